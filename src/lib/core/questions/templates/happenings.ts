import type { SlotName, SlotValue } from '../../claims/types';
import type { Fact } from '../../facts/types';
import { findPlace } from '../../gazetteer/places';
import { fold } from '../../text/fold';
import { isPlaced } from './fields';
import { type Ask, type Template } from './template';

const isDated = (fact: Fact): boolean => Boolean(fact.date?.value);
/** "Which city" is asked only of what is known to be one. */
const isCity = ({ slots }: Fact): boolean =>
	slots.place?.type === 'place' && findPlace(fold(slots.place.text))?.country !== undefined;

const ask = (
	slot: SlotName | 'date',
	wordings: readonly string[],
	more: Partial<Ask> & { readonly type?: SlotValue['type'] } = {}
): Ask => ({ slots: [slot], unique: true, wordings, ...more });

interface Held {
	/** Slots it has, and slots it has not. */
	readonly has: readonly SlotName[];
	readonly hasNot: readonly SlotName[];
	/** How it is named. */
	readonly named: string;
	readonly was: string;
	/** Named so that no other is meant, whenever it was. */
	readonly whenever?: true;
	readonly more?: readonly Ask[];
}

/** Something held, by how much its name says. */
const held = ({ has, hasNot, named, was, whenever, more = [] }: Held): Template => {
	const where = (who: string, type: 'place' | 'country'): Ask =>
		ask(
			'place',
			[
				`in which ${who} ${was} ${named} held${whenever ? '[ {on}]' : ' {when}'}?`,
				`which ${who} {hosted} ${named}${whenever ? '[ {on}]' : ' {when}'}?`
			],
			// Of elections there are several on one day.
			{
				type,
				unique: whenever === true || has.length > 0,
				...(type === 'place' && { when: isCity })
			}
		);
	return {
		kind: 'is-held',
		when: ({ slots }) => has.every((name) => slots[name]) && !hasNot.some((name) => slots[name]),
		statements: [`${named} ${was} held in {place}[ {on}].`],
		asks: [
			where('city', 'place'),
			where('country', 'country'),
			...more,
			ask('date', [
				`{date question} ${was} ${named} held in {place}?`,
				`{date question} did {place} {host} ${named}?`
			])
		]
	};
};

const HELD: readonly Template[] = [
	held({
		has: ['body', 'rank'],
		hasNot: [],
		named: 'the {ordinal} {what} of {body}',
		was: 'was',
		whenever: true,
		more: [
			ask(
				'body',
				[
					'which organisation held its {ordinal} {what} in {place}[ {on}]?',
					'of which organisation was the {ordinal} {what} held in {place}[ {on}]?'
				],
				{
					type: 'organisation'
				}
			),
			ask(
				'rank',
				[
					'what number {what} of {body} was held in {place}[ {on}]?',
					'what number {what} of {body} did {place} host[ {on}]?'
				],
				{ when: isDated }
			)
		]
	}),
	held({
		has: ['body'],
		hasNot: ['rank'],
		named: '{a what} of {body}',
		was: 'was',
		more: [
			ask(
				'body',
				[
					'which organisation held {a what} in {place} {when}?',
					'{a what} of which organisation was held in {place} {when}?'
				],
				{ type: 'organisation', unique: false }
			)
		]
	}),
	held({
		has: ['rank'],
		hasNot: ['body'],
		named: 'the {ordinal} {what}',
		was: '{was}',
		whenever: true
	}),
	held({ has: [], hasNot: ['body', 'rank'], named: '{a what}', was: '{was}' })
];

/** An event without a date is put down to its report; one of a bare year could be one of several. */
const placed = (...stems: string[]): string[] =>
	stems.flatMap((stem) => [`${stem} {when}?`, `{undated}${stem}?`]);

/** Who did it: what they did, and what was done by them, its verb's "was" before it. */
const doers = (rest: string, done: string): Ask[] =>
	(
		[
			['actor', 'country', 'which country'],
			['body', 'organisation', 'which organisation'],
			['person', 'person', 'which of these people']
		] as const
	).map(([slot, type, who]) =>
		ask(slot, placed(`${who} ${rest}`, `by ${who} ${done}`), { type, unique: false })
	);

