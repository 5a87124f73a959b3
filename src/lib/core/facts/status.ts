import { byText } from '../by-text';
import type { ClaimDate, ClaimKind, SlotName, SlotValue } from '../claims/types';
import type { Decisions } from './decisions';
import { compatible, isCalendar } from './fact-dates';
import type { Filed } from './identity';
import { dateSides, disagreement, slotSides } from './sides';
import type { Disagreement, Fact, FactStatus } from './types';

/** Slots that have one true value once the fact is identified; the others may be worded freely. */
const SINGLE: Readonly<Partial<Record<ClaimKind, readonly SlotName[]>>> = {
	'establishes-relations': ['place'],
	signs: ['place'],
	'is-elected': ['number', 'rank'],
	joins: ['rank', 'number'],
	expels: ['number'],
	count: ['number'],
	'first-since': ['number', 'since', 'rank']
};

/** Kinds that happen once: two days for one of them is one too many. */
const DATELESS = new Set<ClaimKind>(['holds-office', 'count']);

/** Slots that change over time rather than contradict. */
const CHANGING: Readonly<Partial<Record<ClaimKind, SlotName>>> = {
	'holds-office': 'state',
	count: 'number'
};

type Judged = Pick<Fact, 'slots' | 'date' | 'status' | 'disagreements'>;

/** The claims that may speak: those saying it happened, else all of them (a plan, or a denial). */
export function speaking(filed: readonly Filed[]): readonly Filed[] {
	const happened = filed.filter(({ claim }) => claim.modality === 'happened');
	return happened.length > 0 ? happened : filed;
}

/** Those of the newest day a source is dated; all of them where none is dated. */
function newest(filed: readonly Filed[]): readonly Filed[] {
	const last =
		filed
			.map(({ claim }) => claim.asOf ?? '')
			.sort(byText)
			.at(-1) ?? '';
	return filed.filter(({ claim }) => (claim.asOf ?? '') === last);
}

/** The value most articles give; then the fuller wording; then the first in order of text. */
function commonest(filed: readonly Filed[], name: SlotName): SlotValue | undefined {
	const votes = new Map<string, { slot: SlotValue; articles: Set<string> }>();
	for (const { slots, claim } of filed) {
		const slot = slots[name];
		if (!slot) continue;
		const form = JSON.stringify(slot);
		const vote = votes.get(form) ?? { slot, articles: new Set() };
		vote.articles.add(claim.article);
		votes.set(form, vote);
	}
	const best = [...votes.entries()].sort(
		([formA, a], [formB, b]) =>
			b.articles.size - a.articles.size ||
			b.slot.text.length - a.slot.text.length ||
			byText(formA, formB)
	)[0];
	return best?.[1].slot;
}

const certainty = { explicit: 0, resolved: 1, unresolved: 2 } as const;

function bestDate(filed: readonly Filed[], side: string | null): ClaimDate | null {
	const dates = filed
		.flatMap(({ claim }) => (claim.date ? [claim.date] : []))
		.filter(({ value }) => side === null || (isCalendar(value) && compatible(value, side)));
	return (
		dates.sort(
			(a, b) =>
				(b.value ?? '').length - (a.value ?? '').length ||
				(b.until ?? '').length - (a.until ?? '').length ||
				certainty[a.certainty] - certainty[b.certainty] ||
				byText(JSON.stringify(a), JSON.stringify(b))
		)[0] ?? null
	);
}

function settle(
	id: string,
	about: SlotName | 'date',
	decisions: Decisions
): Disagreement['settled'] {
	const found = decisions.settled.find((one) => one.fact === id && one.about === about);
	return found ? { text: found.text, why: found.why } : null;
}

interface Slotwise {
	readonly disagreements: readonly Disagreement[];
	readonly refined: boolean;
	readonly updated: boolean;
}

/** Whether the values of one slot differ, and if so whether that is a change or a contradiction. */
function judgeSlot(
	filed: readonly Filed[],
	name: SlotName,
	settled: Disagreement['settled'],
	changes: boolean
): Slotwise {
	const now = changes ? newest(filed) : filed;
	const sides = slotSides(now, name);
	const values = (list: readonly Filed[]): Set<string | undefined> =>
		new Set(list.flatMap(({ slots }) => slots[name]?.id ?? []));
	return {
		disagreements: sides.length > 1 ? [disagreement(name, sides, settled)] : [],
		refined: sides.length === 1 && values(now).size > 1,
		updated: changes && values(filed).size > values(now).size
	};
}

