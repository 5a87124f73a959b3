import type { Span } from '../article/types';
import { cardinal, ordinal } from './dates-words';

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
	[/\b(?:more than|over|at least|above|exceeding|upwards of|just over)\s$/i, 'over'],
	[/\b(?:less than|fewer than|under|below|up to|at most|nearly|almost|just under)\s$/i, 'under'],
	[/\b(?:about|around|some|roughly|approximately|an estimated|estimated|circa)\s$/i, 'about']
];

const SCALES: Readonly<Record<string, number>> = {
	dozen: 12,
	hundred: 1e2,
	thousand: 1e3,
	million: 1e6,
	billion: 1e9,
	trillion: 1e12
};

const CURRENCY_SIGNS: Readonly<Record<string, string>> = {
	$: 'US dollars',
	'€': 'euros',
	'£': 'pounds',
	'¥': 'yen'
};

const WORD_NUMBERS =
	'(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:-(?:one|two|three|four|five|six|seven|eight|nine))?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen';
const WORD_RANKS =
	'second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|thirteenth|fourteenth|fifteenth|sixteenth|seventeenth|eighteenth|nineteenth';

const NUMBER = new RegExp(
	`(?:(?<!\\p{L})(?:US|U\\.S\\. ?)?([$€£¥]) ?|(?<![\\p{L}\\p{N}.,:/#$€£¥-]|[$€£¥] ))` +
		`(?:(\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?)(st|nd|rd|th)?|(${WORD_NUMBERS})|(${WORD_RANKS}))` +
		`(?![\\p{L}\\p{N}]|[.,:/-]\\d|-\\p{L}| (?:halves|thirds|quarters|fifths|tenths)\\b)` +
		`((?:[ -](?:dozen|hundred|thousand|million|billion|trillion)\\b){0,2})` +
		`(?: ?(%)| (per ?cent|percentage points?)\\b| ((?:US|U\\.S\\.|American) dollars|dollars|euros|pounds|yen|yuan|won)\\b)?`,
	'giu'
);

function unitOf(match: RegExpMatchArray): string | null {
	const sign = match[1];
	if (sign !== undefined) return CURRENCY_SIGNS[sign] ?? null;
	if (match[7] !== undefined || /^per ?cent$/i.test(match[8] ?? '')) return 'percent';
	if (match[8] !== undefined) return 'percentage points';
	const money = match[9]?.toLowerCase();
	return money === undefined ? null : money.endsWith('dollars') ? 'US dollars' : money;
}

function valueOf(match: RegExpMatchArray): number | null {
	const plain = match[2] === undefined ? null : Number(match[2].replaceAll(',', ''));
	const value =
		plain ?? (match[4] === undefined ? ordinal(match[5] ?? '') : cardinal(match[4] ?? ''));
	if (value === null || !Number.isFinite(value)) return null;
	const scales = (match[6] ?? '').toLowerCase().split(/[ -]/);
	const scale = scales.reduce((product, word) => product * (SCALES[word] ?? 1), 1);
	return Number((value * scale).toPrecision(15));
}

const startsWithRank = (match: RegExpMatchArray): boolean =>
	match[3] !== undefined || match[5] !== undefined;

/**
 * Every amount and rank of a text, in order: "about 14,000", "1.3 million", "$21 million",
 * "65.88 percent", "seven", "31st".
 *
 * @param text any text
 * @param taken stretches that are something else (dates): a number touching one is left out
 */
export function findNumbers(text: string, taken: readonly Span[] = []): NumberMention[] {
	const found: NumberMention[] = [];
	for (const match of text.matchAll(NUMBER)) {
		const [start, end] = [match.index, match.index + match[0].length];
		if (taken.some((span) => span.start < end && start < span.end)) continue;
		const value = valueOf(match);
		if (value === null) continue;
		const before = text.slice(Math.max(0, start - 24), start);
		const bound = BOUNDS.find(([words]) => words.test(before))?.[1] ?? 'exactly';
		found.push({ start, end, value, unit: unitOf(match), bound, rank: startsWithRank(match) });
	}
	return found;
}
