import type { Page } from '@playwright/test';
import { DEFAULT_WEIGHTS } from '../src/lib/core/memory/scheduler';
import { makeLearner } from '../src/lib/core/memory/test-learner';
import type { LearnerEvent } from '../src/lib/core/memory/types';
import { eventsOnDisk } from './disk';
import { axe, expect, noHorizontalScroll, test, visit, waitForServiceWorker } from './harness';
import { remember } from './remembered';

const FIT = 'Fit all my weights';

/** Somebody who at first forgets five times as fast as others do. */
const FLEETING = DEFAULT_WEIGHTS.map((weight, at) => (at < 4 ? weight / 5 : weight));

const learner = (items: number, days: number): LearnerEvent[] =>
	makeLearner({ seed: 'fleeting', weights: FLEETING, items, days });

const inUse = (page: Page) => page.getByText('In use now:');

const calibration = (page: Page, site: string, events: readonly LearnerEvent[]): Promise<void> =>
	remember(page, site, events, 'progress/calibration');

/** Reminders and the like may write their own events in between. */
const OF_WEIGHTS: ReadonlySet<string> = new Set(['weights-fitted', 'undone']);

const fits = async (page: Page): Promise<string[]> =>
	(await eventsOnDisk(page)).flatMap(({ kind }) => (OF_WEIGHTS.has(kind) ? [kind] : []));

test('weights are fitted offline under the policy, shown before they are taken, and taken back', async ({
	page,
	site,
	violations,
	crashes
}) => {
	test.slow();
	await calibration(page, site.url, learner(320, 120));
	await expect(inUse(page)).toContainText('the default weights');
	await waitForServiceWorker(page);
	// A worker belongs to the service worker that its page had when it began.
	await visit(page, `${site.url}progress/calibration`);
	await site.stop();

	await page.getByRole('button', { name: FIT }).click();
	await expect(page.getByRole('progressbar', { name: 'Fitting' })).toBeVisible();
	await expect(page.getByText('new weights predicted better')).toBeVisible({ timeout: 90_000 });
	expect(await fits(page)).toEqual([]);

	await page.getByRole('button', { name: 'Use the new weights' }).click();
	await expect(inUse(page)).toContainText('weights of your own');
	await expect(page.getByRole('row', { name: 'FSRS-6 with its default weights' })).toBeVisible();
	expect(await fits(page)).toEqual(['weights-fitted']);

	await page.getByRole('button', { name: 'Take these weights back' }).click();
	await expect(inUse(page)).toContainText('the default weights');
	await page.reload();
	await page.getByRole('button', { name: 'Use them again' }).click();
	await expect(inUse(page)).toContainText('weights of your own');
	expect(await fits(page)).toEqual(['weights-fitted', 'undone', 'undone']);
	expect(violations).toEqual([]);
	expect(crashes).toEqual([]);
});

test('a fit that is stopped changes nothing', async ({ page, site, crashes }) => {
	await calibration(page, site.url, learner(320, 120));
	await page.getByRole('button', { name: FIT }).click();
	await page.getByRole('button', { name: 'Stop' }).click();
	await expect(page.getByRole('button', { name: FIT })).toBeVisible();
	await expect(page.getByRole('alert')).toHaveCount(0);
	expect(await fits(page)).toEqual([]);
	expect(crashes).toEqual([]);
});

test('the optimiser runs in its worker alone: the page itself may compile nothing', async ({
	page,
	site,
	violations
}) => {
	await visit(page, `${site.url}progress/calibration`);
	const compiled = await page.evaluate(() =>
		WebAssembly.compile(new Uint8Array([0, 97, 115, 109, 1, 0, 0, 0])).then(
			() => true,
			() => false
		)
	);
	expect(compiled).toBe(false);
	await expect.poll(() => violations.join()).toContain('script-src');
});

test('the curve is drawn, told in words and given as a table', async ({ page, site }) => {
	await calibration(page, site.url, learner(80, 90));
	const figure = page.getByRole('figure', { name: 'Prediction and outcome' });
	await expect(figure).toContainText('were predicted to be right');
	await figure.getByText('Figures and downloads').click();
	const rows = figure.locator('tbody tr');
	expect(await rows.count()).toBeGreaterThan(4);
	expect(await figure.locator('circle').count()).toBe(await rows.count());
	await expect(page.getByRole('row', { name: 'SM-2' })).toBeVisible();
	await page.getByRole('button', { name: 'Fit my first intervals' }).click();
	await expect(page.getByRole('row', { name: 'First interval after Good' })).toBeVisible();
	expect(await axe(page)).toEqual([]);
	await page.setViewportSize({ width: 360, height: 780 });
	await noHorizontalScroll(page);
});

test('with few answers the page says what it cannot know', async ({ page, site }) => {
	await visit(page, `${site.url}progress/calibration`);
	await expect(page.getByText('Nothing predicted yet')).toBeVisible();
	await calibration(page, site.url, learner(20, 12));
	await expect(page.getByText('mostly chance')).toBeVisible();
	await expect(page.getByText('This needs 200 answers')).toBeVisible();
	await expect(page.getByRole('button', { name: /^Fit/ })).toHaveCount(0);
});
