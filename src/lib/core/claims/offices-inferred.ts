import { mayCall, mayHave } from '../gazetteer/constitutions';
import { countriesBefore, nearState, onlyFree } from './offices-near';
import type { Pairing } from './offices-patterns';
import { bodyName, isSelfGoverning, polityOf, type Polity } from './offices-polity';
import { openingOf, spokenBody, stateOfScene } from './offices-scene';
import type { Setting } from './offices-setting';
import type { Title } from './offices-titles';
import { homeOf, isStateBody, type LinedUp } from './offices-things';
import { isOfSomethingElse } from './offices-unread';

const INFERABLE = /^(?:head-of-state|head-of-government|minister|monarch)$/;
/** Titles of a monarch's family say no office. */
const FAMILY = /^prince(?:ss)?$/;
/** Offices that a state has one of, whatever their level. */
const OF_STATES = new Set(
	(
		'speaker opposition-leader chief-justice prosecutor-general army-chief majority-leader ' +
		'minority-leader national-security-adviser first-lady central-bank-governor senator ' +
		'deputy-speaker auditor-general intelligence-chief security-council-secretary solicitor-general ' +
		'top-judge election-chief ombudsman'
	).split(' ')
);

/** "Union President X and Vice President Y": Y is the union's, not the country's. */
function isBesideBody({ marked, things }: LinedUp, { title, person }: Pairing): boolean {
	if (person.from < title.from) return false;
	const before = marked.titles.findLast(({ to }) => to <= title.from);
	const owner = before && (things[before.from - 1] ?? things[before.from - 2]);
	return (
		owner?.kind === 'organisation' && !isStateBody(owner.value) && homeOf(owner.value) === null
	);
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
	if (office.level === 'local') return localOf(line, pairing);
	const body = spokenBody(line, pairing, setting.previous.get(line));
	if (body !== null) return body;
	if (pairing.lead.owned && !pairing.byVerb)
		return itsBody(line, pairing, setting) ?? ownedState(line, pairing);
	if (!isInferable(pairing) || isElsewhere(line, pairing)) return null;
	const vague = office.id === 'minister';
	const isWhole = person.includes(' ') || INFERABLE.test(office.level);
	if ((vague && !person.includes(' ')) || !isWhole) return null;
	const known = vague ? setting.holders.homeOf(person) : setting.holders.where(office.id, person);
	if (known !== null) return known;
	return isOfRegion(line, pairing, setting) ? null : bareState(line, pairing, setting);
}

/** "Finance Minister X" of a province, where the article opens with one. */
const isOfRegion = (
	{ marked }: LinedUp,
	{ lead, title }: Pairing,
	{ regional }: Setting
): boolean =>
	regional &&
	!/^(?:head-|monarch)/.test(title.office.level) &&
	!/^(?:union|federal|national)$/.test(marked.words[lead.from]?.folded ?? '');

/** Of which states an office may be, by their constitutions and by who else has it. */
function seatsOf({ marked }: LinedUp, { title, person, states }: Pairing, setting: Setting) {
	const { office } = title;
	const word = marked.words[title.to - 1]?.folded ?? '';
	const former = states.includes('former') || setting.overthrown.has(person.value);
	const isKnown = (code: Polity) => mayHave(office, code) && mayCall(office, word, code);
	const isOpen = (code: Polity) =>
		former || !office.unique || !setting.holders.isTaken(office.id, code, person.value);
	return { former, isKnown, isFree: (code: Polity) => isKnown(code) && isOpen(code) };
}

/** The state of an office with nothing beside it, by its sentence, its paragraph and the article. */
function bareState(line: LinedUp, pairing: Pairing, setting: Setting): Polity | null {
	const { title, byVerb, states } = pairing;
	const { office } = title;
	const { former, isKnown, isFree } = seatsOf(line, pairing, setting);
	const free = (code: Polity) => (isFree(code) ? code : null);
	const { interim, about, lead, scenes } = setting;
	const scene = scenes.set.get(line);
	if (scene && isSelfGoverning(scene.value)) return null;
	if (office.id !== 'minister' && countriesBefore(line, pairing).length > 0)
		return nearState(line, pairing, setting, isFree);
	const here = scene ? stateOfScene(scene) : null;
	if (here !== null && here !== about) return free(here);
	const only = INFERABLE.test(office.level) || byVerb ? setting.only : null;
	if (only !== null && (about ?? only) === only) return free(only);
	if (states.includes('interim') && interim !== null) return free(interim);
	if (isAway(line, setting)) return null;
	if (about !== null && isFree(about)) return about;
	const last = about === null ? spokenOf(line, setting) : null;
	if (last !== null && last !== lead) return null;
	if (former || byVerb || !INFERABLE.test(office.level)) return null;
	if (lead !== null && isFree(lead)) return lead;
	return lead !== null && !isKnown(lead) && office.unique ? onlyFree(setting, isFree) : null;
}

