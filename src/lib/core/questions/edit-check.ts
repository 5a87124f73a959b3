import { draftsOf, type Draft } from './drafts';
import { type Edit, edited } from './edit';
import type { Case } from './gate-checks';
import { GATE_RULES } from './gate-rules';
import type { Answer } from './keys';
import { type Articles, questionOf } from './question';
import { readAnswer } from './read-answer';
import { GAP, type Question } from './types';
import type { World } from './world';

/** A rule that stands against a question, and what it says to its author. */
export interface Flaw {
	readonly name: string;
	readonly says: string;
}

/** An edited question and everything that stands against it; it may be accepted once that is nothing. */
export interface Checked {
	readonly question: Question;
	readonly flaws: readonly Flaw[];
}

const NOT_READ: Readonly<Partial<Record<Question['answerType'], string>>> = {
	country: 'The answer is not the name of a country.',
	date: 'The answer is not a date such as 10 April 2025, April 2025 or 2025.',
	number: 'The answer is not one number.',
	truth: 'The answer is True or False.'
};

/** The draft a question was dressed from; null for one made of several facts. */
function draftBehind(question: Question, articles: Articles, world: World): Draft | null {
	const fact = world.facts.find(({ id }) => id === question.fact);
	const drafts = fact ? draftsOf(fact, world) : [];
	return drafts.find((draft) => questionOf(draft, articles).id === question.id) ?? null;
}

const truthOf = (text: string): string | null =>
	text === 'True' ? 'true' : text === 'False' ? 'false' : null;

function keyAs(text: string, question: Question, draft: Draft | null): Answer | null {
	if (draft && question.answerType !== 'truth') return readAnswer(text.trim(), draft.key);
	const value = text === question.answer ? question.answerValue : truthOf(text);
	return value === null ? null : { type: question.answerType, text, value, slot: null };
}

/** The case the gate looks at: the draft with the editor's words in place of its own. */
function caseOf(question: Question, key: Answer, draft: Draft, world: World): Case {
	const isStatement = question.form === 'true-false';
	const distractors = question.options
		.filter(({ text }) => text !== question.answer)
		.map(({ text, reason }) => ({
			...(readAnswer(text, draft.key) ?? { ...draft.key, text, value: text, slot: null }),
			reason,
			rank: 0
		}));
	const told = isStatement
		? { truth: question.answerValue === 'true', distractors: draft.distractors }
		: { key, distractors };
	return { question, world, draft: { ...draft, ...told, prompt: question.prompt } };
}

/** Stands in for the draft of a question made of several facts, so that its words can be judged. */
function wordsOnly(question: Question, world: World): Case | null {
	const [fact] = world.facts;
	const draft = fact ? draftsOf(fact, world)[0] : undefined;
	const key: Answer = { type: 'text', text: GAP, value: GAP, slot: null };
	return draft
		? { question, world, draft: { ...draft, key, distractors: [], form: question.form } }
		: null;
}

const tripped = (one: Case | null): readonly Flaw[] =>
	one ? GATE_RULES.filter((rule) => rule.trips(one)).map(({ name, says }) => ({ name, says })) : [];

/** What no gate needs to say of a template, and an editor can do. */
function slips(question: Question, edit: Edit, key: Answer | null): Flaw[] {
	const flaws: Flaw[] = [];
	const add = (name: string, says: string): void => void flaws.push({ name, says });
	if (key === null)
		add('key-not-read', NOT_READ[question.answerType] ?? 'The answer is left empty.');
	if (question.form === 'choice' && edit.options.some((text) => text.trim() === ''))
		add('empty-option', 'An option is left empty.');
	const rekeyed = edit.answer.trim() !== question.answer;
	if (rekeyed && question.answerType === 'truth' && edit.prompt === question.prompt)
		add('same-statement', 'The statement is as it was, so it is as true as it was.');
	if (rekeyed && question.answerType !== 'truth' && edit.explanation === question.explanation)
		add('old-explanation', 'What is said after the answer still tells the old answer.');
	if (question.form === 'cloze' && edit.prompt.split(GAP).length !== 2)
		add('no-gap', `The sentence needs one gap, written ${GAP}.`);
	return flaws;
}

/**
 * Holds an edited question against the rules of the gate.
 *
 * A rule that the question tripped before it was touched is no fault of the editor's: questions made
 * of several facts pass a gate of their own, and only their words are judged here.
 *
 * @param question as it was proposed
 * @param edit the words it shall have
 * @param world every loaded fact
 * @param articles the articles the facts come from, by id
 */
export function checkEdit(
	question: Question,
	edit: Edit,
	world: World,
	articles: Articles
): Checked {
	const draft = draftBehind(question, articles, world);
	const key = keyAs(edit.answer, question, draft);
	const result = edited(question, edit, key?.value ?? question.answerValue);
	const own = slips(question, edit, key);
	const judge = (one: Question, answer: Answer | null): readonly Flaw[] =>
		tripped(draft ? caseOf(one, answer ?? draft.key, draft, world) : wordsOnly(one, world));
	const before = new Set(judge(question, draft?.key ?? null).map(({ name }) => name));
	const flaws = judge(result, key).filter(({ name }) => !before.has(name));
	return { question: result, flaws: [...own, ...flaws] };
}
