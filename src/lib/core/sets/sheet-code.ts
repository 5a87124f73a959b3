import { cleanLine, LIMITS } from './limits';
import { type Version, VERSIONS } from './paper';

/** What the code on a sheet of paper says: whose it is, and how its questions stand. */
export interface Sheet {
	readonly set: string;
	readonly version: Version;
	/** '' where the name is written by hand. */
	readonly learner: string;
	/** Of a long test's answer sheet, from 1. */
	readonly page: number;
}

const SHEET = /^#?([\w-]{1,80})\.([A-D])([2-9]?)(?:\.([^\s#]{1,1000}))?$/;

/** @returns a URL fragment without the #; short enough for a small QR code */
export const sheetFragment = ({ set, version, learner, page }: Sheet): string =>
	[
		set,
		page === 1 ? version : `${version}${page}`,
		...(learner ? [encodeURIComponent(learner)] : [])
	].join('.');

/** Reads the fragment of a sheet's link; null for anything else. */
export function readSheet(fragment: string): Sheet | null {
	const [, set = '', letter = '', page = '', name = ''] = SHEET.exec(fragment) ?? [];
	const version = VERSIONS.find((each) => each === letter);
	if (!version) return null;
	try {
		const learner = cleanLine(decodeURIComponent(name), LIMITS.name);
		return { set, version, learner, page: Number(page || 1) };
	} catch {
		// A stray per cent sign: no code of ours.
		return null;
	}
}

/** The page that types sheets in, and what its code says. */
const LINK = /\/sets\/paper#([^\s#]{1,1200})/;

/** The fragment of a sheet's link anywhere in a text; null where there is none. */
export function findSheet(text: string): string | null {
	const fragment = LINK.exec(text)?.[1] ?? '';
	return readSheet(fragment) ? fragment : null;
}
