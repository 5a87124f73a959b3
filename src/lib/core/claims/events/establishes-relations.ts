import type { Reading } from '../reading';
import { unitClass } from '../units';
import type { Draft } from './draft';
import { listOf, type EventRule } from './event-rule';
import { byRules, once } from './ruled';

const NATION = unitClass('CK');
const D = unitClass('D');
const side = (name: string): string => `(?<${name}>${NATION})`;
const OTHERS = `(?<other>${listOf(NATION)})`;
const BOTH = `between ${side('actor')} and ${side('other')}`;
const KINDS = '(?:full |formal |official |bilateral |normal |ambassador-level |consular |and )*';
const RELATIONS = `(?:${KINDS}[Dd]iplomatic (?:and consular )?(?:relations|ties|links)|${KINDS}(?:formal|official|full) (?:relations|ties))`;
/** "Established ties": without "diplomatic" only where the other country follows. */
const TIES = `(?:${RELATIONS}|(?:relations|ties)(?= with))`;

const ESTABLISH =
	'established|set up|formali[sz]ed|inaugurated|forged;establish|set up|formali[sz]e';
const OBJECT = ` (?:their |its |the )?${TIES}`;
/** Signing the document that establishes relations establishes them; "to establish" does when signed. */
const SIGN = 'signed|inked;sign';
const DOCUMENT = ` (?:an? |the |their )?(?:[a-z]+ ){0,3}(?:communiques?|communiqués?|agreements?|declarations?|statements?|protocols?|documents?|accords?|notes)\\b`;
const TO_ESTABLISH = `[^.;]{0,60}? (?:establishing|to establish|on (?:the )?establish(?:ing|ment of)|formali[sz]ing) ${TIES}`;
const signing = { verbs: SIGN, far: true, sure: true } as const;

/** Words before the noun that tell it is done. */
const DONE =
	'(?<=\\b(?:[Ss]ince|[Aa]fter|[Ff]ollowing|[Mm]ark(?:s|ed|ing)|[Aa]nniversary of|led to|[Cc]ompleted|[Cc]elebrat[a-z]+|announced|hailed|welcomed|[Uu]pon|[Ww]ith) (?:the )?(?:surprise |formal |official |recent )?[A-Za-z]+)';
/** Words before "established relations between" that leave open whether anything did. */
const NOT_DONE =
	'(?<!\\b(?:to|will|would|could|may|might|not|never|[Nn]o|[Nn]othing|[Nn]obody|[Nn]one|[Nn]either|nor|towards?|of|for|on|about|by|before|without|[Pp]lans?|[Dd]raft|[Bb]ill|[Pp]roposed|[Pp]roposals?)\\b.{0,60})';

const RULES: readonly EventRule[] = [
	{
		verbs: ESTABLISH,
		pattern: `^${OBJECT} with ${OTHERS}`,
		subject: 'CGK',
		each: true
	},
	{ verbs: ESTABLISH, pattern: `^${OBJECT}(?! with ${NATION})`, subject: 'CGK', together: true },
	{
		...signing,
		pattern: `^${DOCUMENT}(?: with ${NATION})?${TO_ESTABLISH} ${BOTH}`,
		subject: 'PCGKLO',
		each: true,
		lone: true
	},
	{
		...signing,
		pattern: `^${DOCUMENT}(?: with ${side('other')}${TO_ESTABLISH}(?! with)|${TO_ESTABLISH} with ${side('other2')})`,
		subject: 'CGK'
	},
	{
		...signing,
		pattern: `^${DOCUMENT}${TO_ESTABLISH}(?! (?:with|between) ${NATION})`,
		subject: 'CGK',
		together: true
	},
	{
		pattern: `(?:[Ee]stablishment|[Ff]ormali[sz]ation)${DONE} of ${TIES} (?:${BOTH}|by ${side('actor2')} with ${side('other2')})`,
		sure: true
	},
	{
		// "The communique formalised relations between A and B": whatever did it, it is done.
		pattern: `(?<=^| )(?:established|formali[sz]ed|establishing|formali[sz]ing)${NOT_DONE} (?:${TIES}|(?:relations|ties)) ${BOTH}`,
		sure: true
	},
	{ pattern: `${RELATIONS} ${BOTH}(?<gap>(?: [a-z]+){1,4}) established` },
	{ pattern: `${RELATIONS}(?<gap>(?: [a-z]+){1,4}) established ${BOTH}` },
	// What tells of relations by the day they were established: "have had relations since 1960".
	...[
		`${side('actor')} and ${side('other')} have (?:had|maintained|enjoyed) ${RELATIONS} since ${D}`,
		`${side('actor')} has (?:had|maintained|enjoyed) ${RELATIONS} with ${side('other')} since ${D}`,
		`[Dd]iplomatic (?:relations|ties) ${BOTH},? (?:which were |first )?established in ${D}`,
		`${side('actor')} and ${side('other')}, which established ${RELATIONS} in ${D}`
	].map((pattern) => ({ pattern }))
];

const told = byRules(
	'establishes-relations',
	/establish|formali[sz]|set up|forged|inaugurated|[Dd]iplomatic (?:relations|ties)/,
	RULES
);

const couple = ({ slots }: Draft): string => [slots.actor?.id, slots.other?.id].sort().join();

/** Two countries establish diplomatic relations: said with the verb, by signing, or as a noun. */
export const establishesRelations = (reading: Reading): Draft[] => once(told(reading), couple);
