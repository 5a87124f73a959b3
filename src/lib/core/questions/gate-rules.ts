import type { ClaimKind, SlotName, SlotValue } from '../claims/types';
import { pairOf } from '../facts/identity';
import type { Fact } from '../facts/types';
import { fold } from '../text/fold';
import { isKey, mayBeTrue, mentions } from './distractor-truth';
import type { Draft } from './drafts';
import { provenBy } from './gate-evidence';
import { isHearsay, needsAsOf } from './lead';
import type { Question } from './types';
import type { World } from './world';

/** What a rule looks at. */
export interface Case {
	readonly question: Question;
	readonly draft: Draft;
	readonly world: World;
}

export interface Rule {
	readonly name: string;
	/** Said to the author of a question. */
	readonly says: string;
	readonly trips: (one: Case) => boolean;
}

/** Professional stems have a median of 16 words; a statement needs at least a subject, a verb and an object. */
const SHORTEST = 5;
const LONGEST = 34;
/** Letters from which a word shared by stem and key is a clue. */
const CLUE = 5;
/** A key this much longer than the next option gives itself away. */
const TOO_LONG = 1.6;
/** Titles and kinds of body that stem and key may share without a clue. */
const HARMLESS = new Set(
	'minister republic states united national international foreign about more than under'.split(' ')
);

/** What countries and people do again and again: without its day, any other time is an answer too. */
const REPEATED = new Set<ClaimKind>([
	'visits',
	'meets',
	'signs',
	'expels',
	'establishes-relations'
]);
/** The day of a report is not the day of what it tells. */
const REPORT = /according to an? (?:undated )?report(?: of [^,]{0,40})?,/i;

const words = (text: string): string[] => fold(text).split(' ').filter(Boolean);
const isChoice = ({ question }: Case): boolean => question.form === 'choice';
const recalled = ({ question }: Case): boolean => question.form !== 'true-false';
const body = (prompt: string): string => prompt.replace(/^True or false: /, '');

const shape = (text: string): string =>
	/^\p{N}/u.test(text) ? 'number' : /^\p{Lu}/u.test(text) ? 'name' : 'words';
const numeric = (text: string): boolean => /\d/.test(text);

function mixed({ question }: Case): boolean {
	const texts = question.options.map(({ text }) => text);
	const shapes = new Set(texts.map(shape));
	return shapes.size > 1 || new Set(texts.map(numeric)).size > 1;
}

function sharesWord({ question, draft }: Case): boolean {
	const said = new Set(words(question.prompt));
	return words(draft.key.text).some(
		(word) => word.length >= CLUE && said.has(word) && !HARMLESS.has(word)
	);
}

function longestKey({ question }: Case): boolean {
	const others = question.options.filter(({ text }) => text !== question.answer);
	const next = Math.max(0, ...others.map(({ text }) => text.length));
	return question.answer.length > 8 && question.answer.length > next * TOO_LONG;
}

/** Whether another fact answers a recalled question too; the sides of a pair stand in no order. */
function rivals(fact: Fact, asked: SlotName, key: SlotValue, other: Fact): boolean {
	const pair = pairOf(fact.kind, fact.slots);
	const rest = Object.entries(fact.slots)
		.filter(([name]) => name !== asked)
		.map(([, slot]) => slot.id);
	const theirs = Object.values(other.slots).map(({ id }) => id);
	const told = (pair?.includes(asked) ? pair : [asked]).map((name) => other.slots[name]);
	return (
		rest.every((id) => theirs.includes(id)) &&
		told.some((slot) => slot && slot.id !== key.id && !rest.includes(slot.id))
	);
}

function severalRight({ question, draft, world }: Case): boolean {
	const { fact, asked, key, distractors } = draft;
	const wrong = distractors.some(
		(one) =>
			isKey(one, key) ||
			(one.slot && one.type !== 'number' && mayBeTrue(fact, asked, one.slot, world))
	);
	const { slot } = key;
	if (wrong || question.form !== 'typed' || asked === 'date' || !slot) return wrong;
	return world.facts.some((other) => {
		if (other.id === fact.id || other.kind !== fact.kind) return false;
		if ((other.date?.value ?? '') !== (fact.date?.value ?? '')) return false;
		// Holders of other days are no rivals: the stem says as of when.
		if (needsAsOf(fact) && other.validity.asOf !== fact.validity.asOf) return false;
		return rivals(fact, asked, slot, other);
	});
}

