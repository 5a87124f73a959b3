import { unitClass } from '../units';

/**
 * How counts are worded. `what` is written so that one of two sentences is right:
 * "How many <what> were there?" for things, "How many <unit> was <what>?" for measures, whose
 * `what` begins with "the". `{x}` stands for the words of a mention with "the" where its name
 * takes it, `{=x}` for the words as they stand.
 */
export interface CountPattern {
	readonly name: string;
	readonly pattern: RegExp;
	/** Which group is whose count it is, under which slot. */
	readonly owner: readonly [slot: 'actor' | 'body' | 'person' | 'place', group: string];
	readonly other?: string;
	readonly what: string;
	/** Unit where the number carries none. */
	readonly unit: string | null;
	/** Only for numbers that carry one of these units themselves. */
	readonly units?: readonly string[];
	/** The group is a rank ("194th") and no amount. */
	readonly rank?: true;
}

const N = `(?<number>${unitClass('N')})`;
const ABOUT =
	'(?:(?:all|a total of|more than|less than|fewer than|over|under|at least|about|around|some|nearly|almost|roughly|approximately|an estimated|just over|just under|up to) )*';
const nation = (name: string) => `(?<${name}>${unitClass('CK')})`;
const body = (name: string) => `(?<${name}>${unitClass('O')})`;
const person = (name: string) => `(?<${name}>${unitClass('P')})`;
const STATES = '(?<noun>(?:member )?(?:states|countries|nations))';
const KEEPS =
	'(?:now |currently )?(?:has|had|have|keeps|maintains|has established|have established|established|has had)(?: now)?(?: full| formal| official)? diplomatic (?:relations|ties) with';
const START = '(?<=^|[,;] |\\b(?:that|and|said|says) |[\\uE600-\\uE6FF],? )';

const pattern = (source: string): RegExp => new RegExp(source, 'du');

