import { clauses, unitsIn, verbOf, verbPattern, type Clause } from '../clause';
import type { Reading } from '../reading';
import { entitySlot, numberSlot, textSlot } from '../slots';
import type { Slots, SlotValue } from '../types';
import { type Unit, unitClass } from '../units';
import { fromClause, unitWords, wordsOf, type Draft } from './draft';
import { withoutCallings } from './callings';
import { withThe } from './phrase';

const ANY = unitClass('PCGKLODN');
const SIDE = unitClass('PCO');
const NAMED = unitClass('PCGKLON');
const DAY = unitClass('D');
const N = unitClass('N');

const WIN = verbPattern(
	'won|clinched|secured|scooped|received|awarded|beat|defeated|edged|thrashed|overcame|lifted;beaten;win|clinch|defeat'
);

/** What can be won: "won praise" and "won the day" are no victories. */
const PRIZE =
	"(?:[Pp]rize|[Aa]ward|[Mm]edal|[Mm]edals|Oscar|Grammy|Emmy|Golden Globe|Pulitzer|Booker|Ballon d[’']Or|Palme d[’']Or|[Gg]olden [Ll]ion|[Gg]olden [Bb]ear)";
const CONTEST =
	'(?:[Cc]up|[Tt]rophy|[Tt]itle|[Cc]hampionships?|[Tt]ournament|Open|Masters|[Rr]ace|Grand Prix|[Mm]arathon|[Ff]inal|[Ll]eague|Super Bowl|World Series|Tour de France|Wimbledon|Games|Olympics|[Cc]ontest|[Pp]rimary|Slam)';
const WORDS = `(?:(?:[\\p{L}\\p{N}’'.-]+|${ANY}) ){0,7}?`;
const DET = '(?:the |an? |its |his |her |their )?';
const THING = new RegExp(
	`^(?: (?:the|a))?(?: (?:on|in|last|this) [\\uE600-\\uE6FF])? ${DET}(?<what>${WORDS}(?:${PRIZE}|${CONTEST}|(?:gold|silver|bronze)(?: medals?)?)(?: (?:at|in|of|for(?= (?:the )?\\p{Lu})) (?:the )?(?:(?:\\p{Lu}[\\p{L}’'.-]*|[\\p{Ll}’'-]+(?: [\\p{Ll}’'-]+){0,2}|${NAMED}|${DAY}(?= \\p{Lu})|\\d{4})(?: (?=[\\p{Lu}\\d\\uE000-\\uE6FF])|(?=[ ,.;]|$))){1,6})?)(?=[,.;]|\\s*$| ?[\\uE600-\\uE6FF]| (?:on|in|at|by|after|with|for|over|against|from|last|this|and|to|when|as|while|beating|defeating|thanks|early|late|ahead|without|despite|following|during|again|earlier)\\b)`,
	'u'
);
/** What is won for work: its sum, and what is to be done. */
const CONTRACT = new RegExp(
	`^ (?:an? |the )(?:(?<sum>${N}) )?(?:[a-z-]+ ){0,3}(?<kind>contract|order|deal|tender) (?<what>(?:to|for|from) [^,.;:()“”"]{8,110})`,
	'u'
);
/** A party wins a parliament: the country's name must stand there. */
const ELECTION = new RegExp(
	`^(?: the)? (?<what>(?:${unitClass('CGK')}(?:['’]s)? )(?:[a-z]+ )?(?:general|parliamentary|legislative|federal|national|snap|early|regional) elections?|(?:[a-z]+ )?(?:general|parliamentary|legislative|federal) elections? in ${unitClass('C')})(?![-’'])(?:[^.;]{0,50}? with (?:[a-z]+ ){0,2}(?<sum>${N})(?: of the vote| (?<unit>seats))?)?`,
	'u'
);
const NOT_WON =
	/\b(?:praise|applause|support|hearts|minds|approval|time|backing|favou?r|race to (?!host)|war on|battle|argument|right to|nomination|bid|primary race)\b/i;

const BEATEN = new RegExp(`^ (?<other>${SIDE})(?!['’-])(?<tail>[^.;]*)`, 'u');
const SCORE = `(?: (?:by ${N} (?:runs|wickets|points|goals|strokes)|(?:by )?\\d{1,3}[-–]\\d{1,3}|${N}(?: ?[-–] ?| to )${N})(?:(?:,| and)? \\d{1,2}[-–]\\d{1,2})*)?`;
const MATCH = new RegExp(
	`^${SCORE}(?: after [a-z ]{3,30}| on penalties)?(?: (?:on|last|this) [\\uE600-\\uE6FF])?,? (?:in|to win|to claim|to lift|to reach) (?:the |a |an )?(?<what>${WORDS}(?:semi-?final|quarter-?final|${CONTEST}|match|fight|bout)(?: (?:of|at|in) (?:the )?(?:(?:\\p{Lu}[\\p{L}’'.-]*|[\\p{Ll}’'-]+|${ANY}|\\d{4})(?: (?=[\\p{Lu}\\d\\uE000-\\uE6FF])|(?=[ ,.;]|$))){1,6})?)(?=[,.;]|\\s*$| ?[\\uE600-\\uE6FF]| (?:on|in|at|by|after|with|for|last|this|and|when|as|while)\\b)`,
	'u'
);
const OVER = new RegExp(
	`(?:by (?:beating|defeating)|beating|defeating|over|against) (?<other>${SIDE})(?!['’-])`,
	'u'
);

