import { nextHlc, parseHlc } from '../core/memory/hlc';
import { studyDay } from '../core/memory/study-day';
import type { Happening, LearnerEvent } from '../core/memory/types';
import { crockford } from '../core/share/crockford';
import type { StoreDeps } from './deps';

export const FIRST_HLC = '000000000000-0000';

/** A random name of this many characters, 5 bits each. */
export const randomName = (deps: StoreDeps, length: number): string =>
	crockford(deps.random(Math.ceil((length * 5) / 8))).slice(0, length);

/**
 * Makes events out of happenings. Holds the clock and the counter in memory, so that stamping
 * waits for nothing.
 */
export class Stamper {
	readonly #deps: StoreDeps;
	readonly device: string;
	#seq: number;
	#hlc: string;

	/** @param seq number before the first one to be given out */
	constructor(deps: StoreDeps, device: string, seq: number, hlc: string) {
		this.#deps = deps;
		this.device = device;
		this.#seq = seq;
		this.#hlc = hlc;
	}

	get hlc(): string {
		return this.#hlc;
	}

	/**
	 * The copy is plain: IndexedDB refuses the proxies that screens hold, and a caller may go on
	 * changing its object.
	 */
	stamp(happening: Happening): LearnerEvent {
		const at = this.#deps.now();
		const { zone, offsetMin } = this.#deps.zone(at);
		this.#hlc = nextHlc(this.#hlc, at);
		this.#seq += 1;
		return {
			...(JSON.parse(JSON.stringify(happening)) as Happening),
			id: randomName(this.#deps, 26),
			device: this.device,
			seq: this.#seq,
			hlc: this.#hlc,
			at,
			zone,
			offsetMin,
			day: studyDay(at, offsetMin, this.#deps.rolloverHour?.())
		};
	}

	/** Later stamps sort after this clock reading; one that is no reading is left aside. */
	absorb(hlc: string): void {
		if (hlc > this.#hlc && parseHlc(hlc) !== null) this.#hlc = hlc;
	}
}
