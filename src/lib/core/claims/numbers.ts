import { matches } from '../text/matches';
import type { Span } from '../article/types';
import { cardinal, ordinal, ORDINALS, SMALL_NUMBERS, TENS } from './dates-words';

/** A number in the text: its value, its bound and, where they stand beside it, its money or per cent. */
export interface NumberMention extends Span {
	readonly value: number;
	/** "US dollars", "euros", "percent", or null for a bare number. */
	readonly unit: string | null;
	readonly bound: 'exactly' | 'about' | 'over' | 'under';
	/** "31st", "third": a place in an order and no amount. */
	readonly rank: boolean;
}

const BOUNDS: readonly (readonly [RegExp, NumberMention['bound']])[] = [
	[/\b(?:no|not) (?:more|greater) than\s$/i, 'under'],
	[/\b(?:no|not) (?:less|fewer) than\s$/i, 'over'],
	[
		/\b(?:more than|(?<!\b(?:hand|handed|turned|taken|took) )over|at least|above|exceeding|upwards of|a minimum of)\s$/i,
		'over'
	],
	[/\b(?:less than|fewer than|under|below|up to|at most|as many as|nearly|almost)\s$/i, 'under'],
	[
		/\b(?:about|around|some|roughly|approximately|an estimated|estimated|circa|close to)\s$/i,
		'about'
	]
];

/** The bound the words right before a number set. */
export const boundOf = (before: string): NumberMention['bound'] =>
	BOUNDS.find(([words]) => words.test(before))?.[1] ?? 'exactly';

const SCALES: Readonly<Record<string, number>> = {
	dozen: 12,
	hundred: 1e2,
	thousand: 1e3,
	million: 1e6,
	m: 1e6,
	mn: 1e6,
	billion: 1e9,
	bn: 1e9,
	trillion: 1e12,
	tn: 1e12
};

const CURRENCY_SIGNS: Readonly<Record<string, string>> = {
	$: 'US dollars',
	'€': 'euros',
	'£': 'pounds',
	'¥': 'yen',
	usd: 'US dollars',
	eur: 'euros'
};

const MONEY =
	'(?:(?:US|U\\.S\\.|American|Australian|Canadian|New Zealand|Hong Kong|Singapore) )?dollars|USD|EUR|euros|(?:British )?pounds|yen|yuan|won|(?:Indian )?rupees|r(?:o)?ubles|pesos|(?:Swiss |CFA )?francs|kron(?:or|er)|dirhams|riyals|liras?|shekels|baht';
const words = (list: readonly string[], from: number, to?: number): string =>
	list.slice(from, to).join('|');
const WORD_NUMBERS = `(?:${words(TENS, 0)})(?:-(?:${words(SMALL_NUMBERS, 1, 10)}))?|${words(SMALL_NUMBERS, 1)}|an?(?= (?:dozen|hundred|thousand|million|billion|trillion)\\b)|half an?(?= (?:dozen|million|billion)\\b)`;
const WORD_RANKS = words(ORDINALS, 2, 20);
const AND = `(?<= (?:hundred|thousand)) and (${WORD_NUMBERS})(?! (?:hundred|thousand|million|billion))`;

const NUMBER = new RegExp(
	`(?:(?<!\\p{L})(?:US|U\\.S\\. ?)?([$€£¥]|(?:USD|EUR)(?= ?\\d)) ?|(?<![\\p{L}\\p{N}.,:/#$€£¥-]|[$€£¥] ))` +
		`(?:(\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?)(?:(st|nd|rd|th)|(m|mn|bn|tn)(?!\\p{L}))?|(${WORD_NUMBERS})|(${WORD_RANKS}))` +
		`(?![\\p{L}\\p{N}]|[.,:/-]\\d|-(?!(?:kilomet|mile|km\\b|member|nation\\b|seat|largest|biggest|most\\b|smallest|highest))\\p{L}| (?:halves|thirds|quarters|fifths|tenths)\\b)` +
		`((?:[ -](?:dozen|hundred|thousand|million|billion|trillion)\\b){0,2})(?:${AND})?` +
		`(?: ?(%)| (per ?cent|percentage points?)\\b| (${MONEY})(?!\\p{L}))?`,
	'giu'
);

