import { countryByCode, findCountryName } from '../../gazetteer/countries';
import { fold } from '../../text/fold';
import { unitsIn } from '../clause';
import type { Reading } from '../reading';
import { countrySlot, organisationSlot } from '../slots';
import type { SlotValue } from '../types';
import { unitClass } from '../units';

const CHAMBER =
	'(?:[Ll]ower house|[Uu]pper house|[Nn]ational [Aa]ssembly|[Hh]ouse of [Rr]epresentatives|[Pp]arliament|[Cc]ongress|[Ss]enate|[Ll]egislature)(?: of parliament)?';
/** Houses known by a name that no other country has. */
const OWN =
	'Knesset|Bundestag|Bundesrat|State Duma|Duma|Sejm|Verkhovna Rada|Lok Sabha|Rajya Sabha|D[aá]il|Riksdag|Folketing|Storting|Seimas|Saeima|Riigikogu|House of Commons|House of Lords';
const COURT =
	'(?:[Ss]upreme|[Cc]onstitutional|[Hh]igh|[Ff]ederal|[Tt]op|[Hh]ighest|[Aa]ppeals|[Aa]dministrative|[Ee]lectoral|[Cc]riminal|[Mm]ilitary) (?:[Aa]dministrative |[Cc]riminal )?[Cc]ourt(?: of (?:[Aa]ppeals?|[Jj]ustice))?|[Cc]ourt of (?:[Aa]ppeals?|[Cc]assation)';
const C = unitClass('CG');

const body = (nouns: string): string =>
	`(?:(?<nation>${C})(?:['’]s)? (?:[a-z]+-[a-z]+ )?)?(?:(?<org>${unitClass('O')})|(?<noun>${nouns}))(?: of (?<of>${unitClass('C')}))?(?!['’-])`;

/** A parliament or one of its houses, by its own name or by its country's. */
export const ASSEMBLY = body(`${OWN}|${CHAMBER}`);
export const COURT_BODY = body(COURT);

/** Every country has one of these: without its country it is nobody. */
const GENERAL =
	/^(?:the )?(?:(?:national|federal|lower|upper|supreme|constitutional|high|top|highest|appeals?|court of (?:appeals?|cassation)|house of (?:representatives|commons|lords|councillors)|general|chamber of deputies|parliament|congress|senate|assembly|house|court|council|legislature|of|parliamentary|administrative|criminal|electoral|military) ?)+$/i;
const VOTING =
	/\b(?:parliament|congress|senate|house|assembly|council|duma|bundestag|bundesrat|knesset|diet|chamber|commission|committee|rada|sejm|cortes|majlis|legislature)\b/i;
/** Whose members are lawmakers: a council or a commission may govern. */
const LAWMAKING =
	/\b(?:parliament|congress|senate|house|assembly|duma|bundestag|bundesrat|knesset|diet|chamber|rada|sejm|cortes|majlis|legislature)\b/i;
const JUDGING = /\b(?:court|tribunal|ICC|ICJ|ECHR|ECJ)\b/i;

function named(noun: string, code: string): string {
	const country = countryByCode(code);
	const name = `${country?.article ? 'the ' : ''}${country?.name ?? code}`;
	// No name but a rank: "France's highest court".
	if (/^(?:top|highest) /i.test(noun)) return `${name}'s ${noun.toLowerCase()}`;
	const title = noun.replace(/(?<!of )\b\p{Ll}(?=\p{L}{3})/gu, (letter) => letter.toUpperCase());
	return `${title} of ${name}`;
}

export interface Seat {
	readonly body: SlotValue;
	/** Whose it is, where it is a country's. */
	readonly polity?: SlotValue;
}

/** "US Senate", "Supreme Court of Brazil": the country in the name itself. */
function countryIn(name: string): string | null {
	const of = / of (?:the )?(.+)$/.exec(name)?.[1];
	return findCountryName(fold(of ?? '')) ?? findCountryName(fold(name.split(' ')[0] ?? ''));
}

/**
 * The body a pattern of {@link ASSEMBLY} or {@link COURT_BODY} found, and its country.
 *
 * @param votes whether it must be one that votes, else one that judges
 * @returns null where nobody could tell which country's it is
 */
export function bodyOf(reading: Reading, match: RegExpExecArray, votes: boolean): Seat | null {
	const [nation] = unitsIn(reading, match.groups?.['of'] ?? match.groups?.['nation'] ?? '');
	const [org] = unitsIn(reading, match.groups?.['org'] ?? '');
	const noun = org?.kind === 'organisation' ? org.mention.entity : match.groups?.['noun'];
	if (noun === undefined) return null;
	const slot = organisationSlot(noun);
	const does = votes ? VOTING : JUDGING;
	if (org && !does.test(`${noun} ${slot.text}`) && !/^UN(?:SC|GA)$/.test(slot.text)) return null;
	const bare = noun.replace(/^the /i, '');
	const code = nation?.kind === 'country' ? nation.code : countryIn(bare);
	const told = code !== null && (!votes || LAWMAKING.test(bare));
	const polity = told ? { polity: countrySlot(code) } : {};
	const own = new RegExp(`^(?:${OWN})$`).test(noun) || slot.text !== bare || !GENERAL.test(noun);
	if (own) return { body: slot, ...(slot.text === bare ? polity : {}) };
	return code === null ? null : { body: organisationSlot(named(bare, code)), ...polity };
}
