import { expect, test } from 'vitest';
import { readBytes, readText, safeFileName } from './files';

const file = (...parts: BlobPart[]): Blob => new Blob(parts);

test('text is read, its byte order mark is not', async () => {
	expect(await readText(file('\uFEFFZürich'), 100)).toEqual({ ok: true, value: 'Zürich' });
});

test.each([
	['empty', file(), 'empty'],
	['one byte too long', file('x'.repeat(101)), 'too-long'],
	['no UTF-8', file(Uint8Array.of(0x5a, 0xfc, 0x72)), 'not-text'],
	['an overlong slash', file(Uint8Array.of(0xc0, 0xaf)), 'not-text'],
	['half a surrogate', file(Uint8Array.of(0xed, 0xa0, 0x80)), 'not-text']
])('a file that is %s is refused', async (_, blob, error) => {
	expect(await readText(blob, 100)).toEqual({ ok: false, error });
});

test('a file of exactly the limit is read', async () => {
	const read = await readBytes(file('x'.repeat(100)), 100);
	expect(read.ok && read.value.length).toBe(100);
});

test('a file that vanished is refused, not thrown', async () => {
	const gone = file('x');
	gone.arrayBuffer = () => Promise.reject(new DOMException('', 'NotFoundError'));
	expect(await readBytes(gone, 100)).toEqual({ ok: false, error: 'unreadable' });
});

test.each([
	['Week 12.dateline-set', 'Week 12.dateline-set'],
	['../../etc/passwd', 'etc passwd'],
	['a/b\\c:d*e?f"g<h>i|j.csv', 'a b c d e f g h i j.csv'],
	['  ..hidden.. ', 'hidden'],
	['\u202Egnp.exe\u0000', 'gnp.exe'],
	['', 'dateline']
])('the name %j is saved as %j', (given, saved) => {
	expect(safeFileName(given)).toBe(saved);
});

test('a very long name keeps its ending', () => {
	const saved = safeFileName(`${'長'.repeat(500)}.dateline`);
	expect(saved).toHaveLength(100);
	expect(saved.endsWith('.dateline')).toBe(true);
});
