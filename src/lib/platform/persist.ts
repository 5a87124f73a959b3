/** What the browser says about keeping this origin's data; null where it does not say. */
export interface Persistence {
	/** The browser promises not to clear it under pressure. */
	readonly persisted: boolean | null;
	/** Bytes. */
	readonly usage: number | null;
	/** Bytes. */
	readonly quota: number | null;
}

const NOTHING: Persistence = { persisted: null, usage: null, quota: null };

const manager = (): Partial<StorageManager> | null => globalThis.navigator?.storage ?? null;

/** How things stand, without asking the person anything. */
export async function persistence(): Promise<Persistence> {
	const storage = manager();
	if (!storage) return NOTHING;
	const [persisted, estimate] = await Promise.all([
		attempt(() => storage.persisted?.()),
		attempt(() => storage.estimate?.())
	]);
	return {
		persisted,
		usage: estimate?.usage ?? null,
		quota: estimate?.quota ?? null
	};
}

/**
 * Asks the browser to keep the data; Firefox shows the person a question. Call at the first saved
 * progress, from a tap.
 *
 * @returns the answer, or null where the browser cannot be asked
 */
export const askToPersist = (): Promise<boolean | null> => attempt(() => manager()?.persist?.());

async function attempt<T>(ask: () => Promise<T> | undefined): Promise<T | null> {
	try {
		return (await ask()) ?? null;
	} catch {
		// Insecure context, opaque origin, or a browser policy: the same as not saying.
		return null;
	}
}
