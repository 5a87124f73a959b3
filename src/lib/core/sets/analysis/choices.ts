import type { Question } from '../../questions/types';
import { answerGroups } from '../marking/answer-groups';
import type { Cell } from '../marking/cells';
import type { Gradebook, Row } from '../gradebook';
import { type Interval, wilson } from './intervals';
import { correlation, mean } from './moments';
import { FEWEST_FOR_ALARM } from './quiet';

/** What is worth a second look at an option or a question. */
export type ChoiceFlag =
	/** Hardly anybody takes it: no distractor. */
	| 'unused'
	/** Learners who do well otherwise take it, though it is wrong. */
	| 'attracts-able'
	/** Learners who do well otherwise do not take it, though it is right. */
	| 'weak-key';

/** One option, or one group of typed answers. */
export interface ChoiceStats {
	/** Option id, `true`, country code, or key of a typed answer. */
	readonly key: string;
	readonly text: string;
	/** It counts as right, decisions heeded. */
	readonly right: boolean;
	readonly count: number;
	/** Of all asked. */
	readonly share: number;
	readonly interval: Interval;
	/** Mean share of the other points that those who took it got; null of none. */
	readonly rest: number | null;
	/** Correlation of taking it with the rest, -1 to 1; null where one of them does not vary. */
	readonly discrimination: number | null;
	/** Share that took it among the best and the weakest 27 % by the rest (Kelley, 1939). */
	readonly upper: number;
	readonly lower: number;
	readonly flags: readonly ChoiceFlag[];
}

export interface ChoiceAnalysis {
	readonly question: string;
	/** Attempts that were asked it. */
	readonly count: number;
	/** Of these, without an answer. */
	readonly none: number;
	/** In the order of the question, or the most given first. */
	readonly choices: readonly ChoiceStats[];
	/** More of the best took a wrong option than the right one: the key may be the fault. */
	readonly miskey: string | null;
}

const KELLEY = 0.27;
const WEAK_KEY = 0.15;
const UNUSED = 0.05;
/** Typed answers told one by one. */
const MOST_GROUPS = 8;

interface Taker {
	readonly key: string | null;
	/** Part of the points of all other questions, 0 to 1. */
	readonly rest: number;
	/** Part of this one in the group of the best, and of the weakest, 0 to 1. */
	readonly upper: number;
	readonly lower: number;
}

function restOf({ answers, points, total }: Row, cell: Cell, worth: number): number {
	const asked = answers.length > 0 && total > worth;
	return asked ? (points - cell.points) / (total - worth) : 0;
}

/**
 * How much each value belongs to the largest part of all: those tied at the border share the places
 * left, so that the order of rows does not matter.
 */
function among(values: readonly number[], size: number): number[] {
	const tied = new Map<number, number>();
	for (const value of values) tied.set(value, (tied.get(value) ?? 0) + 1);
	let above = 0;
	const part = new Map<number, number>();
	for (const [value, count] of [...tied].sort(([a], [b]) => b - a)) {
		part.set(value, Math.min(1, Math.max(0, (size - above) / count)));
		above += count;
	}
	return values.map((value) => part.get(value) ?? 0);
}

function takers(rows: readonly Row[], at: number, worth: number): Taker[] {
	const asked = rows.flatMap((row) => {
		const cell = row.answers[at];
		return cell && cell.outcome !== 'not-asked' && !row.otherDraw
			? [{ key: cell.key, rest: restOf(row, cell, cell.by === 'dropped' ? 0 : worth) }]
			: [];
	});
	const size = Math.max(1, Math.round(KELLEY * asked.length));
	const rests = asked.map(({ rest }) => Math.round(rest * 1e9));
	const upper = among(rests, size);
	const lower = among(
		rests.map((rest) => -rest),
		size
	);
	return asked.map((each, index) => ({
		...each,
		upper: upper[index] ?? 0,
		lower: lower[index] ?? 0
	}));
}

