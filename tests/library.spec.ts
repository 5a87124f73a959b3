import type { Page } from '@playwright/test';
import { axe, expect, test, visit } from './harness';

test('articles are found whatever the accents and capitals of the search', async ({
	page,
	site
}) => {
	await visit(page, `${site.url}articles`);
	const entries = page.locator('.list li');
	await expect.poll(() => entries.count()).toBeGreaterThanOrEqual(12);
	const all = await entries.count();
	await page.getByLabel('Search the library').fill('DAMÁSCUS');
	await expect(page.getByRole('status').filter({ hasText: 'results' })).toBeVisible();
	const found = page.locator('ul.article li');
	await expect(found.first()).toBeVisible();
	expect(await found.count()).toBeLessThan(all);
	await page.getByLabel('Search the library').fill('qqqq');
	await page.getByRole('button', { name: 'Clear the search' }).click();
	await expect(page.locator('.list li')).toHaveCount(all);
});

test('a sentence leads to its questions, and they lead back to it', async ({ page, site }) => {
	await visit(page, `${site.url}articles/finland-joins-nato`);
	const marks = page.locator('article mark');
	await expect(marks.first()).toBeVisible();
	await page.getByRole('link', { name: /^Sentence 2: / }).click();
	await expect(page.locator('#q-2')).toBeInViewport();
	await page.getByRole('link', { name: 'To sentence 2 in the text' }).click();
	await expect(page.locator('#s-2')).toBeInViewport();
	expect(await page.locator('#s-2').evaluate((mark) => mark.matches(':target'))).toBe(true);
	await page.locator('#q-2 summary').first().click();
	await expect(page.locator('#q-2 details[open] strong').first()).toBeVisible();
});

test('an article shows what disagrees with it, and what it changed', async ({ page, site }) => {
	await visit(page, `${site.url}articles/south-korea-reviews-syria-ties`);
	const beside = page.locator('aside');
	await expect(beside).toContainText('14 February 2024 / 2023');
	await expect(beside.locator('section', { hasText: 'What changed' })).toContainText('interim');
	await beside.getByRole('link', { name: 'See what each says' }).first().click();
	await expect(page).toHaveURL(/disputes#d-/);
	await expect(page.getByRole('heading', { name: /Cuba/ })).toBeInViewport();
});

const OWN = `Peru and Kenya established diplomatic relations on 3 March 2021.

Peruvian Foreign Minister Lucía Paredes Quispe visited Nairobi on 2 March 2021.`;

async function addOwn(page: Page, url: string): Promise<void> {
	await visit(page, `${url}add`);
	await page.getByLabel('Headline').fill('Peru and Kenya open relations');
	await page.getByLabel('Article text').fill(OWN);
	await page.getByLabel('Published on').fill('2021-03-04');
	await page.getByRole('button', { name: 'Find questions' }).click();
	await page.getByRole('button', { name: /^Accept all/ }).click();
	await page.getByRole('button', { name: /^Keep \d/ }).click();
	await expect(page.getByRole('button', { name: 'Remove this article' })).toBeVisible();
}

const yours = async (page: Page, url: string): Promise<void> => {
	await visit(page, `${url}articles`);
	await page.getByRole('radio', { name: /^Yours/ }).check({ force: true });
	await expect(page.getByRole('heading', { name: 'Your bank' })).toBeVisible();
};

test('own articles are saved as a file, and come back from it once', async ({ page, site }) => {
	await addOwn(page, site.url);
	await yours(page, site.url);
	await expect(page.locator('.list li')).toHaveCount(1);
	const [download] = await Promise.all([
		page.waitForEvent('download'),
		page.getByRole('button', { name: 'Save as a file' }).click()
	]);
	expect(download.suggestedFilename()).toMatch(/\.dateline-bank$/);
	const file = await download.path();
	const open = page.locator('#own-bank ~ *, section').locator('input[type=file]').first();
	await open.setInputFiles(file);
	await expect(page.getByText('You have all of it already')).toBeVisible();
	await page.getByRole('button', { name: 'Cancel' }).click();
	await page.locator('.list a').click();
	await page.getByRole('button', { name: 'Remove this article' }).click();
	await page.getByRole('dialog').getByRole('button', { name: 'Remove this article' }).click();
	await expect(page).toHaveURL(/articles$/);
	await yours(page, site.url);
	await expect(page.getByText('You have added no article yet')).toBeVisible();
	await open.setInputFiles(file);
	await expect(page.getByText(/^New here: 1 article and [1-9]/)).toBeVisible();
	expect(await axe(page)).toEqual([]);
	await page.getByRole('button', { name: 'Add 1 article' }).click();
	await expect(page.locator('.list li')).toHaveCount(1);
	await page.reload();
	await expect(page.locator('.list li').filter({ hasText: 'Your article' })).toHaveCount(1);
});

test('a damaged bank is refused in words, and nothing of it is taken', async ({ page, site }) => {
	await yours(page, site.url);
	const open = page.locator('section').locator('input[type=file]').first();
	const broken = '{"dateline":"bank","format":1,"checksum":"x","articles":[{}]}';
	const file = (text: string) => ({
		name: 'a.dateline-bank',
		mimeType: 'application/json',
		buffer: Buffer.from(text)
	});
	await open.setInputFiles(file(broken));
	await expect(page.getByRole('alert')).toContainText('damaged');
	await open.setInputFiles(file('Dear reader'));
	await expect(page.getByRole('alert')).toContainText('no file of Dateline');
	await expect(page.locator('.list li')).toHaveCount(0);
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
