import { expect, test } from 'vitest';
import type { Claim } from '../claims/types';
import { claim, country, on, organisation, person, words } from '../facts/test-claims';
import { SENTENCE_RULES } from './gate-sentences';
import { flawsOf } from './gate';
import { caseOf, spoilt } from './test-drafts';
import { holds } from './test-news';
import { GAP } from './types';

const told = (text: string, slots: Claim['slots'], more: Partial<Claim> = {}): Claim =>
	claim(
		'states',
		{ what: words(text), ...slots },
		{ date: on('2024-04-03'), asOf: '2024-04-04', article: 'one', quote: text, ...more }
	);

const flawsFor = (one: Claim, asked: 'actor' | 'person' | 'other', form: 'cloze' | 'choice') =>
	flawsOf(caseOf(asked, form, one)).filter((name) =>
		SENTENCE_RULES.some((rule) => rule.name === name)
	);

test.each([
	['Peru welcomed the truce in Blank Bay on 3 April 2024.', ['common-reaction']],
	[
		'The government of Peru condemned the attack in Blank Bay on 3 April 2024.',
		['common-reaction']
	],
	['Peru called for a truce in Blank Bay on 3 April 2024.', ['common-reaction']],
	['Peru handed over 30 patrol boats in Blank Bay on 3 April 2024.', []],
	['In Peru, where it rained, people welcomed the truce on 3 April 2024.', []]
])('what many governments say of one thing is asked of none: %s', (text, flaws) => {
	expect(flawsFor(told(text, { actor: country('PE') }), 'actor', 'cloze')).toEqual(flaws);
});

test('what the speaker did next is no part of what was said', () => {
	const text = 'The bay was closed and promised help for Peru on 3 April 2024.';
	const said = { attribution: 'Ada Brightwater' };
	const slots = { actor: country('PE') };
	expect(flawsFor(told(text, slots, said), 'actor', 'cloze')).toEqual(['split-speech']);
	expect(flawsFor(told(text, slots), 'actor', 'cloze')).toEqual([]);
});

test('what a name is short for is no news', () => {
	const text = 'BBB is short for the Blank Bay Board, which Peru joined on 3 April 2024.';
	const one = caseOf('actor', 'cloze', told(text, { actor: country('PE') }));
	expect(flawsOf(one)).toContain('spells-it-out');
	const other = spoilt(one, { prompt: `Which country is missing? ${GAP} was short of boats.` });
	expect(flawsOf(other)).not.toContain('spells-it-out');
});

const RIVALS = ['SE', 'DK', 'FI'].map((code, at) =>
	holds(
		['Bela Kovashazy', 'Carla Dominguez', 'Dirk Vandenhout'][at] ?? '',
		'foreign-minister',
		code,
		{
			article: code
		}
	)
);

test.each([
	['Ada Brightwater, the former foreign minister of Norway, sailed on 3 April 2024.', true],
	['On 3 April 2024 Norwegian Foreign Minister Ada Brightwater sailed round the bay.', true],
	['On 3 April 2024 Ada Brightwater sailed round the bay.', false]
])('a title beside the gap leaves one option only: %s', (text, titled) => {
	const post = holds('Ada Brightwater', 'foreign-minister', 'NO', { article: 'no' });
	const one = caseOf(
		'person',
		'choice',
		told(text, { person: person('Ada Brightwater') }),
		post,
		...RIVALS
	);
	expect(flawsOf(one).includes('titled-options')).toBe(titled);
});

test('recalled without options, the title is the clue that is wanted', () => {
	const text = 'Ada Brightwater, the former foreign minister of Norway, sailed on 3 April 2024.';
	const one = told(text, { person: person('Ada Brightwater') });
	expect(flawsFor(one, 'person', 'cloze')).toEqual([]);
});

test('a sentence that says a common act of some year has several right answers', () => {
	const text = 'Peru cut diplomatic relations with Chad in 1961.';
	const slots = { actor: country('PE'), other: country('TD') };
	const sentence = told(text, slots, { date: on('1961') });
	const act = claim(
		'cuts-relations',
		{ ...slots, what: words('diplomatic relations') },
		{ date: on('1961'), asOf: '2024-04-04', article: 'one', quote: text }
	);
	expect(flawsOf(caseOf('actor', 'cloze', sentence, act))).toContain('several-in-the-world');
	expect(flawsOf(caseOf('actor', 'cloze', sentence))).not.toContain('several-in-the-world');
});

test('a body, too, may be left out of a sentence that is like no other', () => {
	const text = 'On 3 April 2024 the Blank Bay Board opened its first harbour in Peru.';
	const one = told(text, { body: organisation('Blank Bay Board'), actor: country('PE') });
	expect(flawsFor(one, 'actor', 'cloze')).toEqual([]);
});

test('a sentence that says much more than the act is like no other', () => {
	const text =
		'Peru cut diplomatic relations with Chad in 1961, months after a storm had carried the only boat of the ambassador out to sea.';
	const slots = { actor: country('PE'), other: country('TD') };
	const act = claim(
		'cuts-relations',
		{ ...slots, what: words('diplomatic relations') },
		{ date: on('1961'), asOf: '2024-04-04', article: 'one', quote: text }
	);
	const one = caseOf('actor', 'cloze', told(text, slots, { date: on('1961') }), act);
	expect(flawsOf(one)).not.toContain('several-in-the-world');
});
