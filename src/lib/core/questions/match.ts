import type { Fact } from '../facts/types';
import { officeById } from '../gazetteer/offices';
import { fold } from '../text/fold';
import { dateWords } from './date-words';
import { mayBeTrue, mentions, sameName } from './distractor-truth';
import { yearsApart } from './distractor-values';
import { type Group, isSure, type Member, statementHiding } from './groups';
import { keyOf } from './keys';
import { inSentence } from './phrases';
import { daysBetween, eventOf } from './order';
import { templateOf } from './templates/all';
import { fieldsOf } from './templates/fields';
import { heldWhen, inOffice, MATCH_STEMS } from './templates/groups';
import type { Subject } from './types';
import type { World } from './world';

const FEWEST = 3;
const MOST = 4;
/** Years within which office-holders are of one period. */
const PERIOD = 4;
/** Days from which two dates are not confused. */
const APART = 30;

/** An archive gives more pairs than anyone needs: the first are tried, so that time stays bounded. */
const LOOKED_AT = 200;

/** One kind of pair: which facts give it, and which two may not stand together. */
interface Family {
	readonly prompt: string;
	readonly subject: Subject;
	readonly members: readonly Member[];
	/** Whether the right side of the one is surely no answer to the other. */
	readonly clear: (a: Member, b: Member) => boolean;
}

const bySide = (a: Member, b: Member): number =>
	a.left < b.left ? -1 : a.left > b.left ? 1 : a.fact.id < b.fact.id ? -1 : 1;

const LEVELS: Readonly<Record<string, string>> = {
	'head-of-state': 'head',
	'head-of-government': 'head',
	monarch: 'head',
	minister: 'minister'
};

/** Somebody and the office they held when it was reported. */
function holder(fact: Fact): Member | null {
	const { person, office, polity, state } = fact.slots;
	const day = fact.validity.asOf;
	const serving = fact.kind === 'holds-office' && state?.id !== 'former' && isSure(fact);
	if (!serving || !person?.text.includes(' ') || !office || !polity || !day) return null;
	const words = fieldsOf(fact)('office of polity');
	const month = dateWords(day.slice(0, 7));
	if (!words || !month) return null;
	const right = heldWhen(words, month);
	return { fact, asked: 'person', left: person.text, right, value: fold(words) };
}

const level = ({ fact }: Member): string => {
	const known = officeById(fact.slots.office?.id ?? '');
	if (fact.slots.polity?.type !== 'country') return 'body';
	return LEVELS[known?.level ?? ''] ?? 'other';
};

const nameOf = ({ fact }: Member): string => fact.slots.person?.text ?? '';

function holdersClear(world: World) {
	const mayHold = (a: Member, b: Member): boolean => {
		const slot = a.fact.slots.person;
		return slot !== undefined && mayBeTrue(b.fact, 'person', slot, world);
	};
	return (a: Member, b: Member): boolean =>
		!sameName(nameOf(a), nameOf(b)) &&
		!mayHold(a, b) &&
		!mayHold(b, a) &&
		yearsApart(a.fact.validity.asOf, b.fact.validity.asOf) <= PERIOD;
}

/** A country with one of its offices, and who held it when it was reported. */
function led(fact: Fact): Member | null {
	const { person, office, polity } = fact.slots;
	const known = holder(fact);
	const words = fieldsOf(fact)('plain office');
	const month = dateWords((fact.validity.asOf ?? '').slice(0, 7));
	if (!known || !person || !words || !month || polity?.type !== 'country') return null;
	if (!officeById(office?.id ?? '')?.unique) return null;
	const left = inOffice(inSentence(polity).replace(/^the /, 'The '), words, month);
	return { ...known, left, right: person.text, value: fold(person.text) };
}

/** Something that happened in a place, told without it. */
function placed(fact: Fact): Member | null {
	const { place } = fact.slots;
	const key = keyOf(fact, 'place');
	const template = templateOf(fact);
	if (!place || !key || !template || fact.kind === 'states' || !isSure(fact)) return null;
	if ((fact.date?.value?.length ?? 0) < 7) return null;
	const left = statementHiding(fact, template, new Set(['place']));
	if (!left || mentions(left, key)) return null;
	return { fact, asked: 'place', left, right: place.text, value: place.id };
}

