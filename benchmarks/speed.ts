/**
 * How fast the built app is on a processor four times slower, beside the smallest SvelteKit app there is.
 * Writes its section of `benchmarks/RESULTS.md`. Wants `npm run build` first.
 *
 *     npm run bench:speed [-- --rounds 9] [--questions 40]
 */
import { cpus } from 'node:os';
import { parseArgs } from 'node:util';
import { writeSection } from './sections';
import {
	buildBare,
	offlineReady,
	slowed,
	usableAfter,
	withPage,
	withProfile,
	withSite
} from './speed-pages';
import { layoutShifts } from './speed-shifts';
import { taps } from './speed-taps';

const { values } = parseArgs({
	options: {
		rounds: { type: 'string', default: '9' },
		questions: { type: 'string', default: '40' }
	}
});
const rounds = Number(values.rounds);

const median = (list: readonly number[]): number =>
	[...list].sort((a, b) => a - b)[Math.floor(list.length / 2)] ?? Number.NaN;

/** Nothing in any cache: what a first visit takes. */
const coldStart = (build: string, path: string, selector: string): Promise<number> =>
	withSite(build, (site) =>
		withProfile((profile) =>
			withPage(profile, async (page) => {
				await slowed(page);
				return usableAfter(page, site.url + path, selector);
			})
		)
	);

/** The browser starts again, the network is gone, all is in the worker's cache. */
const offlineStart = (
	build: string,
	path: string,
	selector: string,
	prepare: (site: string, profile: string) => Promise<void>
): Promise<number> =>
	withProfile(async (profile) => {
		const url = await withSite(build, async (site) => {
			await prepare(site.url, profile);
			return site.url;
		});
		return withPage(profile, async (page) => {
			await slowed(page);
			return usableAfter(page, url + path, selector);
		});
	});

const visited = (site: string, profile: string): Promise<void> =>
	withPage(profile, async (page) => {
		await page.goto(site);
		await offlineReady(page);
	});

/** Leaves a quiz begun, to be gone on with. */
const begun = (site: string, profile: string): Promise<void> =>
	withPage(profile, async (page) => {
		await page.goto(`${site}quiz`);
		await offlineReady(page);
		await page.getByRole('button', { name: 'Start' }).click();
		await page.locator('h1.stem').waitFor();
	});

async function each(measure: () => Promise<number>): Promise<number[]> {
	const found: number[] = [];
	for (let round = 0; round < rounds; round++) found.push(await measure());
	return found;
}

const bare = buildBare();
const starts = {
	'first visit: the front page can be used': {
		most: 800,
		bare: await each(() => coldStart(bare, '', 'h1')),
		own: await each(() => coldStart('build', '', 'main h1'))
	},
	'offline, browser started again: a question can be answered': {
		most: 900,
		bare: await each(() => offlineStart(bare, '', 'h1', visited)),
		own: await each(() => offlineStart('build', 'quiz/play', 'h1.stem', begun))
	}
};
const tapped = await withSite('build', (site) =>
	withProfile((profile) =>
		withPage(profile, (page) => taps(page, site.url, Number(values.questions)))
	)
);
const shifts = await withSite('build', (site) =>
	withProfile((profile) => withPage(profile, (page) => layoutShifts(page, site.url)))
);

const row = (cells: readonly (string | number)[]): string => `| ${cells.join(' | ')} |`;
const ms = (value: number): string =>
	Number.isNaN(value) ? '–' : value.toFixed(value < 20 ? 1 : 0);
const worst = Math.max(0, ...shifts.map(({ shift }) => shift));

const section = [
	'## Speed on a slow phone',
	'Written by `npm run bench:speed`.',
	`Processor slowed four times by the browser, 360 x 780; ${cpus().length} cores, Node ${process.versions.node}. Medians of ${rounds} rounds, each in a browser started for it with a profile of its own, the fastest in brackets. “Bare” is \`benchmarks/bare\`, one heading and a service worker, in the same run.`,
	[
		row(['start', 'Dateline, ms', 'bare, ms', 'at most, ms']),
		row(['---', '---', '---', '---']),
		...Object.entries(starts).map(([name, { own, bare: beside, most }]) =>
			row([
				name,
				`${ms(median(own))} (${ms(Math.min(...own))})`,
				`${ms(median(beside))} (${ms(Math.min(...beside))})`,
				most
			])
		)
	].join('\n'),
	`From the tap on “next” to the next question, ${tapped.script.length + tapped.painted.length} taps in quizzes of all forms:`,
	[
		row(['measure', 'median, ms', 'nine in ten, ms', 'at most, ms']),
		row(['---', '---', '---', '---']),
		row(['script', ms(median(tapped.script)), ms(nineInTen(tapped.script)), 12]),
		row(['painted', ms(median(tapped.painted)), ms(nineInTen(tapped.painted)), 40])
	].join('\n'),
	`Layout shift (CLS) over ${shifts.length} pages: ${worst.toFixed(3)} at most${
		worst > 0
			? ` (${shifts
					.filter(({ shift }) => shift > 0)
					.map(({ path, shift }) => `/${path} ${shift.toFixed(3)}`)
					.join(', ')})`
			: ''
	}.`
].join('\n\n');

function nineInTen(list: readonly number[]): number {
	return [...list].sort((a, b) => a - b)[Math.floor(list.length * 0.9)] ?? Number.NaN;
}

writeSection('benchmarks/RESULTS.md', 'bench:speed', section);
console.log(section);
