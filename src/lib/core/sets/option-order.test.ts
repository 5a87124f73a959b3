import { expect, test } from 'vitest';
import { optionOrder } from './option-order';
import { someQuestion, someQuestions } from './test-sets';

const written = someQuestions(12);
const ids = (at: number): string[] => written[at]?.options.map(({ id }) => id) ?? [];

test('options are mixed, the same way for the same learner and another way for others', () => {
	const order = optionOrder(written, 'set-ana', false);
	expect(optionOrder(written, 'set-ana', false)).toEqual(order);
	expect(optionOrder(written, 'set-bo', false)).not.toEqual(order);
	for (const [at, { id }] of written.entries())
		expect([...(order[id] ?? [])].sort()).toEqual(ids(at).sort());
});

test('where the teacher fixed them they stand as written', () => {
	const order = optionOrder(written, 'set-ana', true);
	for (const [at, { id }] of written.entries()) expect(order[id]).toEqual(ids(at));
});

test('events to be put in order are mixed all the same', () => {
	const part = (value: string) => ({
		id: value,
		item: value,
		fact: value,
		left: value,
		right: value,
		value
	});
	const parts = ['2020', '2021', '2022', '2023'].map(part);
	const question = someQuestion(1, { form: 'order', options: [], parts });
	expect(optionOrder([question], 'seed', true)[question.id]).not.toEqual([
		'2020',
		'2021',
		'2022',
		'2023'
	]);
});
