import { relative, resolve } from 'node:path';
import { enter, install, npm } from './setup.mjs';

/** Editors write a file in several strokes: wait for the last. */
const QUIET_MS = 150;

enter();
await install();

/** Builds the bank; a malformed article is reported (by the bank itself) and the old bank stays. */
async function buildBank() {
	const code = await npm(['run', '--silent', 'bank']);
	if (code !== 0) console.error('The bank was not rebuilt; the last good one stays in use.');
	return code === 0;
}

await buildBank();
const { createServer } = await import('vite');
const server = await createServer({ server: { port: Number(process.env.PORT ?? 5173) } });

const content = resolve('questions');
/** @type {NodeJS.Timeout | undefined} */
let timer;
let building = false;
let again = false;

/** One build at a time; a change during a build asks for one more afterwards. */
async function rebuild() {
	again = building;
	if (building) return;
	building = true;
	if (await buildBank()) server.ws.send({ type: 'full-reload' });
	building = false;
	if (again) await rebuild();
}

server.watcher.add(content);
server.watcher.on('all', (event, path) => {
	if (event === 'addDir' || !resolve(path).startsWith(content)) return;
	console.log(`${relative('.', path)}: ${event}`);
	clearTimeout(timer);
	timer = setTimeout(() => void rebuild(), QUIET_MS);
});

await server.listen();
server.printUrls();
