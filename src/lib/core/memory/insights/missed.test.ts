import { expect, test } from 'vitest';
import { mostMissed } from './missed';
import { answers, DAY_ONE } from './test-answers';

const all = () => true;
const wrong = (item: string, after = 0) => ({ item, after, right: false });
const right = (item: string, after = 0) => ({ item, after, right: true });

test('wrong once is no pattern', () => {
	expect(mostMissed(answers([wrong('a'), right('b')]), all, 5)).toEqual([]);
});

test('what is still wrong comes before what has been right since', () => {
	const rows = mostMissed(
		answers([
			wrong('mended'),
			wrong('mended'),
			wrong('mended'),
			wrong('open'),
			wrong('open', 2),
			right('mended', 3),
			right('mended', 9)
		]),
		all,
		5
	);
	expect(rows).toEqual([
		{ item: 'open', wrong: 2, answers: 2, lastWrong: DAY_ONE + 2, rightSince: 0 },
		{ item: 'mended', wrong: 3, answers: 5, lastWrong: DAY_ONE, rightSince: 2 }
	]);
});

test('parts of a match are missed one by one', () => {
	const parts = [
		{ item: 'a', right: false },
		{ item: 'b', right: true }
	];
	const rows = mostMissed(
		answers([
			{ form: 'match', parts },
			{ form: 'match', parts }
		]),
		all,
		5
	);
	expect(rows.map(({ item, wrong: times }) => [item, times])).toEqual([['a', 2]]);
});

test('an item no question asks for any more is left out, and the list has an end', () => {
	const list = answers([
		wrong('gone'),
		wrong('gone'),
		wrong('a'),
		wrong('a'),
		wrong('b'),
		wrong('b')
	]);
	expect(mostMissed(list, (item) => item !== 'gone', 1)).toHaveLength(1);
	expect(mostMissed(list, (item) => item !== 'gone', 9)).toHaveLength(2);
});
