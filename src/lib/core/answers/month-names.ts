import { fold } from '../text/fold';
import { remembered } from '../text/remembered';

/** Names of the months, January first, in languages that count them as English does; short forms follow in a row. */
const ROWS = [
	'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre',
	'ene feb mar abr may jun jul ago set oct nov dic',
	'janvier février mars avril mai juin juillet août septembre octobre novembre décembre',
	'januar februar märz april mai juni juli august september oktober november dezember',
	'jan feb mär apr mai jun jul aug sep okt nov dez',
	'janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro',
	'gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre',
	'января февраля марта апреля мая июня июля августа сентября октября ноября декабря',
	'январь февраль март апрель май июнь июль август сентябрь октябрь ноябрь декабрь',
	'يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر',
	'جانفي فيفري مارس أفريل ماي جوان جويلية أوت سبتمبر أكتوبر نوفمبر ديسمبر'
];
/** The Levantine names are two words in part: their second word alone tells first from second. */
const LEVANTINE =
	'شباط:2 آذار:3 نيسان:4 أيار:5 حزيران:6 تموز:7 آب:8 أيلول:9 كانون_الثاني:1 تشرين_الأول:10 تشرين_الثاني:11 كانون_الأول:12';

const table = remembered(
	(): ReadonlyMap<string, number> =>
		new Map([
			...ROWS.flatMap((row) =>
				row.split(' ').map((name, at): [string, number] => [fold(name), at + 1])
			),
			...LEVANTINE.split(' ').map((entry): [string, number] => {
				const [name = '', month] = entry.split(':');
				return [fold(name), Number(month)];
			})
		])
);

/** The number of a month named in another language, 1 to 12, or null. */
export const monthElsewhere = (word: string): number | null => table('').get(fold(word)) ?? null;

/** The Levantine months of two words with their words joined, so that each month is one word. */
export const joinedMonths = (text: string): string =>
	text.replace(/(كانون|تشرين) (?=الأول|الثاني|الاول)/gu, '$1_').replace('الاول', 'الأول');
