import { matches } from '../../text/matches';
import { spanOf, unitsIn, dateNear } from '../clause';
import { frameModality } from '../modality';
import type { Reading } from '../reading';
import { countryOf, entitySlot, numberSlot, textSlot } from '../slots';
import { unitClass } from '../units';
import { spans, unitWords, wordsOf, type Draft } from './draft';
import { ABOUT, N, WORD } from './event-rule';

const G = unitClass('G');
const WHO = `(?<who>(?:${G} |[a-z-]+ ){0,2}(?:people|persons|civilians|soldiers|troops|servicemen|officers|policemen|children|women|workers|passengers|migrants|students|militants|fighters|insurgents|protesters|demonstrators|miners|villagers|tourists|residents|journalists|others|Palestinians|personnel|peacekeepers|guards|prisoners|inmates|pilgrims|fishermen|homes|houses)|${G}s?)`;
const STATE =
	'(?<did>killed|dead|died|injured|wounded|hurt|displaced|missing|homeless|evacuated|hospitali[sz]ed)';
const BE =
	'(?: (?:have been|had been|has been|were|was|are|remain|remained|have died|left))?(?: (?:also|reported|reportedly|confirmed|officially|still|now|believed))?';
const VERBS =
	'(?<verb>killed|killing|kills|injured|injuring|wounded|wounding|displaced|displacing|left|leaving|claimed|claiming|toll[^.;]{0,60}? (?:rose|risen|climbed|increased) to)';
const PASSIVE = new RegExp(
	`${ABOUT}${N}(?: ${WHO})?${BE} ${STATE}\\b(?! (?:by|the|an?|its|their) [a-z]+ (?:and|were))`,
	'dgu'
);
const ACTIVE = new RegExp(
	`\\b${VERBS} ${ABOUT}${N}(?: ${WHO})?(?: ${STATE}| (?<lives>lives))?(?=[ ,.;]|$)`,
	'dgu'
);
const EVENT = new RegExp(
	`(?<![\\p{L}'’-])(?:(?:${G}|${WORD}) ){0,2}?(?:earthquake|quake|tsunami|floods?|flooding|landslides?|mudslides?|storm|typhoon|hurricane|cyclone|tornado(?:es)?|explosions?|blasts?|bombings?|attacks?|airstrikes?|air strikes?|strikes|air raids?|raid|shootings?|crash|accident|collision|derailment|collapse|fires?|wildfires?|eruption|stampede|clashes|fighting|civil war|conflict|massacre|riots?|outbreak|epidemic|heatwave|avalanche|shipwreck)(?![\\p{L}-])|\\b(?:bombs?|mine|device|car bomb) exploded\\b|\\b(?:plane|bus|train|helicopter|aircraft|truck|boat|ferry) (?:crashed|sank|capsized|derailed)\\b|\\b(?:wall|building|bridge|roof|house|mine|stadium|dam) collapsed\\b`,
	'dgiu'
);
/** "A ferry sank": what it is called as a thing. */
const AS_NOUN: readonly (readonly [RegExp, string])[] = [
	[/^.*exploded$/i, 'explosion'],
	[/^(.*) (?:crashed|derailed)$/i, '$1 crash'],
	[/^(.*) collapsed$/i, '$1 collapse'],
	[/^(.*) (?:sank|capsized)$/i, '$1 accident']
];
const PLACE = new RegExp(
	`\\b(?:in|at|on|across|hit|struck) (?:(?:northern|southern|eastern|western|central|north-?eastern|north-?western|south-?eastern|south-?western) )?(${unitClass('LCK')})`,
	'gu'
);

