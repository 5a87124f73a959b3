import { officeByTitle, type OfficeClass } from '../gazetteer/offices';
import { fold } from '../text/fold';
import { codeOf } from './offices-code';
import type { LinedUp, Thing } from './offices-things';
import type { Title } from './offices-titles';

/** One of several holders of one office, each of another state. */
export interface Holding {
	readonly person: Thing;
	readonly polity: Thing;
	/** Null: the office of the one named before, as of counterparts. */
	readonly office: OfficeClass | null;
	readonly text: string;
	/** Words [from, to) that say so. */
	readonly from: number;
	readonly to: number;
}

const HEADS = new Set(
	'ministers presidents leaders chancellors counterparts ambassadors chiefs speakers governors govs'.split(
		' '
	)
);
const LIST = (unit: string) => `${unit}(?: , ${unit})*(?: ,)? and ${unit}`;
const PEOPLE = new RegExp(`^ ?,? ?(${LIST('P')})(?= |$)`);
const OF_STATES = new RegExp(
	`^ (?:of|from) (?:the )?(${LIST('C').replaceAll('and C', 'and (?:the )?C')})(?= |$)`
);
const STATES_BEFORE = new RegExp(`(?:^| )(${LIST('C')})$`);
const EACH = /^ P of (?:the )?C(?:(?: ,)?(?: and)? P of (?:the )?C)+(?= |$)/;
/** Words of a title before its head, and of the portfolio after it. */
const MOST_BEFORE = 3;

const singular = (word: string) =>
	word
		.replace(/ies$/, 'y')
		.replace(/(?<=wo|^|[a-z])men$/, 'man')
		.replace(/(?<!s)s$/, '');

/** The office of "foreign ministers" or "ministers of foreign affairs", and the words [from, to) of it. */
function pluralAt({ marked: { words } }: LinedUp, head: number) {
	const one = singular(words[head]?.folded ?? '');
	for (let from = Math.max(0, head - MOST_BEFORE); from <= head; from++) {
		const before = words.slice(from, head).map((word) => word.folded);
		for (const size of from === head ? [4, 3, 0] : [0]) {
			const rest = words.slice(head + 1, head + 1 + size).map((word) => word.folded);
			const title = [...before, one, ...rest].join(' ');
			const office = officeByTitle(title);
			if (office) return { from, to: head + 1 + size, office, text: title };
		}
	}
	return one === 'counterpart' ? { from: head, to: head + 1, office: null, text: one } : null;
}

/** "(the) foreign ministers of Peru and Chile, X and Y": as many states as persons, in one order. */
function holdingsAt(line: LinedUp, head: number): Holding[] {
	const plural = pluralAt(line, head);
	if (!plural) return [];
	const left = codeOf(line, Math.max(0, plural.from - 12), plural.from);
	const right = codeOf(line, plural.to, Math.min(line.marked.words.length, plural.to + 40));
	const each = EACH.exec(` ${right.code}`);
	const of = OF_STATES.exec(` ${right.code}`);
	const before = of ? null : STATES_BEFORE.exec(left.code.trim());
	const people = PEOPLE.exec(
		each || !(of ?? before) ? '' : ` ${right.code}`.slice(of?.[0].length ?? 0)
	);
	if (!each && !people) return [];
	const lengthOfRight = each?.[0].length ?? (of?.[0].length ?? 0) + (people?.[0].length ?? 0);
	const things = [...right.starts].flatMap(([at, thing]) => (at < lengthOfRight ? [thing] : []));
	const leftFrom = before ? left.code.trim().length - (before[1]?.length ?? 0) : Infinity;
	const early = [...left.starts].flatMap(([at, thing]) => (at >= leftFrom ? [thing] : []));
	const persons = things.filter(({ kind }) => kind === 'person');
	const kind = plural.office?.id === 'governor' ? 'place' : 'country';
	const states = [...early, ...things].filter((thing) => thing.kind === kind);
	if (persons.length !== states.length || new Set(states.map((s) => s.value)).size < states.length)
		return [];
	const { office, text } = plural;
	const from = Math.min(plural.from, states[0]?.from ?? plural.from);
	const to = Math.max(persons.at(-1)?.to ?? 0, states.at(-1)?.to ?? 0);
	return persons.flatMap((person, i) => {
		const polity = states[i];
		return polity ? [{ person, polity, office, text: fold(text), from, to }] : [];
	});
}

/** Several holders of one office of one polity: "former presidents X and Y". */
export interface Shared {
	readonly title: Title;
	readonly persons: readonly Thing[];
	/** Words past the last of them. */
	readonly to: number;
}

const ALL = /^ ?,? ?(P(?: of (?:the )?C)?(?: , P(?: of (?:the )?C)?)*(?: ,)? and P)(?= |$)/;
const BEFORE_IT =
	/(?:^| )(P(?: , P)*(?: ,)? and P) ,(?: both| all)?(?: the| former| [CO](?: .s)?){0,3}$/;
const PLURAL = /^\p{L}{3,}(?:s|men|women)$/u;

/** The offices in the plural that the persons beside them hold of one polity, or of their own parts. */
export function sharedIn(line: LinedUp): Shared[] {
	if (new Set(line.things.filter((thing) => thing?.kind === 'person')).size < 2) return [];
	return line.marked.words.flatMap((word, at): Shared[] => {
		if (!PLURAL.test(word.folded)) return [];
		const plural = pluralAt(line, at);
		if (!plural?.office) return [];
		const { from, to, office, text } = plural;
		const after = line.things[line.marked.words[to]?.folded === 'of' ? to + 1 : -1];
		const right = codeOf(line, after?.to ?? to, to + 30);
		const left = codeOf(line, Math.max(0, from - 30), from);
		const match = ALL.exec(right.code);
		const before = match ? null : BEFORE_IT.exec(left.code.trim());
		const [code, found] = match ? [right, match] : [left, before];
		if (!found || holdingsAt(line, at).length > 0) return [];
		const [first, last] = [found.index, found.index + found[0].length];
		const persons = [...code.starts].flatMap(([i, thing]) =>
			i >= first && i < last && thing.kind === 'person' ? thing : []
		);
		const title = { from, to, office, text };
		return [{ title, persons, to: Math.max(to, persons.at(-1)?.to ?? 0) }];
	});
}

/** Every holder of an office in the plural in one sentence. */
export function severalIn(line: LinedUp): Holding[] {
	const found: Holding[] = [];
	for (const [at, { folded }] of line.marked.words.entries())
		if (HEADS.has(folded)) found.push(...holdingsAt(line, at));
	return found;
}
