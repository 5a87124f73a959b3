import { describe, expect, test } from 'vitest';
import { judgedAgainst } from './test-keys';

/** Judges a name against one key and no rivals. */
const judgedFor = (answer: string, typed: string, ...accepted: string[]): string =>
	judgedAgainst({ answerType: 'person', answer, accepted }, typed);

describe('a title in front of the name is free', () => {
	test.each([
		'Mr Idris Balewa',
		'Mr. Idris Balewa',
		'Dr. Idris Balewa',
		'Prof. Dr. Idris Balewa',
		'President Idris Balewa',
		'Vice President Idris Balewa',
		'Prime Minister Idris Balewa',
		'Deputy Prime Minister Idris Balewa',
		'Foreign Minister Idris Balewa',
		'former President Idris Balewa',
		'the former president Idris Balewa',
		'Acting Governor Idris Balewa',
		'interim Chancellor Idris Balewa',
		'General Idris Balewa',
		'Gen. Idris Balewa',
		'Sir Idris Balewa',
		'His Excellency Idris Balewa',
		'Sheikh Idris Balewa',
		'Secretary General Idris Balewa',
		'Secretary-General Idris Balewa',
		'Vice-President Idris Balewa',
		'Director-General Idris Balewa',
		'Idris Balewa Jr.',
		'Idris Balewa, PhD',
		'Dr Idris Balewa III'
	])('%s', (typed) => {
		expect(judgedFor('Idris Balewa', typed)).toBe('right key');
	});
});

describe('a title in the key need not be typed', () => {
	test.each([
		['Sir Alban Thorne', 'Alban Thorne', 'right key'],
		['Sheikh Tamim Rashidi', 'Tamim Rashidi', 'right key'],
		['Queen Sunniva', 'Sunniva', 'right key'],
		['Pope Clement XV', 'Clement XV', 'right key'],
		['King Oswald III', 'King Oswald III', 'right key'],
		['King Oswald III', 'king oswald iii', 'right key'],
		['King Oswald III', 'King Oswald', 'nearly incomplete'],
		['King Oswald III', 'Oswald IV', 'wrong no-match'],
		['Pope Clement XV', 'Clement XIV', 'wrong no-match'],
		['Pope Clement XV', 'Clement', 'nearly incomplete']
	])('%s: %j is %s', (key, typed, verdict) => {
		expect(judgedFor(key, typed)).toBe(verdict);
	});
});

describe('a title alone names nobody', () => {
	test.each(['President', 'Mr', 'Prime Minister', 'the president', 'His Excellency', 'King'])(
		'%s',
		(typed) => {
			expect(judgedFor('Idris Balewa', typed)).toBe('wrong no-match');
		}
	);
});

describe('marks on letters are free, either way', () => {
	test.each([
		['Zoë Gunnarsdóttir', 'Zoe Gunnarsdottir', 'right diacritics'],
		['Zoe Gunnarsdottir', 'Zoë Gunnarsdóttir', 'right diacritics'],
		['Łukasz Wójtowicz', 'Lukasz Wojtowicz', 'right diacritics'],
		['Søren Ålgård', 'Soren Algard', 'right diacritics'],
		['Đorđe Šćepović', 'Dorde Scepovic', 'right diacritics'],
		['Ayşe Yıldız', 'Ayse Yildiz', 'right diacritics'],
		['José Ibáñez', 'JOSE IBANEZ', 'right diacritics'],
		['José Ibáñez', 'jose\u0301 iba\u0301n\u0303ez', 'right key'],
		['José Ibáñez', 'Ibanez', 'right surname'],
		['Nguyễn Văn Lộc', 'Nguyen Van Loc', 'right diacritics'],
		['Nuša Žagar', 'Nusa Zagar', 'right diacritics'],
		['Ioan Țepeș', 'Ioan Tepes', 'right diacritics'],
		["Siobhán O'Dwyer", 'Siobhan O’Dwyer', 'right diacritics'],
		["Siobhán O'Dwyer", 'Siobhan ODwyer', 'right diacritics'],
		["Siobhán O'Dwyer", "O'Dwyer", 'right surname']
	])('%s: %j is %s', (key, typed, verdict) => {
		expect(judgedFor(key, typed)).toBe(verdict);
	});
});

