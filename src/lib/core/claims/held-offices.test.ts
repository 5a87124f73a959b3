import { expect, test } from 'vitest';
import { heldOffices } from './held-offices';
import { annotated } from './test-annotations';
import type { Claim, OfficeMention, OfficeState } from './types';

const TEXT = 'Rain fell. Foreign Minister {p:Jane Roe} of {PE:Peru} spoke. Snow fell.';
const SENTENCE = 'Foreign Minister Jane Roe of Peru spoke.';

const mention = (changes: Partial<OfficeMention> = {}): OfficeMention => ({
	person: 'Jane Roe',
	office: 'Foreign Minister',
	officeId: 'foreign-minister',
	polity: 'PE',
	state: 'current',
	asOf: '2025-04-11',
	evidence: [{ start: 11, end: 36 }],
	...changes
});

function held(...offices: OfficeMention[]): Claim[] {
	const [article, found] = annotated(TEXT);
	return heldOffices(article, { ...found, offices });
}

test('an office that is held is a claim with its person, office, polity and proof', () => {
	expect(held(mention())).toEqual([
		{
			id: expect.stringMatching(/^[0-9a-z]{10}$/),
			article: 'test',
			kind: 'holds-office',
			slots: {
				person: { type: 'person', id: 'jane roe', text: 'Jane Roe' },
				office: { type: 'office', id: 'foreign-minister', text: 'foreign minister' },
				polity: { type: 'country', id: 'PE', text: 'Peru' }
			},
			date: null,
			modality: 'happened',
			attribution: null,
			evidence: [{ start: 11, end: 36 }],
			quote: SENTENCE,
			asOf: '2025-04-11'
		}
	]);
});

test.each<OfficeState>(['former', 'acting', 'interim', 'elect', 'incoming'])(
	'the state "%s" is part of the claim',
	(state) => {
		expect(held(mention({ state }))[0]?.slots.state).toEqual({
			type: 'text',
			id: state,
			text: state
		});
	}
);

test('a plain holder has no state, so that old and new holders differ in id', () => {
	const [now, before] = held(mention(), mention({ state: 'former' }));
	expect(now?.slots.state).toBeUndefined();
	expect(now?.id).not.toBe(before?.id);
});

test('an office of a body has the body as its polity, under its usual name', () => {
	const [claim] = held(mention({ officeId: 'secretary-general', polity: 'United Nations' }));
	expect(claim?.slots.polity).toEqual({ type: 'organisation', id: 'un', text: 'UN' });
});

test('a body no gazetteer knows keeps the name the article gives it', () => {
	const [claim] = held(mention({ polity: 'the Lantern League' }));
	expect(claim?.slots.polity).toEqual({
		type: 'organisation',
		id: 'lantern league',
		text: 'Lantern League'
	});
});

test.each([
	['no id', null],
	['an id that no lexicon has', 'keeper-of-lanterns']
])('an office with %s keeps its own words', (_, officeId) => {
	const [claim] = held(mention({ office: 'Keeper of Lanterns', officeId }));
	expect(claim?.slots.office).toEqual({
		type: 'office',
		id: 'keeper of lanterns',
		text: 'Keeper of Lanterns'
	});
});

test('without a polity nothing is claimed', () => {
	expect(held(mention({ polity: null }))).toEqual([]);
});

test.each([
	['in the title alone', [{ start: -20, end: -3 }]],
	['nowhere', []],
	['across two sentences', [{ start: 5, end: 30 }]],
	['beyond the end', [{ start: 900, end: 930 }]]
])('an office found %s has no sentence to prove it and is not claimed', (_, evidence) => {
	expect(held(mention({ evidence }))).toEqual([]);
});

test('an office found in the title and in the text is proved by the text', () => {
	const evidence = [
		{ start: -20, end: -3 },
		{ start: 11, end: 36 }
	];
	expect(held(mention({ evidence }))[0]).toMatchObject({
		evidence: [{ start: 11, end: 36 }],
		quote: SENTENCE
	});
});

test('evidence is put in reading order and no stretch is named twice', () => {
	const evidence = [
		{ start: 40, end: 44 },
		{ start: 28, end: 36 },
		{ start: 11, end: 36 },
		{ start: 11, end: 36 }
	];
	expect(held(mention({ evidence }))[0]?.evidence).toEqual([
		{ start: 11, end: 36 },
		{ start: 40, end: 44 }
	]);
});

test('every office is claimed, in the order found', () => {
	const claims = held(mention(), mention({ person: 'John Doe', polity: 'TD' }));
	expect(claims.map(({ slots }) => [slots.person?.text, slots.polity?.text])).toEqual([
		['Jane Roe', 'Peru'],
		['John Doe', 'Chad']
	]);
});
