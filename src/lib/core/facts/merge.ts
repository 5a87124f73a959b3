import { byText } from '../by-text';
import type { Claim } from '../claims/types';
import { digest } from '../hash';
import { fold } from '../text/fold';
import { differentBases } from './bases';
import type { Decisions } from './decisions';
import { file, type Filed, fits } from './identity';
import { sameHolders } from './people';
import { judge, speaking } from './status';
import type { Fact } from './types';
import { asOf, isVolatile, succession } from './validity';

const keyText = (key: readonly string[]): string => key.join('\u0000');

/** Claims by id; of two with one id, the first in order of content, whatever order they came in. */
function distinct(claims: readonly Claim[]): Claim[] {
	const kept = new Map<string, Claim>();
	for (const claim of claims) {
		const held = kept.get(claim.id);
		if (!held || JSON.stringify(claim) < JSON.stringify(held)) kept.set(claim.id, claim);
	}
	return [...kept.values()].sort((a, b) => byText(a.id, b.id));
}

/** Puts the groups whose key is incomplete with the one fuller group they fit, where there is just one. */
function gather(filed: readonly Filed[]): Map<string, Filed[]> {
	const keys = new Map<string, readonly string[]>();
	const near = new Map<string, (readonly string[])[]>();
	for (const { key } of filed) {
		const name = keyText(key);
		if (keys.has(name)) continue;
		keys.set(name, key);
		const street = keyText(key.slice(0, 2));
		near.set(street, [...(near.get(street) ?? []), key]);
	}
	const home = new Map<string, string>();
	for (const [name, key] of keys) {
		const fuller = (near.get(keyText(key.slice(0, 2))) ?? []).filter(
			(other) => other !== key && fits(key, other)
		);
		const best = fuller.filter((one) => !fuller.some((other) => other !== one && fits(one, other)));
		home.set(name, best.length === 1 ? keyText(best[0] ?? key) : name);
	}
	const groups = new Map<string, Filed[]>();
	for (const one of filed) {
		const name = home.get(keyText(one.key)) ?? '';
		groups.set(name, [...(groups.get(name) ?? []), one]);
	}
	return groups;
}

function factOf(name: string, filed: readonly Filed[], decisions: Decisions): Fact {
	const kind = filed[0]?.claim.kind as Claim['kind'];
	const id = digest(`fact\u0000${name}`);
	const judged = judge(id, filed, decisions);
	const { date } = judged;
	return {
		id,
		kind,
		slots: judged.slots,
		date,
		status: judged.status,
		validity: {
			asOf: asOf(speaking(filed).map(({ claim }) => claim)),
			volatile: isVolatile({ kind, date, slots: judged.slots }),
			supersededBy: null
		},
		disagreements: judged.disagreements,
		claims: filed.map(({ claim }) => claim)
	};
}

/**
 * Merges claims about the same thing into facts, across articles; a person whom articles spell
 * differently (see `sameHolders`) is one.
 *
 * A pure function of the set of claims: their order, their repetition and how they were grouped on
 * the way here do not show in a single byte of the answer.
 *
 * @param claims from any number of articles
 * @param decisions reviewed aliases and settlements
 * @returns facts sorted by id, each holding every claim it was made of
 */
export function mergeClaims(claims: readonly Claim[], decisions: Decisions): Fact[] {
	const kept = distinct(claims);
	const plain = kept.map((claim) => file(claim, decisions));
	const reviewed = new Set([...decisions.aliases.values()].map(fold));
	const spellings = sameHolders(plain, reviewed);
	const filed =
		spellings.size === 0 ? plain : kept.map((claim) => file(claim, decisions, spellings));
	const facts = [...gather(filed)].map(([name, group]) => factOf(name, group, decisions));
	facts.sort((a, b) => byText(a.id, b.id));
	return differentBases(succession(facts));
}

/**
 * Merges two sets of facts: associative, commutative and idempotent, because a fact holds its claims
 * and merging is merging their union again.
 */
export function mergeFacts(a: readonly Fact[], b: readonly Fact[], decisions: Decisions): Fact[] {
	return mergeClaims(
		[...a, ...b].flatMap((fact) => fact.claims),
		decisions
	);
}
