import type { ClaimKind, SlotName, SlotValue } from '../../claims/types';
import type { Fact } from '../../facts/types';
import { type Ask, orReported, type Template } from './template';

/** How one state or body deals with another, in the words a template is made of. */
export interface Act {
	readonly kind: ClaimKind;
	/** What the `what` of the fact is compared as begins with this: "lifted sanctions" are no "sanctions". */
	readonly about: string;
	/** Only for facts like this. */
	readonly only?: (fact: Fact) => boolean;
	/** The sentence after its subject. */
	readonly says: string;
	/** Stems for who did it, without "when"; `?` stands for "country" or "organisation". */
	readonly doers: readonly string[];
	/** The sentence as a question, subject and all, after "on what date". */
	readonly inverted: readonly string[];
	/** Whether one sentence can be true of one actor only. */
	readonly unique?: boolean;
	/** Stems for other slots, without "when". */
	readonly others: readonly Other[];
}

type Other = readonly [
	slot: SlotName,
	type: SlotValue['type'],
	stems: readonly string[],
	only?: (fact: Fact) => boolean
];

/** What happens once to a pair is placed by its year; what is done again and again, by its month. */
const when = (kind: ClaimKind, stems: readonly string[]): string[] =>
	kind === 'sanctions'
		? orReported(stems.map((stem) => `${stem} {when}?`))
		: [...stems.map((stem) => `${stem} {on}?`), ...stems.map((stem) => `{undated}${stem}?`)];

/** The template of an act: who did it, to whom, how much, when. */
export const actTemplate = (act: Act): Template => {
	const { kind, about, only, says, unique = false } = act;
	const doer = (slot: SlotName, type: 'country' | 'organisation'): Ask => ({
		slots: [slot],
		type,
		unique,
		wordings: when(
			kind,
			act.doers.map((stem) => stem.replace('?', type))
		)
	});
	return {
		kind,
		when: (fact) => (fact.slots.what?.id.startsWith(about) ?? false) && (only?.(fact) ?? true),
		statements: [`[{${kind === 'sanctions' ? 'reported' : 'undated'}}]{doer} ${says}[ {on}].`],
		asks: [
			doer('actor', 'country'),
			doer('actor', 'organisation'),
			...(kind === 'leaves' || kind === 'declares' ? [] : [doer('body', 'organisation')]),
			...act.others.map(([slot, type, stems, only]): Ask => ({
				slots: [slot],
				type,
				unique,
				...(only && { when: only }),
				wordings: when(kind, stems)
			})),
			{
				slots: ['date'],
				unique: true,
				wordings: act.inverted.map((words) => `{date question} ${words}?`)
			}
		]
	};
};
