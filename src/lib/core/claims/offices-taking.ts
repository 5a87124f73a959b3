import { codeOf } from './offices-code';
import type { Lead } from './offices-lead';
import type { LinedUp, Thing } from './offices-things';
import type { Title } from './offices-titles';
import type { OfficeState } from './types';

/** Who took or left an office by the words, and what states the verb gives it. */
export interface Taking {
	readonly person: Thing;
	readonly states: readonly OfficeState[];
}

const ADVERBS =
	'then|later|also|first|recently|formally|officially|previously|once|again|since|subsequently|now|' +
	'himself|herself|eventually|finally|briefly|unanimously|narrowly|today|yesterday';
const WHEN = `(?: (?:${ADVERBS}|on|in|at|late|early|last|earlier|this|the|week|month|year|midnight|D|N))*`;
/** A person, what is said of it between commas, and "who": what a verb needs before it. */
const SUBJECT = `P(?: ,[^P,;:]{1,90} ,| \\([^P)]{1,50}\\))?(?: ,)?(?: who)?(?: ${ADVERBS.replaceAll('|', '| ')}){0,2}`;
/** Also "X won in May and …", where nobody else is said to do something. */
const FIRST = `(?:${SUBJECT}|(?<=^)P(?: ,[^P,;:]{1,90} ,)?(?: (?!(?:said|says|told|that|after|as|when|who|while|because|where|which|and|but|before)\\b)[^ ,;:]+){1,14} and)`;
const BE = '(?: (?:was|were|is|has been|have been|had been|got|being))';

const TAKES =
	'became|becomes|has become|(?:took|takes|has taken|assumed|assumes) (?:office|power|over|charge)|' +
	'serves|doubles|is serving|continues|remains|stays(?: on)?|returns|continued|took the oath|returned|takes over';
const IS_MADE =
	'appointed|named|elected|re ?elected|sworn in|inaugurated|chosen|confirmed|installed|proclaimed|' +
	'picked|selected|reappointed|unveiled';
const LEFT =
	'resigned|quit|retired|(?:has |had )?(?:stepped|stood) (?:down|aside)|left office|was voted out|' +
	'served|ruled|lost (?:his|her) (?:job|post)';
const IS_REMOVED =
	'ousted|removed|sacked|fired|dismissed|deposed|toppled|overthrown|impeached and removed|replaced';
const GIVES =
	'appointed|named|elected|re ?elected|chose|installed|proclaimed|swore in|picked|approved|confirmed|reappointed';
const FOLLOWS =
	'(?:has |had )?(?:replaced|succeeded|replaces|succeeds|took over from|takes over from)';
const AS = '(?: as)?';

interface Rule {
	readonly before: RegExp;
	/** States of the person the match begins with, and of the one named last in it. */
	readonly first: readonly OfficeState[] | null;
	readonly last: readonly OfficeState[] | null;
	/** Must be found after the office. */
	readonly after?: RegExp;
	/** The giver has to be of a state, or the office. */
	readonly given?: true;
	/** The office has nothing before it: "X was named health minister, Y justice minister". */
	readonly bare?: true;
}

const NOW: readonly OfficeState[] = [];
const FORMER: readonly OfficeState[] = ['former'];
const OVER =
	/^(?: [CO]| of(?: the)?)* (?:until|from|between|when|at the time|for N|during|in N|under)\b/;
const LASTING = / (?:since|for)\b/;

const rule = (
	before: string,
	first: Rule['first'],
	last: Rule['last'],
	more: Partial<Rule> = {}
): Rule => ({ before: new RegExp(`(?<= |^)${before}${WHEN}${AS}$`), first, last, ...more });

