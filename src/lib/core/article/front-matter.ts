import { countryByCode } from '../gazetteer/countries';
import { ok, type Result } from '../result';
import { fullDateIn } from './dates-in-lines';
import { problem } from './limits';
import type { Line } from './lines';
import type { IsoDate, ReadProblem } from './types';

export interface FrontMatter {
	readonly title: string;
	readonly publisher: string | null;
	readonly url: string | null;
	readonly published: IsoDate | null;
	readonly countries: readonly string[];
	readonly subjects: readonly string[];
	/** Index of the first line after the block. */
	readonly bodyFrom: number;
}

interface Field {
	readonly value: string;
	readonly line: number;
}
type Fields = ReadonlyMap<string, Field>;

const REQUIRED = ['title', 'publisher', 'published', 'countries', 'subjects'];
const KNOWN = [...REQUIRED, 'url'];

const list = (value: string): string[] =>
	value
		.split(',')
		.map((part) => part.trim())
		.filter(Boolean);

function readFields(lines: readonly Line[]): Result<Fields, ReadProblem> {
	const fields = new Map<string, Field>();
	for (const line of lines) {
		if (line.text === '') continue;
		const match = /^([a-z]+):(.*)$/.exec(line.text);
		const name = match?.[1] ?? '';
		if (!match || !KNOWN.includes(name))
			return problem(
				'front-matter-field',
				`"${line.text.slice(0, 60)}" is no field; the fields are ${KNOWN.join(', ')}`,
				line.number
			);
		if (fields.has(name))
			return problem('front-matter-field', `"${name}" is given twice`, line.number);
		fields.set(name, { value: (match[2] ?? '').trim(), line: line.number });
	}
	return ok(fields);
}

/** What each field must hold; a message where it does not. */
const RULES: Readonly<Record<string, (value: string) => string | null>> = {
	title: (value) => (value === '' ? 'the title is empty' : null),
	publisher: (value) => (value === '' ? 'the publisher is empty; write "unknown"' : null),
	url: (value) => (/^https?:\/\/\S+$/.test(value) ? null : `"${value}" is no web address`),
	published: (value) =>
		value === 'unknown' || (/^\d{4}-\d{2}-\d{2}$/.test(value) && fullDateIn(value) === value)
			? null
			: `"${value}" is no date; write YYYY-MM-DD or "unknown"`,
	countries: (value) => {
		const wrong = list(value).find((code) => countryByCode(code) === null);
		if (wrong !== undefined) return `"${wrong}" is no country code (ISO 3166-1 alpha-2)`;
		return list(value).length === 0 ? 'no country code is given' : null;
	},
	subjects: (value) => (list(value).length === 0 ? 'no subject is given' : null)
};

function firstFault(fields: Fields, endLine: number): Result<Fields, ReadProblem> {
	for (const name of REQUIRED)
		if (!fields.has(name))
			return problem('front-matter-field', `the field "${name}" is missing`, endLine);
	for (const [name, field] of fields) {
		const fault = RULES[name]?.(field.value) ?? null;
		if (fault !== null) return problem('front-matter-field', fault, field.line);
	}
	return ok(fields);
}

/**
 * Reads the block between two `---` lines at the top of a bank file: `title`, `publisher`
 * (or `unknown`), `url` (may be left out), `published` (ISO date or `unknown`), `countries`
 * (ISO codes, by commas) and `subjects` (words, by commas).
 *
 * @param lines the lines of the whole file
 * @returns the fields, or `front-matter-missing` / `front-matter-field` with the 1-based line
 */
export function readFrontMatter(lines: readonly Line[]): Result<FrontMatter, ReadProblem> {
	const close = lines.findIndex((line, index) => index > 0 && line.text === '---');
	if (lines[0]?.text !== '---' || close < 0)
		return problem(
			'front-matter-missing',
			'the file must begin with fields between two lines of three hyphens',
			1
		);
	const fields = readFields(lines.slice(1, close));
	if (!fields.ok) return fields;
	const sound = firstFault(fields.value, close + 1);
	if (!sound.ok) return sound;
	const value = (name: string) => fields.value.get(name)?.value ?? '';
	const known = (name: string) => (value(name) === 'unknown' ? null : value(name));
	return ok({
		title: value('title'),
		publisher: known('publisher'),
		url: value('url') || null,
		published: known('published'),
		countries: list(value('countries')),
		subjects: list(value('subjects')),
		bodyFrom: close + 1
	});
}
