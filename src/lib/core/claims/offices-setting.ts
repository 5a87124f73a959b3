import { Holders, type Polity, type Setting } from './offices-polity';
import { stateOf } from './offices-states';
import type { LinedUp } from './offices-things';

const single = (values: readonly Polity[]): Polity | null =>
	new Set(values).size === 1 ? (values[0] ?? null) : null;

/** The countries of "Syria's interim …". */
const interimStates = ({ marked, inside }: LinedUp): Polity[] =>
	marked.words.flatMap((word, at) => {
		const thing = inside[at - 1] ?? inside[at - 2];
		return thing && stateOf(word.text) === 'interim' ? thing.value : [];
	});

/** The country the article opens with: the first of the title, else of the first sentence. */
function leadCountry(lines: readonly LinedUp[]): Polity | null {
	for (const line of lines.slice(0, 2))
		for (const thing of line.inside) if (thing) return thing.value;
	return null;
}

/**
 * What a whole article says about countries.
 *
 * @param overthrown persons driven from power
 */
export function settingOf(lines: readonly LinedUp[], overthrown: ReadonlySet<string>): Setting {
	const all = lines.flatMap((line) => line.inside.flatMap((thing) => thing?.value ?? []));
	return {
		holders: new Holders(),
		lead: leadCountry(lines),
		only: single(all),
		interim: single(lines.flatMap(interimStates)),
		overthrown
	};
}
