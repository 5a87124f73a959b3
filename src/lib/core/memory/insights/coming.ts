import type { ItemMemory, StudyDay } from '../types';

export interface ComingDay {
	readonly day: StudyDay;
	/** Items falling due that very day if nothing is answered before. */
	readonly due: number;
	/** Left over from earlier days: counted on the first day alone. */
	readonly overdue: number;
	/** How much of a usual day the learner wants: 1 usual, less easy, 0 free. */
	readonly share: number;
}

export interface Coming {
	readonly days: readonly ComingDay[];
	/** Due after the last of these days. */
	readonly later: number;
}

/**
 * How many items fall due on each of the coming days, the backlog apart.
 *
 * @param items with the due days their plan gave them
 * @param today study day, the first of the forecast
 * @param length days to look ahead, today included
 * @param shareOf what the plan makes of a day, as a share of a usual one (see `dayShares`)
 */
export function coming(
	items: Iterable<ItemMemory>,
	today: StudyDay,
	length: number,
	shareOf: (day: StudyDay) => number = () => 1
): Coming {
	const due = new Array<number>(length).fill(0);
	let [overdue, later] = [0, 0];
	for (const { dueDay } of items) {
		const count = due[dueDay - today];
		if (dueDay < today) overdue += 1;
		else if (count === undefined) later += 1;
		else due[dueDay - today] = count + 1;
	}
	const days = due.map((count, ahead) => {
		const day = today + ahead;
		return { day, due: count, overdue: ahead === 0 ? overdue : 0, share: shareOf(day) };
	});
	return { days, later };
}
