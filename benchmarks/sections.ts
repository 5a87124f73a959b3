import { existsSync, readFileSync, writeFileSync } from 'node:fs';

const TITLE = '# Measured';
const NOTE =
	'Each section is written by the command it names and by no other; compare figures of one run only.';

const open = (name: string): string => `<!-- ${name} -->`;
const close = (name: string): string => `<!-- end of ${name} -->`;

/**
 * Puts a section in a text of sections: where it stood before, or at the end.
 *
 * @param name of the command, `bench:bank`; letters, digits and colons
 * @param section Markdown, its heading included
 */
export function withSection(text: string, name: string, section: string): string {
	const block = `${open(name)}\n\n${section.trim()}\n\n${close(name)}`;
	const [from, to] = [text.indexOf(open(name)), text.indexOf(close(name))];
	if (from < 0 || to < from) return `${text.trimEnd()}\n\n${block}\n`;
	return text.slice(0, from) + block + text.slice(to + close(name).length);
}

/** Writes one section of a file of results; the others stay as they are. */
export function writeSection(file: string, name: string, section: string): void {
	const before = existsSync(file) ? readFileSync(file, 'utf8') : `${TITLE}\n\n${NOTE}\n`;
	writeFileSync(file, withSection(before, name, section));
}
