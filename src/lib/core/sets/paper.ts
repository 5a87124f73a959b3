import type { Response } from '../answers/types';
import type { Part, Question, QuestionForm } from '../questions/types';
import { seeded, shuffled } from '../random';
import { cleanLine, cut, LIMITS } from './limits';
import { drawnSections } from './drawn';
import type { QuizSet, Submission } from './types';

/** Names of the versions of a test on paper. */
export const VERSIONS = ['A', 'B', 'C', 'D'] as const;
export type Version = (typeof VERSIONS)[number];

/** Something a letter stands for on the sheet. */
export interface Lettered {
	readonly letter: string;
	/** Of the option or part. */
	readonly id: string;
	readonly text: string;
	/** Of a map question: the country's code. */
	readonly value?: string;
}

/** A question as it stands on one version's sheet. */
export interface PaperItem {
	/** From 1. */
	readonly number: number;
	readonly question: Question;
	readonly points: number;
	/** To choose from, or to be put in order or joined; empty where an answer is written. */
	readonly lettered: readonly Lettered[];
	/** Of a match: what a letter is put beside, in order. */
	readonly lines: readonly Part[];
	/** What is right, as it is marked: letters, a truth or words. */
	readonly key: string;
}

export interface PaperSection {
	/** May be empty. */
	readonly title: string;
	readonly items: readonly PaperItem[];
}

/** One version of a test on paper. */
export interface Paper {
	readonly version: Version;
	readonly sections: readonly PaperSection[];
}

/** Calls that follow one another need a screen. */
const ON_SCREEN: ReadonlySet<QuestionForm> = new Set(['sprint']);

/** Whether a question can be asked on paper. */
export const canBePrinted = ({ form }: Pick<Question, 'form'>): boolean => !ON_SCREEN.has(form);

const LETTERS = 'ABCDEFGH';
const letterAt = (at: number): string => LETTERS[at] ?? '';

/** What is never shuffled: what two sources can be to one another is always asked in one order. */
const inOrder = ({ rules }: Pick<QuizSet, 'rules'>, { form }: Question): boolean =>
	form === 'sources' || (rules?.fixedOptions === true && form !== 'match' && form !== 'order');

function letteredOf(set: QuizSet, question: Question, version: Version): Lettered[] {
	const { form, parts, options, id } = question;
	const whole = (parts ?? options).map((each) => ({
		id: each.id,
		text: 'text' in each ? each.text : form === 'match' ? each.right : each.left,
		...('text' in each && each.value !== undefined && { value: each.value })
	}));
	const seed = `${set.id} paper ${version} ${id}`;
	const mixed = inOrder(set, question) ? whole : shuffled(whole, seeded(seed));
	// Events never stand in the right order already.
	const told = form === 'order' && mixed.every((each, at) => each.id === whole[at]?.id);
	const shown = told ? [...mixed.slice(1), ...mixed.slice(0, 1)] : mixed;
	return shown.map((each, at) => ({ letter: letterAt(at), ...each }));
}

const letterOf = (lettered: readonly Lettered[], id: string): string =>
	lettered.find((each) => each.id === id)?.letter ?? '';

/** What is right, as a learner would mark it. */
function keyOf(question: Question, lettered: readonly Lettered[]): string {
	const { form, parts = [], answer, answerValue } = question;
	if (form === 'order' || form === 'match')
		return parts.map(({ id }) => letterOf(lettered, id)).join(' ');
	if (form === 'true-false') return answerValue === 'true' ? 'T' : 'F';
	if (lettered.length === 0) return answer;
	return lettered.find(({ text }) => text === answer)?.letter ?? '';
}

/**
 * One version of a set on paper: its questions and options in an order of their own. The first stands as
 * the teacher put it, unless the set shuffles; of a pool each version draws its own.
 *
 * @param questions those of the set; what needs a screen is left out
 */
export function paperOf(set: QuizSet, questions: readonly Question[], version: Version): Paper {
	const byId = new Map(questions.filter(canBePrinted).map((each) => [each.id, each]));
	const worth = new Map(set.questionIds.map((id, at) => [id, set.rules?.points?.[at] ?? 1]));
	const shuffle = set.shuffle || version !== VERSIONS[0];
	let number = 0;
	const sections = drawnSections({ ...set, shuffle }, `paper ${version}`).map(
		({ title, questions: ids }) => ({
			title,
			items: ids.flatMap((id): PaperItem[] => {
				const question = byId.get(id);
				if (!question) return [];
				const lettered = letteredOf(set, question, version);
				number += 1;
				return [
					{
						number,
						question,
						points: worth.get(id) ?? 1,
						lettered,
						lines: question.form === 'match' ? (question.parts ?? []) : [],
						key: keyOf(question, lettered)
					}
				];
			})
		})
	);
	return { version, sections: sections.filter(({ items }) => items.length > 0) };
}

