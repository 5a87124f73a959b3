import type { ClaimKind, SlotName, SlotValue } from '../../claims/types';
import type { Fact } from '../../facts/types';
import { remembered } from '../../text/remembered';

export type AskedSlot = SlotName | 'date';

/** A question about one slot of a kind of fact. */
export interface Ask {
	/** The first of these that the fact has is the one asked. */
	readonly slots: readonly AskedSlot[];
	/** Only where the asked value is of this type: a visitor may be a person or a country. */
	readonly type?: SlotValue['type'];
	/** The wording allows one answer in the world, so it may be asked without options. */
	readonly unique: boolean;
	/** Only for facts like this. */
	readonly when?: (fact: Fact) => boolean;
	/** Stems without their first capital and without "As of …"; see `render` for the marks. */
	readonly wordings: readonly string[];
}

/** How one kind of fact is said and asked. */
export interface Template {
	readonly kind: ClaimKind;
	readonly when?: (fact: Fact) => boolean;
	/** Sentences that state the fact, fullest first. */
	readonly statements: readonly string[];
	readonly asks: readonly Ask[];
}

/** Marks that say nothing of the fact: "was" or "were", as the words around them need it. */
export const FILLERS: ReadonlySet<string> = new Set('was were sort host hosted'.split(' '));

export type Fields = (name: string) => string | null;

/** Words and names of fields by turns. */
type Part = readonly string[];

/** A wording taken apart once: parts by turns that must be said and that may fall away. */
const partsOf = remembered((wording): readonly Part[] =>
	wording.split(/\[([^[\]]*)\]/).map((part) => part.split(/\{([^{}]*)\}/))
);

function fill(part: Part, fields: Fields): string | null {
	let text = '';
	for (const [at, words] of part.entries()) {
		const said = at % 2 === 0 ? words : fields(words);
		if (said === null) return null;
		text += said;
	}
	return text;
}

/**
 * Fills a wording: `{name}` is a field, `[…]` a part that falls away where a field in it is unknown.
 *
 * @param wording text with marks; brackets do not nest
 * @param fields gives the words of a field, or null where the fact has none
 * @returns null where a field outside brackets is unknown
 */
export function render(wording: string, fields: Fields): string | null {
	let text = '';
	for (const [at, part] of partsOf(wording).entries()) {
		const said = fill(part, fields) ?? (at % 2 === 0 ? null : '');
		if (said === null) return null;
		text += said;
	}
	return text;
}

/** "who was" to "Who was". */
export const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/**
 * Wordings that need a date known to the month, each with its like for an event known only by a
 * report: "which city did A visit {when}?", "according to a report of …, which city did A visit?"
 */
export const orReported = (wordings: readonly string[]): string[] => [
	...wordings,
	...wordings.map((wording) => `{reported}${wording.replace(' {when}', '')}`)
];
