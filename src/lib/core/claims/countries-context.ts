import { officeByTitle } from '../gazetteer/offices';
import { isPossessive } from '../text/tokens';
import type { Word } from './annotate-scan';
import type { Candidate } from './countries-candidates';
import { GIVEN_NAMES } from './names-given';

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** After these a capital is where something is. */
const LOCATIVE = set(
	'in at near outside around via through visited visit visiting leave left leaving reached reach ' +
		'entered enter captured seized downtown central greater to from into toward towards across ' +
		'over above inside within of for capital city outside'
);
/** Between governments. */
const RELATING = set('between by with against urged accused told pressed asked');
/** What a government has or is, and a town is not. */
const LOCAL_NOUN = set(
	'mayor airport streets street old city suburbs suburb police outskirts downtown subway metro ' +
		'residents main central historic international convention university district districts ' +
		'neighbourhood neighborhood square stadium hotel port zoo museum local population'
);
const GOVERNING = set(
	'ministry government regime authorities administration officials official summit talks'
);
/** A word after a subject that is no verb. */
const NO_VERB = set(
	'on in at for of to from by with the a an this that after before during since until where which ' +
		'who when while where based area region time declaration agreement accord protocol summit ' +
		'conference'
);

function isUsedAsGovernment(c: Candidate): boolean {
	const { words } = c.sentence;
	const [before, next, after] = [words[c.from - 1], words[c.to], words[c.to + 1]];
	const previous = before?.folded ?? '';
	if (c.joined) return false;
	if (before?.capital && previous !== '' && c.from > 1) return false;
	if (isPossessive(next)) return !LOCAL_NOUN.has(after?.folded ?? '') && !LOCATIVE.has(previous);
	if (next && GOVERNING.has(next.folded)) return true;
	if (RELATING.has(previous)) return true;
	if (previous === 'and') return betweenPair(words, c.from);
	if (LOCATIVE.has(previous) || (next?.capital ?? false)) return false;
	if (previous === 'the' || previous === 'a') return false;
	return next?.kind === 'word' && !NO_VERB.has(next.folded);
}

/** "between Moscow and Minsk": the word before the last pair decides. */
function betweenPair(words: readonly Word[], at: number): boolean {
	for (let i = at - 2; i >= Math.max(0, at - 4); i--)
		if (words[i]?.folded === 'between' || words[i]?.folded === 'both') return true;
	return false;
}

/** Country names that are also given names or surnames. */
const ALSO_PERSONS = set(
	'jordan chad israel georgia kenya india ireland holland cuba malta cyprus'
);

/** Whether the country's name stands in a person's: "Jordan Smith", "Michael Jordan". */
export function isPersonName(c: Candidate): boolean {
	if (c.sentence.isTitle || c.meaning.how !== 'name') return false;
	const { words } = c.sentence;
	const own = words[c.from];
	if (!own || c.to - c.from > 1 || !ALSO_PERSONS.has(own.folded)) return false;
	const [before, next] = [words[c.from - 1], words[c.to]];
	return isFollowedByName(next) || isAfterName(before, c.from);
}

const isCapitalWord = (word: Word | undefined): word is Word =>
	word?.kind === 'word' && word.capital && !officeByTitle(word.folded);

const isFollowedByName = (next: Word | undefined) => isCapitalWord(next) && !isInstitution(next);

/** A capital that begins the sentence counts where it is a given name. */
const isAfterName = (before: Word | undefined, at: number) =>
	isCapitalWord(before) && (at > 1 || GIVEN_NAMES.has(before.folded));

const INSTITUTION = set(
	'foreign prime president ministry army police times government national defence defense central ' +
		'bank airlines vice deputy minister'
);
const isInstitution = (word: Word) => INSTITUTION.has(word.folded);

const PEOPLE = set('finn turk dane pole swede scot serb croat');

/** "Finn Andersen", "Volker Türk": one of a people stands between small words. */
function isGivenOrSurname(c: Candidate): boolean {
	const { words } = c.sentence;
	if (c.sentence.isTitle || !PEOPLE.has(words[c.from]?.folded ?? '')) return false;
	return isCapitalWord(words[c.to]) || (c.from > 1 && isCapitalWord(words[c.from - 1]));
}

const LANGUAGE_VERB = set('in speak speaks spoke spoken speaking into fluent');

/** "in French," or "speaks Spanish": the tongue, not the country. */
function isLanguage(c: Candidate): boolean {
	if (c.meaning.how !== 'demonym') return false;
	const { words } = c.sentence;
	const [before, next] = [words[c.from - 1], words[c.to]];
	if (!before || !LANGUAGE_VERB.has(before.folded)) return false;
	return !next || next.kind === 'punctuation' || next.folded === 'and';
}

const PAPER = set('times post herald tribune gazette daily journal observer telegraph chronicle');

/** Part of a newspaper's name: "Jakarta Post", "Japan Times". */
function isNewspaper(c: Candidate): boolean {
	const next = c.sentence.words[c.to];
	return next !== undefined && next.capital && PAPER.has(next.folded);
}

/** What no other mention in the article is needed to refuse. */
export function isOutOfPlace(c: Candidate): boolean {
	if (isGivenOrSurname(c)) return true;
	if (isLanguage(c) || isNewspaper(c)) return true;
	return c.meaning.rule === 'government' && (c.sentence.isTitle ? false : !isUsedAsGovernment(c));
}
