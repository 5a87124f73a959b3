import { trainFsrs } from '$lib/platform/fsrs-trainer';
import { Optimiser } from './optimiser';
import type { FitTold, OptimiserAnswer, OptimiserRequest } from './optimiser-message';
import { answerInOrder } from './worker-desk';

// A worker's policy is that of its own response, not of the page's <meta>: WebAssembly is compiled
// here without 'wasm-unsafe-eval' anywhere, and the page itself still may not.
const optimiser = new Optimiser(trainFsrs, (progress) =>
	self.postMessage({ type: 'progress', progress } satisfies FitTold)
);

/** @throws where there is too little to train on, or the trainer could not be loaded */
async function answerTo(request: OptimiserRequest): Promise<OptimiserAnswer> {
	if (request.type === 'read') return { type: 'read', found: optimiser.read(request.events) };
	return { type: 'tried', tried: await optimiser.fit(request.method) };
}

answerInOrder(answerTo);
