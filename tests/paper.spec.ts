import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';
import { prepareZXingModule, readBarcodes } from 'zxing-wasm/reader';
import { axe, expect, noHorizontalScroll, test, visit, waitForServiceWorker } from './harness';

const wasm = createRequire(import.meta.url).resolve('zxing-wasm/reader/zxing_reader.wasm');

async function codeIn(png: Buffer): Promise<string> {
	const wasmBinary = readFileSync(wasm).buffer;
	await prepareZXingModule({ overrides: { wasmBinary }, fireImmediately: true });
	const [found] = await readBarcodes(new Uint8Array(png), { formats: ['QRCode'] });
	return found?.text ?? '';
}

const form = (page: Page) => page.locator('form.columns');
const inSet = (page: Page) => page.locator('details.part', { hasText: 'In this set' });
const rules = (page: Page) => page.locator('details.part', { hasText: 'How it is taken' });

/** What the key says of a version, by the column it stands in. */
const lettersOf = (page: Page, column: number): Promise<string[]> =>
	page
		.getByRole('article', { name: 'Key' })
		.locator(`td:nth-child(${String(column)}) b`)
		.evaluateAll((all) => all.map((each) => each.textContent ?? ''));

/**
 * An answer sheet with crosses on it, photographed a little askew: the fifth line has two of them, the
 * sixth none.
 */
async function photoOf(page: Page, at: number, letters: readonly string[]): Promise<Buffer> {
	const sheet = page.getByRole('article', { name: 'Answer sheet' }).nth(at);
	await sheet.evaluate((article, letters) => {
		const svg = article.querySelector('svg');
		const cross = (box: Element): void => {
			const { x, y } = (box as SVGRectElement).getBBox();
			const pen = document.createElementNS('http://www.w3.org/2000/svg', 'path');
			pen.setAttribute('d', `M${x + 0.4} ${y + 0.3}l3.4 3.5M${x + 3.6} ${y + 0.2}l-3.3 3.6`);
			pen.setAttribute('stroke', '#223388');
			pen.setAttribute('stroke-width', '0.5');
			svg?.append(pen);
		};
		const rows = [...article.querySelectorAll('text.number')].map((number) => {
			const boxes = new Map<string, Element>();
			let letter = '';
			for (let next = number.nextElementSibling; next; next = next.nextElementSibling) {
				if (next.matches('.number')) break;
				if (next.matches('text')) letter = next.textContent?.trim() ?? '';
				else if (next.matches('.box')) boxes.set(letter, next);
			}
			return boxes;
		});
		for (const [row, boxes] of rows.entries())
			for (const [letter, box] of boxes)
				if (
					row !== 5 &&
					(letter === letters[row] || (row === 4 && letters.length > 0 && letter < 'C'))
				)
					cross(box);
		(article as HTMLElement).style.zoom = '2';
		(article as HTMLElement).style.rotate = '2deg';
	}, letters);
	const picture = await sheet.screenshot();
	await sheet.evaluate((article) => article.removeAttribute('style'));
	return picture;
}

/** What a PDF of the page holds: how many pages, and how large each is, in points. */
async function pdfOf(page: Page): Promise<{ pages: number; width: number; height: number }> {
	const text = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
	const [, width = '0', height = '0'] = /\/MediaBox ?\[0 0 ([\d.]+) ([\d.]+)\]/.exec(text) ?? [];
	const pages = text.match(/\/Type ?\/Page\b/g)?.length ?? 0;
	return { pages, width: Math.round(Number(width)), height: Math.round(Number(height)) };
}

