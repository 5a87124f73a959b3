import { remembered } from '../text/remembered';
import { isPossessive } from '../text/tokens';
import type { Word } from './annotate-scan';
import type { MarkedSentence } from './names-roles';
import { wordsOf, type Run } from './names-runs';
import { HONORIFICS, SAYING } from './names-words';

/** A run or its part that is a person's name. */
export interface PersonRun {
	readonly run: Run;
	readonly from: number;
	readonly to: number;
}

/** Of a name's words; small ones between ("María del Carmen Ibáñez de la Vega") are free. */
const MOST_CAPITALS = 6;

/** Longest appositive looked through for an office: "X, the newly elected … president of Y". */
const APPOSITIVE = 9;

/** "Mr", "Dr.", "H.E.", "Ambassadors". */
export const isHonorific = (word: Word | undefined) => isHonorificWord(word?.folded ?? '');

const isHonorificWord = remembered((folded) =>
	HONORIFICS.has(folded.replace(/^(ambassador)s$/, '$1').replace(' ', ''))
);

/** Words after honorifics at the front of a run: the name proper. */
function nameStart(run: Run): number {
	const { words } = run.marked;
	let from = run.from;
	while (from < run.to - 1 && isHonorific(words[from])) from++;
	return from;
}

/** Whether an office or an honorific stands right before, also across "of Mexico" and a comma. */
function isTitled({ marked, from }: Run, nameFrom: number): boolean {
	if (nameFrom > from) return true;
	const { words, groups } = marked;
	const before = words[from - 1];
	if (!before) return false;
	if (isHonorific(before) && before.capital) return true;
	if (groups[from - 1]?.role === 'title') return true;
	if (before.folded === 'counterpart') return true;
	if (before.text === ',' && words[from - 2]?.folded === 'counterpart') return true;
	return isAfterOffice(marked, from) || isAfterOfficeOf(marked, from);
}

/** "the new Syrian president, Ahmed …" */
function isAfterOffice({ words, groups, titles }: MarkedSentence, from: number): boolean {
	if (words[from - 1]?.text !== ',' || groups[from - 2]?.role !== 'title') return false;
	const title = titles.find((t) => t.to === from - 1);
	const lead = words.slice(Math.max(0, (title?.from ?? 0) - 5), title?.from ?? 0);
	return lead.some(
		(w) => ['the', 'his', 'her', 'its', 'their'].includes(w.folded) || isPossessive(w)
	);
}

/** "Secretary of Economy of Mexico Ana …", "the president of Venezuela, Nicolas …" */
function isAfterOfficeOf({ words, groups }: MarkedSentence, from: number): boolean {
	let at = from - 1;
	if (words[at]?.text === ',') at--;
	const group = groups[at];
	if (group?.role !== 'country' && group?.role !== 'organisation') return false;
	at = group.from - 1;
	if (words[at]?.folded === 'the') at--;
	return words[at]?.folded === 'of' && groups[at - 1]?.role === 'title';
}

/** "X is the president of …" */
function isOfficeCopula({ words, groups }: MarkedSentence, to: number): boolean {
	if (words[to]?.folded !== 'is' || words[to + 1]?.folded !== 'the') return false;
	return groups.slice(to + 2, to + 6).some((group) => group?.role === 'title');
}

/** ", foreign minister of Syria", ", Syria's interim foreign minister", ", 52,", ", who". */
function isExplainedAfter({ marked, to }: Run): boolean {
	const { words, groups } = marked;
	if (isOfficeCopula(marked, to)) return true;
	if (words[to]?.text !== ',') return false;
	const next = words[to + 1];
	if (next?.folded === 'who' || next?.folded === 'whose') return true;
	if (next?.kind === 'number' && /^\d{2}$/.test(next.text) && words[to + 2]?.text === ',')
		return true;
	for (let at = to + 1; at < Math.min(words.length, to + APPOSITIVE); at++) {
		if (words[at]?.text === ',' || isVerbLike(words[at])) return false;
		if (groups[at]?.role === 'title')
			return next?.folded !== 'and' && (!next?.capital || groups[to + 1] !== null);
	}
	return false;
}

const VERBS = new Set(
	'said met told visited signed has had was is are were and but which where arrived will'.split(' ')
);
const isVerbLike = (word: Word | undefined) => VERBS.has(word?.folded ?? '');

/** "Hayashi Yoshimasa said", "…, said Mary Jones". */
function speaks({ marked, from, to }: Run): boolean {
	const { words } = marked;
	if (to - from < 2 || to - from > 3) return false;
	return SAYING.has(words[to]?.folded ?? '');
}

/**
 * Whether a run is a person's name for sure: an office or honorific before it or an explanation after
 * it. A single word needs an office or honorific.
 *
 * @param run a run that no organisation or place rule took
 */
export function personIn(run: Run): PersonRun | null {
	const from = nameStart(run);
	const words = wordsOf({ ...run, from });
	if (words.length === 0 || words.filter((word) => word.capital).length > MOST_CAPITALS)
		return null;
	const titled = isTitled(run, from);
	const sure = titled || (words.length > 1 && (isExplainedAfter(run) || speaks(run)));
	return sure ? { run, from, to: run.to } : null;
}
