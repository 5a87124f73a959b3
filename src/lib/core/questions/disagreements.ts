import { byText } from '../by-text';
import type { Claim } from '../claims/types';
import { type Decisions, NO_DECISIONS } from '../facts/decisions';
import { type Change, changesOf } from '../facts/changes';
import { isCalendar } from '../facts/fact-dates';
import { mergeClaims } from '../facts/merge';
import type { Disagreement, Fact } from '../facts/types';
import { digest } from '../hash';
import { dateWords } from './date-words';
import { type Articles, countriesOf, evidenceOf } from './question';
import { explanationOf } from './statement';
import { templateOf } from './templates/all';
import type { Evidence } from './types';

/** `conflict`: both cannot be true · `differ`: another time or another count · `agree`: both say one thing. */
export type Relation = 'conflict' | 'differ' | 'agree';

/** Why two statements stand as they do. */
export type RelationReason =
	| 'other-date'
	| 'other-number'
	| 'other-person'
	| 'other-place'
	| 'denied'
	| 'over-time'
	| 'successor'
	| 'other-base'
	| 'finer-date'
	| 'other-words';

/** What one source says, in one sentence that stands alone, with the sentence it rests on. */
export interface Statement {
	readonly text: string;
	readonly evidence: Evidence;
}

/** Two statements about one thing, to be told apart: do they contradict each other? */
export interface StatementPair {
	readonly id: string;
	readonly fact: string;
	readonly relation: Relation;
	readonly reason: RelationReason;
	/** The older source first; then in order of text. */
	readonly statements: readonly [Statement, Statement];
	/** What differs, in words; empty where nothing tells. */
	readonly values: readonly [string, string];
	readonly countries: readonly string[];
}

/** Pairs made of one fact: more of them would be one lesson many times. */
const PER_FACT = 3;

/** Everything pairs are made from. */
interface Sources {
	readonly claims: ReadonlyMap<string, Claim>;
	readonly changes: readonly Change[];
	readonly articles: Articles;
	readonly decisions: Decisions;
}

/** The claim as a sentence of ours, which names who, what and when in full; null where it has none. */
function sentenceOf(claim: Claim, decisions: Decisions): string | null {
	const [fact] = mergeClaims([claim], decisions);
	const template = fact ? templateOf(fact) : undefined;
	return fact && template && claim.modality === 'happened' ? explanationOf(fact, template) : null;
}

type Value = (claim: Claim) => string;

interface Found {
	readonly relation: Relation;
	readonly reason: RelationReason;
	readonly value: Value;
}

function pairOf(
	fact: Fact,
	[a, b]: readonly [Claim, Claim],
	{ relation, reason, value }: Found,
	{ articles, decisions }: Sources
): StatementPair | null {
	// A quoted sentence may lean on the one before it: it stands in only where the dispute itself would be lost.
	const told = [a, b]
		.flatMap((claim) => {
			const text = sentenceOf(claim, decisions) ?? (relation === 'conflict' ? claim.quote : null);
			return text === null ? [] : [{ claim, text }];
		})
		.sort((x, y) => byText(x.claim.asOf ?? '', y.claim.asOf ?? '') || byText(x.text, y.text));
	const [first, second] = told;
	if (!first || !second || first.text === second.text) return null;
	const statement = ({ claim, text }: typeof first): Statement => ({
		text,
		evidence: evidenceOf(claim, articles)
	});
	return {
		id: digest(`pair|${relation}|${[a.id, b.id].sort(byText).join('|')}`),
		fact: fact.id,
		relation,
		reason,
		statements: [statement(first), statement(second)],
		values: [value(first.claim), value(second.claim)],
		countries: countriesOf(fact)
	};
}

const dateOf: Value = ({ date }) => (date?.value ? (dateWords(date.value) ?? date.value) : '');
const slotOf =
	(name: keyof Claim['slots']): Value =>
	({ slots }) =>
		slots[name]?.text ?? '';

const CONFLICTS: Readonly<Partial<Record<Disagreement['about'], Found>>> = {
	date: { relation: 'conflict', reason: 'other-date', value: dateOf },
	person: { relation: 'conflict', reason: 'other-person', value: slotOf('person') },
	place: { relation: 'conflict', reason: 'other-place', value: slotOf('place') },
	what: { relation: 'conflict', reason: 'denied', value: () => '' }
};

const conflictAbout = (about: Disagreement['about']): Found =>
	CONFLICTS[about] ?? {
		relation: 'conflict',
		reason: 'other-number',
		value: about === 'date' ? dateOf : slotOf(about)
	};

/** Each claim of one side with each of the other, sources before repetition. */
function across(
	sides: readonly (readonly string[])[],
	{ claims }: Sources
): (readonly [Claim, Claim])[] {
	const [one = [], other = []] = sides.map((ids) => ids.flatMap((id) => claims.get(id) ?? []));
	return one.flatMap((a) => other.map((b): readonly [Claim, Claim] => [a, b]));
}

type Source = (
	fact: Fact,
	sources: Sources
) => readonly [readonly (readonly [Claim, Claim])[], Found][];

const conflicts: Source = (fact, sources) =>
	fact.status === 'different-base'
		? []
		: fact.disagreements.map(({ about, sides }) => [
				across(
					sides.map((side) => side.claims),
					sources
				),
				conflictAbout(about)
			]);

const happened = (fact: Fact): readonly Claim[] =>
	fact.claims.filter(({ modality }) => modality === 'happened');

