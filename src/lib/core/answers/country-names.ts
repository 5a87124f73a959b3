import { fold } from '../text/fold';
import { remembered } from '../text/remembered';
import { COUNTRY_NAMES_TABLE } from './country-names-table';

interface Elsewhere {
	/** By folded name in another language. */
	readonly names: ReadonlyMap<string, string>;
	/** By ISO 3166-1 alpha-3. */
	readonly codes: ReadonlyMap<string, string>;
}

/** Read when first asked for: two thousand names, and most answers are in English. */
const table = remembered((): Elsewhere => {
	const names = new Map<string, string>();
	const codes = new Map<string, string>();
	for (const row of COUNTRY_NAMES_TABLE.trim().split('\n')) {
		const [ids = '', list = ''] = row.split(' | ');
		const [code = '', alpha3 = ''] = ids.split(' ');
		codes.set(alpha3, code);
		for (const name of list.split('; ')) names.set(fold(name), code);
	}
	return { names, codes };
});

/**
 * The country a name means in another language.
 *
 * @param folded a name through `fold`
 * @returns ISO 3166-1 alpha-2, or null
 */
export const countryElsewhere = (folded: string): string | null =>
	table('').names.get(folded) ?? null;

/** The two-letter code of a three-letter one in capitals, or null. */
export const countryByAlpha3 = (code: string): string | null => table('').codes.get(code) ?? null;

/** Former names and others that reading articles does not look for. */
export const FORMER: ReadonlyMap<string, string> = new Map([
	['persia', 'IR'],
	['zaire', 'CD'],
	['hellas', 'GR'],
	['ceylon', 'LK'],
	['siam', 'TH'],
	['upper volta', 'BF'],
	['dahomey', 'BJ'],
	['rhodesia', 'ZW'],
	['abyssinia', 'ET'],
	['kampuchea', 'KH'],
	['republic of china', 'TW'],
	['roc', 'TW'],
	['ksa', 'SA']
]);

/** Adjectives that several countries share, which the gazetteer gives to none of them. */
export const SHARED_DEMONYMS: ReadonlyMap<string, readonly string[]> = new Map([
	['korean', ['KR', 'KP']],
	['koreans', ['KR', 'KP']],
	['congolese', ['CG', 'CD']],
	['dominican', ['DM', 'DO']],
	['dominicans', ['DM', 'DO']],
	['samoan', ['WS']],
	['samoans', ['WS']]
]);

/** Parts of a country that are often taken for the whole. */
export const PARTS: ReadonlyMap<string, string> = new Map([
	['england', 'GB'],
	['scotland', 'GB'],
	['wales', 'GB'],
	['northern ireland', 'GB'],
	['zanzibar', 'TZ'],
	['tanganyika', 'TZ'],
	['greenland', 'DK'],
	['puerto rico', 'US'],
	['hong kong', 'CN'],
	['macau', 'CN'],
	['chechnya', 'RU'],
	['kurdistan', 'IQ']
]);
