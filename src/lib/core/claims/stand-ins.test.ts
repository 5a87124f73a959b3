import { expect, test } from 'vitest';
import { standIns } from './stand-ins';
import { annotated, claimsIn, lines } from './test-annotations';

function found(marked: string) {
	const [article, annotations] = annotated(marked);
	const [before = null, sentence] = annotations.sentences;
	return sentence ? standIns(article, annotations, sentence, before) : [];
}

test('"the two countries" are the two of the sentence before', () => {
	expect(found('{PE:Peru} and {TD:Chad} talked. The two countries signed.')).toMatchObject([
		{ countries: ['PE', 'TD'] }
	]);
});

test.each([
	'{PE:Peru} talked. The two countries signed.',
	'{PE:Peru}, {NO:Norway} and {TD:Chad} talked. The two countries signed.',
	'{PE:Peru} and {TD:Chad} talked. The two countries joined {NO:Norway}.',
	'{PE:Peru} and {TD:Chad} talked. Both sides won.'
])('they stay unknown: %s', (text) => {
	expect(found(text)).toEqual([]);
});

test('"It" and "The country" are the one country that opens the sentence before', () => {
	expect(found('{PE:Peru} is large. It has mines.')).toMatchObject([{ countries: ['PE'] }]);
	expect(found('{PE:Peru} is large. The Andean country has mines.')).toMatchObject([
		{ countries: ['PE'] }
	]);
});

test.each([
	'The weather in {PE:Peru} is fine. It has sun.',
	'{PE:Peru} borders {CL:Chile}. It has mines.',
	'{PE:Peru} praised {o:NATO}. It has members.',
	'{PE:Peru} thanked {p:Jane Roe}. It has mines.'
])('"It" stays unknown: %s', (text) => {
	expect(found(text)).toEqual([]);
});

test('"He" is the one person of the sentence before', () => {
	expect(found('{p:John Doe} spoke. He left.')).toMatchObject([{ name: { entity: 'John Doe' } }]);
	expect(found('{p:John Doe} met {p:Jim Poe}. He left.')).toEqual([]);
});

test.each([
	['The two countries', 'The two countries signed.'],
	['Both nations', 'Both nations signed.'],
	['these two states', 'Later these two states signed.'],
	['the two governments', 'In May the two governments signed.'],
	['The two island countries', 'The two island countries signed.']
])('"%s" stands for the pair, at its own place', (words, sentence) => {
	const marked = `{PE:Peru} and {TD:Chad} talked. ${sentence}`;
	const [article] = annotated(marked);
	const [pair] = found(marked);
	expect(pair).toMatchObject({ countries: ['PE', 'TD'], name: null });
	expect(article.text.slice(pair?.start, pair?.end)).toBe(words);
});

test.each([
	['a pair that owns something', "The two countries' ships sailed."],
	['another sort of pair', 'The two landlocked countries signed.'],
	['three of them', 'The three countries signed.'],
	['others', 'The other countries signed.'],
	['people', 'The two ministers signed.'],
	['a pair of sides', 'The two sides signed.']
])('%s is nobody certain: %s', (_, sentence) => {
	expect(found(`{PE:Peru} and {TD:Chad} talked. ${sentence}`)).toEqual([]);
});

test.each([
	['said with demonyms', 'The {~PE:Peruvian} and {~TD:Chadian} teams talked.'],
	['said twice', '{PE:Peru} told {TD:Chad} that {PE:Peru} agreed.'],
	['with a capital of one of them', '{PE:Peru} and {TD:Chad} talked in {^PE:Lima}.'],
	['with somebody else’s capital', '{PE:Peru} and {TD:Chad} talked in {^NO:Oslo}.']
])('two countries %s are still the two', (_, before) => {
	expect(found(`${before} The two countries signed.`)).toMatchObject([{ countries: ['PE', 'TD'] }]);
});

