import { expect, test } from 'vitest';
import { persons } from './test-found';

test.each([
	['Foreign Minister Seo Min-jae spoke.', 'Seo Min-jae'],
	['President Han Duk Su spoke.', 'Han Duk Su'],
	['Prime Minister Kang Soon-young spoke.', 'Kang Soon-young'],
	['Foreign Minister Park Ji-hoon spoke.', 'Park Ji-hoon'],
	['Unification Minister Yoo Eun-ha spoke.', 'Yoo Eun-ha']
])('Korean, family name first: %s', (text, name) => {
	expect(persons(text)).toEqual([name]);
});

test.each([
	['Seo Min-jae and Kang Soon-young met.', ['Seo Min-jae', 'Kang Soon-young']],
	['They praised Bae Ha-neul there.', ['Bae Ha-neul']]
])('a hyphenated Korean given name alone tells a person: %s', (text, names) => {
	expect(persons(text)).toEqual(names);
});

test.each([
	['President Omar al-Hadidi spoke.', 'Omar al-Hadidi'],
	['President Salim bin Rashid al-Farsi spoke.', 'Salim bin Rashid al-Farsi'],
	['Prime Minister Abdul Rahman al-Khalidi spoke.', 'Abdul Rahman al-Khalidi'],
	['Foreign Minister Nasser El-Masry spoke.', 'Nasser El-Masry'],
	['Defence Minister Abu Bakr Sesay spoke.', 'Abu Bakr Sesay'],
	['King Hamad bin Isa spoke.', 'Hamad bin Isa'],
	['President Mohamed Ould Sidi spoke.', 'Mohamed Ould Sidi'],
	['Oil Minister Jabir ibn Walid spoke.', 'Jabir ibn Walid'],
	['Princess Noor bint Talal spoke.', 'Noor bint Talal'],
	['Justice Minister Salah ad-Din Hariri spoke.', 'Salah ad-Din Hariri']
])('Arabic, with its articles and fathers: %s', (text, name) => {
	expect(persons(text)).toEqual([name]);
});

test.each([
	['Foreign Minister José Luis García spoke.', 'José Luis García'],
	['Finance Minister Diego Núñez y Prado spoke.', 'Diego Núñez y Prado'],
	['President María del Carmen Ibáñez spoke.', 'María del Carmen Ibáñez'],
	['President María del Carmen Ibáñez de la Vega spoke.', 'María del Carmen Ibáñez de la Vega'],
	['President Luiz Inácio dos Santos spoke.', 'Luiz Inácio dos Santos'],
	['Prime Minister João da Costa e Silva spoke.', 'João da Costa e Silva'],
	['Health Minister Rosa de las Casas spoke.', 'Rosa de las Casas']
])('Spanish and Portuguese, with particles: %s', (text, name) => {
	expect(persons(text)).toEqual([name]);
});

test.each([
	['Prime Minister Trần Quốc Bảo spoke.', 'Trần Quốc Bảo'],
	['President Nguyen Thi Hoa spoke.', 'Nguyen Thi Hoa'],
	['Foreign Minister Lê Văn Đức spoke.', 'Lê Văn Đức']
])('Vietnamese, with marks and without: %s', (text, name) => {
	expect(persons(text)).toEqual([name]);
});

test.each([
	['President Dmytro Kovalenko spoke.', 'Dmytro Kovalenko'],
	['Prime Minister Zdeněk Dvořák spoke.', 'Zdeněk Dvořák'],
	['Foreign Minister Željko Šimić spoke.', 'Željko Šimić'],
	['Prime Minister Łukasz Wójcik spoke.', 'Łukasz Wójcik'],
	['Foreign Minister Ivan Petrovich Sokolov spoke.', 'Ivan Petrovich Sokolov'],
	['Interior Minister Ґалина Шевчук spoke.', 'Ґалина Шевчук']
])('Slavic, with their letters: %s', (text, name) => {
	expect(persons(text)).toEqual([name]);
});

test.each([
	['President Kwabena Osei-Mensah spoke.', 'Kwabena Osei-Mensah'],
	['Prime Minister Ngozi Adichie Okonjo spoke.', 'Ngozi Adichie Okonjo'],
	['President N’Golo Traoré spoke.', 'N’Golo Traoré'],
	["President N'Golo Traoré spoke.", "N'Golo Traoré"],
	['Foreign Minister Thabo Nkosi-Dlamini spoke.', 'Thabo Nkosi-Dlamini'],
	['Finance Minister Jean-Pierre N’Diaye spoke.', 'Jean-Pierre N’Diaye']
])('African, with hyphens and apostrophes: %s', (text, name) => {
	expect(persons(text)).toEqual([name]);
});

