/**
 * What is made when it is first asked for, and once. For tables that take long to lay out: a page
 * that carries one, and does not need it yet, is not kept waiting.
 *
 * @param make pure; called at most once unless it throws
 */
export function lazy<T>(make: () => T): () => T {
	let made: { readonly value: T } | null = null;
	return () => (made ??= { value: make() }).value;
}
