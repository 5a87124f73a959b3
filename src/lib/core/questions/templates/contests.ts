import type { SlotName, SlotValue } from '../../claims/types';
import type { Fact } from '../../facts/types';
import { OFFICE_TEMPLATES } from './offices';
import type { Ask, Template } from './template';

const PLAIN = '{plain office of polity}';
const unitOf = ({ slots: { number } }: Fact): string | null =>
	number?.type === 'number' ? number.unit : null;
/** Held every year, or every four: which one is told by its year. */
const told = (fact: Fact): boolean =>
	(fact.date?.value ?? '') !== '' || /\b\d{4}\b/.test(fact.slots.what?.text ?? '');

const ELECTED: Template = {
	kind: 'is-elected',
	when: ({ slots }) => slots.number !== undefined || slots.other !== undefined,
	statements: [
		`[{reported}]{person} was elected ${PLAIN}[ {on}] with {number} percent of the vote, ahead of {other}.`,
		`[{reported}]{person} was elected ${PLAIN}[ {on}] with {number} percent of the vote.`,
		`[{reported}]{person} was elected ${PLAIN}[ {on}], ahead of {other}.`,
		`[{reported}]{person} was elected ${PLAIN}[ {on}].`
	],
	asks: [
		...(OFFICE_TEMPLATES.find(({ kind }) => kind === 'is-elected')?.asks ?? []),
		{
			slots: ['number'],
			unique: true,
			when: (fact) => unitOf(fact) === 'percent',
			wordings: [
				`with what percentage of the vote was {person} elected ${PLAIN}[ {on}]?`,
				`what percentage of the vote did {person} win when elected ${PLAIN}[ {on}]?`
			]
		},
		{
			slots: ['other'],
			type: 'person',
			unique: false,
			wordings: [
				`which of these people did {person} defeat to be elected ${PLAIN}[ {on}]?`,
				`which of these people lost to {person} in the election of the ${PLAIN}[ {on}]?`
			]
		}
	]
};

const winner = (slot: SlotName, type: SlotValue['type'], who: string): Ask => ({
	slots: [slot],
	type,
	unique: true,
	when: told,
	wordings: [`${who} won {what}[ {on}]?`, `${who} was the winner of {what}[ {on}]?`]
});

const loser = (slot: SlotName, type: SlotValue['type'], who: string): Ask => ({
	slots: ['other'],
	type,
	unique: false,
	when: told,
	wordings: [
		`${who} did {${slot}} beat to win {what}[ {on}]?`,
		`${who} did {${slot}} defeat in winning {what}[ {on}]?`
	]
});

const counted = (unit: string, wordings: readonly string[]): Ask => ({
	slots: ['number'],
	unique: true,
	when: (fact) => unitOf(fact) === unit && told(fact),
	wordings
});

const WON: Template = {
	kind: 'wins',
	statements: (['person', 'actor', 'body'] as const).map(
		(who) => `[{reported}]{${who}} won {what}[, beating {other}][ {on}].`
	),
	asks: [
		winner('person', 'person', 'who'),
		winner('actor', 'country', 'which country'),
		winner('body', 'organisation', 'which team, party or company'),
		loser('person', 'person', 'which of these people'),
		loser('actor', 'country', 'which country'),
		counted('seats', [
			'how many seats did {body} win in {what}[ {on}]?',
			'with how many seats did {body} win {what}[ {on}]?'
		]),
		counted('percent', [
			'with what percentage of the vote did {body} win {what}[ {on}]?',
			'what percentage of the vote won {what} for {body}[ {on}]?'
		]),
		{
			slots: ['date'],
			unique: true,
			wordings: ['person', 'actor', 'body'].flatMap((who) => [
				`{date question} did {${who}} win {what}?`,
				`{date question} was {what} won by {${who}}?`
			])
		}
	]
};

/** What a body did is told in the past, as its source words it: "passed a bill to …". */
const decided = (whose: string): Ask[] => [
	{
		slots: ['polity'],
		type: 'country',
		unique: true,
		when: (fact) => (fact.date?.value ?? '').length === 'YYYY-MM-DD'.length,
		wordings: [
			`the ${whose} of which country {what}[ {on}]?`,
			`which country's ${whose} {what}[ {on}]?`
		]
	},
	{
		slots: ['date'],
		unique: true,
		wordings: ['{date question} was it that {body} {what}?', '{body} {what} {date question}?']
	}
];

const VOTED: Template = {
	kind: 'votes',
	statements: [
		'[{reported}]{body} {what}[ {on}], by {number} votes to {against}[, with {abstaining} abstaining].',
		'[{reported}]{body} {what}[ {on}], with {number} votes in favour.',
		'[{reported}]{body} {what}[ {on}].'
	],
	asks: [
		...decided('lawmakers'),
		{
			slots: ['number'],
			unique: true,
			wordings: [
				'how many votes in favour were cast when {body} {what}[ {on}]?',
				'when {body} {what}[ {on}], how many votes were in favour?'
			]
		},
		{
			slots: ['against'],
			unique: true,
			wordings: [
				'how many votes against were cast when {body} {what}[ {on}]?',
				'when {body} {what}[ {on}], how many votes were against?'
			]
		},
		{
			slots: ['abstaining'],
			unique: true,
			wordings: [
				'how many abstained when {body} {what}[ {on}]?',
				'when {body} {what}[ {on}], how many abstained?'
			]
		}
	]
};

const sentence = ({ slots }: Fact): boolean => slots.person !== undefined;

const SENTENCED: Template = {
	kind: 'rules',
	when: sentence,
	statements: [
		'[{reported}]{person} was sentenced to {number} years in prison[ by {body}][ {on}].',
		'[{reported}]{person} was {what}[ by {body}][ {on}].'
	],
	asks: [
		{
			slots: ['number'],
			unique: true,
			wordings: [
				'to how many years in prison was {person} sentenced[ by {body}][ {on}]?',
				'how many years in prison was {person} given[ by {body}][ {on}]?'
			]
		},
		{
			slots: ['person'],
			type: 'person',
			unique: false,
			when: (fact) => (fact.date?.value ?? '') !== '',
			wordings: [
				'which of these people was sentenced to {number} years in prison[ by {body}] {on}?',
				'which of these people was given {number} years in prison[ by {body}] {on}?',
				'which of these people was {what}[ by {body}] {on}?',
				'{on}, which of these people was {what}[ by {body}]?'
			]
		},
		{
			slots: ['date'],
			unique: true,
			wordings: [
				'{date question} was {person} {what}[ by {body}]?',
				'{person} was {what}[ by {body}] {date question}?'
			]
		}
	]
};

const RULED: Template = {
	kind: 'rules',
	when: (fact) => !sentence(fact),
	statements: ['[{reported}]{body} {what}[ {on}].'],
	asks: decided('courts')
};

/** Elections with results, prizes and matches, votes and rulings. */
export const CONTEST_TEMPLATES: readonly Template[] = [ELECTED, WON, VOTED, SENTENCED, RULED];
