import { distance } from '../text/distance';
import { remembered } from '../text/remembered';
import { best, COST, slipped } from './contest';
import type { Match } from './contest';
import { slip, slips } from './distance';
import { isKoreanFamily, koreanFamilySound, koreanSound } from './hangul';
import { SHORT_FORMS } from './name-tables';
import { fullName, turns } from './person-names';
import type { FullName, SplitName } from './person-names';
import { sound } from './sound';

/** Shorter names sound alike by chance: Lee, Li, Yi. */
const SHORTEST_SOUND = 4;
/** What is heard with a slip has to be longer still. */
const SHORTEST_HEARD_SLIP = 6;
/** Middle names a typed name may have that the key leaves out. */
const MOST_MIDDLE = 2;
/** Names whose lengths differ by more are neither slips nor transliterations of each other. */
const MOST_SHIFT = 4;

const FAMILY: Match = { cost: COST.part, reason: 'surname' };
const ONLY_A_PART: Match = { cost: COST.half, reason: 'incomplete', nearly: true };
const AS_IT_SOUNDS: Match = { cost: COST.sound, reason: 'transliteration' };

/** The words of a name as one. */
export const closed = (words: readonly string[]): string => words.join('');

/** How a word sounds, remembered. */
export const heard = remembered(sound);

const farApart = (a: string, b: string): boolean => Math.abs(a.length - b.length) > MOST_SHIFT;

/** A slip in what is heard: more than a letter off, however few sounds. */
function heardSlip(typed: readonly string[], meant: readonly string[]): Match | null {
	const [a, b] = [typed.map(heard), meant.map(heard)];
	if (Math.min(closed(a).length, closed(b).length) < SHORTEST_HEARD_SLIP) return null;
	const edits = slips(a, b);
	return edits === null ? null : { cost: COST.slip + Math.max(edits, 2), reason: 'spelling' };
}

/** A typed name, prepared once for any number of comparisons. */
export interface TypedName {
	/** Folded, titles left out. */
	readonly words: readonly string[];
	readonly number: number | null;
	readonly closed: string;
	/** The words, and with each two neighbours taken as one: "min seok" for "minseok". */
	readonly joinings: readonly (readonly string[])[];
}

/** Prepares a typed name. */
export function prepareName(text: string): TypedName {
	const { words, number } = fullName(text);
	const joined = words
		.slice(1)
		.map((word, index) => [
			...words.slice(0, index),
			`${words[index] ?? ''}${word}`,
			...words.slice(index + 2)
		]);
	return { words, number, closed: closed(words), joinings: [words, ...joined] };
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
	if (meant.length >= SHORTEST_SOUND && heard(typed.closed) === heard(meant)) return AS_IT_SOUNDS;
	return slipped(slip(typed.closed, meant)) ?? heardSlip([typed.closed], [meant]);
}

/** A Korean name by another romanisation: family names have ways of their own. */
function fitKorean({ words }: TypedName, { words: key, familyFirst }: FullName): Match | null {
	if (!familyFirst || !isKoreanFamily(key[0] ?? '') || words.length < 2) return null;
	const sounds = (family: string, given: readonly string[]): string =>
		`${koreanFamilySound(family)} ${koreanSound(closed(given))}`;
	const meant = sounds(key[0] ?? '', key.slice(1));
	const ways = [
		sounds(words[0] ?? '', words.slice(1)),
		sounds(words.at(-1) ?? '', words.slice(0, -1))
	];
	return ways.includes(meant) ? AS_IT_SOUNDS : null;
}

/** A family name in another romanisation, where the given name is all there. */
function fitVariant({ words }: TypedName, { family, given }: SplitName): Match | null {
	const sounds = koreanFamilySound(closed(family));
	if (!isKoreanFamily(closed(family)) || words.length !== given.length + 1) return null;
	const agrees = turns(words).some(
		(turn) => koreanFamilySound(turn[0] ?? '') === sounds && closed(turn.slice(1)) === closed(given)
	);
	return agrees ? AS_IT_SOUNDS : null;
}

/** Shorter names differ by a letter and are others. */
const SHORTEST_WHOLE = 8;

/** One letter too many or too few in a word too short to forgive it, where the name is long: "Ho Chi Min". */
function fitLonger(one: string, meant: string): Match | null {
	const long = Math.min(one.length, meant.length) >= SHORTEST_WHOLE;
	return long && Math.abs(one.length - meant.length) === 1 && distance(one, meant, 1) === 1
		? slipped(1)
		: null;
}

/** The whole name in any turn, written as it sounds or with slips. */
function fitWholeSlip(typed: TypedName, { words: key, familyFirst }: FullName): Match | null {
	const meant = closed(key);
	if (meant.length < SHORTEST_SOUND || farApart(typed.closed, meant)) return null;
	const typedHeard = closed(typed.words.map(heard));
	if (turns(key.map(heard)).some((turn) => closed(turn) === typedHeard)) return AS_IT_SOUNDS;
	const alike = typed.joinings.filter((words) => words.length === key.length);
	return best([
		familyFirst ? null : fitLonger(typed.closed, meant),
		...turns(key).flatMap((turn) =>
			alike.map(
				(words) => slipped(slips(words, turn)) ?? (familyFirst ? null : heardSlip(words, turn))
			)
		)
	]);
}

/** Given names alone: who is meant may be clear, but it is only a part. */
function fitGiven({ closed: one }: TypedName, { given }: SplitName): Match | null {
	return given.some((_, at) => closed(given.slice(0, at + 1)) === one) ? ONLY_A_PART : null;
}

function fitWords(typed: TypedName, key: FullName): Match | null {
	if (typed.closed === closed(key.words)) return { cost: COST.key, reason: 'key' };
	if (turns(key.words).some((turn) => closed(turn) === typed.closed))
		return { cost: COST.order, reason: 'name-order' };
	return best([
		...key.splits.map((split) => fitFamily(typed, split)),
		fitKorean(typed, key),
		fitWholeSlip(typed, key),
		...key.splits.flatMap((split) => [fitFamilySlip(typed, split), fitVariant(typed, split)]),
		...key.splits.map((split) => fitGiven(typed, split))
	]);
}

/** Fits what was typed to one full name. */
export function fitName(typed: TypedName, name: string): Match | null {
	const key = fullName(name);
	if (key.words.length === 0 || typed.words.length === 0) return null;
	if (typed.number !== null && key.number !== null && typed.number !== key.number) return null;
	const fit = fitWords(typed, key);
	if (fit === null || key.number === null || typed.number !== null) return fit;
	// A king is not known without his number; a third in his family is, unless the second is meant as well.
	if (key.words.length === 1) return fit.cost <= COST.part ? ONLY_A_PART : null;
	return { ...fit, cost: Math.max(fit.cost, COST.part) };
}

/** An alias is as good as the name, but a family name listed as alias is still a family name. */
export function fitAlias(typed: TypedName, alias: string, full: string): Match | null {
	const fit = fitName(typed, alias);
	if (fit?.cost !== COST.key) return fit;
	return fullName(full).splits.some(({ family }) => closed(family) === typed.closed)
		? FAMILY
		: { cost: COST.alias, reason: 'alias' };
}
