import { err, ok, type Result } from '../result';
import { looksEnglish } from './language';
import type { ReadProblem } from './types';

/** UTF-16 units an input may have: a long report is 100 000, a book about 1 000 000. */
export const MAX_LENGTH = 1_000_000;

/** A problem with an input, at a 1-based line or with the whole. */
export function problem(
	code: ReadProblem['code'],
	detail: string,
	line: number | null = null
): { readonly ok: false; readonly error: ReadProblem } {
	return err({ code, line, detail });
}

/** Whether the text is what a text file holds: no NUL, hardly any other control characters. */
function isText(text: string): boolean {
	// eslint-disable-next-line no-control-regex -- control characters are what is looked for
	const strange = text.match(/[\u0000-\u0008\u000e-\u001f\ufffd]/g)?.length ?? 0;
	return !text.includes('\0') && strange * 100 <= text.length;
}

/** What can be wrong with any input before it is read: length, emptiness, not being text. */
export function checkInput(text: string): Result<string, ReadProblem> {
	if (text.length > MAX_LENGTH)
		return problem('too-long', `${text.length} characters; at most ${MAX_LENGTH} are read`);
	if (text.trim() === '') return problem('empty', 'there is no text');
	if (!isText(text)) return problem('not-text', 'this is no text file');
	return ok(text);
}

/** What can be wrong with the words of an article. */
export function checkWords(text: string): Result<string, ReadProblem> {
	if (!/[\p{L}\p{N}]/u.test(text)) return problem('empty', 'there are no words');
	if (!looksEnglish(text)) return problem('not-english', 'only English articles can be read');
	return ok(text);
}
