import { expect, test } from 'vitest';
import { linesOf } from '../test-annotations';

type Row = readonly [text: string, lines: readonly string[]];

test.each<Row>([
	[
		'{p:Jane Roe} arrived on Monday in {^NO:Oslo} for a two-day visit.',
		['happened actor=Jane Roe other=Norway place=Oslo @2025-04-07']
	],
	[
		'{p:Jane Roe} travelled on Monday to {^NO:Oslo}.',
		['happened actor=Jane Roe other=Norway place=Oslo @2025-04-07']
	],
	[
		'{p:Jane Roe} began a three-day visit to {NO:Norway} on Wednesday.',
		['happened actor=Jane Roe place=Norway @2025-04-09']
	],
	[
		'{p:Jane Roe} started an official visit to {NO:Norway} in May 2024.',
		['happened actor=Jane Roe place=Norway @2024-05']
	],
	[
		'{p:Jane Roe} wrapped up a visit to {NO:Norway} on Sunday.',
		['happened actor=Jane Roe place=Norway @2025-04-06']
	],
	[
		'{p:Jane Roe} concluded her visit to {NO:Norway} on 5 May 2024.',
		['happened actor=Jane Roe place=Norway @2024-05-05']
	],
	[
		'{p:Jane Roe} was in {^NO:Oslo} on Monday for talks with {p:John Doe}.',
		['happened actor=Jane Roe other=Norway place=Oslo @2025-04-07']
	],
	[
		'{p:Jane Roe} was in {^NO:Oslo} for talks.',
		['happened actor=Jane Roe other=Norway place=Oslo']
	],
	[
		'During a visit to {^NO:Oslo} in June 2024, {p:Jane Roe} signed the guest book.',
		['happened actor=Jane Roe other=Norway place=Oslo @2024-06']
	],
	[
		'On a visit to {^NO:Oslo} on Monday, {p:Jane Roe} met {p:John Doe}.',
		['happened actor=Jane Roe other=Norway place=Oslo @2025-04-07']
	],
	[
		'After a visit to {NO:Norway}, {p:Jane Roe} said she was content.',
		['happened actor=Jane Roe place=Norway']
	],
	[
		"{p:John Doe} fell ill during {p:Jane Roe}'s visit to {^NO:Oslo} on 5 May 2024.",
		['happened actor=Jane Roe other=Norway place=Oslo @2024-05-05']
	],
	[
		"{p:Jane Roe}'s visit to {^NO:Oslo} on 23 August 2024 was the first by a Peruvian.",
		['happened actor=Jane Roe other=Norway place=Oslo @2024-08-23']
	],
	[
		"{p:Jane Roe}'s visit to {^NO:Oslo} in May 2024 lasted three days.",
		['happened actor=Jane Roe other=Norway place=Oslo @2024-05']
	],
	[
		'{p:Jane Roe}, who visited {^NO:Oslo} in 2019, praised the city.',
		['happened actor=Jane Roe other=Norway place=Oslo @2019']
	]
])('a visit is claimed from: %s', (text, claimed) => {
	expect(linesOf('visits', text)).toEqual(claimed);
});

test.each([
	'{p:Jane Roe} will begin a visit to {NO:Norway} on Wednesday.',

	'{p:Jane Roe} was to be in {^NO:Oslo} on Monday for talks.',

	'During a visit to {^NO:Oslo} next week, {p:Jane Roe} will sign a treaty.',

	'During a planned visit to {^NO:Oslo}, {p:Jane Roe} will sign a treaty.',

	"{p:Jane Roe}'s planned visit to {^NO:Oslo} on 23 August 2024 was the talk of the town.",

	"{p:Jane Roe}'s visit to {^NO:Oslo} on 23 August 2024 was postponed.",

	"{p:Jane Roe}'s visit to {^NO:Oslo} was cancelled.",

	"Ahead of {p:Jane Roe}'s visit to {^NO:Oslo}, roads were closed.",

	'{p:Jane Roe} was in {^NO:Oslo} prison.',

	"{p:Jane Roe} was in {NO:Norway}'s team.",

	'{p:Jane Roe} cancelled a visit to {^NO:Oslo}.',

	'{p:Jane Roe} ended plans for a visit to {^NO:Oslo}.',

	'{p:Jane Roe} began to plan a visit to {^NO:Oslo}.',

	'On a visit to {^NO:Oslo}, {p:Jane Roe} needs a guide.'
])('nobody visits by: %s', (text) => {
	expect(linesOf('visits', text)).toEqual([]);
});
