/** Bodies an article names once and then calls by their sort alone. */
const SORT =
	/^(?:the )?(?:\p{Ll}+ )?(ministry|department|agency|commission|court|company|government|army|military|police|bank|council)$/iu;
/** Bodies that speak of their own country alone; a foreign or defence ministry speaks of others. */
const DOMESTIC =
	/^(?:the )?((?:national |state |federal )?(?:statistics (?:office|agency|bureau|institute)|(?:health|interior|finance|economy|education|labou?r|agriculture) ministry|ministry of (?:health|finance|education|agriculture)|(?:electoral|election) commission|central bank|police|fire (?:department|service)|meteorological (?:office|agency)|public prosecutor|prosecutors['’] office|(?:supreme|constitutional) court))$/iu;

/**
 * Whose "the statistics office" is: the only country's that its sentence names.
 *
 * @param countries names of the countries of the sentence, each once
 */
export function ofItsCountry(
	attribution: string | null,
	countries: readonly string[]
): string | null {
	const body = attribution === null ? null : DOMESTIC.exec(attribution)?.[1];
	const [country, ...more] = countries;
	return body && country !== undefined && more.length === 0 ? `${country}'s ${body}` : attribution;
}

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
