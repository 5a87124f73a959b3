import { expect, test } from 'vitest';
import { NO_DECISIONS } from './decisions';
import { file, fits, pairOf } from './identity';
import { claim, country, number, office, on, person, place, words } from './test-claims';

const keyOf = (one: ReturnType<typeof claim>) => file(one, NO_DECISIONS).key;

test('meeting somebody is being met by them', () => {
	const there = claim('meets', { person: person('A B'), other: person('C D') });
	const back = claim('meets', { person: person('C D'), other: person('A B') });
	expect(keyOf(there)).toEqual(keyOf(back));
});

test('visiting is not being visited', () => {
	const there = claim('expels', { actor: country('RU'), other: country('EE') });
	const back = claim('expels', { actor: country('EE'), other: country('RU') });
	expect(keyOf(there)).not.toEqual(keyOf(back));
});

test('counts of two units are two things', () => {
	const counted = (unit: string) =>
		claim('count', { actor: country('NP'), what: words('x'), number: number(7, unit) });
	expect(keyOf(counted('feet'))).not.toEqual(keyOf(counted('metres')));
});

test('an office with no state added is held', () => {
	const bare = claim('holds-office', { person: person('A B'), office: office('president') });
	expect(file(bare, NO_DECISIONS).slots.state?.id).toBe('current');
});

test('a less complete key fits a fuller one, never one that says otherwise', () => {
	expect(fits(['visits', 'a', '', '2025'], ['visits', 'a', 'rome', '2025-04'])).toBe(true);
	expect(fits(['visits', 'a', 'oslo', '2025'], ['visits', 'a', 'rome', '2025-04'])).toBe(false);
	expect(fits(['visits', '', 'rome', '2025'], ['visits', 'a', 'rome', '2025-04'])).toBe(false);
});

test('an undated visit does not join a dated one', () => {
	expect(fits(['visits', 'a', 'rome', ''], ['visits', 'a', 'rome', '2025-04'])).toBe(false);
});

test('the sides of a relation are the first filled slots', () => {
	expect(pairOf('establishes-relations', { actor: country('KR'), other: country('CU') })).toEqual([
		'actor',
		'other'
	]);
	expect(pairOf('visits', { actor: person('A B'), place: place('Rome', 'IT') })).toBeNull();
	expect(pairOf('signs', { actor: country('KR') })).toBeNull();
});

test('the day of an event files it by month', () => {
	const visit = claim(
		'visits',
		{ actor: person('A B'), place: place('Rome', 'IT') },
		{ date: on('2025-04-10') }
	);
	expect(keyOf(visit).at(-1)).toBe('2025-04');
});
