import { boundOf } from '../claims/numbers';
import { type Fact } from '../facts/types';
import { states } from './gate-evidence';
import { certifiedDistractors } from './distractors';
import type { Candidate } from './distractor-values';
import type { Draft } from './drafts';
import { type Answer, keyOf } from './keys';
import { leadOf } from './lead';
import { otherNames } from './phrases';
import { dateWords } from './date-words';
import { disputedSlots, fieldsOf } from './templates/fields';
import { type AskedSlot, capitalised, render, type Template } from './templates/template';
import { type AnswerType, GAP } from './types';
import type { World } from './world';

/** What a gap hides, so that one answer is right and the learner knows what is wanted. */
const WANTED: Readonly<Partial<Record<AnswerType, string>>> = {
	person: 'Who',
	country: 'Which country',
	organisation: 'Which organisation',
	place: 'Which place',
	number: 'What number'
};
const WANTED_DATE: Readonly<Record<number, string>> = {
	4: 'Which year',
	7: 'Which month and year',
	10: 'Which date'
};

/** Before a bounded number: "more than nine" is true of twelve too, but was not what was said. */
export const FIGURE = 'Which figure was given? ';
const LIMITS = new Set(['over', 'under']);

const wanted = (key: Answer): string | null =>
	(key.type === 'date' ? WANTED_DATE[key.value.length] : WANTED[key.type]) ?? null;

/** A statement with its lead and its gap, and before it what is missing; null where it has not one gap. */
export function gapped(fact: Fact, key: Answer, text: string | null): string | null {
	const lead = leadOf(fact);
	const what = wanted(key);
	if (text === null || lead === null || what === null || text.split(GAP).length !== 2) return null;
	const limit = key.type === 'number' && LIMITS.has(boundOf(text.split(GAP)[0] ?? ''));
	return `${limit ? FIGURE : `${what} ${/ and /.test(what) ? 'are' : 'is'} missing? `}${capitalised(lead + text)}`;
}

const LETTER = /[\p{L}\p{N}]/u;

/** The text with its only mention of some words replaced by the gap, or null. */
function without(text: string, words: string): string | null {
	const at = text.indexOf(words);
	const last = at + words.length;
	if (words === '' || at < 0 || text.includes(words, last)) return null;
	if (LETTER.test(text[at - 1] ?? '') || LETTER.test(text[last] ?? '')) return null;
	return text.slice(0, at) + GAP + text.slice(last);
}

/** The sentence of a `states` fact with one of its slots left out. */
function sentenceWithout(fact: Fact, asked: AskedSlot, key: Answer): string | null {
	const text = fact.slots.what?.text ?? '';
	const { slot } = key;
	const spellings =
		asked === 'date'
			? [dateWords(key.value) ?? '']
			: slot?.type === 'organisation'
				? [key.text, ...otherNames(slot)].sort((a, b) => b.length - a.length)
				: [slot?.text ?? '', key.text];
	for (const words of spellings) {
		const left = without(text, words);
		if (left !== null) return left;
	}
	return null;
}

/** Fields of a template that name the office, the polity or the date in other words than the slot's. */
const WHOLE = new Set<AskedSlot>(['office', 'polity', 'state', 'what', 'document']);

/** A typed fact's own statement with one of its slots left out. */
export function statementWithout(fact: Fact, template: Template, asked: AskedSlot): string | null {
	if (WHOLE.has(asked)) return null;
	const all = fieldsOf(fact);
	const fields = (name: string): string | null => {
		if (name === asked) return GAP;
		if (name === `${asked}'s`) return `${GAP}'s`;
		if (asked === 'rank' && name === 'ordinal') return GAP;
		if (asked === 'date' && (name === 'on' || name === 'when'))
			return fact.date?.until ? null : `${fact.date?.value?.length === 10 ? 'on' : 'in'} ${GAP}`;
		return all(name);
	};
	for (const statement of template.statements) {
		const text = render(statement, fields);
		if (text?.includes(GAP)) return text;
	}
	return null;
}

/** Slots of a sentence that may be asked. */
const ASKED: readonly AskedSlot[] =
	'person actor other body place number rank since against abstaining polity date'.split(
		' '
	) as AskedSlot[];

/** How a sentence the article asserts is said: by itself. It is asked by its gaps alone. */
export const sentenceTemplate = (fact: Fact): Template => ({
	kind: 'states',
	statements: [fact.slots.what?.text ?? ''],
	asks: []
});

/** Digits from which a number is too long to be remembered to the unit. */
const DIGITS = 3;

/** Whether recalling it tests memory and no more. */
function recallable(key: Answer): boolean {
	if (key.type === 'date') return key.value.length < 10;
	if (key.slot?.type !== 'number') return key.text.split(' ').length <= 5;
	return key.value.replace(/0+$/, '').replace('.', '').length <= DIGITS;
}

/** What is so now may be so of others too: only another number, or another day, is surely wrong. */
const hasRivals = (fact: Fact, key: Answer): boolean =>
	fact.slots.state?.id !== 'current' || key.type === 'number' || key.type === 'date';

/** "Four of the last five": no more than the whole can be right, and the whole stands there. */
const PART_OF = /_____ (?:out )?of (?:the|its|their|all|a total of|every)\b/;

function distractorsFor(fact: Fact, asked: AskedSlot, key: Answer, prompt: string, world: World) {
	const part = key.type === 'number' && PART_OF.test(prompt);
	const all: Candidate[] =
		hasRivals(fact, key) && !part ? certifiedDistractors(fact, asked, key, prompt, world) : [];
	// What is planned is still to come, and so must be every day it could be.
	const { asOf } = fact.validity;
	const open = all.filter(
		({ type, value }) =>
			type !== 'date' || fact.slots.state?.id !== 'current' || value > (asOf ?? '')
	);
	return open.length >= 2 ? open : [];
}

/** "Seven diplomats sent home": the headline tells the number in words. */
function inHeadline({ slots }: Fact, key: Answer): boolean {
	const { state } = slots;
	return (
		key.type === 'number' &&
		state !== undefined &&
		state.text !== state.id &&
		states(state.text, key)
	);
}

/** Every gap of a sentence, to be typed and, where enough is surely wrong, to be chosen. */
export function clozesOf(fact: Fact, world: World): Draft[] {
	const template = sentenceTemplate(fact);
	const disputed = disputedSlots(fact);
	return ASKED.flatMap((asked): Draft[] => {
		const key = disputed.has(asked) ? null : keyOf(fact, asked);
		const prompt = key && gapped(fact, key, sentenceWithout(fact, asked, key));
		if (!key || !prompt || inHeadline(fact, key)) return [];
		const ask = { slots: [asked], unique: true, wordings: [] };
		const base = { fact, template, asked, ask, key, prompt, truth: null };
		const distractors = distractorsFor(fact, asked, key, prompt, world);
		return [
			...(distractors.length > 0 ? [{ ...base, form: 'choice' as const, distractors }] : []),
			...(recallable(key) ? [{ ...base, form: 'cloze' as const, distractors: [] }] : [])
		];
	});
}
