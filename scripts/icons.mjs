// Draws the PNG icons from icon.svg. Run by hand when the drawing changes: node scripts/icons.mjs
import { readFile } from 'node:fs/promises';
import { chromium } from 'playwright';
import { findBrowser } from './find-browser.mjs';

const SVG = new URL('../static/icons/icon.svg', import.meta.url);
const FILES = [
	{ name: 'icon-192.png', size: 192, safe: 1, square: false },
	{ name: 'icon-512.png', size: 512, safe: 1, square: false },
	// A maskable icon may lose 10 % on each side, so the letter shrinks and the ground fills the square.
	{ name: 'maskable-512.png', size: 512, safe: 0.78, square: true }
];

const svg = await readFile(SVG, 'utf8');
const executablePath = findBrowser();
const browser = await chromium.launch({
	...(executablePath ? { executablePath } : {}),
	args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking']
});
for (const { name, size, safe, square } of FILES) {
	const page = await browser.newPage({ viewport: { width: size, height: size } });
	const shown = size * safe;
	await page.setContent(
		`<body style="margin:0;width:${size}px;height:${size}px;display:grid;place-items:center;background:${square ? '#1c1a16' : 'transparent'}">` +
			`<div style="width:${shown}px;height:${shown}px">${svg}</div></body>`
	);
	await page.screenshot({
		path: new URL(`../static/icons/${name}`, import.meta.url).pathname,
		omitBackground: !square
	});
	await page.close();
}
await browser.close();
