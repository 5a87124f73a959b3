import type { Article } from '../src/lib/core/article/types';
import { annotate } from '../src/lib/core/claims/annotate';
import type { Bank } from '../src/lib/core/questions/bank';
import type { Question } from '../src/lib/core/questions/types';

const tally = (title: string, names: readonly string[]): string[] => {
	const counts = new Map<string, number>();
	for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
	const rows = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
	const share = (count: number): string =>
		`${((100 * count) / Math.max(1, names.length)).toFixed(1)} %`.padStart(7);
	return [
		'',
		title,
		...rows.map(([name, count]) => `  ${String(count).padStart(5)} ${share(count)}  ${name}`)
	];
};

function unresolved(articles: readonly Article[]): string[] {
	return articles.flatMap((article) =>
		annotate(article)
			.dates.filter(({ certainty, type }) => certainty === 'unresolved' && type === 'DATE')
			.map(({ text }) => `${article.id}: "${text}"`)
	);
}

/** What is in the bank, what was kept out and why, as lines to read. */
export function report(bank: Bank, articles: readonly Article[]): string[] {
	const all = bank.questions.flat();
	const dates = unresolved(articles);
	return [
		...tally(
			'questions by kind',
			all.map(({ kind }) => kind)
		),
		...tally(
			'questions by form',
			all.map(({ form }) => form)
		),
		...tally(
			'questions by slot',
			all.map(({ slot }) => slot)
		),
		...tally(
			'questions by kind and form',
			all.map(({ kind, form }) => `${kind} ${form}`)
		),
		...tally(
			'questions by subject',
			all.map(({ subject }) => subject)
		),
		...tally(
			'facts by status',
			bank.facts.map(({ kind, status }) => `${status} ${kind}`)
		),
		...tally(
			'kept out, by flaw',
			bank.made.flawed.flatMap(({ flaws }) => flaws)
		),
		'',
		`rejected by decision: ${bank.made.rejected.length}`,
		'',
		`disputes: ${bank.disputes.length}`,
		...bank.disputes.map(
			({ fact, question, sides }) =>
				`  ${fact}  ${question}  ${sides.map(({ text }) => text).join(' / ')}`
		),
		'',
		`unresolved dates: ${dates.length}`,
		...dates.map((line) => `  ${line}`)
	];
}

const line = (question: Question): string[] => [
	`${question.id}  ${question.item}  ${question.kind}  ${question.form}  ${question.salience}${question.flaws.length ? `  FLAWS ${question.flaws.join(' ')}` : ''}`,
	`    ${question.prompt}`,
	`    = ${question.answer}${question.options.length ? `   of   ${question.options.map(({ text }) => text).join(' | ')}` : ''}`,
	`    ${question.explanation}`,
	...question.evidence.slice(0, 2).map(({ article, quote }) => `    "${quote}" (${article})`)
];

/** Every question with its key, options and proof, for an editor to read; with flaws, those kept out. */
export function listing(bank: Bank, flawed: boolean): string[] {
	const chosen = flawed ? bank.made.flawed : bank.questions.flat();
	return [...chosen].sort((a, b) => (a.item + a.form < b.item + b.form ? -1 : 1)).flatMap(line);
}
