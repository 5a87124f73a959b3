import type { ItemAbout } from '$lib/core/memory/plan-types';
import type { About } from '$lib/core/memory/planned';
import type { Shelf } from '$lib/core/memory/shelf';
import type { Question } from '$lib/core/questions/types';

/**
 * What the bank, the learner's articles and their sets know of items. Built when first asked: most
 * plans never ask.
 *
 * @param questions shipped ones
 */
export function itemAbout(questions: readonly Question[], shelf: Shelf): About {
	let known: ReadonlyMap<string, ItemAbout> | null = null;
	return (item) => (known ??= everyItem(questions, shelf)).get(item) ?? null;
}

function everyItem(shipped: readonly Question[], shelf: Shelf): ReadonlyMap<string, ItemAbout> {
	const sets = [...shelf.made, ...shelf.received];
	const questions = [
		...shipped,
		...shelf.articles.flatMap((own) => own.questions),
		...sets.flatMap((set) => set.questions)
	];
	const askedBy = new Map<string, string[]>();
	for (const { id, questionIds } of sets)
		for (const question of questionIds) {
			const known = askedBy.get(question);
			if (known) known.push(id);
			else askedBy.set(question, [id]);
		}
	const about = new Map<string, ItemAbout>();
	const note = (item: string, { id, subject, countries }: Question): void => {
		const before = about.get(item)?.sets ?? [];
		const named = [...new Set([...before, ...(askedBy.get(id) ?? [])])];
		about.set(item, { subject, countries, ...(named.length > 0 && { sets: named }) });
	};
	// What asks for an item alone knows it better than what asks for it among others: it comes last.
	for (const question of questions)
		for (const { item } of question.parts ?? []) note(item, question);
	for (const question of questions) note(question.item, question);
	return about;
}
