import type { Reading } from '../reading';
import type { SlotValue } from '../types';
import { type Unit, unitClass } from '../units';
import { officeAt } from './office-words';
import { TAIL } from './phrase';

const D = unitClass('D');
const POST = '(?:post|position|job|role|office|duties)';
/** "From his post", "from office": the office itself is said elsewhere. */
const FROM_POST = `(?: from (?:(?:his|her|their|the|that) (?:[a-z-]+ )?${POST}|office|power|the presidency|the premiership))`;
export const WHEN = `(?:,? (?:(?:on|in|late|early|last|this)(?: the)? )?${D},?)`;
const BARE = new RegExp(`^${FROM_POST}?${WHEN}?${FROM_POST}?${TAIL}`, 'u');
const AS = new RegExp(`^${FROM_POST}?${WHEN}?,? as(?= )`, 'u');
const ELSEWHERE = new RegExp(
	` from (?!office|power|(?:his|her|their|the|that) (?:[a-z-]+ )?${POST})`
);

/** The office somebody leaves, as far as the words beside the verb say it. */
export interface PostLeft {
	readonly slots: { readonly office?: SlotValue; readonly polity?: SlotValue };
	readonly unit: Unit | undefined;
}

/**
 * The office left, where the words after the verb say one ("as …"), or leave it open.
 *
 * @param right the encoded clause after the verb, or after its object
 * @returns null where they say something else: "resigned from the board"
 */
export function postLeft(reading: Reading, right: string): PostLeft | null {
	const as = AS.exec(right);
	if (!as)
		return BARE.test(right) && !ELSEWHERE.test(right) ? { slots: {}, unit: undefined } : null;
	const found = officeAt(reading, right.slice(as[0].length - ' as'.length));
	if (!found) return null;
	const polity = found.polity ? { polity: found.polity } : {};
	return { slots: { office: found.office, ...polity }, unit: found.unit };
}
