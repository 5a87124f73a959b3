import type { SlotName } from '../../claims/types';
import { type Ask, orReported, type Template } from './template';

const visitor = (slot: 'person' | 'actor', who: string, type: 'person' | 'country'): Ask[] => [
	{
		slots: [slot],
		type,
		unique: false,
		wordings: orReported([
			`${who} visited {place} {when}?`,
			`${who} paid a visit to {place} {when}?`
		])
	},
	{
		slots: ['place'],
		type: 'place',
		unique: true,
		wordings: orReported([
			`which city did {${slot}} visit {when}?`,
			`to which city did {${slot}} pay a visit {when}?`
		])
	},
	{
		slots: ['place', 'other'],
		type: 'country',
		unique: true,
		wordings: orReported([
			`which country did {${slot}} visit {when}?`,
			`to which country did {${slot}} pay a visit {when}?`
		])
	},
	{
		slots: ['date'],
		unique: true,
		wordings: [
			`{date question} did {${slot}} visit {place}?`,
			`{date question} did {${slot}} pay a visit to {place}?`
		]
	}
];

const met = (asked: SlotName, known: SlotName, type: 'person' | 'country', who: string): Ask => ({
	slots: [asked],
	type,
	unique: false,
	wordings: orReported([
		`${who} did {${known}} meet in {place} {when}?`,
		`${who} had a meeting with {${known}} in {place} {when}?`,
		`${who} did {${known}} meet {when}?`,
		`${who} had a meeting with {${known}} {when}?`
	])
});

const signed = (asked: SlotName, known: SlotName): Ask => ({
	slots: [asked],
	type: 'country',
	unique: false,
	wordings: orReported([
		`with which country did {${known}} sign {a document} {when}?`,
		`which country signed {a document} with {${known}} {when}?`
	])
});

const signedBy = (asked: SlotName, known: SlotName): Ask => ({
	slots: [asked],
	type: 'person',
	unique: false,
	wordings: orReported([
		`with which of these people did {${known}} sign {a document} {when}?`,
		`which of these people signed {a document} with {${known}} {when}?`
	])
});

export const ENCOUNTER_TEMPLATES: readonly Template[] = [
	{
		kind: 'visits',
		statements: [
			'[{reported}]{person} visited {place}[ {on}].',
			'[{reported}]{actor} visited {place}[ {on}].'
		],
		asks: [
			...visitor('person', 'which of these people', 'person'),
			...visitor('actor', 'which of these people', 'person'),
			...visitor('actor', 'which country', 'country')
		]
	},
	{
		kind: 'meets',
		statements: [
			'[{reported}]{person} met {other}[ in {place}][ {on}].',
			'[{reported}]{actor} met {other}[ in {place}][ {on}].'
		],
		asks: [
			met('other', 'person', 'person', 'which of these people'),
			met('other', 'actor', 'person', 'which of these people'),
			met('person', 'other', 'person', 'which of these people'),
			met('actor', 'other', 'person', 'which of these people'),
			{
				slots: ['place'],
				type: 'place',
				unique: true,
				wordings: orReported(
					['person', 'actor'].flatMap((who) => [
						`in which city did {${who}} meet {other} {when}?`,
						`in which city did {${who}} and {other} hold a meeting {when}?`
					])
				)
			},
			{
				slots: ['date'],
				unique: false,
				wordings: ['person', 'actor'].flatMap((who) => [
					`{date question} did {${who}} meet {other} in {place}?`,
					`{date question} did {${who}} and {other} hold a meeting in {place}?`
				])
			}
		]
	},
	{
		kind: 'signs',
		statements: [
			'[{reported}]{actor} and {other} signed {a document}[ in {place}][ {on}].',
			'[{reported}]{person} and {other} signed {a document}[ in {place}][ {on}].',
			'[{reported}]{actor} signed {a document}[ in {place}][ {on}].'
		],
		asks: [
			signed('other', 'actor'),
			signed('actor', 'other'),
			signedBy('other', 'actor'),
			signedBy('actor', 'other'),
			{
				slots: ['place'],
				type: 'place',
				unique: true,
				wordings: [
					'in which city did {actor} and {other} sign {a document}[ {on}]?',
					'{actor} and {other} signed {a document} in which city[ {on}]?',
					'in which city did {actor} sign {a document}[ {on}]?',
					'{actor} signed {a document} in which city[ {on}]?'
				]
			},
			{
				slots: ['date'],
				unique: true,
				wordings: [
					'{date question} did {actor} and {other} sign {a document}?',
					'{actor} and {other} signed {a document} {date question}?',
					'{date question} did {actor} sign {a document}?',
					'{actor} signed {a document} {date question}?'
				]
			}
		]
	}
];
