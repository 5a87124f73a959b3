import { expect, test } from 'vitest';
import { linesOf } from '../test-annotations';

test.each<[string, string[]]>([
	[
		'The 75th {o:NATO} summit was held in {l:Washington} on 9 July 2024.',
		['happened body=NATO place=Washington what=summit rank=75 @2024-07-09']
	],
	[
		'The {o:BRICS} summit took place in {l:Kazan} in October 2024.',
		['happened body=BRICS place=Kazan what=summit @2024-10']
	],
	[
		'{BR:Brazil} hosted the 2024 {o:G20} summit in {l:Rio de Janeiro} on 18 November 2024.',
		['happened actor=Brazil body=G20 place=Rio de Janeiro what=summit @2024']
	],
	[
		'The 29th {o:UN} climate conference opened in {^AZ:Baku} on Monday.',
		['happened body=UN place=Baku what=climate conference rank=29 @2025-04']
	],
	[
		'{AZ:Azerbaijan} hosted the {o:UN} climate conference in November 2024.',
		['happened actor=Azerbaijan body=UN place=Azerbaijan what=climate conference @2024-11']
	],
	[
		'{GH:Ghana} held presidential and parliamentary elections on 7 December 2024.',
		['happened place=Ghana what=presidential and parliamentary elections @2024-12-07']
	],
	[
		'The presidential election in {RO:Romania} was held on 16 November 2014.',
		['happened place=Romania what=presidential election @2014-11-16']
	],
	[
		'The {o:African Union} held its 38th ordinary session in {l:Addis Ababa} on 15 February 2025.',
		['happened body=AU place=Addis Ababa what=ordinary session rank=38 @2025-02-15']
	],
	[
		'The 33rd Summer Olympics opened in {^FR:Paris} on 26 July 2024.',
		['happened place=Paris what=Summer Olympics rank=33 @2024-07']
	],
	[
		'The {o:Arab League} summit, held in {l:Manama} on 16 May 2024, ended early.',
		['happened body=Arab League place=Manama what=summit @2024-05-16']
	],
	[
		'The summit of the {o:Lagoon Organisation} began in {l:Astana} on Thursday.',
		['happened body=Lagoon Organisation place=Astana what=summit @2025-04']
	],
	[
		'Leaders met at the {o:ASEAN} summit in {l:Vientiane} on 9 October 2024.',
		['happened body=ASEAN place=Vientiane what=summit @2024-10']
	],
	[
		'Parliamentary elections were held in {GE:Georgia} on 26 October 2024.',
		['happened place=Georgia what=parliamentary elections @2024-10-26']
	],
	[
		'Snap elections took place in {JP:Japan} on 27 October 2024.',
		['happened place=Japan what=snap elections @2024-10-27']
	],
	[
		'The 47th summit of the {o=ASEAN:Association of Southeast Asian Nations} ({o:ASEAN}) opened Sunday in {l:Kuala Lumpur}.',
		['happened body=ASEAN place=Kuala Lumpur what=summit rank=47 @2025-04']
	],
	[
		'A constitutional referendum was held in {PE:Peru} on 5 May 2020.',
		['happened place=Peru what=constitutional referendum @2020-05-05']
	],
	[
		'{PE:Peru} held its parliamentary election on 12 April 2021.',
		['happened place=Peru what=parliamentary election @2021-04-12']
	],
	[
		'The {o:G7} summit in {l:Hiroshima} ended on 21 May 2023.',
		['happened body=G7 place=Hiroshima what=summit @2023-05']
	],
	[
		'The {o:UN General Assembly} held an emergency session in {l:New York} on Wednesday.',
		['happened body=UNGA place=New York what=emergency session @2025-04-09']
	]
])('%s', (text, expected) => {
	expect(linesOf('is-held', text)).toEqual(expected);
});

test.each<[string, string[]]>([
	[
		'{PE:Peru} will host the {o:NATO} summit in {l:Lima}.',
		['planned actor=Peru body=NATO place=Lima what=summit']
	],
	[
		'The {o:NATO} summit could be held in {l:Lima} in 2026.',
		['possible body=NATO place=Lima what=summit @2026']
	],
	[
		'{PE:Peru} did not hold parliamentary elections in 2021.',
		['denied place=Peru what=parliamentary elections @2021']
	],
	['The {o:NATO} summit was not held in {l:Lima}.', ['denied body=NATO place=Lima what=summit']],
	[
		'The 30th {o:NATO} summit is to be held in {l:Lima} on 5 May 2026.',
		['planned body=NATO place=Lima what=summit rank=30 @2026-05-05']
	],
	[
		'{PE:Peru} wants to host the {o:NATO} summit.',
		['possible actor=Peru body=NATO place=Peru what=summit']
	]
])('what is not done is never said to have happened: %s', (text, expected) => {
	expect(linesOf('is-held', text)).toEqual(expected);
});

test.each([
	'The {o:NATO} summit was postponed.',
	'{PE:Peru} called for elections to be held in {TD:Chad}.',
	'If the {o:NATO} summit were held in {l:Lima}, leaders would come.',
	'A summit was held in {l:Lima}.',
	'Leaders will meet at the {o:NATO} summit in {l:Lima}.',
	'{PE:Peru} held its breath before the {o:NATO} summit.'
])('nothing is claimed by: %s', (text) => {
	expect(linesOf('is-held', text)).toEqual([]);
});
