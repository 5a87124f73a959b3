import decode from 'qr/decode.js';
import { cutOf, cutOut, NAME_CUT } from '$lib/core/sets/paper-reading/cut-out';
import { greyOf } from '$lib/core/sets/paper-reading/grey';
import { proposalsOf } from '$lib/core/sets/paper-reading/proposal';
import { readSheet } from '$lib/core/sets/paper-reading/read-sheet';
import { codeInFrame, codesInPicture, draw, type Pen } from '$lib/platform/code-finder';
import type { PictureAnswer, PictureRequest, SheetSeen } from './picture-message';

type SheetRequest = Extract<PictureRequest, { type: 'sheet' }>;

/** A sheet is looked at so large, pixels of the longer side: eight for a millimetre of A4. */
const SHEET_SIDE = 2400;

/** Looks at pictures: in a worker, or on the page where a worker has nothing to draw on. */
export class PictureDesk {
	readonly #pen: Pen;

	constructor(pen: Pen) {
		this.#pen = pen;
	}

	answer(request: PictureRequest): PictureAnswer {
		if (request.type === 'sheet') return { type: 'sheet', seen: this.#sheet(request) };
		return { type: 'looked', codes: codesInPicture(decode, this.#pen, request.picture) };
	}

	/** What the code in a picture of the camera says. */
	inFrame(video: HTMLVideoElement): string[] {
		const size = { x: 0, y: 0, width: video.videoWidth, height: video.videoHeight };
		return codeInFrame(decode, this.#pen, video, size).map(({ text }) => text);
	}

	#sheet({ picture, code, page }: SheetRequest): SheetSeen | null {
		const size = { x: 0, y: 0, width: picture.width, height: picture.height };
		const side = Math.min(SHEET_SIDE, Math.max(size.width, size.height));
		const scale = draw(this.#pen, picture, size, side);
		const { width, height } = this.#pen.canvas;
		const grey = greyOf(this.#pen.getImageData(0, 0, width, height).data, width, height);
		const corners = code.map(({ x, y }) => ({ x: x * scale, y: y * scale }));
		const read = readSheet(grey, corners, page);
		if (!read) return null;
		return {
			proposals: proposalsOf(read.lines),
			cuts: page.lines.map((line) => ({
				question: line.question,
				cut: cutOut(grey, read.located, cutOf(line))
			})),
			name: cutOut(grey, read.located, NAME_CUT)
		};
	}
}
