import type { AnswerType } from '../questions/types';
import { organisationSieve } from './organisation';
import { personSieve } from './person-sieve';
import { placeSieve } from './place';
import { mayBeNear } from './sieve';
import type { Sieve } from './sieve';
import { textSieve } from './text-sieve';
import type { Rival } from './types';

/** What goes through its rivals; the others are settled by tables, and by their rivals rarely. */
const SIEVES: Readonly<Partial<Record<AnswerType, Sieve>>> = {
	person: personSieve,
	organisation: organisationSieve,
	place: placeSieve,
	office: textSieve,
	text: textSieve
};

const ANY = 'any';

/**
 * Looks at the names of rivals ahead of an answer. Some tenth of a millisecond each, once: judging an
 * answer among thousands then takes a few milliseconds in all.
 */
export function prepareRivals(type: AnswerType, rivals: readonly Rival[]): void {
	const sifted = SIEVES[type]?.(ANY);
	if (sifted === undefined) return;
	const near = mayBeNear(ANY, 1);
	for (const rival of rivals) {
		sifted(rival);
		near(rival);
	}
}
