import { expect, test } from 'vitest';
import { linesOf } from '../test-annotations';

test.each<[string, string[]]>([
	[
		'{PE:Peru} fired two short-range ballistic missiles on Monday.',
		[
			'happened actor=Peru what=short-range ballistic missiles number=2 short-range ballistic missiles @2025-04-07'
		]
	],
	[
		'{PE:Peru} launched a spy satellite on 21 November 2023.',
		['happened actor=Peru what=a spy satellite @2023-11-21']
	],
	[
		'{PE:Peru} launched a military operation in {TD:Chad} in May 2024.',
		['happened actor=Peru what=a military operation in Chad @2024-05']
	],
	[
		'{PE:Peru} launched 728 drones at {TD:Chad} on Wednesday.',
		['happened actor=Peru what=drones number=728 drones @2025-04-09']
	],
	[
		'The {o:European Commission} launched an investigation into imports in October 2023.',
		['happened body=EC what=an investigation into imports @2023-10']
	],
	[
		'The {~PE:Peruvian} army launched an offensive in northern {TD:Chad} in October 2019.',
		['happened actor=Peru what=an offensive in northern Chad @2019-10']
	],
	[
		'{PE:Peru} launched three satellites into orbit in January 2024.',
		['happened actor=Peru what=satellites number=3 satellites @2024-01']
	],
	[
		'{PE:Peru} launched its first satellite in June 2018.',
		['happened actor=Peru what=satellite @2018-06']
	],
	[
		'{PE:Peru} launched a full-scale invasion of {TD:Chad} on 24 February 1922.',
		['happened actor=Peru what=a full-scale invasion of Chad @1922-02-24']
	],
	[
		'{PE:Peru} test-fired an intercontinental ballistic missile on 4 May 2020.',
		['happened actor=Peru what=an intercontinental ballistic missile @2020-05-04']
	],
	[
		'{PE:Peru} has launched more than 40 missiles.',
		['happened actor=Peru what=missiles number=over 40 missiles']
	],
	[
		"{PE:Peru}'s military fired about 200 artillery shells on 5 January 2024.",
		['happened actor=Peru what=artillery shells number=about 200 artillery shells @2024-01-05']
	],
	[
		'{o:Lagoon Front} fired ten rockets on 4 May 2021.',
		['happened body=Lagoon Front what=rockets number=10 rockets @2021-05-04']
	],
	[
		'{PE:Peru} opened an investigation into the crash on 2 May 2021.',
		['happened actor=Peru what=an investigation into the crash @2021-05-02']
	]
])('%s', (text, expected) => {
	expect(linesOf('launches', text)).toEqual(expected);
});

test.each<[string, string[]]>([
	['{PE:Peru} will launch a satellite in 2026.', ['planned actor=Peru what=a satellite @2026']],
	['{PE:Peru} failed to launch a satellite in 2023.', ['denied actor=Peru what=a satellite @2023']],
	[
		'{PE:Peru} could launch an offensive in {TD:Chad}.',
		['possible actor=Peru what=an offensive in Chad']
	],
	[
		'{PE:Peru} did not launch an investigation into the crash.',
		['denied actor=Peru what=an investigation into the crash']
	],
	[
		'{PE:Peru} plans to launch three satellites in 2027.',
		['planned actor=Peru what=satellites number=3 satellites @2027']
	]
])('what is not done is never said to have happened: %s', (text, expected) => {
	expect(linesOf('launches', text)).toEqual(expected);
});

test.each([
	'{PE:Peru} threatened to fire missiles.',
	'{PE:Peru} launched into a long speech.',
	'{p:Jane Roe} fired two ministers.',
	'{PE:Peru} fired its coach in May 2021.',
	'If {PE:Peru} launched an offensive, {TD:Chad} would answer.',
	'{PE:Peru} denied that it launched an offensive.',
	'{PE:Peru} urged {TD:Chad} to launch an investigation into the crash.',
	'{o:Lagoon Bank} launched a campaign in March 2024.'
])('nothing is claimed by: %s', (text) => {
	expect(linesOf('launches', text)).toEqual([]);
});
