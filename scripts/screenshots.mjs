// Takes the manifest's and the README's pictures of the built app. Run by hand when its looks change:
// npm run build && node scripts/screenshots.mjs
import { chromium } from 'playwright';
import { BROWSER_ARGS, findBrowser } from './find-browser.mjs';
import { serve } from './serve.mjs';

const ARTICLE = 'syria-becomes-194th-partner-of-south-korea';
const picture = (name) => new URL(`../static/screenshots/${name}`, import.meta.url).pathname;

const executablePath = findBrowser();
const browser = await chromium.launch({
	...(executablePath ? { executablePath } : {}),
	args: BROWSER_ARGS
});
const server = await serve('build', 0);

const phone = await browser.newPage({ viewport: { width: 360, height: 780 }, isMobile: true });
await phone.goto(`${server.url}quiz?article=${ARTICLE}`);
await phone.getByRole('checkbox', { name: 'True or false' }).uncheck();
await phone.getByRole('checkbox', { name: 'Type the answer' }).uncheck();
await phone.getByRole('button', { name: 'Start' }).click();
await phone.locator('.options button').first().click();
await phone.locator('section.judged').waitFor();
await phone.screenshot({ path: picture('phone.png') });

const desk = await browser.newPage({ viewport: { width: 1440, height: 900 } });
await desk.goto(server.url);
await desk.locator('.stories').waitFor();
await desk.screenshot({ path: picture('desk.png') });

await browser.close();
await server.close();
