import { expect, test } from 'vitest';
import { cutOf, cutOut, NAME_CUT } from './cut-out';
import { greyOf, lightAt, quantile } from './grey';
import { placed } from './plane';

const plane = [4, 0, 10, 0, 4, 20, 0, 0];
const located = { whole: plane, bands: [{ until: 300, plane }] };

test('a line is cut out as it stands on the sheet', () => {
	const grey = { width: 800, height: 600, data: new Uint8Array(480_000).fill(200) };
	const dark = placed(plane, { x: 60, y: 50 });
	for (let y = -6; y <= 6; y++)
		for (let x = -6; x <= 6; x++) grey.data[(dark.y + y) * 800 + dark.x + x] = 10;
	const cut = cutOut(grey, located, cutOf({ question: 'a', label: '1', boxes: [], x: 20, y: 50 }));
	expect([cut.width, cut.height]).toEqual([395, 40]);
	expect(lightAt(cut, { x: 200, y: 20 })).toBeLessThan(20);
	expect(lightAt(cut, { x: 100, y: 20 })).toBe(200);
	expect(cutOut(grey, located, NAME_CUT).height).toBe(55);
});

test('colours become light, and what is outside a picture is not dark', () => {
	const grey = greyOf(Uint8Array.of(255, 255, 255, 255, 255, 0, 0, 255, 0, 0, 0, 255), 3, 1);
	expect([...grey.data]).toEqual([255, 76, 0]);
	expect(lightAt(grey, { x: -4, y: 0 })).toBe(255);
	expect(lightAt(grey, { x: Number.NaN, y: 0 })).toBe(255);
	expect([quantile([3, 1, 2], 0.5), quantile([], 0.5)]).toEqual([2, 0]);
});
