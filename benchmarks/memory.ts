import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import type { Request } from './engines';

/** What a stream of articles cost. */
export interface Streamed {
	readonly articles: number;
	readonly answers: number;
	readonly seconds: number;
	/** The largest resident set while it ran, MB of 1,000,000 bytes, or null where it is not told. */
	readonly peak: number | null;
}

/** Small enough that keeping what was read would end the process, and the answers be too few. */
const HEAP = '--max-old-space-size=128';

function residentPeak(pid: number): number | null {
	try {
		const line = /VmHWM:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'));
		return line ? (Number(line[1]) * 1024) / 1e6 : null;
	} catch {
		return null;
	}
}

/**
 * Streams articles through the `extract` command, in its own process.
 *
 * @param texts repeated until there are enough, each under an id of its own
 * @param articles how many to send
 */
export async function stream(texts: readonly Request[], articles: number): Promise<Streamed> {
	const started = performance.now();
	const child = spawn(process.execPath, [HEAP, '--import', 'tsx', 'scripts/extract.ts'], {
		stdio: ['pipe', 'pipe', 'inherit']
	});
	let answers = 0;
	let peak: number | null = null;
	child.stdout.on('data', (chunk: Buffer) => {
		for (const byte of chunk) if (byte === 10) answers += 1;
		if (answers % 64 === 0 && child.pid) peak = residentPeak(child.pid) ?? peak;
	});
	const ended = once(child, 'close');
	for (let at = 0; at < articles; at += 1) {
		const line = `${JSON.stringify({ ...texts[at % texts.length], id: `${at}` })}\n`;
		if (!child.stdin.write(line)) await once(child.stdin, 'drain');
	}
	child.stdin.end();
	await ended;
	return { articles, answers, seconds: (performance.now() - started) / 1000, peak };
}
