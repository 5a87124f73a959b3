import { tableOf, unmarked } from './word-table';

/**
 * One way of writing each word: letters that are confused as one; marks (the hamza among them) and
 * lengthening left out.
 */
const plainly = (text: string): string =>
	unmarked(text)
		.replace(/[\u0640\u200c-\u200f]/g, '')
		.replace(/[ىی]/g, 'ي')
		.replace(/ک/g, 'ك')
		.replace(/ة/g, 'ه');

const table = (rows: readonly (readonly [number, string])[]): ReadonlyMap<string, number> =>
	tableOf(rows, plainly);

/** One to nine, counted and ordered, of either gender. */
const UNITS = table([
	[1, 'واحد واحدة أحد إحدى أول أولى حادي حادية'],
	[2, 'اثنان اثنين اثنتان اثنتين اثنا اثني اثنتا اثنتي ثان ثاني الثانية'],
	[3, 'ثلاثة ثلاث ثالث ثالثة'],
	[4, 'أربعة أربع رابع رابعة'],
	[5, 'خمسة خمس خامس خامسة'],
	[6, 'ستة ست سادس سادسة'],
	[7, 'سبعة سبع سابع سابعة'],
	[8, 'ثمانية ثماني ثمان ثامن ثامنة'],
	[9, 'تسعة تسع تاسع تاسعة']
]);
/** "Ten" by itself, or after a unit its teen. */
const TEN = table([[10, 'عشرة عشر عاشر عاشرة']]);
const TENS = table([
	[20, 'عشرون عشرين'],
	[30, 'ثلاثون ثلاثين'],
	[40, 'أربعون أربعين'],
	[50, 'خمسون خمسين'],
	[60, 'ستون ستين'],
	[70, 'سبعون سبعين'],
	[80, 'ثمانون ثمانين'],
	[90, 'تسعون تسعين']
]);
/** "Hundred" after a unit multiplies it; two of them have a word of their own, nine are written as one. */
const HUNDRED = table([[100, 'مئة مائة مية مئات']]);
const HUNDREDS = table([
	[200, 'مئتان مئتين مائتان مائتين مئتا مائتا'],
	...['ثلاث', 'أربع', 'خمس', 'ست', 'سبع', 'ثمان', 'تسع'].map(
		(unit, at) => [(at + 3) * 100, `${unit}مئة ${unit}مائة`] as const
	),
	[800, 'ثمانيمئة ثمانيمائة']
]);
const SCALES = table([
	[1e3, 'ألف آلاف ألفا'],
	[1e6, 'مليون ملايين مليونا'],
	[1e9, 'مليار مليارات مليارا بليون بلايين'],
	[1e12, 'تريليون تريليونات تريليونا']
]);
/** Two of a scale have an ending of their own. */
const PAIRS = table([
	[1e3, 'ألفان ألفين ألفا'],
	[1e6, 'مليونان مليونين'],
	[1e9, 'ملياران مليارين بليونان بليونين'],
	[1e12, 'تريليونان تريليونين']
]);
const ZERO = 'صفر';
const POINT = table([[0, 'فاصلة فاصل نقطة']]);
const HALF = 'نصف';
const AND = 'و';

const TABLES = [UNITS, TEN, TENS, HUNDRED, HUNDREDS, SCALES, PAIRS];
const isKnown = (word: string): boolean => word === ZERO || TABLES.some((known) => known.has(word));

/** A word of a number, its article left out, and whether "and" stood before it. */
interface Said {
	readonly word: string;
	readonly joined: boolean;
}

/** What is written as one word with it: "and", the article, or both; null where none of it counts. */
function said(written: string): Said | null {
	const word = plainly(written);
	for (const before of ['', AND, 'ال', `${AND}ال`]) {
		const rest = word.slice(before.length);
		if (word.startsWith(before) && (isKnown(rest) || (before === AND && rest === HALF)))
			return { word: rest, joined: before.startsWith(AND) };
	}
	return null;
}

/** A number as it grows word by word; every step says whether its word can follow. */
class Growing {
	/** Of finished scales, and of thousands of the scale that is being said. */
	#big = 0;
	#thousands = 0;
	/** Below a thousand; null while it is open. */
	#hundreds: number | null = null;
	#tens: number | null = null;
	#units: number | null = null;
	#scale = Infinity;
	#last = 1;

