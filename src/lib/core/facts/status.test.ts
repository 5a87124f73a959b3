import { expect, test } from 'vitest';
import type { Claim, ClaimKind, Modality, SlotName, Slots } from '../claims/types';
import { type Decisions, NO_DECISIONS } from './decisions';
import { file } from './identity';
import { judge, speaking } from './status';
import {
	claim,
	country,
	number,
	office,
	on,
	organisation,
	person,
	place,
	words
} from './test-claims';

const ID = 'the-fact';
const judged = (claims: readonly Claim[], decisions: Decisions = NO_DECISIONS) =>
	judge(
		ID,
		claims.map((one) => file(one, decisions)),
		decisions
	);
const settling = (about: SlotName | 'date', text: string, fact = ID): Decisions => ({
	...NO_DECISIONS,
	settled: [{ fact, about, text, why: 'the treaty itself' }]
});

const joined = (date: string | null, more: Partial<Claim> = {}) =>
	claim('joins', { actor: country('FJ'), body: organisation('UN') }, { date: on(date), ...more });
const counted = (
	value: number,
	asOf: string | null,
	bound: 'exactly' | 'about' | 'over' = 'exactly'
) =>
	claim(
		'count',
		{ actor: country('FJ'), what: words('ships'), number: number(value, 'ships', bound) },
		{ asOf }
	);
const held = (state: string, asOf: string | null) =>
	claim(
		'holds-office',
		{
			person: person('Ana Souza'),
			office: office('president'),
			polity: country('PE'),
			state: words(state)
		},
		{ asOf }
	);

test.each([
	['agreed', ['2024-02-14']],
	['agreed', ['2024-02-14', '2024-02-14']],
	['agreed', [null]],
	['agreed', [null, '2024-02-14']],
	['agreed', ['2024-W07', '2024-02-14']],
	['agreed', ['XXXX-02-14', '2023']],
	['refined', ['2024', '2024-02']],
	['refined', ['2024', '2024-02', '2024-02-14']],
	['refined', ['2024', '2024-02-14', null]],
	['disputed', ['2024-02-14', '2024-02-15']],
	['disputed', ['2024-02', '2024-03']],
	['disputed', ['2023', '2024']],
	['disputed', ['2023-12-31', '2024-01-01']],
	['disputed', ['2024', '2024-02', '2023']]
] as [string, (string | null)[]][])('a fact is %s by the dates %j', (status, dates) => {
	expect(judged(dates.map((date) => joined(date))).status).toBe(status);
});

test('the finest date that nobody contradicts is the fact’s', () => {
	const dates = ['2024', '2024-02-14', '2024-02'].map((date) => joined(date));
	expect(judged(dates).date?.value).toBe('2024-02-14');
});

test('of two wordings of one day the explicit one is shown', () => {
	const day = on('2024-02-14');
	const resolved = { ...day, certainty: 'resolved' as const, text: 'Wednesday' };
	expect(judged([joined(null, { date: resolved }), joined(null, { date: day })]).date).toEqual(day);
});

test('a range says more than its first day', () => {
	const range = on('2024-02-14', '2024-02-16');
	expect(judged([joined('2024-02-14'), joined(null, { date: range })]).date).toEqual(range);
});

test('a disputed date is no date, and both sides name their claims', () => {
	const [early, late] = [joined('2023'), joined('2024-02')];
	const { date, disagreements } = judged([early, late]);
	expect(date).toBeNull();
	expect(disagreements).toEqual([
		{
			about: 'date',
			sides: [
				{ text: '2023', claims: [early.id] },
				{ text: '2024-02', claims: [late.id] }
			],
			settled: null
		}
	]);
});

test('kinds that last do not quarrel over dates', () => {
	const since = (date: string) => ({ ...held('current', '2024-01-01'), date: on(date) });
	expect(judged([since('2020'), since('2021')]).status).toBe('agreed');
});

test.each([
	['agreed', [170, 170]],
	['disputed', [170, 171]]
] as [string, number[]][])('exact numbers of one day: %s for %j', (status, values) => {
	expect(judged(values.map((value) => counted(value, '2024-01-01'))).status).toBe(status);
});

