import { expect, test } from 'vitest';
import { NO_DECISIONS } from './decisions';
import { mergeClaims } from './merge';
import { claimsOfLine } from './read-claims';
import { claim, country, number, on, words } from './test-claims';

const one = claim(
	'count',
	{ actor: country('FJ'), what: words('partners'), number: number(170, 'countries', 'over') },
	{ date: on('2015'), asOf: '2015-06-24' }
);

test('a claim is read back as it was', () => {
	expect(claimsOfLine(JSON.stringify(one))).toEqual({ ok: true, value: [one] });
});

test('a fact gives the claims it holds', () => {
	const [fact] = mergeClaims([one], NO_DECISIONS);
	expect(claimsOfLine(JSON.stringify(fact))).toEqual({ ok: true, value: [one] });
});

test('an answer of the extract command gives its claims, evidence as pairs', () => {
	const answer = { id: 'a', claims: [{ ...one, evidence: [[0, 10]] }] };
	expect(claimsOfLine(JSON.stringify(answer))).toEqual({ ok: true, value: [one] });
});

test('an answer with no claims gives none', () => {
	expect(claimsOfLine('{"id":"a","claims":[]}')).toEqual({ ok: true, value: [] });
});

test.each([
	'',
	'not json',
	'7',
	'{}',
	'{"claims":[{}]}',
	JSON.stringify({ ...one, kind: 'dances' })
])('%j is refused in words', (line) => {
	const read = claimsOfLine(line);
	expect(read.ok ? '' : read.error).toMatch(/no JSON|no claim, fact or answer/);
});
