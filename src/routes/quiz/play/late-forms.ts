import type { Component, Snippet } from 'svelte';
import type { Response } from '$lib/core/answers/types';
import type { Question, QuestionForm } from '$lib/core/questions/types';
import type { Answered } from '$lib/core/quiz/types';
import type { Draft } from './draft';

/** What every way of asking is given; each takes what it needs. */
export interface FormProps {
	question: Question;
	/** Ids of options or parts in the order shown. */
	order: readonly string[];
	judged: Answered | null;
	/** The answer so far, where it may be changed; absent where the first one counts. */
	given?: Response | null | undefined;
	/** What has been put together so far. */
	draft: Draft;
	ondraft: (draft: Draft) => void;
	/** Language of dates and numbers. */
	locale: string;
	/** The person lets single letters act. */
	singleKeys: boolean;
	/** The button that passes. */
	skip: Snippet;
	onanswer: (response: Response) => void;
}

type FormComponent = Component<FormProps>;

/** Forms whose parts are loaded when they are first asked: together they outweigh the page. */
const LATE: Partial<Record<QuestionForm, () => Promise<{ default: FormComponent }>>> = {
	order: () => import('./AskedOrder.svelte'),
	match: () => import('./AskedMatch.svelte'),
	map: () => import('./AskedMap.svelte'),
	sprint: () => import('./AskedSprint.svelte'),
	sources: () => import('./AskedSources.svelte')
};

const loaded = new Map<QuestionForm, FormComponent>();

export const isLate = (form: QuestionForm): boolean => form in LATE;

/** The form's component, if it has been loaded. */
export const loadedForm = (form: QuestionForm): FormComponent | null => loaded.get(form) ?? null;

/** The verdict is painted first. */
const SOON_MS = 150;

/** Has the form of the next question ready before it is asked for. */
export function loadSoon(form: QuestionForm): void {
	if (isLate(form) && !loaded.has(form))
		setTimeout(() => void loadForm(form).catch(() => null), SOON_MS);
}

/** Loads the form's component; at once where it has been, and null for a form that is always there. */
export async function loadForm(form: QuestionForm): Promise<FormComponent | null> {
	const known = loaded.get(form);
	if (known) return known;
	const module = await LATE[form]?.();
	if (module) loaded.set(form, module.default);
	return module?.default ?? null;
}
