import { monthNumber, weekdayNumber } from '../gazetteer/calendar';
import { findOrganisation, organisationReach } from '../gazetteer/organisations';
import { findSurePlace, placeReach } from '../gazetteer/places';
import type { ScannedSentence, Word } from './annotate-scan';
import { titlesIn, type Title } from './offices-titles';
import type { CountryMention } from './types';

export type Role = 'country' | 'title' | 'calendar' | 'organisation' | 'place';

/** Words [from, to) of a sentence that are one known thing. */
export interface Group {
	readonly from: number;
	readonly to: number;
	readonly role: Role;
	/** Canonical name, ISO code, or empty. */
	readonly value: string;
}

export interface MarkedSentence {
	readonly sentence: ScannedSentence;
	readonly words: readonly Word[];
	/** The group each word belongs to. */
	readonly groups: readonly (Group | null)[];
	readonly titles: readonly Title[];
	readonly countries: readonly CountryMention[];
	/** First words of the groups that are a nationality ("French"), not a country. */
	readonly demonyms: ReadonlySet<number>;
}

const AROUND_MAY = new Set('in of last since until early late by during next this mid'.split(' '));

/** Months that are also names or verbs need a day or a preposition beside them. */
function isCalendar(words: readonly Word[], at: number): boolean {
	const word = words[at];
	if (!word?.capital) return false;
	if (weekdayNumber(word.text) !== null) return word.text.length > 3 || word.text.endsWith('.');
	if (monthNumber(word.text) === null) return false;
	const bare = word.folded;
	if (!['may', 'march', 'mar', 'jun', 'jan'].includes(bare)) return true;
	const [before, next] = [words[at - 1], words[at + 1]];
	if (before?.kind === 'number' || next?.kind === 'number') return true;
	return AROUND_MAY.has(before?.folded ?? '');
}

const isWord = (word: Word | undefined): word is Word => word !== undefined && word.kind === 'word';

/** Longest run of words from `at` that `find` knows; capitals at both ends. */
function longest<T>(
	words: readonly Word[],
	at: number,
	most: number,
	find: (folded: string, text: string) => T | null
): { to: number; value: T } | null {
	if (most === 0) return null;
	const parts: string[] = [];
	const texts: string[] = [];
	let best: { to: number; value: T } | null = null;
	for (let to = at + 1; to <= words.length && to - at <= most; to++) {
		const word = words[to - 1];
		if (!word || (word.kind === 'punctuation' && word.text !== ',')) break;
		if (word.text === ',' && to - at < 2) break;
		if (word.folded !== '') parts.push(word.folded);
		texts.push(word.text);
		if (!word.capital && word.kind === 'word') continue;
		const value = word.text === ',' ? null : find(parts.join(' '), texts.join(' '));
		if (value) best = { to, value };
	}
	return best;
}

function organisationAt(words: readonly Word[], at: number): Group | null {
	const found = longest(words, at, organisationReach(words[at]?.head ?? ''), (folded, text) => {
		const body = findOrganisation(folded);
		const acronym = body?.acronym !== null && !text.includes(' ') && body?.acronym !== undefined;
		if (acronym && /\p{Ll}/u.test(text) && folded === body.acronym?.toLowerCase()) return null;
		return body;
	});
	return found && { from: at, to: found.to, role: 'organisation', value: found.value.name };
}

function placeAt(words: readonly Word[], at: number): Group | null {
	const found = longest(words, at, placeReach(words[at]?.head ?? ''), findSurePlace);
	return found && { from: at, to: found.to, role: 'place', value: found.value.name };
}

function countryGroups(
	words: readonly Word[],
	mentions: readonly CountryMention[],
	demonyms: Set<number>
): Group[] {
	const found: Group[] = [];
	let at = 0;
	for (const mention of mentions) {
		while (at < words.length && (words[at]?.end ?? 0) <= mention.start) at++;
		let to = at;
		while (to < words.length && (words[to]?.start ?? Infinity) < mention.end) to++;
		if (to > at) found.push({ from: at, to, role: 'country', value: mention.code });
		if (to > at && mention.how === 'demonym') demonyms.add(at);
	}
	return found;
}

const GAZETTEER = [organisationAt, placeAt];

/**
 * Marks what the gazetteers know in one sentence: office titles, countries, world bodies, places,
 * months and weekdays. The earlier in that list wins where two overlap, but for a longer body's or
 * place's name around a country's.
 *
 * @param countries the country mentions that lie in this sentence, in order
 */
export function markRoles(
	sentence: ScannedSentence,
	countries: readonly CountryMention[]
): MarkedSentence {
	const { words } = sentence;
	const groups = new Array<Group | null>(words.length).fill(null);
	const titles = titlesIn(words);
	const put = (group: Group) => groups.fill(group, group.from, group.to);
	const demonyms = new Set<number>();
	for (const group of countryGroups(words, countries, demonyms)) put(group);
	for (let at = 0; at < words.length; at++) {
		const word = words[at];
		if (!isWord(word)) continue;
		if (isCalendar(words, at)) put({ from: at, to: at + 1, role: 'calendar', value: '' });
		if (!word.capital) continue;
		const own = groups[at];
		for (const find of GAZETTEER) {
			const group = find(words, at);
			const free = group && (!own || (own.from === at && group.to > own.to));
			if (free) put(group);
			if (group) break;
		}
		at = Math.max(at, (groups[at]?.to ?? at) - 1);
	}
	for (const title of titles)
		if (!groups.slice(title.from, title.to).some((group) => group?.role === 'country'))
			put({ from: title.from, to: title.to, role: 'title', value: title.office.id });
	return { sentence, words, groups, titles, countries, demonyms };
}
