import { EMPTY_SHELF, shelf, type Shelf } from '$lib/core/memory/shelf';
import type { LearnerEvent, Happening } from '$lib/core/memory/types';
import type { Question } from '$lib/core/questions/types';
import { ok } from '$lib/core/result';
import type { QuizSet } from '$lib/core/sets/types';
import type { App } from './app.svelte';

/** An app with a bank and a log in memory: what making and marking sets need of one. */
export function someApp(questions: readonly Question[], base: Partial<Shelf> = {}) {
	let log: LearnerEvent[] = [];
	const kept = (): Shelf => shelf(log, { ...EMPTY_SHELF, ...base });
	const app = {
		questions,
		questionById: new Map(questions.map((each) => [each.id, each])),
		bank: { version: 'bank', questions },
		now: 1_742_900_000_000,
		today: 20_168,
		toasts: { show: () => undefined },
		learner: {
			get shelf() {
				return kept();
			},
			setting: (key: string, fallback: string) => kept().settings.get(key) ?? fallback,
			record: (happening: Happening) => {
				const event = { ...happening, at: 0 } as unknown as LearnerEvent;
				log = [...log, event];
				return Promise.resolve(ok(event));
			},
			undo: (scope: (event: LearnerEvent) => boolean) => {
				const last = log.findLast(scope) ?? null;
				log = log.filter((event) => event !== last);
				return Promise.resolve(last);
			}
		}
	} as unknown as App;
	const made = (): QuizSet[] => log.flatMap((each) => (each.kind === 'set-made' ? each.set : []));
	return { app, made, events: (): readonly LearnerEvent[] => log };
}
