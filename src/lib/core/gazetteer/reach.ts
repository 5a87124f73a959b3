/**
 * How far a longest-match look-up must try: for the first word of any phrase, the number of words
 * of the longest phrase that begins with it.
 *
 * @param phrases folded phrases, words parted by single spaces
 * @returns a function from a folded word to that number; 0 where no phrase begins with it
 */
export function reachOf(phrases: Iterable<string>): (head: string) => number {
	const reach = new Map<string, number>();
	for (const phrase of phrases) {
		const parts = phrase.split(' ');
		const head = parts[0] ?? '';
		reach.set(head, Math.max(reach.get(head) ?? 0, parts.length));
	}
	return (head) => reach.get(head) ?? 0;
}
