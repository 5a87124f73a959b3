import { expect, test } from 'vitest';
import { linesOf } from '../test-annotations';

test.each([
	['{p:Jane Roe} visited {NO:Norway}.', 'happened actor=Jane Roe place=Norway'],
	[
		'{p:Jane Roe} flew to {^NO:Oslo} on 3 March 2024.',
		'happened actor=Jane Roe other=Norway place=Oslo @2024-03-03'
	],
	['{p:Jane Roe} has travelled to {^NO:Oslo}.', 'happened actor=Jane Roe other=Norway place=Oslo'],
	[
		'{p:Jane Roe} traveled to {NO:Norway} in May 2023.',
		'happened actor=Jane Roe place=Norway @2023-05'
	],
	[
		'{p:Jane Roe} went to {^NO:Oslo} in 2011.',
		'happened actor=Jane Roe other=Norway place=Oslo @2011'
	],
	[
		'{p:Jane Roe} came to {^NO:Oslo} in 2011.',
		'happened actor=Jane Roe other=Norway place=Oslo @2011'
	],
	[
		'{p:Jane Roe} arrived in {^NO:Oslo} on Wednesday.',
		'happened actor=Jane Roe other=Norway place=Oslo @2025-04-09'
	],
	[
		'{p:Jane Roe} landed in {^NO:Oslo} on Wednesday.',
		'happened actor=Jane Roe other=Norway place=Oslo @2025-04-09'
	],
	[
		'{p:Jane Roe} made a two-day trip to {^NO:Oslo}.',
		'happened actor=Jane Roe other=Norway place=Oslo'
	],
	[
		'{p:Jane Roe} paid her first official visit to {NO:Norway} in March 2020.',
		'happened actor=Jane Roe place=Norway @2020-03'
	],
	['{p:Jane Roe} recently visited {NO:Norway}.', 'happened actor=Jane Roe place=Norway'],
	[
		'On 5 May 2024, {p:Jane Roe} visited {NO:Norway}.',
		'happened actor=Jane Roe place=Norway @2024-05-05'
	],
	[
		'In March 2020 {p:Jane Roe} visited {NO:Norway}.',
		'happened actor=Jane Roe place=Norway @2020-03'
	],
	[
		'On Thursday {p:Jane Roe} arrived in {^NO:Oslo}.',
		'happened actor=Jane Roe other=Norway place=Oslo @2025-04-10'
	],
	[
		'{~PE:Peruvian} President {p:Jane Roe} visited {^NO:Oslo}.',
		'happened actor=Jane Roe other=Norway place=Oslo'
	],
	[
		'Prime Minister {p:Jane Roe} of {PE:Peru} visited {^NO:Oslo}.',
		'happened actor=Jane Roe other=Norway place=Oslo'
	],
	[
		'{p:Jane Roe} visited {NO:Norway} from 5 to 7 May 2024.',
		'happened actor=Jane Roe place=Norway @2024-05-05'
	],
	[
		'{p:Jane Roe} visited the {~NO:Norwegian} capital, {^NO:Oslo}.',
		'happened actor=Jane Roe other=Norway place=Oslo'
	],
	[
		'The ministry said on Monday that {p:Jane Roe} visited {NO:Norway} in 2019.',
		'happened actor=Jane Roe place=Norway @2019'
	],
	[
		'According to the ministry, {p:Jane Roe} visited {NO:Norway} in 2019.',
		'happened actor=Jane Roe place=Norway @2019'
	],
	[
		'{p:Jane Roe} visited {NO:Norway} in 2019, the {~NO:Norwegian} foreign ministry said on Monday.',
		'happened actor=Jane Roe place=Norway @2019'
	],
	['{p:Jane Roe} said {p:John Doe} visited {NO:Norway}.', 'happened actor=John Doe place=Norway'],
	['Before {p:Jane Roe} visited {NO:Norway}, she rested.', 'happened actor=Jane Roe place=Norway'],
	['{p:Jane Roe} visited {NO:Norway} before 2019.', 'happened actor=Jane Roe place=Norway'],
	[
		'{p:Jane Roe} said she had visited {NO:Norway} in July 2023.',
		'happened actor=Jane Roe place=Norway @2023-07'
	],
	[
		'On 3 May 2024, {~PE:Peruvian} Prime Minister {p:Jane Roe} arrived in {^NO:Oslo}.',
		'happened actor=Jane Roe other=Norway place=Oslo @2024-05-03'
	],
	[
		'{o:NATO} Secretary General {p:Jane Roe} travelled to {^NO:Oslo} in June 2024.',
		'happened actor=Jane Roe other=Norway place=Oslo @2024-06'
	],
	[
		'Former President {p:Jane Roe} visited {NO:Norway} in 1998.',
		'happened actor=Jane Roe place=Norway @1998'
	],
	[
		'{p:Jane Roe} later flew to {^SE:Stockholm}.',
		'happened actor=Jane Roe other=Sweden place=Stockholm'
	],
	[
		'{p:Jane Roe} visited {l:New York} in September 2024.',
		'happened actor=Jane Roe other=United States place=New York @2024-09'
	],
	[
		'{p:Jane Roe} paid a state visit to {NO:Norway} on 4 March 2025.',
		'happened actor=Jane Roe place=Norway @2025-03-04'
	],
	[
		'{p:Jane Roe} made a short working visit to {^NO:Oslo}.',
		'happened actor=Jane Roe other=Norway place=Oslo'
	]
])('a visit: %s', (text, line) => {
	expect(linesOf('visits', text)).toEqual([line]);
});

