import { aliasKey, type Decisions, type Settlement } from '../facts/decisions';
import { err, ok, type Result } from '../result';

/** What is wrong with a decision file, where. */
export interface DecisionProblem {
	readonly file: keyof DecisionTexts;
	/** 1-based. */
	readonly line: number;
	readonly detail: string;
}

/** The three files as they stand; a missing one is the empty text. */
export interface DecisionTexts {
	readonly aliases: string;
	readonly settled: string;
	readonly rejected: string;
}

interface Entry {
	readonly line: number;
	readonly body: string;
	readonly why: string;
}

const ALIAS = /^(person|organisation|place|office|text): ([^=]+) = ([^=]+)$/;
const SETTLED = /^([0-9a-z]{10}) ([a-z]+) = (.+)$/;
const REJECTED = /^[0-9a-z]{10}(?:\.[a-z]+)?$/;
const ABOUT = new Set(
	'date person office polity state actor other place document body what number rank since'.split(
		' '
	)
);

/** Lines with something on them; a decision and its reason are parted by `#`. */
function entries(text: string): Entry[] {
	return text
		.split(/\r?\n/)
		.map((raw, at) => {
			const hash = raw.indexOf('#');
			const body = (hash < 0 ? raw : raw.slice(0, hash)).trim();
			return { line: at + 1, body, why: hash < 0 ? '' : raw.slice(hash + 1).trim() };
		})
		.filter(({ body }) => body !== '');
}

const bad = (
	file: keyof DecisionTexts,
	line: number,
	detail: string
): Result<never, DecisionProblem> => err({ file, line, detail });

function readAliases(text: string): Result<Map<string, string>, DecisionProblem> {
	const aliases = new Map<string, string>();
	for (const { line, body, why } of entries(text)) {
		const [, type = '', from = '', to = ''] = ALIAS.exec(body) ?? [];
		if (!type)
			return bad('aliases', line, 'expected "person: one spelling = the usual spelling # why"');
		if (!why) return bad('aliases', line, 'a decision needs its reason after "#"');
		const key = aliasKey(type, from);
		if (aliases.has(key)) return bad('aliases', line, `"${from.trim()}" is decided twice`);
		aliases.set(key, to.trim());
	}
	return ok(aliases);
}

function readSettled(text: string): Result<Settlement[], DecisionProblem> {
	const settled: Settlement[] = [];
	for (const { line, body, why } of entries(text)) {
		const [, fact = '', about = '', value = ''] = SETTLED.exec(body) ?? [];
		if (!fact || !ABOUT.has(about))
			return bad('settled', line, 'expected "<fact id> <slot or date> = <value> # why"');
		if (!why) return bad('settled', line, 'a decision needs its reason after "#"');
		if (settled.some((one) => one.fact === fact && one.about === about))
			return bad('settled', line, `"${fact} ${about}" is decided twice`);
		settled.push({ fact, about: about as Settlement['about'], text: value, why });
	}
	return ok(settled);
}

function readRejected(text: string): Result<Map<string, string>, DecisionProblem> {
	const rejected = new Map<string, string>();
	for (const { line, body, why } of entries(text)) {
		if (!REJECTED.test(body))
			return bad('rejected', line, 'expected "<question, item or fact id> # why"');
		if (!why) return bad('rejected', line, 'a decision needs its reason after "#"');
		rejected.set(body, why);
	}
	return ok(rejected);
}

/**
 * Reads the reviewed decisions.
 *
 * @param texts the three files
 * @returns the decisions, or the first line that is none, said so that its author can mend it
 */
export function readDecisions(texts: DecisionTexts): Result<Decisions, DecisionProblem> {
	const aliases = readAliases(texts.aliases);
	if (!aliases.ok) return aliases;
	const settled = readSettled(texts.settled);
	if (!settled.ok) return settled;
	const rejected = readRejected(texts.rejected);
	if (!rejected.ok) return rejected;
	return ok({ aliases: aliases.value, settled: settled.value, rejected: rejected.value });
}
