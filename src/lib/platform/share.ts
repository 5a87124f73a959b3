import { err, ok, type Result } from '../core/result';

/** `cancelled` needs no message: the person closed the sheet. */
export type ShareProblem = 'unsupported' | 'cancelled' | 'refused';

/** The browser has a share sheet that takes this. */
export function canShare(data: ShareData): boolean {
	const host = globalThis.navigator as Partial<Navigator> | undefined;
	if (typeof host?.share !== 'function') return false;
	if (data.files === undefined) return true;
	return host.canShare?.(data) === true;
}

/** Opens the share sheet; call from a tap. */
export async function share(data: ShareData): Promise<Result<null, ShareProblem>> {
	if (!canShare(data)) return err('unsupported');
	try {
		await navigator.share(data);
		return ok(null);
	} catch (error) {
		return err(
			error instanceof DOMException && error.name === 'AbortError' ? 'cancelled' : 'refused'
		);
	}
}

/** Copies text; call from a tap. */
export async function copyText(text: string): Promise<Result<null, ShareProblem>> {
	const clipboard = globalThis.navigator?.clipboard as Clipboard | undefined;
	if (!clipboard) return err('unsupported');
	try {
		await clipboard.writeText(text);
		return ok(null);
	} catch {
		return err('refused');
	}
}
