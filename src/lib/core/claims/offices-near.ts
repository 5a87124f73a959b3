import { findPlace } from '../gazetteer/places';
import { fold } from '../text/fold';
import type { Pairing } from './offices-patterns';
import type { Polity } from './offices-polity';
import type { Setting } from './offices-setting';
import type { LinedUp, Thing } from './offices-things';

/** The countries named before the office in its own sentence, the last first. */
export function countriesBefore(line: LinedUp, pairing: Pairing): Thing[] {
	const things = line.inside.slice(0, pairing.from).flatMap((thing) => thing ?? []);
	const [first] = [line.things[1]];
	// "In Georgetown, President X": where a sentence is set says whose he is.
	const town = line.marked.words[0]?.folded === 'in' && first?.kind === 'place' ? first : null;
	const country = town && findPlace(fold(town.value))?.country;
	if (town && country && things.length === 0) return [{ ...town, kind: 'country', value: country }];
	return [...new Set(things)].reverse();
}

/** Whether a country's word belongs to somebody else's title: "Israeli Prime Minister X met …". */
function isUsedUp({ marked, things }: LinedUp, country: Thing, { lead }: Pairing): boolean {
	const title = marked.titles.find(({ from }) => from >= country.to && from - country.to <= 2);
	if (/^(?:counterpart|colleague)$/.test(marked.words[country.to]?.folded ?? '')) return true;
	if (!title) return false;
	// "Peruvian President X and Prime Minister Y"
	const joint = marked.words[lead.from - 2]?.text === ',' ? lead.from - 2 : lead.from - 1;
	const isJoined =
		/^(?:and|,)$/.test(marked.words[lead.from - 1]?.text ?? '') &&
		things[joint - 1]?.kind === 'person' &&
		(things[joint - 1]?.from ?? 0) <= title.to + 1;
	return !isJoined;
}

/**
 * The state of a bare title in a sentence that names states before it: the last, but the article's
 * own where that is one of them or the last is somebody else's.
 */
export function nearState(
	line: LinedUp,
	pairing: Pairing,
	{ about, lead }: Setting,
	isFree: (code: Polity) => boolean
): Polity | null {
	const countries = countriesBefore(line, pairing);
	const [last] = countries;
	if (!last) return null;
	const isHere = about !== null && isFree(about);
	// "The Peruvian minister and her Chilean counterpart met President X": whose he is, is open.
	const isOpen = new Set(countries.map(({ value }) => value)).size > 1;
	if (about === null && isOpen && isUsedUp(line, last, pairing))
		return lead !== null && isFree(lead) && countries.some((c) => c.value === lead) ? lead : null;
	const isNamed = countries.some((c) => c.value === about && !isUsedUp(line, c, pairing));
	if (isHere && (isUsedUp(line, last, pairing) || (isNamed && !isScene(line, last)))) return about;
	return isFree(last.value) ? last.value : null;
}

/** "In Peru, …": what a sentence opens with is where it is. */
const isScene = ({ marked: { words } }: LinedUp, { from }: Thing): boolean =>
	from === 1 && words[0]?.folded === 'in';

/** The one state named in the article that may have an office nobody is known to hold there. */
export function onlyFree({ named }: Setting, isFree: (code: Polity) => boolean): Polity | null {
	const free = [...named].filter(isFree);
	return free.length === 1 ? (free[0] ?? null) : null;
}
