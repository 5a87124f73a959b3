import { seeded, shuffled } from '$lib/core/random';
import { err, type Result } from '$lib/core/result';
import type { Question } from '$lib/core/questions/types';
import type { Session } from '$lib/core/quiz/types';
import type { LearnerEvent } from '$lib/core/memory/types';
import { LIMITS } from '$lib/core/sets/limits';
import type { ResultProblem } from '$lib/core/sets/pack';
import type { Capsule } from '$lib/core/sets/sealed-pack';
import { resolveSet } from '$lib/core/sets/resolve';
import type { QuizSet, Submission } from '$lib/core/sets/types';
import type { Codes } from '$lib/core/share/codes';
import { readText, safeFileName, saveFile } from '$lib/platform/files';
import { canShare, copyText, share } from '$lib/platform/share';
import type { App } from './app.svelte';

type Started = LearnerEvent & { kind: 'session-started' };

/** Something to give to somebody, in every way it can be given. */
export interface Handout {
	readonly link: string;
	readonly codes: Codes;
	/** Of a set: whether its questions travel with it, or are in everybody's bank. */
	readonly questions: { readonly count: number; readonly by: 'reference' | 'value' } | null;
	/** Path of the page that prints its codes, without the base; null where there is none. */
	readonly sheet: string | null;
	readonly fileName: string;
	readonly file: string;
	/** The device has a share sheet. */
	readonly shareable: boolean;
}

/** What a link, code or file turned out to be. */
export type Opened =
	| { readonly kind: 'set'; readonly set: QuizSet }
	| { readonly kind: 'result'; readonly submission: Submission }
	/** One of several codes that together are any of these: the page `scan` collects them. */
	| { readonly kind: 'piece'; readonly fragment: string }
	| { readonly kind: 'challenge'; readonly fragment: string }
	/** A sheet of a test on paper: the page `sets/paper` types it in. */
	| { readonly kind: 'sheet'; readonly fragment: string }
	/** A result that the keys of its teacher must open first (opening.ts). */
	| { readonly kind: 'sealed'; readonly text: string }
	/** What opens the keys of a test, and how it was re-graded. */
	| ({ readonly kind: 'capsule' } & Capsule)
	| { readonly kind: 'problem'; readonly problem: ResultProblem | 'cut' | 'not-text' };

const MOST_BYTES = 4_000_000;

/** The reader and writer of links and files, with its schema and inflater: loaded when first used. */
const codec = () => import('$lib/core/sets/pack');

/** Reads what a person pasted or opened: a set, a result, or why it is neither. Stores nothing. */
export async function openText(app: App, text: string): Promise<Opened> {
	const { opened } = await import('./open-text');
	return opened(text, (id) => findSet(app, id));
}

/** The text of a file that may hold a set or results. */
export async function textOf(
	file: File
): Promise<Result<string, Extract<Opened, { kind: 'problem' }>['problem']>> {
	const text = await readText(file, MOST_BYTES);
	if (text.ok) return text;
	return err(text.error === 'unreadable' ? 'not-text' : text.error);
}

/** Reads a file as `openText` does. */
export async function openFile(app: App, file: File): Promise<Opened> {
	const text = await textOf(file);
	return text.ok ? openText(app, text.value) : { kind: 'problem', problem: text.error };
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

/**
 * A set in all the ways it can be handed out; a test goes without its keys.
 *
 * @returns null for a test whose keys cannot be locked: its secret is gone, or the browser has no
 * cryptography
 */
export async function setHandout(app: App, set: QuizSet): Promise<Handout | null> {
	await app.bank.openQuestions();
	// Served without https there is no cryptography.
	const out = await asHandedOut(app, set).catch(() => null);
	if (out === null) return null;
	const { setFile, setFragment } = await codec();
	return handout(app, {
		path: 'set',
		fragment: setFragment(out),
		questions: {
			count: out.questionIds.length,
			by: out.questions.length > 0 ? 'value' : 'reference'
		},
		sheet: `/sets/codes?id=${set.id}`,
		fileName: `${safeFileName(set.title)}.dateline-set`,
		file: setFile(out)
	});
}

/** Looks questions up that every copy of the app has, whatever articles its owner added. */
export function shippedIn(app: App): (id: string) => Question | undefined {
	const shipped = new Map((app.bank.questions ?? []).map((question) => [question.id, question]));
	return (id) => shipped.get(id);
}

/**
 * A set as learners get it: a test without its keys.
 *
 * @throws Error for a test of which this device does not know the secret: its keys would be open to all
 */
export async function asHandedOut(app: App, set: QuizSet): Promise<QuizSet> {
	const { mode, feedback } = set.rules ?? {};
	if ((mode !== 'test' && feedback !== 'released') || set.locked !== undefined) return set;
	const secret = app.learner.shelf.secrets.get(set.id);
	if (secret === undefined) throw new Error('The secret of this test is not on this device');
	const [{ handedOut }, { cryptoPower }] = await Promise.all([
		import('$lib/core/sets/keyless'),
		import('$lib/platform/crypto')
	]);
	return handedOut(cryptoPower(), set, setQuestions(app, set), secret, shippedIn(app));
}

/** A finished sitting in all the ways it can be handed in; null when its set is gone. */
export async function resultHandout(
	app: App,
	started: Started,
	session: Session
): Promise<Handout | null> {
	const set = findSet(app, started.set ?? '');
	if (!set) return null;
	return submissionHandout(app, set, await submissionOf(app, started, session, set));
}

/**
 * What is handed in, in all the ways it can be; sealed where the set says to whom.
 *
 * @throws where it cannot be sealed: the browser has no cryptography. It never goes open instead.
 */
export async function submissionHandout(
	app: App,
	set: QuizSet,
	submission: Submission
): Promise<Handout> {
	const written = await writtenResult(app, set, submission);
	return handout(app, {
		path: 'result',
		questions: null,
		sheet: null,
		fileName: `${safeFileName(`${set.title} ${submission.learner}`)}.dateline-result`,
		...written
	});
}

async function writtenResult(
	app: App,
	set: QuizSet,
	submission: Submission
): Promise<{ fragment: string; file: string }> {
	if (set.to) {
		const { sealed } = await import('./sealing');
		return sealed(submission, { set, questions: setQuestions(app, set), to: set.to });
	}
	const { submissionCode, submissionFile } = await codec();
	return { fragment: submissionCode(submission, set), file: submissionFile(submission) };
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

/** Copies text to be pasted into a chat; call from a tap. */
export async function copyPlain(text: string): Promise<boolean> {
	return (await copyText(text)).ok;
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
	parts: Pick<Handout, 'questions' | 'sheet' | 'fileName' | 'file'> & {
		path: string;
		fragment: string;
	}
): Promise<Handout> {
	const { codesOf } = await import('$lib/core/share/codes');
	const { path, fragment, ...rest } = parts;
	const site = `${location.origin}${app.base}/`;
	const link = `${site}${path}#${fragment}`;
	return {
		...rest,
		link,
		codes: codesOf(site, path, fragment),
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
