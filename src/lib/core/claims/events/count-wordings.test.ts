import { expect, test } from 'vitest';
import { linesOf } from '../test-annotations';

test.each([
	[
		'{PE:Peru} maintains diplomatic relations with about 120 countries.',
		'happened actor=Peru what=countries with which Peru has diplomatic relations number=about 120 countries'
	],
	[
		'{PE:Peru} now has diplomatic ties with 120 states.',
		'happened actor=Peru what=countries with which Peru has diplomatic relations number=120 countries'
	],
	[
		'{NL:Netherlands} has diplomatic relations with 120 countries.',
		'happened actor=Netherlands what=countries with which the Netherlands has diplomatic relations number=120 countries'
	],
	[
		'{o:ASEAN} has 11 member states.',
		'happened body=ASEAN what=member states of ASEAN number=11 members'
	],
	[
		'{o:ASEAN} has more than 10 members.',
		'happened body=ASEAN what=members of ASEAN number=over 10 members'
	],
	[
		'{o:ASEAN} comprises ten member states.',
		'happened body=ASEAN what=member states of ASEAN number=10 members'
	],
	[
		'Among the 193 members of the {o:United Nations}, all voted.',
		'happened body=UN what=members of the UN number=193 members'
	],
	[
		'{PE:Peru} is home to 34 million people.',
		'happened actor=Peru what=inhabitants of Peru number=34000000 people'
	],
	[
		'{PE:Peru}, with 34 million people, is large.',
		'happened actor=Peru what=inhabitants of Peru number=34000000 people'
	],
	[
		'{PE:Peru} has a population of about 34 million people.',
		'happened actor=Peru what=inhabitants of Peru number=about 34000000 people'
	],
	[
		'{PE:Peru} had 28 million inhabitants in 2007.',
		'happened actor=Peru what=inhabitants of Peru number=28000000 people @2007'
	],
	[
		'{p:Jane Roe} won 51.2% of the vote.',
		'happened person=Jane Roe what=the share of the vote won by Jane Roe number=51.2 percent'
	],
	[
		'{p:Jane Roe} won more than 51 percent of the votes in the election in {PE:Peru}.',
		'happened person=Jane Roe what=the share of the votes won by Jane Roe in the election in Peru number=over 51 percent'
	],
	[
		'{p:Jane Roe} secured 1,200,000 votes in 2021.',
		'happened person=Jane Roe what=votes received by Jane Roe number=1200000 votes @2021'
	],
	[
		'{p:Jane Roe} is 61 years old.',
		'happened person=Jane Roe what=the age of Jane Roe number=61 years'
	],
	[
		'{p:Jane Roe} climbed {l:Mount Blank} for the 12th time.',
		'happened person=Jane Roe what=climbs of Mount Blank by Jane Roe rank=12 times'
	],
	[
		'{PE:Peru} issued 300 passports in total.',
		'happened actor=Peru what=passports issued by Peru number=300 passports'
	],
	[
		'{PE:Peru} sent 40 trucks in 2024.',
		'happened actor=Peru what=trucks sent by Peru number=40 trucks @2024'
	],
	[
		'{PE:Peru} bought 20 fighter jets.',
		'happened actor=Peru what=fighter jets bought by Peru number=20 fighter jets'
	],
	[
		'{PE:Peru} granted 1,200 visas.',
		'happened actor=Peru what=visas granted by Peru number=1200 visas'
	],
	[
		'{TD:Chad} became the 100th country to establish diplomatic relations with {PE:Peru}.',
		'happened actor=Peru other=Chad what=diplomatic partners of Peru rank=100 countries'
	],
	[
		"{TD:Chad} became {PE:Peru}'s 100th diplomatic partner.",
		'happened actor=Peru other=Chad what=diplomatic partners of Peru rank=100 countries'
	],
	[
		'{PE:Peru} said {TD:Chad} has 17 million people.',
		'happened actor=Chad what=inhabitants of Chad number=17000000 people'
	],
	[
		'In 2007 {PE:Peru} had 28 million inhabitants.',
		'happened actor=Peru what=inhabitants of Peru number=28000000 people @2007'
	],
	[
		'{PE:Peru} has a population of 34 million people and 20 million trees.',
		'happened actor=Peru what=inhabitants of Peru number=34000000 people'
	],
	[
		'{PE:Peru} has a population of nearly 34 million people.',
		'happened actor=Peru what=inhabitants of Peru number=under 34000000 people'
	],
	[
		'{PE:Peru} has at least 34 million inhabitants.',
		'happened actor=Peru what=inhabitants of Peru number=over 34000000 people'
	],
	[
		'{o:ASEAN} currently has ten member countries.',
		'happened body=ASEAN what=member countries of ASEAN number=10 members'
	],
	[
		'The {o:European Union} counts 27 member states.',
		'happened body=EU what=member states of the EU number=27 members'
	],
	[
		'{p:Jane Roe} got 48 percent of the vote in the runoff.',
		'happened person=Jane Roe what=the share of the vote won by Jane Roe in the runoff number=48 percent'
	],
	[
		'{PE:Peru} deployed about 3,000 soldiers in all.',
		'happened actor=Peru what=soldiers deployed by Peru number=about 3000 soldiers'
	],
	[
		'{PE:Peru} released 12 prisoners.',
		'happened actor=Peru what=prisoners released by Peru number=12 prisoners'
	],
	[
		'{PE:Peru} accepted 40 refugees in 2023.',
		'happened actor=Peru what=refugees accepted by Peru number=40 refugees @2023'
	],
	[
		'{l:Mount Blank} rises about 5,000 metres high.',
		'happened place=Mount Blank what=the height of Mount Blank number=about 5000 metres'
	],
	[
		'{l:Mount Blank} stands 6,100 meters tall.',
		'happened place=Mount Blank what=the height of Mount Blank number=6100 meters'
	]
])('a count: %s', (text, line) => {
	expect(linesOf('count', text)).toEqual([line]);
});

