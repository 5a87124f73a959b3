import { expect, test } from 'vitest';
import { linesOf } from '../test-annotations';

test.each<[string, string[]]>([
	[
		'{PE:Peru} left the {o:European Union} on 31 January 2020.',
		['happened actor=Peru body=EU what=left @2020-01-31']
	],
	[
		'{PE:Peru} withdrew from {o:NATO} in March 2021.',
		['happened actor=Peru body=NATO what=left @2021-03']
	],
	[
		'{PE:Peru}, {TD:Chad} and {NO:Norway} left {o:ECOWAS} on 29 January 2025.',
		[
			'happened actor=Chad body=ECOWAS what=left @2025-01-29',
			'happened actor=Norway body=ECOWAS what=left @2025-01-29',
			'happened actor=Peru body=ECOWAS what=left @2025-01-29'
		]
	],
	[
		'{PE:Peru} quit {o:OPEC} in January 2019.',
		['happened actor=Peru body=OPEC what=left @2019-01']
	],
	[
		'{PE:Peru} has formally withdrawn from the {o:African Union}.',
		['happened actor=Peru body=AU what=left']
	],
	[
		'{PE:Peru} pulled out of the {o:World Health Organization} in January 2025.',
		['happened actor=Peru body=WHO what=left @2025-01']
	],
	[
		'{PE:Peru} was suspended from the {o:African Union} in April 2022.',
		['happened actor=Peru body=AU what=was suspended from @2022-04']
	],
	[
		'{PE:Peru} was expelled from the {o:Council of Europe} in March 2022.',
		['happened actor=Peru body=Council of Europe what=was expelled from @2022-03']
	],
	[
		'The {o:African Union} suspended {PE:Peru} after the coup.',
		['happened actor=Peru body=AU what=was suspended from']
	],
	[
		"{o:ECOWAS} suspended {PE:Peru}'s membership on 8 September 2021.",
		['happened actor=Peru body=ECOWAS what=was suspended from @2021-09-08']
	],
	[
		'{PE:Peru} withdrew from the Fjord Convention in January 2025.',
		['happened actor=Peru body=the Fjord Convention what=left @2025-01']
	],
	[
		'{PE:Peru} pulled out of the Treaty on Open Skies in November 2020.',
		['happened actor=Peru body=the Treaty on Open Skies what=left @2020-11']
	],
	[
		'{PE:Peru} exited the {l:Lima} Agreement on 4 November 2020.',
		['happened actor=Peru body=the Lima Agreement what=left @2020-11-04']
	],
	[
		'On 2 May 2020, {PE:Peru} left {o:OPEC}.',
		['happened actor=Peru body=OPEC what=left @2020-05-02']
	]
])('%s', (text, expected) => {
	expect(linesOf('leaves', text)).toEqual(expected);
});

test.each<[string, string[]]>([
	[
		'{PE:Peru} will leave {o:OPEC} on 1 January 2026.',
		['planned actor=Peru body=OPEC what=left @2026-01-01']
	],
	['If {PE:Peru} left {o:OPEC}, prices would fall.', ['possible actor=Peru body=OPEC what=left']],
	['{PE:Peru} wants to leave {o:NATO}.', ['possible actor=Peru body=NATO what=left']],
	['{PE:Peru} has not left {o:OPEC}.', ['denied actor=Peru body=OPEC what=left']]
])('what is not done is never said to have happened: %s', (text, expected) => {
	expect(linesOf('leaves', text)).toEqual(expected);
});

test.each([
	'{PE:Peru} left {o:NATO} headquarters.',
	'{PE:Peru} announced plans to leave {o:OPEC}.',
	'{PE:Peru} threatened to withdraw from {o:NATO}.',
	'{PE:Peru} has no intention to leave {o:NATO}.',
	'{PE:Peru} left {o:NATO} in doubt.',
	'{PE:Peru} voted to leave the {o:European Union} in 2016.',
	'{PE:Peru} left {o:NATO} talks early.',
	'{PE:Peru} withdrew its troops from {TD:Chad}.',
	'{PE:Peru} was not suspended from the {o:African Union}.'
])('nothing is claimed by: %s', (text) => {
	expect(linesOf('leaves', text)).toEqual([]);
});
