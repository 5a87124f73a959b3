import type { Article, Span } from '../article/types';
import { scan } from './annotate-scan';
import { markAll } from './names';
import type { MarkedSentence } from './names-roles';
import { overthrownIn } from './offices-overthrown';
import { isNational, pairsOf, type Found } from './offices-read';
import { weightiest } from './offices-states';
import { lineUp, withPronoun, type LinedUp } from './offices-things';
import type { CountryMention, NameMention, OfficeMention, OfficeState } from './types';

function linesOf(all: readonly MarkedSentence[], names: readonly NameMention[]): LinedUp[] {
	let at = 0;
	const lines = all.map((marked) => {
		const from = at;
		while (at < names.length && (names[at]?.start ?? 0) < marked.sentence.end) at++;
		return lineUp(marked, names.slice(from, at));
	});
	return lines.map((line, i) => withPronoun(line, lines[i - 1]));
}

const VAGUE = new Set(['minister', 'leader']);

const holding = (one: Found) => `${one.person}|${one.polity ?? ''}`;

/** "Minister Cho" says less than "Foreign Minister Cho" of the same article. */
function withoutVague(all: readonly Found[]): Found[] {
	const exact = new Set(
		all.filter((f) => !VAGUE.has(f.office.id) && isNational(f.office)).map(holding)
	);
	return all.filter((one) => !VAGUE.has(one.office.id) || !exact.has(holding(one)));
}

const keyOf = (one: Found) => [one.person, one.office.id, one.polity].join('|');

function merged(found: readonly Found[], overthrown: ReadonlySet<string>, article: Article) {
	const byKey = new Map<string, { first: Found; states: OfficeState[]; evidence: Span[] }>();
	const current = new Set(found.flatMap((one) => (one.states.length === 0 ? keyOf(one) : [])));
	for (const one of found) {
		const key = keyOf(one);
		const held = byKey.get(key) ?? { first: one, states: [], evidence: [] };
		if (!(one.dated && current.has(key))) held.states.push(...one.states);
		held.evidence.push(one.evidence);
		byKey.set(key, held);
	}
	return [...byKey.values()].map(({ first, states, evidence }): OfficeMention => ({
		person: first.person,
		office: first.text,
		officeId: first.office.id,
		polity: first.polity,
		state: overthrown.has(first.person) ? 'former' : weightiest(states),
		asOf: article.published.value,
		evidence
	}));
}

/** Offices in sentences already marked; see `findOffices`. */
export function officesIn(
	article: Article,
	all: readonly MarkedSentence[],
	names: readonly NameMention[]
): OfficeMention[] {
	const lines = linesOf(all, names);
	const overthrown = overthrownIn(lines);
	const found = pairsOf(article, lines, overthrown);
	return merged(withoutVague(found), overthrown, article);
}

/**
 * Who holds (or held) which office of which polity, by the wording of news: "Syrian Foreign
 * Minister X", "X, foreign minister of Syria", "the new Syrian president, X", "his Syrian
 * counterpart, X", "X was sworn in as president". A polity the text does not give is inferred for
 * heads and ministers of states alone, else there is no mention.
 *
 * @param names from `findNames`
 * @param countries from `findCountries`
 * @returns one entry a person, office and polity, in reading order of the first evidence
 */
export function findOffices(
	article: Article,
	sentences: readonly Span[],
	names: readonly NameMention[],
	countries: readonly CountryMention[]
): OfficeMention[] {
	return officesIn(article, markAll(scan(article, sentences), countries), names);
}
