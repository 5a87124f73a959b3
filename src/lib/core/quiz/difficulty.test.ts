import fc from 'fast-check';
import { expect, test } from 'vitest';
import { memory } from '../memory/test-history';
import type { Option } from '../questions/types';
import { closeness } from './closeness';
import { levelOf, ownChance, readersChance } from './difficulty';
import { anyBank, options, question } from './test-questions';

const numbers = (...texts: string[]) =>
	question({ answerType: 'number', answer: texts[0] ?? '', options: options(...texts) });

test('a chance is a chance, for every question and every memory', () => {
	fc.assert(
		fc.property(anyBank, fc.double({ min: 0.01, max: 4000, noNaN: true }), (bank, stability) => {
			for (const each of bank)
				for (const chance of [
					readersChance(each),
					ownChance(each, memory({ stability }), 20_050)
				]) {
					expect(chance).toBeGreaterThan(0);
					expect(chance).toBeLessThanOrEqual(1);
				}
		})
	);
});

test('seen is easier than said, and two options easier than four', () => {
	const said = readersChance(question({ form: 'typed', options: [] }));
	const four = readersChance(question());
	const two = readersChance(question({ options: options('Key of q1', 'Second') }));
	const truth = readersChance(question({ form: 'true-false', options: [], answerType: 'person' }));
	expect(said).toBeLessThan(four);
	expect(four).toBeLessThan(two);
	expect(four).toBeLessThan(truth);
});

test('a day is harder than a country, by the same form', () => {
	const typed = { form: 'typed', options: [] } as const;
	expect(readersChance(question({ ...typed, answerType: 'date' }))).toBeLessThan(
		readersChance(question({ ...typed, answerType: 'country' }))
	);
});

test('numbers near the key are closer than numbers far from it', () => {
	expect(closeness(numbers('100', '95', '105'))).toBeGreaterThan(
		closeness(numbers('100', '5', '2,000'))
	);
	expect(closeness(numbers('1,200', '12', '13'))).toBe(0.3);
});

test('dates are close by the days between them', () => {
	const dates = (...texts: string[]) =>
		question({ answerType: 'date', answer: texts[0] ?? '', options: options(...texts) });
	const near = closeness(dates('4 April 2023', '1 April 2023', '12 April 2023'));
	const far = closeness(dates('4 April 2023', 'April 2019', '2001'));
	expect([near > 0.9, far]).toEqual([true, 0.3]);
});

test('options of the same region are as close as options get', () => {
	const reasoned = (reason: string): Option[] =>
		options('Key of q1', 'Second').map((option) => ({ ...option, reason }));
	const region = 'A country in Western Asia; no loaded source says this of it.';
	expect(closeness(question({ options: reasoned(region) }))).toBe(1);
	expect(closeness(question({ options: reasoned('An international body.') }))).toBe(0.75);
});

test('memory takes the place of what readers know, the more the oftener it was asked', () => {
	const typed = question({ form: 'typed', options: [] });
	const chance = (reps: number): number =>
		ownChance(typed, memory({ reps, stability: 1000 }), 20_000);
	expect(ownChance(typed, null, 20_000)).toBe(readersChance(typed));
	expect(chance(1)).toBeLessThan(chance(5));
	expect(levelOf(chance(30))).toBe('easy');
});

test('more parts are harder', () => {
	const parts = (count: number) =>
		question({
			form: 'order',
			options: [],
			parts: Array.from({ length: count }, (_, at) => ({
				id: `${String(at)}`,
				item: 'i',
				fact: 'f',
				left: '',
				right: '',
				value: ''
			}))
		});
	expect(readersChance(parts(6))).toBeLessThan(readersChance(parts(4)));
});
