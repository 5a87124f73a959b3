import { expect, test } from 'vitest';
import { askedAmong } from './among';
import type { Question } from './types';

const options = ['Oslo', 'Rome', 'Bern'].map((text) => ({ id: text, text, reason: '' }));
const question = (prompt: string): Question => ({ prompt, options }) as unknown as Question;

test('what asks for one of several shows them, whatever it is asked by', () => {
	expect(askedAmong(question('Which of these cities held the talks?'))).toEqual(options);
	expect(askedAmong(question('In 2024, which of these held them?'))).toEqual(options);
});

test('what stands alone shows none, though it has some', () => {
	expect(askedAmong(question('Which city held the talks?'))).toEqual([]);
	expect(askedAmong(question('Who spoke of theseus?'))).toEqual([]);
});
