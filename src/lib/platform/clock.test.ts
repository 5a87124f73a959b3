import { afterEach, expect, test } from 'vitest';
import { now, zoneAt } from './clock';

const home = process.env.TZ;

afterEach(() => {
	if (home === undefined) delete process.env.TZ;
	else process.env.TZ = home;
});

const JANUARY = Date.UTC(2025, 0, 15, 12);
const JULY = Date.UTC(2025, 6, 15, 12);

test.each([
	['Asia/Seoul', 540, 540],
	['America/New_York', -300, -240],
	['Asia/Kathmandu', 345, 345],
	['UTC', 0, 0]
])('%s is so many minutes east of UTC in winter and in summer', (zone, winter, summer) => {
	process.env.TZ = zone;
	expect(zoneAt(JANUARY).offsetMin).toBe(winter);
	expect(zoneAt(JULY).offsetMin).toBe(summer);
	expect(Object.is(zoneAt(JANUARY).offsetMin, -0)).toBe(false);
});

test('the zone has a name', () => {
	expect(zoneAt(JANUARY).zone).toMatch(/^[A-Za-z]/);
});

test('a name that was read is kept while the offset stays, and read again where it changes', () => {
	process.env.TZ = 'Asia/Seoul';
	expect(zoneAt(JULY).zone).toBe('Asia/Seoul');
	process.env.TZ = 'Asia/Tokyo';
	expect(zoneAt(JULY + 60_000).zone).toBe('Asia/Seoul');
	expect(zoneAt(JULY + 660_001).zone).toBe('Asia/Tokyo');
	process.env.TZ = 'America/New_York';
	expect(zoneAt(JULY + 660_002)).toEqual({ zone: 'America/New_York', offsetMin: -240 });
});

test('now is a whole number of ms after this was written', () => {
	expect(now()).toBeGreaterThan(1_760_000_000_000);
	expect(Number.isInteger(now())).toBe(true);
});
