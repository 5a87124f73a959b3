/**
 * Reads JSON from our own origin.
 *
 * @throws when the answer is no success or no JSON: the caller decides what to show
 */
export async function fetchJson(address: string): Promise<unknown> {
	const answer = await fetch(address, { credentials: 'omit' });
	if (!answer.ok) throw new Error(`${address}: ${answer.status}`);
	return (await answer.json()) as unknown;
}
