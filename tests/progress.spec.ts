import { readFileSync } from 'node:fs';
import type { Download, Locator, Page } from '@playwright/test';
import { axe, expect, noHorizontalScroll, test, visit } from './harness';
import { startQuiz, takeQuiz } from './play';

// Quizzes are taken first, then every view is searched: long on a machine that does other things too.
test.describe.configure({ timeout: 180_000 });

const DAY_MS = 86_400_000;

/** A chart by its title. */
const chart = (page: Page, title: string): Locator => page.getByRole('figure', { name: title });

async function openFigures(figure: Locator): Promise<void> {
	await figure.getByText('Figures and downloads').click();
	await expect(figure.getByRole('table')).toBeVisible();
}

/** The table of a chart, a list of cells for each row; heads left out. */
async function rowsOf(figure: Locator): Promise<string[][]> {
	const rows = await figure.locator('tbody tr').all();
	return Promise.all(rows.map((row) => row.locator('th, td').allInnerTexts()));
}

const stat = (page: Page, label: string): Locator =>
	page.locator('dl > div').filter({ has: page.locator('dt', { hasText: label }) });

async function saved(page: Page, figure: Locator, button: string): Promise<Download> {
	const download = page.waitForEvent('download');
	await figure.getByRole('button', { name: button }).click();
	return download;
}

/** A quiz of five with one wrong answer; then it is three days later, and `again` takes another, all right. */
async function study(page: Page, site: string, again: boolean): Promise<void> {
	await page.clock.install({ time: Date.parse('2026-03-02T19:00:00Z') });
	await startQuiz(page, site, { count: 5, forms: ['choice', 'true-false'] });
	await takeQuiz(page, site, 5, (at) => at !== 1);
	await page.clock.setSystemTime(Date.parse('2026-03-02T19:00:00Z') + 3 * DAY_MS);
	if (again) {
		await startQuiz(page, site, { count: 5, forms: ['choice', 'true-false'] });
		await takeQuiz(page, site, 5);
	}
	await visit(page, `${site}progress`);
}

