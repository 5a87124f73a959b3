import fc from 'fast-check';
import { expect, test } from 'vitest';
import { leftText } from './left-text';

test.each([
	[0, '0 sec'],
	[1, '1 sec'],
	[59_001, '60 sec'],
	[120_000, '120 sec'],
	[120_001, '2 min'],
	[59.9 * 60_000, '59 min'],
	[3_600_000, '1 hr'],
	[5_430_000, '1 hr 30 min'],
	[86_400_000, '1 day'],
	[2.5 * 86_400_000, '2 days 12 hr']
])('%d ms are %s', (ms, text) => {
	expect(leftText(ms, 'en')).toBe(text);
});

test('no moment has another text than the units of its language', () => {
	fc.assert(
		fc.property(
			fc.integer({ min: 0, max: 1e9 }),
			fc.constantFrom('en', 'es', 'ko', 'ar'),
			(ms, l) => {
				expect(leftText(ms, l)).not.toMatch(/undefined|NaN|^$/);
			}
		)
	);
});
