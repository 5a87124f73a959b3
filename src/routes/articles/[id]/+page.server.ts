import { readdirSync } from 'node:fs';
import type { EntryGenerator } from './$types';

// Articles of a learner's own have no page in the build: the fallback opens them.
export const prerender = 'auto';

/** Each digest gets a page in the build, so that a deep link works on any static host. */
export const entries: EntryGenerator = () =>
	readdirSync('questions/articles')
		.filter((name) => name.endsWith('.md'))
		.map((name) => ({ id: name.slice(0, -'.md'.length) }));
