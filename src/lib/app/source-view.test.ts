import { expect, test } from 'vitest';
import type { Question } from '$lib/core/questions/types';
import { partsOf, sourceView } from './source-view';

const PARAGRAPHS = [
	'Peru opened an embassy in Nairobi. The minister spoke (briefly). It rained.',
	'김은정 met   her colleague\nin Lima. Nothing else happened.'
];

function asked(id: string, quote: string, more: Partial<Question> = {}): Question {
	const evidence = { article: 'own-a', title: '', publisher: null, url: null, published: null };
	return {
		id,
		prompt: `Question ${id}?`,
		articles: ['own-a'],
		evidence: [{ ...evidence, quote, start: 0, end: 1 }],
		...more
	} as unknown as Question;
}

const view = (...questions: readonly Question[]) => sourceView('own-a', PARAGRAPHS, questions);

test('sentences are numbered as they are read, each with its questions', () => {
	const { sentences } = view(
		asked('c', 'It rained.'),
		asked('a', 'Peru opened an embassy in Nairobi.'),
		asked('b', 'Peru opened an embassy in Nairobi.')
	);
	expect(sentences.map(({ number, questions }) => [number, questions.map(({ id }) => id)])).toEqual(
		[
			[1, ['a', 'b']],
			[2, ['c']]
		]
	);
});

test('marks of regular expressions are letters like any other', () => {
	expect(view(asked('a', 'The minister spoke (briefly).')).sentences).toHaveLength(1);
});

test('a sentence is found whatever its white space', () => {
	const [sentence] = view(asked('a', '김은정 met her colleague in Lima.')).sentences;
	expect(sentence).toMatchObject({ paragraph: 1, start: 0 });
});

test('what is not found is kept apart, and what is of another article left out', () => {
	const found = view(
		asked('a', 'Words that stand nowhere.'),
		asked('b', 'It rained.', { articles: ['own-b'] })
	);
	expect(found.elsewhere.map(({ id }) => id)).toEqual(['a']);
	expect(found.sentences).toEqual([]);
});

test('one stem asked in two forms is one line', () => {
	const twice = view(
		asked('a', 'It rained.', { prompt: 'What fell?' }),
		asked('b', 'It rained.', { prompt: 'What fell?' })
	);
	expect(twice.sentences[0]?.questions).toHaveLength(1);
});

test('a sentence within another goes with it, and parts are the paragraph again', () => {
	const { sentences } = view(
		asked('a', 'The minister spoke (briefly). It rained.'),
		asked('b', 'It rained.')
	);
	expect(sentences).toHaveLength(1);
	const parts = partsOf(PARAGRAPHS[0] ?? '', 0, sentences);
	expect(parts.map(({ text }) => text).join('')).toBe(PARAGRAPHS[0]);
	expect(parts.filter(({ sentence }) => sentence)).toHaveLength(1);
});

test('an article without questions is one part a paragraph', () => {
	expect(partsOf('Plain.', 0, [])).toEqual([{ text: 'Plain.', sentence: null }]);
});