const pairsIn = (claims: readonly Claim[]): (readonly [Claim, Claim])[] =>
	claims.flatMap((a, at) =>
		claims
			.slice(at + 1)
			.filter((b) => b.article !== a.article)
			.map((b): readonly [Claim, Claim] => [a, b])
	);

/** States that mean "in office on that day". */
const IN_OFFICE = new Set(['', 'current', 'acting', 'interim']);

const inOffice = ({ slots }: Claim): boolean => IN_OFFICE.has(slots.state?.id ?? '');

const CHANGES: Readonly<Record<Change['about'], Found>> = {
	person: { relation: 'differ', reason: 'successor', value: slotOf('person') },
	state: {
		relation: 'differ',
		reason: 'over-time',
		value: ({ slots }) => slots.state?.text ?? 'in office'
	},
	number: { relation: 'differ', reason: 'over-time', value: slotOf('number') }
};

/** A fact that moved on between two dated sources, or a seat that somebody else took. */
const changed: Source = (fact, sources) =>
	sources.changes
		.filter(({ before }) => before.fact === fact.id)
		.map(({ about, before, after }) => [
			across([before.claims, after.claims], sources).filter(
				([a, b]) =>
					(a.asOf ?? '') < (b.asOf ?? '') && (about !== 'person' || (inOffice(a) && inOffice(b)))
			),
			CHANGES[about]
		]);

const numberOf: Value = ({ slots }) => (slots.number ?? slots.rank)?.text ?? '';

/** Counts that look like a contradiction and count different things. */
const otherBases: Source = (fact, sources) => {
	if (fact.status !== 'different-base') return [];
	const others = fact.disagreements
		.flatMap(({ sides }) => sides.flatMap(({ claims }) => claims))
		.flatMap((id) => sources.claims.get(id) ?? [])
		.filter((claim) => !fact.claims.some(({ id }) => id === claim.id));
	const pairs = happened(fact).flatMap((a) => others.map((b): readonly [Claim, Claim] => [a, b]));
	const apart = pairs.filter(([a, b]) => numberOf(a) !== numberOf(b));
	return [[apart, { relation: 'differ', reason: 'other-base', value: numberOf }]];
};

/** Two articles that say one thing, one of them more exactly or in other words. */
const agreements: Source = (fact) => {
	if (fact.status !== 'agreed' && fact.status !== 'refined') return [];
	const pairs = pairsIn(
		happened(fact).filter(({ date }) => !date?.value || isCalendar(date.value))
		// Who held an office on two days is told twice, once a day: neither the same nor a change.
	).filter(([a, b]) => !fact.validity.volatile || !a.asOf || !b.asOf || a.asOf === b.asOf);
	const finer = pairs.filter(([a, b]) => a.date?.value !== b.date?.value);
	const alike = pairs.filter(([a, b]) => a.date?.value === b.date?.value);
	return [
		[finer, { relation: 'agree', reason: 'finer-date', value: dateOf }],
		[alike, { relation: 'agree', reason: 'other-words', value: () => '' }]
	];
};

const SOURCES: readonly Source[] = [conflicts, changed, otherBases, agreements];

/**
 * Pairs of statements for learning to spot a disagreement: the sides of disputes, beside pairs that
 * only look like one, because time went on, because they count different things, or because one is
 * more exact. Nothing is invented: each statement is what a source says.
 *
 * @param facts every fact
 * @param articles the articles their claims come from, by id
 * @param decisions the aliases the facts were merged with
 * @returns at most three pairs of a fact and relation, sorted by id
 */
export function statementPairs(
	facts: readonly Fact[],
	articles: Articles,
	decisions: Decisions = NO_DECISIONS
): StatementPair[] {
	const sources: Sources = {
		claims: new Map(facts.flatMap((fact) => fact.claims.map((claim) => [claim.id, claim]))),
		changes: changesOf(facts),
		articles,
		decisions
	};
	const pairs = facts
		.filter(({ status }) => status !== 'planned')
		.flatMap((fact) =>
			SOURCES.flatMap((find) =>
				find(fact, sources).flatMap(([claims, found]) => pairsOf(fact, claims, found, sources))
			)
		);
	return [...new Map(pairs.map((pair) => [pair.id, pair])).values()].sort((a, b) =>
		byText(a.id, b.id)
	);
}

/** The first few that read differently: the same two sentences teach once. */
function pairsOf(
	fact: Fact,
	claims: readonly (readonly [Claim, Claim])[],
	found: Found,
	sources: Sources
): StatementPair[] {
	const kept = new Map<string, StatementPair>();
	for (const two of claims) {
		if (kept.size === PER_FACT) break;
		const pair = pairOf(fact, two, found, sources);
		const form = pair?.statements.map(({ text }) => text).join('\n') ?? '';
		if (pair && !kept.has(form)) kept.set(form, pair);
	}
	return [...kept.values()];
}

/**
 * What changed between two dated sources: another holder of a seat, another state, another number.
 *
 * @param pairs as `statementPairs` gives them
 * @returns one pair of each fact, its newest, the newest change first
 */
export function changesAmong(pairs: readonly StatementPair[]): StatementPair[] {
	const day = ({ statements }: StatementPair): string => statements[1].evidence.published ?? '';
	const moved = pairs
		.filter(({ reason }) => reason === 'over-time' || reason === 'successor')
		.filter(({ statements }) => statements.every(({ evidence }) => evidence.published))
		.sort((a, b) => byText(day(b), day(a)) || byText(a.id, b.id));
	const seen = new Set<string>();
	return moved.filter(({ fact }) => !seen.has(fact) && seen.add(fact));
}
