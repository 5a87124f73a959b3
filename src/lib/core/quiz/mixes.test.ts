import { expect, test } from 'vitest';
import { FORMS } from '../questions/forms';
import { available } from './allowed';
import { MIX_NAMES, MIXES } from './mixes';
import { question } from './test-questions';
import { wishFromQuery, wishOfAll, wishToQuery } from './wish-query';

test.each(MIX_NAMES)('%s is a choice like any other: its link says all of it', (name) => {
	const wish = { ...wishOfAll(FORMS), ...MIXES[name] };
	const read = wishFromQuery(wishToQuery(wish, FORMS), FORMS);
	expect([...read.forms].sort()).toEqual([...wish.forms].sort());
	expect([...(read.kinds ?? [])].sort()).toEqual([...(wish.kinds ?? [])].sort());
	expect(read.subject).toBe(wish.subject);
});

test('who’s who asks for people and for offices, and for nothing else', () => {
	const who = { ...wishOfAll(FORMS), ...MIXES.who };
	const person = question({ id: 'p', slot: 'person' });
	const office = question({ id: 'o', slot: 'office', fact: 'f2' });
	const visit = question({ id: 'v', kind: 'visits', fact: 'f3' });
	expect(available([person, office, visit], who)).toBe(2);
});
