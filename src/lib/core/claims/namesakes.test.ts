import { expect, test } from 'vitest';
import { namesakesIn } from './namesakes';
import { annotated } from './test-annotations';

const shared = (marked: string): string[] => [...namesakesIn(annotated(marked)[1])].sort();

test('a name two people bear is nobody’s alone, wherever it stands in theirs', () => {
	expect(shared('{p:Ana Roe} is the daughter of {p:Juan Roe Vidal}.')).toEqual(['roe']);
	expect(shared('{p:Ana Roe} thanked {p:Ana Poe}.')).toEqual(['ana']);
});

test('one person named again and again shares it with nobody', () => {
	expect(shared('{p:Ana Roe} left. {p=Ana Roe:Roe} came back. {p:Ana Roe} sat down.')).toEqual([]);
});
