import type { Page } from '@playwright/test';
import type { QuestionForm } from '../src/lib/core/questions/types';
import { EVERY_FORM, FORMS_BANK, shipBank } from './forms-bank';
import { axe, expect, noHorizontalScroll, test, visit } from './harness';
import { answer, formOnScreen, goOn, position, startQuiz, stem, takeQuiz, verdict } from './play';

// The bank of these tests comes from the test itself: a worker would answer with the shipped one.
test.use({ serviceWorkers: 'block' });

const PHONE = { viewport: { width: 360, height: 780 }, hasTouch: true, isMobile: true };

const only = (id: string) => FORMS_BANK.filter((question) => question.id === id);

async function open(page: Page, site: string, bank = FORMS_BANK): Promise<void> {
	await shipBank(page, bank);
	await startQuiz(page, site, { count: 10 });
}

const press = (page: Page, key: string) => page.keyboard.press(key);
const places = (page: Page) =>
	page
		.getByRole('list', { name: 'Events, earliest first' })
		.getByRole('listitem')
		.locator('.text')
		.allInnerTexts();
const grip = (page: Page, text: string) =>
	page.getByRole('button', { name: new RegExp(`^${text}.* Place \\d`) });
const chip = (page: Page, text: string) =>
	page.getByRole('list', { name: 'To be joined' }).getByRole('button', { name: text });
const line = (page: Page, text: string) =>
	page.getByRole('list', { name: 'Pairs' }).getByRole('button', { name: text });
const map = (page: Page) => page.getByRole('application', { name: /^Map of the world/ });

for (const [where, device] of [
	['a phone', PHONE],
	['a desk', { viewport: { width: 1440, height: 900 } }]
] as const)
	test.describe(`on ${where}`, () => {
		const { viewport, ...rest } = device;
		test.use({ viewport, ...rest });

		test('a quiz of the new forms is answered right and wrong, and its shares are told', async ({
			page,
			site,
			violations
		}) => {
			await open(page, site.url);
			const rightly = (at: number) => at % 2 === 0;
			const total = FORMS_BANK.length;
			for (let at = 0; at < total; at++) {
				await expect(position(page)).toHaveText(`Question ${at + 1} of ${total}`);
				await noHorizontalScroll(page);
				await answer(page, site.url, rightly(at));
				await expect(verdict(page)).toHaveText(rightly(at) ? 'Right' : 'Not this time');
				await noHorizontalScroll(page);
				await goOn(page);
			}
			await expect(page.getByText('5 of 10 right')).toBeVisible();
			expect(violations).toEqual([]);
		});
	});

/** What a screen reader is given of each form before it is answered. */
const TREE: Readonly<Record<QuestionForm, string>> = {
	choice: `
    - list "Possible answers":
      - listitem:
        - button "NATO"`,
	'true-false': `
    - list "Possible answers":
      - listitem:
        - button "True"
      - listitem:
        - button "False"`,
	typed: `
    - textbox "Your answer"
    - button "Answer" [disabled]`,
	cloze: `
    - textbox "The missing words"
    - button "Answer" [disabled]`,
	order: `
    - list "Events, earliest first":
      - listitem:
        - button /Place 1 of 4/
        - text: /./
        - button /^Move up/ [disabled]
        - button /^Move down/
    - button "Answer"`,
	match: `
    - list "Pairs":
      - listitem:
        - button /nothing yet/
    - list "To be joined":
      - listitem:
        - button /./
    - button "Answer" [disabled]`,
	map: `
    - application /^Map of the world/
    - button "Zoom in"
    - button "Zoom out"
    - list "Candidates":
      - listitem:
        - button /^A. /`,
	sprint: `
    - region "Call 1 of 4":
      - group "Before or after it?":
        - button "Before"
        - button "After"`,
	sources: `
    - figure "Source 1":
      - blockquote: /./
    - figure "Source 2":
      - blockquote: /./
    - list "Possible answers":
      - listitem:
        - button "Yes, both cannot be true"`
};