/** A statement to be judged stands by itself where its cue says what to do; any other prompt as it is. */
export function stemOf({ prompt }: Pick<Question, 'prompt'>): string {
	const statement = /^True or false: (.)/u.exec(prompt);
	if (!statement) return prompt;
	const [lead, first = ''] = statement;
	return first.toUpperCase() + prompt.slice(lead.length);
}

/** Everything a version asks, in order. */
export const itemsOf = ({ sections }: Paper): PaperItem[] => sections.flatMap(({ items }) => items);

const NOTHING = /^[\s\-–—]*$/;
const lettersIn = (mark: string): string[] => [...mark.toUpperCase().replace(/[\s,.;>-]/g, '')];

/** As many letters as there are parts, each once. */
function idsIn({ lettered }: PaperItem, mark: string): string[] | null {
	const ids = lettersIn(mark).flatMap(
		(letter) => lettered.find((each) => each.letter === letter)?.id ?? []
	);
	const whole = ids.length === lettered.length && lettersIn(mark).length === ids.length;
	return whole && new Set(ids).size === ids.length ? ids : null;
}

function chosen(item: PaperItem, mark: string): Response | null {
	const [letter = '', ...more] = lettersIn(mark);
	const one = item.lettered.find((each) => each.letter === letter);
	if (!one || more.length > 0) return null;
	if (item.question.form !== 'map') return { form: 'choice', option: one.id };
	return one.value === undefined ? null : { form: 'map', code: one.value };
}

const TRUTHS: Readonly<Record<string, boolean>> = { T: true, F: false };

/** How a mark on paper is read, by form. */
const READERS: Readonly<Record<QuestionForm, (item: PaperItem, mark: string) => Response | null>> =
	{
		choice: chosen,
		map: chosen,
		sources: chosen,
		'true-false': (_, mark) => {
			const value = TRUTHS[mark.trim().toUpperCase()];
			return value === undefined ? null : { form: 'true-false', value };
		},
		typed: (_, mark) => ({ form: 'typed', text: cut(mark.trim(), LIMITS.response) }),
		cloze: (_, mark) => ({ form: 'typed', text: cut(mark.trim(), LIMITS.response) }),
		order: (item, mark) => {
			const order = idsIn(item, mark);
			return order && { form: 'order', order };
		},
		match: (item, mark) => {
			const letters = lettersIn(mark.replace(/[-–—]/g, '_'));
			if (letters.length !== item.lines.length) return null;
			const pairs: [string, string][] = [];
			for (const [at, { id }] of item.lines.entries()) {
				if (letters[at] === '_') continue;
				const other = item.lettered.find(({ letter }) => letter === letters[at]);
				if (!other) return null;
				pairs.push([id, other.id]);
			}
			return { form: 'match', pairs };
		},
		sprint: () => null
	};

/**
 * Reads what a learner marked on paper, as the teacher typed it in.
 *
 * @param mark a letter for a choice, T or F for a statement, letters in order for an order or a match
 * (a dash where none was put), words for what is written; empty or a dash for no answer
 * @returns null where it stands for nothing on this sheet
 */
export const readMark = (item: PaperItem, mark: string): Response | null =>
	NOTHING.test(mark) ? { form: 'skipped' } : READERS[item.question.form](item, mark);

/** One sheet that came back. */
export interface FilledSheet {
	/** 128 random bits. */
	readonly id: string;
	readonly learner: string;
	/** When it was typed in, ms since the epoch. */
	readonly at: number;
	readonly bank: string;
	/** By question id; what is absent was left empty. */
	readonly marks: ReadonlyMap<string, string>;
}

/**
 * A sheet as what a learner hands in: beside those that came from devices it is judged like them. What
 * was asked and left empty is passed over, so that a pool's draw can be told from it.
 *
 * @throws RangeError where a mark cannot be read
 */
export function paperSubmission(set: QuizSet, paper: Paper, sheet: FilledSheet): Submission {
	return {
		format: 1,
		id: sheet.id,
		set: set.id,
		learner: cleanLine(sheet.learner, LIMITS.name),
		started: sheet.at,
		finished: sheet.at,
		bank: sheet.bank,
		paper: true,
		answers: itemsOf(paper).map((item) => {
			const response = readMark(item, sheet.marks.get(item.question.id) ?? '');
			if (!response) throw new RangeError(`Question ${item.number} has an unread mark`);
			return { question: item.question.id, response, ms: 0 };
		})
	};
}
