/** UTF-16 units the reader takes; more is no article. */
export const MOST_CHARACTERS = 1_000_000;

/** Nothing but the address of a page: what many apps share instead of its words. */
export const isAddressAlone = (text: string): boolean => /^\s*https?:\/\/\S+\s*$/i.test(text);

/** What was pasted, as words and as the markup it came with. */
export interface Pasted {
	readonly text: string;
	readonly html: string;
}

const plain = (text: string): string => text.replace(/\r\n?/g, '\n').trim();

/**
 * The markup belongs to a text only while nobody has changed a word of it since it was pasted.
 *
 * @param pasted what was last pasted, or null
 * @param text what now stands in the field
 */
export const markupOf = (pasted: Pasted | null, text: string): string =>
	pasted && plain(pasted.text) === plain(text) ? pasted.html : '';
