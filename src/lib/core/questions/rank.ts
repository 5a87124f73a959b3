import type { Article } from '../article/types';
import type { Fact } from '../facts/types';
import { fold } from '../text/fold';
import { happened } from './lead';
import type { Question } from './types';

/** Parts of salience; they sum to 1. */
const LEAD = 0.4;
const TITLE = 0.3;
const SOURCES = 0.3;
/** Further sources that make a fact as corroborated as it gets. */
const CORROBORATED = 3;

/** Professional news quizzes ask for a date in 3 to 5 % of items; ours may in a quarter at most. */
const DATE_SHARE = 0.25;

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
	const more = Math.min(1, (sources - 1) / CORROBORATED);
	return round(LEAD * lead + TITLE * title + SOURCES * Math.max(0, more));
}

/** The most salient first; ids break ties. */
export const bySalience = (a: Question, b: Question): number =>
	b.salience - a.salience || (a.id < b.id ? -1 : 1);

const FORMS = ['choice', 'typed', 'true-false'] as const;

/**
 * Keeps the forms of a fact few, so that a learner meets facts and not rewordings: each slot once (as
 * a choice where it has options), one of the slots typed as well, and one statement to judge.
 *
 * @param questions admitted questions, in any order
 */
export function spread(questions: readonly Question[]): Question[] {
	const facts = new Map<string, Question[]>();
	for (const question of questions)
		facts.set(question.fact, [...(facts.get(question.fact) ?? []), question]);
	return [...facts.values()].flatMap((all) => {
		const sorted = [...all].sort(
			(a, b) => FORMS.indexOf(a.form) - FORMS.indexOf(b.form) || (a.id < b.id ? -1 : 1)
		);
		const recalled = sorted.filter(({ form }) => form !== 'true-false');
		const once = recalled.filter(
			({ slot }, at) => recalled.findIndex((other) => other.slot === slot) === at
		);
		const typed = recalled.find(
			(question) => question.form === 'typed' && !once.includes(question)
		);
		const judged = sorted.find(({ form }) => form === 'true-false');
		return [...once, ...(typed ? [typed] : []), ...(judged ? [judged] : [])];
	});
}

/**
 * Keeps date questions to a quarter, because dates are the easiest thing to find and the least asked
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
