/** Usual units; every word of a row means its first. */
const UNITS: ReadonlyMap<string, string> = new Map(
	[
		'percent % pc pct percentage prozent процент процента процентов 퍼센트 프로',
		'usd $ us$ dollar dollars dólares доллар долларов 달러 دولار 美元',
		'eur € euro euros евро 유로 يورو 欧元',
		'gbp £ pound pounds',
		'jpy ¥ yen 엔',
		'cny yuan renminbi 위안',
		'krw won ₩ 원',
		'km kilometre kilometres kilometer kilometers kilómetros kilomètres км километров 킬로미터 كم 公里',
		'mile miles mi',
		'metre m metres meter meters metros mètres м метров 미터 متر 米',
		'foot feet ft',
		'kg kilogram kilograms kilo kilos кг 킬로그램',
		'tonne tonnes ton tons тонн 톤',
		'year years yr yrs años ans лет год года 년 年',
		'month months meses mois месяцев 개월',
		'week weeks semanas semaines недель 주',
		'day days días jours дней 일',
		'hour hours hr hrs horas heures часов 시간',
		'minute minutes min mins минут 분',
		'second seconds sec secs секунд 초'
	].flatMap((row) =>
		row.split(' ').map((word): [string, string] => [word, row.split(' ')[0] ?? ''])
	)
);

/** What is measured, and one of the unit in the smallest one named here. */
const MEASURES: ReadonlyMap<string, readonly [what: string, factor: number]> = new Map([
	['metre', ['length', 1]],
	['km', ['length', 1000]],
	['mile', ['length', 1609.344]],
	['foot', ['length', 0.3048]],
	['kg', ['mass', 1]],
	['tonne', ['mass', 1000]],
	['second', ['time', 1]],
	['minute', ['time', 60]],
	['hour', ['time', 3600]],
	['day', ['time', 86_400]],
	['week', ['time', 604_800]]
]);

/** Several words that mean one unit. */
const PHRASES = ['per cent', 'por ciento', 'pour cent', 'في المئة', 'بالمئة'];

/** The unit among the words after and before a number, or null. */
export function unitOf(words: readonly string[]): string | null {
	for (const word of words) {
		const unit = UNITS.get(word);
		if (unit !== undefined) return unit;
	}
	const text = words.join(' ');
	return PHRASES.some((phrase) => text.includes(phrase)) ? 'percent' : null;
}

/** A value in another unit of the same measure, or null where they measure different things. */
export function inUnit(value: number, from: string, to: string): number | null {
	const [what, factor] = MEASURES.get(from) ?? ['', 1];
	const [same, other] = MEASURES.get(to) ?? [' ', 1];
	return what === same ? (value * factor) / other : null;
}
