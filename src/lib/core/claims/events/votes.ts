import type { NumberMention } from '../numbers';
import type { Reading } from '../reading';
import { numberSlot, textSlot } from '../slots';
import type { Slots, SlotValue } from '../types';
import { unitClass } from '../units';
import { ASSEMBLY, bodyOf } from './chambers';
import { wordsOf, type Draft } from './draft';
import {
	dateOutside,
	fromPhrase,
	GAP,
	phrases,
	START,
	unitOf,
	withThe,
	type Phrase
} from './phrase';

const D = unitClass('D');
const N = unitClass('N');
const ANY = /[\uE000-\uF8FF]/;
const NP = '(?:an?|the|its|[A-Z\uE000-\uE5FF])';

const HOW = '(?: (?:overwhelmingly|unanimously|narrowly))?';
/** "The Senate (verb) …": what is done in one word, and what is put to the vote. */
const DID = new RegExp(
	`${START}${ASSEMBLY}${GAP}${HOW} (?<verb>approved|passed|adopted|rejected|ratified|backed|endorsed|voted down|repealed|impeached)(?<when>,? (?:on )?${D},?)?(?= ${NP})`,
	'dgu'
);
const COUNTED = `(?:,? (?:by |in )?(?:a vote of )?(?:${N}|\\d+)(?: votes?)?(?: to |[-–—])(?:${N}|\\d+)(?: votes?)?(?:,? with ${N} abstentions,?)?)`;
const VOTED = new RegExp(
	`${START}${ASSEMBLY}${GAP}${HOW} voted(?<when>,? (?:(?:on|in|late|early)(?: the)? )?${D})?${HOW}${COUNTED}?(?<when2>,? (?:on )?${D})?,? (?<what>(?:to (?!be\\b)|in favou?r of |for |against ))`,
	'dgu'
);
const PASSIVE = new RegExp(
	`${START}(?<what>(?:(?!(?:was|were|that|which)\\b)[\\p{L}\\p{N}\uE000-\uF8FF’'-]+ ){2,14}?)(?<aux>was|were|has been|have been|had been)(?: [a-z]+ly)? (?<verb>approved|passed|adopted|rejected|ratified|backed|endorsed)(?: [a-z]+ly)?(?<when> (?:on )?${D})? by (?:the )?${ASSEMBLY}`,
	'dgu'
);

/** Where the words of what is voted on end; a comma in a list of names is no end. */
const LISTED = unitClass('PCGKLO');
const STOP = new RegExp(
	`[.;:()“”"–—]|,(?! ?${LISTED}(?:,? and ${LISTED}|, ${LISTED}))|,? (?:by|with|in|on) (?:an? )?(?:[a-z-]+ ){0,3}(?:${N}|\\d|votes?\\b|majority|margin|unanim|abstentions)|,? (?:on|in|late|early|last|this|earlier)(?: the)? ${D}|,? ${D}(?! (?!by|to|with|in|after|before)[a-z])| (?:after|before|following|despite|amid|while|when|but|although|because|as(?! (?:the |its |an? )?(?:new |acting |interim )?(?:[a-z]+ ){0,2}(?:minister|president|premier|chancellor|chief|head|speaker|governor|secretary|judge|commissioner|member|state|country)\\b)|if|hours|days|weeks|earlier|late|even|unless|until)\\b`,
	'u'
);
/** Words that mean something outside the sentence. */
const DANGLING =
	/\b(?:he|she|it|they|him|them|his|her|its|their|this|that|these|those|such|himself|herself|itself|themselves|we|our|us|you|your)\b/i;
const LONGEST = 18;

/**
 * The words from `at` on that say what is decided.
 *
 * @param to where they end at the latest
 * @returns null where they lean on other sentences, or name nothing
 */
