import { isoOfStudyDay } from '../memory/iso-day';
import type { Gradebook } from './gradebook';

/** Spreadsheets guess the encoding without it, and guess wrong. */
const BYTE_ORDER_MARK = '\uFEFF';

/**
 * What makes a spreadsheet run a cell as a formula (OWASP, "CSV Injection"), the full-width forms
 * that some turn into the plain ones among them, also behind blanks.
 */
const FORMULA = /^[\s\u00a0]*[=+\-@\uff1d\uff0b\uff0d\uff20]|^[\t\r\n]/u;

/** One field (RFC 4180); a leading apostrophe makes a spreadsheet show a formula as text. */
export function csvField(value: string | number): string {
	if (typeof value === 'number') return String(value);
	const harmless = FORMULA.test(value) ? `'${value}` : value;
	return /[",\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}

/** A whole file: rows of fields, the heads first. */
export const csvTable = (rows: readonly (readonly (string | number)[])[]): string =>
	BYTE_ORDER_MARK + rows.map((row) => `${row.map(csvField).join(',')}\r\n`).join('');

const DAY_MS = 86_400_000;

/** ms since the epoch as `YYYY-MM-DD hh:mm` in UTC. */
function utcMinute(at: number): string {
	const day = Math.floor(at / DAY_MS);
	const minutes = Math.floor((at - day * DAY_MS) / 60_000);
	const pad = (value: number): string => String(value).padStart(2, '0');
	return `${isoOfStudyDay(day)} ${pad(Math.floor(minutes / 60))}:${pad(minutes % 60)}`;
}

const HEAD = ['Learner', 'Attempt', 'Score', 'Out of', 'Started (UTC)', 'Minutes', 'Result'];

/**
 * Results, one attempt a line. Each question has two columns headed by its id, and more for the share
 * that was right where that can be a part, and for what a learner said was right against the judge; so tables of shuffled or shortened sets can be put together
 * without mixing questions.
 */
export function resultsCsv(book: Gradebook): string {
	const inParts = book.columns.some((column) => column.inParts);
	const head = book.columns.flatMap(({ question, inParts, overridden }) => [
		`${question} answer`,
		`${question} outcome`,
		...(inParts ? [`${question} share`] : []),
		...(overridden ? [`${question} override`] : [])
	]);
	const lines = book.rows.map((row) => [
		row.learner,
		row.attempt,
		row.score,
		row.total,
		utcMinute(row.started),
		Math.round((row.finished - row.started) / 6_000) / 10,
		row.submission,
		...(inParts ? [row.points] : []),
		...row.answers.flatMap(({ text, outcome, share, overridden }, at) => [
			text,
			outcome,
			...(book.columns[at]?.inParts ? [Math.round(share * 100) / 100] : []),
			...(book.columns[at]?.overridden ? [overridden ? 'yes' : ''] : [])
		])
	]);
	return csvTable([[...HEAD, ...(inParts ? ['Points'] : []), ...head], ...lines]);
}

/** Questions, one a line, under the ids that `resultsCsv` uses. */
export const questionsCsv = (book: Gradebook): string =>
	csvTable([
		['Question', 'Prompt', 'Answer', 'Right', 'Seen'],
		...book.columns.map((it) => [it.question, it.prompt, it.answer, it.right, it.seen])
	]);
