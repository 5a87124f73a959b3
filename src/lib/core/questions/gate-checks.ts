import type { SlotName, SlotValue } from '../claims/types';
import { pairOf } from '../facts/identity';
import type { Fact } from '../facts/types';
import { fold } from '../text/fold';
import { isKey, mayBeTrue } from './distractor-truth';
import type { Draft } from './drafts';
import { needsAsOf } from './lead';
import { GAP, type Question } from './types';
import type { World } from './world';

/** What a rule looks at. */
export interface Case {
	readonly question: Question;
	readonly draft: Draft;
	readonly world: World;
}

/** Letters from which a word shared by stem and key is a clue. */
const CLUE = 5;
/** A key this much longer than the next option gives itself away. */
const TOO_LONG = 1.4;
/** Letters by which options may differ, however short they are. */
const SLACK = 3;
/** Titles and kinds of body that stem and key may share without a clue. */
const HARMLESS = new Set(
	'minister republic states united national international foreign about more than under'.split(' ')
);

/** Folded words of a text. */
export const words = (text: string): string[] => fold(text).split(' ').filter(Boolean);
/** Whether options are shown. */
export const isChoice = ({ question }: Case): boolean => question.form === 'choice';
/** Whether an answer is asked for, and not a statement judged. */
export const recalled = ({ question }: Pick<Case, 'question'>): boolean =>
	question.form !== 'true-false';
/** The prompt without what announces its form. */
export const body = (prompt: string): string =>
	prompt.replace(
		/^True or false: |^Which figure was given\? |^Wh[a-z]+(?: [a-z]+){0,3} (?:is|are) missing\? /,
		''
	);
/** Whether a sentence is to be filled in. */
export const isGapped = ({ question }: Case): boolean => question.prompt.includes(GAP);

const shape = (text: string): string =>
	/^\p{N}/u.test(text) ? 'number' : /^\p{Lu}/u.test(text) ? 'name' : 'words';
/** Without the pronouns whose noun stands before them: "_____ broke his own record". */
export const antecedents = (prompt: string): string =>
	prompt
		.replace(/\bof these\b|\bhad [^?]{0,120} as its\b/gi, '')
		.replace(
			/^(.{0,300}(?:_____|\p{Lu}[\p{L}.-]+ \p{Lu}[\p{L}-]+).{0,300}) (?:his|her|he|she)\b/u,
			'$1'
		);
const numeric = (text: string): boolean => /\d/.test(text);

/** Whether the options are not all of one sort. */
export function mixed({ question }: Case): boolean {
	const texts = question.options.map(({ text }) => text);
	const shapes = new Set(texts.map(shape));
	return shapes.size > 1 || new Set(texts.map(numeric)).size > 1;
}

/** Whether stem and key share a telling word. */
export function sharesWord({ question, draft }: Case): boolean {
	const said = new Set(words(question.prompt));
	return words(draft.key.text).some(
		(word) => word.length >= CLUE && said.has(word) && !HARMLESS.has(word)
	);
}

/** Whether the key is much the longest option. */
export function longestKey({ question }: Case): boolean {
	const others = question.options.filter(({ text }) => text !== question.answer);
	const next = Math.max(0, ...others.map(({ text }) => text.length));
	const { length } = question.answer;
	return length > next * TOO_LONG && length > next + SLACK;
}

/** Whether another fact answers a recalled question too; the sides of a pair stand in no order. */
function rivals(fact: Fact, asked: SlotName, key: SlotValue, other: Fact): boolean {
	const pair = pairOf(fact.kind, fact.slots);
	const rest = Object.entries(fact.slots)
		.filter(([name]) => name !== asked)
		.map(([, slot]) => slot.id);
	const theirs = Object.values(other.slots).map(({ id }) => id);
	const told = (pair?.includes(asked) ? pair : [asked]).map((name) => other.slots[name]);
	return (
		rest.every((id) => theirs.includes(id)) &&
		told.some((slot) => slot && slot.id !== key.id && !rest.includes(slot.id))
	);
}

/** Whether another option, or another answer, is right too. */
export function severalRight({ question, draft, world }: Case): boolean {
	const { fact, asked, key, distractors } = draft;
	const wrong = distractors.some(
		(one) =>
			isKey(one, key) ||
			(one.slot && one.type !== 'number' && mayBeTrue(fact, asked, one.slot, world))
	);
	const { slot } = key;
	if (
		wrong ||
		(question.form !== 'typed' && question.form !== 'cloze') ||
		asked === 'date' ||
		!slot
	)
		return wrong;
	return world.facts.some((other) => {
		if (other.id === fact.id || other.kind !== fact.kind) return false;
		if ((other.date?.value ?? '') !== (fact.date?.value ?? '')) return false;
		// Holders of other days are no rivals: the stem says as of when.
		if (needsAsOf(fact) && other.validity.asOf !== fact.validity.asOf) return false;
		return rivals(fact, asked, slot, other);
	});
}
