import fc from 'fast-check';
import { gunzipSync, gzipSync, strFromU8, strToU8 } from 'fflate';
import * as v from 'valibot';
import { expect, test } from 'vitest';
import { digest } from '../hash';
import { unionEvents } from '../memory/order';
import type { LearnerEvent } from '../memory/types';
import { crc32 } from '../crc32';
import { eventSchema } from './event-schema';
import { readHistory, writeHistory } from './history-file';
import { anyEvent, anyHistory } from './test-events';
import { EVENTS, read } from './test-files';

const glued = (bytes: Uint8Array): Uint8Array => Uint8Array.of(...bytes, 1, 2, 3, 4, 5, 6, 7, 8, 9);

/** The file with its events changed and, like a forger, count and checksum to fit. */
function rewritten(change: (body: string) => string, head: object = {}, end: object = {}) {
	const [, ...lines] = strFromU8(gunzipSync(writeHistory(EVENTS)))
		.trimEnd()
		.split('\n');
	const body = change(`${lines.slice(0, -1).join('\n')}\n`);
	const events = body.split('\n').length - 1;
	const before = `${JSON.stringify({ dateline: 'history', format: 3, ...head })}\n${body}`;
	const last = { dateline: 'end', events, crc: crc32(strToU8(before)), ...end };
	return gzipSync(strToU8(`${before}${JSON.stringify(last)}\n`));
}

/** The file as the first format had it: count and checksum in the first line. */
function firstFormat(checksum: (body: string) => string): Uint8Array {
	const body = EVENTS.map((event) => `${JSON.stringify(event)}\n`).join('');
	const head = { dateline: 'history', format: 1, events: EVENTS.length, checksum: checksum(body) };
	return gzipSync(strToU8(`${JSON.stringify(head)}\n${body}`));
}

test('every kind of event is read as it was written', () => {
	const file = read(writeHistory(EVENTS));
	expect(file.events).toEqual(EVENTS);
	expect(file.report).toEqual({ promised: EVENTS.length, refused: 0, whole: true });
});

test('any history is read as it was written, in order', () => {
	fc.assert(
		fc.property(anyHistory(30), (events) => {
			expect(read(writeHistory(events)).events).toEqual(unionEvents(events, []));
		}),
		{ numRuns: 25 }
	);
}, 30_000);

test('the same events give the same bytes, however they came together', () => {
	fc.assert(
		fc.property(anyHistory(10), (events) => {
			expect(writeHistory([...events].reverse())).toEqual(writeHistory(events));
		}),
		{ numRuns: 15 }
	);
}, 30_000);

test('importing twice changes nothing, and two devices end up with one history', () => {
	fc.assert(
		fc.property(anyHistory(15), anyHistory(15), (here, there) => {
			const file = read(writeHistory(there)).events;
			const once = unionEvents(here, file);
			expect(unionEvents(once, file)).toEqual(once);
			const back = read(writeHistory(once)).events;
			expect(unionEvents(there, back)).toEqual(once);
		}),
		{ numRuns: 20 }
	);
}, 30_000);

test('a file of the first format is read as it was written', () => {
	const file = read(firstFormat((body) => digest(body, 24)));
	expect(file.events).toEqual(EVENTS);
	expect(file.report).toEqual({ promised: EVENTS.length, refused: 0, whole: true });
});

test('an empty history is a file too', () => {
	expect(read(writeHistory([])).events).toEqual([]);
});

test.each<[string, Uint8Array, string]>([
	['nothing', new Uint8Array(), 'not-ours'],
	['a picture', Uint8Array.of(0x89, 0x50, 0x4e, 0x47), 'not-ours'],
	['plain text', strToU8('{"dateline":"history"}'), 'not-ours'],
	['a zip', strToU8('PK\x03\x04 and more'), 'not-ours'],
	['a database', strToU8('SQLite format 3\0'), 'not-ours'],
	['a page', strToU8('<!doctype html><p>hello'), 'not-ours'],
	['a packed set of another app', gzipSync(strToU8('{"notes":[]}\n{"id":1}\n')), 'not-ours'],
	['gzip of something else', gzipSync(strToU8('hello\nworld')), 'not-ours'],
	['gzip of one line', gzipSync(strToU8('hello')), 'not-ours'],
	['gzip that is cut at once', gzipSync(strToU8('hello\nworld')).subarray(0, 12), 'damaged'],
	['a set', gzipSync(strToU8('{"dateline":"set","format":1}\n')), 'not-ours'],
	['a later format', rewritten((body) => body, { format: 4 }), 'newer-version'],
	['a wrong count', rewritten((body) => body, {}, { events: 3 }), 'damaged'],
	['no end', gzipSync(strToU8('{"dateline":"history","format":2}\n')), 'damaged'],
	[
		'a line without an end',
		gzipSync(strToU8('{"dateline":"history","format":2}\n{"a"')),
		'damaged'
	],
	[
		'something after the end',
		rewritten((body) => `${body}{"dateline":"end","events":1}\n`),
		'damaged'
	],
	['the first format with a wrong checksum', firstFormat(() => 'x'), 'damaged'],
	['a file with something glued to it', glued(writeHistory(EVENTS)), 'damaged'],
	['only events that make no sense', rewritten(() => '{"kind":"other"}\n{}\n'), 'bad-content']
])('%s is refused', (_, bytes, error) => {
	expect(readHistory(bytes)).toEqual({ ok: false, error });
});