export function matterFrom(
	reading: Reading,
	at: number,
	to = reading.text.length
): { text: string; end: number } | null {
	const rest = reading.text.slice(at, to);
	const stop = STOP.exec(rest);
	const end = at + (stop?.index ?? rest.length);
	const encoded = reading.text.slice(at, end);
	const text = withThe(reading, at, wordsOf(reading, at, end).replace(/\s+/g, ' ').trim());
	const named =
		ANY.test(encoded) || /\s\p{Lu}/u.test(` ${encoded.replace(/^\s*(?:The|An?) /, '')}`);
	const words = text.split(' ').length;
	// "Into a larger “force”": cut off before a quotation, it says nothing.
	if (/ v$/.test(text) || /^["“]/.test(stop?.[0] ?? '')) return null;
	// What begins with "a" introduces itself: "a law criminalising …".
	const introduced = /^an? /.test(text) && words >= 4;
	if (!(named || introduced) || words > LONGEST || DANGLING.test(text)) return null;
	return { text, end };
}

const TOKEN = `(?:${N}|\\d{1,3}(?:,\\d{3})*)`;
/** "By 204 votes to 85", "52-48", "in a 52–48 vote". */
const SCORE = new RegExp(
	`\\b(?:by|with|in|voted)(?: a)?(?: vote of| margin of| vote)? ?(?<for>${TOKEN})(?: votes?| members)?(?: in favou?r)?(?: to | votes to |[-–—]|,? (?:and |with )?)(?<against>${TOKEN})(?: votes?| members)?(?: against| opposed)?(?![\\p{L}\\p{N}%])`,
	'u'
);
const FOR = new RegExp(
	`(?<for>${TOKEN})(?: [a-z]+){0,2} (?:in favou?r|for|supporting)(?=[ ,.;])`,
	'u'
);
const AGAINST = new RegExp(
	`(?<against>${TOKEN})(?: [a-z]+){0,2} (?:against|opposed|opposing)(?=[ ,.;]|$)`,
	'u'
);
const ABSTAINED = new RegExp(
	`(?<abstaining>${TOKEN}) (?:(?:[a-z]+ ){0,2}abst(?:entions?|ain(?:ed|ing))|lawmakers abstain)`,
	'u'
);

/** A score with no words: between two numbers stands a sign or "to". */
const SIGN = new RegExp(`${TOKEN}(?: votes?)?(?: to |[-–—])(?:${TOKEN})`, 'u');

function amount(reading: Reading, token: string | undefined): SlotValue | null {
	if (token === undefined) return null;
	const unit = reading.units.get(token);
	const text = unit
		? reading.quote.slice(unit.start - reading.sentence.start, unit.end - reading.sentence.start)
		: token;
	const value = unit?.kind === 'number' ? unit.number.value : Number(token.replaceAll(',', ''));
	if (
		!Number.isInteger(value) ||
		(unit?.kind === 'number' && (unit.number.unit !== null || unit.number.rank))
	)
		return null;
	const bare: NumberMention = {
		start: 0,
		end: 0,
		value,
		unit: null,
		bound: 'exactly',
		rank: false
	};
	return numberSlot(unit?.kind === 'number' ? unit.number : bare, text, 'votes');
}

/** How many were for it, against it and abstained: each only where the words say which is which. */
export function scoreOf(reading: Reading, from: number, won: boolean): Slots {
	const text = reading.text.slice(from);
	const score = SCORE.exec(text);
	const both = score && (SIGN.test(score[0]) || /favou?r|against/.test(score[0])) ? score : null;
	const plain = won ? both?.groups : undefined;
	const yes = amount(reading, plain?.['for'] ?? FOR.exec(text)?.groups?.['for']);
	const no = amount(reading, plain?.['against'] ?? AGAINST.exec(text)?.groups?.['against']);
	const none = amount(reading, ABSTAINED.exec(text)?.groups?.['abstaining']);
	const beaten = yes?.type === 'number' && no?.type === 'number' && won && yes.value <= no.value;
	if (beaten) return {};
	return {
		...(yes ? { number: yes } : {}),
		...(no ? { against: no } : {}),
		...(none ? { abstaining: none } : {})
	};
}

const LOST = /^(?:rejected|voted down)$/;

function draft(reading: Reading, phrase: Phrase, what: string, end: number, won: boolean): Draft[] {
	const seat = bodyOf(reading, phrase.match, true);
	if (!seat || phrase.modality !== 'happened') return [];
	const slots = { ...seat, what: textSlot(what), ...scoreOf(reading, phrase.match.index, won) };
	const whole = { ...phrase, date: dateOutside(reading, phrase, what, end), end };
	return [fromPhrase(reading, whole, 'votes', slots, [unitOf(reading, phrase.match, 'org')])];
}

/** A parliament or assembly votes: what it decided (as worded, in the past), and by how many votes. */
export function votes(reading: Reading): Draft[] {
	if (
		!/voted|approved|passed|adopted|rejected|ratified|backed|endorsed|repealed|impeached/.test(
			reading.text
		)
	)
		return [];
	const did = phrases(reading, DID).flatMap((phrase) => {
		const matter = matterFrom(reading, phrase.end + 1);
		const verb = phrase.match.groups?.['verb'] ?? '';
		return matter
			? draft(reading, phrase, `${verb} ${matter.text}`, matter.end, !LOST.test(verb))
			: [];
	});
	const voted = phrases(reading, VOTED).flatMap((phrase) => {
		const lead = phrase.match.groups?.['what'] ?? '';
		const matter = matterFrom(reading, phrase.end);
		const won = !lead.startsWith('against');
		return matter ? draft(reading, phrase, `voted ${lead}${matter.text}`, matter.end, won) : [];
	});
	const passive = phrases(reading, PASSIVE).flatMap((phrase) => {
		const at = phrase.match.indices?.groups?.['what'];
		const matter = at && matterFrom(reading, at[0], at[1]);
		const verb = phrase.match.groups?.['verb'] ?? '';
		if (!matter || matter.end < at[1]) return [];
		const text = wordsOf(reading, at[0], at[1] - 1).replace(/\s+/g, ' ');
		const what = `${verb} ${/^(?:[Tt]he|[Aa]n?) /.test(text) ? '' : 'the '}${text.replace(/^(?:The|An?) /, (word) => word.toLowerCase())}`;
		return draft(reading, phrase, what, phrase.end, !LOST.test(verb));
	});
	return [...did, ...voted, ...passive];
}
