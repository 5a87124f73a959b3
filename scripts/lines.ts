import { createInterface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';

/**
 * Ends the process quietly when whoever reads the output has gone (`… | head`): the rest is not wanted.
 */
export function endWithReader(output: Writable): void {
	output.on('error', (error: NodeJS.ErrnoException) => {
		if (error.code !== 'EPIPE') throw error;
		process.exit(0);
	});
}

/** The lines of a stream that hold anything, with their 1-based numbers; one is held at a time. */
export async function* linesOf(input: Readable): AsyncGenerator<{ line: string; number: number }> {
	let number = 0;
	for await (const line of createInterface({ input, crlfDelay: Infinity })) {
		number++;
		if (line.trim() !== '') yield { line, number };
	}
}

/** Writes a line and waits where the reader is slower, so that memory stays constant. */
export async function writeLine(output: Writable, line: string): Promise<void> {
	if (output.write(`${line}\n`)) return;
	await new Promise<void>((resolve) => output.once('drain', resolve));
}
