import { alteredIn } from '$lib/core/exchange/altered';
import { endLine, eventLine, HEAD_LINE } from '$lib/core/exchange/history-format';
import { undosTo } from '$lib/core/exchange/go-back';
import { HistoryMembers } from '$lib/core/exchange/history-members';
import { HistoryReader } from '$lib/core/exchange/history-reader';
import { mergeReport } from '$lib/core/exchange/merge-report';
import { addSums, EMPTY_SUM, type LogSum, sumOf } from '$lib/core/memory/log-sum';
import type { LearnerEvent } from '$lib/core/memory/types';
import { err, ok, type Result } from '$lib/core/result';
import { gzipped } from '$lib/platform/gzip';
import { packAhead, packedLog } from '$lib/store/packs';
import { rawLog, rawLogCount } from '$lib/store/raw-log';
import type {
	HistoryAnswer,
	HistoryRequest,
	ProgressTold,
	ReadCopy,
	ReadProblem
} from './history-message';
import { answerInOrder } from './worker-desk';

/*
 * Large histories are written and read beside the page. The disk is read here, too: a million events
 * handed over by the page would be copied twice.
 */

const progress = (done: number): void =>
	self.postMessage({ type: 'progress', done: Math.min(1, done) } satisfies ProgressTold);

type Taking = Extract<HistoryRequest, { readonly type: 'take' }>;

let found: Record<'fresh' | 'altered', readonly LearnerEvent[]> = { fresh: [], altered: [] };

async function* given(events: readonly LearnerEvent[]): AsyncGenerator<readonly LearnerEvent[]> {
	yield await Promise.resolve(events);
}

const logOf = (events: readonly LearnerEvent[] | null): AsyncGenerator<readonly LearnerEvent[]> =>
	events === null ? rawLog(indexedDB) : given(events);

const encoder = new TextEncoder();
const packUp = (events: readonly LearnerEvent[]): Promise<Uint8Array> =>
	gzipped(encoder.encode(events.map(eventLine).join('')));

/** Nothing is ever held as one text: a piece is compressed before the next one is read. */
async function write(events: readonly LearnerEvent[] | null): Promise<HistoryAnswer> {
	const expected = events?.length ?? (await rawLogCount(indexedDB));
	const file = new HistoryMembers();
	file.add(await gzipped(encoder.encode(HEAD_LINE)), 0);
	if (events) file.add(await packUp(events), events.length);
	else
		for await (const { bytes, count } of packedLog(indexedDB, packUp)) {
			file.add(bytes, count);
			progress(file.events / Math.max(1, expected));
		}
	file.add(await gzipped(encoder.encode(endLine(file.events, file.crc))), 0);
	const members = file.members as readonly Uint8Array<ArrayBuffer>[];
	return {
		type: 'written',
		file: new Blob([...members], { type: 'application/gzip' }),
		count: file.events
	};
}

async function read(
	file: Blob,
	salvage: boolean,
	events: readonly LearnerEvent[] | null,
	shipped: readonly string[]
): Promise<Result<ReadCopy, ReadProblem>> {
	const incoming: LearnerEvent[] = [];
	const reader = new HistoryReader((event) => void incoming.push(event));
	const stream = file.stream().getReader();
	for (let saved = 0; ;) {
		const { done, value } = await stream.read();
		if (done || !reader.push(value)) break;
		progress((0.7 * (saved += value.length)) / file.size);
	}
	await stream.cancel();
	const report = reader.end();
	if (!report.ok) return report;
	if (!report.value.whole && !salvage) return err('damaged');
	const here = await everything(events);
	if (here === null) return err('disk');
	const ids = new Set(here.map(({ id }) => id));
	const inBank = new Set(shipped);
	const fresh = incoming.filter(({ id }) => !ids.has(id));
	found = { fresh, altered: alteredIn(here, incoming) };
	return ok({
		file: report.value,
		merge: mergeReport(here, incoming, (question) => inBank.has(question)),
		count: incoming.length,
		altered: found.altered.length,
		undos: undosTo(here, incoming)
	});
}

async function everything(
	events: readonly LearnerEvent[] | null
): Promise<readonly LearnerEvent[] | null> {
	const here: LearnerEvent[] = [];
	try {
		for await (const batch of logOf(events)) for (const event of batch) here.push(event);
	} catch {
		return null;
	}
	progress(0.85);
	return here;
}

async function sum(through: number): Promise<LogSum> {
	let sum = EMPTY_SUM;
	for await (const batch of rawLog(indexedDB, through)) sum = addSums(sum, sumOf(batch));
	return sum;
}

const taken = ({ which, from, most }: Taking): readonly LearnerEvent[] =>
	found[which].slice(from, from + most);

async function answerTo(request: HistoryRequest): Promise<HistoryAnswer> {
	switch (request.type) {
		case 'write':
			return write(request.events);
		case 'read': {
			const { file, salvage, events, shipped } = request;
			return { type: 'read', read: await read(file, salvage, events, shipped) };
		}
		case 'take':
			return { type: 'events', events: taken(request) };
		case 'sum':
			return { type: 'sum', sum: await sum(request.through) };
		case 'pack':
			return { type: 'packed', anything: await packAhead(indexedDB, packUp) };
	}
}

answerInOrder(answerTo);
