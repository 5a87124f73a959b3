import type { SlotValue } from '../claims/types';
import { countryByCode } from '../gazetteer/countries';
import { officeById } from '../gazetteer/offices';
import { findOrganisation } from '../gazetteer/organisations';
import { findPlace } from '../gazetteer/places';
import { fold } from '../text/fold';

/** Initial letters said as a word take no article: "NATO", but "the IMF". */
const SAID_AS_WORDS = new Set(
	'NATO ASEAN UNESCO UNICEF OPEC FIFA UEFA CARICOM ECOWAS MERCOSUR CELAC APEC INTERPOL CPTPP FARC BRICS NASA SADC UNRWA UNHCR UNAIDS UNCTAD UNIFIL ISIS ISIL AUKUS SAARC CERN IGAD CNN'.split(
		' '
	)
);

/** Nouns whose organisations are spoken of with "the": "the European Union". */
const NEEDS_THE =
	/\b(?:Nations|Union|Organi[sz]ation|Association|Community|Council|Commission|Court|Bank|Fund|League|Forum|Group|Committee|Agreement|Partnership|Party|Parliament|Ministry|Department|Agency|Alliance|Assembly|Federation|Programme|Bureau|Senate|Congress|House|Army|Front|Movement|Treaty|States|Society|Office|Secretariat|Cross|Crescent|Kremlin|Pentagon|Vatican|Taliban|Tribunal|Authority|Guards?|Corps|Brigades?|Forces|Navy|Police|Cabinet|Coalition|Foundation|Institute|Houthis|Democrats|Republicans|Conservatives|Greens)\b|^University of /;

/** Bodies better known by their name than by its initials. */
const BY_NAME = new Set(['UN', 'EU', 'AU', 'EC', 'PIF', 'UNSC']);

/** How a body is shown: "United Nations", "NATO". */
export function organisationName(slot: SlotValue): string {
	const body = BY_NAME.has(slot.text) ? findOrganisation(fold(slot.text)) : null;
	return body?.name ?? slot.text;
}

/** "the Philippines", "the United Nations", "NATO". */
export function inSentence(slot: SlotValue): string {
	if (slot.type === 'country') {
		const country = countryByCode(slot.id);
		if (!country) return slot.text;
		return country.article ? `the ${country.name}` : country.name;
	}
	if (slot.type !== 'organisation' || /^the /i.test(slot.text)) return slot.text;
	const text = organisationName(slot);
	if (/^(?:[A-Z]{2,}(?:-[A-Z]+)?|G\d+)$/.test(text))
		return SAID_AS_WORDS.has(text) ? text : `the ${text}`;
	return NEEDS_THE.test(text) ? `the ${text}` : text;
}

/** Whether what is filed as a body is a part of a country: Scotland has ministers too. */
export const isPlaceName = (slot: SlotValue): boolean =>
	slot.type !== 'country' && findPlace(fold(slot.text)) !== null;

/** "South Korea's", "the Philippines'". */
export const possessive = (text: string): string => (/s$/.test(text) ? `${text}'` : `${text}'s`);

/** By sound and not by letter: "an hour", but "a union", "a euro loan", "a one-year truce". */
const VOWEL_SOUND = /^(?:[ai]|e(?!u)|o(?!n(?:e|ce)\b)|u(?!n[io]|se|ti|k)|h(?:our|onou?r|onest))/i;

/** "a visit", "an agreement", "agreements"; a name gets "the", what has an article keeps it. */
export function withArticle(text: string): string {
	if (/^(?:a|an|the|its|their|his|her|two|three|several) /i.test(text)) return text;
	if (/^[A-Z]/.test(text)) return `the ${text}`;
	const [head = text] = text.split(/ (?:on|of|for|to|between|with|about|into|against|in) /);
	if (/[a-z]s$/.test(head) && !/(?:ss|us|is)$/.test(head)) return text;
	return VOWEL_SOUND.test(text) ? `an ${text}` : `a ${text}`;
}

const STATES: Readonly<Record<string, (office: string) => string>> = {
	interim: (office) => `interim ${office}`,
	acting: (office) => `acting ${office}`,
	former: (office) => `former ${office}`,
	incoming: (office) => `incoming ${office}`,
	elect: (office) => `${office}-elect`
};

/** Words that keep their capital inside an office. */
const lowerTitle = (text: string): string =>
	text.replace(/\b\p{Lu}\p{Ll}+/gu, (word) => word.toLowerCase());

/** The office in lower case as its class is labelled, or as worded: "foreign minister". */
export function officeWords(slot: SlotValue): string {
	const known = officeById(slot.id);
	if (known?.id === 'party-leader') return 'leader';
	return known ? known.label.replace('united nations', 'United Nations') : lowerTitle(slot.text);
}

/** The office with its state: "interim president", "president-elect". */
export const statedOffice = (office: SlotValue, state: string): string =>
	STATES[state]?.(officeWords(office)) ?? officeWords(office);

/** A world body's other names; none for a body the gazetteer does not know. */
export function otherNames(slot: SlotValue): readonly string[] {
	const body = findOrganisation(fold(slot.text));
	return body ? [body.name, ...body.names] : [];
}

const SCALES = [
	[1e12, 'trillion'],
	[1e9, 'billion'],
	[1e6, 'million']
] as const;

/** Digits after the point a "million" may have and still be a round number. */
const ROUND = 2;

/** 191, 14,000, 9,953,659, 1.3 million: as newsrooms write numbers. */
export function numberWords(value: number): string {
	for (const [size, name] of SCALES) {
		const scaled = value / size;
		if (scaled >= 1 && Number(scaled.toFixed(ROUND)) === scaled) return `${scaled} ${name}`;
	}
	const [whole = '', fraction] = String(value).split('.');
	const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, ',');
	return fraction ? `${grouped}.${fraction}` : grouped;
}

/** Words that are true of every wording of a bound: "over" and "at least", "nearly" and "up to". */
const BOUNDS = { exactly: '', about: 'about ', over: 'at least ', under: 'at most ' } as const;

/** A number as a sentence says it: "191", "at least 170". The unit is the template's business. */
export const numberText = (slot: Extract<SlotValue, { type: 'number' }>): string =>
	`${BOUNDS[slot.bound]}${numberWords(slot.value)}`;

/** "11th", "22nd", "194th". */
export function ordinal(value: number): string {
	const tens = value % 100;
	const last = tens > 10 && tens < 14 ? 0 : value % 10;
	return `${numberWords(value)}${['th', 'st', 'nd', 'rd'][last] ?? 'th'}`;
}
