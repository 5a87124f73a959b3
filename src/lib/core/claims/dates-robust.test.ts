import fc from 'fast-check';
import { afterEach, expect, test, vi } from 'vitest';
import { sentences } from '../text/sentences';
import { findDates } from './dates';
import { articleOf } from './test-annotations';
import { datesIn, FRIDAY, readingsOf } from './test-dates';

afterEach(() => {
	vi.unstubAllEnvs();
});

const PIECES = [
	'on 4 July 1999',
	'from 3–5 March 2024',
	'between 3 and 5 March',
	'from 10 to 12 May',
	'at 18:00 UTC on Monday',
	'in early March',
	'last year',
	'the next day',
	'in the 1980s',
	'for more than six months',
	'every Monday',
	'in the third quarter of 2024',
	'they may meet',
	'São Tomé',
	'🗓️ 中国',
	'e\u0301',
	'second',
	'No. 1999',
	'May',
	'. ',
	', ',
	'\n\n',
	'“',
	'1',
	'-'
];
const TEXT = fc
	.array(fc.constantFrom(...PIECES), { maxLength: 14 })
	.map((pieces) => pieces.join(' '));

test('offsets cut the very words, in order, none over another', () => {
	fc.assert(
		fc.property(TEXT, fc.constantFrom(FRIDAY, null), (text, published) => {
			let reached = 0;
			for (const mention of datesIn(text, published)) {
				expect(text.slice(mention.start, mention.end)).toBe(mention.text);
				expect(mention.text.trim()).toBe(mention.text);
				expect(mention.start).toBeGreaterThanOrEqual(reached);
				expect(mention.end).toBeGreaterThan(mention.start);
				reached = mention.end;
			}
		}),
		{ numRuns: 80 }
	);
});

test('a value is always in TIMEX3 shape and open exactly where it is unresolved', () => {
	const shape =
		/^(?:(?:PRESENT|PAST|FUTURE)_REF|PT?[\dX.]+[YMWDQHMS]|[\dX]{2,4}(?:-(?:[\dX]{2}(?:-[\dX]{2})?|W[\dX]{2}(?:-(?:[1-7]|WE))?|Q[1-4X]|SP|SU|FA|WI))?(?:T(?:MO|AF|EV|NI|\d\d:\d\dZ?))?)$/;
	fc.assert(
		fc.property(TEXT, fc.constantFrom(FRIDAY, null), (text, published) => {
			for (const { value, type, certainty, until } of datesIn(text, published)) {
				expect(value).toMatch(shape);
				if (type === 'DATE' || type === 'TIME')
					expect(value.includes('X') && !value.endsWith('_REF')).toBe(certainty === 'unresolved');
				if (until !== null) expect(until > value.slice(0, 10)).toBe(true);
			}
		}),
		{ numRuns: 80 }
	);
});

test('what stands in front of a paragraph moves its offsets and nothing else', () => {
	fc.assert(
		fc.property(fc.string({ maxLength: 30 }), (noise) => {
			const lead = `${noise.replace(/[\n\d]/g, ' ')}.\n\n`;
			const text = 'They met on 4 July 1999 for two weeks.';
			const article = articleOf(lead + text, FRIDAY);
			const block = { start: lead.length, end: lead.length + text.length };
			const found = findDates(article, [block]).filter(({ start }) => start >= lead.length);
			expect(found.map(({ start, end }) => article.text.slice(start, end))).toEqual([
				'4 July 1999',
				'two weeks'
			]);
		}),
		{ numRuns: 40 }
	);
});

const EVERY_FAMILY =
	'On 4 July 1999 they met. They met from 3 to 5 March, at 23:45 UTC on Monday and at 0:15 ' +
	'today. They met on 31 December, yesterday, last week, last month and last winter. On ' +
	'30 December 2023 to 1 January 2024 they rested. They will meet on 29 February 2028 at 18:00.';

test.each(['UTC', 'Pacific/Kiritimati', 'Pacific/Pago_Pago', 'Asia/Kathmandu', 'America/St_Johns'])(
	'a machine in %s reads the same dates',
	(zone) => {
		vi.stubEnv('TZ', 'UTC');
		const home = readingsOf(EVERY_FAMILY, '2025-01-01');
		vi.stubEnv('TZ', zone);
		expect(readingsOf(EVERY_FAMILY, '2025-01-01')).toEqual(home);
		expect(home.length).toBeGreaterThan(9);
	}
);

test('a machine years ahead reads the same dates', () => {
	const now = readingsOf(EVERY_FAMILY);
	vi.useFakeTimers({ now: Date.UTC(2041, 5, 30) });
	try {
		expect(readingsOf(EVERY_FAMILY)).toEqual(now);
	} finally {
		vi.useRealTimers();
	}
});

test('reading twice gives the same: no rule keeps a position', () => {
	expect(readingsOf(EVERY_FAMILY)).toEqual(readingsOf(EVERY_FAMILY));
});

test.each([
	'between 1 and ',
	'between May 1 and ',
	'from 1 to ',
	'March 1, ',
	'the end of ',
	'every ',
	'10:30 ',
	'won 1',
	'nearly a ',
	'mid-',
	'20',
	' ',
	'\t',
	'the 1',
	'three quarters of ',
	'twenty-'
])('20,000 characters of "%s" end', (piece) => {
	const text = piece.repeat(20_000 / piece.length);
	const found = findDates(articleOf(text, FRIDAY), [{ start: 0, end: text.length }]);
	expect(found.every(({ start, end }) => start < end && end <= text.length)).toBe(true);
});

test('one date in a long text of nothing is found where it stands', () => {
	const lead = 'and so on '.repeat(5_000);
	const text = `${lead}on 4 July 1999 it ended.`;
	const article = articleOf(text, FRIDAY);
	expect(findDates(article, sentences(text, article.blocks))).toMatchObject([
		{ start: lead.length + 3, end: lead.length + 14, value: '1999-07-04' }
	]);
});
