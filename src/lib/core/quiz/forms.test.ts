import fc from 'fast-check';
import { expect, test } from 'vitest';
import { memory } from '../memory/test-history';
import type { Part, Question, QuestionForm } from '../questions/types';
import { factsOf, itemsOf } from './asked-about';
import { cards } from './cards';
import { tells } from './giveaway';
import { choose } from './plan';
import { resultOf } from './result';
import { reduce, startSession } from './session';
import { anyBank, question } from './test-questions';
import type { QuizPlan } from './types';

const TODAY = 20_000;
const NONE = new Map<string, never>();
const ALL: readonly QuestionForm[] = [
	'choice',
	'true-false',
	'typed',
	'cloze',
	'order',
	'match',
	'map'
];
const plan = (over: Partial<QuizPlan> = {}): QuizPlan => ({
	subject: 'mixed',
	count: 10,
	forms: ALL,
	countries: [],
	articles: [],
	seed: 'seed',
	...over
});

const part = (id: string, over: Partial<Part> = {}): Part => ({
	id: `p-${id}`,
	item: `${id}.date`,
	fact: id,
	left: `Event of ${id}`,
	right: `Day of ${id}`,
	value: `2024-01-0${id.charAt(1)}`,
	...over
});
const inParts = (form: 'order' | 'match', facts: string, over: Partial<Question> = {}): Question =>
	question({
		id: `${form}-${facts.replaceAll(' ', '-')}`,
		form,
		options: [],
		parts: facts.split(' ').map((fact) => part(fact)),
		...over
	});

test('what is asked about is the parts, where there are any', () => {
	expect(itemsOf(inParts('order', 'f1 f2 f3'))).toEqual(['f1.date', 'f2.date', 'f3.date']);
	expect(factsOf(inParts('order', 'f1 f2 f3'))).toEqual(['f1', 'f2', 'f3']);
	expect(itemsOf(question({ item: 'x.person' }))).toEqual(['x.person']);
});

test('no item is asked both by itself and as a part', () => {
	const bank = [inParts('order', 'f1 f2 f3'), question({ id: 'q', fact: 'f1', item: 'f1.date' })];
	expect(choose(bank, plan(), NONE, TODAY)).toHaveLength(1);
});

test('a part counts towards the two questions a fact may have', () => {
	const bank = [
		inParts('match', 'f1 f2 f3'),
		...['person', 'place'].map((slot) =>
			question({ id: slot, fact: 'f1', item: `f1.${slot}`, salience: 0.1 })
		)
	];
	expect(choose(bank, plan(), NONE, TODAY)).toHaveLength(2);
});

test('parts never asked go before parts not yet due', () => {
	const known = inParts('order', 'f1 f2 f3', { salience: 0.9 });
	const fresh = inParts('order', 'f4 f5 f6', { salience: 0 });
	const items = new Map(itemsOf(known).map((item) => [item, memory({ item, dueDay: TODAY + 9 })]));
	const firsts = Array.from({ length: 50 }, (_, at) =>
		choose([known, fresh], plan({ count: 1, seed: String(at) }), items, TODAY).map(({ id }) => id)
	);
	expect(firsts.flat().filter((id) => id === fresh.id).length).toBeGreaterThan(30);
});

test('long forms get a turn now and then, and every turn where nothing else is asked', () => {
	const bank = ALL.flatMap((form) =>
		Array.from({ length: 12 }, (_, at) => {
			const id = `${form}${String(at)}`;
			return form === 'order' || form === 'match'
				? { ...inParts(form, `${id}a ${id}b ${id}c`), id }
				: question({ id, form });
		})
	);
	const forms = (over: Partial<QuizPlan>) =>
		choose(bank, plan(over), NONE, TODAY).map(({ form }) => form);
	const ten = forms({});
	expect(ten).toHaveLength(10);
	expect(new Set(ten).size).toBe(7);
	for (const long of ['order', 'match', 'map'])
		expect(ten.filter((form) => form === long)).toHaveLength(1);
	expect(forms({ forms: ['order'] })).toHaveLength(10);
});

test('a prompt that says what belongs together tells a match, half of it does not', () => {
	const match = inParts('match', 'f1 f2 f3');
	const says = question({ prompt: 'Was the event of f2 on the day of f2 in Rome?' });
	const half = question({ prompt: 'Who was at the event of f2?' });
	expect([tells(says, match), tells(half, match)]).toEqual([true, false]);
});

test('what a match shows tells a question about the same fact', () => {
	const match = inParts('match', 'f1 f2 f3');
	const asked = question({ fact: 'f2', answer: 'Day of f2' });
	expect(tells(match, asked)).toBe(true);
	expect(tells(inParts('order', 'f1 f2 f3'), asked)).toBe(false);
});

