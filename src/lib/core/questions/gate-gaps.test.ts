import { expect, test } from 'vitest';
import { claim, country, on, organisation, person, place, words } from '../facts/test-claims';
import type { Claim } from '../claims/types';
import { flawsOf } from './gate';
import type { Case } from './gate-checks';
import { caseOf, spoilt } from './test-drafts';
import { relations } from './test-news';

const TEXT = 'Ada Brightwater opened the port of Blank Bay in Peru on 3 April 2024.';
const sentence = (more: Partial<Claim> = {}): Claim =>
	claim(
		'states',
		{
			what: words(TEXT),
			person: person('Ada Brightwater'),
			actor: country('PE'),
			place: place('Blank Bay', 'PE')
		},
		{ date: on('2024-04-03'), asOf: '2024-04-04', quote: TEXT, article: 'port', ...more }
	);
const gap = (): Case => caseOf('actor', 'cloze', sentence());
const ties = (): Case => caseOf('other', 'choice', relations('KR', 'SY', '2025-04-10'));
const asked = (one: Case, prompt: string): string[] => flawsOf(spoilt(one, { prompt }));

test('a sentence with one gap has no flaw', () => {
	expect(gap().question.prompt).toBe(
		'Which country is missing? Ada Brightwater opened the port of Blank Bay in _____ on 3 April 2024.'
	);
	expect(flawsOf(gap())).toEqual([]);
});

test.each([
	['two gaps', 'Which country is missing? _____ opened the port of Blank Bay in _____ in 2024.'],
	['no gap', 'Which country is missing? Somebody opened the port of Blank Bay in 2024.']
])('not-one-gap catches %s', (_, prompt) => {
	expect(asked(gap(), prompt)).toContain('not-one-gap');
});

test('a gap is caught where the key, its people or its capital stand elsewhere in the sentence', () => {
	for (const clue of ['Peru', 'Peruvian', 'Lima'])
		expect(asked(gap(), `The ${clue} port opened in _____ on 3 April 2024.`)).toContain(
			'key-in-stem'
		);
	expect(asked(gap(), 'The Chilean port opened in _____ on 3 April 2024.')).not.toContain(
		'key-in-stem'
	);
});

test('initials of the answer give it away, and other initials do not', () => {
	const body = sentence({
		slots: {
			what: words('Ada Brightwater joined the Harbour Workers Union of Peru on 3 April 2024.'),
			person: person('Ada Brightwater'),
			actor: country('PE'),
			body: organisation('Harbour Workers Union')
		},
		quote: 'Ada Brightwater joined the Harbour Workers Union of Peru on 3 April 2024.'
	});
	const one = caseOf('body', 'cloze', body);
	expect(asked(one, 'The HWU card of the _____ was printed in Peru.')).toContain(
		'initials-in-stem'
	);
	expect(asked(one, 'The ILO card of the _____ was printed in Peru.')).not.toContain(
		'initials-in-stem'
	);
});

test('a pronoun needs its noun before it: a name or the gap', () => {
	expect(asked(gap(), 'In 2024 he opened the port of Blank Bay in _____.')).toContain(
		'dangling-pronoun'
	);
	expect(
		asked(gap(), 'Ada Brightwater opened the port with her brother in _____ on 3 April.')
	).not.toContain('dangling-pronoun');
	expect(asked(gap(), '_____ opened the port with her brother in 2024.')).not.toContain(
		'dangling-pronoun'
	);
	expect(asked(gap(), 'Ada Brightwater opened this port in _____ in 2024.')).toContain(
		'dangling-pronoun'
	);
});

test('a question of yes or no is caught, one that asks which is not', () => {
	expect(asked(ties(), 'Did the neighbours establish relations in April 2025?')).toContain(
		'yes-no-stem'
	);
	expect(asked(ties(), 'In 2025, did the neighbours establish relations?')).toContain(
		'yes-no-stem'
	);
	expect(asked(ties(), 'Which neighbour did it recognise in April 2025?')).not.toContain(
		'yes-no-stem'
	);
});

test('an option that speaks of the others is caught, one that begins like it is not', () => {
	const options = (text: string) =>
		flawsOf(
			spoilt(ties(), {
				options: [...ties().question.options, { id: 'x', text, reason: 'A test.' }]
			})
		);
	expect(options('None of the above')).toContain('all-of-the-above');
	expect(options('All Saints Islands')).not.toContain('all-of-the-above');
});

