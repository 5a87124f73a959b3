import { Gzip } from 'fflate';
import { compareEvents } from '../memory/order';
import type { LearnerEvent } from '../memory/types';
import { err, ok, type Result } from '../result';
import { toUtf8 } from '../share/utf8';
import { crc32 } from '../crc32';
import {
	endLine,
	eventLine,
	HEAD_LINE,
	HISTORY_LIMITS,
	type HistoryProblem,
	type HistoryReport
} from './history-format';
import { HistoryReader } from './history-reader';

export interface HistoryFile {
	readonly events: readonly LearnerEvent[];
	readonly report: HistoryReport;
}

/** Events turned into text at once: small enough that no giant string is ever made. */
const BATCH = 500;

/** The whole history as one file. The same events give the same bytes, in whatever order they come. */
export function writeHistory(events: readonly LearnerEvent[]): Uint8Array {
	const parts: Uint8Array[] = [];
	const gzip = new Gzip({ mtime: 0 }, (part) => void parts.push(part));
	const sorted = [...events].sort(compareEvents);
	let crc = 0;
	const push = (text: string): void => {
		const bytes = toUtf8(text);
		crc = crc32(bytes, crc);
		gzip.push(bytes);
	};
	push(HEAD_LINE);
	for (let at = 0; at < sorted.length; at += BATCH)
		push(
			sorted
				.slice(at, at + BATCH)
				.map(eventLine)
				.join('')
		);
	gzip.push(toUtf8(endLine(events.length, crc)), true);
	return joined(parts);
}

/**
 * Reads what `writeHistory` or the worker wrote, trusting none of it. Nothing is merged here: that is
 * a union by event id, so reading one file twice changes nothing.
 *
 * @param damage what to do with a file that lost something: refuse it, or save the events that are
 * still whole
 */
export function readHistory(
	bytes: Uint8Array,
	damage: 'refuse' | 'salvage' = 'refuse'
): Result<HistoryFile, HistoryProblem> {
	if (bytes.length > HISTORY_LIMITS.saved) return err('too-long');
	const events: LearnerEvent[] = [];
	const reader = new HistoryReader((event) => void events.push(event));
	reader.push(bytes);
	const report = reader.end();
	if (!report.ok) return report;
	if (!report.value.whole && damage === 'refuse') return err('damaged');
	return ok({ events, report: report.value });
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
	const all = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
	let at = 0;
	for (const part of parts) {
		all.set(part, at);
		at += part.length;
	}
	return all;
}