	get value(): number {
		return this.#big + this.#thousands + this.#section;
	}

	get #section(): number {
		return (this.#hundreds ?? 0) + (this.#tens ?? 0) + (this.#units ?? 0);
	}

	take({ word, joined }: Said): boolean {
		if (joined && word === HALF) return this.#half();
		const pair = this.#section === 0 ? PAIRS.get(word) : undefined;
		if (pair !== undefined) return this.#scaled(2, pair);
		const scale = SCALES.get(word);
		if (scale !== undefined)
			return !(joined && this.#section > 0) && this.#scaled(Math.max(this.#section, 1), scale);
		this.#last = 1;
		return this.#small(word, joined);
	}

	/** "Twenty-seven point five". */
	decimals(figures: string): void {
		this.#big += Number(`0.${figures}`);
	}

	#half(): boolean {
		this.#big += this.#last / 2;
		this.#units ??= 0;
		this.#tens ??= 0;
		return true;
	}

	#scaled(count: number, by: number): boolean {
		if (by === 1e3 ? this.#thousands > 0 : by >= this.#scale) return false;
		if (by === 1e3) this.#thousands = count * by;
		else {
			const thousands = this.#thousands + (this.#section > 0 || this.#thousands === 0 ? count : 0);
			this.#big += thousands * by;
			[this.#thousands, this.#scale] = [0, by];
		}
		[this.#hundreds, this.#tens, this.#units] = [null, null, null];
		this.#last = by;
		return true;
	}

	#small(word: string, joined: boolean): boolean {
		const open = this.#tens === null;
		const unit = UNITS.get(word);
		if (unit !== undefined) return open && this.#units === null && this.#set(null, unit);
		const tens = TENS.get(word);
		if (tens !== undefined) return open && this.#set(tens, this.#units ?? 0);
		if (TEN.has(word)) return open && this.#ten(joined);
		const fresh = this.#hundreds === null && open;
		const hundreds = HUNDREDS.get(word);
		if (hundreds !== undefined) return fresh && this.#units === null && this.#hundred(hundreds);
		if (!fresh || !HUNDRED.has(word) || (joined && this.#units !== null)) return false;
		return this.#hundred((this.#units ?? 1) * 100);
	}

	/** By itself ten, after a unit its teen. */
	#ten(joined: boolean): boolean {
		if (joined && this.#units !== null) return false;
		return this.#set(10, this.#units ?? 0);
	}

	#set(tens: number | null, units: number): boolean {
		[this.#tens, this.#units] = [tens, units];
		return true;
	}

	#hundred(value: number): boolean {
		[this.#hundreds, this.#units] = [value, null];
		return true;
	}
}

/** The figures after "point". */
function figuresOf(words: readonly string[]): string {
	let figures = '';
	for (const each of words) {
		const word = plainly(each);
		const value = word === ZERO ? 0 : UNITS.get(word);
		if (value === undefined) break;
		figures += String(value);
	}
	return figures;
}

/** Whether a word can be part of a number in Arabic words. */
export const isArabicNumber = (word: string): boolean => {
	const found = said(word);
	return found !== null && found.word !== HALF;
};

/**
 * Reads a number in Arabic words from the start of a list: of either gender and case, with or without
 * marks, units before tens, hundreds as one word or two, counted or ordered.
 *
 * @param words one each; "and" stands alone or is written with the next
 * @returns the value and how many words it took, or null where the first word is no number
 */
export function readArabicNumber(
	words: readonly string[]
): { readonly value: number; readonly used: number } | null {
	if (plainly(words[0] ?? '') === ZERO) return { value: 0, used: 1 };
	const number = new Growing();
	let [used, and] = [0, false];
	for (let at = 0; at < words.length; at++) {
		const written = words[at] ?? '';
		const found = said(written);
		if (written === AND && used > 0) and = true;
		else if (POINT.has(plainly(written)) && used === at && used > 0) {
			const figures = figuresOf(words.slice(at + 1));
			number.decimals(figures);
			return { value: number.value, used: figures === '' ? used : at + 1 + figures.length };
		} else if (found === null || !number.take({ ...found, joined: found.joined || and })) break;
		else [used, and] = [at + 1, false];
	}
	return used === 0 ? null : { value: number.value, used };
}