test('a name whose first part comes again after it is not a doubled word', () => {
	expect(asked(gap(), 'Boutros Boutros-Ghali opened the port in _____ in 2024.')).not.toContain(
		'doubled-words'
	);
	expect(asked(gap(), 'Ada Brightwater opened opened the port in _____.')).toContain(
		'doubled-words'
	);
});

test('a sentence about what sources contradict one another on is not asked', () => {
	const quote = 'Peru and Chad established relations on 3 April 2024, Ada Brightwater said.';
	const one = relations('PE', 'TD', '2024-04-03', { article: 'a', quote });
	const other = relations('PE', 'TD', '2023-01-05', { article: 'b' });
	const told = sentence({ article: 'a', quote });
	expect(flawsOf(caseOf('person', 'cloze', told, one, other))).toContain('disputed-sentence');
	expect(flawsOf(caseOf('person', 'cloze', told, one))).not.toContain('disputed-sentence');
});

test.each([
	['In 2024 Ada Brightwater left the Bank of _____.', true],
	['In 2024 Ada Brightwater hosted the Summit of the _____.', true],
	['In 2024 Ada Brightwater met the Foreign Minister of _____.', false],
	['In 2024 Ada Brightwater met the government of _____.', false]
])('a gap tears a name apart, or stands after a title: %s', (prompt, torn) => {
	expect(asked(gap(), prompt).includes('gap-in-a-name')).toBe(torn);
});

test.each([
	['Ada Brightwater, the permanent representative of Peru to the _____, signed it.', true],
	['Ada Brightwater called Chad the last member state of the _____ to sign it.', true],
	['Ada Brightwater called Chad the last neighbour of the _____ to sign it.', false]
])('a title that one body alone gives names the body: %s', (prompt, named) => {
	expect(asked(gap(), prompt).includes('title-names-it')).toBe(named);
});

test('"all except _____" asks for the exception; any other "except" is negative', () => {
	expect(asked(gap(), 'Ada Brightwater saw every port except _____ in 2024.')).not.toContain(
		'negative-stem'
	);
	expect(asked(gap(), 'Except in May, Ada Brightwater stayed in _____ in 2024.')).toContain(
		'negative-stem'
	);
});

const met = (more: Partial<Claim>, where: Claim['slots'] = {}): string[] => {
	const claims = [
		claim(
			'meets',
			{ person: person('Ada Brightwater'), other: person('Bela Kovashazy'), ...where },
			{ asOf: '2024-04-20', quote: 'Ada Brightwater met Bela Kovashazy.', ...more }
		)
	] as const;
	return flawsOf(caseOf('other', 'true-false', ...claims));
};

test('a meeting is asked by its day or its place, never by its month alone', () => {
	expect(met({ date: on('2024-04') })).toContain('undated-event');
	expect(met({ date: on('2024-04-03') })).not.toContain('undated-event');
	expect(met({ date: on('2024-04') }, { place: place('Lima', 'PE') })).not.toContain(
		'undated-event'
	);
});

test('a sentence of a meeting needs its day or its place as well', () => {
	const talks = (when: string, date: string): string[] => {
		const text = `Ada Brightwater held talks with Bela Kovashazy of Chad ${when}.`;
		const told = sentence({
			slots: { what: words(text), person: person('Ada Brightwater'), actor: country('TD') },
			date: on(date),
			quote: text
		});
		return flawsOf(caseOf('person', 'cloze', told));
	};
	expect(talks('in April 2024', '2024-04')).toContain('undated-event');
	expect(talks('on 3 April 2024', '2024-04-03')).not.toContain('undated-event');
});

test('what a headline says is no flaw of the sentence under it', () => {
	const lead =
		'Which country is missing? News of 4 April 2024 (“Port opens but not for all there”): ';
	const flaws = asked(gap(), `${lead}Ada Brightwater opened the port of Blank Bay in _____.`);
	expect(flaws).not.toContain('negative-stem');
	expect(flaws).not.toContain('dangling-pronoun');
});

test('"there are" points nowhere, and "there" does', () => {
	const lead = 'Which country is missing? ';
	expect(asked(gap(), `${lead}There are 174 seats in the chamber of _____.`)).not.toContain(
		'dangling-pronoun'
	);
	expect(asked(gap(), `${lead}Ada Brightwater left the boats there for _____.`)).toContain(
		'dangling-pronoun'
	);
});
