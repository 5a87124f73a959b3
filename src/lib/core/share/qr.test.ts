import { expect, test } from 'vitest';
import decodeQr from 'qr/decode.js';
import { setFragment, submissionCode } from '../sets/pack';
import { someSet, someSubmission } from '../sets/test-sets';
import type { QuizSet } from '../sets/types';
import { toBase64url } from './base64url';
import { encodeBytes, respelt } from './codec';
import { inPieces } from './pieces';
import { EASY_VERSION, qrMatrix, QR_QUIET_ZONE, qrVersion, versionFor } from './qr';

const HOST = 'https://teachers.example.org/dateline/';

const matrixOf = (text: string): boolean[][] => {
	const made = qrMatrix(text);
	if (!made.ok) throw new Error(made.error);
	return made.value;
};

/** A picture of the code as a screen shows it, three pixels a module. */
function pictureOf(matrix: boolean[][]): { width: number; height: number; data: Uint8Array } {
	const scale = 3;
	const width = (matrix.length + 2 * QR_QUIET_ZONE) * scale;
	const data = new Uint8Array(width * width * 4).fill(255);
	for (let y = 0; y < width; y++)
		for (let x = 0; x < width; x++) {
			const row = matrix[Math.floor(y / scale) - QR_QUIET_ZONE];
			if (row?.[Math.floor(x / scale) - QR_QUIET_ZONE] === true)
				data.fill(0, (y * width + x) * 4, (y * width + x) * 4 + 3);
		}
	return { width, height: width, data };
}

const scanned = (text: string): string => decodeQr(pictureOf(matrixOf(text)));

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
	expect(versionFor('a'.repeat(length))).toBe(version);
});

test('what no phone could scan is refused', () => {
	expect(qrMatrix('a'.repeat(1274))).toEqual({ ok: false, error: 'too-long' });
	expect(qrMatrix('a'.repeat(100_000))).toEqual({ ok: false, error: 'too-long' });
	expect(versionFor('a'.repeat(100_000))).toBeNull();
});

test('one text gives one code', () => {
	expect(matrixOf('dateline')).toEqual(matrixOf('dateline'));
	expect(matrixOf('dateline')).not.toEqual(matrixOf('datelime'));
});

test('another library reads what was drawn, whatever the segments', () => {
	const set = setFragment(someSet(10));
	const texts = [
		'dateline',
		'7',
		HOST,
		`${HOST}set#${set}`,
		`${HOST}set#${respelt(set, 'qr') ?? ''}`,
		`${HOST}#0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ$*+-/`,
		`${HOST}#7`,
		`${HOST}#0123456789`,
		'https://schule.example/größe#2S',
		'#2S'
	];
	for (const text of texts) expect(scanned(text)).toBe(text);
});

test('every length up to the largest code is read as it was, in two segments', () => {
	for (let length = 1; length < 1_700; length += 37) {
		const text = `${HOST}set#${'7Q$*+-/'.repeat(250).slice(0, length)}`;
		expect(scanned(text)).toBe(text);
	}
});

test('two segments are a fifth smaller than the link as bytes', () => {
	const fragment = encodeBytes('result', new Uint8Array(300).fill(0xa5));
	const link = versionFor(`${HOST}result#${fragment}`) ?? 0;
	const code = versionFor(`${HOST}result#${respelt(fragment, 'qr') ?? ''}`) ?? 99;
	expect(link).toBe(14);
	expect(code).toBe(12);
});

/** Bytes that no compressor makes smaller, as keys are. */
const key = (length: number): string =>
	toBase64url(Uint8Array.from({ length }, (_, at) => (at * 167 + 13) ** 2 % 251));

test('a set of 20 questions by reference, with rules and a key to answer to, is under version 15', () => {
	const version = (set: QuizSet): number =>
		versionFor(`${HOST}set#${respelt(setFragment(set), 'qr') ?? ''}`) ?? 99;
	expect(version(someSet(20))).toBeLessThanOrEqual(12);
	const rules = { minutes: 25, closes: 1_742_914_800_000, attempts: 2, feedback: 'end' as const };
	const full = { ...someSet(20), rules, to: { x25519: key(32), p256: key(33) } };
	expect(version(full)).toBeLessThan(EASY_VERSION);
	expect(version(someSet(40))).toBeLessThanOrEqual(20);
});

test('a result of 20 answers, open, fits a code of version 15', () => {
	const set = someSet(20);
	const fragment = respelt(submissionCode(someSubmission(set, 'Ana'), set), 'qr') ?? '';
	expect(versionFor(`${HOST}result#${fragment}`)).toBeLessThanOrEqual(EASY_VERSION);
});

test('300 bytes, as a sealed result of 20 answers has, fit version 12', () => {
	const fragment = encodeBytes('result', new Uint8Array(300).fill(0xa5), 'qr');
	expect(versionFor(`${HOST}result#${fragment}`)).toBeLessThanOrEqual(12);
});

test('every piece of a long set is a code that an old phone reads', () => {
	const pieces = inPieces(setFragment(someSet(30, {}, false)));
	for (let number = 1; number < 20; number++) {
		const text = `${HOST}scan#${pieces?.at(number) ?? ''}`;
		expect(versionFor(text)).toBeLessThanOrEqual(13);
		expect(scanned(text)).toBe(text);
	}
});
