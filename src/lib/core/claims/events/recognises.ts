import { clauses, unitsIn, verbPattern } from '../clause';
import type { Reading } from '../reading';
import { unitClass } from '../units';
import { stateSlot } from '../slots';
import { fromClause, type Draft } from './draft';

const RECOGNISE = verbPattern([
	{ past: 'recogni[sz]ed', participle: 'acknowledged', base: 'recogni[sz]e' }
]);
/** The state itself is the object; "recognised Syria's efforts" or "recognised Italy as host" is something else. */
const OBJECT = new RegExp(
	`^ (?:the )?(?:independence of )?(?<state>${unitClass('CK')})(?:['’]s (?:independence|statehood|sovereignty)| as (?:an? |the )?(?:independent |sovereign )*(?:state|nation|country)|(?= (?:in|on|during)\\b)|[.,]?$)`,
	'u'
);

/** A state recognises another. */
export function recognises(reading: Reading): Draft[] {
	return clauses(reading, RECOGNISE).flatMap((clause) => {
		const [other] = unitsIn(reading, OBJECT.exec(clause.right)?.groups?.['state'] ?? '');
		const state = stateSlot(other);
		if (!state || clause.passive) return [];
		return clause.subjects.flatMap((unit) => {
			const actor = stateSlot(unit);
			if (!actor || actor.id === state.id) return [];
			return [fromClause(clause, 'recognises', { actor, other: state }, [unit, other])];
		});
	});
}
