import { expect, inject, test } from 'vitest';
import { extractLine } from './extract';

const extracts = inject('extracts');

test('Chromium extracts byte for byte what Node does', () => {
	expect(extracts.length).toBeGreaterThanOrEqual(24);
	for (const { request, answer } of extracts) expect(extractLine(request)).toBe(answer);
});

test('and the same again in one page, whatever was read before', () => {
	for (const { request, answer } of [...extracts].reverse())
		expect(extractLine(request)).toBe(answer);
});
