import { expect, test } from 'vitest';
import { linesOf } from '../test-annotations';

test.each([
	['{FI:Finland} joined {o:NATO}.', 'happened actor=Finland body=NATO'],
	['{FI:Finland} has joined {o:NATO}.', 'happened actor=Finland body=NATO'],
	['{FI:Finland} acceded to {o:NATO} in 2023.', 'happened actor=Finland body=NATO @2023'],
	[
		'{FI:Finland} became a member of {o:NATO} on 4 April 2023.',
		'happened actor=Finland body=NATO @2023-04-04'
	],
	['{FI:Finland} became a full member of {o:NATO}.', 'happened actor=Finland body=NATO'],
	[
		'{FI:Finland} joined {o:NATO} as its 31st member in 2023.',
		'happened actor=Finland body=NATO rank=31 @2023'
	],
	[
		'{FI:Finland} joined {o:NATO} and became its 31st member.',
		'happened actor=Finland body=NATO rank=31'
	],
	['{FI:Finland} entered {o:NATO} in 2023.', 'happened actor=Finland body=NATO @2023'],
	['{FI:Finland} was admitted to {o:NATO} in 2023.', 'happened actor=Finland body=NATO @2023'],
	['{o:ASEAN} has admitted {TL:Timor-Leste}.', 'happened actor=Timor-Leste body=ASEAN'],
	[
		'{o:ASEAN} accepted {TL:Timor-Leste} as its 11th member in May 2024.',
		'happened actor=Timor-Leste body=ASEAN rank=11 @2024-05'
	],
	[
		'{FI:Finland} officially joined {o:NATO} on 4 April 2023.',
		'happened actor=Finland body=NATO @2023-04-04'
	],
	[
		'On 4 April 2023, {FI:Finland} joined {o:NATO}.',
		'happened actor=Finland body=NATO @2023-04-04'
	],
	[
		'{FI:Finland} became the 31st member state of {o:NATO} in April 2023.',
		'happened actor=Finland body=NATO rank=31 @2023-04'
	],
	[
		'{FI:Finland} joined {o:NATO} in 2023, making it the 31st member.',
		'happened actor=Finland body=NATO rank=31 @2023'
	],
	[
		'{o:ASEAN} admitted {TL:Timor-Leste} as a full member in October 2024.',
		'happened actor=Timor-Leste body=ASEAN @2024-10'
	]
])('a state joins a body: %s', (text, line) => {
	expect(linesOf('joins', text)).toEqual([line]);
});

test.each([
	{
		text: '{FI:Finland} and {SE:Sweden} joined {o:NATO} in 2024.',
		claimed: ['happened actor=Finland body=NATO @2024', 'happened actor=Sweden body=NATO @2024']
	}
])('every one of them has a claim: $text', ({ text, claimed }) => {
	expect(linesOf('joins', text)).toEqual(claimed);
});

