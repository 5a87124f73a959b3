export const settled = <T>(request: IDBRequest<T>): Promise<T> =>
	new Promise((resolve, reject) => {
		request.onsuccess = () => resolve(request.result);
		request.onerror = () => reject(request.error ?? new Error('no reason given'));
	});

export const committed = (tx: IDBTransaction): Promise<void> =>
	new Promise((resolve, reject) => {
		tx.oncomplete = () => resolve();
		tx.onabort = () => reject(tx.error ?? new Error('aborted'));
	});

export const median = (times: readonly number[]): number =>
	[...times].sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0;

/** Milliseconds until it is done. */
export async function timed(work: () => unknown): Promise<number> {
	const before = performance.now();
	await work();
	return performance.now() - before;
}

/** What is measured beside the least that could be done, in turns: both have the same neighbours. */
export interface Beside {
	readonly ours: number;
	readonly bare: number;
}

export async function beside(
	rounds: number,
	ours: () => unknown,
	bare: () => unknown
): Promise<Beside> {
	const [mine, least]: [number[], number[]] = [[], []];
	for (let round = 0; round < rounds; round++) {
		mine.push(await timed(ours));
		least.push(await timed(bare));
	}
	return { ours: median(mine), bare: median(least) };
}
