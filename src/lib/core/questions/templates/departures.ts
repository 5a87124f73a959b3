import type { Fact } from '../../facts/types';
import { countryByCode } from '../../gazetteer/countries';
import { officeById } from '../../gazetteer/offices';
import { hasRivals } from '../office-rivals';
import { orReported, type Ask, type Template } from './template';

/** One holder at a time: asking who held it has one answer. */
const single = ({ slots }: Fact): boolean => officeById(slots.office?.id ?? '')?.unique ?? false;
const comparable = ({ slots }: Fact): boolean => hasRivals(slots.office?.id ?? '');
const removed = ({ slots }: Fact): boolean => slots.what !== undefined;
/** "Which president of Iran": of a country, and with no "of" or "to" of its own. */
const heldByOne = (fact: Fact): boolean =>
	fact.slots.polity?.type === 'country' &&
	single(fact) &&
	!/ (?:of|to|for) /.test(officeById(fact.slots.office?.id ?? '')?.label ?? ' of ');
/** A city everybody can look for: a capital. */
const inCapital = ({ slots: { place } }: Fact): boolean =>
	place?.type === 'place' && countryByCode(place.country ?? '')?.capital === place.text;

const PLAIN = '{plain office of polity}';

/** Leaving an office, asked for by the same slots however it was left. */
const leaving = (did: string, done: string, more: readonly Ask[]): Ask[] => [
	{
		slots: ['person'],
		type: 'person',
		unique: true,
		when: single,
		wordings: orReported([
			`who ${did} as ${PLAIN} {when}?`,
			`which person ${did} as ${PLAIN} {when}?`
		])
	},
	...more,
	{
		slots: ['date'],
		unique: true,
		wordings: [
			`{date question} ${done} as ${PLAIN}?`,
			`{date question} ${done} from the office of ${PLAIN}?`
		]
	}
];

const RESIGNED: Template = {
	kind: 'resigns',
	when: (fact) => !removed(fact),
	statements: [
		`[{reported}]{person} resigned as ${PLAIN}[ {on}].`,
		'[{reported}]{person} resigned as {plain office}[ {on}].'
	],
	asks: leaving('resigned', 'did {person} resign', [
		{
			slots: ['polity'],
			type: 'country',
			unique: true,
			wordings: orReported([
				'of which country did {person} resign as {plain office} {when}?',
				'which country had {person} resign as its {plain office} {when}?'
			])
		},
		{
			slots: ['office'],
			unique: false,
			when: comparable,
			wordings: orReported([
				'from which office {in polity} did {person} resign {when}?',
				'which office {in polity} did {person} give up {when}?'
			])
		}
	])
};

const REMOVED: Template = {
	kind: 'resigns',
	when: removed,
	statements: [
		`[{reported}]{person} was removed as ${PLAIN}[ by {actor}][ {on}].`,
		'[{reported}]{person} was removed as {plain office}[ by {actor}][ {on}].'
	],
	asks: leaving('was removed', 'was {person} removed', [
		{
			slots: ['polity'],
			type: 'country',
			unique: true,
			wordings: orReported([
				'of which country was {person} removed as {plain office} {when}?',
				'which country had {person} removed as its {plain office} {when}?'
			])
		},
		{
			slots: ['office'],
			unique: false,
			when: comparable,
			wordings: orReported([
				'from which office {in polity} was {person} removed {when}?',
				'which office {in polity} was {person} made to leave {when}?'
			])
		},
		{
			slots: ['actor'],
			type: 'person',
			unique: false,
			wordings: orReported([
				`which of these people removed {person} as ${PLAIN} {when}?`,
				`by which of these people was {person} removed as ${PLAIN} {when}?`
			])
		}
	])
};

const DIED: Template = {
	kind: 'dies',
	statements: [
		'[{reported}]{person}, {the office of polity}, died[ in {place}][ {on}][ at the age of {number}].',
		'[{reported}]{person} died[ in {place}][ {on}][ at the age of {number}].'
	],
	asks: [
		{
			slots: ['person'],
			type: 'person',
			unique: true,
			when: heldByOne,
			wordings: orReported([
				'which {office of polity} died[ in {place}] {when}?',
				'which {office of polity} was it that died[ in {place}] {when}?'
			])
		},
		{
			slots: ['number'],
			unique: true,
			wordings: [
				'at what age did {person}, {the office of polity}, die?',
				'how old was {person}, {the office of polity}, at the time of death?',
				'at what age did {person} die?',
				'how old was {person} at the time of death?'
			]
		},
		{
			slots: ['place'],
			type: 'place',
			unique: true,
			when: inCapital,
			wordings: [
				'in which city did {person}, {the office of polity}, die[ {on}]?',
				'{person}, {the office of polity}, died in which city[ {on}]?',
				'in which city did {person} die[ {on}]?',
				'{person} died in which city[ {on}]?'
			]
		},
		{
			slots: ['place', 'other'],
			type: 'country',
			unique: true,
			wordings: [
				'in which country did {person}, {the office of polity}, die[ {on}]?',
				'{person}, {the office of polity}, died in which country[ {on}]?',
				'in which country did {person} die[ {on}]?',
				'{person} died in which country[ {on}]?'
			]
		},
		{
			slots: ['date'],
			unique: true,
			wordings: [
				'{date question} did {person}, {the office of polity}, die?',
				'{person}, {the office of polity}, died {date question}?',
				'{date question} did {person} die?',
				'{person} died {date question}?'
			]
		}
	]
};

const called = (asked: 'person' | 'other', known: 'person' | 'other'): Ask => ({
	slots: [asked],
	type: 'person',
	unique: false,
	wordings: [
		`with which of these people did {${known}} hold a call {when}?`,
		`which of these people spoke with {${known}} in a call {when}?`
	]
});

const calledState = (asked: 'actor' | 'other', known: 'actor' | 'other'): Ask => ({
	slots: [asked],
	type: 'country',
	unique: false,
	wordings: [
		`with the leadership of which country did that of {${known}} hold a call {when}?`,
		`which of these countries held talks with {${known}} in a call {when}?`
	]
});

const SPOKE: Template = {
	kind: 'speaks-with',
	statements: [
		'[{reported}]{person} and {other} held a call[ {on}].',
		'[{reported}]{actor} and {other} held talks in a call[ {on}].'
	],
	asks: [
		called('other', 'person'),
		called('person', 'other'),
		calledState('other', 'actor'),
		calledState('actor', 'other'),
		{
			slots: ['date'],
			unique: false,
			wordings: [
				'{date question} did {person} and {other} hold a call?',
				'{date question} was the call between {person} and {other}?',
				'{date question} did {actor} and {other} hold talks in a call?',
				'{date question} was the call between the leaderships of {actor} and {other}?'
			]
		}
	]
};

/** Leaving office, dying and calls: what happens to people and between them. */
export const DEPARTURE_TEMPLATES: readonly Template[] = [RESIGNED, REMOVED, DIED, SPOKE];
