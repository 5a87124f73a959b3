/** Parts of a syllable by the Revised Romanization (2000), in the order of Unicode. */
const INITIALS = 'g kk n d tt r m b pp s ss _ j jj ch k t p h'.split(' ');
const VOWELS = 'a ae ya yae eo e yeo ye o wa wae oe yo u wo we wi yu eu ui i'.split(' ');
const FINALS = '_ k k k n n n t l k m l l l p l m p p t t ng t t k t p t'.split(' ');

const FIRST = 0xac00;
const LAST = 0xd7a3;

/** Family names: the one by the table above, then other ways of writing it. */
const FAMILIES: ReadonlyMap<string, string> = new Map(
	[
		'gim kim',
		'i lee yi rhee ri ree rhie',
		'bak park pak',
		'choe choi choy',
		'jeong jung chung cheong',
		'gang kang',
		'jo cho',
		'yun yoon youn',
		'jang chang',
		'im lim rim',
		'o oh',
		'seo suh so',
		'sin shin',
		'gwon kwon',
		'an ahn',
		'yu yoo ryu',
		'jeon chun jun',
		'go ko koh',
		'mun moon',
		'son sohn',
		'bae pae',
		'baek paik paek',
		'heo huh hur',
		'no noh roh ro',
		'ban pan',
		'gu koo ku',
		'u woo',
		'ju joo',
		'na ra'
	].flatMap((row) => row.split(' ').map((way): [string, string] => [way, row.split(' ')[0] ?? '']))
);

/** Romanised Korean with the choices of its romanisation taken out, each row turning others into one. */
const ROWS: readonly (readonly [RegExp, string])[] = [
	[/e?ui|ee/g, 'i'],
	[/ae|ay|ei/g, 'e'],
	[/eo|eu|oo|ou|[ou]/g, 'o'],
	[/ch|jj|z/g, 'j'],
	[/sh|ss/g, 's'],
	[/ck|kk|[kqc]/g, 'g'],
	[/tt?/g, 'd'],
	[/ph|pp|[pfv]/g, 'b'],
	[/r/g, 'l'],
	[/(.)\1+/g, '$1']
];

/** How a romanised Korean word, or a foreign one in Korean mouths, sounds: "Jong-un", "Jeongeun". */
export function koreanSound(word: string): string {
	let out = word;
	for (const [pattern, to] of ROWS) out = out.replace(pattern, to);
	return out;
}

/** As `koreanSound`, of a word that may be a family name: "Park", "Pak" and "Bak" come out alike. */
export const koreanFamilySound = (word: string): string => koreanSound(FAMILIES.get(word) ?? word);

/** Whether a word is a Korean family name in Latin letters. */
export const isKoreanFamily = (word: string): boolean => FAMILIES.has(word);

/** Whether a text is in Hangul. */
export const isHangul = (text: string): boolean => /[\uac00-\ud7a3]/u.test(text.normalize('NFC'));

/** The consonants and the vowel of a syllable in Latin letters; anything else as it is. */
function romanised(syllable: string): string {
	const code = syllable.charCodeAt(0);
	if (code < FIRST || code > LAST) return syllable;
	const place = code - FIRST;
	const initial = INITIALS[Math.floor(place / 588)] ?? '';
	const vowel = VOWELS[Math.floor((place % 588) / 28)] ?? '';
	return `${initial}${vowel}${FINALS[place % 28] ?? ''}`.replaceAll('_', '');
}

/** Hangul in Latin letters, blanks left out. */
export const hangulInLatin = (text: string): string =>
	[...text.normalize('NFC')]
		.map(romanised)
		.join('')
		.replace(/[^a-z]+/g, '');

/** As it sounds, and without the vowel that Korean puts between the consonants of foreign names. */
export function hangulSounds(text: string): readonly string[] {
	const syllables = [...text.normalize('NFC')].map(romanised);
	const closed = (list: readonly string[]): string =>
		koreanSound(list.join('').replace(/[^a-z]+/g, ''));
	return [closed(syllables), closed(syllables.map((each) => each.replace(/eu$/, '')))];
}
