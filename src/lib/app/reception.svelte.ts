import type { Collector } from '$lib/core/share/collector';
import type { Piece } from '$lib/core/share/piece';
import type { Opening } from '$lib/core/sets/opening';
import type { StoreProblem } from '$lib/store/port';
import type { App } from './app.svelte';
import { pathFor } from './arrival';
import { cue } from './cues';
import { openText, textOf, type Opened } from './sharing';

export type Problem = Extract<Opened, { kind: 'problem' }>['problem'];

/** What became of one thing that was scanned, pasted or opened. */
export type Told = { readonly key: number } &
	/** A result; a new one was kept. */
	(
		| { readonly outcome: 'result'; readonly opening: Opening }
		| { readonly outcome: 'problem'; readonly problem: Problem }
		| { readonly outcome: 'not-kept'; readonly problem: StoreProblem }
		| { readonly outcome: 'no-code' }
	);

/** How far a series of codes has come. */
export interface Progress {
	readonly have: number;
	readonly count: number;
	/** Numbers of the codes not seen yet, from 1. */
	readonly missing: readonly number[];
}

type Outcome = Told extends infer Each ? (Each extends Told ? Omit<Each, 'key'> : never) : never;

/** Series collected beside each other: two phones held up at once. */
const MOST_SERIES = 4;

/**
 * Where everything comes in that was scanned, pasted or opened. Results for sets of this device are kept
 * one after another, and each is told; whatever has a page of its own is passed on to it.
 */
export class Reception {
	readonly #app: App;
	readonly #passOn: (path: string) => void;
	#told = $state.raw<readonly Told[]>([]);
	#progress = $state.raw<Progress | null>(null);
	#series: Collector[] = [];
	#next = 1;
	/** Sealed results that wait for the passphrase. */
	#locked = $state.raw<readonly string[]>([]);
	#before: Promise<unknown> = Promise.resolve();

	/** @param passOn goes to a page; its path begins after the base */
	constructor(app: App, passOn: (path: string) => void) {
		this.#app = app;
		this.#passOn = passOn;
	}

	/** Newest first. */
	get told(): readonly Told[] {
		return this.#told;
	}

	/** Of the series that the last code belongs to; null where there is none, or it is complete. */
	get progress(): Progress | null {
		return this.#progress;
	}

	/** Results kept since the page was opened. */
	get kept(): number {
		return this.#told.filter((each) => each.outcome === 'result' && each.opening.kind === 'new')
			.length;
	}

	/** Texts with sealed results that were read and cannot be opened before the key is. */
	get locked(): number {
		return this.#locked.length;
	}

	/** Takes a text: a link, a code, a chat with several of them, the text of a file. One at a time. */
	take(text: string): Promise<void> {
		return this.#inTurn(async () => {
			const { findFragments } = await import('$lib/core/share/find-fragment');
			const several = /^\s{0,100}\{/.test(text) ? [] : findFragments(text);
			for (const each of several.length > 1 ? several : [text]) await this.#open(each);
		});
	}

	/** Takes a file of a set or of results. */
	async takeFile(file: File): Promise<void> {
		const text = await textOf(file);
		if (text.ok) await this.take(text.value);
		else this.#tell({ outcome: 'problem', problem: text.error });
	}

	/** Opens what waited for the passphrase. */
	unlocked(): Promise<void> {
		const waiting = this.#locked;
		this.#locked = [];
		this.#told = this.#told.filter((each) => !isLocked(each));
		return this.#inTurn(async () => {
			for (const text of waiting) await this.#open(text);
		});
	}

	/** A picture held no code. */
	tellNoCode(): void {
		this.#tell({ outcome: 'no-code' });
	}

	#inTurn(take: () => Promise<void>): Promise<void> {
		const turn = this.#before.then(take);
		this.#before = turn.catch(() => undefined);
		return turn;
	}

	async #open(text: string): Promise<void> {
		const opened = await openText(this.#app, text);
		if (opened.kind === 'result' || opened.kind === 'sealed') return this.#keep(text);
		if (opened.kind === 'piece') return this.#collect(opened.fragment);
		if (opened.kind === 'problem')
			return this.#tell({ outcome: 'problem', problem: opened.problem });
		const path = pathFor(this.#app, opened);
		if (path !== null) this.#passOn(path);
	}

	/** Keeps whatever results are in a text; the file of a class holds many. */
	async #keep(text: string): Promise<void> {
		const { keepResults, openResults } = await import('./opening');
		const openings = await openResults(this.#app, [text]);
		for (const opening of openings) {
			const kept = await keepResults(this.#app, [opening]);
			if (kept.ok) this.#tell({ outcome: 'result', opening });
			else this.#tell({ outcome: 'not-kept', problem: kept.error });
		}
		if (this.#told.slice(0, openings.length).some(isLocked))
			this.#locked = [...new Set([...this.#locked, text])];
	}

	async #collect(fragment: string): Promise<void> {
		const { readPiece } = await import('$lib/core/share/piece');
		const piece = readPiece(fragment);
		if (!piece.ok) return this.#tell({ outcome: 'problem', problem: piece.error });
		const { series, taken } = await this.#joined(piece.value);
		const { have, count, missing } = series;
		this.#progress = { have, count, missing };
		if (taken === 'damaged') return this.#tell({ outcome: 'problem', problem: 'damaged' });
		if (taken === 'new') cue(this.#app, 'right');
		if (series.fragment === null) return;
		this.#series = this.#series.filter((each) => each !== series);
		this.#progress = null;
		await this.#open(series.fragment);
	}

	/** Puts a piece to the series it is of, or begins one. */
	async #joined(piece: Piece) {
		const { Collector } = await import('$lib/core/share/collector');
		for (const series of this.#series) {
			const taken = series.take(piece);
			if (taken !== 'other') return { series, taken };
		}
		const series = new Collector(piece);
		this.#series = [series, ...this.#series].slice(0, MOST_SERIES);
		return { series, taken: 'new' as const };
	}

	#tell(outcome: Outcome): void {
		const told = { ...outcome, key: this.#next++ };
		this.#told = [told, ...this.#told];
		cue(this.#app, toneOf(told));
	}
}

const isLocked = (each: Told): boolean =>
	each.outcome === 'result' && each.opening.kind === 'problem' && each.opening.problem === 'locked';

/** How it is told to ear, hand and eye. */
export function toneOf(told: Told): 'right' | 'nearly' | 'wrong' {
	if (told.outcome !== 'result') return 'wrong';
	return ({ new: 'right', duplicate: 'nearly', problem: 'wrong' } as const)[told.opening.kind];
}