test('a pair is that of the title only where the sentence opens its paragraph', () => {
	const [article, annotations] = annotated('{PE:Peru} rested. The two countries signed.');
	const title = 'Chad and Norway talk';
	const named = [
		{ start: -21, end: -17, code: 'TD', how: 'name' as const },
		{ start: -12, end: -6, code: 'NO', how: 'name' as const }
	];
	const all = { ...annotations, countries: [...named, ...annotations.countries] };
	const [before = null, sentence = { start: 0, end: 0 }] = annotations.sentences;
	const titled = { ...article, title };
	expect(standIns(titled, all, sentence, null)).toMatchObject([{ countries: ['TD', 'NO'] }]);
	expect(standIns(titled, all, sentence, before)).toEqual([]);
});

test.each([
	['She', '{p:Jane Roe} spoke in {^NO:Oslo}. She left.'],
	['He', '{p:John Doe} spoke of {p=John Doe:Doe}. He left.'],
	['She', 'On Monday {p:Jane Roe} thanked {o:NATO}. She left.']
])('"%s" is the one person named, however often: %s', (pronoun, marked) => {
	const [article] = annotated(marked);
	const [meant] = found(marked);
	expect(meant?.name?.entity).toBe(pronoun === 'He' ? 'John Doe' : 'Jane Roe');
	expect(article.text.slice(meant?.start, meant?.end)).toBe(pronoun);
});

test.each([
	['nobody before', 'Rain fell. She left.'],
	['two people before', '{p:Jane Roe} met {p:Ann Poe}. She left.'],
	['a pronoun inside the sentence', '{p:Jane Roe} spoke. Then she left.'],
	['"They"', '{p:Jane Roe} spoke. They left.'],
	['"Their"', '{p:Jane Roe} spoke. Their aunt left.'],
	['somebody else who is "he" before', 'In 2015 he beat {p:John Doe}. He was re-elected.'],
	['an official without a name before', 'The president thanked {p:John Doe}. He smiled.'],
	['a word that begins like one', '{p:Jane Roe} spoke. Sheep grazed.']
])('with %s nobody is meant: %s', (_, marked) => {
	expect(found(marked)).toEqual([]);
});

test.each([
	['The republic', '{PE:Peru} is large. The republic has mines.', ['PE']],
	['This nation', '{PE:Peru} is large. This nation has mines.', ['PE']],
	['It', 'In recent years, {PE:Peru} grew. It has mines.', ['PE']],
	['It', '{~PE:Peruvian} fish is good. It has fans.', []],
	['The village', '{PE:Peru} is large. The village has mines.', []]
])('"%s" after "%s" means %j', (_, marked, countries) => {
	expect(found(marked).flatMap((meant) => meant.countries)).toEqual(countries);
});

test('a pronoun never looks past its own paragraph', () => {
	expect(claimsIn('{p:Jane Roe} spoke.\n\nShe visited {NO:Norway}.')).toEqual([]);
	expect(claimsIn('{PE:Peru} grew.\n\nIt recognised {TD:Chad} in 1960.')).toEqual([]);
});

test('a pronoun never looks past the sentence before', () => {
	expect(claimsIn('{p:Jane Roe} spoke. Rain fell. She visited {NO:Norway}.')).toEqual([]);
});

test('a stand-in makes claims as the name would', () => {
	expect(lines('{PE:Peru} grew. It recognised {TD:Chad} in 1960.')).toEqual([
		'recognises happened actor=Peru other=Chad @1960'
	]);
	expect(
		lines('{PE:Peru} met {TD:Chad}. The two countries signed a fishing treaty in 2019.')
	).toEqual(['signs happened actor=Peru other=Chad document=fishing treaty @2019']);
});

test.each([
	'{PE:Peru} opened an embassy. It was the first enlargement in 26 years.',
	'{PE:Peru} opened an embassy. It is the largest building in the street.',
	'{PE:Peru} opened an embassy. It is unclear whether the step will last.',
	'{PE:Peru} opened an embassy. It was on Sunday that the flag rose.',
	'{PE:Peru} opened an embassy. It took years and it seems that it was dear.'
])('an "It" that means nothing is not filled in: %s', (text) => {
	expect(found(text)).toEqual([]);
});