test('the numbers are those of the answers given, and charts, tables and files agree', async ({
	page,
	site,
	violations,
	crashes
}) => {
	await study(page, site.url, true);
	await expect(stat(page, 'answers today')).toContainText('5');
	await expect(stat(page, 'answers today')).toContainText('100% right');
	await expect(page.getByRole('cell', { name: '4 / 5' })).toBeVisible();

	await test.step('knowledge', async () => {
		const figure = chart(page, 'How your knowledge grew');
		await openFigures(figure);
		const rows = await rowsOf(figure);
		expect(rows.map(([day]) => day)).toEqual([
			'2 Mar 2026',
			'3 Mar 2026',
			'4 Mar 2026',
			'5 Mar 2026'
		]);
		const [, known] = rows.at(-1) ?? [];
		await expect(page.locator('.say strong')).toHaveText(known ?? '');
		const file = await saved(page, figure, 'Save as CSV');
		expect(file.suggestedFilename()).toBe('How your knowledge grew.csv');
		const lines = readFileSync(await file.path(), 'utf8')
			.trimEnd()
			.split('\r\n');
		expect(lines[0]).toBe('\uFEFFDay,Would be recalled,Met so far');
		expect(lines).toHaveLength(rows.length + 1);
		expect(Math.round(Number(lines.at(-1)?.split(',')[1]))).toBe(Number(known));
	});

	await test.step('activity', async () => {
		await page.getByRole('tab', { name: 'Activity' }).click();
		const given = chart(page, 'Answers given');
		await expect(given).toContainText('10 answers, 90% right.');
		await openFigures(given);
		const rows = await rowsOf(given);
		expect(rows).toHaveLength(30);
		expect(rows.at(-1)).toEqual(['Thu 5 Mar', '5', '5', '0']);
		expect(rows.at(-4)).toEqual(['Mon 2 Mar', '5', '4', '1']);
		// Two bars have a right part, one of them a hatched rest.
		await expect(given.locator('rect.bar')).toHaveCount(2);
		await expect(given.locator('rect.more')).toHaveCount(1);
		const year = chart(page, 'Your year');
		await expect(year).toContainText('2 days of study');
		await openFigures(year);
		expect((await rowsOf(year)).at(-1)?.slice(1, 5)).toEqual(['5', '0', '0', '5']);
	});

	await test.step('a picture', async () => {
		const file = await saved(page, chart(page, 'Your year'), 'Save as picture');
		expect(file.suggestedFilename()).toBe('Your year.png');
		const bytes = readFileSync(await file.path());
		expect(bytes.subarray(1, 4).toString('latin1')).toBe('PNG');
		// Twice as wide as the chart and its margins.
		expect(bytes.readUInt32BE(16)).toBeGreaterThan(600);
	});

	await test.step('by subject', async () => {
		await page.getByRole('tab', { name: 'By subject' }).click();
		const recall = chart(page, 'What you would recall tomorrow');
		await openFigures(recall);
		const asked = (await rowsOf(recall)).map(([, , seen]) => Number(seen));
		const met = Number((await page.locator('.say').innerText()).match(/of the (\d+) facts/)?.[1]);
		expect(asked.reduce((sum, seen) => sum + seen, 0)).toBe(met);
		await page.getByRole('radio', { name: 'Country' }).check({ force: true });
		await expect(recall.getByRole('columnheader', { name: 'Country' })).toBeVisible();
	});

	await test.step('nothing is wider than a phone or harder to see than WCAG 2.2 AA allows', async () => {
		await page.emulateMedia({ reducedMotion: 'reduce', colorScheme: 'dark' });
		await page.setViewportSize({ width: 360, height: 800 });
		for (const name of ['Memory', 'Activity', 'By subject', 'Weak spots']) {
			await page.getByRole('tab', { name }).click();
			await expect(page.getByRole('tabpanel').locator('h3').first()).toBeVisible();
			const figures = page.getByRole('tabpanel').locator('summary').first();
			if (await figures.isVisible()) await figures.click();
			await noHorizontalScroll(page);
			expect(await axe(page), name).toEqual([]);
		}
	});
	expect(violations).toEqual([]);
	expect(crashes).toEqual([]);
});

test('with the keyboard alone: choose a view, read values, open the figures', async ({
	page,
	site
}) => {
	await study(page, site.url, false);
	const tabs = page.getByRole('tab');
	await tabs.first().focus();
	await page.keyboard.press('ArrowRight');
	await expect(page.getByRole('tab', { name: 'Activity' })).toBeFocused();
	await expect(page).toHaveURL(/#activity$/);
	const given = chart(page, 'Answers given');
	const reader = given.getByRole('slider');
	await expect(reader).toHaveAttribute('aria-valuetext', 'Thu 5 Mar: 0 answers, 0 right');
	await reader.focus();
	for (let back = 0; back < 3; back++) await page.keyboard.press('ArrowLeft');
	await expect(reader).toHaveAttribute('aria-valuetext', 'Mon 2 Mar: 5 answers, 4 right');
	await expect(given.locator('[data-reading]')).toContainText('Mon 2 Mar: 5 answers, 4 right');
	await page.keyboard.press('Tab');
	await page.keyboard.press('Enter');
	await expect(given.getByRole('table')).toBeVisible();
	await page.reload();
	await expect(page.getByRole('tab', { name: 'Activity' })).toHaveAttribute(
		'aria-selected',
		'true'
	);
});

test('before the first answer the page says what to do', async ({ page, site }) => {
	await visit(page, `${site.url}progress`);
	await expect(page.getByText('Nothing to show yet')).toBeVisible();
	await page.getByRole('link', { name: 'Start a new quiz' }).click();
	await expect(page).toHaveURL(/quiz$/);
});
