/**
 * What a key asks for on a page that answers: taking the last answer back, giving it again, or the
 * plain key in lower case. Null where the key is somebody else's: a browser command, or a letter
 * being typed.
 *
 * @param singleKeys whether the person lets single letters act (WCAG 2.1.4)
 */
export function keyAsked(
	event: KeyboardEvent,
	singleKeys: boolean
): { readonly step: 'undo' | 'redo' } | { readonly key: string } | null {
	if (event.altKey) return null;
	const key = event.key.toLowerCase();
	const step = event.shiftKey ? 'redo' : 'undo';
	const field = event.target instanceof HTMLInputElement && event.target.type === 'text';
	// In a field that holds something it is the browser's: it takes typing back.
	const typed = event.target instanceof HTMLInputElement && field && event.target.value !== '';
	if (event.ctrlKey || event.metaKey) return key === 'z' && !typed ? { step } : null;
	if (field) return null;
	if (key === 'u' && singleKeys) return { step };
	return key.length > 1 || key === ' ' || singleKeys ? { key } : null;
}
