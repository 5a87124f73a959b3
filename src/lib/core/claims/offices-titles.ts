import { officeByTitle, titleReach, type OfficeClass } from '../gazetteer/offices';
import type { Word } from './annotate-scan';

/** An office title as worded, at words [from, to). */
export interface Title {
	readonly from: number;
	readonly to: number;
	readonly office: OfficeClass;
}

/** Wordings that are offices only in capitals: "Gen.", "Rep.", "PM", "General". */
const CAPITALS_ONLY: ReadonlySet<string> = new Set(
	'gen rep mp mep sen col pm general major marshal judge justice speaker premier'.split(' ')
);

/** A title before one of these is part of a body's name or of a common noun. */
const NO_OFFICE_NEXT: ReadonlySet<string> = new Set(
	(
		'league motors electric assembly election elections department office house council court ' +
		'secretariat ministry strike public affairs staff conference assembly hospital agreement'
	).split(' ')
);

/** Titles that are surnames as often. */
const SURNAMES: ReadonlySet<string> = new Set(
	'king queen prince princess major judge justice marshal pope chancellor sultan emir mayor'.split(
		' '
	)
);

/** The "King" of "Mary Rose King said": after a name and before none. */
function isSurname(words: readonly Word[], from: number): boolean {
	const [before, own, next] = [words[from - 1], words[from], words[from + 1]];
	if (!own?.capital || !SURNAMES.has(own.folded) || !before?.capital) return false;
	return from > 1 && (!next?.capital || /^(?:jr|sr|day)$/.test(next.folded));
}

function isTitle(words: readonly Word[], from: number, to: number, folded: string): boolean {
	const first = words[from];
	const isOf =
		(folded === 'speaker' && words[to]?.folded === 'of') ||
		(folded === 'premier' && (words[to]?.text === ',' || words[to]?.capital));
	if (CAPITALS_ONLY.has(folded) && !first?.capital && !isOf) return false;
	if (to - from === 1 && isSurname(words, from)) return false;
	const next = words[to];
	// "leader of the opposition Democratic Party"
	if (folded.endsWith(' opposition') && next?.capital) return false;
	if (next && NO_OFFICE_NEXT.has(next.folded) && to - from === 1) return false;
	return !(folded === 'pm' && words[from - 1]?.kind === 'number');
}

/** State words grown onto a title's first and last word: "then-Foreign", "minister-designate". */
const GROWN_BEFORE = /^(?:then|ex) (?=.)/;
const GROWN_AFTER = /(?<=.) (?:elect|designate)$/;

const withoutBefore = (word: Word | undefined) => word?.folded.replace(GROWN_BEFORE, '') ?? '';

/** "Secretary-General" begins with "secretary". */
function headOf(word: Word | undefined): string {
	const folded = word?.folded ?? '';
	return folded.includes(' ') ? (withoutBefore(word).split(' ', 1)[0] ?? '') : folded;
}

/** Punctuation ends a title; only the hyphen inside a word does not. */
function longestAt(words: readonly Word[], from: number): Title | null {
	const parts: string[] = [];
	let best: Title | null = null;
	const most = titleReach(headOf(words[from]));
	for (let to = from + 1; to <= words.length && to - from <= most; to++) {
		const word = words[to - 1];
		if (!word || word.kind !== 'word') break;
		parts.push(parts.length === 0 ? withoutBefore(word) : word.folded);
		const folded = parts.join(' ').replace(GROWN_AFTER, '');
		const office = officeByTitle(folded);
		if (office && isTitle(words, from, to, folded)) best = { from, to, office };
	}
	return best;
}

/** Portfolios joined to a title: "Minister of Trade *and Industry*", "Foreign *and Trade* Minister". */
function extended(words: readonly Word[], title: Title): Title {
	const { office, from } = title;
	if (office.level !== 'minister') return title;
	let to = title.to;
	const joint = words[to];
	if (joint?.folded !== 'and') return title;
	const hasOf = words.slice(from, to).some((word) => word.folded === 'of' || word.folded === 'for');
	let end = to + 1;
	while (end - to <= 4 && words[end]?.kind === 'word') end++;
	const rest = words.slice(to + 1, end).map((word) => word.folded);
	const portfolio = officeByTitle(`minister of ${rest.slice(0, 2).join(' ')}`)
		? 2
		: words[from]?.capital && officeByTitle(`minister of ${rest[0] ?? ''}`)
			? 1
			: 0;
	if (hasOf && portfolio > 0 && words[from]?.capital === words[to + 1]?.capital)
		to += 1 + portfolio;
	const last = officeByTitle(`minister of ${rest.slice(0, portfolio).join(' ')}`);
	return { from, to, office: last?.id === 'foreign-minister' && to > title.to ? last : office };
}

const NAMES: ReadonlySet<string> = new Set(['amir', 'king', 'pope', 'sultan']);

/** "*Foreign and* Trade Minister", "*Interior* Cabinet Secretary": the portfolio named first counts. */
function widened(words: readonly Word[], title: Title): Title {
	const { from, to, office } = title;
	if (office.level !== 'minister') return title;
	const isBare = office.id === 'cabinet-secretary';
	const at = isBare ? from - 1 : words[from - 1]?.folded === 'and' ? from - 2 : -1;
	const first = words[at];
	if (first?.kind !== 'word' || first.capital !== words[from]?.capital) return title;
	const whole = officeByTitle(`${first.folded} minister`);
	return whole?.level === 'minister' ? { from: at, to, office: whole } : title;
}

/**
 * The office titles in a sentence, the longest first at each place, none overlapping.
 *
 * @param words the sentence's words
 */
export function titlesIn(words: readonly Word[]): Title[] {
	const found: Title[] = [];
	for (let at = 0; at < words.length;) {
		const title = longestAt(words, at);
		// "Mayor Amir Hussain": a given name.
		const isName = found.at(-1)?.to === at && NAMES.has(words[at]?.folded ?? '');
		const whole = title && !isName && widened(words, extended(words, title));
		if (whole) found.push(whole);
		at = whole ? whole.to : at + 1;
	}
	return found;
}
