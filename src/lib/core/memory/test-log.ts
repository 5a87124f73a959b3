import fc from 'fast-check';
import type { Article } from '../article/types';
import type { Question } from '../questions/types';
import type { QuizSet, Submission } from '../sets/types';
import { DEFAULT_WEIGHTS } from './scheduler';
import { answered, DAY, log, NOON } from './test-history';
import type { Grade, Happening, LearnerEvent } from './types';

/** A history as it came to one disk: own events in order, those of another device in lumps. */
export interface Disk {
	readonly arrivals: readonly LearnerEvent[];
}

const article = (id: string): Article => ({ id }) as Article;
const question = (id: string): Question => ({ id, item: `${id}.item` }) as Question;

const item = fc.constantFrom('a.person', 'b.date', 'c.other', 'q1.item', 'q2.item');
const session = fc.constantFrom('s1', 's2', 's3');
const grade = fc.constantFrom<Grade[]>(1, 2, 3, 4);
const own = fc.constantFrom('x', 'y');
const set = fc.constantFrom('m', 'n');

const answers = fc
	.record({ item, session, grade, options: fc.constantFrom(0, 2, 4), ms: fc.nat(60_000) })
	.map((part) =>
		answered({
			...part,
			question: part.item.slice(0, 2),
			verdict: { outcome: part.grade > 1 ? 'right' : 'wrong', reason: 'key' }
		})
	);

/** Everything that is rare in a history, each kind about as often. */
const rare: fc.Arbitrary<Happening> = fc.oneof(
	session.map((id) => ({
		kind: 'session-started' as const,
		session: id,
		where: 'quiz' as const,
		title: `Quiz ${id}`,
		questions: ['q1', 'q2'],
		set: null,
		seed: id
	})),
	session.map((id) => ({ kind: 'session-finished' as const, session: id })),
	fc
		.tuple(fc.constantFrom('plan.week', 'theme'), fc.constantFrom('', 'one', 'two'))
		.map(([key, value]) => ({ kind: 'setting-changed' as const, key, value })),
	own.map((id) => ({
		kind: 'article-added' as const,
		article: article(id),
		questions: [question(id === 'x' ? 'q1' : 'q2')]
	})),
	own.map((id) => ({ kind: 'article-removed' as const, article: id })),
	set.map((id) => ({ kind: 'set-made' as const, set: { id } as QuizSet })),
	set.map((id) => ({ kind: 'set-received' as const, set: { id } as QuizSet })),
	set.map((id) => ({ kind: 'set-removed' as const, set: id })),
	set.map((id) => ({ kind: 'result-received' as const, submission: { id } as Submission })),
	fc.tuple(item, fc.boolean()).map(([id, aside]) => ({
		kind: 'item-set-aside' as const,
		item: id,
		aside
	})),
	fc.double({ min: 0.9, max: 1.1, noNaN: true }).map((by) => ({
		kind: 'weights-fitted' as const,
		weights: DEFAULT_WEIGHTS.map((weight, at) => (at < 4 ? weight * by : weight)),
		method: 'first-intervals' as const,
		reviews: 300,
		before: 0.4,
		after: 0.3
	}))
);

/** Undos name events of either device, among them undos and such as are not there. */
const undo = (most: number): fc.Arbitrary<Happening> =>
	fc.tuple(fc.constantFrom('left', 'right'), fc.nat(most)).map(([device, at]) => ({
		kind: 'undone' as const,
		target: `${device}-${String(at)}`
	}));

/** One device's history of every kind of event; its clock is set back now and then. */
export function anyHistory(device: string, maxLength = 30): fc.Arbitrary<LearnerEvent[]> {
	const happening = fc.oneof(
		{ weight: 6, arbitrary: answers },
		{ weight: 2, arbitrary: undo(maxLength) },
		{ weight: 2, arbitrary: rare }
	);
	const gap = fc.integer({ min: -DAY, max: 5 * DAY });
	return fc.array(fc.tuple(happening, gap), { maxLength }).map((steps) => {
		let at = NOON;
		const times = steps.map(([, passed]) => (at += passed));
		return log(
			device,
			steps.map(([happened]) => happened),
			(index) => times[index] ?? NOON
		);
	});
}

/** Two devices' histories as they came to one disk: in lumps, some of them late. */
export const anyDisk: fc.Arbitrary<Disk> = fc
	.tuple(anyHistory('left'), anyHistory('right'), fc.infiniteStream(fc.nat(9)))
	.map(([left, right, lumps]) => {
		const [a, b] = [[...left], [...right]];
		const arrivals: LearnerEvent[] = [];
		while (a.length + b.length > 0) {
			const lump = (lumps.next().value ?? 1) + 1;
			arrivals.push(...a.splice(0, lump), ...b.splice(0, lump % 4));
		}
		return { arrivals };
	});
