import type { Page } from '@playwright/test';
import { axe, expect, noHorizontalScroll, test, visit, waitForServiceWorker } from './harness';
import { startQuiz } from './play';

/** Written for this test; its people and its treaty are invented. */
const ARTICLE = `Peru and Kenya established diplomatic relations on 3 March 2021.

Peruvian Foreign Minister Lucía Paredes Quispe visited Nairobi on 2 March 2021. She met Kenyan Foreign Minister Wanjiru Kamau in the capital of Kenya.

Peru now has diplomatic relations with 120 countries. Kenya plans to open an embassy in Lima next year.`;

const PARAGRAPHS = ARTICLE.split('\n\n')
	.map((paragraph) => `<p>${paragraph}</p>`)
	.join('');

async function give(page: Page, text: string, published = '', title = ''): Promise<void> {
	await page.getByLabel('Headline').fill(title);
	await page.getByLabel('Article text').fill(text);
	await page.getByLabel('Published on').fill(published);
	await page.getByRole('button', { name: 'Find questions' }).click();
}

const proposed = (page: Page) =>
	page.getByRole('heading', { level: 1, name: /\d+ questions? proposed/ });
const cards = (page: Page) => page.locator('article.open, article.accepted, article.rejected');

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
	await give(page, ARTICLE, '2021-03-04', 'Peru and Kenya open relations');
	await expect(proposed(page)).toBeVisible();
	expect(await cards(page).count()).toBeGreaterThan(1);
	await expect(page.locator('main')).not.toContainText('open an embassy in Lima?');
	await page.getByRole('button', { name: /^Accept all/ }).click();
	await page.getByRole('button', { name: /^Keep \d/ }).click();
	await expect(
		page.getByRole('heading', { level: 1, name: 'Peru and Kenya open relations' })
	).toBeVisible();
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
		<article><h1>Peru and Kenya open relations</h1>${PARAGRAPHS}</article>
		<script>throw new Error('never run')</script></body></html>`;
	await page
		.locator('input[type=file]')
		.setInputFiles({ name: 'page.html', mimeType: 'text/html', buffer: Buffer.from(html) });
	await expect(proposed(page)).toBeVisible();
	await expect(page.getByText('Published on 4 March 2021 (from the page).')).toBeVisible();
});

/** What a browser puts on the clipboard, or drops, from a page: words, and the markup they stood in. */
const handOver = (page: Page, kind: 'paste' | 'drop', html: string) =>
	page.evaluate(
		({ kind, html, text }) => {
			const data = new DataTransfer();
			data.setData('text/plain', text);
			data.setData('text/html', html);
			const target = document.querySelector('h1') ?? document.body;
			const init = { bubbles: true, cancelable: true };
			target.dispatchEvent(
				kind === 'paste'
					? new ClipboardEvent('paste', { ...init, clipboardData: data })
					: new DragEvent('drop', { ...init, dataTransfer: data })
			);
		},
		{ kind, html, text: ARTICLE }
	);

test('words pasted from a page bring its headline and its day, until one of them is changed', async ({
	page,
	site
}) => {
	await visit(page, `${site.url}add`);
	await handOver(
		page,
		'paste',
		`<h2>A week of embassies</h2><time datetime="2021-03-05">5 March</time>${PARAGRAPHS}`
	);
	await expect(page.getByLabel('Article text')).toHaveValue(ARTICLE);
	await expect(page.getByText('headings and day came along')).toBeVisible();
	await page.getByRole('button', { name: 'Find questions' }).click();
	await expect(page.getByText('Published on 5 March 2021 (from the page).')).toBeVisible();
	await page.getByRole('button', { name: 'Change the text' }).click();
	await page.getByLabel('Article text').fill(`${ARTICLE} It rained.`);
	await expect(page.getByText('headings and day came along')).toHaveCount(0);
});

test('a piece of a page dropped anywhere is read', async ({ page, site }) => {
	await visit(page, `${site.url}add`);
	await handOver(page, 'drop', PARAGRAPHS);
	await expect(proposed(page)).toBeVisible();
});

test('reading tells its stages, can be stopped, and leaves the text where it was', async ({
	page,
	site,
	crashes
}) => {
	await visit(page, `${site.url}add`);
	const long = `${ARTICLE}\n\n`.repeat(200);
	await give(page, long, '2021-03-04');
	await expect(page.getByRole('progressbar', { name: 'Reading the article' })).toBeVisible();
	await expect(page.getByRole('status').filter({ hasText: /Step [1-4] of 4/ })).toHaveCount(1);
	await page.getByRole('button', { name: 'Stop reading' }).click();
	await expect(page.getByLabel('Article text')).toHaveValue(long);
	await give(page, ARTICLE, '2021-03-04');
	await expect(proposed(page)).toBeVisible();
	expect(crashes).toEqual([]);
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
	},
	{ what: 'a page without an article', text: '<html><body></body></html>', says: 'no article' },
	{ what: 'an address alone', text: 'https://example.org/news/1', says: 'only the address' }
];

for (const { what, text, says } of REFUSED)
	test(`${what} is refused in words and the page stays usable`, async ({ page, site, crashes }) => {
		await visit(page, `${site.url}add`);
		await give(page, text);
		await expect(page.getByRole('alert')).toContainText(says);
		// More than a field can show is held without one.
		if (text.length > 200_000) await page.getByRole('button', { name: 'Clear' }).click();
		await give(page, ARTICLE, '2021-03-04');
		await expect(proposed(page)).toBeVisible();
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
	await give(
		page,
		'It may rain in the hills, and they might go there if the road is open. '.repeat(3)
	);
	await expect(page.getByRole('heading', { name: 'No question is safe enough' })).toBeVisible();
	await expect(page.getByText('asks only what it is sure of')).toBeVisible();
});

test('the day is asked for when nothing tells it; with it, weekdays become dates', async ({
	page,
	site
}) => {
	await visit(page, `${site.url}add`);
	await give(page, ARTICLE.replace('on 2 March 2021', 'on Tuesday'));
	await expect(page.getByRole('heading', { name: 'When was this published?' })).toBeVisible();
	const before = await cards(page).count();
	await page.locator('.text p .mark.date', { hasText: 'Tuesday' }).click();
	await expect(page.locator('.read-as')).toContainText('not known');
	await page.getByLabel('Day of publication').fill('2021-03-04');
	await page.getByRole('button', { name: 'Read again with this day' }).click();
	await expect(page.getByText('Published on 4 March 2021 (as you gave it).')).toBeVisible();
	await page.locator('.text p .mark.date', { hasText: 'Tuesday' }).click();
	await expect(page.locator('.read-as')).toContainText('2 March 2021');
	expect(await cards(page).count()).toBeGreaterThanOrEqual(before);
});

test('a flaw blocks accepting, is named in plain words, and goes when it is mended', async ({
	page,
	site
}) => {
	await visit(page, `${site.url}add`);
	await give(page, ARTICLE, '2021-03-04', 'Peru and Kenya open relations');
	await expect(proposed(page)).toBeVisible();
	const prompts = await cards(page).getByRole('heading').allTextContents();
	const card = cards(page).nth(prompts.findIndex((prompt) => /^Which [^_]*\?$/.test(prompt)));
	await card.getByRole('button', { name: 'Edit' }).click();
	const wording = card.getByRole('textbox', { name: 'Question', exact: true });
	const first = await wording.inputValue();
	await wording.fill('Which one, they asked yesterday?');
	await expect(card.getByText('It names a day only by its relation to another.')).toBeVisible();
	await expect(card.getByRole('button', { name: 'Accept' })).toBeDisabled();
	const mended = first.replace(/^Which/, 'Of all, which');
	await wording.fill(mended);
	await expect(card.getByText('No flaw found.')).toBeVisible();
	await card.getByRole('button', { name: 'Accept' }).click();
	await expect(card.getByText('Edited')).toBeVisible();
	await page.getByRole('button', { name: 'Keep 1 question' }).click();
	await expect(page.locator('aside summary')).toHaveCount(1);
	await expect(page.locator('aside summary')).toContainText(mended);
});

test('a question leads to its sentence in the text, and back', async ({ page, site }) => {
	await page.setViewportSize({ width: 360, height: 780 });
	await visit(page, `${site.url}add`);
	await give(page, ARTICLE, '2021-03-04', 'Peru and Kenya open relations');
	await expect(proposed(page)).toBeVisible();
	await expect(page.locator('.text p .mark').first()).toBeHidden();
	const last = cards(page).last();
	await last.getByRole('button', { name: 'Show in the text' }).click();
	await expect(page.locator('[data-lit]').first()).toBeInViewport();
	await expect(page.locator('[data-lit]').first()).toBeFocused();
	await page.getByRole('button', { name: 'Back to the question' }).click();
	await expect(last.getByRole('heading')).toBeInViewport();
});

test('what is left out is not kept', async ({ page, site }) => {
	await visit(page, `${site.url}add`);
	await give(page, ARTICLE, '2021-03-04', 'Peru and Kenya open relations');
	await expect(proposed(page)).toBeVisible();
	const total = await cards(page).count();
	await cards(page).first().getByRole('button', { name: 'Leave out' }).click();
	await page.getByRole('button', { name: /^Accept the other/ }).click();
	await expect(page.getByRole('button', { name: `Keep ${total - 1} question` })).toBeVisible();
});

test('a claim against what is already known is shown at once, with both sides', async ({
	page,
	site
}) => {
	await visit(page, `${site.url}add`);
	await give(
		page,
		'South Korea and Cuba established diplomatic relations on 3 May 2019. '.repeat(2)
	);
	const dispute = page.locator('section.disputes');
	await expect(dispute).toContainText('14 February 2024');
	await expect(dispute).toContainText('3 May 2019');
	await expect(dispute).toContainText('This article');
});

test('marks are reached by arrow keys and say what they are read as', async ({ page, site }) => {
	await visit(page, `${site.url}add`);
	await give(page, ARTICLE, '2021-03-04', 'Peru and Kenya open relations');
	await expect(proposed(page)).toBeVisible();
	await page.locator('.text p .mark[tabindex="0"]').focus();
	await page.keyboard.press('ArrowRight');
	await page.keyboard.press('Enter');
	await expect(page.getByRole('status', { name: 'Read as' })).toContainText('country');
	await page.getByRole('checkbox', { name: /Countries/ }).uncheck();
	await expect(page.locator('.text p .mark.country')).toHaveCount(0);
});

for (const [name, viewport] of [
	['a phone', { width: 360, height: 780 }],
	['a desk', { width: 1440, height: 900 }]
] as const)
	test(`the review desk meets WCAG 2.2 AA on ${name}, and needs no sideways scrolling`, async ({
		page,
		site
	}) => {
		await page.setViewportSize(viewport);
		await page.emulateMedia({ reducedMotion: 'reduce' });
		await visit(page, `${site.url}add`);
		const name = 'Wolfeschlegelsteinhausenbergerdorff';
		await give(page, `${ARTICLE}\n\nMinister 조태열 met أسعد الشيباني and Ada ${name} in Lima.`);
		await expect(proposed(page)).toBeVisible();
		const details = page.locator('section.text details');
		if (!(await details.evaluate((element: HTMLDetailsElement) => element.open)))
			await details.locator('summary').click();
		await page.locator('.text p .mark.date').first().click();
		await cards(page).first().getByRole('button', { name: 'Edit' }).click();
		await cards(page).nth(1).getByRole('button', { name: 'Leave out' }).click();
		await cards(page).nth(2).getByRole('button', { name: 'Accept' }).click();
		expect(await axe(page)).toEqual([]);
		await noHorizontalScroll(page);
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
	await give(page, ARTICLE, '2021-03-04', 'Soon to be removed');
	await page.getByRole('button', { name: /^Accept all/ }).click();
	await page.getByRole('button', { name: /^Keep \d/ }).click();
	await page.getByRole('button', { name: 'Remove this article' }).click();
	await page.getByRole('dialog').getByRole('button', { name: 'Remove this article' }).click();
	await expect(page).toHaveURL(/articles$/);
	await expect(page.getByText('Soon to be removed')).toHaveCount(0);
	await startQuiz(page, site.url, { count: 5 });
});