describe('a name may be written as another alphabet sounds', () => {
	test.each([
		['Yevgeny Sokolov', 'Evgeny Sokolow', 'right spelling'],
		['Maxim Rubtsov', 'Maksim Rubtzov', 'right transliteration'],
		['Alexei Dubrovsky', 'Aleksei Dubrovskiy', 'right transliteration'],
		['Alexei Dubrovsky', 'Dubrovski', 'right transliteration'],
		['Khalid Shukri', 'Halid Shoukri', 'right transliteration'],
		['Khalid Shukri', 'Shoukry', 'right transliteration'],
		['Abdel Fattah al-Najjar', 'Abdel Fattah el-Naggar', 'right spelling'],
		['Mahmoud Hosseini', 'Mahmud Husseini', 'right transliteration'],
		['Oleksandr Tkachenko', 'Oleksander Tkatchenko', 'right spelling'],
		['Bae Yeong-ju', 'Bae Young-joo', 'right transliteration'],
		['Bae Yeong-ju', 'Bae Yong-chul', 'wrong no-match'],
		['Khalid Shukri', 'Khalid Shakir', 'wrong no-match'],
		['Alexei Dubrovsky', 'Alexei Davydov', 'wrong no-match']
	])('%s: %j is %s', (key, typed, verdict) => {
		expect(judgedFor(key, typed)).toBe(verdict);
	});
});

describe('the order of names is free where a person’s names are all there', () => {
	test.each([
		['Hana Ferreira', 'Ferreira Hana', 'right name-order'],
		['Hana Ferreira', 'Ferreira, Hana', 'right name-order'],
		['Hana Ferreira', 'FERREIRA Hana', 'right name-order'],
		['Park Ji-ho', 'Ji-ho Park', 'right name-order'],
		['Park Ji-ho', 'Jiho Park', 'right name-order'],
		['Park Ji-ho', 'Ji Ho Park', 'right name-order'],
		['Park Ji-ho', 'park jiho', 'right key'],
		['Park Ji-ho', 'Park Ji Ho', 'right key'],
		['Park Ji-ho', 'Park Ji‑ho', 'right key'],
		['Liu Wenbo', 'Wenbo Liu', 'right name-order'],
		['Tran Van Duc', 'Van Duc Tran', 'right name-order'],
		['Tran Van Duc', 'Duc Tran Van', 'right name-order'],
		['Ana Lucia Prado', 'Prado Ana Lucia', 'right name-order']
	])('%s: %j is %s', (key, typed, verdict) => {
		expect(judgedFor(key, typed)).toBe(verdict);
	});
});

describe('a family name alone is enough, a given name is not', () => {
	test.each([
		['Hana Ferreira', 'Ferreira', 'right surname'],
		['Hana Ferreira', 'ferreira', 'right surname'],
		['Hana Ferreira', 'Ms Ferreira', 'right surname'],
		['Hana Ferreira', 'Fereira', 'right transliteration'],
		['Hana Ferreira', 'Hana', 'nearly incomplete'],
		['Park Ji-ho', 'Park', 'right surname'],
		['Park Ji-ho', 'President Park', 'right surname'],
		['Park Ji-ho', 'Ji-ho', 'nearly incomplete'],
		['Pieter van den Berghe', 'van den Berghe', 'right surname'],
		['Pieter van den Berghe', 'Van Den Berghe', 'right surname'],
		['Pieter van den Berghe', 'Berghe', 'right surname'],
		['Pieter van den Berghe', 'Pieter Berghe', 'right surname'],
		['Pieter van den Berghe', 'van den', 'wrong no-match'],
		['Omar bin Khalifa', 'bin Khalifa', 'right surname'],
		['Omar bin Khalifa', 'Khalifa', 'right surname'],
		['Omar bin Khalifa', 'Omar', 'nearly incomplete'],
		['Nadia el-Masry', 'el-Masry', 'right surname'],
		['Nadia el-Masry', 'Masry', 'right surname'],
		['Nadia el-Masry', 'Al Masry', 'right surname'],
		['Lucia de la Cruz', 'de la Cruz', 'right surname'],
		['Lucia de la Cruz', 'Cruz', 'right surname'],
		['Anne-Marie Dubois', 'Anne Marie Dubois', 'right key'],
		['Anne-Marie Dubois', 'Annemarie Dubois', 'right key'],
		['Anne-Marie Dubois', 'Dubois', 'right surname'],
		['Ingrid Falk-Hansen', 'Falk-Hansen', 'right surname'],
		['Ingrid Falk-Hansen', 'Falk Hansen', 'right surname'],
		['Pelé', 'pele', 'right diacritics'],
		['Madonna', 'Madona', 'right transliteration']
	])('%s: %j is %s', (key, typed, verdict) => {
		expect(judgedFor(key, typed)).toBe(verdict);
	});
});

