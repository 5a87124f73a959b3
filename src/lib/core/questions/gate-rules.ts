import type { ClaimKind } from '../claims/types';
import type { Fact } from '../facts/types';
import { fold } from '../text/fold';
import { mentions } from './distractor-truth';
import {
	antecedents,
	body,
	isChoice,
	isGapped,
	longestKey,
	mixed,
	recalled,
	type Rule,
	severalRight,
	sharesWord,
	withoutTold,
	words
} from './gate-checks';
import { provenBy } from './gate-evidence';
import { SENTENCE_RULES } from './gate-sentences';
import { severalInTheWorld } from './gate-world';
import { isHearsay, needsAsOf } from './lead';
import { GAP } from './types';

/** Professional stems have a median of 16 words; a statement needs at least a subject, a verb and an object. */
const SHORTEST = 5;
/** "Turnout was _____ percent.", under its headline. */
const SHORTEST_GAPPED = 3;
const LONGEST = 34;
/** A sentence of news with its lead, read for one missing word. */
const LONGEST_GAPPED = 44;
/** What countries and people do again and again: without its day, any other time is an answer too. */
const REPEATED = new Set<ClaimKind>([
	'visits',
	'meets',
	'signs',
	'expels',
	'establishes-relations'
]);
/** "Every country except _____": the exception is what is asked. */
const GAPPED_EXCEPTION = /\bexcept(?: for)? _____/;
/** A month has room for many meetings: one is told by its day or its place. */
const MEETING = /\b(?:met|held talks|talked|spoke) /;
const isLoose = ({ kind, date, slots }: Fact): boolean =>
	(kind === 'meets' || (kind === 'states' && MEETING.test(slots.what?.text ?? ''))) &&
	!slots.place &&
	(date?.value?.length ?? 0) < 'YYYY-MM-DD'.length;
/** Words that mean what stands before them. */
const DANGLING =
	/\b(?:he|she|they|him|them|his|her|hers|there(?! (?:are|were|is|was) )|these two|this|here|the said|the ministry|the country(?! of)|the two countries|the report)\b/i;
/** The day of a report is not the day of what it tells. */
const REPORT = /according to an? (?:undated )?report(?: of [^,]{0,40})?,/i;

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
			DANGLING.test(question.prompt) &&
			DANGLING.test(antecedents(body(withoutTold(question.prompt))))
	},
	{
		name: 'according-to-the-passage',
		says: 'It speaks of a text the learner does not see.',
		trips: ({ question }) =>
			/\b(?:the|this) (?:passage|article|author|story)\b|\b(?:in|of|from|by|to) (?:the|this) text\b/i.test(
				question.prompt
			)
	},
	{
		name: 'negative-stem',
		says: 'It asks for what is not so.',
		trips: ({ question }) =>
			/\b(?:not|never|except|n't|least likely)\b/i.test(
				body(question.prompt).replace(GAPPED_EXCEPTION, '')
			)
	},
	{
		name: 'too-short',
		says: 'Too few words to stand alone.',
		trips: ({ question }) =>
			words(body(question.prompt)).length < (isGapped({ question }) ? SHORTEST_GAPPED : SHORTEST)
	},
	{
		name: 'too-long',
		says: 'Too many words for one reading.',
		trips: ({ question }) =>
			words(body(question.prompt)).length >
			(question.prompt.includes(GAP) ? LONGEST_GAPPED : LONGEST)
	},
	{
		name: 'no-question-mark',
		says: 'A question ends in a question mark, a statement in a full stop.',
		trips: (one) =>
			!(recalled(one) && !isGapped(one) ? /[^\s]\?$/ : /[^\s]\.$/).test(one.question.prompt)
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
			draft.asked !== 'date' &&
			(isLoose(draft.fact) ||
				(REPEATED.has(draft.fact.kind) && !/\b\d{4}\b/.test(question.prompt.replace(REPORT, ''))))
	},
	{
		name: 'not-one-gap',
		says: 'A sentence to be filled in has one gap.',
		trips: ({ question }) =>
			question.prompt.split(GAP).length > 2 ||
			(question.form === 'cloze' && !question.prompt.includes(GAP))
	},
	...SENTENCE_RULES,
	{
		name: 'initials-in-stem',
		says: 'The initials of the answer stand in the question.',
		trips: ({ question, draft }) => {
			const initials = (draft.key.text.match(/\p{Lu}/gu) ?? []).join('');
			return (
				recalled({ question }) &&
				initials.length > 2 &&
				question.prompt.includes(initials) &&
				new RegExp(`(?<!\\p{L})${initials}(?!\\p{L})`, 'u').test(question.prompt)
			);
		}
	},
	{
		name: 'yes-no-stem',
		says: 'It can be answered with yes or no.',
		trips: ({ question }) =>
			recalled({ question }) &&
			/^(?:[^?]{0,80}, )?(?:is|are|was|were|do|does|did|has|have|had|can|will) [^?]*\?$/i.test(
				question.prompt
			)
	},
	{
		name: 'all-of-the-above',
		says: 'An option speaks of the other options.',
		trips: ({ question }) =>
			question.options.some(({ text }) =>
				/^(?:all|none|both|any|neither) of (?:the|these)\b/i.test(text)
			)
	},
	{
		name: 'disputed-sentence',
		says: 'Sources contradict one another about what this sentence says.',
		trips: ({ draft, world }) =>
			draft.fact.kind === 'states' &&
			draft.fact.claims.some(({ article, quote }) => world.disputed.has(`${article}|${quote}`))
	},
	{ name: 'several-right-answers', says: 'More than one answer is right.', trips: severalRight },
	{
		name: 'several-in-the-world',
		says: 'Others did the same in that time, and the question does not say on which day.',
		trips: ({ draft, world }) => severalInTheWorld(draft, world)
	},
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
		// Looked for from the space between them, of which there are fewer than letters.
		trips: ({ question }) =>
			/ (?:(?=(\p{L}+)\b(?!-))(?<=\b\1 )|[ ,.?])|[{}[\]]/iu.test(question.prompt)
	},
	{
		name: 'no-explanation',
		says: 'The fact cannot be said in one sentence.',
		trips: ({ question }) => question.explanation === ''
	}
];
