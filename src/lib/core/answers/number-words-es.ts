import { tableOf, unmarked } from './word-table';

/** Words below a thousand; what has a space in another's mouth has none in Spanish. */
const PLAIN = tableOf(
	[
		[0, 'cero ninguno ninguna'],
		[1, 'un uno una primero primer primera'],
		[2, 'dos segundo segunda'],
		[3, 'tres tercero tercer tercera'],
		[4, 'cuatro cuarto cuarta'],
		[5, 'cinco quinto quinta'],
		[6, 'seis sexto sexta'],
		[7, 'siete séptimo séptima'],
		[8, 'ocho octavo octava'],
		[9, 'nueve noveno novena'],
		[10, 'diez décimo décima'],
		[11, 'once undécimo undécima'],
		[12, 'doce duodécimo duodécima'],
		[13, 'trece'],
		[14, 'catorce'],
		[15, 'quince'],
		[16, 'dieciséis'],
		[17, 'diecisiete'],
		[18, 'dieciocho'],
		[19, 'diecinueve'],
		[20, 'veinte'],
		[21, 'veintiuno veintiún veintiuna'],
		[22, 'veintidós'],
		[23, 'veintitrés'],
		[24, 'veinticuatro'],
		[25, 'veinticinco'],
		[26, 'veintiséis'],
		[27, 'veintisiete'],
		[28, 'veintiocho'],
		[29, 'veintinueve'],
		[30, 'treinta'],
		[40, 'cuarenta'],
		[50, 'cincuenta'],
		[60, 'sesenta'],
		[70, 'setenta'],
		[80, 'ochenta'],
		[90, 'noventa'],
		[100, 'cien ciento'],
		[200, 'doscientos doscientas'],
		[300, 'trescientos trescientas'],
		[400, 'cuatrocientos cuatrocientas'],
		[500, 'quinientos quinientas'],
		[600, 'seiscientos seiscientas'],
		[700, 'setecientos setecientas'],
		[800, 'ochocientos ochocientas'],
		[900, 'novecientos novecientas']
	],
	unmarked
);

/** A billón is a million millions, as the Academy has it. */
const SCALES = tableOf(
	[
		[1e3, 'mil'],
		[1e6, 'millón millones'],
		[1e9, 'millardo millardos'],
		[1e12, 'billón billones']
	],
	unmarked
);

const DOZENS = tableOf([[12, 'docena docenas']]);
const POINT = new Set(['coma', 'punto']);
const HALF = new Set(['medio', 'media']);

/** What may follow a word of so much: after hundreds less than a hundred, after tens less than ten. */
const roomAfter = (value: number): number =>
	value >= 100 ? 100 : value >= 20 && value % 10 === 0 ? 10 : 0;

/** A number as it grows word by word. */
class Growing {
	/** Of finished scales, of thousands of the scale that is being said, and what is below a thousand. */
	#big = 0;
	#thousands = 0;
	#small = 0;
	#room = 1000;
	#scale = Infinity;
	#last = 1;

	get value(): number {
		return this.#big + this.#thousands + this.#small;
	}

	/** @returns false where this word cannot follow */
	plain(value: number): boolean {
		if (value >= this.#room) return false;
		this.#small += value;
		this.#room = roomAfter(value);
		this.#last = 1;
		return true;
	}

	/** @returns false where this word cannot follow */
	scale(by: number): boolean {
		if (by === 1e3) {
			if (this.#thousands > 0) return false;
			this.#thousands = Math.max(this.#small, 1) * by;
		} else {
			if (by >= this.#scale) return false;
			this.#big += Math.max(this.#thousands + this.#small, 1) * by;
			this.#thousands = 0;
			this.#scale = by;
		}
		this.#small = 0;
		this.#room = 1000;
		this.#last = by;
		return true;
	}

	dozen(): void {
		this.#small = Math.max(this.#small, 1) * 12;
		this.#room = 0;
	}

	/** "y medio": a half of what was counted last. */
	half(): void {
		this.#big += this.#last / 2;
		this.#room = 0;
	}

	/** "coma cinco". */
	decimals(figures: string): void {
		this.#small += Number(`0.${figures}`);
		this.#room = 0;
	}
}

/** One word more; false where the number ends before it. */
function grow(number: Growing, word: string): boolean {
	const plain = PLAIN.get(word);
	if (plain !== undefined) return number.plain(plain);
	const scale = SCALES.get(word);
	if (scale !== undefined) return number.scale(scale);
	if (!DOZENS.has(word)) return false;
	number.dozen();
	return true;
}

/** The figures after "coma": "dos cinco" is 25. */
function figuresOf(words: readonly string[]): string {
	let figures = '';
	for (const word of words) {
		const value = PLAIN.get(word);
		if (value === undefined || value > 9) break;
		figures += String(value);
	}
	return figures;
}

/** Whether a word can be part of a number in Spanish words; accents may be left out. */
export const isSpanishNumber = (word: string): boolean => {
	const plain = unmarked(word);
	return PLAIN.has(plain) || SCALES.has(plain) || DOZENS.has(plain);
};

/**
 * Reads a number in Spanish words from the start of a list: "ciento noventa y uno", "dos millones y
 * medio", "mil millones", "veintisiete coma cinco".
 *
 * @param list lower case, one word each
 * @returns the value and how many words it took, or null where the first word is no number
 */
export function readSpanishNumber(
	list: readonly string[]
): { readonly value: number; readonly used: number } | null {
	const words = list.map(unmarked);
	const number = new Growing();
	let used = 0;
	for (let at = 0; at < words.length; at++) {
		const word = words[at] ?? '';
		if (grow(number, word)) used = at + 1;
		else if (used > 0 && used === at && word === 'y') continue;
		else if (used > 0 && HALF.has(word) && words[at - 1] === 'y') {
			number.half();
			used = at + 1;
			break;
		} else if (used === at && used > 0 && POINT.has(word)) {
			const figures = figuresOf(words.slice(at + 1));
			if (figures === '') break;
			number.decimals(figures);
			at += figures.length;
			used = at + 1;
		} else break;
	}
	return used === 0 ? null : { value: number.value, used };
}