/** A country and the body it joined. */
function joined(fact: Fact): Member | null {
	const { actor, body } = fact.slots;
	if (fact.kind !== 'joins' || !actor || !body || !isSure(fact)) return null;
	const right = inSentence(body).replace(/^the /, '');
	return {
		fact,
		asked: 'body',
		left: inSentence(actor).replace(/^the /, 'The '),
		right,
		value: body.id
	};
}

function slotClear(world: World) {
	const may = (a: Member, b: Member): boolean => {
		const slot = a.asked === 'date' ? undefined : b.fact.slots[a.asked];
		return slot !== undefined && mayBeTrue(a.fact, a.asked, slot, world);
	};
	return (a: Member, b: Member): boolean => !may(a, b) && !may(b, a);
}

const datesClear = (a: Member, b: Member): boolean =>
	a.value.length === b.value.length &&
	Math.max(daysBetween(a.value, b.value), daysBetween(b.value, a.value)) >=
		(a.value.length === 4 ? 1 : APART);

/** Fills groups of four in order, each with members that are clear of one another. */
function fill({ prompt, subject, members, clear }: Family): Group[] {
	const groups: Member[][] = [];
	for (const one of members.slice(0, LOOKED_AT)) {
		const room = groups.find(
			(group) =>
				group.length < MOST &&
				group.every(
					(other) =>
						other.left !== one.left &&
						other.value !== one.value &&
						clear(other, one) &&
						clear(one, other)
				)
		);
		if (room) room.push(one);
		else groups.push([one]);
	}
	return groups
		.filter((group) => group.length >= FEWEST)
		.map((group) => ({ form: 'match', prompt, subject, members: [...group].sort(bySide) }));
}

const byDay = (a: Member, b: Member): number => {
	const [x, y] = [a.fact.validity.asOf ?? '', b.fact.validity.asOf ?? ''];
	return x < y ? -1 : x > y ? 1 : bySide(a, b);
};

function withPeople(facts: readonly Fact[], world: World): Family[] {
	const holders = facts.flatMap((fact) => holder(fact) ?? []).sort(byDay);
	const leaders = facts.flatMap((fact) => led(fact) ?? []).sort(byDay);
	const offices = [...new Set(leaders.map(({ fact }) => fact.slots.office?.id ?? ''))].sort();
	const held = (members: readonly Member[]): Family => ({
		prompt: MATCH_STEMS.person,
		subject: 'people',
		members,
		clear: holdersClear(world)
	});
	const articles = [
		...new Set(holders.flatMap(({ fact }) => fact.claims.map(({ article }) => article)))
	].sort();
	return [
		...['head', 'minister', 'body', 'other'].map((name) =>
			held(holders.filter((one) => level(one) === name))
		),
		...articles.map((id) =>
			held(holders.filter(({ fact }) => fact.claims.some(({ article }) => article === id)))
		),
		...offices.map((id) => ({
			...held(leaders.filter(({ fact }) => fact.slots.office?.id === id)),
			prompt: MATCH_STEMS.country
		}))
	];
}

function withEvents(facts: readonly Fact[], world: World): Family[] {
	return [
		{
			prompt: MATCH_STEMS.place,
			subject: 'events',
			members: facts.flatMap((fact) => placed(fact) ?? []),
			clear: slotClear(world)
		},
		{
			prompt: MATCH_STEMS.body,
			subject: 'countries',
			members: facts.flatMap((fact) => joined(fact) ?? []),
			clear: slotClear(world)
		},
		{
			prompt: MATCH_STEMS.date,
			subject: 'dates',
			members: facts.flatMap((fact) => (fact.kind === 'states' ? [] : (eventOf(fact) ?? []))),
			clear: datesClear
		}
	];
}

/**
 * Matches over facts of one kind: people and offices of one period and level, people of one report,
 * countries and who held one office of theirs, events and places, countries and bodies, events and dates.
 *
 * @param facts facts that may be asked about
 * @param world every loaded fact: no wrong pair is true by any of them
 * @returns in a fixed order, no group twice
 */
export function matchesOf(facts: readonly Fact[], world: World): Group[] {
	const seen = new Set<string>();
	return [...withPeople(facts, world), ...withEvents(facts, world)]
		.flatMap(fill)
		.filter(({ members }) => {
			const name = members
				.map(({ fact }) => fact.id)
				.sort()
				.join('|');
			return !seen.has(name) && seen.add(name);
		});
}
