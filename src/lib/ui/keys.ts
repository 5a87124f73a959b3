/**
 * What a key asks for on a page that answers: taking the last answer back, or the plain key in lower
 * case. Null where the key is somebody else's: a browser command, or a letter being typed.
 *
 * @param singleKeys whether the person lets single letters act (WCAG 2.1.4)
 */
export function keyAsked(
	event: KeyboardEvent,
	singleKeys: boolean
): { readonly undo: true } | { readonly key: string } | null {
	if (event.altKey || event.metaKey) return null;
	const key = event.key.toLowerCase();
	if (event.ctrlKey) return key === 'z' ? { undo: true } : null;
	if (event.target instanceof HTMLInputElement && event.target.type === 'text') return null;
	if (key === 'u' && singleKeys) return { undo: true };
	return key.length > 1 || key === ' ' || singleKeys ? { key } : null;
}
