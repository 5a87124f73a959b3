import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Draft } from './events/draft';
import { numbered } from './numbered';
import { articleOf } from './test-annotations';

const ARTICLE = articleOf('Jane Roe visited Oslo.', '2025-04-11');
const VISIT: Draft = {
	kind: 'visits',
	slots: {
		person: { type: 'person', id: 'jane roe', text: 'Jane Roe' },
		place: { type: 'place', id: 'oslo', text: 'Oslo', country: 'NO' }
	},
	modality: 'happened',
	date: { value: '2025-04-10', until: null, certainty: 'resolved', text: 'Thursday' },
	evidence: [{ start: 0, end: 8 }]
};
const claim = (draft: Partial<Draft> = {}, attribution: string | null = null, quote = 'Q.') =>
	numbered(ARTICLE, { ...VISIT, ...draft }, quote, attribution);

test('a claim carries its draft, its proof and its day', () => {
	expect(claim({}, 'the ministry', 'Jane Roe visited Oslo.')).toMatchObject({
		...VISIT,
		article: 'test',
		attribution: 'the ministry',
		quote: 'Jane Roe visited Oslo.',
		asOf: '2025-04-11'
	});
});

test.each<readonly [string, Partial<Draft>]>([
	['kind', { kind: 'meets' }],
	['modality', { modality: 'planned' }],
	['missing date', { date: null }],
	['date', { date: { value: '2025-04-09', until: null, certainty: 'resolved', text: 'x' } }],
	['fewer slots', { slots: { person: { type: 'person', id: 'jane roe', text: 'Jane Roe' } } }],
	[
		'slot value',
		{ slots: { ...VISIT.slots, person: { type: 'person', id: 'john doe', text: 'Jane Roe' } } }
	],
	[
		'slot type',
		{
			slots: { ...VISIT.slots, person: { type: 'organisation', id: 'jane roe', text: 'Jane Roe' } }
		}
	]
])('another %s is another claim', (_, draft) => {
	expect(claim(draft).id).not.toBe(claim().id);
});

test('a date that cannot be told numbers a claim like no date', () => {
	const open = { value: null, until: null, certainty: 'unresolved', text: 'Friday' } as const;
	expect(claim({ date: open }).id).toBe(claim({ date: null }).id);
});

test.each<readonly [string, Partial<Draft>]>([
	['evidence', { evidence: [{ start: 2, end: 5 }] }],
	[
		'wording of the date',
		{ date: { value: '2025-04-10', until: null, certainty: 'explicit', text: '10 April 2025' } }
	],
	[
		'wording of a slot',
		{ slots: { ...VISIT.slots, person: { type: 'person', id: 'jane roe', text: 'Ms Roe' } } }
	],
	['order of slots', { slots: Object.fromEntries(Object.entries(VISIT.slots).reverse()) }]
])('another %s is the same claim', (_, draft) => {
	expect(claim(draft).id).toBe(claim().id);
});

test('who says it and the sentence do not number a claim, the article does', () => {
	expect(claim({}, 'the ministry', 'Other.').id).toBe(claim().id);
	expect(numbered({ ...ARTICLE, id: 'other' }, VISIT, 'Q.', null).id).not.toBe(claim().id);
});

test.each([
	[
		[
			[5, 9],
			[0, 4]
		],
		[
			[0, 4],
			[5, 9]
		]
	],
	[
		[
			[0, 4],
			[0, 4]
		],
		[[0, 4]]
	],
	[
		[
			[0, 9],
			[2, 4]
		],
		[[0, 9]]
	],
	[
		[
			[2, 4],
			[0, 9],
			[10, 12]
		],
		[
			[0, 9],
			[10, 12]
		]
	],
	[
		[
			[3, 3],
			[5, 9]
		],
		[[5, 9]]
	],
	[
		[
			[-9, -1],
			[0, 4]
		],
		[
			[-9, -1],
			[0, 4]
		]
	],
	[[], []]
])('evidence %j is kept as %j', (given, kept) => {
	const evidence = given.map(([start = 0, end = 0]) => ({ start, end }));
	expect(claim({ evidence }).evidence.map(({ start, end }) => [start, end])).toEqual(kept);
});

test('evidence is in order, never empty, and none lies in another', () => {
	const span = fc.tuple(fc.integer({ min: 0, max: 30 }), fc.integer({ min: 0, max: 8 }));
	fc.assert(
		fc.property(fc.array(span), (given) => {
			const evidence = given.map(([start, length]) => ({ start, end: start + length }));
			const kept = claim({ evidence }).evidence;
			kept.forEach(({ start, end }, at) => {
				expect(end).toBeGreaterThan(start);
				const last = kept[at - 1];
				if (last) expect(start >= last.start && end > last.end).toBe(true);
			});
			for (const { start, end } of evidence.filter((one) => one.end > one.start))
				expect(kept.some((outer) => outer.start <= start && end <= outer.end)).toBe(true);
		})
	);
});
