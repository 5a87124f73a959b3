import { expect, test } from 'vitest';
import { isAddressAlone, markupOf } from './article-words';

test('an address alone is told from a text that holds one', () => {
	expect(isAddressAlone(' https://example.org/news?id=1\n')).toBe(true);
	expect(isAddressAlone('Peru opened an embassy: https://example.org/news')).toBe(false);
	expect(isAddressAlone('')).toBe(false);
});

test('markup stays with its words, whatever line ends the field makes of them', () => {
	const pasted = { text: 'One.\r\n\r\nTwo.\r\n', html: '<p>One.</p><p>Two.</p>' };
	expect(markupOf(pasted, 'One.\n\nTwo.')).toBe(pasted.html);
});

test('a changed word lets the markup go: what is read is what is seen', () => {
	const pasted = { text: 'One.', html: '<p>One.</p>' };
	expect(markupOf(pasted, 'One!')).toBe('');
	expect(markupOf(null, 'One.')).toBe('');
});
