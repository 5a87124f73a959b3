import { digest } from '../hash';
import { type Answer, subjectOf } from '../questions/keys';
import { readAnswer } from '../questions/read-answer';
import {
	type AnswerType,
	type Evidence,
	GAP,
	type Option,
	type Question
} from '../questions/types';
import { fold } from '../text/fold';
import { cut, LIMITS } from './limits';

/** Ways of asking that somebody can write by hand. */
export const OWN_FORMS = ['choice', 'true-false', 'typed', 'cloze'] as const;
export type OwnForm = (typeof OWN_FORMS)[number];

/** What a typed answer may be judged as. */
export const OWN_TYPES = ['text', 'person', 'country', 'date', 'number'] as const;
export type OwnType = (typeof OWN_TYPES)[number];

/** Options beside the key of a choice. */
export const MOST_WRONG = 3;

/** A question as somebody writes it. */
export interface OwnDraft {
	readonly form: OwnForm;
	readonly prompt: string;
	/** Of true or false: 'True' or 'False'. */
	readonly answer: string;
	/** Null for what the answer looks like. */
	readonly type: OwnType | null;
	/** Of a choice: what is wrong; empty ones are left out. */
	readonly wrong: readonly string[];
	/** Other spellings that are right. */
	readonly accepted: readonly string[];
	readonly explanation: string;
	/** Where it can be read; may be empty. */
	readonly source: string;
}

export const EMPTY_OWN: OwnDraft = {
	form: 'choice',
	prompt: '',
	answer: '',
	type: null,
	wrong: ['', '', ''],
	accepted: [],
	explanation: '',
	source: ''
};

/** What makes it no question yet; it cannot be saved. */
export type OwnSlip =
	'no-prompt' | 'no-answer' | 'no-gap' | 'few-options' | 'same-options' | 'not-read';

const NUMBER = /^[+-]?[\d\s.,]{1,20}\s?(?:%|percent)?$/;
/** An answer of a sort, for others to be read like it. */
export const like = (type: AnswerType): Answer => ({ type, text: '', value: '', slot: null });

/** What an answer looks like: a country's name, a date, a number, or a text. */
export function typeOf(answer: string): OwnType {
	const text = answer.trim();
	if (text === '') return 'text';
	if (readAnswer(text, like('country'))) return 'country';
	if (readAnswer(text, like('date'))) return 'date';
	return NUMBER.test(text) && readAnswer(text, like('number')) ? 'number' : 'text';
}

const tidy = (list: readonly string[]): string[] => [
	...new Map(
		list
			.map((text) => cut(text.trim(), LIMITS.text))
			.filter(Boolean)
			.map((text) => [fold(text) || text, text])
	).values()
];

/** The key of a draft; null where it cannot be read as what it shall be. */
function keyOf({ form, answer, type }: OwnDraft): Answer | null {
	const text = answer.trim();
	if (form === 'true-false')
		return text === 'True' || text === 'False'
			? { type: 'truth', text, value: text.toLowerCase(), slot: null }
			: null;
	const wanted = type ?? typeOf(text);
	const read = readAnswer(text, like(wanted));
	// Letters that no reader folds are an answer all the same.
	return (
		read ?? (wanted === 'text' && text ? { type: 'text', text, value: text, slot: null } : null)
	);
}

/** What keeps a draft from being a question. */
export function slipsOf(draft: OwnDraft): OwnSlip[] {
	const wrong = draft.wrong.map((text) => text.trim()).filter(Boolean);
	const options = [draft.answer.trim(), ...wrong].map((text) => fold(text) || text);
	const isChoice = draft.form === 'choice';
	const hasAnswer = draft.answer.trim() !== '';
	const found: readonly (OwnSlip | false)[] = [
		draft.prompt.trim() === '' && 'no-prompt',
		!hasAnswer && 'no-answer',
		draft.form === 'cloze' && draft.prompt.split(GAP).length !== 2 && 'no-gap',
		isChoice && wrong.length === 0 && 'few-options',
		isChoice && new Set(options).size < options.length && 'same-options',
		hasAnswer && keyOf(draft) === null && 'not-read'
	];
	return found.filter((each) => each !== false);
}

const optionOf = (text: string, reason: string): Option => ({
	id: digest(`option|${text}`),
	text,
	reason
});

function optionsOf(draft: OwnDraft, key: string): Option[] {
	if (draft.form !== 'choice') return [];
	const wrong = tidy(draft.wrong).slice(0, MOST_WRONG);
	const all = [
		optionOf(key, 'The key.'),
		...wrong.map((text) => optionOf(text, 'Written by hand.'))
	];
	// In no order that would give the key away.
	return all.sort((a, b) => (a.text < b.text ? -1 : 1));
}

const WEB = /^https?:\/\/[^\s"'<>\\]+$/i;

/** A source somebody named, by its address or in words: no sentence of it is quoted. */
const evidenceOf = (source: string, fact: string): readonly Evidence[] =>
	source === ''
		? []
		: [
				{
					article: fact,
					title: cut(source, LIMITS.text),
					publisher: null,
					url: WEB.test(source) ? cut(source, LIMITS.url) : null,
					published: null,
					quote: '',
					start: 0,
					end: 0
				}
			];

/**
 * The question a draft makes.
 *
 * While it is being changed, it stays the same question as long as its form and key stay: `seed` names
 * what it is about, as a fact does for questions of the bank.
 *
 * @param draft without slips
 * @param seed made once, when it was begun: any text of its own
 * @throws RangeError for a draft with slips
 */
export function ownQuestion(draft: OwnDraft, seed: string): Question {
	const key = keyOf(draft);
	const [slip] = slipsOf(draft);
	if (key === null || slip) throw new RangeError(`A question with a slip: ${slip ?? 'no key'}`);
	const fact = digest(`own|${seed}`);
	const slot = key.type === 'date' ? 'date' : 'what';
	const answer = cut(key.text, LIMITS.text);
	return {
		id: digest(`question|${fact}|${slot}|${draft.form}|${key.value}`),
		item: `${fact}.${slot}`,
		fact,
		kind: 'states',
		slot,
		form: draft.form,
		subject: subjectOf(key.type),
		prompt: cut(draft.prompt.trim(), LIMITS.text),
		answerType: key.type,
		answer,
		answerValue: key.value,
		accepted: tidy(draft.accepted).filter((text) => fold(text) !== fold(answer)),
		options: optionsOf(draft, answer),
		asOf: null,
		expires: null,
		countries: [],
		articles: [],
		evidence: evidenceOf(draft.source.trim(), fact),
		explanation: cut(draft.explanation.trim(), LIMITS.text),
		salience: 1,
		flaws: [],
		edited: true
	};
}

/** A question written by hand as its draft, to be changed. */
export const ownDraftOf = (question: Question): OwnDraft => ({
	form: OWN_FORMS.find((form) => form === question.form) ?? 'typed',
	prompt: question.prompt,
	answer: question.answer,
	type: OWN_TYPES.find((type) => type === question.answerType) ?? null,
	wrong: question.options.map(({ text }) => text).filter((text) => text !== question.answer),
	accepted: question.accepted,
	explanation: question.explanation,
	source: question.evidence[0]?.url ?? question.evidence[0]?.title ?? ''
});
