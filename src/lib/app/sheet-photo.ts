import { paperOf } from '$lib/core/sets/paper';
import { sheetPages } from '$lib/core/sets/paper-reading/layout';
import { findSheet, readSheet, type Sheet } from '$lib/core/sets/sheet-code';
import type { FoundCode } from '$lib/platform/code-finder';
import type { App } from './app.svelte';
import type { PictureClient } from './picture-client';
import type { SheetSeen } from './picture-message';
import { setQuestions } from './sharing';

/** An answer sheet in a photograph: what its code says, and what is marked on it. */
export interface SheetPhoto extends Sheet {
	/** Null where its boxes could not be read. */
	readonly seen: SheetSeen | null;
}

/** Reads the marks of the answer sheet that a code in a picture is of; null where it is of none. */
export async function sheetPhoto(
	app: App,
	client: PictureClient,
	picture: ImageBitmap,
	{ text, corners }: FoundCode
): Promise<SheetPhoto | null> {
	const sheet = readSheet(findSheet(text) ?? '');
	const set = app.learner.shelf.made.find(({ id }) => id === sheet?.set);
	if (!sheet || !set) return null;
	await app.bank.openQuestions();
	const pages = sheetPages(paperOf(set, setQuestions(app, set), sheet.version));
	const page = pages.find((each) => each.page === sheet.page);
	const seen = page ? await client.sheet(picture, corners, page) : null;
	return { ...sheet, seen };
}
