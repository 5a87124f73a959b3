import type { Slots } from '../types';
import { unitClass } from '../units';
import { ABOUT, N, type EventRule } from './event-rule';

const nation = (name = 'actor') => `(?<${name}>${unitClass('CK')})`;
const body = (name = 'body') => `(?<${name}>${unitClass('O')})`;
const MOUNTAIN = `(?<place>${unitClass('L')})`;
const PERSON = `(?<person>${unitClass('P')})`;
const RANK = `(?<rank>${unitClass('N')})`;
const STATES = '(?:member )?(?:states|countries|nations)';
const START =
	'(?<=^|[,;] |\\b(?:that|and|said|says) |\\bfor (?=.(?: now)? having )|[\\uE600-\\uE6FF],? )';
const NATION = `${START}${nation()}`;
const TIES = `${NATION} (?:now |currently )?(?:has|had|have|keeps|maintains|has established|have established|having established|established|has had)(?: now)?(?: full| formal| official)? diplomatic (?:relations|ties) with ${ABOUT}${N}`;
const LENGTH = '(?<unit>kilomet(?:re|er)s?|miles?|km)(?:-long)? (?:land )?border';
const ORDERED = `${RANK}[- ](?<order>largest|biggest|most populous|smallest|richest|poorest)`;
const IS = 'is|was|has become|became|remains|remained';
const THING = 'economy|country|producer|exporter|importer|buyer|market|state|nation';
const GOT = `${START}${PERSON} (?:won|received|got|took|secured|garnered) ${ABOUT}${N}`;
/** The second of two alternatives. */
const again = (source: string): string => source.replace(/\(\?<[a-z]+/g, '$&2');

const MEMBERS = { what: '{=noun} of {body}', counts: 'members' };
const PEOPLE = { what: 'inhabitants of {actor}', counts: 'people' };
const percent = {
	check: (slots: Slots): Slots | null =>
		slots.number?.type === 'number' && slots.number.unit === 'percent' ? slots : null
};

/**
 * How counts are worded. `what` is written so that one of two sentences is right:
 * "How many <what> were there?" for things, "How many <unit> was <what>?" for measures, whose
 * `what` begins with "the".
 */
export const COUNT_RULES: readonly EventRule[] = [
	{
		cue: /diplomatic/,
		pattern: `${TIES} (?:${body('o')}['’]?s? (?<noun>${STATES})|(?<noun2>${STATES}) (?:of|in) ${body('o2')})`,
		what: '{=noun} of {o} with which {actor} has diplomatic relations',
		counts: 'countries'
	},
	{
		cue: /diplomatic/,
		pattern: `${TIES} ${STATES}(?! (?:of|in) )`,
		what: 'countries with which {actor} has diplomatic relations',
		counts: 'countries'
	},
	{
		cue: /diplomatic/,
		pattern: `${nation('other')} (?:is|became|becomes) (?:the )?${RANK} (?:diplomatic partner|country to establish diplomatic (?:relations|ties) with)(?: of)? ${nation()}|${nation('other2')} (?:is|became|becomes) ${nation('actor2')}['’]s ${again(RANK)} diplomatic partner`,
		what: 'diplomatic partners of {actor}',
		counts: 'countries'
	},
	{
		cue: /member|econom/,
		pattern: `${START}${body()} (?:now |currently )?(?:has|had|have|counts|comprises|consists of) ${ABOUT}${N} (?<noun>members|member (?:states|countries|nations|economies))`,
		...MEMBERS
	},
	{
		cue: /members? /,
		pattern: `(?:[Aa]mong|[Oo]f) (?:all )?(?:the )?${N} (?<noun>members|member (?:states|countries|nations)) of ${body()}`,
		...MEMBERS
	},
	{
		cue: /members/,
		pattern: `(?:^|, )(?:[Tt]he )?(?<noun>members) of ${body()}, ${ABOUT}${N} (?:people|of them),`,
		...MEMBERS
	},
	{
		cue: /people|inhabitants|residents/,
		pattern: `${NATION}(?: (?:became|gained) [^,;]{3,60} and)?(?: has| had| is home to|,? with) (?:a population of )?${ABOUT}${N} (?:people|inhabitants|residents)`,
		...PEOPLE
	},
	{
		cue: /nation of|country of|population/,
		pattern: `${NATION}(?: has|,) an? (?:nation|country|population) of ${ABOUT}${N}(?: people| inhabitants)?(?=[,. ])`,
		...PEOPLE
	},
	{
		cue: /nation|country|state|republic/,
		// Said in passing: a date behind it belongs to something else.
		pattern: `${nation()}, (?:an? |the )?(?:[a-z-]+ ){0,4}(?:nation|country|state|republic) (?:of|with|home to) (?:a population of )?${ABOUT}${N}(?: people| inhabitants| residents)?(?=[,. ])`,
		...PEOPLE,
		aside: true,
		dated: true
	},
	{
		cue: /opulation/,
		pattern: `\\b[Pp]opulation of ${nation()} (?:is|was|stands at|stood at|reached|numbers) ${ABOUT}${N}(?= people|[,. ])|${nation('actor2')}['’]s population (?:is|was|of|stands at|stood at|reached) ${ABOUT}${again(N)}`,
		...PEOPLE
	},
	{
		cue: /-(?:member|nation|country|state)/,
		pattern: `(?<![\\p{L}\\p{N}-])${N}-(?:member|nation|country|state|member-state) ${body()}(?!['’])`,
		what: 'members of {body}',
		counts: 'members'
	},
	{
		cue: /inflation|unemployment/,
		pattern: `${nation()}['’]s (?:annual |monthly |year-on-year |headline |${unitClass('T')} )*(?<rate>inflation|unemployment)(?: rate)?(?: has| had)? (?:rose|risen|fell|fallen|slowed|eased|accelerated|increased|dropped|jumped|climbed|stood|was|is|hit|reached)(?: to| at)? ${ABOUT}${N}`,
		what: 'the {=rate} rate of {actor}',
		...percent
	},
	{
		cue: /economy|product|GDP/,
		pattern: `${nation()}['’]s (?<noun>economy|gross domestic product|GDP) (?<verb>grew|expanded|shrank|contracted) (?:by )?${ABOUT}${N}`,
		what: 'the share by which the {=noun} of {actor} {=verb}',
		...percent
	},
	{
		cue: /border/,
		pattern: `${nation()} (?:shares|has|shared) an? ${ABOUT}${N}[- ]${LENGTH} with ${nation('other')}|(?<![\\p{L}\\p{N}-])${again(N)}[- ]${again(LENGTH)} (?:between|separating) ${nation('actor2')} and ${nation('other2')}`,
		what: 'the length of the border between {actor} and {other}',
		counts: ''
	},
	{
		cue: /square/,
		pattern: `${NATION} (?:covers|has an area of|occupies)(?: an area of)? ${ABOUT}${N} (?<unit>square (?:kilomet(?:re|er)s|miles))`,
		what: 'the area of {actor}',
		counts: ''
	},
	{
		cue: /world/,
		pattern: `${NATION},? (?:${IS}) (?:the )?world['’]s ${ORDERED} (?<noun>(?:[a-z]+ ){0,2}(?:${THING})(?: of [a-z]+)?)(?=[,.]| (?:and|after|by|with)\\b)`,
		what: '{=order} {=noun} in the world',
		counts: ''
	},
	{
		cue: /est |populous/,
		pattern: `${NATION},? (?:${IS}|overtook [\\uE100-\\uE1FF] to become) (?:the )?${ORDERED}(?<noun> (?:[a-z]+ ){0,3}(?:${THING}|contributor)(?: of [a-z]+(?: [a-z]+)?)? in (?:the )?(?:world|${unitClass('LO')}))`,
		what: '{=order}{=noun}',
		counts: ''
	},
	{
		cue: /vote/,
		pattern: `${GOT} of (?:the |all )?(?<noun>(?:valid )?votes?)\\b(?<where> in (?:the )?(?:[a-z]+ )*(?:election|runoff|run-off|referendum|poll|ballot|race|vote)s?(?: (?:in|of) ${unitClass('CKL')})?)?`,
		what: 'the share of the {=noun} won by {person}{=where}',
		...percent
	},
	{
		cue: /votes/,
		pattern: `${GOT} (?<noun>(?:valid )?votes)\\b`,
		what: '{=noun} received by {person}',
		counts: 'votes'
	},
	{
		cue: /climbed/,
		pattern: `${START}${PERSON} climbed (?<l>${unitClass('L')}) for the ${RANK} time\\b`,
		what: 'climbs of {l} by {person}',
		counts: 'times'
	},
	{
		cue: /years? old/,
		pattern: `${START}${PERSON} is ${N} (?<unit>years) old`,
		what: 'the age of {person}',
		counts: ''
	},
	{
		cue: /high|tall/,
		pattern: `${START}${MOUNTAIN} (?:is|stands|rises) ${ABOUT}${N} (?<unit>feet|met(?:re|er)s) (?:high|tall)`,
		what: 'the height of {place}',
		counts: ''
	},
	{
		cue: /used|issued|sent|deployed|released|granted|bought|accepted|received/,
		pattern: `${NATION} (?<verb>used|issued|sent|deployed|released|granted|bought|accepted|received) ${ABOUT}${N} (?<unit>(?:[a-z]{3,20} ){0,2}[a-z]{3,20}s)(?= (?:in all|in total|in [\\uE600-\\uE6FF])|[.,])`,
		what: '{=unit} {=verb} by {actor}',
		counts: ''
	}
];
