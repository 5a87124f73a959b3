import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { prepareZXingModule, readBarcodes } from 'zxing-wasm/reader';
import { readSet, setFile, setFragment, submissionCode } from '../src/lib/core/sets/pack';
import { someSet, someSubmission } from '../src/lib/core/sets/test-sets';
import { codesOf } from '../src/lib/core/share/codes';
import { respelt } from '../src/lib/core/share/codec';
import type { QuizSet } from '../src/lib/core/sets/types';
import { expect, test, visit, waitForServiceWorker } from './harness';
import { cameraBrowser, film, matrixOf } from './fake-camera';
import { makeSet } from './set-making';

const wasm = createRequire(import.meta.url).resolve('zxing-wasm/reader/zxing_reader.wasm');

/** Reads codes with a library that has nothing to do with the one that drew them. */
async function codesIn(png: Buffer): Promise<string[]> {
	const wasmBinary = readFileSync(wasm).buffer;
	await prepareZXingModule({ overrides: { wasmBinary }, fireImmediately: true });
	const found = await readBarcodes(new Uint8Array(png), { formats: ['QRCode'] });
	return found.map(({ text }) => text);
}

/** Answers by 30 learners, without their screens. */
const answersTo = (set: QuizSet, learner: string, changes = {}) =>
	submissionCode({ ...someSubmission(set, learner, changes), answers: [] }, set);

const setIn = (link: string): QuizSet => {
	const set = readSet(link);
	if (!set.ok) throw new Error(set.error);
	return set.value;
};

test('a code on the screen is read by another library, and by the app from a picture where there is no camera', async ({
	page,
	site,
	violations
}) => {
	await visit(page, site.url);
	await waitForServiceWorker(page);
	await site.stop();
	await makeSet(page, site.url, 'By code', 'Ms Okonkwo');
	const code = page.getByRole('img', { name: /QR code/ });
	await expect(code).toBeVisible();
	await expect(page.getByText(/By reference: the link names 3 questions/)).toBeVisible();
	const picture = await code.screenshot();
	const link = await page.getByLabel('Link', { exact: true }).inputValue();
	const [text = ''] = await codesIn(picture);
	expect(text.split('#')[0]).toBe(link.split('#')[0]);
	expect(text.split('#')[1]).toBe(respelt(link.split('#')[1] ?? '', 'qr'));

	await visit(page, `${site.url}scan`);
	await page.getByRole('button', { name: 'Turn the camera on' }).click();
	await expect(page.getByRole('alert')).toContainText(/no camera|not allowed/);
	// Pictures are looked at beside the page, which goes on.
	await page.getByLabel('Choose a picture of a code').setInputFiles({
		name: 'none.png',
		mimeType: 'image/png',
		buffer: await page.locator('h1').screenshot()
	});
	await expect(page.getByText('No code was found in the picture')).toBeVisible();
	expect(page.workers().filter((each) => each.url().includes('picture-worker'))).toHaveLength(1);
	await page.getByLabel('Choose a picture of a code').setInputFiles({
		name: 'code.png',
		mimeType: 'image/png',
		buffer: picture
	});
	await expect(page.getByRole('heading', { name: 'By code' })).toBeVisible();
	await expect(page.getByText('From Ms Okonkwo')).toBeVisible();
	expect(violations).toEqual([]);
});

test('what is pasted or opened is told one by one: kept, again, foreign, damaged; a piece is collected', async ({
	page,
	site
}) => {
	await makeSet(page, site.url, 'Pasted', '');
	const set = setIn(await page.getByLabel('Link', { exact: true }).inputValue());
	const foreign = someSet(3);
	const ana = answersTo(set, 'Ana');
	const chat = [ana, answersTo(set, 'Béla'), ana].map((each) => `[09:12] x: ${each}`).join('\n');

	await visit(page, `${site.url}scan`);
	const paste = async (text: string): Promise<void> => {
		await page.getByLabel('Link, code or a whole chat').fill(text);
		await page.getByRole('button', { name: 'Open', exact: true }).click();
	};
	const told = page.getByRole('region', { name: 'What came in' }).getByRole('listitem');
	await paste(chat);
	await expect(told).toHaveText([/Béla: kept/, /Ana: kept/]);
	await paste(ana);
	await expect(told.first()).toContainText('Ana: was there already');
	await paste(answersTo(foreign, 'Chidi'));
	await expect(told.first()).toContainText('to a set that is not on this device');
	await paste(ana.slice(0, -3));
	await expect(told.first()).toContainText(/damaged|cut short/);
	await paste('<img src=x onerror=alert(1)>');
	await expect(told.first()).toContainText('not a Dateline set or result');
	await page.getByLabel('Choose a picture of a code').setInputFiles({
		name: 'nothing.png',
		mimeType: 'image/png',
		buffer: await page.locator('header').first().screenshot()
	});
	await expect(told.first()).toContainText('No code was found');
	await expect(page.getByText('2 results kept')).toBeVisible();
	await expect(told).toHaveCount(7);
	await page.getByLabel('Choose files').setInputFiles({
		name: 'x.dateline-set',
		mimeType: 'application/json',
		buffer: Buffer.from(setFile(someSet(2, { title: 'From a file' }, false)))
	});
	await expect(page.getByRole('heading', { name: 'From a file' })).toBeVisible();
});

test('through the camera thirty results in a row are kept, each told, and a long set comes as a series of codes', async ({
	site
}, info) => {
	const file = info.outputPath('camera.y4m');
	film(file, []);
	const browser = await cameraBrowser(file);
	try {
		const page = await (await browser.newContext({ locale: 'en-GB' })).newPage();
		await makeSet(page, site.url, 'A class of thirty', '');
		const set = setIn(await page.getByLabel('Link', { exact: true }).inputValue());
		const names = Array.from({ length: 30 }, (_, at) => `Learner ${at + 1}`);
		const results = names.map((name) => answersTo(set, name));
		const shown = [...results, answersTo(someSet(3), 'Foreign')].map((code) =>
			matrixOf(`${site.url}result#${respelt(code, 'qr') ?? ''}`)
		);
		film(file, shown);

		await visit(page, `${site.url}scan`);
		const start = page.getByRole('button', { name: 'Turn the camera on' });
		// Where it is allowed already it starts by itself.
		await expect(start.or(page.getByLabel('What the camera sees'))).toBeVisible();
		if (await start.isVisible()) await start.click();
		await expect(page.getByText('30 results kept')).toBeVisible({ timeout: 60_000 });
		const told = page.getByRole('region', { name: 'What came in' });
		await expect(told.getByText('to a set that is not on this device').first()).toBeVisible();
		await expect(told.getByText('was there already').first()).toBeVisible({ timeout: 30_000 });

		const long = setFragment(someSet(12, { title: 'Long and by value' }, false));
		const { series } = codesOf(site.url, 'set', long);
		const count = series?.count ?? 0;
		expect(count).toBeGreaterThan(4);
		// Every third code is missed: later ones make up for it.
		const seen = Array.from({ length: 3 * count }, (_, at) => at + 1).filter((n) => n % 3 !== 0);
		film(
			file,
			seen.map((number) => series?.at(number) ?? null),
			3
		);
		await page.getByRole('button', { name: 'Turn the camera off' }).click();
		await page.getByRole('button', { name: 'Turn the camera on' }).click();
		await expect(page.getByText(new RegExp(`\\d of ${String(count)} codes`))).toBeVisible();
		await expect(page.getByRole('heading', { name: 'Long and by value' })).toBeVisible({
			timeout: 60_000
		});
	} finally {
		await browser.close();
	}
});
