/**
 * Does some work unless another tab is doing it. Without Web Locks it is done in any case: only for
 * work that is harmless when done twice.
 *
 * @param name the same in every tab
 */
export async function alone(name: string, work: () => Promise<void>): Promise<void> {
	const locks = (globalThis.navigator as Navigator | undefined)?.locks;
	if (!locks) return work();
	await locks.request(name, { ifAvailable: true }, (lock) => (lock ? work() : undefined));
}
