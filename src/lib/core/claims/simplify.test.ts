import { expect, test } from 'vitest';
import { readSentence } from './reading';
import { Traced } from './simplify';
import { annotated } from './test-annotations';
import { blockOf } from './units';

/** The simplified sentence with the block's letter for each mention. */
function simple(marked: string): string {
	const [article, annotations] = annotated(marked);
	const [sentence] = annotations.sentences;
	const reading = sentence && readSentence(article, annotations, sentence);
	return [...(reading?.text ?? '')]
		.map((char) => {
			const unit = reading?.units.get(char);
			return unit ? `<${blockOf(unit)}>` : char;
		})
		.join('');
}

test.each([
	['President {p:Jane Roe} left.', '<P> left.'],
	['Former {~PE:Peruvian} Prime Minister {p:Jane Roe} left.', '<P> left.'],
	['{PE:Peru}’s interim president {p:Jane Roe} left.', '<P> left.'],
	['The newly elected {~PE:Peruvian} president {p:Jane Roe} left.', '<P> left.'],
	['Dr {p:Jane Roe} left.', '<P> left.'],
	['The deputy foreign minister, {p:Jane Roe}, left.', '<P> left.'],
	['{p:Jane Roe} met his {~NO:Norwegian} counterpart {p:John Doe}.', '<P> met <P>.'],
	['{p:Jane Roe} met President {p:John Doe} of {NO:Norway} there.', '<P> met <P> there.']
])('a title is part of the name: %s', (marked, text) => {
	expect(simple(marked)).toBe(text);
});

test.each([
	['{PE:Peru} elected {p:Jane Roe}.', '<C> elected <P>.'],
	['{PE:Peru} ousted {p:Jane Roe}.', '<C> ousted <P>.'],
	['{PE:Peru} praised {p:Jane Roe}.', '<C> praised <P>.'],
	['A neighbour of {p:Jane Roe} left.', 'A neighbour of <P> left.'],
	['The brother of President {p:Jane Roe} left.', 'The brother of <P> left.'],
	['The painter {p:Jane Roe} left.', 'The painter <P> left.']
])('a verb or another noun before a name is no title: %s', (marked, text) => {
	expect(simple(marked)).toBe(text);
});

test.each([
	['{p:Jane Roe}, a fisher by trade, left.', '<P> left.'],
	['{p:Jane Roe}, who is the mayor of a port, left.', '<P> left.'],
	['{PE:Peru}, the largest of the coastal states, left.', '<C> left.'],
	['They named {p:Jane Roe}, a fisher by trade.', 'They named <P>.']
])('an aside goes: %s', (marked, text) => {
	expect(simple(marked)).toBe(text);
});

test.each([
	['{p:Jane Roe}, who visited the port, left.', '<P>, who visited the port, left.'],
	['{p:Jane Roe}, and her crew, left.', '<P>, and her crew, left.'],
	['{p:Jane Roe}, according to him, left.', '<P>, according to him, left.'],
	['{p:Jane Roe}, {p:John Doe} and {p:Ann Poe} left.', '<P>, <P> and <P> left.']
])('what has a verb or goes on with the sentence stays: %s', (marked, text) => {
	expect(simple(marked)).toBe(text);
});

test.each([
	['The government of {PE:Peru} left.', '<C> left.'],
	['The {~PE:Peruvian} government left.', '<G> left.'],
	['{PE:Peru}’s military government left.', '<C> left.'],
	['Authorities in {^PE:Lima} left.', 'Authorities in <K> left.'],
	['The authorities in {PE:Peru} left.', '<C> left.'],
	['The Kingdom of {NO:Norway} left.', '<C> left.'],
	['They met in the {~NO:Norwegian} capital, {^NO:Oslo}.', 'They met in <K>.'],
	['They met in the {~NO:Norwegian} capital of {^NO:Oslo}.', 'They met in <K>.'],
	['They met in {^NO:Oslo}, {NO:Norway}.', 'They met in <K>.'],
	['They met in {l:New York} with the {o:United Nations}.', 'They met in <L> with <O>.']
])('a state is its government and a place its name: %s', (marked, text) => {
	expect(simple(marked)).toBe(text);
});

test.each([
	['{PE:Peru}’s government’s plan failed.', 'government'],
	['The neighbours of the government of {PE:Peru} left.', 'neighbours'],
	['The army of {PE:Peru} left.', 'army']
])('what only belongs to a state is not the state: %s', (marked, word) => {
	expect(simple(marked)).toMatch(new RegExp(`${word}|^<C>’s plan`));
	expect(simple(marked)).not.toMatch(/^<C> (?:left|plan)/);
});

const traced = (text: string): Traced =>
	new Traced(
		text,
		[...text].map((_, at) => ({ start: at, end: at + 1 }))
	);

test('taking words away keeps every other character where it stood', () => {
	const result = traced('one two three').replace(/two /g, () => null);
	expect(result.text).toBe('one three');
	expect(result.origin.map(({ start }) => start)).toEqual([0, 1, 2, 3, 8, 9, 10, 11, 12]);
});

test('a part of what is found can be kept', () => {
	const result = traced('a (b) c (d)').replace(/\((\w)\)/g, () => [1, 2]);
	expect(result.text).toBe('a b c d');
	expect(result.origin.map(({ start }) => start)).toEqual([0, 1, 3, 5, 6, 7, 9]);
});

test('nothing found leaves the text as it was', () => {
	const before = traced('one two');
	expect(before.replace(/x/g, () => null)).toEqual(before);
});
