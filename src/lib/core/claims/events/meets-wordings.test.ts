import { expect, test } from 'vitest';
import { linesOf } from '../test-annotations';

type Row = readonly [text: string, lines: readonly string[]];

test.each<Row>([
	[
		'{p:Jane Roe} met in {^NO:Oslo} with {p:John Doe} on Thursday.',
		['happened person=Jane Roe other=John Doe place=Oslo @2025-04-10']
	],
	[
		'{p:Jane Roe} met on Thursday with {p:John Doe} in {^NO:Oslo}.',
		['happened person=Jane Roe other=John Doe place=Oslo @2025-04-10']
	],
	[
		'{p:Jane Roe} met privately with {p:John Doe} in {^NO:Oslo}.',
		['happened person=Jane Roe other=John Doe place=Oslo']
	],
	['{p:Jane Roe} met face-to-face with {p:John Doe}.', ['happened person=Jane Roe other=John Doe']],
	[
		'{p:Jane Roe} sat down with {p:John Doe} in {^NO:Oslo} on 5 May 2024.',
		['happened person=Jane Roe other=John Doe place=Oslo @2024-05-05']
	],
	[
		'{p:Jane Roe} held talks in {^NO:Oslo} with {p:John Doe} on 5 May 2024.',
		['happened person=Jane Roe other=John Doe place=Oslo @2024-05-05']
	],
	[
		'{p:Jane Roe} held talks on Monday with {p:John Doe}.',
		['happened person=Jane Roe other=John Doe @2025-04-07']
	],
	[
		'{p:Jane Roe} was received by {p:John Doe} in {^NO:Oslo} on Thursday.',
		['happened person=Jane Roe other=John Doe place=Oslo @2025-04-10']
	],
	[
		'{p:Jane Roe} was welcomed by {p:John Doe} on Thursday.',
		['happened person=Jane Roe other=John Doe @2025-04-10']
	],
	[
		'During talks with {p:John Doe} in {^NO:Oslo}, {p:Jane Roe} promised help.',
		['happened person=Jane Roe other=John Doe place=Oslo']
	],
	[
		'At a meeting with {p:John Doe} on 5 May 2024, {p:Jane Roe} said she agreed.',
		['happened person=Jane Roe other=John Doe @2024-05-05']
	],
	[
		'After talks between {p:Jane Roe} and {p:John Doe} in {^NO:Oslo} on 5 May 2024, a paper was published.',
		['happened person=Jane Roe other=John Doe place=Oslo @2024-05-05']
	],
	[
		"The paper was published after {p:Jane Roe}'s meeting with {p:John Doe} in {^NO:Oslo}.",
		['happened person=Jane Roe other=John Doe place=Oslo']
	]
])('a meeting is claimed from: %s', (text, claimed) => {
	expect(linesOf('meets', text)).toEqual(claimed);
});

test.each<Row>([
	[
		'{p:Jane Roe} will sit down with {p:John Doe} in {^NO:Oslo}.',
		['planned person=Jane Roe other=John Doe place=Oslo']
	],
	[
		'{p:Jane Roe} was to be received by {p:John Doe} in {^NO:Oslo}.',
		['planned person=Jane Roe other=John Doe place=Oslo']
	],
	[
		'If {p:Jane Roe} sat down with {p:John Doe}, nobody knew.',
		['possible person=Jane Roe other=John Doe']
	]
])('a meeting that is planned or possible is claimed as that: %s', (text, claimed) => {
	expect(linesOf('meets', text)).toEqual(claimed);
});

test.each([
	"{p:Jane Roe} was received with joy by {p:John Doe}'s friends in {^NO:Oslo}.",

	'{p:Jane Roe} was not received by {p:John Doe} in {^NO:Oslo}.',

	'Before talks with {p:John Doe}, {p:Jane Roe} rested.',

	'Ahead of planned talks between {p:Jane Roe} and {p:John Doe}, prices rose.',

	'During planned talks with {p:John Doe}, {p:Jane Roe} will ask for help.',

	'At a meeting with {p:John Doe} next week, {p:Jane Roe} needs luck.',

	"After a meeting with {p:John Doe}'s lawyer, {p:Jane Roe} left.",

	'{p:Jane Roe} met the target of {p:John Doe}.',

	'During a phone meeting with {p:John Doe}, {p:Jane Roe} agreed.'
])('nobody meets by: %s', (text) => {
	expect(linesOf('meets', text)).toEqual([]);
});
