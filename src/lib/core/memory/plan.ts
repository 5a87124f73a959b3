import type { Subject } from '../questions/types';
import { DEFAULT_PLAN } from './plan-default';
import { daysOfBreak, studyDayOf } from './plan-days';
import type { Break, Exam, Plan } from './plan-types';

/** Recall below this teaches by failing; above, intervals shrink to nothing (Anki's manual: 0.97). */
export const RETENTION_RANGE = [0.7, 0.97] as const;
/** More new items a day than anybody keeps up with. */
export const MOST_NEW = 200;
/** Minutes a day; a whole day has no more. */
export const MINUTES_RANGE = [1, 720] as const;
/** What is kept of breaks and exams: a plan, not an archive. */
const MOST_DATED = 50;
const LONGEST_BREAK = 366;
/** As long as the name of an exam may be. */
export const LONGEST_TITLE = 80;
const MOST_NAMED = 250;

export const SUBJECTS: readonly Subject[] = ['countries', 'people', 'dates', 'numbers', 'events'];

/** A choice as the log keeps it, for a `setting-changed`; value '' removes. */
export interface PlanSetting {
	readonly key: string;
	readonly value: string;
}

type Settings = ReadonlyMap<string, string>;

const ID = /^[0-9A-Za-z-]{1,40}$/;

const clamp = (value: number, [low, high]: readonly [number, number]): number =>
	Math.min(Math.max(value, low), high);

/** A decimal number as this app writes it; anything else is null. */
const numberIn = (text: string | undefined): number | null =>
	text !== undefined && /^\d{1,6}(\.\d{1,6})?$/.test(text) ? Number(text) : null;

function retentionIn(text: string | undefined): number | null {
	const value = numberIn(text);
	return value === null ? null : clamp(value, RETENTION_RANGE);
}

function weekIn(text: string | undefined): readonly number[] {
	const shares = (text ?? '').split(',').map(numberIn);
	const week = shares.flatMap((share) => (share === null ? [] : [clamp(share, [0, 1])]));
	const sound = shares.length === 7 && week.length === 7 && week.some((share) => share > 0);
	return sound ? week : DEFAULT_PLAN.week;
}

