import type { Article, Span } from '../article/types';
import type { DateMention } from './types';
import { readIsoDay, type DayNumber } from './dates-calendar';
import { calendarDates, type Candidate } from './dates-chrono';
import type { Context } from './dates-context';
import type { Rule } from './dates-rule';
import { CLOCK_RULES } from './dates-rules-clock';
import { DAY_RULES } from './dates-rules-day';
import { SPAN_RULES } from './dates-rules-span';
import { YEAR_RULES } from './dates-rules-year';

const RULES: readonly Rule[] = [...YEAR_RULES, ...DAY_RULES, ...SPAN_RULES, ...CLOCK_RULES];

/** How far a rule sees to either side of an expression. */
const SIGHT = 200;

function ruleCandidates(text: string): Candidate[] {
	const found: Candidate[] = [];
	for (const rule of RULES)
		for (const match of text.matchAll(rule.pattern)) {
			const lead = /^\s*/.exec(match[0])?.[0].length ?? 0;
			found.push({
				start: match.index + lead,
				end: match.index + match[0].length,
				read: (context) => rule.read(match, context)
			});
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
	mentions.map((mention) => ({ ...mention, start: mention.start + by, end: mention.end + by }));

/** Text of a span; negative starts lie in the title, as in {@link Article}. */
function textOf(article: Article, span: Span): string {
	const offset = article.title.length + 1;
	return span.start < 0
		? article.title.slice(span.start + offset, span.end + offset)
		: article.text.slice(span.start, span.end);
}

/** The stretches of the text that no sentence covers: bylines, datelines of furniture. */
function gaps(article: Article, sentences: readonly Span[]): Span[] {
	const found: Span[] = [];
	let at = 0;
	for (const sentence of sentences) {
		if (sentence.start > at) found.push({ start: at, end: sentence.start });
		at = Math.max(at, sentence.end);
	}
	if (at < article.text.length) found.push({ start: at, end: article.text.length });
	return found.filter((gap) => gap.start >= 0);
}

/**
 * Every time expression of an article with its TIMEX3 value (ISO-TimeML), relative ones resolved
 * against the publication date and never against a clock. Without a publication date they keep
 * their open form (`XXXX-12`, `XXXX-WXX-5`) and the certainty `unresolved`.
 *
 * Outside the sentences (bylines and other furniture) only written-out calendar dates are taken.
 *
 * @param article read article; @param sentences its sentences in order, offsets into the article
 * @returns mentions in reading order, none overlapping another
 */
export function findDates(article: Article, sentences: readonly Span[]): DateMention[] {
	const published = readIsoDay(article.published.value);
	const found: DateMention[] = [];
	let earlier: string | null = null;
	for (const sentence of sentences) {
		const text = textOf(article, sentence);
		const candidates = [...calendarDates(text), ...ruleCandidates(text)];
		const here = readAll(text, candidates, published, earlier);
		for (const mention of shift(here, sentence.start)) found.push(mention);
		earlier =
			here.findLast((m) => m.type !== 'DURATION' && /^\d{4}/.test(m.value))?.value.slice(0, 10) ??
			null;
	}
	for (const gap of gaps(article, sentences)) {
		const text = textOf(article, gap);
		const here = readAll(text, calendarDates(text), published, null);
		for (const mention of shift(here, gap.start)) found.push(mention);
	}
	return found.sort((a, b) => a.start - b.start);
}