test.each([
	['Foreign Minister Zhou Wenbin spoke.', 'Zhou Wenbin'],
	['Premier Liu Jiahui spoke.', 'Liu Jiahui'],
	['Prime Minister Yamamoto Kenji spoke.', 'Yamamoto Kenji'],
	['Prime Minister Kenji Yamamoto spoke.', 'Kenji Yamamoto'],
	['Chief Cabinet Secretary Ito Haruka spoke.', 'Ito Haruka'],
	['Prime Minister Tenzin Norbu Dorji spoke.', 'Tenzin Norbu Dorji']
])('Chinese, Japanese and Bhutanese in either order: %s', (text, name) => {
	expect(persons(text)).toEqual([name]);
});

test.each([
	['Chancellor Otto von Altmark spoke.', 'Otto von Altmark'],
	['President Anders van den Berg spoke.', 'Anders van den Berg'],
	['Prime Minister Daniel Le Goff spoke.', 'Daniel Le Goff'],
	['Chancellor Ursula von der Heide spoke.', 'Ursula von der Heide'],
	['Prime Minister Marco degli Orti spoke.', 'Marco degli Orti'],
	['Prime Minister Ólafur Jónsson spoke.', 'Ólafur Jónsson'],
	['Foreign Minister Tom McAllister spoke.', 'Tom McAllister'],
	['President Tom MacDonald spoke.', 'Tom MacDonald'],
	['Foreign Minister Jean-Luc Moreau spoke.', 'Jean-Luc Moreau'],
	["Prime Minister Seán O'Donnell spoke.", "Seán O'Donnell"],
	['Prime Minister Seán O’Donnell spoke.', 'Seán O’Donnell'],
	['Minister Mary-Kate O’Shea-Byrne spoke.', 'Mary-Kate O’Shea-Byrne'],
	['Foreign Minister S. R. Narayanan spoke.', 'S. R. Narayanan'],
	['President J.B. Carter spoke.', 'J.B. Carter'],
	['President Harriet S. Lowell spoke.', 'Harriet S. Lowell'],
	['Queen Matilda III spoke.', 'Matilda III'],
	['Pope Adrian VII spoke.', 'Adrian VII']
])('European, with particles, initials and numerals: %s', (text, name) => {
	expect(persons(text)).toEqual([name]);
});

test.each([
	['Mr. Fenwick left.', 'Fenwick'],
	['Mr Fenwick left.', 'Fenwick'],
	['Mrs. Fenwick left.', 'Fenwick'],
	['Ms. Fenwick left.', 'Fenwick'],
	['Dr. Amina Yusuf Diallo left.', 'Amina Yusuf Diallo'],
	['Sir Alan Whitfield left.', 'Alan Whitfield'],
	['Dame Judith Farrow left.', 'Judith Farrow'],
	['Lord Ashcombe left.', 'Ashcombe'],
	['Prof. Ines Carvalho left.', 'Ines Carvalho'],
	['The Rev. Thomas Pell left.', 'Thomas Pell'],
	['Sheikh Mansour al-Rumi left.', 'Mansour al-Rumi'],
	['Ambassador Lucien Mbeki left.', 'Lucien Mbeki'],
	['H.E. Mr Léon Adé left.', 'Léon Adé'],
	['Prime Minister Sheikh Hasan Ali left.', 'Hasan Ali'],
	['Foreign Minister Dr. Amina Diallo left.', 'Amina Diallo'],
	['Mr. Park left.', 'Park'],
	['Justice Minister Anna Lake left.', 'Anna Lake']
])('an honorific shows a name and is no part of it: %s', (text, name) => {
	expect(persons(text)).toEqual([name]);
});

test.each([
	['Kwame Asante, 52, won.', 'Kwame Asante'],
	['Rudo Chikwava, who won, left.', 'Rudo Chikwava'],
	['Rudo Chikwava, whose son won, left.', 'Rudo Chikwava'],
	['Rudo Chikwava, the foreign minister, left.', 'Rudo Chikwava'],
	['Rudo Chikwava is the foreign minister.', 'Rudo Chikwava'],
	['Rudo Chikwava said no.', 'Rudo Chikwava'],
	['Rudo Chikwava told them.', 'Rudo Chikwava'],
	['Rudo Chikwava warned them.', 'Rudo Chikwava'],
	['Her Malian counterpart, Rudo Chikwava, left.', 'Rudo Chikwava'],
	['The president of Mali, Rudo Chikwava, left.', 'Rudo Chikwava'],
	['The new Malian president, Rudo Chikwava, left.', 'Rudo Chikwava']
])('an unheard-of name is told by what stands beside it: %s', (text, name) => {
	expect(persons(text)).toEqual([name]);
});

test('an unheard-of name with nothing beside it stays out', () => {
	expect(persons('They drove to Rudo Chikwava at noon.')).toEqual([]);
});

test('more capitals than any name has are no name', () => {
	expect(persons('President Aa Bb Cc Dd Ee Ff Gg spoke.')).toEqual([]);
});
