import type { IsoDate, Span } from '../article/types';

export type EntityType = 'person' | 'place' | 'organisation';

/** One name as it stands in the text. `entity` is equal for every mention of the same thing in one article. */
export interface NameMention extends Span {
	readonly text: string;
	readonly type: EntityType;
	/** The fullest form found in this article: "Cho Tae-yul" also for a later "Cho". */
	readonly entity: string;
}

export interface CountryMention extends Span {
	/** ISO 3166-1 alpha-2. */
	readonly code: string;
	/** `name` South Korea · `demonym` South Korean · `capital` Seoul · `code` U.S. */
	readonly how: 'name' | 'demonym' | 'capital' | 'code';
}

export type TimexType = 'DATE' | 'TIME' | 'DURATION' | 'SET';

/** A time expression with its TIMEX3 value (`2025-04-10`, `2024-02`, `P13Y`, `2025-W15`, `PRESENT_REF`, or `XXXX-…` where unresolved). */
export interface DateMention extends Span {
	readonly text: string;
	readonly type: TimexType;
	readonly value: string;
	/** `explicit`: the year is in the words · `resolved`: against the publication date · `unresolved`: cannot be said. */
	readonly certainty: 'explicit' | 'resolved' | 'unresolved';
	/** Last day of a range whose first day is `value`, else null. */
	readonly until: string | null;
}

export type OfficeState = 'current' | 'former' | 'acting' | 'interim' | 'elect' | 'incoming';

export interface OfficeMention {
	/** Fullest form of the name in the article. */
	readonly person: string;
	/** As worded, without state words: "Foreign Minister", "President". */
	readonly office: string;
	/** Gazetteer id of the office class ("foreign-minister"), or null where it is not in the lexicon. */
	readonly officeId: string | null;
	/** ISO 3166-1 alpha-2, or an organisation's name, or null where the text does not say. */
	readonly polity: string | null;
	readonly state: OfficeState;
	/** The article's publication date. */
	readonly asOf: IsoDate | null;
	readonly evidence: readonly Span[];
}

/** Everything found in one article before anything is claimed: offsets into the article, in reading order. */
export interface Annotations {
	readonly sentences: readonly Span[];
	readonly names: readonly NameMention[];
	readonly countries: readonly CountryMention[];
	readonly dates: readonly DateMention[];
	readonly offices: readonly OfficeMention[];
}

export type ClaimKind =
	| 'holds-office'
	| 'establishes-relations'
	| 'visits'
	| 'meets'
	| 'signs'
	| 'appoints'
	| 'is-elected'
	| 'opens-embassy'
	| 'joins'
	| 'expels'
	| 'recognises'
	| 'count'
	| 'first-since'
	| 'resigns'
	| 'dies'
	| 'wins'
	| 'votes'
	| 'rules'
	| 'speaks-with'
	| 'is-held'
	| 'sanctions'
	| 'cuts-relations'
	| 'leaves'
	| 'declares'
	| 'gives'
	| 'trades'
	| 'casualties'
	| 'founded'
	| 'launches'
	/** A whole sentence asserted by the article, its named things in slots: asked as a cloze. */
	| 'states';

export type Modality = 'happened' | 'planned' | 'possible' | 'denied';

/** A typed value in a slot. `id` is what two articles are compared by; `text` is what people read. */
export type SlotValue =
	| { readonly type: 'person'; readonly id: string; readonly text: string }
	| { readonly type: 'country'; readonly id: string; readonly text: string }
	| { readonly type: 'organisation'; readonly id: string; readonly text: string }
	| {
			readonly type: 'place';
			readonly id: string;
			readonly text: string;
			/** The country the place lies in, where the gazetteer knows it. */
			readonly country: string | null;
	  }
	| { readonly type: 'office'; readonly id: string; readonly text: string }
	| {
			readonly type: 'number';
			readonly id: string;
			readonly text: string;
			readonly value: number;
			/** "member states", "US dollars", "km", "years" … or null for a bare rank. */
			readonly unit: string | null;
			readonly bound: 'exactly' | 'about' | 'over' | 'under';
	  }
	| { readonly type: 'text'; readonly id: string; readonly text: string };

export type SlotName =
	| 'person'
	| 'office'
	| 'polity'
	| 'state'
	| 'actor'
	| 'other'
	| 'place'
	| 'document'
	| 'body'
	| 'what'
	| 'number'
	| 'rank'
	| 'since'
	/** Votes against, and abstentions; those in favour are the `number`. */
	| 'against'
	| 'abstaining';

export type Slots = { readonly [name in SlotName]?: SlotValue };

export interface ClaimDate {
	/** ISO 8601 at the granularity that is known: `2025-04-10`, `2024-02`, `2023`; null when unresolved. */
	readonly value: string | null;
	readonly until: string | null;
	readonly certainty: DateMention['certainty'];
	readonly text: string;
}

/** One typed statement by one article. */
export interface Claim {
	/** digest of article id, kind, slots, date and modality. */
	readonly id: string;
	readonly article: string;
	readonly kind: ClaimKind;
	readonly slots: Slots;
	readonly date: ClaimDate | null;
	readonly modality: Modality;
	/** Who says so ("South Korea's foreign ministry"), or null where the article asserts it itself. */
	readonly attribution: string | null;
	readonly evidence: readonly Span[];
	/** The whole sentence around the evidence, read aloud to a learner: the claim's proof. */
	readonly quote: string;
	/** The article's publication date: "as of". */
	readonly asOf: IsoDate | null;
}
