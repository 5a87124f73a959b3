import { isPossessive } from '../text/tokens';
import type { Word } from './annotate-scan';
import type { LinedUp, Thing } from './offices-things';
import type { Title } from './offices-titles';
import { isStateNoun } from './offices-unread';
import { stateOf, statesGrownOnto } from './offices-states';
import type { OfficeState } from './types';

/** What stands before an office title and belongs to it. */
export interface Lead {
	/** Index of the first word that belongs. */
	readonly from: number;
	readonly states: readonly OfficeState[];
	readonly polity: Thing | null;
	/** A local polity by its adjective: "Scottish". */
	readonly region: string | null;
	/** "the", "his", "its" or a possessive came before. */
	readonly determined: boolean;
	/** "his", "her", "its", "their". */
	readonly owned: boolean;
	/** "Russia's U.N." ambassador: at the United Nations, and whose. */
	readonly toUn: boolean;
}

const MODIFIERS = new Set(
	(
		'new newly current incumbent sitting outgoing longtime long-time long-serving ' +
		'longest-serving veteran senior chief top then first embattled populist conservative liberal ' +
		'socialist communist right-wing left-wing far-right far-left hard-line hardline centre-right ' +
		'centre-left center-right center-left de facto authoritarian pro-western reformist nationalist ' +
		'military civilian rebel opposition newly-elected recently democratically newly-appointed ' +
		'democratically-elected internationally-recognised controversial islamist leftist socialist ' +
		'republican democratic democrat young youngest popular powerful state national federal deputy ' +
		'two-time second third longstanding own self-proclaimed female male woman coordinating federal union ' +
		'jailed imprisoned convicted detained ailing reclusive ruling billionaire two-term long-ruling ' +
		'self-exiled hawkish moderate centrist influential outspoken country junta'
	).split(' ')
);
/** "U.S.-backed", "Oxford-educated": about the person, no polity of the office. */
const MADE_SO =
	/[-‐‑](?:backed|born|based|led|educated|trained|supported|installed|allied|friendly|appointed|run|controlled|old)$/;

const ORDINAL = /^\d+(?:st|nd|rd|th)$/;

const isModifier = ({ folded, text }: Word) =>
	ORDINAL.test(text) ||
	MODIFIERS.has(folded) ||
	MODIFIERS.has(text.toLowerCase()) ||
	MADE_SO.test(text) ||
	ADJECTIVE.test(text);

/** Adjectives by their ending, known or not, between "Peru's" and a title. */
const ADJECTIVE =
	/^\p{Ll}{3,}(?:ian|ist|tive|sive|tary|ical|nal|ral|ntal|cal|ish|ous|lar|less|ful)$|^\p{Ll}+[-‐‑]\p{Ll}{3,}$/u;

const PARTICIPLE = /^(?:re ?)?(?:elected|appointed|named|inaugurated|installed)$/;
const DETERMINERS = new Set(['the', 'a', 'an']);
const OWNERS = new Set(['his', 'her', 'its', 'their']);
const PARTISAN =
	/^(?:conservative|liberal|socialist|communist|republican|democratic|democrat|nationalist|labour)$/;
/** "Liberal Democrat leader" */
const JOINED = /^(?:liberal|social|christian|free|national|new)$/;
const LONGEST = 7;

/** Parts of states that have heads of their own, by adjective. */
const REGIONS: Readonly<Record<string, string>> = {
	scottish: 'Scotland',
	scotland: 'Scotland',
	welsh: 'Wales',
	wales: 'Wales',
	catalan: 'Catalonia',
	catalonia: 'Catalonia',
	bavarian: 'Bavaria',
	kurdish: '',
	greenlandic: 'Greenland',
	faroese: 'Faroe Islands',
	chechen: 'Chechnya',
	'northern ireland': 'Northern Ireland',
	'european union': 'European Union'
};

type Draft = { -readonly [key in keyof Lead]: Lead[key] } & { states: OfficeState[] };

const isNewly = (word: Word | undefined) =>
	/^(?:newly|recently|democratically)$/.test(word?.folded ?? '');

/** Takes the polity that ends at a word into a lead; the index of its first word, or null. */
function takePolity(lead: Draft, thing: Thing, first: string): number | null {
	const isUn = thing.kind === 'country' && lead.polity?.value === 'United Nations';
	const isFree = lead.polity === null && lead.region === null && thing.kind !== 'person';
	if (!isUn && !isFree) return null;
	if (isFree) lead.states.push(...statesGrownOnto(first, ''));
	lead.polity = thing;
	lead.toUn = isUn;
	return thing.from;
}

/** Takes one word into a lead; whether it belongs, and no other before it can. */
function takeWord(lead: Draft, title: Title, word: Word, before: Word | undefined) {
	const state = stateOf(word.text);
	// "Conservative leader X" leads a party, "conservative leader X" anything.
	const isParty = /^(?:party-)?leader$/.test(title.office.id) && PARTISAN.test(word.folded);
	if (isParty && word.capital && lead.polity === null && before) {
		const isJoined = JOINED.test(before.folded) || before.folded in REGIONS;
		const first = before.capital && isJoined ? `${before.text} ` : '';
		lead.region ??= `${first}${word.text} Party`;
		return 'yes';
	}
	const isRegion = word.folded in REGIONS && lead.region === null && lead.polity === null;
	lead.owned ||= OWNERS.has(word.folded);
	lead.determined ||= lead.owned || DETERMINERS.has(word.folded) || isPossessive(word);
	if (lead.owned || DETERMINERS.has(word.folded)) return 'last';
	if (isPossessive(word)) return 'yes';
	// "the nation's first woman president"
	if (isStateNoun(word) && lead.determined) return 'yes';
	if (isRegion) lead.region = REGIONS[word.folded] ?? '';
	else if (state && !(state === 'incoming' && word.folded === 'next')) lead.states.push(state);
	// "newly elected president", but "was elected president".
	else if (PARTICIPLE.test(word.folded)) return isNewly(before) ? 'yes' : 'no';
	else if (!isModifier(word) && !(word.capital && title.office.id === 'commissioner')) return 'no';
	return 'yes';
}

/** Reads leftward from a title: "then | former British | newly elected | … Prime Minister". */
export function leadOf({ marked, things }: LinedUp, title: Title): Lead {
	const { words } = marked;
	const lead: Draft = {
		from: title.from,
		states: statesGrownOnto(words[title.from]?.text ?? '', words[title.to - 1]?.text ?? ''),
		polity: null,
		region: null,
		determined: false,
		owned: false,
		toUn: false
	};
	for (let at = title.from - 1; at >= 0 && title.from - at <= LONGEST; at--) {
		const [thing, word] = [things[at], words[at]];
		if (!word) break;
		// The "American" of "Anglo American chief X".
		const isNamed = thing && !stateOf(words[thing.from - 1]?.text ?? '') && words[thing.from - 1];
		if (isNamed && isNamed.capital && title.office.id === 'head' && thing.kind === 'country') break;
		if (thing) {
			const start = takePolity(lead, thing, words[thing.from]?.text ?? '');
			if (start === null) break;
			at = start;
			lead.from = at;
			continue;
		}
		const taken = takeWord(lead, title, word, words[at - 1]);
		if (taken !== 'no') lead.from = at;
		if (taken !== 'yes') break;
	}
	// "X, until last month the governor of"
	const until = [2, 3].find((back) => words[lead.from - back]?.folded === 'until');
	if (until && words[lead.from - until - 1]?.text === ',') {
		lead.from -= until;
		lead.states.push('former');
	}
	return lead;
}
