import { endLine, eventLine, HEAD_LINE } from '$lib/core/exchange/history-format';
import { undosTo } from '$lib/core/exchange/go-back';
import { HistoryReader } from '$lib/core/exchange/history-reader';
import { mergeReport } from '$lib/core/exchange/merge-report';
import type { LearnerEvent } from '$lib/core/memory/types';
import { err, ok, type Result } from '$lib/core/result';
import { packer } from '$lib/platform/gzip';
import { rawLog, rawLogCount } from '$lib/store/raw-log';
import type { HistoryAnswer, HistoryRequest, ReadCopy, ReadProblem } from './history-message';

/*
 * Large histories are written and read beside the page. The disk is read here, too: a million events
 * handed over by the page would be copied twice.
 */

const say = (answer: HistoryAnswer): void => self.postMessage(answer);
const progress = (done: number): void => say({ type: 'progress', done: Math.min(1, done) });

let fresh: readonly LearnerEvent[] = [];

async function* given(events: readonly LearnerEvent[]): AsyncGenerator<readonly LearnerEvent[]> {
	yield await Promise.resolve(events);
}

const logOf = (events: readonly LearnerEvent[] | null): AsyncGenerator<readonly LearnerEvent[]> =>
	events === null ? rawLog(indexedDB) : given(events);

/** Nothing is ever held as one text: a piece is compressed before the next one is read. */
async function write(events: readonly LearnerEvent[] | null): Promise<void> {
	const expected = events?.length ?? (await rawLogCount(indexedDB));
	const encoder = new TextEncoder();
	const packing = packer();
	let count = 0;
	await packing.add(encoder.encode(HEAD_LINE));
	for await (const batch of logOf(events)) {
		await packing.add(encoder.encode(batch.map(eventLine).join('')));
		progress((count += batch.length) / Math.max(1, expected));
	}
	await packing.add(encoder.encode(endLine(count)));
	say({ type: 'written', file: await packing.end(), count });
}

async function read(
	file: Blob,
	salvage: boolean,
	events: readonly LearnerEvent[] | null
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
	fresh = incoming.filter(({ id }) => !ids.has(id));
	return ok({
		file: report.value,
		merge: mergeReport(here, incoming),
		count: incoming.length,
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

async function answerTo(request: HistoryRequest): Promise<void> {
	if (request.type === 'write') await write(request.events);
	else if (request.type === 'read')
		say({ type: 'read', read: await read(request.file, request.salvage, request.events) });
	else {
		const { from, most } = request;
		say({ type: 'events', events: fresh.slice(from, from + most) });
	}
}

let queue = Promise.resolve();
self.onmessage = ({ data }: MessageEvent<HistoryRequest>) => {
	queue = queue.then(() => answerTo(data)).catch(() => say({ type: 'failed' }));
};
