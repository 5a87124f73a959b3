import type { MarkedSentence } from './names-roles';
import { wordsOf, type Run } from './names-runs';
import { contextSigns } from './names-signs';
import { ownSigns } from './names-signs-own';
import { WEIGHTS } from './names-weights';
import type { EntityType } from './types';

/** All chains of an article that read alike, with every sign any of them shows. */
export interface Candidate {
	readonly key: string;
	readonly runs: Run[];
	readonly signs: Set<string>;
}

const keyOf = (run: Run) =>
	wordsOf(run)
		.map((word) => word.folded)
		.filter(Boolean)
		.join(' ');

const textOf = (run: Run) =>
	wordsOf(run)
		.map((word) => word.text)
		.join(' ');

/** What the like of is listed with it, "A, B and C": the sign of the one before passes on. */
const LISTED = ['given+2', 'place', 'place1', 'body suffix', 'initial'];
const BETWEEN = /^(?:,|and|&|or)$/;
const MOST_BETWEEN = 2;

function listSigns(run: Run, before: Run | undefined, other: Candidate | undefined): string[] {
	if (!before || !other || run.from - before.to > MOST_BETWEEN) return [];
	const between = run.marked.words.slice(before.to, run.from);
	if (between.length === 0 || !between.every((word) => BETWEEN.test(word.text))) return [];
	const has = (sign: string) => other.signs.has(sign) || other.signs.has(`list ${sign}`);
	return LISTED.filter(has).map((sign) => `list ${sign}`);
}

function gather(
	all: readonly MarkedSentence[],
	chains: readonly (readonly Run[])[]
): Map<string, Candidate> {
	const found = new Map<string, Candidate>();
	/** What was looked at already: a name shows the same by itself every time it is so written. */
	const written = new Set<string>();
	for (const [i, runs] of chains.entries()) {
		const keys = runs.map(keyOf);
		for (const [j, run] of runs.entries()) {
			const key = keys[j] ?? '';
			const text = textOf(run);
			const candidate = found.get(key) ?? { key, runs: [], signs: new Set<string>() };
			found.set(key, candidate);
			candidate.runs.push(run);
			const listed = listSigns(run, runs[j - 1], found.get(keys[j - 1] ?? ''));
			const own = written.has(text) ? [] : ownSigns(run);
			written.add(text);
			for (const signs of [own, contextSigns(run, all[i + 1]), listed])
				for (const sign of signs) candidate.signs.add(sign);
		}
	}
	return found;
}

/** The longer names of an article by their first and last words, and what they are short for. */
interface Wholes {
	readonly first: Map<string, Candidate[]>;
	readonly last: Map<string, Candidate[]>;
	readonly initials: Set<string>;
}

/** Wholes looked at for one part; more is noise. */
const MOST_WHOLES = 5;

function push(map: Map<string, Candidate[]>, key: string, candidate: Candidate): void {
	const held = map.get(key);
	if (!held) map.set(key, [candidate]);
	else if (held.length < MOST_WHOLES) held.push(candidate);
}

function wholesOf(found: ReadonlyMap<string, Candidate>): Wholes {
	const wholes: Wholes = { first: new Map(), last: new Map(), initials: new Set() };
	for (const candidate of found.values()) {
		const words = candidate.key.split(' ');
		if (words.length < 2) continue;
		push(wholes.first, words[0] ?? '', candidate);
		push(wholes.last, words.at(-1) ?? '', candidate);
		wholes.initials.add(words.map((word) => word.charAt(0)).join(''));
	}
	return wholes;
}

const PERSONAL = ['given', 'initial', 'after title', 'after honorific'];
const isPersonal = ({ signs }: Candidate) => PERSONAL.some((sign) => signs.has(sign));
const size = ({ signs }: Candidate) => (signs.has('length2') ? 'two' : 'more');

/** What longer names of the article say of one of their words alone. */
function partSigns({ key, signs }: Candidate, wholes: Wholes, common: ReadonlySet<string>) {
	if (key.includes(' ')) return [];
	const found = (wholes.last.get(key) ?? []).map((whole) =>
		isPersonal(whole) ? 'surname of given' : `last of ${size(whole)}`
	);
	for (const whole of wholes.first.get(key) ?? [])
		if (whole.signs.has('body word')) found.push('first of body');
		else found.push(`first of ${isPersonal(whole) ? 'given' : size(whole)}`);
	if (signs.has('loud1') && wholes.initials.has(key)) found.push('initials');
	if (common.has(key)) found.push('also small');
	return found;
}

const OFTEN = 4;

/**
 * The chains of an article that read alike, under every sign any of them shows: one sense a
 * discourse.
 *
 * @param all the sentences
 * @param chains the chains of each sentence
 * @param common folded words the article also writes in lower case
 */
export function candidatesOf(
	all: readonly MarkedSentence[],
	chains: readonly (readonly Run[])[],
	common: ReadonlySet<string>
): Candidate[] {
	const found = gather(all, chains);
	const wholes = wholesOf(found);
	for (const candidate of found.values()) {
		for (const sign of partSigns(candidate, wholes, common)) candidate.signs.add(sign);
		if (candidate.runs.length > 1) candidate.signs.add('twice');
		if (candidate.runs.length > OFTEN) candidate.signs.add('often');
	}
	return [...found.values()];
}

/** Points a kind must pass: bodies are the hardest to tell, and a wrong one costs more than none. */
const LEAST: Readonly<Record<EntityType, number>> = { person: 0, place: 0, organisation: 3 };

const TYPES: readonly EntityType[] = ['person', 'place', 'organisation'];

/** The kind of name that all signs together speak for; null where they speak for none. */
export function typeOf({ signs }: Candidate): EntityType | null {
	const points = [0, 0, 0];
	for (const sign of ['base', ...signs])
		for (const [i, weight] of (WEIGHTS.get(sign) ?? []).entries())
			points[i] = (points[i] ?? 0) + weight;
	if (signs.has('crowd')) points[0] = 0;
	const best = Math.max(...points);
	const type = TYPES[points.indexOf(best)];
	return type && best > LEAST[type] ? type : null;
}
