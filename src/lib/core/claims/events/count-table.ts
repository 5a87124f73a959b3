import { unitClass } from '../units';

/**
 * How counts are worded. `what` is written so that one of two sentences is right:
 * "How many <what> were there?" for things, "How many <unit> was <what>?" for measures, whose
 * `what` begins with "the". `{x}` stands for the words of a mention with "the" where its name
 * takes it, `{=x}` for the words as they stand.
 */
export interface CountPattern {
	readonly name: string;
	/** Cheap to test: a sentence without it is not looked at. */
	readonly cue: RegExp;
	readonly pattern: RegExp;
	/** What an aside says, read before asides are taken away. */
	readonly aside?: true;
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
	/** Said in passing: a date behind it belongs to something else. */
	readonly undated?: true;
}

const N = `(?<number>${unitClass('N')})`;
const ABOUT =
	'(?:(?:all|a total of|more than|less than|fewer than|over|under|at least|about|around|some|nearly|almost|roughly|approximately|an estimated|just over|just under|up to) )*';
const nation = (name: string) => `(?<${name}>${unitClass('CK')})`;
const body = (name: string) => `(?<${name}>${unitClass('O')})`;
const person = (name: string) => `(?<${name}>${unitClass('P')})`;
const STATES = '(?<noun>(?:member )?(?:states|countries|nations))';
const KEEPS =
	'(?:now |currently )?(?:has|had|have|keeps|maintains|has established|have established|having established|established|has had)(?: now)?(?: full| formal| official)? diplomatic (?:relations|ties) with';
const START =
	'(?<=^|[,;] |\\b(?:that|and|said|says) |\\bfor (?=.(?: now)? having )|[\\uE600-\\uE6FF],? )';

const pattern = (source: string): RegExp => new RegExp(source, 'du');

