import type { Slots } from '../types';
import { unitClass } from '../units';
import { listOf, type EventRule } from './event-rule';
import { byRules } from './ruled';

const P = unitClass('P');
const PC = unitClass('PC');
const WHEN = `(?:,? (?:(?:on|late|early|last|this)(?: the)? )?${unitClass('D')})?`;
const WIRE = '(?:tele)?phone|video(?:[- ]?conference)?|video ?link|zoom';
/** "By phone", "over the telephone", "via video link". */
const BY_WIRE = `(?:by|via|on|over)(?: the| a)? (?:${WIRE})(?: call| conference| link)?`;
const ADJ = `(?:(?:(?!(?:an?|the|with|about)\\b)[a-z-]+|${unitClass('T')}) ){0,3}`;
/** "A 30-minute phone call", "telephone talks", "a video conference". */
const CALL = `(?:(?:an?|their|his|her|the) )?${ADJ}(?:(?:${WIRE}) (?:calls?|conversations?|talks|discussions?|consultations|conference|meeting|summit)|videoconference|phone-call)`;
const OTHERS = `(?<other>${listOf(PC)})(?!['’-])`;
const OTHERS_2 = OTHERS.replace('other', 'other2');

/** Two of one sort: a person does not speak with a country. */
const alike = (slots: Slots): Slots | null => {
	const { person, actor, other } = slots;
	return (person ?? actor)?.type === other?.type ? slots : null;
};

const told = (form: RegExp, object: string, together?: true): EventRule => ({
	verbs:
		'spoke|talked|held|had|received|discussed|telephoned|phoned|conferred|conversed|made|agreed;spoken;speak|talk|hold|telephone|phone',
	form,
	pattern: `^${object}`,
	subject: 'PCK',
	each: true,
	...(together && { together }),
	check: alike
});

const SPOKE = /^(?:spoke|spoken|speak|talk|talked|conferred|conversed)$/;
const HELD = /^(?:held|hold|had|made)$/;
const ABOUT_IT = '[^.;]{0,140}? ';

const RULES: readonly EventRule[] = [
	told(
		SPOKE,
		`(?:${WHEN} ${BY_WIRE}${WHEN} (?:with|to) ${OTHERS}|${WHEN} (?:with|to) ${OTHERS_2}(?=${WHEN}(?: [a-z]+){0,4} ${BY_WIRE}))`
	),
	told(/^received$/, ` ${CALL}${WHEN} from ${OTHERS}`),
	told(HELD, ` ${CALL}${WHEN} (?:with|to) ${OTHERS}`),
	told(/phone/, ` ${OTHERS}`),
	told(
		/^(?:discussed|agreed)$/,
		`${ABOUT_IT}(?:(?:in|during) ${CALL}${WHEN} with ${OTHERS}|with ${OTHERS_2}(?=${WHEN}(?: [a-z]+){0,3} (?:${BY_WIRE}|(?:in|during) ${CALL})))`
	),
	told(SPOKE, `${WHEN} ${BY_WIRE}(?!${WHEN} (?:with|to)\\b)`, true),
	told(HELD, ` ${CALL}(?!${WHEN} (?:with|to)\\b)`, true),
	told(
		/^(?:discussed|agreed)$/,
		`${ABOUT_IT}(?:(?:in|during) ${CALL}|${BY_WIRE})(?!${WHEN} (?:with|to|by)\\b)`,
		true
	),
	{
		// "In a phone call with B, A said": A is who the sentence goes on with.
		pattern: `^(?:In|During|At) ${CALL}${WHEN} with (?<other>${PC})(?!['’-])${WHEN},? (?<who>${P})(?!['’-])`,
		dated: true,
		sure: true,
		check: alike
	},
	{
		pattern: `(?<=\\b(?:[Aa]fter|[Ff]ollowing|[Ii]n|[Dd]uring|[Ii]t was|came) )${CALL}${WHEN} between (?<who>${PC}),? and (?<other>${PC})(?!['’-])`,
		sure: true,
		check: alike
	}
];

/** Two people or two states speak by telephone or video. */
export const speaksWith = byRules('speaks-with', /phone|video|[Zz]oom/, RULES);