test.each([
	'{PE:Peru} applied in 2011. It is the 31st member of the bloc.',
	'{PE:Peru} applied in 2011. It became a founding member.',
	'{PE:Peru} applied in 2011. It was the first Andean country to join.',
	'{PE:Peru} applied in 2011. It was admitted in 2013.'
])('an "It" that is called a country is: %s', (text) => {
	expect(found(text)).toMatchObject([{ countries: ['PE'] }]);
});

test.each([
	['The country', '{PE:Peru} rested.\n\nThe country has mines.', ['PE']],
	['The country', 'LIMA — {PE:Peru} rested in {^NO:Oslo}. The country has mines.', ['PE']],
	['The country', '{PE:Peru} thanked {p:Jane Roe}. The country has mines.', ['PE']],
	['The country', '{PE:Peru} thanked {TD:Chad}.\n\nThe country has mines.', []],
	['it', '{PE:Peru} is large. In 2019, it opened mines.', ['PE']],
	['she', '{p:Jane Roe} spoke. On 3 April, she left.', ['Jane Roe']],
	['he', '{p:John Doe} met {p:Jim Poe}. In 2019, he left.', []]
])('"%s" after "%s" means %j', (_, marked, meant) => {
	const [article, annotations] = annotated(marked);
	const [last = null, sentence = { start: 0, end: 0 }] = annotations.sentences;
	const before = marked.includes('\n') ? null : last;
	const found = standIns(article, annotations, sentence, before, last);
	expect(found.flatMap(({ countries, name }) => name?.entity ?? countries)).toEqual(meant);
});

test('"the countries" alone are the two of the title', () => {
	expect(
		lines('{PE:Peru} and {TD:Chad} met. The countries signed a fishing treaty in 2019.')
	).toEqual(['signs happened actor=Peru other=Chad document=fishing treaty @2019']);
});

test.each([
	['The alliance', '{o:NATO} met. The alliance grew.', ['NATO']],
	['the regional bloc', '{o:ASEAN} met. Peru joined the regional bloc.', ['ASEAN']],
	['the bloc, of two', '{o:ASEAN} met the {o:European Union}. The bloc grew.', []],
	['the bloc, of no such body', '{o:NATO} met. The bloc grew.', []],
	['the alliance of somebody', '{o:NATO} met. The alliance of unions grew.', []],
	['the alliance, named in its sentence', 'Rain fell. {o:NATO} says the alliance grew.', []]
])('%s is the only world body of that sort named so far: %s', (_, marked, bodies) => {
	expect(found(marked).flatMap(({ name }) => name?.entity ?? [])).toEqual(bodies);
});

test.each([
	['{p:Jane Roe} spoke. Her aunt left.', 'Her', 'Jane Roe'],
	['{PE:Peru} voted. Its 130 lawmakers left.', 'Its', undefined]
])('whose it is that "%s" speaks of is told apart from who acts', (marked, word, name) => {
	const [article] = annotated(marked);
	const [meant] = found(marked);
	expect(meant).toMatchObject({ owns: true });
	expect(article.text.slice(meant?.start, meant?.end)).toBe(word);
	expect(meant?.name?.entity).toBe(name);
});

test('"the court" is the one court the article has named', () => {
	expect(found('{o:Blank Arbitration Court} met. The court ruled.')).toMatchObject([
		{ name: { entity: 'Blank Arbitration Court' } }
	]);
});

test.each([
	['two courts are named', '{o:Blank Court} met {o:Far Court}. The court ruled.'],
	['another one is spoken of', '{o:Blank Court} met. A lower court agreed. The court ruled.'],
	['it is named only later', 'The court ruled. {o:Blank Court} met.'],
	['it is the court of something', '{o:Blank Court} met. The court of appeal ruled.']
])('"the court" is nobody certain where %s', (_, marked) => {
	expect(found(marked).filter(({ name }) => name !== null)).toEqual([]);
});
