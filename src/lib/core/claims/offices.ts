import type { Article, Span } from '../article/types';
import { officeById, type OfficeClass } from '../gazetteer/offices';
import { scan } from './annotate-scan';
import { markAll } from './names';
import type { MarkedSentence } from './names-roles';
import { counterpartsIn, type Counterpart } from './offices-counterpart';
import { overthrownIn } from './offices-overthrown';
import { pairingOf, type Pairing } from './offices-patterns';
import { explicitPolity, Holders, inferredPolity, type Polity } from './offices-polity';
import { weightiest } from './offices-states';
import { lineUp, type LinedUp } from './offices-things';
import type { CountryMention, NameMention, OfficeMention, OfficeState } from './types';

interface Found {
	readonly person: string;
	readonly office: OfficeClass;
	readonly text: string;
	readonly polity: Polity | null;
	readonly states: readonly OfficeState[];
	readonly evidence: Span;
	readonly at: number;
}

interface Open {
	readonly line: LinedUp;
	readonly pairing: Pairing;
}

function linesOf(all: readonly MarkedSentence[], names: readonly NameMention[]): LinedUp[] {
	let at = 0;
	return all.map((marked) => {
		const from = at;
		while (at < names.length && (names[at]?.start ?? 0) < marked.sentence.end) at++;
		return lineUp(marked, names.slice(from, at));
	});
}

const spanOf = ({ marked }: LinedUp, from: number, to: number): Span => ({
	start: marked.words[from]?.start ?? marked.sentence.start,
	end: marked.words[to - 1]?.end ?? marked.sentence.end
});

const wording = ({ marked }: LinedUp, from: number, to: number): string =>
	marked.words
		.slice(from, to)
		.map((word) => word.text)
		.join(' ')
		.replace(/^(?:then|ex)[-‐‑]|[-‐‑](?:elect|designate)$/gi, '');

/** "Secretary of State" is the foreign minister's title in one country only; so is the Chancellor. */
function classFor(office: OfficeClass, polity: Polity | null): OfficeClass {
	const other =
		office.id === 'chancellor' && polity === 'GB' ? officeById('finance-minister') : null;
	return other ?? office;
}

function foundOf({ line, pairing }: Open, polity: Polity | null): Found {
	const { title, person, toBody } = pairing;
	const isUn =
		toBody !== null &&
		(title.office.id === 'permanent-representative' || title.office.id === 'ambassador');
	const office = isUn ? (officeById('un-ambassador') ?? title.office) : title.office;
	const text =
		wording(line, title.from, title.to) + (toBody === null ? '' : ' to the United Nations');
	const evidence = spanOf(line, pairing.from, pairing.to);
	return {
		person: person.value,
		office: classFor(office, polity),
		text,
		polity,
		states: pairing.states,
		evidence,
		at: evidence.start
	};
}

/** The country the article opens with: the first of the title, else of the first sentence. */
function leadCountry(lines: readonly LinedUp[]): Polity | null {
	for (const line of lines.slice(0, 2))
		for (const thing of line.inside) if (thing) return thing.value;
	return null;
}

const isNational = (office: OfficeClass) =>
	/^(?:head-|minister|monarch|diplomat|spokes)/.test(office.level);

/** A counterpart's office: that of the person named last before, in the same sentence first. */
function fromCounterpart(line: LinedUp, c: Counterpart, found: readonly Found[]): Found | null {
	const evidence = spanOf(line, c.from, c.to);
	const model = found.findLast((f) => f.at < evidence.start && isNational(f.office));
	if (!model || model.at < line.marked.sentence.start) return null;
	if (model.person === c.person.value || model.polity === c.polity.value) return null;
	const swaps = model.office.id === 'secretary-of-state' ? officeById('foreign-minister') : null;
	return {
		person: c.person.value,
		office: swaps ?? model.office,
		text: swaps ? swaps.label : model.text,
		polity: c.polity.value,
		states: [],
		evidence: { start: model.evidence.start, end: evidence.end },
		at: evidence.start
	};
}

/** First what the words say, then bare titles by what is known from them. */
function pairsOf(lines: readonly LinedUp[], overthrown: ReadonlySet<string>): Found[] {
	const holders = new Holders();
	const note = (f: Found) => {
		if (f.polity !== null) holders.add(f.office.id, f.polity, f.person);
		return f;
	};
	const open: Open[] = [];
	const found: Found[] = [];
	for (const line of lines) {
		if (line.marked.sentence.isTitle) continue;
		for (const title of line.marked.titles) {
			const pairing = pairingOf(line, title);
			if (!pairing) continue;
			const polity = explicitPolity(line, pairing);
			if (polity === null) open.push({ line, pairing });
			else found.push(note(foundOf({ line, pairing }, polity)));
		}
	}
	const codes = new Set(lines.flatMap((l) => l.inside.flatMap((thing) => thing?.value ?? [])));
	const only = codes.size === 1 ? ([...codes][0] ?? null) : null;
	const setting = { holders, lead: leadCountry(lines), only, overthrown };
	for (const one of open) {
		const polity = inferredPolity(one.line, one.pairing, setting);
		if (polity !== null) found.push(note(foundOf(one, polity)));
	}
	found.sort((a, b) => a.at - b.at);
	const inherited = lines.flatMap((line) =>
		counterpartsIn(line).flatMap((counterpart) => fromCounterpart(line, counterpart, found) ?? [])
	);
	return [...found, ...inherited].sort((a, b) => a.at - b.at);
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

function merged(found: readonly Found[], overthrown: ReadonlySet<string>, article: Article) {
	const byKey = new Map<string, { first: Found; states: OfficeState[]; evidence: Span[] }>();
	for (const one of found) {
		const key = [one.person, one.office.id, one.polity].join('|');
		const held = byKey.get(key) ?? { first: one, states: [], evidence: [] };
		held.states.push(...one.states);
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
	const found = pairsOf(lines, overthrown);
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
