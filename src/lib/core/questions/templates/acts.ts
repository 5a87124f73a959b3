import type { ClaimKind, SlotName, SlotValue } from '../../claims/types';
import type { Fact } from '../../facts/types';
import { type Ask, orReported, type Template } from './template';

/** How one state or body deals with another, in the words a template is made of. */
interface Act {
	readonly kind: ClaimKind;
	/** What the `what` of the fact is compared as begins with this: "lifted sanctions" are no "sanctions". */
	readonly about: string;
	/** Only for facts like this. */
	readonly only?: (fact: Fact) => boolean;
	/** The sentence after its subject. */
	readonly says: string;
	/** The sentence as a question, subject and all, after "on what date". */
	readonly inverted: string;
	/** Whether one sentence can be true of one actor only. */
	readonly unique?: boolean;
	/** Stems for other slots, without "when". */
	readonly others: readonly Other[];
}

type Other = readonly [
	slot: SlotName,
	type: SlotValue['type'],
	stems: readonly string[],
	only?: (fact: Fact) => boolean
];

/** Known to the day: in a month the same is done to many. */
const toTheDay = (fact: Fact): boolean => fact.date?.value?.length === 10;

/** What happens once to a pair is placed by its year; what is done again and again, by its month. */
const when = (kind: ClaimKind, stems: readonly string[]): string[] =>
	kind === 'sanctions'
		? orReported(stems.map((stem) => `${stem} {when}?`))
		: [...stems.map((stem) => `${stem} {on}?`), ...stems.map((stem) => `{undated}${stem}?`)];

const template = ({ kind, about, only, says, inverted, unique = false, others }: Act): Template => {
	const doer = (slot: SlotName, type: SlotValue['type'], who: string): Ask => ({
		slots: [slot],
		type,
		unique: unique,
		wordings: when(kind, [`which ${who} ${says}`])
	});
	return {
		kind,
		when: (fact) => (fact.slots.what?.id.startsWith(about) ?? false) && (only?.(fact) ?? true),
		statements: [`[{${kind === 'sanctions' ? 'reported' : 'undated'}}]{doer} ${says}[ {on}].`],
		asks: [
			doer('actor', 'country', 'country'),
			doer('actor', 'organisation', 'organisation'),
			...(kind === 'leaves' || kind === 'declares'
				? []
				: [doer('body', 'organisation', 'organisation')]),
			...others.map(([slot, type, stems, only]): Ask => ({
				slots: [slot],
				type,
				unique: unique,
				...(only && { when: only }),
				wordings: when(kind, stems)
			})),
			{ slots: ['date'], unique: true, wordings: [`{date question} ${inverted}?`] }
		]
	};
};

const money = (about: string, past: string, base: string): Act => ({
	kind: 'gives',
	about,
	says: `${past} {other} {amount} in {what}`,
	inverted: `did {doer} ${base} {other} {amount} in {what}`,
	unique: true,
	others: [
		['number', 'number', [`how many {unit} in {what} did {doer} ${base} {other}`]],
		['other', 'country', [`to which country did {doer} ${base} {amount} in {what}`]]
	]
});

const ACTS: readonly Act[] = [
	{
		kind: 'sanctions',
		about: 'lifted',
		says: 'lifted {what} on {target}',
		inverted: 'did {doer} lift {what} on {target}',
		others: [['other', 'country', ['on which country did {doer} lift {what}'], toTheDay]]
	},
	{
		kind: 'sanctions',
		about: '',
		only: ({ slots }) => slots.number !== undefined,
		says: 'imposed {what} on {number} {unit}',
		inverted: 'did {doer} impose {what} on {number} {unit}',
		others: [['number', 'number', ['on how many {unit} did {doer} impose {what}']]]
	},
	{
		kind: 'sanctions',
		about: '',
		says: 'imposed {what} on {target}',
		inverted: 'did {doer} impose {what} on {target}',
		others: [
			['other', 'country', ['on which country did {doer} impose {what}'], toTheDay],
			['person', 'person', ['on which of these people did {doer} impose {what}'], toTheDay]
		]
	},
	{
		kind: 'cuts-relations',
		about: 'closed',
		says: 'closed its embassy in {other}',
		inverted: 'did {doer} close its embassy in {other}',
		others: [['other', 'country', ['in which country did {doer} close its embassy']]]
	},
	{
		kind: 'cuts-relations',
		about: 'recalled',
		says: 'recalled its ambassador to {other}',
		inverted: 'did {doer} recall its ambassador to {other}',
		others: [['other', 'country', ['from which country did {doer} recall its ambassador']]]
	},
	{
		kind: 'cuts-relations',
		about: 'suspended',
		says: 'suspended diplomatic relations with {other}',
		inverted: 'did {doer} suspend diplomatic relations with {other}',
		others: [['other', 'country', ['with which country did {doer} suspend diplomatic relations']]]
	},
	{
		kind: 'cuts-relations',
		about: '',
		says: 'cut diplomatic relations with {other}',
		inverted: 'did {doer} cut diplomatic relations with {other}',
		others: [
			[
				'other',
				'country',
				[
					'with which country did {doer} cut diplomatic relations',
					'with which country were diplomatic relations cut by {doer}'
				]
			]
		]
	},
	{
		kind: 'leaves',
		about: 'was suspended',
		says: 'was suspended from {body}',
		inverted: 'was {doer} suspended from {body}',
		others: [['body', 'organisation', ['from which organisation was {actor} suspended']]]
	},
	{
		kind: 'leaves',
		about: 'was expelled',
		says: 'was expelled from {body}',
		inverted: 'was {doer} expelled from {body}',
		others: [['body', 'organisation', ['from which organisation was {actor} expelled']]]
	},
	{
		kind: 'leaves',
		about: 'left',
		says: 'left {body}',
		inverted: 'did {doer} leave {body}',
		others: [
			[
				'body',
				'organisation',
				['which organisation did {actor} leave', 'which organisation was left by {actor}']
			]
		]
	},
	{
		kind: 'gives',
		about: 'observer status',
		says: 'granted {other} observer status',
		inverted: 'did {doer} grant {other} observer status',
		unique: true,
		others: [
			[
				'other',
				'country',
				[
					'which country did {doer} grant observer status',
					'to which country was observer status granted by {doer}'
				]
			]
		]
	},
	{
		kind: 'declares',
		about: 'applied for',
		says: 'applied for membership of {body}',
		inverted: 'did {actor} apply for membership of {body}',
		others: [['body', 'organisation', ['of which organisation did {actor} apply for membership']]]
	},
	money('pledged', 'pledged', 'pledge'),
	{
		kind: 'gives',
		about: 'approved',
		says: 'approved {amount} in {what} for {other}',
		inverted: 'did {doer} approve {amount} in {what} for {other}',
		unique: true,
		others: [
			['number', 'number', ['how many {unit} in {what} did {doer} approve for {other}']],
			['other', 'country', ['for which country did {doer} approve {amount} in {what}']]
		]
	},
	{
		kind: 'gives',
		about: 'sent',
		says: 'gave {other} {number} {what}',
		inverted: 'did {doer} give {other} {number} {what}',
		unique: true,
		others: [
			['number', 'number', ['how many {things} did {doer} give {other}']],
			['other', 'country', ['to which country did {doer} give {number} {what}']]
		]
	},
	money('', 'gave', 'give')
];

/** Sanctions, relations cut, bodies left, money and goods given. */
export const ACT_TEMPLATES: readonly Template[] = ACTS.map(template);
