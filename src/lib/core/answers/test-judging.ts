import { readFileSync } from 'node:fs';
import type { AnswerType, Question } from '../questions/types';
import { question } from '../quiz/test-questions';
import type { Rival, Verdict } from './types';

/** The columns of the table, in order. */
export const COLUMNS = [
	'type',
	'key',
	'value',
	'also',
	'rivals',
	'typed',
	'verdict',
	'code',
	'note'
] as const;

const KEY_COLUMNS = 5;

export const OUTCOME: Readonly<Record<string, Verdict['outcome']>> = {
	accept: 'right',
	nearly: 'nearly',
	reject: 'wrong'
};

/** One judged answer of the table. */
export interface Judged {
	readonly line: number;
	readonly question: Question;
	readonly rivals: readonly Rival[];
	readonly typed: string;
	readonly verdict: string;
	readonly code: string;
	readonly note: string;
}

const list = (cell: string, by: string): string[] =>
	cell
		.split(by)
		.map((each) => each.trim())
		.filter((each) => each !== '');

function asked([type = '', answer = '', answerValue = '', also = '']: readonly string[]): Question {
	const accepted = list(also, ';');
	return question({ answerType: type as AnswerType, answer, answerValue, accepted });
}

/** Reads the table; a row whose first cells are empty is about the key of the row above. */
export function readJudging(path: string): readonly Judged[] {
	let key: readonly string[] = [];
	return readFileSync(path, 'utf8')
		.split('\n')
		.map((text, at) => ({ cells: text.split('\t'), line: at + 1 }))
		.filter(({ cells: [first = ''] }) => !first.startsWith('#') && first !== COLUMNS[0])
		.filter(({ cells }) => cells.length > 1)
		.map(({ cells, line }): Judged => {
			if (cells[0] !== '') key = cells.slice(0, KEY_COLUMNS);
			const [typed = '', verdict = '', code = '', note = ''] = cells.slice(KEY_COLUMNS);
			const type = key[0] ?? '';
			const rivals = list(key[4] ?? '', ';').map((each) => ({ type, names: list(each, '=') }));
			return { line, question: asked(key), rivals, typed, verdict, code, note };
		});
}
