import { build, prerendered, version } from '$service-worker';

const files = [...build, ...prerendered];

addEventListener('install', (event) =>
	event.waitUntil(caches.open(version).then((cache) => cache.addAll(files)))
);
addEventListener('activate', (event) => event.waitUntil(clients.claim()));
addEventListener('fetch', (event) =>
	event.respondWith(caches.match(event.request).then((found) => found ?? fetch(event.request)))
);
