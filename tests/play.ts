import { expect, type Page } from '@playwright/test';
import { GAP, type Question, type QuestionForm } from '../src/lib/core/questions/types';
import { visit } from './harness';

const FORM_NAMES: Record<QuestionForm, string> = {
	choice: 'Multiple choice',
	'true-false': 'True or false',
	typed: 'Type the answer',
	cloze: 'Fill the gap',
	order: 'Put in order',
	match: 'Match pairs',
	map: 'Find on the map',
	sprint: 'Before or after',
	sources: 'Spot the disagreement'
};

/** Sets a quiz up on its page and starts it; waits until the first question can be answered. */
export async function startQuiz(
	page: Page,
	site: string,
	{ count = 5, forms = Object.keys(FORM_NAMES) as QuestionForm[] } = {}
): Promise<void> {
	await visit(page, `${site}quiz`);
	await page.getByRole('radio', { name: String(count), exact: true }).check({ force: true });
	for (const [form, name] of Object.entries(FORM_NAMES))
		await page.getByRole('checkbox', { name }).setChecked(forms.includes(form as QuestionForm));
	await page.getByRole('button', { name: 'Start' }).click();
	await expect(stem(page)).toBeVisible();
	await formOnScreen(page);
}

/** The question on screen. */
export const stem = (page: Page) => page.locator('h1.stem');

export const position = (page: Page) => page.locator('#position');

/** Words alone: a gap is a blank to those who listen, and breaks the line for those who copy. */
const words = (text: string): string => text.replace(GAP, 'blank').replace(/\s+/g, '');

/** The bank's entry for the question on screen: what a test needs to answer it right or wrong. */
export async function asked(page: Page, site: string): Promise<Question> {
	const prompt = words(await stem(page).innerText());
	const form = await formOnScreen(page);
	const questions = await page.evaluate(async (root) => {
		const read = async (name: string) => (await fetch(`${root}bank/${name}`)).json();
		const index = (await read('index.json')) as { questions: string[] };
		return ((await Promise.all(index.questions.map(read))) as Question[][]).flat();
	}, site);
	// Many a match has the same prompt: what is to be joined tells them apart.
	const lines = await page.locator('main ol[aria-label]').allInnerTexts();
	const said = await page.locator('main blockquote, main .sprint .line').allInnerTexts();
	const shown = ({ form, says, parts = [] }: Question): boolean => {
		if (form === 'sources') return says?.every((text) => said.includes(text)) ?? false;
		if (form === 'sprint') return parts.filter(({ left }) => said[0]?.includes(left)).length > 1;
		return parts.every(({ left }) => lines.some((line) => line.includes(left)));
	};
	const question = questions.find(
		(each) => words(each.prompt) === prompt && each.form === form && shown(each)
	);
	if (!question) throw new Error(`the bank does not ask "${prompt}"`);
	return question;
}

/** What only one form has on screen. */
const MARKS: readonly (readonly [form: QuestionForm, selector: string])[] = [
	['cloze', 'label:has-text("The missing words")'],
	['typed', '#typed'],
	['order', 'ol[aria-label="Events, earliest first"]'],
	['match', 'ol[aria-label="Pairs"]'],
	['map', 'ul[aria-label="Candidates"]'],
	['sprint', 'section.sprint'],
	['sources', 'main .two blockquote'],
	['true-false', 'button .text:text-is("True")']
];

/** How the question on screen is asked; waits until it can be answered. */
export async function formOnScreen(page: Page): Promise<QuestionForm> {
	await expect(page.locator('main .loading')).toHaveCount(0);
	for (const [form, selector] of MARKS) if (await page.locator(selector).count()) return form;
	return 'choice';
}

/** What each form wants to be done for an answer, right or wrong. */
const DONE: Readonly<
	Record<QuestionForm, (page: Page, question: Question, rightly: boolean) => Promise<void>>
> = {
	choice: pick,
	'true-false': pick,
	typed: type,
	cloze: type,
	async order(page, { parts = [] }, rightly) {
		const wanted = rightly ? parts : parts.toReversed();
		for (const [place, { left }] of wanted.entries()) {
			const grips = page.locator('.grip');
			const labels = await grips.evaluateAll((all) => all.map((one) => one.ariaLabel ?? ''));
			const steps = labels.findIndex((label) => label.startsWith(`${left}. Place`)) - place;
			for (let step = 0; step < steps; step++)
				await page.getByRole('button', { name: `Move up: ${left}`, exact: true }).click();
		}
		await submit(page);
	},
	async match(page, { parts = [] }, rightly) {
		const chips = page.getByRole('list', { name: 'To be joined' }).getByRole('button');
		for (const [at] of parts.entries()) {
			const right = parts[(at + (rightly ? 0 : 1)) % parts.length]?.right ?? '';
			await chips.filter({ hasText: right }).first().click();
		}
		await submit(page);
	},
	async sprint(page, { parts = [] }, rightly) {
		for (let at = 1; at < parts.length; at++) {
			await expect(page.locator(`section.sprint[aria-label^="Call ${at} of"]`)).toBeVisible();
			const text = await page.locator('section.sprint .event').allInnerTexts();
			const [than = 0, asked = 0] = text.map((one) =>
				parts.findIndex(({ left }) => one.includes(left))
			);
			const way = asked < than === rightly ? 'Before' : 'After';
			await page.getByRole('button', { name: way, exact: true }).click();
		}
	},
	sources: pick,
	async map(page, { answer: key, options }, rightly) {
		const name = options.find(({ text }) => (text === key) === rightly)?.text ?? '';
		await page.getByRole('button', { name: new RegExp(`^[A-D]: ${name}$`) }).click();
	}
};

const submit = (page: Page) => page.getByRole('button', { name: 'Answer', exact: true }).click();

async function type(page: Page, question: Question, rightly: boolean): Promise<void> {
	await page.locator('#typed').fill(rightly ? question.answer : 'zzzz');
	await submit(page);
}

async function pick(page: Page, question: Question, rightly: boolean): Promise<void> {
	const truth = question.answer === 'True' ? 'False' : 'True';
	const wrong =
		question.form === 'true-false'
			? truth
			: (question.options.find((option) => option.text !== question.answer)?.text ?? '');
	await page.getByRole('button', { name: rightly ? question.answer : wrong, exact: true }).click();
}

/** Answers the question on screen, rightly or wrongly, and waits for the verdict. */
export async function answer(page: Page, site: string, rightly: boolean): Promise<Question> {
	const question = await asked(page, site);
	await DONE[question.form](page, question, rightly);
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
