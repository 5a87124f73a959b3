import { type DayNumber, isoOf } from '$lib/core/look/days';
import type { Unit } from '$lib/core/look/timeline';

const DAY_MS = 86_400_000;

const OPTIONS: Readonly<Record<Unit, Intl.DateTimeFormatOptions>> = {
	decade: { year: 'numeric' },
	lustrum: { year: 'numeric' },
	year: { year: 'numeric' },
	quarter: { month: 'short', year: 'numeric' },
	month: { month: 'short', year: '2-digit' },
	day: { day: 'numeric', month: 'short' }
};

/** A unit of the calendar by the day it starts on, as an axis is marked. */
export const unitText = (day: DayNumber, unit: Unit, locale: string): string =>
	new Intl.DateTimeFormat(locale, { ...OPTIONS[unit], timeZone: 'UTC' }).format(day * DAY_MS);

/** How much of an ISO date is worth saying where this is the unit. */
const LENGTHS: Readonly<Record<Unit, number>> = {
	decade: 4,
	lustrum: 4,
	year: 4,
	quarter: 7,
	month: 7,
	day: 10
};

/** A day as an ISO date no finer than the unit asks for. */
export const isoFor = (day: DayNumber, unit: Unit): string => isoOf(day).slice(0, LENGTHS[unit]);
