import type { ClientInit, HandleClientError } from '@sveltejs/kit';
import { startEarly } from '$lib/app/early';

/** Kit shows nothing of its own before this is done. */
export const init: ClientInit = startEarly;

/** Nothing leaves the device: an unexpected error goes to the console and a calm page is shown. A mistyped address is none. */
export const handleError: HandleClientError = ({ error, message, status }) => {
	if (status !== 404) console.error(error);
	return { message };
};
