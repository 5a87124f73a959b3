import { writeHistory } from '../../core/exchange/history-file';
import type { LearnerEvent } from '../../core/memory/types';
import { rawLog } from '../raw-log';
import { IdbSnapshots } from './idb-snapshots';

/** Copies the log, in whatever layout it lies, beside the others; a log without events is none. */
export async function takeBeforeMigration(factory: IDBFactory, at: number): Promise<void> {
	const events: LearnerEvent[] = [];
	for await (const batch of rawLog(factory)) events.push(...batch);
	if (events.length === 0) return;
	const snapshots = new IdbSnapshots(factory);
	const file = writeHistory(events);
	await snapshots.add({ at, count: events.length, reason: 'migration', file });
	snapshots.close();
}
