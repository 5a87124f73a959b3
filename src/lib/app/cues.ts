import type { Verdict } from '$lib/core/answers/types';
import { buzz } from '$lib/platform/haptics';
import { playTone } from '$lib/platform/sound';
import type { App } from './app.svelte';

/** Tells a verdict to ear and hand, as far as the learner wants it. */
export function cue({ learner }: App, outcome: Verdict['outcome']): void {
	if (learner.setting('sound', 'off') === 'on') playTone(outcome);
	if (learner.setting('haptics', 'off') === 'on') buzz(outcome);
}

/** What this browser can do, for the settings. */
export { canVibrate as canBuzz } from '$lib/platform/haptics';
export { canSound } from '$lib/platform/sound';

/** Lets the learner hear or feel what was just turned on. */
export function tryCue(sense: 'sound' | 'haptics'): void {
	if (sense === 'sound') playTone('right');
	else buzz('right');
}
