import { clauses, dateNear, unitsIn, verbOf, verbPattern } from '../clause';
import type { Reading } from '../reading';
import { countrySlot, personSlot } from '../slots';
import type { SlotValue } from '../types';
import { type Unit, unitClass } from '../units';
import { fromClause, pairs, type Draft } from './draft';
import { fromPhrase, phrases } from './phrase';

const P = unitClass('P');
const PC = unitClass('PC');
const D = unitClass('D');
const LIST = (one: string): string => `${one}(?:(?:, ${one})*,? and ${one})?`;
const WHEN = `(?:,? (?:(?:on|late|early|last|this)(?: the)? )?${D})?`;
const WIRE = '(?:tele)?phone|video(?:[- ]?conference)?|video ?link|zoom';
/** "By phone", "over the telephone", "via video link". */
const BY_WIRE = `(?:by|via|on|over)(?: the| a)? (?:${WIRE})(?: call| conference| link)?`;
const ADJ = `(?:(?:(?!(?:an?|the|with|about)\\b)[a-z-]+|${unitClass('T')}) ){0,3}`;
/** "A 30-minute phone call", "telephone talks", "a video conference". */
const CALL = `(?:(?:an?|their|his|her|the) )?${ADJ}(?:(?:${WIRE}) (?:calls?|conversations?|talks|discussions?|consultations|conference|meeting|summit)|videoconference|phone-call)`;
const OTHERS = `(?<other>${LIST(PC)})(?!['’-])`;

const SPEAK = verbPattern([
	{
		past: 'spoke|talked|held|had|received|discussed|telephoned|phoned|conferred|conversed|made|agreed',
		participle: 'spoken',
		base: 'speak|talk|hold|telephone|phone'
	}
]);
const FORMS: readonly (readonly [RegExp, RegExp])[] = [
	[
		/^(?:spoke|spoken|speak|talk|talked|conferred|conversed)$/,
		new RegExp(
			`^(?:${WHEN} ${BY_WIRE}${WHEN} (?:with|to) ${OTHERS}|${WHEN} (?:with|to) ${OTHERS.replace('other', 'other2')}(?=${WHEN}(?: [a-z]+){0,4} ${BY_WIRE}))`,
			'u'
		)
	],
	[/^received$/, new RegExp(`^ ${CALL}${WHEN} from ${OTHERS}`, 'u')],
	[/^(?:held|hold|had|made)$/, new RegExp(`^ ${CALL}${WHEN} (?:with|to) ${OTHERS}`, 'u')],
	[/^(?:telephoned|telephone|phoned|phone)$/, new RegExp(`^ ${OTHERS}`, 'u')],
	[
		/^(?:discussed|agreed)$/,
		new RegExp(
			`^[^.;]{0,140}? (?:(?:in|during) ${CALL}${WHEN} with ${OTHERS}|with ${OTHERS.replace('other', 'other2')}(?=${WHEN}(?: [a-z]+){0,3} (?:${BY_WIRE}|(?:in|during) ${CALL})))`,
			'u'
		)
	]
];
const TOGETHER: readonly (readonly [RegExp, RegExp])[] = [
	[
		/^(?:spoke|spoken|speak|talk|talked|conferred)$/,
		new RegExp(`^${WHEN} ${BY_WIRE}(?!${WHEN} (?:with|to)\\b)`, 'u')
	],
	[/^(?:held|hold|had)$/, new RegExp(`^ ${CALL}(?!${WHEN} (?:with|to)\\b)`, 'u')],
	[
		/^(?:discussed|agreed)$/,
		new RegExp(
			`^[^.;]{0,140}? (?:(?:in|during) ${CALL}|${BY_WIRE})(?!${WHEN} (?:with|to|by)\\b)`,
			'u'
		)
	]
];

/** "In a phone call with B, A said": A is who the sentence goes on with. */
const OPENING = new RegExp(
	`^(?:In|During|At) ${CALL}(?<on>${WHEN}) with (?<other>${PC})(?!['’-])(?<on2>${WHEN}),? (?<who>${P})(?!['’-])`,
	'dgu'
);
const BETWEEN = new RegExp(
	`(?<=\\b(?:[Aa]fter|[Ff]ollowing|[Ii]n|[Dd]uring|[Ii]t was|came) )${CALL}(?<on>${WHEN}) between (?<who>${PC}),? and (?<other>${PC})(?!['’-])`,
	'dgu'
);

const sideOf = (unit: Unit | undefined): SlotValue | null => {
	if (unit?.kind === 'person') return personSlot(unit.mention.entity);
	return unit?.kind === 'country' && unit.how !== 'demonym' ? countrySlot(unit.code) : null;
};

/** Two of one sort: a person does not speak with a country. */
function slotsOf(a: Unit | undefined, b: Unit | undefined): Draft['slots'] | null {
	const [one, other] = [sideOf(a), sideOf(b)];
	if (!one || !other || one.type !== other.type || one.id === other.id) return null;
	return one.type === 'person' ? { person: one, other } : { actor: one, other };
}

function told(reading: Reading): Draft[] {
	return clauses(reading, SPEAK).flatMap((clause) => {
		if (clause.passive) return [];
		const verb = verbOf(clause);
		const object = FORMS.find(([form]) => form.test(verb))?.[1].exec(clause.right);
		const others = unitsIn(reading, object?.groups?.['other'] ?? object?.groups?.['other2'] ?? '');
		const alone = TOGETHER.some(([form, tail]) => form.test(verb) && tail.test(clause.right));
		const couples =
			others.length > 0
				? clause.subjects.flatMap((a) => others.map((b): readonly [Unit, Unit] => [a, b]))
				: alone && clause.subjects.length === 2
					? pairs(clause.subjects)
					: [];
		return couples.flatMap(([a, b]) => {
			const slots = slotsOf(a, b);
			return slots ? [fromClause(clause, 'speaks-with', slots, [a, b])] : [];
		});
	});
}

function opened(reading: Reading): Draft[] {
	return [OPENING, BETWEEN].flatMap((pattern) =>
		phrases(reading, pattern).flatMap((phrase) => {
			const { groups } = phrase.match;
			const [who] = unitsIn(reading, groups?.['who'] ?? '');
			const [other] = unitsIn(reading, groups?.['other'] ?? '');
			const slots = slotsOf(who, other);
			const gap = new RegExp(D, 'u').exec(`${groups?.['on'] ?? ''}${groups?.['on2'] ?? ''}`)?.[0];
			if (!slots || phrase.modality !== 'happened') return [];
			const date = gap ? dateNear(reading, ` on ${gap}`) : pattern === BETWEEN ? phrase.date : null;
			return [fromPhrase(reading, { ...phrase, date }, 'speaks-with', slots, [who, other])];
		})
	);
}

/** Two people or two states speak by telephone or video. */
export function speaksWith(reading: Reading): Draft[] {
	if (!/phone|video|zoom/i.test(reading.text)) return [];
	return [...told(reading), ...opened(reading)];
}
