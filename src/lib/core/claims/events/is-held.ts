import { textSlot } from '../slots';
import type { ClaimDate, Slots } from '../types';
import { unitClass } from '../units';
import { END, type EventRule } from './event-rule';
import { byRules } from './ruled';

const O = unitClass('O');
const D = unitClass('D');
const C = unitClass('C');
const PLACE = `(?<place>${unitClass('LKC')})(?!['’-])`;
const KIND =
	"(?:(?:[Aa]nnual|[Ee]xtraordinary|[Ee]mergency|[Ss]pecial|[Mm]inisterial|[Ii]nformal|[Vv]irtual|[Tt]rilateral|[Ii]nternational|[Ww]orld|[Gg]lobal|[Rr]egional|[Gg]eneral|[Pp]residential|[Pp]arliamentary|[Ll]egislative|[Mm]unicipal|[Ll]ocal|[Ss]nap|[Pp]eace|[Cc]limate|[Dd]onors?|[Ss]ecurity|[Ee]conomic|[Ii]ndependence|[Cc]onstitutional|[Uu]nity|[Ll]eaders[’']?|[Pp]lenary|[Oo]rdinary|[Oo]lympic|[Ww]inter|[Ss]ummer|[Mm]inisters[’']|[Ff]irst-round|[Rr]un-?off) ){0,3}";
const MEETING =
	'(?:[Ss]ummit|[Cc]onference|[Ff]orum|[Cc]ongress|[Ss]ession|[Gg]ames|[Ss]ummit [Mm]eeting|[Cc]hampionships?|[Oo]lympics|[Pp]aralympics|[Ww]orld [Cc]up)';
const POLL =
	'(?:(?:[Gg]eneral|[Pp]residential|[Pp]arliamentary|[Ll]egislative|[Mm]unicipal|[Ll]ocal|[Ss]nap|[Ee]arly|[Mm]ulti-?party|[Ff]ederal|[Mm]id-?term|[Cc]onstitutional|[Rr]egional) (?:and )?){1,3}(?:[Ee]lections?|[Rr]eferendum|[Rr]un-?off)|(?:[Ii]ndependence |[Cc]onstitutional )?[Rr]eferendum(?: on [a-z]+)?';
const RANK = `(?<rank>${unitClass('N')})`;
const OF = `(?:,? of (?:the )?(?<body>${O})(?: \\(${O}\\))?)`;
const BY = `(?<body2>${O})(?:['’]s)?`;
const EVENT = `(?:${D} )?(?:${RANK} )?(?:(?:${BY} )?(?<what>${KIND}${MEETING})${OF}?)`;
const START = '(?<=^|[,;:] |that |where |when |after )(?:[Tt]he |[Ii]ts |[Aa]n? )?';
const WHEN = `(?:,? (?:on |in )?${D},?)?`;
const HELD = '(?:held|convened|staged|organi[sz]ed)';
const ACTIVE = '(?<did>took place|taken place|take place|opened|begins?|began|kicked off|started)';

/** What it is compared by: the body's summit is not another body's. */
function known(slots: Slots, date: ClaimDate | null): Slots | null {
	const { what, body, rank, place } = slots;
	if (!what || !place || (!body && !rank && !date)) return null;
	if (!body && !rank && /^(?:summit|conference|forum|congress|session|games)$/i.test(what.text))
		return null;
	return { ...slots, what: textSlot(what.text, body ? `${body.id} ${what.text}` : what.text) };
}

const dated = (slots: Slots, date: ClaimDate | null): Slots | null => (date?.value ? slots : null);

const RULES: readonly EventRule[] = [
	{
		pattern: `${START}${EVENT}${WHEN}(?<gap>(?: [a-z]+){1,4}) ${HELD}${WHEN} (?:in|at) ${PLACE}${WHEN}`,
		check: known
	},
	{
		pattern: `${START}${EVENT}${WHEN}(?<gap>(?: [a-z]+){0,3}) ${ACTIVE}${WHEN} (?:in|at) ${PLACE}${WHEN}`,
		days: true,
		check: known
	},
	{
		pattern: `${START}${EVENT},? (?:which was )?held${WHEN} (?:in|at) ${PLACE}${WHEN}`,
		check: known
	},
	{
		verbs: 'hosted|held|organi[sz]ed;host|hold',
		pattern: `^ (?:the |an? |its )?${EVENT}(?: in ${PLACE})?${END}`,
		subject: 'CK',
		fills: 'actor',
		check: (slots, date) =>
			known(slots.place || !slots.actor ? slots : { ...slots, place: slots.actor }, date)
	},
	{
		verbs: 'held;hold',
		pattern: `^ (?:its|an) (?:${RANK} )?(?<what>${KIND}${MEETING}) in ${PLACE}${END}`,
		subject: 'O',
		check: known
	},
	{
		pattern: `${START}${EVENT} in ${PLACE}(?<gap>(?: [a-z]+){0,2}) (?<did>ended|concluded|closed|opened|began|started|took place)${WHEN}`,
		days: true,
		check: known
	},
	{
		pattern: `\\b(?:met|said|told|agreed|signed|adopted|attended|issued|spoke|announced)\\b(?:(?!\\b(?:will|would|next|upcoming|planned|to)\\b)[^;]){0,120}? (?:at|during) (?:the )?${EVENT} in ${PLACE}${END}`,
		days: true,
		check: (slots, date) => (slots.rank || slots.body ? known(slots, date) : null)
	},
	{
		pattern: `(?<=^|[,;] |that |after )(?<place>${C})(?<gap>(?: (?:has|had|have|also|[a-z]+ly|on ${D})){0,3}) (?<did>held) (?:the |an? |its |their )?(?<what>${POLL}),? (?:on |in )?${D}`
	},
	{
		verbs: 'held;hold',
		pattern: `^ (?:the |an? |its )?(?<what>${POLL})${END}`,
		subject: 'C',
		fills: 'place',
		check: dated
	},
	{
		pattern: `${START}(?<what>${POLL})${WHEN}(?: in (?<place>${C}))?(?<gap>(?: [a-z]+){1,4}) held${WHEN}(?: in (?<place2>${C}))?${WHEN}`,
		check: (slots, date) => (slots.place ? dated(slots, date) : null)
	},
	{
		pattern: `${START}(?<what>${POLL})(?<gap>(?: [a-z]+){0,2}) (?<did>took place)${WHEN} in (?<place>${C})${WHEN}`,
		check: dated
	}
];

/** Summits, conferences, elections and games held in a place: the body, which in order, when. */
export const isHeld = byRules(
	'is-held',
	/[Ss]ummit|[Cc]onference|[Ff]orum|[Cc]ongress|[Ss]ession|[Gg]ames|[Cc]hampionship|[Ee]lection|[Rr]eferendum|[Rr]un-?off|[Oo]lympi|[Ww]orld [Cc]up/,
	RULES
);
