import { expect, test } from 'vitest';
import type { Part, QuestionForm } from '../types';
import { heldWhen, partStem } from './groups';

const part = (slot: string, left: string, right: string, value = right): Part => ({
	id: 'p',
	item: `fact.${slot}`,
	fact: 'fact',
	left,
	right,
	value
});

test.each<readonly [QuestionForm, Part, string]>([
	[
		'order',
		part('date', 'Peru left OPEC', '4 May 2021', '2021-05-04'),
		'On what date was this: Peru left OPEC?'
	],
	[
		'order',
		part('date', 'Peru left OPEC', 'May 2021', '2021-05'),
		'In which month and year was this: Peru left OPEC?'
	],
	[
		'order',
		part('date', 'Peru left OPEC', '2021', '2021'),
		'In which year was this: Peru left OPEC?'
	],
	['order', part('date', 'Peru left OPEC', 'then', ''), 'When was this: Peru left OPEC?'],
	['match', part('date', 'Peru left OPEC', '2021'), 'In which year was this: Peru left OPEC?'],
	[
		'match',
		part('person', 'Ada Brightwater', heldWhen('president of Peru', 'June 2016')),
		'As of June 2016, which office did Ada Brightwater hold?'
	],
	[
		'match',
		part('place', 'Peru and Chad signed a treaty on 4 May 2021', 'Oslo'),
		'Where did this happen: Peru and Chad signed a treaty on 4 May 2021?'
	],
	[
		'match',
		part('body', 'The Philippines', 'ASEAN'),
		'Which organisation did the Philippines join?'
	],
	['match', part('other', 'Peru', 'Lima'), 'What goes with this: Peru?']
])('a part of an %s is asked by itself: %#', (form, one, stem) => {
	expect(partStem(form, one)).toBe(stem);
});

test('the month in a match is the one a card asks as of', () => {
	const right = heldWhen('secretary general of the United Nations', 'May 2022');
	expect(partStem('match', part('person', 'Ada Brightwater', right))).toContain('May 2022');
});
