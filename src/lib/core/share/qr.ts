import { encode } from 'uqr';
import { err, ok, type Result } from '../result';

/** 117 modules a side: on a phone of 360 pixels a module is then under 3 of them, and cameras give up. */
const MAX_VERSION = 25;

/** The quiet zone the standard asks for (ISO/IEC 18004), to be drawn around the matrix. */
export const QR_QUIET_ZONE = 4;

/**
 * The modules of a QR code, true for dark, row by row, without the quiet zone. The error level is
 * the highest that costs no larger code; at least L (7 %).
 */
export function qrMatrix(text: string): Result<boolean[][], 'too-long'> {
	try {
		const code = encode(text, { ecc: 'L', boostEcc: true, border: 0, maxVersion: MAX_VERSION });
		return ok(code.data);
	} catch (error) {
		// The only thing uqr refuses is data that no allowed version holds.
		if (error instanceof RangeError) return err('too-long');
		throw error;
	}
}

/** 1 to 40, from the size of the matrix. */
export const qrVersion = (matrix: readonly (readonly boolean[])[]): number =>
	(matrix.length - 17) / 4;
