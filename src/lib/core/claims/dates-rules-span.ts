import { civilDay, isoDay, isoMonth, isoWeek, isoYear, type DayNumber } from './dates-calendar';
import { against, direction, type Context, type Reading } from './dates-context';
import { explicit, set, span, type Rule } from './dates-rule';
import { relativeYear } from './dates-rules-year';
import {
	CARDINAL,
	cardinal,
	duration,
	ordinal,
	UNIT,
	UNIT_CUES,
	unitOf,
	type Unit
} from './dates-words';

const ABOUT =
	'(?:(?:more|less|fewer|longer) than|at least|at most|up to|just (?:over|under)|over|under|nearly|almost|about|around|roughly|approximately|the (?:past|last|next|first|previous|coming|following))';
const VAGUE =
	'(?:(?:(?:the|these|those) )?(?:past|last|next|coming|previous|following|first) (?:few|couple of|several|many)|recent|several|a few|a couple of|a number of|some|many|dozens of|hundreds of|thousands of|the (?:past|coming))';

const pattern = (source: string, flags = 'gi'): RegExp => new RegExp(source, flags);

/** The calendar unit that many units before or after publication, no finer than the unit said. */
function shifted(from: DayNumber, amount: number, unit: Unit): string | null {
	const { year, month } = civilDay(from);
	if (unit === 'day') return isoDay(from + amount);
	if (unit === 'week') return isoWeek(from + 7 * amount);
	if (unit === 'month') return isoMonth(year, month + amount);
	if (unit === 'year') return isoYear(year + amount);
	return unit === 'decade' ? isoYear(year + 10 * amount).slice(0, 3) : null;
}

const UNRESOLVED: Partial<Record<Unit, string>> = {
	day: 'XXXX-XX-XX',
	week: 'XXXX-WXX',
	month: 'XXXX-XX',
	year: 'XXXX',
	quarter: 'XXXX-QX',
	decade: 'XXX'
};

function near(context: Context, amount: number, unit: Unit): Reading | null {
	const open = UNRESOLVED[unit];
	if (open === undefined) return null;
	if (unit === 'quarter') return nearQuarter(context, amount);
	return against(context, open, (day) => shifted(day, amount, unit) ?? open);
}

function nearQuarter(context: Context, amount: number): Reading {
	return against(context, 'XXXX-QX', (day) => {
		const { year, month } = civilDay(day);
		const first = isoMonth(year, month + 3 * amount);
		return `${first.slice(0, 4)}-Q${Math.ceil(Number(first.slice(5)) / 3)}`;
	});
}

/** "the fourth quarter" without a year: the last one begun, or the next one when yet to come. */
function readQuarter(nth: number, context: Context): Reading {
	return against(context, `XXXX-Q${nth}`, (day) => {
		const { year, month } = civilDay(day);
		const now = Math.ceil(month / 3);
		const future = direction(context) === 'future';
		if (future) return `${isoYear(nth >= now ? year : year + 1)}-Q${nth}`;
		return `${isoYear(nth <= now ? year : year - 1)}-Q${nth}`;
	});
}

function quarterOf(m: RegExpExecArray, context: Context): Reading | null {
	const word = (m[1] ?? '').toLowerCase();
	const nth = word === 'final' || word === 'last' ? 4 : ordinal(word);
	if (nth === null || nth < 1 || nth > 4) return null;
	const year = m[2];
	if (year === undefined)
		return word === 'last' ? nearQuarter(context, -1) : readQuarter(nth, context);
	if (/^\d/.test(year)) return explicit(`${year}-Q${nth}`);
	const number = relativeYear(year, context);
	return number === null
		? { type: 'DATE', value: `XXXX-Q${nth}`, certainty: 'unresolved' }
		: { type: 'DATE', value: `${isoYear(number)}-Q${nth}`, certainty: 'resolved' };
}

const LAST_MONTHS: Readonly<Record<string, number>> = { mar: 1, jun: 2, sep: 3, dec: 4 };

