/**
 * The engine beside compromise, wink-nlp and chrono-node, on the same texts in one run; its cost by
 * length; its memory on a long stream. Writes its section of `benchmarks/RESULTS.md`.
 *
 *     npm run bench [-- --eval ../shared/eval] [--articles 10000]
 *
 * The annotated sets are other people's texts and not part of the project.
 */
import { existsSync } from 'node:fs';
import { cpus } from 'node:os';
import { parseArgs } from 'node:util';
import { ENGINES, type Request } from './engines';
import { stream } from './memory';
import { score, type Scores } from './score';
import { writeSection } from './sections';
import { bundled } from './size';
import { textSets } from './texts';
import { ofLength, perArticle } from './timing';

const { values } = parseArgs({
	options: {
		eval: { type: 'string', default: '../shared/eval' },
		articles: { type: 'string', default: '10000' }
	}
});
if (!existsSync(values.eval)) throw new Error(`No annotated sets at ${values.eval}`);

const sets = textSets(values.eval);
const texts = sets.flatMap(({ requests }) => requests);
const LENGTHS = [1_000, 10_000, 100_000, 1_000_000];
const MEASURES: readonly [set: string, measure: string, title: string][] = [
	['names-wikigold', 'names.person', 'people F1'],
	['names-wikigold', 'names.place', 'places F1'],
	['names-wikigold', 'names.organisation', 'organisations F1'],
	['dates-meantime', 'dates.relaxed', 'dates found F1'],
	['dates-meantime', 'dates.value', 'dates valued F1'],
	['gold', 'dates.value', 'dates valued F1, recent news']
];

const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
	[row(head), row(head.map(() => '---')), ...rows.map(row)].join('\n');
const cell = (scores: Scores | undefined, measure: string): string => {
	const found = scores?.[measure];
	return found && found.predicted > 0 ? (100 * found.f1).toFixed(1) : '–';
};

async function engines(): Promise<string> {
	const rows: string[][] = [];
	for (const engine of ENGINES) {
		const scores = new Map<string, Scores>();
		for (const { name, gold, requests } of sets) {
			const answers = requests.map((request) => ({
				...engine.predict(request),
				id: request.id
			}));
			scores.set(name, score(values.eval, gold, answers));
		}
		rows.push([
			engine.name,
			...MEASURES.map(([set, measure]) => cell(scores.get(set), measure)),
			perArticle(engine, texts).toFixed(2),
			(await bundled(engine.entry)).toFixed(0)
		]);
	}
	const titles = MEASURES.map(([, , title]) => title);
	return table(['engine', ...titles, 'ms per 3 kB', 'kB gzip'], rows);
}

function lengths(texts: readonly Request[]): string {
	const [engine] = ENGINES;
	if (!engine) throw new Error('no engine');
	const rows = LENGTHS.map((length) => {
		const text = ofLength(texts, length);
		const per = perArticle(engine, [text], length > 100_000 ? 1 : 5);
		return [length.toLocaleString('en'), ((per * length) / 3000).toFixed(1), per.toFixed(2)];
	});
	return table(['characters', 'ms', 'ms per 3 kB'], rows);
}

async function streams(): Promise<string> {
	const most = Number(values.articles);
	const rows: string[][] = [];
	for (const count of [Math.round(most / 10), most]) {
		const { articles, answers, seconds, peak } = await stream(texts, count);
		rows.push([`${articles}`, `${answers}`, seconds.toFixed(1), peak?.toFixed(0) ?? '–']);
	}
	return table(['articles sent', 'answers', 'seconds', 'peak memory, MB'], rows);
}

const parts = [
	'## The engine',
	`Written by \`npm run bench\`. Node ${process.versions.node}, ${cpus().length} cores. Texts: ${sets
		.map(({ name, requests }) => `${requests.length} of ${name}`)
		.join(', ')}.`,
	'### Beside others',
	'Span and type must be exact for names; a date is found when the spans overlap, valued when its TIMEX3 value is right too. Ours also finds offices, events and questions in that time. A dash: the engine has no notion of it.',
	await engines(),
	'### Cost by length',
	'The whole way from text to questions; different articles joined.',
	lengths(texts),
	'### A long stream',
	'`extract` in a process of its own, articles repeated under new ids.',
	await streams()
];
writeSection('benchmarks/RESULTS.md', 'bench', parts.join('\n\n'));
console.log(parts.join('\n\n'));
