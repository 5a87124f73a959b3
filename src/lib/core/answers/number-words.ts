const list = (from: number, words: string): [string, number][] =>
	words.split(' ').map((word, index) => [word, from + index]);

const tens = (words: string): [string, number][] =>
	words.split(' ').map((word, index) => [word, 20 + index * 10]);

const CARDINALS: ReadonlyMap<string, number> = new Map([
	...list(
		0,
		'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen ' +
			'sixteen seventeen eighteen nineteen'
	),
	...tens('twenty thirty forty fifty sixty seventy eighty ninety'),
	['fourty', 40],
	['nil', 0],
	['none', 0]
]);

const ORDINALS: ReadonlyMap<string, number> = new Map([
	...list(
		1,
		'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth ' +
			'fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth'
	),
	...tens('twentieth thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth')
]);

const SCALES: ReadonlyMap<string, number> = new Map([
	['hundred', 1e2],
	['hundredth', 1e2],
	['thousand', 1e3],
	['k', 1e3],
	['million', 1e6],
	['millions', 1e6],
	['mn', 1e6],
	['m', 1e6],
	['billion', 1e9],
	['billions', 1e9],
	['bn', 1e9],
	['b', 1e9],
	['trillion', 1e12],
	['tn', 1e12],
	['dozen', 12],
	['lakh', 1e5],
	['lakhs', 1e5],
	['crore', 1e7],
	['crores', 1e7],
	...scaled(1e3, 'тыс тысяча тысячи тысяч ألف آلاف tausend mil mille'),
	...scaled(
		1e6,
		'millón millon millones millionen mio млн миллион миллиона миллионов مليون ملايين'
	),
	...scaled(
		1e9,
		'milliard milliards milliarde milliarden mrd млрд миллиард миллиарда миллиардов مليار'
	),
	...scaled(1e12, 'billón billon billones')
]);

function scaled(value: number, words: string): [string, number][] {
	return words.split(' ').map((word) => [word, value]);
}

const PLURALS = new Set(
	(
		'millions billions trillions crores lakhs millones millardos billones docenas millionen milliarden ' +
		'миллионов миллиардов مئات آلاف ملايين مليارات تريليونات'
	).split(' ')
);

/** Several of a scale and nobody knows how many: no number by itself. */
export const isPlural = (word: string): boolean => PLURALS.has(word);

/** What a scale word multiplies by, or null. */
export const scaleOf = (word: string): number | null => SCALES.get(word) ?? null;

/** The value of one plain number word ("seven", "ninety", "first"), or null. */
const plainValue = (word: string): number | null =>
	CARDINALS.get(word) ?? ORDINALS.get(word) ?? null;

/** Whether a word can be part of a number in words. */
export const isNumberWord = (word: string): boolean =>
	word.length > 1 && (plainValue(word) !== null || SCALES.has(word));

/**
 * The number of an ordinal: "tenth", "twenty_first".
 *
 * @returns null where it is none
 */
export function ordinalWord(word: string): number | null {
	const [ten = '', one] = word.split('_');
	if (one === undefined) return ORDINALS.get(ten) ?? null;
	const [tenValue, oneValue] = [CARDINALS.get(ten) ?? 0, ORDINALS.get(one) ?? 10];
	return tenValue >= 20 && oneValue < 10 ? tenValue + oneValue : null;
}

/** The figures that follow "point" in words: "two five" is 25. */
function decimalsOf(words: readonly string[]): string {
	let figures = '';
	for (const word of words) {
		const value = CARDINALS.get(word);
		if (value === undefined || value > 9) break;
		figures += String(value);
	}
	return figures;
}

/**
 * Reads a number in words from the start of a list: "one hundred and ninety one", "five million",
 * "four thousand million".
 *
 * @param words lower case, hyphens already split
 * @returns the value and how many words it took, or null where the first word is no number
 */
export function readNumberWords(words: readonly string[]): { value: number; used: number } | null {
	let [total, group, used] = [0, 0, 0];
	let last = Infinity;
	let scaled = false;
	for (let at = 0; at < words.length; at = Math.max(at + 1, used)) {
		const word = words[at] ?? '';
		const value = plainValue(word);
		const scale = SCALES.get(word);
		if (value !== null && value < last) {
			group += value;
			last = value >= 20 ? 10 : 0;
		} else if (scale !== undefined) {
			if (scale >= 1000) {
				total = scaled ? total * scale : total + Math.max(group, 1) * scale;
				group = 0;
			} else group = Math.max(group, 1) * scale;
			last = Infinity;
		} else if (word === 'point' && used > 0) {
			const decimals = decimalsOf(words.slice(used + 1));
			group += Number(`0.${decimals}`);
			used += decimals.length;
			last = 0;
		} else if (word !== 'and' || used === 0) break;
		scaled = scale !== undefined && scale >= 1000;
		used += 1;
	}
	return used === 0 ? null : { value: total + group, used };
}
