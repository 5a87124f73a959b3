import { zoneAt } from '$lib/platform/clock';
import { idle } from '$lib/platform/idle';
import { applyTextSize } from '$lib/platform/text-size';
import type { App } from './app.svelte';
import { askableNow } from './day-material';
import { needsOf } from './needs';
import { packAhead } from './pack-ahead';
import { SnapshotKeeper } from './snapshot-keeper';

/** How long a page may be busy before what nobody waits for is done all the same, ms. */
const COUNT_MS = 2_000;
const CHECK_MS = 30_000;

/** What is done once the app is open and nobody waits for it. Returns what ends it. */
export function background(app: App): () => void {
	applyTextSize(needsOf(app).text);
	void settle(app).catch(() => undefined);
	return new SnapshotKeeper(app).watch();
}

/** Counts what the day asks for, then holds the log against what is known of it. */
async function settle(app: App): Promise<void> {
	await idle(COUNT_MS);
	// Read once, before the first answer needs it.
	zoneAt(app.now);
	const askable = app.learner.items.size > 0 ? await askableNow(app) : null;
	if (askable) app.learner.history.asks(askable);
	await idle(CHECK_MS);
	await app.learner.history.check();
	await packAhead(app);
}
