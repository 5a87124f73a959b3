import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Request } from './engines';

/** Front matter of an article file: `name: value` lines before the first empty line. */
function fromFile(folder: string, id: string): Request {
	const [head = '', ...rest] = readFileSync(join(folder, `${id}.txt`), 'utf8')
		.replaceAll('\r', '')
		.split('\n\n');
	const field = (name: string) => new RegExp(`^${name}:\\s*(.*)$`, 'm').exec(head)?.[1] ?? null;
	const day = /^\d{4}[-/]\d{2}[-/]\d{2}/.exec(field('published') ?? '')?.[0];
	return {
		id,
		title: field('title'),
		text: rest.join('\n\n').trim(),
		published: day?.replaceAll('/', '-') ?? null,
		source: field('source')
	};
}

function fromLines(file: string): Request[] {
	return readFileSync(file, 'utf8')
		.split('\n')
		.filter((line) => line !== '')
		.map((line) => {
			const { id, title, text, published, source } = JSON.parse(line) as Request;
			return { id, title, text, published, source: source ?? null };
		});
}

/** An annotated set: where its gold lies, and its articles. */
export interface TextSet {
	readonly name: string;
	readonly gold: string;
	readonly requests: readonly Request[];
}

/**
 * The annotated sets of an evaluation folder: `gold/` with its texts in `../articles`, and every
 * `.jsonl` file.
 *
 * @param folder for instance `../shared/eval`
 */
export function textSets(folder: string): TextSet[] {
	const gold = join(folder, 'gold');
	const articles = join(folder, '../articles');
	const ids = readdirSync(gold)
		.map((file) => file.replace(/\.json$/, ''))
		.filter((id) => existsSync(join(articles, `${id}.txt`)));
	const lines = readdirSync(folder).filter((file) => file.endsWith('.jsonl'));
	return [
		{ name: 'gold', gold, requests: ids.map((id) => fromFile(articles, id)) },
		...lines.sort().map((file) => ({
			name: file.replace('.jsonl', ''),
			gold: join(folder, file),
			requests: fromLines(join(folder, file))
		}))
	];
}