const DECLARED: readonly Template[] = [
	{
		kind: 'declares',
		when: ({ slots: { number } }) => number?.type === 'number' && number.value > 1,
		statements: ['[{undated}]{doer} declared {number} days of {what}[ {on}].'],
		asks: [
			ask(
				'number',
				placed(
					'how many days of {what} did {doer} declare',
					'how many days of {what} were declared by {doer}'
				)
			),
			...doers('declared {number} days of {what}', 'were {number} days of {what} declared')
		]
	},
	...(['from', 'on'] as const).map((towards): Template => ({
		kind: 'declares',
		when: ({ slots }) =>
			slots.other !== undefined && (towards === 'on') === (slots.what?.text === 'war'),
		statements: [`[{undated}]{doer} declared {what} ${towards} {other}[ {on}].`],
		asks: [
			...doers(`declared {what} ${towards} {other}`, `was {what} declared ${towards} {other}`),
			ask(
				'other',
				placed(
					`${towards} which country did {doer} declare {what}`,
					`${towards} which country was {what} declared by {doer}`
				),
				{ type: 'country' }
			),
			ask('date', [
				`{date question} did {doer} declare {what} ${towards} {other}?`,
				`{date question} was {what} declared ${towards} {other} by {doer}?`
			])
		]
	})),
	{
		kind: 'declares',
		statements: ['[{undated}]{doer} declared {what}[ {on}].'],
		asks: [
			...doers('declared {what}', 'was {what} declared'),
			ask(
				'date',
				[
					'{date question} did {doer} declare {what}?',
					'{date question} was {what} declared by {doer}?'
				],
				{ when: isPlaced }
			)
		]
	}
];

const FOUNDED: readonly Template[] = [
	{
		kind: 'founded',
		when: ({ slots }) => slots.body !== undefined,
		statements: [
			'{person} founded {body}[ {on}].',
			'{body} was founded in {place}[ {on}].',
			'{body} was founded {on}.'
		],
		asks: [
			ask('date', [
				'{date question} was {body} founded?',
				'{date question} was {body} established?'
			]),
			ask(
				'person',
				[
					'which of these people founded {body}[ {on}]?',
					'by which of these people was {body} founded[ {on}]?'
				],
				{ type: 'person' }
			)
		]
	},
	{
		kind: 'founded',
		statements: [
			'{actor} became independent from {other} {on}.',
			'{actor} became independent {on}.'
		],
		asks: [
			ask('date', [
				'{date question} did {actor} become independent from {other}?',
				'{date question} did {actor} gain its independence from {other}?',
				'{date question} did {actor} become independent?',
				'{date question} did {actor} gain its independence?'
			]),
			ask(
				'other',
				[
					'from which country did {actor} become independent[ {on}]?',
					'from which country did {actor} gain its independence[ {on}]?'
				],
				{ type: 'country' }
			),
			ask(
				'actor',
				[
					'which country became independent from {other} {when}?',
					'which country gained its independence from {other} {when}?'
				],
				{ type: 'country' }
			)
		]
	}
];

const LAUNCHED: Template = {
	kind: 'launches',
	statements: [
		'[{undated}]{doer} launched {number} {what}[ {on}].',
		'[{undated}]{doer} launched {a what}[ {on}].'
	],
	asks: [
		ask(
			'number',
			placed('how many {things} did {doer} launch', 'how many {things} were launched by {doer}')
		),
		...doers('launched {number} {what}', '{were} {number} {what} launched'),
		...doers('launched {a what}', '{was} {a what} launched'),
		ask('date', [
			'{date question} did {doer} launch {number} {what}?',
			'{date question} {were} {number} {what} launched by {doer}?',
			'{date question} did {doer} launch {a what}?',
			'{date question} {was} {a what} launched by {doer}?'
		])
	]
};

const MEASURED: readonly Template[] = [
	{
		kind: 'casualties',
		statements: ['[{undated}]{number} {happened} in {place}[ {on}].'],
		asks: [
			ask('number', [
				'how many {happened} in {place} {on}?',
				'what was the number of {things} in {place} {on}?',
				'{undated}how many {happened} in {place}?',
				'{undated}what was the number of {things} in {place}?'
			])
		]
	},
	{
		kind: 'trades',
		when: isDated,
		statements: ['{what} {was} worth {amount} {on}.'],
		asks: [
			ask('number', [
				'how many {unit} {was} {what} worth {on}?',
				'what was the value in {unit} of {what} {on}?'
			])
		]
	}
];

/** What was held, declared, founded, launched, suffered and traded. */
export const HAPPENING_TEMPLATES: readonly Template[] = [
	...HELD,
	...DECLARED,
	...FOUNDED,
	LAUNCHED,
	...MEASURED
];
