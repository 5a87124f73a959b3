import type { Claim, SlotValue } from '../types';
import type { Draft } from './draft';

/** Offices nobody resigns from and nobody is remembered by. */
const NO_POST = new Set(['candidate', 'founder', 'prince', 'princess', 'first-lady']);

/** One who left before; "President X was ousted" makes a former president of X by itself. */
const FORMER = /\b(?:former|ex-)/i;

/** "Deputy President X" holds another office than the president does. */
const DEPUTY = /\b(?:deputy|vice|assistant)[ -]/i;

/** The one post among some claims of office, or null where they name two or none. */
function onePost(held: readonly Claim[]): Claim | null {
	const [first] = held;
	const posts = held.map(({ slots }) => `${slots.office?.id ?? ''}|${slots.polity?.id ?? ''}`);
	return first && new Set(posts).size === 1 ? first : null;
}

/**
 * The office of one who leaves it or dies, where the words leave it to a title or to the rest of the
 * article. Who leaves an office that nobody names is not told: the same person has had several.
 *
 * @param draft any draft
 * @param offices every office the article says somebody holds
 * @param quote the sentence of the draft: offices named in it go before the others
 * @returns null for a resignation from nothing
 */
export function withOffice(draft: Draft, offices: readonly Claim[], quote: string): Draft | null {
	if (draft.kind !== 'resigns' && draft.kind !== 'dies') return draft;
	const { person, office, polity } = draft.slots;
	if (office && polity) return draft;
	const leaving = draft.kind === 'resigns';
	const held = offices.filter(
		({ slots, quote: claimed }) =>
			slots.person?.id === person?.id &&
			!NO_POST.has(slots.office?.id ?? '') &&
			(!office || slots.office?.id === office.id) &&
			!(DEPUTY.test(claimed) && !DEPUTY.test(slots.office?.text ?? '')) &&
			!(leaving && slots.state?.id === 'former' && (claimed !== quote || FORMER.test(quote)))
	);
	const near = held.filter((claim) => claim.quote === quote);
	const post = onePost(near.length > 0 ? near : held);
	if (!post) return leaving && !office ? null : draft;
	const state: { state?: SlotValue } =
		!leaving && post.slots.state && draft.slots.state === undefined
			? { state: post.slots.state }
			: {};
	const { office: title, polity: of } = post.slots;
	return {
		...draft,
		slots: {
			...draft.slots,
			...(title ? { office: title } : {}),
			...(of ? { polity: of } : {}),
			...state
		}
	};
}
