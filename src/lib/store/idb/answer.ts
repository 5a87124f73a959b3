import { errorName } from './problem';

/**
 * What a request to open or delete a database gives, or an error once patience is over: an older tab
 * that will not let go (`blocked`), or a browser that never answers.
 *
 * @param patience ms
 * @param late is handed what arrives after that
 */
export function answer<T>(
	request: IDBRequest<T> & IDBOpenDBRequest,
	patience: number,
	late: (value: T) => void
): Promise<T>;
export function answer(
	request: IDBOpenDBRequest,
	patience: number,
	late: (value: IDBDatabase) => void
): Promise<IDBDatabase> {
	return new Promise((resolve, reject) => {
		let blocked = false;
		let over = false;
		const timer = setTimeout(() => {
			over = true;
			reject(new DOMException('No answer', blocked ? 'VersionError' : 'TimeoutError'));
		}, patience);
		request.onblocked = () => (blocked = true);
		request.onsuccess = () => {
			clearTimeout(timer);
			if (over) late(request.result);
			else resolve(request.result);
		};
		request.onerror = (event) => {
			clearTimeout(timer);
			event.preventDefault();
			reject(request.error ?? new DOMException(errorName(request.error), 'UnknownError'));
		};
	});
}
