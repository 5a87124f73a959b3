import { codeOfAll } from './offices-code';
import type { LinedUp, Thing } from './offices-things';
import type { OfficeState } from './types';

/** Somebody who held an office before or after another, the office itself unsaid. */
export interface Succession {
	readonly person: Thing;
	/** Whose office it is, or null for the one spoken of last. */
	readonly model: string | null;
	readonly states: readonly OfficeState[];
	/** Words [from, to) that say so. */
	readonly from: number;
	readonly to: number;
}

const PREDECESSOR = /(?<=^| )(?:his|her|whose|its) (?:immediate )?predecessor(?: ,)? P(?= |$)/g;
const FOLLOWS =
	/(?<=^| )P\b([^P;:]{0,90}?) (succeeds|succeeded|succeed|succeeding|replaces|replaced|replace|replacing|took over from|takes over from|taking over from)(?: (?!in|at|as|him|her|them|with|by|for|of|from|and|to)[a-z-]+){0,2} P(?= |$)/g;
const FOLLOWED =
	/(?<=^| )P\b([^P;:]{0,90}?) (?:(?:was|were|been|and) )(?:replaced|succeeded)(?: D| on D)? by P(?= |$)/g;
/** With one of these before, the other still holds it. */
const AHEAD = / (?:will|would|to|ll|could|may|might|should)$/;
const UNREAL = / (?:not|never|refused|failed|could|may|might|should|would|by)(?= |$)/;

/** "The president named the minister to replace X": who takes the office is not said by name. */
const isGiver = (before: string) =>
	/ (?:named|names|appointed|picked|chose|wants|asked|let|made)\b/.test(before) &&
	!/ (?:was|were|been|is|, an?)(?: [a-z]+){0,3} (?:named|appointed|picked)\b/.test(before);

/** "She" is read from the sentence before, and may be somebody else. */
const isPronoun = ({ marked }: LinedUp, { from }: Thing): boolean =>
	/^(?:he|she)$/.test(marked.words[from]?.folded ?? '');

/** Everyone a sentence names as somebody's predecessor. */
export function successionsIn(line: LinedUp): Succession[] {
	const { code, starts } = codeOfAll(line);
	if (!/predecessor|succee|replac|over from/.test(code)) return [];
	const whose = [...code.matchAll(PREDECESSOR)].flatMap((match): Succession[] => {
		const person = starts.get(match.index + match[0].length - 1);
		// "X met his predecessor, Y": whoever is named before it in the sentence.
		const owners = new Set(
			[...starts].flatMap(([at, { kind, value }]) =>
				at < match.index && kind === 'person' ? value : []
			)
		);
		const [model = null] = owners;
		return person && owners.size < 2
			? [{ person, model, states: ['former'], from: person.from, to: person.to }]
			: [];
	});
	const follows = [...code.matchAll(FOLLOWS)].flatMap((match): Succession[] => {
		const before = match[1] ?? '';
		const [first, person] = [
			starts.get(match.index),
			starts.get(match.index + match[0].length - 1)
		];
		if (!first || !person || isPronoun(line, first) || UNREAL.test(before) || isGiver(before))
			return [];
		const isAhead =
			AHEAD.test(before) && !/ (?:named|appointed|chosen|picked|elected)\b/.test(before);
		const states: OfficeState[] = isAhead ? [] : ['former'];
		return [{ person, model: first.value, states, from: first.from, to: person.to }];
	});
	const followed = [...code.matchAll(FOLLOWED)].flatMap((match): Succession[] => {
		const first = starts.get(match.index);
		const person = starts.get(match.index + match[0].length - 1);
		if (!first || !person || isPronoun(line, first) || UNREAL.test(match[1] ?? '')) return [];
		return [{ person, model: first.value, states: [], from: first.from, to: person.to }];
	});
	return [...whose, ...follows, ...followed];
}
