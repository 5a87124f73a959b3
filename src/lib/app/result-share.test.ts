import { expect, test } from 'vitest';
import { resultText } from './result-share';

test('a result in a chat says what it was, the score, a sign for each question and where it is', () => {
	expect(resultText('Dateline · Today’s quiz 326', 'rnws-', 'https://a.example/daily')).toBe(
		'Dateline · Today’s quiz 326\n1 of 5 right\n✅🔶❌⬜⬜\nhttps://a.example/daily'
	);
});

test('ten signs make a line', () => {
	const lines = resultText('T', 'r'.repeat(23), 'L').split('\n');
	expect(lines.slice(2, -1).map((line) => [...line].length)).toEqual([10, 10, 3]);
});
