import { describe, expect, test } from 'vitest';
import { judgedAgainst } from './test-keys';

const judgedAmong = (answer: string, typed: string, ...rivals: string[]): string =>
	judgedAgainst(
		{ answerType: 'person', answer },
		typed,
		rivals.map((name) => [name])
	);

describe('a family name that two in the bank share names neither for sure', () => {
	test.each([
		['Kim Ye-rin', 'Kim', 'nearly ambiguous', 'Kim Do-yun'],
		['Kim Ye-rin', 'President Kim', 'nearly ambiguous', 'Kim Do-yun'],
		['Kim Ye-rin', 'Kim Ye-rin', 'right key', 'Kim Do-yun'],
		['Kim Ye-rin', 'Ye-rin Kim', 'right name-order', 'Kim Do-yun'],
		['Kim Ye-rin', 'Kim Do-yun', 'wrong other-entity', 'Kim Do-yun'],
		['Kim Ye-rin', 'Do-yun Kim', 'wrong other-entity', 'Kim Do-yun'],
		['Kim Ye-rin', 'Kim Doyun', 'wrong other-entity', 'Kim Do-yun'],
		['Martha Osei', 'Osei', 'nearly ambiguous', 'Daniel Osei'],
		['Martha Osei', 'Mr Osei', 'nearly ambiguous', 'Daniel Osei'],
		['Martha Osei', 'M. Osei', 'right surname', 'Daniel Osei'],
		['Martha Osei', 'D. Osei', 'wrong other-entity', 'Daniel Osei'],
		['Martha Osei', 'Dan Osei', 'wrong other-entity', 'Daniel Osei'],
		['Martha Osei', 'M. Osei', 'nearly ambiguous', 'Michael Osei'],
		['Martha Osei', 'Martha Osei', 'right key', 'Martha Osei-Bonsu'],
		['Martha Osei', 'Osei Bonsu', 'wrong other-entity', 'Martha Osei-Bonsu'],
		['Tariq al-Nasser', 'Nasser', 'nearly ambiguous', 'Leila Nasser'],
		['Tariq al-Nasser', 'al-Nasser', 'nearly ambiguous', 'Leila Nasser'],
		['Jan de Wit', 'de Wit', 'nearly ambiguous', 'Cora de Wit'],
		['Jan de Wit', 'Jan de Wit', 'right key', 'Cora de Wit']
	])('%s: %j is %s beside %s', (key, typed, verdict, rival) => {
		expect(judgedAmong(key, typed, rival)).toBe(verdict);
	});
});

describe('what fits another better is no typing error', () => {
	test.each([
		['Pavel Novak', 'Novik', 'right one-letter', 'Olga Marek'],
		['Pavel Novak', 'Novik', 'wrong other-entity', 'Olga Novik'],
		['Pavel Novak', 'Pavel Novik', 'wrong other-entity', 'Pavel Novik'],
		['Pavel Novak', 'Olga Novik', 'wrong other-entity', 'Olga Novik'],
		['Lena Hart', 'Lena Hard', 'right one-letter', 'Otto Stern'],
		['Lena Hart', 'Lena Hard', 'wrong other-entity', 'Lena Hard'],
		['Lena Hart', 'Hard', 'wrong other-entity', 'Lena Hard'],
		['Hamid Karimov', 'Karimof', 'nearly ambiguous', 'Dilnoza Karimol'],
		['Hamid Karimov', 'Hamed Kareemov', 'right spelling', 'Dilnoza Karimol'],
		['Hamid Karimov', 'Hamid Karimi', 'wrong other-entity', 'Hamid Karimi']
	])('%s: %j is %s beside %s', (key, typed, verdict, rival) => {
		expect(judgedAmong(key, typed, rival)).toBe(verdict);
	});
});

test('a name of the rival counts as much as its first', () => {
	const rival = ['Sister Agathe', 'Agathe Marchand'];
	const key = { answerType: 'person' as const, answer: 'Agnes Marchand' };
	expect(judgedAgainst(key, 'Agathe Marchand', [rival])).toBe('wrong other-entity');
	expect(judgedAgainst(key, 'Marchand', [rival])).toBe('nearly ambiguous');
	expect(judgedAgainst(key, 'Agnes Marchand', [rival])).toBe('right key');
});

test('the key under another of its own names vetoes nothing', () => {
	const key = {
		answerType: 'person' as const,
		answer: 'Lula Pacheco',
		accepted: ['Luiz Inacio Pacheco']
	};
	const itself = ['Luiz Inacio Pacheco', 'Lula Pacheco'];
	expect(judgedAgainst(key, 'Pacheco', [itself])).toBe('right surname');
	expect(judgedAgainst(key, 'Luiz Inacio Pacheco', [itself])).toBe('right alias');
});

test('a rival without a name, or with an empty one, vetoes nothing', () => {
	for (const rival of [[], [''], [' '], ['?!']])
		expect(judgedAgainst({ answerType: 'person', answer: 'Pavel Novak' }, 'Novak', [rival])).toBe(
			'right surname'
		);
});

test('one rival of many is enough', () => {
	const others = Array.from({ length: 300 }, (_, n) => `Person${String(n)} Surname${String(n)}`);
	expect(judgedAmong('Martha Osei', 'Osei', ...others)).toBe('right surname');
	expect(judgedAmong('Martha Osei', 'Osei', ...others, 'Daniel Osei')).toBe('nearly ambiguous');
	expect(judgedAmong('Martha Osei', 'Osei', 'Daniel Osei', ...others)).toBe('nearly ambiguous');
});
