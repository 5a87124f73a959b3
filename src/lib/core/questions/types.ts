import type { IsoDate } from '../article/types';
import type { ClaimKind, SlotName } from '../claims/types';
import type { FORMS } from './forms';

/**
 * `cloze`: the prompt holds one `GAP`, answered by typing · `order`: dated parts to be put in order ·
 * `match`: parts whose two sides are to be joined · `map`: a country to be pointed at · `sprint`: dated
 * parts called before or after one another, a run of quick calls · `sources`: what two sources say, to
 * be told as a conflict or as none (answered as a choice; memory is kept about no such question).
 */
export type QuestionForm = (typeof FORMS)[number];

/** What stands for the missing words in the prompt of a cloze. */
export const GAP = '_____';

/** What sort of thing the key is: decides how a typed answer is judged and what may distract from it. */
export type AnswerType =
	'person' | 'country' | 'organisation' | 'place' | 'office' | 'date' | 'number' | 'text' | 'truth';

/** The learner's choice of what to be asked about. */
export type Subject = 'countries' | 'people' | 'dates' | 'numbers' | 'events';

export interface Evidence {
	readonly article: string;
	readonly title: string;
	readonly publisher: string | null;
	readonly url: string | null;
	readonly published: IsoDate | null;
	/** The sentence that says so, as it stands in the article. */
	readonly quote: string;
	readonly start: number;
	readonly end: number;
}

export interface Option {
	/** Stable under shuffling and rebuilding: digest of the option's text. */
	readonly id: string;
	readonly text: string;
	/** Why it may stand here: for a distractor, the rule that certified it. */
	readonly reason: string;
	/** Of a map question: the ISO code of the country. */
	readonly value?: string;
}

/** One event of an order or a sprint, or one pair of a match; memory is kept about each by itself. */
export interface Part {
	/** Stable under shuffling and rebuilding. */
	readonly id: string;
	readonly item: string;
	readonly fact: string;
	/** Order, sprint: the event, without its date. Match: the side that stays put. */
	readonly left: string;
	/** Order, sprint: its date, shown once called. Match: the side that is moved. */
	readonly right: string;
	/** Order, sprint: ISO date. Match: machine form of the right side. */
	readonly value: string;
}

export interface Question {
	/** 10 characters; survives rebuilds as long as fact, slot, form and key stay. */
	readonly id: string;
	/** What memory is kept about: `<fact id>.<slot>`. */
	readonly item: string;
	readonly fact: string;
	readonly kind: ClaimKind;
	readonly slot: SlotName | 'date';
	readonly form: QuestionForm;
	readonly subject: Subject;
	/** Self-contained: full names, absolute dates, "as of" where the fact can change. */
	readonly prompt: string;
	readonly answerType: AnswerType;
	/** The key as shown. For true-false "True" or "False". */
	readonly answer: string;
	/** Machine form of the key: ISO code, ISO date, number as text, folded name. */
	readonly answerValue: string;
	/** Other spellings that are the key: surname, alias, formats. */
	readonly accepted: readonly string[];
	/** For choice, map and sources: 2 to 4 in canonical order (the session shuffles); else empty. */
	readonly options: readonly Option[];
	/** For order and sprint, 4 to 6 parts by date; for match, 3 to 5 in canonical order. Else absent. */
	readonly parts?: readonly Part[];
	/** For sources: what each says, in a sentence of ours; its proof is at the same place of `evidence`. */
	readonly says?: readonly [string, string];
	/** What the fact is as of, where it can change; else null. */
	readonly asOf: IsoDate | null;
	/** The day after which the key should be doubted, or null. */
	readonly expires: IsoDate | null;
	/** ISO codes of the countries involved. */
	readonly countries: readonly string[];
	readonly articles: readonly string[];
	readonly evidence: readonly Evidence[];
	/** One sentence that states the fact: shown with the verdict, and the back of the flashcard. */
	readonly explanation: string;
	/** 0 to 1, for ranking: lead, title overlap, corroboration. */
	readonly salience: number;
	/** Names of gate rules it trips; an admitted question has none. */
	readonly flaws: readonly string[];
	/** The learner changed its words when adding the article. */
	readonly edited?: true;
}

/** What sources disagree about: shown, never scored. */
export interface DisputeView {
	readonly fact: string;
	/** "When did South Korea and Cuba establish diplomatic relations?" */
	readonly question: string;
	readonly countries: readonly string[];
	readonly sides: readonly { readonly text: string; readonly evidence: readonly Evidence[] }[];
	readonly settled: { readonly text: string; readonly why: string } | null;
}

/** The article as the bank ships it: the digest, not the source. */
export interface BankArticle {
	readonly id: string;
	readonly title: string;
	readonly publisher: string | null;
	readonly url: string | null;
	readonly published: IsoDate | null;
	readonly countries: readonly string[];
	readonly subjects: readonly string[];
	/** Paragraphs of the digest. */
	readonly paragraphs: readonly string[];
}

export interface BankIndex {
	readonly format: 1;
	/** digest over all chunks: names this very bank. */
	readonly version: string;
	readonly counts: {
		readonly articles: number;
		readonly facts: number;
		readonly questions: number;
		readonly disputes: number;
	};
	/** File names relative to the index, content-hashed: `questions-<hash>.json`. */
	readonly questions: readonly string[];
	readonly articles: string;
	readonly disputes: string;
	/** Claims and decisions, for reading another article beside them: loaded when one is added. */
	readonly known: string;
	/** Statements that contradict each other or only seem to, for learning to tell. */
	readonly pairs: string;
	/** Every fact with its sources, for looking up: loaded by the pages that show facts. */
	readonly facts: string;
	/** What the front page shows: it stands in the page as it is built. */
	readonly front: string;
}
