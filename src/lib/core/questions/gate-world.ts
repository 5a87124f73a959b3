import type { ClaimKind } from '../claims/types';
import type { Fact } from '../facts/types';
import type { Draft } from './drafts';
import type { AskedSlot } from './templates/template';
import { slotKey, type World } from './world';

/** Slots of an act that many in the world do in one year, and some in one month. */
interface Common {
	readonly slots: readonly AskedSlot[];
	/** What tells this one from the others even so: a number, a rank. */
	readonly toldBy?: (fact: Fact) => boolean;
}

const PARTIES = ['actor', 'other', 'person', 'body'] as const;
/** Of what somebody joins, leaves or applies to there are few in a year. */
const DOERS = ['actor', 'other', 'person'] as const;
const numbered = ({ slots }: Fact): boolean => Boolean(slots.number ?? slots.rank);

/**
 * By what is known of the world and not of the loaded articles: a dozen states cut relations with one
 * government in one year, ten joined one body on one day, a minister is in four cities in a week.
 */
const COMMON: Readonly<Partial<Record<ClaimKind, Common>>> = {
	'cuts-relations': { slots: PARTIES },
	'establishes-relations': { slots: PARTIES },
	recognises: { slots: PARTIES },
	sanctions: { slots: PARTIES },
	expels: { slots: PARTIES, toldBy: numbered },
	joins: { slots: DOERS, toldBy: numbered },
	leaves: { slots: DOERS },
	declares: { slots: DOERS },
	founded: { slots: ['actor', 'other'] },
	launches: { slots: [...PARTIES, 'number'] },
	'is-held': { slots: ['place', 'other'], toldBy: ({ slots }) => Boolean(slots.rank) },
	visits: { slots: [...PARTIES, 'place'] },
	meets: { slots: PARTIES },
	'speaks-with': { slots: PARTIES }
};

const toTheDay = ({ date }: Fact): boolean => date?.value?.length === 'YYYY-MM-DD'.length;

const isLoose = (fact: Fact, asked: AskedSlot): boolean => {
	const common = COMMON[fact.kind];
	if (!common?.slots.includes(asked)) return false;
	return !toTheDay(fact) && !(common.toldBy?.(fact) ?? false);
};

/** Things a sentence names, all told, from which it has one reading only. */
const NAMED = 4;
/** Words from which it says more than the act. */
const WORDS = 18;

/** "News of 11 April 2025: …" gives the day; a sentence that names much else is like no other. */
const isTold = ({ slots, validity }: Fact): boolean =>
	(slots.state?.id === 'news' && validity.asOf !== null) ||
	(slots.what?.text ?? '').split(' ').length >= WORDS ||
	Object.keys(slots).filter((name) => name !== 'what' && name !== 'state').length >= NAMED;

/** Whether a sentence says such an act of the value that is left out, whatever the slot it fills there. */
function saysLooseAct({ fact, key }: Draft, world: World): boolean {
	if (!key.slot || isTold(fact)) return false;
	const quotes = new Set(fact.claims.map(({ article, quote }) => `${article}|${quote}`));
	return (world.about.get(slotKey(key.slot)) ?? []).some((other) =>
		other.claims.some(
			({ article, quote, slots }) =>
				quotes.has(`${article}|${quote}`) &&
				Object.entries(slots).some(
					([name, slot]) => slot.id === key.slot?.id && isLoose(other, name as AskedSlot)
				)
		)
	);
}

/**
 * Whether the question may have several right answers in the world, though the loaded sources know of
 * one: it asks who took part in a common act, or with whom, and does not give the day. A false
 * statement about such an act may be true.
 *
 * @param draft what is asked
 * @param world every loaded fact: a whole sentence is such an act where one of them was read in it
 */
export function severalInTheWorld(draft: Draft, world: World): boolean {
	const { fact, asked, truth } = draft;
	if (truth === true) return false;
	return fact.kind === 'states' ? saysLooseAct(draft, world) : isLoose(fact, asked);
}
