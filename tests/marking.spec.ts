import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { writeHistory } from '../src/lib/core/exchange/history-file';
import type { Happening, LearnerEvent } from '../src/lib/core/memory/types';
import type { ResultsFile } from '../src/lib/core/sets/results-file';
import { someQuestion, someSet, someSubmission } from '../src/lib/core/sets/test-sets';
import type { QuizSet, Submission } from '../src/lib/core/sets/types';
import type { Question } from '../src/lib/core/questions/types';
import { axe, expect, noHorizontalScroll, test, visit } from './harness';

const MADE = 1_742_810_400_000;

const QUESTIONS: readonly Question[] = Array.from({ length: 100 }, (_, number) =>
	number === 1
		? someQuestion(1, {
				form: 'typed',
				options: [],
				answer: 'Port Louis',
				answerValue: 'port louis'
			})
		: someQuestion(number)
);
const SET: QuizSet = someSet(100, { questions: QUESTIONS, title: 'The whole year' }, false);
const WORDS = ['Port Louis', 'Curepipe', 'CUREPIPE', 'Vacoas'];

/** The better a learner, the more of the questions; of the first the best take the second option. */
function answersOf(at: number, of: number): Submission['answers'] {
	return QUESTIONS.map((question, place) => {
		const knows = (place * 37 + at * 11) % of < at;
		const option = place === 0 ? (at > of / 2 ? 1 : 0) : knows ? 0 : 1 + ((place + at) % 2);
		const response =
			place === 1
				? { form: 'typed' as const, text: WORDS[at % 4] ?? '' }
				: { form: 'choice' as const, option: question.options[option]?.id ?? '' };
		return { question: question.id, response, ms: 2_000 };
	});
}

const NAMES = (count: number, prefix: string): string[] =>
	Array.from({ length: count }, (_, at) => `${prefix} ${String(at).padStart(3, '0')}`);

/** A history of a teacher's device: the set, and what a class handed in. */
function file(names: readonly string[], device: string): Buffer {
	const happenings: Happening[] = [
		{ kind: 'set-made', set: SET, secret: '0123456789abcdefghjk' },
		...names.map((name, at): Happening => ({
			kind: 'result-received',
			submission: {
				...someSubmission(SET, name, { answers: answersOf(at, names.length) }),
				...(at === 3 && { late: true as const })
			}
		}))
	];
	const events = happenings.map((happening, seq): LearnerEvent => ({
		id: device + String(seq).padStart(25, '0'),
		device: device.padEnd(26, '0'),
		seq: seq + 1,
		hlc: `${(MADE + seq).toString(16).padStart(12, '0')}-0000`,
		at: MADE + seq,
		zone: 'UTC',
		offsetMin: 0,
		day: 20_171,
		...happening
	}));
	return Buffer.from(writeHistory(events));
}

const asFile = (buffer: Buffer) => ({
	name: 'class.dateline',
	mimeType: 'application/octet-stream',
	buffer
});

/** Takes a class in as a copy of another device's history. */
async function takeIn(page: Page, site: string, buffer: Buffer): Promise<void> {
	await visit(page, `${site}settings/backups`);
	await page.locator('input[type=file]').setInputFiles(asFile(buffer));
	await page.getByRole('button', { name: 'Add it' }).click();
	await expect(page.getByText(/entries added/)).toBeVisible();
}

const tab = (page: Page, name: string): Promise<void> => page.getByRole('tab', { name }).click();

async function saved(page: Page, button: string): Promise<Buffer> {
	const [download] = await Promise.all([
		page.waitForEvent('download'),
		page.getByRole('button', { name: button }).click()
	]);
	return readFileSync(await download.path());
}

const rows = (page: Page) => page.locator('tr[data-row]');

