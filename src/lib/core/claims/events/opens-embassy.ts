import { clauses, unitsIn, verbPattern } from '../clause';
import type { Reading } from '../reading';
import { unitClass } from '../units';
import { countryOf, countrySlot, entitySlot } from '../slots';
import type { Slots } from '../types';
import { fromClause, unitWords, type Draft } from './draft';
import { byRules, type EventRule } from './ruled';

const STATE = unitClass('CGK');
const PLACE = unitClass('LKC');
const OPEN = verbPattern([{ past: 'opened|inaugurated|unveiled', base: 'open|inaugurate' }]);
const OBJECT = new RegExp(
	`^ (?:an?|the|its|their)? ?(?:(?:first|new|own|permanent|(?<owner>${STATE})(?:['’]s)?) )*[Ee]mbassy in (?<place>${PLACE})(?!['’]s)`,
	'u'
);

const IN = `in (?<place>${PLACE})(?!['’-])`;
const pattern = (source: string): RegExp => new RegExp(source, 'du');

/** The host beside the city; a country alone is the host. */
function hosted(slots: Slots): Slots | null {
	const { actor, place } = slots;
	if (!actor || !place) return null;
	if (place.type === 'country') return place.id === actor.id ? null : { actor, other: place };
	const code = place.type === 'place' ? place.country : null;
	return code === actor.id ? null : { actor, place, ...(code && { other: countrySlot(code) }) };
}

const MORE: readonly EventRule[] = [
	{
		kind: 'opens-embassy',
		pattern: pattern(
			`(?<actor>${STATE})(?:['’]s)? (?:new |first )?embassy ${IN}(?<gap>(?: [a-z]+ly)?) (?<did>opened)(?=[.,]| (?:on |in )?${unitClass('D')})`
		),
		check: hosted
	},
	{
		kind: 'opens-embassy',
		pattern: pattern(
			`(?<actor>${STATE})(?:['’]s)? (?:new |first )?embassy(?<gap>(?: [a-z]+){1,4}) (?:opened|inaugurated) ${IN}`
		),
		check: hosted
	}
];
const told = byRules(/embassy/, MORE);

/** A country opens an embassy in a place. Reopening one is another thing and claims nothing. */
export function opensEmbassy(reading: Reading): Draft[] {
	if (!/embassy/i.test(reading.text)) return [];
	const found = clauses(reading, OPEN).flatMap((clause) => {
		const object = OBJECT.exec(clause.right);
		const [where] = unitsIn(reading, object?.groups?.['place'] ?? '');
		const [subject] = clause.subjects;
		if (!where || clause.subjects.length !== 1 || subject?.kind !== 'country') return [];
		if (clause.passive) return [];
		const place = entitySlot(where, unitWords(reading, where));
		const host = countryOf(where);
		if (!place || host?.id === subject.code) return [];
		const actor = countrySlot(subject.code);
		const slots =
			place.type === 'country'
				? { actor, other: place }
				: { actor, place, ...(host ? { other: host } : {}) };
		return [fromClause(clause, 'opens-embassy', slots, [subject, where])];
	});
	return found.length > 0 || /\bre-?open/.test(reading.text) ? found : told(reading);
}
