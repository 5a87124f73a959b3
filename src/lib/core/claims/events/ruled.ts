import { matches } from '../../text/matches';
import { type Clause, clauses, dateNear, spanOf, unitsIn, verbOf, verbPattern } from '../clause';
import type { Reading } from '../reading';
import { Traced } from '../simplify';
import { entitySlot, stateSlot } from '../slots';
import type { ClaimDate, ClaimKind, Slots, SlotValue } from '../types';
import { blockOf, type Unit, unitClass } from '../units';
import { fromClause, unitWords, type Draft } from './draft';
import type { EventRule } from './event-rule';
import { BY_TYPE, fill, slotOf } from './filled';
import { fromPhrase, phrases } from './phrase';

/** "The Ruritanian army": its state acts. */
const ARMS = new RegExp(
	`(?:\\b[Tt]he )?(?:(${unitClass('G')})|(${unitClass('C')})['’]s) (?:military|army|armed forces|security forces|navy|air force|forces|troops|parliament|foreign ministry|defen[cs]e ministry|cabinet|central bank)(?! (?:spokes|official|chief|command|leader|base|source))\\b`,
	'gu'
);

const NATION = new RegExp(unitClass('CG'), 'u');
/** What an army does as its state does it: it joins no alliance and has no inhabitants. */
const BY_ARMS: ReadonlySet<ClaimKind> = new Set<ClaimKind>([
	'cuts-relations',
	'declares',
	'gives',
	'is-held',
	'launches',
	'leaves',
	'sanctions'
]);

const folded = (reading: Reading): Reading => {
	if (reading.text.search(ARMS) < 0) return reading;
	const units = new Map(reading.units);
	for (const match of matches(reading.text, ARMS)) {
		const char = match[1] ?? match[2] ?? '';
		const unit = units.get(char);
		if (unit?.kind === 'country') units.set(char, { ...unit, how: 'name' });
	}
	const traced = new Traced(reading.text, reading.origin).replace(ARMS, (match) => {
		const at = match[0].search(NATION);
		return [at, at + 1];
	});
	return { ...reading, text: traced.text, origin: traced.origin, units };
};

/** One word that names a sort of body and not a body: "the League". */
const GENERIC =
	/^(?:League|Council|Commission|Party|Union|Club|Company|Bank|Army|University|School|Church|Committee|Association|Organi[sz]ation|Government|Group|Foundation|Society|Federation|Congress|Assembly|Parliament|Senate|Ministry|Court|Corporation|Institute|Alliance|Front)$/i;

/** A rule with its pattern made ready. */
interface Compiled extends EventRule {
	readonly kind: ClaimKind;
	readonly words: RegExp;
}

/** The slots with the subject's; null where it cannot act, or acts on itself. */
function withSubject(
	{ fills, lone }: EventRule,
	slots: Slots,
	subject: Unit,
	reading: Reading
): Slots | null {
	if (lone) return slots;
	const value = stateSlot(subject) ?? entitySlot(subject, unitWords(reading, subject));
	if (!value) return null;
	if (Object.values(slots).some((slot) => slot.type === value.type && slot.id === value.id))
		return null;
	return { [fills ?? BY_TYPE[value.type] ?? 'actor']: value, ...slots };
}

const toTheMonth = (date: ClaimDate | null): ClaimDate | null =>
	date && { ...date, value: date.value?.slice(0, 7) ?? null, until: null };

/** The draft once its slots were looked at a last time. */
function checked(rule: EventRule, reading: Reading, draft: Draft): Draft[] {
	const slots = rule.check ? rule.check(draft.slots, draft.date, reading) : draft.slots;
	if (!slots || GENERIC.test(slots.body?.text ?? '')) return [];
	if (rule.sure && draft.modality !== 'happened') return [];
	if (slots.actor && slots.actor.id === slots.other?.id) return [];
	return [{ ...draft, slots, date: rule.days ? toTheMonth(draft.date) : draft.date }];
}

