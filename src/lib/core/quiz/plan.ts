import type { ItemMemory, StudyDay } from '../memory/types';
import type { Question, QuestionForm } from '../questions/types';
import { seeded, shuffled } from '../random';
import { PER_FACT } from './allowed';
import { factsOf, itemsOf } from './asked-about';
import { numbersOf } from './bits';
import { type Catalogue, catalogueOf, hashOf } from './catalogue';
import { tells } from './giveaway';
import { secondsFor } from './length';
import { limitsOf, within } from './matching';
import { type Queue, queuesOf } from './queue';
import { type Overlay, overlayOf } from './remembered-items';
import type { QuizPlan } from './types';

/** How far chance may move a question, against a salience of 0 to 1. */
const JITTER = 0.6;
/** A key past its day stays true, for the stem says as of when; fresher ones go first. */
const STALE = 0.3;

/** These take as long to answer as several others: beside other forms they get fewer turns. */
const LONG: ReadonlySet<QuestionForm> = new Set(['order', 'match', 'map', 'sprint', 'sources']);
/** Rounds from one turn of a long form to its next. */
const LONG_EVERY = 3;

/** A number in [0, 1) of a seed and a question alone, so that the order of the bank does not matter (finaliser of murmur3). */
function chance(seed: number, id: number): number {
	let hash = seed ^ Math.imul(id, 0x9e3779b1);
	hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
	hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
	return ((hash ^ (hash >>> 16)) >>> 0) / 4294967296;
}

/**
 * How soon each of these questions should be asked, highest first. What goes before salience is how much
 * its item wants to be asked; of a question in parts, the mean over them.
 */
function scored(
	{ items, salience, expires, hash }: Catalogue,
	{ urgency, today }: Overlay,
	places: Uint32Array,
	seed: string
): Float64Array {
	const from = hashOf(seed);
	const { starts, values } = items;
	const scores = new Float64Array(places.length);
	for (let at = 0; at < places.length; at++) {
		const place = places[at] ?? 0;
		const first = starts[place] ?? 0;
		const last = starts[place + 1] ?? 0;
		let sum = 0;
		for (let row = first; row < last; row++) sum += urgency[values[row] ?? 0] ?? 0;
		scores[at] =
			(last - first > 1 ? sum / (last - first) : sum) +
			(salience[place] ?? 0) -
			((expires[place] ?? Infinity) < today ? STALE : 0) +
			JITTER * chance(from, hash[place] ?? 0);
	}
	return scores;
}

/** A quiz as it is put together, and what may stand beside what it holds. */
class Draft {
	readonly questions: Question[] = [];
	readonly #items = new Set<string>();
	readonly #perFact = new Map<string, number>();

	/** Takes a question in where it fits. */
	take(question: Question): void {
		if (!this.#fits(question)) return;
		this.questions.push(question);
		for (const item of itemsOf(question)) this.#items.add(item);
		for (const fact of new Set(factsOf(question)))
			this.#perFact.set(fact, (this.#perFact.get(fact) ?? 0) + 1);
	}

	#fits(question: Question): boolean {
		if (itemsOf(question).some((item) => this.#items.has(item))) return false;
		if (factsOf(question).some((fact) => (this.#perFact.get(fact) ?? 0) >= PER_FACT)) return false;
		return this.questions.every((other) => !tells(other, question) && !tells(question, other));
	}
}

/** Takes the best fitting question; those that do not fit now never will. */
function takeFitting(
	questions: (at: number) => Question | undefined,
	queue: Queue,
	draft: Draft
): void {
	const before = draft.questions.length;
	for (let at = queue.take(); at !== null; at = queue.take()) {
		const next = questions(at);
		if (next !== undefined) draft.take(next);
		if (draft.questions.length > before) return;
	}
}

/** The candidates of each form, the best at the front. */
function queues(
	{ questions, form, forms }: Catalogue,
	places: Uint32Array,
	scores: Float64Array
): ReadonlyMap<QuestionForm, Queue> {
	const lots = new Uint8Array(places.length);
	for (let at = 0; at < places.length; at++) lots[at] = form[places[at] ?? 0] ?? 0;
	const id = (at: number): string => questions[places[at] ?? 0]?.id ?? '';
	const made = queuesOf(scores, lots, forms.length, (a, b) => id(a) < id(b));
	return new Map(made.map((queue, at) => [forms[at] ?? 'choice', queue]));
}

/** Whether what was chosen is as much as was asked for. */
function enough({ count, minutes }: QuizPlan, chosen: readonly Question[]): boolean {
	if (chosen.length >= count) return true;
	if (minutes === undefined) return false;
	return chosen.reduce((sum, { form }) => sum + secondsFor(form), 0) >= minutes * 60;
}

/**
 * Chooses a quiz: forms in turn (long ones now and then), never asked and salient questions first with a
 * seeded jitter, no item twice, no fact more than twice, none that tells the answer of another.
 *
 * @param questions the bank, in any order, never changed in place: it is laid out once
 * @param plan what the learner asked for
 * @param items what is remembered, by item
 * @param today study day: decides what is due and what is past its day
 * @param fresh articles that came since last time
 * @returns as many as asked for, or as many as there are
 */
export function choose(
	questions: readonly Question[],
	plan: QuizPlan,
	items: ReadonlyMap<string, ItemMemory>,
	today: StudyDay,
	fresh: ReadonlySet<string> = new Set()
): Question[] {
	const catalogue = catalogueOf(questions);
	const places = numbersOf(within(limitsOf(catalogue, plan, { items, today, fresh })));
	const scores = scored(catalogue, overlayOf(catalogue, items, today), places, plan.seed);
	const byForm = queues(catalogue, places, scores);
	const at = (candidate: number): Question | undefined => questions[places[candidate] ?? 0];
	let turns = shuffled([...new Set(plan.forms)].sort(), seeded(plan.seed)).flatMap((form) => {
		const left = byForm.get(form);
		return left === undefined ? [] : [{ form, left }];
	});
	const draft = new Draft();
	for (let round = 0; turns.length > 0; round++) {
		for (const { form, left } of turns) {
			if (enough(plan, draft.questions)) return draft.questions;
			if (LONG.has(form) && turns.length > 1 && round % LONG_EVERY !== 0) continue;
			takeFitting(at, left, draft);
		}
		turns = turns.filter(({ left }) => left.size > 0);
	}
	return draft.questions;
}
