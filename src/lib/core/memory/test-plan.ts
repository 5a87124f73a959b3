import fc from 'fast-check';
import type { Subject } from '../questions/types';
import { DEFAULT_PLAN } from './plan-default';
import { SUBJECTS } from './plan';
import type { ItemAbout, Plan } from './plan-types';
import { isoOfStudyDay } from './iso-day';
import { memory } from './test-history';
import type { ItemMemory, StudyDay } from './types';

/** Friday, 4 October 2024. */
export const TODAY: StudyDay = 20_000;

export const plan = (over: Partial<Plan> = {}): Plan => ({ ...DEFAULT_PLAN, ...over });

/** Subject by the item's last letter, one country by its first. */
export const about = (item: string): ItemAbout => ({
	subject: SUBJECTS[(item.codePointAt(item.length - 1) ?? 0) % SUBJECTS.length] as Subject,
	countries: [item.startsWith('k') ? 'KR' : 'CU'],
	sets: item.startsWith('k') ? ['set1'] : []
});

export const anyItem: fc.Arbitrary<ItemMemory> = fc
	.record({
		item: fc.string({ minLength: 1, maxLength: 5 }),
		stability: fc.double({ min: 0.1, max: 400, noNaN: true }),
		lastDay: fc.integer({ min: TODAY - 60, max: TODAY }),
		elapsed: fc.integer({ min: 0, max: 40 }),
		reps: fc.integer({ min: 1, max: 20 }),
		cap: fc.constantFrom(3650, 3650, 3, 8),
		again: fc.integer({ min: 0, max: 9 })
	})
	.map(({ again, ...part }) => {
		const span = again === 0 ? 0 : Math.max(1, Math.round(part.stability));
		return memory({
			...part,
			phase: part.cap < 3650 ? 'learning' : 'review',
			span,
			dueDay: part.lastDay + span,
			dueAt: again === 0 ? 1 : null
		});
	});

export const anyItems = (maxLength = 40): fc.Arbitrary<ItemMemory[]> =>
	fc.uniqueArray(anyItem, { selector: ({ item }) => item, maxLength });

const iso = (day: number): string => isoOfStudyDay(day);

export const anyPlan: fc.Arbitrary<Plan> = fc
	.record({
		retention: fc.double({ min: 0.7, max: 0.97, noNaN: true }),
		people: fc.option(fc.double({ min: 0.7, max: 0.97, noNaN: true }), { nil: undefined }),
		minutesPerDay: fc.option(fc.integer({ min: 1, max: 60 })),
		week: fc.array(fc.constantFrom(0, 0.5, 1), { minLength: 7, maxLength: 7 }),
		breaks: fc.array(fc.tuple(fc.integer({ min: -10, max: 60 }), fc.integer({ min: 0, max: 30 })), {
			maxLength: 2
		}),
		exams: fc.array(
			fc.tuple(
				fc.integer({ min: -5, max: 90 }),
				fc.constantFrom<Plan['exams'][number]['about']>(
					{ type: 'all' },
					{ type: 'countries', countries: ['KR'] },
					{ type: 'subjects', subjects: ['people', 'dates'] },
					{ type: 'set', set: 'set1' }
				)
			),
			{ maxLength: 2 }
		)
	})
	.map(({ people, breaks, exams, ...part }) =>
		plan({
			...part,
			bySubject: people === undefined ? {} : { people },
			breaks: breaks.map(([from, days], at) => ({
				id: String(at),
				from: iso(TODAY + from),
				to: iso(TODAY + from + days)
			})),
			exams: exams.map(([on, what], at) => ({
				id: String(at),
				title: 'exam',
				on: iso(TODAY + on),
				about: what
			}))
		})
	);

/** A collection as a learner of some months has it. */
export function collection(count: number, random: () => number): ItemMemory[] {
	return Array.from({ length: count }, (_, at) => {
		const stability = Math.exp(random() * 5.5);
		const span = Math.max(1, Math.round(stability));
		const lastDay = TODAY - Math.floor(random() * Math.min(span, 60));
		return memory({
			item: `f${at.toString(36).padStart(9, '0')}.person`,
			stability,
			span,
			lastDay,
			dueDay: lastDay + span,
			elapsed: Math.floor(random() * span * 0.6),
			reps: 1 + Math.floor(random() * 9)
		});
	});
}
