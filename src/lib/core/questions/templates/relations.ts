import type { Fact } from '../../facts/types';
import { type Ask, orReported, type Template } from './template';

/** Known to the month: a year has room for many partners. */
const toTheMonth = (fact: Fact): boolean => (fact.date?.value?.length ?? 0) >= 7;

/** The two sides of a relation, asked both ways round. */
const bothWays = (ask: Omit<Ask, 'slots'>): Ask[] => [
	{ ...ask, slots: ['other'] },
	{
		...ask,
		slots: ['actor'],
		wordings: ask.wordings.map((wording) => wording.replaceAll('{actor}', '{other}'))
	}
];

const dated = (wordings: readonly string[]): Ask => ({ slots: ['date'], unique: true, wordings });

export const RELATION_TEMPLATES: readonly Template[] = [
	{
		kind: 'establishes-relations',
		statements: ['[{reported}]{actor} and {other} established diplomatic relations[ {on}].'],
		asks: [
			...bothWays({
				type: 'country',
				unique: true,
				wordings: orReported([
					'with which country did {actor} establish diplomatic relations {when}?',
					'which country established diplomatic relations with {actor} {when}?'
				])
			}),
			dated([
				'{date question} did {actor} and {other} establish diplomatic relations?',
				'{date question} were diplomatic relations established between {actor} and {other}?'
			])
		]
	},
	{
		kind: 'recognises',
		statements: ['{actor} recognised {other}[ {on}].'],
		asks: [
			{
				slots: ['actor'],
				type: 'country',
				unique: true,
				when: toTheMonth,
				wordings: [
					'which country recognised {other} {on}?',
					'by which country was {other} recognised {on}?'
				]
			},
			{
				slots: ['other'],
				type: 'country',
				unique: true,
				when: toTheMonth,
				wordings: [
					'which country did {actor} recognise {on}?',
					'which country was recognised by {actor} {on}?'
				]
			},
			dated([
				'{date question} did {actor} recognise {other}?',
				'{date question} was {other} recognised by {actor}?'
			])
		]
	},
	{
		kind: 'opens-embassy',
		statements: [
			'{actor} opened an embassy in {place}[ {on}].',
			'{actor} opened an embassy in {other}[ {on}].'
		],
		asks: [
			{
				slots: ['actor'],
				type: 'country',
				unique: true,
				when: toTheMonth,
				wordings: [
					'which country opened an embassy in {place} {on}?',
					'by which country was an embassy opened in {place} {on}?',
					'which country opened an embassy in {other} {on}?',
					'by which country was an embassy opened in {other} {on}?'
				]
			},
			{
				slots: ['place'],
				type: 'place',
				unique: true,
				when: toTheMonth,
				wordings: [
					'in which city did {actor} open an embassy {on}?',
					'in which city was an embassy of {actor} opened {on}?'
				]
			},
			{
				slots: ['place', 'other'],
				type: 'country',
				unique: true,
				when: toTheMonth,
				wordings: [
					'in which country did {actor} open an embassy {on}?',
					'in which country was an embassy of {actor} opened {on}?'
				]
			},
			dated([
				'{date question} did {actor} open its embassy in {place}?',
				'{date question} was the embassy of {actor} in {place} opened?',
				'{date question} did {actor} open its embassy in {other}?',
				'{date question} was the embassy of {actor} in {other} opened?'
			])
		]
	},
	{
		kind: 'expels',
		when: ({ slots }) => slots.what?.id === 'ambassador',
		statements: ['[{undated}]{actor} expelled the ambassador of {other}[ {on}].'],
		asks: [
			{
				slots: ['actor'],
				type: 'country',
				unique: false,
				wordings: [
					'which country expelled the ambassador of {other} {on}?',
					'by which country was the ambassador of {other} expelled {on}?',
					'{undated}which country expelled the ambassador of {other}?',
					'{undated}by which country was the ambassador of {other} expelled?'
				]
			},
			{
				slots: ['other'],
				type: 'country',
				unique: false,
				wordings: [
					'the ambassador of which country did {actor} expel {on}?',
					'which country had its ambassador expelled by {actor} {on}?',
					'{undated}the ambassador of which country did {actor} expel?',
					'{undated}which country had its ambassador expelled by {actor}?'
				]
			},
			dated([
				'{date question} did {actor} expel the ambassador of {other}?',
				'{date question} was the ambassador of {other} expelled by {actor}?'
			])
		]
	},
	{
		kind: 'expels',
		statements: [
			'[{reported}]{actor} expelled {number} {what} of {other}[ {on}].',
			'[{reported}]{actor} expelled {number} {what}[ {on}].',
			'[{reported}]{actor} expelled {what} of {other}[ {on}].'
		],
		asks: [
			{
				slots: ['number'],
				unique: true,
				wordings: orReported([
					'how many {things} of {other} did {actor} expel {when}?',
					'how many {things} of {other} were expelled by {actor} {when}?',
					'how many {things} did {actor} expel {when}?',
					'how many {things} were expelled by {actor} {when}?'
				])
			},
			{
				slots: ['actor'],
				type: 'country',
				unique: true,
				wordings: orReported([
					'which country expelled {number} {what} of {other} {when}?',
					'by which country {were} {number} {what} of {other} expelled {when}?',
					'which country expelled {number} {what} {when}?',
					'by which country {were} {number} {what} expelled {when}?'
				])
			},
			{
				slots: ['other'],
				type: 'country',
				unique: true,
				wordings: orReported([
					'which country had {number} {what} expelled by {actor} {when}?',
					'of which country did {actor} expel {number} {what} {when}?'
				])
			},
			dated([
				'{date question} did {actor} expel {number} {what} of {other}?',
				'{date question} {were} {number} {what} of {other} expelled by {actor}?',
				'{date question} did {actor} expel {number} {what}?',
				'{date question} {were} {number} {what} expelled by {actor}?'
			])
		]
	}
];
