import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Claim, SlotName } from '../claims/types';
import { NO_DECISIONS } from './decisions';
import { mergeClaims } from './merge';
import { claimsOfLine } from './read-claims';
import { claim, country, number, office, on, person, place, words } from './test-claims';

const GOOD = claim(
	'holds-office',
	{ person: person('Ana Souza'), office: office('president'), polity: country('PE') },
	{ date: on('2024-02-14', '2024-02-16'), asOf: '2024-02-15', attribution: 'the ministry' }
);
const read = (value: unknown) => claimsOfLine(JSON.stringify(value));
const error = (value: unknown) => {
	const result = read(value);
	return result.ok ? null : result.error;
};

test.each(Object.keys(GOOD))(
	'a claim without "%s" is refused, and the message says where',
	(field) => {
		const rest = Object.fromEntries(Object.entries(GOOD).filter(([name]) => name !== field));
		expect(error(rest)).toContain(`claims.0.${field}`);
	}
);

test.each([
	['id', 7],
	['id', null],
	['article', []],
	['kind', 'Holds-Office'],
	['kind', 'constructor'],
	['kind', null],
	['slots', null],
	['slots', 'x'],
	['slots', { hat: words('x') }],
	['slots', { person: 'Ana' }],
	['slots', { person: null }],
	['slots', { person: { type: 'person', id: 'a' } }],
	['slots', { person: { type: 'robot', id: 'a', text: 'a' } }],
	['slots', { place: { type: 'place', id: 'a', text: 'a' } }],
	['slots', { number: { type: 'number', id: '5', text: '5' } }],
	['slots', { number: { ...number(5), value: '5' } }],
	['slots', { number: { ...number(5), value: null } }],
	['slots', { number: { ...number(5), bound: 'maybe' } }],
	['date', '2024'],
	['date', { value: '2024' }],
	['date', { ...on('2024'), certainty: 'sure' }],
	['date', { ...on('2024'), value: 2024 }],
	['modality', 'sometimes'],
	['modality', ''],
	['attribution', 3],
	['evidence', {}],
	['evidence', [[1]]],
	['evidence', [['1', '2']]],
	['evidence', [{ start: 1 }]],
	['quote', null],
	['asOf', 20240215]
])('"%s" of %j is refused', (field, value) => {
	expect(error({ ...GOOD, [field]: value })).toMatch(/^no claim, fact or answer: claims\.0\./);
});

test.each(['', ' ', '{', '[1,', 'undefined', 'NaN', '{"id":}', '\u0000', "{'id':1}", '<html>'])(
	'the line %j is no JSON and said to be none',
	(line) => {
		expect(claimsOfLine(line)).toEqual({ ok: false, error: 'no JSON' });
	}
);

test.each([null, true, 0, 'x', [], [1], {}, { claims: null }, { claims: 'x' }, { claims: {} }])(
	'%j is no claim, fact or answer',
	(value) => {
		expect(error(value)).toMatch(/^no claim, fact or answer/);
	}
);

test('an error answer of the extract command is no claim', () => {
	expect(error({ id: 'a', error: 'no text' })).toMatch(/^no claim/);
});

test('one bad claim among good ones refuses the line and is pointed at', () => {
	expect(error({ claims: [GOOD, { ...GOOD, modality: 'x' }, GOOD] })).toContain(
		'claims.1.modality'
	);
});

test('fields nobody asked for are left out of what is read', () => {
	const extra = { ...GOOD, secret: 'x', slots: { ...GOOD.slots }, more: { deep: [1] } };
	expect(read(extra)).toEqual({ ok: true, value: [GOOD] });
});

test('an own field called __proto__ changes no object', () => {
	const line = JSON.stringify(GOOD).replace('{', '{"__proto__":{"polluted":true},');
	const result = claimsOfLine(line);
	expect(result).toEqual({ ok: true, value: [GOOD] });
	expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
	const slots = JSON.stringify(GOOD).replace('"slots":{', '"slots":{"__proto__":{"type":"text"},');
	const kept = claimsOfLine(slots);
	expect(kept.ok && Object.getPrototypeOf(kept.value[0]?.slots)).not.toHaveProperty('type');
});

test('every slot name and every type of value is read', () => {
	const names: SlotName[] = ['person', 'office', 'polity', 'state', 'actor', 'other', 'place'];
	names.push('document', 'body', 'what', 'number', 'rank', 'since');
	const values = [person('A'), country('PE'), place('Lima', null), number(5, null), words('x')];
	for (const name of names)
		for (const value of values) {
			const one = { ...GOOD, slots: { [name]: value } };
			expect(read(one)).toEqual({ ok: true, value: [one] });
		}
});

test('evidence as pairs and as objects is the same', () => {
	const pairs = { ...GOOD, evidence: [[0, 5], { start: 7, end: 9 }] };
	const result = read(pairs);
	expect(result.ok && result.value[0]?.evidence).toEqual([
		{ start: 0, end: 5 },
		{ start: 7, end: 9 }
	]);
});

test('deep and long lines end in a refusal and not in a crash', () => {
	const deep = `${'{"claims":['.repeat(5000)}${']}'.repeat(5000)}`;
	expect(claimsOfLine(deep).ok).toBe(false);
	expect(claimsOfLine(`${'['.repeat(5000)}${']'.repeat(5000)}`).ok).toBe(false);
	expect(claimsOfLine(JSON.stringify({ claims: 'x'.repeat(1_000_000) })).ok).toBe(false);
	expect(error({ ...GOOD, kind: 'x'.repeat(100_000) })).toMatch(/^no claim/);
});

test('any JSON gives claims or a message, and what is read can be merged', () => {
	fc.assert(
		fc.property(fc.json(), (line) => {
			const result = claimsOfLine(line);
			if (result.ok) expect(Array.isArray(result.value)).toBe(true);
			else expect(result.error).toMatch(/^no claim, fact or answer/);
		})
	);
});

test('a claim with one value swapped for anything is read whole or refused', () => {
	const field = fc.constantFrom(...Object.keys(GOOD));
	fc.assert(
		fc.property(field, fc.jsonValue(), (name, value) => {
			const result = read({ ...GOOD, [name]: value });
			const found: readonly Claim[] = result.ok ? result.value : [];
			expect(found.length).toBe(result.ok ? 1 : 0);
			expect(mergeClaims(found, NO_DECISIONS)).toHaveLength(found.length);
		})
	);
});

test('what merging wrote is read back to the same facts', () => {
	const other = claim('count', { actor: country('FJ'), what: words('ships'), number: number(5) });
	const facts = mergeClaims([GOOD, other], NO_DECISIONS);
	const lines = facts.map((fact) => JSON.stringify(fact));
	const again = lines.flatMap((line) => {
		const result = claimsOfLine(line);
		return result.ok ? result.value : [];
	});
	expect(mergeClaims(again, NO_DECISIONS)).toEqual(facts);
});