test.each([
	{
		text: '{p:Jane Roe} visited {NO:Norway} and {SE:Sweden} in 2022.',
		claimed: [
			'happened actor=Jane Roe place=Norway @2022',
			'happened actor=Jane Roe place=Sweden @2022'
		]
	},
	{
		text: '{p:Jane Roe} visited {NO:Norway}, {SE:Sweden} and {FI:Finland}.',
		claimed: [
			'happened actor=Jane Roe place=Finland',
			'happened actor=Jane Roe place=Norway',
			'happened actor=Jane Roe place=Sweden'
		]
	},
	{
		text: '{p:Jane Roe} and {p:John Doe} visited {NO:Norway} on 5 May 2024.',
		claimed: [
			'happened actor=Jane Roe place=Norway @2024-05-05',
			'happened actor=John Doe place=Norway @2024-05-05'
		]
	},
	{
		text: '{p:Jane Roe}, {p:John Doe} and {p:Ann Poe} visited {NO:Norway}.',
		claimed: [
			'happened actor=Ann Poe place=Norway',
			'happened actor=Jane Roe place=Norway',
			'happened actor=John Doe place=Norway'
		]
	},
	{
		text: '{p:Jane Roe} visited {NO:Norway} after {p:John Doe} visited {SE:Sweden}.',
		claimed: ['happened actor=Jane Roe place=Norway', 'happened actor=John Doe place=Sweden']
	},
	{
		text: '{p:Jane Roe} and her {~NO:Norwegian} counterpart, {p:John Doe}, visited {SE:Sweden}.',
		claimed: ['happened actor=Jane Roe place=Sweden', 'happened actor=John Doe place=Sweden']
	}
])('every one of them has a claim: $text', ({ text, claimed }) => {
	expect(linesOf('visits', text)).toEqual(claimed);
});

