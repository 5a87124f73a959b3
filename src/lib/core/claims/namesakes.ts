import { fold } from '../text/fold';
import type { Annotations } from './types';

const known = new WeakMap<Annotations, ReadonlySet<string>>();

/**
 * Names that more than one person of an article bears, folded: by such a name alone it cannot be
 * said who is meant, a father or his son. Looked for once an article.
 */
export function namesakesIn(annotations: Annotations): ReadonlySet<string> {
	const found = known.get(annotations);
	if (found) return found;
	const people = new Set(
		annotations.names
			.filter(({ type, entity }) => type === 'person' && entity.includes(' '))
			.map(({ entity }) => fold(entity))
	);
	const seen = new Set<string>();
	const shared = new Set<string>();
	for (const person of people)
		for (const name of new Set(person.split(' '))) (seen.has(name) ? shared : seen).add(name);
	known.set(annotations, shared);
	return shared;
}
