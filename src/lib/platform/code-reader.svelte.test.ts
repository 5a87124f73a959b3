import { expect, test } from 'vitest';
import { qrMatrix, QR_QUIET_ZONE } from '../core/share/qr';
import decode from 'qr/decode.js';
import { codesInPicture } from './code-finder';
import { type CodeReader, codeReader, type DetectorClass, pictureIn } from './code-reader';

const TEXTS = ['https://x.example/set#2S0123$*+-/', 'https://x.example/set#2SABC', 'dateline'];

/** Codes side by side on grey paper, as a sheet or a screen shows them. */
async function pictureOf(texts: readonly string[], scale: number, paper = true): Promise<Blob> {
	const side = 400;
	const canvas = new OffscreenCanvas(side * texts.length * scale, side * scale);
	const pen = canvas.getContext('2d');
	if (!pen) throw new Error('no canvas');
	pen.scale(scale, scale);
	pen.fillStyle = '#ddd';
	if (paper) pen.fillRect(0, 0, side * texts.length, side);
	pen.fillStyle = '#222';
	for (const [at, text] of texts.entries()) {
		const made = qrMatrix(text);
		if (!made.ok) throw new Error(made.error);
		const module = Math.floor((side - 40) / (made.value.length + 2 * QR_QUIET_ZONE));
		for (const [y, row] of made.value.entries())
			for (const [x, dark] of row.entries())
				if (dark) pen.fillRect(at * side + 40 + x * module, 40 + y * module, module, module);
	}
	return canvas.convertToBlob();
}

/** Reads on the page, as where there is no worker. */
function ours(): CodeReader {
	const pen = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true });
	if (!pen) throw new Error('no canvas');
	return {
		inFrame: () => Promise.resolve([]),
		inPicture: (picture) => Promise.resolve(codesInPicture(decode, pen, picture))
	};
}

async function codesIn(picture: Blob, own: DetectorClass) {
	const read = await pictureIn(picture);
	if (!read.ok) throw new Error(read.error);
	return (await codeReader(ours(), own)).inPicture(read.value);
}

const textsIn = async (picture: Blob, own: DetectorClass): Promise<string[]> =>
	(await codesIn(picture, own)).map(({ text }) => text).sort();

class NoDetector {
	static getSupportedFormats = (): Promise<string[]> => Promise.resolve([]);
	detect = (): Promise<never[]> => Promise.resolve([]);
}

/** As some Android devices have it: there, and its service gone. */
class DeadDetector {
	static getSupportedFormats = (): Promise<string[]> => Promise.resolve(['qr_code']);
	detect = (): Promise<never> => Promise.reject(new DOMException('Service unavailable'));
}

test('a code in a small and in a very large picture is read, without a detector of the browser', async () => {
	for (const scale of [0.5, 1, 6])
		expect(await textsIn(await pictureOf(TEXTS.slice(0, 1), scale), NoDetector)).toEqual([
			TEXTS[0]
		]);
});

test('a code drawn on nothing is read', async () => {
	expect(await textsIn(await pictureOf(TEXTS.slice(0, 1), 1, false), NoDetector)).toEqual([
		TEXTS[0]
	]);
});

test('all codes of a picture are read', async () => {
	const two = TEXTS.slice(0, 2);
	expect(await textsIn(await pictureOf(two, 2), NoDetector)).toEqual(two);
	expect(await textsIn(await pictureOf(TEXTS, 1), NoDetector)).toEqual([...TEXTS].sort());
});

test('a detector that has died is done without', async () => {
	expect(await textsIn(await pictureOf(TEXTS.slice(2), 1), DeadDetector)).toEqual(['dateline']);
});

test('a picture without a code holds none, and what is no picture is told', async () => {
	const blank = new OffscreenCanvas(300, 300);
	blank.getContext('2d')?.fillRect(0, 0, 10, 10);
	expect(await textsIn(await blank.convertToBlob(), NoDetector)).toEqual([]);
	expect(await pictureIn(new Blob(['no picture']))).toEqual({ ok: false, error: 'unreadable' });
	expect(await pictureIn(new Blob([new Uint8Array(40_000_001)]))).toEqual({
		ok: false,
		error: 'too-long'
	});
});

test('where a code is in the picture is told, whatever size it was found at', async () => {
	for (const scale of [1, 5]) {
		const [code] = await codesIn(await pictureOf(TEXTS.slice(1, 2), scale), NoDetector);
		const matrix = qrMatrix(TEXTS[1] ?? '');
		if (!matrix.ok) throw new Error(matrix.error);
		const modules = matrix.value.length;
		const side = modules * Math.floor((400 - 40) / (modules + 2 * QR_QUIET_ZONE)) * scale;
		const from = 40 * scale;
		const wanted = [
			[from, from],
			[from + side, from],
			[from + side, from + side],
			[from, from + side]
		];
		for (const [at, [x = 0, y = 0]] of wanted.entries()) {
			const corner = code?.corners[at] ?? { x: 0, y: 0 };
			expect(Math.hypot(corner.x - x, corner.y - y)).toBeLessThan(side * 0.02);
		}
	}
});
