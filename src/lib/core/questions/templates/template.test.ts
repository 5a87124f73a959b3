import { expect, test } from 'vitest';
import { capitalised, render } from './template';

const fields = (known: Record<string, string>) => (name: string) => known[name] ?? null;

test('fields are filled', () => {
	expect(render('who visited {place} {on}?', fields({ place: 'Rome', on: 'in 2024' }))).toBe(
		'who visited Rome in 2024?'
	);
});

test('a part in brackets falls away where its field is unknown', () => {
	expect(
		render('{a} met {b}[ in {place}][ {on}].', fields({ a: 'A', b: 'B', on: 'in 2024' }))
	).toBe('A met B in 2024.');
});

test('an unknown field outside brackets makes the wording unusable', () => {
	expect(render('who visited {place}?', fields({}))).toBeNull();
});

test('a stem starts with a capital', () => {
	expect(capitalised('who was')).toBe('Who was');
	expect(capitalised('')).toBe('');
});
