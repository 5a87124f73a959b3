import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { handedOut } from '../src/lib/core/sets/keyless';
import { makeSet } from '../src/lib/core/sets/make';
import { setFile } from '../src/lib/core/sets/pack';
import { capsuleCode, extensionCode, extensionsOf } from '../src/lib/core/sets/seal/codes';
import { power } from '../src/lib/core/sets/seal/test-power';
import type { QuizSet, SetRules, Submission } from '../src/lib/core/sets/types';
import type { Question, QuestionForm } from '../src/lib/core/questions/types';
import { axe, BUILD, expect, noHorizontalScroll, test, visit } from './harness';
import { dump, eventsIn } from './disk';
import { launch, type Killable } from './killable';
import { position, stem } from './play';

const SECRET = '0123456789abcdefghjk';
const MINUTE = 60_000;

const read = (name: string): unknown => JSON.parse(readFileSync(join(BUILD, 'bank', name), 'utf8'));
const index = read('index.json') as { version: string; questions: string[] };
const BANK = index.questions.flatMap((name) => read(name) as Question[]);

/** Questions of these forms, each another one. */
const pick = (...forms: readonly QuestionForm[]): Question[] =>
	forms.map((form, at) => {
		const found = BANK.filter((each) => each.form === form)[at];
		if (!found) throw new Error(`the bank has no ${form}`);
		return found;
	});

/** A set as learners get it. */
async function madeSet(questions: readonly Question[], rules: SetRules): Promise<QuizSet> {
	const extensions = await extensionsOf(power, SECRET);
	const set = makeSet(
		{
			title: 'Treaties, week 47',
			from: 'Ms Ångström',
			instructions: 'Alone, please.',
			made: Date.now(),
			bank: index.version,
			shuffle: false,
			questions,
			rules: { ...rules, extensions }
		},
		new Set(BANK.map(({ id }) => id))
	);
	return handedOut(power, set, questions, SECRET);
}

async function openSet(page: Page, site: string, set: QuizSet): Promise<void> {
	await visit(page, `${site}sets`);
	await page.locator('input[type=file]').setInputFiles({
		name: 'a.dateline-set',
		mimeType: 'application/json',
		buffer: Buffer.from(setFile(set))
	});
	await expect(page.getByRole('heading', { name: set.title, level: 1 })).toBeVisible();
	await expect(page.locator('#learner')).toBeVisible();
}

const kept = (page: Page) => page.getByRole('status').filter({ hasText: 'Kept:' });
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const option = (page: Page, at: number) => page.locator('ul.options button').nth(at);

async function handedIn(page: Page): Promise<Submission> {
	const waiting = page.waitForEvent('download');
	await button(page, 'Save the result as a file').click();
	const file = JSON.parse(readFileSync(await (await waiting).path(), 'utf8')) as {
		result: Submission;
	};
	return file.result;
}

async function answeredOnDisk(page: Page): Promise<string[]> {
	const events = eventsIn(await dump(page));
	return events.flatMap((event) => (event.kind === 'answered' ? event.question : [])).sort();
}

async function opened(profile: string): Promise<Killable> {
	const browser = await launch(profile);
	await browser.session.send('Browser.setDownloadBehavior', {
		behavior: 'allow',
		downloadPath: profile
	});
	return browser;
}