test('events are shown in an order that is not the answer, the same at every opening', () => {
	fc.assert(
		fc.property(fc.string(), fc.integer({ min: 3, max: 6 }), (seed, count) => {
			const facts = Array.from({ length: count }, (_, at) => `f${String(at + 1)}`).join(' ');
			const asked = inParts('order', facts);
			const shown = startSession('s', [asked], seed).order[asked.id] ?? [];
			const ids = (asked.parts ?? []).map(({ id }) => id);
			expect([...shown].sort()).toEqual([...ids].sort());
			expect(shown).not.toEqual(ids);
			expect(startSession('t', [asked], seed).order[asked.id]).toEqual(shown);
		})
	);
});

test('a result counts what was partly right in part', () => {
	const asked = [inParts('order', 'f1 f2 f3'), question({ id: 'q2' }), question({ id: 'q3' })];
	const session = [
		{ outcome: 'nearly', reason: 'partly-ordered', share: 2 / 3 } as const,
		{ outcome: 'right', reason: 'key' } as const,
		{ outcome: 'nearly', reason: 'right-year' } as const
	].reduce(
		(state, verdict) =>
			reduce(
				reduce(state, { type: 'answered', response: { form: 'order', order: [] }, verdict, ms: 1 }),
				{ type: 'next' }
			),
		startSession('s', asked, 'seed')
	);
	expect(resultOf(session)).toMatchObject({ right: 1, nearly: 2, points: 1.67 });
});

const finder = (...bank: Question[]) => {
	const find = cards(bank);
	return (item: string, lastQuestion = '') => find({ item, lastQuestion })?.id ?? null;
};

test('the card of an item is the question asked last, if it makes one', () => {
	const typed = question({ id: 'typed', item: 'f.person', form: 'typed' });
	const choice = question({ id: 'choice', item: 'f.person' });
	const truth = question({ id: 'truth', item: 'f.person', form: 'true-false' });
	const map = question({ id: 'map', item: 'f.person', form: 'map' });
	const find = finder(map, truth, choice, typed);
	expect(find('f.person', 'choice')).toBe('choice');
	expect(find('f.person', 'truth')).toBe('typed');
	expect(find('f.person', 'map')).toBe('typed');
	expect(finder(map)('f.person', 'map')).toBe('map');
	expect(finder(truth)('f.person', 'truth')).toBeNull();
});

test('a card climbs: a gap and then the bare question, as its item is better known', () => {
	const bank = (['choice', 'cloze', 'typed'] as const).map((form) =>
		question({ id: form, item: 'f.person', form })
	);
	const find = cards(bank, true);
	const at = (stability: number, span: number) =>
		find({ item: 'f.person', lastQuestion: 'choice', stability, span })?.id;
	expect(find({ item: 'f.person', lastQuestion: '' })?.id).toBe('choice');
	expect([at(1.4, 1), at(5, 5), at(5, 0)]).toEqual(['cloze', 'typed', 'cloze']);
	expect(cards(bank)({ item: 'f.person', lastQuestion: 'choice' })?.id).toBe('choice');
	const map = cards([question({ id: 'map', item: 'f.person', form: 'map' })], true);
	expect(map({ item: 'f.person', lastQuestion: '' })?.id).toBe('map');
});

test('a whole order or match is no card; a part no other question asks for is one of its own', () => {
	const order = inParts('order', 'f1 f2 f3');
	const own = question({ id: 'own', item: 'f1.date' });
	const find = cards([order, own]);
	expect(find({ item: order.item, lastQuestion: order.id })).toBeNull();
	expect(find({ item: 'f1.date', lastQuestion: order.id })?.id).toBe('own');
	expect(find({ item: 'f2.date', lastQuestion: order.id })).toMatchObject({
		item: 'f2.date',
		fact: 'f2',
		prompt: 'On what date was this: Event of f2?',
		answer: 'Day of f2'
	});
	expect(find({ item: 'f2.date', lastQuestion: order.id })?.parts).toBeUndefined();
	const match = cards([inParts('match', 'f1 f2 f3')]);
	expect(match({ item: 'f3.date', lastQuestion: '' })?.prompt).toBe(
		'On what date was this: Event of f3?'
	);
});

test('every remembered item of any bank has a card of that very item, or none', () => {
	fc.assert(
		fc.property(anyBank, (bank) => {
			const find = cards(bank);
			for (const { item, id } of bank) {
				const card = find({ item, lastQuestion: id });
				expect(card === null || (card.item === item && card.form !== 'true-false')).toBe(true);
			}
		})
	);
});
