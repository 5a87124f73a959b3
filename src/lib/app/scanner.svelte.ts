import {
	cameraAllowed,
	cameras,
	openCamera,
	type Camera,
	type CameraProblem
} from '$lib/platform/camera';
import type { FoundCode } from '$lib/platform/code-finder';
import { codeReader, pictureIn, type CodeReader } from '$lib/platform/code-reader';
import { nextFrame } from '$lib/platform/frames';
import type { App } from './app.svelte';
import { PictureClient } from './picture-client';
import { sheetPhoto, type SheetPhoto } from './sheet-photo';

/** What a picture holds. */
export interface PictureFound {
	/** What its codes say, but those of answer sheets. */
	readonly texts: readonly string[];
	readonly sheets: readonly SheetPhoto[];
}

export type ScanState = 'off' | 'starting' | 'on' | CameraProblem;

/** A code that was out of sight so long is shown again, ms. */
const AWAY_MS = 2_500;

/** A series goes on without end; what was in sight is remembered for no more codes than that. */
const MOST_SEEN = 500;

/** Looking more often finds no more and empties the battery, ms. */
const REST_MS = 60;

/** Looks for codes through the camera, and in pictures. */
export class Scanner {
	readonly #onText: (text: string) => void;
	#state = $state<ScanState>('off');
	#camera = $state.raw<Camera | null>(null);
	#lit = $state(false);
	#others = $state.raw<readonly string[]>([]);
	readonly #pictures = new PictureClient();
	#reader: Promise<CodeReader> | null = null;
	/** When each code was last in sight. */
	#seen = new Map<string, number>();
	#round = 0;
	/** It was on when the page was hidden. */
	#resting = false;

	/** @param onText called once for each code, and again when it comes back into sight */
	constructor(onText: (text: string) => void) {
		this.#onText = onText;
	}

	get state(): ScanState {
		return this.#state;
	}

	/** What the camera sees, for a video element. */
	get stream(): MediaStream | null {
		return this.#camera?.stream ?? null;
	}

	get hasLight(): boolean {
		return this.#camera?.hasLight === true;
	}

	get lit(): boolean {
		return this.#lit;
	}

	/** There is another camera to turn to. */
	get hasOther(): boolean {
		return this.#others.length > 1;
	}

	/** Starts where that asks nothing of the person. */
	async startIfAllowed(): Promise<void> {
		if (await cameraAllowed()) await this.start();
	}

	/** Turns the camera on; the browser may ask. */
	async start(device?: string): Promise<void> {
		this.stop();
		const round = this.#round;
		this.#state = 'starting';
		const camera = await openCamera(device);
		if (round !== this.#round) {
			if (camera.ok) camera.value.close();
			return;
		}
		this.#camera = camera.ok ? camera.value : null;
		this.#state = camera.ok ? 'on' : camera.error;
		this.#others = camera.ok ? await cameras() : [];
	}

	/** Turns the camera off and ends what looks at pictures: the page is left. */
	leave(): void {
		this.stop();
		this.#pictures.stop();
	}

	stop(): void {
		this.#round++;
		this.#resting = false;
		this.#camera?.close();
		this.#camera = null;
		this.#lit = false;
		this.#state = 'off';
	}

	/** No camera runs behind another page; it comes back with this one. */
	async turned(hidden: boolean): Promise<void> {
		if (hidden && this.#state === 'on') {
			this.stop();
			this.#resting = true;
		} else if (!hidden && this.#resting) await this.start();
	}

	async turnLight(): Promise<void> {
		this.#lit = !this.#lit;
		await this.#camera?.light(this.#lit);
	}

	/** Turns to the next camera. */
	async turnTo(): Promise<void> {
		const at = this.#others.indexOf(this.#camera?.device ?? '');
		await this.start(this.#others[(at + 1) % this.#others.length]);
	}

	/** Looks at a video until it goes away or the camera does; for an attachment. */
	readonly watch = (video: HTMLVideoElement): (() => void) => {
		let watching = true;
		video.srcObject = this.stream;
		void this.#look(video, () => watching && video.srcObject !== null);
		return () => {
			watching = false;
			video.srcObject = null;
		};
	};

	/**
	 * Looks for codes in a picture the person chose; where one is of an answer sheet of this device, its
	 * marks are read too.
	 */
	async inPicture(app: App, file: File): Promise<PictureFound | 'too-long' | 'unreadable'> {
		const picture = await pictureIn(file);
		if (!picture.ok) return picture.error;
		const codes = await (await this.#reading()).inPicture(picture.value);
		const sheets: SheetPhoto[] = [];
		const texts: string[] = [];
		for (const code of codes) {
			const sheet = await this.#sheet(app, picture.value, code);
			if (sheet) sheets.push(sheet);
			else texts.push(code.text);
		}
		picture.value.close();
		return { texts, sheets };
	}

	/** A browser's own detector may tell the corners of a code roughly: then ours looks once more. */
	async #sheet(app: App, picture: ImageBitmap, code: FoundCode): Promise<SheetPhoto | null> {
		const sheet = await sheetPhoto(app, this.#pictures, picture, code);
		if (sheet?.seen !== null) return sheet;
		const all = await this.#pictures.inPicture(picture);
		const again = all.find(({ text }) => text === code.text);
		return again ? sheetPhoto(app, this.#pictures, picture, again) : sheet;
	}

	#reading(): Promise<CodeReader> {
		return (this.#reader ??= codeReader(this.#pictures));
	}

	async #look(video: HTMLVideoElement, watching: () => boolean): Promise<void> {
		const reader = await this.#reading();
		for (let last = 0; watching();) {
			const at = await nextFrame(video);
			if (at - last < REST_MS || !watching()) continue;
			last = at;
			for (const text of await reader.inFrame(video)) this.#found(text, at);
		}
	}

	#found(text: string, at: number): void {
		const before = this.#seen.get(text);
		this.#seen.set(text, at);
		if (this.#seen.size > MOST_SEEN) this.#seen = new Map([[text, at]]);
		if (before === undefined || at - before > AWAY_MS) this.#onText(text);
	}
}