/** Words that leave open whether it happened, or deny it. */
const OPEN =
	/\b(?:could|may|might|would|will|expected|feared|threaten\w*|warn\w*|simulat\w*|drill|film|novel|predict\w*|estimates? that|not|never|no one|nobody|den(?:y|ies|ied)|accused?)\b|n['’]t\b/i;
const SAID = /\b(?:said|says|claim(?:s|ed)|reported|according|quoted|told)\b/;

const DEEDS: readonly (readonly [RegExp, string])[] = [
	[/^(?:kill|dead|died|claim|toll)/, 'killed'],
	[/^(?:injur|wound|hurt)/, 'injured'],
	[/^displac/, 'displaced'],
	[/^missing/, 'missing']
];

interface Toll {
	readonly match: RegExpExecArray;
	readonly deed: string;
}

/** Every number of killed, injured, displaced or missing, with what befell them. */
function tolls(text: string): Toll[] {
	const found = [...matches(text, ACTIVE), ...matches(text, PASSIVE)];
	const seen = new Set<string>();
	return found.flatMap((match) => {
		const { verb = '', did = '', lives, number = '' } = match.groups ?? {};
		const word = /^(?:left|leav)/.test(verb)
			? did
			: /^claim/.test(verb) && !lives
				? ''
				: verb || did;
		const deed = DEEDS.find(([form]) => form.test(word))?.[1];
		if (!deed || seen.has(number)) return [];
		seen.add(number);
		return [{ match, deed }];
	});
}

const heads = (text: string): string[] => [
	...new Set(matches(text, EVENT).map(([words]) => words.split(' ').at(-1) ?? ''))
];

/** What it happened in: the only event of the sentence, its words without an article. */
function eventOf(
	reading: Reading
): { readonly words: string; readonly at: number; readonly end: number } | null {
	const [first] = matches(reading.text, EVENT);
	if (!first || heads(reading.text).length !== 1) return null;
	const end = first.index + first[0].length;
	const said = wordsOf(reading, first.index, end).replace(/\s+/g, ' ');
	const lower = /^[A-Z][a-z]/.test(first[0]) ? said.charAt(0).toLowerCase() + said.slice(1) : said;
	const words = AS_NOUN.reduce((text, [form, noun]) => text.replace(form, noun), lower);
	return { words, at: first.index, end };
}

function whereOf(reading: Reading) {
	const units = matches(reading.text, PLACE).flatMap(([, char = '']) => unitsIn(reading, char));
	const slots = new Map(
		units.flatMap((unit) => {
			const slot = entitySlot(unit, unitWords(reading, unit));
			return slot ? [[slot.id, { slot, unit }] as const] : [];
		})
	);
	return slots.size === 1 ? ([...slots.values()][0] ?? null) : null;
}

const DATES = new RegExp(unitClass('D'), 'gu');

function whoOf(reading: Reading, match: RegExpExecArray): string {
	const at = match.indices?.groups?.['who'];
	const said = at ? wordsOf(reading, at[0], at[1]) : 'people';
	return /others$|^(?:more|other)\b/.test(said) ? 'people' : said;
}

/** How many were killed, injured, displaced or are missing, by what and where; their bounds kept. */
export function casualties(reading: Reading): Draft[] {
	if (!/\b(?:kill|dead|injur|wound|displac|missing|lives|toll|died)/.test(reading.text)) return [];
	// Whose figure it is must be told with it.
	if (reading.attribution === null && SAID.test(reading.text)) return [];
	if (OPEN.test(reading.text) || frameModality(reading.text, reading.quote) !== null) return [];
	const [event, where] = [eventOf(reading), whereOf(reading)];
	const dates = matches(reading.text, DATES);
	if (!event || !where || dates.length > 1) return [];
	// A toll since a day is of no day.
	const sum = /\b(?:since|from|until|between) [\uE600-\uE6FF]/.test(reading.text);
	const date = dates[0] && !sum ? dateNear(reading, ` in ${dates[0][0]}`) : null;
	const country = where.slot.type === 'place' ? countryOf(where.unit) : null;
	return tolls(reading.text).flatMap(({ match, deed }): Draft[] => {
		const [unit] = unitsIn(reading, match.groups?.['number'] ?? '');
		if (unit?.kind !== 'number' || unit.number.rank || unit.number.unit) return [];
		if (unit.number.value < 2) return [];
		const who = whoOf(reading, match);
		if (/^(?:homes|houses)$/.test(who)) return [];
		const what = textSlot(`${who} ${deed} in the ${event.words}`);
		return [
			{
				kind: 'casualties',
				slots: {
					what,
					place: where.slot,
					...(country ? { other: country } : {}),
					number: numberSlot(unit.number, unitWords(reading, unit), who)
				},
				modality: 'happened',
				date,
				evidence: [
					spanOf(reading, match.index, match.index + match[0].length),
					spanOf(reading, event.at, event.end),
					...spans([unit, where.unit])
				]
			}
		];
	});
}
