import { expect, test } from 'vitest';
import { officeById } from '../gazetteer/offices';
import { hasRivals, rivalOffices } from './office-rivals';

test('a ministry has rivals of other portfolios, never one often held with it', () => {
	expect(rivalOffices('foreign-minister')).toContain('defence-minister');
	expect(rivalOffices('interior-minister')).not.toContain('justice-minister');
	expect(rivalOffices('economy-minister')).not.toContain('finance-minister');
});

test('a deputy is set beside deputies', () => {
	for (const id of rivalOffices('deputy-foreign-minister')) expect(id).toMatch(/^deputy-/);
});

test.each([
	'president',
	'prime-minister',
	'deputy-prime-minister',
	'first-minister',
	'king',
	'ambassador'
])('%s has none', (id) => {
	expect(hasRivals(id)).toBe(false);
});

test('a secretary of state is not set beside foreign ministers', () => {
	expect(rivalOffices('secretary-of-state')).not.toContain('foreign-minister');
	expect(hasRivals('secretary-of-state')).toBe(true);
});

test('every rival is an office the gazetteer knows, and not the office itself', () => {
	const ids = [
		'foreign-minister',
		'secretary-general',
		'chairperson',
		'health-minister',
		'director-general'
	];
	for (const id of ids)
		for (const rival of rivalOffices(id)) {
			expect(officeById(rival)?.id).toBe(rival);
			expect(rival).not.toBe(id);
		}
});
