import { expect, test } from 'vitest';
import { lines } from '../test-annotations';

const PERU_CHAD = 'establishes-relations happened actor=Peru other=Chad';
const ends = (text: string, published?: string): string[] =>
	lines(text, published).filter((line) => line.startsWith('establishes-relations'));

test.each([
	['{PE:Peru} established diplomatic relations with {TD:Chad}.', PERU_CHAD],
	['{PE:Peru} and {TD:Chad} established diplomatic relations.', PERU_CHAD],
	['{PE:Peru} has formally established full diplomatic ties with {TD:Chad}.', PERU_CHAD],
	['The government of {PE:Peru} established ties with {TD:Chad}.', PERU_CHAD],
	['{PE:Peru} and the Republic of {TD:Chad} have established official relations.', PERU_CHAD],
	['{^PE:Lima} established relations with {TD:Chad}.', PERU_CHAD],
	[
		'{PE:Peru} and {TD:Chad} established diplomatic relations on 5 May 2024.',
		`${PERU_CHAD} @2024-05-05`
	],
	['In 1998 {PE:Peru} established diplomatic relations with {TD:Chad}.', `${PERU_CHAD} @1998`],
	[
		'{PE:Peru} established diplomatic relations with {TD:Chad} last year, another coastal state.',
		`${PERU_CHAD} @2024`
	],
	[
		'{PE:Peru} and {TD:Chad} signed a joint communique establishing diplomatic relations.',
		PERU_CHAD
	],
	[
		'{p:Jane Roe} signed an agreement on the establishment of diplomatic relations between {PE:Peru} and {TD:Chad}.',
		PERU_CHAD
	],
	[
		'The talks led to the establishment of diplomatic relations between {PE:Peru} and {TD:Chad} in March 2001.',
		`${PERU_CHAD} @2001-03`
	],
	[
		'Diplomatic relations between {PE:Peru} and {TD:Chad} were established in 1971.',
		`${PERU_CHAD} @1971`
	],
	['The treaty established diplomatic relations between {PE:Peru} and {TD:Chad}.', PERU_CHAD]
])('%s', (text, line) => {
	expect(ends(text)).toEqual([line]);
});

test.each([
	['{PE:Peru} will establish diplomatic relations with {TD:Chad}.', 'planned'],
	['{PE:Peru} agreed to establish diplomatic relations with {TD:Chad}.', 'planned'],
	['{PE:Peru} is reviewing whether to establish diplomatic relations with {TD:Chad}.', 'possible'],
	['{PE:Peru} could establish diplomatic relations with {TD:Chad}.', 'possible'],
	['{PE:Peru} refused to establish diplomatic relations with {TD:Chad}.', 'denied'],
	['If {PE:Peru} established diplomatic relations with {TD:Chad}, trade would grow.', 'possible']
])('%s has not happened: %s', (text, modality) => {
	expect(ends(text)).toEqual([`establishes-relations ${modality} actor=Peru other=Chad`]);
});

test.each([
	'{PE:Peru} reviewed the possibility of the establishment of diplomatic relations between {PE:Peru} and {TD:Chad}.',
	'{PE:Peru} broke off diplomatic relations with {TD:Chad}.',
	'{PE:Peru} restored diplomatic relations with {TD:Chad}.',
	'{PE:Peru} established trade relations.',
	'It established diplomatic relations with {TD:Chad}.',
	'The president of {PE:Peru} established diplomatic relations with {TD:Chad}.',
	'Officials from {PE:Peru}, {TD:Chad} established diplomatic relations with {NO:Norway}.',
	'{PE:Peru} wanted {NO:Norway} to establish diplomatic relations with {TD:Chad}.',
	'{PE:Peru} established diplomatic relations with {PE:Peru}.'
])('nothing is claimed by: %s', (text) => {
	expect(ends(text).filter((line) => line.includes('happened'))).toEqual([]);
});

test('"the two countries" are those of the sentence before, when it names exactly two', () => {
	expect(
		ends('{PE:Peru} and {TD:Chad} talked. The two countries established diplomatic relations.')
	).toEqual([PERU_CHAD]);
	expect(
		ends(
			'{PE:Peru}, {NO:Norway} and {TD:Chad} talked. The two countries established diplomatic relations.'
		)
	).toEqual([]);
});

test('a date of the report is not the date of the event', () => {
	expect(
		ends(
			"{PE:Peru} established diplomatic relations with {TD:Chad}, {PE:Peru}'s foreign ministry said on Friday."
		)
	).toEqual([PERU_CHAD]);
});

test('a list of partners gives a claim each', () => {
	expect(
		ends('{PE:Peru} established diplomatic relations with {TD:Chad} and {NO:Norway}.')
	).toEqual(expect.arrayContaining([PERU_CHAD, PERU_CHAD.replace('Chad', 'Norway')]));
});
