import * as v from 'valibot';
import type { LearnerEvent } from '../memory/types';

/*
 * A `.dateline` file, described in docs/FORMATS.md: gzip over lines of JSON. The first line says what
 * it is, each other one is an event, the last one how many there were and their checksum. So a file can
 * be written while the history is read, and one that was cut short still holds whole events.
 */

export type HistoryProblem = 'not-ours' | 'too-long' | 'damaged' | 'newer-version' | 'bad-content';

export interface HistoryReport {
	/** Events the file says it holds; null where the end that says so is missing. */
	readonly promised: number | null;
	/** Lines that are no event this version knows; they were left out. */
	readonly refused: number;
	/** Count and checksums fit: nothing was lost or changed on the way. */
	readonly whole: boolean;
}

/** Whoever reads a higher one than they know must refuse the file. */
export const FORMAT = 3;

/** A million answers are about 60 MB as saved and 450 MB inside. */
export const HISTORY_LIMITS = {
	/** Bytes of the file. */
	saved: 256_000_000,
	/** Bytes it inflates to. */
	inside: 1_500_000_000,
	/** Bytes of one line: an article with two thousand questions is about 4 MB. */
	line: 16_000_000,
	events: 3_000_000,
	depth: 12
} as const;

/** Lines refused before a file of nearly nothing else is given up: its size costs the sender nothing. */
export const HOPELESS = 200;

const count = v.pipe(v.number(), v.integer(), v.minValue(0));

/**
 * Format 1 said count and checksum (`digest`, 24 characters) first, and had no last line. Format 2 had
 * no checksum but gzip's own.
 */
export const headSchema = v.object({
	dateline: v.literal('history'),
	format: v.pipe(v.number(), v.integer(), v.minValue(1)),
	events: v.exactOptional(count),
	checksum: v.exactOptional(v.string())
});

/** `crc`: CRC-32 of all lines before this one, each with its newline. */
export const endSchema = v.object({
	dateline: v.literal('end'),
	events: count,
	crc: v.exactOptional(count)
});

export const HEAD_LINE = `${JSON.stringify({ dateline: 'history', format: FORMAT })}\n`;

export const eventLine = (event: LearnerEvent): string => `${JSON.stringify(event)}\n`;

export const endLine = (events: number, crc: number): string =>
	`${JSON.stringify({ dateline: 'end', events, crc })}\n`;
