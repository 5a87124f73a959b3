import type { Fact } from '../../facts/types';
import { fold } from '../../text/fold';
import { inSentence } from '../phrases';
import type { Template } from './template';

/** How a counted thing is worded, and how it is asked and said. `$1` is a part of `what`. */
export interface CountForm {
	readonly what: RegExp;
	readonly asks: readonly string[];
	readonly says: string;
	/** The same of a known time: what was done then, and not what had been done by then. */
	readonly saysWhen?: string;
	/** Only for this unit. */
	readonly unit?: string;
}

export const COUNT_FORMS: readonly CountForm[] = [
	{
		what: /^(.+) with which (.+) has diplomatic relations$/,
		asks: [
			'with how many $1 did $2 have diplomatic relations?',
			'how many $1 had diplomatic relations with $2?'
		],
		says: '$2 had diplomatic relations with {number} $1'
	},
	{
		what: /^(members|member (?:states|countries|nations|economies)|inhabitants) of (.+)$/,
		asks: ['how many $1 did $2 have[ {on}]?', 'what was the number of $1 of $2[ {on}]?'],
		says: '$2 had {number} $1[ {on}]'
	},
	{
		what: /^(.*?votes) received by (.+?)( in .+)$/,
		asks: ['how many $1 had $2 received$3[ {on}]?', 'how many $1 had gone to $2$3[ {on}]?'],
		says: '$2 had received {number} $1$3[ {on}]'
	},
	{
		what: /^the share of the (.*?votes?) won by (.+?)((?: in .+)?)$/,
		asks: [
			'what percentage of the $1 had $2 won$3[ {on}]?',
			'what percentage of the $1 had gone to $2$3[ {on}]?'
		],
		says: '$2 had won {number} percent of the $1$3[ {on}]',
		unit: 'percent'
	},
	{
		what: /^the (inflation|unemployment) rate of (.+)$/,
		asks: [
			'what was the $1 rate of $2, in percent[, {on}]?',
			'at how many percent did the $1 rate of $2 stand[ {on}]?'
		],
		says: 'the $1 rate of $2 was {number} percent[ {on}]',
		unit: 'percent'
	},
	{
		what: /^the share by which the (.+) of (.+) (?:grew|expanded)$/,
		asks: [
			'by how many percent did the $1 of $2 grow {on}?',
			'by what percentage did the $1 of $2 expand {on}?'
		],
		says: 'the $1 of $2 grew by {number} percent {on}',
		unit: 'percent'
	},
	{
		what: /^the share by which the (.+) of (.+) (?:shrank|contracted)$/,
		asks: [
			'by how many percent did the $1 of $2 shrink {on}?',
			'by what percentage did the $1 of $2 contract {on}?'
		],
		says: 'the $1 of $2 shrank by {number} percent {on}',
		unit: 'percent'
	},
	{
		what: /^the length of the border between (.+)$/,
		asks: [
			'how many {unit} long was the border between $1?',
			'what was the length in {unit} of the border between $1?'
		],
		says: 'the border between $1 was {number} {unit} long'
	},
	{
		what: /^the area of (.+)$/,
		asks: ['how many {unit} did $1 cover?', 'what was the area of $1 in {unit}?'],
		says: '$1 covered {number} {unit}'
	},
	{
		what: /^the height of (.+)$/,
		asks: ['how many {unit} high was $1?', 'what was the height of $1 in {unit}?'],
		says: '$1 was {number} {unit} high'
	},
	{
		what: /^(?!.*\bvotes received)(.+) (used|issued|sent|deployed|released|granted|ordered|bought|accepted|received) by (.+)$/,
		asks: [
			'how many $1 were $2 by $3 {on}?',
			'{on}, how many $1 were $2 by $3?',
			'how many $1 had $3 $2?',
			'how many $1 had been $2 by $3?'
		],
		says: '$3 had $2 {number} $1',
		saysWhen: '$3 $2 {number} $1 {on}'
	}
];

/** "Members of Trans-Pacific Partnership": said with its article. */
const BODY = /^(members of |member \S+ of )(?!the )(.+)$/;
const bodyWords = (text: string): string =>
	inSentence({ type: 'organisation', id: fold(text), text });

export const RANKED: Template = {
	kind: 'count',
	statements: ['{other} became the {ordinal} diplomatic partner of {actor}.'],
	asks: [
		{
			slots: ['other'],
			type: 'country',
			unique: true,
			wordings: [
				'which country was the {ordinal} diplomatic partner of {actor}?',
				'which country became the {ordinal} diplomatic partner of {actor}?'
			]
		},
		{
			slots: ['actor'],
			type: 'country',
			unique: true,
			wordings: [
				'which country counted {other} as its {ordinal} diplomatic partner?',
				'of which country did {other} become the {ordinal} diplomatic partner?'
			]
		},
		{
			slots: ['rank'],
			unique: true,
			wordings: [
				'what number diplomatic partner of {actor} did {other} become?',
				'as what number diplomatic partner did {actor} count {other}?'
			]
		}
	]
};

/** "The fifth largest economy in the world". */
export const PLACED: Template = {
	kind: 'count',
	statements: ['[{undated}]{actor} was the {ordinal} {things}[ {on}].'],
	asks: [
		{
			slots: ['actor'],
			type: 'country',
			unique: true,
			wordings: [
				'which country was the {ordinal} {things} {on}?',
				'which country ranked as the {ordinal} {things} {on}?',
				'{undated}which country was the {ordinal} {things}?',
				'{undated}which country ranked as the {ordinal} {things}?'
			]
		}
	]
};

/**
 * The template for a count, from the words of what is counted; null for words of no known form.
 *
 * @param fact a count
 */
export function countTemplate(fact: Fact): Template | null {
	const what = (fact.slots.what?.text ?? '')
		.replace(/\bthe UN\b/g, 'the United Nations')
		.replace(BODY, (_, members: string, text: string) => members + bodyWords(text));
	const number = fact.slots.number;
	if (fact.slots.rank)
		return /^diplomatic partners of /.test(what)
			? RANKED
			: / in (?:the )?[\p{L} ]+$/u.test(what)
				? PLACED
				: null;
	const form = COUNT_FORMS.find(
		(one) =>
			one.what.test(what) && number?.type === 'number' && (!one.unit || one.unit === number.unit)
	);
	if (!form) return null;
	const worded = (text: string): string => what.replace(form.what, text);
	return {
		kind: 'count',
		statements: [...(form.saysWhen ? [form.saysWhen] : []), form.says].map(
			(says) => `${worded(says)}.`
		),
		asks: [{ slots: ['number'], unique: true, wordings: form.asks.map(worded) }]
	};
}

export const FIRST_TEMPLATES: readonly Template[] = [
	{
		kind: 'first-since',
		when: (fact) => fact.slots.number !== undefined,
		statements: ['{reported}{what} was the first in {number} years.'],
		asks: [
			{
				slots: ['number'],
				unique: true,
				wordings: [
					'{reported}{what} was the first in how many years?',
					'{reported}how many years before {what} had the last one been?'
				]
			}
		]
	}
];