test.each([
	'{PE:Peru} will have 40 million people in 2050.',
	'{PE:Peru} may have 40 million people.',
	'{PE:Peru} does not have 40 million people.',
	'{PE:Peru} never had 40 million people.',
	'Does {PE:Peru} have 40 million people?',
	'Has {PE:Peru} 40 million people?',
	'{o:ASEAN} has 11 rivals.',
	'{o:ASEAN} could have 12 member states.',
	"{PE:Peru}'s neighbour has 40 million people.",
	"{PE:Peru}'s army has 40 million people.",
	'The north of {PE:Peru} has 3 million people.',
	'If {o:ASEAN} has 11 member states, one is new.',
	'It is denied that {PE:Peru} has 40 million people.',
	'{PE:Peru} denied that {TD:Chad} has 17 million people.',
	'{p:Jane Roe} is 61 years younger.',
	'{p:Jane Roe} won 51 percent of the seats.',
	'{p:Jane Roe} won 51 of the votes.',
	'Trade between {PE:Peru} and {TD:Chad} grew by $5 billion.',
	'{PE:Peru} has diplomatic relations with no countries.',
	'{PE:Peru} has no diplomatic relations with 40 countries.',
	'{PE:Peru} used 40.',
	'The article "{PE:Peru} has 40 million people" was wrong.',
	'{PE:Peru} plans to send 40 trucks.',
	'{PE:Peru} wants 40 jets.',
	'{PE:Peru} has the 31st member states.',
	'{PE:Peru} would have 40 million people.',
	'{PE:Peru} reviewed whether {TD:Chad} has 17 million people.',
	'They hope that {TD:Chad} has 17 million people.',
	'Rumours that {TD:Chad} has 17 million people spread.',
	'{PE:Peru} wrongly has 40 million guests.',
	'{l:Mount Blank} is 2,902 feet wide.',
	'{p:Jane Roe} climbed {l:Mount Blank} 12 times.',
	'{p:Jane Roe} won 12 medals.',
	'{PE:Peru} used the 31st ships.',
	'A rival of {o:ASEAN} has 11 members.',
	'Trade between {PE:Peru} and {TD:Chad} reached 21 new ports.'
])('no count is claimed by: %s', (text) => {
	expect(linesOf('count', text)).toEqual([]);
});
