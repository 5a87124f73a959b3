import { err, ok, type Result } from '../core/result';

/** The part of the File System Access API that is used; TypeScript's library lacks the permissions. */
export interface Folder {
	readonly name: string;
	queryPermission?(mode: { mode: 'readwrite' }): Promise<PermissionState>;
	requestPermission?(mode: { mode: 'readwrite' }): Promise<PermissionState>;
	getFileHandle(name: string, options: { create: true }): Promise<FileSystemFileHandle>;
	removeEntry(name: string): Promise<void>;
	keys(): AsyncIterable<string>;
}

type Picker = (options: { id: string; mode: 'readwrite' }) => Promise<Folder>;

const picker = (): Picker | undefined =>
	(globalThis as { showDirectoryPicker?: Picker }).showDirectoryPicker;

/** The browser can be given a folder to write into: Chromium on a desktop. */
export const canPickFolder = (): boolean => picker() !== undefined;

/** Asks the person for a folder; call from a tap. Null where they chose none. */
export async function pickFolder(): Promise<Folder | null> {
	try {
		return (await picker()?.({ id: 'dateline-copies', mode: 'readwrite' })) ?? null;
	} catch {
		// Closed, or a folder the browser refuses, such as the whole home folder.
		return null;
	}
}

/**
 * Whether the folder may be written now. A browser forgets that after a restart.
 *
 * @param ask show the browser's question; call from a tap
 */
export async function mayWrite(folder: Folder, ask: boolean): Promise<PermissionState> {
	try {
		const mode = { mode: 'readwrite' } as const;
		const asked = ask ? folder.requestPermission?.(mode) : folder.queryPermission?.(mode);
		return (await asked) ?? 'granted';
	} catch {
		return 'denied';
	}
}

/**
 * Writes a file, whole or not at all, and removes the oldest of its kind.
 *
 * @param own which names are ours to remove; as text they sort by age
 * @param most how many of those may stay
 */
export async function writeInto(
	folder: Folder,
	name: string,
	content: Blob,
	own: RegExp,
	most: number
): Promise<Result<null, 'refused'>> {
	try {
		const file = await folder.getFileHandle(name, { create: true });
		const writable = await file.createWritable();
		await writable.write(content);
		await writable.close();
		const names: string[] = [];
		for await (const each of folder.keys()) if (own.test(each)) names.push(each);
		const tooMany = names.sort().slice(0, Math.max(0, names.length - most));
		for (const each of tooMany) await folder.removeEntry(each);
		return ok(null);
	} catch {
		// Gone, full, or the permission was taken back.
		return err('refused');
	}
}
