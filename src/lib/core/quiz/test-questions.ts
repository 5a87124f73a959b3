import fc from 'fast-check';
import type { Option, Question, QuestionForm, Subject } from '../questions/types';

export const options = (...texts: string[]): Option[] =>
	texts.map((text) => ({ id: `o-${text}`, text, reason: 'test' }));

/** A sound question with everything filled in; override what matters to the test. */
export function question(over: Partial<Question> = {}): Question {
	const id = over.id ?? 'q1';
	return {
		id,
		item: `${over.fact ?? `f-${id}`}.person`,
		fact: `f-${id}`,
		kind: 'holds-office',
		slot: 'person',
		form: 'choice',
		subject: 'people',
		prompt: `Who is asked for in ${id}?`,
		answerType: 'person',
		answer: `Key of ${id}`,
		answerValue: `key of ${id}`,
		accepted: [],
		options: options(`Key of ${id}`, 'Second', 'Third', 'Fourth'),
		asOf: null,
		expires: null,
		countries: [],
		articles: [],
		evidence: [],
		explanation: '',
		salience: 0.5,
		flaws: [],
		...over
	};
}

const forms: readonly QuestionForm[] = ['choice', 'true-false', 'typed'];
const subjects: readonly Subject[] = ['countries', 'people', 'dates', 'numbers', 'events'];

/** A bank of up to 40 questions over few facts, items, countries and names, so that they collide. */
export const anyBank: fc.Arbitrary<Question[]> = fc
	.array(
		fc.record({
			fact: fc.integer({ min: 0, max: 15 }).map((n) => `f${String(n)}`),
			slot: fc.constantFrom('person', 'date', 'other'),
			form: fc.constantFrom(...forms),
			subject: fc.constantFrom(...subjects),
			answer: fc.constantFrom('Amber Stone', 'Basil Reed', 'Coral Bay'),
			about: fc.constantFrom('Amber Stone', 'Basil Reed', 'nobody'),
			countries: fc.subarray(['AA', 'BB', 'CC']),
			expires: fc.constantFrom(null, '2024-10-03', '2024-10-04', '2031-01-01'),
			salience: fc.double({ min: 0, max: 1, noNaN: true })
		}),
		{ maxLength: 40 }
	)
	.map((parts) =>
		parts.map(({ slot, about, ...part }, index) =>
			question({
				...part,
				id: `q${String(index)}`,
				item: `${part.fact}.${slot}`,
				prompt: `What of ${about} in ${part.fact}?`
			})
		)
	);
