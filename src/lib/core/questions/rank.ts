import type { Article } from '../article/types';
import type { Fact } from '../facts/types';
import { fold } from '../text/fold';
import { happened } from './lead';
import type { Question, QuestionForm } from './types';

/** Parts of salience; they sum to 1. */
const LEAD = 0.4;
const TITLE = 0.3;
const SOURCES = 0.3;
/** Further sources that make a fact as corroborated as it gets. */
const CORROBORATED = 3;

/** What a date in it adds to a sentence: an event with names and a day comes first. */
const DATED = 0.5;

/** Professional news quizzes ask for a date in 3 to 5 % of items. */
const DATE_SHARE = 0.05;

const round = (value: number): number => Math.round(value * 1000) / 1000;

function titleShare(fact: Fact, title: string): number {
	const within = ` ${fold(title)} `;
	const names = Object.values(fact.slots)
		.filter(({ type }) => type !== 'number' && type !== 'text')
		.map(({ text }) => fold(text));
	if (names.length === 0) return 0;
	return names.filter((name) => within.includes(` ${name} `)).length / names.length;
}

/**
 * How much a fact matters to its sources, 0 to 1: how early they say it, how much of it their titles
 * name, and how many of them say it.
 */
export function salienceOf(fact: Fact, articles: ReadonlyMap<string, Article>): number {
	const claims = happened(fact);
	const places = claims.flatMap((claim) => {
		const article = articles.get(claim.article);
		if (!article) return [];
		const start = Math.max(0, Math.min(...claim.evidence.map((span) => span.start)));
		const lead = 1 - Math.min(1, start / Math.max(1, article.text.length));
		return [{ lead, title: titleShare(fact, article.title) }];
	});
	const sources = new Set(claims.map(({ article }) => article)).size;
	const lead = Math.max(0, ...places.map((place) => place.lead));
	const title = Math.max(0, ...places.map((place) => place.title));
	const sentence = fact.kind === 'states' && fact.date?.value ? DATED : 0;
	const more = Math.max(sentence, Math.min(1, (sources - 1) / CORROBORATED));
	return round(LEAD * lead + TITLE * title + SOURCES * Math.max(0, more));
}

/** The most salient first; ids break ties. */
export const bySalience = (a: Question, b: Question): number =>
	b.salience - a.salience || (a.id < b.id ? -1 : 1);

const FORMS: readonly QuestionForm[] = [
	'choice',
	'typed',
	'cloze',
	'map',
	'order',
	'match',
	'true-false'
];

/** Asked once a fact, whatever its slot. */
const ONCE: readonly QuestionForm[] = ['map', 'true-false'];

/** The first of each slot and form. */
const oncePerForm = (questions: readonly Question[]): Question[] =>
	questions.filter(
		({ slot, form }, at) =>
			questions.findIndex((other) => other.slot === slot && other.form === form) === at
	);

/**
 * Keeps the forms of a fact few, so that a learner meets facts and not rewordings: each slot once in
 * each form that it climbs through (chosen, its gap filled, typed), which are met one after the other as
 * it is better known; and one statement to judge and one map.
 *
 * @param questions admitted questions, in any order
 */
export function spread(questions: readonly Question[]): Question[] {
	const facts = new Map<string, Question[]>();
	for (const question of questions)
		facts.set(question.fact, [...(facts.get(question.fact) ?? []), question]);
	return [...facts.values()].flatMap((all) => {
		if (all[0]?.kind === 'states' || all[0]?.parts) return all;
		const sorted = [...all].sort(
			(a, b) => FORMS.indexOf(a.form) - FORMS.indexOf(b.form) || (a.id < b.id ? -1 : 1)
		);
		const climbing = oncePerForm(sorted.filter(({ form }) => !ONCE.includes(form)));
		const more = ONCE.map((one) => sorted.find(({ form }) => form === one));
		return [...climbing, ...more.flatMap((question) => question ?? [])];
	});
}

/**
 * Keeps date questions as few as that, because dates are the easiest thing to find and the least asked
 * for: the most salient stay, and all forms of one item stay or go together.
 *
 * @param questions admitted questions, in any order
 * @returns those kept, most salient first
 */
export function balanced(questions: readonly Question[]): Question[] {
	const sorted = [...questions].sort(bySalience);
	const others = sorted.filter(({ subject }) => subject !== 'dates');
	const room = Math.floor((others.length * DATE_SHARE) / (1 - DATE_SHARE));
	const dates = sorted.filter(({ subject }) => subject === 'dates');
	const kept = new Set<string>();
	let used = 0;
	for (const { item } of dates) {
		if (kept.has(item)) continue;
		const size = dates.filter((question) => question.item === item).length;
		if (used + size > room) break;
		used += size;
		kept.add(item);
	}
	return sorted.filter(({ subject, item }) => subject !== 'dates' || kept.has(item));
}

