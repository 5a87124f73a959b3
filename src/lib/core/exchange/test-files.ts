import { gzipSync, strToU8 } from 'fflate';
import { digest } from '../hash';
import type { LearnerEvent } from '../memory/types';
import { type HistoryFile, readHistory } from './history-file';
import { endLine, eventLine, HEAD_LINE } from './history-format';
import { HistoryMembers } from './history-members';
import { HAPPENINGS } from './test-events';

/** One event of every kind. */
export const EVENTS: readonly LearnerEvent[] = HAPPENINGS.map((happening, index) => ({
	...happening,
	id: digest(`event ${index}`, 24) + '00',
	device: 'phone00000',
	seq: index + 1,
	hlc: `0195ea4b0000-${String(index).padStart(4, '0')}`,
	at: 1_742_896_800_000,
	zone: 'Asia/Seoul',
	offsetMin: 540,
	day: 20_172
}));

/** What a file that must be good holds. */
export const read = (bytes: Uint8Array, damage?: 'salvage'): HistoryFile => {
	const file = readHistory(bytes, damage);
	if (!file.ok) throw new Error(file.error);
	return file.value;
};

/** The file as the second format had it: a count at the end and no checksum but gzip's own. */
export function secondFormat(): Uint8Array {
	const body = EVENTS.map((event) => `${JSON.stringify(event)}\n`).join('');
	const end = `{"dateline":"end","events":${EVENTS.length}}\n`;
	return gzipSync(strToU8(`{"dateline":"history","format":2}\n${body}${end}`));
}

/** Put together from members of a few lines each, as the worker does it. */
export function fromMembers(lines: number): Uint8Array {
	const file = new HistoryMembers();
	file.add(gzipSync(strToU8(HEAD_LINE)), 0);
	for (let at = 0; at < EVENTS.length; at += lines) {
		const some = EVENTS.slice(at, at + lines);
		file.add(gzipSync(strToU8(some.map(eventLine).join(''))), some.length);
	}
	const end = gzipSync(strToU8(endLine(file.events, file.crc)));
	return Uint8Array.of(...file.members.flatMap((member) => [...member]), ...end);
}
