import { compareSources, factsOf, ReaderDesk } from './reader';
import type { StageTold, WorkerAnswer, WorkerRequest } from './reader-message';
import { answerInOrder } from './worker-desk';

// The page ends the worker when it is left, so nothing of the text stays behind.
const desk = new ReaderDesk((stage) =>
	self.postMessage({ type: 'stage', stage } satisfies StageTold)
);

async function answerTo(request: WorkerRequest): Promise<WorkerAnswer> {
	switch (request.type) {
		case 'read':
			return { type: 'read', answer: await desk.read(request.request, request.knowledge) };
		case 'check':
			return { type: 'checked', checked: desk.check(request.question, request.edit) };
		case 'compare':
			return { type: 'compared', compared: compareSources(request.knowledge) };
		case 'look':
			return { type: 'looked', facts: factsOf(request.knowledge) };
	}
}

answerInOrder(answerTo);
