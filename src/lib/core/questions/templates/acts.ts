import type { Fact } from '../../facts/types';
import { type Act, actTemplate } from './act';
import type { Template } from './template';

/** Known to the day: in a month the same is done to many. */
const toTheDay = (fact: Fact): boolean => fact.date?.value?.length === 10;

/** Sanctions, imposed or lifted: on whom, in the words of a sentence and of its passive. */
const sanctions = (
	past: string,
	base: string,
	on: string,
	act: Pick<Act, 'about' | 'only' | 'others'>,
	passive = `${past} on ${on}`
): Act => ({
	kind: 'sanctions',
	says: `${past} {what} on ${on}`,
	doers: [`which ? ${past} {what} on ${on}`, `by which ? {was} {what} ${passive}`],
	inverted: [`did {doer} ${base} {what} on ${on}`, `{was} {what} ${passive} by {doer}`],
	...act
});

const ACTS: readonly Act[] = [
	sanctions(
		'lifted',
		'lift',
		'{target}',
		{
			about: 'lifted',
			others: [
				[
					'other',
					'country',
					[
						'on which country did {doer} lift {what}',
						'on which country {was} {what} lifted by {doer}'
					],
					toTheDay
				]
			]
		},
		'on {target} lifted'
	),
	sanctions('imposed', 'impose', '{number} {unit}', {
		about: '',
		only: ({ slots }) => slots.number !== undefined,
		others: [
			[
				'number',
				'number',
				[
					'on how many {unit} did {doer} impose {what}',
					'on how many {unit} {was} {what} imposed by {doer}'
				]
			]
		]
	}),
	sanctions('imposed', 'impose', '{target}', {
		about: '',
		others: [
			[
				'other',
				'country',
				[
					'on which country did {doer} impose {what}',
					'on which country {was} {what} imposed by {doer}'
				],
				toTheDay
			],
			[
				'person',
				'person',
				[
					'on which of these people did {doer} impose {what}',
					'on which of these people {was} {what} imposed by {doer}'
				],
				toTheDay
			]
		]
	}),
	{
		kind: 'cuts-relations',
		about: 'closed',
		says: 'closed its embassy in {other}',
		doers: ['which ? closed its embassy in {other}', 'which ? shut down its embassy in {other}'],
		inverted: ['did {doer} close its embassy in {other}', 'did {doer} shut its embassy in {other}'],
		others: [
			[
				'other',
				'country',
				[
					'in which country did {doer} close its embassy',
					'in which country did {doer} shut down its embassy'
				]
			]
		]
	},
	{
		kind: 'cuts-relations',
		about: 'recalled',
		says: 'recalled its ambassador to {other}',
		doers: [
			'which ? recalled its ambassador to {other}',
			'by which ? was the ambassador to {other} recalled'
		],
		inverted: [
			'did {doer} recall its ambassador to {other}',
			'was the ambassador to {other} recalled by {doer}'
		],
		others: [
			[
				'other',
				'country',
				[
					'from which country did {doer} recall its ambassador',
					'the ambassador to which country was recalled by {doer}'
				]
			]
		]
	},
	...(['suspend', 'cut'] as const).map((base): Act => {
		const past = base === 'cut' ? base : 'suspended';
		return {
			kind: 'cuts-relations',
			about: base === 'cut' ? '' : past,
			says: `${past} diplomatic relations with {other}`,
			doers: [
				`which ? ${past} diplomatic relations with {other}`,
				`by which ? were diplomatic relations with {other} ${past}`
			],
			inverted: [
				`did {doer} ${base} diplomatic relations with {other}`,
				`were diplomatic relations with {other} ${past} by {doer}`
			],
			others: [
				[
					'other',
					'country',
					[
						`with which country did {doer} ${base} diplomatic relations`,
						`with which country were diplomatic relations ${past} by {doer}`
					]
				]
			]
		};
	}),
	...(['suspended', 'expelled'] as const).map((past): Act => ({
		kind: 'leaves',
		about: `was ${past}`,
		says: `was ${past} from {body}`,
		doers: [`which ? was ${past} from {body}`, `which ? was ${past} as a member of {body}`],
		inverted: [`was {doer} ${past} from {body}`, `was {doer} ${past} as a member of {body}`],
		others: [
			[
				'body',
				'organisation',
				[
					`from which organisation was {actor} ${past}`,
					`as a member of which organisation was {actor} ${past}`
				]
			]
		]
	})),
	{
		kind: 'leaves',
		about: 'left',
		says: 'left {body}',
		doers: ['which ? left {body}', 'which ? withdrew from {body}'],
		inverted: ['did {doer} leave {body}', 'did {doer} withdraw from {body}'],
		others: [
			[
				'body',
				'organisation',
				['which organisation did {actor} leave', 'from which organisation did {actor} withdraw']
			]
		]
	},
	{
		kind: 'declares',
		about: 'applied for',
		says: 'applied for membership of {body}',
		doers: ['which ? applied for membership of {body}', 'which ? applied to join {body}'],
		inverted: ['did {actor} apply for membership of {body}', 'did {actor} apply to join {body}'],
		others: [
			[
				'body',
				'organisation',
				[
					'of which organisation did {actor} apply for membership',
					'which organisation did {actor} apply to join'
				]
			]
		]
	}
];

/** Sanctions, relations cut, bodies left and applied to. */
export const ACT_TEMPLATES: readonly Template[] = ACTS.map(actTemplate);
