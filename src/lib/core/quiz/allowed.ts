import type { Question } from '../questions/types';
import { type Bits, numbersOf } from './bits';
import { type Catalogue, catalogueOf } from './catalogue';
import { type Circumstances, limitsOf, NOBODY, within } from './matching';
import type { QuizFilter } from './types';

/** One fact may be asked about this often in one quiz. */
export const PER_FACT = 2;

/** The questions a filter allows: within all its limits, and sound. In the order of the bank. */
export function allowed(
	questions: readonly Question[],
	filter: QuizFilter,
	circumstances: Circumstances = NOBODY
): Question[] {
	const found = within(limitsOf(catalogueOf(questions), filter, circumstances));
	return [...numbersOf(found)].flatMap((place) => questions[place] ?? []);
}

/** How many things these questions could ask about: items, at most two of a fact. */
export function askable({ ownItem, ownFact, ownCount, factCount }: Catalogue, found: Bits): number {
	const seen = new Uint8Array(ownCount);
	const perFact = new Uint8Array(factCount);
	let sum = 0;
	const places = numbersOf(found);
	for (let at = 0; at < places.length; at++) {
		const place = places[at] ?? 0;
		const item = ownItem[place] ?? 0;
		const fact = ownFact[place] ?? 0;
		const asked = perFact[fact] ?? 0;
		if (seen[item] === 1 || asked >= PER_FACT) continue;
		seen[item] = 1;
		perFact[fact] = asked + 1;
		sum += 1;
	}
	return sum;
}

/**
 * How many things a filter could ask about, to show beside a choice: items, at most two of a fact.
 * A quiz of everything may hold a few less, where one question would tell the answer of another.
 */
export function available(
	questions: readonly Question[],
	filter: QuizFilter,
	circumstances: Circumstances = NOBODY
): number {
	const catalogue = catalogueOf(questions);
	return askable(catalogue, within(limitsOf(catalogue, filter, circumstances)));
}