test.each([
	[
		'{p:Jane Roe} will travel to {^NO:Oslo} next month.',
		'planned actor=Jane Roe other=Norway place=Oslo @2025-05'
	],
	['{p:Jane Roe} plans to visit {NO:Norway}.', 'planned actor=Jane Roe place=Norway'],
	[
		'{p:Jane Roe} is due to arrive in {^NO:Oslo} on 20 May 2025.',
		'planned actor=Jane Roe other=Norway place=Oslo @2025-05-20'
	],
	[
		'{p:Jane Roe} is scheduled to pay a visit to {NO:Norway} in June 2025.',
		'planned actor=Jane Roe place=Norway @2025-06'
	],
	['{p:Jane Roe} agreed to visit {NO:Norway} in June 2025.', 'planned actor=Jane Roe place=Norway'],
	['{p:Jane Roe} may visit {NO:Norway}.', 'possible actor=Jane Roe place=Norway'],
	['{p:Jane Roe} hopes to visit {NO:Norway}.', 'possible actor=Jane Roe place=Norway'],
	['{p:Jane Roe} could fly to {^NO:Oslo}.', 'possible actor=Jane Roe other=Norway place=Oslo'],
	[
		'{p:Jane Roe} is considering whether to visit {NO:Norway}.',
		'possible actor=Jane Roe place=Norway'
	],
	[
		'If {p:Jane Roe} visited {NO:Norway}, talks would follow.',
		'possible actor=Jane Roe place=Norway'
	],
	['Whether {p:Jane Roe} visited {NO:Norway} is unclear.', 'possible actor=Jane Roe place=Norway'],
	['{p:Jane Roe} did not visit {NO:Norway}.', 'denied actor=Jane Roe place=Norway'],
	['{p:Jane Roe} never visited {NO:Norway}.', 'denied actor=Jane Roe place=Norway'],
	['{p:Jane Roe} refused to visit {NO:Norway}.', 'denied actor=Jane Roe place=Norway'],
	['{p:Jane Roe} will not travel to {^NO:Oslo}.', 'denied actor=Jane Roe other=Norway place=Oslo'],
	['{p:Jane Roe} cannot visit {NO:Norway}.', 'denied actor=Jane Roe place=Norway'],
	[
		'{p:Jane Roe} denied that {p:John Doe} visited {NO:Norway}.',
		'denied actor=John Doe place=Norway'
	],
	[
		'There is no evidence that {p:Jane Roe} visited {NO:Norway}.',
		'denied actor=Jane Roe place=Norway'
	],
	[
		'{p:Jane Roe} was to visit {NO:Norway} in May 2024.',
		'planned actor=Jane Roe place=Norway @2024-05'
	],
	['{p:Jane Roe} has not visited {NO:Norway} since 2019.', 'denied actor=Jane Roe place=Norway'],
	[
		'{p:Jane Roe} said she would visit {NO:Norway} in July 2025.',
		'planned actor=Jane Roe place=Norway @2025-07'
	],
	['{p:Jane Roe} allegedly visited {NO:Norway}.', 'possible actor=Jane Roe place=Norway'],
	['Rumours that {p:Jane Roe} visited {NO:Norway} spread.', 'possible actor=Jane Roe place=Norway'],
	['{p:Jane Roe} failed to visit {NO:Norway}.', 'denied actor=Jane Roe place=Norway'],
	['{p:Jane Roe} is planning to visit {NO:Norway}.', 'planned actor=Jane Roe place=Norway'],
	['{p:Jane Roe} has decided to visit {NO:Norway}.', 'planned actor=Jane Roe place=Norway'],
	[
		'{p:Jane Roe} is set to visit {NO:Norway} on 3 June 2025.',
		'planned actor=Jane Roe place=Norway @2025-06-03'
	],
	['{p:Jane Roe} might visit {NO:Norway}.', 'possible actor=Jane Roe place=Norway'],
	['{p:Jane Roe} wants to visit {NO:Norway}.', 'possible actor=Jane Roe place=Norway'],
	['{p:Jane Roe} proposed to visit {NO:Norway}.', 'possible actor=Jane Roe place=Norway'],
	['{p:Jane Roe} has declined to visit {NO:Norway}.', 'denied actor=Jane Roe place=Norway'],
	['{p:Jane Roe} no longer plans to visit {NO:Norway}.', 'denied actor=Jane Roe place=Norway']
])('planned, possible or denied: %s', (text, line) => {
	expect(linesOf('visits', text)).toEqual([line]);
});