test('a set is made in three taps, with all its rules, changed into a second version, and undone', async ({
	page,
	site,
	crashes,
	violations
}) => {
	await visit(page, site.url);
	await waitForServiceWorker(page);
	await site.stop();
	await visit(page, `${site.url}sets/new`);
	await page.getByRole('button', { name: 'This week’s news, 15 questions' }).click();
	await expect(page.getByText('15 picked')).toBeVisible();
	await expect(page.getByLabel('Title', { exact: true })).toHaveValue(/^News of /);
	await page.getByLabel('Title', { exact: true }).fill('Week 47');

	// A question of one's own, with the gate watching.
	await page.getByRole('button', { name: 'Write your own question' }).click();
	const own = page.getByRole('region', { name: 'Your own question' });
	await own
		.getByLabel('Question', { exact: true })
		.fill('Which town did not host the lantern fair of 2024?');
	await own.getByLabel('Right answer').fill('Aldermoor');
	await expect(own.getByText('A choice needs a wrong option.')).toBeVisible();
	await own.getByLabel('Wrong option 1').fill('Brackwell');
	await own.getByLabel('Wrong option 2').fill('Corrinport');
	await expect(own.getByText('It asks for what is not so.')).toBeVisible();
	await own
		.getByLabel('Question', { exact: true })
		.fill('Which town hosted the lantern fair of 2024?');
	await expect(own.getByText('No problem found.')).toBeVisible();
	await own.getByRole('button', { name: 'Add to the set' }).click();
	await expect(page.getByText('16 picked')).toBeVisible();

	// Sections, a pool, points; another wording that keeps the question.
	await inSet(page).locator('summary').click();
	const rows = inSet(page).locator('ol > li');
	await expect(rows).toHaveCount(16);
	await inSet(page).getByLabel('Sections, pools and points').check();
	await rows.nth(10).getByRole('button', { name: 'Begin a section here' }).click();
	const second = inSet(page).getByRole('group', { name: 'Section 2' });
	await second.getByLabel(/Title of the section/).fill('Six of the best');
	await second.getByLabel('Each learner is asked').selectOption({ label: '4 of 6, drawn' });
	await rows.nth(0).getByLabel('Points').fill('2');
	const first = await rows.nth(1).innerText();
	await inSet(page).getByRole('button', { name: 'Move question 1 down' }).click();
	await expect(rows.nth(0)).toContainText(first.split('\n')[1] ?? first);
	await inSet(page).getByRole('button', { name: 'Change the words of question 16' }).click();
	const words = rows.nth(15);
	await words
		.getByLabel('Question', { exact: true })
		.fill('Where was the lantern fair of 2024 held?');
	await words.getByRole('button', { name: /Use th/ }).click();
	await expect(rows.nth(15)).toContainText('Where was the lantern fair');

	// A test cannot hold what tells itself.
	await rules(page).locator('summary').click();
	await rules(page).getByText('Test', { exact: true }).click();
	const leave = page.getByRole('button', { name: 'Leave them out' });
	if (await leave.isVisible()) await leave.click();
	await rules(page).getByLabel('Time limit, minutes').fill('20');
	await rules(page).getByLabel('Needed to pass, %').fill('60');
	await rules(page).getByLabel('What is partly right').check();
	await expect(rules(page).locator('summary')).toContainText(
		/Test · answers by a code · 20 minutes/
	);
	await noHorizontalScroll(page);
	expect(await axe(page)).toEqual([]);
	await form(page).getByRole('button', { name: 'Save the set' }).click();

	await expect(page.getByRole('heading', { name: 'Week 47', level: 1 })).toBeVisible();
	await expect(page.getByRole('list', { name: 'How it is taken' })).toContainText('60% to pass');
	await page.locator('summary', { hasText: 'Codes' }).click();
	await expect(page.locator('code')).toHaveCount(5);
	await page.locator('summary', { hasText: 'As a learner sees it' }).click();
	await expect(page.getByRole('heading', { name: 'Six of the best' })).toBeVisible();
	await expect(page.getByText('Learner 1 ·')).toBeVisible();
	await page.getByRole('button', { name: 'Another learner' }).click();
	await expect(page.getByText('Learner 2 ·')).toBeVisible();
	expect(await axe(page)).toEqual([]);

	// The second version keeps everything that was not changed.
	await page.getByRole('link', { name: 'Change it' }).click();
	await expect(page.getByLabel('Title', { exact: true })).toHaveValue('Week 47');
	await expect(rules(page).locator('summary')).toContainText('60% to pass');
	await page.getByLabel('Title', { exact: true }).fill('Week 47, mended');
	await page.getByRole('button', { name: 'Save version 2' }).click();
	await expect(page.getByRole('heading', { name: 'Week 47, mended', level: 1 })).toBeVisible();
	await page.locator('summary', { hasText: 'Versions' }).click();
	await page.getByRole('link', { name: 'Version 1' }).click();
	await expect(page.getByText('This is an earlier version of the set.')).toBeVisible();

	// Removing takes all versions; undo brings them back one by one.
	await page.getByRole('button', { name: 'Remove this set' }).click();
	await page.getByRole('dialog').getByRole('button', { name: 'Remove this set' }).click();
	await expect(page.getByText('No sets yet')).toBeVisible();
	const undo = page.getByRole('button', { name: 'Undo the last change to sets' });
	await undo.click();
	await expect(page.getByRole('link', { name: 'Week 47, mended' })).toBeVisible();
	await undo.click();
	await expect(page.getByText('2 versions')).toBeVisible();
	await undo.click();
	await expect(page.getByRole('link', { name: 'Week 47', exact: true })).toBeVisible();
	await page.getByRole('button', { name: 'Redo' }).click();
	await expect(page.getByRole('link', { name: 'Week 47, mended' })).toBeVisible();
	expect(crashes).toEqual([]);
	expect(violations).toEqual([]);
});

