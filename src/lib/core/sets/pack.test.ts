import fc from 'fast-check';
import { expect, test } from 'vitest';
import { encodeFragment } from '../share/codec';
import { qrMatrix, qrVersion } from '../share/qr';
import {
	readSet,
	readSubmission,
	setFile,
	setFragment,
	submissionCode,
	submissionFile
} from './pack';
import { setId } from './set-id';
import {
	anyLine,
	anySubmission,
	someQuestion,
	someQuestions,
	someSet,
	someSubmission
} from './test-sets';
import type { QuizSet, Submission } from './types';
import { submissionToWire } from './submission-wire';
import { setToWire } from './wire';

/** In two parts, or a lint rule takes it for a link. */
const SCRIPT = ['javascript', ':'].join('');

/** As long as a school's own address may well be. */
const ADDRESS = 'https://dateline.some-school.example.org/set#';

const versionOf = (fragment: string): number => {
	const matrix = qrMatrix(ADDRESS + fragment);
	if (!matrix.ok) throw new Error(matrix.error);
	return qrVersion(matrix.value);
};

const finding = (set: QuizSet) => (id: string) => (id === set.id ? set : undefined);

/** A code carries the answers in the order of the set. */
const inSetOrder = (submission: Submission): Submission['answers'] =>
	[...submission.answers].sort((a, b) => ORDER.indexOf(a.question) - ORDER.indexOf(b.question));

const ORDER = someSet(12).questionIds;

const anySet = fc
	.record({
		title: anyLine(120, 1),
		from: anyLine(80),
		instructions: fc.string({ maxLength: 300 }).map((text) => text.trim()),
		made: fc.integer({ min: 0, max: 4_000_000_000_000 }),
		bank: fc.constantFrom('', 'bank000001'),
		shuffle: fc.boolean(),
		questions: fc.shuffledSubarray(someQuestions(12), { minLength: 1 })
	})
	.chain((changes) => fc.boolean().map((known) => someSet(0, changes, known)));

test('a set is read as it was written: link, code, chat and file', () => {
	fc.assert(
		fc.property(anySet, (set) => {
			const read = { ok: true, value: set };
			expect(readSet(setFragment(set))).toEqual(read);
			expect(readSet(`Look: ${ADDRESS}${setFragment(set)}\nBye`)).toEqual(read);
			expect(readSet(setFile(set))).toEqual(read);
		}),
		{ numRuns: 30 }
	);
}, 30_000);

test('a result is read as it was written, as code and as file', () => {
	const set = someSet(12);
	fc.assert(
		fc.property(anySubmission(set), (submission) => {
			const file = readSubmission(submissionFile(submission), () => undefined);
			expect(file).toEqual({ ok: true, value: submission });
			const code = readSubmission(submissionCode(submission, set), finding(set));
			expect(code).toEqual({ ok: true, value: { ...submission, answers: inSetOrder(submission) } });
		}),
		{ numRuns: 50 }
	);
}, 30_000);

test('the time of an answer travels in tenths of a second', () => {
	const set = someSet(1);
	const answer = someSubmission(set, 'Ana').answers[0];
	if (!answer) throw new Error('no answer');
	const submission = someSubmission(set, 'Ana', { answers: [{ ...answer, ms: 1_849 }] });
	const read = readSubmission(submissionCode(submission, set), finding(set));
	expect(read.ok && read.value.answers[0]?.ms).toBe(1_800);
});

test('a set of twenty by reference fits a QR code below version 15', () => {
	const set = someSet(20);
	expect(set.questions).toEqual([]);
	expect(versionOf(setFragment(set))).toBeLessThan(15);
});

test('twenty answers fit a QR code below version 15, chosen or typed', () => {
	const set = someSet(20);
	const chosen = someSubmission(set, 'Bartholomew Featherstonehaugh');
	expect(versionOf(submissionCode(chosen, set))).toBeLessThan(15);
	const typed = someSubmission(set, 'Ana', {
		answers: someQuestions(20).map((question, index) => ({
			question: question.id,
			response: { form: 'typed', text: `${question.answer.slice(8)} ${index}` },
			ms: 12_300 + 700 * index
		}))
	});
	expect(versionOf(submissionCode(typed, set))).toBeLessThan(15);
});

