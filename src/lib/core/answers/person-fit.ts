import { best, COST } from './contest';
import type { Match } from './contest';
import { slip, slips } from './distance';
import { SHORT_FORMS } from './name-tables';
import { nameWords, splits, turns, withoutTitles } from './person-names';
import type { SplitName } from './person-names';
import { sound } from './sound';

/** Shorter names sound alike by chance: Lee, Li, Yi. */
const SHORTEST_SOUND = 4;
/** Middle names a typed name may have that the key leaves out. */
const MOST_MIDDLE = 2;
/** Names whose lengths differ by more are neither slips nor transliterations of each other. */
const MOST_SHIFT = 4;

const FAMILY: Match = { cost: COST.part, reason: 'surname' };
const WITHOUT_NUMBER: Match = { cost: COST.part, reason: 'surname', nearly: true };
const AS_IT_SOUNDS: Match = { cost: COST.sound, reason: 'spelling' };

const slipped = (edits: number | null): Match | null =>
	edits === null ? null : { cost: COST.slip + edits, reason: 'spelling' };

/** The words of a name as one. */
export const closed = (words: readonly string[]): string => words.join('');

const farApart = (a: string, b: string): boolean => Math.abs(a.length - b.length) > MOST_SHIFT;

/** A typed name, prepared once for any number of comparisons. */
export interface TypedName {
	/** Folded, titles left out. */
	readonly words: readonly string[];
	readonly closed: string;
	/** The words, and with each two neighbours taken as one: "min seok" for "minseok". */
	readonly joinings: readonly { readonly words: readonly string[]; readonly heard: string[] }[];
}

/** Prepares a typed name. */
export function prepareName(text: string): TypedName {
	const words = withoutTitles(nameWords(text));
	const joined = words
		.slice(1)
		.map((word, index) => [
			...words.slice(0, index),
			`${words[index] ?? ''}${word}`,
			...words.slice(index + 2)
		]);
	const joinings = [words, ...joined].map((list) => ({ words: list, heard: list.map(sound) }));
	return { words, closed: closed(words), joinings };
}

/** Whether two given names can be one person's: equal, an initial, a short form. */
function givenAgrees(typed: string, meant: string): boolean {
	if (typed === meant || (typed.length === 1 && meant.startsWith(typed))) return true;
	return SHORT_FORMS.some((forms) => forms.has(typed) && forms.has(meant));
}

/** Whether the shorter list agrees word by word, in order, with words of the longer one. */
function givensAgree(typed: readonly string[], meant: readonly string[]): boolean {
	const [few, many] = typed.length <= meant.length ? [typed, meant] : [meant, typed];
	if (few.length === 0 || typed.length - meant.length > MOST_MIDDLE) return false;
	if (many === typed && !givenAgrees(typed[0] ?? '', meant[0] ?? '')) return false;
	let from = 0;
	for (const word of few) {
		while (from < many.length && !givenAgrees(word, many[from] ?? '')) from += 1;
		if (from >= many.length) return false;
		from += 1;
	}
	return true;
}

/** The family name alone, or with given names that agree, before or after it. */
function fitFamily({ words, closed: one }: TypedName, { family, given }: SplitName): Match | null {
	const [size, meant] = [family.length, closed(family)];
	if (one === meant) return FAMILY;
	const before = closed(words.slice(-size)) === meant ? words.slice(0, -size) : [];
	const after = closed(words.slice(0, size)) === meant ? words.slice(size) : [];
	return givensAgree(before, given) || givensAgree(after, given) ? FAMILY : null;
}

/** A family name alone, written as it sounds or with a slip. */
function fitFamilySlip(typed: TypedName, { family }: SplitName): Match | null {
	const meant = closed(family);
	if (typed.words.length > family.length || farApart(typed.closed, meant)) return null;
	if (meant.length >= SHORTEST_SOUND && sound(typed.closed) === sound(meant)) return AS_IT_SOUNDS;
	return slipped(slip(typed.closed, meant));
}

/** The whole name in any turn, written as it sounds or with slips. */
function fitWholeSlip(typed: TypedName, key: readonly string[]): Match | null {
	const meant = closed(key);
	if (meant.length < SHORTEST_SOUND || farApart(typed.closed, meant)) return null;
	const heardKey = key.map(sound);
	const heard = turns(heardKey);
	const typedHeard = closed(typed.joinings[0]?.heard ?? []);
	if (heard.some((turn) => closed(turn) === typedHeard)) return AS_IT_SOUNDS;
	const alike = typed.joinings.filter(({ words }) => words.length === key.length);
	return best(
		turns(key).flatMap((turn, index) =>
			alike.map((one) => slipped(slips(one.words, turn) ?? slips(one.heard, heard[index] ?? [])))
		)
	);
}

const isNumbered = (words: readonly string[]): boolean =>
	words.length === 2 && /^[ivx]+$/.test(words[1] ?? '');

/** Fits what was typed to one full name. */
export function fitName(typed: TypedName, name: string): Match | null {
	const key = withoutTitles(nameWords(name));
	if (key.length === 0 || typed.words.length === 0) return null;
	if (typed.closed === closed(key)) return { cost: COST.key, reason: 'key' };
	if (turns(key).some((turn) => closed(turn) === typed.closed))
		return { cost: COST.order, reason: 'name-order' };
	if (isNumbered(key))
		return typed.words.length === 1 && typed.words[0] === key[0] ? WITHOUT_NUMBER : null;
	const families = splits(name, key);
	return best([
		...families.map((split) => fitFamily(typed, split)),
		fitWholeSlip(typed, key),
		...families.map((split) => fitFamilySlip(typed, split))
	]);
}

/** An alias is as good as the name, but a family name listed as alias is still a family name. */
export function fitAlias(typed: TypedName, alias: string, full: string): Match | null {
	const fit = fitName(typed, alias);
	if (fit?.cost !== COST.key) return fit;
	const families = splits(full, withoutTitles(nameWords(full)));
	return families.some(({ family }) => closed(family) === typed.closed)
		? FAMILY
		: { cost: COST.alias, reason: 'alias' };
}