/** The flaws of item writing (Haladyna, Downing and Rodriguez 2002; NewsQuizQA's rules for writers). */
export const GATE_RULES: readonly Rule[] = [
	{
		name: 'key-in-stem',
		says: 'The question names its own answer.',
		trips: (one) => recalled(one) && mentions(one.question.prompt, one.draft.key)
	},
	{
		name: 'stem-word-in-key',
		says: 'A telling word of the answer stands in the question.',
		trips: (one) => recalled(one) && one.draft.key.type !== 'date' && sharesWord(one)
	},
	{
		name: 'distractor-in-stem',
		says: 'The question names an option.',
		trips: (one) =>
			isChoice(one) && one.draft.distractors.some((other) => mentions(one.question.prompt, other))
	},
	{
		name: 'longest-key',
		says: 'The answer is much the longest option.',
		trips: (one) => isChoice(one) && longestKey(one)
	},
	{
		name: 'mixed-types',
		says: 'The options are not of one kind.',
		trips: (one) => isChoice(one) && mixed(one)
	},
	{
		name: 'duplicate-options',
		says: 'Two options read the same.',
		trips: ({ question }) =>
			new Set(question.options.map(({ text }) => fold(text))).size < question.options.length
	},
	{
		name: 'too-few-options',
		says: 'A choice needs three options or more, and its key among them.',
		trips: (one) =>
			isChoice(one) &&
			(one.question.options.length < 3 ||
				!one.question.options.some(({ text }) => text === one.question.answer))
	},
	{
		name: 'dangling-pronoun',
		says: 'It speaks of "he", "this" or "there" without saying who or what.',
		trips: ({ question }) =>
			/\b(?:he|she|they|him|them|his|her|hers|there|these two|this|here|said|the ministry|the country|the two countries|the report)\b/i.test(
				body(question.prompt).replace(/\bof these\b|\bhad [^?]{0,120} as its\b/gi, '')
			)
	},
	{
		name: 'according-to-the-passage',
		says: 'It speaks of a text the learner does not see.',
		trips: ({ question }) =>
			/\b(?:the|this) (?:passage|article|text|author|story)\b/i.test(question.prompt)
	},
	{
		name: 'negative-stem',
		says: 'It asks for what is not so.',
		trips: ({ question }) =>
			/\b(?:not|never|except|n't|least likely)\b/i.test(body(question.prompt))
	},
	{
		name: 'too-short',
		says: 'Too few words to stand alone.',
		trips: ({ question }) => words(body(question.prompt)).length < SHORTEST
	},
	{
		name: 'too-long',
		says: 'Too many words for one reading.',
		trips: ({ question }) => words(question.prompt).length > LONGEST
	},
	{
		name: 'no-question-mark',
		says: 'A question ends in a question mark, a statement in a full stop.',
		trips: (one) => !(recalled(one) ? /[^\s]\?$/ : /[^\s]\.$/).test(one.question.prompt)
	},
	{
		name: 'unresolved-date',
		says: 'It names a day only by its relation to another.',
		trips: ({ question }) =>
			/\b(?:today|yesterday|tomorrow|recently|(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:last|this|next) (?:week|month|year)|XXXX)\b/i.test(
				question.prompt
			)
	},
	{
		name: 'stale-without-as-of',
		says: 'It can change and does not say as of when.',
		trips: ({ question, draft }) =>
			needsAsOf(draft.fact) &&
			!/\b(?:as of \d|as of [A-Z]|according to an undated)/i.test(question.prompt)
	},
	{
		name: 'hearsay-as-fact',
		says: "Only somebody's word for it, and the question does not say whose.",
		trips: ({ question, draft }) => isHearsay(draft.fact) && !/according to/i.test(question.prompt)
	},
	{
		name: 'undated-event',
		says: 'It happens often in the world, and the question does not say when this time was.',
		trips: ({ question, draft }) =>
			REPEATED.has(draft.fact.kind) &&
			draft.asked !== 'date' &&
			!/\b\d{4}\b/.test(question.prompt.replace(REPORT, ''))
	},
	{ name: 'several-right-answers', says: 'More than one answer is right.', trips: severalRight },
	{
		name: 'no-evidence',
		says: 'No sentence proves it.',
		trips: ({ question }) => question.evidence.every(({ quote }) => quote.trim() === '')
	},
	{
		name: 'answer-not-in-evidence',
		says: 'The sentences shown do not state the answer.',
		trips: ({ question, draft }) => !provenBy(question, draft.key)
	},
	{
		name: 'unfinished-name',
		says: 'The answer is a fragment: a surname, a pronoun, a lower-case name.',
		trips: ({ draft }) =>
			draft.key.type === 'person' &&
			(!/^\p{Lu}/u.test(draft.key.text) || !draft.key.text.includes(' '))
	},
	{
		name: 'doubled-words',
		says: 'A word stands twice in a row, or a mark is left over.',
		trips: ({ question }) => /\b(\p{L}+) \1\b|[{}[\]]| {2}| [,.?]/iu.test(question.prompt)
	},
	{
		name: 'no-explanation',
		says: 'The fact cannot be said in one sentence.',
		trips: ({ question }) => question.explanation === ''
	}
];
