/** What the gazetteer knows of one country. Facts of our own table; regions after UN M49. */
export interface Country {
	/** ISO 3166-1 alpha-2 (XK for Kosovo, user-assigned). */
	readonly code: string;
	/** Short English name in its usual form: "South Korea", "Ivory Coast". */
	readonly name: string;
	readonly official?: string;
	/** Other names and abbreviations. */
	readonly aliases: readonly string[];
	/** Adjectives and names of the people, longest-used first: "Syrian", "Syrians". */
	readonly demonyms: readonly string[];
	readonly capital: string;
	/** Other cities whose name stands for the government: The Hague, La Paz. */
	readonly seats: readonly string[];
	/** UN M49 subregion: "Eastern Asia". */
	readonly region: string;
	readonly continent: string;
	readonly unMember: boolean;
	/** Non-member observer state of the United Nations. */
	readonly observer?: boolean;
	/** Written "the Philippines" inside a sentence. */
	readonly article?: 'the';
}

const list = (cell: string): string[] =>
	cell
		.split(';')
		.map((part) => part.trim())
		.filter(Boolean);

/** "Syrian" also gives "Syrians"; -ish, -ese, -ch and -ss forms and nouns in -s stay as they are. */
function withPlurals(demonyms: readonly string[]): string[] {
	const plural = demonyms.filter((word) =>
		/(?:an|ni|qi|ti|li|di|si|bi|ri|ai|er|ek|en|ot)$/.test(word)
	);
	return [...new Set([...demonyms, ...plural.map((word) => `${word}s`)])];
}

/**
 * Reads rows `code | name | official | aliases | demonyms | capital; seats | flags` under the name of
 * their region, where lists are split by `;`, `~` is the country's name and flags are any of `the`,
 * `observer`, `non-member`.
 *
 * @param continent the continent all rows lie in
 * @param table a region or a row a line
 */
export function readCountryTable(continent: string, table: string): Country[] {
	let region = '';
	return table
		.trim()
		.split('\n')
		.flatMap((line): Country[] => {
			const [code = '', name, ...cells] = line.split('|').map((cell) => cell.trim());
			if (name === undefined) {
				region = line;
				return [];
			}
			const [official = '', aliases = '', demonyms = '', cities = '', flagged = ''] = cells.map(
				(cell) => cell.replaceAll('~', name)
			);
			const [capital = '', ...seats] = list(cities);
			const flags = list(flagged);
			return [
				{
					code,
					name,
					...(official === '' ? {} : { official }),
					aliases: list(aliases),
					demonyms: withPlurals(list(demonyms)),
					capital,
					seats,
					region,
					continent,
					unMember: !flags.includes('observer') && !flags.includes('non-member'),
					...(flags.includes('observer') ? { observer: true } : {}),
					...(flags.includes('the') ? { article: 'the' as const } : {})
				}
			];
		});
}
