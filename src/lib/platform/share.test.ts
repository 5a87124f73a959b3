import { afterEach, expect, test, vi } from 'vitest';
import { canShare, copyText, share } from './share';

afterEach(() => vi.unstubAllGlobals());

const withNavigator = (parts: object): void => {
	vi.stubGlobal('navigator', parts);
};

test('a browser without sharing or a clipboard says so', async () => {
	withNavigator({});
	expect(canShare({ url: 'https://example.org/' })).toBe(false);
	expect(await share({ text: 'x' })).toEqual({ ok: false, error: 'unsupported' });
	expect(await copyText('x')).toEqual({ ok: false, error: 'unsupported' });
});

test('files are offered only to a browser that takes them', () => {
	const files = [new File(['x'], 'a.dateline')];
	withNavigator({ share: async () => undefined });
	expect(canShare({ files })).toBe(false);
	expect(canShare({ text: 'x' })).toBe(true);
	withNavigator({ share: async () => undefined, canShare: () => true });
	expect(canShare({ files })).toBe(true);
});

test.each([
	['AbortError', 'cancelled'],
	['NotAllowedError', 'refused']
])('a share sheet that ends with %s was %s', async (name, error) => {
	withNavigator({ share: () => Promise.reject(new DOMException('', name)) });
	expect(await share({ text: 'x' })).toEqual({ ok: false, error });
});

test('what is shared and copied is what was given', async () => {
	const sent: unknown[] = [];
	withNavigator({
		share: async (data: unknown) => void sent.push(data),
		clipboard: { writeText: async (text: string) => void sent.push(text) }
	});
	expect((await share({ url: 'https://example.org/#1s' })).ok).toBe(true);
	expect((await copyText('code')).ok).toBe(true);
	expect(sent).toEqual([{ url: 'https://example.org/#1s' }, 'code']);
});

test('a clipboard that refuses is an answer', async () => {
	withNavigator({ clipboard: { writeText: () => Promise.reject(new Error('denied')) } });
	expect(await copyText('x')).toEqual({ ok: false, error: 'refused' });
});
