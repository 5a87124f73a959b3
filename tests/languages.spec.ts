import { readdirSync } from 'node:fs';
import type { Page } from '@playwright/test';
import {
	expect,
	noHorizontalScroll,
	ready,
	ROUTES,
	test,
	visit,
	waitForServiceWorker
} from './harness';
import { startQuiz } from './play';

const SPOKEN = [
	{ code: 'es', device: 'es-MX', direction: 'ltr', nav: 'Preguntas' },
	{ code: 'ko', device: 'ko-KR', direction: 'ltr', nav: '퀴즈' },
	{ code: 'ar', device: 'ar-EG', direction: 'rtl', nav: 'الأسئلة' }
] as const;

/** The catalogue shows components with samples of their own, a loading one among them. */
const WALKED = ROUTES.filter((route) => route !== 'catalogue');

const MODULES = new URL('../src/lib/i18n/en/', import.meta.url);

function strings(at: unknown): readonly string[] {
	if (typeof at === 'string') return [at];
	return at && typeof at === 'object' ? Object.values(at).flatMap(strings) : [];
}

/** Every fixed text of the English interface; the name of the app is the same everywhere. */
async function english(): Promise<ReadonlySet<string>> {
	const files = readdirSync(MODULES).filter((file) => file.endsWith('.ts'));
	const modules = await Promise.all(
		files.map((file) => import(new URL(file, MODULES).href) as Promise<object>)
	);
	const words = modules.flatMap((module) => strings(Object.fromEntries(Object.entries(module))));
	return new Set(words.filter((text) => /[a-z]{2}/.test(text) && text !== 'Dateline'));
}

/** What the page says to eyes and ears in its own language: content is marked as English. */
const spoken = (page: Page): Promise<readonly string[]> =>
	page.evaluate(() => {
		const told: string[] = [document.title.split(' · ')[0] ?? ''];
		const own = (element: Element): boolean =>
			element.closest('[lang]') === document.documentElement && !element.closest('script, style');
		for (const element of document.querySelectorAll('body *')) {
			if (!own(element)) continue;
			for (const node of element.childNodes)
				if (node.nodeType === Node.TEXT_NODE) told.push(node.textContent ?? '');
			for (const name of ['aria-label', 'title', 'placeholder', 'alt'])
				told.push(element.getAttribute(name) ?? '');
		}
		return told.map((text) => text.replace(/\s+/g, ' ').trim()).filter((text) => text !== '');
	});

for (const { code, device, direction, nav } of SPOKEN) {
	test.describe(code, () => {
		test.use({ locale: device, viewport: { width: 360, height: 740 } });

		test('is spoken on every page of a device that prefers it, and fits', async ({
			page,
			site,
			violations,
			crashes
		}) => {
			test.slow();
			const left = await english();
			for (const route of WALKED) {
				await visit(page, site.url + route);
				const html = page.locator('html');
				await expect(html, route).toHaveAttribute('lang', code);
				await expect(html, route).toHaveAttribute('dir', direction);
				await expect(html, route).not.toHaveAttribute('data-awaiting');
				await expect(page.locator('nav').getByText(nav, { exact: true }), route).toBeAttached();
				await noHorizontalScroll(page);
				const over = (await spoken(page)).filter((text) => left.has(text));
				expect(over, `English on /${route}`).toEqual([]);
			}
			expect(violations).toEqual([]);
			expect(crashes).toEqual([]);
		});
	});
}

test('a language chosen in the settings is spoken at once, and nothing typed is lost', async ({
	page,
	site
}) => {
	await startQuiz(page, site.url, { count: 5, forms: ['typed'] });
	await page.locator('#typed').fill('half an ans');
	await page.getByRole('link', { name: 'Settings and data' }).click();
	await ready(page);
	await page.evaluate(() => Object.assign(globalThis, { stayed: true }));
	await page.getByText('한국어', { exact: true }).click();
	await expect(page.locator('h1')).toHaveText('설정과 데이터');
	await expect(page).toHaveTitle('설정과 데이터 · Dateline');
	await expect(page.locator('html')).toHaveAttribute('lang', 'ko');
	await page.goBack();
	await expect(page.locator('#typed')).toHaveValue('half an ans');
	await expect(page.getByRole('button', { name: '모르겠어요' })).toBeVisible();
	await expect(page.locator('h1.stem')).toHaveAttribute('lang', 'en');
	expect(await page.evaluate(() => 'stayed' in globalThis), 'no reload').toBe(true);
	await visit(page, site.url);
	await expect(page.locator('main .title')).toHaveText('섞어서');
});

test('a chosen language holds from the first frame, and the others are there offline', async ({
	page,
	site
}) => {
	await visit(page, `${site.url}settings`);
	await waitForServiceWorker(page);
	await page.getByText('العربية', { exact: true }).click();
	const html = page.locator('html');
	await expect(html).toHaveAttribute('dir', 'rtl');
	await page.reload({ waitUntil: 'commit' });
	await expect(html).toHaveAttribute('lang', 'ar');
	await ready(page);
	await expect(page.locator('h1')).toHaveText('الإعدادات والبيانات');
	await site.stop();
	await page.getByText('Español', { exact: true }).click();
	await expect(page.locator('h1')).toHaveText('Ajustes y datos');
	await expect(html).toHaveAttribute('dir', 'ltr');
	await page.getByText('English', { exact: true }).click();
	await expect(page.locator('h1')).toHaveText('Settings and data');
});

test.describe('rescue', () => {
	test.use({ locale: 'ar-EG', viewport: { width: 360, height: 740 } });

	test('the rescue page speaks the language, too', async ({ page, site }) => {
		await page.goto(`${site.url}rescue.html`);
		await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
		await expect(page.getByRole('heading', { level: 1 })).toHaveText('الإنقاذ');
		await expect(page.locator('#found')).toContainText('لا شيء محفوظ هنا');
		await noHorizontalScroll(page);
	});
});
