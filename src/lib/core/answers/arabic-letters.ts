/** Consonants that Latin letters write alike or in several ways, as one; what is not here is a vowel. */
const CONSONANTS: ReadonlyMap<string, string> = new Map(
	[
		'b بپ',
		't تطث',
		'k جقكکگغ',
		'h حه',
		'x خ',
		'd دذض',
		'r ر',
		'z زظژ',
		's سص',
		'$ شچ',
		'f فڤ',
		'l ل',
		'm م',
		'n ن'
	].flatMap((row) => [...row.slice(2)].map((letter): [string, string] => [letter, row[0] ?? '']))
);

/** The same of Latin letters, each row turning others into one, in this order. */
const ROWS: readonly (readonly [RegExp, string])[] = [
	[/kh/g, 'x'],
	[/sch|sh|tch|ch/g, '$'],
	[/gh|dj|[gqjc]/g, 'k'],
	[/th/g, 't'],
	[/dh/g, 'd'],
	[/ph|v/g, 'f'],
	[/p/g, 'b'],
	[/[aeiouyw]/g, ''],
	[/h$/, ''],
	[/(.)\1+/g, '$1']
];

/** Whether a text is in Arabic letters. */
export const isArabic = (text: string): boolean => /[\u0620-\u064a\u067e-\u06cc]/u.test(text);

/** The consonants of a word in Latin letters: "Qaddafi" and "Gadhafi" come out alike. */
export function latinBones(word: string): string {
	let out = word;
	for (const [pattern, to] of ROWS) out = out.replace(pattern, to);
	return out;
}

/** The consonants of each word in Arabic letters, its article left out. */
export function arabicBones(text: string): readonly string[] {
	return text
		.normalize('NFKD')
		.replace(/\p{M}+/gu, '')
		.split(/[^\p{L}]+/u)
		.map((word) => word.replace(/^ال(?=..)/u, ''))
		.map((word) => [...word].map((letter) => CONSONANTS.get(letter) ?? '').join(''))
		.map((bones) => bones.replace(/h$/, '').replace(/(.)\1+/g, '$1'))
		.filter((bones) => bones !== '');
}
