import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { encodeFragment, MAX_FRAGMENT } from '../share/codec';
import { qrMatrix, qrVersion } from '../share/qr';
import {
	MAX_FILE,
	readSet,
	readSubmission,
	setFile,
	setFragment,
	submissionCode,
	submissionFile
} from './pack';
import { someQuestions, someSet, someSubmission } from './test-sets';
import type { QuizSet } from './types';

const set = someSet(3);
const result = someSubmission(set, 'Ana');
const finding = (id: string): QuizSet | undefined => (id === set.id ? set : undefined);

const setProblem = (text: string): string => {
	const read = readSet(text);
	return read.ok ? 'ok' : read.error;
};

const resultProblem = (text: string): string => {
	const read = readSubmission(text, finding);
	return read.ok ? 'ok' : read.error;
};

describe('what is not a result is refused with its reason', () => {
	test.each([
		['nothing', '', 'empty'],
		['blanks', ' \n\t ', 'empty'],
		['a greeting', 'See you tomorrow!', 'not-ours'],
		['a link elsewhere', 'https://example.org/#top', 'not-ours'],
		['another app’s file', '{"version":3,"cards":[]}', 'not-ours'],
		['a list', '[1,2,3]', 'not-ours'],
		['half a file', submissionFile(result).slice(0, 200), 'damaged'],
		['a file with a comma too many', '{"dateline":"result",}', 'damaged'],
		['a set', setFile(set), 'wrong-kind'],
		['a link to a set', `https://example.org/set#${setFragment(set)}`, 'wrong-kind'],
		['a file of a later version', submissionFile(result).replace('1', '9'), 'newer-version'],
		['a file without its content', '{"dateline":"result","format":1}', 'bad-content'],
		['a file with nothing inside', '{"dateline":"result","format":1,"result":null}', 'bad-content'],
		['a code of nothing', encodeFragment('result', null), 'bad-content'],
		['a code of a list', encodeFragment('result', []), 'bad-content'],
		['a code cut short', submissionCode(result, set).slice(0, -3), 'damaged'],
		['a code with a letter changed', submissionCode(result, set).replace(/.$/, '_'), 'damaged']
	])('%s', (_, text, problem) => {
		expect(resultProblem(text)).toBe(problem);
	});
});

/** A result's file, changed by hand. */
const forged = (changes: object): string => submissionFile({ ...result, ...changes });

const [answer] = result.answers;
const answering = (changes: object): object => ({ answers: [{ ...answer, ...changes }] });

describe('a forged result', () => {
	test.each<[string, object]>([
		['an id of fifteen characters', { id: 'a'.repeat(15) }],
		['an id of forty-one', { id: 'a'.repeat(41) }],
		['an id with a path', { id: '../../../etc/passwd00' }],
		['a name of two lines', { learner: 'Ana\nRuiz' }],
		['a name that turns the line', { learner: 'Ana\u202e' }],
		['a name that is too long', { learner: 'x'.repeat(81) }],
		['no name at all', { learner: undefined }],
		['an end before its beginning', { finished: result.started - 1 }],
		['a beginning before time', { started: -1, finished: 0 }],
		['an end that never comes', { finished: Infinity }],
		['one question answered twice', { answers: [answer, answer] }],
		['answers that are none', { answers: 'all right' }],
		['an answer that took a day and more', answering({ ms: 86_400_001 })],
		['an answer in less than no time', answering({ ms: -1 })],
		['an answer without a response', answering({ response: undefined })],
		['a response of another form', answering({ response: { form: 'essay', text: 'x' } })],
		['a choice of nothing', answering({ response: { form: 'choice' } })],
		['a choice by number', answering({ response: { form: 'choice', option: 0 } })],
		['a truth by word', answering({ response: { form: 'true-false', value: 'true' } })],
		['a text too long', answering({ response: { form: 'typed', text: 'x'.repeat(2_001) } })]
	])('with %s is refused', (_, changes) => {
		expect(resultProblem(forged(changes))).toBe('bad-content');
	});

	test('brings no score of its own, and no other key', () => {
		const read = readSubmission(
			forged({ score: 100, ...answering({ verdict: { outcome: 'right' } }) }),
			finding
		);
		expect(read).toEqual({ ok: true, value: { ...result, answers: [answer] } });
	});

	test.each<[string, object]>([
		['no answers', { answers: [] }],
		['no name', { learner: '' }],
		['no time spent', { finished: result.started }],
		['an answer that took all day', answering({ ms: 86_400_000 })],
		['the longest text', answering({ response: { form: 'typed', text: 'x'.repeat(2_000) } })]
	])('with %s is none, and is read', (_, changes) => {
		expect(resultProblem(forged(changes))).toBe('ok');
	});
});

