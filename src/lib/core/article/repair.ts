/** What the bytes 80 to 9F mean in Windows-1252 (WHATWG Encoding Standard, index windows-1252). */
const HIGH = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/** UTF-8 read as Windows-1252: a lead byte and the bytes that follow it, as characters. */
const MISREAD = new RegExp(`[\\u00c2-\\u00f4][\\u0080-\\u00bf${HIGH}]{1,3}`, 'g');
const CONTROLS = /[\u0080-\u009f]/g;
/** Soft hyphens, zero-width spaces and byte-order marks: nobody sees them, and they part words. */
const INVISIBLE = /[\u00ad\u200b\u2060\ufeff]/g;

function byteOf(char: string): number {
	const at = HIGH.indexOf(char);
	return at < 0 ? char.charCodeAt(0) : at + 0x80;
}

/** The character a misread sequence stood for, with what follows it; itself where it is none. */
function reread(sequence: string): string {
	const [lead = 0, ...rest] = [...sequence].map(byteOf);
	const wanted = lead >= 0xf0 ? 3 : lead >= 0xe0 ? 2 : 1;
	if (rest.length < wanted) return sequence;
	const bits = rest.slice(0, wanted).reduce((sum, byte) => sum * 64 + (byte & 63), 0);
	const code = (lead & (0x3f >> wanted)) * 64 ** wanted + bits;
	const least = [0x80, 0x800, 0x10000][wanted - 1] ?? 0;
	if (code < least || code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff)) return sequence;
	return String.fromCodePoint(code) + sequence.slice(wanted + 1);
}

/**
 * A text as its writer meant it: UTF-8 that was read as Windows-1252 is read again ("donâ€™t"),
 * quotation marks among the control characters get their shape, invisible characters go.
 *
 * It changes lengths, so it is for a text that nobody counts offsets in yet: a page's paragraphs, what a
 * person pastes. The extract command reads its text unrepaired, for its offsets count into that.
 *
 * @param text any text
 */
export function repairText(text: string): string {
	return text
		.replace(MISREAD, reread)
		.replace(CONTROLS, (char) => HIGH.charAt(char.charCodeAt(0) - 0x80))
		.replace(INVISIBLE, '');
}