/** Whether a sentence stands in a paragraph that has turned to other states than the article's. */
function isAway(line: LinedUp, setting: Setting): boolean {
	const { about, lead, scenes } = setting;
	const said = [...(scenes.said.get(line) ?? [])];
	if (about === null) return said.some((state) => state !== lead);
	const spoken = scenes.opens.has(line) ? null : spokenOf(line, setting);
	return (said.length > 0 && !said.includes(about)) || (spoken !== null && spoken !== about);
}

/** Words from the place a sentence opens with to the office of it. */
const NEAR = 12;

/** "In Andes Province, Governor X": of what the sentence opens with. */
function localOf(line: LinedUp, pairing: Pairing): Polity | null {
	const scene = openingOf(line);
	const { lead, after, person, title } = pairing;
	if (!scene || lead.polity || lead.region || after || person.from < title.from) return null;
	const between = line.things.slice(scene.to, title.from);
	const isElse = between.some((thing) => thing !== null && thing.kind !== 'person');
	if (isElse || title.from > scene.to + NEAR || isOfSomethingElse(line, pairing)) return null;
	return polityOf(line, scene, pairing);
}

/** The one state of the sentence before, in an article about several. */
function spokenOf(line: LinedUp, { previous }: Setting): Polity | null {
	const before = previous.get(line);
	const states = new Set(before?.inside.flatMap((thing) => thing ?? []));
	const [state, ...others] = states;
	if (!before || !state || others.some(({ value }) => value !== state.value)) return null;
	return before.marked.titles.some(({ from }) => from >= state.to && from - state.to <= 2)
		? state.value
		: null;
}

/** "Its director, X": of the one body of the sentence before. */
function itsBody(line: LinedUp, pairing: Pairing, { previous }: Setting): Polity | null {
	if (line.marked.words[0]?.folded !== 'its' || pairing.lead.from !== 0) return null;
	const bodies = (previous.get(line)?.things ?? []).flatMap((thing) =>
		thing?.kind === 'organisation' && !isStateBody(thing.value) ? bodyName(thing) : []
	);
	const [body] = bodies;
	return new Set(bodies).size === 1 && body !== undefined ? body : null;
}

/** "Peru's leader sent his prime minister, X": the one state named before it. */
function ownedState(line: LinedUp, pairing: Pairing): Polity | null {
	const { title, person, after } = pairing;
	if (!/^(?:head-|minister)/.test(title.office.level) || after || person.from < title.from)
		return null;
	const states = new Set(countriesBefore(line, pairing).map(({ value }) => value));
	const [state] = states;
	return states.size === 1 && state && mayHave(title.office, state) ? state : null;
}

/** Offices whose state may be told from the whole article. */
function isInferable({ title, byVerb }: Pairing): boolean {
	const { office } = title;
	if (office.level === 'spokesperson') return isOfGovernment(title);
	const isSent = byVerb && /^(?:ambassador|army-chief)$/.test(office.id);
	if (FAMILY.test(office.id)) return false;
	return INFERABLE.test(office.level) || OF_STATES.has(office.id) || isSent;
}

/** Whether the words say whose an office is, though not in a way that was understood. */
function isElsewhere(line: LinedUp, pairing: Pairing): boolean {
	if (pairing.after || pairing.lead.polity) return true;
	return isOfSomethingElse(line, pairing) || isBesideBody(line, pairing);
}

/** "presidential spokesman", "military spokesperson": a state's, where "spokesman" is anybody's. */
const isOfGovernment = ({ from, to }: Title) => to - from > 1;
