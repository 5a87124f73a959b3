import { expect, test } from 'vitest';
import { linesOf } from '../test-annotations';

type Row = readonly [text: string, lines: readonly string[]];

test.each<Row>([
	['{p:Jane Roe} died on 3 March 2024.', ['happened person=Jane Roe @2024-03-03']],
	[
		'{p:Jane Roe} died in {^NO:Oslo} on 3 March 2024 at the age of 84.',
		['happened person=Jane Roe other=Norway place=Oslo number=84 years old @2024-03-03']
	],
	['{p:Jane Roe} has died aged 91.', ['happened person=Jane Roe number=91 years old']],
	[
		'{p:Jane Roe} passed away in {NO:Norway} in May 2023, aged 77.',
		['happened person=Jane Roe place=Norway number=77 years old @2023-05']
	],
	[
		'{p:Jane Roe} died at 84 on Thursday.',
		['happened person=Jane Roe number=84 years old @2025-04-10']
	],
	[
		'{~NO:Norwegian} President {p:Jane Roe} was assassinated in {^PE:Lima} on 5 May 1963.',
		['happened person=Jane Roe other=Peru place=Lima @1963-05-05']
	],
	[
		'{p:Jane Roe} was killed in a plane crash in {PE:Peru} on 19 May 2024.',
		['happened person=Jane Roe place=Peru @2024-05-19']
	],
	[
		'{p:Jane Roe}, who died on 30 August 2022 aged 91, was a lawyer.',
		['happened person=Jane Roe number=91 years old @2022-08-30']
	],
	[
		'{p:Jane Roe}, who died in {^NO:Oslo} in 2001, wrote it.',
		['happened person=Jane Roe other=Norway place=Oslo @2001']
	],
	[
		'{p:Jane Roe} died of cancer at her home in {^NO:Oslo} on Monday.',
		['happened person=Jane Roe other=Norway place=Oslo @2025-04-07']
	],
	[
		'After the death of {p:Jane Roe} in May 2019, {p:John Doe} took over.',
		['happened person=Jane Roe @2019-05']
	],
	[
		"{p:John Doe} took office following {p:Jane Roe}'s death on 6 June 2020.",
		['happened person=Jane Roe @2020-06-06']
	],
	[
		'The party has been split since the assassination of {p:Jane Roe} in {^PE:Lima} in 1948.',
		['happened person=Jane Roe other=Peru place=Lima @1948']
	],
	['{p:John Doe} announced the death of {p:Jane Roe}.', ['happened person=Jane Roe']],
	['Thousands marked the anniversary of the death of {p:Jane Roe}.', ['happened person=Jane Roe']],
	[
		'{p:Jane Roe} and {p:John Doe} died in 1999.',
		['happened person=Jane Roe @1999', 'happened person=John Doe @1999']
	],
	[
		'{p:Jane Roe} was shot dead in {^PE:Lima} in 1990.',
		['happened person=Jane Roe other=Peru place=Lima @1990']
	],
	[
		'The palace said on Friday that {p:Jane Roe} had died at the age of 101.',
		['happened person=Jane Roe number=101 years old']
	],
	[
		'In 1984, {p:Jane Roe} was murdered in {^PE:Lima}.',
		['happened person=Jane Roe other=Peru place=Lima @1984']
	],
	[
		'{p:Jane Roe} died in {^NO:Oslo}, {NO:Norway}, in 1950.',
		['happened person=Jane Roe other=Norway place=Oslo @1950']
	],
	[
		'{p:John Doe} offered condolences over the death of {p:Jane Roe}.',
		['happened person=Jane Roe']
	],
	[
		'Nobel laureate {p:Jane Roe} died in {^NO:Oslo} on 26 December 2021.',
		['happened person=Jane Roe other=Norway place=Oslo @2021-12-26']
	]
])('a death is claimed from: %s', (text, claimed) => {
	expect(linesOf('dies', text)).toEqual(claimed);
});

test.each<Row>([
	['{p:Jane Roe} did not die in 1999.', ['denied person=Jane Roe @1999']],
	['{p:Jane Roe} could die in prison.', ['possible person=Jane Roe']],
	['{p:Jane Roe} would have died without help.', ['possible person=Jane Roe']],
	['If {p:Jane Roe} died, {p:John Doe} would take over.', ['possible person=Jane Roe']],
	['Rumours that {p:Jane Roe} had died were false.', ['possible person=Jane Roe']],
	['{p:Jane Roe} will die one day.', ['planned person=Jane Roe']],
	['{p:John Doe} denied that {p:Jane Roe} had died.', ['denied person=Jane Roe']]
])('a death that has not happened is never claimed as one: %s', (text, claimed) => {
	expect(linesOf('dies', text)).toEqual(claimed);
});

test.each([
	'{p:Jane Roe} nearly died in 1999.',

	'{p:Jane Roe} almost died in a crash in {PE:Peru}.',

	'{p:Jane Roe} died laughing.',

	'{p:Jane Roe} died of laughter.',

	'{p:Jane Roe} died on stage at the comedy club.',

	'{p:Jane Roe} reportedly died in 2021.',

	"{p:Jane Roe}'s father died in 1999.",

	"After the death of {p:Jane Roe}'s father in 1999, she left.",

	"The court upheld {p:Jane Roe}'s death sentence in 1999.",

	"{p:Jane Roe} received death threats after {p:John Doe}'s death threats.",

	'Did {p:Jane Roe} die in 1999?',

	'{p:Jane Roe} feared for the death of {p:John Doe}.',

	'{p:Jane Roe} was killed off in the third series.',

	'{p:Jane Roe} was nearly killed in {PE:Peru} in 1999.'
])('nobody dies by: %s', (text) => {
	expect(linesOf('dies', text)).toEqual([]);
});
