import type { PageLoad } from './$types';

// An empty shell: what it shows is read from the bank, which the service worker keeps.
export const ssr = false;

export const load: PageLoad = ({ params }) => ({ id: params.id });
