import { isPossessive } from '../text/tokens';
import type { Word } from './annotate-scan';
import type { LinedUp, Thing } from './offices-things';
import type { Title } from './offices-titles';
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
		'two-time second third longstanding own self-proclaimed'
	).split(' ')
);
/** "U.S.-backed", "Oxford-educated": about the person, no polity of the office. */
const MADE_SO =
	/[-‐‑](?:backed|born|based|led|educated|trained|supported|installed|allied|friendly)$/;

const isModifier = ({ folded, text }: Word) =>
	MODIFIERS.has(folded) || MODIFIERS.has(text.toLowerCase()) || MADE_SO.test(text);

const PARTICIPLE = /^(?:re ?)?(?:elected|appointed|named|inaugurated|installed)$/;
const DETERMINERS = new Set(['the', 'a', 'an']);
const OWNERS = new Set(['his', 'her', 'its', 'their']);
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

/** Reads leftward from a title: "then | former British | newly elected | … Prime Minister". */
export function leadOf({ marked, things }: LinedUp, title: Title): Lead {
	const { words } = marked;
	const states = statesGrownOnto(words[title.from]?.text ?? '', words[title.to - 1]?.text ?? '');
	let polity: Thing | null = null;
	let region: string | null = null;
	let from = title.from;
	let determined = false;
	let owned = false;
	for (let at = title.from - 1; at >= 0 && title.from - at <= LONGEST; at--) {
		const word = words[at];
		if (!word) break;
		const thing = things[at];
		const state = stateOf(word.text);
		if (thing && polity === null && region === null && thing.kind !== 'person') {
			polity = thing;
			at = thing.from;
			states.push(...statesGrownOnto(words[at]?.text ?? '', ''));
		} else if (thing) break;
		else if (isPossessive(word)) determined = true;
		else if (word.folded in REGIONS && region === null && polity === null)
			region = REGIONS[word.folded] ?? '';
		else if (state && !(state === 'incoming' && word.folded === 'next')) states.push(state);
		else if (OWNERS.has(word.folded)) {
			owned = true;
			from = at;
			break;
		} else if (DETERMINERS.has(word.folded)) {
			determined = true;
			from = at;
			break;
		} else if (PARTICIPLE.test(word.folded)) {
			// "newly elected president", but "was elected president".
			if (!/^(?:newly|recently|democratically)$/.test(words[at - 1]?.folded ?? '')) break;
		} else if (!isModifier(word)) break;
		from = at;
	}
	return { from, states, polity, region, determined: determined || owned, owned };
}
