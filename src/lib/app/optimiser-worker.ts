import { trainFsrs } from '$lib/platform/fsrs-trainer';
import { Optimiser } from './optimiser';
import type { OptimiserAnswer, OptimiserRequest } from './optimiser-message';

// A worker's policy is that of its own response, not of the page's <meta>: WebAssembly is compiled
// here without 'wasm-unsafe-eval' anywhere, and the page itself still may not.
const say = (answer: OptimiserAnswer): void => self.postMessage(answer);
const optimiser = new Optimiser(trainFsrs, (progress) => say({ type: 'progress', progress }));

async function answerTo(request: OptimiserRequest): Promise<OptimiserAnswer> {
	if (request.type === 'read') return { type: 'read', found: optimiser.read(request.events) };
	try {
		return { type: 'tried', tried: await optimiser.fit(request.method) };
	} catch {
		// Too little to train on, or the optimiser could not be loaded: nothing was changed.
		return { type: 'failed' };
	}
}

let queue = Promise.resolve();
self.onmessage = ({ data }: MessageEvent<OptimiserRequest>) => {
	queue = queue.then(async () => say(await answerTo(data)));
};