test.each([
	'{p:Jane Roe} would like to visit {NO:Norway}.',
	'Has {p:Jane Roe} visited {NO:Norway}?',
	"{p:Jane Roe} didn't visit {NO:Norway}.",
	'{p:Jane Roe} denied having visited {NO:Norway}.',
	'{p:Jane Roe} wanted {p:John Doe} to visit {NO:Norway}.',
	'{p:Jane Roe}, whose sister visited {NO:Norway}, spoke.',
	"{p:Jane Roe}'s envoy arrived in {^NO:Oslo}.",
	'An aide to {p:Jane Roe} flew to {^NO:Oslo}.',
	"{p:Jane Roe} visited {NO:Norway}'s embassy.",
	'{p:Jane Roe} visited {^NO:Oslo} University.',
	'{p:Jane Roe} made a visit possible.',
	'{p:Jane Roe} paid tribute to {NO:Norway}.',
	'{p:Jane Roe} went on strike in {NO:Norway}.',
	'{p:Jane Roe} came from {NO:Norway}.',
	'{p:Jane Roe} made a donation to {NO:Norway}.',
	'{p:Jane Roe} arrived in time.',
	'{p:Jane Roe} cancelled a visit to {NO:Norway}.',
	'{p:Jane Roe} postponed her trip to {NO:Norway}.',
	'{p:Jane Roe} had planned to visit {NO:Norway}.',
	'{p:Jane Roe} was invited to visit {NO:Norway}.',
	'{p:Jane Roe} invited {p:John Doe} to visit {NO:Norway}.',
	'Her book, "{p:John Doe} visited {NO:Norway}", sold well.',
	'{o:NATO} visited {NO:Norway}.',
	'{p:Jane Roe} and a delegation visited {NO:Norway}.',
	'{p:Jane Roe} with {p:John Doe} visited {NO:Norway}.',
	'Friends of {p:Jane Roe} and {p:John Doe} visited {NO:Norway}.',
	'Unless {p:Jane Roe} visits {NO:Norway}, talks end.',
	'{p:Jane Roe} visits {NO:Norway} every year.',
	'{p:Jane Roe} is visiting {NO:Norway}.',
	'{p:Jane Roe} said he was not going to visit {NO:Norway}.',
	'{p:Jane Roe} almost visited {NO:Norway}.',
	'{p:Jane Roe} nearly visited {NO:Norway}.',
	'{p:Jane Roe} rarely visited {NO:Norway}.',
	'{p:Jane Roe} hardly visited {NO:Norway}.',
	'{p:Jane Roe} is believed to have visited {NO:Norway}.',
	'{p:Jane Roe} seldom visited {NO:Norway}.',
	'Had {p:Jane Roe} visited {NO:Norway}, talks would have followed.',
	'It was not {p:Jane Roe} who visited {NO:Norway}.',
	'Neither {p:Jane Roe} nor {p:John Doe} visited {NO:Norway}.',
	'{p:Jane Roe} visited neither {NO:Norway} nor {SE:Sweden}.',
	'{p:Jane Roe} is unable to visit {NO:Norway}.',
	'A statue of {p:Jane Roe} arrived in {^NO:Oslo}.',
	'The plane of {p:Jane Roe} landed in {^NO:Oslo}.',
	'{p:Jane Roe} called off a trip to {NO:Norway}.',
	'{p:Jane Roe} went to court in {NO:Norway}.',
	'{p:Jane Roe} came to power in {NO:Norway}.',
	'{p:Jane Roe} made progress on a visit to {NO:Norway}.',
	'{p:Jane Roe} made plans for a visit to {NO:Norway}.'
])('no visit is claimed by: %s', (text) => {
	expect(linesOf('visits', text)).toEqual([]);
});