test('an attempt killed with SIGKILL goes on where it was; a code gives more time; a code shows how it went', async ({
	site
}) => {
	test.setTimeout(180_000);
	const questions = pick('choice', 'true-false', 'typed', 'choice');
	const set = await madeSet(questions, { mode: 'test', minutes: 30, attempts: 1 });
	expect(set.questions.every(({ answer }) => answer === '')).toBe(true);
	const profile = mkdtempSync(join(tmpdir(), 'dateline-attempt-'));
	const first = await opened(profile);
	try {
		const { page } = first;
		await openSet(page, site.url, set);
		await expect(page.getByText('From Ms Ångström')).toBeVisible();
		for (const line of ['A test: you see no verdicts', 'Time: 30 minutes', 'One attempt'])
			await expect(page.getByText(line)).toBeVisible();
		await page.locator('#learner').fill('José 12');
		await button(page, 'Begin: the clock starts').click();
		await expect(position(page)).toHaveText('Question 1 of 4');
		expect(await axe(page)).toEqual([]);
		await option(page, 0).click();
		await expect(kept(page)).toBeVisible();
		await option(page, 1).click();
		await expect(option(page, 1)).toHaveAttribute('aria-pressed', 'true');
		await expect(option(page, 0)).toHaveAttribute('aria-pressed', 'false');
		await button(page, 'Next').click();
		await expect(position(page)).toHaveText('Question 2 of 4');
		await option(page, 0).click();
		await expect(kept(page)).toBeVisible();
		await button(page, 'Next').click();
		await page.locator('#typed').fill('Somewhere');
		// A pause in typing is enough.
		await expect(kept(page)).toHaveText('Kept: Somewhere');
		await expect(page.locator('section.judged')).toHaveCount(0);
	} finally {
		first.kill();
		await first.gone;
	}
	const second = await opened(profile);
	try {
		const { page } = second;
		await visit(page, site.url);
		await page.getByRole('link', { name: 'Go on' }).first().click();
		await expect(position(page)).toHaveText('Question 4 of 4');
		await expect(page.getByRole('timer')).toHaveText(/^29 min/);
		await page.getByText('All questions').click();
		await page.getByRole('button', { name: 'Question 1: answered' }).click();
		await expect(option(page, 1)).toHaveAttribute('aria-pressed', 'true');
		await button(page, 'Next').click();
		await button(page, 'Next').click();
		await expect(page.locator('#typed')).toHaveValue('Somewhere');

		await page.getByText('A code for more time').click();
		await page.getByLabel('Code from your teacher').fill('nonsense');
		await button(page, 'Use the code').click();
		await expect(page.getByRole('alert')).toContainText('none of this set');
		const code = await extensionCode(power, SECRET, 2);
		await page.getByLabel('Code from your teacher').fill(` ${code.toUpperCase()} `);
		await button(page, 'Use the code').click();
		await expect(page.getByText('All time is now 2 times as long.')).toBeVisible();
		await expect(page.getByRole('timer')).toHaveText(/^59 min/);

		await button(page, 'Hand in').click();
		const sure = page.getByRole('dialog', { name: 'Hand in your answers?' });
		await expect(sure).toContainText('One question has no answer');
		await sure.getByRole('button', { name: 'Hand in' }).click();
		await expect(page.getByRole('heading', { name: 'The attempt is closed' })).toBeFocused();
		await expect(page.getByRole('heading', { name: 'Send it to your teacher' })).toBeVisible();
		const result = page.getByLabel('Result link', { exact: true });
		expect(await result.inputValue()).toContain('/result#');
		expect(await answeredOnDisk(page)).toEqual([]);

		await page.reload();
		await page.getByLabel('Code from your teacher').fill('0000-0000-0000');
		await button(page, 'Show how it went').click();
		await expect(page.getByRole('alert')).toContainText('not the code of this set');
		await page.getByLabel('Code from your teacher').fill(await capsuleCode(power, SECRET));
		await button(page, 'Show how it went').click();
		await expect(page.getByRole('heading', { name: 'How it went' })).toBeVisible();
		await expect(page.getByText(/of 4 right/)).toBeVisible();
		const learned = questions.slice(0, 3).map(({ id }) => id);
		await expect.poll(() => answeredOnDisk(page)).toEqual(learned.sort());
		await page.reload();
		await expect(page.getByText(/of 4 right/)).toBeVisible();
		expect(await answeredOnDisk(page)).toEqual(learned);
		await page.locator('summary').filter({ hasText: '1.' }).first().click();
		await expect(page.locator('section.judged').first()).toContainText(
			questions[0]?.explanation ?? ''
		);
	} finally {
		second.kill();
		await second.gone;
		rmSync(profile, { recursive: true, force: true });
	}
});

