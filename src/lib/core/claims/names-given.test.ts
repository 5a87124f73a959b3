import { expect, test } from 'vitest';
import { GIVEN_NAMES } from './names-given';

test.each(['aarav', 'ana', 'anabel', 'chinedu', 'maria', 'mary', 'omar', 'yulia', 'zoran'])(
	'%s is a given name',
	(name) => {
		expect(GIVEN_NAMES.has(name)).toBe(true);
	}
);

test.each(['', 'a', 'president', 'lima', 'mariax', 'Maria'])('"%s" is none', (word) => {
	expect(GIVEN_NAMES.has(word)).toBe(false);
});

test('the table unpacks to sorted names of small letters, each once', () => {
	const names = [...GIVEN_NAMES];
	expect(names.length).toBeGreaterThan(2000);
	expect(names).toEqual([...names].sort());
	expect(names.filter((name) => !/^[a-z]{2,}$/.test(name))).toEqual([]);
});
