import type { LearnerEvent } from '$lib/core/memory/types';
import { err, ok, type Result } from '$lib/core/result';
import { anonymised } from '$lib/core/sets/anonymous';
import { analysisCsv, questionsCsv, resultsCsv } from '$lib/core/sets/csv';
import type { Gradebook } from '$lib/core/sets/gradebook';
import { decisionsOf } from '$lib/core/sets/marking/policy';
import { resultsFile } from '$lib/core/sets/results-file';
import { setEvents } from '$lib/core/sets/set-events';
import type { QrMatrix } from '$lib/core/share/qr';
import { readBytes, safeFileName, saveFile } from '$lib/platform/files';
import { canShare, copyText, share } from '$lib/platform/share';
import type { App } from './app.svelte';
import type { ClassBook } from './class-book.svelte';

/** Bytes; a gradebook of a thousand learners is about a tenth of it. */
const MOST_BYTES = 20_000_000;

/** What can be saved of results. */
export type ResultsOut = 'csv' | 'questions' | 'analysis' | 'json';

const ENDINGS: Readonly<Record<ResultsOut, string>> = {
	csv: '.csv',
	questions: ' questions.csv',
	analysis: ' analysis.csv',
	json: '.json'
};

function textOf(book: ClassBook, shown: Gradebook, what: ResultsOut, anonymous: boolean): string {
	if (what === 'csv') return resultsCsv(shown, anonymous);
	if (what === 'questions') return questionsCsv(shown);
	if (what === 'analysis') return analysisCsv(shown, book.items);
	const { set, questions, decisions, choice } = book;
	if (!set) return '';
	const file = resultsFile(set, questions, shown, { decisions, choice, anonymous });
	return `${JSON.stringify(file, null, '\t')}\n`;
}

/**
 * Saves results as a file.
 *
 * @returns or `too-few`: without names, so few could be told apart
 */
export function saveResults(
	book: ClassBook,
	what: ResultsOut,
	anonymous: boolean
): Result<null, 'too-few'> {
	const shown = anonymous ? anonymised(book.book, book.salt) : ok(book.book);
	if (!shown.ok) return shown;
	const name = `${safeFileName(book.set?.title ?? '')}${anonymous ? ' (no names)' : ''}`;
	const type = what === 'json' ? 'application/json' : 'text/csv';
	saveFile(`${name}${ENDINGS[what]}`, textOf(book, shown.value, what, anonymous), type);
	return ok(null);
}

/** Saves the set, its results and decisions for another teacher, who puts them together with theirs. */
export async function saveForTeacher(app: App, book: ClassBook): Promise<void> {
	const { set } = book;
	if (!set) return;
	const { writeHistory } = await import('$lib/core/exchange/history-file');
	const events = setEvents(await app.learner.log(), set.id);
	saveFile(`${safeFileName(set.title)} gradebook.dateline`, writeHistory(events));
}

/**
 * Puts another teacher's part of the gradebook together with this one: a union, so that it may be done
 * in any order and again. What else the file holds is left out.
 *
 * @returns how many records were new
 */
export async function mergeGradebook(
	app: App,
	set: string,
	file: File
): Promise<Result<number, 'unreadable' | 'foreign' | 'not-kept'>> {
	const bytes = await readBytes(file, MOST_BYTES);
	if (!bytes.ok) return err('unreadable');
	const { readHistory } = await import('$lib/core/exchange/history-file');
	const read = readHistory(bytes.value);
	if (!read.ok) return err('unreadable');
	const events: readonly LearnerEvent[] = setEvents(read.value.events, set);
	if (events.length === 0) return err('foreign');
	const added = await app.learner.union(events);
	return added.ok ? added : err('not-kept');
}

export const copyNote = async (text: string): Promise<boolean> => (await copyText(text)).ok;

export const canShareNote = (text: string): boolean => canShare({ text });

/** Opens the share sheet; call from a tap. */
export async function shareNote(title: string, text: string): Promise<void> {
	await share({ title, text });
}

/**
 * A link that tells learners how a set was re-graded, with the code that opens its keys where it has
 * one, and the QR code of it; null while nothing was decided.
 */
export async function regradeLink(
	app: App,
	book: ClassBook,
	code: string
): Promise<{ readonly link: string; readonly qr: QrMatrix | null } | null> {
	const decisions = decisionsOf(book.policy);
	if (!book.set || decisions.length === 0) return null;
	const [{ capsuleFragment }, { qrMatrix }] = await Promise.all([
		import('$lib/core/sets/sealed-pack'),
		import('$lib/core/share/qr')
	]);
	const fragment = capsuleFragment(book.set.id, code, decisions);
	const link = `${location.origin}${app.base}/set#${fragment}`;
	const qr = qrMatrix(link);
	return { link, qr: qr.ok ? qr.value : null };
}