test.each([
	[
		'{TL:Timor-Leste} will join {o:ASEAN} in October 2025.',
		'planned actor=Timor-Leste body=ASEAN @2025-10'
	],
	[
		'{o:ASEAN} will admit {TL:Timor-Leste} as its 11th member.',
		'planned actor=Timor-Leste body=ASEAN rank=11'
	],
	['{TL:Timor-Leste} could join {o:ASEAN}.', 'possible actor=Timor-Leste body=ASEAN'],
	['{TL:Timor-Leste} wants to join {o:ASEAN}.', 'possible actor=Timor-Leste body=ASEAN'],
	['{TL:Timor-Leste} is seeking to join {o:ASEAN}.', 'possible actor=Timor-Leste body=ASEAN'],
	['{TL:Timor-Leste} did not join {o:ASEAN}.', 'denied actor=Timor-Leste body=ASEAN'],
	['{TL:Timor-Leste} has yet to join {o:ASEAN}.', 'denied actor=Timor-Leste body=ASEAN'],
	['{TL:Timor-Leste} failed to join {o:ASEAN}.', 'denied actor=Timor-Leste body=ASEAN'],
	['{TL:Timor-Leste} never joined {o:ASEAN}.', 'denied actor=Timor-Leste body=ASEAN'],
	['{o:ASEAN} refused to admit {TL:Timor-Leste}.', 'denied actor=Timor-Leste body=ASEAN'],
	[
		'If {TL:Timor-Leste} joined {o:ASEAN}, trade would grow.',
		'possible actor=Timor-Leste body=ASEAN'
	],
	[
		'{PE:Peru} denied that {TL:Timor-Leste} joined {o:ASEAN}.',
		'denied actor=Timor-Leste body=ASEAN'
	],
	['{FI:Finland} plans to join {o:NATO}.', 'planned actor=Finland body=NATO'],
	[
		'{FI:Finland} is due to join {o:NATO} on 5 May 2025.',
		'planned actor=Finland body=NATO @2025-05-05'
	],
	['{FI:Finland} may join {o:NATO}.', 'possible actor=Finland body=NATO'],
	['{FI:Finland} is considering whether to join {o:NATO}.', 'possible actor=Finland body=NATO'],
	['{FI:Finland} declined to join {o:NATO}.', 'denied actor=Finland body=NATO'],
	[
		'{o:ASEAN} may admit {TL:Timor-Leste} as its 11th member.',
		'possible actor=Timor-Leste body=ASEAN rank=11'
	],
	['{o:ASEAN} has not admitted {TL:Timor-Leste}.', 'denied actor=Timor-Leste body=ASEAN'],
	[
		'{TL:Timor-Leste} is set to become the 11th member of {o:ASEAN}.',
		'planned actor=Timor-Leste body=ASEAN rank=11'
	],
	[
		'{TL:Timor-Leste} will become the 11th member of {o:ASEAN} in 2025.',
		'planned actor=Timor-Leste body=ASEAN rank=11 @2025'
	]
])('planned, possible or denied: %s', (text, line) => {
	expect(linesOf('joins', text)).toEqual([line]);
});

test.each([
	'Has {TL:Timor-Leste} joined {o:ASEAN}?',
	"{FI:Finland} joined {o:NATO}'s exercise.",
	'{FI:Finland} joined {o:NATO} members in a protest.',
	'{FI:Finland} joined {SE:Sweden} in {o:NATO}.',
	'{FI:Finland} joined talks with {o:NATO}.',
	'{FI:Finland} joined calls for {o:NATO} to act.',
	'{p:Jane Roe} joined {o:NATO} in 2019.',
	"{FI:Finland}'s army joined {o:NATO}.",
	'The neighbour of {FI:Finland} joined {o:NATO}.',
	'{FI:Finland} became a partner of {o:NATO}.',
	'{FI:Finland} became president of {o:NATO}.',
	'{FI:Finland} left {o:NATO}.',
	'{FI:Finland} rejoined {o:NATO}.',
	'{FI:Finland} asked to join {o:NATO}.',
	'{FI:Finland} invited {SE:Sweden} to join {o:NATO}.',
	'{FI:Finland} applied for membership of {o:NATO}.',
	'{FI:Finland} is not the 31st member of {o:NATO}.',
	'Is {FI:Finland} the 31st member of {o:NATO}?',
	'The film "{FI:Finland} joined {o:NATO}" opened.',
	'{FI:Finland} joined {o:NATO} ambassadors at a dinner.',
	'{FI:Finland} joined {o:NATO} allies in condemning it.',
	'{FI:Finland} joined {o:NATO}-led drills.',
	'{FI:Finland} joined {o:NATO} forces in {PE:Peru}.',
	'{FI:Finland} entered {o:NATO} airspace.',
	'{FI:Finland} joined hands with {o:NATO}.',
	'{FI:Finland} entered talks with {o:NATO}.',
	'{FI:Finland} joined {o:NATO} in urging calm.',
	'{FI:Finland} entered into a deal with {o:NATO}.',
	"{o:ASEAN} admitted {TL:Timor-Leste}'s envoy.",
	'{FI:Finland} became the host of {o:NATO}.',
	'A town in {FI:Finland} joined {o:NATO}.',
	'{FI:Finland} became the 31st country to host {o:NATO}.'
])('no joining is claimed by: %s', (text) => {
	expect(linesOf('joins', text)).toEqual([]);
});
