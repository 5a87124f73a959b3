import type { Fact } from '../../facts/types';
import type { Template } from './template';

const toTheMonth = (fact: Fact): boolean => (fact.date?.value?.length ?? 0) >= 7;
const told = (fact: Fact): boolean => Boolean(fact.slots.rank) || toTheMonth(fact);

export const BODY_TEMPLATES: readonly Template[] = [
	{
		kind: 'joins',
		statements: [
			'{actor} joined {body}[ {on}][ as its {ordinal} member].',
			'{person} joined {body}[ {on}].'
		],
		asks: [
			{
				slots: ['actor'],
				type: 'country',
				unique: true,
				when: told,
				wordings: [
					'which country joined {body} {on} as its {ordinal} member?',
					'which country became the {ordinal} member of {body} {on}?',
					'which country joined {body} as its {ordinal} member?',
					'which country became the {ordinal} member of {body}?',
					'which country joined {body} {on}?',
					'which country became a member of {body} {on}?'
				]
			},
			{
				slots: ['body'],
				type: 'organisation',
				unique: true,
				when: toTheMonth,
				wordings: [
					'which organisation did {actor} join {on}?',
					'of which organisation did {actor} become a member {on}?'
				]
			},
			{
				slots: ['rank'],
				unique: true,
				wordings: [
					'what number member of {body} did {actor} become[ {on}]?',
					'{actor} joined {body}[ {on}] as what number member of the organisation?'
				]
			},
			{
				slots: ['date'],
				unique: true,
				wordings: [
					'{date question} did {actor} join {body}?',
					'{date question} did {actor} become a member of {body}?'
				]
			}
		]
	}
];
