import { type Act, actTemplate } from './act';
import type { Template } from './template';

/** What is given, and what is received, is one sum. */
const money = (about: string, past: string, base: string): Act => ({
	kind: 'gives',
	about,
	says: `${past} {other} {amount} in {what}`,
	doers: [
		`which ? ${past} {other} {amount} in {what}`,
		about
			? `by which ? was {amount} in {what} ${past} to {other}`
			: 'from which ? did {other} receive {amount} in {what}'
	],
	inverted: [
		`did {doer} ${base} {other} {amount} in {what}`,
		about
			? `was {amount} in {what} ${past} to {other} by {doer}`
			: 'did {other} receive {amount} in {what} from {doer}'
	],
	unique: true,
	others: [
		[
			'number',
			'number',
			[
				`how many {unit} in {what} did {doer} ${base} {other}`,
				about
					? `how many {unit} in {what} were ${past} to {other} by {doer}`
					: 'how many {unit} in {what} did {other} receive from {doer}'
			]
		],
		[
			'other',
			'country',
			[
				`to which country did {doer} ${base} {amount} in {what}`,
				about
					? `to which country was {amount} in {what} ${past} by {doer}`
					: 'which country received {amount} in {what} from {doer}'
			]
		]
	]
});

const GIFTS: readonly Act[] = [
	{
		kind: 'gives',
		about: 'observer status',
		says: 'granted {other} observer status',
		doers: [
			'which ? granted {other} observer status',
			'by which ? was {other} granted observer status'
		],
		inverted: [
			'did {doer} grant {other} observer status',
			'was {other} granted observer status by {doer}'
		],
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
	money('pledged', 'pledged', 'pledge'),
	{
		kind: 'gives',
		about: 'approved',
		says: 'approved {amount} in {what} for {other}',
		doers: [
			'which ? approved {amount} in {what} for {other}',
			'by which ? was {amount} in {what} approved for {other}'
		],
		inverted: [
			'did {doer} approve {amount} in {what} for {other}',
			'was {amount} in {what} approved for {other} by {doer}'
		],
		unique: true,
		others: [
			[
				'number',
				'number',
				[
					'how many {unit} in {what} did {doer} approve for {other}',
					'how many {unit} in {what} were approved for {other} by {doer}'
				]
			],
			[
				'other',
				'country',
				[
					'for which country did {doer} approve {amount} in {what}',
					'for which country was {amount} in {what} approved by {doer}'
				]
			]
		]
	},
	{
		kind: 'gives',
		about: 'sent',
		says: 'gave {other} {number} {what}',
		doers: [
			'which ? gave {other} {number} {what}',
			'from which ? did {other} receive {number} {what}'
		],
		inverted: [
			'did {doer} give {other} {number} {what}',
			'did {other} receive {number} {what} from {doer}'
		],
		unique: true,
		others: [
			[
				'number',
				'number',
				[
					'how many {things} did {doer} give {other}',
					'how many {things} did {other} receive from {doer}'
				]
			],
			[
				'other',
				'country',
				[
					'to which country did {doer} give {number} {what}',
					'which country received {number} {what} from {doer}'
				]
			]
		]
	},
	money('', 'gave', 'give')
];

/** Money, things and standing given, pledged and approved. */
export const GIFT_TEMPLATES: readonly Template[] = GIFTS.map(actTemplate);
