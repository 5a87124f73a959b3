import type { Capsule } from '$lib/core/sets/sealed-pack';
import type { Decision } from '$lib/core/sets/types';
import type { SheetPhoto } from './sheet-photo';

/**
 * What a link or file brought and another page takes up. Apart from the inbox, so that the first page
 * need not carry it; of it, too, nothing is stored before the person's tap.
 */
class Brought {
	#results = $state.raw<readonly string[]>([]);
	#capsule = $state.raw<Capsule | null>(null);
	#sheets: readonly SheetPhoto[] = [];

	/** Texts that results are in, sealed or not (opening.ts). */
	get results(): readonly string[] {
		return this.#results;
	}

	/** A code that opens the keys of a test, '' where none came for this one. */
	codeFor(set: string): string {
		return this.#capsule?.set === set ? this.#capsule.code : '';
	}

	/** How a set was re-graded. */
	decisionsFor(set: string): readonly Decision[] {
		return this.#capsule?.set === set ? this.#capsule.decisions : [];
	}

	putResults(texts: readonly string[]): void {
		this.#results = texts;
	}

	dropResults(): void {
		this.#results = [];
	}

	/** Answer sheets that were photographed and wait for a person to look at them. */
	putSheets(sheets: readonly SheetPhoto[]): void {
		this.#sheets = sheets;
	}

	/** Takes those of one set; the next asking finds none. */
	takeSheets(set: string): readonly SheetPhoto[] {
		const taken = this.#sheets.filter((sheet) => sheet.set === set);
		this.#sheets = [];
		return taken;
	}

	putCapsule(capsule: Capsule): void {
		this.#capsule = capsule;
	}
}

export const brought = new Brought();