test('more time of one’s own is shown first; an attempt closes by itself, and late it is marked late', async ({
	page,
	site,
	crashes
}) => {
	await page.setViewportSize({ width: 360, height: 780 });
	await page.clock.install();
	const questions = pick('choice', 'choice', 'map', 'choice');
	const set = await madeSet(questions, {
		minutes: 10,
		attempts: 2,
		feedback: 'end',
		pass: 0.2,
		sections: [
			{ title: 'Warming up', count: 1 },
			{ title: 'The rest', count: 3, draw: 2 }
		]
	});
	await openSet(page, site.url, set);
	await expect(page.getByText('You are asked 3 of its 4 questions.')).toBeVisible();
	await page.getByText('What you need', { exact: true }).click();
	await page.getByRole('radio', { name: 'Twice' }).check({ force: true });
	await page.getByRole('radio', { name: '5 minutes', exact: true }).check({ force: true });
	await expect(page.getByText('Time: 25 minutes for you, in place of 10')).toBeVisible();
	await noHorizontalScroll(page);
	await page.locator('#learner').fill('Ana');
	await page.locator('#learner').press('Enter');

	await expect(position(page)).toHaveText('Question 1 of 3');
	await expect(page.getByText('Part: Warming up')).toBeVisible();
	await page.keyboard.press('1');
	await expect(kept(page)).toBeVisible();
	await expect(button(page, 'Next')).toBeFocused();
	await page.keyboard.press('Enter');
	await expect(stem(page)).toBeFocused();
	await expect(page.getByText('Part: The rest')).toBeVisible();
	await noHorizontalScroll(page);
	await button(page, 'Hide the clock').click();
	await expect(page.getByRole('timer')).toHaveCount(0);
	await button(page, 'Show the clock').click();
	await button(page, 'Break').click();
	await expect(page.getByRole('heading', { name: 'A break' })).toBeFocused();
	await expect(stem(page)).toHaveCount(0);
	await button(page, 'Go on').click();

	// A quarter of an hour in which the tab was not looked at: others would be over.
	await page.clock.fastForward(15 * MINUTE);
	await expect(page.getByRole('timer')).toHaveText(/^9 min/);
	await page.reload();
	await expect(position(page)).toHaveText('Question 2 of 3');
	await expect(page.getByRole('timer')).toHaveText(/^9 min/);
	await page.clock.fastForward(9 * MINUTE);
	await page.clock.runFor(MINUTE);
	await expect(page.getByRole('heading', { name: 'The attempt is closed' })).toBeFocused();
	await expect(page.getByText('it closed by itself')).toBeVisible();
	await expect(page.getByText(/of 3 right/)).toBeVisible();
	await expect.poll(() => answeredOnDisk(page)).toHaveLength(1);
	await noHorizontalScroll(page);
	const first = await handedIn(page);
	expect(first).toMatchObject({ learner: 'Ana', attempt: 1, accommodated: true });
	expect(first.late).toBeUndefined();
	expect(first.answers.map(({ question }) => question)).toEqual([questions[0]?.id]);
	expect(JSON.stringify(first)).not.toMatch(/factor|breaks/);

	await page.getByRole('link', { name: 'To the set' }).click();
	await expect(page.getByText('Attempts left: 1 of 2')).toBeVisible();
	await button(page, 'Begin: the clock starts').click();
	await expect(position(page)).toHaveText('Question 1 of 3');
	await page.locator('main button:has(.text)').first().click();
	await expect(kept(page)).toBeVisible();
	// The laptop is closed until long after.
	await page.clock.fastForward(60 * MINUTE);
	await expect(page.getByRole('heading', { name: 'Time is up' })).toBeFocused();
	await button(page, 'Hand in late').click();
	await expect(page.getByText('It is marked as late.')).toBeVisible();
	expect(await handedIn(page)).toMatchObject({ attempt: 2, late: true, answers: [{}] });
	await page.getByRole('link', { name: 'To the set' }).click();
	await expect(page.getByText('You have taken all attempts')).toBeVisible();
	await expect(page.getByRole('link', { name: /^Attempt [12]: Ana/ })).toHaveCount(2);
	expect(crashes).toEqual([]);
});

test('where verdicts come at once, a reload keeps what is typed and not yet answered', async ({
	page,
	site
}) => {
	const set = await madeSet(pick('typed', 'typed'), { minutes: 30 });
	await openSet(page, site.url, set);
	await page.locator('#learner').fill('Ana');
	await page.locator('#learner').press('Enter');
	await expect(position(page)).toHaveText('Question 1 of 2');
	await page.locator('#typed').fill('half a wor');
	await page.reload();
	await expect(position(page)).toHaveText('Question 1 of 2');
	await expect(page.locator('#typed')).toHaveValue('half a wor');
	// It is kept for its own question alone, and gone once it is answered.
	await button(page, 'Next').click();
	await expect(page.locator('#typed')).toHaveValue('');
	await button(page, 'Back').click();
	await expect(page.locator('#typed')).toHaveValue('half a wor');
	await button(page, 'Answer').click();
	await expect(page.locator('section.judged')).toBeVisible();
	await page.reload();
	await expect(page.locator('section.judged')).toBeVisible();
});
