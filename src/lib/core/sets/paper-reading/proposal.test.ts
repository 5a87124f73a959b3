import { expect, test } from 'vitest';
import { proposalsOf } from './proposal';
import type { LineReading, LineVerdict } from './read-sheet';

const line = (question: string, verdict: LineVerdict, letter = ''): LineReading => ({
	line: { question, label: question, x: 0, y: 0, boxes: [] },
	verdict,
	letter
});

test('one box is its letter, lines of one question are letters in order with a dash for none', () => {
	expect(
		proposalsOf([
			line('a', 'marked', 'C'),
			line('b', 'marked', 'B'),
			line('b', 'empty'),
			line('b', 'marked', 'A'),
			line('c', 'empty')
		])
	).toEqual([
		{ question: 'a', mark: 'C', verdict: 'marked' },
		{ question: 'b', mark: 'B-A', verdict: 'marked' },
		{ question: 'c', mark: '', verdict: 'empty' }
	]);
});

test('one unsure line leaves its whole question open, and what is written is never guessed', () => {
	expect(proposalsOf([line('a', 'marked', 'C'), line('a', 'unsure'), line('b', 'words')])).toEqual([
		{ question: 'a', mark: '', verdict: 'unsure' },
		{ question: 'b', mark: '', verdict: 'words' }
	]);
});
