import { err, ok, type Result } from '../core/result';

export type FileProblem = 'empty' | 'too-long' | 'not-text' | 'unreadable';

/** Long enough for any browser to have begun the download before the blob is let go. */
const RELEASE_MS = 60_000;

/** A type no browser opens in a tab, so that a saved file is never shown as a page of our origin. */
const BINARY = 'application/octet-stream';

/**
 * Saves a file through the browser's own download.
 *
 * @param name the suggested file name; characters that file systems refuse are replaced
 */
export function saveFile(name: string, content: string | Uint8Array | Blob, type = BINARY): void {
	const address = URL.createObjectURL(new Blob([content as BlobPart], { type }));
	const anchor = document.createElement('a');
	anchor.href = address;
	anchor.download = safeFileName(name);
	anchor.hidden = true;
	document.body.append(anchor);
	anchor.click();
	anchor.remove();
	setTimeout(() => URL.revokeObjectURL(address), RELEASE_MS);
}

/** A name that Windows, macOS, Android and Linux all accept, of at most 100 characters. */
export function safeFileName(name: string): string {
	const plain = name
		.replace(/[\p{Cc}\p{Cf}<>:"/\\|?*]+/gu, ' ')
		.replace(/\s+/gu, ' ')
		.replace(/^[ .]+|[ .]+$/g, '');
	const dot = plain.lastIndexOf('.');
	const ending = dot > 0 && plain.length - dot <= 20 ? plain.slice(dot) : '';
	const stem = plain.slice(0, plain.length - ending.length);
	return ([...stem].slice(0, 100 - ending.length).join('') || 'dateline') + ending;
}

/**
 * Reads a file the person picked.
 *
 * @param limit bytes; a larger file is not read at all
 */
export async function readBytes(
	file: Blob,
	limit: number
): Promise<Result<Uint8Array, FileProblem>> {
	if (file.size === 0) return err('empty');
	if (file.size > limit) return err('too-long');
	try {
		return ok(new Uint8Array(await file.arrayBuffer()));
	} catch {
		// Moved or deleted since it was picked, or on a cloud drive that is offline.
		return err('unreadable');
	}
}

/** Reads a file as strict UTF-8: bytes that are no text are refused, not replaced. */
export async function readText(file: Blob, limit: number): Promise<Result<string, FileProblem>> {
	const bytes = await readBytes(file, limit);
	if (!bytes.ok) return bytes;
	try {
		return ok(new TextDecoder('utf-8', { fatal: true }).decode(bytes.value));
	} catch {
		return err('not-text');
	}
}
