import { expect, test } from 'vitest';
import { readSentence } from './reading';
import { annotated } from './test-annotations';
import { blockOf } from './units';

/** The encoded sentence with the block's letter for each mention. */
function read(marked: string): string | null {
	const [article, annotations] = annotated(marked);
	const [sentence] = annotations.sentences;
	const reading = sentence ? readSentence(article, annotations, sentence) : null;
	if (!reading) return null;
	return [...reading.text]
		.map((char) => {
			const unit = reading.units.get(char);
			return unit ? `<${blockOf(unit)}>` : char;
		})
		.join('');
}

test.each([
	['{PE:Peru} met {o:NATO} in {^NO:Oslo} on 5 May 2024.', '<C> met <O> in <K> on <D>.'],
	['{~PE:Peruvian} Foreign Minister {p:Jane Roe} left.', '<P> left.'],
	['The new {~PE:Peruvian} president, {p:Jane Roe}, left.', '<P> left.'],
	['{p:Jane Roe}, joined by others, left.', '<P>, joined by others, left.'],
	['{o:NATO} Secretary-General {p:Jane Roe} left.', '<P> left.'],
	['{p:Jane Roe}, the foreign minister of {PE:Peru}, left.', '<P> left.'],
	['{p:Jane Roe}, an engineer from {PE:Peru}, left.', '<P> left.'],
	['The government of {PE:Peru} left.', '<C> left.'],
	["{PE:Peru}'s new government left.", '<C> left.'],
	['The Republic of {PE:Peru} left.', '<C> left.'],
	['They met in {l:Cusco}, {PE:Peru}, on 5 May 2024.', 'They met in <L> on <D>.'],
	['It has 191 members after 22 years.', 'It has <N> members after <T>.'],
	['{PE:Peru} left, the ministry said.', '<C> left'],
	['{p:Jane Roe}, {p:John Doe} and {p:Ann Poe} left.', '<P>, <P> and <P> left.']
])('%s', (marked, expected) => {
	expect(read(marked)).toBe(expected);
});

test('every character of an encoded sentence knows where it stands', () => {
	const [article, annotations] = annotated('{~PE:Peruvian} Minister {p:Jane Roe} met {o:NATO}.');
	const [sentence] = annotations.sentences;
	const reading = sentence && readSentence(article, annotations, sentence);
	expect(reading?.origin).toHaveLength(reading?.text.length ?? -1);
	const words = reading?.origin.map(({ start, end }) => article.text.slice(start, end));
	expect(words?.join('')).toBe('Jane Roe met NATO.');
});

test('a sentence too long to be one is not read', () => {
	expect(read(`{PE:Peru} left ${'and left '.repeat(400)}.`)).toBeNull();
});
