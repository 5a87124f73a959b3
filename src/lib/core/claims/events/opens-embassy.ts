import { clauses, unitsIn, verbPattern } from '../clause';
import type { Reading } from '../reading';
import { unitClass } from '../units';
import { countryOf, countrySlot, entitySlot } from '../slots';
import { fromClause, unitWords, type Draft } from './draft';

const STATE = unitClass('CGK');
const PLACE = unitClass('LKC');
const OPEN = verbPattern([{ past: 'opened|inaugurated|unveiled', base: 'open|inaugurate' }]);
const OBJECT = new RegExp(
	`^ (?:an?|the|its|their)? ?(?:(?:first|new|own|permanent|(?<owner>${STATE})(?:['’]s)?) )*[Ee]mbassy in (?<place>${PLACE})(?!['’]s)`,
	'u'
);

/** A country opens an embassy in a place. Reopening one is another thing and claims nothing. */
export function opensEmbassy(reading: Reading): Draft[] {
	if (!/embassy/i.test(reading.text)) return [];
	return clauses(reading, OPEN).flatMap((clause) => {
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
}
