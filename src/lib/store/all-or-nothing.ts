/**
 * The only door to the disk: all of `fn` or nothing, whichever database it is.
 *
 * `fn` runs before this returns, so what it puts without awaiting is issued inside the caller's
 * own event handler. It may await requests of this transaction and nothing else. Resolves once the
 * browser reports the data flushed (durability 'strict'; the default only promises that the operating
 * system has it). A browser commits what was put before an error in our own code, so anything thrown
 * aborts, and the reason is thrown on.
 */
export async function allOrNothing<T>(
	db: IDBDatabase,
	stores: readonly string[],
	fn: (tx: IDBTransaction) => T | Promise<T>
): Promise<T> {
	const tx = db.transaction([...stores], 'readwrite', { durability: 'strict' });
	const done = outcome(tx);
	try {
		const value = await fn(tx);
		const failed = await done;
		if (failed) throw failed.reason;
		return value;
	} catch (error) {
		abort(tx);
		await done;
		throw tx.error ?? error;
	}
}

/**
 * Null once all is on disk, else why it is not. Told at `abort` and not at the first request's
 * `error`, as idb tells it: until then the transaction does not know its own reason.
 */
const outcome = (tx: IDBTransaction): Promise<{ readonly reason: DOMException } | null> =>
	new Promise((resolve) => {
		tx.oncomplete = () => resolve(null);
		tx.onabort = () => resolve({ reason: tx.error ?? new DOMException('aborted', 'AbortError') });
	});

function abort(tx: IDBTransaction): void {
	try {
		tx.abort();
	} catch {
		// It is over already: aborted by the browser, or with its connection.
	}
}
