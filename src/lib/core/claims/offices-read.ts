import type { Article, Span } from '../article/types';
import { officeById, type OfficeClass } from '../gazetteer/offices';
import { classOf } from './offices-class';
import { counterpartsIn, type Counterpart } from './offices-counterpart';
import { isFiction, isLongAgo } from './offices-doubt';
import { pairingsIn, type Pairing } from './offices-patterns';
import { leadingIn } from './offices-leading';
import { inferredPolity } from './offices-inferred';
import { bodyName, explicitPolity, type Polity } from './offices-polity';
import { settingOf } from './offices-setting';
import { severalIn, type Holding } from './offices-several';
import { successionsIn, type Succession } from './offices-succession';
import type { LinedUp } from './offices-things';
import type { OfficeState } from './types';

/** A person beside an office of a polity, once in the text. */
export interface Found {
	readonly person: string;
	readonly office: OfficeClass;
	readonly text: string;
	readonly polity: Polity | null;
	readonly states: readonly OfficeState[];
	/** A former one by its dates: whoever holds it now may be the same person. */
	readonly dated?: boolean;
	readonly evidence: Span;
	readonly at: number;
}

interface Open {
	readonly line: LinedUp;
	readonly pairing: Pairing;
}

const spanOf = ({ marked }: LinedUp, from: number, to: number): Span => ({
	start: marked.words[from]?.start ?? marked.sentence.start,
	end: marked.words[to - 1]?.end ?? marked.sentence.end
});

const FULL: Readonly<Record<string, string>> = {
	Gov: 'Governor',
	Gen: 'General',
	Sen: 'Senator',
	Rep: 'Representative'
};

const wording = ({ marked }: LinedUp, from: number, to: number): string =>
	marked.words
		.slice(from, to)
		.map((word) => word.text)
		.join(' ')
		.replace(/^(?:then|ex)[-‐‑]|[-‐‑](?:elect|designate)$/gi, '')
		.replace(/^(?:Gov|Gen|Sen|Rep)\.?$/, (short) => FULL[short.slice(0, 3)] ?? short);

function foundOf({ line, pairing }: Open, polity: Polity | null): Found {
	const { title, person, toBody } = pairing;
	const text =
		(title.text ?? wording(line, title.from, title.to)) +
		(toBody === null ? '' : ' to the United Nations');
	const evidence = spanOf(line, pairing.from, pairing.to);
	return {
		person: person.value,
		office: classOf(pairing, polity),
		text,
		polity,
		states: pairing.states,
		dated: pairing.dated,
		evidence,
		at: evidence.start
	};
}

/** Whether it is an office of a state and not of a part of it. */
export const isNational = (office: OfficeClass) =>
	/^(?:head-|minister|monarch|diplomat|spokes)/.test(office.level);

/** A counterpart's office: that of the person named last before, in the same sentence first. */
function fromCounterpart(
	line: LinedUp,
	c: Counterpart | Holding,
	found: readonly Found[]
): Found | null {
	const evidence = spanOf(line, c.from, c.to);
	const shared = { person: c.person.value, polity: c.polity.value, states: [], at: evidence.start };
	if ('office' in c && c.office) return { ...shared, office: c.office, text: c.text, evidence };
	const model = found.findLast((f) => f.at < evidence.start && isNational(f.office));
	if (!model || model.at < line.marked.sentence.start) return null;
	if (model.person === c.person.value || model.polity === c.polity.value) return null;
	const swaps = model.office.id === 'secretary-of-state' ? officeById('foreign-minister') : null;
	return {
		...shared,
		office: swaps ?? model.office,
		text: swaps ? swaps.label : model.text,
		evidence: { start: model.evidence.start, end: evidence.end }
	};
}

/** Every office stated side by side or by a verb: whose, where the words say it. */
const openIn = (lines: readonly LinedUp[]): Open[] =>
	lines
		.filter(({ marked }) => !marked.sentence.isTitle)
		.flatMap((line) => pairingsIn(line).map((pairing) => ({ line, pairing })))
		.filter(({ line }) => !isFiction(line));

