import { spanOf, unitsIn } from '../clause';
import { frameModality } from '../modality';
import type { Reading } from '../reading';
import { unitClass, type Unit } from '../units';
import { countrySlot, entitySlot, organisationSlot, stateSlot, textSlot } from '../slots';
import type { SlotValue } from '../types';
import { spans, unitWords, wordsOf, type Draft } from './draft';
import { inWords, spanSlot } from './filled';
import { onlyBody } from './ruled';

const T = unitClass('T');
const D = unitClass('D');
/** "the first official visit … in 22 years", "its first summit since 1999". */
const FIRST = new RegExp(
	`\\b(?<whose>the|its|their|his|her|a) first (?<what>(?!time\\b)[^,;:"“”]{4,140}?) (?:(?:in|for) (?<span>${T})|since (?<since>${D}))`,
	'u'
);
const FIRST_TIME = new RegExp(
	`(?<who>${unitClass('CO')}) (?:has |have )?(?<verb>admitted|opened|expelled|launched|hosted|signed) (?<object>(?:an? |the )?[a-z ]{3,40}?) for the first time (?:(?:in|for) (?<span>${T})|since (?<since>${D}))`,
	'u'
);
/** Words of the same clause that say it was none, or is none yet: "not the first", "plans its first". */
const NO_FIRST =
	/(?:\b(?:not|never|hardly|scarcely|plan(?:s|ning)?|prepar\w{1,3}|seek\w{0,3}|want\w{0,2}|propos\w{1,3}|cancel\w{0,4}|postpon\w{1,3}|delay\w{0,3})\b|n['’]t\b)[^,;]*$/i;
const NOUNS: Readonly<Record<string, string>> = {
	admitted: 'admission',
	opened: 'opening',
	expelled: 'expulsion',
	launched: 'launch',
	hosted: 'hosting',
	signed: 'signing'
};

/** A duration of whole years as a number, "22 years"; other spans say too little to ask. */
function years(unit: Unit | undefined): SlotValue | null {
	const span = unit ? spanSlot(unit) : null;
	return span?.type === 'number' && span.unit === 'years' ? span : null;
}

const slotOf = (unit: Unit): Draft['slots'] => {
	if (unit.kind === 'country') return { actor: countrySlot(unit.code) };
	return unit.kind === 'organisation' ? { body: organisationSlot(unit.mention.entity) } : {};
};

const BY = new RegExp(`\\b(?:by|from)(?: an?| the)?(?: [a-z]+){0,3} (${unitClass('CGO')})`, 'u');

/** Whose first it is: only the one it is done by; the place of a visit is not its owner. */
function ownerOf(reading: Reading, words: string): Draft['slots'] {
	const [by] = unitsIn(reading, BY.exec(words)?.[1] ?? '');
	return by ? slotOf(by) : {};
}

const possessive = (slot: SlotValue): string => `${inWords(slot)}'s`.replace(/s's$/, "s'");

const BLOC = /\b[Tt]he (?:bloc|alliance|organi[sz]ation|group|grouping|union)['’]s\b/;
const OWNERS = new RegExp(unitClass('PCKO'), 'gu');

/** Whose "its first" is: the one name before it, or the only body where "the bloc's" stands before. */
function whose(reading: Reading, first: RegExpExecArray): readonly [Draft['slots'], string] | null {
	const before = reading.text.slice(0, first.index);
	const named = unitsIn(reading, (before.match(OWNERS) ?? []).join(''));
	const people = named.filter(({ kind }) => kind === 'person');
	const his = /^(?:his|her)$/.test(first.groups?.['whose'] ?? '');
	if (BLOC.test(before)) {
		const body = onlyBody(reading);
		return body ? [{ body }, possessive(body)] : null;
	}
	const ids = new Map(
		(his ? people : named).flatMap((unit) => {
			const slot = stateSlot(unit) ?? entitySlot(unit, unitWords(reading, unit));
			return slot ? [[slot.id, slot] as const] : [];
		})
	);
	const [only] = ids.values();
	if (!only || ids.size !== 1 || (!his && people.length > 0)) return null;
	const name = only.type === 'person' ? 'person' : only.type === 'organisation' ? 'body' : 'actor';
	return [{ [name]: only }, possessive(only)];
}

function drafted(
	reading: Reading,
	match: RegExpExecArray,
	what: string,
	known: Draft['slots'] | null = null
): Draft[] {
	const [unit] = unitsIn(reading, match.groups?.['span'] ?? match.groups?.['since'] ?? '');
	const number = years(unit);
	const since =
		unit?.kind === 'date' && unit.mention.certainty !== 'unresolved'
			? textSlot(unit.mention.text, unit.mention.value)
			: null;
	const owner =
		known ??
		(match.groups?.['who']
			? slotOf(unitsIn(reading, match.groups['who'])[0] as Unit)
			: ownerOf(reading, match[0]));
	const named = unitsIn(reading, match.groups?.['what'] ?? match.groups?.['who'] ?? '');
	if ((!number && !since) || (named.length === 0 && !known)) return [];
	const before = reading.text.slice(0, match.index);
	if (NO_FIRST.test(before) || frameModality(before, reading.quote) !== null) return [];
	return [
		{
			kind: 'first-since',
			slots: {
				...owner,
				what: textSlot(what),
				...(number ? { number } : {}),
				...(since ? { since } : {})
			},
			modality: 'happened',
			date: null,
			evidence: [spanOf(reading, match.index, match.index + match[0].length), ...spans([unit])]
		}
	];
}

/** Something happens for the first time in so many years, or since a date. `what` begins with "the". */
export function firstSince(reading: Reading): Draft[] {
	if (/\b(?:would|could|will|may|might|expected|planned)\b/.test(reading.text)) return [];
	const first = FIRST.exec(reading.text);
	if (first?.groups) {
		const words = first.groups['what'] ?? '';
		const from = first.index + first[0].indexOf(words, 'its first '.length - 2);
		const said = wordsOf(reading, from, from + words.length);
		if (/^(?:the|a)$/.test(first.groups['whose'] ?? ''))
			return drafted(reading, first, `the ${said}`);
		const owner = whose(reading, first);
		return owner ? drafted(reading, first, `${owner[1]} ${said}`, owner[0]) : [];
	}
	const time = FIRST_TIME.exec(reading.text);
	const noun = NOUNS[time?.groups?.['verb'] ?? ''];
	const [who] = unitsIn(reading, time?.groups?.['who'] ?? '');
	if (!time || !noun || !who) return [];
	const owner = slotOf(who);
	const name = (owner.actor ?? owner.body)?.text;
	return name ? drafted(reading, time, `the ${noun} of ${time.groups?.['object']} by ${name}`) : [];
}
