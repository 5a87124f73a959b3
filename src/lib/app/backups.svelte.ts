import { err, ok, type Result } from '$lib/core/result';
import { saveFile } from '$lib/platform/files';
import { canPickFolder, type Folder, mayWrite, pickFolder } from '$lib/platform/folder';
import { canShare, share } from '$lib/platform/share';
import type { StoreProblem } from '$lib/store/port';
import type { SnapshotInfo, SnapshotReason } from '$lib/store/snapshots/port';
import type { App } from './app.svelte';
import { LAST_KEY, readBackup } from './backup-age';
import { HistoryClient } from './history-client';
import type { ReadCopy, ReadProblem } from './history-message';
import { packAhead } from './pack-ahead';
import { answersIn, fileName, historyFor, SnapshotKeeper } from './snapshot-keeper';

const TYPE = 'application/gzip';

/** A copy on screen: what it would change, and after merging what it has changed. */
export interface Opened {
	/** A file's name; null for a snapshot. */
	readonly name: string | null;
	readonly snapshot: SnapshotInfo | null;
	readonly copy: ReadCopy;
	readonly merged: boolean;
}

export interface FolderState {
	readonly name: string;
	readonly permission: PermissionState;
}

/** Copies of the history: those kept here, those that leave, and those that are put back. */
export class Backups {
	readonly #app: App;
	readonly #keeper: SnapshotKeeper;
	readonly #client: HistoryClient;
	#folder: Folder | null = null;
	#ready: File | null = null;
	#list = $state.raw<readonly SnapshotInfo[] | null>(null);
	#progress = $state<number | null>(null);
	#opened = $state.raw<Opened | null>(null);
	#damaged = $state.raw<File | null>(null);
	#folderState = $state.raw<FolderState | null>(null);
	#shareReady = $state(false);

