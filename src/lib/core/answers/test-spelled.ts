/** Numbers as they are said: small generators, written apart from what reads them. */

const ES_SMALL =
	'cero uno dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis diecisiete dieciocho diecinueve veinte veintiuno veintidós veintitrés veinticuatro veinticinco veintiséis veintisiete veintiocho veintinueve'.split(
		' '
	);
const ES_TENS = '- - - treinta cuarenta cincuenta sesenta setenta ochenta noventa'.split(' ');
const ES_HUNDREDS =
	'- ciento doscientos trescientos cuatrocientos quinientos seiscientos setecientos ochocientos novecientos'.split(
		' '
	);

function spanishBelowThousand(value: number): string {
	if (value < 30) return ES_SMALL[value] ?? '';
	if (value === 100) return 'cien';
	if (value < 100) {
		const ten = ES_TENS[Math.floor(value / 10)] ?? '';
		return value % 10 === 0 ? ten : `${ten} y ${ES_SMALL[value % 10] ?? ''}`;
	}
	const hundred = ES_HUNDREDS[Math.floor(value / 100)] ?? '';
	return value % 100 === 0 ? hundred : `${hundred} ${spanishBelowThousand(value % 100)}`;
}

/** "Uno" loses its end before what it counts. */
const shortened = (words: string): string =>
	words.replace(/veintiuno$/, 'veintiún').replace(/uno$/, 'un');

function spanishBelowMillion(value: number): string {
	const [thousands, rest] = [Math.floor(value / 1000), value % 1000];
	if (thousands === 0) return spanishBelowThousand(rest);
	const head = thousands === 1 ? 'mil' : `${shortened(spanishBelowThousand(thousands))} mil`;
	return rest === 0 ? head : `${head} ${spanishBelowThousand(rest)}`;
}

/** @param value whole, 0 to 10^18 */
export function inSpanish(value: number): string {
	for (const [scale, one, many] of [
		[1e12, 'un billón', 'billones'],
		[1e6, 'un millón', 'millones']
	] as const) {
		if (value < scale) continue;
		const [count, rest] = [Math.floor(value / scale), value % scale];
		const head = count === 1 ? one : `${shortened(spanishBelowMillion(count))} ${many}`;
		return rest === 0 ? head : `${head} ${inSpanish(rest)}`;
	}
	return spanishBelowMillion(value);
}

const AR_UNITS = '- واحد اثنان ثلاثة أربعة خمسة ستة سبعة ثمانية تسعة عشرة'.split(' ');
const AR_TENS = '- - عشرون ثلاثون أربعون خمسون ستون سبعون ثمانون تسعون'.split(' ');
const AR_HUNDREDS = '- مئة مئتان ثلاثمئة أربعمئة خمسمئة ستمئة سبعمئة ثمانمئة تسعمئة'.split(' ');

function arabicBelowHundred(value: number): string {
	if (value <= 10) return AR_UNITS[value] ?? '';
	if (value === 11) return 'أحد عشر';
	if (value === 12) return 'اثنا عشر';
	const unit = AR_UNITS[value % 10] ?? '';
	if (value < 20) return `${unit} عشر`;
	const ten = AR_TENS[Math.floor(value / 10)] ?? '';
	return value % 10 === 0 ? ten : `${unit} و${ten}`;
}

function arabicBelowThousand(value: number): string {
	const hundred = AR_HUNDREDS[Math.floor(value / 100)] ?? '';
	if (value < 100) return arabicBelowHundred(value);
	return value % 100 === 0 ? hundred : `${hundred} و${arabicBelowHundred(value % 100)}`;
}

/** @param value whole, 1 to 10^15 */
export function inArabic(value: number): string {
	const parts: string[] = [];
	let left = value;
	for (const [scale, one, two, few] of [
		[1e12, 'تريليون', 'تريليونان', 'تريليونات'],
		[1e9, 'مليار', 'ملياران', 'مليارات'],
		[1e6, 'مليون', 'مليونان', 'ملايين'],
		[1e3, 'ألف', 'ألفان', 'آلاف']
	] as const) {
		const count = Math.floor(left / scale);
		left %= scale;
		if (count === 1) parts.push(one);
		else if (count === 2) parts.push(two);
		else if (count > 0) parts.push(`${arabicBelowThousand(count)} ${count <= 10 ? few : one}`);
	}
	if (left > 0) parts.push(arabicBelowThousand(left));
	return parts.join(' و');
}

const KO_FIGURES = [...' 일이삼사오육칠팔구'];
const KO_OWN_TENS = '- 열 스물 서른 마흔 쉰 예순 일흔 여든 아흔'.split(' ');
const KO_OWN_UNITS = '- 하나 둘 셋 넷 다섯 여섯 일곱 여덟 아홉'.split(' ');

function koreanBelowTenThousand(value: number): string {
	return [...String(value).padStart(4, '0')]
		.map((figure, at) => {
			const place = ['천', '백', '십', ''][at] ?? '';
			if (figure === '0') return '';
			return figure === '1' && place !== '' ? place : `${KO_FIGURES[Number(figure)] ?? ''}${place}`;
		})
		.join('');
}

/** @param value whole, 1 to 10^15 */
export function inKorean(value: number): string {
	const parts: string[] = [];
	let left = value;
	for (const [scale, word] of [
		[1e12, '조'],
		[1e8, '억'],
		[1e4, '만'],
		[1, '']
	] as const) {
		const count = Math.floor(left / scale);
		left %= scale;
		if (count > 0) parts.push(`${koreanBelowTenThousand(count)}${word}`);
	}
	return parts.join(' ');
}

/** Korea's own numbers, after hundreds of the Chinese ones. @param value whole, not of whole hundreds */
export function inOwnKorean(value: number): string {
	const head = value >= 100 ? koreanBelowTenThousand(Math.floor(value / 100) * 100) : '';
	const ten = value % 100 >= 10 ? (KO_OWN_TENS[Math.floor((value % 100) / 10)] ?? '') : '';
	const unit = value % 10 > 0 ? (KO_OWN_UNITS[value % 10] ?? '') : '';
	return `${head}${ten}${unit}`;
}
