import { expect, test } from 'vitest';
import { memory } from '../memory/test-history';
import { gainsOf, tallyOf } from './gains';
import { question } from './test-questions';

const part = (id: string) => ({ id, item: `${id}.date`, fact: id, left: id, right: '', value: '' });

test('every item that was touched, once, with what it was before', () => {
	const order = question({ id: 'o', form: 'order', options: [], parts: ['x', 'y'].map(part) });
	const plain = question({ id: 'q', item: 'f.person' });
	const before = new Map([['f.person', memory({ stability: 3 })]]);
	const after = new Map([
		['f.person', memory({ stability: 9 })],
		['x.date', memory({ stability: 2 })]
	]);
	const gains = gainsOf([order, plain, plain], before, after);
	expect(gains.map(({ item, before: was }) => [item, was?.stability ?? null])).toEqual([
		['x.date', null],
		['f.person', 3]
	]);
});

test('new, firmer and weaker are told apart', () => {
	const gain = (was: number | null, now: number) => ({
		item: '',
		question: question(),
		before: was === null ? null : memory({ stability: was }),
		after: memory({ stability: now })
	});
	expect(tallyOf([gain(null, 2), gain(2, 5), gain(5, 1), gain(3, 3)])).toEqual({
		fresh: 1,
		firmer: 1,
		looser: 1
	});
});
