import type { Answer } from './answers';
import { shareOf, type Share } from './wilson';

export interface FormRow {
	readonly form: Answer['form'];
	readonly right: Share;
	/** Half of the answers took longer, ms. */
	readonly medianMs: number;
}

/** Answers by the form of the question, most used first. */
export function byForm(answers: readonly Answer[]): readonly FormRow[] {
	const rows = new Map<Answer['form'], { right: number; times: number[] }>();
	for (const { form, verdict, ms } of answers) {
		const row = rows.get(form) ?? { right: 0, times: [] };
		row.right += verdict.outcome === 'right' ? 1 : 0;
		row.times.push(ms);
		rows.set(form, row);
	}
	return [...rows]
		.map(([form, { right, times }]) => ({
			form,
			right: shareOf(right, times.length),
			medianMs: times.sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0
		}))
		.sort((a, b) => b.right.answers - a.right.answers || (a.form < b.form ? -1 : 1));
}
