import { expect, test } from 'vitest';
import { linesOf } from '../test-annotations';

type Row = readonly [text: string, lines: readonly string[]];

test.each<Row>([
	[
		'{p:Jane Roe} spoke by phone with {p:John Doe} on 3 March 2024.',
		['happened person=Jane Roe other=John Doe @2024-03-03']
	],
	[
		'{p:Jane Roe} spoke with {p:John Doe} by telephone on Monday.',
		['happened person=Jane Roe other=John Doe @2025-04-07']
	],
	[
		'{p:Jane Roe} spoke on Monday by phone with {p:John Doe}.',
		['happened person=Jane Roe other=John Doe @2025-04-07']
	],
	[
		'{p:Jane Roe} and {p:John Doe} spoke by phone on 5 May 2024.',
		['happened person=Jane Roe other=John Doe @2024-05-05']
	],
	[
		'{p:Jane Roe} held a phone call with {p:John Doe} on Tuesday.',
		['happened person=Jane Roe other=John Doe @2025-04-08']
	],
	[
		'{p:Jane Roe} and {p:John Doe} held telephone talks on 6 March 2023.',
		['happened person=Jane Roe other=John Doe @2023-03-06']
	],
	[
		'{p:Jane Roe} had a 30-minute telephone conversation with {p:John Doe}.',
		['happened person=Jane Roe other=John Doe']
	],
	[
		'{p:Jane Roe} held a video conference with {p:John Doe} on Friday.',
		['happened person=Jane Roe other=John Doe @2025-04-11']
	],
	[
		'{p:Jane Roe} telephoned {p:John Doe} on 1 May 2024.',
		['happened person=Jane Roe other=John Doe @2024-05-01']
	],
	[
		'{p:Jane Roe} discussed trade with {p:John Doe} by phone on Wednesday.',
		['happened person=Jane Roe other=John Doe @2025-04-09']
	],
	[
		'{p:Jane Roe} discussed trade in a phone call with {p:John Doe} on Wednesday.',
		['happened person=Jane Roe other=John Doe @2025-04-09']
	],
	[
		'In a phone call with {p:John Doe} on 2 May 2024, {p:Jane Roe} said she was ready.',
		['happened person=Jane Roe other=John Doe @2024-05-02']
	],
	[
		'During a telephone conversation on Monday with {p:John Doe}, {p:Jane Roe} asked for help.',
		['happened person=Jane Roe other=John Doe @2025-04-07']
	],
	[
		'Following a phone call between {p:Jane Roe} and {p:John Doe} on 12 February 2025, talks began.',
		['happened person=Jane Roe other=John Doe @2025-02-12']
	],
	[
		'{p:Jane Roe} said she had spoken by phone with {p:John Doe}.',
		['happened person=Jane Roe other=John Doe']
	],
	[
		'{p:Jane Roe} has spoken by phone with {p:John Doe}.',
		['happened person=Jane Roe other=John Doe']
	],
	[
		'{~PE:Peruvian} President {p:Jane Roe} spoke over the phone with {~NO:Norwegian} Prime Minister {p:John Doe} in May 2024.',
		['happened person=Jane Roe other=John Doe @2024-05']
	],
	[
		'{p:Jane Roe} talked by phone to {p:John Doe} on Thursday, the ministry said.',
		['happened person=Jane Roe other=John Doe @2025-04-10']
	],
	[
		'{p:Jane Roe} and {p:John Doe} discussed grain by phone on 7 March 2024.',
		['happened person=Jane Roe other=John Doe @2024-03-07']
	],
	[
		'{p:Jane Roe} held telephone talks with {p:John Doe} and {p:Ada Poe} on 6 May 2024.',
		[
			'happened person=Jane Roe other=Ada Poe @2024-05-06',
			'happened person=Jane Roe other=John Doe @2024-05-06'
		]
	],
	[
		'{PE:Peru} and {NO:Norway} held a video conference on 4 April 2024.',
		['happened actor=Peru other=Norway @2024-04-04']
	],
	[
		'{p:Jane Roe} received a phone call from {p:John Doe} on 2 May 2024.',
		['happened person=Jane Roe other=John Doe @2024-05-02']
	]
])('a call is claimed from: %s', (text, claimed) => {
	expect(linesOf('speaks-with', text)).toEqual(claimed);
});

test.each<Row>([
	[
		'{p:Jane Roe} will speak by phone with {p:John Doe} on Friday.',
		['planned person=Jane Roe other=John Doe @2025-04-11']
	],
	[
		'{p:Jane Roe} and {p:John Doe} are expected to speak by phone on Friday.',
		['planned person=Jane Roe other=John Doe @2025-04-11']
	],
	[
		'{p:Jane Roe} did not speak by phone with {p:John Doe}.',
		['denied person=Jane Roe other=John Doe']
	],
	[
		'{p:Jane Roe} refused to speak by phone with {p:John Doe}.',
		['denied person=Jane Roe other=John Doe']
	],
	[
		'{p:Jane Roe} may speak by phone with {p:John Doe}.',
		['possible person=Jane Roe other=John Doe']
	],
	[
		'If {p:Jane Roe} spoke by phone with {p:John Doe}, nobody knew.',
		['possible person=Jane Roe other=John Doe']
	]
])('a call that is planned, possible or denied is claimed as that: %s', (text, claimed) => {
	expect(linesOf('speaks-with', text)).toEqual(claimed);
});

test.each([
	'{p:Jane Roe} spoke to reporters by phone.',

	'{p:Jane Roe} spoke with {p:John Doe} in {^NO:Oslo}.',

	'{p:Jane Roe} spoke about the phone hacking of {p:John Doe}.',

	'{p:Jane Roe} bought a phone from {p:John Doe}.',

	"{p:Jane Roe} spoke by phone with {p:John Doe}'s lawyer.",

	'{p:Jane Roe} denied that she had spoken by phone with {p:John Doe}.',

	'A planned phone call between {p:Jane Roe} and {p:John Doe} was cancelled.',

	'{p:Jane Roe} asked for a phone call with {p:John Doe}.',

	'Did {p:Jane Roe} speak by phone with {p:John Doe}?',

	'{p:Jane Roe} spoke by phone with {NO:Norway}.'
])('no call is: %s', (text) => {
	expect(linesOf('speaks-with', text)).toEqual([]);
});
