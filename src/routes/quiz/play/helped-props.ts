import type { Question } from '$lib/core/questions/types';
import type { Draft } from './draft';

/** What the part that gives hints is told; it is loaded after the question shows. */
export interface HelpedProps {
	readonly question: Question;
	/** Ids of options or parts in the order shown. */
	readonly order: readonly string[];
	readonly draft: Draft;
	readonly ondraft: (draft: Draft) => void;
	/** Language of numbers and months. */
	readonly locale: string;
	/** Single letters act. */
	readonly singleKeys: boolean;
}