describe('a given name beside the family name must agree', () => {
	test.each([
		['Robert Ashdown', 'Bob Ashdown', 'right surname'],
		['Bob Ashdown', 'Robert Ashdown', 'right surname'],
		['Robert Ashdown', 'R. Ashdown', 'right surname'],
		['Robert Ashdown', 'R Ashdown', 'right surname'],
		['Robert Ashdown', 'Robert J. Ashdown', 'right surname'],
		['Robert James Ashdown', 'Robert Ashdown', 'right surname'],
		['Robert James Ashdown', 'James Ashdown', 'right surname'],
		['Robert James Ashdown', 'R. J. Ashdown', 'right surname'],
		['Robert Ashdown', 'Ashdown, Bob', 'right surname'],
		['Robert Ashdown', 'Bill Ashdown', 'wrong no-match'],
		['Robert Ashdown', 'J. Ashdown', 'wrong no-match'],
		['Robert Ashdown', 'Margaret Ashdown', 'wrong no-match'],
		['Robert Ashdown', 'Robert Ashcroft', 'wrong no-match'],
		['Robert Ashdown', 'Ashdown Brothers Bank', 'wrong no-match'],
		['Robert Ashdown', 'Robert Ashdown and Mary Quill', 'wrong no-match']
	])('%s: %j is %s', (key, typed, verdict) => {
		expect(judgedFor(key, typed)).toBe(verdict);
	});
});

describe('typing errors are forgiven by the length of the word', () => {
	test.each([
		['Hana Ferreira', 'Hana Ferriera', 'right one-letter'],
		['Hana Ferreira', 'Hanna Ferreira', 'right transliteration'],
		['Hana Ferreira', 'Hana Ferrera', 'right one-letter'],
		['Hana Ferreira', 'Hana F', 'wrong no-match'],
		['Bo Ek', 'Bo Ed', 'wrong no-match'],
		['Mia Lund', 'Mia Lind', 'right one-letter'],
		['Mia Lund', 'Mia Land', 'right one-letter'],
		['Mia Lund', 'Mia Linde', 'wrong no-match']
	])('%s: %j is %s', (key, typed, verdict) => {
		expect(judgedFor(key, typed)).toBe(verdict);
	});
});

describe('another name in the bank is as good as the first', () => {
	test.each([
		['Lula Pacheco', 'Luiz Inacio Pacheco', 'right alias'],
		['Lula Pacheco', 'luiz inácio pacheco', 'right alias'],
		['Lula Pacheco', 'Luis Inacio Pacheco', 'right one-letter'],
		['Lula Pacheco', 'Pacheco', 'right surname'],
		['Lula Pacheco', 'Luiz Inacio', 'nearly incomplete']
	])('%s: %j is %s', (key, typed, verdict) => {
		expect(judgedFor(key, typed, 'Luiz Inacio Pacheco')).toBe(verdict);
	});
});
