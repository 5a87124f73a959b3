import { expect, test, visit } from './harness';
import { answer, goOn, startQuiz, verdict } from './play';

const BROKEN = [
	{ what: 'missing', script: () => Reflect.deleteProperty(globalThis, 'indexedDB') },
	{
		what: 'refused',
		script: () => {
			IDBFactory.prototype.open = () => {
				throw new DOMException('denied', 'SecurityError');
			};
		}
	}
];

for (const { what, script } of BROKEN)
	test(`with IndexedDB ${what} the app runs from memory and says so`, async ({
		page,
		context,
		site,
		crashes
	}) => {
		await context.addInitScript(script);
		await visit(page, site.url);
		await expect(page.getByRole('alert')).toContainText('your progress will be gone');
		await startQuiz(page, site.url, { count: 5 });
		await answer(page, site.url, true);
		await expect(verdict(page)).toHaveText('Right');
		expect(crashes).toEqual([]);
	});

test('an answer that cannot be written stays on screen with a way to try again', async ({
	page,
	site
}) => {
	await startQuiz(page, site.url, { count: 5, forms: ['true-false'] });
	await page.evaluate(() => {
		const real = IDBDatabase.prototype.transaction;
		IDBDatabase.prototype.transaction = function () {
			throw new DOMException('full', 'QuotaExceededError');
		};
		(globalThis as unknown as { mend(): void }).mend = () => {
			IDBDatabase.prototype.transaction = real;
		};
	});
	await page.getByRole('button', { name: 'True', exact: true }).click();
	await expect(page.getByRole('alert')).toContainText('could not be saved');
	await expect(page.locator('section.judged')).toHaveCount(0);
	await page.evaluate(() => (globalThis as unknown as { mend(): void }).mend());
	await page.getByRole('button', { name: 'Try again' }).click();
	await expect(verdict(page)).toBeVisible();
	await page.reload();
	await expect(page.locator('#position')).toHaveText('Question 2 of 5');
});

test('the first answer saved asks the browser to keep the data, later ones do not', async ({
	page,
	context,
	site
}) => {
	await context.addInitScript(() => {
		const counted = globalThis as unknown as { asked: number };
		counted.asked = 0;
		StorageManager.prototype.persist = () => {
			counted.asked += 1;
			return Promise.resolve(true);
		};
	});
	const asked = () => page.evaluate(() => (globalThis as unknown as { asked: number }).asked);
	await startQuiz(page, site.url, { count: 5 });
	expect(await asked()).toBe(0);
	await answer(page, site.url, true);
	expect(await asked()).toBe(1);
	await goOn(page);
	await answer(page, site.url, false);
	expect(await asked()).toBe(1);
});

test('what one tab answers, the other tab shows', async ({ context, site }) => {
	const one = await context.newPage();
	const two = await context.newPage();
	await visit(two, `${site.url}progress`);
	await startQuiz(one, site.url, { count: 5 });
	await answer(one, site.url, true);
	await expect(two.locator('dl', { hasText: 'answers today' })).toContainText('1');
});

test('the chosen theme holds from the first frame of the next visit', async ({ page, site }) => {
	await visit(page, `${site.url}settings`);
	await page.getByText('Dark', { exact: true }).click();
	await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
	await page.reload();
	await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
});
