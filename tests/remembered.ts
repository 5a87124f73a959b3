import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { DAY, log } from '../src/lib/core/memory/test-history';
import type { Grade, Happening, LearnerEvent } from '../src/lib/core/memory/types';
import type { Question } from '../src/lib/core/questions/types';
import { BUILD, visit } from './harness';

const read = (name: string): unknown => JSON.parse(readFileSync(join(BUILD, 'bank', name), 'utf8'));

/** The questions of the build's bank. */
export const shipped = (): readonly Question[] =>
	(read('index.json') as { questions: string[] }).questions.flatMap(
		(name) => read(name) as Question[]
	);

/** A self-graded card, answered as the app would keep it. */
export const graded = (question: Question, grade: Grade): Happening => ({
	kind: 'answered',
	question: question.id,
	item: question.item,
	form: 'card',
	where: 'review',
	session: 'remembered',
	response: { form: 'card' },
	verdict: {
		outcome: grade === 1 ? 'wrong' : 'right',
		reason: grade === 1 ? 'no-match' : 'key'
	},
	grade,
	options: 0,
	ms: 9000
});

/** A wrong option, picked in a quiz. */
export const mistaken = (question: Question, option: string): Happening => ({
	...(graded(question, 1) as Happening & { kind: 'answered' }),
	form: 'choice',
	where: 'quiz',
	response: { form: 'choice', option },
	verdict: { outcome: 'wrong', reason: 'other-option' },
	options: question.options.length
});

/**
 * A history of one device.
 *
 * @param acts what happened and how many days ago
 * @param now ms since the epoch
 */
export function history(
	acts: readonly (readonly [ago: number, act: Happening])[],
	now: number
): LearnerEvent[] {
	const sorted = [...acts].sort(([a], [b]) => b - a);
	return log(
		'remembered',
		sorted.map(([, act]) => act),
		(at) => now - (sorted[at]?.[0] ?? 0) * DAY + at * 1000
	);
}

/** Puts a history on the disk, as if it had been answered here, and opens a page. */
export async function remember(
	page: Page,
	site: string,
	events: readonly LearnerEvent[],
	route: string
): Promise<void> {
	await visit(page, site + route);
	await page.evaluate(async (list) => {
		const done = (request: IDBRequest | IDBTransaction): Promise<unknown> =>
			new Promise((resolve, reject) => {
				request.addEventListener('success', resolve);
				request.addEventListener('complete', resolve);
				request.addEventListener('error', reject);
			});
		const opening = indexedDB.open('dateline');
		await done(opening);
		const write = opening.result.transaction(['log', 'derived'], 'readwrite');
		write.objectStore('derived').clear();
		for (const event of list) write.objectStore('log').add(event);
		await done(write);
		opening.result.close();
	}, events);
	await visit(page, site + route);
}
