/**
 * Letters that romanisation of one name writes in several ways, each row turned into its last form,
 * in this order. Vowels end as A (a), E (e), I (i, ai, ay, ee) or U (o, u, eo, ou).
 */
const ROWS: readonly (readonly [RegExp, string])[] = [
	[/ph/g, 'f'],
	[/kh/g, 'h'],
	[/gh/g, 'g'],
	[/dh/g, 'd'],
	[/dj/g, 'j'],
	[/tch|ch/g, 'j'],
	[/sch|sh/g, 's'],
	[/ck|q|c(?![ei])/g, 'k'],
	[/w/g, 'v'],
	[/([bdfghjklmnprstvz])\1+/g, '$1'],
	[/h$/g, ''],
	[/eo|eu|oo|ou|[ou]/g, 'U'],
	[/[ae][iy]|ee|ie|[iy]+/g, 'I'],
	[/a+/g, 'A'],
	[/e+/g, 'E'],
	[/([AEIU])\1+/g, '$1']
];

/** Articles that one newsroom writes and another leaves out. */
const ARTICLES = new Set('al el ad an ar as ash at az ul ud'.split(' '));

const sound = (word: string): string =>
	ROWS.reduce((out, [pattern, to]) => out.replace(pattern, to), word);

/** Vowels taken for one another: Ahmad and Ahmed, Salim and Salem; never Hamad and Hamid. */
const CLOSE = new Set(['AE', 'EA', 'EI', 'IE']);

function soundsAlike(a: string, b: string): boolean {
	const [x, y] = [sound(a), sound(b)];
	if (x.length !== y.length || x === '') return false;
	return [...x].every((letter, at) => letter === y[at] || CLOSE.has(letter + (y[at] ?? '')));
}

const namesOf = (folded: string): string[] => {
	const words = folded.split(' ');
	const kept = words.filter((word) => !ARTICLES.has(word));
	return kept.length > 1 ? kept : words;
};

/** The same words with the first moved to the end: family name first, or last. */
const isTurned = (a: readonly string[], b: readonly string[]): boolean =>
	[...a.slice(1), a[0]].join(' ') === b.join(' ');

/**
 * Whether two folded names can be one name written by two newsrooms: each word in its place sounds
 * the same, or the family name has moved from one end to the other with no letter changed. Order and
 * vowels count otherwise: Kim Jong-un is not Kim Eun-jeong, Hassan is not Hussein. Single words are
 * too little to tell by.
 *
 * @param a a name through `fold`
 * @param b another
 */
export function isSameName(a: string, b: string): boolean {
	const [x, y] = [namesOf(a), namesOf(b)];
	if (x.length !== y.length || x.length < 2) return false;
	if (x.every((word, at) => word === y[at] || soundsAlike(word, y[at] ?? ''))) return true;
	return isTurned(x, y) || isTurned(y, x);
}
