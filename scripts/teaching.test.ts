import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const ENGLISH = 'src/lib/i18n/en/';
const messages = readdirSync(ENGLISH)
	.map((file) => readFileSync(ENGLISH + file, 'utf8'))
	.join('\n')
	.replaceAll(/\$\{\w+\}/g, '#');

/** What the lesson sets in italics: the names of pages, buttons and fields. */
const names = [...readFileSync('docs/TEACHING.md', 'utf8').matchAll(/(?<!\w)_([^_]+)_(?!\w)/g)].map(
	([, name = '']) => name.replaceAll(/\s+/g, ' ').replaceAll(/\d+/g, '#').replaceAll("'", '’')
);

test('a first lesson names many things that are on screen', () => {
	expect(names.length).toBeGreaterThan(20);
});

test.each([...new Set(names)])('“%s”, which the first lesson names, is on screen', (name) => {
	expect(['’', "'"].some((mark) => messages.includes(name.replaceAll('’', mark)))).toBe(true);
});
