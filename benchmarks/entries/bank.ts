/** What `benchmarks/bank.ts` measures, in Node and in a browser alike. */
import type { ItemMemory } from '../../src/lib/core/memory/types';
import type { Question, QuestionForm } from '../../src/lib/core/questions/types';
import { available } from '../../src/lib/core/quiz/allowed';
import { catalogueOf } from '../../src/lib/core/quiz/catalogue';
import { byPerson } from '../../src/lib/core/quiz/people';
import { choose } from '../../src/lib/core/quiz/plan';
import { relaxations } from '../../src/lib/core/quiz/relax';
import { startSession } from '../../src/lib/core/quiz/session';
import type { QuizPlan } from '../../src/lib/core/quiz/types';
import { generatedBank } from '../generated-bank';

export interface Measure {
	readonly name: string;
	/** Milliseconds. */
	readonly median: number;
	readonly best: number;
	/** The budget, where there is one. */
	readonly most: number | null;
}

const ROUNDS = 40;
const TODAY = 20_000;
const FORMS: readonly QuestionForm[] = ['choice', 'true-false', 'typed', 'cloze', 'map'];

function timed(
	name: string,
	most: number | null,
	work: (round: number) => unknown,
	rounds = ROUNDS
): Measure {
	const times = Array.from({ length: rounds }, (_, round) => {
		const begun = performance.now();
		work(round);
		return performance.now() - begun;
	}).sort((a, b) => a - b);
	return { name, most, median: times[times.length >> 1] ?? NaN, best: times[0] ?? NaN };
}

/** What is remembered of every so many items: some due, some missed. */
function remembered(bank: readonly Question[], known: number): Map<string, ItemMemory> {
	const every = Math.max(1, Math.floor(bank.length / Math.max(1, known)));
	return new Map(
		bank
			.filter((_, at) => at % every === 0)
			.map(({ item, id }, at) => [
				item,
				{
					item,
					stability: 1 + (at % 90),
					difficulty: 5,
					phase: 'review',
					lastDay: TODAY - 10,
					dueDay: TODAY - 5 + (at % 20),
					dueAt: null,
					reps: 1 + (at % 5),
					lapses: at % 4,
					lastQuestion: id,
					elapsed: 5,
					span: at % 7,
					cap: 3650,
					decay: 0.1542,
					scheduler: 'bench'
				}
			])
	);
}

/** Every measure, in one order. */
export function measured(count: number, known: number): readonly Measure[] {
	const bank = generatedBank(count);
	const items = remembered(bank, known);
	const plan = (seed: number, over: Partial<QuizPlan> = {}): QuizPlan => ({
		subject: 'mixed',
		count: 10,
		forms: FORMS,
		countries: [],
		articles: [],
		seed: `seed ${seed}`,
		...over
	});
	const session = (over: Partial<QuizPlan>) => (round: number) => {
		const wanted = plan(round, over);
		return startSession('s', choose(bank, wanted, items, TODAY), wanted.seed);
	};
	const around = { items, today: TODAY, fresh: new Set<string>() };
	const narrow = { countries: ['AB', 'CD'], subject: 'people', kinds: ['visits'] } as const;
	const nothing = { ...narrow, people: ['Nobody Here'], levels: ['hard'] } as const;
	return [
		timed('laying the bank out, once', null, () => catalogueOf([...bank]), 3),
		timed('finding its people, once', null, () => byPerson(catalogueOf([...bank])), 1),
		timed('a session of 10 from everything', 16, session({})),
		timed('a session of 100 from everything', 16, session({ count: 100 })),
		timed('a session of 10, three limits', 16, session(narrow)),
		timed('a session of 10 of what I miss', 16, session({ memory: 'missed' })),
		timed('counting what is left, three limits', 16, (round) =>
			available(bank, plan(round, narrow), around)
		),
		timed('ways out where nothing fits', 16, (round) =>
			relaxations(bank, plan(round, nothing), around, FORMS)
		)
	];
}

const bench = { measured };

export type Bench = typeof bench;

Object.assign(globalThis, { bench });
