/** Browsers without a notion of idleness get a moment instead, ms. */
const MOMENT_MS = 200;

/**
 * Resolves once the page has nothing better to do.
 *
 * @param atLatest ms until it is done all the same
 */
export const idle = (atLatest: number): Promise<void> =>
	new Promise((resolve) => {
		if ('requestIdleCallback' in globalThis)
			requestIdleCallback(() => resolve(), { timeout: atLatest });
		else setTimeout(resolve, MOMENT_MS);
	});
