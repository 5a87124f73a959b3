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
const SIGNS = [...FIGURES.keys(), ...SCALES.keys()].join('').replace('일', '');
/** 일 is one, and the beginning of two numbers of Korea's own: seven and seventy. */
const SIGN = `(?:[${SIGNS}]|일(?![곱흔]))`;
const TOKEN = new RegExp(`\\d[\\d,]*(?:\\.\\d+)?|${SIGN}`, 'gu');
const WHOLE = new RegExp(`^(?:약|约|約|제|총)? ?((?:[\\d,. ]|${SIGN})+)`, 'u');
const POINT = new RegExp(`^[점点點] ?([${[...FIGURES.keys()].join('')}]+)`, 'u');

function figures(row: string): [string, number][] {
	return [...row].map((sign, at): [string, number] => [sign, at]);
}

function scales(row: string, values: readonly number[]): [string, number][] {
	return [...row].map((sign, at): [string, number] => [sign, values[at] ?? 1]);
}

/** Adds up "3万5千": each group of small scales times its big one; null where two figures stand apart. */
function sum(tokens: readonly RegExpExecArray[]): number | null {
	let [total, section, figure, end] = [0, 0, 0, -1];
	for (const { 0: token, index } of tokens) {
		const scale = SCALES.get(token);
		if (scale === undefined) {
			const value = FIGURES.get(token);
			// Figures one by one, as years are written: 二〇二五.
			if (figure !== 0 && (value === undefined || index !== end)) return null;
			figure = value === undefined ? Number(token.replaceAll(',', '')) : figure * 10 + value;
		} else if (scale < 1e4) {
			section += (figure || 1) * scale;
			figure = 0;
		} else {
			total += (section + figure || 1) * scale;
			[section, figure] = [0, 0];
		}
		end = index + token.length;
	}
	return total + section + figure;
}

/**
 * Reads a number as Chinese and Korean write it at the start of a text: "100만", "五十亿", "3만 5천 명",
 * "이십칠 점 오".
 *
 * @param text with western figures
 * @returns the value and the rest of the text; null where no sign of these scripts is in it
 */
export function readEastNumber(text: string): { value: number; rest: string } | null {
	const whole = WHOLE.exec(text);
	const tokens = [...(whole?.[1] ?? '').matchAll(TOKEN)];
	if (whole === null || !tokens.some(([token]) => FIGURES.has(token) || SCALES.has(token)))
		return null;
	const value = sum(tokens);
	if (value === null) return null;
	const rest = text.slice(whole[0].length);
	const point = POINT.exec(rest);
	if (point === null) return { value, rest };
	const decimals = [...(point[1] ?? '')].map((sign) => FIGURES.get(sign)).join('');
	return { value: value + Number(`0.${decimals}`), rest: rest.slice(point[0].length) };
}
