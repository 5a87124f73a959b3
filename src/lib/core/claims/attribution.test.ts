import { expect, test } from 'vitest';
import { findAttribution } from './attribution';

test.each([
	['According to the ministry, Peru opened a school.', 'the ministry'],
	['Peru opened a school, according to the ministry.', 'the ministry'],
	[
		'Peru opened a school, the foreign ministry of Peru said on Monday.',
		'the foreign ministry of Peru'
	],
	['Peru opened a school, the ministry reported.', 'the ministry'],
	['The ministry said that Peru opened a school.', 'the ministry'],
	['The ministry said Peru opened a school.', 'the ministry'],
	['Jane Roe announced that Peru opened a school.', 'Jane Roe'],
	['Jane Roe, a deputy minister, said that Peru opened a school.', 'Jane Roe']
])('%s is said by %s', (sentence, who) => {
	expect(findAttribution(sentence).text).toBe(who);
});

test.each([
	'Peru opened a school.',
	'Peru opened a school, it said.',
	'Peru opened a school and a hall.',
	'On Monday, Peru opened a school.'
])('nobody named says: %s', (sentence) => {
	expect(findAttribution(sentence).text).toBeNull();
});

test.each([
	['Peru opened a school, the ministry said.', 'Peru opened a school'],
	['The ministry said that Peru opened a school.', 'Peru opened a school.'],
	['LIMA, May 5 (ANS) -- Peru opened a school, the ministry said.', 'Peru opened a school'],
	['LIMA — Peru opened a school.', 'Peru opened a school.']
])('what only says who says so is cut off: %s', (sentence, left) => {
	const { cut } = findAttribution(sentence);
	const kept = [...sentence].filter(
		(_, at) => !cut.some(({ start, end }) => at >= start && at < end)
	);
	expect(kept.join('')).toBe(left);
});

test('a hostile sentence is read in time', () => {
	for (const piece of ['said ', 'a, ', 'A ', 'according to ', '— ']) {
		const text = `A${piece.repeat(1e5)}`;
		expect(findAttribution(text).cut.length).toBeLessThan(3);
	}
}, 20_000);
