import fc from 'fast-check';
import { expect, test } from 'vitest';
import { answered, log } from '../memory/test-history';
import { alteredIn } from './altered';
import { readHistory, writeHistory } from './history-file';
import { anyHistory } from './test-events';

test('a history and its own copy differ in nothing, in whatever order their fields stand', () => {
	fc.assert(
		fc.property(anyHistory(20), (events) => {
			const read = readHistory(writeHistory(events));
			expect(read.ok && alteredIn(events, read.value.events)).toEqual([]);
		})
	);
});

test('what the copy holds otherwise is found, deep down too, and given as the copy has it', () => {
	const copy = log('d', [
		answered(),
		answered({ parts: [{ item: 'a', right: true }] }),
		answered()
	]);
	const here = copy.map((event, at) => {
		if (at === 0) return { ...event, day: event.day + 1 };
		if (at === 1) return { ...event, parts: [{ item: 'a', right: false }] };
		return event;
	});
	expect(alteredIn(here, copy)).toEqual(copy.slice(0, 2));
});

test('what only one side has is not altered', () => {
	const [one, two] = [log('a', [answered()]), log('b', [answered()])];
	expect(alteredIn(one, two)).toEqual([]);
});
