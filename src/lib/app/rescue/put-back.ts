import * as v from 'valibot';
import { eventSchema } from '../../core/exchange/event-schema';
import type { HistoryProblem } from '../../core/exchange/history-format';
import { HistoryReader } from '../../core/exchange/history-reader';
import type { LearnerEvent } from '../../core/memory/types';
import { err, ok, type Result } from '../../core/result';
import { allOrNothing } from '../../store/all-or-nothing';
import { openRaw, settled } from '../../store/raw';
import { DATABASE } from '../../store/database-name';
import { layoutOf, LOG_LAYOUTS } from '../../store/raw-log';
import { sayError } from './survey';

export interface Found {
	readonly events: readonly LearnerEvent[];
	/** Entries of the file that make no sense to this version. */
	readonly refused: number;
	readonly whole: boolean;
}

/** Reads a saved copy, or a raw one made here; whatever is still whole in it. */
export async function readCopy(file: Blob): Promise<Result<Found, HistoryProblem>> {
	const start = new Uint8Array(await file.slice(0, 2).arrayBuffer());
	return start[0] === 0x1f && start[1] === 0x8b ? readSaved(file) : readRaw(await file.text());
}

async function readSaved(file: Blob): Promise<Result<Found, HistoryProblem>> {
	const events: LearnerEvent[] = [];
	const reader = new HistoryReader((event) => void events.push(event));
	const stream = file.stream().getReader();
	for (;;) {
		const { done, value } = await stream.read();
		if (done || !reader.push(value)) break;
	}
	const report = reader.end();
	return report.ok ? ok({ events, ...report.value }) : report;
}

const rawSchema = v.object({
	dateline: v.literal('raw'),
	databases: v.array(
		v.object({
			name: v.string(),
			stores: v.array(
				v.object({ name: v.string(), records: v.array(v.tuple([v.unknown(), v.unknown()])) })
			)
		})
	)
});

function readRaw(text: string): Result<Found, HistoryProblem> {
	let json: unknown;
	try {
		json = JSON.parse(text);
	} catch {
		return err('not-ours');
	}
	const raw = v.safeParse(rawSchema, json);
	if (!raw.success) return err('not-ours');
	const stores = raw.output.databases.find(({ name }) => name === DATABASE)?.stores ?? [];
	const logs = stores.filter(({ name }) => LOG_LAYOUTS.some(({ store }) => store === name));
	const values = logs.flatMap(({ records }) => records.map(([, value]) => value));
	const events = values.flatMap((value) => {
		const parsed = v.safeParse(eventSchema, value);
		return parsed.success ? [parsed.output] : [];
	});
	return ok({ events, refused: values.length - events.length, whole: true });
}

/** `no-database`: the app was never opened here · `unknown-layout`: a release this page does not know. */
export type PutBackProblem = 'no-database' | 'unknown-layout' | { readonly said: string };

/** Adds what is not there yet, all of it or nothing. @returns how many were new */
export async function putBack(
	factory: IDBFactory,
	events: readonly LearnerEvent[]
): Promise<Result<number, PutBackProblem>> {
	try {
		const db = await openRaw(factory, DATABASE);
		if (!db) return err('no-database');
		const layout = layoutOf(db);
		if (!layout) return err('unknown-layout');
		const added = await allOrNothing(db, [layout.store], async (tx) => {
			const log = tx.objectStore(layout.store);
			let fresh = 0;
			for (const event of events)
				if ((await settled(layout.known(log, event.id))) === undefined) {
					log.add(event);
					fresh++;
				}
			return fresh;
		});
		db.close();
		return ok(added);
	} catch (error) {
		return err({ said: sayError(error) });
	}
}
