import { expect, test } from 'vitest';
import { standIns } from './stand-ins';
import { annotated } from './test-annotations';

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
