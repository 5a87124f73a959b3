import { findOrganisation } from '../gazetteer/organisations';
import { findPlace } from '../gazetteer/places';
import { fold } from '../text/fold';
import { isPossessive } from '../text/tokens';
import type { Word } from './annotate-scan';
import type { Pairing } from './offices-patterns';
import { hasOtherBody } from './offices-unread';
import { homeOf, isStateBody, polityName, type LinedUp, type Thing } from './offices-things';

/** What the polity slot of an office holds: an ISO code or an organisation's name. */
export type Polity = string;

const PARTISAN = / (?:democrat|democratic|liberal|conservative|republican|socialist|labour)$/i;

/** "a Republican commissioner": no body. */
const isPartisan = (name: string) => !name.includes(' ') && PARTISAN.test(` ${name}`);

/** A body under the name it goes by as a polity. */
export function bodyName(thing: Thing): Polity {
	const body = findOrganisation(fold(thing.value));
	// "Liberal Democrat leader X" leads the party.
	return body
		? polityName(body.name, body.acronym)
		: thing.value.replace(/^the /i, '').replace(PARTISAN, '$& Party');
}

/** A central bank by its name: its governor is not the governor of a province. */
export const isBank = (name: string): boolean => /bank\b|^federal reserve$|^fed$/i.test(name);

/** The country a state body belongs to, by the demonym in or the possessive before its name. */
function stateOfBody({ inside, marked }: LinedUp, thing: Thing): Polity | null {
	for (let at = thing.from; at < thing.to; at++) {
		const country = inside[at];
		if (country) return country.value;
	}
	const before = inside[thing.from - 2] ?? inside[thing.from - 1];
	return before && marked.words[thing.from - 1]?.text !== ',' ? before.value : null;
}

/** Levels whose holder a city or region may have. */
const isLocal = ({ title, banking }: Pairing) => title.office.level === 'local' && !banking;

/** Territories with governments of their own. */
const SELF_GOVERNING =
	/^(?:Greenland|Faroe Islands|Hong Kong|Macau|Scotland|Wales|Northern Ireland|Catalonia|Puerto Rico|Somaliland|Puntland|Bougainville|Zanzibar|New Caledonia|Gibraltar|Bermuda|Aruba|Curaçao)$/;
const isCouncil = (name: string) =>
	/^United Nations (?:Security Council|General Assembly)$/.test(name);

export const isSelfGoverning = (place: string): boolean => SELF_GOVERNING.test(place);

/** Bodies whose bare name says not of which state. */
const UNSAID = /^(?:the )?(?:supreme|high|constitutional) court$/i;

/** "Lima regional president X" */
const isOfRegion = ({ marked }: LinedUp, { lead, title }: Pairing): boolean =>
	marked.words
		.slice(lead.from, title.from)
		.some(({ folded }) => /^(?:regional|provincial|municipal)$/.test(folded));

const placeName = ({ marked }: LinedUp, { from, to }: Thing): Polity | null => {
	const words = marked.words.slice(from, to).map(({ folded }) => folded);
	return findPlace(words.join(' '))?.name ?? null;
};

/** "state Senator X" */
const isOfState = ({ marked }: LinedUp, { lead, title }: Pairing): boolean =>
	marked.words.slice(lead.from, title.from).some(({ folded }) => folded === 'state');

/** "Ontario Premier X": regions have premiers, and no prime ministers. */
const isPremierOf = ({ marked }: LinedUp, { title }: Pairing): boolean =>
	marked.words[title.from]?.folded === 'premier';

const HEADED = /^(?:(?:deputy-)?(?:head|chairperson)|director|registrar|chief-executive)$/;

/** "National Bureau of Statistics": it has a head of its own, whatever state it is of. */
const isOwnBody = (name: string) => / of | for /.test(name) && !/^ministry/i.test(name);

/** What a thing beside an office says of whose it is. */
export function polityOf(line: LinedUp, thing: Thing, pairing: Pairing): Polity | null {
	// "Judge X of Peru" sits where it is not said.
	if (thing.kind === 'country' && pairing.title.office.id === 'judge' && thing === pairing.after)
		return null;
	if (isOfRegion(line, pairing))
		return thing.kind === 'organisation' ? null : placeName(line, thing);
	if (thing.kind === 'country') {
		const words = line.marked.words.slice(thing.from, thing.to).map(({ folded }) => folded);
		const city = findPlace(words.join(' '));
		if (isLocal(pairing)) return city?.capital ? city.name : null;
		return city?.capital && pairing.title.office.id === 'police-chief' ? city.name : thing.value;
	}
	if (thing.kind === 'organisation') {
		// "Russia's Security Council" is not the world's.
		const owner = line.inside[thing.from - 2];
		if (owner && isPossessive(line.marked.words[thing.from - 1]) && isCouncil(thing.value))
			return owner.value;
		if (UNSAID.test(thing.value) || isPartisan(thing.value)) return null;
		if (HEADED.test(pairing.title.office.id) && isOwnBody(thing.value)) return bodyName(thing);
		const home = homeOf(thing.value);
		return home ?? (isStateBody(thing.value) ? stateOfBody(line, thing) : bodyName(thing));
	}
	if (thing.kind !== 'place') return null;
	const isPremier = pairing.title.office.id === 'prime-minister' && isPremierOf(line, pairing);
	if (isSelfGoverning(thing.value)) return thing.value;
	// "Senator X of Ohio" sits for the state Ohio is in.
	const isSeat = /^(?:senator|representative)$/.test(pairing.title.office.id);
	if (isSeat && thing !== pairing.lead.polity && !isOfState(line, pairing))
		return findPlace(fold(thing.value))?.country ?? null;
	if (
		isPremier ||
		isLocal(pairing) ||
		/^(?:chief-executive|police-chief)$/.test(pairing.title.office.id)
	)
		return thing.value;
	const place = findPlace(fold(thing.value));
	return place?.capital ? place.country : null;
}

/** The polity the words themselves give: before the office, else after it or the name. */
export function explicitPolity(line: LinedUp, pairing: Pairing): Polity | null {
	const { lead, after } = pairing;
	if (lead.region) return lead.region;
	if (lead.polity) {
		const before = polityOf(line, lead.polity, pairing);
		// "Foreign Ministry spokesman X of Y" and "UN ambassador of Y": the state counts.
		const isOf = after && line.marked.words.slice(after.from - 2, after.from).some(isOfWord);
		const state = isOf && after.kind === 'country' ? after.value : null;
		if (before === null || (state && lead.polity.kind === 'organisation')) return state;
		return lead.polity.kind === 'country' ? besideNation(line, pairing, before) : before;
	}
	return after ? polityOf(line, after, pairing) : null;
}

const isOfWord = ({ folded }: Word) => folded === 'of';

const OF_BODIES =
	/^(?:president|chairperson|head|director|chief-executive|founder|secretary-general|director-general)$/;

/** "the Peruvian head of the World Bank", "the Peruvian president of the rowing club": no state's. */
function besideNation(line: LinedUp, pairing: Pairing, nation: Polity): Polity | null {
	const { after, title } = pairing;
	if (!OF_BODIES.test(title.office.id)) return nation;
	const own = after?.kind === 'organisation' ? polityOf(line, after, pairing) : null;
	const isOf = line.marked.words[title.to]?.folded === 'of';
	return own ?? (isOf && !after && hasOtherBody(line, pairing) ? null : nation);
}
