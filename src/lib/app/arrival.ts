import type { App } from './app.svelte';
import { brought } from './brought.svelte';
import type { Opened } from './sharing';

/**
 * Puts what was opened where its page finds it.
 *
 * @returns the address of that page, without the base; null for a problem
 */
export function pathFor(app: App, opened: Opened): string | null {
	switch (opened.kind) {
		case 'set':
			app.inbox.putSet(opened.set);
			return '/set';
		case 'result':
			app.inbox.putSubmission(opened.submission);
			return '/result';
		case 'sealed':
			brought.putResults([opened.text]);
			return '/result';
		case 'capsule':
			brought.putCapsule(opened);
			return `/set?id=${opened.set}`;
		case 'piece':
			return `/scan#${opened.fragment}`;
		case 'challenge':
			return `/challenge#${opened.fragment}`;
		case 'sheet':
			return `/sets/paper#${opened.fragment}`;
		case 'problem':
			return null;
	}
}
