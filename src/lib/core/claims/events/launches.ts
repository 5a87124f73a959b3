import { verbPattern } from '../clause';
import type { Slots } from '../types';
import { unitClass } from '../units';
import { ABOUT, byRules, END, N, WORD, type EventRule } from './ruled';

const pattern = (source: string): RegExp => new RegExp(source, 'du');
const ARMS =
	'(?:(?:short-range|long-range|medium-range|intermediate-range|intercontinental|suspected|ballistic|cruise|hypersonic|anti-ship|surface-to-air|explosive|attack|kamikaze|spy|reconnaissance|military|communications?|weather|observation|earth|carrier|space|artillery) )*(?:missiles?|rockets?|drones?|satellites?|shells|torpedoes|projectiles?|probe|spacecraft|space station)';
const ANY = `${unitClass('PCGKLO')}(?!['’])`;
const ACTION = `(?:[a-z-]+ ){0,3}(?:operations?|offensive|counteroffensive|counter-offensive|invasion|investigation|inquiry|probe|campaign|programme|program|initiative|airstrikes|air strikes|strikes|exercises?|drills?|crackdown|mission)(?: (?:into|against|on|in|of|to) (?:the )?(?:${WORD}|${ANY})(?: (?:${WORD}|${ANY})){0,4})?`;
const FIRE = verbPattern([
	{ past: 'launched|fired|test-fired|lobbed|tested', base: 'launch|fire|test-fire' }
]);

/** "An investigation" alone could be any. */
const telling = (slots: Slots): Slots | null =>
	/^(?:an? )?\S+$/.test(slots.what?.text ?? '') ? null : slots;

const exact = (slots: Slots): Slots | null =>
	slots.number?.type === 'number' && slots.what && !slots.number.unit
		? { ...slots, number: { ...slots.number, unit: slots.what.text } }
		: null;

const RULES: readonly EventRule[] = [
	{
		kind: 'launches',
		verbs: FIRE,
		pattern: pattern(`^ ${ABOUT}${N} (?:more |new )?(?<what>${ARMS})`),
		check: exact
	},
	{
		kind: 'launches',
		verbs: FIRE,
		pattern: pattern(
			`^ (?:its (?:first |second |third |new |latest |own )?)?(?:new )?(?<what>(?:an? )?${ARMS})(?!s)`
		)
	},
	{
		kind: 'launches',
		verbs: verbPattern([{ past: 'launched|opened|began', base: 'launch' }]),
		pattern: pattern(`^ (?:its )?(?<what>(?:an? )?${ACTION})${END}`),
		check: telling
	}
];

/** A satellite, missiles, an operation or an investigation launched by a state or a body. */
export const launches = byRules(/\b(?:launch|fired|test|lobbed|opened an|began)/, RULES);
