import { isPossessive } from '../text/tokens';
import type { Word } from './annotate-scan';
import type { Lead } from './offices-lead';
import type { LinedUp, Thing } from './offices-things';
import type { Title } from './offices-titles';
import type { OfficeState } from './types';

/** Who took an office by the words, and what states the verb gives it. */
export interface Taking {
	readonly person: Thing;
	readonly states: readonly OfficeState[];
}

const TAKING =
	/^(?:appointed|named|elected|re ?elected|sworn|inaugurated|chosen|confirmed|installed|serves|serving|continues|power|office|proclaimed)$/;
const GIVING = /^(?:appointed|named|elected|re ?elected|chose|installed|proclaimed)$/;
const UNREAL = /^(?:not|never|if|refused|failed|hopes|wants)$/;
const BACK = 24;

const isUnreal = (words: readonly Word[]) => words.some((word) => UNREAL.test(word.folded));

/** What the words between a person and the verb make of the office; null: it is not said. */
function statesBefore(between: readonly Word[]): OfficeState[] | null {
	const near = between.slice(-4).map((word) => word.folded);
	if (near.includes('will') || near.includes('ll')) return ['incoming'];
	return near.some((word) => /^(?:would|could|may|might|should|be|yet|nearly|almost)$/.test(word))
		? null
		: [];
}

/** "served as" is over; "has served as … since 2020" is not, and without "since" nobody knows. */
function statesOfServing({ marked }: LinedUp, title: Title, verb: number): OfficeState[] | null {
	const { words } = marked;
	if (!/^(?:has|have)$/.test(words[verb - 1]?.folded ?? '')) return ['former'];
	return words.slice(title.to).some((word) => word.folded === 'since') ? [] : null;
}

/** "X was sworn in as (the) president", "X took power as …", "X, who served as …". */
function byTaker(line: LinedUp, title: Title, asAt: number): Taking | null {
	const { words } = line.marked;
	const isAs = words[asAt]?.folded === 'as';
	let verb = isAs ? asAt - 1 : asAt;
	if (isAs && words[verb]?.folded === 'in') verb--;
	const cue = words[verb]?.folded ?? '';
	const serves = cue === 'served' && isAs;
	if (!serves && !(TAKING.test(cue) && (isAs || /elected|named|appointed|chosen/.test(cue))))
		return null;
	for (let at = verb - 1; at >= Math.max(0, verb - BACK); at--) {
		const person = line.things[at];
		if (person?.kind !== 'person' || isPossessive(words[person.to])) continue;
		const states = serves
			? statesOfServing(line, title, verb)
			: statesBefore(words.slice(person.to, verb));
		return states && { person, states };
	}
	return null;
}

/** "Peru's parliament elected X president": whoever gives it is of a state, or the office is. */
function byGiver(line: LinedUp, title: Title, lead: Lead): Taking | null {
	const { words } = line.marked;
	const asAt = lead.from - 1;
	const person = line.things[words[asAt]?.folded === 'as' ? asAt - 1 : asAt];
	if (person?.kind !== 'person') return null;
	const verb = person.from - 1;
	if (!GIVING.test(words[verb]?.folded ?? '')) return null;
	const isOfState = lead.polity !== null || words[title.to]?.folded === 'of';
	if (!isOfState && !line.inside.slice(0, verb).some((thing) => thing !== null)) return null;
	return /^(?:have|be|to)$/.test(words[verb - 1]?.folded ?? '') ? null : { person, states: [] };
}

/** The person an office goes to by a verb of its sentence, for one title; null where none. */
export function takingOf(line: LinedUp, title: Title, lead: Lead): Taking | null {
	if (isUnreal(line.marked.words)) return null;
	return byGiver(line, title, lead) ?? byTaker(line, title, lead.from - 1);
}
