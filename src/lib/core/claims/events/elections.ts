import { clauses, unitsIn, verbOf, verbPattern, type Clause } from '../clause';
import type { Reading } from '../reading';
import { countrySlot, numberSlot, officeSlot, personSlot } from '../slots';
import type { ClaimDate, Slots, SlotValue } from '../types';
import { type Unit, unitClass } from '../units';
import { fromClause, unitWords, type Draft } from './draft';
import { withoutCallings } from './callings';
import { officeAt } from './office-words';

const P = unitClass('P');
const C = unitClass('CGK');
const D = unitClass('D');
const N = unitClass('N');

/** Elections to an office of one holder, by their adjective. */
const OFFICES: Readonly<Record<string, string>> = { presidential: 'president' };
const KIND = `(?<kind>${Object.keys(OFFICES).join('|')})`;
const VOTE =
	'(?:run-?off(?: (?:election|vote))?|election(?: run-?off)?|elections|vote|ballot|polls?|race)';
const ELECTION = `(?:(?:the|a|an|last|this|his|her) )?(?:${D}(?:['’]s)? )?(?:[a-z-]+ )?(?:(?<nation>${C})(?:['’]s)? )?(?:(?:[a-z-]+|${D}) ){0,2}?${KIND} ${VOTE}(?: (?:in|of) (?<in>${unitClass('C')}))?`;

const WIN = verbPattern('won|beat|defeated|clinched;elected|re-elected|declared|proclaimed;win');
const RUNOFF = '(?:(?:a|the) (?:run-?off|second round) (?:of|in) )?';
const WON = new RegExp(
	`^ ${RUNOFF}${ELECTION}(?![ -](?:primary|debate|nomination|candidacy))`,
	'u'
);
/** A round that decides nothing yet. */
const EARLY_ROUND =
	/\b(?:first round|first-round|primary|primaries|nomination|second place|exit poll|straw)\b/i;
const BEAT = new RegExp(
	`^ (?<other>${P})(?!['’-])(?:,? (?:by|with) [^,;.]{2,60}?)? (?:in|to win|at) ${RUNOFF}${ELECTION}`,
	'u'
);
const BECAME = new RegExp(
	`^ (?<other>${P})(?!['’-])(?:,? [^,;.]{0,60}?)? to (?:become|be elected)(?= )`,
	'u'
);
const WINNER = new RegExp(`^ (?:the |as )?(?:winner|victor) (?:of|in) ${ELECTION}`, 'u');
const AGAINST = new RegExp(
	`(?:\\b(?:against|over|to|beating|defeating|ahead of|while) )(?<other>${P})(?!['’]s? (?!${N}))`,
	'u'
);
const SHARE = new RegExp(
	`\\b(?:with|by winning|winning|taking|securing|receiving|garnering|on) (?:(?:about|around|nearly|more than|over|almost|some|just over|just under) )?(?<share>${N})(?: of (?:the )?(?:[a-z-]+ )?(?:votes?|ballots?)(?: cast)?)?`,
	'u'
);

interface Result {
	readonly other: Unit | undefined;
	readonly number: SlotValue | null;
}

function resultOf(reading: Reading, text: string): Result {
	const [other] = unitsIn(reading, AGAINST.exec(text)?.groups?.['other'] ?? '');
	const [share] = unitsIn(reading, SHARE.exec(text)?.groups?.['share'] ?? '');
	const percent = share?.kind === 'number' && share.number.unit === 'percent' ? share.number : null;
	const number =
		share && percent ? numberSlot(percent, unitWords(reading, share), 'percent') : null;
	return { other, number };
}

function drafted(
	clause: Clause,
	office: SlotValue | null,
	nation: Unit | undefined,
	{ other, number }: Result,
	date: ClaimDate | null
): Draft[] {
	const [who] = clause.subjects;
	if (who?.kind !== 'person' || clause.subjects.length !== 1 || !office) return [];
	const beaten = other?.kind === 'person' ? personSlot(other.mention.entity) : null;
	const person = personSlot(who.mention.entity);
	const polity = nation?.kind === 'country' ? countrySlot(nation.code) : null;
	const slots: Slots = {
		person,
		office,
		...(polity ? { polity } : {}),
		...(beaten && beaten.id !== person.id ? { other: beaten } : {}),
		...(number ? { number } : {})
	};
	const draft = fromClause(clause, 'is-elected', slots, [who, nation, beaten ? other : undefined]);
	return [{ ...draft, date }];
}

const nationOf = (reading: Reading, groups: RegExpExecArray['groups']): Unit | undefined =>
	unitsIn(reading, groups?.['in'] ?? groups?.['nation'] ?? '')[0];

/** "Won the … presidential election", "beat B in …", "beat B to become president of …". */
function won(reading: Reading, clause: Clause, whole: string): Draft[] {
	const beat = /^(?:beat|defeated)$/.test(verbOf(clause));
	const found = (beat ? BEAT : WON).exec(whole);
	if (found) {
		const result = resultOf(reading, whole.slice(found[0].length));
		const [other = result.other] = unitsIn(reading, found.groups?.['other'] ?? '');
		const office = officeSlot(OFFICES[found.groups?.['kind'] ?? ''] ?? '');
		return drafted(
			clause,
			office,
			nationOf(reading, found.groups),
			{ ...result, other },
			clause.date
		);
	}
	const became = beat ? BECAME.exec(whole) : null;
	const into = became && officeAt(reading, whole.slice(became[0].length));
	if (!became || !into) return [];
	const [other] = unitsIn(reading, became.groups?.['other'] ?? '');
	const { number } = resultOf(reading, whole);
	const draft = drafted(clause, into.office, into.unit, { other, number }, clause.date);
	return into.polity?.type === 'organisation' ? [] : draft;
}

/** "Was (re-)elected president with 53 percent", "was declared the winner of …". */
function chosen(reading: Reading, clause: Clause, whole: string): Draft[] {
	if (/^(?:declared|proclaimed)$/.test(verbOf(clause))) {
		const found = WINNER.exec(whole);
		const office = officeSlot(OFFICES[found?.groups?.['kind'] ?? ''] ?? '');
		if (!found) return [];
		const result = resultOf(reading, whole.slice(found[0].length));
		return drafted(clause, office, nationOf(reading, found.groups), result, null);
	}
	const into = officeAt(reading, whole);
	const result = resultOf(reading, into?.rest ?? '');
	if (!into || into.polity?.type === 'organisation' || (!result.number && !result.other)) return [];
	return drafted(clause, into.office, into.unit, result, clause.date);
}

/** A person is elected to an office, with the share of the vote and the one who lost. */
export function elections(sentence: Reading): Draft[] {
	if (!/elect|presidential|become/.test(sentence.text) || EARLY_ROUND.test(sentence.quote))
		return [];
	const reading = withoutCallings(sentence);
	return clauses(reading, WIN).flatMap((clause) => {
		const whole = reading.text.slice(clause.rightAt).replace(/[.;].*$/u, '');
		return clause.passive ? chosen(reading, clause, whole) : won(reading, clause, whole);
	});
}
