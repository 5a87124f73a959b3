import { clauses, dateNear, unitsIn, verbOf, verbPattern } from '../clause';
import type { Reading } from '../reading';
import { unitClass, type Unit } from '../units';
import { countryOf, entitySlot, personSlot } from '../slots';
import { ADJECTIVE, fromClause, pairs, unitWords, type Draft } from './draft';
import { fromPhrase, phrases } from './phrase';
import { WHEN } from './post-left';

const P = unitClass('P');
const PEOPLE = `(?<other>${P}(?:(?:, ${P})*,? and ${P})?)(?!['’]s|-)`;
const TALKS = `(?:${ADJECTIVE} ){0,2}(?:talks|(?:an? )?(?:${ADJECTIVE} ){0,3}meetings?|consultations)`;

const MEET = verbPattern([
	{
		past: 'met|held|received|hosted|sat down|welcomed',
		base: 'meet|hold|receive|host|sit down'
	}
]);
/** When, where and how, between the verb and "with". */
const BESIDES = `(?:${WHEN}| in ${unitClass('LK')}| [a-z]+ly| face[- ]to[- ]face| one[- ]on[- ]one| behind closed doors){0,3}`;
const OBJECTS: readonly (readonly [RegExp, RegExp])[] = [
	[
		/^(?:met|meet|down)$/,
		new RegExp(
			`^(?: up)?(?:(?: with)? ${PEOPLE}|${BESIDES} with ${PEOPLE.replace('other', 'other2')})`,
			'u'
		)
	],
	[/^(?:held|hold)$/, new RegExp(`^ ${TALKS}${BESIDES} with ${PEOPLE}`, 'u')],
	[
		/^(?:receive|received|host|hosted|welcomed)$/,
		new RegExp(`^ ${PEOPLE} (?:in|at|for talks)\\b`, 'u')
	]
];
/** "Ministers A and B met", "A and B held talks": no object. */
const ALONE: readonly (readonly [RegExp, RegExp])[] = [
	[/^(?:met|meet)$/, /^(?= (?:in|on|at|for|to|again|there|during)\b|[.,]?$| ?[\uE300-\uE6FF])/],
	[/^(?:held|hold)$/, new RegExp(`^ ${TALKS}(?! with)\\b`, 'u')]
];
const IN = new RegExp(`\\b(?:in|at) (${unitClass('LK')})`, 'u');
/** A call is no meeting, and a requirement or a target is met by nobody. */
const NO_MEETING = /\b(?:phone|telephone|video|virtual|online|by call|phone call)\b/i;

/** Two people meet, with the place where it is said. */
export function meets(reading: Reading): Draft[] {
	if (NO_MEETING.test(reading.quote)) return [];
	const told = clauses(reading, MEET).flatMap((clause) => {
		const people = clause.subjects.filter((unit) => unit.kind === 'person');
		if (people.length === 0 || people.length < clause.subjects.length) return [];
		const verb = verbOf(clause);
		const form = clause.passive ? BY : OBJECTS.find(([one]) => one.test(verb))?.[1];
		if (clause.passive && !/^(?:received|hosted|welcomed)$/.test(verb)) return [];
		const { groups } = form?.exec(clause.right) ?? {};
		const others = unitsIn(reading, groups?.['other'] ?? groups?.['other2'] ?? '');
		const alone = ALONE.some(([form, tail]) => form.test(verb) && tail.test(clause.right));
		const couples =
			others.length > 0
				? people.flatMap((a) => others.map((b): readonly [Unit, Unit] => [a, b]))
				: alone && !clause.passive && people.length === 2
					? pairs(people)
					: [];
		const where = unitsIn(reading, IN.exec(clause.right)?.[1] ?? '')[0];
		return couples.flatMap(([a, b]) => {
			const slots = meetingSlots(reading, a, b, where);
			return slots ? [fromClause(clause, 'meets', slots, [a, b, where])] : [];
		});
	});
	return /talks|meeting|summit|consult/.test(reading.text) ? [...told, ...aside(reading)] : told;
}

const BY = new RegExp(`^ by ${PEOPLE}(?=${WHEN}|[.,]|\\s*$| (?:in|at|on|for|during|with)\\b)`, 'u');
const MEETING = `(?:an? |the |his |her |their )?(?:(?!(?:planned|upcoming|scheduled|expected|possible|proposed|next|cancell?ed)\\b)${ADJECTIVE} ){0,3}(?:talks|meetings?|summit|consultations)`;
const WHERE = `(?: in (?<place>${unitClass('LK')}),?)?(?<when>${WHEN})?(?: in (?<place3>${unitClass('LK')}))?`;
/** "During talks with B in <place>, A said": it was held, and A held it. */
const OPENING = new RegExp(
	`^(?:During|In|At|After|Following) ${MEETING} with (?<other>${P})(?!['’-])${WHERE},? (?<who>${P})(?= (?:also |then |later |has |had )?(?!need|indeed)(?:[a-z]+ed|said|told|spoke|gave|made|put)\\b)`,
	'dgu'
);
/** "After talks between A and B in <place>", "during A's meeting with B". */
const BETWEEN = new RegExp(
	`(?<=\\b(?:[Dd]uring|[Aa]fter|[Ff]ollowing) )${MEETING}(?: in (?<place2>${unitClass('LK')}))? between (?<who>${P}) and (?<other>${P})(?!['’-])${WHERE}`,
	'dgu'
);
const WHOSE = new RegExp(
	`(?<=\\b(?:[Dd]uring|[Aa]fter|[Ff]ollowing) )(?<who>${P})['’]s? ${MEETING} with (?<other>${P})(?!['’-])${WHERE}`,
	'dgu'
);

function aside(reading: Reading): Draft[] {
	return [OPENING, BETWEEN, WHOSE].flatMap((pattern) =>
		phrases(reading, pattern).flatMap((phrase) => {
			const groups = phrase.match.groups ?? {};
			const [a] = unitsIn(reading, groups['who'] ?? '');
			const [b] = unitsIn(reading, groups['other'] ?? '');
			const [where] = unitsIn(
				reading,
				groups['place'] ?? groups['place2'] ?? groups['place3'] ?? ''
			);
			const slots = a && b ? meetingSlots(reading, a, b, where) : null;
			if (!slots || phrase.modality !== 'happened') return [];
			const when = groups['when'];
			const date = when ? dateNear(reading, when) : null;
			return [fromPhrase(reading, { ...phrase, date }, 'meets', slots, [a, b, where])];
		})
	);
}

function meetingSlots(
	reading: Reading,
	a: Unit,
	b: Unit,
	where: Unit | undefined
): Draft['slots'] | null {
	if (a.kind !== 'person' || b.kind !== 'person') return null;
	const [person, other] = [personSlot(a.mention.entity), personSlot(b.mention.entity)];
	if (person.id === other.id) return null;
	const place = where && countryOf(where) ? entitySlot(where, unitWords(reading, where)) : null;
	return place ? { person, other, place } : { person, other };
}
