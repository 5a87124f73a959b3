/** Rows and columns drawn beside those in sight, and by how many a window moves at a time. */
const SPARE = 6;
const STEP = 3;

export interface Along {
	/** Where sight begins, how far it goes, and how large one of them is, pixels. */
	readonly at: number;
	readonly sight: number;
	readonly size: number;
}

/** Which of a row of things are in sight, from and to, with some to spare on both sides. */
export function inSight(of: number, { at, sight, size }: Along): { from: number; to: number } {
	const first = Math.floor(at / size / STEP) * STEP - SPARE;
	const last = Math.ceil((at + sight) / size / STEP) * STEP + SPARE;
	const from = Math.min(of, Math.max(0, first));
	return { from, to: Math.max(from, Math.min(of, last)) };
}
