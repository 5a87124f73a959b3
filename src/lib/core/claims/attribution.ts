/** Who says it, and what of the sentence is left once the saying is taken away. */
export interface Attribution {
	/** "the South Korean foreign ministry"; null where the article says it itself. */
	readonly text: string | null;
	/** Half-open stretches of the sentence that only say who says so. */
	readonly cut: readonly { readonly start: number; readonly end: number }[];
}

const SAY =
	'said|says?|estimates?|estimated|announced|reported|reports|stated|confirmed|noted|added|told (?:\\p{Lu}[\\p{L}.]{1,30}(?: \\p{Lu}[\\p{L}.]{0,30}){0,4}|(?:(?:an?|the|local|state|public|national) )?(?:news conference|press conference|(?:news )?briefing|reporters|journalists|lawmakers|media|television|radio|broadcaster|newspaper|news agency))|declared|claimed|claims|wrote';
/** A name of a speaker: no comma, no verb of its own. */
const WHO = "([\\p{L}\\p{M}\\p{N}’'. -]{2,90}?)";

/** How a time, a place or a channel begins, where the rest of a clause would say what was said. */
const WHEN =
	'(?:on|in|at(?! least| most)|to|by|via|during|through|from|after|before|when|as|this|last|' +
	'yesterday|today|earlier|later|late|early|\\p{Lu}\\p{Ll}+day)\\b';
const NAME_WORD = "\\p{Lu}[\\p{L}\\p{M}.’'-]{0,40}";

const LEAD = new RegExp(`^According to ${WHO}(?:, | on [^,]{3,30}, )`, 'u');
/** What may still follow the source: what it is, or what others make of it. */
const TAIL_ACCORDING = new RegExp(
	`,? according to ((?:an?|the) [^,;]{4,60}(?=, \\p{Lu}), [^,;]{2,60}?|[^,;]{2,120}?)(?:, (?:which|who|an?) [^,;]{4,80})?["”]?[.]?$`,
	'u'
);
const TAIL_SAY = new RegExp(
	`,["”]? ${WHO} (?:${SAY})(?:,? ${WHEN}(?:(?! that )[^,]){0,60})?[.]?$`,
	'u'
);
const TAIL_SAID_NAME = new RegExp(
	`,["”]? (?:said|says) (${NAME_WORD}(?: ${NAME_WORD}){0,4})(?:,[^,]{0,80})?[.]$`,
	'u'
);
const TAIL_SAID_WHO = new RegExp(`,["”] (?:said|says) ${WHO}(?:,[^,]{0,80})?[.]$`, 'u');
const MAIN = new RegExp(
	`^(?:On [^,]{3,30}, |On (?:\\d{1,2} )?\\p{Lu}\\p{Ll}+(?: \\d{1,2})? |In a statement, |In a statement |Earlier |Later )?${WHO},?(?: [^,]{0,60},)? (?:also )?(?<!\\b(?:was|were|been|be|is|are) )(?:${SAY})(?<!\\b(?:announced|reported|confirmed|declared|claimed)(?= (?:an?|the) ))(?: (?:earlier |later )?(?:on |in )(?:(?!it |s?he |they )[\\p{L}\\p{N} ]){3,24}?)? (?:that (?=\\p{Lu}|\\d|the |its |a |some |about |around |at least |more than |up to )|(?=\\p{Lu}|the )|(?<=\\bsaid (?:that )?)(?=its |an? |at least |more than |about |around |some |nearly |\\d|(?:two|three|four|five|six|seven|eight|nine|ten|dozens|hundreds|thousands) ))`,
	'u'
);

/** Where and when the report was filed: "TOKYO, April 11 (KUNA) -- ", "QUITO: ", "LIMA (Agency). ". */
const DATELINE =
	/^(?:\p{Lu}[\p{L}/ .-]{2,30}(?:,[^–—"“]{0,40}?)?(?: ?\([^)]{2,60}\))? ?(?:--|–|—|(?<=\) )-(?= ))|\p{Lu}['’]?\p{Lu}{2}[\p{Lu}/ .’'-]{0,30}(?:, [^–—"“:;.]{0,40}?)?(?: ?\([^)]{2,60}\)\.?|:| -(?= ))) ?(?=["“]?\p{Lu})/u;

/** Quick to look for, and part of every saying. */
const SAID =
	/\b(?:[Aa]ccording|said|says?|estimate[sd]?|announced|reported|reports|stated|confirmed|noted|added|told|declared|claimed|claims|wrote)\b/;

const PRONOUN = /^(?:it|he|she|they|who|which|and|but)$/i;

const tidy = (who: string): string | null => {
	const text = who
		.replace(/^(?:and|but|while)\s/i, '')
		// "His former spokesman Juan Roe": whose is not said here.
		.replace(/^(?:his|her|its|their) (?=.*\p{Lu}\p{Ll}+ \p{Lu})/iu, '')
		.replace(/\s+/g, ' ')
		.trim()
		.replace(/^The (?=\p{L})/u, 'the ');
	return text === '' || PRONOUN.test(text) ? null : text;
};

/** How many characters of a sentence only say where and when the report was filed. */
export const filedUpTo = (sentence: string): number => DATELINE.exec(sentence)?.[0].length ?? 0;

/**
 * Who a sentence leans on: "according to X", ", X said" at its end, "X said that" at its start.
 *
 * @param sentence one sentence, as it stands
 * @returns the speaker as worded (pronouns give null) and the stretches that name them; a saying
 *   does not change what is claimed to have happened
 */
export function findAttribution(sentence: string): Attribution {
	const dateline = filedUpTo(sentence);
	const { text, cut } = findSpeaker(sentence.slice(dateline));
	const moved = cut.map(({ start, end }) => ({ start: start + dateline, end: end + dateline }));
	return { text, cut: dateline > 0 ? [{ start: 0, end: dateline }, ...moved] : moved };
}

function findSpeaker(sentence: string): Attribution {
	if (!SAID.test(sentence)) return { text: null, cut: [] };
	const lead = LEAD.exec(sentence);
	if (lead) return { text: tidy(lead[1] ?? ''), cut: [{ start: 0, end: lead[0].length }] };
	for (const pattern of [TAIL_ACCORDING, TAIL_SAID_WHO, TAIL_SAID_NAME, TAIL_SAY]) {
		const tail = pattern.exec(sentence);
		if (tail)
			return {
				text: tidy(tail[1] ?? ''),
				cut: [{ start: tail.index, end: sentence.length }]
			};
	}
	const main = MAIN.exec(sentence);
	if (main && !/\b(?:and|who|which)\b/.test(main[1] ?? ''))
		return { text: tidy(main[1] ?? ''), cut: [{ start: 0, end: main[0].length }] };
	return { text: null, cut: [] };
}