test('the order of answering makes a code no longer', () => {
	const set = someSet(20);
	const submission = someSubmission(set, 'Ana');
	const shuffled = { ...submission, answers: [...submission.answers].reverse() };
	expect(submissionCode(shuffled, set)).toBe(submissionCode(submission, set));
});

test('options named otherwise than by ten characters are read as written', () => {
	const set = someSet(3);
	const submission = someSubmission(set, 'Ana', {
		answers: ['a', 'b'.repeat(25), 'c'.repeat(10)].map((option, index) => ({
			question: set.questionIds[index] ?? '',
			response: { form: 'choice', option },
			ms: 100
		}))
	});
	const code = submissionCode(submission, set);
	expect(readSubmission(code, finding(set))).toEqual({ ok: true, value: submission });
});

test('a set of a hundred with its questions inside is a link', () => {
	const set = someSet(100, {}, false);
	expect(setFragment(set).length).toBeLessThan(64_000);
	expect(readSet(setFragment(set))).toEqual({ ok: true, value: set });
});

test('a result code for a set of another device says so', () => {
	const set = someSet(3);
	const code = submissionCode(someSubmission(set, 'Ana'), set);
	expect(readSubmission(code, () => undefined)).toEqual({ ok: false, error: 'unknown-set' });
});

const sets = someSet(2);
const problem = (text: string): string => {
	const read = readSet(text);
	return read.ok ? 'ok' : read.error;
};

test.each([
	['', 'empty'],
	[' \n', 'empty'],
	['hello', 'not-ours'],
	['{}', 'not-ours'],
	['{"dateline":"set"', 'damaged'],
	['{"dateline":"set","format":2,"set":{}}', 'newer-version'],
	['{"dateline":"set","format":1,"set":{}}', 'bad-content'],
	['{"dateline":"set","format":1}', 'bad-content'],
	[`${'{"a":'.repeat(20)}1${'}'.repeat(20)}`, 'damaged'],
	[`{"x":"${'y'.repeat(4_000_000)}"}`, 'too-long'],
	[submissionFile(someSubmission(sets, 'Ana')), 'wrong-kind'],
	[submissionCode(someSubmission(sets, 'Ana'), sets), 'wrong-kind'],
	[setFragment(sets).slice(0, -2), 'damaged'],
	[encodeFragment('set', [1, 2]), 'bad-content'],
	[encodeFragment('set', null), 'bad-content']
])('%.40s is refused', (text, error) => {
	expect(problem(text)).toBe(error);
});

/** A set that was changed by hand after it was made, its id put right. */
const tampered = (changes: object): string => {
	const set = { ...someSet(2, {}, false), ...changes } as QuizSet;
	return JSON.stringify({ dateline: 'set', format: 1, set: { ...set, id: setId(set) } });
};

const one = someQuestion(0);

test('the check below lets through what was not changed', () => {
	expect(problem(tampered({}))).toBe('ok');
});

test.each<[string, object]>([
	['no title', { title: '' }],
	['a title of 121 characters', { title: 'x'.repeat(121) }],
	['a title of two lines', { title: 'a\nb' }],
	['a title that turns the direction of writing', { title: 'a\u202eb' }],
	['a name that is no text', { from: { toString: 'x' } }],
	['no questions', { questionIds: [], questions: [] }],
	['a question twice', { questionIds: [one.id, one.id], questions: [] }],
	['101 questions', { questionIds: Array.from({ length: 101 }, (_, i) => `q${i}`), questions: [] }],
	['other questions than listed', { questions: [one] }],
	['a date before all dates', { made: -1 }],
	['a date that is no number', { made: 'today' }],
	['an id that is a path', { questionIds: ['../../x'], questions: [] }],
	[
		'a question of an unknown form',
		{ questionIds: [one.id], questions: [{ ...one, form: 'essay' }] }
	],
	[
		'a choice of one',
		{ questionIds: [one.id], questions: [{ ...one, options: one.options.slice(0, 1) }] }
	],
	[
		'two options of one id',
		{ questionIds: [one.id], questions: [{ ...one, options: [one.options[0], one.options[0]] }] }
	],
	[
		'an endless prompt',
		{ questionIds: [one.id], questions: [{ ...one, prompt: 'x'.repeat(2_001) }] }
	]
])('a set with %s is refused', (_, changes) => {
	expect(problem(tampered(changes))).toBe('bad-content');
});

