import type { IsoDate } from '../article/types';
import type { Claim, ClaimDate, ClaimKind, SlotName, Slots } from '../claims/types';

export type FactStatus =
	'agreed' | 'refined' | 'updated' | 'different-base' | 'disputed' | 'planned';

/** What the sources say about one slot (or the date) of a fact when they do not say the same. */
export interface Disagreement {
	readonly about: SlotName | 'date';
	readonly sides: readonly {
		readonly text: string;
		readonly claims: readonly string[];
	}[];
	/** The reviewed decision that settles it, or null while it is open. */
	readonly settled: { readonly text: string; readonly why: string } | null;
}

/** Claims about the same thing, merged across articles. */
export interface Fact {
	/** digest of the kind and the slots that identify it; survives rebuilding and correcting. */
	readonly id: string;
	readonly kind: ClaimKind;
	readonly slots: Slots;
	readonly date: ClaimDate | null;
	readonly status: FactStatus;
	readonly validity: {
		/** The newest day a source asserts it, or null when no source is dated. */
		readonly asOf: IsoDate | null;
		/** Can change in the world (an office, a count) and not only be corrected. */
		readonly volatile: boolean;
		readonly supersededBy: string | null;
	};
	readonly disagreements: readonly Disagreement[];
	/** Every claim merged here, sorted by id. */
	readonly claims: readonly Claim[];
}
