import type { FactView } from '../questions/fact-views';
import { type DayNumber, dayOf, isoOf, spanOf } from './days';

/** A fact with its place in time. */
export interface Dated {
	readonly fact: FactView;
	readonly from: DayNumber;
	/** The last day it may have been: the same where the day is known. */
	readonly to: DayNumber;
}

/** What part of time is seen: from the start of one day to the start of another. */
export interface Stretch {
	readonly from: DayNumber;
	readonly to: DayNumber;
}

export type Unit = 'decade' | 'lustrum' | 'year' | 'quarter' | 'month' | 'day';

/** Facts of one unit of the calendar. */
export interface Column {
	readonly from: DayNumber;
	readonly to: DayNumber;
	readonly facts: readonly Dated[];
}

/** The facts that have a date, oldest first. A sentence asked as it stands is left out where a typed fact rests on it. */
export function datedFacts(facts: readonly FactView[]): Dated[] {
	return distinctFacts(facts)
		.flatMap((fact): Dated[] => {
			const span = spanOf(fact.date);
			return span ? [{ fact, ...span }] : [];
		})
		.sort((a, b) => a.from - b.from || a.to - b.to || (a.fact.id < b.fact.id ? -1 : 1));
}

/** Facts without the plain sentences that another fact says better. */
export function distinctFacts(facts: readonly FactView[]): readonly FactView[] {
	const typed = new Set(
		facts.filter(({ kind }) => kind !== 'states').flatMap((fact) => fact.sources.map(keyOf))
	);
	return facts.filter(
		({ kind, sources }) => kind !== 'states' || sources.some((source) => !typed.has(keyOf(source)))
	);
}

const keyOf = ({ article, quote }: FactView['sources'][number]): string => `${article}\n${quote}`;

/** Days kept free on either side of everything, as a share of it. */
const MARGIN = 0.02;
/** No stretch is shorter than three weeks: nothing is dated finer than a day. */
const SHORTEST = 21;

/** The stretch that shows all. */
export function wholeStretch(dated: readonly Dated[]): Stretch {
	const [first, last] = [dated[0]?.from ?? 0, Math.max(...dated.map(({ to }) => to), 0)];
	const margin = Math.ceil(Math.max(SHORTEST, last - first) * MARGIN);
	return { from: first - margin, to: last + 1 + margin };
}

/** Keeps a stretch within everything, and long enough. */
export function withinStretch(stretch: Stretch, whole: Stretch): Stretch {
	const most = whole.to - whole.from;
	const length = Math.min(most, Math.max(SHORTEST, Math.round(stretch.to - stretch.from)));
	const from = Math.min(Math.max(Math.round(stretch.from), whole.from), whole.to - length);
	return { from, to: from + length };
}

/**
 * Enlarges about a point that stays where it is.
 *
 * @param factor above 1 enlarges
 * @param about share of the stretch, 0 at its start and 1 at its end
 */
export function zoomedStretch({ from, to }: Stretch, factor: number, about = 0.5): Stretch {
	const fixed = from + (to - from) * about;
	return { from: fixed - (fixed - from) / factor, to: fixed + (to - fixed) / factor };
}

/** Moves on by a share of what is seen; below 0 goes back. */
export function movedStretch({ from, to }: Stretch, by: number): Stretch {
	const step = (to - from) * by;
	return { from: from + step, to: to + step };
}

const UNITS: readonly { readonly unit: Unit; readonly days: number }[] = [
	{ unit: 'day', days: 1 },
	{ unit: 'month', days: 30.44 },
	{ unit: 'quarter', days: 91.3 },
	{ unit: 'year', days: 365.25 },
	{ unit: 'lustrum', days: 1826.25 },
	{ unit: 'decade', days: 3652.5 }
];

/** The finest unit of which no more than so many columns are needed. */
export function unitFor({ from, to }: Stretch, most: number): Unit {
	const fit = UNITS.find(({ days }) => (to - from) / days <= most);
	return fit?.unit ?? 'decade';
}

const MONTHS: Readonly<Record<Exclude<Unit, 'day'>, number>> = {
	month: 1,
	quarter: 3,
	year: 12,
	lustrum: 60,
	decade: 120
};

/** Where the unit of the calendar starts that holds a day, and where the next does. */
export function unitAround(day: DayNumber, unit: Unit): Stretch {
	if (unit === 'day') return { from: day, to: day + 1 };
	const [year = 0, month = 1] = isoOf(day).split('-').map(Number);
	const step = MONTHS[unit];
	const first = Math.floor((year * 12 + month - 1) / step) * step;
	return { from: dayOf(0, first + 1), to: dayOf(0, first + step + 1) };
}

/** The facts of a stretch by unit of the calendar, those without a fact left out. */
export function columnsOf(dated: readonly Dated[], stretch: Stretch, unit: Unit): Column[] {
	const columns = new Map<DayNumber, { from: DayNumber; to: DayNumber; facts: Dated[] }>();
	for (const each of inStretch(dated, stretch)) {
		const { from, to } = unitAround(Math.max(each.from, stretch.from), unit);
		const known = columns.get(from);
		if (known) known.facts.push(each);
		else columns.set(from, { from, to, facts: [each] });
	}
	return [...columns.values()];
}

/** The facts that may have been within a stretch. */
export const inStretch = (dated: readonly Dated[], { from, to }: Stretch): readonly Dated[] =>
	dated.filter((each) => each.from < to && each.to >= from);

/** Whether a unit is all that is known of when it was: the column says more than the fact does. */
export const isVague = ({ from, to }: Dated, column: Stretch): boolean =>
	to - from > column.to - column.from;

/** Starts of units within a stretch, at most so many: what the axis is marked with. */
export function ticksOf(
	stretch: Stretch,
	most: number
): { readonly unit: Unit; readonly at: readonly DayNumber[] } {
	const unit = unitFor(stretch, most);
	const at: DayNumber[] = [];
	for (
		let next = unitAround(stretch.from, unit);
		next.from < stretch.to;
		next = unitAround(next.to, unit)
	)
		if (next.from >= stretch.from) at.push(next.from);
	if (at.length <= most) return { unit, at };
	const every = Math.ceil(at.length / most);
	return { unit, at: at.filter((_, place) => place % every === 0) };
}
