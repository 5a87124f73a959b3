import fc from 'fast-check';
import { nextHlc } from './hlc';
import { studyDay } from './study-day';
import type { Grade, Happening, ItemMemory, LearnerEvent } from './types';

/** Noon UTC of study day 20 000 (2024-10-04). */
export const NOON = 20_000 * 86_400_000 + 12 * 3_600_000;
export const DAY = 86_400_000;

type Answered = Extract<Happening, { kind: 'answered' }>;

/** What must have happened for an answer to be worth this grade. */
const OUTCOMES: Readonly<Record<Grade, Partial<Answered>>> = {
	1: { verdict: { outcome: 'wrong', reason: 'no-match' } },
	2: { ms: 30_000 },
	3: {},
	4: { form: 'card', response: { form: 'card' } }
};

/** An answer with everything filled in; override what matters to the test. */
export function answered(over: Partial<Answered> = {}): Happening {
	return {
		kind: 'answered',
		question: 'q1',
		item: 'fact1.person',
		form: 'typed',
		where: 'quiz',
		session: 's1',
		response: { form: 'typed', text: 'x' },
		verdict: { outcome: 'right', reason: 'key' },
		grade: 3,
		options: 0,
		ms: 5000,
		...OUTCOMES[over.grade ?? 3],
		...over
	};
}

/** A memory as `nextMemory` might leave it; override what matters to the test. */
export function memory(over: Partial<ItemMemory> = {}): ItemMemory {
	return {
		item: 'fact1.person',
		stability: 10,
		difficulty: 5,
		phase: 'review',
		lastDay: 20_000,
		dueDay: 20_010,
		dueAt: null,
		reps: 3,
		lapses: 0,
		lastQuestion: 'q1',
		elapsed: 5,
		span: 10,
		cap: 3650,
		decay: 0.1542,
		scheduler: 'test',
		...over
	};
}

/** Stamps happenings as one device would, `clock` giving its wall time for each. */
export function log(
	device: string,
	happenings: readonly Happening[],
	clock: (index: number) => number = (index) => NOON + index * 60_000
): LearnerEvent[] {
	let hlc: string | null = null;
	return happenings.map((happening, index) => {
		const at = clock(index);
		hlc = nextHlc(hlc, at);
		return {
			id: `${device}-${String(index)}`,
			device,
			seq: index + 1,
			hlc,
			at,
			zone: 'UTC',
			offsetMin: 0,
			day: studyDay(at, 0),
			...happening
		};
	});
}

const grades: readonly Grade[] = [1, 2, 3, 4];

const happening = (device: string, length: number): fc.Arbitrary<Happening> =>
	fc.oneof(
		{
			weight: 4,
			arbitrary: fc
				.record({
					item: fc.constantFrom('a.person', 'b.date', 'c.other'),
					grade: fc.constantFrom(...grades),
					options: fc.constantFrom(0, 2, 4),
					ms: fc.nat(60_000)
				})
				.map((part) => answered({ ...part, question: `q-${part.item}` }))
		},
		{
			weight: 1,
			arbitrary: fc
				.tuple(fc.constantFrom('left', 'right', device), fc.nat(length))
				.map(([on, index]) => ({ kind: 'undone', target: `${on}-${String(index)}` }) as const)
		}
	);

/** One device's history: hours pass between events and now and then the clock is set back. */
export function anyLog(device: string, maxLength = 25): fc.Arbitrary<LearnerEvent[]> {
	return fc
		.array(fc.tuple(happening(device, maxLength), fc.integer({ min: -50, max: 200 })), {
			maxLength
		})
		.map((steps) => {
			let hours = 0;
			const times = steps.map(([, gap]) => NOON + (hours += gap) * 3_600_000);
			return log(
				device,
				steps.map(([happened]) => happened),
				(index) => times[index] ?? NOON
			);
		});
}