function breakIn(id: string, text: string): Break | null {
	const [from = '', to = ''] = text.split('/');
	const found = { id, from, to };
	const days = daysOfBreak(found);
	return days && days[1] - days[0] < LONGEST_BREAK ? found : null;
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
	typeof value === 'object' && value !== null && !Array.isArray(value);

function parsed(text: string): unknown {
	try {
		return JSON.parse(text);
	} catch {
		return null;
	}
}

const texts = (value: unknown, sound: (text: string) => boolean): string[] =>
	Array.isArray(value)
		? [
				...new Set(value.filter((each): each is string => typeof each === 'string' && sound(each)))
			].slice(0, MOST_NAMED)
		: [];

const isSubject = (text: string): text is Subject => (SUBJECTS as readonly string[]).includes(text);

function aboutIn(value: unknown): Exam['about'] | null {
	if (!isObject(value)) return null;
	const subjects = texts(value.subjects, isSubject).filter(isSubject);
	const countries = texts(value.countries, (code) => /^[A-Z]{2}$/.test(code));
	if (value.type === 'all') return { type: 'all' };
	if (value.type === 'subjects' && subjects.length > 0) return { type: 'subjects', subjects };
	if (value.type === 'countries' && countries.length > 0) return { type: 'countries', countries };
	if (value.type === 'set' && typeof value.set === 'string' && ID.test(value.set))
		return { type: 'set', set: value.set };
	return null;
}

function examIn(id: string, text: string): Exam | null {
	const value = parsed(text);
	if (!isObject(value)) return null;
	const about = aboutIn(value.about);
	if (!about || studyDayOf(value.on) === null) return null;
	const title = typeof value.title === 'string' ? value.title.trim().slice(0, LONGEST_TITLE) : '';
	return { id, title, on: value.on as string, about };
}

/** Everything kept under `prefix` that reads well, in order of its day, then id. */
function dated<T extends { readonly id: string }>(
	settings: Settings,
	prefix: string,
	read: (id: string, text: string) => T | null,
	day: (found: T) => string
): readonly T[] {
	const found: T[] = [];
	for (const [key, value] of settings) {
		const id = key.startsWith(prefix) ? key.slice(prefix.length) : '';
		const one = ID.test(id) && value !== '' ? read(id, value) : null;
		if (one) found.push(one);
	}
	const order = (one: T): string => `${day(one)} ${one.id}`;
	return found.sort((a, b) => (order(a) < order(b) ? -1 : 1)).slice(-MOST_DATED);
}

/**
 * The learner's plan as their settings say it. No value is trusted: what is out of range is brought
 * into it, and what cannot be read is left at its default.
 *
 * @param settings the newest value of each key, of any key
 */
export function planOf(settings: Settings): Plan {
	const minutes = numberIn(settings.get('plan.minutes'));
	const rollover = numberIn(settings.get('plan.rollover'));
	const own = SUBJECTS.flatMap((subject) => {
		const value = retentionIn(settings.get(`plan.retention:${subject}`));
		return value === null ? [] : [[subject, value] as const];
	});
	const newPerDay = numberIn(settings.get('plan.new-per-day'));
	return {
		retention: retentionIn(settings.get('plan.retention')) ?? DEFAULT_PLAN.retention,
		bySubject: Object.fromEntries(own),
		newPerDay: Math.round(clamp(newPerDay ?? DEFAULT_PLAN.newPerDay, [0, MOST_NEW])),
		minutesPerDay: minutes === null ? null : Math.round(clamp(minutes, MINUTES_RANGE)),
		week: weekIn(settings.get('plan.week')),
		breaks: dated(settings, 'plan.break:', breakIn, ({ from }) => from),
		exams: dated(settings, 'plan.exam:', examIn, ({ on }) => on),
		rolloverHour: Math.floor(clamp(rollover ?? DEFAULT_PLAN.rolloverHour, [0, 23]))
	};
}

const rounded = (value: number): string => String(Math.round(value * 1000) / 1000);

/** Of all subjects, or of one; null lets a subject follow the others. */
export const settingForRetention = (
	retention: number | null,
	subject: Subject | null = null
): PlanSetting => ({
	key: subject === null ? 'plan.retention' : `plan.retention:${subject}`,
	value: retention === null ? '' : rounded(clamp(retention, RETENTION_RANGE))
});

export const settingForNew = (items: number): PlanSetting => ({
	key: 'plan.new-per-day',
	value: rounded(Math.round(clamp(items, [0, MOST_NEW])))
});

/** Null: no limit. */
export const settingForMinutes = (minutes: number | null): PlanSetting => ({
	key: 'plan.minutes',
	value: minutes === null ? '' : rounded(Math.round(clamp(minutes, MINUTES_RANGE)))
});

/** Seven shares, Monday first. */
export const settingForWeek = (week: readonly number[]): PlanSetting => ({
	key: 'plan.week',
	value: week.map((share) => rounded(clamp(share, [0, 1]))).join(',')
});

export const settingForRollover = (hour: number): PlanSetting => ({
	key: 'plan.rollover',
	value: String(Math.floor(clamp(hour, [0, 23])))
});

export const settingForBreak = ({ id, from, to }: Break): PlanSetting => ({
	key: `plan.break:${id}`,
	value: `${from}/${to}`
});

export const settingForExam = ({ id, title, on, about }: Exam): PlanSetting => ({
	key: `plan.exam:${id}`,
	value: JSON.stringify({ title: title.trim().slice(0, LONGEST_TITLE), on, about })
});

/** Takes a break or an exam off the plan. */
export const settingWithout = (kind: 'break' | 'exam', id: string): PlanSetting => ({
	key: `plan.${kind}:${id}`,
	value: ''
});
