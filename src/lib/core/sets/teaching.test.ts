import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anyHistory } from '../exchange/test-events';
import { log } from '../memory/test-history';
import type { Happening } from '../memory/types';
import { ofTeaching } from './teaching';
import { someSet, someSubmission, someTeacherKey } from './test-sets';

const set = someSet(2);
const made: Happening = { kind: 'set-made', set, secret: '0123456789abcdefghjk' };
const result: Happening = { kind: 'result-received', submission: someSubmission(set, 'Ana') };
const key: Happening = { kind: 'teacher-key-made', key: someTeacherKey };

test('keys, sets and results go to another device, what the teacher learned stays', () => {
	const events = log('desk', [
		made,
		{ kind: 'setting-changed', key: 'theme', value: 'dark' },
		{ kind: 'set-received', set },
		result,
		key
	]);
	expect(ofTeaching(events).map(({ kind }) => kind)).toEqual([
		'set-made',
		'result-received',
		'teacher-key-made'
	]);
});

test('what was taken back stays taken back, and what was brought back stays', () => {
	const first = log('desk', [made, result]);
	const [, received] = first;
	const undo = { ...first[0], id: 'u1', kind: 'undone', target: received?.id } as never;
	const redo = { ...first[0], id: 'u2', kind: 'undone', target: 'u1' } as never;
	const other = { ...first[0], id: 'u3', kind: 'undone', target: 'elsewhere' } as never;
	// Whatever order they lie in.
	const kept = ofTeaching([redo, undo, other, ...first]).map(({ id }) => id);
	expect(kept).toEqual(['u2', 'u1', ...first.map(({ id }) => id)]);
});

test('nothing is taken twice, and taking from what was taken changes nothing', () => {
	fc.assert(
		fc.property(anyHistory(40), (events) => {
			const kept = ofTeaching(events);
			expect(ofTeaching(kept)).toEqual(kept);
			expect(kept.every((event) => events.includes(event))).toBe(true);
		})
	);
});
