import { matches } from '../text/matches';
/**
 * What keeps a sentence from standing alone. Each screen is one list of words; any one of them found
 * means that nothing is claimed: a sentence lost costs little, a puzzle with no answer costs trust.
 */
const list = (words: string): RegExp =>
	new RegExp(`(?<![\\p{L}-])(?:${words.trim().replace(/\s+/g, '|')})(?![\\p{L}])`, 'u');

/** Looked for in the whole sentence, whatever part of it is asked: they colour all of it. */
const COLOURED = new RegExp(
	`[?!]|\\b(?:if|whether|unless|provided|reportedly|alleged\\w*|alleges|accus\\w+|claim(?:s|ed|ing)?|believ\\w+|thought|suspect\\w*|speculat\\w+|rumou?r\\w*|so-called|sa(?:id|ys?|ying)|told|tells|added|adds|argu\\w+|insist\\w*|according|den(?:y|ies|ied|ying)|quoted|described|predict\\w*|forecast\\w*|unlikely|shows?)\\b|\\b\\p{Ll}+(?:ed|ote|(?<!(?:countr|part|compan|agenc|bod|communit|stud|polic|cit|famil|arm)i|servic|sit|cas|vot|pric|missil|vehicl|plac|measur|activit|imag|metr|mil|tonn)es) that\\b|\\band that\\b|^(?:If|Should|Were|Had|Whether)\\b`,
	'u'
);

