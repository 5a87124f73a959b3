import type { Page } from '@playwright/test';
import type { Question } from '../src/lib/core/questions/types';
import { makeSet } from '../src/lib/core/sets/make';
import type { QuizSet } from '../src/lib/core/sets/types';
import { axe, expect, noHorizontalScroll, test, visit } from './harness';
import { startQuiz, takeQuiz } from './play';
import { graded, history, mistaken, remember, shipped } from './remembered';

// Filling the cache for offline use would only take time from what is tested here.
test.use({ serviceWorkers: 'block' });

const NOW = Date.parse('2026-03-02T12:00:00Z');
const DAY_MS = 86_400_000;

/** Items with a card, each once, by different facts. */
const facts = (): readonly Question[] => {
	const seen = new Set<string>();
	return shipped().filter(
		({ form, fact, kind, expires, asOf }) =>
			form === 'choice' &&
			// A holder who was succeeded is asked no more.
			!(kind === 'holds-office' && expires === asOf) &&
			!seen.has(fact) &&
			seen.add(fact)
	);
};

/** So many items, known for a while and due. */
const known = (count: number) =>
	history(
		facts()
			.slice(0, count)
			.flatMap((question) => [
				[60, graded(question, 3)] as const,
				[50, graded(question, 3)] as const
			]),
		NOW
	);

const cell = (page: Page, row: string, at: number) =>
	page.getByRole('row', { name: row }).first().getByRole('cell').nth(at);

test('a plan is tried out before it is kept, and holds after it is', async ({
	page,
	site,
	violations
}) => {
	await page.clock.install({ time: NOW });
	await remember(page, site.url, known(30), 'review/plan');
	await expect(cell(page, 'Minutes a day', 0)).not.toBeEmpty();
	await expect(page.getByRole('columnheader', { name: 'With your changes' })).toHaveCount(0);

	await page.getByRole('spinbutton', { name: 'Minutes a day' }).fill('1');
	await page.getByLabel('New facts a day').fill('2');
	await page.getByLabel('New facts a day').press('Tab');
	await expect(page.getByRole('columnheader', { name: 'With your changes' })).toBeVisible();
	await expect(cell(page, 'Minutes on the fullest day', 1)).toContainText('−');
	expect(await axe(page)).toEqual([]);
	await page.getByRole('button', { name: 'Keep this plan' }).click();
	await expect(page.getByText('Your plan is kept.')).toBeVisible();
	await expect(page.getByRole('button', { name: 'Keep this plan' })).toHaveCount(0);

	await page.getByRole('link', { name: 'Back to your flashcards' }).click();
	await expect(page.getByText('5 cards left')).toBeVisible();
	await expect(page.getByText('25 cards can wait: your minute for today')).toBeVisible();
	await expect(page.getByRole('link', { name: /^Review/ })).toContainText('5');
	await visit(page, `${site.url}review/plan`);
	await expect(page.getByLabel('New facts a day')).toHaveValue('2');
	expect(violations).toEqual([]);
});

test('an exam says what it takes before it is put on the plan, and its cards come before it', async ({
	page,
	site
}) => {
	await page.clock.install({ time: NOW });
	const fresh = history(
		facts()
			.slice(0, 12)
			.map((question) => [0, graded(question, 4)] as const),
		NOW - 60_000
	);
	await remember(page, site.url, fresh, 'review/plan');
	const exams = page.getByRole('region', { name: 'Exams' });
	await exams.getByLabel('Name').fill('Finals');
	await exams.getByLabel('Date').fill('2026-03-05');
	await expect(exams.getByRole('status')).toContainText('To have all of it asked in time');
	await exams.getByRole('button', { name: 'Put it on the plan' }).click();
	await expect(page.getByRole('row', { name: 'Known on the day: Finals' })).toBeVisible();
	await page.getByRole('button', { name: 'Keep this plan' }).click();
	await expect(page.getByText('Your plan is kept.')).toBeVisible();

	await page.clock.setSystemTime(NOW + 2 * DAY_MS);
	await visit(page, `${site.url}review`);
	await expect(page.getByText('12 cards left')).toBeVisible();
	await page.getByText('Why this card, why now').click();
	await expect(page.getByText('last pass before Finals on 5 March 2026')).toBeVisible();

	await visit(page, `${site.url}review/plan`);
	await exams.getByRole('button', { name: 'Remove: Finals' }).click();
	await expect(exams.getByText('No exams.')).toBeVisible();
	await page.getByRole('button', { name: 'Keep this plan' }).click();
	await expect(page.getByText('Your plan is kept.')).toBeVisible();
	await visit(page, `${site.url}review`);
	await expect(page.getByText('Nothing is due')).toBeVisible();
});

