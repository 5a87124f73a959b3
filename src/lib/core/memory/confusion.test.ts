import { expect, test } from 'vitest';
import { options, question } from '../quiz/test-questions';
import { confusionsOf } from './confusion';
import { answered, log } from './test-history';
import type { Happening } from './types';

const mine = question({ id: 'q1', item: 'f1.person', answer: 'Ada Brook', countries: ['NO'] });
const choice = { ...mine, options: options('Ada Brook', 'Bea Stone', 'Cy Reed') };
const bea = question({ id: 'q2', item: 'f2.person', answer: 'Bea Stone', accepted: ['Stone'] });
const far = question({
	id: 'q3',
	item: 'f3.other',
	slot: 'other',
	kind: 'visits',
	answer: 'Bea Stone'
});
const bank = [choice, bea, far];

const wrong = (response: Happening & { kind: 'answered' }): Happening => response;
const typed = (text: string, over = {}): Happening =>
	wrong({
		...(answered({ question: 'q1', item: 'f1.person' }) as Happening & { kind: 'answered' }),
		response: { form: 'typed', text },
		verdict: { outcome: 'wrong', reason: 'no-match' },
		grade: 1,
		...over
	});
const picked = (option: string): Happening => typed('', { response: { form: 'choice', option } });

test('the wrong answer given most comes first, with the item it belongs to', () => {
	const events = log('a', [typed('Cy Reed'), picked('o-Bea Stone'), typed('bea stone')]);
	const [first, second] = confusionsOf(choice, events, bank);
	expect(first).toEqual({ given: 'Bea Stone', times: 2, other: bea });
	expect(second).toEqual({ given: 'Cy Reed', times: 1, other: null });
});

test('another accepted spelling finds its owner, of several the one most like mine', () => {
	expect(confusionsOf(choice, log('a', [typed('Stone')]), bank)[0]?.other).toBe(bea);
});

test('right answers, empty ones, passes and self-grades tell no confusion', () => {
	const events = log('a', [
		typed('Bea Stone', { verdict: { outcome: 'right', reason: 'key' } }),
		typed('   '),
		typed('', { response: { form: 'skipped' } }),
		typed('', { response: { form: 'card' }, form: 'card' }),
		typed('', { response: { form: 'true-false', value: false } }),
		picked('o-gone'),
		typed('Bea Stone', { item: 'f9.person', question: 'q9' })
	]);
	expect(confusionsOf({ ...mine, options: [] }, events, [{ ...mine, options: [] }, bea])).toEqual(
		[]
	);
});

test('where no answer tells, the distractor most like it stands in', () => {
	expect(confusionsOf(choice, [], bank)).toEqual([{ given: '', times: 0, other: bea }]);
});

test('a pair joined wrongly tells what it was joined to', () => {
	const parts = ['Norway', 'Chile'].map((left, at) => ({
		id: `p${String(at)}`,
		item: `f${String(at + 1)}.person`,
		fact: `f${String(at + 1)}`,
		left,
		right: at === 0 ? 'Ada Brook' : 'Bea Stone',
		value: ''
	}));
	const match = question({ id: 'm', item: 'group', form: 'match', parts, options: [] });
	const joined = typed('', {
		question: 'm',
		item: 'group',
		form: 'match',
		response: {
			form: 'match',
			pairs: [
				['p0', 'p1'],
				['p1', 'p0']
			]
		},
		parts: parts.map(({ item }) => ({ item, right: false }))
	});
	const [first] = confusionsOf(choice, log('a', [joined]), [...bank, match]);
	expect([first?.given, first?.other?.id]).toEqual(['Bea Stone', 'q2']);
});
