import { afterEach, expect, test, vi } from 'vitest';
import { saveFile } from './files';

afterEach(() => vi.restoreAllMocks());

test('a saved file has its name and content, opens in no tab and leaves nothing in the page', async () => {
	const clicked: HTMLAnchorElement[] = [];
	vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (
		this: HTMLAnchorElement
	) {
		clicked.push(this);
	});
	saveFile('a/b.dateline', Uint8Array.of(1, 2, 3));
	const anchor = clicked[0];
	expect(anchor?.download).toBe('a b.dateline');
	const blob = await (await fetch(anchor?.href ?? '')).blob();
	expect(blob.type).toBe('application/octet-stream');
	expect(new Uint8Array(await blob.arrayBuffer())).toEqual(Uint8Array.of(1, 2, 3));
	expect(document.querySelector('a[download]')).toBeNull();
});
