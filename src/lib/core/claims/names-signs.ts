import type { Word } from './annotate-scan';
import { BODY_VERBS, nounClass, type NounClass } from './names-nouns';
import { isHonorific } from './names-persons';
import type { MarkedSentence } from './names-roles';
import { isInitial, type Run } from './names-runs';
import { SAYING } from './names-words';
import { isPossessive } from '../text/tokens';

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

const LEFT = set(
	'in at near from to of by with for the and on between against as than under through across via ' +
		'into around outside about like including or vs over throughout'
);
const RIGHT = set('and or in at of to by for on from with as has had have will');
/** Where a noun phrase ends: what follows is not its head. */
const STOPS = set(
	'of in by for that who which from with at on to where whose based known and or located is was ' +
		'are were'
);
const COPULA = set('is was are were became remains');
const DETERMINER = set('a an the one another its his her');
const HE = set('he she his her him');
const IT = set('it its');
const THEY = set('they their');
const BORN = set('born b nee died');
const LONGEST_PHRASE = 12;

/** The class of the noun a phrase ends with: "an American jazz singer from" is a person. */
function headAt({ words }: MarkedSentence, from: number): NounClass | null {
	let found: NounClass | null = null;
	for (let at = from; at < Math.min(words.length, from + LONGEST_PHRASE); at++) {
		const word = words[at];
		if (!word || (word.kind === 'punctuation' && word.text !== '"')) break;
		if (STOPS.has(word.folded)) break;
		if (!word.capital) found = nounClass(word.folded) ?? found;
	}
	return found;
}

const smallNoun = (word: Word | undefined) =>
	word && !word.capital ? nounClass(word.folded) : null;

/** A place or a country: what a town's name stands before or behind. */
const isPlaceGroup = ({ groups }: MarkedSentence, at: number) =>
	groups[at]?.role === 'place' || groups[at]?.role === 'country';

