import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Part } from '../../questions/types';
import { type Paper, paperOf } from '../paper';
import { someQuestion, someQuestions, someSet } from '../test-sets';
import { codeCorners, SHEET, type SheetPage, sheetPages } from './layout';
import { distance, type Point } from './plane';

const part = (at: number): Part => ({
	id: `part0000${String(at)}`,
	item: `fact${String(at)}.date`,
	fact: `fact${String(at)}`,
	left: `Event ${String(at)}`,
	right: `${String(at)} May 2020`,
	value: `2020-05-0${String(at)}`
});
const parts = [1, 2, 3, 4].map(part);

/** So many choices, then an order, a match, a statement and a gap. */
function paperWith(choices: number): Paper {
	const questions = [
		...someQuestions(choices),
		someQuestion(201, { form: 'order', options: [], parts }),
		someQuestion(202, { form: 'match', options: [], parts }),
		someQuestion(203, { form: 'true-false', options: [], answer: 'True', answerValue: 'true' }),
		someQuestion(204, { form: 'cloze', options: [], prompt: 'It was in _____.' })
	];
	return paperOf(someSet(1, { questions, shuffle: false }, false), questions, 'A');
}

/** What may not overlap: every box, every square, the code. */
const solids = (page: SheetPage): readonly (Point & { half: number })[] => [
	...page.lines.flatMap(({ boxes }) => boxes.map(({ x, y }) => ({ x, y, half: SHEET.box / 2 }))),
	...page.marks.flat().map(({ x, y }) => ({ x, y, half: SHEET.mark / 2 })),
	{
		x: page.code.x + page.code.side / 2,
		y: page.code.y + page.code.side / 2,
		half: page.code.side / 2
	}
];

test('every question has its lines on exactly one page, in order, nothing over anything else', () => {
	fc.assert(
		fc.property(fc.integer({ min: 0, max: 96 }), (choices) => {
			const pages = sheetPages(paperWith(choices));
			const seen = pages.map(({ lines }) => new Set(lines.map(({ question }) => question)));
			expect(seen.reduce((sum, { size }) => sum + size, 0)).toBe(choices + 4);
			for (const page of pages) {
				// A4 and Letter hold it with their margins: 265 mm, and 246 mm for 183 of width.
				expect(page.height).toBeLessThanOrEqual(239);
				const all = solids(page);
				for (const [at, one] of all.entries()) {
					expect(one.x - one.half).toBeGreaterThanOrEqual(0);
					expect(one.x + one.half).toBeLessThanOrEqual(page.width);
					expect(one.y + one.half).toBeLessThanOrEqual(page.height);
					for (const other of all.slice(at + 1)) {
						const apart = Math.max(Math.abs(one.x - other.x), Math.abs(one.y - other.y));
						expect(apart - one.half - other.half).toBeGreaterThan(1.5);
					}
				}
			}
		}),
		{ numRuns: 12 }
	);
});

test('places of an order and a match have a line each, a statement two boxes, a gap none', () => {
	const [page] = sheetPages(paperWith(1));
	const labels = page?.lines.map(({ label, boxes }) => [label, boxes.length]);
	expect(labels).toEqual([
		['1', 3],
		['2.1', 4],
		['2.2', 4],
		['2.3', 4],
		['2.4', 4],
		['3.1', 4],
		['3.2', 4],
		['3.3', 4],
		['3.4', 4],
		['4', 2],
		['5', 0]
	]);
});

test('squares stand near enough for a sheet to be flat between them, and the code is on their side once', () => {
	for (const choices of [1, 12, 40]) {
		const [page] = sheetPages(paperWith(choices));
		if (!page) throw new Error('no page');
		for (const [at, [left]] of page.marks.slice(1).entries())
			expect(distance(left, page.marks[at]?.[0] ?? left)).toBeLessThan(86);
		expect(codeCorners(page)).toHaveLength(4);
	}
});
