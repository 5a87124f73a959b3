import fc from 'fast-check';
import { expect, test } from 'vitest';
import { linesOf, paragraphsOf } from './lines';

const paragraphs = (text: string) =>
	paragraphsOf(linesOf(text)).map((group) => group.map((line) => line.text).join(' / '));

test('lines are trimmed, numbered from one, and point into the text', () => {
	expect(linesOf('  One\r\n\r\n\tTwo ')).toEqual([
		{ text: 'One', start: 2, end: 5, number: 1 },
		{ text: '', start: 7, end: 7, number: 2 },
		{ text: 'Two', start: 10, end: 13, number: 3 }
	]);
});

test.each([
	['\ufeffOne', 'One'],
	['\u00a0One\u2003', 'One'],
	['\u3000One', 'One'],
	['\u2028One', 'One']
])('odd white space at the ends is no text: %j', (text, line) => {
	expect(linesOf(text)[0]?.text).toBe(line);
});

test('spans of lines hold their text, whatever the text', () => {
	const text = fc.string({
		unit: fc.constantFrom('a', 'b', ' ', '\t', '\n', '\r\n', '\ufeff', '.')
	});
	fc.assert(
		fc.property(text, (source) => {
			linesOf(source).forEach((line, index) => {
				expect(source.slice(line.start, line.end)).toBe(line.text);
				expect(line.number).toBe(index + 1);
			});
		})
	);
});

test.each([
	['One.\nTwo.', ['One.', 'Two.']],
	['One.\n\n\n\nTwo.', ['One.', 'Two.']],
	['One.\n \t\nTwo.', ['One.', 'Two.']],
	['Peru signed the\nnew accord.', ['Peru signed the / new accord.']],
	['Peru signed the\nNew York accord.', ['Peru signed the', 'New York accord.']],
	['Peru signed.\nthe end', ['Peru signed.', 'the end']],
	['He said:\nyes', ['He said:', 'yes']],
	['“It is over.”\nand so it was', ['“It is over.”', 'and so it was']],
	['', []],
	['\n\n', []]
])('%j is cut into its paragraphs', (text, expected) => {
	expect(paragraphs(text)).toEqual(expected);
});

const wrap = (text: string, columns: number) =>
	text.replace(new RegExp(`(.{1,${columns}})(?: |$)`, 'g'), '$1\n').trim();
const LONG =
	'The two governments opened embassies in the spring and sent their envoys at once. Both said that it was ' +
	'the start of something new, and that trade between the ports of the two countries would grow in the ' +
	'years to come. Fishermen on either side of the strait were told that they could cross it freely now.';

test.each([60, 72, 80, 100])('a text wrapped at %i columns is one paragraph', (columns) => {
	const wrapped = wrap(LONG, columns);
	expect(wrapped.split('\n').length).toBeGreaterThan(3);
	expect(paragraphsOf(linesOf(wrapped))).toHaveLength(1);
	expect(paragraphs(wrapped)[0]?.replaceAll(' / ', ' ')).toBe(LONG);
});

test('blank lines still part the paragraphs of a wrapped text', () => {
	expect(paragraphsOf(linesOf(`${wrap(LONG, 72)}\n\n${wrap(LONG, 72)}`))).toHaveLength(2);
});

test('short lines of a list are not taken for a wrapped text', () => {
	expect(paragraphs('Peru\nFiji\nGhana\nTogo\nMali')).toEqual([
		'Peru',
		'Fiji',
		'Ghana',
		'Togo',
		'Mali'
	]);
});

test('no line is lost or told twice', () => {
	const line = fc.constantFrom('Peru signed.', 'and so on', '', 'Fiji', LONG.slice(0, 80));
	fc.assert(
		fc.property(fc.array(line, { maxLength: 12 }), (list) => {
			const lines = linesOf(list.join('\n'));
			const kept = paragraphsOf(lines).flat();
			expect(kept).toEqual(lines.filter((one) => one.text !== ''));
		})
	);
});