/** What is done of each form before the page is reloaded, and what must be there afterwards. */
const HALF: Readonly<
	Partial<
		Record<QuestionForm, readonly [(page: Page) => Promise<void>, (page: Page) => Promise<void>]>
	>
> = {
	typed: [
		(page) => page.locator('#typed').fill('half an'),
		(page) => expect(page.locator('#typed')).toHaveValue('half an')
	],
	cloze: [
		(page) => page.locator('#typed').fill('half a'),
		(page) => expect(page.locator('#typed')).toHaveValue('half a')
	],
	match: [
		(page) => chip(page, 'Riga').click(),
		(page) => expect(line(page, 'Chile Riga')).toBeVisible()
	],
	sprint: [
		(page) => page.getByRole('button', { name: 'Before', exact: true }).click(),
		(page) => expect(page.getByRole('region', { name: 'Call 2 of 4' })).toBeVisible()
	]
};

/** Undoes what `HALF` did, where the answer would not be the one wanted. */
const UNDONE: Readonly<Partial<Record<QuestionForm, (page: Page) => Promise<void>>>> = {
	match: (page) => line(page, 'Chile Riga').click()
};

test('every form is answered by touch, comes back after a reload, and is told to a screen reader', async ({
	browser,
	site
}) => {
	const context = await browser.newContext({ ...PHONE, serviceWorkers: 'block' });
	const page = await context.newPage();
	await shipBank(page, EVERY_FORM);
	await startQuiz(page, site.url, { count: 10 });
	const seen = new Set<QuestionForm>();
	for (let at = 1; at <= EVERY_FORM.length; at++) {
		await expect(position(page)).toHaveText(`Question ${at} of ${EVERY_FORM.length}`);
		const form = await formOnScreen(page);
		seen.add(form);
		await expect(page.locator('main')).toMatchAriaSnapshot(TREE[form]);
		await HALF[form]?.[0](page);
		const asked = (await stem(page).textContent()) ?? '';
		await page.reload();
		await expect(position(page)).toHaveText(`Question ${at} of ${EVERY_FORM.length}`);
		await expect(stem(page)).toHaveText(asked);
		expect(await formOnScreen(page)).toBe(form);
		await HALF[form]?.[1](page);
		await UNDONE[form]?.(page);
		await noHorizontalScroll(page);
		await tapAnswer(page, site.url, form);
		await expect(verdict(page)).toBeVisible();
		await noHorizontalScroll(page);
		await page.getByRole('button', { name: /Next question|See the result/ }).tap();
	}
	expect(seen.size).toBe(EVERY_FORM.length);
	await expect(page.getByRole('heading', { level: 1 })).toContainText('of 9 right');
	await context.close();
});

/** Answers the question on screen with taps (and a keyboard on glass where words are wanted). */
async function tapAnswer(page: Page, site: string, form: QuestionForm): Promise<void> {
	if (form !== 'sprint' && form !== 'order') return void (await answer(page, site, true));
	if (form === 'order') {
		await page.locator('.grip').nth(0).tap();
		await page.locator('.grip').nth(2).tap();
		return page.getByRole('button', { name: 'Answer', exact: true }).tap();
	}
	for (let call = 2; call <= 4; call++) {
		await expect(page.getByRole('region', { name: `Call ${call} of 4` })).toBeVisible();
		await page.getByRole('button', { name: 'After', exact: true }).tap();
	}
}

/** How each form is answered without a pointer. */
const BY_KEYS: Readonly<Record<QuestionForm, (page: Page) => Promise<void>>> = {
	choice: (page) => press(page, '2'),
	'true-false': (page) => press(page, 't'),
	typed: typeIn,
	cloze: typeIn,
	async order(page) {
		await page.locator('.grip').first().focus();
		await press(page, 'Alt+ArrowDown');
		await enter(page, 'Answer');
	},
	async match(page) {
		for (const right of ['Riga', 'Suva', 'Nairobi', 'Santiago']) {
			await chip(page, right).focus();
			await press(page, 'Enter');
		}
		await enter(page, 'Answer');
	},
	map: (page) => press(page, 'b'),
	async sprint(page) {
		for (const key of ['ArrowLeft', 'ArrowRight', 'b', '2']) await press(page, key);
	},
	sources: (page) => press(page, 'c')
};

