import { expect, test, visit, waitForServiceWorker } from './harness';
import { startQuiz } from './play';

/** Written for this test; its people and its treaty are invented. */
const ARTICLE = `Peru and Kenya established diplomatic relations on 3 March 2021.

Peruvian Foreign Minister Lucía Paredes Quispe visited Nairobi on 2 March 2021. She met Kenyan Foreign Minister Wanjiru Kamau in the capital of Kenya.

Peru now has diplomatic relations with 120 countries. Kenya plans to open an embassy in Lima next year.`;

test('an article pasted offline gives questions on the device, and they can be kept', async ({
	page,
	site,
	violations,
	crashes
}) => {
	await visit(page, site.url);
	await waitForServiceWorker(page);
	await site.stop();
	await visit(page, `${site.url}add`);
	await page.getByLabel('Headline').fill('Peru and Kenya open relations');
	await page.getByLabel('Article text').fill(ARTICLE);
	await page.getByLabel('Published on').fill('2021-03-04');
	await page.getByRole('button', { name: 'Find questions' }).click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(/[1-9]\d* questions? found/);
	const found = await page.locator('.found li').count();
	expect(found).toBeGreaterThan(1);
	await expect(page.locator('main')).not.toContainText('open an embassy in Lima?');
	await page.getByRole('button', { name: /^Keep/ }).click();
	await expect(page.getByRole('heading', { name: 'Peru and Kenya open relations' })).toBeVisible();
	await page.reload();
	await page.getByRole('link', { name: 'Quiz me on this article' }).click();
	await page.getByRole('button', { name: 'Start' }).click();
	await expect(page.locator('#position')).toContainText('Question 1 of');
	expect(violations).toEqual([]);
	expect(crashes).toEqual([]);
});

test('a page of markup is read as its article, its date taken from the page', async ({
	page,
	site
}) => {
	await visit(page, `${site.url}add`);
	const html = `<!doctype html><html><head><title>Peru and Kenya open relations</title>
		<meta property="article:published_time" content="2021-03-04T08:00:00Z"></head>
		<body><nav><a href="/">Home</a> <a href="/x">World</a></nav>
		<article><h1>Peru and Kenya open relations</h1>${ARTICLE.split('\n\n')
			.map((paragraph) => `<p>${paragraph}</p>`)
			.join('')}</article><script>throw new Error('never run')</script></body></html>`;
	await page
		.locator('input[type=file]')
		.setInputFiles({ name: 'page.html', mimeType: 'text/html', buffer: Buffer.from(html) });
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(/[1-9]\d* questions? found/);
	await expect(page.getByText('Publication date: 4 March 2021 (from the page).')).toBeVisible();
});

const REFUSED = [
	{
		what: 'another language',
		text: 'Der Minister reiste am Montag nach Wien und traf dort seine Kollegin. '.repeat(8),
		says: 'does not look like English'
	},
	{
		what: 'more than a million characters',
		text: 'The minister spoke. '.repeat(60_000),
		says: 'longer than a million'
	}
];

for (const { what, text, says } of REFUSED)
	test(`${what} is refused in words and the page stays usable`, async ({ page, site, crashes }) => {
		await visit(page, `${site.url}add`);
		await page.getByLabel('Article text').fill(text);
		await page.getByRole('button', { name: 'Find questions' }).click();
		await expect(page.getByRole('alert')).toContainText(says);
		await page.getByLabel('Article text').fill(ARTICLE);
		await page.getByRole('button', { name: 'Find questions' }).click();
		await expect(page.getByRole('heading', { level: 1 })).toHaveText(/questions? found/);
		expect(crashes).toEqual([]);
	});

test('bytes that are no text are refused', async ({ page, site }) => {
	await visit(page, `${site.url}add`);
	await page.locator('input[type=file]').setInputFiles({
		name: 'photo.txt',
		mimeType: 'text/plain',
		buffer: Buffer.from([0xff, 0xfe, 0xfd, 0x00, 0x80])
	});
	await expect(page.getByRole('alert')).toContainText('not text');
});

test('an article that says nothing sure gives no question and says why', async ({ page, site }) => {
	await visit(page, `${site.url}add`);
	await page
		.getByLabel('Article text')
		.fill('It may rain in the hills, and they might go there if the road is open. '.repeat(3));
	await page.getByRole('button', { name: 'Find questions' }).click();
	await expect(page.getByText('No question is safe enough')).toBeVisible();
});

test('what another app shares arrives in the form, once', async ({ page, site }) => {
	await visit(page, site.url);
	await waitForServiceWorker(page);
	await page.evaluate((action) => {
		const form = document.createElement('form');
		Object.assign(form, { method: 'post', action, enctype: 'multipart/form-data' });
		for (const [name, value] of Object.entries({ title: 'Shared title', text: 'Shared text.' })) {
			const field = Object.assign(document.createElement('input'), { name, value });
			form.append(field);
		}
		(globalThis as unknown as { shared: FormData }).shared = new FormData(form);
	}, 'share');
	const landed = await page.evaluate(async () => {
		const body = (globalThis as unknown as { shared: FormData }).shared;
		return (await fetch('share', { method: 'POST', body })).url;
	});
	expect(landed).toBe(`${site.url}add?shared`);
	await visit(page, landed);
	await expect(page.getByLabel('Article text')).toHaveValue('Shared text.');
	await expect(page.getByLabel('Headline')).toHaveValue('Shared title');
	await visit(page, landed);
	await expect(page.getByLabel('Article text')).toHaveValue('');
});

test('own articles can be removed, and their questions go with them', async ({ page, site }) => {
	await visit(page, `${site.url}add`);
	await page.getByLabel('Headline').fill('Soon to be removed');
	await page.getByLabel('Article text').fill(ARTICLE);
	await page.getByRole('button', { name: 'Find questions' }).click();
	await page.getByRole('button', { name: /^Keep/ }).click();
	await page.getByRole('button', { name: 'Remove this article' }).click();
	await page.getByRole('dialog').getByRole('button', { name: 'Remove this article' }).click();
	await expect(page).toHaveURL(/articles$/);
	await expect(page.getByText('Soon to be removed')).toHaveCount(0);
	await startQuiz(page, site.url, { count: 5 });
});
