import { seeded, shuffled } from '$lib/core/random';
import type { Relation, StatementPair } from '$lib/core/questions/disagreements';

/** Pairs to a round. */
const ROUND = 8;

const RELATIONS: readonly Relation[] = ['conflict', 'differ', 'agree'];

/**
 * Pairs for one round: the three relations take turns as long as there are any, each fact once while
 * others are left, in an order of the round's own.
 *
 * @param seed another one gives another round
 */
export function roundOf(pairs: readonly StatementPair[], seed: string): readonly StatementPair[] {
	const random = seeded(seed);
	const mixed = shuffled(pairs, random);
	const seen = new Set<string>();
	const firsts = mixed.filter(({ fact }) => !seen.has(fact) && seen.add(fact));
	const rest = mixed.filter((pair) => !firsts.includes(pair));
	const piles = RELATIONS.map((relation) =>
		[...firsts, ...rest].filter((pair) => pair.relation === relation)
	);
	const round: StatementPair[] = [];
	for (let turn = 0; round.length < ROUND && piles.some((pile) => pile.length > turn); turn++)
		for (const pile of piles) {
			const pair = pile[turn];
			if (pair && round.length < ROUND) round.push(pair);
		}
	return shuffled(round, random);
}

/** A drill: pairs shown one by one, told apart by eye. Nothing of it enters the learner's history. */
export class Drill {
	readonly pairs: readonly StatementPair[];
	#at = $state(0);
	#picked = $state<Relation | null>(null);
	#right = $state(0);

	constructor(pairs: readonly StatementPair[], seed: string) {
		this.pairs = roundOf(pairs, seed);
	}

	/** The pair on screen; null once all are done. */
	get pair(): StatementPair | null {
		return this.pairs[this.#at] ?? null;
	}

	/** From 1. */
	get position(): number {
		return Math.min(this.#at + 1, this.pairs.length);
	}

	/** What was answered; null until it is. */
	get picked(): Relation | null {
		return this.#picked;
	}

	get right(): number {
		return this.#right;
	}

	/** The first answer counts. */
	pick(relation: Relation): void {
		if (this.#picked !== null || !this.pair) return;
		this.#picked = relation;
		if (relation === this.pair.relation) this.#right++;
	}

	next(): void {
		if (this.#picked === null) return;
		this.#picked = null;
		this.#at++;
	}
}