function fromVerb(reading: Reading, rule: Compiled, clause: Clause): Draft[] {
	const { subjects, rightAt } = clause;
	if (clause.passive !== (rule.passive ?? false)) return [];
	if (rule.form && !rule.form.test(verbOf(clause))) return [];
	if (rule.together ? subjects.length !== 2 : subjects.length > 1 && !rule.each) return [];
	if (!subjects.every((unit) => (rule.subject ?? 'CKO').includes(blockOf(unit)))) return [];
	const match = rule.words.exec(rule.far ? reading.text.slice(rightAt) : clause.right);
	if (!match) return [];
	const noun = spanOf(reading, rightAt + match[0].search(/\S|$/), rightAt + match[0].length);
	const [, second] = subjects;
	const other = rule.together && second ? slotOf(reading, 'other', second) : null;
	return fill(reading, rule, match, rightAt).flatMap(({ slots: { rank, ...slots }, units }) =>
		(rule.together ? subjects.slice(0, 1) : subjects).flatMap((subject) => {
			// Of several only one is the third.
			const own = rank && subjects.length === 1 ? { rank } : {};
			const filled = { ...slots, ...own, ...(other ? { other } : {}) };
			const whole = withSubject(rule, filled, subject, reading);
			const all = rule.together ? subjects : [subject];
			return whole
				? checked(rule, reading, fromClause(clause, rule.kind, whole, [...all, ...units], [noun]))
				: [];
		})
	);
}

const LAST_DATE = new RegExp(`^.*(${unitClass('D')})`, 'u');

function fromWords(reading: Reading, rule: Compiled): Draft[] {
	const passive = rule.pattern.includes('<gap>') && !rule.pattern.includes('<did>');
	return phrases(reading, rule.words, 'past', passive).flatMap((phrase) => {
		const own = LAST_DATE.exec(phrase.match[0]);
		const near = rule.dated ? null : phrase.date;
		const date = own ? dateNear(reading, ` in ${own[1] ?? ''}`) : near;
		return fill(reading, rule, phrase.match, 0).flatMap(({ slots, units }) =>
			checked(rule, reading, fromPhrase(reading, { ...phrase, date }, rule.kind, slots, units))
		);
	});
}

/** The only body a sentence names, or null. */
export function onlyBody(reading: Reading): SlotValue | null {
	const named = unitsIn(reading, reading.whole.text).filter(({ kind }) => kind === 'organisation');
	const slots = new Map(
		named.flatMap((unit) => {
			const slot = entitySlot(unit, '');
			return slot ? [[slot.id, slot] as const] : [];
		})
	);
	return slots.size === 1 ? ([...slots.values()][0] ?? null) : null;
}

/** The sentence with its asides. */
export const asides = (reading: Reading): Reading => {
	const { text, origin } = reading.whole;
	return { ...reading, text, origin };
};

const keyOf = ({ kind, slots }: Draft): string =>
	[kind, ...Object.entries(slots).map(([name, { id }]) => `${name}=${id}`)].sort().join('|');

/** Each claim once, however many rules found it. */
export const once = (found: readonly Draft[], key = keyOf): Draft[] => {
	const keys = found.map(key);
	return found.filter((_, at) => keys.indexOf(keys[at] ?? '') === at);
};

/**
 * The events of one kind in a sentence, by its rules.
 *
 * @param cue cheap to test: a sentence without it is not looked at
 */
export function byRules(
	kind: ClaimKind,
	cue: RegExp,
	rules: readonly EventRule[]
): (reading: Reading) => Draft[] {
	const compiled = rules.map((rule): Compiled => {
		const pattern = new RegExp(rule.pattern, rule.verbs ? 'du' : 'dgu');
		return { ...rule, kind, words: pattern };
	});
	const forms = new Map(rules.flatMap(({ verbs }) => (verbs ? [[verbs, verbPattern(verbs)]] : [])));
	return (sentence) => {
		if (!cue.test(sentence.whole.text)) return [];
		const reading = BY_ARMS.has(kind) ? folded(sentence) : sentence;
		// Rules that share their verbs share their clauses.
		const read = new Map<string, Clause[]>();
		return once(
			compiled.flatMap((rule) => {
				const { verbs = '', aside } = rule;
				if (rule.cue && !rule.cue.test(sentence.quote)) return [];
				const form = forms.get(verbs);
				if (!form)
					return [reading, ...(aside ? [asides(sentence)] : [])].flatMap((one) =>
						fromWords(one, rule)
					);
				const known = read.get(verbs) ?? clauses(reading, form);
				read.set(verbs, known);
				return known.flatMap((clause) => fromVerb(reading, rule, clause));
			})
		);
	};
}
