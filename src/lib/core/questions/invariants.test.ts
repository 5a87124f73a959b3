import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Claim } from '../claims/types';
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
} from '../facts/test-claims';
import { NO_DECISIONS } from '../facts/decisions';
import { COUNTRIES } from '../gazetteer/countries';
import { fold } from '../text/fold';
import { questionsOf } from './build';
import { mentions } from './distractor-truth';
import { factsOf, holds, NEWS, relations, shelf } from './test-news';
import type { Question } from './types';

/** Any news at all: every kind, any country, day and size, in any mix. */
const code = fc.constantFrom(
	...COUNTRIES.filter(({ unMember }) => unMember).map((one) => one.code)
);
const pair = fc.tuple(code, code).filter(([a, b]) => a !== b);
const pad = (value: number): string => String(value).padStart(2, '0');
const day = fc
	.tuple(
		fc.integer({ min: 1990, max: 2024 }),
		fc.integer({ min: 1, max: 12 }),
		fc.integer({ min: 1, max: 28 }),
		fc.constantFrom(4, 7, 10)
	)
	.map(([y, m, d, length]) => `${y}-${pad(m)}-${pad(d)}`.slice(0, length));
const name = fc
	.tuple(
		fc.constantFrom('Ada', 'Bela', 'Carla', 'Dirk', 'Emil', 'Greta'),
		fc.constantFrom('Brightwater', 'Kovashazy', 'Dominguez', 'Vandenhout', 'Fjordgaard', 'Holm')
	)
	.map((parts) => parts.join(' '));
const post = fc.constantFrom(
	'president',
	'prime-minister',
	'foreign-minister',
	'health-minister',
	'un-ambassador',
	'king'
);
const state = fc.constantFrom('current', 'former', 'interim', 'acting', 'elect');
const body = fc.constantFrom('NATO', 'UN', 'ASEAN', 'European Union', 'OPEC');
const city = fc
	.constantFrom(...COUNTRIES.filter(({ unMember }) => unMember))
	.map((one) => place(one.capital, one.code));

const dated = (kind: Claim['kind'], slots: Claim['slots'], when: string): Claim => {
	const said = Object.values(slots)
		.map(({ text }) => text)
		.join(' and ');
	return claim(kind, slots, {
		date: on(when),
		asOf: '2025-04-11',
		quote: `Of ${said} on ${when}.`
	});
};
const news: fc.Arbitrary<Claim> = fc.oneof(
	fc.tuple(name, post, code, state).map(([who, id, where, how]) => holds(who, id, where, {}, how)),
	fc.tuple(pair, day).map(([[a, b], when]) => relations(a, b, when)),
	fc
		.tuple(pair, day)
		.map(([[a, b], when]) => dated('recognises', { actor: country(a), other: country(b) }, when)),
	fc
		.tuple(name, city, day)
		.map(([who, where, when]) => dated('visits', { actor: person(who), place: where }, when)),
	fc
		.tuple(name, name, city, day)
		.filter(([a, b]) => a !== b)
		.map(([a, b, where, when]) =>
			dated('meets', { actor: person(a), other: person(b), place: where }, when)
		),
	fc
		.tuple(pair, day)
		.map(([[a, b], when]) =>
			dated(
				'signs',
				{ actor: country(a), other: country(b), document: words('agreement on visas') },
				when
			)
		),
	fc
		.tuple(name, post, code, day)
		.map(([who, id, where, when]) =>
			dated('appoints', { person: person(who), office: office(id), polity: country(where) }, when)
		),
	fc
		.tuple(code, city, day)
		.map(([a, where, when]) => dated('opens-embassy', { actor: country(a), place: where }, when)),
	fc
		.tuple(code, body, day, fc.integer({ min: 2, max: 60 }))
		.map(([a, where, when, rank]) =>
			dated('joins', { actor: country(a), body: organisation(where), rank: number(rank) }, when)
		),
	fc.tuple(pair, day, fc.integer({ min: 1, max: 400 })).map(([[a, b], when, many]) =>
		dated(
			'expels',
			{
				actor: country(a),
				other: country(b),
				number: number(many, 'diplomats'),
				what: words('diplomats')
			},
			when
		)
	),
	fc.tuple(code, fc.integer({ min: 1, max: 1e8 })).map(([a, many]) =>
		dated(
			'count',
			{
				actor: country(a),
				what: words(`inhabitants of ${country(a).text}`),
				number: number(many, 'inhabitants')
			},
			'2024'
		)
	)
);

const asked = (claims: readonly Claim[]): readonly Question[] =>
	questionsOf(factsOf(...claims), shelf(claims), NO_DECISIONS).admitted;

/** Lots of such news, the same in every run, each beside the news of the test world. */
const LOTS = fc.sample(fc.array(news, { minLength: 4, maxLength: 8 }), { numRuns: 24, seed: 7 });
const QUESTIONS: readonly Question[] = LOTS.flatMap((claims) =>
	asked([...claims, ...NEWS.slice(0, 5)]).filter(({ parts }) => parts === undefined)
);

function always(promise: (question: Question) => void): void {
	expect(QUESTIONS.length).toBeGreaterThan(400);
	QUESTIONS.forEach(promise);
}

