import { axe, expect, noHorizontalScroll, test, visit } from './harness';

test('the drill is gone through by keyboard alone, explains each pair, and scores nothing', async ({
	page,
	site,
	crashes
}) => {
	await visit(page, `${site.url}disputes`);
	await page.getByRole('button', { name: 'Start the drill' }).press('Enter');
	const position = page.getByRole('heading', { name: /^Pair \d+ of \d+$/ });
	await expect(position).toBeFocused();
	const total = Number(/of (\d+)/.exec((await position.textContent()) ?? '')?.[1]);
	expect(total).toBeGreaterThan(3);
	for (let at = 1; at <= total; at++) {
		await expect(position).toHaveText(new RegExp(`^pair ${at} of`, 'i'));
		await page.keyboard.press(String((at % 3) + 1));
		await expect(page.locator('#drill .verdict')).toContainText(/Right\.|Not this time\./);
		await expect(page.locator('#drill figure mark')).toHaveCount(2);
		await page.keyboard.press('Enter');
	}
	await expect(page.getByRole('heading', { name: /^\d of \d told apart$/ })).toBeFocused();
	await visit(page, `${site.url}progress`);
	await expect(page.locator('main')).not.toContainText('told apart');
	await visit(page, `${site.url}review`);
	await expect(page.getByRole('button', { name: /Show the answer/ })).toHaveCount(0);
	expect(crashes).toEqual([]);
});

test('Korea and Cuba are a conflict in the drill’s pairs, an interim president is none', async ({
	page,
	site
}) => {
	await visit(page, `${site.url}disputes`);
	const relations = await page.evaluate(async (root) => {
		const read = async (name: string) => (await fetch(`${root}bank/${name}`)).json();
		const { pairs } = (await read('index.json')) as { pairs: string };
		type Pair = { relation: string; statements: { text: string }[] };
		return ((await read(pairs)) as Pair[]).map(({ relation, statements }) => ({
			relation,
			text: statements.map(({ text }) => text).join(' ')
		}));
	}, site.url);
	const of = (text: string) =>
		new Set(relations.filter((one) => one.text.includes(text)).map(({ relation }) => relation));
	expect(of('Cuba and South Korea established')).toEqual(new Set(['conflict']));
	expect(of('interim president of Syria')).toEqual(new Set(['differ']));
});

test('what changed is told with the old, the new and the days of both', async ({ page, site }) => {
	await visit(page, `${site.url}disputes`);
	const change = page.locator('#changed li', { hasText: 'Ahmed al-Sharaa' });
	await expect(change.first()).toContainText('11 February 2025');
	await expect(change.first()).toContainText('interim president');
	await expect(change.first()).toContainText('11 April 2025');
});

for (const viewport of [
	{ width: 360, height: 780 },
	{ width: 1440, height: 900 }
])
	test(`the drill meets WCAG 2.2 AA at ${viewport.width} px`, async ({ page, site }) => {
		await page.setViewportSize(viewport);
		await page.emulateMedia({ reducedMotion: 'reduce' });
		await visit(page, `${site.url}disputes`);
		await page.getByRole('button', { name: 'Start the drill' }).click();
		await page.getByRole('button', { name: /They agree/ }).click();
		await expect(page.locator('#drill .verdict')).toBeVisible();
		expect(await axe(page)).toEqual([]);
		await noHorizontalScroll(page);
	});
