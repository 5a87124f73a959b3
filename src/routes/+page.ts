import { base } from '$app/paths';
import { frontPage } from '$lib/app/front-page';
import type { PageLoad } from './$types';

/**
 * The stories stand in the page as it is built: nothing is fetched before they can be read. Without
 * a bank the page is shown all the same, and the layout says what is wrong.
 */
export const load: PageLoad = ({ fetch }) => frontPage(`${base}/bank`, fetch);
