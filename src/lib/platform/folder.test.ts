import { afterEach, expect, test, vi } from 'vitest';
import { canPickFolder, type Folder, mayWrite, pickFolder, writeInto } from './folder';

const OWN = /^dateline-.*\.dateline$/;

/** A folder in memory. */
function folder(names: readonly string[], fail = false) {
	const files = new Map<string, Blob | null>(names.map((name) => [name, null]));
	const handle: Folder = {
		name: 'Copies',
		getFileHandle: async (name) =>
			({
				createWritable: async () => ({
					write: async (content: Blob) => {
						if (fail) throw new DOMException('gone', 'NotFoundError');
						files.set(name, content);
					},
					close: async () => undefined
				})
			}) as unknown as FileSystemFileHandle,
		removeEntry: async (name) => void files.delete(name),
		async *keys() {
			yield* files.keys();
		}
	};
	return { handle, files };
}

afterEach(() => void vi.unstubAllGlobals());

test('a copy is written, the oldest of ours go, and what is not ours stays', async () => {
	const old = ['dateline-2025-01-01.dateline', 'dateline-2025-01-02.dateline'];
	const { handle, files } = folder([...old, 'letter.txt']);
	const name = 'dateline-2025-01-03.dateline';
	expect(await writeInto(handle, name, new Blob(['x']), OWN, 2)).toEqual({ ok: true, value: null });
	expect([...files.keys()].sort()).toEqual([old[1], name, 'letter.txt']);
});

test('a folder that is gone is said to be, and nothing is removed', async () => {
	const { handle, files } = folder(['dateline-a.dateline', 'dateline-b.dateline'], true);
	const written = await writeInto(handle, 'dateline-c.dateline', new Blob(), OWN, 1);
	expect(written).toEqual({ ok: false, error: 'refused' });
	expect(files.size).toBe(2);
});

test.each<[PermissionState | 'throws', PermissionState]>([
	['granted', 'granted'],
	['prompt', 'prompt'],
	['denied', 'denied'],
	['throws', 'denied']
])('a permission that is %s counts as %s', async (state, said) => {
	const answer = async (): Promise<PermissionState> => {
		if (state === 'throws') throw new DOMException('no', 'SecurityError');
		return state;
	};
	const handle = { ...folder([]).handle, queryPermission: answer, requestPermission: answer };
	expect(await mayWrite(handle, false)).toBe(said);
	expect(await mayWrite(handle, true)).toBe(said);
});

test('a browser that has no permissions for folders has granted them', async () => {
	expect(await mayWrite(folder([]).handle, false)).toBe('granted');
});

test('where there is no picker none is offered; closing it chooses none', async () => {
	expect(canPickFolder()).toBe(false);
	expect(await pickFolder()).toBeNull();
	vi.stubGlobal('showDirectoryPicker', () => Promise.reject(new DOMException('x', 'AbortError')));
	expect(canPickFolder()).toBe(true);
	expect(await pickFolder()).toBeNull();
});
