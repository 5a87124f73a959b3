import { expect, test } from 'vitest';
import { question } from '../quiz/test-questions';
import { spoken } from './spoken';
import { GAP } from './types';

const choice = question({
	prompt: 'Which body met in the harbour hall?',
	answer: 'The Ferry Board',
	explanation: 'The Ferry Board met in the harbour hall.',
	options: [
		{ id: 'a', text: 'The Ferry Board', reason: 'key' },
		{ id: 'b', text: 'The Rail Board', reason: 'same kind' }
	]
});

test('the options follow the question in the order shown', () => {
	expect(spoken(choice, ['b', 'a'], false)).toBe(
		'Which body met in the harbour hall? The Rail Board. The Ferry Board.'
	);
});

test('once judged, the answer and its sentence are said', () => {
	expect(spoken(choice, ['b', 'a'], true)).toBe(
		'The Ferry Board. The Ferry Board met in the harbour hall.'
	);
});

test('a gap is said, not spelled', () => {
	const cloze = question({ form: 'cloze', prompt: `The ${GAP} Board met.`, options: [] });
	expect(spoken(cloze, [], false)).toBe('The blank Board met.');
});

test('events to be ordered are read, the names of a map’s candidates are not', () => {
	const part = { item: 'i', fact: 'f', right: '2024', value: '2024' };
	const order = question({
		form: 'order',
		prompt: 'Which came first?',
		options: [],
		parts: [
			{ ...part, id: 'x', left: 'The bridge opened' },
			{ ...part, id: 'y', left: 'The bridge closed' }
		]
	});
	expect(spoken(order, ['y', 'x'], false)).toBe(
		'Which came first? The bridge closed. The bridge opened.'
	);
	expect(spoken({ ...choice, form: 'map' }, ['a', 'b'], false)).toBe(
		'Which body met in the harbour hall?'
	);
});
