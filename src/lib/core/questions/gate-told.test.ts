import { expect, test } from 'vitest';
import { withoutTold } from './gate-checks';
import { GATE_RULES } from './gate-rules';

const under = (headline: string, sentence: string): string =>
	`Which number is missing? News of 3 May 2025 (“${headline}”): ${sentence}`;

const leaves = (headline: string, sentence: string): string => {
	const left = withoutTold(under(headline, sentence));
	return left.slice(left.indexOf(': ') + 2);
};

test('“the country” is told where the headline names one, by its name or its people', () => {
	const sentence = 'Turnout in the country was _____ percent.';
	for (const headline of ['Peru votes for a new congress', 'Peruvian voters go to the polls'])
		expect(leaves(headline, sentence)).toBe('Turnout in  was _____ percent.');
});

test('it is not told where the headline names none, or two', () => {
	const sentence = 'Turnout in the country was _____ percent.';
	for (const headline of ['Voters go to the polls again', 'Peru and Chile vote on one day'])
		expect(leaves(headline, sentence)).toBe(sentence);
});

test('“the two countries” need two', () => {
	const sentence = 'The two countries share _____ kilometres of border.';
	expect(leaves('Peru and Chile open a crossing', sentence)).not.toContain('two countries');
	expect(leaves('Peru opens a crossing to its south', sentence)).toBe(sentence);
	expect(leaves('Peru, Chile and Bolivia open a crossing', sentence)).toBe(sentence);
});

const doubled = (prompt: string): boolean => {
	const rule = GATE_RULES.find(({ name }) => name === 'doubled-words');
	if (!rule) throw new Error('the gate has no such rule');
	return rule.trips({ question: { prompt } } as Parameters<typeof rule.trips>[0]);
};

test.each([
	['Which which country was it?', true],
	['Who chaired the the talks?', true],
	['Who chaired the  talks?', true],
	['Who chaired the talks ?', true],
	['Who chaired {what}?', true],
	['Which country had had-been ministers?', false],
	['Who visited Baden Badenia in May?', false],
	['Who led the theatre?', false]
])('a word twice in a row, or a mark left over: %s', (prompt, is) => {
	expect(doubled(prompt)).toBe(is);
});
