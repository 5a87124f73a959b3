import workerAddress from './picture-worker?worker&url';
import type { SheetPage } from '$lib/core/sets/paper-reading/layout';
import type { FoundCode } from '$lib/platform/code-finder';
import type { CodeReader } from '$lib/platform/code-reader';
import type { PictureDesk } from './picture-desk';
import type { PictureAnswer, PictureRequest, SheetSeen } from './picture-message';
import { WorkerClient } from './worker-client';

const nothingOnTheWay = (said: PictureAnswer | null): said is never => said === undefined;

/** Looks at photographs in a worker, so that the page goes on; where there is none, on the page. */
export class PictureClient implements CodeReader {
	readonly #worker = new WorkerClient<PictureRequest, PictureAnswer>(
		workerAddress,
		nothingOnTheWay,
		() => undefined
	);
	#here: Promise<PictureDesk | null> | null = null;
	/** A worker that once gave no answer is not asked again. */
	#alone = !('OffscreenCanvas' in globalThis);
	#ended = false;

	/** On the page: a picture of the camera is small, and sending each away would cost more than looking. */
	async inFrame(video: HTMLVideoElement): Promise<readonly string[]> {
		const desk = await (this.#here ??= deskHere());
		return desk?.inFrame(video) ?? [];
	}

	inPicture(picture: ImageBitmap): Promise<readonly FoundCode[]> {
		return this.#look(picture);
	}

	/**
	 * Reads the marks of an answer sheet.
	 *
	 * @param code where its code was found
	 * @returns null where the sheet is not to be seen as a whole
	 */
	async sheet(
		picture: ImageBitmap,
		code: FoundCode['corners'],
		page: SheetPage
	): Promise<SheetSeen | null> {
		const plain = code.map(({ x, y }) => ({ x, y }));
		const answer = await this.#ask({ type: 'sheet', picture, code: plain, page });
		return answer?.type === 'sheet' ? answer.seen : null;
	}

	/** Ends the worker: the page is left, and what it was asked is asked of nobody else. */
	stop(): void {
		this.#ended = true;
		this.#worker.stop();
	}

	async #look(picture: ImageBitmap): Promise<readonly FoundCode[]> {
		const answer = await this.#ask({ type: 'look', picture });
		return answer?.type === 'looked' ? answer.codes : [];
	}

	async #ask(request: PictureRequest): Promise<PictureAnswer | null> {
		if (!this.#alone) {
			const answer = await this.#worker.ask(request);
			if (answer || this.#ended) return answer;
			this.#alone = true;
		}
		const desk = await (this.#here ??= deskHere());
		return desk?.answer(request) ?? null;
	}
}

async function deskHere(): Promise<PictureDesk | null> {
	const pen = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
	if (!pen) return null;
	const { PictureDesk } = await import('./picture-desk');
	return new PictureDesk(pen);
}
