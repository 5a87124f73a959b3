import { expect, test } from 'vitest';
import { linesOf } from '../test-annotations';

test.each([
	[
		'It was the first visit to {TD:Chad} by a {~PE:Peruvian} minister since 1999.',
		'happened actor=Peru what=the visit to Chad by a Peruvian minister since=1999'
	],
	[
		'It was the first summit of {o:ASEAN} in 12 years.',
		'happened what=the summit of ASEAN number=12 years'
	],
	[
		'It was the first summit of {o:ASEAN} in more than 12 years.',
		'happened what=the summit of ASEAN number=over 12 years'
	],
	[
		'It was the first summit of {o:ASEAN} in nearly a decade.',
		'happened what=the summit of ASEAN number=under 10 years'
	],
	[
		'It was the first summit of {o:ASEAN} in about 12 years.',
		'happened what=the summit of ASEAN number=about 12 years'
	],
	[
		'{PE:Peru} opened an embassy for the first time in 20 years.',
		'happened actor=Peru what=the opening of an embassy by Peru number=20 years'
	],
	[
		'{PE:Peru} hosted a summit for the first time since 1999.',
		'happened actor=Peru what=the hosting of a summit by Peru since=1999'
	],
	[
		'{PE:Peru} has launched a satellite for the first time in 30 years.',
		'happened actor=Peru what=the launch of a satellite by Peru number=30 years'
	],
	[
		'{o:ASEAN} signed a treaty for the first time in 7 years.',
		'happened body=ASEAN what=the signing of a treaty by ASEAN number=7 years'
	],
	[
		'This was the first meeting between {PE:Peru} and {TD:Chad} since 2019.',
		'happened what=the meeting between Peru and Chad since=2019'
	],
	[
		'It is the first trip to {TD:Chad} in 5 years.',
		'happened what=the trip to Chad number=5 years'
	],
	[
		'It was the first royal visit to {NO:Norway} since 1988.',
		'happened what=the royal visit to Norway since=1988'
	],
	[
		'It was the first meeting between {p:Jane Roe} and {p:John Doe} in 7 years.',
		'happened what=the meeting between Jane Roe and John Doe number=7 years'
	],
	[
		'The talks were the first direct contact between {PE:Peru} and {TD:Chad} in at least 7 years.',
		'happened what=the direct contact between Peru and Chad number=over 7 years'
	],
	[
		'It was the first trip by a {~PE:Peruvian} president to {NO:Norway} since May 2001.',
		'happened actor=Peru what=the trip by a Peruvian president to Norway since=May 2001'
	],
	[
		'{PE:Peru} expelled an ambassador for the first time since 1999.',
		'happened actor=Peru what=the expulsion of an ambassador by Peru since=1999'
	]
])('a first in years: %s', (text, line) => {
	expect(linesOf('first-since', text)).toEqual([line]);
});

test.each([
	'It was the first visit to {TD:Chad} since then.',
	'It was the first visit to {TD:Chad}.',
	'It was the first visit in 5 years.',
	'It was the first time {PE:Peru} won in 5 years.',
	'It will be the first visit to {TD:Chad} in 5 years.',
	'It may be the first visit to {TD:Chad} in 5 years.',
	'It was not the first visit to {TD:Chad} in 5 years.',
	'It was hardly the first visit to {TD:Chad} in 5 years.',
	'Was it the first visit to {TD:Chad} in 5 years?',
	'If it was the first visit to {TD:Chad} in 5 years, good.',
	'He denied it was the first visit to {TD:Chad} in 5 years.',
	'It is expected to be the first visit to {TD:Chad} in 5 years.',
	'They hope it is the first visit to {TD:Chad} in 5 years.',
	'{PE:Peru} did not host a summit for the first time in 20 years.',
	'{PE:Peru} never opened an embassy for the first time in 20 years.',
	'{PE:Peru} plans its first visit to {TD:Chad} in 5 years.',
	'{PE:Peru} cancelled its first visit to {TD:Chad} in 5 years.',
	'{PE:Peru} postponed the first summit with {TD:Chad} in 5 years.',
	"It wasn't the first visit to {TD:Chad} in 5 years.",
	'It was never the first visit to {TD:Chad} in 5 years.',
	'It could be the first visit to {TD:Chad} in 5 years.',
	'Whether it was the first visit to {TD:Chad} in 5 years is open.',
	'They are preparing the first summit with {TD:Chad} in 5 years.',
	'{PE:Peru} delayed its first summit with {TD:Chad} in 5 years.',
	'It was the first visit to {TD:Chad} in living memory.',
	'It was the second visit to {TD:Chad} in 5 years.',
	'It was the first "visit to {TD:Chad}" in 5 years.'
])('no first is claimed by: %s', (text) => {
	expect(linesOf('first-since', text)).toEqual([]);
});
