import { unitClass } from '../units';
import type { Slots } from '../types';
import type { EventRule } from './event-rule';
import { byRules } from './ruled';
import { placed } from './visits';

const STATE = unitClass('CGK');
const OWN = `(?<actor>${STATE})(?:['’]s)? (?:new |first )?embassy`;
const IN = `in (?<place>${unitClass('LKC')})(?!['’-])`;

/** The host beside the city; a country alone is the host. */
const hosted = (slots: Slots): Slots => {
	const { place, ...rest } = slots;
	return place?.type === 'country' ? { ...rest, other: place } : placed(slots);
};

const RULES: readonly EventRule[] = [
	{
		verbs: 'opened|inaugurated|unveiled;open|inaugurate',
		pattern: `^ (?:an?|the|its|their)? ?(?:(?:first|new|own|permanent|${STATE}(?:['’]s)?) )*[Ee]mbassy in (?<place>${unitClass('LKC')})(?!['’]s)`,
		subject: 'CK',
		check: hosted
	},
	{
		pattern: `${OWN} ${IN}(?<gap>(?: [a-z]+ly)?) (?<did>opened)(?=[.,]| (?:on |in )?${unitClass('D')})`,
		check: hosted
	},
	{
		pattern: `${OWN}(?<gap>(?: [a-z]+){1,4}) (?:opened|inaugurated) ${IN}`,
		check: hosted
	}
];

/** A country opens an embassy in a place. Reopening one is another thing and claims nothing. */
export const opensEmbassy = byRules('opens-embassy', /^(?!.*\bre-?open).*embassy/is, RULES);