async function typeIn(page: Page): Promise<void> {
	await page.locator('#typed').focus();
	await page.keyboard.type('zzzz');
	await press(page, 'Enter');
}

async function enter(page: Page, name: string): Promise<void> {
	await page.getByRole('button', { name, exact: true }).focus();
	await press(page, 'Enter');
}

for (const colorScheme of ['light', 'dark'] as const)
	test(`every form is answered by keyboard alone and meets WCAG 2.2 AA, ${colorScheme}`, async ({
		browser,
		site
	}) => {
		const context = await browser.newContext({
			colorScheme,
			reducedMotion: 'reduce',
			serviceWorkers: 'block',
			viewport: { width: 1440, height: 900 }
		});
		const page = await context.newPage();
		await shipBank(page, EVERY_FORM);
		await startQuiz(page, site.url, { count: 10 });
		for (let at = 1; at <= EVERY_FORM.length; at++) {
			await expect(position(page)).toHaveText(`Question ${at} of ${EVERY_FORM.length}`);
			const form = await formOnScreen(page);
			expect(await axe(page), `${form} asked`).toEqual([]);
			await BY_KEYS[form](page);
			const forward = page.getByRole('button', { name: /Next question|See the result/ });
			await expect(forward).toBeFocused();
			if (colorScheme === 'dark') expect(await axe(page), `${form} judged`).toEqual([]);
			await press(page, 'Enter');
		}
		await expect(page.getByRole('heading', { level: 1 })).toContainText('of 9 right');
		await context.close();
	});

test('a sprint tells each date once called, its share and its time, and dates become cards', async ({
	page,
	site
}) => {
	await open(page, site.url, only('sprint1'));
	const question = await answer(page, site.url, true);
	expect(question.form).toBe('sprint');
	await expect(verdict(page)).toHaveText('Right');
	await expect(page.getByText(/In \d+\sseconds?\./)).toBeVisible();
	await press(page, 'u');
	await expect(page.getByRole('region', { name: 'Call 1 of 4' })).toBeVisible();
	await expect(page.locator('.sprint .date')).toHaveCount(0);
	await answer(page, site.url, false);
	await expect(verdict(page)).toHaveText('Not this time');
	await expect(page.getByRole('list', { name: 'In the order of time' })).toContainText('you: ');
});

test('whether sources disagree is told with both, and no memory is kept of it', async ({
	page,
	site
}) => {
	await open(page, site.url, only('sources1'));
	await answer(page, site.url, false);
	await expect(verdict(page)).toHaveText('Not this time');
	await expect(page.locator('section.judged figure')).toHaveCount(2);
	await expect(page.locator('section.judged')).toContainText('the sources name two dates');
	await visit(page, `${site.url}review`);
	await expect(page.getByRole('button', { name: /Show the answer/ })).toHaveCount(0);
});

test('the gap of a cloze is a blank to those who listen, and filled once judged', async ({
	page,
	site
}) => {
	await open(page, site.url, only('cloze1'));
	await expect(stem(page)).toHaveAccessibleName(/member of blank ?\./);
	await expect(page.getByLabel('The missing words')).toBeVisible();
	await page.getByLabel('The missing words').fill('North Atlantic Treaty Organization');
	await press(page, 'Enter');
	await expect(verdict(page)).toHaveText('Right');
	await expect(stem(page).locator('mark')).toHaveText('NATO');
});

