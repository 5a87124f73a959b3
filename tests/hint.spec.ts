import { eventsOnDisk } from './disk';
import { expect, test, visit } from './harness';
import { answer, startQuiz } from './play';
import { graded, history, remember, shipped } from './remembered';

test.use({ serviceWorkers: 'block' });

test('a hint strikes a wrong option, stays over a reload, and makes the answer a hard one', async ({
	page,
	site
}) => {
	await startQuiz(page, site.url, { count: 5, forms: ['choice'] });
	await expect(page.getByRole('button', { name: 'Show a hint' })).toBeVisible();
	await page.keyboard.press('h');
	const hint = page.getByText('Hint:');
	await expect(hint).toBeVisible();
	const struck = page.locator('main [aria-disabled=true]');
	await expect(struck).toHaveCount(1);
	const option = await struck.innerText();
	await page.reload();
	await expect(hint).toBeVisible();
	expect(await struck.innerText()).toBe(option);
	await answer(page, site.url, true);
	await expect(hint).toHaveCount(0);
	expect((await eventsOnDisk(page)).at(-1)).toMatchObject({ hinted: true, grade: 2 });
});

test('a card that needed a hint is hard at best', async ({ page, site }) => {
	const question = shipped().find(
		({ form, answerType }) => form === 'choice' && answerType === 'person'
	);
	if (!question) throw new Error('nobody is asked for');
	const now = Date.now();
	await remember(page, site.url, history([[30, graded(question, 3)]], now), 'review');
	await page.getByRole('button', { name: 'Show a hint' }).click();
	await expect(page.getByText(/beginning with|it begins with/)).toBeVisible();
	await page.keyboard.press('Escape');
	await page.getByRole('button', { name: 'Show the answer' }).click();
	const grades = page.getByRole('group').getByRole('button');
	await expect(grades).toHaveCount(2);
	await page.keyboard.press('4');
	await page.keyboard.press('2');
	await expect(page.getByText('All reviewed')).toBeVisible();
	await visit(page, `${site.url}review`);
	expect((await eventsOnDisk(page)).at(-1)).toMatchObject({ hinted: true, grade: 2 });
});