function openingSign(before: Word | undefined): string {
	if (!before) return 'opens';
	return /["“‘]/u.test(before.text) ? 'after quote' : 'after mark';
}

type Row = readonly [sign: string | false | null | undefined, holds: unknown];

function held(rows: readonly Row[]): string[] {
	const found: string[] = [];
	for (const [sign, holds] of rows) if (sign && holds) found.push(sign);
	return found;
}

/** Before the name of whoever had or gets an office. */
const FOLLOWED =
	/^(?:predecessor|successor|succeeds|succeeded|succeeding|succeed|replaces|replacing)$/;

const BETWEEN = /^(?:of|for|to|the|and|at|in)$/;

/** "the special envoy for Peru, X": a title with nothing but what it is of before the comma. */
function isTitled({ words, groups }: MarkedSentence, last: number): boolean {
	for (let at = last; at >= 0 && last - at < 8; at--) {
		const role = groups[at]?.role;
		if (role === 'title') return at < last || words[at - 1]?.folded === 'the';
		if (!role && !BETWEEN.test(words[at]?.folded ?? '')) return false;
	}
	return false;
}

function leftSigns({ marked, from }: Run): string[] {
	const { words, groups } = marked;
	const [before, second] = [words[from - 1], words[from - 2]];
	if (!before || isInitial(words, from)) return [openingSign(before)];
	const word = before.folded;
	const noun = before.capital && nounClass(word) !== 'person' ? null : nounClass(word);
	const owner = word === 'of' ? smallNoun(second) : null;
	const comma = before.text === ',';
	return held([
		[`after ${word}`, LEFT.has(word)],
		[`after ${second?.folded} the`, word === 'the' && LEFT.has(second?.folded ?? '')],
		['after honorific', isHonorific(before) && before.capital],
		[
			'after title',
			groups[from - 1]?.role === 'title' ||
				FOLLOWED.test(word) ||
				(comma && isTitled(marked, from - 2))
		],
		[`after ${noun}`, noun],
		[`after ${owner} of`, owner],
		['after place,', comma && isPlaceGroup(marked, from - 2)],
		['after person,', comma && smallNoun(second) === 'person'],
		['after small and', word === 'and' && !second?.capital],
		['after number', before.kind === 'number'],
		['after saying', SAYING.has(word)],
		['after body verb', BODY_VERBS.has(word)],
		['after (', before.text === '(']
	]);
}

function parenthesisSign({ words }: MarkedSentence, at: number): string {
	const [next, second] = [words[at], words[at + 1]];
	if (BORN.has(next?.folded ?? '')) return '(born';
	if (next?.kind !== 'number') return next?.capital ? '(capital' : '(small';
	const years = /^\d{4}$/.test(next.text) && /^[-–—]/u.test(second?.text ?? '');
	return years ? '(years' : '(number';
}

/** ", a Fijian politician, …", ", Ohio", ", who", ", 52". */
function commaSigns(marked: MarkedSentence, at: number): string[] {
	const next = marked.words[at];
	const word = next?.folded ?? '';
	const isPhrase = DETERMINER.has(word);
	const head = isPhrase ? headAt(marked, at + 1) : null;
	return held([
		['before , place', isPlaceGroup(marked, at)],
		['before who', word === 'who' || word === 'whose'],
		['before age', next?.kind === 'number' && /^\d{2}$/.test(next.text)],
		[`apposed ${head}`, head],
		['before ,', !isPhrase]
	]);
}

/** Done to people alone. */
const PERSON_DONE =
	/^(?:born|sworn|re elected|reelected|reappointed|inaugurated|jailed|arrested|indicted|convicted|impeached)$/;

/** "is a village in", "were founded", "is". */
function copulaSigns(marked: MarkedSentence, at: number): string[] {
	const [verb, next] = [marked.words[at], marked.words[at + 1]];
	const word = next?.folded ?? '';
	const head = DETERMINER.has(word) ? headAt(marked, at + 2) : null;
	const plain = PERSON_DONE.test(word)
		? 'before person verb'
		: BODY_VERBS.has(word)
			? 'is done'
			: 'is';
	return held([
		[head ? `is ${head}` : plain, true],
		['are', verb?.folded === 'are' || verb?.folded === 'were']
	]);
}

function wordSign(next: Word): string {
	const word = next.folded;
	if (SAYING.has(word)) return 'before saying';
	if (BORN.has(word)) return 'before person verb';
	if (BODY_VERBS.has(word)) return 'before body verb';
	if (word === 'who') return 'before who';
	if (RIGHT.has(word)) return `before ${word}`;
	if (next.kind === 'number') return 'before number';
	if (next.kind === 'punctuation') return /["”’]/u.test(next.text) ? 'before quote' : 'before mark';
	return next.capital ? 'before capital' : `before ${nounClass(word) ?? 'small'}`;
}

function rightSigns({ marked, to }: Run): string[] {
	const { words, groups } = marked;
	const [next, second] = [words[to], words[to + 1]];
	if (!next) return ['ends'];
	if (isPossessive(next)) {
		const noun = smallNoun(second);
		const isOffice = groups[to + 1]?.role === 'title';
		return held([
			['possessive', true],
			['’s title', isOffice],
			[`’s ${noun}`, noun]
		]);
	}
	if (groups[to]?.role === 'title') return [next.capital ? 'before Title' : 'before title'];
	if (next.text === ',') return commaSigns(marked, to + 1);
	if (next.text === '(') return [parenthesisSign(marked, to + 1)];
	return COPULA.has(next.folded) ? copulaSigns(marked, to) : [wordSign(next)];
}

const isQuoted = ({ marked: { words }, from, to }: Run) =>
	/["“‘]/u.test(words[from - 1]?.text ?? '') && /["”’]/u.test(words[to]?.text ?? '');

/** How far behind a subject its pronoun is looked for. */
const PRONOUN_REACH = 25;

/** Which pronouns a sentence's subject is taken up by: in the same sentence or opening the next. */
function pronounSigns({ marked, from, to }: Run, next: MarkedSentence | undefined): string[] {
	if (from > 1) return [];
	const said = new Set(marked.words.slice(to, to + PRONOUN_REACH).map((word) => word.folded));
	said.add(next?.words[0]?.folded ?? '');
	const has = (words: ReadonlySet<string>) => [...words].some((word) => said.has(word));
	return held([
		['he', has(HE)],
		['it', has(IT)],
		['they', has(THEY)]
	]);
}

/**
 * What stands beside a chain of capitalised words, and how its sentence goes on. What each sign
 * speaks for is in `WEIGHTS`.
 *
 * @param next the sentence after the chain's own, whose first word may be its pronoun
 */
export function contextSigns(run: Run, next: MarkedSentence | undefined): string[] {
	return [
		...leftSigns(run),
		...rightSigns(run),
		...pronounSigns(run, next),
		...held([
			['article', hasArticle(run)],
			['quoted', isQuoted(run)],
			['mid', !isInitial(run.marked.words, run.from)]
		])
	];
}

/** A capital "The" inside a sentence. */
const hasArticle = ({ marked: { words }, from }: Run) =>
	words[from - 1]?.text === 'The' && !isInitial(words, from - 1);