/**
 * Who holds what in an article: first what the words say, then bare titles by what is known from
 * them. Of years ago only what is over is kept: somebody else holds it now.
 *
 * @param overthrown persons driven from power
 */
export function pairsOf(
	article: Article,
	lines: readonly LinedUp[],
	overthrown: ReadonlySet<string>
): Found[] {
	const asOf = article.published.value;
	const setting = settingOf(article, lines, overthrown);
	const { holders } = setting;
	const found: Found[] = [];
	const add = (one: Open, polity: Polity | null) => {
		if (polity === null) return;
		const held = foundOf(one, polity);
		const holds = held.states.length === 0 || one.pairing.left;
		holders.add(held.office.id, polity, held.person, holds);
		found.push(held);
	};
	const all = openIn(lines);
	const old = new Set(all.filter(({ line, pairing }) => isLongAgo(line, pairing, asOf)));
	const now = all.filter((one) => !old.has(one));
	for (const one of now) add(one, explicitPolity(one.line, one.pairing));
	for (const one of now)
		if (explicitPolity(one.line, one.pairing) === null)
			add(one, inferredPolity(one.line, one.pairing, setting));
	for (const { line, pairing } of old) {
		const over: Pairing = { ...pairing, states: [...pairing.states, 'former'] };
		const polity = explicitPolity(line, over) ?? inferredPolity(line, over, setting);
		const { office } = pairing.title;
		if (
			polity !== null &&
			office.unique &&
			holders.isTaken(office.id, polity, pairing.person.value)
		)
			found.push(foundOf({ line, pairing: over }, polity));
	}
	found.sort((a, b) => a.at - b.at);
	return [...found, ...inheritedIn(lines, found)].sort((a, b) => a.at - b.at);
}

/** Offices told by another's: counterparts, predecessors, heads by a verb. */
function inheritedIn(lines: readonly LinedUp[], found: readonly Found[]): Found[] {
	return lines.flatMap((line, at) => [
		...[...counterpartsIn(line), ...severalIn(line)].flatMap(
			(other) => fromCounterpart(line, other, found) ?? []
		),
		...leadersIn(line),
		...successionsIn(line).flatMap((one) => fromModel(line, lines[at - 1], one, found) ?? [])
	]);
}

/** Heads of bodies told by a verb: "X, who chairs the Council". */
const leadersIn = (line: LinedUp): Found[] =>
	line.marked.sentence.isTitle
		? []
		: leadingIn(line).map(({ person, body, office, text, states, from, to }) => {
				const evidence = spanOf(line, from, to);
				const polity = bodyName(body);
				return {
					person: person.value,
					office,
					text,
					polity,
					states,
					evidence,
					at: evidence.start
				};
			});

/** The office of a predecessor: the one office found of the other in this sentence or the last. */
function fromModel(
	line: LinedUp,
	last: LinedUp | undefined,
	one: Succession,
	found: readonly Found[]
): Found | null {
	const evidence = spanOf(line, one.from, one.to);
	const start = (last && !last.marked.sentence.isTitle ? last : line).marked.sentence.start;
	const person = one.person.value;
	const near = found.filter((f) => f.at >= start && f.at < line.marked.sentence.end);
	const model = one.model ?? near.findLast((f) => f.at < evidence.start)?.person;
	const held = near.filter(
		(f) => f.person === model && f.office.unique && !f.states.includes('former')
	);
	const [office, ...others] = held;
	if (!office || person === model) return null;
	if (others.some((other) => other.office !== office.office || other.polity !== office.polity))
		return null;
	if (found.some((f) => f.person === person && f.office === office.office)) return null;
	const span = {
		start: Math.min(office.evidence.start, evidence.start),
		end: Math.max(office.evidence.end, evidence.end)
	};
	return { ...office, person, states: one.states, evidence: span, at: evidence.start };
}
