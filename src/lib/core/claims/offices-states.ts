import { remembered } from '../text/remembered';
import type { OfficeState } from './types';

const WORDS: readonly (readonly [OfficeState, string])[] = [
	[
		'former',
		'former ex late ousted overthrown toppled deposed disgraced one-time onetime then erstwhile ' +
			'past previous then-president fallen exiled once previously formerly'
	],
	['interim', 'interim transitional provisional transition temporary'],
	['acting', 'acting caretaker'],
	['elect', 'elect president-elect'],
	['incoming', 'incoming designate nominee future next presumptive would-be']
];

const BY_WORD: ReadonlyMap<string, OfficeState> = new Map(
	WORDS.flatMap(([state, words]) =>
		words.split(' ').map((word): [string, OfficeState] => [word, state])
	)
);

/** The state a word before (or grown onto) an office gives it, or null. */
export const stateOf = remembered((word): OfficeState | null => {
	const lower = word.toLowerCase();
	return BY_WORD.get(lower) ?? BY_WORD.get(/^(?:then|ex)(?=[-‐‑])/.exec(lower)?.[0] ?? '') ?? null;
});

/** The states grown onto words: "then-President", "ex-Peruvian", "foreign minister-designate". */
export function statesGrownOnto(first: string, last: string): OfficeState[] {
	const before = /^(?:then|ex)(?=[-‐‑])/i.exec(first)?.[0];
	const after = /[-‐‑](elect|designate)$/i.exec(last)?.[1];
	return [before, after].flatMap((word) => (word ? (stateOf(word) ?? []) : []));
}

const RANK: readonly OfficeState[] = ['former', 'interim', 'acting', 'elect', 'incoming'];

/** The weightiest of several; `current` where there is none. */
export function weightiest(states: readonly OfficeState[]): OfficeState {
	return RANK.find((state) => states.includes(state)) ?? 'current';
}
