import { existsSync, readFileSync, rmSync } from 'node:fs';
import { enter, install, npm } from './setup.mjs';

/**
 * What is run, in this order. `minutes` is when a step is taken to hang; `report` says who writes
 * the results that are counted; `after` names a step without whose success this one has no meaning;
 * `beside`: it uses one processor and runs at the same time as the step before it; `long`: of the long
 * run alone, as it fetches what is no dependency.
 */
const STEPS = [
	{ title: 'Format', script: ['check:format'], minutes: 6 },
	{ title: 'Lint', script: ['check:lint'], minutes: 15, beside: true },
	{ title: 'Types', script: ['check:types'], minutes: 15, beside: true },
	{ title: 'Dependency rules', script: ['check:deps'], minutes: 6, beside: true },
	{ title: 'Question bank', script: ['bank', '--', '--check'], minutes: 9, beside: true },
	{ title: 'Unit tests', script: ['unit', '--'], minutes: 16, report: 'vitest' },
	{ title: 'Component tests', script: ['components', '--'], minutes: 5, report: 'vitest' },
	{ title: 'Build', script: ['build'], minutes: 5 },
	{ title: 'Budgets', script: ['check:size'], minutes: 2, after: 'Build' },
	{ title: 'End to end', script: ['e2e', '--'], minutes: 40, report: 'playwright', after: 'Build' },
	{ title: 'Lighthouse', script: ['bench:lighthouse'], minutes: 10, after: 'Build', long: true }
];

const REPORT = 'test-results/report.json';
const REPORTERS = {
	vitest: ['--reporter=default', '--reporter=json', `--outputFile.json=${REPORT}`],
	playwright: ['--reporter=list,json']
};

enter();
await install();
const { tally } = await import('./tally.mjs');
const { getBrowser } = await import('./get-browser.mjs');

const long = process.argv.includes('--long');
const browser = await getBrowser();
if (browser) console.log(`Chromium: ${browser}`);
else console.error('No Chromium could be found or installed: set CHROMIUM_PATH.');

const env = {
	CI: 'true',
	NO_COLOR: '1',
	PLAYWRIGHT_JSON_OUTPUT_FILE: REPORT,
	...(browser ? { CHROMIUM_PATH: browser } : {}),
	...(long ? { DATELINE_LONG: '1' } : {})
};

/** @param {typeof STEPS[number]} step @returns {Promise<import('./tally.mjs').Tally>} */
async function take({ title, script, minutes, report }) {
	rmSync(REPORT, { force: true });
	const args = ['run', '--silent', ...script, ...(report ? REPORTERS[report] : [])];
	const code = await npm(args, { env, seconds: minutes * 60 * (long ? 5 : 1) });
	if (code === 124) console.error(`${title} was stopped after ${minutes} minutes.`);
	return tally(code, report, existsSync(REPORT) ? readFileSync(REPORT, 'utf8') : null);
}

// Types and lint read what this writes; on a fresh clone nothing has written it yet.
await npm(['exec', '--', 'svelte-kit', 'sync'], { env });

const failed = new Set();
const total = { passed: 0, failed: 0 };

/** @param {typeof STEPS[number]} step */
async function count(step) {
	console.log(`\n=== ${step.title}`);
	const started = performance.now();
	const skipped = step.after && failed.has(step.after);
	const counts = skipped ? { passed: 0, failed: 1 } : await take(step);
	if (counts.failed > 0) failed.add(step.title);
	total.passed += counts.passed;
	total.failed += counts.failed;
	const seconds = ((performance.now() - started) / 1000).toFixed(1);
	const outcome = skipped ? `not run, since ${step.after} failed` : `${seconds} s`;
	console.log(`--- ${step.title}: ${counts.passed} passed, ${counts.failed} failed (${outcome})`);
}

/** @type {Promise<void>[]} */
let beside = [];
const steps = STEPS.filter((step) => long || !step.long);
for (const [at, step] of steps.entries()) {
	beside.push(count(step));
	if (steps[at + 1]?.beside) continue;
	await Promise.all(beside);
	beside = [];
}

if (failed.size > 0) console.log(`\nFailed: ${[...failed].join(', ')}`);
process.exitCode = total.failed > 0 || total.passed === 0 ? 1 : 0;
console.log(`\n${total.passed} passed, ${total.failed} failed`);