/** Marks of quotations, lists and code. */
const MARKS =
	/["“”«»{}[\]_;:`‘]| [—–] |(?<![\p{L}\p{N}])'|^\p{Lu}\p{Ll}+ed by |^[^,]{3,60}, (?:it|he|she) /u;

/** A few words in quotation marks are a name for something, and no saying. */
const PHRASE_QUOTED = /["“][\p{L}\d][^"“”.,?!]{1,48}["”](?=[ .,])/gu;

/** Not sure, not so. "May" the month has its capital. */
const UNSURE =
	/\b(?:apparently|appear(?:s|ed)? (?:to|that|as)|seem(?:s|ed)?|perhaps|possibly|probably|supposedly|arguably|would|shall|should|may|might|could|can|cannot|must|not|never|no|nor|neither|hop(?:e|es|ed|ing)|wish(?:es|ed)?|consider(?:s|ing)?|poised|likely|fear(?:s|ed)|unable|barely|hardly|almost|nearly(?! (?:\d|all|half|two|three|four|five|six|seven|eight|nine|ten))|yet|was to|were to|been to|about to)\b|n['’]t\b/;
/** Not done yet: told as the plan that it is, and as of the day it was one. */
const PLANNED =
	/\b(?:will|expect\w*|plan(?:s|ning)|planned (?:to|for)|intend\w*|aims|aiming|seeks|seeking|wants|(?:is|are|be|been) (?:to|due|set|scheduled|going|slated|ready|willing))\b/;
/** Said or tried, and nothing done by it: the words themselves keep it so. */
const TRIED =
	/\b(?:aimed|sought|wanted|propos\w+|fail\w*|refus\w+|reject\w*|warn\w*|threat\w+|offer(?:s|ed)?|try|tries|tried|trying|attempt\w*|consider\w*|prepar(?:e|es|ed|ing) to|(?:was|were) (?:due|set|scheduled|about|going|slated|ready|willing))\b/;

/** Points outside the sentence. */
const POINTING = list(
	'[Tt]his [Tt]hese [Tt]hose [Ss]uch [Tt]here(?!\\s(?:are|were|is|was)\\s) [Hh]ere [Tt]hen [Tt]hus [Tt]herefore [Ll]atter worse(?!\\sthan) better(?!\\sthan) aforementioned [Ss]ame(?!\\s\\p{Ll}+\\sas\\s) [Ss]imilar [Aa]nother [Oo]thers? [Bb]oth(?!\\s\\p{Lu}) [Ee]ither [Ll]ikewise [Ss]o [Tt]oo [Aa]gain [Ii]nstead [Rr]espectively [Ee]arlier [Ll]ater [Ee]lsewhere [Mm]eanwhile [Hh]owever [Aa]fterwards exception [Ss]ubsequently [Ee]ventually [Rr]ecent(?:ly)? [Pp]revious(?:ly)? [Uu]pcoming [Ll]atest [Nn]ext ago ahead [Ss]oon [Oo]nce [Ff]ollowing(?=\\s[a-z]+\\.) I [Ww]e [Oo]ur [Uu]s [Mm]y [Mm]e [Yy]ou [Yy]our [Tt]hem(?:selves)? [Tt]hey one\\sof\\sthem [Tt]oday [Yy]esterday [Tt]omorrow [Tt]onight [Tt]o\\sdate that\\s(?:day|year|month|week|time|date|country|agreement)'
);

/** Sayings of opinion, and lists left open: what fills a gap there could be anything. */
const VAGUE =
	/\b(?:best|worst|great(?:est)?|important|historic|crucial|significant(?:ly)?|successful(?:ly)?|among others|including|such as|etc|e\.g|like)\b/;

/** Things there is one of in a place: "the war in Ukraine", "the border with Russia". */
const ONE_THERE =
	'war|conflict|border|frontier|invasion|embassy|consulate|mission|crisis|coup|revolution|blockade|siege|earthquake|elections?|government|parliament|army|economy|situation|population|coast|capital|headquarters|airport|palace|stadium|university|cathedral|museum|base|plant|factory|port';
const WORD = "\\p{Ll}[\\p{L}'’-]{0,24}";
const NO_VERB = '(?!(?:was|were|is|are|has|have|had|(?!signed|united)\\p{Ll}{2,20}ed) )';
/** A definite noun that says which: by a name or number, a superlative, or what follows it. */
const DEFINITE = new RegExp(
	`^(?!\\p{Ll}+['’]s (?<!world['’]s ))(?:${[
		`(?:(?!(?:on|in|at|to|for|with|by|of|from|and|as)\\b)${WORD} ){0,3}\\p{Lu}`,
		`(?:(?:about|some|almost|estimated|first|last|next|remaining|\\p{Ll}+ly|more than|at least) ){0,2}\\p{N}`,
		'(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|last|only|most|largest|biggest|smallest|highest|lowest|longest|oldest|youngest|newest|world|public|sea|sun|internet|press|media|polls|electorate|vote)\\b',
		`(?!(?:\\p{Ll}+ )?(?:was|were|is|are|has|have|had|\\p{Ll}{2,20}ed) )${WORD}(?: ${NO_VERB}${WORD}){0,2} (?:of|between|against|among|that|which|who|whose|for(?! (?:\\p{L}+ )?[\\p{N}\\p{Sc}]))\\b`,
		`(?:${WORD} )?(?:${ONE_THERE}) (?:in|on|at|to|with|from|near|around|of) (?:the )?\\p{Lu}`
	].join('|')})`,
	'u'
);
const THE = /(?<![\p{L}-])[Tt]he /gu;

/** "The Pacific country" is any of many; "the Finnish flag" is one. */
const ONE_OF_MANY =
	/^\p{Lu}[\p{L}-]+ (?:[\p{L}-]+ )?(?:country|nation|ministry|company|firm|side|diplomats?|officials?|delegation|leader|lawmakers?|politician|city|team|club|statement|group|daily|newspaper)(?! of| between| \p{Lu})\b/u;

/** Whether every "the …" of a text says which one it means. */
export function isDefinite(text: string): boolean {
	for (const match of matches(text, THE)) {
		const after = text.slice(match.index + 4, match.index + 120);
		if (!DEFINITE.test(after) || ONE_OF_MANY.test(after)) return false;
	}
	return true;
}

/** A headline that says in plain words what the article is about. */
const HEADLINE = /^\p{Lu}(?=[^ ]+(?: [^ ]+){3,13}$)[^?!:|"“”«»()]{20,90}[^?!:|"“”«»().,]$/u;

/** Whether a sentence may be read under this headline. */
export const isHeadline = (title: string): boolean => HEADLINE.test(title);

/** Where the first word stands that makes it a saying, a condition or a question; -1 for none. */
export const colouredAt = (sentence: string): number => sentence.search(COLOURED);

/** Whether nothing in the whole sentence makes it a saying, a condition or a question. */
export const isPlain = (sentence: string): boolean => !COLOURED.test(sentence);

/** Whether nothing in it is planned, tried, possible or denied. */
export const isReal = (text: string): boolean =>
	!UNSURE.test(text) && !PLANNED.test(text) && !TRIED.test(text);

/** Where the words of a plan begin; -1 where there are none. */
export const planAt = (text: string): number => text.search(PLANNED);

/** Whether it tells of what is still to come. */
export const isPlan = (text: string): boolean => PLANNED.test(text);

/** Whether nothing in it points at what is told elsewhere; a "the" may. */
export const pointsNowhere = (text: string): boolean =>
	!MARKS.test(text.replace(PHRASE_QUOTED, '')) && !POINTING.test(text);

/** Whether the stretch says for sure what happened, is so or is planned. */
export const isSure = (text: string): boolean =>
	pointsNowhere(text) && !UNSURE.test(text) && !VAGUE.test(text);

const PRESENT =
	'will|goes|is|are|has|have|holds|leads|heads|chairs|borders|shares(?= (?:an?|the|its)\\b)|remains|lies|serves|governs|belongs|consists|hosts|represents|keeps|owns|rules|covers|recogni[sz]es|maintains|runs|continues|includes|contains|produces|employs|operates|controls|exports|imports|supplies|provides|supports|requires|allows|marks|brings|makes|gives|takes|stands|ranks|accounts|houses|lives|plays|uses|costs|faces|bears|dates|comes|spends|sits|make up|account for|consist of|belong to|earns|grows|buys|sells|receives|pays|stretches|begins|attracts|generates|relies|depends';
const PAST =
	'was|were|had|did|became|began|broke|brought|built|came|chose|cost|cut|drew|fell|fled|flew|found|fought|gave|got|grew|held|hit|kept|killed|knew|laid|led|left|lost|made|met|paid|put|ran|rose|saw|sent|set|shot|spent|split|spoke|stood|struck|swore|took|threw|went|withdrew|won|wrote|sold|bought|beat|overthrew|drove|underwent|oversaw|undertook|taught|caught|dealt|sank|froze|shrank|sought|sang|swam|wore|stole|shook|hid|rode|read (?:out|aloud|the)|\\p{Ll}{2,20}ed';
/** Finite verbs that need no noun to be told from one, as an alternation. */
export const VERB = `${PRESENT}|${PAST}`;
const FINITE = new RegExp(`(?<![\\p{L}-])(?:(${PRESENT})|(?:${PAST}))(?![\\p{L}-])`, 'gu');
/** A perfect tells what is done; a progressive what may be over tomorrow. */
const PERFECT =
	/^(?:has|have) (?:\p{Ll}{2,20}ly |also |been |since |now |already |just ){0,2}(?:\p{Ll}{2,20}ed|been|become|begun|broken|brought|built|come|chosen|cut|fallen|flown|found|fought|given|gone|grown|held|hit|kept|led|left|lost|made|met|paid|put|risen|run|seen|sent|set|shown|spoken|stood|struck|sworn|taken|told|won|written)\b/u;
const PROGRESSIVE =
	/^(?:is|are|was|were|has been|have been) (?:\p{Ll}{2,20}ly )?\p{Ll}{2,20}ing\b/u;

/** The first finite verb: after the comma that opens an aside stands a participle. */
function firstFinite(text: string): RegExpExecArray | null {
	const all = matches(text, FINITE);
	const [first, ...more] = all;
	const aside = first && text.slice(0, first.index).endsWith(', ') && !first[1];
	if (!aside) return first ?? null;
	const closed = text.slice(0, first.index - 2).includes(', ');
	return closed ? first : (more[0] ?? null);
}

/**
 * Where a text's first finite verb stands and whether it speaks of how things are now.
 *
 * @returns null where there is none, or where it tells what is under way
 */
export function finiteVerb(text: string): { readonly at: number; readonly now: boolean } | null {
	const match = firstFinite(text);
	if (!match) return null;
	const rest = text.slice(match.index, match.index + 80);
	if (PROGRESSIVE.test(rest)) return null;
	return { at: match.index, now: match[1] !== undefined && !PERFECT.test(rest) };
}
