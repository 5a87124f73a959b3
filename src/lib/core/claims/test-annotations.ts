import type { Article, IsoDate } from '../article/types';
import { sentences } from '../text/sentences';
import { claimsOf } from './claims';
import { findDates } from './dates';
import type { Annotations, Claim, ClaimKind, CountryMention, NameMention } from './types';

/**
 * Marks for tests: `{KR:South Korea}` a country, `{~KR:South Korean}` its demonym, `{^KR:Seoul}` its
 * capital, `{p:Jane Roe}` a person, `{p=Jane Roe:Roe}` the same person named shortly, `{o:NATO}` a
 * body, `{l:New York}` a place.
 */
const MARK = /\{([~^]?)([A-Z]{2}|p|o|l)(?:=([^:{}]+))?:([^{}]+)\}/g;
const TYPES = { p: 'person', o: 'organisation', l: 'place' } as const;

/** An article of one text, its paragraphs parted by blank lines. */
export function articleOf(text: string, published: IsoDate | null, title = ''): Article {
	const blocks = [];
	let at = 0;
	for (const paragraph of text.split('\n\n')) {
		blocks.push({ start: at, end: at + paragraph.length });
		at += paragraph.length + 2;
	}
	return {
		id: 'test',
		title,
		text,
		blocks,
		published: { value: published, how: published ? 'given' : 'unknown' },
		publisher: null,
		url: null,
		countries: [],
		subjects: []
	};
}

/** An article and what is found in it, from a text with marks. */
export function annotated(
	marked: string,
	published: IsoDate | null = '2025-04-11'
): readonly [Article, Annotations] {
	const names: NameMention[] = [];
	const countries: CountryMention[] = [];
	let text = '';
	let at = 0;
	for (const match of marked.matchAll(MARK)) {
		const [whole, how = '', what = '', entity, words = ''] = match;
		text += marked.slice(at, match.index);
		at = match.index + whole.length;
		const span = { start: text.length, end: text.length + words.length };
		text += words;
		if (/^[A-Z]/.test(what)) {
			const kind = how === '~' ? 'demonym' : how === '^' ? 'capital' : 'name';
			countries.push({ ...span, code: what, how: kind });
		} else {
			const type = TYPES[what as keyof typeof TYPES];
			names.push({ ...span, text: words, type, entity: entity ?? words });
		}
	}
	text += marked.slice(at);
	const article = articleOf(text, published);
	const spans = sentences(text, article.blocks);
	const dates = findDates(article, spans);
	return [article, { sentences: spans, names, countries, dates, offices: [] }];
}

/** The claims of a marked text. */
export const claimsIn = (marked: string, published: IsoDate | null = '2025-04-11'): Claim[] =>
	claimsOf(...annotated(marked, published));

/** In which order a line names its slots: the order they were filled in is no promise. */
const ORDER =
	'person office polity actor body other place document what number rank since against abstaining state'.split(
		' '
	);

/** A claim as one line: `visits happened actor=Jane Roe place=Oslo @2024-05-01`. */
export function line(claim: Claim): string {
	const filled = Object.entries(claim.slots).sort(
		([a], [b]) => ORDER.indexOf(a) - ORDER.indexOf(b)
	);
	const slots = filled.map(([name, slot]) => {
		if (slot.type !== 'number') return `${name}=${slot.text}`;
		return `${name}=${slot.bound === 'exactly' ? '' : `${slot.bound} `}${slot.value}${slot.unit ? ` ${slot.unit}` : ''}`;
	});
	const date = claim.date ? [`@${claim.date.value ?? '?'}`] : [];
	return [claim.kind, claim.modality, ...slots, ...date].join(' ');
}

/** Every typed claim of a marked text as a line: whole sentences have tests of their own. */
export const lines = (marked: string, published: IsoDate | null = '2025-04-11'): string[] =>
	claimsIn(marked, published)
		.filter(({ kind }) => kind !== 'states')
		.map(line);

/** The claims of one kind as lines without the kind, sorted: `happened actor=Jane Roe place=Oslo`. */
export const linesOf = (kind: ClaimKind, marked: string): string[] =>
	lines(marked)
		.filter((text) => text.startsWith(`${kind} `))
		.map((text) => text.slice(kind.length + 1))
		.sort();
