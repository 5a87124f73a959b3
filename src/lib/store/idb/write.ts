import { type IDBPDatabase, unwrap } from 'idb';
import { allOrNothing } from '../all-or-nothing';
import type { Schema, StoreName } from './schema';

/**
 * `allOrNothing` for the stores of the learner's database. `fn` gets the browser's transaction, not
 * idb's: a put without a promise has none that nobody handles once another one throws.
 */
export const write = <T>(
	db: IDBPDatabase<Schema>,
	stores: readonly StoreName[],
	fn: (tx: IDBTransaction) => T | Promise<T>
): Promise<T> => allOrNothing(unwrap(db), stores, fn);