describe('a million characters of anything are refused in moments', () => {
	test.each([
		'{',
		'[',
		'{"a":',
		'"',
		'\\',
		' ',
		' {',
		'#',
		'1s00000',
		'1r',
		'\u0000',
		'🌍',
		'\n> '
	])('%j', (unit) => {
		const text = unit.repeat(Math.floor(1_000_000 / unit.length));
		const before = process.cpuUsage();
		expect(setProblem(text)).not.toBe('ok');
		expect(process.cpuUsage(before).user / 1_000).toBeLessThan(1_000);
	});
});

test('a file is read to the limit and not beyond', () => {
	const file = setFile(set);
	expect(setProblem(file + ' '.repeat(MAX_FILE - file.length))).toBe('ok');
	expect(setProblem(file + ' '.repeat(MAX_FILE - file.length + 1))).toBe('too-long');
});

test('a file cut at any character is refused', () => {
	const file = setFile(set);
	for (let length = 0; length < file.length; length++)
		expect(setProblem(file.slice(0, length))).not.toBe('ok');
});

test('a letter changed after the first in a set’s file is harmless or refused, never a throw', () => {
	const file = setFile(someSet(2, {}, false));
	fc.assert(
		fc.property(
			fc.integer({ min: 1, max: file.length - 1 }),
			fc.constantFrom(...'"{}[],:\\0x\u0000'),
			(at, mark) => {
				const read = readSet(file.slice(0, at) + mark + file.slice(at + 1));
				if (read.ok) expect(read.value.questionIds).toEqual(someSet(2).questionIds);
				else expect(['damaged', 'bad-content', 'not-ours', 'wrong-kind']).toContain(read.error);
			}
		),
		{ numRuns: 200 }
	);
});

test('a set’s link with blanks or words around it is read, with a letter within it is not', () => {
	const link = `https://example.org/set#${setFragment(set)}`;
	for (const text of [` ${link} `, `<${link}>`, `"${link}"`, `${link}\n\nSent from a phone`])
		expect(setProblem(text)).toBe('ok');
	for (const at of [30, 40, 60])
		expect(setProblem(`${link.slice(0, at)}x${link.slice(at)}`)).not.toBe('ok');
});

const ADDRESS = 'https://dateline.some-school.example.org/set#';

const version = (fragment: string): number | 'too-long' => {
	const matrix = qrMatrix(ADDRESS + fragment);
	return matrix.ok ? qrVersion(matrix.value) : matrix.error;
};

describe('what fits a QR code', () => {
	test.each([
		[1, 10],
		[10, 13],
		[20, 14],
		[50, 20],
		[100, 25]
	])('a set of %i by reference, at most version %i', (count, most) => {
		expect(version(setFragment(someSet(count)))).toBeLessThanOrEqual(most);
	});

	test.each([
		[1, 10],
		[20, 14],
		[50, 20],
		[90, 25]
	])('%i chosen answers, at most version %i', (count, most) => {
		const large = someSet(count);
		expect(version(submissionCode(someSubmission(large, 'Ana Ruiz'), large))).toBeLessThanOrEqual(
			most
		);
	});

	test('a set with twenty questions inside does not, and says so', () => {
		expect(version(setFragment(someSet(20, {}, false)))).toBe('too-long');
	});

	test('the longest texts typed do not, but travel as a link', () => {
		const typed = someSubmission(set, 'Ana', {
			answers: someQuestions(3).map(({ id }, index) => ({
				question: id,
				response: {
					form: 'typed',
					text: Array.from({ length: 400 }, (_, n) => String((n * 7919 + index) % 9973)).join(' ')
				},
				ms: 1_000
			}))
		});
		const code = submissionCode(typed, set);
		expect(version(code)).toBe('too-long');
		expect(code.length).toBeLessThan(MAX_FRAGMENT);
		expect(readSubmission(`${ADDRESS}${code}`, finding)).toEqual({ ok: true, value: typed });
	});
});
