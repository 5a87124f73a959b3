import { databaseNames, openRaw, type RawRecord, records } from '../../store/raw';
import { plain } from './plain';
import { DATABASES, sayError } from './survey';

/*
 * Everything of this origin as one JSON text:
 *
 *     { "dateline": "raw", "format": 1, "storage": { … localStorage … },
 *       "databases": [ { "name", "version", "problem", "stores": [
 *         { "name", "keyPath", "problem", "lost": [ key, … ], "records": [ [ key, value ], … ] } ] } ] }
 */

/** Takes the text a piece at a time: the whole of it may be larger than a string can be. */
type Write = (text: string) => void;

/** How many records have been written so far. */
type Tell = (records: number) => void;

/** Writes down all that can be read. What cannot be is named with its reason; nothing stops it. */
export async function rawCopy(factory: IDBFactory, write: Write, tell: Tell): Promise<void> {
	let done = 0;
	const told = (more: number): void => tell((done += more));
	write(`{"dateline":"raw","format":1,"storage":${JSON.stringify(localEntries())},"databases":[`);
	let first = true;
	for (const name of await databaseNames(factory, DATABASES)) {
		write(first ? '\n' : ',\n');
		first = false;
		await database(factory, name, write, told);
	}
	write(']}\n');
}

async function database(
	factory: IDBFactory,
	name: string,
	write: Write,
	told: Tell
): Promise<void> {
	let db: IDBDatabase | null = null;
	let problem: string | null = null;
	try {
		db = await openRaw(factory, name);
	} catch (error) {
		problem = sayError(error);
	}
	write(`{"name":${JSON.stringify(name)},"version":${JSON.stringify(db?.version ?? null)},`);
	write(`"problem":${JSON.stringify(problem)},"stores":[`);
	for (const [at, store] of [...(db?.objectStoreNames ?? [])].entries()) {
		write(at === 0 ? '' : ',');
		if (db) await storeOf(db, store, write, told);
	}
	write(']}');
	db?.close();
}

async function storeOf(db: IDBDatabase, name: string, write: Write, told: Tell): Promise<void> {
	const lost: IDBValidKey[] = [];
	let problem: string | null = null;
	let first = true;
	write(`\n{"name":${JSON.stringify(name)},"records":[`);
	try {
		for await (const batch of records(db, name, (key) => void lost.push(key))) {
			write((first ? '\n' : ',\n') + (await lines(batch)));
			first = false;
			told(batch.length);
		}
	} catch (error) {
		problem = sayError(error);
	}
	const rest = { problem, lost: await plain(lost) };
	write(`],${JSON.stringify(rest).slice(1)}`);
}

const lines = async (batch: readonly RawRecord[]): Promise<string> =>
	(
		await Promise.all(
			batch.map(async ({ key, value }) => JSON.stringify([await plain(key), await plain(value)]))
		)
	).join(',\n');

function localEntries(): Record<string, string> {
	try {
		return { ...localStorage };
	} catch {
		return {};
	}
}
