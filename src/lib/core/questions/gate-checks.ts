import { COUNTRIES } from '../gazetteer/countries';
import { fold } from '../text/fold';
import { remembered } from '../text/remembered';
import { isKey, mayBeTrue } from './distractor-truth';
import type { Draft } from './drafts';
import { hasRival } from './rivals';
import { GAP, type Question } from './types';
import type { World } from './world';

/** What a rule looks at. */
export interface Case {
	readonly question: Question;
	readonly draft: Draft;
	readonly world: World;
}

/** One flaw of item writing. */
export interface Rule {
	readonly name: string;
	/** Said to the author of a question. */
	readonly says: string;
	readonly trips: (one: Case) => boolean;
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
export const words = remembered((text): readonly string[] => fold(text).split(' ').filter(Boolean));
/** Whether options are shown. */
export const isChoice = ({ question }: Case): boolean => question.form === 'choice';
/** Whether an answer is asked for, and not a statement judged. */
export const recalled = ({ question }: Pick<Case, 'question'>): boolean =>
	question.form !== 'true-false';
/** A headline that a sentence is read under. */
const HEADLINE = / \(“[^”]{20,100}”\)(?=:|, according)/;
/** The prompt without what announces its form, and without the headline it is read under. */
export const body = (prompt: string): string =>
	prompt
		.replace(HEADLINE, '')
		.replace(
			/^True or false: |^Which figure was given\? |^Wh[a-z]+(?: [a-z]+){0,3} (?:is|are) missing\? /,
			''
		);
/** Countries that a text names. */
const countriesIn = remembered((text): number => {
	const folded = ` ${fold(text)} `;
	return COUNTRIES.filter(({ name, demonyms }) =>
		[name, ...demonyms].some((one) => folded.includes(` ${fold(one)} `))
	).length;
});
/** The prompt without "the country" and "the two countries" where its headline says which. */
export function withoutTold(prompt: string): string {
	const count = countriesIn(HEADLINE.exec(prompt)?.[0] ?? '');
	const said = count === 1 ? /\bthe country\b/gi : count === 2 ? /\bthe two countries\b/gi : null;
	return said ? prompt.replace(said, '') : prompt;
}
/** Whether a sentence is to be filled in. */
export const isGapped = ({ question }: Pick<Case, 'question'>): boolean =>
	question.prompt.includes(GAP);

const shape = (text: string): string =>
	/^\p{N}/u.test(text) ? 'number' : /^\p{Lu}/u.test(text) ? 'name' : 'words';
/** Without the pronouns whose noun stands before them: "_____ broke his own record". */
export function antecedents(prompt: string): string {
	const rest = prompt
		.replace(/\bof these\b|\bhad [^?]{0,120} as its\b/gi, '')
		.replace(
			/^(.{0,300}(?:_____|\p{Lu}[\p{L}.-]+ \p{Lu}[\p{L}-]+).{0,300}) (?:his|her|he|she)\b/u,
			'$1'
		);
	return rest === prompt ? rest : antecedents(rest);
}
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

/** Whether another option, or another answer, is right too. */
export function severalRight({ question, draft, world }: Case): boolean {
	const { fact, asked, key, distractors } = draft;
	const wrong = distractors.some(
		(one) =>
			isKey(one, key) ||
			(one.slot && one.type !== 'number' && mayBeTrue(fact, asked, one.slot, world))
	);
	const recalls = ['typed', 'cloze', 'map'].includes(question.form);
	return wrong || (recalls && hasRival(fact, asked, key, world));
}