test('a set whose content no longer fits its id is refused', () => {
	expect(problem(setFile(sets).replace('Week 12', 'Week 13'))).toBe('bad-content');
});

test('unknown and prototype keys are left behind', () => {
	const text = tampered({}).replace(
		'"title"',
		'"__proto__":{"evil":1},"constructor":{"prototype":{"evil":1}},"extra":1,"title"'
	);
	const read = readSet(text);
	if (!read.ok) throw new Error(read.error);
	expect(Object.keys(read.value).sort()).toEqual(Object.keys(someSet(1)).sort());
	expect(Object.getPrototypeOf(read.value)).toBe(Object.prototype);
	expect(({} as { evil?: number }).evil).toBeUndefined();
});

test('HTML in any field stays the text it is, an address to run is left out', () => {
	const html = '<img src=x onerror=alert(1)>';
	const question = someQuestion(1, {
		prompt: html,
		explanation: html,
		evidence: [
			{ ...(one.evidence[0] as (typeof one.evidence)[0]), quote: html, url: `${SCRIPT}alert(1)` }
		]
	});
	const set = someSet(
		0,
		{ title: html, from: html, instructions: html, questions: [question] },
		false
	);
	const read = readSet(setFragment(set));
	if (!read.ok) throw new Error(read.error);
	expect(read.value).toMatchObject({ title: html, from: html, instructions: html });
	expect(read.value.questions[0]).toMatchObject({ prompt: html, explanation: html });
	expect(read.value.questions[0]?.evidence[0]?.url).toBeNull();
});

test.each([
	`${SCRIPT}alert(1)`,
	`${SCRIPT.toUpperCase()}alert(1)`,
	' https://example.org',
	'data:text/html,x',
	'//example.org',
	'https://example.org/ onclick=x',
	'https://example.org/"x'
])('%s is no address to go to', (url) => {
	const evidence = [{ ...(one.evidence[0] as (typeof one.evidence)[0]), url }];
	const read = readSet(setFragment(someSet(0, { questions: [{ ...one, evidence }] }, false)));
	expect(read.ok && read.value.questions[0]?.evidence[0]?.url).toBeNull();
});

const set = someSet(3);
const wire = submissionToWire(someSubmission(set, 'Ana'), set) as Record<string, unknown>;

test.each<[string, object]>([
	['an answer too many', { r: 'ssss', t: '1,1,1,1' }],
	['an answer too few', { r: 'ss', t: '1,1' }],
	['a time too few', { t: '1,1' }],
	['a response of an unknown kind', { r: 'ccx' }],
	['a choice too few', { o: 'a,b,' }],
	['an empty choice', { o: 'a,,b,' }],
	['a text too few', { r: 'tts', w: ['x'] }],
	['an endless answer', { r: 'tss', w: ['x'.repeat(2_001)] }],
	['an endless name', { l: 'x'.repeat(81) }],
	['an id that is none', { i: '<b>' }],
	['a start that is no number', { a: '!' }],
	['a start beyond all dates', { a: 'zzzzzzzzzzz' }]
])('a result with %s is refused', (_, changes) => {
	const code = encodeFragment('result', { ...wire, ...changes });
	expect(readSubmission(code, finding(set))).toEqual({ ok: false, error: 'bad-content' });
});

test('random JSON under both kinds never throws', () => {
	fc.assert(
		fc.property(fc.jsonValue(), fc.jsonValue(), (a, b) => {
			const mixed = { ...(setToWire(set) as object), ...wire, q: a, r: b };
			for (const json of [a, mixed]) {
				expect(typeof readSet(encodeFragment('set', json)).ok).toBe('boolean');
				expect(typeof readSubmission(encodeFragment('result', json), () => set).ok).toBe('boolean');
				const file = JSON.stringify({ dateline: 'set', format: 1, set: json });
				expect(readSet(file).ok).toBe(false);
			}
		}),
		{ numRuns: 40 }
	);
}, 30_000);
