import { fold } from '../text/fold';

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

/** One thing of many, by the ends of English words alone. */
export const singular = (word: string): string =>
	word.length > 3 ? word.replace(/ies$/, 'y').replace(/([^su])s$/, '$1') : word;
