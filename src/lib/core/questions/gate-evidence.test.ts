import { expect, test } from 'vitest';
import type { SlotValue } from '../claims/types';
import { country, number, office, organisation, person, place, words } from '../facts/test-claims';
import { states } from './gate-evidence';
import { dateAnswer, slotAnswer } from './keys';
import type { AskedSlot } from './templates/template';

type Row = readonly [quote: string, slot: SlotValue, said: boolean];

const check = (quote: string, slot: SlotValue, said: boolean, asked: AskedSlot = 'other'): void =>
	expect(states(quote, slotAnswer(slot, asked))).toBe(said);

test.each<Row>([
	['Talks with Oman went on.', country('OM'), true],
	['An Omani envoy came.', country('OM'), true],
	["Oman's envoy came.", country('OM'), true],
	['Muscat agreed.', country('OM'), true],
	['A woman came.', country('OM'), false],
	['Brightwater came.', person('Ada Brightwater'), true],
	['Ada came.', person('Ada Brightwater'), true],
	['The minister came.', person('Ada Brightwater'), false],
	['Al came.', person('Al Lo'), false],
	['They met in Damascus.', place('Damascus', 'SY'), true],
	['They met in Santo Domingo.', place('San Domingo', null), true],
	['They met in Oslo.', place('Damascus', 'SY'), false],
	[
		'The Alliance, formally the North Atlantic Treaty Organization, grew.',
		organisation('NATO'),
		true
	],
	['The Alliance grew.', organisation('NATO'), false],
	['The top diplomat spoke.', office('foreign-minister'), true],
	['The speaker of parliament came.', office('foreign-minister'), false],
	['A joint declaration was signed.', words('joint declaration'), true],
	['A pact was signed.', words('joint declaration'), false]
])('"%s" states %j: %s', check);

test.each<Row>([
	['It has 191 partners.', number(191), true],
	['It has 1,340 partners.', number(1340), true],
	['It has three partners.', number(3), true],
	['It is the third partner.', number(3), true],
	['It is worth 1.3 million.', number(1.3e6), true],
	['It is worth 21 billion.', number(21e9), true],
	['It is worth 65.8 percent.', number(65.8), true],
	['It has 1910 partners.', number(191), false],
	['It has many partners.', number(3), false],
	['It has thirteen partners.', number(3), false],
	['It is worth 1.33 million.', number(1.3e6), false]
])('"%s" states %j: %s', check);

test.each([
	['It was signed on 10 April 2025.', '2025-04-10', true],
	['It was signed on Thursday.', '2025-04-10', true],
	['It was signed yesterday.', '2025-04-10', true],
	['It was signed in April.', '2025-04', true],
	['It was signed last year.', '2024', true],
	['It was signed.', '2025-04-10', false],
	['Somebody signed something.', '2025', false]
])('"%s" states the date %s: %s', (quote, iso, said) => {
	const key = dateAnswer(iso);
	if (!key) throw new Error('a date');
	expect(states(quote, key)).toBe(said);
});

test('a sentence of a quarter of a megabyte is read in no time', () => {
	const long = '1,234,567 and 8.9 of it '.repeat(10_000);
	expect(states(long, slotAnswer(number(77), 'number'))).toBe(false);
});
