import type { Fact } from '../facts/types';
import { dateWords } from './date-words';
import { type Articles, countriesOf, evidenceFor } from './question';
import { explanationOf } from './statement';
import { templateOf } from './templates/all';
import { fieldsOf } from './templates/fields';
import { capitalised, render } from './templates/template';
import type { DisputeView } from './types';

/** What is disputed, as a question: nobody is asked to answer it. */
function questionFor(fact: Fact, about: string): string | null {
	const template = templateOf(fact);
	const fields = fieldsOf(fact);
	const plain = (name: string): string | null => (name === 'date question' ? 'when' : fields(name));
	const asks = template?.asks.filter(({ slots }) => slots.some((slot) => slot === about)) ?? [];
	for (const { wordings } of asks)
		for (const wording of wordings) {
			const text = render(wording, plain);
			if (text) return capitalised(text);
		}
	const said = template ? explanationOf(fact, template) : null;
	return said ? `What do sources say of this? ${said}` : null;
}

/**
 * The disagreements of facts, each with its sides and their proofs, for showing beside one another.
 *
 * @param facts every fact; those nobody disagrees about are passed over
 * @param articles the articles their claims come from, by id
 * @param all every loaded fact, where `facts` are some of them
 * @returns views in the order of the facts
 */
export function disputesOf(
	facts: readonly Fact[],
	articles: Articles,
	all: readonly Fact[] = facts
): DisputeView[] {
	// The sides of a seat that two people hold are facts of their own.
	const claimed = new Map(all.flatMap((fact) => fact.claims.map((claim) => [claim.id, claim])));
	return facts
		.filter(({ status }) => status === 'disputed')
		.flatMap((fact) =>
			fact.disagreements.flatMap((one): DisputeView[] => {
				const question = questionFor(fact, one.about);
				if (question === null) return [];
				const sides = one.sides.map(({ text, claims }) => ({
					text: one.about === 'date' ? (dateWords(text) ?? text) : text,
					evidence: evidenceFor(
						claims.flatMap((id) => claimed.get(id) ?? []),
						articles
					)
				}));
				const { settled } = one;
				return [{ fact: fact.id, question, countries: countriesOf(fact), sides, settled }];
			})
		);
}
