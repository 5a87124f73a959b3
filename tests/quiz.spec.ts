import type { Page } from '@playwright/test';
import type { QuestionForm } from '../src/lib/core/questions/types';
import { expect, test, visit, waitForServiceWorker } from './harness';
import { answer, formOnScreen, goOn, position, startQuiz, stem, takeQuiz, verdict } from './play';

test('a quiz taken offline ends in a result, and progress holds it after a reload', async ({
	page,
	site,
	violations,
	crashes
}) => {
	await visit(page, site.url);
	await waitForServiceWorker(page);
	await site.stop();
	await startQuiz(page, site.url, { count: 5 });
	await takeQuiz(page, site.url, 5, (at) => at !== 2);
	await expect(page.getByText('4 of 5 right')).toBeVisible();
	await page.reload();
	await expect(page.getByText('4 of 5 right')).toBeVisible();
	await visit(page, `${site.url}progress`);
	await page.reload();
	await expect(page.getByRole('cell', { name: '4 / 5' })).toBeVisible();
	await expect(page.locator('dl', { hasText: 'answers today' })).toContainText('5');
	expect(violations).toEqual([]);
	expect(crashes).toEqual([]);
});

test('a verdict comes with the sentence that says so, its source and its date', async ({
	page,
	site
}) => {
	await startQuiz(page, site.url, { count: 5 });
	const question = await answer(page, site.url, false);
	await expect(verdict(page)).toHaveText('Not this time');
	const evidence = question.evidence[0];
	const figure = page.locator('section.judged figure').first();
	await expect(figure.locator('blockquote')).toHaveText(evidence?.quote ?? 'no evidence');
	await expect(figure.getByRole('link')).toContainText(evidence?.title ?? 'no article');
	const source = figure.locator('.source');
	await expect(source).toContainText(evidence?.publisher ?? 'publisher unknown');
	await expect(source).toContainText(evidence?.published?.slice(0, 4) ?? 'undated');
});

test('a reload in the middle comes back to the very question with what was typed', async ({
	page,
	site
}) => {
	await startQuiz(page, site.url, { count: 5, forms: ['typed'] });
	await answer(page, site.url, true);
	await goOn(page);
	const prompt = await stem(page).innerText();
	await page.locator('#typed').fill('half an ans');
	await page.reload();
	await expect(position(page)).toHaveText('Question 2 of 5');
	await expect(stem(page)).toHaveText(prompt);
	await expect(page.locator('#typed')).toHaveValue('half an ans');
});

test('an answer taken back is asked again, and only the new one counts', async ({ page, site }) => {
	await startQuiz(page, site.url, { count: 5 });
	await answer(page, site.url, false);
	await page.getByRole('button', { name: 'Undo' }).click();
	await expect(page.locator('section.judged')).toHaveCount(0);
	await takeQuiz(page, site.url, 5);
	await expect(page.getByText('5 of 5 right')).toBeVisible();
	await page.reload();
	await expect(page.getByText('5 of 5 right')).toBeVisible();
});

test('an answer is there although the page is closed the moment its verdict shows', async ({
	context,
	site
}) => {
	const first = await context.newPage();
	await startQuiz(first, site.url, { count: 5 });
	await answer(first, site.url, true);
	await first.close({ runBeforeUnload: false });
	const second = await context.newPage();
	await visit(second, site.url);
	await expect(second.getByText('1 of 5 answered')).toBeVisible();
	await second.getByRole('link', { name: 'Go on', exact: true }).click();
	await expect(position(second)).toHaveText('Question 2 of 5');
});

/** How each form is answered without a pointer; `nth` says which option is taken, 0 or 1. */
const BY_KEYS: Readonly<Record<QuestionForm, (page: Page, nth: number) => Promise<void>>> = {
	choice: (page, nth) => page.keyboard.press(['1', 'b'][nth] ?? ''),
	'true-false': (page, nth) => page.keyboard.press(['1', 'f'][nth] ?? ''),
	map: (page, nth) => page.keyboard.press(['1', 'b'][nth] ?? ''),
	sources: (page, nth) => page.keyboard.press(['1', 'b'][nth] ?? ''),
	async sprint(page) {
		const run = page.locator('section.sprint');
		while (await run.count()) await page.keyboard.press('ArrowRight');
	},
	typed: typeAndEnter,
	cloze: typeAndEnter,
	order: submit,
	async match(page) {
		for (const chip of await page.locator('.chip').all()) {
			await chip.focus();
			await page.keyboard.press('Enter');
		}
		await submit(page);
	}
};

async function typeAndEnter(page: Page): Promise<void> {
	await page.locator('#typed').focus();
	await page.keyboard.type('zzzz');
	await page.keyboard.press('Enter');
}

async function submit(page: Page): Promise<void> {
	await page.getByRole('button', { name: 'Answer', exact: true }).focus();
	await page.keyboard.press('Enter');
}

test('with only the keyboard a quiz is found, started, answered and left', async ({
	page,
	site
}) => {
	await visit(page, site.url);
	const press = (key: string) => page.keyboard.press(key);
	await press('Tab');
	await expect(page.getByRole('link', { name: 'Skip to content' })).toBeFocused();
	await press('Enter');
	await press('Tab');
	await expect(page.getByRole('button', { name: 'Start the quiz' })).toBeFocused();
	await press('Enter');
	for (let at = 1; at <= 10; at++) {
		await expect(position(page)).toHaveText(`Question ${at} of 10`);
		await BY_KEYS[await formOnScreen(page)](page, at % 2 ? 0 : 1);
		await expect(page.getByRole('button', { name: /Next question|See the result/ })).toBeFocused();
		await press('Enter');
	}
	await expect(page.getByRole('heading', { level: 1 })).toContainText('of 10 right');
});

test('single keys can be switched off', async ({ page, site }) => {
	await visit(page, `${site.url}settings`);
	await page.getByRole('checkbox', { name: /Use keys/ }).uncheck();
	await startQuiz(page, site.url, { count: 5, forms: ['choice'] });
	await page.keyboard.press('1');
	await page.keyboard.press('a');
	await expect(page.locator('section.judged')).toHaveCount(0);
	await answer(page, site.url, true);
	await expect(verdict(page)).toHaveText('Right');
});
