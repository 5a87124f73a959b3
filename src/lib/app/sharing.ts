import { seeded, shuffled } from '$lib/core/random';
import type { Question } from '$lib/core/questions/types';
import type { Session } from '$lib/core/quiz/types';
import type { LearnerEvent } from '$lib/core/memory/types';
import { LIMITS } from '$lib/core/sets/limits';
import type { ResultProblem } from '$lib/core/sets/pack';
import { resolveSet } from '$lib/core/sets/resolve';
import type { QuizSet, Submission } from '$lib/core/sets/types';
import { readText, safeFileName, saveFile } from '$lib/platform/files';
import { canShare, copyText, share } from '$lib/platform/share';
import type { App } from './app.svelte';

type Started = LearnerEvent & { kind: 'session-started' };

/** Something to give to somebody, in every way it can be given. */
export interface Handout {
	readonly link: string;
	/** Modules of the code, or null when the link is too long for one. */
	readonly qr: readonly (readonly boolean[])[] | null;
	readonly fileName: string;
	readonly file: string;
	/** The device has a share sheet. */
	readonly shareable: boolean;
}

/** What a link, code or file turned out to be. */
export type Opened =
	| { readonly kind: 'set'; readonly set: QuizSet }
	| { readonly kind: 'result'; readonly submission: Submission }
	| { readonly kind: 'problem'; readonly problem: ResultProblem | 'not-text' };

const MOST_BYTES = 4_000_000;

/** The reader and writer of links and files, with its schema and inflater: loaded when first used. */
const codec = () => import('$lib/core/sets/pack');

/** Reads what a person pasted or opened: a set, a result, or why it is neither. Stores nothing. */
export async function openText(app: App, text: string): Promise<Opened> {
	const { readSet, readSubmission } = await codec();
	const set = readSet(text);
	if (set.ok) return { kind: 'set', set: set.value };
	if (set.error !== 'wrong-kind') return { kind: 'problem', problem: set.error };
	const result = readSubmission(text, (id) => findSet(app, id));
	return result.ok
		? { kind: 'result', submission: result.value }
		: { kind: 'problem', problem: result.error };
}

/** Reads a file as `openText` does. */
export async function openFile(app: App, file: File): Promise<Opened> {
	const text = await readText(file, MOST_BYTES);
	if (text.ok) return openText(app, text.value);
	const problem = text.error === 'unreadable' ? 'not-text' : text.error;
	return { kind: 'problem', problem };
}

/** The questions of a set that this device has, in the set's order. */
export function setQuestions(app: App, set: QuizSet): readonly Question[] {
	const resolved = resolveSet(set, (id) => app.questionById.get(id));
	if (resolved.ok) return resolved.value;
	return set.questionIds.flatMap((id) => app.questionById.get(id) ?? []);
}

/** Ids of questions that neither the set carries nor this bank holds. */
export function missingQuestions(app: App, set: QuizSet): readonly string[] {
	const resolved = resolveSet(set, (id) => app.questionById.get(id));
	return resolved.ok ? [] : resolved.error.missing;
}

/** The order one learner is asked in: the teacher's, or their own shuffle, the same at every try. */
export function sittingOrder(set: QuizSet, learner: string): readonly string[] {
	return set.shuffle ? shuffled(set.questionIds, seeded(`${set.id} ${learner}`)) : set.questionIds;
}

/** A set in all the ways it can be handed out. */
export async function setHandout(app: App, set: QuizSet): Promise<Handout> {
	const { setFile, setFragment } = await codec();
	return handout(app, {
		path: 'set',
		fragment: setFragment(set),
		fileName: `${safeFileName(set.title)}.dateline-set`,
		file: setFile(set)
	});
}

/** A finished sitting in all the ways it can be handed in; null when its set is gone. */
export async function resultHandout(
	app: App,
	started: Started,
	session: Session
): Promise<Handout | null> {
	const set = findSet(app, started.set ?? '');
	if (!set) return null;
	const { submissionCode, submissionFile } = await codec();
	const submission = await submissionOf(app, started, session, set);
	return handout(app, {
		path: 'result',
		fragment: submissionCode(submission, set),
		fileName: `${safeFileName(`${set.title} ${submission.learner}`)}.dateline-result`,
		file: submissionFile(submission)
	});
}

export async function copyLink({ link }: Handout): Promise<boolean> {
	return (await copyText(link)).ok;
}

export async function shareHandout({ link }: Handout, title: string): Promise<void> {
	await share({ title, url: link });
}

/** Opens the share sheet with a link; call from a tap. */
export async function shareLink(link: string, title: string): Promise<void> {
	await share({ title, url: link });
}

export function saveHandout({ fileName, file }: Handout): void {
	saveFile(fileName, file, 'application/json');
}

/** Sets of this device, made or received. */
export function findSet(app: App, id: string): QuizSet | undefined {
	const { made, received } = app.learner.shelf;
	return [...made, ...received].find((set) => set.id === id);
}

async function handout(
	app: App,
	parts: { path: string; fragment: string; fileName: string; file: string }
): Promise<Handout> {
	const { qrMatrix } = await import('$lib/core/share/qr');
	const link = `${location.origin}${app.base}/${parts.path}#${parts.fragment}`;
	const qr = qrMatrix(link);
	return {
		link,
		qr: qr.ok ? qr.value : null,
		fileName: parts.fileName,
		file: parts.file,
		shareable: canShare({ url: link })
	};
}

/** Raw responses only: the teacher's device judges them. The sitting's id is the attempt's. */
async function submissionOf(
	app: App,
	started: Started,
	session: Session,
	set: QuizSet
): Promise<Submission> {
	const events = await app.learner.sitting(session.id);
	const finished = events.findLast((event) => event.kind === 'session-finished');
	return {
		format: 1,
		id: session.id,
		set: set.id,
		learner: app.learner.setting('learner-name', '').slice(0, LIMITS.name),
		started: started.at,
		finished: Math.max(started.at, finished?.at ?? started.at),
		bank: app.bank.version,
		answers: session.answers.map(({ question, response, ms, judged }) => ({
			question,
			response,
			ms,
			...(judged && { overridden: true as const })
		}))
	};
}