	constructor(app: App) {
		this.#app = app;
		this.#keeper = new SnapshotKeeper(app);
		this.#client = new HistoryClient((done) => {
			if (this.#progress !== null) this.#progress = done;
		});
	}

	/** Newest first; null until read. */
	get list(): readonly SnapshotInfo[] | null {
		return this.#list;
	}

	/** From 0 to 1 while something large is under way. */
	get progress(): number | null {
		return this.#progress;
	}

	get opened(): Opened | null {
		return this.#opened;
	}

	/** A file that was refused because it lost something: what is whole in it may still be taken. */
	get damaged(): File | null {
		return this.#damaged;
	}

	get folder(): FolderState | null {
		return this.#folderState;
	}

	/** A copy is ready and only waits for the tap that sharing asks for. */
	get shareReady(): boolean {
		return this.#shareReady;
	}

	/** When a copy last left this device, and how many answers came since; null: never. */
	get last(): { readonly at: number; readonly fresh: number } | null {
		const last = readBackup(this.#app.learner.setting(LAST_KEY, ''));
		return last && { at: last.at, fresh: Math.max(0, answersIn(this.#app) - last.answers) };
	}

	get canPickFolder(): boolean {
		return canPickFolder();
	}

	get canShare(): boolean {
		return canShare({ files: [new File(['x'], fileName(0), { type: TYPE })] });
	}

	async look(): Promise<void> {
		const list = await this.#keeper.snapshots.list();
		this.#list = list.ok ? list.value : [];
		this.#folder = (await this.#keeper.folder.get()) as Folder | null;
		await this.#lookAtFolder(false);
	}

	close(): void {
		this.#client.stop();
		this.#keeper.snapshots.close();
	}

	/** Hands the whole history over as a download. @returns entries in it; null: none was made */
	async save(): Promise<number | null> {
		const written = await this.#write();
		if (!written) return null;
		saveFile(fileName(this.#app.today), written.file, TYPE);
		await this.#keeper.noteBackup();
		return written.count;
	}

	/**
	 * Opens the share sheet. Writing a large history outlasts the tap that a browser asks for: then the
	 * copy is kept ready and the next tap shares it.
	 */
	async share(): Promise<'shared' | 'ready' | 'cancelled' | 'failed'> {
		if (!this.#ready) {
			const written = await this.#write();
			if (!written) return 'failed';
			this.#ready = new File([written.file], fileName(this.#app.today), { type: TYPE });
		}
		const shared = await share({ files: [this.#ready] });
		if (!shared.ok && shared.error === 'refused' && !this.#shareReady) {
			this.#shareReady = true;
			return 'ready';
		}
		this.#ready = null;
		this.#shareReady = false;
		if (!shared.ok) return shared.error === 'cancelled' ? 'cancelled' : 'failed';
		await this.#keeper.noteBackup();
		return 'shared';
	}

	/** Reads a copy and shows what it would change; nothing is changed. */
	async open(file: File, salvage = false): Promise<Result<null, ReadProblem>> {
		const read = await this.#read(file, salvage);
		this.#damaged = !read.ok && read.error === 'damaged' ? file : null;
		if (!read.ok) return read;
		this.#opened = { name: file.name, snapshot: null, copy: read.value, merged: false };
		return ok(null);
	}

	async openSnapshot(snapshot: SnapshotInfo): Promise<Result<null, ReadProblem | 'gone'>> {
		const file = await this.#keeper.snapshots.file(snapshot.id);
		if (!file.ok || file.value === null) return err('gone');
		const read = await this.#read(new Blob([file.value as Uint8Array<ArrayBuffer>]), false);
		if (!read.ok) return read;
		this.#opened = { name: null, snapshot, copy: read.value, merged: false };
		return ok(null);
	}

	leave(): void {
		this.#opened = null;
		this.#damaged = null;
	}

	/** Adds what the copy on screen brings, after a snapshot of what there is. @returns how many were new */
	async merge(): Promise<Result<number, StoreProblem>> {
		await this.take('import');
		return this.#working(() => this.#union());
	}

	/**
	 * Stands exactly as the copy on screen does: what only it has is added, and what was done since is
	 * taken back, entry by entry. @returns how many were taken back
	 */
	async goBack(): Promise<Result<number, StoreProblem>> {
		const undos = this.#opened?.copy.undos ?? [];
		await this.take('restore');
		return this.#working(async () => {
			const merged = await this.#union();
			if (!merged.ok) return merged;
			for (const [at, target] of undos.entries()) {
				const kept = await this.#app.learner.record({ kind: 'undone', target });
				if (!kept.ok) return kept;
				this.#progress = (at + 1) / undos.length;
			}
			return ok(undos.length);
		});
	}

	/** Puts right what was altered here, as the copy on screen has it. @returns how many entries were */
	async mend(): Promise<Result<number, StoreProblem>> {
		await this.take('restore');
		return this.#working(async () => {
			let mended = 0;
			for await (const batch of this.#client.found('altered')) {
				const kept = await this.#app.learner.history.mend(batch);
				if (!kept.ok) return kept;
				mended += kept.value;
			}
			await this.#app.learner.history.accept();
			this.leave();
			return ok(mended);
		});
	}

	async take(reason: SnapshotReason): Promise<boolean> {
		const taken = await this.#working(() => this.#keeper.take(reason));
		await this.look();
		return taken !== null;
	}

	/** Drops the copies kept here. */
	async clear(): Promise<boolean> {
		const cleared = await this.#keeper.snapshots.clear();
		await this.look();
		return cleared.ok;
	}

	async chooseFolder(): Promise<void> {
		const folder = await pickFolder();
		if (!folder || !(await this.#keeper.folder.set(folder)).ok) return;
		this.#folder = folder;
		await this.allowFolder();
	}

	/** Asks for the permission again; call from a tap. */
	async allowFolder(): Promise<void> {
		await this.#lookAtFolder(true);
		if (this.#folderState?.permission === 'granted') await this.take('asked');
	}

	async forgetFolder(): Promise<void> {
		await this.#keeper.folder.forget();
		this.#folder = null;
		this.#folderState = null;
	}

	async #lookAtFolder(ask: boolean): Promise<void> {
		const folder = this.#folder;
		this.#folderState = folder && { name: folder.name, permission: await mayWrite(folder, ask) };
	}

	async #union(): Promise<Result<number, StoreProblem>> {
		let added = 0;
		for await (const batch of this.#client.found('fresh')) {
			const kept = await this.#app.learner.union(batch);
			if (!kept.ok) return kept;
			added += kept.value;
		}
		if (this.#opened) this.#opened = { ...this.#opened, merged: true };
		void packAhead(this.#app).catch(() => undefined);
		return ok(added);
	}

	async #write(): Promise<{ file: Blob; count: number } | null> {
		const history = await historyFor(this.#app);
		return this.#working(() => this.#client.write(history));
	}

	async #read(file: Blob, salvage: boolean): Promise<Result<ReadCopy, ReadProblem>> {
		const history = await historyFor(this.#app);
		await this.#app.bank.openQuestions();
		const shipped = (this.#app.bank.questions ?? []).map(({ id }) => id);
		return this.#working(() => this.#client.read(file, salvage, history, shipped));
	}

	async #working<T>(work: () => Promise<T>): Promise<T> {
		this.#progress = 0;
		return work().finally(() => (this.#progress = null));
	}
}
