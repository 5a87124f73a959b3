/// <reference lib="webworker" />
import {
	createHandlerBoundToURL,
	precacheAndRoute,
	cleanupOutdatedCaches
} from 'workbox-precaching';
import { NavigationRoute, registerRoute } from 'workbox-routing';

declare const self: ServiceWorkerGlobalScope & {
	__WB_MANIFEST: { url: string; revision: string | null }[];
};

/** Where an article shared from another app waits until the page asks for it. */
const INBOX = 'dateline-inbox';
const INBOX_ADDRESS = 'shared-inbox';

precacheAndRoute(self.__WB_MANIFEST);
cleanupOutdatedCaches();
registerRoute(new NavigationRoute(createHandlerBoundToURL('200.html')));

// Taking over open pages makes the very first session work offline; an update still waits, because
// only the learner's tap sends SKIP_WAITING.
self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()));

self.addEventListener('message', (event: ExtendableMessageEvent) => {
	if ((event.data as { type?: unknown } | null)?.type === 'SKIP_WAITING') void self.skipWaiting();
});

self.addEventListener('fetch', (event) => {
	const path = new URL(event.request.url).pathname;
	if (event.request.method === 'POST' && path.endsWith('/share'))
		event.respondWith(receiveShare(event.request));
	else if (path.endsWith(`/${INBOX_ADDRESS}`)) event.respondWith(handOverShare());
});

/** Keeps what the share sheet sent and sends the person to the page that reads it. */
async function receiveShare(request: Request): Promise<Response> {
	const form = await request.formData();
	const file = form.get('file');
	const text = (name: string): string => {
		const value = form.get(name);
		return typeof value === 'string' ? value : '';
	};
	const shared = {
		title: text('title'),
		text: file instanceof File ? await file.text() : text('text') || text('url'),
		name: file instanceof File ? file.name : ''
	};
	const inbox = await caches.open(INBOX);
	await inbox.put(INBOX_ADDRESS, Response.json(shared));
	return Response.redirect('add?shared', 303);
}

/** Gives the shared article to the page, once. */
async function handOverShare(): Promise<Response> {
	const inbox = await caches.open(INBOX);
	const kept = await inbox.match(INBOX_ADDRESS);
	await inbox.delete(INBOX_ADDRESS);
	return kept ?? Response.json(null);
}
