import { byText } from '../by-text';
import { heldBack } from '../facts/checks';
import type { IsoDate } from '../article/types';
import type { Claim, ClaimKind, Modality, SlotName, Slots } from '../claims/types';
import type { Fact, FactStatus } from '../facts/types';
import { countriesOf } from './question';
import { explanationOf } from './statement';
import { templateOf } from './templates/all';

/** One sentence of one article that says the fact, or something against it. */
export interface FactSource {
	readonly article: string;
	/** As it stands in the article. */
	readonly quote: string;
	readonly modality: Modality;
	readonly attribution: string | null;
	/** The day the article was published. */
	readonly asOf: IsoDate | null;
	/** When it happened, as this sentence says: an ISO date at the granularity known. */
	readonly date: string | null;
	/** As what the office is held; absent where the sentence adds nothing. */
	readonly state?: string;
}

/** A fact as the bank ships it for looking it up: all that is said, and by whom. */
export interface FactView {
	readonly id: string;
	readonly kind: ClaimKind;
	/** In one sentence of ours; where we have none, the newest sentence that says it. */
	readonly statement: string;
	readonly status: FactStatus;
	readonly date: string | null;
	readonly until: string | null;
	readonly slots: Slots;
	readonly countries: readonly string[];
	readonly validity: Fact['validity'];
	readonly disagreements: readonly {
		readonly about: SlotName | 'date';
		readonly sides: readonly { readonly text: string; readonly articles: readonly string[] }[];
		readonly settled: { readonly text: string; readonly why: string } | null;
	}[];
	/** Newest first, undated last; each sentence once. */
	readonly sources: readonly FactSource[];
}

function sourceOf({ article, quote, modality, attribution, asOf, date, slots }: Claim): FactSource {
	const source = { article, quote, modality, attribution, asOf, date: date?.value ?? null };
	return slots.state ? { ...source, state: slots.state.id } : source;
}

function sourcesOf({ claims }: Fact): FactSource[] {
	const sorted = [...claims].sort(
		(a, b) =>
			byText(b.asOf ?? '', a.asOf ?? '') || byText(a.article, b.article) || byText(a.id, b.id)
	);
	const told = sorted.map(sourceOf);
	return told.filter(
		(one, at) =>
			told.findIndex((each) => each.article === one.article && each.quote === one.quote) === at
	);
}

/** Ours where nothing in it is open: a disputed or planned fact speaks in the words of its sources. */
function statementOf(fact: Fact, sources: readonly FactSource[]): string {
	const template =
		fact.status === 'planned' || fact.status === 'disputed' ? undefined : templateOf(fact);
	const ours = template ? explanationOf(fact, template) : null;
	const said = sources.find(({ modality }) => modality === 'happened') ?? sources[0];
	return ours ?? said?.quote ?? '';
}

function viewOf(fact: Fact, articles: ReadonlyMap<string, string>): FactView {
	const sources = sourcesOf(fact);
	const { id, kind, status, date, slots, validity } = fact;
	return {
		id,
		kind,
		statement: statementOf(fact, sources),
		status,
		date: date?.value ?? null,
		until: date?.until ?? null,
		slots,
		countries: countriesOf(fact),
		validity,
		disagreements: fact.disagreements.map(({ about, sides, settled }) => ({
			about,
			settled,
			sides: sides.map(({ text, claims }) => ({
				text,
				articles: [...new Set(claims.flatMap((claim) => articles.get(claim) ?? []))].sort(byText)
			}))
		})),
		sources
	};
}

/**
 * The facts for looking up, those left out that cannot be true as told.
 *
 * @param facts every fact of a bank, or of a bank and the learner's articles
 * @returns in order of id
 */
export function factViews(facts: readonly Fact[]): FactView[] {
	const held = heldBack(facts);
	const articles = new Map(
		facts.flatMap((fact) => fact.claims.map((claim) => [claim.id, claim.article] as const))
	);
	return facts
		.filter(({ id }) => !held.has(id))
		.map((fact) => viewOf(fact, articles))
		.sort((a, b) => byText(a.id, b.id));
}
