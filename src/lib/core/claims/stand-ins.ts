import { matches } from '../text/matches';
import type { Article, Span } from '../article/types';
import type { Annotations, CountryMention, NameMention } from './types';
import { within } from './within';

/** Words that mean mentions of the sentence before: "the two countries", "It", "He". */
export interface StandIn extends Span {
	readonly countries: readonly string[];
	readonly name: NameMention | null;
}

const TWO =
	/\b(?:the|these|both) (?:two )?(?:[a-z]+ )?(?:countries|nations|states|governments)\b(?!['’])/gi;
const SAYS_TWO =
	/^(?:the two|these two|both) (?:(?:island|neighbouring|neighboring|asian|african|pacific|european) )?(?:countries|nations|states|governments)$/i;
const PRONOUN = /^(?:(It|He|She)|(?:The|This) (?:[A-Z]?[a-z]+ )?(?:country|nation|republic))(?= )/;

/** What a country may be said to be: "It is the 31st member", but not "It was the first visit". */
const COUNTRY_ROLES =
	'members?|countr(?:y|ies)|nations?|states?|republics?|kingdoms?|islands?|partners?|powers?|all(?:y|ies)|neighbou?rs?|econom(?:y|ies)|producers?|exporters?|importers?|signator(?:y|ies)|part(?:y|ies)|hosts?|donors?|founders?';
const IT_IS = '^It (?:is|was|has been|had been|became|remains|seems|took|takes)\\b';
/** An "It" that means nothing named before: "It was the first visit …", "It is unclear whether …". */
const DUMMY = new RegExp(
	`${IT_IS}(?: (?:also|still|only|now))? (?:the|an?) (?!(?:[\\p{L}\\d'’-]+ ){0,4}?(?:${COUNTRY_ROLES})\\b)|${IT_IS}[^,.;]{0,40}? (?:that|whether|who|how|why|when|where)\\b`,
	'u'
);

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
		article.text.slice(sentence.start, mention.start)
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
	const countries = within(annotations.countries, before).filter((c) => c.how !== 'demonym');
	if (pronoun === 'He' || pronoun === 'She') {
		const name = names.find((n) => n.type === 'person');
		return people.size === 1 && name ? { countries: [], name } : null;
	}
	const [first] = countries;
	const one = new Set(countries.map((c) => c.code)).size === 1;
	// No body is a country.
	const rivals = pronoun === 'It' ? bodies.length : 0;
	if (!first || !one || people.size > 0 || rivals > 0) return null;
	return opens(article, before, first) ? { countries: [first.code], name: null } : null;
}

/**
 * Words of a sentence that surely mean something named before: "the two countries" where the
 * sentence before (or the title) names exactly two, a pronoun where only one can be meant.
 *
 * @param before the sentence before in the same paragraph, or null
 */
export function standIns(
	article: Article,
	annotations: Annotations,
	sentence: Span,
	before: Span | null
): StandIn[] {
	const text = article.text.slice(sentence.start, sentence.end);
	const found: StandIn[] = [];
	const own = codes(within(annotations.countries, sentence));
	for (const match of matches(text, TWO)) {
		if (!SAYS_TWO.test(match[0]) || own.length > 0) continue;
		const title = { start: -article.title.length - 1, end: 0 };
		const pair =
			(before && pairOf(annotations, before)) ?? (before ? null : pairOf(annotations, title));
		const start = sentence.start + match.index;
		if (pair) found.push({ start, end: start + match[0].length, countries: pair, name: null });
	}
	const pronoun = DUMMY.test(text) ? null : PRONOUN.exec(text);
	const meant = pronoun && before && antecedent(article, annotations, pronoun[1] ?? '', before);
	if (pronoun && meant)
		found.push({ start: sentence.start, end: sentence.start + pronoun[0].length, ...meant });
	return found;
}
