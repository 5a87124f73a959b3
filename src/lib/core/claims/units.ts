import type { Article, Span } from '../article/types';
import { findPlace } from '../gazetteer/places';
import { fold } from '../text/fold';
import { findNumbers, type NumberMention } from './numbers';
import type { StandIn } from './stand-ins';
import type { Annotations, CountryMention, DateMention, NameMention } from './types';
import { within } from './within';

/** A mention as one character of a sentence. */
export type Unit = Span &
	(
		| { readonly kind: 'person'; readonly mention: NameMention }
		| { readonly kind: 'organisation'; readonly mention: NameMention }
		| { readonly kind: 'place'; readonly text: string; readonly country: string | null }
		| { readonly kind: 'country'; readonly code: string; readonly how: CountryMention['how'] }
		| { readonly kind: 'date'; readonly mention: DateMention }
		| { readonly kind: 'span'; readonly mention: DateMention }
		| { readonly kind: 'number'; readonly number: NumberMention }
	);

/** The blocks: P person, C country, G demonym, K capital, L place, O organisation, D date, T time span, N number. */
const BLOCKS = { P: 0xe0, C: 0xe1, G: 0xe2, K: 0xe3, L: 0xe4, O: 0xe5, D: 0xe6, T: 0xe7, N: 0xe8 };
export type Block = keyof typeof BLOCKS;
/** How many mentions of one sort a sentence can hold. */
export const MOST_UNITS = 256;

/** The character of the so-manieth mention of a block. */
export const unitChar = (block: Block, serial: number): string =>
	String.fromCharCode(BLOCKS[block] * 256 + serial);

/** A character class over some blocks: `unitClass('CK')` matches one country or capital. */
export const unitClass = (blocks: string): string =>
	`[${[...blocks].map((name) => range(BLOCKS[name as Block])).join('')}]`;
const range = (block: number): string =>
	`${String.fromCharCode(block * 256)}-${String.fromCharCode(block * 256 + MOST_UNITS - 1)}`;

/** The block a mention's character lies in. */
export function blockOf(unit: Unit): Block {
	if (unit.kind === 'country')
		return unit.how === 'demonym' ? 'G' : unit.how === 'capital' ? 'K' : 'C';
	return (
		{ person: 'P', organisation: 'O', place: 'L', date: 'D', span: 'T', number: 'N' } as const
	)[unit.kind];
}

/** Organisations that only say which state acts: the country inside counts, not the body. */
const STATE_BODY = /\b(?:government|authorities|regime|side)\b/i;

function nameUnits(annotations: Annotations, sentence: Span): Unit[] {
	return within(annotations.names, sentence).flatMap((mention): Unit[] => {
		const { start, end } = mention;
		if (mention.type === 'person') return [{ kind: 'person', start, end, mention }];
		if (mention.type === 'organisation')
			return STATE_BODY.test(mention.text) ? [] : [{ kind: 'organisation', start, end, mention }];
		const country = findPlace(fold(mention.text))?.country ?? null;
		return [{ kind: 'place', start, end, text: mention.text, country }];
	});
}

function dateUnit(mention: DateMention): Unit {
	const calendar = mention.type === 'DATE' || mention.type === 'TIME';
	const { start, end } = mention;
	return { kind: calendar ? 'date' : 'span', start, end, mention };
}

/** Every mention in the sentence, longest first where two overlap; countries before places. */
export function unitsOf(article: Article, annotations: Annotations, sentence: Span): Unit[] {
	const dates = within(annotations.dates, sentence).filter(({ value }) => !/_REF$/.test(value));
	const countries = within(annotations.countries, sentence).map(
		({ start, end, code, how }): Unit => ({ kind: 'country', start, end, code, how })
	);
	const numbers = findNumbers(
		article.text.slice(sentence.start, sentence.end),
		dates.map((d) => ({
			start: d.start - sentence.start,
			end: d.end - sentence.start
		}))
	).map((number): Unit => {
		const [start, end] = [number.start + sentence.start, number.end + sentence.start];
		return { kind: 'number', start, end, number };
	});
	const all = [
		...countries,
		...nameUnits(annotations, sentence),
		...dates.map(dateUnit),
		...numbers
	];
	const kept: Unit[] = [];
	for (const unit of all.sort((a, b) => b.end - b.start - (a.end - a.start)))
		if (!kept.some((other) => other.start < unit.end && unit.start < other.end)) kept.push(unit);
	return kept.sort((a, b) => a.start - b.start);
}

/** A stand-in as mentions in its place: the pronoun's own offsets, what it means as its value. */
export function standInUnits(found: readonly StandIn[]): Unit[] {
	return found.flatMap(({ start, end, countries, name }): Unit[] => [
		...countries.map((code): Unit => ({ kind: 'country', start, end, code, how: 'name' })),
		...(name
			? [
					{
						kind: name.type === 'organisation' ? 'organisation' : 'person',
						start,
						end,
						mention: name
					} as const
				]
			: [])
	]);
}
