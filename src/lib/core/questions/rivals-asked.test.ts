import { expect, test } from 'vitest';
import { claim, country, number, on, words } from '../facts/test-claims';
import { flawsOf } from './gate';
import { caseOf } from './test-drafts';

const expelled = (code: string, article: string, count = 1) =>
	claim(
		'expels',
		{
			actor: country('CL'),
			other: country(code),
			number: number(count, 'diplomats'),
			what: words('diplomats')
		},
		{
			date: on('2021-04-28'),
			asOf: '2021-04-29',
			article,
			quote: `Chile expelled ${count} diplomats of ${country(code).text} on 28 April 2021.`
		}
	);

test('where two are right, a choice speaks of these, and nobody recalls or points', () => {
	const [one, other] = [expelled('LV', 'a'), expelled('EE', 'b')];
	const choice = caseOf('other', 'choice', one, other);
	expect(choice.question.prompt).toMatch(/\bwhich of these countries\b/i);
	expect(choice.question.options.map(({ text }) => text)).not.toContain('Estonia');
	expect(flawsOf(choice)).toEqual([]);
	for (const form of ['typed', 'map'] as const)
		expect(flawsOf(caseOf('other', form, one, other))).toContain('several-right-answers');
});

test('where one is right, the stem asks which country', () => {
	const [one, other] = [expelled('LV', 'a'), expelled('EE', 'b', 2)];
	const choice = caseOf('other', 'choice', one, other);
	expect(choice.question.prompt).not.toMatch(/of these/);
	expect(flawsOf(caseOf('other', 'typed', one, other))).toEqual([]);
});
