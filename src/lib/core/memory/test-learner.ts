import { type Random, seeded } from '../random';
import { nextMemory, retrievability } from './scheduler';
import { answered, DAY, log, NOON } from './test-history';
import type { Grade, Happening, ItemMemory, LearnerEvent } from './types';

/** A learner whose memory is known: made to be found again by a fit. */
export interface Made {
	readonly seed: string;
	/** What the learner's memory really follows. */
	readonly weights: readonly number[];
	readonly items: number;
	readonly days: number;
	/** Share of answers picked among four. */
	readonly choices?: number;
}

interface Known {
	/** What the learner truly remembers. */
	readonly truth: ItemMemory;
	/** What an app with default weights believes. */
	readonly believed: ItemMemory;
}

/** Chances of each grade at a first answer (fsrs-rs simulator, its first ratings). */
const FIRST: readonly (readonly [Grade, number])[] = [
	[1, 0.24],
	[2, 0.334],
	[3, 0.829],
	[4, 1]
];

function firstGrade(random: Random): Grade {
	const drawn = random();
	return FIRST.find(([, until]) => drawn < until)?.[0] ?? 3;
}

function answerOf(
	item: string,
	known: Known | undefined,
	day: number,
	options: number,
	random: Random,
	weights: readonly number[]
): { readonly happening: Happening; readonly known: Known } {
	const recalled =
		known === undefined ? firstGrade(random) : random() < retrievability(known.truth, day) ? 3 : 1;
	const truly: Grade = options > 0 && recalled > 1 ? 3 : recalled;
	const lucky = options > 0 && random() < 1 / options;
	const shown: Grade = truly === 1 && lucky ? 3 : truly;
	const lesson = { item, question: item, day, at: day * DAY };
	return {
		happening: answered({
			item,
			question: item,
			grade: shown,
			options,
			...(options > 0 ? { form: 'choice' } : { form: 'card', response: { form: 'card' } })
		}),
		known: {
			// Seeing the answer teaches whoever guessed: as forgotten, and learned again.
			truth: nextMemory(known?.truth ?? null, { ...lesson, grade: truly, options: 0 }, weights),
			believed: nextMemory(known?.believed ?? null, { ...lesson, grade: shown, options })
		}
	};
}

/** The history of a learner who studies what is due each day, and some new items. */
export function makeLearner({ seed, weights, items, days, choices = 0 }: Made): LearnerEvent[] {
	const random = seeded(seed);
	const known = new Map<string, Known>();
	const happenings: Happening[] = [];
	const at: number[] = [];
	const perDay = Math.ceil(items / (days * 0.95));
	for (let day = 20_000; day < 20_000 + days; day++) {
		const due = [...known].filter(([, { believed }]) => believed.dueDay <= day);
		const fresh = Math.min(perDay, items - known.size);
		const asked = [
			...due.map(([item]) => item),
			...Array.from({ length: fresh }, (_, n) => `item${String(known.size + n)}.date`)
		];
		for (const [place, item] of asked.entries()) {
			const options = random() < choices ? 4 : 0;
			const answer = answerOf(item, known.get(item), day, options, random, weights);
			known.set(item, answer.known);
			happenings.push(answer.happening);
			at.push(NOON + (day - 20_000) * DAY + place * 1000);
		}
	}
	return log('d', happenings, (index) => at[index] ?? NOON);
}