test.each([
	['refined', 'over', 170, 174],
	['disputed', 'over', 170, 169],
	['disputed', 'over', 170, 240],
	['refined', 'about', 170, 174],
	['disputed', 'about', 170, 190]
] as const)('a fact is %s by "%s %i" and %i', (status, bound, loose, exact) => {
	const claims = [counted(loose, '2024-01-01', bound), counted(exact, '2024-01-01')];
	expect(judged(claims).status).toBe(status);
});

test('a number of a later day is an update and the newest one shows', () => {
	const { status, slots } = judged([
		counted(190, '2024-06-01'),
		counted(170, '2020-01-01'),
		counted(180, '2022-01-01')
	]);
	expect([status, slots.number?.text]).toEqual(['updated', '190']);
});

test('an undated count is older than every dated one', () => {
	const { status, slots } = judged([counted(170, '2020-01-01'), counted(190, null)]);
	expect([status, slots.number?.text]).toEqual(['updated', '170']);
});

test('two numbers of the newest day are a dispute although an older one changed', () => {
	const claims = [
		counted(170, '2020-01-01'),
		counted(190, '2024-01-01'),
		counted(150, '2024-01-01')
	];
	expect(judged(claims).status).toBe('disputed');
});

test.each([
	['agreed', 'current', ['2024-01-01', 'current'], ['2024-02-01', 'current']],
	['updated', 'current', ['2024-01-01', 'interim'], ['2024-02-01', 'current']],
	['updated', 'former', ['2024-01-01', 'current'], ['2024-02-01', 'former']],
	['updated', 'current', ['2024-01-01', 'elect'], ['2024-02-01', 'current']],
	['refined', 'interim', ['2024-01-01', 'interim'], ['2024-01-01', 'current']],
	['disputed', 'former', ['2024-01-01', 'former'], ['2024-01-01', 'current']]
] as const)('an office is %s and "%s" by %j and %j', (status, state, first, second) => {
	const claims = [first, second].map(([day, held_]) => held(held_, day));
	const there = judged(claims);
	const back = judged([...claims].reverse());
	expect([there.status, there.slots.state?.text]).toEqual([status, state]);
	expect(back).toEqual(there);
});

/** The slots of which each kind has one true value, with two that cannot both be. */
test.each<[ClaimKind, SlotName, Slots, Slots]>([
	[
		'establishes-relations',
		'place',
		{ place: place('Lima', 'PE') },
		{ place: place('Suva', 'FJ') }
	],
	['signs', 'place', { place: place('Lima', 'PE') }, { place: country('FJ') }],
	['joins', 'rank', { rank: number(127) }, { rank: number(128) }],
	['is-elected', 'number', { number: number(60, 'percent') }, { number: number(55, 'percent') }],
	['expels', 'number', { number: number(4) }, { number: number(5) }],
	['first-since', 'since', { since: words('1990') }, { since: words('1995') }]
])('%s: two values of "%s" are a dispute', (kind, name, a, b) => {
	const sides = { actor: country('PE'), other: country('FJ') };
	const claims = [a, b].map((slots) => claim(kind, { ...sides, ...slots }, { date: on('2024') }));
	const { status, disagreements } = judged(claims);
	expect([status, disagreements.map((one) => one.about)]).toEqual(['disputed', [name]]);
});

test.each<[ClaimKind, Slots, Slots]>([
	['establishes-relations', { place: place('Lima', 'PE') }, { place: country('PE') }],
	['expels', { number: number(4, null, 'over') }, { number: number(5) }]
])('%s: a value that is only less exact refines', (kind, a, b) => {
	const sides = { actor: country('PE'), other: country('FJ') };
	const claims = [a, b].map((slots) => claim(kind, { ...sides, ...slots }));
	expect(judged(claims).status).toBe('refined');
});

test('slots that may be worded freely are no dispute: the commonest wording shows', () => {
	const signs = (what: string) =>
		claim('signs', { actor: country('PE'), other: country('FJ'), what: words(what) });
	const { status, slots } = judged([signs('fishing'), signs('trade'), signs('fishing')]);
	expect([status, slots.what?.text]).toEqual(['agreed', 'fishing']);
});

