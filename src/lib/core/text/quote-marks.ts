/** Every mark writers use as an apostrophe, for use inside a character class. */
export const APOSTROPHES = "'’‘ʼʻ`´ʹ′＇";

/** Marks that may close a quotation or a parenthesis after a full stop, for a character class. */
export const CLOSERS = '"”’\'»)\\]';

/** Marks that may open a sentence before its first letter, for a character class. */
export const OPENERS = '"“‘\'«(\\[';

/** Whether the text is a single apostrophe of any shape. */
export function isApostrophe(text: string): boolean {
	return text.length === 1 && APOSTROPHES.includes(text);
}
