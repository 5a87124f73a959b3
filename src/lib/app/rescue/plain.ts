/*
 * Values of IndexedDB as JSON. What JSON has no word for is an object with one key that begins with
 * a dollar sign, so that nothing is lost and everything can be read by eye.
 */

const base64 = (bytes: Uint8Array): string => {
	let text = '';
	for (let at = 0; at < bytes.length; at += 8_192)
		text += String.fromCharCode(...bytes.subarray(at, at + 8_192));
	return btoa(text);
};

const bytesOf = (value: ArrayBuffer | ArrayBufferView): Uint8Array =>
	ArrayBuffer.isView(value)
		? new Uint8Array(value.buffer, value.byteOffset, value.byteLength)
		: new Uint8Array(value);

/** Deeper than anything that is kept; cycles end here. */
const MAX_DEPTH = 60;

/** A structured-cloneable value as one that JSON can hold. Blobs are read. */
export async function plain(value: unknown, depth = 0): Promise<unknown> {
	if (depth > MAX_DEPTH) return { $lost: 'too deep' };
	if (value instanceof Blob)
		return { $bytes: base64(new Uint8Array(await value.arrayBuffer())), type: value.type };
	if (Array.isArray(value)) return all(value, depth);
	if (typeof value !== 'object' || value === null) return scalar(value);
	if (value instanceof ArrayBuffer || ArrayBuffer.isView(value))
		return { $bytes: base64(bytesOf(value)), type: value.constructor.name };
	if (value instanceof Date) return { $date: value.getTime() };
	if (value instanceof Set) return { $set: await all([...value], depth) };
	if (value instanceof Map) return { $map: await all([...value], depth) };
	return Object.fromEntries(
		await Promise.all(
			Object.entries(value).map(async ([key, each]) => [key, await plain(each, depth + 1)] as const)
		)
	);
}

const all = (values: readonly unknown[], depth: number): Promise<unknown[]> =>
	Promise.all(values.map((each) => plain(each, depth + 1)));

function scalar(value: unknown): unknown {
	if (typeof value === 'bigint') return { $bigint: String(value) };
	if (typeof value === 'number' && !Number.isFinite(value)) return { $number: String(value) };
	return value === undefined ? null : value;
}
