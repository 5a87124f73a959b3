import type { LegendEntry } from './types';

/** What stands for a sign where nothing can be drawn. */
const LETTERS: Readonly<Record<LegendEntry['sign'], string>> = {
	solid: '■',
	hatched: '▨',
	hollow: '□',
	dotted: '···',
	line: '—',
	dashed: '- -',
	area: '■',
	band: '▒'
};

/** A legend as one line of text, for a saved picture. */
export const legendText = (entries: readonly LegendEntry[]): string =>
	entries.map(({ sign, label }) => `${LETTERS[sign]} ${label}`).join(' · ');
