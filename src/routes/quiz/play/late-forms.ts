import type { Component, Snippet } from 'svelte';
import { whenIdle } from '$lib/app/when-idle';
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

/** Loads the form's component; at once where it has been, and null for a form that is always there. */
export async function loadForm(form: QuestionForm): Promise<FormComponent | null> {
	const known = loaded.get(form);
	if (known) return known;
	const module = await LATE[form]?.();
	if (module) loaded.set(form, module.default);
	return module?.default ?? null;
}

/** It listens to the arrow keys, which a verdict leaves to the page. */
const ON_ITS_OWN: ReadonlySet<QuestionForm> = new Set(['sprint']);

/**
 * Loads what a form needs once the verdict has been painted and nobody waits.
 *
 * @returns whether the form may be set up ahead, out of sight
 */
export async function readyAhead(form: QuestionForm): Promise<boolean> {
	await whenIdle();
	if (isLate(form) && !loaded.has(form)) {
		await loadForm(form).catch(() => null);
		await whenIdle();
	}
	return !ON_ITS_OWN.has(form) && (!isLate(form) || loaded.has(form));
}
