import { expect, test } from 'vitest';
import { levelOf } from './knowledge';

test.each([
	[{ total: 0, seen: 0, known: 0 }, 'nothing'],
	[{ total: 9, seen: 0, known: 0 }, 'new'],
	[{ total: 9, seen: 1, known: 0.9 }, 'some'],
	[{ total: 9, seen: 9, known: 2.9 }, 'some'],
	[{ total: 9, seen: 9, known: 3 }, 'half'],
	[{ total: 9, seen: 9, known: 5.9 }, 'half'],
	[{ total: 9, seen: 9, known: 6 }, 'most'],
	[{ total: 1, seen: 1, known: 1 }, 'most']
] as const)('%j is %s', (knowledge, level) => {
	expect(levelOf(knowledge)).toBe(level);
});
