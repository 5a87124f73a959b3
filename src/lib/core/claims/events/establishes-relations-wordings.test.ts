import { expect, test } from 'vitest';
import { linesOf } from '../test-annotations';

test.each([
	[
		'{PE:Peru} and {TD:Chad} formally established diplomatic relations on Thursday.',
		'happened actor=Peru other=Chad @2025-04-10'
	],
	[
		'{PE:Peru} and {TD:Chad} set up diplomatic relations in 1975.',
		'happened actor=Peru other=Chad @1975'
	],
	[
		'{PE:Peru} formalised diplomatic ties with {TD:Chad} in May 2003.',
		'happened actor=Peru other=Chad @2003-05'
	],
	[
		'{PE:Peru} formalized its diplomatic relations with {TD:Chad}.',
		'happened actor=Peru other=Chad'
	],
	[
		'{PE:Peru} established diplomatic and consular relations with {TD:Chad} in 2002.',
		'happened actor=Peru other=Chad @2002'
	],
	[
		'{PE:Peru} established ambassador-level diplomatic relations with {TD:Chad}.',
		'happened actor=Peru other=Chad'
	],
	[
		'On 5 May 2024, {PE:Peru} established diplomatic relations with {TD:Chad}.',
		'happened actor=Peru other=Chad @2024-05-05'
	],
	[
		'On Thursday {PE:Peru} established diplomatic relations with {TD:Chad}.',
		'happened actor=Peru other=Chad @2025-04-10'
	],
	[
		'{PE:Peru} established diplomatic relations with {TD:Chad} in 1975, and with {NO:Norway} in 1980.',
		'happened actor=Peru other=Chad @1975'
	],
	[
		'{PE:Peru} and {TD:Chad} inked an agreement establishing diplomatic relations in {l:New York} on 3 May 2010.',
		'happened actor=Peru other=Chad @2010-05-03'
	],
	[
		'{PE:Peru} signed a joint communique with {TD:Chad} establishing diplomatic relations.',
		'happened actor=Peru other=Chad'
	],
	[
		'{PE:Peru} and {TD:Chad} signed a protocol on establishing full diplomatic relations.',
		'happened actor=Peru other=Chad'
	],
	[
		'{PE:Peru} and {TD:Chad} signed a declaration to establish diplomatic relations.',
		'happened actor=Peru other=Chad'
	],
	[
		'It has been 50 years since the establishment of diplomatic relations between {PE:Peru} and {TD:Chad} in 1975.',
		'happened actor=Peru other=Chad @1975'
	],
	[
		'The two celebrated the 50th anniversary of the establishment of diplomatic relations between {PE:Peru} and {TD:Chad}.',
		'happened actor=Peru other=Chad'
	],
	[
		'The minister hailed the establishment of diplomatic relations by {PE:Peru} with {TD:Chad}.',
		'happened actor=Peru other=Chad'
	],
	[
		'Diplomatic relations were established between {PE:Peru} and {TD:Chad} on 5 May 1975.',
		'happened actor=Peru other=Chad @1975-05-05'
	],
	[
		'Diplomatic relations between {PE:Peru} and {TD:Chad} have been established.',
		'happened actor=Peru other=Chad'
	],
	[
		'The communique formalised relations between {PE:Peru} and {TD:Chad}.',
		'happened actor=Peru other=Chad'
	],
	[
		'The {~PE:Peruvian} government established diplomatic relations with {TD:Chad}.',
		'happened actor=Peru other=Chad'
	],
	[
		'The authorities of {PE:Peru} established diplomatic relations with {TD:Chad}.',
		'happened actor=Peru other=Chad'
	],
	[
		"{^PE:Lima} and {^TD:N'Djamena} established diplomatic relations in 1975.",
		'happened actor=Peru other=Chad @1975'
	],
	[
		'{PE:Peru} established diplomatic relations with {TD:Chad} before 1980.',
		'happened actor=Peru other=Chad'
	],
	[
		'{PE:Peru} established diplomatic relations with {TD:Chad} by 1980.',
		'happened actor=Peru other=Chad'
	],
	[
		'According to the ministry, {PE:Peru} and {TD:Chad} established diplomatic relations in 1975.',
		'happened actor=Peru other=Chad @1975'
	],
	[
		'{PE:Peru} and {TD:Chad} established diplomatic relations in 1975, according to the ministry.',
		'happened actor=Peru other=Chad @1975'
	],
	[
		'Twenty years after {PE:Peru} established diplomatic relations with {TD:Chad}, trade grew.',
		'happened actor=Peru other=Chad'
	],
	[
		'The deal that established diplomatic relations between {PE:Peru} and {TD:Chad} was signed in {^NO:Oslo}.',
		'happened actor=Peru other=Chad'
	],
	[
		'{PE:Peru} forged diplomatic relations with {TD:Chad} in 1975.',
		'happened actor=Peru other=Chad @1975'
	],
	[
		'{PE:Peru} and {TD:Chad} jointly established full diplomatic ties on 1 March 2010.',
		'happened actor=Peru other=Chad @2010-03-01'
	],
	[
		'The {~PE:Peruvian} authorities established diplomatic relations with {TD:Chad} in 2012.',
		'happened actor=Peru other=Chad @2012'
	],
	[
		'Formal diplomatic relations between {PE:Peru} and {TD:Chad} were established on 1 March 2010.',
		'happened actor=Peru other=Chad @2010-03-01'
	],
	[
		"{PE:Peru}'s new government established diplomatic relations with {TD:Chad}.",
		'happened actor=Peru other=Chad'
	],
	[
		'{PE:Peru} and {TD:Chad} marked the establishment of diplomatic relations between {PE:Peru} and {TD:Chad} in 1971.',
		'happened actor=Peru other=Chad @1971'
	]
])('relations established: %s', (text, line) => {
	expect(linesOf('establishes-relations', text)).toEqual([line]);
});

