import { expect, test } from 'vitest';
import type { ClaimKind } from '../../claims/types';
import { TEMPLATES } from './all';
import { COUNT_FORMS, PLACED, RANKED } from './counts';
import { FILLERS, type Template } from './template';

/** Wordings that say the same of a fact: in each of these groups there are two to four. */
function groups(wordings: readonly string[]): Map<string, string[]> {
	const byMarks = new Map<string, string[]>();
	for (const wording of wordings) {
		const marks = (text: string): string[] =>
			(text.match(/\{[^{}]*\}/g) ?? [])
				.map((mark) => mark.slice(1, -1).replace(/^(?:an?|the) /, ''))
				.map((mark) => (mark === 'things' || mark === 'happened' ? 'what' : mark))
				.filter((mark) => !FILLERS.has(mark))
				.sort();
		const needed = wording.replace(/\[[^[\]]*\]/g, '');
		const key = `${marks(needed).join(' ')} | ${marks(wording).join(' ')}`;
		byMarks.set(key, [...(byMarks.get(key) ?? []), wording]);
	}
	return byMarks;
}

const ALL: readonly Template[] = [...TEMPLATES, RANKED, PLACED];
const ASKS = ALL.flatMap(({ kind, asks }, at) =>
	asks.map(({ slots, type = 'any', wordings }) => ({
		name: `${kind} ${slots.join('/')} (${type}, template ${at})`,
		wordings
	}))
);

test.each([
	...ASKS,
	...COUNT_FORMS.map(({ what, asks }) => ({ name: `count of ${what.source}`, wordings: asks }))
])('$name is asked in two to four wordings, whatever the fact tells', ({ wordings }) => {
	for (const [, group] of groups(wordings)) {
		expect(new Set(group).size, group.join(' / ')).toBe(group.length);
		expect(group.length, group.join(' / ')).toBeGreaterThanOrEqual(2);
		expect(group.length, group.join(' / ')).toBeLessThanOrEqual(4);
	}
});

test('a lone wording is found wanting', () => {
	const lone = groups(['who won {what}?', 'who won {what} {on}?']);
	expect([...lone.values()].map(({ length }) => length)).toEqual([1, 1]);
	const pair = groups(['who won {what}[ {on}]?', 'by whom {was} {what} won[ {on}]?']);
	expect([...pair.values()].map(({ length }) => length)).toEqual([2]);
});

/** Kinds asked some other way: a sentence by its gaps, a count by what is counted. */
const ELSEWHERE: readonly ClaimKind[] = ['states'];

test('every kind of claim has a template', () => {
	const kinds: readonly ClaimKind[] = [...new Set(ALL.map(({ kind }) => kind)), ...ELSEWHERE];
	expect([...kinds].sort()).toEqual(
		(
			'appoints casualties count cuts-relations declares dies establishes-relations expels ' +
			'first-since founded gives holds-office is-elected is-held joins launches leaves meets ' +
			'opens-embassy recognises resigns rules sanctions signs speaks-with states trades visits ' +
			'votes wins'
		).split(' ')
	);
});
