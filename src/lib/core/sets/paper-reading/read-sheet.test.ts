import { expect, test } from 'vitest';
import { seeded } from '../../random';
import { paperOf } from '../paper';
import { someQuestion, someQuestions, someSet } from '../test-sets';
import { type Box, type SheetPage, sheetPages } from './layout';
import { proposalsOf } from './proposal';
import { readSheet, type SheetReading } from './read-sheet';
import { FLAT, type Hand, photographed, type Shot } from './test-sheet';

const pageOf = (count: number): SheetPage => {
	const questions = [
		...someQuestions(count - 2),
		someQuestion(90, { form: 'true-false', options: [], answer: 'True', answerValue: 'true' }),
		someQuestion(91, { form: 'typed', options: [] })
	];
	const set = someSet(1, { questions, shuffle: false }, false);
	const [page] = sheetPages(paperOf(set, questions, 'A'));
	if (!page) throw new Error('no page');
	return page;
};

const LONG = pageOf(40);
const SHORT = pageOf(8);

/** What a class does with a sheet: most lines one mark, a few none. */
function answered(page: SheetPage, hand: (at: number) => Hand | null, seed: string) {
	const random = seeded(seed);
	const truth = new Map<string, string>();
	const marks: (readonly [Box, Hand])[] = [];
	for (const [at, line] of page.lines.entries()) {
		const box = line.boxes[Math.floor(random() * line.boxes.length)];
		const how = hand(at);
		truth.set(line.label, box && how ? box.letter : '');
		if (box && how) marks.push([box, how]);
	}
	return { truth, marks, random };
}

const readingOf = (
	page: SheetPage,
	shot: Shot,
	hand: (at: number) => Hand | null,
	seed: string
) => {
	const { truth, marks, random } = answered(page, hand, seed);
	const { grey, code } = photographed(page, marks, shot, random);
	return { truth, read: readSheet(grey, code, page) };
};

/** Lines of which something was said for sure, and it was not so. */
const wrongIn = (read: SheetReading | null, truth: ReadonlyMap<string, string>): string[] =>
	(read?.lines ?? [])
		.filter(({ verdict }) => verdict === 'marked' || verdict === 'empty')
		.filter(({ line, letter }) => truth.get(line.label) !== letter)
		.map(({ line, letter }) => `${line.label}: ${letter} for ${truth.get(line.label) ?? ''}`);

const sureIn = (read: SheetReading | null): number =>
	(read?.lines ?? []).filter(({ verdict }) => verdict === 'marked' || verdict === 'empty').length;

const HANDS: readonly Hand[] = ['cross', 'tick', 'filled', 'pencil'];
const everyNinthLeftOut =
	(hand: Hand) =>
	(at: number): Hand | null =>
		at % 9 === 4 ? null : hand;

test.each(HANDS)('a flat sheet marked with a %s is read whole', (hand) => {
	for (const page of [LONG, SHORT]) {
		const { truth, read } = readingOf(page, FLAT, everyNinthLeftOut(hand), `flat ${hand}`);
		expect(wrongIn(read, truth)).toEqual([]);
		expect(sureIn(read)).toBe(page.lines.length - 1);
		expect(read?.lines.filter(({ verdict }) => verdict === 'words')).toHaveLength(1);
	}
});

const SHOTS: Readonly<Record<string, Shot>> = {
	'on its side': { ...FLAT, turned: 90 },
	'upside down': { ...FLAT, turned: 180 },
	askew: { ...FLAT, turned: 8, askew: 0.08 },
	'half in shadow': { ...FLAT, turned: -5, shade: 0.6 },
	noisy: { ...FLAT, turned: 3, noise: 12 },
	blurred: { ...FLAT, blur: 2, noise: 4 },
	bent: { ...FLAT, bend: 2.5, turned: 2 },
	'as they are taken': { turned: -6, askew: 0.05, shade: 0.4, noise: 7, blur: 1, bend: 1 }
};

test.each(Object.entries(SHOTS))(
	'a sheet photographed %s is read, and nothing is read wrong',
	(name, shot) => {
		const hand = (at: number): Hand | null => (at % 7 === 3 ? null : (HANDS[at % 4] ?? null));
		const { truth, read } = readingOf(LONG, shot, hand, name);
		expect(wrongIn(read, truth)).toEqual([]);
		expect(sureIn(read)).toBeGreaterThan(LONG.lines.length * 0.85);
	}
);

