import { afterEach, expect, test } from 'vitest';
import { readThrough, said } from './said';

const greeting = said('greeting', {
	hello: 'Hello',
	bye: 'Goodbye',
	count: (count: number) => `${count} greetings`,
	inner: { soon: 'See you soon' }
});

afterEach(() => readThrough(() => undefined));

test('messages are English until a language is read', () => {
	expect(greeting.hello).toBe('Hello');
	expect(greeting.count(2)).toBe('2 greetings');
	expect(greeting.inner.soon).toBe('See you soon');
});

test('the same object answers in the language read now', () => {
	const spanish = { hello: 'Hola', count: (count: number) => `${count} saludos` };
	readThrough((area) => (area === 'greeting' ? spanish : undefined));
	expect(greeting.hello).toBe('Hola');
	expect(greeting.count(2)).toBe('2 saludos');
	readThrough(() => ({ hello: '안녕하세요' }));
	expect(greeting.hello).toBe('안녕하세요');
});

test('what the language lacks is said in English', () => {
	readThrough(() => ({ hello: 'Hola' }));
	expect(greeting.bye).toBe('Goodbye');
	expect(greeting.inner.soon).toBe('See you soon');
});

test('names and the test for a name are those of the English messages', () => {
	expect(Object.keys(greeting)).toEqual(['hello', 'bye', 'count', 'inner']);
	expect('bye' in greeting).toBe(true);
});