test('an order is put right with keys alone: picked up, moved, put down, put back', async ({
	page,
	site
}) => {
	await open(page, site.url, only('order1'));
	const shown = await places(page);
	const first = shown[0] ?? '';
	await grip(page, first).focus();
	await press(page, 'Space');
	await expect(grip(page, first)).toHaveAttribute('aria-pressed', 'true');
	await press(page, 'ArrowDown');
	await press(page, 'ArrowDown');
	await expect(grip(page, first)).toBeFocused();
	await expect(page.getByText('Now place 3 of 4.')).toBeAttached();
	expect((await places(page))[2]).toBe(first);
	await press(page, 'Escape');
	expect(await places(page)).toEqual(shown);
	await press(page, 'Alt+ArrowDown');
	expect((await places(page))[1]).toBe(first);
	const parts = only('order1')[0]?.parts ?? [];
	for (const [place, { left }] of parts.entries()) {
		await grip(page, left).focus();
		await press(page, 'Space');
		for (let at = (await places(page)).indexOf(left); at > place; at--)
			await press(page, 'ArrowUp');
		await press(page, 'Space');
		await expect(grip(page, left)).toHaveAttribute('aria-pressed', 'false');
	}
	expect(await places(page)).toEqual(parts.map(({ left }) => left));
	await page.getByRole('button', { name: 'Answer', exact: true }).focus();
	await press(page, 'Enter');
	await expect(verdict(page)).toHaveText('Right');
	await expect(page.getByRole('button', { name: 'See the result' })).toBeFocused();
});

test('an event is dragged to its place with the pointer', async ({ page, site }) => {
	await open(page, site.url, only('order2'));
	const [first = ''] = await places(page);
	const from = await grip(page, first).boundingBox();
	const to = await page.locator('.grip').nth(3).boundingBox();
	if (!from || !to) throw new Error('nothing to drag');
	const x = from.x + from.width / 2;
	await page.mouse.move(x, from.y + from.height / 2);
	await page.mouse.down();
	await page.mouse.move(x, from.y + from.height, { steps: 3 });
	await page.mouse.move(x, to.y + to.height / 2, { steps: 12 });
	await page.mouse.up();
	expect((await places(page))[3]).toBe(first);
	await expect(grip(page, first)).toHaveAttribute('aria-pressed', 'false');
});

test('a tap picks an event up and a tap on another puts it there', async ({ browser, site }) => {
	const context = await browser.newContext({ ...PHONE, serviceWorkers: 'block' });
	const page = await context.newPage();
	await open(page, site.url, only('order1'));
	const [first = '', , third = ''] = await places(page);
	await grip(page, first).tap();
	await grip(page, third).tap();
	expect((await places(page))[2]).toBe(first);
	await context.close();
});

test('a half-made order is there after a reload, and its share is told', async ({ page, site }) => {
	await open(page, site.url, only('order1'));
	const parts = (only('order1')[0]?.parts ?? []).map(({ left }) => left);
	const wanted = [parts[1], parts[0], parts[2], parts[3]];
	for (const [place, left = ''] of wanted.entries())
		for (let at = (await places(page)).indexOf(left); at > place; at--)
			await page.getByRole('button', { name: `Move up: ${left}`, exact: true }).click();
	await page.reload();
	await expect(stem(page)).toBeVisible();
	await expect.poll(() => places(page)).toEqual(wanted);
	await page.getByRole('button', { name: 'Answer', exact: true }).click();
	await expect(verdict(page)).toHaveText('Nearly');
	await expect(page.getByText('83% of the order is right.')).toBeVisible();
	await expect(page.getByText('you: place 2')).toBeVisible();
	await goOn(page);
	await expect(page.getByText('0.8 with what was partly right')).toBeVisible();
});

test('pairs are joined and parted with keys alone, and kept over a reload', async ({
	page,
	site
}) => {
	await open(page, site.url, only('match1'));
	await chip(page, 'Suva').focus();
	await press(page, 'Enter');
	await expect(line(page, 'Chile Suva')).toBeVisible();
	await expect(page.getByText('Suva joined to Chile.')).toBeAttached();
	await expect(chip(page, 'Suva')).toBeFocused();
	await press(page, 'Enter');
	await expect(line(page, 'Chile : nothing yet')).toBeVisible();
	await line(page, 'Kenya').focus();
	await press(page, 'Space');
	await chip(page, 'Nairobi').focus();
	await press(page, 'Space');
	await chip(page, 'Santiago').click();
	await page.reload();
	await expect(line(page, 'Kenya Nairobi')).toBeVisible();
	await expect(line(page, 'Chile Santiago')).toBeVisible();
	const submit = page.getByRole('button', { name: 'Answer', exact: true });
	await expect(submit).toBeDisabled();
	await chip(page, 'Riga').click();
	await chip(page, 'Suva').click();
	await submit.click();
	await expect(verdict(page)).toHaveText('Nearly');
	await expect(page.getByText('2 of 4 pairs are right.')).toBeVisible();
	await expect(page.getByText('you: Riga')).toBeVisible();
});

