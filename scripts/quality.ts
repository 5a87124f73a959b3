/**
 * How good the engine and the bank are, as figures, into `questions/QUALITY.md`.
 *
 *     npm run quality [-- --eval ../shared/eval]
 *
 * The annotated sets are other people's texts and not part of the project.
 */
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { type Measure, score, type Scores } from '../benchmarks/score';
import { buildBank } from '../src/lib/core/questions/bank';
import { readArticles, readDecisionFiles } from './bank-read';
import { report } from './bank-report';
import { METHOD } from './quality-method';

const root = fileURLToPath(new URL('..', import.meta.url));
const { values } = parseArgs({
	options: { eval: { type: 'string', default: join(root, '../shared/eval') } }
});
if (!existsSync(values.eval)) throw new Error(`No annotated sets at ${values.eval}`);

const percent = (share: number): string => (100 * share).toFixed(1);

function measured(name: string, measure: Measure): string {
	const { precision, recall, f1, hit, predicted, gold } = measure;
	if (name === 'answers') return `| ${name} | – | ${percent(recall)} | – | ${hit} of ${gold} |`;
	return `| ${name} | ${percent(precision)} | ${percent(recall)} | ${percent(f1)} | ${hit} right, ${predicted} given, ${gold} gold |`;
}

function section(title: string, scores: Scores): string {
	const rows = Object.entries(scores)
		.filter(([name, it]) => typeof it === 'object' && name !== 'questions per article')
		.map(([name, it]) => measured(name, it));
	return [
		`### ${title}`,
		'',
		'| measure | precision | recall | F1 | counts |',
		'| --- | --- | --- | --- | --- |',
		...rows
	].join('\n');
}

/** Every second line of a set: rules were looked at on the second, fourth …, the others only scored. */
function halves(file: string, place: string): [title: string, gold: string][] {
	const lines = readFileSync(file, 'utf8').split('\n').filter(Boolean);
	return [0, 1].map((rest) => {
		const half = join(place, `half-${rest}.jsonl`);
		writeFileSync(half, `${lines.filter((_, at) => at % 2 === rest).join('\n')}\n`);
		return [rest === 1 ? 'the half rules were tuned on' : 'the half held out', half];
	});
}

function scored(place: string): string[] {
	const gold = section('Recent news, 12 articles', score(values.eval, join(values.eval, 'gold')));
	const files: [title: string, file: string][] = [
		['Wikinews, dates', 'dates-meantime.jsonl'],
		['Wikipedia, names', 'names-wikigold.jsonl']
	];
	const rest = files.flatMap(([title, name]) => {
		const file = join(values.eval, name);
		return [
			section(`${title}, whole`, score(values.eval, file)),
			...halves(file, place).map(([which, half]) => {
				const scores = score(values.eval, half);
				return section(`${title}: ${which}`, scores);
			})
		];
	});
	return [gold, ...rest];
}

function bankLines(): string {
	const articles = readArticles(join(root, 'questions/articles'));
	const decisions = readDecisionFiles(join(root, 'questions/decisions'));
	if (!articles.ok || !decisions.ok) throw new Error('the bank has errors: npm run bank');
	const bank = buildBank(articles.value, decisions.value);
	const { counts, version } = bank.index;
	const head = `Bank \`${version}\`: ${counts.questions} questions on ${counts.facts} facts from ${counts.articles} articles; disputes: ${counts.disputes}.`;
	return [head, '', '```', ...report(bank, articles.value).slice(1), '```'].join('\n');
}

const place = mkdtempSync(join(tmpdir(), 'dateline-quality-'));
try {
	const parts = [
		'# Quality',
		'Written by `npm run quality`, so that releases can be compared.',
		METHOD,
		'## The engine',
		...scored(place),
		'## The bank',
		readFileSync(join(root, 'questions/readings.md'), 'utf8').trim(),
		bankLines()
	];
	writeFileSync(join(root, 'questions/QUALITY.md'), `${parts.join('\n\n')}\n`);
} finally {
	rmSync(place, { recursive: true });
}
