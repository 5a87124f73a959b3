import type { Fact } from '../facts/types';
import { digest } from '../hash';
import { clozesOf, FIGURE, gapped, statementWithout } from './cloze';
import { certifiedDistractors } from './distractors';
import type { Candidate } from './distractor-values';
import { type Answer, isLimit, keyOf } from './keys';
import { hasRival } from './rivals';
import { statementWith } from './statement';
import { templateOf } from './templates/all';
import { stemOf } from './stems';
import { disputedSlots } from './templates/fields';
import type { Ask, AskedSlot, Template } from './templates/template';
import type { QuestionForm } from './types';
import type { World } from './world';

/** A question before it is dressed: what is asked, how, and what may stand beside the key. */
export interface Draft {
	readonly fact: Fact;
	readonly template: Template;
	readonly asked: AskedSlot;
	readonly ask: Ask;
	readonly key: Answer;
	readonly form: QuestionForm;
	readonly prompt: string;
	/** Of a choice: the options beside the key. Of a false statement: what it says instead. */
	readonly distractors: readonly Candidate[];
	/** Of a true-false question. */
	readonly truth: boolean | null;
}

/** Words a recalled answer may have before typing it tests typing. */
const TYPED_WORDS = 4;
const TYPED_NUMBER = 1000;
/** Nobody remembers 34.12 percent; 34.1 can be learned. */
const TYPED_DIGITS = 3;

function askedBy(ask: Ask, fact: Fact): AskedSlot | null {
	const disputed = disputedSlots(fact);
	const asked = ask.slots.find((slot) => keyOf(fact, slot) !== null);
	if (!asked || disputed.has(asked) || !(ask.when?.(fact) ?? true)) return null;
	const type = asked === 'date' ? null : fact.slots[asked]?.type;
	return ask.type && ask.type !== type ? null : asked;
}

function typable(fact: Fact, ask: Ask, key: Answer): boolean {
	if (!ask.unique || key.text.split(' ').length > TYPED_WORDS) return false;
	if (key.type === 'text' || key.type === 'office') return false;
	// Nobody remembers a day; a month can be learned.
	if (key.type === 'date') return key.value.length < 10;
	if (key.slot?.type === 'number')
		return (
			key.slot.bound === 'exactly' &&
			key.slot.value <= TYPED_NUMBER &&
			key.value.replace(/0+$/, '').replace('.', '').length <= TYPED_DIGITS
		);
	return true;
}

/** Half the statements are true: the digest of the fact starts, the slots take turns. */
const isTrue = (fact: Fact, turn: number): boolean =>
	(digest(`truth|${fact.id}`, 4).charCodeAt(1) + turn) % 2 === 0;

type Base = Pick<Draft, 'fact' | 'template' | 'asked' | 'ask' | 'key'>;

function trueFalse(base: Base, distractors: readonly Candidate[], turn: number): Draft[] {
	const { fact, template, asked, key } = base;
	if (isLimit(key)) return [];
	const truth = isTrue(fact, turn);
	const said = truth ? key : distractors[0];
	const prompt = said ? statementWith(fact, template, asked, said) : null;
	const used = truth ? [] : distractors.slice(0, 1);
	return prompt === null ? [] : [{ ...base, form: 'true-false', prompt, distractors: used, truth }];
}

/** A country to be pointed at, among those that may stand beside it. */
function onMap(base: Base, prompt: string, distractors: readonly Candidate[]): Draft[] {
	if (base.key.type !== 'country' || distractors.length === 0) return [];
	return [{ ...base, form: 'map', prompt, distractors, truth: null }];
}

/** The fact's own statement with a gap: between choosing and answering out of nothing. */
function gaps(base: Base): Draft[] {
	const { fact, template, asked, ask, key } = base;
	if (!typable(fact, ask, key)) return [];
	const prompt = gapped(fact, key, statementWithout(fact, template, asked));
	return prompt === null ? [] : [{ ...base, form: 'cloze', prompt, distractors: [], truth: null }];
}

/** Others did the same, and stand in no option: the stem says that it speaks of these. */
const ofThese = (_: string, which: string, what: string): string =>
	`${which} of these ${what.replace(/y$/, 'ie')}s`;

function formsOf(base: Base, prompt: string, world: World, turn: number): Draft[] {
	const { fact, asked, key, ask } = base;
	const distractors = certifiedDistractors(fact, asked, key, prompt, world);
	const drafts: Draft[] = trueFalse(base, distractors, turn);
	const shown = isLimit(key)
		? FIGURE + prompt
		: hasRival(fact, asked, key, world)
			? prompt.replace(/\b(which) (country|city|organisation)\b/i, ofThese)
			: prompt;
	if (distractors.length >= 2)
		drafts.push({ ...base, form: 'choice', prompt: shown, distractors, truth: null });
	if (typable(fact, ask, key))
		drafts.push({ ...base, form: 'typed', prompt, distractors: [], truth: null });
	const places =
		key.type === 'country' ? certifiedDistractors(fact, asked, key, prompt, world, true) : [];
	return [...drafts, ...onMap(base, prompt, places), ...gaps(base)];
}

/**
 * Everything that can be asked about a fact, before the gate. Planned facts and disputed slots are
 * not asked.
 *
 * @param fact one fact
 * @param world every loaded fact
 */
export function draftsOf(fact: Fact, world: World): Draft[] {
	if (fact.kind === 'states') return clozesOf(fact, world);
	const template = templateOf(fact);
	if (!template || fact.status === 'planned' || disputedSlots(fact).has('what')) return [];
	const seen = new Set<string>();
	const drafts = template.asks.flatMap((ask) => {
		const asked = askedBy(ask, fact);
		const key = asked ? keyOf(fact, asked) : null;
		if (!asked || !key || seen.has(asked)) return [];
		const prompt = stemOf(fact, ask, asked);
		if (prompt === null) return [];
		seen.add(asked);
		return formsOf({ fact, template, asked, ask, key }, prompt, world, seen.size);
	});
	return drafts.filter(
		(draft, at) =>
			drafts.findIndex((other) => other.prompt === draft.prompt && other.form === draft.form) === at
	);
}
