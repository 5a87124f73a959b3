import { expect, test } from 'vitest';
import { qrMatrix, qrVersion } from './qr';

const matrixOf = (text: string): boolean[][] => {
	const made = qrMatrix(text);
	if (!made.ok) throw new Error(made.error);
	return made.value;
};

const FINDER = ['1111111', '1000001', '1011101', '1011101', '1011101', '1000001', '1111111'];

test('the matrix is square, without a border, with its three finder patterns', () => {
	const matrix = matrixOf('https://example.org/dateline/set#1sabcde');
	const size = matrix.length;
	for (const row of matrix) expect(row).toHaveLength(size);
	const at = (y: number, x: number): string[] =>
		matrix.slice(y, y + 7).map((row) =>
			row
				.slice(x, x + 7)
				.map((dark) => (dark ? '1' : '0'))
				.join('')
		);
	expect(at(0, 0)).toEqual(FINDER);
	expect(at(0, size - 7)).toEqual(FINDER);
	expect(at(size - 7, 0)).toEqual(FINDER);
});

test.each([
	[17, 1],
	[78, 4],
	[271, 10],
	[520, 15],
	[1273, 25]
])('%i bytes at level L need version %i', (length, version) => {
	expect(qrVersion(matrixOf('a'.repeat(length)))).toBe(version);
});

test('what no phone could scan is refused', () => {
	expect(qrMatrix('a'.repeat(1274))).toEqual({ ok: false, error: 'too-long' });
	expect(qrMatrix('a'.repeat(100_000))).toEqual({ ok: false, error: 'too-long' });
});

test('one text gives one code', () => {
	expect(matrixOf('dateline')).toEqual(matrixOf('dateline'));
	expect(matrixOf('dateline')).not.toEqual(matrixOf('datelime'));
});
