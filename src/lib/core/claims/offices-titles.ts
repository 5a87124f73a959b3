import { officeByTitle, titleReach, type OfficeClass } from '../gazetteer/offices';
import { fold } from '../text/fold';
import { remembered } from '../text/remembered';
import type { Word } from './annotate-scan';
import { meaningOf } from './countries-lexicon';

/** An office title as worded, at words [from, to). */
export interface Title {
	readonly from: number;
	readonly to: number;
	readonly office: OfficeClass;
	/** Of one of several holders: "president" for "presidents". */
	readonly text?: string;
}

/** Wordings that are offices only in capitals: "Gen.", "Rep.", "PM", "General". */
const CAPITALS_ONLY: ReadonlySet<string> = new Set(
	'gen rep mp mep sen col pm general major marshal judge justice speaker premier'.split(' ')
);

const ABBREVIATED = /^(?:Gen|Rep|Sen|Col|Gov)$/;

/** A title before one of these is part of a body's name or of a common noun. */
const NO_OFFICE_NEXT: ReadonlySet<string> = new Set(
	(
		'league motors electric assembly election elections department office house council court ' +
		'secretariat ministry strike public affairs staff conference assembly hospital agreement hotel street avenue'
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
	// "Sen. Roe" and "Sen Roe", but "Hun Sen, who".
	if (to - from === 1 && ABBREVIATED.test(first?.text ?? '') && !words[to]?.capital) return false;
	const isOf =
		(folded === 'speaker' && words[to]?.folded === 'of') ||
		(folded === 'premier' && (words[to]?.text === ',' || words[to]?.capital));
	if (CAPITALS_ONLY.has(folded) && !first?.capital && !isOf) return false;
	if (to - from === 1 && isSurname(words, from)) return false;
	const next = words[to];
	// "leader of the opposition Democratic Party"
	if (folded.endsWith(' opposition') && next?.capital) return false;
	if (next && NO_OFFICE_NEXT.has(next.folded) && to - from === 1) return false;
	// "X and Y, due in Lima, head for Quito"
	if (folded === 'head' && /^(?:for|to|back|home|into)$/.test(next?.folded ?? '')) return false;
	// "governor of the Central Bank of Andean States"
	if (folded.endsWith('bank') && next?.folded === 'of' && words[to - 1]?.capital) return false;
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
	const most = titleReach(headOf(words[from]));
	if (most === 0) return null;
	const parts: string[] = [];
	let best: Title | null = null;
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

const isPortfolio = (words: readonly Word[]) =>
	words.length > 0 &&
	words.every(({ capital }) => capital) &&
	officeByTitle(`minister of ${words.map(({ folded }) => folded).join(' ')}`) !== null;

/** Past "Minister of Foreign Affairs, *Foreign Trade, Education*": portfolios between commas. */
function pastList(words: readonly Word[], { from, to }: Title): number {
	if (!words.slice(from, to).some(({ folded }) => folded === 'of')) return to;
	for (let at = to; words[at]?.text === ',';) {
		const size = [3, 2, 1].find((n) => isPortfolio(words.slice(at + 1, at + 1 + n)));
		const next = words[at + 1 + (size ?? 0)];
		if (!size || !(next?.text === ',' || next?.text === 'and')) return at === to ? to : at;
		at += 1 + size;
		to = at;
	}
	return to;
}

/** Portfolios joined to a title: "Minister of Trade *and Industry*", "Foreign *and Trade* Minister". */
function extended(words: readonly Word[], title: Title): Title {
	const { office, from } = title;
	if (office.level !== 'minister') return title;
	let to = pastList(words, title);
	const joint = words[to];
	if (joint?.folded !== 'and') return { ...title, to };
	// "minister for trade and the Andes, X"
	const isRegion = words[to + 1]?.folded === 'the' && words[to + 2]?.capital;
	if (isRegion && words[to + 3]?.text === ',') return { ...title, to: to + 3 };
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

/** Capitals before "Minister" that are no portfolio. */
const NO_PORTFOLIO =
	/^(?:the|a|an|former|ex|then|acting|interim|outgoing|caretaker|new|deputy|vice|prime|first|senior|cabinet|union|federal|state|his|her|its|their|our|and|by|as|with|when|but|while|after|mr|mrs|ms|dr|said|says)$/;

/** "Regional Cohesion Minister", "schools minister": a portfolio that no table has. */
function openPortfolio(words: readonly Word[], title: Title): Title {
	const { from, to } = title;
	const isCapital = words[from]?.capital === true;
	let start = from;
	while (start > 0 && from - start < 4) {
		const word = words[start - 1];
		const isPlural = start === from && /^\p{Ll}{3,}[^\Wsuo]s$/u.test(word?.text ?? '');
		if (word?.kind !== 'word' || !(isCapital ? word.capital : isPlural)) break;
		if (NO_PORTFOLIO.test(word.folded) || officeByTitle(word.folded) || meaningOf(word.folded))
			break;
		start--;
	}
	if (start === from || (start === 0 && from - start === 1 && isCapital)) return title;
	const label = words.slice(start, to).map(({ text }) => text.toLowerCase());
	return { from: start, to, office: portfolioOffice(label.join(' ')) };
}

/** "the Minister of Regional Cohesion, X": capitals up to a comma that no table has. */
function openAfter(words: readonly Word[], { from, to }: Title): Title | null {
	if (!words[from]?.capital || !/^(?:of|for)$/.test(words[to]?.text ?? '')) return null;
	const start = words[to + 1]?.text === 'the' ? to + 2 : to + 1;
	let end = start;
	while (
		end - start < 6 &&
		(words[end]?.capital || /^(?:and|for|of)$/.test(words[end]?.text ?? ''))
	)
		end++;
	const inside = words.slice(start, end);
	const isOpen = inside.length > 0 && words[end]?.text === ',' && words[end - 1]?.capital;
	if (!isOpen || inside.some(({ folded }) => meaningOf(folded) !== null)) return null;
	const label = words.slice(from, end).map(({ text }) => text.toLowerCase());
	return { from, to: end, office: portfolioOffice(label.join(' ')) };
}

const portfolioOffice = remembered((label): OfficeClass => ({
	id: fold(label),
	label,
	titles: [label],
	level: 'minister',
	unique: true
}));

const NAMES: ReadonlySet<string> = new Set(['amir', 'king', 'pope', 'sultan']);

/** "*Foreign and* Trade Minister", "*Interior* Cabinet Secretary": the portfolio named first counts. */
function widened(words: readonly Word[], title: Title): Title {
	const { from, to, office } = title;
	if (office.level !== 'minister') return title;
	if (office.id === 'minister' && to - from === 1)
		return openAfter(words, title) ?? openPortfolio(words, title);
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
