import { byText } from '../by-text';
import type { Fact } from '../facts/types';
import { digest } from '../hash';
import { fold } from '../text/fold';
import { happened, isHearsay } from './lead';
import { type Articles, countriesOf, evidenceFor } from './question';
import { salienceOf } from './rank';
import { fieldsOf } from './templates/fields';
import { type AskedSlot, capitalised, render, type Template } from './templates/template';
import type { Part, Question, QuestionForm, Subject } from './types';

/** One fact's place in a question over several. */
export interface Member {
	readonly fact: Fact;
	readonly asked: AskedSlot;
	readonly left: string;
	readonly right: string;
	/** Machine form of the right side; for an order or a sprint its ISO date. */
	readonly value: string;
}

/** Several facts asked together. */
export interface Group {
	readonly form: Extract<QuestionForm, 'order' | 'match' | 'sprint'>;
	readonly prompt: string;
	readonly subject: Subject;
	readonly members: readonly Member[];
}

/** A statement of the fact in which some fields have no words; null where it needs them, or cannot do without. */
export function statementHiding(
	fact: Fact,
	template: Template,
	hidden: ReadonlySet<string>
): string | null {
	const all = fieldsOf(fact);
	const fields = (name: string): string | null => (hidden.has(name) ? null : all(name));
	for (const statement of template.statements) {
		const text = render(statement, fields);
		if (text !== null) return capitalised(text.replace(/\.$/, ''));
	}
	return null;
}

/** Facts whose truth nobody doubts and which somebody asserts outright: fit to stand among others. */
export const isSure = (fact: Fact): boolean =>
	fact.status !== 'planned' && fact.disagreements.length === 0 && !isHearsay(fact);

/** "Climbed it for the 25th time": of three such the numbers tell the order. */
const COUNTED = /\bfirst\b|\b\d+(?:st|nd|rd|th|(?= times))\b/;
const COUNTED_FROM = 3;

/** What keeps several facts from being asked together; an admitted question has none of it. */
const GROUP_FLAWS: readonly (readonly [string, (parts: readonly Part[]) => boolean])[] = [
	[
		'duplicate-options',
		(parts) => new Set(parts.map(({ left }) => fold(left))).size < parts.length
	],
	[
		'several-right-answers',
		(parts) => new Set(parts.map(({ value }) => value)).size < parts.length
	],
	[
		'counted-in-order',
		(parts) => parts.filter(({ left }) => COUNTED.test(left)).length >= COUNTED_FROM
	],
	['key-in-stem', (parts) => parts.some(({ left, right }) => fold(left).includes(fold(right)))],
	['too-few-options', (parts) => parts.length < 3],
	['too-long', (parts) => parts.some(({ left }) => left.split(' ').length > 24)]
];

const partOf = ({ fact, asked, left, right, value }: Member): Part => ({
	id: digest(`part|${fact.id}|${asked}`),
	item: `${fact.id}.${asked}`,
	fact: fact.id,
	left,
	right,
	value
});

const newestOf = (facts: readonly Fact[]): string | null =>
	facts
		.map(({ validity }) => validity.asOf ?? '')
		.sort(byText)
		.at(-1) || null;

function meanSalience(facts: readonly Fact[], articles: Articles): number {
	const sum = facts.reduce((total, fact) => total + salienceOf(fact, articles), 0);
	return Math.round((sum / facts.length) * 1000) / 1000;
}

/** Dresses a group as the question the app shows. Its id stays as long as its facts do. */
export function groupQuestion(group: Group, articles: Articles): Question {
	const { form, members, prompt, subject } = group;
	const parts = members.map(partOf);
	const facts = members.map(({ fact }) => fact);
	const name = digest(
		`${form}|${facts
			.map(({ id }) => id)
			.sort(byText)
			.join('|')}`
	);
	const paired = parts.map(({ left, right }) => `${left}: ${right}`);
	return {
		id: name,
		item: `${name}.${form}`,
		fact: name,
		kind: facts[0]?.kind ?? 'states',
		slot: members[0]?.asked ?? 'date',
		form,
		subject,
		prompt,
		answerType: 'text',
		answer: (form === 'match' ? paired : parts.map(({ left }) => left)).join('; '),
		answerValue: parts.map(({ id }) => id).join(' '),
		accepted: [],
		options: [],
		parts,
		asOf: subject === 'people' ? newestOf(facts) : null,
		expires: null,
		countries: [...new Set(facts.flatMap(countriesOf))].sort(byText),
		articles: [
			...new Set(facts.flatMap((fact) => happened(fact).map(({ article }) => article)))
		].sort(byText),
		evidence: facts.flatMap((fact) => evidenceFor(happened(fact), articles).slice(0, 1)),
		explanation: `${paired.join('. ')}.`,
		salience: meanSalience(facts, articles),
		flaws: GROUP_FLAWS.filter(([, trips]) => trips(parts)).map(([flaw]) => flaw)
	};
}
