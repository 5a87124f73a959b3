import { clauses, unitsIn, verbOf, verbPattern } from '../clause';
import type { Reading } from '../reading';
import { unitClass, type Unit } from '../units';
import { numberSlot, organisationSlot, stateSlot } from '../slots';
import type { Slots } from '../types';
import { fromClause, unitWords, type Draft } from './draft';
import { byRules, onlyBody, type EventRule } from './ruled';

const O = unitClass('O');
const N = unitClass('N');
const AS = `(?:,? as (?:its|the|the organisation's|the bloc's|the alliance's) (?<rank>${N})(?: [a-z]+)? (?:member|state))?`;
/**
 * What may follow the body joined: nothing, a date, an adverb, the rank. Anything else makes it part
 * of a longer phrase: "joined NATO allies", "joined NATO in condemning", "joined NATO as an observer".
 */
const JOINED = `(?=[.,]|\\s*$|,? ${unitClass('D')}|,? as (?:its|the|an? (?:full |new )*member)\\b| (?:in|on|during|late|early|last|this|earlier|later|again|formally|officially|and|[a-z]+ly|alongside|together)\\b(?! [a-z]+ing\\b))`;
const JOIN = verbPattern([
	{
		past: 'joined|acceded|became|entered',
		participle: 'admitted|accepted',
		base: 'join|accede|become|enter'
	}
]);
const OBJECTS: readonly RegExp[] = [
	new RegExp(
		`^(?: to| into)? (?<body>${O})${JOINED}(?: on [\\uE600-\\uE6FF])?${AS}(?! [a-z]+ed\\b)`,
		'u'
	),
	new RegExp(
		`^ (?:the |its )?(?<rank>${N})(?: [a-z]+){0,2} member(?: state| country)? of (?<body>${O})`,
		'u'
	),
	new RegExp(`^ (?:an? )?(?:full |new )?member of (?<body>${O})`, 'u')
];
const MEMBER = new RegExp(
	`(?<who>${unitClass('C')}) (?:is|was) (?:the |its )?(?<rank>${N})(?: [a-z]+){0,1} member(?: state| country)? of (?<body>${O})`,
	'u'
);

/** The forms of object a verb can take: "became" needs "member of". */
const allowed = (verb: string): readonly RegExp[] =>
	/^becom|^became/.test(verb) ? OBJECTS.slice(1) : OBJECTS.slice(0, 1);

/** The later "and became its 31st member" of the same sentence. */
const LATER = new RegExp(
	`\\b(?:becoming|and became|making it) (?:its|the) (?<rank>${N})(?: [a-z]+)? member`,
	'u'
);

function slotsOf(reading: Reading, who: Unit, body: Unit, rank: Unit | undefined): Slots | null {
	const actor = stateSlot(who);
	if (!actor || body.kind !== 'organisation') return null;
	const base = { actor, body: organisationSlot(body.mention.entity) };
	if (rank?.kind !== 'number') return base;
	if (!rank.number.rank) return null;
	return { ...base, rank: numberSlot(rank.number, unitWords(reading, rank), null) };
}

const ADMIT = verbPattern([{ past: 'admitted|accepted', base: 'admit|accept' }]);
const ADMITTED = new RegExp(
	`^ (?<who>${unitClass('C')})(?: as (?:(?:its|the) (?<rank>${N})(?: [a-z]+)?|an? (?:full |new )*) ?member)?${JOINED}`,
	'u'
);

/** "ASEAN admitted Timor-Leste as its 11th member": the body is the subject. */
function admits(reading: Reading): Draft[] {
	return clauses(reading, ADMIT).flatMap((clause) => {
		const [body] = clause.subjects;
		const object = ADMITTED.exec(clause.right);
		const [who] = unitsIn(reading, object?.groups?.['who'] ?? '');
		const [rank] = unitsIn(reading, object?.groups?.['rank'] ?? '');
		if (clause.passive || !who || body?.kind !== 'organisation') return [];
		const slots = slotsOf(reading, who, body, rank);
		return slots ? [fromClause(clause, 'joins', slots, [who, body, rank])] : [];
	});
}

const BLOC = '(?:bloc|alliance|organi[sz]ation|group|union|body|club|grouping)';
const pattern = (source: string): RegExp => new RegExp(source, 'du');
const TOLD: readonly EventRule[] = [
	{
		kind: 'joins',
		pattern: pattern(
			`\\b(?:welcomed|admitted|accepted|received) (?<actor>${unitClass('C')}) as (?:(?<body>${O})['’]s|the ${BLOC}['’]s) (?<rank>${N})(?: [a-z]+)? member\\b`
		),
		check: (slots, _, one) => {
			const body = slots.body ?? onlyBody(one);
			return body ? { ...slots, body } : null;
		}
	},
	{
		kind: 'joins',
		pattern: pattern(
			`(?<actor>${unitClass('C')}) (?:has been|is|was) an? (?:full )?member (?:state )?of (?<body>${O}) since ${unitClass('D')}`
		)
	}
];
/** "Leaders welcomed Timor-Leste as the bloc's 11th member", "has been a member since 2013". */
const told = byRules(/\bmember\b/, TOLD);

/** A country joins a body, with its place in the order of members where that is said. */
export function joins(reading: Reading): Draft[] {
	const found = clauses(reading, JOIN).flatMap((clause) => {
		const forms = allowed(verbOf(clause));
		const object = forms.map((form) => form.exec(clause.right)).find((match) => match !== null);
		const [body] = unitsIn(reading, object?.groups?.['body'] ?? '');
		const later = LATER.exec(reading.text.slice(clause.rightAt))?.groups?.['rank'];
		const [rank] = unitsIn(reading, object?.groups?.['rank'] ?? later ?? '');
		if (!body) return [];
		return clause.subjects.flatMap((who) => {
			const slots = slotsOf(reading, who, body, clause.subjects.length === 1 ? rank : undefined);
			return slots ? [fromClause(clause, 'joins', slots, [who, body, rank])] : [];
		});
	});
	const all = [...found, ...admits(reading), ...told(reading)];
	return all.length > 0 ? all : stated(reading);
}

/** "Finland is the 31st member of NATO": that it joined, at a time not said. */
function stated(reading: Reading): Draft[] {
	const match = MEMBER.exec(reading.text);
	if (!match?.groups || match.index !== 0) return [];
	const [who, rank, body] = ['who', 'rank', 'body'].map(
		(name) => unitsIn(reading, match.groups?.[name] ?? '')[0]
	);
	const slots = who && body ? slotsOf(reading, who, body, rank) : null;
	if (!slots || !who || !body) return [];
	const { start } = who;
	const evidence = [{ start, end: body.end }];
	return [{ kind: 'joins', slots, modality: 'happened', date: null, evidence }];
}