function judgeDate(
	id: string,
	kind: ClaimKind,
	filed: readonly Filed[],
	decisions: Decisions
): Slotwise & { date: ClaimDate | null } {
	const sides = dateSides(filed);
	if (sides.length <= 1 || DATELESS.has(kind)) {
		const values = new Set(sides[0]?.filed.map(({ claim }) => claim.date?.value));
		const date = bestDate(filed, null);
		return { date, disagreements: [], refined: values.size > 1, updated: false };
	}
	const settled = settle(id, 'date', decisions);
	return {
		date: settled ? bestDate(filed, settled.text) : null,
		disagreements: [disagreement('date', sides, settled)],
		refined: false,
		updated: false
	};
}

/** Somebody says it happened and somebody says it did not. */
function denial(id: string, filed: readonly Filed[], decisions: Decisions): Disagreement[] {
	const of = (modality: string): Filed[] =>
		filed.filter(({ claim }) => claim.modality === modality);
	const [happened, denied] = [of('happened'), of('denied')];
	if (happened.length === 0 || denied.length === 0) return [];
	const sides = [
		{ text: 'it happened', filed: happened },
		{ text: 'it is denied', filed: denied }
	];
	return [disagreement('what', sides, settle(id, 'what', decisions))];
}

function statusOf(planned: boolean, parts: readonly Slotwise[]): FactStatus {
	if (planned) return 'planned';
	const open = parts.some((part) => part.disagreements.some(({ settled }) => !settled));
	if (open) return 'disputed';
	if (parts.some(({ updated }) => updated)) return 'updated';
	return parts.some(({ refined }) => refined) ? 'refined' : 'agreed';
}

const settledIn = (parts: readonly Slotwise[], name: SlotName): string | null =>
	parts.flatMap((part) => part.disagreements).find((one) => one.about === name)?.settled?.text ??
	null;

/** The settled value where there is one, else the commonest; "interim" says more than nothing added. */
function chosen(
	pool: readonly Filed[],
	name: SlotName,
	settled: string | null
): SlotValue | undefined {
	const meant = pool.filter(
		({ slots }) => settled === null || [slots[name]?.text, slots[name]?.id].includes(settled)
	);
	const telling = meant.filter(({ slots }) => slots[name]?.id !== 'current');
	return commonest(telling, name) ?? commonest(meant, name);
}

/**
 * What claims about one thing add up to.
 *
 * @param id the fact's id, by which settlements name it
 * @param filed its claims, at least one
 * @param decisions settlements of disputes
 * @returns slots and date (null where sources contradict one another), status, open and settled disagreements
 */
export function judge(id: string, filed: readonly Filed[], decisions: Decisions): Judged {
	const kind = filed[0]?.claim.kind as ClaimKind;
	const said = speaking(filed);
	const planned = !said.some(({ claim }) => claim.modality === 'happened');
	const changing = CHANGING[kind];
	const names = [...new Set(said.flatMap(({ slots }) => Object.keys(slots)))].sort(
		byText
	) as SlotName[];
	const contested = planned
		? []
		: names.filter((name) => name === changing || SINGLE[kind]?.includes(name));
	const slotwise = contested.map((name) =>
		judgeSlot(said, name, settle(id, name, decisions), name === changing)
	);
	const dated = judgeDate(id, kind, said, decisions);
	const denied: Slotwise = {
		disagreements: denial(id, filed, decisions),
		refined: false,
		updated: false
	};
	const parts = [dated, ...slotwise, denied];
	const slots: Record<string, SlotValue> = {};
	for (const name of names) {
		const settled = settledIn(parts, name);
		const pool = name === changing ? newest(said) : said;
		const slot = chosen(pool, name, settled) ?? commonest(said, name);
		if (slot) slots[name] = slot;
	}
	return {
		slots,
		date: dated.date,
		status: statusOf(planned, parts),
		disagreements: planned ? [] : parts.flatMap((part) => part.disagreements)
	};
}
