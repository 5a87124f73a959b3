import type { ItemMemory, StudyDay } from './types';

export interface ForecastDay {
	readonly day: StudyDay;
	/** Items falling due that day if nothing is answered before; the first day holds all overdue ones. */
	readonly due: number;
}

/**
 * How many items fall due on each of the coming days.
 *
 * @param today study day, the first of the forecast
 * @param length days to look ahead, today included
 */
export function forecast(items: Iterable<ItemMemory>, today: StudyDay, length = 14): ForecastDay[] {
	const due = new Array<number>(length).fill(0);
	for (const { dueDay } of items) {
		const ahead = Math.max(0, dueDay - today);
		const before = due[ahead];
		if (before !== undefined) due[ahead] = before + 1;
	}
	return due.map((count, ahead) => ({ day: today + ahead, due: count }));
}