function sideOf(
	reading: Reading,
	unit: Unit | undefined
): readonly ['person' | 'actor' | 'body', SlotValue] | null {
	if (!unit || (unit.kind === 'country' && unit.how !== 'name' && unit.how !== 'code')) return null;
	const slot = entitySlot(unit, unitWords(reading, unit));
	if (slot?.type === 'person') return ['person', slot];
	if (slot?.type === 'organisation') return ['body', slot];
	return slot?.type === 'country' ? ['actor', slot] : null;
}

/** Words that tell which one of the many: a name, a year, a place. */
const TELLING = /[\uE000-\uE6FF]|\p{Lu}\p{L}/u;
const DANGLING = /\b(?:his|her|its|their|this|that|these|those|such|he|she|they|it)\b/i;
const DATE = new RegExp(unitClass('D'), 'u');

interface Thing {
	readonly what: SlotValue;
	readonly number?: SlotValue;
	/** It has a year in its name: a date read beside the verb would be that year. */
	readonly named: boolean;
}

function thingAt(
	reading: Reading,
	right: string,
	at: number,
	pattern: RegExp,
	lead = ''
): Thing | null {
	const found = pattern.exec(right);
	const what = found?.groups?.['what'];
	if (!found || what === undefined) return null;
	const from = at + found.index + found[0].lastIndexOf(what);
	const text =
		lead +
		wordsOf(reading, from, from + what.length)
			.replace(/\s+/g, ' ')
			.trim();
	if (NOT_WON.test(text) || DANGLING.test(text) || !TELLING.test(what)) return null;
	const whole = lead === '' ? withThe(reading, from, text, 'a') : text;
	const [sum] = unitsIn(reading, found.groups?.['sum'] ?? '');
	const counted = sum?.kind === 'number' && !sum.number.rank;
	const unit = found.groups?.['unit'] ?? (counted ? sum.number.unit : null);
	const number = counted && unit ? numberSlot(sum.number, unitWords(reading, sum), unit) : null;
	return { what: textSlot(whole), named: DATE.test(what), ...(number ? { number } : {}) };
}

const BEATS = /^(?:beat|beaten|defeat|defeated|edged|thrashed|overcame)$/;
/** Only a prize is received, and only a contest is secured. */
const GIVEN = /^(?:received|secured|awarded)$/;

function thingOf(
	reading: Reading,
	clause: Clause,
	verb: string,
	tail: string | undefined
): Thing | null {
	const { right, rightAt } = clause;
	if (BEATS.test(verb))
		return tail === undefined ? null : thingAt(reading, tail, rightAt + 2, MATCH);
	const thing = thingAt(reading, right, rightAt, THING);
	if (thing)
		return GIVEN.test(verb) && !new RegExp(PRIZE, 'u').test(thing.what.text) ? null : thing;
	const contract = thingAt(reading, right, rightAt, CONTRACT, contractWords(right));
	return (
		contract ??
		(/^w[io]n$/.test(verb)
			? thingAt(reading, reading.text.slice(rightAt), rightAt, ELECTION)
			: null)
	);
}

/** "A contract ", "an order ": what the sum and the adjectives leave. */
function contractWords(right: string): string {
	const kind = CONTRACT.exec(right)?.groups?.['kind'] ?? '';
	return `${kind === 'order' ? 'an' : 'a'} ${kind} `;
}

const VERBS =
	/\b(?:w[io]n|clinch|secur|scoop|receiv|award|beat|defeat|edged|thrash|overcame|lifted)/;

function won(clause: Clause, winner: Unit, thing: Thing, loser: Unit | undefined): Draft[] {
	const { reading } = clause;
	const side = sideOf(reading, winner);
	const beaten = sideOf(reading, loser)?.[1];
	if (!side) return [];
	const alike = beaten?.type === side[1].type && beaten.id !== side[1].id;
	if (BEATS.test(verbOf(clause)) && !alike) return [];
	const slots: Slots = {
		[side[0]]: side[1],
		what: thing.what,
		...(alike ? { other: beaten } : {}),
		...(thing.number ? { number: thing.number } : {})
	};
	const draft = fromClause(clause, 'wins', slots, [winner, alike ? loser : undefined]);
	return [thing.named ? { ...draft, date: null } : draft];
}

/** Somebody wins a prize, a contest, an election or a contract, or beats another in one. */
export function wins(sentence: Reading): Draft[] {
	if (!VERBS.test(sentence.text)) return [];
	const reading = withoutCallings(sentence);
	return clauses(reading, WIN).flatMap((clause) => {
		const verb = verbOf(clause);
		const object = BEATS.test(verb) ? BEATEN.exec(clause.right) : null;
		const thing = thingOf(reading, clause, verb, object?.groups?.['tail']);
		const over = BEATS.test(verb)
			? object
			: OVER.exec(reading.text.slice(clause.rightAt, clause.rightAt + 160));
		const [loser] = unitsIn(reading, over?.groups?.['other'] ?? '');
		if (!thing || clause.passive !== (verb === 'awarded')) return [];
		// A prize can be shared; a match is won by one side.
		if (clause.subjects.length > 1 && !new RegExp(PRIZE, 'u').test(thing.what.text)) return [];
		return clause.subjects.flatMap((winner) => won(clause, winner, thing, loser));
	});
}
