import { base } from '$app/paths';
import type { Front } from '$lib/core/questions/front';
import type { BankIndex } from '$lib/core/questions/types';
import { fetchJson } from '$lib/platform/fetch-json';
import type { PageLoad } from './$types';

/**
 * The stories stand in the page as it is built: nothing is fetched before they can be read. Without
 * a bank the page is shown all the same, and the layout says what is wrong.
 */
export const load: PageLoad = async ({ fetch }) => {
	const read = (name: string): Promise<unknown> => fetchJson(`${base}/bank/${name}`, fetch);
	try {
		const { front, counts } = (await read('index.json')) as BankIndex;
		return { front: (await read(front)) as Front, counts };
	} catch {
		return {};
	}
};
