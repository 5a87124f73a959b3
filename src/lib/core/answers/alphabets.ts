/** Letters and how they are written in Latin ones; longer runs first. BGN/PCGN, without its signs. */
const CYRILLIC =
	'а a б b в v г g д d е e ё e ж zh з z и i й y к k л l м m н n о o п p р r с s т t у u ф f х kh ц ts ч ch ' +
	'ш sh щ shch ъ _ ы y ь _ э e ю yu я ya і i ї yi є ye ґ g ў u ј j љ lj њ nj ћ c ђ d џ dz ѓ g ќ k ѕ dz ' +
	'ә a ғ g қ k ң n ө o ұ u ү u һ h';
const GREEK =
	'ου ou μπ b ντ d γκ g α a β v γ g δ d ε e ζ z η i θ th ι i κ k λ l μ m ν n ξ x ο o π p ρ r σ s ς s τ t υ y φ f ' +
	'χ ch ψ ps ω o';

const PAIRS: readonly (readonly [string, string])[] = pairs(`${CYRILLIC} ${GREEK}`);
const TO_LATIN: ReadonlyMap<string, string> = new Map(PAIRS);
const LETTERS = /ου|μπ|ντ|γκ|[\u0370-\u03ff\u0400-\u052f]/gu;

function pairs(list: string): [string, string][] {
	const cells = list.split(' ');
	return cells.flatMap((letter, at): [string, string][] =>
		at % 2 === 0 ? [[letter, (cells[at + 1] ?? '').replace('_', '')]] : []
	);
}

/** й is и with a mark and stays a letter of its own; marks on the others say how they are stressed. */
const plain = (text: string): string =>
	text
		.normalize('NFC')
		.toLowerCase()
		.replace(/ё/g, 'е')
		.replace(/[ά-ώ]/gu, (letter) => letter.normalize('NFD').replace(/\p{M}/gu, ''));

/** Whether a text is in Cyrillic or Greek letters. */
export const isAlphabetic = (text: string): boolean => /[\u0370-\u03ff\u0400-\u052f]/u.test(text);

/** A text in Cyrillic or Greek letters in Latin ones; whatever else it holds stays. */
export const inLatin = (text: string): string =>
	plain(text).replace(LETTERS, (letter) => TO_LATIN.get(letter) ?? letter);
