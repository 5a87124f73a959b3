import { describe, expect, test } from 'vitest';
import type { StatementPair } from '../../questions/disagreements';
import { someQuestion } from '../test-sets';
import { acceptNow } from './accept-now';
import { outdated } from './outdated';

const question = someQuestion(0, {
	slot: 'person',
	answerType: 'person',
	answer: 'Ada Example',
	answerValue: 'ada example',
	asOf: '2024-03-05'
});

const pair = (changes: Partial<StatementPair> = {}, published = '2025-06-01'): StatementPair => {
	const [evidence] = question.evidence;
	if (!evidence) throw new Error('no evidence');
	const said = (text: string, day: string, article: string) => ({
		text,
		evidence: { ...evidence, published: day, article }
	});
	return {
		id: 'pair000001',
		fact: question.fact,
		relation: 'differ',
		reason: 'successor',
		statements: [
			said('Ada Example held the office.', '2024-03-05', 'old-article'),
			said('Bo Sample holds the office.', published, 'new-article')
		],
		values: ['Ada Example', 'Bo Sample'],
		countries: [],
		...changes
	};
};

const TODAY = '2026-01-01';

test('a question is outdated since the day an article first says otherwise', () => {
	expect(outdated([question], [pair()], TODAY)).toEqual([
		{
			question: question.id,
			since: '2025-06-01',
			how: 'changed',
			now: 'Bo Sample',
			article: 'new-article'
		}
	]);
});

test('what was asked about the one before has no new answer in words', () => {
	const office = { ...question, slot: 'office' as const, answer: 'minister' };
	expect(outdated([office], [pair()], TODAY)[0]).toMatchObject({ how: 'changed', now: null });
});

test('of several changes the first after the key counts', () => {
	const later = pair({ id: 'pair000002', values: ['Ada Example', 'Cy Third'] }, '2025-09-01');
	expect(outdated([question], [later, pair()], TODAY)[0]).toMatchObject({ since: '2025-06-01' });
});

describe('these are not outdated', () => {
	test.each([
		['another fact changed', pair({ fact: 'otherfact0' })],
		['the key is as of later', pair({}, '2024-01-01')],
		['the key is what is so now', pair({ values: ['Cy Third', 'Ada Example'] })],
		['sources only disagree', pair({ relation: 'conflict', reason: 'other-person' })],
		['they agree', pair({ relation: 'agree', reason: 'other-words' })],
		[
			'a count of the fact changed, which is not asked',
			pair({ reason: 'over-time', values: ['191', '193'] })
		]
	])('%s', (_, other) => expect(outdated([question], [other], TODAY)).toEqual([]));
});

test('a count that moved on makes the question about it outdated', () => {
	const count = { ...question, slot: 'number' as const, answer: '191', answerValue: '191' };
	const moved = pair({ reason: 'over-time', values: ['191', '193'] });
	expect(outdated([count], [moved], TODAY)[0]).toMatchObject({ how: 'changed', now: '193' });
	expect(outdated([{ ...count, answer: '193', answerValue: '193' }], [moved], TODAY)).toEqual([]);
});

test('past its own day a key is to be doubted', () => {
	const old = { ...question, expires: '2025-12-31' };
	expect(outdated([old], [], '2025-12-31')).toEqual([]);
	expect(outdated([old], [], TODAY)).toEqual([
		{ question: question.id, since: '2025-12-31', how: 'doubtful', now: null, article: null }
	]);
});

describe('accepting what is so now', () => {
	test('takes the option that says it', () => {
		const options = [{ id: 'opt0000001', text: 'Bo Sample', reason: '' }];
		expect(acceptNow({ ...question, options }, 'bo sample')).toEqual({
			kind: 'judged',
			question: question.id,
			answer: 'opt0000001',
			right: true
		});
	});

	test('takes the words where answers are typed', () => {
		const typed = { ...question, form: 'typed' as const, options: [] };
		expect(acceptNow(typed, 'Bo Sample')).toMatchObject({ answer: 'bo sample', right: true });
	});

	test('is not offered where no option says it', () => {
		expect(acceptNow(question, 'Bo Sample')).toBeNull();
	});
});
