import type { Question } from '../questions/types';
import { fold } from '../text/fold';
import { best, contest, COST, keyOrDiacritics } from './contest';
import type { Matcher } from './contest';
import { fitAlias, fitName, prepareName } from './person-fit';
import { fitOwnScript } from './person-scripts';
import { personSieve } from './person-sieve';
import type { Rival, Verdict } from './types';

/** Fits names of persons, the full name first. */
const matchPerson: Matcher = (text) => {
	const typed = prepareName(text);
	const folded = fold(text);
	const ownScript = fitOwnScript(text);
	return (names) => {
		const full = names[0] ?? '';
		if (folded !== '' && folded === fold(full))
			return { cost: COST.key, reason: keyOrDiacritics(text, full) };
		return best([
			...names.map((name, index) =>
				index === 0 ? fitName(typed, name) : fitAlias(typed, name, full)
			),
			ownScript === null ? null : ownScript(names)
		]);
	};
};

/**
 * Judges a person: the name in any order, transliteration and script, the family name alone, titles free,
 * typing errors forgiven; what another person in the bank fits as well is not.
 */
export function judgePerson(question: Question, text: string, rivals: readonly Rival[]): Verdict {
	return contest(question, text, rivals, { match: matchPerson, sieve: personSieve });
}
