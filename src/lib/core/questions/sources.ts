import type { Fact } from '../facts/types';
import { digest } from '../hash';
import type { Relation, RelationReason, StatementPair } from './disagreements';
import type { Articles } from './question';
import { salienceOf } from './rank';
import type { DisputeView, Option, Question, Subject } from './types';

const PROMPT = 'Two sources on one thing: do they contradict each other?';

/** What two statements can be to one another, in the order shown. */
const CHOICES: readonly (readonly [Relation, string])[] = [
	['conflict', 'Yes, both cannot be true'],
	['differ', 'No, another time or another count'],
	['agree', 'No, they fit together']
];

const OPTIONS: readonly Option[] = CHOICES.map(([relation, text]) => ({
	id: digest(`option|${text}`),
	text,
	reason: relation,
	value: relation
}));

const both = (a: string, b: string): string => (a && b ? ` (${a}; ${b})` : '');

/** Why, in a sentence; the values are what differs, in the order of the statements. */
const REASONS: Readonly<Record<RelationReason, (a: string, b: string) => string>> = {
	'other-date': (a, b) => `It happened once, and the sources name two dates${both(a, b)}.`,
	'other-number': (a, b) => `It is one number, and the sources give two${both(a, b)}.`,
	'other-person': (a, b) => `One seat on one day, and the sources name two people${both(a, b)}.`,
	'other-place': (a, b) => `It happened in one place, and the sources name two${both(a, b)}.`,
	denied: () => 'One source says that it happened, the other that it did not.',
	'over-time': (a, b) => `Each was true on its day: things moved on in between${both(a, b)}.`,
	successor: (a, b) =>
		a && b ? `${b} came after ${a}: each held the seat in their day.` : 'The seat changed hands.',
	'other-base': (a, b) => `They count different things${both(a, b)}.`,
	'finer-date': (a, b) =>
		a && b
			? `${a} and ${b} fit together: one is only more exact.`
			: 'Only one of them says when, and nothing contradicts it.',
	'other-words': () => 'They say the same in other words.'
};

const SUBJECTS: Readonly<Partial<Record<RelationReason, Subject>>> = {
	'other-date': 'dates',
	'finer-date': 'dates',
	'other-number': 'numbers',
	'other-base': 'numbers',
	'other-person': 'people',
	successor: 'people'
};

/** How a conflict was settled, or that it was not; empty for what is none. */
function settlement({ fact, relation }: StatementPair, disputes: readonly DisputeView[]): string {
	if (relation !== 'conflict') return '';
	const settled = disputes.find((dispute) => dispute.fact === fact)?.settled;
	return settled
		? ` Settled: ${settled.text}, because ${settled.why.replace(/\.$/, '')}.`
		: ' It is not settled: neither version is asked as a fact.';
}

/** Everything the questions are made from. */
interface Known {
	readonly facts: readonly Fact[];
	readonly articles: Articles;
	/** For how a conflict was settled. */
	readonly disputes: readonly DisputeView[];
}

/**
 * Pairs of statements as questions: do two sources contradict each other, or does it only look so?
 * What is asked is certain although what the sources say is not, and memory is kept about none of it.
 *
 * @param pairs as `statementPairs` gives them
 * @returns one question for each pair, in their order; answered as a choice
 */
export function sourcesQuestions(
	pairs: readonly StatementPair[],
	{ facts, articles, disputes }: Known
): Question[] {
	const byId = new Map(facts.map((fact) => [fact.id, fact]));
	return pairs.flatMap((pair): Question[] => {
		const fact = byId.get(pair.fact);
		const key = OPTIONS.find(({ value }) => value === pair.relation);
		if (!fact || !key) return [];
		const [first, second] = pair.statements;
		const id = digest(`sources|${pair.id}`);
		return [
			{
				id,
				item: `${id}.sources`,
				fact: pair.fact,
				kind: fact.kind,
				slot: 'what',
				form: 'sources',
				subject: SUBJECTS[pair.reason] ?? 'events',
				prompt: PROMPT,
				answerType: 'text',
				answer: key.text,
				answerValue: pair.relation,
				accepted: [],
				options: OPTIONS.map(({ value: _, ...option }) => option),
				says: [first.text, second.text],
				asOf: null,
				expires: null,
				countries: pair.countries,
				articles: [...new Set([first.evidence.article, second.evidence.article])].sort(),
				evidence: [first.evidence, second.evidence],
				explanation: REASONS[pair.reason](...pair.values) + settlement(pair, disputes),
				salience: salienceOf(fact, articles),
				flaws: []
			}
		];
	});
}