/** What could be taken, in order, with what counts as right. */
interface Choice {
	readonly key: string;
	readonly text: string;
	readonly right: boolean;
}

function optionsOf({ form, options, answer }: Question): Omit<Choice, 'right'>[] | null {
	if (form === 'true-false')
		return ['true', 'false'].map((key) => ({ key, text: key === 'true' ? 'True' : 'False' }));
	if (form === 'map') return options.map(({ value = '', text }) => ({ key: value, text }));
	return options.length > 0 && answer !== ''
		? options.map(({ id, text }) => ({ key: id, text }))
		: null;
}

function choicesOf(
	book: Gradebook,
	at: number,
	question: Question,
	decided: ReadonlyMap<string, boolean>
): Choice[] {
	const own = optionsOf(question);
	if (own)
		return own.map(({ key, text }) => ({
			key,
			text,
			right: decided.get(key) ?? text === question.answer
		}));
	return answerGroups(book, at, decided)
		.slice(0, MOST_GROUPS)
		.map(({ key, text, judged, decided: stands }) => ({
			key,
			text,
			right: stands ?? judged === 'right'
		}));
}

const partOf = (all: readonly Taker[], key: string, side: 'upper' | 'lower'): number => {
	const size = all.reduce((sum, each) => sum + each[side], 0);
	const took = all.reduce((sum, each) => sum + (each.key === key ? each[side] : 0), 0);
	return size > 0 ? took / size : 0;
};

function flagsOf(right: boolean, share: number, r: number | null, typed: boolean): ChoiceFlag[] {
	if (right) return r !== null && r < WEAK_KEY ? ['weak-key'] : [];
	return [
		...(share < UNUSED && !typed ? ['unused' as const] : []),
		...(r !== null && r > 0 ? ['attracts-able' as const] : [])
	];
}

function statsOf({ key, text, right }: Choice, all: readonly Taker[], typed: boolean): ChoiceStats {
	const took = all.filter((each) => each.key === key);
	const share = all.length > 0 ? took.length / all.length : 0;
	const discrimination = correlation(
		all.map((each) => (each.key === key ? 1 : 0)),
		all.map(({ rest }) => rest)
	);
	const enough = all.length >= FEWEST_FOR_ALARM;
	return {
		key,
		text,
		right,
		count: took.length,
		share,
		interval: wilson(share, all.length),
		rest: took.length > 0 ? mean(took.map(({ rest }) => rest)) : null,
		discrimination,
		upper: partOf(all, key, 'upper'),
		lower: partOf(all, key, 'lower'),
		flags: enough ? flagsOf(right, share, discrimination, typed) : []
	};
}

/** The wrong option that most of the best took, if more did than took any right one. */
function miskeyOf(choices: readonly ChoiceStats[], count: number): string | null {
	if (count < FEWEST_FOR_ALARM) return null;
	const key = Math.max(0, ...choices.flatMap(({ right, upper }) => (right ? [upper] : [])));
	const [worst] = choices
		.filter(({ right, upper }) => !right && upper > key)
		.sort((a, b) => b.upper - a.upper);
	return worst?.key ?? null;
}

/**
 * Who took which option of a question, and how they did otherwise.
 *
 * @param rows attempts of the book to look at
 * @param at place of the question's column
 * @param decided what the teacher decided about answers to it, by key
 * @returns null for what is answered in parts
 */
export function choiceAnalysis(
	book: Gradebook,
	rows: readonly Row[],
	at: number,
	question: Question,
	decided: ReadonlyMap<string, boolean> = new Map()
): ChoiceAnalysis | null {
	const column = book.columns[at];
	if (!column || column.inParts) return null;
	const all = takers(rows, at, column.worth);
	const typed = optionsOf(question) === null;
	const choices = choicesOf({ ...book, rows }, at, question, decided).map((choice) =>
		statsOf(choice, all, typed)
	);
	return {
		question: question.id,
		count: all.length,
		none: all.filter(({ key }) => key === null).length,
		choices,
		miskey: miskeyOf(choices, all.length)
	};
}