test('a country is picked by its letter key, and how far off it was is told', async ({
	page,
	site
}) => {
	await open(page, site.url, only('map1'));
	const estonia = page.getByRole('button', { name: /^[A-D]: Estonia$/ });
	const letter = (await estonia.getAttribute('aria-label'))?.charAt(0) ?? '';
	await press(page, letter.toLowerCase());
	await expect(verdict(page)).toHaveText('Not this time');
	await expect(page.getByText('The answer is Finland.')).toBeVisible();
	await expect(page.getByText(/^Estonia is \d+ km from Finland\.$/)).toBeVisible();
});

test('the map is moved and zoomed by keys, buttons, wheel and hand, and shows all again', async ({
	page,
	site
}) => {
	await open(page, site.url, only('map2'));
	const glass = map(page).locator('svg');
	const view = () => glass.getAttribute('viewBox');
	// Until the map knows how large it is, it shows what a small one would.
	await expect
		.poll(async () => {
			const [, , width = 0, height = 1] = ((await view()) ?? '').split(' ').map(Number);
			const box = await glass.boundingBox();
			return Math.abs(width / height - (box ? box.width / box.height : 0));
		})
		.toBeLessThan(0.05);
	const home = await view();
	const steps: readonly (() => Promise<void>)[] = [
		() =>
			map(page)
				.focus()
				.then(() => press(page, '+')),
		() => press(page, 'ArrowLeft'),
		() => press(page, 'ArrowUp'),
		() => page.getByRole('button', { name: 'Zoom in' }).click(),
		() => page.getByRole('button', { name: 'Zoom out' }).click(),
		() =>
			map(page)
				.hover()
				.then(() => page.mouse.wheel(0, -200)),
		async () => {
			await page.mouse.down();
			await page.mouse.move(300, 300, { steps: 4 });
			await page.mouse.up();
		}
	];
	for (const step of steps) {
		const before = await view();
		await step();
		await expect.poll(view).not.toBe(before);
	}
	await expect(page.locator('section.judged')).toHaveCount(0);
	await page.getByRole('button', { name: 'Show all candidates' }).click();
	await expect.poll(view).toBe(home);
});

test('a tap on the map picks the country under it', async ({ browser, site }) => {
	const context = await browser.newContext({ ...PHONE, serviceWorkers: 'block' });
	const page = await context.newPage();
	await open(page, site.url, only('map1'));
	const disc = await map(page).locator('g[data-code="FI"] circle').last().boundingBox();
	if (!disc) throw new Error('no letter on Finland');
	expect(disc.width).toBeGreaterThanOrEqual(24);
	await page.touchscreen.tap(disc.x + disc.width / 2, disc.y + disc.height / 2);
	await expect(verdict(page)).toHaveText('Right');
	await context.close();
});

test('a quiz asks in the forms that were chosen', async ({ page, site }) => {
	await shipBank(page, FORMS_BANK);
	await startQuiz(page, site.url, { count: 5, forms: ['order', 'map'] });
	await expect(position(page)).toHaveText('Question 1 of 4');
	await takeQuiz(page, site.url, 4);
	await expect(page.getByText('4 of 4 right')).toBeVisible();
});

test('parts become flashcards of their own, the order itself none', async ({ page, site }) => {
	await open(page, site.url, only('order1'));
	await answer(page, site.url, false);
	await visit(page, `${site.url}review`);
	await page.clock.install();
	await page.clock.fastForward('00:11:00');
	await expect(page.getByText('4 cards left')).toBeVisible();
	await expect(page.getByRole('heading', { name: /^On what date was this: / })).toBeVisible();
	await page.getByRole('button', { name: 'Show the answer' }).click();
	await expect(page.locator('.answer')).toHaveText(/^\d+ \w+ 20\d\d$/);
});
