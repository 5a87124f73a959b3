import type { Reading } from '../reading';
import type { ClaimDate, SlotName, Slots } from '../types';
import { unitClass } from '../units';

/**
 * How an event is worded. A group of a pattern is the slot it is named after; a digit at its end
 * tells apart the same slot in two alternatives. Of a list of names each gives a claim of its own.
 * `who` is a slot by the type of what it holds, `host` the state of a place. `unit` is what the
 * number counts, `gap` the words of a verb phrase without a clause and `did` its verb, where it is
 * no passive; other groups are only for the words of `what`.
 */
export interface EventRule {
	/** Cheap to test: a sentence without it is not looked at. */
	readonly cue?: RegExp;
	/** Forms of the verbs whose subject fills `subject`: past, perhaps participle, base, each an
	 * alternation, with semicolons between. None for a pattern that is a phrase of its own. */
	readonly verbs?: string;
	/** Which of the verbs, by its last word. */
	readonly form?: RegExp;
	/** What follows the verb, or the whole phrase. */
	readonly pattern: string;
	/** What follows is read to the end of the sentence, not of the clause. */
	readonly far?: true;
	/** Blocks the subject may be of. */
	readonly subject?: string;
	/** The slot of the subject; by its type where not said: a body is the `body`, a person the `person`. */
	readonly fills?: SlotName;
	/** The pattern names who did it: the subject is somebody else. */
	readonly lone?: true;
	readonly passive?: true;
	/** Words of `what` where the pattern has none: `{actor}` is a slot, `{=noun}` the words of a group. */
	readonly what?: string;
	/** What `what` is compared by, with `{}` for its own words: "lifted {}". */
	readonly id?: string;
	/** What a bare number counts; one that carries a unit of its own is refused. */
	readonly counts?: string;
	/** A phrase that may stand in an aside as well. */
	readonly aside?: true;
	/** Only a date within the phrase is that of the event. */
	readonly dated?: true;
	/** Claimed where it happened, and not where it is planned or possible. */
	readonly sure?: true;
	/** The day is only one of several the event took: known to the month. */
	readonly days?: true;
	/** Each of several subjects did it: they left, they did not fire three missiles each. */
	readonly each?: true;
	/** Two subjects did it with one another. */
	readonly together?: true;
	/** The last look at what was filled; null refuses. */
	readonly check?: (slots: Slots, date: ClaimDate | null, reading: Reading) => Slots | null;
}

/** A date, a preposition or the end: what may follow a name that is no part of a longer one. */
export const END = `(?=[.,;:)]|\\s*$|,? ?${unitClass('D')}|,? (?:on|in|at|over|for|after|following|because|due|to|and|as|amid|during|last|this|late|early|since|by|near|from|earlier|later|today|yesterday|with|when|while|under|between|within|again|formally|officially)\\b)`;
/** What stands before a number and belongs to its bound. */
export const ABOUT =
	'(?:(?:all|a total of|more than|less than|fewer than|over|under|at least|at most|about|around|some|nearly|almost|roughly|approximately|an estimated|just over|just under|up to|another|a further|as many as|close to) )*';
export const N = `(?<number>${unitClass('N')})`;
/** A word of lower case that is no article or preposition. */
export const WORD =
	'(?!(?:an?|the|and|or|on|for|of|from|about|to|in|at|by|with|during|before|after|between|against|into)\\b)[a-z][a-z-]*';
/** One name, or several with "and". */
export const listOf = (one: string): string => `${one}(?:(?:, ${one})*,? and ${one})?`;
