import type { Question } from '../questions/types';
import { fold } from '../text/fold';
import { contentWords, singular } from './content-words';
import { best, contest, COST, keyOrDiacritics, slipped } from './contest';
import type { Match, Matcher } from './contest';
import { slips } from './distance';
import { textSieve } from './text-sieve';
import type { Rival, Verdict } from './types';

/** One thing for many costs as much as a slip of two letters. */
const ONE_FOR_MANY: Match = { cost: COST.slip + 2, reason: 'spelling' };
const PART: Match = { cost: COST.half, reason: 'incomplete', nearly: true };

/** "Amity Treaty" of "Treaty of Amity"; empty where the name has no "of". */
function turned(name: string): string {
	const [before = '', after = '', more] = fold(name).split(' of ');
	if (after === '' || more !== undefined) return '';
	return contentWords(`${after} ${before}`).join(' ');
}

/** Whether the words are half of a name or more, in its order. */
function isPart(words: readonly string[], key: readonly string[]): boolean {
	if (words.length >= key.length || words.length * 2 < key.length) return false;
	let from = 0;
	return words.every((word) => {
		from = key.indexOf(word, from) + 1;
		return from > 0;
	});
}

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
	if (words.length > 1 && turned(name) === words.join(' '))
		return { cost: COST.order, reason: 'name-order' };
	const edits =
		words.length === key.length ? slips(words, key) : slips([words.join('')], [key.join('')]);
	if (edits !== null) return slipped(edits);
	if (words.map(singular).join('') === key.map(singular).join('')) return ONE_FOR_MANY;
	return isPart(words, key) ? PART : null;
}

/** Fits names by their words. */
export const matchText: Matcher = (text) => {
	const typed: Typed = { text, folded: fold(text), words: contentWords(text) };
	return (names) => best(names.map((name, index) => fitName(typed, name, index === 0)));
};

/** Judges a typed answer by its words: articles and small words free, typing errors forgiven. */
export function judgeText(question: Question, text: string, rivals: readonly Rival[]): Verdict {
	return contest(question, text, rivals, { match: matchText, sieve: textSieve });
}
