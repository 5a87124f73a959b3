import type { IsoDate, Span } from '../article/types';
import { officeById, type OfficeClass } from '../gazetteer/offices';
import { classOf } from './offices-class';
import { counterpartsIn, type Counterpart } from './offices-counterpart';
import { isFiction, isLongAgo } from './offices-doubt';
import { pairingsOf, type Pairing } from './offices-patterns';
import { explicitPolity, inferredPolity, type Polity } from './offices-polity';
import { settingOf } from './offices-setting';
import { severalIn, type Holding } from './offices-several';
import type { LinedUp } from './offices-things';
import type { OfficeState } from './types';

/** A person beside an office of a polity, once in the text. */
export interface Found {
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

function foundOf({ line, pairing }: Open, polity: Polity | null): Found {
	const { title, person, toBody } = pairing;
	const text =
		wording(line, title.from, title.to) + (toBody === null ? '' : ' to the United Nations');
	const evidence = spanOf(line, pairing.from, pairing.to);
	return {
		person: person.value,
		office: classOf(pairing, polity),
		text,
		polity,
		states: pairing.states,
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
		.filter((line) => !line.marked.sentence.isTitle && !isFiction(line))
		.flatMap((line) =>
			line.marked.titles.flatMap((title) =>
				pairingsOf(line, title).map((pairing) => ({ line, pairing }))
			)
		);

/**
 * Who holds what in an article: first what the words say, then bare titles by what is known from
 * them. Of years ago only what is over is kept: somebody else holds it now.
 *
 * @param overthrown persons driven from power
 * @param asOf the article's day
 */
export function pairsOf(
	lines: readonly LinedUp[],
	overthrown: ReadonlySet<string>,
	asOf: IsoDate | null
): Found[] {
	const setting = settingOf(lines, overthrown);
	const { holders } = setting;
	const found: Found[] = [];
	const add = (one: Open, polity: Polity | null) => {
		if (polity === null) return;
		const held = foundOf(one, polity);
		holders.add(held.office.id, polity, held.person);
		found.push(held);
	};
	const all = openIn(lines);
	const old = all.filter(({ line, pairing }) => isLongAgo(line, pairing, asOf));
	const now = all.filter((one) => !old.includes(one));
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
	const inherited = lines.flatMap((line) =>
		[...counterpartsIn(line), ...severalIn(line)].flatMap(
			(other) => fromCounterpart(line, other, found) ?? []
		)
	);
	return [...found, ...inherited].sort((a, b) => a.at - b.at);
}
