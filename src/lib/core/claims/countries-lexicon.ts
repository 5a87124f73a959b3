import { COUNTRIES, type Country } from '../gazetteer/countries';
import { reachOf } from '../gazetteer/reach';
import { fold } from '../text/fold';
import type { CountryMention } from './types';

export interface Meaning {
	/** ISO code; null: the words mean no country ("Indian Ocean"); a key of the context rules else. */
	readonly code: string | null;
	readonly how: CountryMention['how'];
	/** An abbreviation: stands for the country only in capitals. */
	readonly capitals: boolean;
	/** Which context rule decides, or null. */
	readonly rule: 'korea' | 'congo' | 'dominican' | 'georgia' | 'government' | null;
}

/** Longer wordings that hold a country's word and mean no country. */
const NO_COUNTRY =
	'american samoa; american samoan; new guinea; new mexico; gulf of mexico; gulf of guinea; ' +
	'gulf of oman; gulf of thailand; gulf of america; sea of japan; south china sea; east china sea; ' +
	'latin america; latin american; latin americans; north america; north american; north americans; ' +
	'south america; south american; south americans; central america; central american; ' +
	'native american; native americans; bank of america; voice of america; inter american; pan american; ' +
	'panama canal; panama papers; british columbia; british virgin islands; ' +
	'british indian ocean territory; french guiana; french polynesia; indian ocean; indian wells; ' +
	'us virgin islands; u s virgin islands; dutch caribbean; northern ireland; niger delta; ' +
	'niger river; lake chad; jordan river; jordan valley; guinea pig; guinea pigs; guinea fowl; ' +
	'washington post; new england; republic of china; us dollar; us dollars; u s dollar; ' +
	'u s dollars; vienna convention; vienna conventions; paris agreement; paris accord; ' +
	'geneva convention; geneva conventions; rome statute; brussels; washington state; ' +
	'george washington; ho chi minh; times of india; times of israel; cuba libre; turkey shoot; ' +
	'brazil nut; brazil nuts; greek orthodox; russian roulette; trans american; panama hat; ' +
	'western sahara; santiago de compostela; san marino grand prix; french open; us open; ' +
	'u s open; australian open; british open; spanish flu; german shepherd; german shepherds; english channel';

/** Capitals whose name is as often a person's, another town's or another body's. */
const UNSAFE_CAPITALS: ReadonlySet<string> = new Set(
	(
		'victoria;sofia;kingston;georgetown;santiago;male;wellington;san jose;monaco;singapore;' +
		'jerusalem;brussels;the hague;valletta;roseau;praia;victoria;lima;cape town;vatican city;' +
		'la paz;sucre;alexandria;djibouti city;muscat;hamilton;castries;bern;moroni;saint georges;' +
		'saint johns;st georges;st johns;majuro;luxembourg city;panama city;guatemala city;mexico city'
	).split(';')
);

const lexicon = new Map<string, Meaning>();

function put(words: string, meaning: Meaning): void {
	const key = fold(words).replace(/^the /, '');
	if (!lexicon.has(key)) lexicon.set(key, meaning);
}

const isAbbreviation = (name: string) =>
	/^(?:\p{Lu}\.?){2,}$/u.test(name) || name === 'NKorea' || name === 'SKorea';

function putCountry(country: Country): void {
	const { code } = country;
	for (const name of [country.name, country.official ?? country.name, ...country.aliases]) {
		const capitals = isAbbreviation(name);
		put(name, { code, how: capitals ? 'code' : 'name', capitals, rule: null });
	}
	for (const demonym of country.demonyms)
		put(demonym, { code, how: 'demonym', capitals: false, rule: null });
	for (const city of [country.capital, ...country.seats])
		if (!UNSAFE_CAPITALS.has(fold(city)))
			put(city, { code, how: 'capital', capitals: false, rule: 'government' });
}

for (const phrase of NO_COUNTRY.split('; '))
	put(phrase, { code: null, how: 'name', capitals: false, rule: null });
for (const word of ['georgia', 'georgian', 'georgians'])
	put(word, {
		code: 'GE',
		how: word === 'georgia' ? 'name' : 'demonym',
		capitals: false,
		rule: 'georgia'
	});
for (const [word, how] of [
	['congo', 'name'],
	['congolese', 'demonym']
] as const)
	put(word, { code: null, how, capitals: false, rule: 'congo' });
for (const word of ['dominican', 'dominicans'])
	put(word, { code: null, how: 'demonym', capitals: false, rule: 'dominican' });
for (const [word, how] of [
	['korea', 'name'],
	['korean', 'demonym'],
	['koreans', 'demonym']
] as const)
	put(word, { code: 'KR', how, capitals: false, rule: 'korea' });
for (const country of COUNTRIES) putCountry(country);

/** How many folded words to try from one that begins wordings of the lexicon; 0 where none does. */
export const wordsToTry = reachOf(lexicon.keys());

/** What a run of folded words joined by single spaces means, or null where it is not listed. */
export function meaningOf(words: string): Meaning | null {
	return lexicon.get(words) ?? null;
}
