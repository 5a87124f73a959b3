import { expect, test } from 'vitest';
import { linesOf } from '../test-annotations';

type Row = readonly [text: string, lines: readonly string[]];

test.each<Row>([
	[
		'{p:Jane Roe} signed an executive order on trade in October 2023.',
		['happened actor=Jane Roe document=executive order on trade @2023-10']
	],
	[
		'{p:Jane Roe} signed legislation on mining on 5 May 2024.',
		['happened actor=Jane Roe document=legislation on mining @2024-05-05']
	],
	[
		'A security pact signed by {PE:Peru} and {NO:Norway} in December 2023 took effect.',
		['happened actor=Peru other=Norway document=security pact @2023-12']
	],
	[
		'The peace treaty signed on Sunday by {p:Jane Roe} and {p:John Doe} in {^NO:Oslo} ended the war.',
		['happened actor=Jane Roe other=John Doe place=Oslo document=peace treaty @2025-04-06']
	],
	[
		'{p:Ada Poe} welcomed the peace deal signed between {PE:Peru} and {NO:Norway}.',
		['happened actor=Peru other=Norway document=peace deal']
	],
	[
		'Following the signing of a trade agreement between {PE:Peru} and {NO:Norway} in {^NO:Oslo} on 10 March 2024, prices fell.',
		['happened actor=Peru other=Norway place=Oslo document=trade agreement @2024-03-10']
	],
	[
		'{p:Ada Poe} witnessed the signing of the border treaty by {PE:Peru} and {NO:Norway}.',
		['happened actor=Peru other=Norway document=border treaty']
	],
	[
		'{PE:Peru}, {NO:Norway} and {TD:Chad} signed a fishing treaty in {^NO:Oslo} on Monday.',
		[
			'happened actor=Norway other=Chad place=Oslo document=fishing treaty @2025-04-07',
			'happened actor=Peru other=Chad place=Oslo document=fishing treaty @2025-04-07',
			'happened actor=Peru other=Norway place=Oslo document=fishing treaty @2025-04-07'
		]
	],
	[
		'{o:Acme Corp} signed a supply deal for a further {o:Example Ltd} plant.',
		['happened actor=Acme Corp document=supply deal']
	],
	[
		'{PE:Peru} and {NO:Norway} signed a letter of intent on gas in May 2024.',
		['happened actor=Peru other=Norway document=letter of intent on gas @2024-05']
	]
])('a signature is claimed from: %s', (text, claimed) => {
	expect(linesOf('signs', text)).toEqual(claimed);
});

test.each([
	'A peace treaty signed by {PE:Peru} and {NO:Norway} would end the war.',

	'{p:Ada Poe} called for the signing of a peace treaty between {PE:Peru} and {NO:Norway}.',

	'A peace treaty to be signed by {PE:Peru} and {NO:Norway} is ready.',

	'{PE:Peru} signed up for a peace plan.',

	'{PE:Peru} and {NO:Norway} have signed several deals.',

	'{p:Jane Roe} signed for {o:Example Ltd} on a contract.',

	'Before the signing of a peace treaty between {PE:Peru} and {NO:Norway}, guns fell silent.'
])('nobody signs by: %s', (text) => {
	expect(linesOf('signs', text)).toEqual([]);
});
