import { expect, test, visit, waitForServiceWorker } from './harness';
import { answer, goOn, position, startQuiz } from './play';

test('an update waits for the tap and loses neither the answers given nor the one being typed', async ({
	page,
	site
}) => {
	await visit(page, site.url);
	await waitForServiceWorker(page);
	await startQuiz(page, site.url, { count: 5, forms: ['typed'] });
	await answer(page, site.url, true);
	await goOn(page);
	await page.locator('#typed').fill('still thinking');

	await site.deploy('next');
	await page.evaluate(async () => (await navigator.serviceWorker.ready).update());
	await expect(page.getByText('A new version is ready.')).toBeVisible();
	await expect(page.locator('#typed')).toHaveValue('still thinking');
	await expect(page.locator('meta[name=release]')).toHaveCount(0);

	await page.getByRole('button', { name: 'Update now' }).click();
	await expect(page.locator('meta[name=release]')).toHaveAttribute('content', 'next');
	await expect(position(page)).toHaveText('Question 2 of 5');
	await expect(page.locator('#typed')).toHaveValue('still thinking');
	await expect(page.getByText('A new version is ready.')).toHaveCount(0);
});

test('an update put off does not come by itself', async ({ page, site }) => {
	await visit(page, site.url);
	await waitForServiceWorker(page);
	await site.deploy('next');
	await page.evaluate(async () => (await navigator.serviceWorker.ready).update());
	await page.getByRole('button', { name: 'Later' }).click();
	await expect(page.getByText('A new version is ready.')).toHaveCount(0);
	await visit(page, `${site.url}quiz`);
	await expect(page.locator('meta[name=release]')).toHaveCount(0);
	await expect(page.getByText('A new version is ready.')).toBeVisible();
});
