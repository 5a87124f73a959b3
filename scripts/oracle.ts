/**
 * Records what the Rust implementation of FSRS-6 makes of a few hundred random histories:
 * `npm run oracle` writes it into src/lib/core/memory/oracle.json, against which the scheduler is
 * tested where the native package (a development dependency, built for few platforms) is missing.
 */
import { writeFileSync } from 'node:fs';
import { seeded } from '../src/lib/core/random';
import { DEFAULT_WEIGHTS } from '../src/lib/core/memory/scheduler';
import {
	type GradedHistory,
	randomHistory,
	randomWeights,
	RETENTIONS
} from '../src/lib/core/memory/test-oracle';
import { loadRust, type RustScheduler } from '../src/lib/core/memory/test-rust';

const TARGET = 'src/lib/core/memory/oracle.json';
const HISTORIES = 400;
const OWN_WEIGHTS = 7;

const GRADES = ['again', 'hard', 'good', 'easy'] as const;
const digits = (value: number): string => String(Number(value.toPrecision(8)));

/** Stability, difficulty and one interval after the last answer. */
function outcome(rust: RustScheduler, { grades, gaps }: GradedHistory, retention: number): string {
	const last = grades.reduce<ReturnType<typeof rust.nextStates>['good'] | null>(
		(state, grade, at) =>
			rust.nextStates(state?.memory, retention, gaps[at] ?? 0)[GRADES[grade - 1] ?? 'again'],
		null
	);
	return [last?.memory.stability, last?.memory.difficulty, last?.interval]
		.map((value) => digits(value ?? 0))
		.join(' ');
}

const rust = loadRust();
if (!rust)
	throw new Error('The native package of the Rust scheduler is built for Linux on x64 alone');
const random = seeded('rust');
const weights = [
	DEFAULT_WEIGHTS,
	...Array.from({ length: OWN_WEIGHTS }, () => randomWeights(random))
];
const engines = weights.map((each) => new rust.FSRSBinding([...each]));
const histories = Array.from({ length: HISTORIES }, (_, at) => {
	const history = randomHistory(random);
	const retention = RETENTIONS[at % RETENTIONS.length] ?? 0.9;
	const which = at % 2 === 0 ? 0 : 1 + (((at - 1) / 2) % OWN_WEIGHTS);
	const result = outcome(engines[which] as RustScheduler, history, retention);
	const { grades, gaps } = history;
	return `${String(which)} ${grades.join('')} ${gaps.join()} ${String(retention)} ${result}`;
});
const lines = (list: readonly string[]): string => list.map((line) => `\t\t${line}`).join(',\n');
writeFileSync(
	TARGET,
	`{\n\t"weights": [\n${lines(weights.map((each) => `"${each.join(' ')}"`))}\n\t],\n` +
		`\t"histories": [\n${lines(histories.map((each) => `"${each}"`))}\n\t]\n}\n`
);
