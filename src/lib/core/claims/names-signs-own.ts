import { isKnownBody } from '../gazetteer/organisations';
import { ORGANISATION_HEADS, ORGANISATION_SUFFIXES } from '../gazetteer/organisations-table';
import { findPlace } from '../gazetteer/places';
import { isPossessive } from '../text/tokens';
import type { Word } from './annotate-scan';
import { GIVEN_NAMES } from './names-given';
import { BODY_ENDS, CREEDS, nounClass, OTHER_ENDS, OTHER_HEADS, TEAMS } from './names-nouns';
import { wordsOf, type Run } from './names-runs';
import { PARTICLES, PLACE_HEADS, PLACE_SUFFIXES } from './names-words';

/** A name that may be one, taken apart. */
interface Parts {
	readonly run: Run;
	readonly words: readonly Word[];
	readonly first: Word;
	readonly last: Word;
	/** More words than one. */
	readonly many: boolean;
	/** Of capitals. */
	readonly count: number;
	/** The whole is a known place or country. */
	readonly place: boolean;
}

/** Of a person's name; small ones between are free. */
const MOST_CAPITALS = 6;

const SURNAME =
	/(?:[^aeiou]son|sen|ez|ov|ova|ev|eva|in[ae]?|ski|sky|ska|wicz|berg|stein|mann|man|ic|enko|chuk|yan|ian|dze|shvili|escu|oglu|opoulos|akis|elli|etti|ini|ello|ucci|well|smith|ley|ton|worth|field|wood|kar|wala|pillai|singh|nathan|moto|mura|yama|shita|kawa|saki|uchi|zadeh|pour|nejad)$/;
const PATRONYM = /^(?:Mc|Mac|O['’]|D['’]|Fitz|Al-|El-|Ben-)\p{Lu}?/u;
const TOWN =
	/(?:ville|burgh?|borough|shire|stan|land|ford|ham|pur|pura|abad|grad|gorod|polis|bury|mouth|wick|thorpe|stadt|dorf|heim|furt|hausen|kirchen|weiler|ingen|sk|ow|ice|vice|dale|port|chester|caster|minster|stead|hurst|bourne|haven|more|nagar|wadi|istan|jima|shima|grove|view|springs|falls|hills?)$/;
/** Peoples and tongues: Ilocano, Bavarian, Sundanese. */
const PEOPLE = /(?:[ei]an|ese|ish|ani|ic)s?$/;
const ABSTRACT = /(?:tion|ment|ness|ism|ology|graphy|ing|ics|ity|ance|ence|ship)$/;
const PLURAL = /[^aiuso]s$/;
const DIRECTION =
	/^(?:north|south|east|west|northern|southern|eastern|western|central|new|old|upper|lower|greater|saint|st|san|santa|fort|port|los|las|great|little)$/;
const INITIAL = /^(?:\p{Lu}\.)+\p{Lu}?$/u;
const JUNIOR = /^(?:jr|sr|ii|iii|iv)$/;
const CAMEL = /^(?!Mc|Mac|De|La|Le|Van)\p{Lu}?\p{Ll}+\p{Lu}/u;
const LOUD = /^\p{Lu}[\p{Lu}&]+$/u;
/** A Korean given name (Tae-yul) and its like. */
const HYPHENATED = /^\p{Lu}\p{Ll}+[-‐‑]\p{Ll}+$/u;
const ARTICLE_NAME = /^(?:al|el)[-‐‑]\p{Lu}/iu;
const FATHER = /^(?:bin|ibn|bint|abu|ould)$/i;
const FOREIGN = /[^\p{ASCII}‘’“”]/u;

const isGiven = (word: Word) => GIVEN_NAMES.has(word.folded.split(' ', 1)[0] ?? '');
const folded = (words: readonly Word[]) => words.map((word) => word.folded).join(' ');

function isKnownPlace({ marked }: Run, from: number, to: number): boolean {
	const group = marked.groups[from];
	if (group && group.from === from && group.to === to)
		return group.role === 'place' || group.role === 'country';
	return findPlace(folded(marked.words.slice(from, to))) !== null;
}

function startsWithPlace({ run, many, place }: Parts): boolean {
	const group = run.marked.groups[run.from];
	return many && !place && isKnownPlace(run, run.from, group?.to ?? run.from + 1);
}

function endsWithPlace({ run, many, place }: Parts): boolean {
	const group = run.marked.groups[run.to - 1];
	return many && !place && isKnownPlace(run, group?.from ?? run.to - 1, run.to);
}

function isBody({ run }: Parts): boolean {
	const group = run.marked.groups[run.from];
	return group?.role === 'organisation' && group.to === run.to;
}

