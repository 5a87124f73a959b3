import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Claim } from '../claims/types';
import { aliasKey, NO_DECISIONS } from './decisions';
import { mergeClaims, mergeFacts } from './merge';
import { claimsOfLine } from './read-claims';
import { claim, country, office, on, person, place, words } from './test-claims';

interface Told {
	readonly title?: string;
	readonly polity?: string;
	readonly day?: string;
	readonly article?: string;
	readonly state?: string;
}

const holds = (name: string, told: Told = {}): Claim => {
	const { title = 'foreign-minister', polity = 'SY', day = '2025-04-11', article, state } = told;
	return claim(
		'holds-office',
		{
			person: person(name),
			office: office(title),
			polity: country(polity),
			...(state ? { state: words(state) } : {})
		},
		{ asOf: day, ...(article ? { article } : {}) }
	);
};
const merge = (...claims: Claim[]) => mergeClaims(claims, NO_DECISIONS);
const statuses = (...claims: Claim[]) => merge(...claims).map(({ status }) => status);

test.each([
	[['Asaad al-Shaibani', 'Asaad Al-Shibani', 'Asad Al-Shaybani']],
	[['Cho Tae-yul', 'Cho Tae-yeol']],
	[['Hayashi Yoshimasa', 'Yoshimasa Hayashi']]
])('spellings of the holder of one office are one fact: %s', (names) => {
	expect(statuses(...names.map((name) => holds(name)))).toEqual(['agreed']);
	expect(statuses(...[...names].reverse().map((name) => holds(name)))).toEqual(['agreed']);
});

test('the commonest spelling is shown', () => {
	const [fact] = merge(holds('Cho Tae-yeol'), holds('Cho Tae-yul'), holds('Cho Tae-yul'));
	expect(fact?.slots.person?.text).toBe('Cho Tae-yul');
});

test('what the person did under another spelling is theirs too', () => {
	const trip = (name: string) =>
		claim(
			'visits',
			{ person: person(name), place: place('Damascus', 'SY') },
			{ date: on('2025-04-10') }
		);
	const facts = merge(
		holds('Cho Tae-yul', { polity: 'KR' }),
		holds('Cho Tae-yeol', { polity: 'KR' }),
		trip('Cho Tae-yul'),
		trip('Cho Tae-yeol')
	);
	expect(facts.map(({ kind }) => kind).sort()).toEqual(['holds-office', 'visits']);
});

test.each([
	['another name', 'Kim Jong-un', 'Kim Eun-jeong', {}],
	['a brother', 'Lech Nowak', 'Jaroslaw Nowak', {}],
	['a father', 'Hafez al-Assad', 'Bashar al-Assad', {}],
	['another office', 'Cho Tae-yul', 'Cho Tae-yeol', { title: 'president' }],
	['another state', 'Cho Tae-yul', 'Cho Tae-yeol', { polity: 'KP' }],
	['a surname alone', 'Torres', 'Ana Torres', {}]
])('two stay two: %s', (_why, first, second, told) => {
	expect(merge(holds(first), holds(second, told))).toHaveLength(2);
});

test('an office that many hold joins nobody', () => {
	const told = { title: 'ambassador' };
	expect(merge(holds('Cho Tae-yul', told), holds('Cho Tae-yeol', told))).toHaveLength(2);
});

test('whom one article tells apart are two', () => {
	const told = { article: 'both' };
	expect(merge(holds('Cho Tae-yul', told), holds('Cho Tae-yeol', told))).toHaveLength(2);
});

test('a name between two that do not go together joins neither', () => {
	const names = ['Salam Ben Ali', 'Salem Ben Ali', 'Salim Ben Ali'];
	expect(merge(...names.map((name) => holds(name)))).toHaveLength(3);
});

test('a predecessor stays a predecessor', () => {
	const facts = merge(
		holds('Park Jin', { day: '2023-05-01' }),
		holds('Cho Tae-yul', { day: '2024-05-01' }),
		holds('Cho Tae-yeol', { day: '2025-02-11' })
	);
	const [old, now] = ['Park Jin', 'Cho Tae-yeol'].map((name) =>
		facts.find(({ slots }) => slots.person?.text === name)
	);
	expect(facts).toHaveLength(2);
	expect(old?.validity.supersededBy).toBe(now?.id);
	expect(now?.validity.asOf).toBe('2025-02-11');
});

test('a reviewed spelling is the one the fact is filed under', () => {
	const aliases = new Map([[aliasKey('person', 'Minister Jo'), 'Cho Tae-yul']]);
	const [fact] = mergeClaims([holds('Cho Tae-yeol'), holds('Cho Tae-yul')], {
		...NO_DECISIONS,
		aliases
	});
	expect(fact?.slots.person?.id).toBe('cho tae yul');
});

const NAMES = [
	'Cho Tae-yul',
	'Cho Tae-yeol',
	'Jo Tae-yul',
	'Tae-yul Cho',
	'Kim Eun-jeong',
	'Kim Jong-un',
	'Salim Ali',
	'Salem Ali',
	'Salam Ali'
];
const any = fc
	.record({
		name: fc.constantFrom(...NAMES),
		title: fc.constantFrom('foreign-minister', 'president', 'ambassador'),
		polity: fc.constantFrom('KR', 'SY'),
		day: fc.constantFrom('2024-01-01', '2024-06-01', '2025-01-01'),
		article: fc.constantFrom('one', 'two', 'three', 'four', 'five'),
		state: fc.constantFrom('current', 'former', 'interim')
	})
	.map(({ name, ...told }) => holds(name, told));
const dealt = fc.array(fc.record({ one: any, part: fc.nat({ max: 3 }) }), { maxLength: 14 });
const bytes = (value: unknown) => JSON.stringify(value);

test('banks merged in any order equal the bank built from all, byte for byte', () => {
	fc.assert(
		fc.property(dealt, fc.constantFrom([0, 1, 2, 3], [3, 1, 0, 2]), (hands, order) => {
			const part = (at: number) =>
				mergeClaims(
					hands.filter((hand) => hand.part === at).map((hand) => hand.one),
					NO_DECISIONS
				);
			const joined = order.map(part).reduce((a, b) => mergeFacts(a, b, NO_DECISIONS), []);
			const whole = mergeClaims(
				hands.map((hand) => hand.one),
				NO_DECISIONS
			);
			expect(bytes(joined)).toBe(bytes(whole));
		})
	);
});

test('facts written as lines and read again merge to the same bytes as their claims', () => {
	const reread = (line: string): readonly Claim[] => {
		const read = claimsOfLine(line);
		if (!read.ok) throw new Error(read.error);
		return read.value;
	};
	fc.assert(
		fc.property(dealt, (hands) => {
			const lines = [0, 1, 2, 3].flatMap((at) =>
				mergeClaims(
					hands.filter((hand) => hand.part === at).map((hand) => hand.one),
					NO_DECISIONS
				).map(bytes)
			);
			const joined = mergeClaims(lines.flatMap(reread), NO_DECISIONS);
			const whole = mergeClaims(
				hands.flatMap((hand) => reread(bytes(hand.one))),
				NO_DECISIONS
			);
			expect(bytes(joined)).toBe(bytes(whole));
		})
	);
});
