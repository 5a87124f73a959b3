import { trustedScriptUrl } from '$lib/platform/trusted';

type Waiting<Answer> = (answer: Answer | null) => void;

/**
 * A worker of ours and what is asked of it: answers come in the order of the questions, null for
 * what a worker could not do, that died or was stopped. Started when it is first asked.
 */
export class WorkerClient<Request, Answer, Told = never> {
	readonly #address: string;
	readonly #isTold: (said: Answer | Told | null) => said is Told;
	readonly #ontold: (told: Told) => void;
	#worker: Worker | null = null;
	readonly #waiting: Waiting<Answer>[] = [];

	/**
	 * @param address of the worker's script
	 * @param isTold tells what is said on the way, such as progress, from an answer
	 */
	constructor(
		address: string,
		isTold: (said: Answer | Told | null) => said is Told,
		ontold: (told: Told) => void
	) {
		this.#address = address;
		this.#isTold = isTold;
		this.#ontold = ontold;
	}

	ask(request: Request): Promise<Answer | null> {
		this.#worker ??= this.#start();
		const worker = this.#worker;
		return new Promise((resolve) => {
			this.#waiting.push(resolve);
			worker.postMessage(request);
		});
	}

	/** Ends the worker and what it does; the next question starts another one. */
	stop(): void {
		this.#worker?.terminate();
		this.#worker = null;
		for (const tell of this.#waiting.splice(0)) tell(null);
	}

	#start(): Worker {
		const worker = new Worker(trustedScriptUrl(this.#address), { type: 'module' });
		worker.onmessage = ({ data }: MessageEvent<Answer | Told | null>) => {
			if (this.#isTold(data)) this.#ontold(data);
			else this.#waiting.shift()?.(data);
		};
		worker.onerror = () => this.stop();
		return worker;
	}
}
