import { Checksum } from './checksum';
import {
	checkColumns,
	type Columns,
	fromColumns,
	type Readers,
	type Spec,
	toColumns
} from './columns';
import type { Fold } from './fold';
import type { LogSum } from './log-sum';
import { DEFAULT_WEIGHTS, schedulerName } from './scheduler';
import type { Sitting } from './sitting';
import type { ItemMemory } from './types';

/** Raised whenever the form below changes, or what the folds make of events. */
const VERSION = 3;

const ITEM: Spec<ItemMemory> = {
	item: 'text',
	stability: 'float',
	difficulty: 'float',
	phase: 'word',
	lastDay: 'int',
	dueDay: 'int',
	dueAt: 'gap',
	reps: 'int',
	lapses: 'int',
	lastQuestion: 'text',
	elapsed: 'int',
	span: 'int',
	cap: 'int',
	decay: 'word',
	scheduler: 'word'
};

const SITTING: Spec<Sitting> = {
	session: 'text',
	where: 'word',
	title: 'word',
	set: 'word',
	of: 'word',
	day: 'int',
	at: 'float',
	total: 'int',
	done: 'int',
	right: 'int',
	attempt: 'word',
	given: 'word',
	finished: 'word'
};

const itemAt = (read: Readers<ItemMemory>, row: number): ItemMemory => ({
	item: read.item(row),
	stability: read.stability(row),
	difficulty: read.difficulty(row),
	phase: read.phase(row),
	lastDay: read.lastDay(row),
	dueDay: read.dueDay(row),
	dueAt: read.dueAt(row),
	reps: read.reps(row),
	lapses: read.lapses(row),
	lastQuestion: read.lastQuestion(row),
	elapsed: read.elapsed(row),
	span: read.span(row),
	cap: read.cap(row),
	decay: read.decay(row),
	scheduler: read.scheduler(row)
});

const sittingAt = (read: Readers<Sitting>, row: number): Sitting => ({
	session: read.session(row),
	where: read.where(row),
	title: read.title(row),
	set: read.set(row),
	of: read.of(row),
	day: read.day(row),
	at: read.at(row),
	total: read.total(row),
	done: read.done(row),
	right: read.right(row),
	attempt: read.attempt(row),
	given: read.given(row),
	finished: read.finished(row)
});

/** A fold and which part of a log it is of. */
export interface Mark {
	readonly fold: Fold;
	/** Key of the newest arrival that it covers; all before it are covered too. */
	readonly through: number;
	readonly sum: LogSum;
}

/** A mark as it is kept on disk: disposable, structured-clonable, and checked before it is believed. */
export interface Checkpoint {
	readonly version: number;
	readonly scheduler: string;
	readonly through: number;
	readonly sum: LogSum;
	readonly items: Columns;
	readonly sittings: Columns;
	/** Null for the weights of FSRS-6. */
	readonly weights: readonly number[] | null;
	readonly rest: Omit<Fold, 'items' | 'sittings' | 'weights'>;
	/** Over all of the above. */
	readonly checksum: string;
}

/** Maps and sets as lists, so that JSON shows what they hold. */
const listed = (_: string, value: unknown): unknown =>
	value instanceof Map || value instanceof Set ? [...(value as Iterable<unknown>)] : value;

function checksumOf(made: Omit<Checkpoint, 'checksum'>): string {
	const { items, sittings, ...plain } = made;
	const check = new Checksum();
	checkColumns(items, check);
	checkColumns(sittings, check);
	check.text(JSON.stringify(plain, listed));
	return check.done();
}

export function toCheckpoint({ fold, through, sum }: Mark): Checkpoint {
	const { items, sittings, weights, ...rest } = fold;
	const made = {
		version: VERSION,
		scheduler: schedulerName(weights),
		through,
		sum,
		items: toColumns(items.values(), ITEM),
		sittings: toColumns(sittings.values(), SITTING),
		weights: weights === DEFAULT_WEIGHTS ? null : weights,
		rest
	};
	return { ...made, checksum: checksumOf(made) };
}

function keyed<T>(rows: readonly T[], key: (row: T) => string): Map<string, T> {
	const map = new Map<string, T>();
	for (const row of rows) map.set(key(row), row);
	return map;
}

/**
 * Reads a checkpoint.
 *
 * @param value what the disk gave
 * @returns null where it is none, or was made by another version or scheduler, or is damaged: the log
 * has to be replayed
 */
export function fromCheckpoint(value: unknown): Mark | null {
	if (typeof value !== 'object' || value === null) return null;
	const { checksum, ...made } = value as Checkpoint;
	if (made.version !== VERSION) return null;
	try {
		const weights = made.weights ?? DEFAULT_WEIGHTS;
		if (made.scheduler !== schedulerName(weights) || checksum !== checksumOf(made)) return null;
		const items = keyed(fromColumns(made.items, ITEM, itemAt), ({ item }) => item);
		const sittings = keyed(
			fromColumns(made.sittings, SITTING, sittingAt),
			({ session }) => session
		);
		return {
			fold: { ...made.rest, items, sittings, weights },
			through: made.through,
			sum: made.sum
		};
	} catch {
		// Not of the form it says it is: as good as damaged.
		return null;
	}
}
