import { createRequire } from 'node:module';

interface RustMemory {
	readonly stability: number;
	readonly difficulty: number;
}

interface RustState {
	readonly memory: RustMemory;
	/** Days. */
	readonly interval: number;
}

interface RustReview {
	readonly rating: number;
	readonly deltaT: number;
}

interface RustItem {
	readonly reviews: readonly RustReview[];
}

export interface RustScheduler {
	nextStates(
		memory: RustMemory | undefined,
		retention: number,
		daysElapsed: number
	): Readonly<Record<'again' | 'hard' | 'good' | 'easy', RustState>>;
	evaluate(items: readonly RustItem[]): { readonly logLoss: number; readonly rmseBins: number };
}

/** What is used of the Node binding of fsrs-rs, the Rust implementation of FSRS-6. */
export interface Rust {
	readonly FSRSBinding: new (weights: number[]) => RustScheduler;
	readonly FSRSBindingItem: new (reviews: readonly RustReview[]) => RustItem;
	readonly FSRSBindingReview: new (rating: number, daysElapsed: number) => RustReview;
}

/**
 * The Rust implementation, or null where its native package cannot be loaded: it is an optional
 * dependency, published for one platform, so that every other one installs without it.
 */
export function loadRust(): Rust | null {
	try {
		return createRequire(import.meta.url)('@open-spaced-repetition/binding-linux-x64-gnu') as Rust;
	} catch {
		return null;
	}
}