test('the options of a choice are three or four and hold the key exactly once', () => {
	always(({ form, options, answer }) => {
		if (form !== 'choice' && form !== 'map') return expect(options).toEqual([]);
		expect([3, 4]).toContain(options.length);
		expect(options.filter(({ text }) => text === answer)).toHaveLength(1);
		expect(new Set(options.map(({ text }) => fold(text))).size).toBe(options.length);
		expect(new Set(options.map(({ id }) => id)).size).toBe(options.length);
	});
});

test('no distractor is a spelling of the key', () => {
	always(({ options, accepted, answer }) => {
		const right = new Set([answer, ...accepted].map(fold));
		for (const { text } of options)
			if (text !== answer) expect(right.has(fold(text)), text).toBe(false);
	});
});

test('every option says why it stands, and the key alone says it is the key', () => {
	always(({ options, answer }) => {
		for (const { text, reason } of options) {
			expect(reason).toMatch(/^\p{Lu}.*\.$/u);
			expect(reason === 'The key.').toBe(text === answer);
		}
	});
});

test('a question that asks to recall names neither its key nor a spelling of it', () => {
	always(({ form, prompt, answer, accepted, answerType }) => {
		if (form === 'true-false') return;
		const key = { type: answerType, value: '', slot: null };
		expect(mentions(prompt, { ...key, text: answer }), prompt).toBe(false);
		if (answerType === 'country' || answerType === 'person')
			for (const text of accepted)
				if (text.length > 3) expect(mentions(prompt, { ...key, text }), prompt).toBe(false);
	});
});

test('a prompt reads as one sentence: a capital, its mark, no leftover of a template', () => {
	always(({ form, prompt }) => {
		expect(prompt).toMatch(
			form === 'true-false'
				? /^True or false: .+[^.]\.$/
				: form === 'cloze'
					? /^Wh.+ (?:is|are) missing\? (?=.*_____).*[^.]\.$/
					: /^\p{Lu}.+[^?]\?$/u
		);
		expect(prompt).not.toMatch(/[{}[\]]|\s{2}|\s[,.?]|undefined|null|NaN/);
	});
});

test('a country with an article has it wherever it is named', () => {
	always(({ prompt, explanation }) => {
		for (const text of [prompt, explanation])
			expect(text).not.toMatch(
				/(?<!\bthe )\b(?:Philippines|Netherlands|Gambia|Maldives|Bahamas)\b/
			);
	});
});

test('dates are said in words and absolute, never in figures or by their distance', () => {
	always(({ prompt, explanation }) => {
		for (const text of [prompt, explanation]) {
			expect(text).not.toMatch(/\d{4}-\d{2}|\btoday\b|\byesterday\b|\blast (?:week|month|year)\b/);
			expect(text).not.toMatch(/\b(?:on|in) (?:on|in)\b/);
		}
	});
});

test('what can change says as of when, and only that expires', () => {
	always(({ kind, prompt, asOf, expires, explanation }) => {
		const changes =
			kind === 'holds-office' && !/\bformer\b|\bonce had\b/.test(prompt + explanation);
		if (!changes) return;
		expect(prompt).toMatch(/as of 11 April 2025, /i);
		expect(explanation).toMatch(/^As of 11 April 2025, /);
		expect(asOf).toBe('2025-04-11');
		expect(expires).toBe('2026-04-11');
	});
});

test('every question is proven by a sentence of an article it names', () => {
	always(({ evidence, articles, explanation }) => {
		expect(evidence.length).toBeGreaterThan(0);
		for (const { quote, article } of evidence) {
			expect(quote.trim()).not.toBe('');
			expect(articles).toContain(article);
		}
		expect(explanation).toMatch(/^\p{Lu}.+\.$/u);
	});
});

test('a date is asked to the exactness of its key, and all options have it', () => {
	always(({ slot, form, prompt, answerValue, options, answer }) => {
		if (slot !== 'date' || form === 'true-false') return;
		const wanted = { 4: 'which year', 7: 'which month and year', 10: 'what date' };
		expect(prompt.toLowerCase()).toContain(wanted[answerValue.length as 4 | 7 | 10]);
		const parts = answer.split(' ').length;
		for (const { text } of options) expect(text.split(' ')).toHaveLength(parts);
		if (form === 'typed') expect(answerValue.length).toBeLessThan(10);
	});
});

test('all wording of numbers in one choice is alike', () => {
	always(({ answerType, form, answer, options }) => {
		if (answerType !== 'number' || form !== 'choice') return;
		const dress = (text: string): string => text.replace(/[\d,.]+|(?<=\d)(?:st|nd|rd|th)/g, '#');
		const shapes = new Set(options.map(({ text }) => dress(text).replace(/ ?[mbtr]+illion/, '')));
		expect(shapes.size, answer).toBe(1);
	});
});

test('questions of the same news are the same, whatever order it came in', () => {
	fc.assert(
		fc.property(fc.array(news, { minLength: 1, maxLength: 6 }), (claims) => {
			const text = (list: readonly Claim[]): string =>
				JSON.stringify([...asked(list)].sort((a, b) => (a.id < b.id ? -1 : 1)));
			expect(text([...claims].reverse())).toBe(text(claims));
		}),
		{ numRuns: 8 }
	);
});

test('no two questions share an id, and an item belongs to one fact and slot', () => {
	fc.assert(
		fc.property(fc.array(news, { minLength: 1, maxLength: 8 }), (claims) => {
			const all = asked(claims);
			expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
			for (const { item, fact, slot, parts, form } of all)
				expect(item).toBe(`${fact}.${parts ? form : slot}`);
		}),
		{ numRuns: 8 }
	);
});