export const COUNT_PATTERNS: readonly CountPattern[] = [
	{
		name: 'relations with members of a body',
		cue: /diplomatic/,
		pattern: pattern(
			`${START}${nation('c')} ${KEEPS} ${ABOUT}${N} (?:${body('o')}['’]?s? ${STATES}|(?<noun2>(?:member )?(?:states|countries|nations)) (?:of|in) ${body('o2')})`
		),
		owner: ['actor', 'c'],
		what: '{=noun} of {o} with which {c} has diplomatic relations',
		unit: 'countries'
	},
	{
		name: 'relations',
		cue: /diplomatic/,
		pattern: pattern(`${START}${nation('c')} ${KEEPS} ${ABOUT}${N} ${STATES}(?! (?:of|in) )`),
		owner: ['actor', 'c'],
		what: 'countries with which {c} has diplomatic relations',
		unit: 'countries'
	},
	{
		name: 'diplomatic partner by rank',
		cue: /diplomatic/,
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
		cue: /member|econom/,
		pattern: pattern(
			`${START}${body('o')} (?:now |currently )?(?:has|had|have|counts|comprises|consists of) ${ABOUT}${N} (?<noun>members|member (?:states|countries|nations|economies))`
		),
		owner: ['body', 'o'],
		what: '{=noun} of {o}',
		unit: 'members'
	},
	{
		name: 'the members of a body',
		cue: /members? /,
		pattern: pattern(
			`(?:[Aa]mong|[Oo]f) (?:all )?(?:the )?${N} (?<noun>members|member (?:states|countries|nations)) of ${body('o')}`
		),
		owner: ['body', 'o'],
		what: '{=noun} of {o}',
		unit: 'members'
	},
	{
		name: 'members of a body, aside',
		cue: /members/,
		pattern: pattern(
			`(?:^|, )(?:[Tt]he )?(?<noun>members) of ${body('o')}, ${ABOUT}${N} (?:people|of them),`
		),
		owner: ['body', 'o'],
		what: '{=noun} of {o}',
		unit: 'members'
	},
	{
		name: 'population',
		cue: /people|inhabitants|residents/,
		pattern: pattern(
			`${START}${nation('c')}(?: (?:became|gained) [^,;]{3,60} and)?(?: has| had| is home to|,? with) (?:a population of )?${ABOUT}${N} (?:people|inhabitants|residents)`
		),
		owner: ['actor', 'c'],
		what: 'inhabitants of {c}',
		unit: 'people'
	},
	{
		name: 'population stated',
		cue: /nation of|country of|population/,
		pattern: pattern(
			`${START}${nation('c')}(?: has|,) an? (?:nation|country|population) of ${ABOUT}${N}(?: people| inhabitants)?(?=[,. ])`
		),
		owner: ['actor', 'c'],
		what: 'inhabitants of {c}',
		unit: 'people'
	},
	{
		name: 'population as an aside',
		aside: true,
		cue: /nation|country|state|republic/,
		pattern: pattern(
			`${nation('c')}, (?:an? |the )?(?:[a-z-]+ ){0,4}(?:nation|country|state|republic) (?:of|with|home to) (?:a population of )?${ABOUT}${N}(?: people| inhabitants| residents)?(?=[,. ])`
		),
		owner: ['actor', 'c'],
		what: 'inhabitants of {c}',
		unit: 'people',
		undated: true
	},
	{
		name: 'population by name',
		cue: /opulation/,
		pattern: pattern(
			`\\b[Pp]opulation of ${nation('c')} (?:is|was|stands at|stood at|reached|numbers) ${ABOUT}${N}(?= people|[,. ])|${nation('c2')}['’]s population (?:is|was|of|stands at|stood at|reached) ${ABOUT}${N.replace('number', 'number2')}`
		),
		owner: ['actor', 'c'],
		what: 'inhabitants of {c}',
		unit: 'people'
	},
	{
		name: 'members before a body',
		cue: /-(?:member|nation|country|state)/,
		pattern: pattern(
			`(?<![\\p{L}\\p{N}-])${N}-(?:member|nation|country|state|member-state) ${body('o')}(?!['’])`
		),
		owner: ['body', 'o'],
		what: 'members of {o}',
		unit: 'members'
	},
	{
		name: 'rate',
		cue: /inflation|unemployment/,
		pattern: pattern(
			`${nation('c')}['’]s (?:annual |monthly |year-on-year |headline |${unitClass('T')} )*(?<rate>inflation|unemployment)(?: rate)?(?: has| had)? (?:rose|risen|fell|fallen|slowed|eased|accelerated|increased|dropped|jumped|climbed|stood|was|is|hit|reached)(?: to| at)? ${ABOUT}${N}`
		),
		owner: ['actor', 'c'],
		what: 'the {=rate} rate of {c}',
		unit: null,
		units: ['percent']
	},
	{
		name: 'growth',
		cue: /economy|product|GDP/,
		pattern: pattern(
			`${nation('c')}['’]s (?<what>economy|gross domestic product|GDP) (?<verb>grew|expanded|shrank|contracted) (?:by )?${ABOUT}${N}`
		),
		owner: ['actor', 'c'],
		what: 'the share by which the {=what} of {c} {=verb}',
		unit: null,
		units: ['percent']
	},
	{
		name: 'border',
		cue: /border/,
		pattern: pattern(
			`${nation('c')} (?:shares|has|shared) an? ${ABOUT}${N}[- ](?<unit>kilomet(?:re|er)s?|miles?|km)(?:-long)? (?:land )?border with ${nation('x')}|(?<![\\p{L}\\p{N}-])${N.replace('number', 'number2')}[- ](?<unit2>kilomet(?:re|er)s?|miles?|km)(?:-long)? (?:land )?border (?:between|separating) ${nation('c2')} and ${nation('x2')}`
		),
		owner: ['actor', 'c'],
		other: 'x',
		what: 'the length of the border between {c} and {x}',
		unit: null
	},
	{
		name: 'area',
		cue: /square/,
		pattern: pattern(
			`${START}${nation('c')} (?:covers|has an area of|occupies)(?: an area of)? ${ABOUT}${N} (?<unit>square (?:kilomet(?:re|er)s|miles))`
		),
		owner: ['actor', 'c'],
		what: 'the area of {c}',
		unit: null
	},
	{
		name: 'place in the world',
		cue: /world/,
		pattern: pattern(
			`${START}${nation('c')},? (?:is|was|has become|became|remains|remained) (?:the )?world['’]s ${N}[- ](?<order>largest|biggest|most populous|smallest|richest|poorest) (?<noun>(?:[a-z]+ ){0,2}(?:economy|country|producer|exporter|importer|buyer|market|state|nation)(?: of [a-z]+)?)(?=[,.]| (?:and|after|by|with)\\b)`
		),
		owner: ['actor', 'c'],
		what: '{=order} {=noun} in the world',
		unit: null,
		rank: true
	},
	{
		name: 'place in an order',
		cue: /est |populous/,
		pattern: pattern(
			`${START}${nation('c')},? (?:is|was|has become|became|remains|remained|overtook [\\uE100-\\uE1FF] to become) (?:the )?${N}[- ](?<order>largest|biggest|most populous|smallest|richest|poorest)(?<noun> (?:[a-z]+ ){0,3}(?:economy|country|producer|exporter|importer|buyer|market|state|nation|contributor)(?: of [a-z]+(?: [a-z]+)?)? in (?:the )?(?:world|${unitClass('LO')}))`
		),
		owner: ['actor', 'c'],
		what: '{=order}{=noun}',
		unit: null,
		rank: true
	},
	{
		name: 'share of the vote',
		cue: /vote/,
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
		cue: /votes/,
		pattern: pattern(
			`${START}${person('p')} (?:won|received|got|took|secured|garnered) ${ABOUT}${N} (?<noun>(?:valid )?votes)\\b`
		),
		owner: ['person', 'p'],
		what: '{=noun} received by {p}',
		unit: 'votes'
	},
	{
		name: 'times',
		cue: /climbed/,
		pattern: pattern(`${START}${person('p')} climbed (?<l>${unitClass('L')}) for the ${N} time\\b`),
		owner: ['person', 'p'],
		what: 'climbs of {l} by {p}',
		unit: 'times',
		rank: true
	},
	{
		name: 'age',
		cue: /years? old|year/,
		pattern: pattern(`${START}${person('p')} is ${N} (?<unit>years) old`),
		owner: ['person', 'p'],
		what: 'the age of {p}',
		unit: null
	},
	{
		name: 'height',
		cue: /high|tall/,
		pattern: pattern(
			`${START}(?<l>${unitClass('L')}) (?:is|stands|rises) ${ABOUT}${N} (?<unit>feet|met(?:re|er)s) (?:high|tall)`
		),
		owner: ['place', 'l'],
		what: 'the height of {l}',
		unit: null
	},
	{
		name: 'things used, issued, sent',
		cue: /used|issued|sent|deployed|released|granted|bought|accepted|received/,
		pattern: pattern(
			`${START}${nation('c')} (?<verb>used|issued|sent|deployed|released|granted|bought|accepted|received) ${ABOUT}${N} (?<noun>(?:[a-z]{3,20} ){0,2}[a-z]{3,20}s)(?= (?:in all|in total|in [\\uE600-\\uE6FF])|[.,])`
		),
		owner: ['actor', 'c'],
		what: '{=noun} {=verb} by {c}',
		unit: null
	}
];
