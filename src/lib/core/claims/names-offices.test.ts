import { expect, test } from 'vitest';
import { mentions, named, persons } from './test-found';

test.each([
	['Investors trust Tarma Mining chairman Luis Paz.', 'Tarma Mining'],
	['Voters trust APN leader Luis Paz.', 'APN'],
	['The strike was called by Luis Paz, general secretary of the CGX.', 'CGX'],
	['Luis Paz, leader of the far-right Tarma Dawn, agreed.', 'Tarma Dawn'],
	['The Tarma Commission for Africa met on Monday.', 'Tarma Commission for Africa']
])('what somebody leads is a body: %s', (text, body) => {
	expect(named(text, 'organisation')).toContain(body);
});

test('a lone capital at the start of a sentence is no body', () => {
	expect(named('Embattled leader Luis Paz agreed. Tarma voted.', 'organisation')).toEqual([]);
	expect(named('Members of the Islamist group agreed.', 'organisation')).toEqual([]);
});

test.each([
	['Vietnam’s president To Huy agreed.', 'To Huy'],
	['Former President Jorge “Tuto” Quispe agreed.', 'Jorge “Tuto” Quispe'],
	['The U.N. envoy for Syria, Geir Halvorsen, agreed.', 'Geir Halvorsen'],
	['She succeeds Nana Osei-Tutu.', 'Nana Osei-Tutu']
])('an office or its change tells a person: %s', (text, person) => {
	expect(persons(text)).toContain(person);
});

test('one of a people is no country where the word is a name', () => {
	expect(mentions('The agency is led by Finn Halvorsen and by Volker Türk.')).toEqual([]);
	expect(mentions('A Finn and a Dane won.')).toEqual(['Finn=FI', 'Dane=DK']);
});
