import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { judge as judgeAny } from '../../answers/judge';
import { judgeTyped } from '../../answers/typed';
import { gradebook } from '../gradebook';
import { someQuestion, someSet, someSubmission } from '../test-sets';
import { answerKey, groupKey } from './answer-key';
import { answerGroups, undecided } from './answer-groups';
import { policyOf } from './policy';

describe('these are one answer', () => {
	test.each([
		['Port Louis', 'port louis'],
		['Port Louis', '  Port   Louis. '],
		['José Ruiz', 'Jose Ruiz'],
		['Zoë', 'Zoe\u0308'],
		['"Harbour"', 'harbour'],
		['Ｐａｒｉｓ', 'Paris'],
		['서울', '서울 '],
		['12 March', '12  march'],
		['12 March.', '12 March']
	])('%j and %j', (one, other) => expect(groupKey(one)).toBe(groupKey(other)));
});

describe('these are not', () => {
	test.each([
		['5', '-5'],
		['1.5', '15'],
		['1.5', '1,5'],
		['C', 'C++'],
		['10%', '10'],
		['Guinea', 'Guinea-Bissau'],
		['한국', '북한'],
		['🙂', '🙃'],
		['2024', '2025']
	])('%j and %j', (one, other) => expect(groupKey(one)).not.toBe(groupKey(other)));
});

test('a key is short, and of anything but blanks not empty', () => {
	fc.assert(
		fc.property(fc.string({ maxLength: 4_000, unit: 'binary' }), (text) => {
			const key = groupKey(text);
			expect(key.length).toBeLessThanOrEqual(200);
			if (/\S/u.test(text.normalize('NFKC').trim())) expect(key).not.toBe('');
		})
	);
});

test('a key is its own key, so that deciding by what is shown decides the same', () => {
	fc.assert(
		fc.property(fc.string({ maxLength: 60, unit: 'grapheme' }), (text) => {
			const key = groupKey(text);
			if (!key.startsWith('#')) expect(groupKey(key)).toBe(key);
		})
	);
});

test('a megabyte of stops and blanks is folded at once', () => {
	for (const text of ['. '.repeat(500_000), "'".repeat(1_000_000), '\u0301'.repeat(1_000_000)])
		expect(groupKey(text).length).toBeLessThanOrEqual(200);
});

test.each([
	[{ form: 'choice', option: 'a1' } as const, 'a1'],
	[{ form: 'true-false', value: false } as const, 'false'],
	[{ form: 'map', code: 'KR' } as const, 'KR'],
	[{ form: 'typed', text: ' Ha ' } as const, 'ha'],
	[{ form: 'order', order: ['a'] } as const, null],
	[{ form: 'skipped' } as const, null]
])('%j is decided about as %j', (response, key) => expect(answerKey(response)).toBe(key));

const question = someQuestion(0, { form: 'typed', options: [], answer: 'Port Louis', answerValue: 'port louis' }); // prettier-ignore
const set = someSet(1, { questions: [question] });
const typed = (learner: string, text: string, overridden = false) =>
	someSubmission(set, learner, {
		answers: [
			{
				question: question.id,
				response: { form: 'typed', text },
				ms: 1,
				...(overridden && { overridden: true as const })
			}
		]
	});

const answers = [
	typed('Ana', 'Port Louis'),
	typed('Ben', 'port louis'),
	typed('Cai', 'Curepipe', true),
	typed('Dia', 'CUREPIPE'),
	typed('Eli', 'curepipe '),
	typed('Fay', 'Vacoas'),
	typed('Gus', '  ')
];
const judged = (decisions: Parameters<typeof policyOf>[0] = []) =>
	gradebook(
		set,
		[question],
		answers,
		(asked, response) => judgeAny(asked, response, [], judgeTyped),
		{ policy: policyOf(decisions) }
	);

test('equal answers stand together, the most given first, with every spelling', () => {
	const groups = answerGroups(judged(), 0);
	expect(groups.map(({ key, count, judged: verdict }) => [key, count, verdict])).toEqual([
		['curepipe', 3, 'wrong'],
		['port louis', 2, 'right'],
		['vacoas', 1, 'wrong']
	]);
	expect(groups[0]?.spellings).toEqual([
		{ text: 'CUREPIPE', count: 1 },
		{ text: 'Curepipe', count: 1 },
		{ text: 'curepipe ', count: 1 }
	]);
	expect(groups[0]?.overridden).toBe(1);
	expect(undecided(groups).map(({ key }) => key)).toEqual(['curepipe', 'vacoas']);
});

test('one decision counts for everybody who gave it', () => {
	const decision = {
		kind: 'judged',
		question: question.id,
		answer: 'curepipe',
		right: true
	} as const;
	const book = judged([decision]);
	const right = book.rows.filter(({ points }) => points === 1).map(({ learner }) => learner);
	expect(right).toEqual(['Ana', 'Ben', 'Cai', 'Dia', 'Eli']);
	const [group] = answerGroups(book, 0, policyOf([decision]).judged.get(question.id));
	expect(group).toMatchObject({ decided: true, judged: 'wrong' });
});

test('every answer that says something is in exactly one group', () => {
	const groups = answerGroups(judged(), 0);
	const grouped = groups.flatMap(({ submissions }) => submissions);
	expect(new Set(grouped).size).toBe(grouped.length);
	expect(grouped).toHaveLength(6);
});
