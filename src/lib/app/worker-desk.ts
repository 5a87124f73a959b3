/**
 * The worker's side of `WorkerClient`: one answer for each request, in the order they came, and null
 * for one that fails, so that nobody waits for ever.
 */
export function answerInOrder<Request, Answer>(
	answerTo: (request: Request) => Answer | Promise<Answer>
): void {
	let queue = Promise.resolve();
	self.onmessage = ({ data }: MessageEvent<Request>) => {
		queue = queue
			.then(() => answerTo(data))
			.catch(() => null)
			.then((answer) => self.postMessage(answer));
	};
}
