const FIGURES: ReadonlyMap<string, number> = new Map([
	...figures('零一二三四五六七八九'),
	...figures('영일이삼사오육칠팔구'),
	['〇', 0],
	['两', 2],
	['兩', 2],
	['공', 0]
]);
const SCALES: ReadonlyMap<string, number> = new Map([
	...scales('十百千', [1e1, 1e2, 1e3]),
	...scales('십백천', [1e1, 1e2, 1e3]),
	...scales('万亿兆', [1e4, 1e8, 1e12]),
	...scales('萬億兆', [1e4, 1e8, 1e12]),
	...scales('만억조', [1e4, 1e8, 1e12])
]);
const SIGNS = [...FIGURES.keys(), ...SCALES.keys()].join('');
const TOKEN = new RegExp(`\\d[\\d,]*(?:\\.\\d+)?|[${SIGNS}]`, 'gu');
const WHOLE = new RegExp(`^(?:약|约|約)? ?((?:[\\d,. ]|[${SIGNS}])+)`, 'u');

function figures(row: string): [string, number][] {
	return [...row].map((sign, at): [string, number] => [sign, at]);
}

function scales(row: string, values: readonly number[]): [string, number][] {
	return [...row].map((sign, at): [string, number] => [sign, values[at] ?? 1]);
}

/** Adds up "3万5千": each group of small scales times its big one. */
function sum(tokens: readonly string[]): number {
	let [total, section, figure] = [0, 0, 0];
	for (const token of tokens) {
		const scale = SCALES.get(token);
		if (scale === undefined) {
			figure = FIGURES.get(token) ?? Number(token.replaceAll(',', ''));
		} else if (scale < 1e4) {
			section += (figure || 1) * scale;
			figure = 0;
		} else {
			total += (section + figure || 1) * scale;
			[section, figure] = [0, 0];
		}
	}
	return total + section + figure;
}

/**
 * Reads a number as Chinese and Korean write it at the start of a text: "100만", "五十亿", "3만 5천 명".
 *
 * @param text with western figures
 * @returns the value and the rest of the text; null where no sign of these scripts is in it
 */
export function readEastNumber(text: string): { value: number; rest: string } | null {
	const whole = WHOLE.exec(text);
	const tokens = whole?.[1]?.match(TOKEN) ?? [];
	if (whole === null || !tokens.some((token) => FIGURES.has(token) || SCALES.has(token)))
		return null;
	return { value: sum(tokens), rest: text.slice(whole[0].length) };
}
