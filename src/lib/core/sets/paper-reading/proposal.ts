import type { LineReading, LineVerdict } from './read-sheet';

/** What a picture says about one question, for a person to confirm. */
export interface Proposal {
	readonly question: string;
	/** As it would be typed in: a letter, or letters in order with a dash for none; '' where left open. */
	readonly mark: string;
	readonly verdict: LineVerdict;
}

/** The least sure line of a question decides. */
const LEAST_SURE: readonly LineVerdict[] = ['words', 'unsure', 'marked', 'empty'];

function proposalFor(question: string, lines: readonly LineReading[]): Proposal {
	const verdicts = new Set(lines.map(({ verdict }) => verdict));
	const verdict = LEAST_SURE.find((each) => verdicts.has(each)) ?? 'unsure';
	if (verdict !== 'marked') return { question, mark: '', verdict };
	const letters = lines.map(({ letter }) => letter || '-');
	return { question, mark: letters.join(''), verdict };
}

/** Lines as marks of questions, in the order of the sheet. */
export function proposalsOf(lines: readonly LineReading[]): readonly Proposal[] {
	const questions = [...new Set(lines.map(({ line }) => line.question))];
	return questions.map((question) =>
		proposalFor(
			question,
			lines.filter(({ line }) => line.question === question)
		)
	);
}
