import type { Fact } from '../../facts/types';
import { officeById, type OfficeLevel } from '../../gazetteer/offices';
import { hasRivals } from '../office-rivals';
import { isPlaceName } from '../phrases';
import type { Ask, Template } from './template';

const former = (fact: Fact): boolean => fact.slots.state?.id === 'former';
const serving = (fact: Fact): boolean => !former(fact);

/** Levels of which a country has its own; a director or a spokesperson belongs to some part of it. */
const NATIONAL = new Set<OfficeLevel>([
	'head-of-state',
	'head-of-government',
	'minister',
	'monarch'
]);
const NATIONAL_TOO = new Set([
	'un-ambassador',
	'leader',
	'national-security-adviser',
	'opposition-leader',
	'speaker',
	'army-chief',
	'chief-justice',
	'central-bank-governor',
	'first-lady'
]);
/** Classes too wide to tell one holder from another. */
const VAGUE = new Set([
	'minister',
	'minister-of-state',
	'cabinet-secretary',
	'vice-minister',
	'undersecretary'
]);

/** Whether the office is the polity's own and names its holder's work. */
function belongs({ slots: { office, polity } }: Fact): boolean {
	const known = officeById(office?.id ?? '');
	if (!known || !polity || VAGUE.has(known.id)) return false;
	if (polity.type !== 'country') return known.level !== 'spokesperson';
	return NATIONAL.has(known.level) || NATIONAL_TOO.has(known.id);
}

/** One holder at a time: asking for the person has one answer. */
const single = (fact: Fact): boolean => officeById(fact.slots.office?.id ?? '')?.unique ?? false;

/** Has rivals of its own kind; a president is asked for by name and country. */
const comparable = (fact: Fact): boolean => hasRivals(fact.slots.office?.id ?? '');

const inCountry = (wordings: readonly string[]): Ask => ({
	slots: ['polity'],
	type: 'country',
	unique: true,
	wordings
});

const inBody = (wordings: readonly string[]): Ask => ({
	slots: ['polity'],
	type: 'organisation',
	unique: true,
	when: ({ slots }) => slots.polity !== undefined && !isPlaceName(slots.polity),
	wordings
});

const tookUpIn = (verb: string): Ask[] => [
	inCountry([
		`of which country was {person} ${verb} {plain office} {on}?`,
		`which country had {person} ${verb} as its {plain office} {on}?`
	]),
	inBody([
		`of which {sort} was {person} ${verb} {plain office} {on}?`,
		`which {sort} had {person} ${verb} as its {plain office} {on}?`
	])
];

/** Taking up an office: by appointment or by election, the same questions. */
const takingUp = (kind: 'appoints' | 'is-elected', verb: string): Template => ({
	kind,
	statements: [
		`{person} was ${verb} {plain office of polity}[ {on}].`,
		`{person} was ${verb} {plain office}[ {on}].`
	],
	asks: [
		{
			slots: ['person'],
			unique: true,
			wordings: [
				`who was ${verb} {plain office of polity} {on}?`,
				`which person was ${verb} {on} as {plain office of polity}?`
			]
		},
		{
			slots: ['office'],
			unique: true,
			wordings: [
				`to which office {in polity} was {person} ${verb} {on}?`,
				`which office {in polity} was {person} ${verb} to {on}?`
			]
		},
		...tookUpIn(verb),
		{
			slots: ['date'],
			unique: true,
			wordings: [
				`{date question} was {person} ${verb} {plain office of polity}?`,
				`{person} was ${verb} {plain office of polity} {date question}?`
			]
		}
	]
});

export const OFFICE_TEMPLATES: readonly Template[] = [
	{
		kind: 'holds-office',
		when: (fact) => serving(fact) && belongs(fact),
		statements: ['{person} was {office of polity}.'],
		asks: [
			{
				slots: ['person'],
				unique: true,
				when: single,
				wordings: [
					'who was {the office of polity}?',
					'who was serving as {office of polity}?',
					'which person was {the office of polity}?'
				]
			},
			{
				slots: ['office'],
				unique: false,
				when: comparable,
				wordings: [
					'which office did {person} hold {in polity}?',
					'which of these offices did {person} hold {in polity}?'
				]
			},
			inCountry([
				'which country had {person} as its {stated office}?',
				'of which country was {person} the {stated office}?'
			]),
			inBody([
				'which {sort} had {person} as its {stated office}?',
				'of which {sort} was {person} the {stated office}?'
			])
		]
	},
	{
		kind: 'holds-office',
		when: (fact) => former(fact) && belongs(fact),
		statements: ['{person} is a former {plain office} of {polity}.'],
		asks: [
			inCountry([
				'of which country is {person} a former {plain office}?',
				'which country once had {person} as its {plain office}?'
			]),
			inBody([
				'of which {sort} is {person} a former {plain office}?',
				'which {sort} once had {person} as its {plain office}?'
			])
		]
	},
	takingUp('appoints', 'appointed'),
	takingUp('is-elected', 'elected')
];
