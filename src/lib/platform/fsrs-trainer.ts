import load, { Fsrs } from 'fsrs-browser';
import address from 'fsrs-browser/fsrs_browser_bg.wasm?url';
import type { TrainingSet } from '../core/memory/training';

/** How often fsrs-rs goes through all items. */
const EPOCHS = 5;
const EPOCH = /^epoch: (\d+)/;

/** Tells after each pass how many of how many are done. */
export type OnEpoch = (done: number, of: number) => void;

/**
 * fsrs-rs as WebAssembly, for a worker: it trains in one go and lets nothing else run meanwhile. What
 * it writes to the console after each pass is the one sign of life it gives.
 *
 * @returns 21 weights
 * @throws where it has too little to train on, or cannot be loaded
 */
export async function trainFsrs(
	{ ratings, days, lengths }: TrainingSet,
	onepoch: OnEpoch
): Promise<readonly number[]> {
	await load({ module_or_path: address });
	onepoch(0, EPOCHS);
	const output = globalThis.console;
	const { info } = output;
	output.info = (line: unknown) => {
		const epoch = typeof line === 'string' ? EPOCH.exec(line)?.[1] : undefined;
		if (epoch !== undefined) onepoch(Number(epoch), EPOCHS);
	};
	try {
		// It frees itself.
		return [...new Fsrs().computeParameters(ratings, days, lengths, null, true)];
	} finally {
		output.info = info;
	}
}
