import { clauses, unitsIn, verbPattern } from '../clause';
import type { Reading } from '../reading';
import { unitClass } from '../units';
import { stateSlot } from '../slots';
import type { Slots } from '../types';
import { fromClause, type Draft } from './draft';
import { byRules, END, type EventRule } from './ruled';

const RECOGNISE = verbPattern([
	{ past: 'recogni[sz]ed', participle: 'acknowledged', base: 'recogni[sz]e' }
]);
/** The state itself is the object; "recognised Syria's efforts" or "recognised Italy as host" is something else. */
const OBJECT = new RegExp(
	`^ (?:the )?(?:independence of )?(?<state>${unitClass('CK')})(?:['’]s (?:independence|statehood|sovereignty)| as (?:an? |the )?(?:independent |sovereign )*(?:state|nation|country)|(?= (?:in|on|during)\\b)|[.,]?$)`,
	'u'
);

const pattern = (source: string): RegExp => new RegExp(source, 'du');
const apart = (slots: Slots): Slots | null => (slots.actor?.id === slots.other?.id ? null : slots);
const MORE: readonly EventRule[] = [
	{
		kind: 'recognises',
		pattern: pattern(
			`(?<actor>${unitClass('C')}) (?<did>became|has become) (?:the )?(?:${unitClass('N')}|first|latest) (?:[a-z]+ ){0,2}(?:country|nation|state) to (?:formally |officially )?recogni[sz]e (?<other>${unitClass('CK')})(?!['’])${END}`
		),
		check: apart
	},
	{
		kind: 'recognises',
		verbs: verbPattern([{ past: 'recogni[sz]ed', base: 'recogni[sz]e' }]),
		pattern: pattern(
			`^(?: as (?:an? |the )?(?:independent |sovereign )*(?:state|nation|country))? by (?<actor>${unitClass('CK')})(?!['’])${END}`
		),
		subject: 'C',
		fills: 'other',
		passive: true,
		check: apart
	}
];
const told = byRules(/recogni[sz]e/, MORE);

/** A state recognises another. */
export function recognises(reading: Reading): Draft[] {
	const found = clauses(reading, RECOGNISE).flatMap((clause) => {
		const [other] = unitsIn(reading, OBJECT.exec(clause.right)?.groups?.['state'] ?? '');
		const state = stateSlot(other);
		if (!state || clause.passive) return [];
		return clause.subjects.flatMap((unit) => {
			const actor = stateSlot(unit);
			if (!actor || actor.id === state.id) return [];
			return [fromClause(clause, 'recognises', { actor, other: state }, [unit, other])];
		});
	});
	return found.length > 0 ? found : told(reading);
}
