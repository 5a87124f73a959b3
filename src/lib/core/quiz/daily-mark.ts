import { isoOfStudyDay } from '../memory/iso-day';
import type { StudyDay } from '../memory/types';

/** 1 January 2026, the day of number 1. */
const FIRST_DAY = 20_454;

/** Questions of a daily quiz. */
export const DAILY_COUNT = 10;

/** The number of a day's quiz: 1 on 1 January 2026, less before. */
export const dailyNumber = (day: StudyDay): number => day - FIRST_DAY + 1;

/** What chance starts from on a day. */
export const dailySeed = (day: StudyDay): string => `daily ${isoOfStudyDay(day)}`;

/** What a sitting of a day's quiz is marked with. */
export const dailyMark = (day: StudyDay): string => `daily:${day}`;

/** What a sitting is marked with that asks a day's quiz again, for practice. */
export const practiceMark = (day: StudyDay): string => `practice:${day}`;

/** The day of a mark, or null where it marks something else. */
export const dayOfMark = (mark: string | null): StudyDay | null =>
	dayOf(/^daily:(\d{1,7})$/.exec(mark ?? ''));

/** The day that is practised, or null where the mark is of something else. */
export const dayOfPractice = (mark: string | null): StudyDay | null =>
	dayOf(/^practice:(\d{1,7})$/.exec(mark ?? ''));

const dayOf = (found: RegExpExecArray | null): StudyDay | null =>
	found === null ? null : Number(found[1]);
