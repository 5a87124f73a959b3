import { expect, test } from 'vitest';
import { agoText, momentText } from './ago';

const NOW = Date.UTC(2025, 3, 10, 12);
const HOUR = 3_600_000;

test.each([
	[0, 'now'],
	[5 * 60_000, '5 minutes ago'],
	[HOUR, '1 hour ago'],
	[25 * HOUR, 'yesterday'],
	[9 * 24 * HOUR, '9 days ago'],
	[-HOUR, 'now']
])('%d ms before now is "%s"', (past, text) => {
	expect(agoText(NOW - past, NOW, 'en-GB')).toBe(text);
});

test('a moment names its day and its minute', () => {
	expect(momentText(NOW, 'en-GB')).toMatch(/10 Apr 2025, \d\d:00/);
});
