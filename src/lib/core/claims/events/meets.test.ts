import { expect, test } from 'vitest';
import { linesOf } from '../test-annotations';

test.each([
	['{p:Jane Roe} met with {p:John Doe}.', 'happened person=Jane Roe other=John Doe'],
	[
		'{p:Jane Roe} received {p:John Doe} in {^NO:Oslo} on 5 May 2024.',
		'happened person=Jane Roe other=John Doe place=Oslo @2024-05-05'
	],
	[
		'{p:Jane Roe} hosted {p:John Doe} for talks in {^NO:Oslo}.',
		'happened person=Jane Roe other=John Doe place=Oslo'
	],
	[
		'{p:Jane Roe} held bilateral talks with {p:John Doe} in {^NO:Oslo}.',
		'happened person=Jane Roe other=John Doe place=Oslo'
	],
	['{p:Jane Roe} held a meeting with {p:John Doe}.', 'happened person=Jane Roe other=John Doe'],
	[
		'{p:Jane Roe} and {p:John Doe} held talks in {^NO:Oslo} on 5 May 2024.',
		'happened person=Jane Roe other=John Doe place=Oslo @2024-05-05'
	],
	[
		'{p:Jane Roe} and {p:John Doe} met on Thursday.',
		'happened person=Jane Roe other=John Doe @2025-04-10'
	],
	[
		'{p:Jane Roe} and {p:John Doe} met again in 2020.',
		'happened person=Jane Roe other=John Doe @2020'
	],
	['{p:Jane Roe} and {p:John Doe} met.', 'happened person=Jane Roe other=John Doe'],
	[
		'On Thursday, {p:Jane Roe} met {p:John Doe}.',
		'happened person=Jane Roe other=John Doe @2025-04-10'
	],
	[
		'{~PE:Peruvian} President {p:Jane Roe} met {~NO:Norwegian} Prime Minister {p:John Doe} in {l:New York}.',
		'happened person=Jane Roe other=John Doe place=New York'
	],
	[
		'{p:Jane Roe} spoke after {p:John Doe} met {p:Ann Poe} in 2019.',
		'happened person=John Doe other=Ann Poe @2019'
	],
	[
		'{p:Jane Roe} met {p:John Doe} in {^NO:Oslo} and {p:Ann Poe} in {^SE:Stockholm}.',
		'happened person=Jane Roe other=John Doe place=Oslo'
	],
	[
		'{p:Jane Roe} met {p:John Doe} on the sidelines of a summit in {^NO:Oslo}.',
		'happened person=Jane Roe other=John Doe place=Oslo'
	],
	['{p:Jane Roe} said she had met {p:John Doe}.', 'happened person=Jane Roe other=John Doe'],
	['{p:Jane Roe} said {p:John Doe} met {p:Ann Poe}.', 'happened person=John Doe other=Ann Poe'],
	['{p:Jane Roe} met {p:John Doe} in private.', 'happened person=Jane Roe other=John Doe'],
	[
		'{p:Jane Roe} met {p:John Doe} before his death in 2019.',
		'happened person=Jane Roe other=John Doe'
	],
	[
		'{p:Jane Roe} met {p:John Doe} on 5 May 2024 to discuss a visit on 7 May 2024.',
		'happened person=Jane Roe other=John Doe @2024-05-05'
	],
	['{p:Jane Roe} had met {p:John Doe} in 2019.', 'happened person=Jane Roe other=John Doe @2019'],
	[
		'{p:Jane Roe}, the daughter of {p:Ann Poe}, met {p:John Doe}.',
		'happened person=Jane Roe other=John Doe'
	],
	[
		'{p:Jane Roe} met her counterpart {p:John Doe} in {^NO:Oslo} on Thursday.',
		'happened person=Jane Roe other=John Doe place=Oslo @2025-04-10'
	],
	[
		'{p:Jane Roe} personally received {p:John Doe} in {^NO:Oslo}.',
		'happened person=Jane Roe other=John Doe place=Oslo'
	],
	[
		'{p:Jane Roe} had already met {p:John Doe} in May 2023.',
		'happened person=Jane Roe other=John Doe @2023-05'
	],
	[
		'{p:Jane Roe} and {p:John Doe} held a bilateral meeting on 5 May 2024.',
		'happened person=Jane Roe other=John Doe @2024-05-05'
	],
	[
		'{p:Jane Roe} held a long bilateral meeting with {p:John Doe}.',
		'happened person=Jane Roe other=John Doe'
	],
	[
		'{p:Jane Roe} held close consultations with {p:John Doe} in May 2024.',
		'happened person=Jane Roe other=John Doe @2024-05'
	]
])('a meeting: %s', (text, line) => {
	expect(linesOf('meets', text)).toEqual([line]);
});

test.each([
	{
		text: '{p:Jane Roe} met {p:John Doe} and {p:Ann Poe} in {^NO:Oslo}.',
		claimed: [
			'happened person=Jane Roe other=Ann Poe place=Oslo',
			'happened person=Jane Roe other=John Doe place=Oslo'
		]
	},
	{
		text: '{p:Jane Roe} and {p:John Doe} met {p:Ann Poe}.',
		claimed: ['happened person=Jane Roe other=Ann Poe', 'happened person=John Doe other=Ann Poe']
	}
])('every one of them has a claim: $text', ({ text, claimed }) => {
	expect(linesOf('meets', text)).toEqual(claimed);
});

