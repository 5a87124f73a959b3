import { byText } from '../../by-text';
import type { Gradebook } from '../gradebook';
import type { Cell } from './cells';

/** Typed answers that are one and the same: decided once for all who gave them. */
export interface AnswerGroup {
	/** As `groupKey` folds it. */
	readonly key: string;
	/** The spelling most of them used. */
	readonly text: string;
	/** All spellings, most used first. */
	readonly spellings: readonly { readonly text: string; readonly count: number }[];
	/** Attempts that gave it. */
	readonly count: number;
	readonly submissions: readonly string[];
	/** What the judge says; `mixed` where it tells spellings apart. */
	readonly judged: NonNullable<Cell['judged']> | 'mixed';
	/** What the teacher decided, or null. */
	readonly decided: boolean | null;
	/** Learners who said, against the judge, that it was right. */
	readonly overridden: number;
}

interface Draft {
	readonly spellings: Map<string, number>;
	readonly submissions: string[];
	readonly judged: Set<NonNullable<Cell['judged']>>;
	overridden: number;
}

const draft = (): Draft => ({
	spellings: new Map(),
	submissions: [],
	judged: new Set(),
	overridden: 0
});

function take(group: Draft, cell: Cell, submission: string): void {
	group.spellings.set(cell.text, (group.spellings.get(cell.text) ?? 0) + 1);
	group.submissions.push(submission);
	if (cell.judged !== null) group.judged.add(cell.judged);
	if (cell.overridden) group.overridden += 1;
}

function done(key: string, group: Draft, decided: boolean | null): AnswerGroup {
	const spellings = [...group.spellings]
		.map(([text, count]) => ({ text, count }))
		.sort((a, b) => b.count - a.count || byText(a.text, b.text));
	const [first] = group.judged;
	return {
		key,
		text: spellings[0]?.text ?? '',
		spellings,
		count: group.submissions.length,
		submissions: group.submissions,
		judged: group.judged.size === 1 && first ? first : 'mixed',
		decided,
		overridden: group.overridden
	};
}

/**
 * The answers to one question, equal ones together.
 *
 * @param at place of the question's column in the book
 * @param decided what the teacher decided about answers to this question, by key
 * @returns the most given first; an answer that has no key (blank, in parts) is in no group
 */
export function answerGroups(
	{ rows }: Gradebook,
	at: number,
	decided: ReadonlyMap<string, boolean> = new Map()
): AnswerGroup[] {
	const groups = new Map<string, Draft>();
	for (const { answers, submission } of rows) {
		const cell = answers[at];
		if (!cell?.key) continue;
		const group = groups.get(cell.key) ?? draft();
		take(group, cell, submission);
		groups.set(cell.key, group);
	}
	return [...groups]
		.map(([key, group]) => done(key, group, decided.get(key) ?? null))
		.sort((a, b) => b.count - a.count || byText(a.key, b.key));
}

/** Groups worth a look: nobody decided, and the judge did not simply find the key. */
export const undecided = (groups: readonly AnswerGroup[]): AnswerGroup[] =>
	groups.filter(({ decided, judged }) => decided === null && judged !== 'right');
