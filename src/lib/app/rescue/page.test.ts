import { readFileSync } from 'node:fs';
import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import { rescue } from '../../i18n/en/rescue';

test('the fixed text of the rescue page and its English messages are the same', () => {
	const { document } = parseHTML(readFileSync('static/rescue.html', 'utf8'));
	const said = [...document.querySelectorAll('[data-say]')].map((element) => [
		element.getAttribute('data-say') ?? '',
		(element.textContent ?? '').replace(/\s+/g, ' ').trim()
	]);
	expect(Object.fromEntries(said)).toEqual({ ...rescue.page });
});
