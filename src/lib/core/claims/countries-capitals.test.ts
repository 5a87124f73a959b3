import { expect, test } from 'vitest';
import { codes, mentions } from './test-found';

test.each([
	['Moscow accused them.', ['RU']],
	['Moscow has agreed.', ['RU']],
	['Ties improved, Tokyo said.', ['JP']],
	['Hanoi’s foreign ministry agreed.', ['VN']],
	['The Lisbon government fell.', ['PT']],
	['The Oslo authorities agreed.', ['NO']],
	['Talks between Moscow and Minsk began.', ['RU', 'BY']],
	['Relations between Paris and Berlin cooled.', ['FR', 'DE']],
	['Both Havana and Hanoi agreed.', ['CU', 'VN']],
	['It was urged by Tehran.', ['IR']],
	['They broke with Ankara.', ['TR']],
	['They warned against Ankara.', ['TR']],
	['Moscow accused Kyiv of it.', ['RU', 'UA']],
	['New Delhi agreed.', ['IN']],
	['Washington is silent.', ['US']]
])('a capital that acts is its government: %s', (text, expected) => {
	expect(codes(text)).toEqual(expected);
});

test.each([
	'He flew to Moscow.',
	'Talks were held in Moscow.',
	'They met near Hanoi, at noon.',
	'She visited Tokyo.',
	'They left Oslo for good.',
	'Downtown Lisbon was full.',
	'Troops reached Tripoli.',
	'Hanoi’s streets were full.',
	'Moscow’s mayor agreed.',
	'The Tokyo airport shut.',
	'The Moscow metro shut.',
	'Tokyo Governor Hana Sato left.',
	'The Lisbon Treaty held.',
	'Oslo-based bands played.',
	'It is the capital of the state, Oslo.'
])('a capital where things are is a place: %s', (text) => {
	expect(codes(text)).toEqual([]);
});

test.each([
	'Brussels agreed.',
	'Victoria agreed.',
	'Sofia agreed.',
	'Santiago agreed.',
	'Kingston agreed.',
	'George Washington agreed.',
	'Washington state agreed.'
])('a capital whose name is as often something else is none: %s', (text) => {
	expect(codes(text)).toEqual([]);
});

test.each([
	['OSLO, May 5 (ABC) -- Talks began.', []],
	['OSLO — Talks began.', []],
	['LISBON (ABC) — Peru agreed.', ['PE']],
	['TOKYO, May 5 (ABC) - Fiji and Peru agreed.', ['FJ', 'PE']]
])('a dateline says where from, not about what: %s', (text, expected) => {
	expect(codes(text)).toEqual(expected);
});

test('the same town is a government and a place in one text', () => {
	expect(mentions('He flew to Moscow. Moscow said no. Crowds in Moscow cheered.')).toEqual([
		'Moscow=RU'
	]);
});

test('city states are countries wherever they stand', () => {
	expect(codes('He flew to Singapore, to Monaco and to Luxembourg.')).toEqual(['SG', 'MC', 'LU']);
});
