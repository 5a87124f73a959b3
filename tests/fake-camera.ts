import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { chromium, type Browser } from '@playwright/test';
import { qrMatrix, QR_QUIET_ZONE, type QrMatrix } from '../src/lib/core/share/qr';
import { BROWSER_ARGS, findBrowser } from '../scripts/find-browser.mjs';

const SIZE = { width: 640, height: 480 };
const RATE = 10;
/** Grey, as paper in a room. */
const GROUND = 200;
const INK = 40;

/** A browser whose camera shows a file; the file is read when the camera is turned on. */
export function cameraBrowser(file: string): Promise<Browser> {
	const executablePath = findBrowser();
	return chromium.launch({
		args: [
			...BROWSER_ARGS,
			'--use-fake-ui-for-media-stream',
			'--use-fake-device-for-media-stream',
			`--use-file-for-fake-video-capture=${file}`
		],
		...(executablePath ? { executablePath } : {})
	});
}

export function matrixOf(text: string): QrMatrix {
	const made = qrMatrix(text);
	if (!made.ok) throw new Error(made.error);
	return made.value;
}

/** One picture of a code, in the middle, with 4 pixels a module or what fits. */
function frame(matrix: QrMatrix | null): Buffer {
	const luma = Buffer.alloc(SIZE.width * SIZE.height, GROUND);
	const modules = (matrix?.length ?? 0) + 2 * QR_QUIET_ZONE;
	const scale = Math.min(5, Math.floor(SIZE.height / modules));
	const left = Math.floor((SIZE.width - modules * scale) / 2);
	const top = Math.floor((SIZE.height - modules * scale) / 2);
	matrix?.forEach((row, y) =>
		row.forEach((dark, x) => {
			if (!dark) return;
			for (let line = 0; line < scale; line++) {
				const from = left + (x + QR_QUIET_ZONE) * scale;
				const at = (top + (y + QR_QUIET_ZONE) * scale + line) * SIZE.width + from;
				luma.fill(INK, at, at + scale);
			}
		})
	);
	return luma;
}

/**
 * Writes what the camera will show, over and over: each code in turn, then nothing for a moment.
 * The format is YUV4MPEG2: a line of text before each picture.
 *
 * @param frames pictures of each code, ten a second
 */
export function film(file: string, codes: readonly (QrMatrix | null)[], frames = 4): void {
	const colour = Buffer.alloc((SIZE.width * SIZE.height) / 2, 128);
	const parts: Uint8Array[] = [
		Buffer.from(`YUV4MPEG2 W${SIZE.width} H${SIZE.height} F${RATE}:1 Ip A1:1 C420jpeg\n`)
	];
	for (const code of [...codes, null]) {
		const luma = frame(code);
		for (let at = 0; at < frames; at++) parts.push(Buffer.from('FRAME\n'), luma, colour);
	}
	mkdirSync(dirname(file), { recursive: true });
	writeFileSync(file, Buffer.concat(parts));
}
