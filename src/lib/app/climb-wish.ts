import type { App } from './app.svelte';

/** Whether a form rises as what it asks is better known; the learner may fix it. */
export const CLIMB = 'climb';

export const doesClimb = ({ learner }: App): boolean => learner.setting(CLIMB, 'on') === 'on';
