import type { Page } from '@playwright/test';
import type { QuestionForm } from '../src/lib/core/questions/types';
import { FORMS_BANK, shipBank } from './forms-bank';
import { axe, expect, noHorizontalScroll, test, visit } from './harness';
import { answer, goOn, position, startQuiz, stem, takeQuiz, verdict } from './play';

// The bank of these tests comes from the test itself: a worker would answer with the shipped one.
test.use({ serviceWorkers: 'block' });

const NEW_FORMS = ['cloze', 'order', 'match', 'map'] as const;
const PHONE = { viewport: { width: 360, height: 780 }, hasTouch: true, isMobile: true };

const bankOf = (...forms: QuestionForm[]) => FORMS_BANK.filter(({ form }) => forms.includes(form));
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
			await expect(page.getByText('4 of 8 right')).toBeVisible();
			await page.reload();
			await expect(page.getByText('4 of 8 right')).toBeVisible();
			expect(violations).toEqual([]);
		});
	});

for (const scheme of ['light', 'dark'] as const)
	for (const form of NEW_FORMS)
		test(`${form} meets WCAG 2.2 AA before and after the verdict, ${scheme}`, async ({
			browser,
			site
		}) => {
			const context = await browser.newContext({
				colorScheme: scheme,
				reducedMotion: 'reduce',
				serviceWorkers: 'block',
				viewport: { width: 360, height: 780 }
			});
			const page = await context.newPage();
			await open(page, site.url, bankOf(form).slice(0, 1));
			await expect(page.locator('main .loading')).toHaveCount(0);
			expect(await axe(page)).toEqual([]);
			await answer(page, site.url, false);
			expect(await axe(page)).toEqual([]);
			await goOn(page);
			expect(await axe(page)).toEqual([]);
			await context.close();
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
