import { textAt } from '../article/text-at';
import { annotate } from './annotate';
import { articleOf } from './test-annotations';
import type { Annotations, EntityType } from './types';

/** The day all test articles are of. */
const PUBLISHED = '2024-05-06';

/** Everything found in a text; paragraphs are parted by blank lines. */
export const foundIn = (text: string, title = ''): Annotations =>
	annotate(articleOf(text, PUBLISHED, title));

/** Offices as lines: `Ana Torres | foreign-minister | PE | current`. */
export const held = (text: string, title = ''): string[] =>
	foundIn(text, title).offices.map((o) => `${o.person} | ${o.officeId} | ${o.polity} | ${o.state}`);

/** Names of one type as they stand, `short=full` where another form is fuller. */
export const named = (text: string, type: EntityType, title = ''): string[] =>
	foundIn(text, title)
		.names.filter((name) => name.type === type)
		.map((name) => (name.text === name.entity ? name.text : `${name.text}=${name.entity}`));

/** Persons as they stand, `short=full` where another form is fuller. */
export const persons = (text: string, title = ''): string[] => named(text, 'person', title);

/** Country mentions as `words=CODE`. */
export function mentions(text: string, title = ''): string[] {
	const article = articleOf(text, PUBLISHED, title);
	return annotate(article).countries.map((m) => `${textAt(article, m)}=${m.code}`);
}

/** The codes of the countries mentioned, each once. */
export const codes = (text: string, title = ''): string[] => [
	...new Set(foundIn(text, title).countries.map((m) => m.code))
];