/** "the first three months of 2026", "the three months to September". */
function quarterByMonths(m: RegExpExecArray, context: Context): Reading | null {
	if (m[2] !== undefined) return explicit(`${m[2]}-Q${/first/i.test(m[1] ?? '') ? 1 : 4}`);
	const nth = LAST_MONTHS[(m[3] ?? '').slice(0, 3).toLowerCase()];
	if (nth === undefined) return null;
	return m[4] === undefined ? readQuarter(nth, context) : explicit(`${m[4]}-Q${nth}`);
}

function readDuration(number: string, half: boolean, unitWord: string): Reading | null {
	const unit = unitOf(unitWord);
	const amount = cardinal(number) ?? Number(number.replaceAll(',', ''));
	if (unit === null || Number.isNaN(amount)) return null;
	return span(duration(half ? amount + 0.5 : amount, unit));
}

const SETS: Readonly<Record<string, string>> = {
	annual: 'P1Y',
	annually: 'P1Y',
	yearly: 'P1Y',
	monthly: 'P1M',
	weekly: 'P1W',
	daily: 'P1D',
	quarterly: 'P1Q',
	hourly: 'PT1H',
	nightly: 'P1D',
	fortnightly: 'P2W',
	biennial: 'P2Y',
	biennially: 'P2Y',
	triennial: 'P3Y',
	'per annum': 'P1Y'
};

const MORE_OR_LESS = `(?:${ABOUT} )?(?:the )?`;
/** "1,500" and "2.5" too. */
const AMOUNT = `(?:\\d{1,3}(?:,\\d{3})+|\\d{1,3}\\.\\d(?!\\d)|${CARDINAL})`;
/** "Three quarters of the seats" is a share. */
const FRACTION = '(?:one|two|three|[1-3])[ -]quarters? of\\b';
const COUNTED = '(?: (?:straight|consecutive|full|long|more|trading|working|calendar|additional))?';