test.each([
	{
		text: '{PE:Peru} established diplomatic relations with {TD:Chad}, {NO:Norway} and {FI:Finland} in 1975.',
		claimed: [
			'happened actor=Peru other=Chad @1975',
			'happened actor=Peru other=Finland @1975',
			'happened actor=Peru other=Norway @1975'
		]
	}
])('every one of them has a claim: $text', ({ text, claimed }) => {
	expect(linesOf('establishes-relations', text)).toEqual(claimed);
});

test.each([
	[
		'{PE:Peru} and {TD:Chad} are to establish diplomatic relations in June 2025.',
		'planned actor=Peru other=Chad @2025-06'
	],
	[
		'{PE:Peru} plans to establish diplomatic relations with {TD:Chad}.',
		'planned actor=Peru other=Chad'
	],
	[
		'{PE:Peru} and {TD:Chad} are expected to establish diplomatic ties.',
		'planned actor=Peru other=Chad'
	],
	[
		'Diplomatic relations between {PE:Peru} and {TD:Chad} will be established in 2026.',
		'planned actor=Peru other=Chad @2026'
	],
	[
		'Diplomatic relations between {PE:Peru} and {TD:Chad} were not established.',
		'denied actor=Peru other=Chad'
	],
	[
		'Diplomatic relations between {PE:Peru} and {TD:Chad} could be established.',
		'possible actor=Peru other=Chad'
	],
	[
		'{PE:Peru} hopes to establish diplomatic relations with {TD:Chad}.',
		'possible actor=Peru other=Chad'
	],
	[
		'{PE:Peru} wants to establish diplomatic relations with {TD:Chad}.',
		'possible actor=Peru other=Chad'
	],
	[
		'{PE:Peru} has not established diplomatic relations with {TD:Chad}.',
		'denied actor=Peru other=Chad'
	],
	[
		'{PE:Peru} has never established diplomatic relations with {TD:Chad}.',
		'denied actor=Peru other=Chad'
	],
	[
		'{PE:Peru} has yet to establish diplomatic relations with {TD:Chad}.',
		'denied actor=Peru other=Chad'
	],
	[
		'{NO:Norway} denied that {PE:Peru} established diplomatic relations with {TD:Chad}.',
		'denied actor=Peru other=Chad'
	],
	[
		'{PE:Peru} and {TD:Chad} agreed to establish diplomatic relations on 5 May 2024.',
		'planned actor=Peru other=Chad'
	],
	[
		'{PE:Peru} intends to establish diplomatic relations with {TD:Chad}.',
		'planned actor=Peru other=Chad'
	],
	[
		'{PE:Peru} decided to establish diplomatic relations with {TD:Chad}.',
		'planned actor=Peru other=Chad'
	],
	[
		'{PE:Peru} might establish diplomatic relations with {TD:Chad}.',
		'possible actor=Peru other=Chad'
	],
	[
		'{PE:Peru} cannot establish diplomatic relations with {TD:Chad}.',
		'denied actor=Peru other=Chad'
	],
	[
		'{PE:Peru} failed to establish diplomatic relations with {TD:Chad}.',
		'denied actor=Peru other=Chad'
	],
	[
		'{PE:Peru} is not to establish diplomatic relations with {TD:Chad}.',
		'denied actor=Peru other=Chad'
	],
	[
		'They are reviewing whether {PE:Peru} established diplomatic relations with {TD:Chad}.',
		'possible actor=Peru other=Chad'
	]
])('planned, possible or denied: %s', (text, line) => {
	expect(linesOf('establishes-relations', text)).toEqual([line]);
});

