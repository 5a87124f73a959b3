import type { Question } from '../questions/types';
import { fold } from '../text/fold';
import { best, contest, COST, keyOrDiacritics } from './contest';
import type { Match, Matcher } from './contest';
import { slips } from './distance';
import type { Rival, Verdict } from './types';

/** Words that carry nothing: leaving one out or adding one is no error. */
const SMALL: ReadonlySet<string> = new Set(
	'a an the of for to in on at and with by from le la les el de du des'.split(' ')
);

/** British and American spellings of one word, at its end or anywhere. */
const SPELLINGS: readonly (readonly [RegExp, string])[] = [
	[/is(ation|e|ed|er|ing)(s?)\b/g, 'iz$1$2'],
	[/\bdefence\b/g, 'defense'],
	[/\bcentre\b/g, 'center'],
	[/\blabour\b/g, 'labor'],
	[/\bprogramme\b/g, 'program'],
	[/ß/g, 'ss']
];

/** Folded words of a text in one spelling, small words left out unless nothing else is there. */
export function contentWords(text: string): string[] {
	let folded = fold(text);
	for (const [pattern, spelling] of SPELLINGS) folded = folded.replace(pattern, spelling);
	const words = folded.split(' ').filter((word) => word !== '');
	const content = words.filter((word) => !SMALL.has(word));
	return content.length > 0 ? content : words;
}

/** "u s a", as folded from "U.S.A.", is "usa"; anything else stays. */
export const closeInitials = (folded: string): string =>
	/^\S( \S)+$/u.test(folded) ? folded.replaceAll(' ', '') : folded;

/** What was typed, prepared. */
interface Typed {
	readonly text: string;
	readonly folded: string;
	readonly words: readonly string[];
}

/** Fits a typed text to one name; `first` says that it is the full name. */
function fitName({ text, folded, words }: Typed, name: string, first: boolean): Match | null {
	const key = contentWords(name);
	if (key.length === 0) return null;
	if (folded === fold(name))
		return first
			? { cost: COST.key, reason: keyOrDiacritics(text, name) }
			: { cost: COST.alias, reason: 'alias' };
	if (words.join('') === key.join(''))
		return { cost: first ? COST.key : COST.alias, reason: first ? 'key' : 'alias' };
	const edits =
		words.length === key.length ? slips(words, key) : slips([words.join('')], [key.join('')]);
	return edits === null ? null : { cost: COST.slip + edits, reason: 'spelling' };
}

/** Fits names by their words. */
export const matchText: Matcher = (text) => {
	const typed: Typed = { text, folded: fold(text), words: contentWords(text) };
	return (names) => best(names.map((name, index) => fitName(typed, name, index === 0)));
};

/** Judges a typed answer by its words: articles and small words free, typing errors forgiven. */
export function judgeText(question: Question, text: string, rivals: readonly Rival[]): Verdict {
	return contest(question, text, rivals, matchText);
}
