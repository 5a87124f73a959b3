import fc from 'fast-check';
import { gzipSync, strToU8 } from 'fflate';
import * as v from 'valibot';
import { expect, test } from 'vitest';
import { eventSchema } from './event-schema';
import { readHistory, writeHistory } from './history-file';
import { endLine, eventLine, HEAD_LINE } from './history-format';
import { HistoryMembers } from './history-members';
import { EVENTS, fromMembers, read, secondFormat } from './test-files';

test('a file of the second format is read as it was written, and any change in it is noticed', () => {
	expect(read(secondFormat()).events).toEqual(EVENTS);
	const bytes = secondFormat();
	bytes[bytes.length - 6] = (bytes.at(-6) ?? 0) ^ 1;
	expect(readHistory(bytes)).toEqual({ ok: false, error: 'damaged' });
});

test.each([1, 2, 4, 100])('a file of members of %d lines is read as it was written', (lines) => {
	const file = read(fromMembers(lines));
	expect(file.events).toEqual(EVENTS);
	expect(file.report).toEqual({ promised: EVENTS.length, refused: 0, whole: true });
});

test('of a file of members, no flipped bit and no lost member goes unnoticed', () => {
	const bytes = fromMembers(4);
	for (let at = 0; at < bytes.length; at += 13) {
		const damaged = bytes.slice();
		damaged[at] = (damaged[at] ?? 0) ^ (1 << (at % 8));
		const file = readHistory(damaged);
		if (file.ok) expect(file.value.events).toEqual(EVENTS);
	}
	const file = new HistoryMembers();
	for (const each of EVENTS) file.add(gzipSync(strToU8(eventLine(each))), 1);
	const end = gzipSync(strToU8(endLine(file.events, file.crc)));
	const some = file.members.filter((_, at) => at !== 3).flatMap((member) => [...member]);
	const head = gzipSync(strToU8(HEAD_LINE));
	expect(readHistory(Uint8Array.of(...head, ...some, ...end)).ok).toBe(false);
});

const FILES = [
	['of one member', writeHistory(EVENTS)],
	['of several members', fromMembers(4)],
	['of the second format', secondFormat()]
] as const;

test.each(FILES)(
	'%s: a changed byte is noticed or harmless, and never throws',
	(_, bytes) => {
		fc.assert(
			fc.property(fc.nat(bytes.length - 1), fc.integer({ min: 1, max: 255 }), (at, flip) => {
				const changed = bytes.slice();
				changed[at] = (changed[at] ?? 0) ^ flip;
				const file = readHistory(changed);
				// The gzip header's time and system, and its trailing checksum, carry nothing.
				if (file.ok) expect(file.value.events).toEqual(EVENTS);
				expect(['boolean']).toContain(typeof readHistory(changed, 'salvage').ok);
			}),
			{ numRuns: 60 }
		);
	},
	30_000
);

test.each(FILES)(
	'%s: cut up, doubled and overwritten, it is refused or as it was',
	(_, bytes) => {
		const edit = fc.record({
			at: fc.nat(bytes.length),
			drop: fc.nat(40),
			put: fc.uint8Array({ maxLength: 40 })
		});
		fc.assert(
			fc.property(fc.array(edit, { minLength: 1, maxLength: 4 }), (edits) => {
				let changed = bytes;
				for (const { at, drop, put } of edits)
					changed = Uint8Array.of(...changed.slice(0, at), ...put, ...changed.slice(at + drop));
				const file = readHistory(changed);
				if (file.ok) expect(file.value.events).toEqual(EVENTS);
				else expect(['not-ours', 'damaged', 'bad-content', 'newer-version']).toContain(file.error);
				const saved = readHistory(changed, 'salvage');
				if (saved.ok)
					for (const event of saved.value.events) expect(v.is(eventSchema, event)).toBe(true);
			}),
			{ numRuns: 60 }
		);
	},
	60_000
);
