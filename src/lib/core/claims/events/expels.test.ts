import { expect, test } from 'vitest';
import { linesOf } from '../test-annotations';

test.each([
	[
		'{PE:Peru} expelled ten {~TD:Chadian} diplomats in May 2024.',
		'happened actor=Peru other=Chad what=diplomats number=10 diplomats @2024-05'
	],
	[
		'{PE:Peru} expelled more than 30 {~TD:Chadian} diplomats on Thursday.',
		'happened actor=Peru other=Chad what=diplomats number=over 30 diplomats @2025-04-10'
	],
	[
		'{PE:Peru} expelled 12 embassy staff of {TD:Chad}.',
		'happened actor=Peru other=Chad what=embassy staff number=12 embassy staff'
	],
	[
		"{PE:Peru} expelled {TD:Chad}'s envoys in 2019.",
		'happened actor=Peru other=Chad what=envoys @2019'
	],
	[
		'{PE:Peru} expelled dozens of {~TD:Chadian} diplomats.',
		'happened actor=Peru other=Chad what=diplomats'
	],
	[
		'{PE:Peru} expelled 3 military attaches from {TD:Chad}.',
		'happened actor=Peru other=Chad what=military attaches number=3 military attaches'
	],
	[
		'{PE:Peru} expelled two journalists from {TD:Chad}.',
		'happened actor=Peru other=Chad what=journalists number=2 journalists'
	],
	[
		'{^PE:Lima} expelled two {~TD:Chadian} officials.',
		'happened actor=Peru other=Chad what=officials number=2 officials'
	],
	[
		'On 5 May 2024 {PE:Peru} expelled two {~TD:Chadian} officials.',
		'happened actor=Peru other=Chad what=officials number=2 officials @2024-05-05'
	],
	[
		'{PE:Peru} ordered 12 diplomats out of the country.',
		'happened actor=Peru what=diplomats number=12 diplomats'
	],
	[
		'{PE:Peru} protested after {TD:Chad} expelled two diplomats.',
		'happened actor=Chad what=diplomats number=2 diplomats'
	],
	[
		'{PE:Peru} criticised {CL:Chile} and expelled two {~TD:Chadian} diplomats.',
		'happened actor=Peru other=Chad what=diplomats number=2 diplomats'
	],
	[
		'{PE:Peru} expelled 7 diplomats and 3 staff.',
		'happened actor=Peru what=diplomats number=7 diplomats'
	],
	[
		'{PE:Peru} evicted two {~TD:Chadian} diplomats on 5 May 2024.',
		'happened actor=Peru other=Chad what=diplomats number=2 diplomats @2024-05-05'
	],
	[
		'{PE:Peru} expelled at least 12 {~TD:Chadian} diplomats.',
		'happened actor=Peru other=Chad what=diplomats number=over 12 diplomats'
	],
	[
		'{PE:Peru} ordered two {~TD:Chadian} diplomats to leave by 5 May 2024.',
		'happened actor=Peru other=Chad what=diplomats number=2 diplomats'
	]
])('an expulsion: %s', (text, line) => {
	expect(linesOf('expels', text)).toEqual([line]);
});

test.each([
	{
		text: '{PE:Peru} expelled two {~TD:Chadian} diplomats, four {~NO:Norwegian} envoys and one {~SE:Swedish} journalist.',
		claimed: [
			'happened actor=Peru other=Chad what=diplomats number=2 diplomats',
			'happened actor=Peru other=Norway what=envoys number=4 envoys',
			'happened actor=Peru other=Sweden what=journalists number=1 journalists'
		]
	},
	{
		text: '{PE:Peru} expelled one envoy and two officials from {TD:Chad}.',
		claimed: [
			'happened actor=Peru other=Chad what=officials number=2 officials',
			'happened actor=Peru what=envoys number=1 envoys'
		]
	}
])('every one of them has a claim: $text', ({ text, claimed }) => {
	expect(linesOf('expels', text)).toEqual(claimed);
});

test.each([
	[
		'{PE:Peru} will expel two {~TD:Chadian} diplomats.',
		'planned actor=Peru other=Chad what=diplomats number=2 diplomats'
	],
	[
		'{PE:Peru} plans to expel two {~TD:Chadian} diplomats.',
		'planned actor=Peru other=Chad what=diplomats number=2 diplomats'
	],
	[
		'{PE:Peru} may expel two {~TD:Chadian} diplomats.',
		'possible actor=Peru other=Chad what=diplomats number=2 diplomats'
	],
	[
		'{PE:Peru} is considering whether to expel two {~TD:Chadian} diplomats.',
		'possible actor=Peru other=Chad what=diplomats number=2 diplomats'
	],
	[
		'{PE:Peru} did not expel two {~TD:Chadian} diplomats.',
		'denied actor=Peru other=Chad what=diplomats number=2 diplomats'
	],
	[
		'{PE:Peru} refused to expel two {~TD:Chadian} diplomats.',
		'denied actor=Peru other=Chad what=diplomats number=2 diplomats'
	],
	[
		'{PE:Peru} denied that {CL:Chile} expelled two {~TD:Chadian} diplomats.',
		'denied actor=Chile other=Chad what=diplomats number=2 diplomats'
	],
	[
		'If {PE:Peru} expelled two {~TD:Chadian} diplomats, {TD:Chad} would protest.',
		'possible actor=Peru other=Chad what=diplomats number=2 diplomats'
	],
	[
		'{PE:Peru} is set to expel two {~TD:Chadian} diplomats.',
		'planned actor=Peru other=Chad what=diplomats number=2 diplomats'
	],
	[
		'{PE:Peru} could expel two {~TD:Chadian} diplomats.',
		'possible actor=Peru other=Chad what=diplomats number=2 diplomats'
	],
	[
		'{PE:Peru} will not expel two {~TD:Chadian} diplomats.',
		'denied actor=Peru other=Chad what=diplomats number=2 diplomats'
	],
	[
		'{PE:Peru} never expelled two {~TD:Chadian} diplomats.',
		'denied actor=Peru other=Chad what=diplomats number=2 diplomats'
	]
])('planned, possible or denied: %s', (text, line) => {
	expect(linesOf('expels', text)).toEqual([line]);
});

test.each([
	'{PE:Peru} threatened to expel two {~TD:Chadian} diplomats.',
	'Did {PE:Peru} expel two {~TD:Chadian} diplomats?',
	'{PE:Peru} expelled two players.',
	'{PE:Peru} expelled {TD:Chad} from the club.',
	"{PE:Peru}'s union expelled two members.",
	'{p:Jane Roe} expelled two {~TD:Chadian} diplomats.',
	'{o:NATO} expelled two {~TD:Chadian} diplomats.',
	'{PE:Peru} ordered two diplomats to stay.',
	'{PE:Peru} ordered two {~TD:Chadian} officials to pay.',
	'{PE:Peru} urged {CL:Chile} to expel two {~TD:Chadian} diplomats.',
	'The report "{PE:Peru} expelled two {~TD:Chadian} diplomats" was false.',
	'{PE:Peru} expelled two {~PE:Peruvian} diplomats.',
	'{PE:Peru} expelled diplomats.',
	'{PE:Peru} expelled two students from {TD:Chad}.',
	'The ruling party of {PE:Peru} expelled two officials.',
	'{PE:Peru} ordered two {~TD:Chadian} ships.'
])('no expulsion is claimed by: %s', (text) => {
	expect(linesOf('expels', text)).toEqual([]);
});