test('a test goes out on paper in versions and comes back by the code on its sheet', async ({
	page,
	site,
	crashes,
	violations
}) => {
	await visit(page, site.url);
	await waitForServiceWorker(page);
	await site.stop();
	await visit(page, `${site.url}sets/new`);
	await page.getByLabel('Title', { exact: true }).fill('On paper');
	await page.getByText('More filters').click();
	await page.getByLabel('Way of asking').selectOption({ label: 'Multiple choice' });
	await page.getByLabel('How many', { exact: true }).selectOption('20');
	await page.getByRole('button', { name: 'Draw 20' }).click();
	await expect(page.getByText('20 picked')).toBeVisible();
	await page.getByRole('button', { name: 'Save the set' }).click();
	await page.getByRole('link', { name: 'On paper' }).click();

	await page.getByRole('radio', { name: '3', exact: true }).check({ force: true });
	await page.getByText(/^Names, one per line/).click();
	await page.getByRole('textbox', { name: /Names/ }).fill('Ana\nBéla\n최은우');
	const sheets = page.getByRole('article', { name: 'Answer sheet' });
	await expect(sheets).toHaveCount(3);
	await noHorizontalScroll(page);
	expect(await axe(page)).toEqual([]);

	await page.getByRole('radio', { name: 'A4' }).check({ force: true });
	const a4 = await pdfOf(page);
	expect([a4.width, a4.height]).toEqual([595, 842]);
	await page.getByRole('radio', { name: 'Letter' }).check({ force: true });
	const letter = await pdfOf(page);
	expect([letter.width, letter.height]).toEqual([612, 792]);
	// Three papers of two pages or more, three sheets, a key and the evidence.
	for (const { pages } of [a4, letter]) expect(pages).toBeGreaterThan(10);
	await page.emulateMedia({ media: 'print' });
	const breaks = await page
		.locator('.question')
		.evaluateAll((all) => all.map((each) => getComputedStyle(each).breakInside));
	expect(new Set(breaks)).toEqual(new Set(['avoid']));
	await expect(page.getByRole('button', { name: 'Print' })).toBeHidden();
	const tallest = await page
		.locator('.question')
		.evaluateAll((all) => Math.max(...all.map((each) => each.getBoundingClientRect().height)));
	expect(tallest, 'a question fits a page').toBeLessThan(900);
	await page.emulateMedia({ media: 'screen' });

	// The key tells what stands where on version B.
	const letters = await lettersOf(page, 3);
	expect(letters).toHaveLength(20);
	// As a camera sees them that comes near: one to be typed in, one to be read.
	const link = await codeIn(await photoOf(page, 1, []));
	expect(link).toContain('/sets/paper#');
	const photo = await photoOf(page, 2, await lettersOf(page, 4));

	await visit(page, link);
	await expect(page.getByLabel('Name on the sheet')).toHaveValue('Béla');
	await expect(page.getByRole('radio', { name: 'B', exact: true })).toBeChecked();
	const marks = page.locator('input.mark');
	await expect(marks).toHaveCount(20);
	await marks.first().click();
	await page.keyboard.type('Q');
	await expect(page.getByText('Stands for nothing on this sheet.')).toBeVisible();
	await marks.first().fill('');
	await marks.first().click();
	await page.keyboard.type(letters.slice(0, 18).join('').toLowerCase());
	await expect(marks.nth(18)).toBeFocused();
	await noHorizontalScroll(page);
	expect(await axe(page)).toEqual([]);
	await page.getByRole('button', { name: 'Add to the results' }).click();
	await expect(page.getByText('Béla is in the results.')).toBeVisible();
	await expect(page.getByLabel('Name on the sheet')).toBeFocused();

	// The photograph of a sheet: crosses are proposed, what is not clear is left open.
	await visit(page, `${site.url}scan`);
	await page.getByLabel('Choose a picture of a code').setInputFiles({
		name: 'sheet.png',
		mimeType: 'image/png',
		buffer: photo
	});
	await expect(page.getByText('Read from a photo')).toBeVisible({ timeout: 30_000 });
	await expect(page.getByLabel('Name on the sheet')).toHaveValue('최은우');
	await expect(page.getByRole('radio', { name: 'C', exact: true })).toBeChecked();
	await expect(page.getByRole('img', { name: 'Question 1 in the photo' })).toBeVisible();
	const read = await marks.evaluateAll((all) =>
		all.map((each) => (each as HTMLInputElement).value)
	);
	expect(read.filter(Boolean)).toHaveLength(18);
	await expect(page.getByText('Nothing marked.')).toHaveCount(1);
	await expect(page.getByText('Not sure: type what you see')).toHaveCount(1);
	await noHorizontalScroll(page);
	await page.getByRole('button', { name: 'Add to the results' }).click();
	await expect(page.getByRole('alert')).toContainText('1 question is open');
	await marks.nth(4).fill('-');
	await page.getByRole('button', { name: 'Add to the results' }).click();
	await expect(page.getByText('최은우 is in the results.')).toBeVisible();
	await page.getByRole('link', { name: 'Results', exact: true }).click();
	await expect(page.getByRole('row', { name: /Béla/ })).toContainText('18');
	await expect(page.getByRole('row', { name: /최은우/ })).toContainText('18');
	expect(crashes).toEqual([]);
	expect(violations).toEqual([]);
});