/** Quick to look for, and part of every number. */
const ANY_NUMBER = new RegExp(`\\d|${WORD_NUMBERS}|${WORD_RANKS}`, 'i');

function unitOf(match: RegExpMatchArray): string | null {
	const sign = match[1]?.toLowerCase();
	if (sign !== undefined) return CURRENCY_SIGNS[sign] ?? null;
	if (match[9] !== undefined || /^per ?cent$/i.test(match[10] ?? '')) return 'percent';
	if (match[10] !== undefined) return 'percentage points';
	const money = match[11];
	if (money === undefined) return null;
	if (/^(?:dollars|USD|American|U\.?S\.?)/i.test(money)) return 'US dollars';
	if (/^EUR$/i.test(money)) return 'euros';
	return / /.test(money) ? money.replace(/^british /i, '') : money.toLowerCase();
}

const cardinalOf = (words: string): number | null =>
	/^half/i.test(words) ? 0.5 : /^an?$/i.test(words) ? 1 : cardinal(words);

function valueOf(match: RegExpMatchArray): number | null {
	const [, sign, digits, , suffix, words, rank, scale = '', and] = match;
	// "5m" is five metres, unless it is money.
	if (suffix?.toLowerCase() === 'm' && sign === undefined) return null;
	const value =
		digits !== undefined
			? Number(digits.replaceAll(',', ''))
			: words === undefined
				? ordinal(rank ?? '')
				: cardinalOf(words);
	if (value === null || !Number.isFinite(value)) return null;
	const scales = `${suffix ?? ''} ${scale}`.toLowerCase().replaceAll('-', ' ').split(' ');
	const times = scales.reduce((product, word) => product * (SCALES[word] ?? 1), 1);
	return Number((value * times + (and === undefined ? 0 : (cardinalOf(and) ?? 0))).toPrecision(15));
}

const startsWithRank = (match: RegExpMatchArray): boolean =>
	match[3] !== undefined || match[6] !== undefined;

/** "10 to 15", "two or three", "between 40 and 50": neither end is the number. */
function isRange(text: string, first: NumberMention, second: NumberMention): boolean {
	const between = text.slice(first.end, second.start);
	if (first.unit !== null && first.unit !== second.unit) return false;
	if (/^ (?:to|or) $|^ ?[–—-] ?$/.test(between)) return true;
	return (
		between === ' and ' &&
		/\bbetween $/i.test(text.slice(Math.max(0, first.start - 8), first.start))
	);
}

/**
 * Every amount and rank of a text, in order: "about 14,000", "1.3 million", "$21 million",
 * "65.88 percent", "seven", "31st".
 *
 * @param text any text
 * @param taken stretches that are something else (dates): a number touching one is left out
 */
export function findNumbers(text: string, taken: readonly Span[] = []): NumberMention[] {
	if (!ANY_NUMBER.test(text)) return [];
	const found: NumberMention[] = [];
	for (const match of matches(text, NUMBER)) {
		const [start, end] = [match.index, match.index + match[0].length];
		if (taken.some((span) => span.start < end && start < span.end)) continue;
		const value = valueOf(match);
		if (value === null) continue;
		const bound = boundOf(text.slice(Math.max(0, start - 24), start));
		found.push({ start, end, value, unit: unitOf(match), bound, rank: startsWithRank(match) });
	}
	const range = (at: number): boolean => {
		const [first, second] = [found[at], found[at + 1]];
		return first !== undefined && second !== undefined && isRange(text, first, second);
	};
	return found.filter((_, at) => !range(at) && !range(at - 1));
}
