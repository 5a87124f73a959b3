/** Bodies an article names once and then calls by their sort alone. */
const SORT =
	/^(?:the )?(?:\p{Ll}+ )?(ministry|department|agency|commission|court|company|government|army|military|police|bank|council)$/iu;
/** Capitals that name nobody: "the Foreign Ministry". */
const NAMED =
	/(?<!\p{L})(?!(?:The|Foreign|Ministry|Defen[cs]e|Interior|Finance|Government|Department|State|Police|Army|Court|Council|Commission|Agency|Bank|Affairs|Central|Supreme|High)(?!\p{L}))\p{Lu}\p{L}+/u;

/**
 * Tells who "the ministry" is. An article names a speaker in full at first; a short form after it is
 * that one where no other of its sort has spoken.
 *
 * @returns a function to be called with the attribution of each sentence in reading order; it gives
 *   the attribution in full, or as it came where that cannot be said
 */
export function speakers(): (attribution: string | null) => string | null {
	const named = new Map<string, Set<string>>();
	return (attribution) => {
		if (attribution === null) return null;
		const sort = SORT.exec(attribution)?.[1]?.toLowerCase();
		if (sort && !NAMED.test(attribution)) {
			const [one, ...more] = named.get(sort) ?? [];
			return one !== undefined && more.length === 0 ? one : attribution;
		}
		const head = /\p{L}+$/u.exec(attribution)?.[0].toLowerCase() ?? '';
		if (NAMED.test(attribution)) named.set(head, (named.get(head) ?? new Set()).add(attribution));
		return attribution;
	};
}
