/**
 * What Lighthouse says of the built app, served by the project's own server, under its usual mobile
 * emulation. Writes its section of `benchmarks/RESULTS.md`, and fails where accessibility or best
 * practices are below 97. How fast a page is says as much of the machine as of the page: that is told
 * beside the power Lighthouse measured, and judged only where the machine is fit for it. Lighthouse is
 * fetched for the run and no dependency. Wants `npm run build` first.
 *
 *     npm run bench:lighthouse [-- --rounds 3]
 */
import { parseArgs } from 'node:util';
import { audited, type Audit, begunQuiz, CATEGORIES, type Category } from './lighthouse-run';
import { writeSection } from './sections';
import { withPage, withProfile, withSite } from './speed-pages';

const LEAST = 97;
/** Power below which Lighthouse itself warns of a slow machine (its `benchmarkIndex`). */
const FIT = 1000;

const { values } = parseArgs({ options: { rounds: { type: 'string', default: '3' } } });
const rounds = Number(values.rounds);

const PAGES = [
	{ name: '/', path: '' },
	{ name: '/quiz', path: 'quiz' },
	{ name: 'a running quiz', path: 'quiz/play' },
	{ name: '/progress', path: 'progress' },
	{ name: 'an article', path: 'article' }
] as const;

const median = (list: readonly number[]): number =>
	[...list].sort((a, b) => a - b)[Math.floor(list.length / 2)] ?? Number.NaN;

interface Row {
	readonly name: string;
	readonly scores: Readonly<Record<Category, number>>;
	readonly power: number;
	readonly times: Audit['times'];
	readonly failed: readonly string[];
}

/** The middle of several audits of one page; whatever failed in any of them failed. */
function rowOf(name: string, audits: readonly Audit[]): Row {
	const scores = Object.fromEntries(
		CATEGORIES.map((each) => [each, median(audits.map((audit) => audit.scores[each]))])
	) as Record<Category, number>;
	const time = (which: keyof Audit['times']): number => median(audits.map((a) => a.times[which]));
	return {
		name,
		scores,
		power: median(audits.map(({ power }) => power)),
		times: {
			firstPaint: time('firstPaint'),
			largestPaint: time('largestPaint'),
			blocked: time('blocked'),
			shift: time('shift')
		},
		failed: [...new Set(audits.flatMap(({ failed }) => failed))]
	};
}

const rows = await withSite('build', async (site) => {
	const found: Row[] = [];
	for (const { name, path } of PAGES) {
		const audits: Audit[] = [];
		for (let round = 0; round < rounds; round++)
			audits.push(
				await withProfile(async (profile) => {
					const page = await withPage(profile, (page) => begunQuiz(page, site.url, path));
					return audited(page, profile);
				})
			);
		found.push(rowOf(name, audits));
		console.log(name, audits.map(({ scores }) => Object.values(scores).join('/')).join('  '));
	}
	return found;
});

const line = (cells: readonly (string | number)[]): string => `| ${cells.join(' | ')} |`;
const fit = rows.every(({ power }) => power >= FIT);
const low = rows.flatMap(({ name, scores, failed }) =>
	CATEGORIES.filter((each) => scores[each] < LEAST && (each !== 'performance' || fit)).map(
		(each) => `${name}: ${each} ${scores[each]} (${failed.join(', ')})`
	)
);

writeSection(
	'benchmarks/RESULTS.md',
	'bench:lighthouse',
	[
		'## Lighthouse',
		'Written by `npm run bench:lighthouse`.',
		`Lighthouse 12.8.2, mobile emulation (simulated slow 4G, processor slowed four times), medians of ${rounds}. Accessibility and best practices have to be ${LEAST} at least. “Power” is what Lighthouse found this machine to be worth (its benchmark index; about 1,500 and more is a desk computer at rest): ${
			fit
				? `enough for performance to be held to ${LEAST} as well`
				: `below ${FIT.toLocaleString('en-GB')} on some page, so performance is told and not judged`
		}.`,
		[
			line([
				'page',
				'performance',
				'accessibility',
				'best practices',
				'power',
				'first paint, ms',
				'largest paint, ms',
				'blocked, ms',
				'shift'
			]),
			line(Array.from({ length: 9 }, () => '---')),
			...rows.map(({ name, scores, power, times }) =>
				line([
					name,
					scores.performance,
					scores.accessibility,
					scores['best-practices'],
					Math.round(power),
					Math.round(times.firstPaint),
					Math.round(times.largestPaint),
					Math.round(times.blocked),
					times.shift.toFixed(3)
				])
			)
		].join('\n'),
		low.length > 0 ? `Below ${LEAST}: ${low.join('; ')}.` : ''
	]
		.filter(Boolean)
		.join('\n\n')
);
if (low.length > 0) {
	console.error(`Below ${LEAST}:\n${low.join('\n')}`);
	process.exitCode = 1;
}
