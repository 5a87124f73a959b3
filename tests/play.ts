import { expect, type Page } from '@playwright/test';
import type { Question, QuestionForm } from '../src/lib/core/questions/types';
import { visit } from './harness';

const FORM_NAMES: Record<QuestionForm, string> = {
	choice: 'Multiple choice',
	'true-false': 'True or false',
	typed: 'Type the answer'
};

/** Sets a quiz up on its page and starts it; waits for the first question. */
export async function startQuiz(
	page: Page,
	site: string,
	{ count = 5, forms = ['choice', 'true-false', 'typed'] as QuestionForm[] } = {}
): Promise<void> {
	await visit(page, `${site}quiz`);
	await page.getByRole('radio', { name: String(count), exact: true }).check({ force: true });
	for (const [form, name] of Object.entries(FORM_NAMES))
		await page.getByRole('checkbox', { name }).setChecked(forms.includes(form as QuestionForm));
	await page.getByRole('button', { name: 'Start' }).click();
	await expect(stem(page)).toBeVisible();
}

/** The question on screen. */
export const stem = (page: Page) => page.locator('h1.stem');

export const position = (page: Page) => page.locator('#position');

/** The bank's entry for the question on screen: what a test needs to answer it right or wrong. */
export async function asked(page: Page, site: string): Promise<Question> {
	const prompt = await stem(page).innerText();
	const form = await formOnScreen(page);
	const question = await page.evaluate(
		async ({ root, prompt, form }) => {
			const read = async (name: string) => (await fetch(`${root}bank/${name}`)).json();
			const index = (await read('index.json')) as { questions: string[] };
			const chunks = (await Promise.all(index.questions.map(read))) as Question[][];
			return chunks.flat().find((each) => each.prompt === prompt && each.form === form) ?? null;
		},
		{ root: site, prompt, form }
	);
	if (!question) throw new Error(`the bank does not ask "${prompt}"`);
	return question;
}

async function formOnScreen(page: Page): Promise<QuestionForm> {
	if (await page.locator('#typed').count()) return 'typed';
	return (await page.getByRole('button', { name: 'True', exact: true }).count())
		? 'true-false'
		: 'choice';
}

/** Answers the question on screen, rightly or wrongly, and waits for the verdict. */
export async function answer(page: Page, site: string, rightly: boolean): Promise<Question> {
	const question = await asked(page, site);
	if (question.form === 'typed') {
		await page.locator('#typed').fill(rightly ? question.answer : 'zzzz');
		await page.getByRole('button', { name: 'Answer', exact: true }).click();
	} else {
		const truth = question.answer === 'True' ? 'False' : 'True';
		const wrong =
			question.form === 'true-false'
				? truth
				: (question.options.find((option) => option.text !== question.answer)?.text ?? '');
		const text = rightly ? question.answer : wrong;
		await page.getByRole('button', { name: text, exact: true }).click();
	}
	await expect(verdict(page)).toBeVisible();
	return question;
}

/** The panel that says how an answer was judged. */
export const verdict = (page: Page) => page.locator('section.judged .word').first();

/** On to the next question or the result. */
export async function goOn(page: Page): Promise<void> {
	const forward = page.getByRole('button', { name: /Next question|See the result/ });
	await forward.click();
	await expect(forward).toHaveCount(0);
}

/** Answers a whole quiz; `rightly` says how the n-th question is answered. */
export async function takeQuiz(
	page: Page,
	site: string,
	count: number,
	rightly: (at: number) => boolean = () => true
): Promise<void> {
	for (let at = 0; at < count; at++) {
		await expect(position(page)).toHaveText(`Question ${at + 1} of ${count}`);
		await answer(page, site, rightly(at));
		await goOn(page);
	}
}
