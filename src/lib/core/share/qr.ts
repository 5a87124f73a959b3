import { create } from 'qrcode/lib/core/qrcode.js';
import { fromArray } from 'qrcode/lib/core/segments.js';
import { getBestVersionForData, type Level, type Part } from 'qrcode/lib/core/version.js';
import { err, ok, type Result } from '../result';

/** Modules, true for dark, row by row, without the quiet zone. */
export type QrMatrix = readonly (readonly boolean[])[];

/** 117 modules a side: on a phone of 360 pixels a module is then under 3 of them, and cameras give up. */
const MAX_VERSION = 25;

/** 77 modules a side: what an old phone reads at once from another phone's screen. */
export const EASY_VERSION = 15;

/** The quiet zone the standard asks for (ISO/IEC 18004), to be drawn around the matrix. */
export const QR_QUIET_ZONE = 4;

const BEST_FIRST: readonly Level[] = ['H', 'Q', 'M', 'L'];

/** All before the #, then what a fragment in the spelling of QR codes holds. */
const LINK = /^([^#]*#)([0-9A-Z$*+\-/]+)$/;

/** A link's address goes as bytes; its fragment, where all of it is in the smaller alphabet, at 5.5 bits a character. */
function partsOf(text: string): readonly Part[] {
	const [, address, fragment] = LINK.exec(text) ?? [];
	if (address === undefined || fragment === undefined) return [{ data: text, mode: 'byte' }];
	return [
		{ data: address, mode: 'byte' },
		{ data: fragment, mode: 'alphanumeric' }
	];
}

/** 1 to 40: which code the text needs at error level L; null where no code holds it. */
export const versionFor = (text: string): number | null =>
	getBestVersionForData(fromArray(partsOf(text)), 'L') ?? null;

/**
 * The modules of a QR code. The error level is the highest that costs no larger code; at least L (7 %).
 * A link whose fragment is in the spelling of QR codes (`respelt`) becomes two segments, and a fifth
 * smaller than as bytes.
 *
 * @param text not empty
 */
export function qrMatrix(text: string): Result<boolean[][], 'too-long'> {
	const parts = partsOf(text);
	const segments = fromArray(parts);
	const needed = (level: Level): number => getBestVersionForData(segments, level) ?? Infinity;
	const version = needed('L');
	if (version > MAX_VERSION) return err('too-long');
	const errorCorrectionLevel = BEST_FIRST.find((level) => needed(level) <= version) ?? 'L';
	const { size, data } = create(parts, { version, errorCorrectionLevel }).modules;
	return ok(
		Array.from({ length: size }, (_, y) =>
			Array.from(data.subarray(y * size, (y + 1) * size), (dark) => dark === 1)
		)
	);
}

/** 1 to 40, from the size of the matrix. */
export const qrVersion = (matrix: QrMatrix): number => (matrix.length - 17) / 4;
