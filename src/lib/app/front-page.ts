import type { Front } from '$lib/core/questions/front';
import type { BankIndex } from '$lib/core/questions/types';
import { fetchJson } from '$lib/platform/fetch-json';

/** What the front page shows of the bank; nothing where there is no bank to be read. */
export interface FrontPage {
	readonly front?: Front;
	readonly counts?: BankIndex['counts'];
}

/**
 * Reads what the front page shows.
 *
 * @param root address of the bank's folder, without a slash at the end
 * @param ask that of Kit while the page is being built
 */
export async function frontPage(root: string, ask: typeof fetch): Promise<FrontPage> {
	const read = (name: string): Promise<unknown> => fetchJson(`${root}/${name}`, ask);
	try {
		const { front, counts } = (await read('index.json')) as BankIndex;
		return { front: (await read(front)) as Front, counts };
	} catch {
		return {};
	}
}
