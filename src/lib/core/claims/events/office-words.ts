import { longestTitle } from '../../gazetteer/offices';
import { unitsIn } from '../clause';
import type { Reading } from '../reading';
import { unitClass, type Unit } from '../units';
import { countrySlot, officeSlot, organisationSlot } from '../slots';
import type { SlotValue } from '../types';

export interface OfficeWords {
	readonly office: SlotValue;
	readonly polity: SlotValue | null;
	/** Of which mention the polity was read. */
	readonly unit: Unit | undefined;
	/** What follows the office and its polity. */
	readonly rest: string;
}

const NATION = unitClass('CGK');
const LEAD = new RegExp(
	`^ ?(?:as )?(?:the |its |their |his |an? )?(?:(?:new|next|first|interim|acting) )*(?:(?<nation>${NATION})(?:['’]s)? )?(?:(?:new|next|interim|acting) )*`,
	'u'
);
const OF = new RegExp(`^ (?:of|for) (?<polity>${unitClass('CKO')})`, 'u');

const politySlot = (unit: Unit | undefined): SlotValue | null => {
	if (unit?.kind === 'country') return countrySlot(unit.code);
	return unit?.kind === 'organisation' ? organisationSlot(unit.mention.entity) : null;
};

/**
 * The office a stretch of the encoded sentence opens with: " as the foreign minister of <country>".
 *
 * @returns null where the lexicon knows no title there
 */
export function officeAt(reading: Reading, text: string): OfficeWords | null {
	const lead = LEAD.exec(text);
	const after = text.slice(lead?.[0].length ?? 0);
	const words = after.match(/[\p{L}-]+(?: |(?=[.,;]|$))/gu)?.slice(0, longestTitle()) ?? [];
	for (let count = words.length; count > 0; count--) {
		const title = words.slice(0, count).join('');
		if (!after.startsWith(title)) continue;
		const office = officeSlot(title);
		if (!office) continue;
		const rest = after.slice(title.trimEnd().length);
		const of = OF.exec(rest);
		const unit = unitsIn(reading, of?.groups?.['polity'] ?? lead?.groups?.['nation'] ?? '')[0];
		return { office, polity: politySlot(unit), unit, rest: rest.slice(of?.[0].length ?? 0) };
	}
	return null;
}
