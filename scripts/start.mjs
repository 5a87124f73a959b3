import { enter, install, isBuildStale, npm } from './setup.mjs';

enter();
await install();

const base = process.env.BASE_PATH ?? '';
if (isBuildStale(base)) {
	console.log('Building the question bank and the app …');
	const code = await npm(['run', '--silent', 'build']);
	if (code !== 0) process.exit(code);
}

const { serve, wantedPort } = await import('./serve.mjs');
try {
	const { url } = await serve('build', wantedPort(), {
		base,
		host: process.env.HOST ?? '127.0.0.1'
	});
	console.log(`\n  Dateline is on ${url}\n\n  Stop it with Ctrl+C.`);
} catch (error) {
	if (error?.code !== 'EADDRINUSE') throw error;
	console.error(`Port ${wantedPort()} is taken. Choose another: PORT=4174 npm start`);
	process.exit(1);
}
