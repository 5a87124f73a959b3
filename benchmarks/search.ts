/**
 * Search over a generated bank of 100,000 questions: what is typed letter by letter, misspelt, in
 * other spellings, as a country; and what a new article costs. Replaces its section of
 * `benchmarks/RESULTS.md`.
 *
 *     npm run bench:search [-- --questions 100000]
 */
import { cpus } from 'node:os';
import { parseArgs } from 'node:util';
import { countryNames } from '../src/lib/core/search/country-names';
import { SearchIndex } from '../src/lib/core/search/search-index';
import type { SearchDoc } from '../src/lib/core/search/types';
import { generatedBank } from './generated-bank';
import { writeSection } from './sections';

const { values } = parseArgs({ options: { questions: { type: 'string', default: '100000' } } });
const count = Number(values.questions);
/** What the search may take to answer. */
const GOAL_MS = 50;
const RUNS = 15;
const MOST = 60;

const median = (list: readonly number[]): number =>
	[...list].sort((a, b) => a - b)[list.length >> 1] ?? 0;
const fixed = (ms: number): string => (ms < 10 ? ms.toFixed(2) : ms.toFixed(1));

/** Each question as a fact of its own, under its own article: more to look through than any bank has. */
function* docs(): Generator<SearchDoc> {
	const articles = new Set<string>();
	for (const question of generatedBank(count)) {
		const text = question.evidence.map(({ quote }) => quote).join(' ');
		yield {
			id: `fact:${question.id}`,
			kind: 'fact',
			fields: [
				[4, question.explanation],
				[3, question.answer],
				[1, `${text} ${question.prompt}`]
			],
			countries: question.countries
		};
		const [first] = question.evidence;
		if (!first || articles.has(first.article)) continue;
		articles.add(first.article);
		yield {
			id: `article:${first.article}`,
			kind: 'article',
			fields: [
				[7, first.title],
				[1, text]
			],
			countries: question.countries
		};
	}
}

const started = performance.now();
const index = new SearchIndex(countryNames());
let words = 0;
let sample = '';
for (const doc of docs()) {
	index.add([doc]);
	if (words++ === 4711) sample = doc.fields[1]?.[1] ?? '';
}
const built = performance.now() - started;
index.search('warm', MOST);

const [given = 'karita', family = 'lendor'] = sample.toLowerCase().split(' ');
const swapped = `${family.slice(0, 2)}${family.charAt(3)}${family.charAt(2)}${family.slice(4)}`;
const QUERIES: readonly (readonly [what: string, query: string])[] = [
	['one letter', given.slice(0, 1)],
	['three letters', given.slice(0, 3)],
	['a word everywhere', 'envoys'],
	['five words everywhere', 'met the envoys before the vote'],
	['a name', `${given} ${family}`],
	['a name and a common word', `${given} ${family} envoys`],
	['a name with a typing mistake', `${given} ${swapped}`],
	['another spelling', `${given.replace('k', 'q')} ${family}`],
	['a country by its capital', 'Seoul'],
	['a country and a word', 'South Korea vote'],
	['nothing', 'zzyzx']
];

const rows = QUERIES.map(([what, query]) => {
	const runs = Array.from({ length: RUNS }, () => {
		const [from, before] = [performance.now(), process.cpuUsage()];
		index.search(query, MOST);
		const { user, system } = process.cpuUsage(before);
		return { wall: performance.now() - from, processor: (user + system) / 1000 };
	});
	const { total } = index.search(query, MOST);
	return {
		what,
		query,
		total,
		processor: median(runs.map((run) => run.processor)),
		wall: median(runs.map((run) => run.wall)),
		worst: Math.max(...runs.map((run) => run.wall))
	};
});

const added = Array.from({ length: RUNS }, (_, at) => {
	const from = performance.now();
	const fields = [[7, `Harvest festival number ${at} in Brasília`]] as const;
	index.add([{ id: `article:own-${at}`, kind: 'article', fields, countries: ['BR'] }]);
	const { total } = index.search('harvest brasilia', MOST);
	if (total !== at + 1) throw new Error('the new article was not found');
	return performance.now() - from;
});

const worst = Math.max(...rows.map((row) => row.processor));
const section = `## Search

Written by \`npm run bench:search\`. Node ${process.versions.node}, ${cpus().length} cores, ${count.toLocaleString('en')} questions as ${index.size.toLocaleString('en')} things to find; the goal is an answer within ${GOAL_MS} ms. Medians of ${RUNS}: of the processor's own time, and of the time on the wall, which on a busy machine is also waiting.

| what is typed | found | processor, ms | wall, ms | worst wall, ms |
| --- | --- | --- | --- | --- |
${rows.map((row) => `| ${row.what} (${row.query}) | ${row.total.toLocaleString('en')} | ${fixed(row.processor)} | ${fixed(row.wall)} | ${fixed(row.worst)} |`).join('\n')}

The index is made in ${(built / 1000).toFixed(1)} s, bank and all; an article that is added is found ${fixed(median(added))} ms later.`;

writeSection('benchmarks/RESULTS.md', 'bench:search', section);
process.stdout.write(`${section}\n`);
if (worst > GOAL_MS) {
	process.stderr.write(`The slowest median is ${fixed(worst)} ms: more than ${GOAL_MS}\n`);
	process.exitCode = 1;
}
