/** Large files out and in: the whole history, and an own bank of questions. */
import { HistoryClient } from '../../src/lib/app/history-client';
import { type BankEntry, readBankFile, writeBankFile } from '../../src/lib/core/exchange/bank-file';
import { eventLine } from '../../src/lib/core/exchange/history-format';
import type { LearnerEvent } from '../../src/lib/core/memory/types';
import { packer } from '../../src/lib/platform/gzip';
import { generatedBank } from '../generated-bank';
import { type Beside, beside, settled, timed } from './waiting';

const PER_ARTICLE = 25;

/** How often the page looks whether it is still alive, ms. */
const PULSE_MS = 20;
const ROUNDS = 3;

/** An own bank of so many questions as the text of a file, and how many they are. */
function bankFile(count: number): string {
	const questions = generatedBank(count).map((question) => {
		const distinct = new Set(question.options.map(({ id }) => id)).size === 4;
		return question.form === 'choice' && distinct
			? question
			: { ...question, form: 'typed' as const, options: [] };
	});
	const entries = Array.from({ length: Math.ceil(count / PER_ARTICLE) }, (_, at): BankEntry => {
		const own = questions.slice(at * PER_ARTICLE, (at + 1) * PER_ARTICLE);
		const text = own.map(({ explanation }) => explanation).join(' ');
		return {
			article: {
				id: `own-${String(at).padStart(6, '0')}`,
				title: `News number ${at}`,
				text,
				blocks: [{ start: 0, end: text.length }],
				published: { value: '2025-03-10', how: 'given' },
				publisher: null,
				url: null,
				countries: [],
				subjects: []
			},
			questions: own
		};
	});
	return writeBankFile(entries);
}

export interface Imported extends Beside {
	/** Characters of the file. */
	readonly size: number;
}

/** Reads a file of questions and checks every field; bare, only what makes objects of its text. */
export async function questions(count: number): Promise<Imported> {
	const text = bankFile(count);
	const ours = (): void => {
		const read = readBankFile(text);
		const found = read.ok ? read.value.reduce((sum, each) => sum + each.questions.length, 0) : 0;
		if (found !== count) throw new Error(`${found} of ${count} were read`);
	};
	const made = await beside(ROUNDS, ours, () => JSON.parse(text) as unknown);
	return { ...made, size: text.length };
}

export interface Exported {
	readonly ms: number;
	readonly count: number;
	/** Bytes of the file. */
	readonly size: number;
	/** How often the page was told how far it is. */
	readonly told: number;
	/** The longest that the page stood still meanwhile, ms. */
	readonly stood: number;
}

/** Makes copies ready, as the app does it in the background when it is opened and after an import. */
export async function ahead(): Promise<number> {
	const client = new HistoryClient();
	const ms = await timed(async () => {
		if (!(await client.packAhead())) throw new Error('there was nothing to make ready');
	});
	client.stop();
	return ms;
}

/** Writes the whole history to a file, as the settings page does it: in the worker, off the disk. */
export async function save(): Promise<Exported> {
	let told = 0;
	const client = new HistoryClient(() => (told += 1));
	let stood = 0;
	let seen = performance.now();
	const pulse = setInterval(() => {
		const now = performance.now();
		stood = Math.max(stood, now - seen - PULSE_MS);
		seen = now;
	}, PULSE_MS);
	let written: { file: Blob; count: number } | null = null;
	const ms = await timed(async () => (written = await client.write(null)));
	clearInterval(pulse);
	client.stop();
	const { file, count } = written ?? { file: new Blob(), count: 0 };
	return { ms, count, size: file.size, told, stood };
}

/** The least an export can do: read the log in batches, and compress its lines as they are. */
export async function saveBare(count: number, batch: number): Promise<number> {
	return timed(async () => {
		const db = await settled(indexedDB.open('dateline'));
		const packing = packer();
		const encoder = new TextEncoder();
		for (let from = 0; from < count; from += batch) {
			const log = db.transaction('log').objectStore('log');
			const range = IDBKeyRange.bound(from, from + batch, true);
			const events = await settled(log.getAll(range) as IDBRequest<LearnerEvent[]>);
			await packing.add(encoder.encode(events.map(eventLine).join('')));
		}
		await packing.end();
		db.close();
	});
}
