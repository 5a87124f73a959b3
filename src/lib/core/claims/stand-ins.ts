import { CALLINGS } from './events/callings';
import { matches } from '../text/matches';
import type { Article, Span } from '../article/types';
import { findOrganisation } from '../gazetteer/organisations';
import { fold } from '../text/fold';
import { namesakesIn } from './namesakes';
import type { Annotations, CountryMention, NameMention } from './types';
import { within } from './within';

/** Words that mean mentions of the sentence before: "the two countries", "It", "He". */
export interface StandIn extends Span {
	readonly countries: readonly string[];
	readonly name: NameMention | null;
	/** "His", "Its": whose something is. It does nothing itself. */
	readonly owns?: true;
}

const TWO =
	/\b(?:the|these|both) (?:two )?(?:[a-z]+ )?(?:countries|nations|states|governments)\b(?!['’])/gi;
const SAYS_TWO =
	/^(?:the two|these two|both|the(?= countries$)) (?:(?:island|neighbouring|neighboring|asian|african|pacific|european) )?(?:countries|nations|states|governments)$/i;
/** At the start, or after a phrase that only says when. */
const PRONOUN =
	/^((?:In|On|By|During|Since) (?:[^,]{2,24}|[A-Z][a-z]+ \d{1,2}, \d{4}), )?(?:([Ii]t|[Hh]e|[Ss]he)|(?:[Tt]he|[Tt]his) (?:[A-Z]?[a-z]+ )?(?:country|nation|republic))(?= )/;
/** "His mother was killed", "Its 83 members met". */
const OWNER = /^(?:(His|Her)|Its) (?=[\p{Ll}\d])/u;
const DATELINE = /^\p{Lu}[\p{Lu}/ .]{2,30}(?:,[^–—]{0,40}?)? ?(?:--|–|—) ?/u;

/** What a country may be said to be: "It is the 31st member", but not "It was the first visit". */
const COUNTRY_ROLES =
	'members?|countr(?:y|ies)|nations?|states?|republics?|kingdoms?|islands?|partners?|powers?|all(?:y|ies)|neighbou?rs?|econom(?:y|ies)|producers?|exporters?|importers?|signator(?:y|ies)|part(?:y|ies)|hosts?|donors?|founders?';
const IT_IS = '^It (?:is|was|has been|had been|became|remains|seems|took|takes)\\b';
/** An "It" that means nothing named before: "It was the first visit …", "It is unclear whether …". */
const DUMMY = new RegExp(
	`${IT_IS}(?: (?:also|still|only|now))? (?:the|an?) (?!(?:[\\p{L}\\d'’-]+ ){0,4}?(?:${COUNTRY_ROLES})\\b)|${IT_IS}[^,.;]{0,40}? (?:that|whether|who|how|why|when|where)\\b`,
	'u'
);

const SORT_OF_BODY =
	/\b[Tt]he (?:(?:regional|military|defen[cs]e|trade) )?(alliance|bloc)\b(?! (?:of|between)\b)/g;
/** World bodies that are called so. */
const BODIES_OF_SORT: Readonly<Record<string, readonly string[]>> = {
	alliance: ['NATO', 'CSTO'],
	bloc: 'EU ASEAN AU ECOWAS SADC EAC ECCAS CARICOM MERCOSUR CELAC OAS GCC SAARC BRICS CIS EAEU SCO APEC PIF'.split(
		' '
	)
};

/** "The bloc": the only world body of that sort the article has named so far, outside the sentence. */
function blocsIn(annotations: Annotations, sentence: Span, text: string): StandIn[] {
	return matches(text, SORT_OF_BODY).flatMap((match): StandIn[] => {
		const sort = BODIES_OF_SORT[match[1] ?? ''] ?? [];
		const named = annotations.names.filter(
			({ type, entity, start }) =>
				type === 'organisation' &&
				start < sentence.end &&
				sort.includes(findOrganisation(fold(entity))?.id ?? '')
		);
		const ids = new Set(named.map(({ entity }) => findOrganisation(fold(entity))?.id));
		const name = named.at(-1);
		if (!name || ids.size !== 1 || name.start >= sentence.start) return [];
		const start = sentence.start + match.index;
		return [{ start, end: start + match[0].length, countries: [], name }];
	});
}

/** A pronoun, or a post with no name, that comes before the name. */
const SOMEBODY_ELSE = new RegExp(
	`(?<![\\p{L}’'-])(?:[Ss]?he|He|him|[Hh]is|[Hh]er|hers|who|whose|(?:[Tt]he|[Aa]n?) (?:[\\p{Ll}-]+ ){0,2}(?:president|minister|premier|leader|candidate|governor|general|senator|man|woman|official|spokes\\p{Ll}+|lawmaker|judge|mayor|professor|teacher|engineer|incumbent|winner|rival|\\d+-year-old|${CALLINGS}))(?![\\p{L}’'-])(?! \\p{Lu})(?!, \\p{Lu})`,
	'u'
);

/** Short forms of bodies whose own name ends in their sort, or begins with it. */
const SORT_IN_NAME =
	/\b[Tt]he (court|tribunal|bank|committee|commission|council|federation|foundation|convention|treaty)(?!\p{L}|-| (?:of|for|on)\b| \p{Lu})/gu;
/** How far back a short form looks for its name. */
const BACK = 6000;

const spokenOf = new WeakMap<Annotations, Map<string, readonly Span[]>>();

/** Where an article speaks of a court that is neither "the court" nor named; looked for once. */
function otherSorts(text: string, annotations: Annotations, sort: string): readonly Span[] {
	const sorts = spokenOf.get(annotations) ?? new Map<string, readonly Span[]>();
	spokenOf.set(annotations, sorts);
	const found =
		sorts.get(sort) ??
		matches(text, new RegExp(`(?<![^\\s])(\\S{1,24}) ${sort}s?\\b`, 'giu')).flatMap(
			({ index, 0: words, 1: before = '' }): Span[] => {
				const span = { start: index, end: index + words.length };
				const near = within(annotations.names, { start: index - 60, end: span.end + 60 });
				const named = near.some(({ start, end }) => start < span.end && span.end <= end);
				return named || /^the$/i.test(before) ? [] : [span];
			}
		);
	sorts.set(sort, found);
	return found;
}

/**
 * "The court", where the article has named one court so far, and spoken of no other: "the highest
 * court" may be another one.
 */
function sortsIn({ text }: Article, annotations: Annotations, sentence: Span): StandIn[] {
	const said = text.slice(sentence.start, sentence.end);
	return matches(said, SORT_IN_NAME).flatMap((match): StandIn[] => {
		const sort = match[1] ?? '';
		const start = sentence.start + match.index;
		const from = Math.max(0, sentence.start - BACK);
		const called = new RegExp(`(?:^| )${sort}(?: |$)`, 'i');
		const around = within(annotations.names, { start: from, end: sentence.end + BACK });
		const named = around.filter(
			({ type, entity }) => type === 'organisation' && called.test(entity)
		);
		const [name] = named;
		if (!name || name.start > start || new Set(named.map(({ entity }) => entity)).size !== 1)
			return [];
		const rival =
			within(otherSorts(text, annotations, sort), { start: from, end: start }).length > 0;
		return rival ? [] : [{ start, end: start + match[0].length, countries: [], name }];
	});
}

const codes = (countries: readonly CountryMention[]): string[] => [
	...new Set(countries.filter(({ how }) => how !== 'capital').map(({ code }) => code))
];

/** The two countries of a sentence or of the title, where there are exactly two. */
function pairOf(annotations: Annotations, where: Span): readonly string[] | null {
	const found = codes(within(annotations.countries, where));
	return found.length === 2 ? found : null;
}

const opens = (article: Article, sentence: Span, mention: Span): boolean =>
	/^(?:The |In [^,]{1,20}, |On [^,]{1,24}, )?$/.test(
		article.text.slice(sentence.start, mention.start).replace(DATELINE, '')
	);

/**
 * Who "It", "He" or "She" at a sentence's start must be: the one who opens the sentence before, when
 * nobody and nothing else of that sort stands in it.
 */
function antecedent(
	article: Article,
	annotations: Annotations,
	pronoun: string,
	before: Span
): Pick<StandIn, 'countries' | 'name'> | null {
	const names = within(annotations.names, before);
	const people = new Set(names.filter((n) => n.type === 'person').map((n) => n.entity));
	const bodies = names.filter((n) => n.type === 'organisation');
	// A capital is where it happened: no "It", and no country.
	const countries = within(annotations.countries, before).filter(
		({ how }) => how === 'name' || how === 'code'
	);
	if (/^s?he$/i.test(pronoun)) {
		const name = names.find((n) => n.type === 'person');
		if (people.size !== 1 || !name) return null;
		if (!name.text.includes(' ') && namesakesIn(annotations).has(fold(name.text))) return null;
		// "When he beat Roe": whoever "he" is there, it is not Roe, and may be this one.
		const other = SOMEBODY_ELSE.test(article.text.slice(before.start, name.start));
		return other ? null : { countries: [], name };
	}
	const [first] = countries;
	const one = new Set(countries.map((c) => c.code)).size === 1;
	// No body and nobody is a country.
	const rivals = pronoun === '' ? 0 : bodies.length + people.size;
	if (!first || !one || rivals > 0) return null;
	return opens(article, before, first) ? { countries: [first.code], name: null } : null;
}

/**
 * Words of a sentence that surely mean something named before: "the two countries" where the
 * sentence before (or the title) names exactly two, a pronoun where only one can be meant.
 *
 * @param before the sentence before in the same paragraph, or null
 * @param last the sentence before, in whatever paragraph: "the country" looks so far
 */
export function standIns(
	article: Article,
	annotations: Annotations,
	sentence: Span,
	before: Span | null,
	last: Span | null = before
): StandIn[] {
	const text = article.text.slice(sentence.start, sentence.end);
	const found = [
		...blocsIn(annotations, sentence, text),
		...sortsIn(article, annotations, sentence)
	];
	const own = codes(within(annotations.countries, sentence));
	for (const match of own.length > 0 ? [] : matches(text, TWO)) {
		if (!SAYS_TWO.test(match[0])) continue;
		const title = { start: -article.title.length - 1, end: 0 };
		const pair =
			(before && pairOf(annotations, before)) ?? (before ? null : pairOf(annotations, title));
		const start = sentence.start + match.index;
		if (pair) found.push({ start, end: start + match[0].length, countries: pair, name: null });
	}
	const owner = OWNER.exec(text);
	const whose = owner && before && antecedent(article, annotations, owner[1] ? 'he' : 'it', before);
	if (owner && whose) {
		const end = sentence.start + owner[0].length - 1;
		found.push({ start: sentence.start, end, ...whose, owns: true });
	}
	const pronoun = DUMMY.test(text) ? null : PRONOUN.exec(text);
	const from = pronoun?.[2] === undefined ? last : before;
	const meant = pronoun && from && antecedent(article, annotations, pronoun[2] ?? '', from);
	if (pronoun && meant) {
		const start = sentence.start + (pronoun[1]?.length ?? 0);
		found.push({ start, end: sentence.start + pronoun[0].length, ...meant });
	}
	return found;
}
