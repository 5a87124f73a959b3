import fc from 'fast-check';
import { expect, test } from 'vitest';
import { nextHlc, parseHlc } from './hlc';

test('a first reading is the wall clock', () => {
	expect(nextHlc(null, 0x0196_1d3c_4800)).toBe('01961d3c4800-0000');
});

test('two events in one millisecond differ by the counter', () => {
	const first = nextHlc(null, 5);
	expect([first, nextHlc(first, 5)]).toEqual(['000000000005-0000', '000000000005-0001']);
});

test('a clock set back does not reorder what follows', () => {
	expect(nextHlc('000000000064-0002', 10)).toBe('000000000064-0003');
});

test('a full counter runs over into the next millisecond', () => {
	expect(nextHlc('000000000064-ffff', 10)).toBe('000000000065-0000');
});

test('a reading beyond 2100 is not followed', () => {
	expect(nextHlc('ffffffffffff-ffff', 10)).toBe('00000000000a-0000');
});

test('a clock beyond 2100, before 1970 or NaN counts as stopped', () => {
	for (const broken of [8e15, -1, Number.NaN, Number.POSITIVE_INFINITY])
		expect(nextHlc('000000000064-0000', broken)).toBe('000000000064-0001');
});

test.each(['', 'x', '5-0', '00000000000G-0000', '000000000005-00000'])(
	'%j is not a reading',
	(text) => {
		expect(parseHlc(text)).toBeNull();
		expect(nextHlc(text, 7)).toBe('000000000007-0000');
	}
);

test('whatever the wall clock does, readings rise as text', () => {
	fc.assert(
		fc.property(fc.array(fc.double({ min: -1e13, max: 1e13 })), (clock) => {
			let last = nextHlc(null, 1_700_000_000_000);
			for (const now of clock) {
				const next = nextHlc(last, now);
				expect(next > last).toBe(true);
				expect(next).toMatch(/^[0-9a-f]{12}-[0-9a-f]{4}$/);
				last = next;
			}
		})
	);
});
