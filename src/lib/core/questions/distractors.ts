import type { Fact } from '../facts/types';
import { digest } from '../hash';
import { propose, WANTED } from './distractor-proposals';
import { isKey, mayBeTrue, mentionsIn, namesOf } from './distractor-truth';
import type { Candidate } from './distractor-values';
import type { Answer } from './keys';
import type { AskedSlot } from './templates/template';
import type { World } from './world';

/** Options within this share of the key's length give nothing away. */
const LENGTH = 0.4;
/** Letters by which they may differ, however short they are. */
const SLACK = 3;

/** Whether a number stands in a sentence, whatever its commas. */
function statesNumber(text: string, value: string): boolean {
	const numbers: readonly string[] =
		text.replace(/(\d),(?=\d{3})/g, '$1').match(/\d+(?:\.\d+)?/g) ?? [];
	return numbers.includes(value);
}

/** What a fact's sources say in so many words is never a distractor, extracted or not. */
function isSaid(
	fact: Fact,
	told: readonly ((answer: Answer) => boolean)[],
	candidate: Candidate
): boolean {
	return fact.claims.some(({ quote, date }, at) => {
		const named = () => told[at]?.(candidate) ?? false;
		if (candidate.type === 'number') return statesNumber(quote, candidate.value);
		if (candidate.type === 'date')
			return (
				Boolean(
					date?.value &&
					(date.value.startsWith(candidate.value) || candidate.value.startsWith(date.value))
				) || named()
			);
		return named();
	});
}

const isLike = (candidate: Candidate, key: Answer): boolean =>
	key.type === 'date' ||
	Math.abs(candidate.text.length - key.text.length) <= Math.max(SLACK, key.text.length * LENGTH);

/** By rank, then by tie; the ties of a rank are only worked out when it is reached. */
function* bestFirst(
	all: readonly Candidate[],
	tie: (one: Candidate) => string
): Generator<Candidate> {
	const ranks = new Map<number, Candidate[]>();
	for (const one of all) {
		const held = ranks.get(one.rank);
		if (held) held.push(one);
		else ranks.set(one.rank, [one]);
	}
	for (const [, held] of [...ranks].sort(([a], [b]) => a - b))
		for (const { one } of held
			.map((one) => ({ one, tie: tie(one) }))
			.sort((a, b) => (a.tie < b.tie ? -1 : 1)))
			yield one;
}

/**
 * Certified distractors for one slot of a fact, best first: of the key's type, near it in kind,
 * place and time; named neither in the stem nor by the fact's sources; no spelling of the key; true
 * by no loaded fact.
 *
 * @param fact what is asked about
 * @param asked the slot asked for
 * @param key the true answer
 * @param stem the words of the question
 * @param world every loaded fact
 * @param pointed they are pointed at and not read: their length gives nothing away
 * @returns up to three; each says why it may stand
 */
export function certifiedDistractors(
	fact: Fact,
	asked: AskedSlot,
	key: Answer,
	stem: string,
	world: World,
	pointed = false
): Candidate[] {
	const tie = (one: Candidate): string => digest(`${fact.id}|${asked}|${one.value}`);
	const ordered = bestFirst(
		propose(fact, asked, key, world).filter((one) => pointed || isLike(one, key)),
		tie
	);
	const chosen: Candidate[] = [];
	const inStem = mentionsIn(stem);
	const told = fact.claims.map(({ quote }) => mentionsIn(quote));
	// A sentence tells of more than its slots: whoever its article speaks of might fit the gap too.
	const around =
		fact.kind === 'states' ? fact.claims.map(({ article }) => world.said(article)) : [];
	for (const one of ordered) {
		if (chosen.length === WANTED) break;
		if (isKey(one, key) || inStem(one) || isSaid(fact, told, one)) continue;
		if (one.type !== 'number' && around.some((says) => namesOf(one).some(says))) continue;
		if (one.slot && one.type !== 'number' && mayBeTrue(fact, asked, one.slot, world)) continue;
		if (chosen.some((other) => isKey(other, one))) continue;
		chosen.push(one);
	}
	return chosen;
}
