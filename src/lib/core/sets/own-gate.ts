import type { Fact } from '../facts/types';
import type { Candidate } from '../questions/distractor-values';
import type { Draft } from '../questions/drafts';
import type { Case } from '../questions/gate-checks';
import { GATE_RULES } from '../questions/gate-rules';
import type { Answer } from '../questions/keys';
import { readAnswer } from '../questions/read-answer';
import type { Question } from '../questions/types';
import { worldOf } from '../questions/world';
import { fold } from '../text/fold';
import { like } from './own-question';

/** Rules about proof: whoever writes a question by hand answers for it. */
const OF_PROOF: ReadonlySet<string> = new Set([
	'no-evidence',
	'answer-not-in-evidence',
	'no-explanation'
]);

/** Nothing is loaded beside it: only its own words can be held against it. */
const NO_WORLD = worldOf([]);

const factOf = (question: Question): Fact => ({
	id: question.fact,
	kind: 'states',
	slots: {},
	date: null,
	status: 'agreed',
	validity: { asOf: null, volatile: false, supersededBy: null },
	disagreements: [],
	claims: [
		{
			id: question.fact,
			article: question.fact,
			kind: 'states',
			slots: {},
			date: null,
			modality: 'happened',
			attribution: null,
			evidence: [],
			quote: '',
			asOf: null
		}
	]
});

function caseOf(question: Question): Case {
	const { answerType: type, answer: text, answerValue: value } = question;
	const key: Answer = readAnswer(text, like(type)) ?? { type, text, value, slot: null };
	const distractors = question.options
		.filter((option) => option.text !== text)
		.map((option): Candidate => ({
			...(readAnswer(option.text, like(type)) ?? {
				...like(type),
				text: option.text,
				value: fold(option.text)
			}),
			reason: option.reason,
			rank: 0
		}));
	const ask = { slots: [question.slot], unique: true, wordings: [] };
	const draft: Draft = {
		fact: factOf(question),
		template: { kind: 'states', statements: [], asks: [] },
		asked: question.slot,
		ask,
		key,
		form: question.form,
		prompt: question.prompt,
		distractors,
		truth: question.form === 'true-false' ? question.answerValue === 'true' : null
	};
	return { question, draft, world: NO_WORLD };
}

/** A rule that stands against a question, and what it says to its author. */
export interface OwnFlaw {
	readonly name: string;
	readonly says: string;
}

/**
 * What the gate says of a question's words: the flaws of item writing that its author should know of.
 * A teacher may keep it in spite of them.
 */
export const ownFlaws = (question: Question): OwnFlaw[] => {
	const one = caseOf(question);
	return GATE_RULES.filter((rule) => !OF_PROOF.has(rule.name) && rule.trips(one)).map(
		({ name, says }) => ({ name, says })
	);
};

/** What the gate says of changed words, and did not say before. */
export function newFlaws(before: Question, after: Question): OwnFlaw[] {
	const old = new Set(ownFlaws(before).map(({ name }) => name));
	return ownFlaws(after).filter(({ name }) => !old.has(name));
}
