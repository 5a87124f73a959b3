// In every browser and in Node, but in no ECMAScript library; nothing else of the platform is used.
declare const TextEncoder: new () => { encode(text: string): Uint8Array };
declare const TextDecoder: new (
	label: 'utf-8',
	options: { fatal: true; ignoreBOM: true }
) => { decode(bytes: Uint8Array): string };

/** Text as UTF-8. */
export const toUtf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

/** Strict: bytes that are not UTF-8 throughout give null, never a replacement character. */
export function fromUtf8(bytes: Uint8Array): string | null {
	try {
		return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
	} catch {
		return null;
	}
}
