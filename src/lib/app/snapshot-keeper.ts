import { isDue } from '$lib/core/memory/snapshots-thinning';
import type { LearnerEvent } from '$lib/core/memory/types';
import { backups as t } from '$lib/i18n/en/backups';
import { alone } from '$lib/platform/alone';
import { isoOfStudyDay } from '$lib/core/memory/iso-day';
import { type Folder, mayWrite, writeInto } from '$lib/platform/folder';
import { KeptFolder } from '$lib/store/snapshots/kept-folder';
import { openSnapshots } from '$lib/store/snapshots/open';
import type { SnapshotInfo, SnapshotReason, Snapshots } from '$lib/store/snapshots/port';
import type { App } from './app.svelte';
import { backupText, LAST_KEY, readBackup, REMINDED_KEY, reminderDue } from './backup-age';
import { HistoryClient } from './history-client';

const LOCK = 'dateline-snapshot';
/** Nobody waits for a snapshot: the first look comes once the page has settled. */
const FIRST_LOOK_MS = 20_000;
const LOOK_MS = 5 * 60_000;
/** Copies in the learner's folder, one a study day. */
const MOST_FILES = 10;
const OWN_FILE = /^dateline-\d{4}-\d\d-\d\d\.dateline$/;

export const fileName = (today: number): string => `dateline-${isoOfStudyDay(today)}.dateline`;

const factory = (): IDBFactory | null => globalThis.indexedDB ?? null;

/** The history for the worker: null where it can read the disk itself. */
export const historyFor = async ({ learner }: App): Promise<readonly LearnerEvent[] | null> =>
	learner.keeping?.kind === 'device' ? null : learner.log();

export const answersIn = ({ learner }: App): number =>
	[...learner.days.values()].reduce((sum, { answers }) => sum + answers, 0);

/** Takes snapshots while the app is used, and hands a copy a day to the learner's folder. */
export class SnapshotKeeper {
	readonly #app: App;
	readonly snapshots: Snapshots = openSnapshots(factory());
	readonly folder = new KeptFolder(factory());

	constructor(app: App) {
		this.#app = app;
	}

	/** Looks now and then, and when the page is left. Returns what ends that. */
	watch(): () => void {
		const look = (): void => void this.look().catch(() => undefined);
		const hidden = (): void => {
			if (document.visibilityState === 'hidden') look();
		};
		const first = setTimeout(() => {
			look();
			void this.#remind();
		}, FIRST_LOOK_MS);
		const ticking = setInterval(look, LOOK_MS);
		document.addEventListener('visibilitychange', hidden);
		return () => {
			clearTimeout(first);
			clearInterval(ticking);
			document.removeEventListener('visibilitychange', hidden);
			this.snapshots.close();
		};
	}

	/** Takes one if there has been change for long enough; one tab does it for all. */
	look(): Promise<void> {
		return alone(LOCK, async () => {
			const { learner } = this.#app;
			const list = await this.snapshots.list();
			const now = this.#app.tick();
			if (list.ok && isDue(list.value[0] ?? null, learner.count, now)) await this.take('regular');
		});
	}

	/**
	 * Takes one now. @returns null where it could not be kept, and also where there is nothing to keep
	 */
	async take(reason: SnapshotReason): Promise<SnapshotInfo | null> {
		const client = new HistoryClient();
		const written = await client.write(await historyFor(this.#app)).finally(() => client.stop());
		if (!written || written.count === 0) return null;
		const file = new Uint8Array(await written.file.arrayBuffer());
		const at = this.#app.tick();
		const kept = await this.snapshots.add({ at, count: written.count, reason, file });
		await this.#intoFolder(written.file);
		return kept.ok ? kept.value : null;
	}

	/** Notes in the log that a copy has left this device. */
	async noteBackup(): Promise<void> {
		const value = backupText({ at: this.#app.tick(), answers: answersIn(this.#app) });
		await this.#app.learner.record({ kind: 'setting-changed', key: LAST_KEY, value });
	}

	async #intoFolder(file: Blob): Promise<void> {
		const folder = (await this.folder.get()) as Folder | null;
		if (!folder || (await mayWrite(folder, false)) !== 'granted') return;
		const name = fileName(this.#app.today);
		const written = await writeInto(folder, name, file, OWN_FILE, MOST_FILES);
		const last = readBackup(this.#app.learner.setting(LAST_KEY, ''));
		const today = last !== null && this.#app.dayOf(last.at) === this.#app.today;
		if (written.ok && !today) await this.noteBackup();
	}

	async #remind(): Promise<void> {
		const { learner, today } = this.#app;
		const last = readBackup(learner.setting(LAST_KEY, ''));
		const reminded = learner.setting(REMINDED_KEY, '');
		const due = reminderDue({
			last,
			since: last ? this.#app.dayOf(last.at) : Math.min(today, ...learner.days.keys()),
			answers: answersIn(this.#app),
			today,
			reminded: reminded === '' ? null : Number(reminded)
		});
		if (!due) return;
		this.#app.toasts.show(t.reminder);
		await learner.record({ kind: 'setting-changed', key: REMINDED_KEY, value: String(today) });
	}
}