/** No kind of fact is more of the bank than this, once the bank is as large as it need be. */
const KIND_SHARE = 0.4;
const LARGE = 505;

/**
 * Keeps any one kind from filling the bank: its least salient facts give way, all their questions
 * together, until the kind has its share or the bank would be too small.
 *
 * @param questions admitted questions, in any order
 */
export function evenKinds(questions: readonly Question[]): Question[] {
	const kinds = new Map<string, Question[]>();
	for (const one of questions) kinds.set(one.kind, [...(kinds.get(one.kind) ?? []), one]);
	const [most] = [...kinds.values()].sort((a, b) => b.length - a.length);
	const dropped = new Set<string>();
	let [mine, all] = [most?.length ?? 0, questions.length];
	for (const { fact } of [...(most ?? [])].sort(bySalience).reverse()) {
		if (dropped.has(fact)) continue;
		const size = (most ?? []).filter((one) => one.fact === fact).length;
		if (mine <= all * KIND_SHARE || all - size < LARGE) break;
		dropped.add(fact);
		mine -= size;
		all -= size;
	}
	return questions.filter(({ fact }) => !dropped.has(fact));
}

/** Gaps of one sentence, and of one article's sentences, that the bank asks. */
const PER_SENTENCE = 2;
const PER_ARTICLE = 6;

const isSentence = ({ kind, parts }: Question): boolean => kind === 'states' && !parts;

/** Sentence and key: what a typed fact asks from a sentence, a gap in it need not ask again. */
const proofKeys = ({ evidence, answerValue, form }: Question): string[] =>
	form === 'true-false'
		? []
		: evidence.map(({ article, quote }) => `${article}|${quote}|${answerValue}`);

/** Of the forms of one gap the one its digest picks, so that both are met. */
const oneForm = (forms: readonly Question[]): Question | undefined => {
	const sorted = [...forms].sort((a, b) => (a.form < b.form ? -1 : 1));
	const turn = (sorted[0]?.item ?? '').charCodeAt(1) % 3;
	return sorted[turn === 0 ? 0 : sorted.length - 1];
};

/**
 * Keeps whole sentences with gaps few, so that they do not flood the bank: the most salient first,
 * two gaps a sentence, six an article, one form a gap.
 *
 * @param questions admitted questions, in any order; those of other kinds all stay
 */
export function fewSentences(questions: readonly Question[]): Question[] {
	const gaps = new Map<string, Question[]>();
	const told = new Set(questions.filter((one) => !isSentence(one)).flatMap(proofKeys));
	for (const question of [...questions].sort(bySalience))
		if (isSentence(question) && !proofKeys(question).some((key) => told.has(key)))
			gaps.set(question.item, [...(gaps.get(question.item) ?? []), question]);
	const used = new Map<string, number>();
	const room = (name: string, most: number): boolean => (used.get(name) ?? 0) < most;
	const kept = [...gaps.values()].flatMap((forms) => {
		const one = oneForm(forms);
		const places = one ? [one.fact, ...one.articles] : [];
		if (!one || !places.every((name, at) => room(name, at === 0 ? PER_SENTENCE : PER_ARTICLE)))
			return [];
		for (const name of places) used.set(name, (used.get(name) ?? 0) + 1);
		return [one];
	});
	return [...questions.filter((question) => !isSentence(question)), ...kept];
}

/** Facts of one sort with one answer that are asked in all their forms. */
const ALIKE = 2;

/**
 * Keeps questions of one sort with one answer few: of five presidents who went to Cuba on one day, two
 * are asked about in every form, the others in one form each, by turns. Which keeps them from being
 * learned as "the answer is always Cuba".
 *
 * @param questions admitted questions, in any order; statements, dates and sentences all stay
 */
export function fewAlike(questions: readonly Question[]): Question[] {
	const sorts = new Map<string, Map<string, Question[]>>();
	for (const question of [...questions].sort(bySalience)) {
		const { kind, slot, answerValue, fact, form, parts } = question;
		if (kind === 'states' || parts || form === 'true-false' || slot === 'date') continue;
		const name = `${kind}|${slot}|${answerValue}`;
		const facts = sorts.get(name) ?? new Map<string, Question[]>();
		facts.set(fact, [...(facts.get(fact) ?? []), question]);
		sorts.set(name, facts);
	}
	const dropped = new Set<string>();
	for (const facts of sorts.values())
		[...facts.values()].slice(ALIKE).forEach((forms, turn) => {
			const sorted = [...forms].sort((a, b) => FORMS.indexOf(a.form) - FORMS.indexOf(b.form));
			const kept = sorted[turn % sorted.length];
			for (const { id } of forms) if (id !== kept?.id) dropped.add(id);
		});
	return questions.filter(({ id }) => !dropped.has(id));
}