export const COUNT_PATTERNS: readonly CountPattern[] = [
	{
		name: 'relations with members of a body',
		pattern: pattern(
			`${START}${nation('c')} ${KEEPS} ${ABOUT}${N} (?:${body('o')}['’]?s? ${STATES}|(?<noun2>(?:member )?(?:states|countries|nations)) (?:of|in) ${body('o2')})`
		),
		owner: ['actor', 'c'],
		what: '{=noun} of {o} with which {c} has diplomatic relations',
		unit: 'countries'
	},
	{
		name: 'relations',
		pattern: pattern(`${START}${nation('c')} ${KEEPS} ${ABOUT}${N} ${STATES}(?! (?:of|in) )`),
		owner: ['actor', 'c'],
		what: 'countries with which {c} has diplomatic relations',
		unit: 'countries'
	},
	{
		name: 'diplomatic partner by rank',
		pattern: pattern(
			`${nation('x')} (?:is|became|becomes) (?:the )?${N} (?:diplomatic partner|country to establish diplomatic (?:relations|ties) with)(?: of)? ${nation('c')}|${nation('x2')} (?:is|became|becomes) ${nation('c2')}['’]s ${N.replace('number', 'number2')} diplomatic partner`
		),
		owner: ['actor', 'c'],
		other: 'x',
		what: 'diplomatic partners of {c}',
		unit: 'countries',
		rank: true
	},
	{
		name: 'members of a body',
		pattern: pattern(
			`${START}${body('o')} (?:now |currently )?(?:has|had|have|counts|comprises|consists of) ${ABOUT}${N} (?<noun>members|member (?:states|countries|nations|economies))`
		),
		owner: ['body', 'o'],
		what: '{=noun} of {o}',
		unit: 'members'
	},
	{
		name: 'the members of a body',
		pattern: pattern(
			`(?:[Aa]mong|[Oo]f) (?:all )?(?:the )?${N} (?<noun>members|member (?:states|countries|nations)) of ${body('o')}`
		),
		owner: ['body', 'o'],
		what: '{=noun} of {o}',
		unit: 'members'
	},
	{
		name: 'members of a body, aside',
		pattern: pattern(
			`(?:^|, )(?:[Tt]he )?(?<noun>members) of ${body('o')}, ${ABOUT}${N} (?:people|of them),`
		),
		owner: ['body', 'o'],
		what: '{=noun} of {o}',
		unit: 'members'
	},
	{
		name: 'population',
		pattern: pattern(
			`${START}${nation('c')}(?: (?:became|gained) [^,;]{3,60} and)?(?: has| had| is home to|,? with) (?:a population of )?${ABOUT}${N} (?:people|inhabitants|residents)`
		),
		owner: ['actor', 'c'],
		what: 'inhabitants of {c}',
		unit: 'people'
	},
	{
		name: 'population stated',
		pattern: pattern(
			`${START}${nation('c')}(?: has|,) an? (?:nation|country|population) of ${ABOUT}${N}(?: people| inhabitants)?(?=[,. ])`
		),
		owner: ['actor', 'c'],
		what: 'inhabitants of {c}',
		unit: 'people'
	},
	{
		name: 'trade',
		pattern: pattern(
			`\\b(?:[Bb]ilateral )?[Tt]rade between ${nation('c')} and ${nation('x')} (?:was worth|amounted to|reached|totall?ed|stood at|came to|was) ${ABOUT}${N}`
		),
		owner: ['actor', 'c'],
		other: 'x',
		what: 'the trade between {c} and {x}',
		unit: null,
		units: ['US dollars', 'euros', 'pounds', 'yen', 'yuan', 'won']
	},
	{
		name: 'share of the vote',
		pattern: pattern(
			`${START}${person('p')} (?:won|received|got|took|secured|garnered) ${ABOUT}${N} of (?:the |all )?(?<noun>(?:valid )?votes?)\\b(?<where> in (?:the )?(?:[a-z]+ )*(?:election|runoff|run-off|referendum|poll|ballot|race|vote)s?(?: (?:in|of) ${unitClass('CKL')})?)?`
		),
		owner: ['person', 'p'],
		what: 'the share of the {=noun} won by {p}{=where}',
		unit: null,
		units: ['percent']
	},
	{
		name: 'votes',
		pattern: pattern(
			`${START}${person('p')} (?:won|received|got|took|secured|garnered) ${ABOUT}${N} (?<noun>(?:valid )?votes)\\b`
		),
		owner: ['person', 'p'],
		what: '{=noun} received by {p}',
		unit: 'votes'
	},
	{
		name: 'times',
		pattern: pattern(`${START}${person('p')} climbed (?<l>${unitClass('L')}) for the ${N} time\\b`),
		owner: ['person', 'p'],
		what: 'climbs of {l} by {p}',
		unit: 'times',
		rank: true
	},
	{
		name: 'age',
		pattern: pattern(`${START}${person('p')} is ${N} (?<unit>years) old`),
		owner: ['person', 'p'],
		what: 'the age of {p}',
		unit: null
	},
	{
		name: 'height',
		pattern: pattern(
			`${START}(?<l>${unitClass('L')}) (?:is|stands|rises) ${ABOUT}${N} (?<unit>feet|met(?:re|er)s) (?:high|tall)`
		),
		owner: ['place', 'l'],
		what: 'the height of {l}',
		unit: null
	},
	{
		name: 'things used, issued, sent',
		pattern: pattern(
			`${START}${nation('c')} (?<verb>used|issued|sent|deployed|released|granted|bought|accepted|received) ${ABOUT}${N} (?<noun>(?:[a-z]{3,20} ){0,2}[a-z]{3,20}s)(?= (?:in all|in total|in [\\uE600-\\uE6FF])|[.,])`
		),
		owner: ['actor', 'c'],
		what: '{=noun} {=verb} by {c}',
		unit: null
	}
];
