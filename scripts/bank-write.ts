import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Bank } from '../src/lib/core/questions/bank';

/** File names and contents of a bank as it is shipped. */
export function bankFiles(bank: Bank): ReadonlyMap<string, string> {
	const files = new Map<string, string>([
		['index.json', JSON.stringify(bank.index)],
		[bank.index.articles, JSON.stringify(bank.articles)],
		[bank.index.disputes, JSON.stringify(bank.disputes)],
		[bank.index.known, JSON.stringify(bank.known)],
		[bank.index.pairs, JSON.stringify(bank.pairs)],
		[bank.index.facts, JSON.stringify(bank.views)],
		[bank.index.front, JSON.stringify(bank.front)]
	]);
	bank.index.questions.forEach((name, at) => files.set(name, JSON.stringify(bank.questions[at])));
	return files;
}

/**
 * Writes a bank into a folder: unchanged files keep their times, every other JSON file goes.
 *
 * @returns the names written and removed
 */
export function writeBank(folder: string, bank: Bank): { written: string[]; removed: string[] } {
	mkdirSync(folder, { recursive: true });
	const files = bankFiles(bank);
	const written: string[] = [];
	for (const [name, content] of files) {
		const path = join(folder, name);
		if (existsSync(path) && readFileSync(path, 'utf8') === content) continue;
		writeFileSync(path, content);
		written.push(name);
	}
	const removed = readdirSync(folder).filter((name) => name.endsWith('.json') && !files.has(name));
	for (const name of removed) rmSync(join(folder, name));
	return { written, removed };
}