/** A teacher's set of two questions of the bank and one of their own, to be done in three days. */
function assignment(): { set: QuizSet; own: Question } {
	const [first, second] = facts().slice(0, 2) as [Question, Question];
	const own: Question = {
		...first,
		id: 'own0question',
		item: 'own0fact00.person',
		fact: 'own0fact00',
		form: 'typed',
		prompt: 'Who keeps the keys of the rowing club?',
		answerType: 'person',
		answer: 'Ida Rask',
		answerValue: 'ida rask',
		options: [],
		evidence: [],
		explanation: '',
		countries: [],
		expires: null,
		salience: 1
	};
	const questions = [first, second, own];
	const draft = { from: 'Ms Ek', instructions: '', made: NOW - DAY_MS, bank: '', shuffle: false };
	const rules = { closes: NOW + 3 * DAY_MS };
	const set = makeSet({ ...draft, title: 'Week 9', questions, rules }, new Set<string>());
	return { set, own };
}

test('a set with a last day is prepared for: what it takes first, its cards before that day', async ({
	page,
	site
}) => {
	await page.clock.install({ time: NOW });
	const { set, own } = assignment();
	const received = history([[0, { kind: 'set-received', set }]], NOW - 60_000);
	await remember(page, site.url, received, `set?id=${set.id}`);
	await page.getByRole('button', { name: 'Prepare for it' }).click();
	const exams = page.getByRole('region', { name: 'Exams' });
	await expect(exams.getByLabel('Name')).toHaveValue('Week 9');
	await expect(exams.getByLabel('Date')).toHaveValue('2026-03-05');
	await expect(exams.getByRole('status')).toContainText('It asks for 3 facts.');
	await expect(exams.getByRole('status')).toContainText('To have all of it asked in time');
	await exams.getByRole('button', { name: 'Cancel' }).click();
	await expect(exams.getByLabel('Name')).toHaveValue('');
	await exams.getByRole('button', { name: 'Prepare for: Week 9' }).click();
	await exams.getByRole('button', { name: 'Put it on the plan' }).click();
	await expect(page.getByRole('row', { name: 'Known on the day: Week 9' })).toBeVisible();
	await expect(exams.getByRole('button', { name: 'Prepare for: Week 9' })).toHaveCount(0);
	await page.getByRole('button', { name: 'Keep this plan' }).click();
	await expect(page.getByText('Your plan is kept.')).toBeVisible();

	await visit(page, `${site.url}review`);
	await page.getByRole('button', { name: /^Learn \d+ new facts/ }).click();
	await expect(page.getByText(own.prompt)).toBeVisible();
	for (const left of [19, 18, 17]) {
		await page.keyboard.press('Space');
		await page.keyboard.press('4');
		await expect(page.getByText(`${left} cards left`)).toBeVisible();
	}
	await page.clock.setSystemTime(NOW + 2 * DAY_MS);
	await visit(page, `${site.url}review`);
	await expect(page.getByText('3 cards left')).toBeVisible();
	await page.getByText('Why this card, why now').click();
	await expect(page.getByText('last pass before Week 9 on 5 March 2026')).toBeVisible();
});

test('a grade is taken back after a reload, and given again', async ({ page, site }) => {
	await page.clock.install({ time: NOW });
	await remember(page, site.url, known(3), 'review');
	for (const left of ['3 cards left', '2 cards left', '1 card left']) {
		await expect(page.getByText(left)).toBeVisible();
		await page.keyboard.press('Space');
		await page.keyboard.press('3');
	}
	await expect(page.getByText('All reviewed')).toBeVisible();
	await page.reload();
	await expect(page.getByText('Nothing is due')).toBeVisible();
	await page.getByRole('button', { name: 'Undo' }).click();
	await expect(page.getByText('1 card left')).toBeVisible();
	await page.keyboard.press('Control+z');
	await expect(page.getByText('2 cards left')).toBeVisible();
	await page.reload();
	await expect(page.getByText('2 cards left')).toBeVisible();
	await page.keyboard.press('Shift+U');
	await expect(page.getByText('1 card left')).toBeVisible();
	await page.getByRole('button', { name: 'Redo' }).click();
	await expect(page.getByText('Nothing is due').or(page.getByText('All reviewed'))).toBeVisible();
	await page.keyboard.press('Shift+U');
	await expect(page.getByText('nothing to bring back')).toBeVisible();
});

