import { findOrganisation } from '../gazetteer/organisations';
import { findPlace } from '../gazetteer/places';
import { fold } from '../text/fold';
import type { Pairing } from './offices-patterns';
import { isOfSomethingElse } from './offices-unread';
import { homeOf, isStateBody, polityName, type LinedUp, type Thing } from './offices-things';

/** What the polity slot of an office holds: an ISO code or an organisation's name. */
export type Polity = string;

function nameOf(thing: Thing): Polity {
	const body = findOrganisation(fold(thing.value));
	return body ? polityName(body.name, body.acronym) : thing.value.replace(/^the /i, '');
}

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

function polityOf(line: LinedUp, thing: Thing, pairing: Pairing): Polity | null {
	if (thing.kind === 'country') {
		if (!isLocal(pairing)) return thing.value;
		const words = line.marked.words.slice(thing.from, thing.to).map(({ folded }) => folded);
		const city = findPlace(words.join(' '));
		return city?.capital ? city.name : null;
	}
	if (thing.kind === 'organisation') {
		const home = homeOf(thing.value);
		return home ?? (isStateBody(thing.value) ? stateOfBody(line, thing) : nameOf(thing));
	}
	if (thing.kind !== 'place') return null;
	if (isLocal(pairing) || pairing.title.office.id === 'chief-executive') return thing.value;
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
		const state = after?.kind === 'country' ? after.value : null;
		if (before !== null && !(state && lead.polity.kind === 'organisation')) return before;
		return state;
	}
	return after ? polityOf(line, after, pairing) : null;
}

/** Offices that somebody holds in each polity, to keep a bare title from a country that has one. */
export class Holders {
	readonly #held = new Map<string, string>();
	readonly #homes = new Map<string, Polity>();

	/** Notes that a person holds an office class somewhere. */
	add(office: string, polity: Polity, person: string): void {
		this.#held.set(`${office} ${polity}`, person);
		this.#homes.set(`${office} ${person}`, polity);
		if (!this.#homes.has(person)) this.#homes.set(person, polity);
	}

	/** Whether another person is known to hold it there. */
	isTaken(office: string, polity: Polity, person: string): boolean {
		const holder = this.#held.get(`${office} ${polity}`);
		return holder !== undefined && holder !== person;
	}

	/** Where a person holds any office, by what was noted first, or null. */
	homeOf(person: string): Polity | null {
		return this.#homes.get(person) ?? null;
	}

	/** Where a person holds this office, or null. */
	where(office: string, person: string): Polity | null {
		return this.#homes.get(`${office} ${person}`) ?? null;
	}
}

const INFERABLE = new Set(['head-of-state', 'head-of-government', 'minister']);

/** The country named last before the office in its own sentence. */
function nearestBefore(line: LinedUp, pairing: Pairing): Polity | null {
	for (let at = pairing.from - 1; at >= 0; at--) {
		const thing = line.inside[at];
		if (thing) return thing.value;
	}
	return null;
}

/** "Union President X and Vice President Y": Y is the union's, not the country's. */
function isBesideBody({ marked, things }: LinedUp, { title }: Pairing): boolean {
	const before = marked.titles.findLast(({ to }) => to <= title.from);
	const owner = before && (things[before.from - 1] ?? things[before.from - 2]);
	return (
		owner?.kind === 'organisation' && !isStateBody(owner.value) && homeOf(owner.value) === null
	);
}

/** What the whole article says about countries. */
export interface Setting {
	readonly holders: Holders;
	/** The country the article opens with, or null. */
	readonly lead: Polity | null;
	/** The only country the article mentions, or null. */
	readonly only: Polity | null;
	/** The only country whose interim government or office the article speaks of, or null. */
	readonly interim: Polity | null;
	/** Persons driven from power. */
	readonly overthrown: ReadonlySet<string>;
}

/** "of the Foreign Ministry's African Bureau": of some state's ministry. */
function isOfBody({ after, lead, title: { office } }: Pairing): boolean {
	const body = after ?? lead.polity;
	const isBody = body?.kind === 'organisation' && isStateBody(body.value);
	return isBody && /^(?:organisation|other|spokesperson)$/.test(office.level);
}

/** A ministry that is nobody else's is of the country the article is about. */
function bodysState({ inside }: LinedUp, { lead, only }: Setting): Polity | null {
	const here = new Set(inside.flatMap((thing) => thing?.value ?? []));
	return only ?? (lead !== null && (here.size === 0 || here.has(lead)) ? lead : null);
}

/**
 * The polity of a bare title ("Foreign Minister Cho said"): the country named last before it in the
 * sentence, else the country the article opens with, unless somebody else holds that office there.
 * A former holder takes the place of nobody, but is never given the country of the opening. Only for
 * heads and ministers of states.
 */
export function inferredPolity(line: LinedUp, pairing: Pairing, setting: Setting): Polity | null {
	const { office } = pairing.title;
	const person = pairing.person.value;
	if (office.id === 'pope') return 'VA';
	if (isOfBody(pairing)) return bodysState(line, setting);
	const isSent = pairing.byVerb && /^(?:ambassador|army-chief)$/.test(office.id);
	if (!INFERABLE.has(office.level) && !isSent) return null;
	if (pairing.lead.owned && !pairing.byVerb) return null;
	if (pairing.after || pairing.lead.polity || isOfSomethingElse(line, pairing)) return null;
	const vague = office.id === 'minister';
	if (vague && !person.includes(' ')) return null;
	const known = vague ? setting.holders.homeOf(person) : setting.holders.where(office.id, person);
	if (known !== null) return known;
	const former = pairing.states.includes('former') || setting.overthrown.has(person);
	const isFree = (code: Polity) =>
		former || !office.unique || !setting.holders.isTaken(office.id, code, person);
	if (isBesideBody(line, pairing)) return null;
	const near = nearestBefore(line, pairing);
	if (near !== null && !vague) return isFree(near) ? near : null;
	if (setting.only !== null) return isFree(setting.only) ? setting.only : null;
	if (pairing.states.includes('interim') && setting.interim !== null)
		return isFree(setting.interim) ? setting.interim : null;
	if (former || pairing.byVerb) return null;
	return setting.lead !== null && isFree(setting.lead) ? setting.lead : null;
}
