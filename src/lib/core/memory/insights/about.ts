import type { ClaimKind } from '../../claims/types';
import type { Question, Subject } from '../../questions/types';

/** What an item is about, as its questions tell. */
export interface About {
	readonly subject: Subject;
	readonly kind: ClaimKind;
	readonly countries: readonly string[];
	/** Folded names of the persons its fact names: those some question has for its key. */
	readonly people: readonly string[];
}

export interface Catalogue {
	readonly items: ReadonlyMap<string, About>;
	/** How a person's name is written, by folded name. */
	readonly names: ReadonlyMap<string, string>;
}

/** Items a question asks for: its own, or those of its parts. */
function itemsOf(question: Question): readonly { readonly item: string; readonly fact: string }[] {
	return question.parts?.length ? question.parts : [question];
}

/**
 * What every item of the bank is about. An order or a match tells about its parts only where no
 * question of their own does.
 */
export function catalogueOf(questions: Iterable<Question>): Catalogue {
	const all = [...questions];
	const names = new Map<string, string>();
	const people = new Map<string, Set<string>>();
	for (const { answerType, answerValue, answer, fact } of all) {
		if (answerType !== 'person') continue;
		names.set(answerValue, answer);
		people.set(fact, (people.get(fact) ?? new Set()).add(answerValue));
	}
	const items = new Map<string, About>();
	const whole = all.filter((question) => !question.parts?.length);
	for (const question of [...whole, ...all.filter((each) => each.parts?.length)])
		for (const { item, fact } of itemsOf(question)) {
			if (items.has(item)) continue;
			const { subject, kind, countries } = question;
			items.set(item, { subject, kind, countries, people: [...(people.get(fact) ?? [])] });
		}
	return { items, names };
}
