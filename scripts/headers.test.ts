import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { IMMUTABLE, SECURITY_HEADERS } from './serve.mjs';

/** `_headers` as hosts read it: a line at the margin is a path, an indented one a header of it. */
function parse(text: string): Record<string, Record<string, string>> {
	const rules: Record<string, Record<string, string>> = {};
	let rule: Record<string, string> = {};
	for (const line of text.split('\n')) {
		if (line.trim() === '' || line.startsWith('#')) continue;
		const at = line.indexOf(':');
		if (!/^\s/.test(line)) rule = rules[line.trim()] = {};
		else rule[line.slice(0, at).trim()] = line.slice(at + 1).trim();
	}
	return rules;
}

const rules = parse(readFileSync(new URL('../static/_headers', import.meta.url), 'utf8'));

test('static/_headers gives hosts the very headers our own server sends', () => {
	expect(rules['/*']).toEqual(SECURITY_HEADERS);
});

test('only content-hashed files are cached for good', () => {
	expect(rules[`${IMMUTABLE.path}*`]).toEqual({ 'Cache-Control': IMMUTABLE.cache });
	expect(Object.keys(rules)).toHaveLength(2);
});

test('framing is refused both in the old and in the new way', () => {
	expect(SECURITY_HEADERS['X-Frame-Options']).toBe('DENY');
	expect(SECURITY_HEADERS['Content-Security-Policy']).toBe("frame-ancestors 'none'");
});
