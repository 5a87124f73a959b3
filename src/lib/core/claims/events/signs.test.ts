import { expect, test } from 'vitest';
import { linesOf } from '../test-annotations';

test.each([
	[
		'{p:Jane Roe} signed the trade agreement on 5 May 2024.',
		'happened actor=Jane Roe document=trade agreement @2024-05-05'
	],
	[
		'{PE:Peru} and {TD:Chad} have signed a free trade agreement.',
		'happened actor=Peru other=Chad document=free trade agreement'
	],
	[
		'{PE:Peru} and {TD:Chad} inked a defence pact in {^NO:Oslo}.',
		'happened actor=Peru other=Chad place=Oslo document=defence pact'
	],
	[
		'{PE:Peru} signed a memorandum of understanding on fisheries with {TD:Chad} on Thursday.',
		'happened actor=Peru other=Chad document=memorandum of understanding on fisheries @2025-04-10'
	],
	[
		'{o:NATO} and {o:ASEAN} signed a joint declaration.',
		'happened actor=NATO other=ASEAN document=joint declaration'
	],
	[
		'A joint statement was signed by {PE:Peru} and {TD:Chad} in {^NO:Oslo} on 5 May 2024.',
		'happened actor=Peru other=Chad place=Oslo document=joint statement @2024-05-05'
	],
	[
		'A fishing treaty was signed between {PE:Peru} and {TD:Chad} in 1999.',
		'happened actor=Peru other=Chad document=fishing treaty @1999'
	],
	[
		'On 5 May 2024, a peace accord was signed by {PE:Peru}.',
		'happened actor=Peru document=peace accord @2024-05-05'
	],
	["{PE:Peru}'s {p:Jane Roe} signed a treaty.", 'happened actor=Jane Roe document=treaty'],
	[
		"{PE:Peru} signed a deal with {TD:Chad}'s government.",
		'happened actor=Peru other=Chad document=deal'
	],
	[
		'{p:Jane Roe} and {p:John Doe} signed the agreement in the presence of {p:Ann Poe}.',
		'happened actor=Jane Roe other=John Doe document=agreement'
	],
	[
		'{p:Jane Roe} signed the bill into law on 5 May 2024.',
		'happened actor=Jane Roe document=bill @2024-05-05'
	],
	[
		'{PE:Peru} and {TD:Chad} signed a treaty to end the war of 1999.',
		'happened actor=Peru other=Chad document=treaty'
	],
	[
		'{PE:Peru} and {TD:Chad} jointly signed a ceasefire in {^NO:Oslo} on 1 May 2020.',
		'happened actor=Peru other=Chad place=Oslo document=ceasefire @2020-05-01'
	],
	[
		'{~PE:Peruvian} Foreign Minister {p:Jane Roe} signed the agreement in {^NO:Oslo} on Thursday.',
		'happened actor=Jane Roe place=Oslo document=agreement @2025-04-10'
	],
	[
		'{PE:Peru} signed a contract with {o:NATO}.',
		'happened actor=Peru other=NATO document=contract'
	],
	[
		'On 5 May 2024 {PE:Peru} and {TD:Chad} signed a joint declaration.',
		'happened actor=Peru other=Chad document=joint declaration @2024-05-05'
	],
	[
		'A trade agreement was signed by {PE:Peru} and {TD:Chad} in {l:New York}.',
		'happened actor=Peru other=Chad place=New York document=trade agreement'
	]
])('a signing: %s', (text, line) => {
	expect(linesOf('signs', text)).toEqual([line]);
});

test.each([
	{
		text: '{PE:Peru}, {TD:Chad} and {NO:Norway} signed a pact.',
		claimed: [
			'happened actor=Chad other=Norway document=pact',
			'happened actor=Peru other=Chad document=pact',
			'happened actor=Peru other=Norway document=pact'
		]
	}
])('every one of them has a claim: $text', ({ text, claimed }) => {
	expect(linesOf('signs', text)).toEqual(claimed);
});