test('a quiz can be walked back and forth from its result', async ({ page, site }) => {
	await startQuiz(page, site.url, { count: 5, forms: ['choice'] });
	await takeQuiz(page, site.url, 5, (at) => at > 0);
	await expect(page.getByRole('heading', { name: '4 right' })).toBeVisible();
	await page.keyboard.press('u');
	await expect(page.getByText('Question 5 of 5')).toBeVisible();
	await page.reload();
	await expect(page.getByText('Question 5 of 5')).toBeVisible();
	await page.keyboard.press('Control+Shift+z');
	await expect(page.getByRole('heading', { name: '4 right' })).toBeVisible();
	await page.keyboard.press('Control+z');
	await page.keyboard.press('Control+z');
	await expect(page.getByText('Question 4 of 5')).toBeVisible();
	await page.getByRole('button', { name: 'Redo' }).click();
	await expect(page.getByText('Question 5 of 5')).toBeVisible();
});

/** A question whose wrong option is the answer to another, and that option. */
function confusable(): { question: Question; option: Question['options'][number] } {
	const all = facts();
	for (const question of all)
		for (const option of question.options)
			if (
				option.text !== question.answer &&
				all.some((other) => other.answer === option.text && other.kind === question.kind)
			)
				return { question, option };
	throw new Error('the bank has no two facts to confuse');
}

test('a leech is shown with what it is taken for, put away, and stays away', async ({
	page,
	site
}) => {
	await page.clock.install({ time: NOW });
	const { question, option } = confusable();
	const acts = Array.from({ length: 8 }, (_, at) => [
		[400 - at * 50, graded(question, 3)] as const,
		[370 - at * 50, mistaken(question, option.id)] as const
	]).flat();
	await remember(page, site.url, history(acts, NOW), 'review');
	await expect(page.getByText('One fact keeps slipping away.')).toBeVisible();
	await page.getByRole('link', { name: 'Open the clinic' }).click();
	const mine = page.getByRole('region', { name: 'What is asked for' });
	const taken = page.getByRole('region', { name: 'What you answered, 8 times' });
	await expect(mine).toContainText(question.answer);
	await expect(taken).toContainText(option.text);
	await expect(taken.locator('blockquote')).toBeVisible();
	expect(await axe(page)).toEqual([]);
	await noHorizontalScroll(page);

	await page.getByRole('button', { name: 'Set it aside' }).click();
	await expect(page.getByText('Nothing slips away')).toBeVisible();
	await page.reload();
	await expect(page.getByRole('heading', { name: 'Set aside' })).toBeVisible();
	await visit(page, `${site.url}review`);
	await expect(page.getByText('Nothing is due')).toBeVisible();
	await visit(page, `${site.url}review/clinic`);
	await page.getByRole('button', { name: /Take up again/ }).click();
	await page.getByRole('button', { name: 'Drill the two' }).click();
	await expect(page.getByText('Question 1 of')).toBeVisible();
	await visit(page, `${site.url}review/clinic`);
	await expect(page.getByText('Nothing slips away')).toBeVisible();
});

test('new facts are begun on request, as many as the plan allows', async ({ page, site }) => {
	await page.clock.install({ time: NOW });
	await startQuiz(page, site.url, { count: 5, forms: ['choice'] });
	await takeQuiz(page, site.url, 5);
	await visit(page, `${site.url}review`);
	await page.getByRole('button', { name: 'Learn 15 new facts' }).click();
	await expect(page.getByText('15 cards left')).toBeVisible();
	await expect(page.getByText('New: never asked before.')).toBeVisible();
	await page.keyboard.press('Space');
	await page.keyboard.press('3');
	await expect(page.getByText('14 cards left')).toBeVisible();
});

for (const route of ['review/plan', 'review/clinic'])
	test(`/${route} needs no sideways scrolling at 360 px with something in it`, async ({
		page,
		site
	}) => {
		await page.setViewportSize({ width: 360, height: 780 });
		await page.clock.install({ time: NOW });
		await remember(page, site.url, known(20), route);
		await noHorizontalScroll(page);
	});
