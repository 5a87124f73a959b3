import type { Cell } from '$lib/core/sets/marking/cells';
import { results as t } from '$lib/i18n/en/results';
import { numberText } from './numbers';

/* Plain functions, as a table of ten thousand cells has no room for a component each. */

const GLYPHS: Readonly<Record<Cell['outcome'], string>> = {
	right: '✓',
	nearly: '≈',
	wrong: '✗',
	skipped: '–',
	unanswered: '–',
	'not-asked': ''
};

const isPart = ({ credit }: Cell): boolean => credit > 0 && credit < 1;

/** The colour of a cell, by what it gives. */
export function toneOf(cell: Cell): 'right' | 'nearly' | 'wrong' | 'none' | 'dropped' {
	if (cell.by === 'dropped') return 'dropped';
	if (cell.credit >= 1) return 'right';
	if (isPart(cell) || cell.outcome === 'nearly') return 'nearly';
	return cell.outcome === 'wrong' ? 'wrong' : 'none';
}

/** What stands in a cell: points where it gives a part, a star where they were given. */
export function glyphOf(cell: Cell, locale: string): string {
	if (isPart(cell)) return numberText(cell.points, locale);
	return cell.credit >= 1 && cell.outcome !== 'right' ? '★' : GLYPHS[cell.outcome];
}

/** The same in words. */
export function aboutOf({ outcome, by, overridden }: Cell): string {
	const settled = by === 'judge' ? '' : `, ${t.settled[by]}`;
	return t.outcomes[outcome] + settled + (overridden ? `, ${t.saidRight}` : '');
}