test.each([
	[
		'{PE:Peru} will sign a trade agreement with {TD:Chad}.',
		'planned actor=Peru other=Chad document=trade agreement'
	],
	[
		'{PE:Peru} plans to sign a trade agreement with {TD:Chad} on 20 July 2025.',
		'planned actor=Peru other=Chad document=trade agreement @2025-07-20'
	],
	['{PE:Peru} may sign a treaty with {TD:Chad}.', 'possible actor=Peru other=Chad document=treaty'],
	['{PE:Peru} refused to sign the treaty.', 'denied actor=Peru document=treaty'],
	['{PE:Peru} has not signed the treaty.', 'denied actor=Peru document=treaty'],
	['{PE:Peru} is considering whether to sign the treaty.', 'possible actor=Peru document=treaty'],
	['{PE:Peru} failed to sign a deal with {TD:Chad}.', 'denied actor=Peru other=Chad document=deal'],
	[
		'If {PE:Peru} signed a treaty with {TD:Chad}, prices would fall.',
		'possible actor=Peru other=Chad document=treaty'
	],
	['{p:Jane Roe} denied that {PE:Peru} signed a treaty.', 'denied actor=Peru document=treaty'],
	[
		'{PE:Peru} and {TD:Chad} are set to sign a treaty.',
		'planned actor=Peru other=Chad document=treaty'
	],
	[
		'A trade agreement will be signed by {PE:Peru} and {TD:Chad}.',
		'planned actor=Peru other=Chad document=trade agreement'
	],
	[
		'A trade agreement could be signed by {PE:Peru} and {TD:Chad}.',
		'possible actor=Peru other=Chad document=trade agreement'
	],
	[
		'A trade agreement was not signed by {PE:Peru} and {TD:Chad}.',
		'denied actor=Peru other=Chad document=trade agreement'
	],
	[
		'{PE:Peru} and {TD:Chad} agreed to sign a pact on 5 May 2024.',
		'planned actor=Peru other=Chad document=pact'
	],
	[
		'{PE:Peru} and {TD:Chad} have yet to sign the accord.',
		'denied actor=Peru other=Chad document=accord'
	],
	[
		'{PE:Peru} hopes to sign a contract with {TD:Chad}.',
		'possible actor=Peru other=Chad document=contract'
	],
	['{PE:Peru} might sign the protocol.', 'possible actor=Peru document=protocol']
])('planned, possible or denied: %s', (text, line) => {
	expect(linesOf('signs', text)).toEqual([line]);
});

test.each([
	'Has {PE:Peru} signed a treaty with {TD:Chad}?',
	"{PE:Peru}'s club signed a contract.",
	'{p:Jane Roe} signed off on a plan.',
	'{p:Jane Roe} signed autographs.',
	'{p:Jane Roe} signed her name under a treaty.',
	'{PE:Peru} urged {TD:Chad} to sign the treaty.',
	'{PE:Peru} and {TD:Chad} discussed a treaty signed in 1999.',
	'The minister of {PE:Peru} signed a treaty.',
	'{PE:Peru} withdrew from a treaty signed by {TD:Chad}.',
	'{PE:Peru} signed a treaty between {TD:Chad} and {NO:Norway}.',
	'The song "{PE:Peru} signed a treaty" won.',
	'{PE:Peru} signed a treaty with {PE:Peru}.',
	'{p:Jane Roe} witnessed the signing of a treaty by {PE:Peru} and {TD:Chad}.',
	'{p:Jane Roe} signed up for a course on treaties.',
	'{p:Jane Roe} signed over the deal to {p:John Doe}.',
	'{p:Jane Roe} designed the treaty.',
	'{PE:Peru} did well after the accord was signed.'
])('no signing is claimed by: %s', (text) => {
	expect(linesOf('signs', text)).toEqual([]);
});
