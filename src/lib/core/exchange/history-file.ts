import { gzipSync } from 'fflate';
import * as v from 'valibot';
import { digest } from '../hash';
import { compareEvents } from '../memory/order';
import type { LearnerEvent } from '../memory/types';
import { err, ok, type Result } from '../result';
import { inflateBounded } from '../share/inflate';
import { parseJson } from '../share/json';
import { fromUtf8, toUtf8 } from '../share/utf8';
import { eventSchema } from './event-schema';

/*
 * A `.dateline` file: gzip over lines of JSON. The first says what it is, each other one is an
 * event in the order of the history, so that a file cut short still holds whole events.
 */

export type HistoryProblem = 'not-ours' | 'too-long' | 'damaged' | 'newer-version' | 'bad-content';

export interface HistoryReport {
	/** Events the file says it holds. */
	readonly promised: number;
	/** Lines that are no event this version knows; they were left out. */
	readonly refused: number;
	/** The checksum fits: nothing was lost or changed on the way. */
	readonly whole: boolean;
}

export interface HistoryFile {
	readonly events: readonly LearnerEvent[];
	readonly report: HistoryReport;
}

const FORMAT = 1;

/** Bytes as saved and inflated: a hundred thousand answers are about 4 MB and 45 MB. */
const MAX_SAVED = 64_000_000;
const MAX_INSIDE = 128_000_000;
const MAX_EVENTS = 500_000;
const MAX_DEPTH = 12;
const CHECK_LENGTH = 24;

const headSchema = v.object({
	dateline: v.literal('history'),
	format: v.pipe(v.number(), v.integer(), v.minValue(1)),
	events: v.pipe(v.number(), v.integer(), v.minValue(0)),
	checksum: v.string()
});

/** The whole history as one file. The same events give the same bytes, in whatever order they come. */
export function writeHistory(events: readonly LearnerEvent[]): Uint8Array {
	const body = [...events]
		.sort(compareEvents)
		.map((event) => `${JSON.stringify(event)}\n`)
		.join('');
	const head = {
		dateline: 'history',
		format: FORMAT,
		events: events.length,
		checksum: digest(body, CHECK_LENGTH)
	};
	return gzipSync(toUtf8(`${JSON.stringify(head)}\n${body}`), { mtime: 0 });
}

/**
 * Reads what `writeHistory` wrote, trusting none of it. Nothing is merged here: that is a union by
 * event id, so reading one file twice changes nothing.
 *
 * @param damage what to do with a file that lost something: refuse it, or save the events that are
 * still whole
 */
export function readHistory(
	bytes: Uint8Array,
	damage: 'refuse' | 'salvage' = 'refuse'
): Result<HistoryFile, HistoryProblem> {
	if (bytes.length > MAX_SAVED) return err('too-long');
	if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) return err('not-ours');
	const inside = inflateBounded(bytes, MAX_INSIDE, 'gzip');
	if (inside.state === 'too-big') return err('too-long');
	const headEnd = inside.bytes.indexOf(NEWLINE);
	if (headEnd < 0) return err(inside.state === 'cut' ? 'damaged' : 'not-ours');
	const head = v.safeParse(headSchema, jsonOf(inside.bytes.subarray(0, headEnd)));
	if (!head.success) return err('not-ours');
	if (head.output.format > FORMAT) return err('newer-version');
	const body = inside.bytes.subarray(headEnd + 1);
	const text = inside.state === 'whole' ? fromUtf8(body) : null;
	const whole = text !== null && digest(text, CHECK_LENGTH) === head.output.checksum;
	if (!whole && damage === 'refuse') return err('damaged');
	const { events, refused } = eventsOf(body);
	if (events.length === 0 && refused > 0) return err('bad-content');
	return ok({ events, report: { promised: head.output.events, refused, whole } });
}

const NEWLINE = 0x0a;

function jsonOf(line: Uint8Array): unknown {
	const text = fromUtf8(line);
	return text === null ? undefined : parseJson(text, MAX_DEPTH);
}

/** Line by line: one that is damaged takes no other with it. */
function eventsOf(body: Uint8Array): { events: LearnerEvent[]; refused: number } {
	const events: LearnerEvent[] = [];
	let refused = 0;
	for (let start = 0; start < body.length && events.length < MAX_EVENTS;) {
		const newline = body.indexOf(NEWLINE, start);
		const end = newline < 0 ? body.length : newline;
		const parsed = v.safeParse(eventSchema, jsonOf(body.subarray(start, end)), {
			abortEarly: true
		});
		if (parsed.success) events.push(parsed.output);
		else refused++;
		start = end + 1;
	}
	return { events, refused };
}
