import { expect, test } from 'vitest';
import { seeded } from '../random';
import recorded from './oracle.json';
import { DEFAULT_WEIGHTS } from './scheduler';
import { randomHistory, randomWeights, RETENTIONS, walk } from './test-oracle';
import { loadRust, type Rust, type RustScheduler } from './test-rust';
import type { Grade, ItemMemory } from './types';
import { daysUntil } from './window';

/** The native package exists for few platforms; where it is missing the recorded histories stand in. */
const rust = loadRust();

/** Relative. */
const CLOSE = 1e-5;
/**
 * With weights that make stabilities of hundredths of a day, (S + 1)^w13 - 1 loses three digits in the
 * single precision of the Rust implementation.
 */
const CLOSE_FOR_ANY_WEIGHTS = 1e-4;
const GRADES = ['again', 'hard', 'good', 'easy'] as const;
const off = (mine: number, theirs: number): number => Math.abs(mine / theirs - 1);
const numbers = (text: string, separator: string): number[] => text.split(separator).map(Number);

const intervalOf = ({ stability, decay }: ItemMemory, retention: number): number =>
	daysUntil(stability, decay, retention);

test('recorded histories of the Rust implementation have our states and intervals', () => {
	const weights = recorded.weights.map((line) => numbers(line, ' '));
	const worst = { usual: 0, own: 0 };
	for (const line of recorded.histories) {
		const [which, grades = '', gaps = '', retention, ...theirs] = line.split(' ');
		const history = { grades: numbers(grades, '') as Grade[], gaps: numbers(gaps, ',') };
		const mine = walk(history, weights[Number(which)] ?? []).at(-1) as ItemMemory;
		const whose = which === '0' ? 'usual' : 'own';
		worst[whose] = Math.max(
			worst[whose],
			off(mine.stability, Number(theirs[0])),
			off(mine.difficulty, Number(theirs[1])),
			off(intervalOf(mine, Number(retention)), Number(theirs[2]))
		);
	}
	expect(recorded.histories).toHaveLength(400);
	expect(worst.usual).toBeLessThan(CLOSE);
	expect(worst.own).toBeLessThan(CLOSE_FOR_ANY_WEIGHTS);
});

/** How far a random history is off from what the Rust implementation makes of it, at its worst. */
function farthest(binding: Rust, seed: number, usual: boolean): number {
	const random = seeded(`history ${String(seed)}`);
	const weights = usual ? DEFAULT_WEIGHTS : randomWeights(random);
	const engine = new binding.FSRSBinding([...weights]);
	const history = randomHistory(random);
	const retention = RETENTIONS[seed % RETENTIONS.length] ?? 0.9;
	let state: ReturnType<RustScheduler['nextStates']>['good'] | null = null;
	let worst = 0;
	for (const [at, mine] of walk(history, weights).entries()) {
		const next = engine.nextStates(state?.memory, retention, history.gaps[at] ?? 0);
		state = next[GRADES[(history.grades[at] ?? 1) - 1] ?? 'again'];
		worst = Math.max(
			worst,
			off(mine.stability, state.memory.stability),
			off(mine.difficulty, state.memory.difficulty),
			off(intervalOf(mine, retention), state.interval)
		);
	}
	return worst;
}

function farthestOf(binding: Rust, count: number, usual: boolean): number {
	let worst = 0;
	for (let seed = 0; seed < count; seed++) worst = Math.max(worst, farthest(binding, seed, usual));
	return worst;
}

test.skipIf(rust === null)(
	'four thousand random histories agree with the Rust implementation to 1e-5 at every answer',
	() => {
		expect(farthestOf(rust as Rust, 4000, true)).toBeLessThan(CLOSE);
	}
);

test.skipIf(rust === null)('they agree with weights of every kind, tiny first ones too', () => {
	expect(farthestOf(rust as Rust, 2000, false)).toBeLessThan(CLOSE_FOR_ANY_WEIGHTS);
});
