/** A text nothing is marked in, where stretches are expected. */
export const plain = (
	text: string
): readonly { readonly text: string; readonly hit: boolean }[] => [{ text, hit: false }];