test('200 learners at 100 questions are marked, re-graded, told about and saved, with no network', async ({
	page,
	site,
	crashes
}) => {
	test.slow();
	await takeIn(page, site.url, file(NAMES(200, 'Learner'), 'a'));
	await visit(page, `${site.url}sets/results?id=${SET.id}`);
	await expect(page.getByText('200 learners · 200 attempts')).toBeVisible();

	// The gradebook: only the rows in sight are drawn, and all can be reached.
	await expect(rows(page).first()).toContainText('Learner 000');
	expect(await rows(page).count()).toBeLessThan(60);
	const box = page.getByRole('region', { name: 'Gradebook' });
	await box.evaluate((element) => element.scrollTo(0, element.scrollHeight));
	await expect(rows(page).last()).toContainText('Learner 199');
	await page.getByRole('button', { name: /^Mark/ }).click();
	await box.evaluate((element) => element.scrollTo(0, 0));
	await expect(page.getByRole('columnheader', { name: /^Mark/ })).toHaveAttribute(
		'aria-sort',
		'descending'
	);
	await page.getByLabel('Find a learner').fill('ner 003');
	await expect(page.getByRole('status').filter({ hasText: '1 of 200' })).toBeVisible();
	await expect(rows(page)).toHaveCount(1);
	await expect(rows(page)).toContainText('late');
	await page.getByRole('link', { name: 'Learner 003' }).click();
	await expect(page.getByRole('heading', { name: 'Learner 003' })).toBeVisible();
	await page.getByRole('link', { name: 'All learners' }).click();

	// A wrong key is found, mended, and whose marks change is told before and after.
	await tab(page, 'Questions');
	await page.getByLabel('Order').selectOption('worth a look first');
	await expect(page.locator('details').first()).toContainText('key may be wrong');
	const first = page.locator('details').filter({ hasText: 'country 0 open' });
	await first.locator('summary').click();
	await expect(first).toContainText('Is the key right?');
	await expect(first).toContainText('Discrimination index');
	await first
		.getByRole('row', { name: /Port 0/ })
		.getByRole('button', { name: 'Count as right' })
		.click();
	const dialog = page.getByRole('dialog');
	await expect(dialog).toContainText('99 marks would change');
	await dialog.getByRole('button', { name: 'Re-grade' }).click();
	await expect(first).not.toContainText('key may be wrong');

	// Equal typed answers are decided once.
	await tab(page, 'Typed answers');
	const group = page.getByRole('listitem').filter({ hasText: 'CUREPIPE' });
	await expect(group).toContainText('100 times');
	await group.getByRole('button', { name: 'Count as right' }).click();
	await expect(dialog).toContainText('100 marks would change');
	await dialog.getByRole('button', { name: 'Re-grade' }).click();
	await expect(group).toContainText('you decided');

	await tab(page, 'Re-grade');
	await expect(page.getByText(/marks differ from the automatic ones/)).toBeVisible();
	const note = page.getByRole('textbox', { name: 'Tell the learners' });
	await expect(note).toHaveValue(/“Port 0” counts as right/);
	await page.getByRole('button', { name: 'Take the last decision back' }).click();
	await expect(note).not.toHaveValue(/Curepipe/i);

	await tab(page, 'Class report');
	await expect(page.getByRole('heading', { name: 'Teach again' })).toBeVisible();
	await expect(page.getByText(/Cronbach/)).toBeVisible();

	await tab(page, 'Save and share');
	const csv = (await saved(page, 'Results as CSV')).toString();
	expect(csv).toContain(`${SET.questionIds[0] ?? ''} answer`);
	expect(csv.trimEnd().split('\r\n')).toHaveLength(201);
	await page.getByLabel(/Leave names out/).check();
	const json = JSON.parse((await saved(page, 'Everything as JSON')).toString()) as ResultsFile;
	expect(json.attempts).toHaveLength(200);
	expect(JSON.stringify(json)).not.toContain('Learner 0');
	expect(crashes).toEqual([]);
});

test('two teachers put their gradebooks together, and a small class fits a telephone', async ({
	page,
	site,
	browser
}) => {
	const colleague = await (await browser.newContext()).newPage();
	await takeIn(page, site.url, file(NAMES(6, 'Ana'), 'a'));
	await takeIn(colleague, site.url, file(NAMES(3, 'Ben'), 'b'));
	await visit(page, `${site.url}sets/results?id=${SET.id}&view=save`);
	const part = await saved(page, 'Save for another teacher');
	await visit(colleague, `${site.url}sets/results?id=${SET.id}&view=save`);
	for (const told of ['7 records were new', 'Nothing in it was new']) {
		await colleague.locator('input[type=file]').setInputFiles(asFile(part));
		await expect(colleague.getByText(told)).toBeVisible();
	}
	await expect(colleague.getByText('9 learners · 9 attempts')).toBeVisible();
	await colleague.getByLabel(/Leave names out/).check();
	await expect(colleague.getByRole('button', { name: 'Results as CSV' })).toBeVisible();

	await page.setViewportSize({ width: 360, height: 780 });
	for (const name of ['Gradebook', 'Questions', 'Typed answers', 'Re-grade', 'Class report']) {
		await tab(page, name);
		await expect(page.getByRole('tab', { name, selected: true })).toBeVisible();
		await noHorizontalScroll(page);
	}
	await tab(page, 'Questions');
	await page.locator('main summary').first().click();
	await expect(page.getByText('With fewer than ten attempts')).toBeVisible();
	await noHorizontalScroll(page);
	expect(await axe(page)).toEqual([]);
	await colleague.context().close();
});
