import type { Article, Span } from '../article/types';
import { type Attribution, findAttribution } from './attribution';
import { simplify, Traced } from './simplify';
import { namesakesIn } from './namesakes';
import type { StandIn } from './stand-ins';
import { lastingHeadline } from './statements-dates';
import type { Annotations } from './types';
import {
	blockOf,
	MOST_UNITS,
	standInUnits,
	unitChar,
	unitsOf,
	type Block,
	type Unit
} from './units';

/**
 * A sentence with every mention folded into one character of a private-use block, so that a pattern
 * can say "country, established, relations with, country" in one line.
 */
export interface Reading {
	readonly text: string;
	readonly units: ReadonlyMap<string, Unit>;
	/** Every mention as it stands, those that only say who says so and whose something is among them. */
	readonly mentions: readonly Unit[];
	/** Where each character of `text` stands in the article. */
	readonly origin: readonly Span[];
	/** The same before titles and appositions were taken away: what an aside says is said too. */
	readonly whole: { readonly text: string; readonly origin: readonly Span[] };
	/** The sentence in the article, and its words as they stand. */
	readonly sentence: Span;
	readonly quote: string;
	/** The article's headline and its day of printing. */
	readonly title: string;
	readonly published: string | null;
	/** The paragraph has gone back to a former year: it may no longer be about the headline. */
	readonly background: boolean;
	readonly attribution: string | null;
	/** Folded names that more than one person of the article bears. */
	readonly namesakes: ReadonlySet<string>;
	/** Stretches of `quote` that only say who says so. */
	readonly saying: Attribution['cut'];
}

/** Characters that mean mentions here. */
const PRIVATE = /[\uE000-\uF8FF]/g;

/** Nobody writes longer sentences; whoever does is not read. */
const LONGEST_SENTENCE = 2000;

/** The character of each next mention of a block; null once the block has no more of them. */
function characters(): (block: Block) => string | null {
	const used: Partial<Record<Block, number>> = {};
	return (block) => {
		const serial = used[block] ?? 0;
		used[block] = serial + 1;
		return serial < MOST_UNITS ? unitChar(block, serial) : null;
	};
}

/** Where some characters of a text stand: each by itself, or `times` of them at one place. */
interface Trace extends Span {
	readonly times: number;
}

function originsOf(traces: readonly Trace[]): Span[] {
	const found: Span[] = [];
	for (const { start, end, times } of traces) {
		for (let at = start; times === 0 && at < end; at++) found.push({ start: at, end: at + 1 });
		for (let i = 0; i < times; i++) found.push({ start, end });
	}
	return found;
}

const AND = ' and ';

function encode(article: Article, sentence: Span, units: readonly Unit[], cut: readonly Span[]) {
	const map = new Map<string, Unit>();
	const character = characters();
	const plain = article.text.slice(sentence.start, sentence.end).replace(PRIVATE, ' ');
	const traces: Trace[] = [];
	let [text, at] = ['', sentence.start];
	const add = (to: number) => {
		if (to <= at) return;
		text += plain.slice(at - sentence.start, to - sentence.start);
		traces.push({ start: at, end: to, times: 0 });
		at = to;
	};
	const copy = (to: number) => {
		if (to <= at) return;
		for (const part of cut) {
			if (part.end <= at || part.start >= to) continue;
			add(part.start);
			at = Math.min(part.end, to);
		}
		add(to);
	};
	const join = () => {
		text += AND;
		const { start, end, times } = traces.at(-1) ?? { start: at, end: at, times: 1 };
		traces.push({ start: times > 0 ? start : end - 1, end, times: AND.length });
	};
	for (const unit of units) {
		if (cut.some((part) => unit.start < part.end && part.start < unit.end)) continue;
		const char = character(blockOf(unit));
		if (char === null) continue;
		copy(unit.start);
		if (unit.start < at && at > sentence.start) join();
		map.set(char, unit);
		text += char;
		traces.push({ start: unit.start, end: unit.end, times: 1 });
		at = unit.end;
	}
	copy(sentence.end);
	return { traced: new Traced(text, () => originsOf(traces)), map };
}

/**
 * Reads one sentence: its mentions folded into characters, titles and appositions taken away, what
 * only says who says so cut off.
 *
 * @param found what its pronouns and "the two countries" mean, from `standIns`
 * @param background its paragraph has named a former year before it
 * @returns null for a sentence of the title, which proves nothing, and for one too long to be one
 */
export function readSentence(
	article: Article,
	annotations: Annotations,
	sentence: Span,
	found: readonly StandIn[] = [],
	background = false
): Reading | null {
	if (sentence.start < 0 || sentence.end - sentence.start > LONGEST_SENTENCE) return null;
	const quote = article.text.slice(sentence.start, sentence.end);
	const { text: attribution, cut } = findAttribution(quote);
	const meant = standInUnits(found.filter(({ owns }) => !owns));
	const owners = standInUnits(found.filter(({ owns }) => owns));
	const own = unitsOf(article, annotations, sentence).filter(
		(unit) => !meant.some((other) => other.start < unit.end && unit.start < other.end)
	);
	const units = [...own, ...meant].sort((a, b) => a.start - b.start);
	const parts = cut.map(({ start, end }) => ({
		start: start + sentence.start,
		end: end + sentence.start
	}));
	const { traced, map } = encode(article, sentence, units, parts);
	const simple = simplify(traced);
	return {
		text: simple.text,
		get origin() {
			return simple.origin;
		},
		whole: traced,
		units: map,
		mentions: [...units, ...owners].sort((a, b) => a.start - b.start),
		sentence,
		quote,
		title: lastingHeadline(article.title, article.published.value),
		published: article.published.value,
		background,
		attribution,
		namesakes: namesakesIn(annotations),
		saying: cut
	};
}
