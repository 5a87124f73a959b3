import { isoOfStudyDay } from '../memory/iso-day';
import type { ItemStats } from './analysis/items';
import type { Cell, Gradebook, Row } from './gradebook';
import { rounded } from './marking/totals';

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

const HEAD = ['Learner', 'Attempt', 'Score', 'Out of'];

/** What is told of an attempt where any attempt has it. */
const NOTES: readonly (readonly [head: string, has: (row: Row) => boolean])[] = [
	['Late', ({ late }) => late],
	['Beyond the limit', ({ beyond }) => beyond],
	['Other questions than drawn', ({ otherDraw }) => otherDraw],
	['Extra time', ({ accommodated }) => accommodated],
	['On paper', ({ paper }) => paper]
];

/** Columns a question has beside answer and outcome, where any attempt fills them. */
interface More {
	readonly head: string;
	readonly cell: (cell: Cell) => string | number;
}

const SHARE: More = { head: 'share', cell: ({ share }) => Math.round(share * 100) / 100 };
const POINTS: More = { head: 'points', cell: ({ points }) => rounded(points) };
const OVERRIDE: More = { head: 'override', cell: ({ overridden }) => (overridden ? 'yes' : '') };
const DECIDED: More = { head: 'decided by', cell: ({ by }) => by };

function moreOf({ columns, rows }: Gradebook): readonly (readonly More[])[] {
	return columns.map(({ inParts, overridden, worth }, at) => [
		...(inParts ? [SHARE] : []),
		...(worth === 1 ? [] : [POINTS]),
		...(overridden ? [OVERRIDE] : []),
		...(rows.some(({ answers }) => (answers[at]?.by ?? 'judge') !== 'judge') ? [DECIDED] : [])
	]);
}

/**
 * Results, one attempt a line. Each question has two columns headed by its id, and more where there is
 * more to tell; so tables of shuffled or shortened sets can be put together without mixing questions.
 *
 * @param anonymous without the time of day, which `anonymised` took away
 */
export function resultsCsv(book: Gradebook, anonymous = false): string {
	const more = moreOf(book);
	const notes = NOTES.filter(([, has]) => book.rows.some(has));
	const head = book.columns.flatMap(({ question }, at) => [
		`${question} answer`,
		`${question} outcome`,
		...(more[at] ?? []).map((each) => `${question} ${each.head}`)
	]);
	const lines = book.rows.map((row) => [
		row.learner,
		row.attempt,
		row.points,
		row.total,
		...(anonymous ? [] : [utcMinute(row.started)]),
		Math.round((row.finished - row.started) / 6_000) / 10,
		row.submission,
		...notes.map(([, has]) => (has(row) ? 'yes' : '')),
		...row.answers.flatMap((cell, at) => [
			cell.text,
			cell.outcome,
			...(more[at] ?? []).map((each) => each.cell(cell))
		])
	]);
	const times = [...(anonymous ? [] : ['Started (UTC)']), 'Minutes', 'Result'];
	return csvTable([[...HEAD, ...times, ...notes.map(([name]) => name), ...head], ...lines]);
}

/** Questions, one a line, under the ids that `resultsCsv` uses. */
export const questionsCsv = (book: Gradebook): string =>
	csvTable([
		['Question', 'Prompt', 'Answer', 'Right', 'Seen'],
		...book.columns.map((it) => [it.question, it.prompt, it.answer, it.right, it.seen])
	]);

const percent = (figure: number | null): string | number =>
	figure === null ? '' : Math.round(figure * 100) / 100;

/** Item analysis, one question a line, in percent as Moodle's report has it; empty where there is none. */
export const analysisCsv = (book: Gradebook, stats: readonly ItemStats[]): string =>
	csvTable([
		[
			'Question',
			'Prompt',
			'Attempts',
			'Facility index',
			'Standard deviation',
			'Intended weight',
			'Effective weight',
			'Discrimination index',
			'Discriminative efficiency'
		],
		...stats.map((it) => {
			const { prompt = '', worth = 1 } =
				book.columns.find(({ question }) => question === it.question) ?? {};
			const ofWorth = (figure: number | null): number | null =>
				figure === null || worth === 0 ? null : (100 * figure) / worth;
			return [
				it.question,
				prompt,
				it.count,
				percent(it.facility === null ? null : 100 * it.facility),
				percent(ofWorth(it.deviation)),
				percent(it.intendedWeight),
				percent(it.effectiveWeight),
				percent(it.discrimination),
				percent(it.efficiency)
			];
		})
	]);
