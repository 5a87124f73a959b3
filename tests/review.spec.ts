import { expect, test, visit } from './harness';
import { startQuiz, takeQuiz } from './play';
import { graded, history, remember, shipped } from './remembered';

const DAY_MS = 86_400_000;

test('cards come back when they are due, are graded with the keyboard, and a grade can be undone', async ({
	page,
	site
}) => {
	await page.clock.install();
	await startQuiz(page, site.url, { count: 5, forms: ['choice', 'typed'] });
	await takeQuiz(page, site.url, 5);
	await page.clock.setSystemTime(Date.now() + 40 * DAY_MS);
	await visit(page, `${site.url}review`);
	await expect(page.getByText('5 cards left')).toBeVisible();
	await page.keyboard.press('Space');
	const grades = page.getByRole('group', { name: 'How well did you know it?' });
	await expect(grades.getByRole('button', { name: /Good/ })).toBeFocused();
	await page.keyboard.press('3');
	await expect(page.getByText('4 cards left')).toBeVisible();
	await page.keyboard.press('u');
	await expect(page.getByText('5 cards left')).toBeVisible();
	await page.reload();
	await expect(page.getByText('5 cards left')).toBeVisible();
});

test('the button says what happens: a good card is not back before its days are over', async ({
	page,
	site
}) => {
	await page.clock.install();
	await startQuiz(page, site.url, { count: 5, forms: ['choice', 'typed'] });
	await takeQuiz(page, site.url, 5);
	await page.clock.setSystemTime(Date.now() + 40 * DAY_MS);
	await visit(page, `${site.url}review`);
	for (let left = 5; left > 0; left--) {
		await expect(page.getByText(left === 1 ? '1 card left' : `${left} cards left`)).toBeVisible();
		await page.getByRole('button', { name: 'Show the answer' }).click();
		const good = page.getByRole('button', { name: /Good/ });
		await expect(good).toContainText(/\d+ days?/);
		await good.click();
	}
	await expect(page.getByText('All reviewed')).toBeVisible();
	await page.clock.setSystemTime(Date.now() + 41 * DAY_MS);
	await page.reload();
	await expect(page.getByText('Nothing is due')).toBeVisible();
});

test('with nothing learned the page says what to do', async ({ page, site }) => {
	await visit(page, `${site.url}review`);
	await expect(page.getByText('Nothing is due')).toBeVisible();
	await page.getByRole('link', { name: 'Start a quiz' }).click();
	await expect(page).toHaveURL(/quiz$/);
});

test('what the world changed is asked no more, is told with its day, and old is drilled against new', async ({
	page,
	site
}) => {
	const past = shipped().filter(
		({ kind, expires, asOf }) => kind === 'holds-office' && expires !== null && expires === asOf
	);
	const learned = past.flatMap((question) => [
		[60, graded(question, 3)] as const,
		[50, graded(question, 3)] as const
	]);
	await remember(page, site.url, history(learned, Date.now()), 'review');
	const changed = page.getByRole('region', { name: /you learned ha(s|ve) changed/ });
	await expect(changed).toBeVisible();
	await expect(changed.getByRole('listitem').first()).toContainText(/changed on \d+ \w+ \d{4}/);
	await changed.getByRole('button', { name: 'Old against new' }).click();
	const position = changed.locator('.kicker');
	await expect(position).toContainText('1 of ');
	const total = Number(/of (\d+)/i.exec(await position.innerText())?.[1]);
	for (let at = 1; at <= total; at++) {
		await expect(position).toContainText(`${at} of ${total}`);
		await changed.getByRole('list').getByRole('button').first().click();
		await expect(changed.getByRole('status')).toContainText(/^(Right\.|No: )/);
		await changed.getByRole('button', { name: 'Next' }).click();
	}
	await expect(changed.getByText(`of ${total} told apart`)).toBeVisible();
});
