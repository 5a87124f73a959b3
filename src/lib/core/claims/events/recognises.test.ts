import { expect, test } from 'vitest';
import { linesOf } from '../test-annotations';

test.each([
	[
		'{PE:Peru} recognised {TD:Chad} on 11 August 1960.',
		'happened actor=Peru other=Chad @1960-08-11'
	],
	['{PE:Peru} has recognised {TD:Chad}.', 'happened actor=Peru other=Chad'],
	[
		'{PE:Peru} formally recognized the independence of {TD:Chad} in 1960.',
		'happened actor=Peru other=Chad @1960'
	],
	[
		"{PE:Peru} recognised {TD:Chad}'s independence in 1960.",
		'happened actor=Peru other=Chad @1960'
	],
	[
		'{PE:Peru} recognised {TD:Chad} as a sovereign state on Thursday.',
		'happened actor=Peru other=Chad @2025-04-10'
	],
	['In 1960 {PE:Peru} recognised {TD:Chad}.', 'happened actor=Peru other=Chad @1960'],
	['{PE:Peru} recognised {TD:Chad} during the war.', 'happened actor=Peru other=Chad'],
	[
		'{PE:Peru} withdrew after {CL:Chile} recognised {TD:Chad} in 1960.',
		'happened actor=Chile other=Chad @1960'
	],
	[
		'On 5 May 2024, {PE:Peru} officially recognised {TD:Chad}.',
		'happened actor=Peru other=Chad @2024-05-05'
	],
	[
		"{PE:Peru} recognized {TD:Chad}'s statehood on Thursday.",
		'happened actor=Peru other=Chad @2025-04-10'
	],
	[
		'{PE:Peru} recognised {TD:Chad} as a nation in 1960, {CL:Chile} said.',
		'happened actor=Peru other=Chad @1960'
	]
])('a recognition: %s', (text, line) => {
	expect(linesOf('recognises', text)).toEqual([line]);
});

test.each([
	{
		text: '{PE:Peru} and {CL:Chile} recognised {TD:Chad} in 1960.',
		claimed: ['happened actor=Chile other=Chad @1960', 'happened actor=Peru other=Chad @1960']
	}
])('every one of them has a claim: $text', ({ text, claimed }) => {
	expect(linesOf('recognises', text)).toEqual(claimed);
});

test.each([
	['{PE:Peru} will recognise {TD:Chad}.', 'planned actor=Peru other=Chad'],
	[
		'{PE:Peru} plans to recognise {TD:Chad} in September 2025.',
		'planned actor=Peru other=Chad @2025-09'
	],
	['{PE:Peru} could recognise {TD:Chad} as a state.', 'possible actor=Peru other=Chad'],
	['{PE:Peru} is reviewing whether to recognise {TD:Chad}.', 'possible actor=Peru other=Chad'],
	['{PE:Peru} does not recognise {TD:Chad}.', 'denied actor=Peru other=Chad'],
	['{PE:Peru} did not recognise {TD:Chad}.', 'denied actor=Peru other=Chad'],
	['{PE:Peru} refused to recognise {TD:Chad} as a state.', 'denied actor=Peru other=Chad'],
	['{PE:Peru} never recognised {TD:Chad}.', 'denied actor=Peru other=Chad'],
	['{PE:Peru} has yet to recognise {TD:Chad}.', 'denied actor=Peru other=Chad'],
	['{PE:Peru} denied that {CL:Chile} recognised {TD:Chad}.', 'denied actor=Chile other=Chad'],
	['If {PE:Peru} recognised {TD:Chad}, envoys would follow.', 'possible actor=Peru other=Chad'],
	['{PE:Peru} hopes to recognise {TD:Chad}.', 'possible actor=Peru other=Chad'],
	['{PE:Peru} intends to recognise {TD:Chad}.', 'planned actor=Peru other=Chad'],
	[
		'{PE:Peru} is expected to recognise {TD:Chad} on 5 June 2025.',
		'planned actor=Peru other=Chad @2025-06-05'
	],
	['{PE:Peru} may recognise {TD:Chad}.', 'possible actor=Peru other=Chad'],
	['{PE:Peru} is considering whether to recognise {TD:Chad}.', 'possible actor=Peru other=Chad'],
	['{PE:Peru} will not recognise {TD:Chad}.', 'denied actor=Peru other=Chad'],
	['{PE:Peru} declined to recognise {TD:Chad}.', 'denied actor=Peru other=Chad'],
	['There is no evidence that {PE:Peru} recognised {TD:Chad}.', 'denied actor=Peru other=Chad']
])('planned, possible or denied: %s', (text, line) => {
	expect(linesOf('recognises', text)).toEqual([line]);
});

test.each([
	'Does {PE:Peru} recognise {TD:Chad}?',
	'{PE:Peru} recognised {TD:Chad} as host.',
	"{PE:Peru} recognised {TD:Chad}'s effort.",
	'{PE:Peru} recognised {TD:Chad} for its help.',
	'{PE:Peru} recognised {p:Jane Roe}.',
	'{PE:Peru} recognised {PE:Peru}.',
	'{PE:Peru} recognised the danger in {TD:Chad}.',
	'{p:Jane Roe} recognised {TD:Chad}.',
	"{PE:Peru}'s ally recognised {TD:Chad}.",
	'A friend of {PE:Peru} recognised {TD:Chad}.',
	'{PE:Peru} urged {CL:Chile} to recognise {TD:Chad}.',
	'{PE:Peru} recognised {~TD:Chadian} degrees.',
	'The chapter "{PE:Peru} recognised {TD:Chad}" is long.',
	'{PE:Peru} recognised {TD:Chad}-made goods.',
	'{PE:Peru} recognised {TD:Chad} as the winner.',
	'{PE:Peru} recognised {TD:Chad} with a medal.',
	'{PE:Peru} recognised that {TD:Chad} had won.',
	'{o:NATO} recognised {TD:Chad}.'
])('no recognition is claimed by: %s', (text) => {
	expect(linesOf('recognises', text)).toEqual([]);
});
