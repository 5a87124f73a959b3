import { readSet } from '$lib/core/sets/pack';
import { arrivedIn, readCapsule } from '$lib/core/sets/sealed-pack';
import { findSheet } from '$lib/core/sets/sheet-code';
import type { QuizSet } from '$lib/core/sets/types';
import { kindOf } from '$lib/core/share/codec';
import { findFragment } from '$lib/core/share/find-fragment';
import type { Opened } from './sharing';

type FindSet = (id: string) => QuizSet | undefined;

/** What a text is: loaded when the first one is opened, with all the readers it needs. */
export function opened(text: string, findSet: FindSet): Opened {
	const sheet = findSheet(text);
	if (sheet !== null) return { kind: 'sheet', fragment: sheet };
	const set = readSet(text);
	if (set.ok) return { kind: 'set', set: set.value };
	// The files of sealed results are of a later format than those of sets.
	if (set.error !== 'wrong-kind' && set.error !== 'newer-version')
		return { kind: 'problem', problem: set.error };
	return fragmentIn(text) ?? resultIn(text, findSet);
}

function resultIn(text: string, findSet: FindSet): Opened {
	const [arrived] = arrivedIn(text, findSet);
	if (!arrived) return { kind: 'problem', problem: 'not-ours' };
	if (arrived.kind === 'sealed') return { kind: 'sealed', text };
	return arrived.kind === 'open' ? { kind: 'result', submission: arrived.submission } : arrived;
}

/** A fragment that another page reads. */
function fragmentIn(text: string): Opened | null {
	const fragment = findFragment(text) ?? '';
	const kind = kindOf(fragment);
	if (kind === 'capsule') return capsuleIn(fragment);
	return kind === 'piece' || kind === 'challenge' ? { kind, fragment } : null;
}

function capsuleIn(fragment: string): Opened {
	const capsule = readCapsule(fragment);
	return capsule.ok
		? { kind: 'capsule', ...capsule.value }
		: { kind: 'problem', problem: capsule.error };
}