test.each([
	'{PE:Peru} is considering establishing diplomatic relations with {TD:Chad}.',
	'{PE:Peru} is reviewing the establishment of diplomatic relations between {PE:Peru} and {TD:Chad}.',
	'They discussed the establishment of diplomatic relations between {PE:Peru} and {TD:Chad}.',
	'They oppose the establishment of diplomatic relations between {PE:Peru} and {TD:Chad}.',
	'A proposal for the establishment of diplomatic relations between {PE:Peru} and {TD:Chad} failed.',
	'He called for the establishment of diplomatic relations between {PE:Peru} and {TD:Chad}.',
	'He would welcome the establishment of diplomatic relations between {PE:Peru} and {TD:Chad}.',
	'Since the possible establishment of diplomatic relations between {PE:Peru} and {TD:Chad}, trade grew.',
	'{PE:Peru} denied that it established diplomatic relations with {TD:Chad}.',
	'Did {PE:Peru} establish diplomatic relations with {TD:Chad}?',
	'Have {PE:Peru} and {TD:Chad} established diplomatic relations?',
	'{PE:Peru} established a commission on diplomatic relations with {TD:Chad}.',
	'{PE:Peru} established cultural relations with {TD:Chad}.',
	'{PE:Peru} severed diplomatic relations with {TD:Chad}, established in 1975.',
	'{PE:Peru} re-established diplomatic relations with {TD:Chad}.',
	'{PE:Peru} resumed diplomatic relations with {TD:Chad}.',
	"{PE:Peru}'s ally established diplomatic relations with {TD:Chad}.",
	'The neighbour of {PE:Peru} established diplomatic relations with {TD:Chad}.',
	'{o:NATO} established diplomatic relations with {TD:Chad}.',
	'{p:Jane Roe} established diplomatic relations with {TD:Chad}.',
	'{PE:Peru} asked {NO:Norway} to establish diplomatic relations with {TD:Chad}.',
	'{PE:Peru} urged {NO:Norway} and {TD:Chad} to establish diplomatic relations.',
	'{PE:Peru} saw {NO:Norway} establish diplomatic relations with {TD:Chad}.',
	'The book "{PE:Peru} established diplomatic relations with {TD:Chad}" sold well.',
	'{PE:Peru} and {TD:Chad} signed a treaty before establishing diplomatic relations.',
	'{PE:Peru} and {TD:Chad} met to establish diplomatic relations.',
	'{PE:Peru} and {TD:Chad} talked about establishing diplomatic relations.',
	'{PE:Peru}, {TD:Chad} and {NO:Norway} established diplomatic relations.',
	'{PE:Peru} and {TD:Chad} will sign a communique establishing diplomatic relations.',
	'{PE:Peru} and {TD:Chad} did not sign a communique establishing diplomatic relations.',
	'{PE:Peru} and {TD:Chad} could sign an agreement on the establishment of diplomatic relations.',
	'There were no diplomatic relations between {PE:Peru} and {TD:Chad} established.',
	'The paper regrets the establishment of diplomatic relations between {PE:Peru} and {TD:Chad}.',
	'{PE:Peru} postponed the establishment of diplomatic relations between {PE:Peru} and {TD:Chad}.',
	'No treaty established diplomatic relations between {PE:Peru} and {TD:Chad}.',
	'Nothing formalised relations between {PE:Peru} and {TD:Chad}.',
	'A treaty never established diplomatic relations between {PE:Peru} and {TD:Chad}.',
	'The treaty failed and never formalised relations between {PE:Peru} and {TD:Chad}.',
	'If a treaty established diplomatic relations between {PE:Peru} and {TD:Chad}, they would trade.',
	'The plan establishing diplomatic relations between {PE:Peru} and {TD:Chad} failed.',
	'A bill establishing diplomatic relations between {PE:Peru} and {TD:Chad} was rejected.',
	'The draft treaty establishing diplomatic relations between {PE:Peru} and {TD:Chad} was rejected.',
	'{PE:Peru} established trade ties and links with many.',
	'{PE:Peru} suspended the establishment of diplomatic relations by {PE:Peru} with {TD:Chad}.',
	'A request for the establishment of diplomatic relations between {PE:Peru} and {TD:Chad} was made.'
])('no relations is claimed by: %s', (text) => {
	expect(linesOf('establishes-relations', text)).toEqual([]);
});
