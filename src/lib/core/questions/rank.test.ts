import { expect, test } from 'vitest';
import { balanced, evenKinds, fewAlike, fewSentences, salienceOf, spread } from './rank';
import { article, factsOf, relations } from './test-news';
import type { Question } from './types';

const question = (
	id: string,
	subject: Question['subject'],
	salience: number,
	item = id
): Question => ({
	id,
	item,
	fact: id,
	kind: 'joins',
	slot: 'date',
	form: 'choice',
	subject,
	prompt: '',
	answerType: 'date',
	answer: '',
	answerValue: '',
	accepted: [],
	options: [],
	asOf: null,
	expires: null,
	countries: [],
	articles: [],
	evidence: [],
	explanation: '',
	salience,
	flaws: []
});

const many = (count: number, subject: Question['subject']): Question[] =>
	Array.from({ length: count }, (_, at) => question(`${subject}${at}`, subject, at / count));

test('date questions are one in twenty at most, as in professional quizzes', () => {
	const kept = balanced([...many(38, 'countries'), ...many(40, 'dates')]);
	const dates = kept.filter(({ subject }) => subject === 'dates').length;
	expect(dates).toBe(2);
	expect(kept).toHaveLength(40);
});

test('the most salient dates stay', () => {
	const kept = balanced([...many(19, 'countries'), ...many(4, 'dates')]);
	expect(kept.filter(({ subject }) => subject === 'dates').map(({ id }) => id)).toEqual(['dates3']);
});

test('the forms of one item stay or go together', () => {
	const pair = [question('a', 'dates', 0.9, 'item'), question('b', 'dates', 0.9, 'item')];
	expect(balanced([...many(19, 'countries'), ...pair]).map(({ id }) => id)).not.toContain('a');
});

test('other subjects are all kept, most salient first', () => {
	const kept = balanced(many(9, 'people'));
	expect(kept).toHaveLength(9);
	expect(kept[0]?.salience).toBeGreaterThan(kept[8]?.salience ?? 1);
});

test('the lead, the title and further sources make a fact salient', () => {
	const one = relations('KR', 'SY', '2025-04-10', { article: 'a' });
	const late = { ...one, id: 'late', article: 'b', evidence: [{ start: 900, end: 910 }] };
	const plain = new Map([
		['a', article('a')],
		['b', article('b')]
	]);
	const titled = new Map([['a', article('a', 'South Korea and Syria open ties')]]);
	const of = (claims: (typeof one)[], shelf: typeof plain) => {
		const [fact] = factsOf(...claims);
		if (!fact) throw new Error('no fact');
		return salienceOf(fact, shelf);
	};
	expect(of([one], plain)).toBeGreaterThan(of([late], plain));
	expect(of([one], titled)).toBeGreaterThan(of([one], plain));
	expect(of([one, late], plain)).toBeGreaterThan(of([one], plain));
	expect(of([one, late], titled)).toBeLessThanOrEqual(1);
});

const formed = (id: string, slot: Question['slot'], form: Question['form']): Question => ({
	...question(id, 'people', 0.5),
	fact: 'fact',
	slot,
	form
});

test('a slot is asked once in each form it climbs through, a fact once as a statement', () => {
	const all = [
		formed('a', 'person', 'choice'),
		formed('b', 'person', 'typed'),
		formed('c', 'person', 'true-false'),
		formed('d', 'polity', 'choice'),
		formed('e', 'polity', 'typed'),
		formed('f', 'polity', 'true-false'),
		formed('g', 'person', 'cloze'),
		formed('h', 'person', 'cloze'),
		formed('i', 'person', 'map'),
		formed('j', 'polity', 'map')
	];
	const kept = spread(all);
	expect(kept.filter(({ form }) => form === 'choice').map(({ id }) => id)).toEqual(['a', 'd']);
	expect(kept.filter(({ form }) => form === 'typed').map(({ id }) => id)).toEqual(['b', 'e']);
	expect(kept.filter(({ form }) => form === 'cloze').map(({ id }) => id)).toEqual(['g']);
	expect(kept.filter(({ form }) => form === 'true-false')).toHaveLength(1);
	expect(kept.filter(({ form }) => form === 'map')).toHaveLength(1);
	expect(new Set(spread([...all].reverse()).map(({ id }) => id))).toEqual(
		new Set(kept.map(({ id }) => id))
	);
});

