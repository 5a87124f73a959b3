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
	for (const { id, item, subject, countries } of questions) {
		const before = about.get(item)?.sets ?? [];
		const named = [...new Set([...before, ...(askedBy.get(id) ?? [])])];
		about.set(item, { subject, countries, ...(named.length > 0 && { sets: named }) });
	}
	return about;
}
