import { writeHistory } from '../../core/exchange/history-file';
import type { LearnerEvent } from '../../core/memory/types';
import { saveFile } from '../../platform/files';
import { openRaw, settled } from '../../store/raw';
import { DATABASE } from '../../store/database-name';
import { rawLog } from '../../store/raw-log';
import { putBack, type PutBackProblem, readCopy } from './put-back';
import { rawCopy } from './raw-copy';
import { speakRescue, t } from './speech';
import { type FoundDatabase, sayError, survey } from './survey';

/*
 * The script of /rescue: a file of its own that shares no chunk with the app, so that it runs when
 * the app does not. Plain DOM, no framework.
 */

const at = <T extends HTMLElement>(id: string): T => {
	const found = document.getElementById(id);
	if (!found) throw new Error(`rescue.html has no #${id}`);
	return found as T;
};

const element = (name: string, text: string, ...inside: readonly Element[]): HTMLElement => {
	const made = document.createElement(name);
	made.append(text, ...inside);
	return made;
};

const say = (...lines: readonly string[]): void =>
	at('said').replaceChildren(...lines.map((line) => element('p', line)));

function described({ name, version, stores, problem }: FoundDatabase): HTMLElement {
	const lines = stores.map(({ name: store, count }) => element('li', t.store(store, count)));
	const list = element('ul', '', ...lines);
	const about = [t.what[name] ?? t.other, version === null ? '' : t.version(version)];
	const item = element('li', '', element('strong', name), element('span', about.join(' · ')), list);
	if (problem !== null) item.append(element('p', t.cannotOpen(problem)));
	return item;
}

async function look(): Promise<void> {
	const found = await survey(indexedDB);
	const items = found.length > 0 ? found.map(described) : [element('li', t.nothing)];
	at('found').replaceChildren(...items);
}

async function saveRaw(): Promise<void> {
	const parts: Blob[] = [];
	let total = 0;
	await rawCopy(
		indexedDB,
		(text) => void parts.push(new Blob([text])),
		(read) => say(t.reading((total = read)))
	);
	saveFile('dateline-raw.json', new Blob(parts), 'application/json');
	say(t.savedRaw(total));
}

/** The log alone, as the file that the app itself saves and reads. */
async function saveCopy(): Promise<void> {
	const events: LearnerEvent[] = [];
	for await (const batch of rawLog(indexedDB)) events.push(...batch);
	if (events.length === 0) return say(t.noHistory);
	saveFile('dateline-rescued.dateline', writeHistory(events), 'application/gzip');
	say(t.savedCopy(events.length));
}

const problemText = (problem: PutBackProblem): string =>
	problem === 'no-database'
		? t.noDatabase
		: problem === 'unknown-layout'
			? t.unknownLayout
			: t.failed(problem.said);

async function restore(file: File): Promise<void> {
	const copy = await readCopy(file);
	if (!copy.ok) return say(t.readFailed[copy.error]);
	const { events, refused, whole } = copy.value;
	const added = await putBack(indexedDB, events);
	if (!added.ok) return say(problemText(added.error));
	const about = [whole ? '' : t.damagedCopy, refused > 0 ? t.refused(refused) : ''];
	say(t.putBack(events.length, added.value), ...about.filter(Boolean));
	await look();
}

/** What the app computes from the log may be what it stumbles over; the log itself is left alone. */
async function clearDerived(): Promise<void> {
	const db = await openRaw(indexedDB, DATABASE);
	if (!db?.objectStoreNames.contains('derived')) return say(t.nothingToClear);
	await settled(db.transaction('derived', 'readwrite').objectStore('derived').clear());
	db.close();
	say(t.cleared);
	await look();
}

/** Data is in IndexedDB; these are only the files of the app. */
async function fetchAnew(): Promise<void> {
	say(t.fetching);
	const workers = await navigator.serviceWorker.getRegistrations();
	await Promise.all(workers.map((worker) => worker.unregister()));
	await Promise.all((await caches.keys()).map((name) => caches.delete(name)));
	location.assign('./');
}

/** One thing at a time, and whatever goes wrong is said. */
function whenAsked(id: string, act: () => Promise<void>): void {
	const button = at<HTMLButtonElement>(id);
	button.disabled = false;
	button.addEventListener('click', () => {
		button.disabled = true;
		void act()
			.catch((error: unknown) => say(t.failed(sayError(error))))
			.finally(() => (button.disabled = false));
	});
}

speakRescue();
whenAsked('save-raw', saveRaw);
whenAsked('save-copy', saveCopy);
whenAsked('clear', clearDerived);
whenAsked('anew', fetchAnew);
at<HTMLInputElement>('file').addEventListener('change', ({ currentTarget }) => {
	const input = currentTarget as HTMLInputElement;
	const file = input.files?.[0];
	input.value = '';
	if (file) void restore(file).catch((error: unknown) => say(t.failed(sayError(error))));
});
void look().catch((error: unknown) => say(t.failed(sayError(error))));