const holdsBody = ({ run, words, many }: Parts) =>
	many && words.some((_, i) => run.marked.groups[run.from + i]?.role === 'organisation');

const some = (test: (word: Word) => boolean) => (parts: Parts) => parts.words.some(test);
const later = (test: (word: Word) => boolean) => (parts: Parts) => parts.words.slice(1).some(test);
const last = (test: (word: Word) => boolean) => (parts: Parts) => test(parts.last);
const first = (test: (word: Word) => boolean) => (parts: Parts) => parts.many && test(parts.first);
const several = (test: (parts: Parts) => boolean) => (parts: Parts) => parts.many && test(parts);
const isLoud = (word: Word) => LOUD.test(word.text);

/** Bodies that go by one word. */
const HOUSES = /^(?:senate|congress|parliament|knesset|duma|bundestag)$/;

type Row = readonly [sign: string, holds: (parts: Parts) => boolean];

/** Of single words under a name of their own: "Jordan" alone is less a given name than before another. */
const BY_LENGTH: readonly Row[] = [
	['place', ({ place }) => place],
	['given', (parts) => isGiven(parts.first)],
	['surname', last((word) => SURNAME.test(word.folded) || PATRONYM.test(word.text))],
	['town-like', last((word) => TOWN.test(word.folded))],
	['loud', some(isLoud)],
	['plural', last((word) => PLURAL.test(word.folded))],
	['abstract', last((word) => ABSTRACT.test(word.folded))],
	['other end', last((word) => OTHER_ENDS.has(word.folded))],
	['known body', ({ words }) => isKnownBody(folded(words))],
	[
		'team',
		(parts) => TEAMS.has(parts.last.folded) || (parts.many && TEAMS.has(parts.first.folded))
	],
	['body end', last((word) => BODY_ENDS.has(word.folded))],
	['creed', some((word) => CREEDS.has(word.folded))],
	['people', last((word) => PEOPLE.test(word.folded))]
];

const ALWAYS: readonly Row[] = [
	['crowd', ({ count }) => count > MOST_CAPITALS],
	['body', isBody],
	['holds body', holdsBody],
	['given+2', (parts) => parts.count === 2 && isGiven(parts.first)],
	['given later', later(isGiven)],
	['initial', several(some((word) => INITIAL.test(word.text)))],
	['junior', several(last((word) => JUNIOR.test(word.folded)))],
	['particle', some((word) => !word.capital && PARTICLES.has(word.folded))],
	['of', some((word) => word.text === 'of')],
	['amp', some((word) => word.text === '&')],
	['possessive inside', some(isPossessive)],
	['all loud', several((parts) => parts.words.every((word) => !word.capital || isLoud(word)))],
	['camel', some((word) => CAMEL.test(word.text))],
	['hyphenated given', later((word) => HYPHENATED.test(word.text))],
	['article name', later((word) => ARTICLE_NAME.test(word.text))],
	['father', several(some((word) => FATHER.test(word.text)))],
	['hyphen', last((word) => word.text.includes('-'))],
	['place first', startsWithPlace],
	['place last', endsWithPlace],
	['place suffix', several(last((word) => PLACE_SUFFIXES.has(word.folded)))],
	['place head', first((word) => PLACE_HEADS.has(word.folded))],
	['body suffix', several(last((word) => ORGANISATION_SUFFIXES.has(word.folded)))],
	['body word', several(some((word) => ORGANISATION_SUFFIXES.has(word.folded)))],
	['suffix1', ({ many, last: { folded: word } }) => !many && HOUSES.test(word)],
	['body head', first((word) => ORGANISATION_HEADS.has(word.folded))],
	['direction', first((word) => DIRECTION.test(word.folded))],
	['other head', first((word) => OTHER_HEADS.has(word.folded))],
	['foreign', last((word) => FOREIGN.test(word.text))],
	['short', last((word) => word.folded.length < 4)]
];

/** What the words of a name say by themselves. */
export function ownSigns(run: Run): string[] {
	const words = wordsOf(run);
	const [head, tail] = [words[0], words.at(-1)];
	if (!head || !tail) return [];
	const parts: Parts = {
		run,
		words,
		first: head,
		last: tail,
		many: words.length > 1,
		count: words.filter((word) => word.capital).length,
		place: isKnownPlace(run, run.from, run.to)
	};
	const single = parts.many ? '' : '1';
	const noun = nounClass(tail.folded);
	return [
		`length${Math.min(parts.count, 5)}`,
		...BY_LENGTH.filter(([, holds]) => holds(parts)).map(([sign]) => sign + single),
		...ALWAYS.filter(([, holds]) => holds(parts)).map(([sign]) => sign),
		...(noun ? [`ends ${noun}${single}`] : [])
	];
}
