import type { OfficeClass } from './offices';

const set = (codes: string): ReadonlySet<string> => new Set(codes.split(' '));

/** Kingdoms, emirates and realms: a monarch, and no president of the state. */
const MONARCHIES = set(
	'GB CA AU NZ JM BS BZ GD LC VC AG KN PG SB TV JP TH KH MY BN BT JO SA BH KW OM QA MA LS SZ ES NL ' +
		'BE LU DK NO SE MC LI VA AD TO'
);
/** Republics whose president leads the government: no prime minister. */
const PRESIDENTIAL = set(
	'US MX BR AR CL CO VE EC BO PY UY CR PA SV GT HN DO NI ID PH CY TR NG GH ZA ZM MW GM AO LR BW SC ' +
		'MV TM PW FM MH SR IR'
);
const CHANCELLORS = set('DE AT');

const RULES: Readonly<Record<string, (code: string) => boolean>> = {
	president: (code) => !MONARCHIES.has(code),
	'vice-president': (code) => !MONARCHIES.has(code),
	'prime-minister': (code) => !PRESIDENTIAL.has(code) && !CHANCELLORS.has(code),
	chancellor: (code) => CHANCELLORS.has(code) || code === 'GB',
	king: (code) => MONARCHIES.has(code),
	queen: (code) => MONARCHIES.has(code)
};

/** States with ministers called secretaries. */
const SECRETARIES = set('US GB PH MX HN KE VA HK IN PK BD SV');

/** States whose provinces have premiers, and they have none. */
export const hasPremiers = (code: string | null): boolean => /^(?:AU|CA|ZA)$/.test(code ?? '');

/** Whether a state calls its ministers so, by the last word of a title: no minister is American. */
export const mayCall = ({ id }: OfficeClass, last: string, code: string): boolean =>
	(last === 'premier' ? !hasPremiers(code) : true) &&
	(!id.endsWith('-minister') ||
		!/^(?:minister|secretary)$/.test(last) ||
		(last === 'minister' ? code !== 'US' : SECRETARIES.has(code) || code.length > 2));

/**
 * Whether the constitution of a state knows an office: Canada has no president of its own.
 *
 * @param code ISO 3166-1 alpha-2; names of bodies may have any office
 */
export const mayHave = ({ id }: OfficeClass, code: string): boolean => RULES[id]?.(code) ?? true;
