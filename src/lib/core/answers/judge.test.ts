import { expect, test } from 'vitest';
import { question } from '../quiz/test-questions';
import { judge } from './judge';
import type { TypedJudge } from './judge';

const choice = question({ id: 'q1' });
const truth = question({ form: 'true-false', answerType: 'truth', answer: 'True', options: [] });
const untrue = { ...truth, answer: 'False' };
const typed: TypedJudge = (_question, text) => ({
	outcome: text === 'yes' ? 'right' : 'wrong',
	reason: 'alias'
});

test('the option that is the key is right, another is wrong', () => {
	expect(judge(choice, { form: 'choice', option: 'o-Key of q1' }, [], null)).toEqual({
		outcome: 'right',
		reason: 'key'
	});
	expect(judge(choice, { form: 'choice', option: 'o-Second' }, [], null)).toEqual({
		outcome: 'wrong',
		reason: 'other-option'
	});
});

test('an option the question does not have is wrong', () => {
	expect(judge(choice, { form: 'choice', option: 'Key of q1' }, [], null).reason).toBe('no-match');
});

test.each([
	[truth, true, 'right', 'key'],
	[truth, false, 'wrong', 'other-option'],
	[untrue, false, 'right', 'key'],
	[untrue, true, 'wrong', 'other-option'],
	[choice, true, 'wrong', 'no-match']
] as const)('true or false is judged by the key', (asked, value, outcome, reason) => {
	expect(judge(asked, { form: 'true-false', value }, [], null)).toEqual({ outcome, reason });
});

test('passing is wrong for saying nothing', () => {
	expect(judge(choice, { form: 'skipped' }, [], null)).toEqual({
		outcome: 'wrong',
		reason: 'empty'
	});
});

test('a typed answer goes to the judge handed in', () => {
	expect(judge(choice, { form: 'typed', text: 'yes' }, [], typed).outcome).toBe('right');
	expect(judge(choice, { form: 'typed', text: 'no' }, [], typed).outcome).toBe('wrong');
});

test('a typed answer with no judge at hand is a bug', () => {
	expect(() => judge(choice, { form: 'typed', text: 'x' }, [], null)).toThrow('typed judge');
});