test('of wordings told equally often the fuller one shows, whatever the order', () => {
	const by = (text: string) =>
		claim('joins', { actor: { ...country('FJ'), text }, body: organisation('UN') });
	const claims = [by('Fiji'), by('Republic of Fiji')];
	expect(judged(claims).slots.actor?.text).toBe('Republic of Fiji');
	expect(judged([...claims].reverse()).slots.actor?.text).toBe('Republic of Fiji');
});

test('one article that repeats itself does not outvote two others', () => {
	const by = (text: string, article: string) =>
		claim('joins', { actor: { ...country('FJ'), text } }, { article });
	const claims = [by('the Republic', 'a'), by('the Republic', 'a'), by('the Republic', 'a')];
	expect(judged([...claims, by('Fiji', 'b'), by('Fiji', 'c')]).slots.actor?.text).toBe('Fiji');
});

test.each<[Modality[], string, string[]]>([
	[['happened'], 'agreed', []],
	[['planned'], 'planned', []],
	[['possible'], 'planned', []],
	[['denied'], 'planned', []],
	[['planned', 'possible', 'denied'], 'planned', []],
	[['happened', 'planned'], 'agreed', []],
	[['happened', 'possible'], 'agreed', []],
	[['happened', 'denied'], 'disputed', ['what']],
	[['happened', 'planned', 'denied'], 'disputed', ['what']]
])('said as %j a fact is %s', (modalities, status, about) => {
	const found = judged(modalities.map((modality) => joined('2024-02-14', { modality })));
	expect([found.status, found.disagreements.map((one) => one.about)]).toEqual([status, about]);
});

test('two plans of different days are no dispute: nothing happened yet', () => {
	const plans = ['2025-01-01', '2025-02-01'].map((date) => joined(date, { modality: 'planned' }));
	const { status, disagreements } = judged(plans);
	expect([status, disagreements]).toEqual(['planned', []]);
});

test('only claims that it happened speak, where there are such', () => {
	const modality = (name: Modality) => file(joined('2024', { modality: name }), NO_DECISIONS);
	const [done, plan, denied] = [modality('happened'), modality('planned'), modality('denied')];
	expect(speaking([plan, done, denied])).toEqual([done]);
	expect(speaking([plan, denied])).toEqual([plan, denied]);
	expect(speaking([])).toEqual([]);
});

test('a settled date is the fact’s date, finer reports of it included', () => {
	const claims = [joined('2023'), joined('2024-02'), joined('2024-02-14')];
	const { date, status, disagreements } = judged(claims, settling('date', '2024-02'));
	expect([date?.value, status]).toEqual(['2024-02-14', 'agreed']);
	expect(disagreements[0]?.settled).toEqual({ text: '2024-02', why: 'the treaty itself' });
	expect(disagreements[0]?.sides).toHaveLength(2);
});

test('a slot may be settled by its text or its id', () => {
	const sides = { actor: country('PE'), other: country('FJ') };
	const at = (city: string, within: string) =>
		claim('signs', { ...sides, place: place(city, within) });
	const claims = [at('São Paulo', 'BR'), at('Suva', 'FJ')];
	for (const text of ['São Paulo', 'sao paulo']) {
		const { slots, status } = judged(claims, settling('place', text));
		expect([slots.place?.text, status]).toEqual(['São Paulo', 'agreed']);
	}
});

test('a settled denial is agreed and keeps both sides', () => {
	const claims = [joined('2024'), joined('2024', { modality: 'denied' })];
	const { status, disagreements } = judged(claims, settling('what', 'it happened'));
	expect([status, disagreements[0]?.sides.length]).toEqual(['agreed', 2]);
});

test('a settlement of another fact, or of another slot, settles nothing', () => {
	const claims = [joined('2023'), joined('2024')];
	expect(judged(claims, settling('date', '2024', 'another')).status).toBe('disputed');
	expect(judged(claims, settling('place', '2024')).status).toBe('disputed');
});

test('one settled quarrel leaves another open', () => {
	const at = (city: string, date: string) =>
		claim('signs', { actor: country('PE'), place: place(city, null) }, { date: on(date) });
	const claims = [at('Lima', '2024-02-01'), at('Suva', '2024-02-09')];
	const { status, disagreements } = judged(claims, settling('date', '2024-02-01'));
	expect(status).toBe('disputed');
	expect(disagreements.map(({ about, settled }) => [about, settled === null])).toEqual([
		['date', false],
		['place', true]
	]);
});
