import { compareSources, ReaderDesk } from './reader';
import type { WorkerAnswer, WorkerRequest } from './reader-message';

// The page ends the worker when it is left, so nothing of the text stays behind.
const say = (answer: WorkerAnswer): void => self.postMessage(answer);
const desk = new ReaderDesk((stage) => say({ type: 'stage', stage }));

/** One answer for each request, in the order they came. */
async function answerTo(request: WorkerRequest): Promise<WorkerAnswer> {
	switch (request.type) {
		case 'read':
			return { type: 'read', answer: await desk.read(request.request, request.knowledge) };
		case 'check':
			return { type: 'checked', checked: desk.check(request.question, request.edit) };
		case 'compare':
			return { type: 'compared', compared: compareSources(request.knowledge) };
	}
}

let queue = Promise.resolve();
self.onmessage = ({ data }: MessageEvent<WorkerRequest>) => {
	queue = queue.then(async () => say(await answerTo(data)));
};
