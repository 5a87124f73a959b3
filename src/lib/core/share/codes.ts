import { kindOf, respelt } from './codec';
import { inPieces } from './pieces';
import { EASY_VERSION, qrMatrix, qrVersion, type QrMatrix } from './qr';

/** A fragment as codes that follow one another: the first `count` are enough, and they go on without end. */
export interface CodeSeries {
	readonly count: number;
	/** From 1. */
	readonly at: (number: number) => QrMatrix;
}

/** A fragment as something to scan. */
export interface Codes {
	/** All of it in one code; null where no phone could scan that. */
	readonly one: QrMatrix | null;
	/** The one code is small enough for any phone. */
	readonly easy: boolean;
	/** Several smaller codes; null where one is easy. */
	readonly series: CodeSeries | null;
}

/**
 * The codes of a fragment: one where it is small, several where it is not. Each holds a link, so that
 * any camera leads to the app.
 *
 * @param site address of the app, with the slash at its end
 * @param path of the page that opens the fragment; pieces are collected by `scan`
 * @param fragment in either spelling
 */
export function codesOf(site: string, path: string, fragment: string): Codes {
	const spelt = respelt(fragment, 'qr') ?? fragment;
	const one = qrMatrix(`${site}${path}#${spelt}`);
	const easy = one.ok && qrVersion(one.value) <= EASY_VERSION;
	return {
		one: one.ok ? one.value : null,
		easy,
		series: easy || kindOf(fragment) === null ? null : seriesOf(site, fragment)
	};
}

function seriesOf(site: string, fragment: string): CodeSeries | null {
	const pieces = inPieces(fragment);
	if (pieces === null) return null;
	return {
		count: pieces.count,
		at(number) {
			const made = qrMatrix(`${site}scan#${pieces.at(number)}`);
			if (!made.ok) throw new RangeError('An address too long for any code');
			return made.value;
		}
	};
}