test.each([
	[
		'{p:Jane Roe} is to meet {p:John Doe} on 9 June 2025.',
		'planned person=Jane Roe other=John Doe @2025-06-09'
	],
	[
		'{p:Jane Roe} and {p:John Doe} will meet in {^NO:Oslo}.',
		'planned person=Jane Roe other=John Doe place=Oslo'
	],
	[
		'{p:Jane Roe} is expected to hold talks with {p:John Doe}.',
		'planned person=Jane Roe other=John Doe'
	],
	['{p:Jane Roe} could meet {p:John Doe}.', 'possible person=Jane Roe other=John Doe'],
	['{p:Jane Roe} hopes to meet {p:John Doe}.', 'possible person=Jane Roe other=John Doe'],
	['{p:Jane Roe} refused to meet {p:John Doe}.', 'denied person=Jane Roe other=John Doe'],
	['{p:Jane Roe} did not meet {p:John Doe}.', 'denied person=Jane Roe other=John Doe'],
	['{p:Jane Roe} has never met {p:John Doe}.', 'denied person=Jane Roe other=John Doe'],
	[
		'If {p:Jane Roe} met {p:John Doe}, talks would start.',
		'possible person=Jane Roe other=John Doe'
	],
	[
		'{p:Ann Poe} denied that {p:Jane Roe} met {p:John Doe}.',
		'denied person=Jane Roe other=John Doe'
	],
	['{p:Jane Roe} will not meet {p:John Doe}.', 'denied person=Jane Roe other=John Doe'],
	['{p:Jane Roe} and {p:John Doe} have yet to meet.', 'denied person=Jane Roe other=John Doe'],
	['{p:Jane Roe} and {p:John Doe} never met.', 'denied person=Jane Roe other=John Doe'],
	[
		'{p:Jane Roe} and {p:John Doe} may meet in May 2025.',
		'possible person=Jane Roe other=John Doe @2025-05'
	],
	[
		'{p:Jane Roe} agreed to meet {p:John Doe} in May 2025.',
		'planned person=Jane Roe other=John Doe'
	],
	[
		'{p:Jane Roe} plans to meet {p:John Doe} in {^NO:Oslo}.',
		'planned person=Jane Roe other=John Doe place=Oslo'
	],
	[
		'{p:Jane Roe} is due to meet {p:John Doe} on 20 May 2025.',
		'planned person=Jane Roe other=John Doe @2025-05-20'
	],
	['{p:Jane Roe} wants to meet {p:John Doe}.', 'possible person=Jane Roe other=John Doe'],
	['{p:Jane Roe} has yet to meet {p:John Doe}.', 'denied person=Jane Roe other=John Doe'],
	['{p:Jane Roe} cannot meet {p:John Doe}.', 'denied person=Jane Roe other=John Doe'],
	['It is false that {p:Jane Roe} met {p:John Doe}.', 'denied person=Jane Roe other=John Doe'],
	['{p:Jane Roe} offered to meet {p:John Doe}.', 'possible person=Jane Roe other=John Doe'],
	['Rumours that {p:Jane Roe} met {p:John Doe} spread.', 'possible person=Jane Roe other=John Doe'],
	[
		'{p:Jane Roe} refused to receive {p:John Doe} in {^NO:Oslo}.',
		'denied person=Jane Roe other=John Doe place=Oslo'
	]
])('planned, possible or denied: %s', (text, line) => {
	expect(linesOf('meets', text)).toEqual([line]);
});

test.each([
	'Did {p:Jane Roe} meet {p:John Doe}?',
	'{p:Jane Roe} met the press with {p:John Doe}.',
	'{p:Jane Roe} met criticism from {p:John Doe}.',
	"{p:Jane Roe}'s team met {p:John Doe}.",
	'The head of {p:Jane Roe} and {p:John Doe} met.',
	'{p:Jane Roe} received a letter from {p:John Doe}.',
	'{p:Jane Roe} held {p:John Doe} responsible.',
	'{p:Jane Roe} held office in {^NO:Oslo}.',
	'{p:Jane Roe} hosted a show about {p:John Doe}.',
	'{p:Jane Roe} met officials of {NO:Norway}.',
	'{PE:Peru} met {TD:Chad} in the final.',
	'{p:Jane Roe} and {p:John Doe} met online.',
	'{p:Jane Roe} met {p:John Doe} by video link.',
	'{p:Jane Roe} and {p:John Doe} met their obligations.',
	'{p:Jane Roe} and {p:John Doe} met with officials.',
	'{p:Jane Roe} and {p:John Doe} held a ceremony.',
	'{p:Jane Roe} was met by {p:John Doe} at the airport.',
	'{p:Jane Roe} watched {p:John Doe} meet {p:Ann Poe}.',
	'{p:Jane Roe} was criticised after she met {p:John Doe}.',
	'{p:Jane Roe} cancelled a meeting with {p:John Doe}.',
	'The film "{p:Jane Roe} met {p:John Doe}" opened.',
	'Officials including {p:Jane Roe} met {p:John Doe}.',
	'Neither {p:Jane Roe} nor {p:John Doe} met {p:Ann Poe}.',
	'{p:Jane Roe} met a friend of {p:John Doe}.',
	"{p:Jane Roe} hosted {p:John Doe}'s show in {^NO:Oslo}.",
	'{p:Jane Roe} held a vigil for {p:John Doe}.',
	'{p:Jane Roe} and {p:John Doe} met deadlines.',
	'{p:Jane Roe} urged {p:Ann Poe} to meet {p:John Doe}.',
	'{p:Jane Roe} held a rally during talks with {p:John Doe}.',
	'{p:Jane Roe} held a press conference on a meeting with {p:John Doe}.'
])('no meeting is claimed by: %s', (text) => {
	expect(linesOf('meets', text)).toEqual([]);
});
