import { expect, test } from 'vitest';
import { question } from '$lib/core/quiz/test-questions';
import { reduce, startSession } from '$lib/core/quiz/session';
import { resultText, sprintLines } from './result-share';

test('a result in a chat says what it was, the score, a sign for each question and where it is', () => {
	expect(resultText('Dateline · Today’s quiz 326', 'rnws-', 'https://a.example/daily')).toBe(
		'Dateline · Today’s quiz 326\n1 of 5 right\n✅🔶❌⬜⬜\nhttps://a.example/daily'
	);
});

test('ten signs make a line', () => {
	const lines = resultText('T', 'r'.repeat(23), 'L').split('\n');
	expect(lines.slice(2, -1).map((line) => [...line].length)).toEqual([10, 10, 3]);
});

const part = (id: string, value: string) => ({
	id,
	item: `${id}.date`,
	fact: id,
	left: `Event ${id}`,
	right: value,
	value
});
const sprint = question({
	id: 's1',
	form: 'sprint',
	parts: [part('a', '2001'), part('b', '2002'), part('c', '2003'), part('d', '2004')]
});

/** A sitting of one sprint, called so. */
function called(ms: number) {
	const calls = [
		['a', 'b'],
		['c', 'b'],
		['c', 'd']
	] as const;
	const response = { form: 'sprint', calls } as const;
	const verdict = { outcome: 'wrong', reason: 'partly-ordered', share: 2 / 3 } as const;
	return reduce(startSession('s', [sprint], ''), { type: 'answered', response, verdict, ms });
}

test('a sprint is told call by call and with its time, and none of its events is given away', () => {
	const [line = ''] = sprintLines(called(12_300), 'en-GB');
	expect(line).toBe('Before or after: ✅❌✅ in 12 seconds');
	expect(resultText('T', 'w', 'L', [line]).split('\n')).toEqual([
		'T',
		'0 of 1 right',
		'❌',
		line,
		'L'
	]);
});

test('a time that met its limit is not told', () => {
	expect(sprintLines(called(60_000), 'en-GB')).toEqual(['Before or after: ✅❌✅']);
});

test('a sitting without a sprint has no such line', () => {
	const asked = question({ id: 'x' });
	const verdict = { outcome: 'right', reason: 'key' } as const;
	const response = { form: 'choice', option: 'o' } as const;
	const session = reduce(startSession('s', [asked], ''), {
		type: 'answered',
		response,
		verdict,
		ms: 1
	});
	expect(sprintLines(session, 'en-GB')).toEqual([]);
});
