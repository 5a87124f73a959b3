import { applyTextSize } from '$lib/platform/text-size';
import { storeProblem } from '$lib/i18n/en/store-problem';
import type { App } from './app.svelte';

/** What a learner needs in order to have the same chance: kept on this device, said to nobody. */
export interface Needs {
	/** By which all time is multiplied; 1 for as much as everybody has. */
	readonly factor: number;
	/** Minutes for breaks in an attempt; 0 for none. */
	readonly breaks: number;
	/** Per cent of the usual size of text. */
	readonly text: number;
	/** Reading aloud is offered. */
	readonly aloud: boolean;
}

export const FACTORS = [1, 1.25, 1.5, 2, 3] as const;
export const BREAKS = [0, 5, 10, 15] as const;
export const TEXT_SIZES = [100, 120, 140] as const;

/** Settings under which needs are kept; reading aloud has been kept under its own before. */
const KEYS = {
	factor: 'need-time',
	breaks: 'need-breaks',
	text: 'need-text',
	aloud: 'speech'
} as const;

/** One of these values, else the first of them. */
const oneOf = (values: readonly number[], text: string): number =>
	values.find((value) => String(value) === text) ?? values[0] ?? 0;

export function needsOf({ learner }: Pick<App, 'learner'>): Needs {
	const kept = (key: keyof Needs): string => learner.setting(KEYS[key], '');
	return {
		factor: oneOf(FACTORS, kept('factor')),
		breaks: oneOf(BREAKS, kept('breaks')),
		text: oneOf(TEXT_SIZES, kept('text')),
		aloud: kept('aloud') === 'on'
	};
}

/** Keeps one need, and shows it at once where it can be seen. */
export async function keepNeed(app: App, key: keyof Needs, value: string): Promise<void> {
	const kept = await app.learner.record({ kind: 'setting-changed', key: KEYS[key], value });
	if (!kept.ok) app.toasts.show(storeProblem[kept.error], 'problem');
	applyTextSize(needsOf(app).text);
}
