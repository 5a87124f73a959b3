import { textSlot } from '../slots';
import type { Slots } from '../types';
import { unitClass } from '../units';
import { END, WORD, type EventRule } from './event-rule';
import { byRules } from './ruled';

const EMERGENCY =
	'(?:national |nationwide )?state of (?:emergency|alert|siege|calamity|disaster|war)|(?:national|public health|climate) emergency|martial law';
const TRUCE = `(?:unilateral |temporary |immediate |permanent |${unitClass('T')} |humanitarian |indefinite |[a-z]+-(?:day|month|week|hour) )*(?:ceasefire|cease-fire|truce)`;
const REST =
	'national (?:day of )?mourning|(?:a )?(?:national |public )?holiday|victory|bankruptcy|neutrality|famine';
const O = unitClass('O');
const WHAT = `(?:an? |the |its )?(?<what>${EMERGENCY}|${TRUCE}|${REST}|independence|war)`;
const AGAINST = `(?: (?:from|on|against|with) (?<other>${unitClass('CKO')})(?!['’-]))?`;
const AFTER = `(?! (?:on|over|against) (?:${WORD}|the|poverty)\\b)`;
const DECLARE = 'declared|proclaimed;declare|proclaim';

/** With its article, as it is said: "a state of emergency", but "martial law". */
const said = (slots: Slots): Slots | null => {
	const text = slots.what?.text ?? '';
	const bare =
		/^(?:martial law|independence|war|victory|bankruptcy|neutrality|famine|national)/i.test(text);
	if (slots.other && !/^(?:independence|war)$/.test(text)) {
		const { other, ...rest } = slots;
		return /truce|cease-?fire/.test(text) && other ? said(rest) : null;
	}
	return { ...slots, what: textSlot(bare && !/emergency|holiday/.test(text) ? text : `a ${text}`) };
};

const RULES: readonly EventRule[] = [
	{
		verbs: DECLARE,
		pattern: `^ ${WHAT}${AGAINST}${AFTER}${END}`,
		subject: 'CKPO',
		each: true,
		check: said
	},
	{
		verbs: DECLARE,
		pattern: `^ (?<number>${unitClass('T')}) of (?:national |official )?mourning`,
		subject: 'CKPO',
		what: 'national mourning'
	},
	{
		verbs: 'announced;announce',
		pattern: `^ an? (?<what>unilateral (?:ceasefire|cease-fire|truce)|state of emergency)`,
		subject: 'CKPO',
		check: said
	},
	{
		pattern: `(?:^|[,;] |that |when )(?:[Aa]n? |[Tt]he )?(?<what>${EMERGENCY.replace('martial', '[Mm]artial')})(?<gap>(?: [a-z]+){1,3}) (?:declared|proclaimed)(?: ${unitClass('D')})?(?: in (?<place>${unitClass('CL')})${END})`,
		check: ({ place, what }) =>
			place?.type === 'country' && what ? said({ actor: place, what }) : null
	},
	{
		verbs: 'applied;apply',
		pattern: `^ (?:for (?:the )?(?<body>${O})(?:['’]s)? membership|for (?:full )?membership (?:of|in) (?<body2>${O})|to (?:join|become a (?:full )?member of) (?<body3>${O}))(?!['’-])`,
		subject: 'C',
		what: 'membership',
		each: true,
		check: (slots) =>
			slots.body && slots.what
				? { ...slots, what: textSlot('membership', `applied for membership of ${slots.body.id}`) }
				: null
	}
];

/** Independence, a ceasefire, an emergency, war, mourning declared by a state, a body or a person. */
export const declares = byRules(
	'declares',
	/\b(?:declare|proclaim|appl(?:y|ied)\b|announced an? (?:unil|state))/,
	RULES
);
