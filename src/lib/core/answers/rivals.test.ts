import { expect, test } from 'vitest';
import type { AnswerType, Question } from '../questions/types';
import { rivalsOf } from './rivals';

const question = (answerType: AnswerType, answer: string, accepted: string[] = []): Question => ({
	id: answer,
	item: answer,
	fact: answer,
	kind: 'holds-office',
	slot: 'person',
	form: 'typed',
	subject: 'people',
	prompt: 'Who?',
	answerType,
	answer,
	answerValue: answer.toLowerCase(),
	accepted,
	options: [],
	asOf: null,
	expires: null,
	countries: [],
	articles: [],
	evidence: [],
	explanation: '',
	salience: 0,
	flaws: []
});

const bank = [
	question('person', 'Ada Example', ['Example']),
	question('person', 'Bo Sample'),
	question('person', 'Bo Sample'),
	question('country', 'Niger'),
	question('country', 'Nigeria')
];

test('every other key of the same type is a rival, each once, with all its names', () => {
	expect(rivalsOf(question('person', 'Cy Instance'), bank)).toEqual([
		{ type: 'person', names: ['Ada Example', 'Example'] },
		{ type: 'person', names: ['Bo Sample'] }
	]);
});

test('the key itself is no rival', () => {
	const names = rivalsOf(question('country', 'Niger'), bank).map((rival) => rival.names[0]);
	expect(names).toEqual(['Nigeria']);
});