export const SPAN_RULES: readonly Rule[] = [
	/** Some units ago. */
	{
		cues: 'ago',
		pattern: pattern(`\\b(${CARDINAL}|an?) (${UNIT}) ago\\b`),
		read: (m, context) => {
			const unit = unitOf(m[2] ?? '');
			const amount = cardinal(m[1] ?? '');
			return unit === null || amount === null ? null : near(context, -amount, unit);
		}
	},
	/** This, last or next unit. */
	{
		cues: '_week _month _quarter',
		pattern: pattern(
			`\\b(?:(?:earlier|later|early|late|(?:the )?(?:start|beginning|middle|end) of) )?(this|last|next) (week|month|quarter)\\b(?! of)`
		),
		read: (m, context) => {
			const unit = unitOf(m[2] ?? '');
			const shift = { this: 0, last: -1, next: 1 }[(m[1] ?? '').toLowerCase()] ?? 0;
			return unit === null ? null : near(context, shift, unit);
		}
	},
	/** Quarter. */
	{
		cues: 'quarter',
		pattern: pattern(
			`\\b(?:the )?(first|second|third|fourth|final|last)[ -]quarter\\b(?: of ((?:1[5-9]|20)\\d\\d|(?:this|last|next) year)\\b)?(?! (?:of|century))`
		),
		read: quarterOf
	},
	/** Quarter by its months. */
	{
		cues: 'three_months',
		pattern: pattern(
			`\\bthe (?:(first|last|final) three months of ((?:19|20)\\d\\d)|three months (?:to|through|end(?:ed|ing)(?: in)?) (?:(?:the )?end of )?(Mar(?:ch)?|June?|Sept(?:ember)?|Dec(?:ember)?)\\b\\.?(?: ((?:19|20)\\d\\d)\\b)?)`
		),
		read: quarterByMonths
	},
	/** Quarter by number. */
	{
		cues: 'Q1 Q2 Q3 Q4',
		pattern: /\bQ([1-4]),?(?: of)? ((?:19|20)\d\d)\b/g,
		read: (m) => explicit(`${m[2]}-Q${m[1]}`)
	},
	/** Duration with a number. */
	{
		cues: UNIT_CUES,
		pattern: pattern(
			`(?<![\\d.,]|[$£€] ?)\\b(?:${MORE_OR_LESS}(?<![\\d.,])(?!${FRACTION})(${AMOUNT})( and a half)?${COUNTED} |(${CARDINAL})-)(${UNIT})(?:-long)?\\b(?!-old|s? old\\b)`
		),
		read: (m) => readDuration(m[1] ?? m[3] ?? '', m[2] !== undefined, m[4] ?? '')
	},
	/** One unit. */
	{
		cues: UNIT_CUES,
		pattern: pattern(
			`(?<=\\b(?:for|in|within|after|than|over|nearly|almost|about|once|takes?|lasted|of|less than|half|to|by) )(?:${ABOUT} )?an? (${UNIT})\\b(?! ago| earlier| later| of)|\\ban? (${UNIT})(?= (?:after|before|into)\\b)`
		),
		read: (m) => readDuration('a', false, m[1] ?? m[2] ?? '')
	},
	/** More than one unit. */
	{
		cues: '_a_ _an_',
		pattern: pattern(`\\b${ABOUT} an? (${UNIT})\\b(?! ago)`),
		read: (m) => readDuration('a', false, m[1] ?? '')
	},
	/** The past unit. */
	{
		cues: UNIT_CUES,
		pattern: pattern(`\\b(?:the (?:past|last|coming|next)) (${UNIT})\\b(?! of)`),
		read: (m) => {
			const unit = unitOf(m[1] ?? '');
			const plural = /s$/i.test(m[1] ?? '');
			return unit === null ? null : span(duration(plural ? null : 1, unit));
		}
	},
	/** Unit once, as a measure. */
	{
		cues: 'single one-',
		pattern: pattern(`\\b(?:(?:single|one)-|a single )(${UNIT})\\b`),
		read: (m) => readDuration('a', false, m[1] ?? '')
	},
	/** An unsaid number of units. */
	{
		cues: UNIT_CUES,
		pattern: pattern(`\\b${VAGUE} (${UNIT})\\b`),
		read: (m) => {
			const unit = unitOf(m[1] ?? '');
			return unit === null || !/s$/i.test(m[1] ?? '') ? null : span(duration(null, unit));
		}
	},
	/** Units without a number. */
	{
		cues: UNIT_CUES,
		pattern: pattern(
			`(?<=\\b(?:for|in|take|takes|took|spent|lasting|just|after|within|over the) )(?:minutes|hours|days|weeks|months|years|decades|centuries)\\b(?! of age)|\\b(?:minutes|hours|days|weeks|months|years|decades|centuries)(?= (?:after|before|later|earlier|ago|of (?:war|negotiat|talks|conflict|fighting|violence|work|effort))\\b)|\\b(?:years|decades|months|weeks)-long\\b`
		),
		read: (m) => {
			const unit = unitOf(m[0].replace('-long', ''));
			return unit === null ? null : span(duration(null, unit));
		}
	},
	/** Every so often. */
	{
		cues: 'every each per',
		pattern: pattern(`\\b(?:every|each|per) (?:(${CARDINAL}) )?(${UNIT})\\b`),
		read: (m) => {
			const unit = unitOf(m[2] ?? '');
			const amount = m[1] === undefined ? 1 : cardinal(m[1]);
			return unit === null || amount === null ? null : set(duration(amount, unit));
		}
	},
	/** A rate. */
	{
		cues: 'a_day a_week a_month a_year',
		pattern: pattern(
			`(?<=\\b(?:\\d+|times|once|twice|million|billion|people|dollars|tons|tonnes|barrels) )a (day|week|month|year)\\b`
		),
		read: (m) => {
			const unit = unitOf(m[1] ?? '');
			return unit === null ? null : set(duration(1, unit));
		}
	},
	/** A period that returns. */
	{
		cues: 'annual yearly ly bienn trienn annum',
		pattern:
			/\b(?:annual(?:ly)?|yearly|(?:fortnight|month|week|dai|quarter|hour|night)ly|bienniall?y?|triennial|per annum)\b/g,
		read: (m) => set(SETS[m[0]] ?? 'P1Y')
	}
];
