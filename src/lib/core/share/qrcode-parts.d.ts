/** The parts of `qrcode` that draw nothing: its own types know only the whole. */
declare module 'qrcode/lib/core/qrcode.js' {
	import type { Level, Part } from 'qrcode/lib/core/version.js';

	/** @throws Error where the version holds too little */
	export function create(
		parts: readonly Part[],
		options: { version: number; errorCorrectionLevel: Level }
	): {
		readonly modules: {
			readonly size: number;
			/** 1 for dark, row by row. */
			readonly data: Uint8Array;
		};
	};
}

declare module 'qrcode/lib/core/segments.js' {
	import type { Part, Segment } from 'qrcode/lib/core/version.js';

	export function fromArray(parts: readonly Part[]): Segment[];
}

declare module 'qrcode/lib/core/version.js' {
	export type Level = 'L' | 'M' | 'Q' | 'H';

	export interface Part {
		readonly data: string;
		readonly mode: 'byte' | 'alphanumeric';
	}

	export interface Segment {
		getLength(): number;
	}

	/** The smallest version, 1 to 40, that holds the segments. */
	export function getBestVersionForData(
		segments: readonly Segment[],
		level: Level
	): number | undefined;
}
