import { matches } from '../text/matches';
import { textAt } from '../article/text-at';
import type { Article, Span } from '../article/types';
import type { DateMention } from './types';
import { readIsoDay, type DayNumber } from './dates-calendar';
import type { Context } from './dates-context';
import { dayMonthOrder } from './dates-numeric';
import type { Candidate, Rule } from './dates-rule';
import { ANCHOR_RULES } from './dates-rules-anchor';
import { CLOCK_RULES } from './dates-rules-clock';
import { DAY_RULES } from './dates-rules-day';
import { MONTH_RULES } from './dates-rules-month';
import { NAMED_RULES } from './dates-rules-named';
import { SPAN_RULES } from './dates-rules-span';
import { YEAR_RULES } from './dates-rules-year';
import { writtenDates } from './dates-written';

const RULES: readonly Rule[] = [
	...YEAR_RULES,
	...MONTH_RULES,
	...DAY_RULES,
	...ANCHOR_RULES,
	...SPAN_RULES,
	...CLOCK_RULES,
	...NAMED_RULES
];
/** Every cue once, however many rules wait for it, and for each rule the places of its own. */
const CUES = [...new Set(RULES.flatMap(({ cues }) => cues.split(' ')))];
const CUED = RULES.map((rule) => ({
	rule,
	cues: rule.cues.split(' ').map((cue) => CUES.indexOf(cue))
}));
const SOUGHT = CUES.map((cue) => {
	const word = cue.replaceAll('_', ' ');
	return { word, loud: /[A-Z]/.test(cue), pair: pairAt(word.toLowerCase(), 0) };
});

/** A number for two characters that stand together; several pairs may share one. */
function pairAt(text: string, at: number): number {
	return ((text.charCodeAt(at) << 4) ^ text.charCodeAt(at + 1)) & 1023;
}

const pairs = new Uint8Array(1024);

/** Which cues stand in a text: their first two letters, looked up, spare most of the search. */
function cuesIn(text: string): boolean[] {
	const digits = /\d{4}/.test(text) ? '####' : /\d/.test(text) ? '#' : '';
	const small = text.toLowerCase() + digits;
	pairs.fill(0);
	for (let at = 0; at < small.length; at++) pairs[pairAt(small, at)] = 1;
	return SOUGHT.map(
		({ word, loud, pair }) =>
			(word.length < 2 || pairs[pair] === 1) && (loud ? text : small).includes(word)
	);
}

/** How far a rule sees to either side of an expression. */
const SIGHT = 200;

function ruleCandidates(text: string): Candidate[] {
	const found: Candidate[] = [];
	const seen = cuesIn(text);
	for (const { rule, cues } of CUED) {
		if (!cues.some((cue) => seen[cue])) continue;
		for (const match of matches(text, rule.pattern)) {
			const lead = /^\s*/.exec(match[0])?.[0].length ?? 0;
			found.push({
				start: match.index + lead,
				end: match.index + match[0].length,
				read: (context) => rule.read(match, context)
			});
		}
	}
	return found;
}

/** Leftmost first, then longest, so that "Tuesday this week" comes before "this week". */
const inOrder = (a: Candidate, b: Candidate): number => a.start - b.start || b.end - a.end;

function readAll(
	text: string,
	candidates: readonly Candidate[],
	published: DayNumber | null,
	earlier: string | null
): DateMention[] {
	const found: DateMention[] = [];
	let previous = earlier;
	let reached = 0;
	for (const candidate of [...candidates].sort(inOrder)) {
		const { start, end } = candidate;
		if (start < reached) continue;
		const context: Context = {
			published,
			previous,
			before: text.slice(Math.max(0, start - SIGHT), start),
			after: text.slice(end, end + SIGHT)
		};
		const reading = candidate.read(context);
		if (reading === null) continue;
		reached = end;
		found.push({ start, end, text: text.slice(start, end), until: null, ...reading });
		if (reading.type !== 'DURATION' && /^\d{4}/.test(reading.value))
			previous = reading.value.replace(/T.*$/, '');
	}
	return found;
}

const shift = (mentions: readonly DateMention[], by: number): DateMention[] =>
	mentions.map(({ start, end, text, until, type, value, certainty }) => ({
		start: start + by,
		end: end + by,
		text,
		until,
		type,
		value,
		certainty
	}));

/** The words at a span, every kind of white space a plain space so that rules need one kind alone. */
const textOf = (article: Article, span: Span): string =>
	textAt(article, span).replace(/[^\S ]/g, ' ');

const LINE = /\S[^\n]*/g;

/** The lines of the text that no sentence covers: the headline, bylines and other furniture. */
function gaps(article: Article, sentences: readonly Span[]): Span[] {
	const found: Span[] = [];
	let at = 0;
	const add = (to: number) => {
		for (const line of matches(article.text.slice(at, to), LINE))
			found.push({ start: at + line.index, end: at + line.index + line[0].trimEnd().length });
	};
	for (const sentence of sentences) {
		if (sentence.start < 0) continue;
		if (sentence.start > at) add(sentence.start);
		at = Math.max(at, sentence.end);
	}
	add(article.text.length);
	return found;
}

/**
 * Every time expression of an article with its TIMEX3 value (ISO-TimeML), relative ones resolved
 * against the publication date and never against a clock. Without a publication date they keep
 * their open form (`XXXX-12`, `XXXX-WXX-5`) and the certainty `unresolved`.
 *
 * Outside the sentences (bylines and other furniture) only written-out calendar dates are taken,
 * but from the headline all.
 *
 * @param article read article; @param sentences its sentences in order, offsets into the article
 * @returns mentions in reading order, none overlapping another
 */
export function findDates(article: Article, sentences: readonly Span[]): DateMention[] {
	const published = readIsoDay(article.published.value);
	const order = dayMonthOrder(article.text);
	const found: DateMention[] = [];
	let earlier: string | null = null;
	for (const sentence of sentences) {
		const text = textOf(article, sentence);
		const candidates = [...ruleCandidates(text), ...writtenDates(text, order)];
		const here = readAll(text, candidates, published, earlier);
		for (const mention of shift(here, sentence.start)) found.push(mention);
		earlier =
			here.findLast((m) => m.type !== 'DURATION' && /^\d{4}/.test(m.value))?.value.slice(0, 10) ??
			null;
	}
	for (const gap of gaps(article, sentences)) {
		const text = textOf(article, gap);
		const written = writtenDates(text, order);
		const isHeadline = text === article.title;
		const candidates = isHeadline ? [...ruleCandidates(text), ...written] : written;
		const here = readAll(text, candidates, published, null);
		for (const mention of shift(here, gap.start)) found.push(mention);
	}
	return found.sort((a, b) => a.start - b.start);
}
