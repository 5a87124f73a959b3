import { expect, test, visit } from './harness';

test('articles are found whatever the accents and capitals of the search', async ({
	page,
	site
}) => {
	await visit(page, `${site.url}articles`);
	const all = await page.locator('.list li').count();
	expect(all).toBeGreaterThanOrEqual(12);
	await page.getByLabel('Search in articles').fill('DAMÁSCUS');
	await expect(page.getByRole('status').filter({ hasText: 'article' })).toHaveText(
		/^[1-9] articles?$/
	);
	expect(await page.locator('.list li').count()).toBeLessThan(all);
	await page.getByLabel('Search in articles').fill('qqqq');
	await page.getByRole('button', { name: 'Clear the search' }).click();
	await expect(page.locator('.list li')).toHaveCount(all);
});

test('opening a question marks its sentence in the article', async ({ page, site }) => {
	await visit(page, `${site.url}articles/finland-joins-nato`);
	await expect(page.locator('article mark')).toHaveCount(0);
	await page.locator('aside summary').first().click();
	await expect(page.locator('article mark')).toHaveCount(1);
});

test('an article that does not exist says so and leads on', async ({ page, site }) => {
	await visit(page, `${site.url}articles/no-such-article`);
	await expect(page.getByText('This article is not here')).toBeVisible();
	await page.getByRole('link', { name: 'All articles' }).click();
	await expect(page).toHaveURL(/articles$/);
});

test('Korea and Cuba: both years are shown with their sources, and no question asks for points', async ({
	page,
	site
}) => {
	await visit(page, `${site.url}disputes`);
	const dispute = page.locator('section', { hasText: 'Cuba' }).filter({ hasText: 'never asked' });
	await expect(dispute.first()).toContainText('2023');
	await expect(dispute.first()).toContainText('February 2024');
	const asked = await page.evaluate(async (root) => {
		const read = async (name: string) => (await fetch(`${root}bank/${name}`)).json();
		const index = (await read('index.json')) as { questions: string[] };
		type Asked = { slot: string; countries: string[]; kind: string };
		const chunks = (await Promise.all(index.questions.map(read))) as Asked[][];
		return chunks
			.flat()
			.filter(
				(each) =>
					each.kind === 'establishes-relations' &&
					each.slot === 'date' &&
					each.countries.includes('KR') &&
					each.countries.includes('CU')
			).length;
	}, site.url);
	expect(asked).toBe(0);
});
