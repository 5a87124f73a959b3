import type { Slots } from '../types';
import { unitClass } from '../units';
import { ABOUT, END, N, WORD, type EventRule } from './event-rule';
import { byRules } from './ruled';

const ARMS =
	'(?:(?:short-range|long-range|medium-range|intermediate-range|intercontinental|suspected|ballistic|cruise|hypersonic|anti-ship|surface-to-air|explosive|attack|kamikaze|spy|reconnaissance|military|communications?|weather|observation|earth|carrier|space|artillery) )*(?:missiles?|rockets?|drones?|satellites?|shells|torpedoes|projectiles?|probe|spacecraft|space station)';
const ANY = `${unitClass('PCGKLO')}(?!['’])`;
const ACTION = `(?:[a-z-]+ ){0,3}(?:operations?|offensive|counteroffensive|counter-offensive|invasion|investigation|inquiry|probe|campaign|programme|program|initiative|airstrikes|air strikes|strikes|exercises?|drills?|crackdown|mission)(?: (?:into|against|on|in|of|to) (?:the )?(?:${WORD}|${ANY})(?: (?:${WORD}|${ANY})){0,4})?`;
const FIRE = 'launched|fired|test-fired|lobbed|tested;launch|fire|test-fire';

/** "An investigation" alone could be any. */
const telling = (slots: Slots): Slots | null =>
	/^(?:an? )?\S+$/.test(slots.what?.text ?? '') ? null : slots;

const exact = (slots: Slots): Slots | null =>
	slots.number?.type === 'number' && slots.what && !slots.number.unit
		? { ...slots, number: { ...slots.number, unit: slots.what.text } }
		: null;

const RULES: readonly EventRule[] = [
	{
		verbs: FIRE,
		pattern: `^ ${ABOUT}${N} (?:more |new )?(?<what>${ARMS})`,
		check: exact
	},
	{
		verbs: FIRE,
		pattern: `^ (?:its (?:first |second |third |new |latest |own )?)?(?:new )?(?<what>(?:an? )?${ARMS})(?!s)`
	},
	{
		verbs: 'launched|opened|began;launch',
		pattern: `^ (?:its )?(?<what>(?:an? )?${ACTION})${END}`,
		check: telling
	}
];

/** A satellite, missiles, an operation or an investigation launched by a state or a body. */
export const launches = byRules(
	'launches',
	/\b(?:launch|fired|test|lobbed|opened an|began)/,
	RULES
);
