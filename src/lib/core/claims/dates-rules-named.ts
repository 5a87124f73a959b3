import { isoDay } from './dates-calendar';
import {
	direction,
	nearestMonthDay,
	nearestWeekday,
	type Context,
	type Reading
} from './dates-context';
import { explicit, set, span, type Rule } from './dates-rule';
import { YEAR } from './dates-rules-year';
import { MONTH, monthOf, UNIT, unitOf, duration, WEEKDAY, weekdayOf } from './dates-words';

/** Feasts that stand on the same day every year and everywhere, as `MMDD`. */
const FEASTS: Readonly<Record<string, string>> = {
	"new year's day": '0101',
	"valentine's day": '0214',
	"st patrick's day": '0317',
	'may day': '0501',
	halloween: '1031',
	'christmas eve': '1224',
	christmas: '1225',
	'christmas day': '1225',
	'boxing day': '1226',
	"new year's eve": '1231'
};

function feast(words: string, year: string | undefined, context: Context): Reading | null {
	const day = FEASTS[words.toLowerCase().replace('’', "'").replace('.', '')];
	if (day === undefined) return null;
	const [month, date] = [day.slice(0, 2), day.slice(2)];
	if (year !== undefined) return explicit(`${year}-${month}-${date}`);
	const { published } = context;
	if (published === null)
		return { type: 'DATE', value: `XXXX-${month}-${date}`, certainty: 'unresolved' };
	const value = nearestMonthDay(published, Number(month), Number(date), direction(context));
	return value === null ? null : { type: 'DATE', value, certainty: 'resolved' };
}

/** Noon and midnight, on the day said beside them or else that of publication. */
function noon(m: RegExpExecArray, context: Context): Reading {
	const { published } = context;
	const clock = /mid-?night/i.test(m[0]) ? 'T24:00' : 'T12:00';
	const wanted = weekdayOf(m[1] ?? '');
	if (published === null)
		return { type: 'TIME', value: `XXXX-XX-XX${clock}`, certainty: 'unresolved' };
	const day = wanted === null ? published : nearestWeekday(published, wanted, direction(context));
	return { type: 'TIME', value: isoDay(day) + clock, certainty: 'resolved' };
}

/** What returns: the part of a value that stays the same. */
function everyNamed(word: string): string {
	const month = monthOf(word);
	const weekday = weekdayOf(word);
	if (month !== null) return `XXXX-${String(month).padStart(2, '0')}`;
	if (weekday !== null) return `XXXX-WXX-${weekday}`;
	return RETURNING[word.toLowerCase()] ?? 'XXXX';
}

const RETURNING: Readonly<Record<string, string>> = {
	weekend: 'XXXX-WXX-WE',
	spring: 'XXXX-SP',
	summer: 'XXXX-SU',
	autumn: 'XXXX-FA',
	fall: 'XXXX-FA',
	winter: 'XXXX-WI',
	morning: 'XXXX-XX-XXTMO',
	afternoon: 'XXXX-XX-XXTAF',
	evening: 'XXXX-XX-XXTEV',
	night: 'XXXX-XX-XXTNI'
};

const PARTS_OF_UNITS: Readonly<Record<string, string>> = {
	'half hour': 'PT30M',
	'half day': 'PT12H',
	'half year': 'P6M',
	'half decade': 'P5Y',
	'half century': 'P50Y',
	'quarter hour': 'PT15M',
	'quarter century': 'P25Y'
};

/** Days with names, hours with names, what returns, and parts of units. */
export const NAMED_RULES: readonly Rule[] = [
	/** Feast. */
	{
		cues: 'New_Year Valentine Patrick May_Day Halloween Christmas Boxing',
		pattern: new RegExp(
			`(?<!Merry )\\b(New Year['’]s (?:Day|Eve)|(?:St\\.? Patrick|Valentine)['’]s Day|May Day|Halloween|Christmas(?: Day| Eve)?|Boxing Day)\\b(?![ -](?:Islands?|trees?|cards?|gifts?|presents?|carols?|lights|markets?|sales|season|shopping|songs?|parade|[A-Z]))(?:,? (${YEAR})\\b)?`,
			'g'
		),
		read: (m, context) => feast(m[1] ?? '', m[2], context)
	},
	/** Noon and midnight. */
	{
		cues: 'noon midday night',
		pattern: new RegExp(
			`(?<=\\b(?:at|by|until|till|before|after|since|around|from|to|of) )(?:noon|midday|mid-?night)\\b(?:,? (?:on )?(${WEEKDAY})\\b)?`,
			'gi'
		),
		read: noon
	},
	/** The attacks known by their day. */
	{
		cues: '11',
		pattern: /\b9\/11\b|\bSept(?:ember|\.)? 11(?:th)?(?= (?:terror|attack|hijack))/g,
		read: () => explicit('2001-09-11')
	},
	/** Every named time. */
	{
		cues: 'every each',
		pattern: new RegExp(
			`\\b(?:every|each) (${WEEKDAY}|${MONTH}|weekend|spring|summer|autumn|fall|winter|morning|afternoon|evening|night)\\b(?! (?:the|\\d))`,
			'gi'
		),
		read: (m) =>
			/^[a-z]/.test(m[1] ?? '') === (RETURNING[m[1] ?? ''] !== undefined)
				? set(everyNamed(m[1] ?? ''))
				: null
	},
	/** Weekdays that return. */
	{
		cues: 'days weekends',
		pattern: new RegExp(`\\b(${WEEKDAY})s\\b|(?<=\\b(?:at|on) )(weekend)s\\b`, 'g'),
		read: (m) => set(everyNamed(m[1] ?? m[2] ?? ''))
	},
	/** Every other unit. */
	{
		cues: 'other second',
		pattern: new RegExp(`\\b(?:every|each) (?:other|second) (${UNIT})\\b`, 'gi'),
		read: (m) => {
			const unit = unitOf(m[1] ?? '');
			return unit === null ? null : set(duration(2, unit));
		}
	},
	/** Part of a unit. */
	{
		cues: 'half quarter',
		pattern:
			/\b(?:a )?(half|quarter)(?:(?:-| of)? an?|-)[ ]?(hour|day|year|decade|century)\b(?!-old| (?:ago|later|earlier))/gi,
		read: (m) => {
			const value = PARTS_OF_UNITS[`${m[1]} ${m[2]}`.toLowerCase()];
			return value === undefined ? null : span(value);
		}
	}
];
