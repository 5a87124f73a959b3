import type { Browser, Page } from '@playwright/test';
import { expect, test, visit, waitForServiceWorker } from './harness';
import { takeQuiz } from './play';
import { makeSet } from './set-making';

async function device(browser: Browser, site: string): Promise<Page> {
	const context = await browser.newContext({ locale: 'en-GB', timezoneId: 'Europe/London' });
	const page = await context.newPage();
	await visit(page, site);
	await waitForServiceWorker(page);
	return page;
}

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const words = 'ferry lantern moss seven';

async function unlock(page: Page, passphrase: string): Promise<void> {
	await page.getByRole('textbox', { name: 'Passphrase' }).fill(passphrase);
	await button(page, 'Unlock').click();
}

test('a key without a copy is reminded of; its file moves keys and sets to another device, which opens what was sealed', async ({
	browser,
	site,
	crashes
}) => {
	const school = await device(browser, site.url);
	const home = await device(browser, site.url);
	const learner = await device(browser, site.url);
	await site.stop();

	await visit(school, `${site.url}sets/keys`);
	await expect(school.getByText('nobody can reset a passphrase')).toBeVisible();
	await school.getByRole('textbox', { name: 'Passphrase' }).fill('short');
	await button(school, 'Make my key').click();
	await expect(school.getByRole('alert')).toContainText('at least 10');
	await school.getByRole('textbox', { name: 'Passphrase' }).fill(words);
	await school.getByLabel('The same once more').fill(words);
	await school.getByRole('checkbox', { name: /I understand/ }).check();
	await button(school, 'Make my key').click();
	await button(school, 'Go on without a copy').click();
	await school.getByRole('dialog').getByRole('button', { name: 'Go on without' }).click();
	await expect(school.getByRole('alert')).toContainText('on this device alone');

	await makeSet(school, site.url, 'Sealed practice', 'Ms Okonkwo');
	const link = await school.getByLabel('Link', { exact: true }).inputValue();
	await visit(school, `${site.url}sets`);
	await expect(school.getByRole('alert')).toContainText('on this device alone');
	await visit(school, `${site.url}sets/keys`);
	await button(school, 'Keep a copy').click();
	const saving = school.waitForEvent('download');
	await button(school, 'Save the file').click();
	const file = await (await saving).path();
	await button(school, 'I have put it in a safe place').click();
	await expect(school.getByText('A copy is kept elsewhere.')).toBeVisible();

	await visit(learner, link);
	await expect(learner.getByText('Name of the key')).toBeVisible();
	await learner.locator('#learner').fill('Noor');
	await learner.getByRole('button', { name: 'Begin' }).click();
	await takeQuiz(learner, site.url, 3);
	const result = await learner.getByLabel('Result link', { exact: true }).inputValue();

	// Nobody else's device opens it, and it is told what is wrong.
	await visit(home, result);
	await expect(home.locator('main')).toContainText('a set that is not on this device');
	await visit(home, `${site.url}sets/keys`);
	await home.locator('input[type=file]').setInputFiles(file);
	await expect(home.getByText(/entries were added/)).toBeVisible();
	await home.locator('input[type=file]').setInputFiles(file);
	await expect(home.getByText('Everything in it is here already.')).toBeVisible();

	await home.goto(result);
	await expect(home.getByRole('heading', { name: 'Your key is locked' })).toBeVisible();
	await unlock(home, 'ferry lantern moss eight');
	await expect(home.getByText('That passphrase opens none of your keys.')).toBeVisible();
	await unlock(home, words);
	await expect(home.getByText('Noor hands in “Sealed practice”.')).toBeVisible();
	await button(home, 'Add to the results').click();
	await expect(home.getByRole('heading', { name: 'Sealed practice', level: 1 })).toBeVisible();

	const cut = result.slice(0, -30);
	const bent = `${result.slice(0, -30)}AAAAAAAA${result.slice(-22)}`;
	await visit(home, `${site.url}result`);
	await home.getByLabel(/Links or codes/).fill(`${result}\n${result}`);
	await button(home, 'Open').click();
	await expect(home.locator('main')).toContainText('already in the table');
	for (const [broken, says] of [
		[cut, 'cut short'],
		[bent, 'damaged']
	] as const) {
		await home.goto('about:blank');
		await visit(home, broken);
		await expect(home.locator('main')).toContainText(says);
	}
	await visit(home, `${site.url}sets/keys`);
	await button(home, 'Lock').click();
	await expect(home.getByRole('heading', { name: 'Locked' })).toBeVisible();
	await home.reload();
	await expect(home.getByRole('heading', { name: 'Locked' })).toBeVisible();
	expect(crashes).toEqual([]);
});
