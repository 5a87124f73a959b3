import { describe, expect, test } from 'vitest';
import { COLUMNS, OUTCOME, readJudging } from './test-judging';
import { judgeTyped } from './typed';

const ROWS = readJudging('questions/judging.tsv');

describe('the published table of judged answers', () => {
	test.each(ROWS.map((row) => [row.question.answer, row.typed, row.verdict, row] as const))(
		'%s: %j is %s',
		(_key, _typed, _verdict, { line, question, typed, rivals, verdict, code }) => {
			const { outcome, reason } = judgeTyped(question, typed, rivals);
			expect([line, outcome, reason]).toEqual([line, OUTCOME[verdict], code]);
		}
	);
});

test('it holds more than 800 rows on every sort of answer, each once', () => {
	expect(ROWS.length).toBeGreaterThan(800);
	const types = new Set(ROWS.map(({ question }) => question.answerType));
	expect(types.size).toBe(9);
	const said = ROWS.map(({ question, typed }) => `${question.answer}\t${typed}`);
	expect(said.filter((each, at) => said.indexOf(each) !== at)).toEqual([]);
	expect(COLUMNS).toHaveLength(9);
});
