import type { QuizSet, Section } from './types';

/** A section while it is being put together; it names its questions. */
export interface OutlineSection {
	/** Tells sections apart while they are moved about; never handed out. */
	readonly key: string;
	readonly title: string;
	/** A pool: so many are drawn for each learner; null for all. */
	readonly draw: number | null;
	readonly questions: readonly string[];
}

/** The questions of a set in order, in one section or more. */
export type Outline = readonly OutlineSection[];

const FIRST = 'first';

export const EMPTY_OUTLINE: Outline = [{ key: FIRST, title: '', draw: null, questions: [] }];

/** Ids of all questions, in order. */
export const idsOf = (outline: Outline): string[] => outline.flatMap(({ questions }) => questions);

/** A set's questions as an outline. */
export function outlineOf({ questionIds, rules }: Pick<QuizSet, 'questionIds' | 'rules'>): Outline {
	const sections = rules?.sections ?? [{ title: '', count: questionIds.length }];
	let from = 0;
	return sections.map(({ title, count, draw }: Section, at) => {
		const questions = questionIds.slice(from, (from += count));
		return { key: at === 0 ? FIRST : `section-${at}`, title, draw: draw ?? null, questions };
	});
}

/** What a set keeps of an outline: nothing where there is one section of no name that asks everything. */
export function sectionsOf(outline: Outline): readonly Section[] | undefined {
	const sections = outline
		.filter(({ questions }) => questions.length > 0)
		.map(({ title, draw, questions }): Section => {
			const count = questions.length;
			return { title: title.trim(), count, ...(draw !== null && draw < count && { draw }) };
		});
	const [only] = sections;
	const plain = sections.length < 2 && !only?.title && only?.draw === undefined;
	return plain ? undefined : sections;
}

/** The outline with one section changed. */
const inSection = (
	outline: Outline,
	key: string,
	change: (section: OutlineSection) => OutlineSection
): Outline => outline.map((each) => (each.key === key ? change(each) : each));

/** Sections that lost their last question go; one is always left. */
function tidied(outline: Outline): Outline {
	const kept = outline.filter(({ questions }) => questions.length > 0);
	return kept.length > 0 ? kept : outline.slice(0, 1);
}

/** Adds questions at the end; those already there stay where they are. */
export function added(outline: Outline, ids: readonly string[]): Outline {
	const there = new Set(idsOf(outline));
	const fresh = [...new Set(ids)].filter((id) => !there.has(id));
	const last = outline.at(-1);
	if (fresh.length === 0 || !last) return outline;
	return inSection(outline, last.key, (each) => ({
		...each,
		questions: [...each.questions, ...fresh]
	}));
}

/** Takes questions out. */
export function without(outline: Outline, ids: readonly string[]): Outline {
	const gone = new Set(ids);
	return tidied(
		outline.map((each) => ({ ...each, questions: each.questions.filter((id) => !gone.has(id)) }))
	);
}

/** Puts one question in the place of another, where a new key made another one of it. */
export const replaced = (outline: Outline, old: string, id: string): Outline =>
	outline.map((each) => ({
		...each,
		questions: each.questions.map((one) => (one === old ? id : one))
	}));

/**
 * Moves a question one place, over the border of its section where it stands at it.
 *
 * @param by -1 for up, 1 for down; at either end it stays
 */
export function moved(outline: Outline, id: string, by: -1 | 1): Outline {
	const home = outline.findIndex(({ questions }) => questions.includes(id));
	const section = outline[home];
	if (!section) return outline;
	const from = section.questions.indexOf(id);
	const to = from + by;
	if (to >= 0 && to < section.questions.length) {
		const questions = section.questions.filter((one) => one !== id);
		questions.splice(to, 0, id);
		return inSection(outline, section.key, (each) => ({ ...each, questions }));
	}
	const next = outline[home + by];
	if (!next) return outline;
	const left = inSection(outline, section.key, (each) => ({
		...each,
		questions: each.questions.filter((one) => one !== id)
	}));
	return tidied(
		inSection(left, next.key, (each) => ({
			...each,
			questions: by < 0 ? [...each.questions, id] : [id, ...each.questions]
		}))
	);
}

/** Begins a new section with this question; nothing happens where one begins with it already. */
export function splitBefore(outline: Outline, id: string, key: string): Outline {
	return outline.flatMap((each) => {
		const at = each.questions.indexOf(id);
		if (at <= 0) return [each];
		const [head, tail] = [each.questions.slice(0, at), each.questions.slice(at)];
		return [
			{ ...each, questions: head },
			{ key, title: '', draw: null, questions: tail }
		];
	});
}

/** Joins a section with the one before it, whose title and draw stay; the first has none. */
export function joined(outline: Outline, key: string): Outline {
	const at = outline.findIndex((each) => each.key === key);
	const [before, section] = [outline[at - 1], outline[at]];
	if (!before || !section) return outline;
	const both = { ...before, questions: [...before.questions, ...section.questions] };
	return [...outline.slice(0, at - 1), both, ...outline.slice(at + 1)];
}

/** Gives a section a title, or lets it draw. */
export const described = (
	outline: Outline,
	key: string,
	change: Partial<Pick<OutlineSection, 'title' | 'draw'>>
): Outline => inSection(outline, key, (each) => ({ ...each, ...change }));

/** How many questions one learner is asked. */
export const askedBy = (sections: readonly Section[] | undefined, questions: number): number =>
	sections?.reduce((sum, { count, draw }) => sum + Math.min(draw ?? count, count), 0) ?? questions;