test('a slot with no options is typed', () => {
	const all = [formed('b', 'person', 'typed'), formed('d', 'polity', 'choice')];
	expect(new Set(spread(all).map(({ id }) => id))).toEqual(new Set(['b', 'd']));
});

const sentenceGap = (id: string, fact: string, more: Partial<Question> = {}): Question => ({
	...question(id, 'countries', 0.5, `${fact}.${id}`),
	fact,
	kind: 'states',
	form: 'cloze',
	articles: ['a'],
	answerValue: id,
	...more
});

test('a sentence gives the bank two gaps at most, and an article six', () => {
	const one = ['p', 'q', 'r'].map((id) => sentenceGap(id, 'f'));
	expect(fewSentences(one)).toHaveLength(2);
	const many = Array.from({ length: 9 }, (_, at) => sentenceGap(`g${at}`, `f${at}`));
	expect(fewSentences(many)).toHaveLength(6);
});

test('a gap is asked in one form', () => {
	const pair = [sentenceGap('p', 'f'), sentenceGap('q', 'f', { form: 'choice', item: 'f.p' })];
	expect(fewSentences(pair)).toHaveLength(1);
});

test('what a typed fact asks from a sentence, no gap in it asks again', () => {
	const proof = { article: 'a', quote: 'It stands here.' } as Question['evidence'][number];
	const typed = { ...question('t', 'countries', 0.1), answerValue: 'PE', evidence: [proof] };
	const gap = sentenceGap('p', 'f', { answerValue: 'PE', evidence: [proof] });
	expect(fewSentences([gap, typed]).map(({ id }) => id)).toEqual(['t']);
	const other = sentenceGap('p', 'f', { answerValue: 'TD', evidence: [proof] });
	expect(fewSentences([other, typed])).toHaveLength(2);
});

test('questions of other kinds are never too many sentences', () => {
	const all = Array.from({ length: 30 }, (_, at) => question(`q${at}`, 'people', 0.1));
	expect(fewSentences(all)).toHaveLength(30);
});

test('no kind is more than two fifths of a large bank; a small one keeps all it has', () => {
	const of = (kind: Question['kind'], count: number): Question[] =>
		Array.from({ length: count }, (_, at) => ({
			...question(`${kind}${at}`, 'people', at / count),
			fact: `${kind}${at}`,
			kind
		}));
	const large = evenKinds([...of('holds-office', 600), ...of('signs', 400)]);
	const offices = large.filter(({ kind }) => kind === 'holds-office');
	expect(offices.length / large.length).toBeLessThanOrEqual(0.4);
	expect(large).toHaveLength(666);
	expect(offices[0]?.salience).toBeGreaterThan(0.5);
	expect(evenKinds([...of('holds-office', 60), ...of('signs', 4)])).toHaveLength(64);
});

/** Facts of one sort with one answer, each asked in three forms. */
const alike = (count: number, answerValue = 'CU'): Question[] =>
	Array.from({ length: count }, (_, at) =>
		(['choice', 'typed', 'map'] as const).map((form) => ({
			...question(`${answerValue}${at}${form}`, 'countries', 1 - at / 10, `f${at}.place`),
			fact: `f${at}`,
			kind: 'visits' as const,
			slot: 'place' as const,
			form,
			answerValue
		}))
	).flat();

test('of many facts with one answer two are asked in every form, the others in one, by turns', () => {
	const kept = fewAlike(alike(5));
	const forms = (fact: string): string[] =>
		kept.filter((one) => one.fact === fact).map(({ form }) => form);
	expect(forms('f0')).toHaveLength(3);
	expect(forms('f1')).toHaveLength(3);
	expect(['f2', 'f3', 'f4'].map(forms)).toEqual([['choice'], ['typed'], ['map']]);
});

test('every fact stays, and other answers are none of it', () => {
	const all = [...alike(4), ...alike(2, 'SY')];
	const kept = fewAlike(all);
	expect(new Set(kept.map(({ item, answerValue }) => item + answerValue))).toEqual(
		new Set(all.map(({ item, answerValue }) => item + answerValue))
	);
	expect(kept.filter(({ answerValue }) => answerValue === 'SY')).toHaveLength(6);
});

test('statements, dates and sentences are never too much alike', () => {
	const all = alike(6).map((one, at): Question => {
		if (at % 3 === 0) return { ...one, form: 'true-false' };
		return at % 3 === 1 ? { ...one, slot: 'date' } : { ...one, kind: 'states' };
	});
	expect(fewAlike(all)).toHaveLength(all.length);
});