test('whatever the light, the angle and the hand, what is said for sure is so', () => {
	const random = seeded('many shots');
	const between = (least: number, most: number): number => least + (most - least) * random();
	let sure = 0;
	let all = 0;
	for (let round = 0; round < 6; round++) {
		const shot: Shot = {
			turned: between(-180, 180),
			askew: between(0, 0.08),
			shade: between(0, 0.6),
			noise: between(0, 14),
			blur: Math.floor(between(0, 2.5)),
			bend: between(-2, 2)
		};
		const hands = LONG.lines.map((_, at): Hand | null => {
			if (at % 8 === 5) return null;
			return at % 7 === 0 ? 'half-erased' : (HANDS[Math.floor(random() * 4)] ?? null);
		});
		const { truth, read } = readingOf(LONG, shot, (at) => hands[at] ?? null, `round ${round}`);
		// What was half wiped out may be taken for nothing, never for another box.
		for (const [at, { label }] of LONG.lines.entries())
			if (hands[at] === 'half-erased' && read?.lines[at]?.verdict === 'empty') truth.set(label, '');
		expect(wrongIn(read, truth), JSON.stringify(shot)).toEqual([]);
		sure += sureIn(read);
		all += LONG.lines.length;
	}
	expect(sure / all).toBeGreaterThan(0.8);
});

const lineOf = (page: SheetPage, at: number) => {
	const line = page.lines[at];
	const [first, second] = line?.boxes ?? [];
	if (!line || !first || !second) throw new Error('no line');
	return { line, first, second };
};

test('two boxes marked, a mark half wiped out beside clear ones and a dot are left open', () => {
	const { first, second } = lineOf(SHORT, 0);
	const faint = lineOf(SHORT, 1);
	const dotted = lineOf(SHORT, 2);
	const corrected = lineOf(SHORT, 3);
	const clear = [4, 5, 6].map((at) => [lineOf(SHORT, at).first, 'cross'] as const);
	const { grey, code } = photographed(
		SHORT,
		[
			[first, 'cross'],
			[second, 'tick'],
			[faint.second, 'half-erased'],
			[dotted.first, 'dot'],
			[corrected.first, 'filled'],
			[corrected.second, 'cross'],
			...clear
		],
		{ ...FLAT, turned: 4, noise: 5 },
		seeded('open')
	);
	const lines = readSheet(grey, code, SHORT)?.lines ?? [];
	expect(lines.slice(0, 4).map(({ verdict }) => verdict)).toEqual(Array(4).fill('unsure'));
	expect(lines.slice(4, 7).map(({ letter }) => letter)).toEqual(
		clear.map(([{ letter }]) => letter)
	);
	expect(
		proposalsOf(lines)
			.slice(0, 2)
			.map(({ mark, verdict }) => [mark, verdict])
	).toEqual([
		['', 'unsure'],
		['', 'unsure']
	]);
});

test('one corner under a thumb is made up for; with two the sheet is not read', () => {
	const { truth, marks, random } = answered(SHORT, () => 'cross', 'thumb');
	const corners = SHORT.marks.flat();
	const shot = { ...FLAT, turned: 5, askew: 0.03 };
	const one = photographed(SHORT, marks, shot, random, corners.slice(2, 3));
	const read = readSheet(one.grey, one.code, SHORT);
	expect(wrongIn(read, truth)).toEqual([]);
	expect(sureIn(read)).toBe(SHORT.lines.length - 1);
	const two = photographed(SHORT, marks, shot, random, corners.slice(1, 3));
	expect(readSheet(two.grey, two.code, SHORT)).toBeNull();
});

test('it does not matter which corner of the code is told first', () => {
	const { truth, marks, random } = answered(SHORT, () => 'tick', 'corners');
	const { grey, code } = photographed(SHORT, marks, { ...FLAT, turned: 30 }, random);
	for (let turn = 0; turn < 4; turn++) {
		const read = readSheet(grey, [...code.slice(turn), ...code.slice(0, turn)], SHORT);
		expect(wrongIn(read, truth)).toEqual([]);
		expect(sureIn(read)).toBe(SHORT.lines.length - 1);
	}
});

test('a page that is another one, a blank picture and one cut off are not read', () => {
	const { marks, random } = answered(SHORT, () => 'cross', 'other');
	const { grey, code } = photographed(SHORT, marks, FLAT, random);
	expect(readSheet(grey, code, LONG)).toBeNull();
	expect(
		readSheet({ ...grey, data: new Uint8Array(grey.data.length).fill(200) }, code, SHORT)
	).toBeNull();
	const half = { width: grey.width, height: 600, data: grey.data.slice(0, grey.width * 600) };
	expect(readSheet(half, code, SHORT)).toBeNull();
	expect(readSheet(grey, [], SHORT)).toBeNull();
	expect(readSheet({ width: 0, height: 0, data: new Uint8Array() }, code, SHORT)).toBeNull();
});
