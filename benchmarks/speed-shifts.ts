import type { Page } from 'playwright';
import { slowed } from './speed-pages';

export interface Shift {
	/** Of the page, without a slash before it. */
	readonly path: string;
	/** Cumulative layout shift as the browser reports it, without what a tap moved. */
	readonly shift: number;
}

/** What a learner and a teacher open, and the longest lists. */
const PATHS = [
	'',
	'quiz',
	'quiz/play',
	'review',
	'progress',
	'articles',
	'disputes',
	'timeline',
	'map',
	'who',
	'sets',
	'sets/new',
	'settings',
	'add',
	'daily'
];

/** A page that is still changing after so long has been seen to. */
const SETTLED_MS = 1_500;

/** Opens pages one after another, slowed, a quiz begun before. */
export async function layoutShifts(page: Page, site: string): Promise<Shift[]> {
	await page.addInitScript(() => {
		const found = { shift: 0 };
		Object.assign(globalThis, { found });
		new PerformanceObserver((list) => {
			for (const entry of list.getEntries() as (PerformanceEntry & {
				value: number;
				hadRecentInput: boolean;
			})[])
				if (!entry.hadRecentInput) found.shift += entry.value;
		}).observe({ type: 'layout-shift', buffered: true });
	});
	await page.goto(`${site}quiz`);
	await page.getByRole('button', { name: 'Start' }).click();
	await page.locator('h1.stem').waitFor();
	await slowed(page);
	const shifts: Shift[] = [];
	for (const path of PATHS) {
		await page.goto(site + path);
		await page.locator('#svelte-announcer').waitFor({ state: 'attached' });
		await page.waitForTimeout(SETTLED_MS);
		const shift = await page.evaluate(
			() => (globalThis as unknown as { found: { shift: number } }).found.shift
		);
		shifts.push({ path, shift });
	}
	return shifts;
}
