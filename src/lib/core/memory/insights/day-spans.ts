import type { StudyDay } from '../types';

/** Which days lie in any of many spans, counted by their ends alone: a span of years costs no more. */
export class DaySpans {
	readonly #turns = new Map<StudyDay, number>();

	/** Adds the days from `from` to `to`, both included; none where `to` is earlier. */
	add(from: StudyDay, to: StudyDay): void {
		if (to < from) return;
		this.#turn(from, 1);
		this.#turn(to + 1, -1);
	}

	/** Every day that lies in at least one span. */
	covered(): ReadonlySet<StudyDay> {
		const turns = [...this.#turns].sort(([a], [b]) => a - b);
		const days = new Set<StudyDay>();
		let open = 0;
		for (const [at, [day, change]] of turns.entries()) {
			open += change;
			const next = turns[at + 1]?.[0] ?? day;
			if (open > 0) for (let each = day; each < next; each++) days.add(each);
		}
		return days;
	}

	#turn(day: StudyDay, by: number): void {
		this.#turns.set(day, (this.#turns.get(day) ?? 0) + by);
	}
}
