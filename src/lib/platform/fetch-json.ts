/**
 * Reads JSON from our own origin.
 *
 * @param ask that of Kit where a page is being built
 * @throws when the answer is no success or no JSON: the caller decides what to show
 */
export async function fetchJson(address: string, ask = fetch): Promise<unknown> {
	const answer = await ask(address);
	if (!answer.ok) throw new Error(`${address}: ${answer.status}`);
	return (await answer.json()) as unknown;
}
