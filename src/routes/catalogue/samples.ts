/**
 * What the specimens hold: words as long, as short and as foreign as the news has them. Made up,
 * but for names of countries and cities; so it is no content and nothing is learned from it.
 */
export const LONG_NAME =
	'Minister for Foreign Affairs, International Trade and Diaspora of the Republic of North Macedonia';

export const CHOICES = [
	{ id: 'a', text: 'Damascus' },
	{ id: 'b', text: '서울특별시' },
	{ id: 'c', text: 'المملكة العربية السعودية' },
	{ id: 'd', text: LONG_NAME }
] as const;

export const EVENTS = [
	{ id: 'e1', text: 'Two neighbours open a border crossing' },
	{ id: 'e2', text: '한국과 시리아의 수교' },
	{
		id: 'e3',
		text: 'A summit ends without a statement, after two days of talks and a night of drafting'
	},
	{ id: 'e4', text: 'A court rules on a treaty' }
] as const;

export const PAIRS = {
	lefts: [
		{ id: 'p1', text: 'Syria' },
		{ id: 'p2', text: 'South Korea' },
		{ id: 'p3', text: 'Bosnia and Herzegovina' }
	],
	rights: [
		{ id: 'p2', text: 'Seoul' },
		{ id: 'p3', text: 'Sarajevo' },
		{ id: 'p1', text: 'دمشق' }
	]
} as const;

export const JUDGED_ROWS = [
	{ id: 'r1', left: 'Syria', right: 'Damascus', ok: true, instead: '' },
	{ id: 'r2', left: 'South Korea', right: '서울', ok: false, instead: 'Sarajevo' },
	{ id: 'r3', left: 'Bosnia and Herzegovina', right: 'Sarajevo', ok: false, instead: '' }
] as const;

export const CANDIDATES = [
	{ code: 'SY', name: 'Syria' },
	{ code: 'KR', name: 'South Korea' },
	{ code: 'CU', name: 'Cuba' },
	{ code: 'CD', name: 'Democratic Republic of the Congo' }
] as const;

/** A pattern of squares that looks like a code and leads nowhere. */
export const SQUARES = Array.from({ length: 21 }, (_, y) =>
	Array.from({ length: 21 }, (_, x) => (x * x + 3 * y + x * y) % 5 < 2)
);

/** Cards a day of a fortnight; the third is a day off. */
export const BARS = [4, 7, 0, 2, 11, 6, 3, 0, 5, 9, 8, 1, 2, 6].map((value, at) => ({
	label: String(at + 1),
	value,
	more: at % 5 === 0 ? 3 : 0,
	words: `${at + 1}: ${value}`,
	marked: at === 0,
	free: at === 2
}));

export const LINE = [12, 14, 13, 19, 24, 22, 31, 33].map((value, at) => ({
	label: String(at + 1),
	value,
	low: value - 4,
	high: value + 5,
	words: `${at + 1}: ${value}`
}));

export const ROWS = [
	{ key: 'KR', label: 'South Korea', value: 9, of: 12, words: '9 of 12' },
	{ key: 'CD', label: 'Democratic Republic of the Congo', value: 4, of: 11, words: '4 of 11' },
	{ key: 'SA', label: 'المملكة العربية السعودية', value: 0, of: 3, words: '0 of 3' }
] as const;

export const WEEKS = Array.from({ length: 6 }, (_, week) => ({
	month: week === 1 ? 'May' : '',
	days: Array.from({ length: 7 }, (_, day) => ({
		key: week * 7 + day,
		level: (week * 3 + day * 2) % 5,
		state:
			week === 5 && day > 3
				? ('coming' as const)
				: day === 6
					? ('free' as const)
					: (week + day) % 6 === 5
						? ('missed' as const)
						: ('studied' as const),
		today: week === 5 && day === 3,
		words: `${week + 1}, ${day + 1}`
	}))
}));

export const RELIABILITY = [0.55, 0.7, 0.82, 0.93].map((predicted, at) => ({
	predicted,
	right: predicted + (at % 2 === 0 ? -0.06 : 0.03),
	low: predicted - 0.12,
	high: Math.min(1, predicted + 0.08),
	count: 20 + at * 15,
	words: `${predicted}`
}));