/** What stands right before an office, in the code of `codeOf`; the first that fits counts. */
const RULES: readonly Rule[] = [
	rule(
		`${FIRST} (?:will|ll)(?: (?:${ADVERBS}))? (?:become|serve|take (?:over|office)|be(?: (?:${IS_MADE}))?)`,
		['incoming'],
		null
	),
	rule(`${FIRST} (?:has|have) served`, NOW, null, { after: / since\b/ }),
	rule(`${FIRST} (?:has|have) been`, NOW, null, { after: LASTING }),
	rule(`${FIRST}(?: has| have)? (?:${TAKES})`, NOW, null),
	rule(`${FIRST}(?! had)${BE}${WHEN} (?:${IS_MADE})`, NOW, null),
	rule(`${FIRST}(?: had)? (?:${LEFT})${WHEN} as`, FORMER, null),
	rule(`${FIRST}${BE} replaced by P${WHEN}`, FORMER, NOW),
	rule(`${FIRST}${BE} succeeded by P${WHEN}`, FORMER, NOW),
	rule(`${FIRST}${BE}${WHEN} (?:${IS_REMOVED})${WHEN} as`, FORMER, null),
	rule(`${FIRST} (?:was|were|had been)`, FORMER, null, { after: OVER }),
	rule(`P , who was`, FORMER, null, { after: /^(?: [CO]| of(?: the)?)+ [,.]/ }),
	rule(`${FIRST} ${FOLLOWS} P`, NOW, FORMER),
	rule(`${FIRST} (?:replaces|replaced|succeeds|succeeded) (?:him|her)`, NOW, null),
	rule(`(?:fired|sacked|dismissed|ousted|removed|toppled|deposed) P as`, null, FORMER),
	rule(`(?:${GIVES}) P(?: ,[^P,;:]{1,60} ,)?`, null, NOW, { given: true }),
	rule(`(?:${IS_MADE}|becomes|became)\\b.{1,250} (?:,|and|, and) P`, null, NOW, { bare: true }),
	rule(
		`(?:${GIVES}|cabinet|government|team|lineup|posts|ministers|include|includes|including)\\b.{1,250} P(?: ,[^P,;:]{1,60} ,)? as`,
		null,
		NOW
	)
];

/** Anywhere before the office, these leave open whether it is so. */
const UNREAL =
	/(?<= |^)(?:not|never|if|unless|whether|refused|failed|hopes|hoped|wants|wanted|den(?:y|ied|ies|ying)|false|falsely|rumou?rs?|wish|imagine|novel|fictional)(?= |$)/;
const UNREAL_GIVING = /(?:^| )(?:have|be|to|would|could|should|might|may|nearly|almost) $/;

const LONGEST = 60;

/** The persons an office goes to or from by a verb of its sentence, for one title. */
export function takingsOf(line: LinedUp, title: Title, lead: Lead): Taking[] {
	const { code, starts } = codeOf(line, Math.max(0, lead.from - LONGEST), lead.from);
	if (!code.includes('P') || UNREAL.test(code)) return [];
	const rest = codeOf(line, title.to, Math.min(line.marked.words.length, title.to + 12)).code;
	for (const { before, first, last, after, given, bare } of RULES) {
		if (bare && (lead.from !== title.from || line.marked.words[title.from]?.capital)) continue;
		const match = before.exec(code);
		if (!match || (after && !after.test(` ${rest}`))) continue;
		if (given && !isGiven(line, title, lead, code.slice(0, match.index))) continue;
		return [
			[starts.get(match.index), first] as const,
			[starts.get(code.lastIndexOf('P')), last] as const
		].flatMap(([person, states]) =>
			person?.kind === 'person' && states ? [{ person, states }] : []
		);
	}
	return [];
}

/** "Peru's parliament elected X president": whoever gives it is of a state, or the office is. */
function isGiven(line: LinedUp, title: Title, lead: Lead, giver: string): boolean {
	if (UNREAL_GIVING.test(giver)) return false;
	const isOfState =
		lead.polity !== null || lead.owned || line.marked.words[title.to]?.folded === 'of';
	return isOfState || /(?:^| )C/.test(giver);
}