test('a bomb of short lines is put out', () => {
	const lines = gzipSync(strToU8(`{"dateline":"history","format":2}\n${'\n'.repeat(5_000_000)}`));
	expect(lines.length).toBeLessThan(10_000);
	expect(readHistory(lines)).toEqual({ ok: false, error: 'bad-content' });
}, 30_000);

test('a bomb behind an event is put out', () => {
	const [head, event] = strFromU8(gunzipSync(writeHistory(EVENTS))).split('\n');
	const text = `${head}\n${event}\n${'\n'.repeat(5_000_000)}`;
	expect(readHistory(gzipSync(strToU8(text)))).toEqual({ ok: false, error: 'bad-content' });
}, 30_000);

test('a bomb is put out', () => {
	const zeros = gzipSync(new Uint8Array(16_000_000), { level: 9 });
	const bomb = new Uint8Array(zeros.length * 9);
	for (let i = 0; i < 9; i++) bomb.set(zeros, i * zeros.length);
	expect(readHistory(bomb)).toEqual({ ok: false, error: 'too-long' });
}, 30_000);

test('a file cut short is refused, and what is whole in it can be saved', () => {
	const bytes = writeHistory(EVENTS);
	for (const part of [0.5, 0.8, 0.95]) {
		const cut = bytes.subarray(0, Math.floor(bytes.length * part));
		expect(readHistory(cut)).toEqual({ ok: false, error: 'damaged' });
		const saved = read(cut, 'salvage');
		expect(saved.report.whole).toBe(false);
		expect(saved.events).toEqual(EVENTS.slice(0, saved.events.length));
	}
	const most = read(bytes.subarray(0, bytes.length - 20), 'salvage');
	expect(most.events.length).toBeGreaterThan(EVENTS.length / 2);
});

test('one damaged line takes no other with it', () => {
	const bytes = rewritten((body) => body.replace('"kind":"undone"', '"kind":'), {}, { events: 1 });
	const saved = read(bytes, 'salvage');
	expect(saved.events).toEqual(EVENTS.filter(({ kind }) => kind !== 'undone'));
	expect(saved.report).toEqual({ promised: 1, refused: 1, whole: false });
});

test('a kind that only a later version knows is left out and counted', () => {
	const file = read(rewritten((body) => body.replace('"kind":"undone"', '"kind":"dreamt"')));
	expect(file.report).toMatchObject({ refused: 1, whole: true });
	expect(file.events).toHaveLength(EVENTS.length - 1);
});

test('prototype and unknown keys are left behind', () => {
	const file = read(
		rewritten((body) => body.replaceAll('{"kind"', '{"__proto__":{"evil":1},"extra":1,"kind"'))
	);
	expect(file.events).toEqual(EVENTS);
	for (const event of file.events) expect(Object.hasOwn(event, '__proto__')).toBe(false);
	expect(({} as { evil?: number }).evil).toBeUndefined();
});

test('random bytes never throw', () => {
	fc.assert(
		fc.property(fc.uint8Array({ maxLength: 300 }), (noise) => {
			expect(readHistory(noise).ok).toBe(false);
			expect(readHistory(Uint8Array.of(0x1f, 0x8b, 8, 0, ...noise), 'salvage').ok).toBe(false);
		}),
		{ numRuns: 200 }
	);
}, 30_000);

test('ten thousand answers are a small file, read in moments', () => {
	const answer = EVENTS[0] as LearnerEvent;
	const many = Array.from({ length: 10_000 }, (_, index) => ({
		...answer,
		id: digest(`many ${index}`, 24) + '00',
		seq: index + 1,
		hlc: `${(1_742_896_800_000 + index * 9_000).toString(16).padStart(12, '0')}-0000`
	}));
	const bytes = writeHistory(many);
	expect(bytes.length).toBeLessThan(600_000);
	expect(read(bytes).events).toHaveLength(10_000);
}, 30_000);

test.each<[string, object]>([
	['an id that is none', { id: '<script>' }],
	['a device that is none', { device: '' }],
	['a clock reading that is none', { hlc: 'zzzz' }],
	['a place between days', { offsetMin: 0.5 }],
	['a sequence beyond counting', { seq: 2 ** 60 }],
	['a time that is no number', { at: null }]
])('an event with %s is refused', (_, changes) => {
	expect(v.is(eventSchema, { ...EVENTS[1], ...changes })).toBe(false);
});

test('the schema changes nothing in an event that is whole', () => {
	fc.assert(
		fc.property(anyEvent, (event) => {
			expect(v.parse(eventSchema, event)).toEqual(event);
		})
	);
});
