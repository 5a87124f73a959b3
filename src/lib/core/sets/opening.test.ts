import { beforeAll, expect, test } from 'vitest';
import { toBase64url } from '../share/base64url';
import { encodeBytes } from '../share/codec';
import { openAll, type Desk, type Opening } from './opening';
import { setFile, setFragment, submissionCode, submissionFile } from './pack';
import { arrivedIn, sealedCode, sealedFile } from './sealed-pack';
import { newSigningKey } from './seal/signing';
import { handedIn, questions, testClass, type TestClass } from './seal/test-class';
import { power } from './seal/test-power';
import { someSet, someSubmission } from './test-sets';
import type { Submission } from './types';

let room: TestClass;
let ana: Submission;
let sealedAna: Uint8Array;

beforeAll(async () => {
	room = await testClass();
	ana = someSubmission(room.set, 'Ana');
	sealedAna = await handedIn(room, ana);
});

const desk = (changes: Partial<Desk> = {}): Desk => ({
	sets: [room.set],
	questions: () => questions,
	keys: () => room.keys,
	results: [],
	seals: new Map(),
	...changes
});

const open = (text: string, changes: Partial<Desk> = {}): Promise<readonly Opening[]> => {
	const at = desk(changes);
	return openAll(
		power,
		arrivedIn(text, (id) => at.sets.find((set) => set.id === id)),
		at
	);
};

const told = (openings: readonly Opening[]): string[] =>
	openings.map((each) => (each.kind === 'problem' ? each.problem : each.kind));

test('a sealed result opens from a link, a code and a file alike', async () => {
	const ways = [
		`https://class.example/result#${sealedCode(sealedAna)}`,
		encodeBytes('sealed', sealedAna, 'qr'),
		sealedFile(sealedAna),
		`Hi, here it is:\n> https://class.example/result#${sealedCode(sealedAna)}\nAna`
	];
	for (const way of ways) {
		const [opening] = await open(way);
		expect(opening).toMatchObject({ kind: 'new', submission: ana, set: room.set, notes: [] });
	}
});

test('everything that can be wrong with a result is told apart', async () => {
	const code = sealedCode(sealedAna);
	const file = sealedFile(sealedAna);
	const bent = sealedAna.slice();
	bent[60] = (bent[60] ?? 0) ^ 1;
	const elsewhere = await testClass();
	const foreign = await handedIn({ ...elsewhere, set: someSet(5, { title: 'Another' }) }, ana);
	const newer = Uint8Array.of(0x20, ...sealedAna.subarray(1));
	const cases: readonly (readonly [string, string, Partial<Desk>?])[] = [
		[code, 'new'],
		[code, 'duplicate', { results: [ana] }],
		[code, 'replayed', { results: [{ ...ana, answers: ana.answers.slice(1) }] }],
		[code, 'replayed', { results: [{ ...ana, learner: 'Ben' }] }],
		[code, 'foreign', { sets: [] }],
		[sealedCode(foreign), 'foreign'],
		[code, 'locked', { keys: () => 'locked' }],
		[code, 'wrong-key', { keys: () => null }],
		[code, 'forged', { keys: () => elsewhere.keys }],
		[sealedCode(bent), 'forged'],
		[code, 'old-browser', { keys: () => ({ ...room.keys, x25519: null }) }],
		[code.slice(0, -40), 'cut'],
		[encodeBytes('sealed', sealedAna, 'qr').slice(0, -41), 'cut'],
		[file.slice(0, -40), 'cut'],
		[`${code.slice(0, 90)}AAAA${code.slice(94)}`, 'damaged'],
		[sealedCode(newer), 'newer-version'],
		[submissionCode(ana, room.set), 'unsealed'],
		[submissionFile(ana), 'unsealed'],
		[submissionFile({ ...ana, set: 'another000' }), 'foreign'],
		[setFragment(room.set), 'wrong-kind'],
		[setFile(room.set), 'wrong-kind'],
		['', 'empty'],
		['hello', 'not-ours']
	];
	for (const [text, outcome, changes] of cases)
		expect(told(await open(text, changes ?? {})), `${outcome}: ${text.slice(0, 30)}`).toEqual([
			outcome
		]);
});

test('a chat with thirty results opens at once, and one sent twice counts once', async () => {
	const names = Array.from({ length: 30 }, (_, at) => `Learner ${at + 1}`);
	const codes = await Promise.all(
		names.map(async (name) => sealedCode(await handedIn(room, someSubmission(room.set, name))))
	);
	const again = sealedCode(await handedIn(room, someSubmission(room.set, 'Learner 1')));
	const chat = [...codes, again].map((code, at) => `[12:0${at % 10}] ${code}`).join('\n');
	const openings = await open(chat);
	expect(openings.filter(({ kind }) => kind === 'new')).toHaveLength(30);
	expect(openings.filter(({ kind }) => kind === 'duplicate')).toHaveLength(1);
});

test('what may need a look is noted and hides nothing', async () => {
	const tablet = await newSigningKey(power, 'Ed25519');
	const second = { ...ana, id: `${ana.id.slice(0, -2)}zz`, late: true as const };
	const texts = [
		sealedCode(sealedAna),
		sealedCode(await handedIn(room, second, tablet)),
		sealedCode(await handedIn(room, someSubmission(room.set, 'Ben'), tablet))
	];
	const openings = await open(texts.join('\n'));
	expect(openings.map((each) => (each.kind === 'problem' ? null : each.notes))).toEqual([
		[],
		['late', 'other-device'],
		['shared-device']
	]);
});

test('an open result is taken where its set asks for nothing else', async () => {
	const set = someSet(5);
	const submission = someSubmission(set, 'Ana');
	const [opening] = await open(submissionCode(submission, set), { sets: [set] });
	expect(opening).toMatchObject({ kind: 'new', seal: null, submission });
});

test('hostile texts are told to be what they are, and nothing of them is taken', async () => {
	const deep = `{"dateline":"result","format":2,"sealed":${'['.repeat(50_000)}`;
	const hostile = [
		deep,
		`${deep}${']'.repeat(50_000)}}`,
		'{"__proto__":{"dateline":"result","format":2,"sealed":"AAAA"}}',
		'{"dateline":"result","format":2,"sealed":"<script>alert(1)</script>"}',
		`{"dateline":"result","format":2,"sealed":"${'A'.repeat(300_000)}"}`,
		`{"dateline":"result","format":2,"sealed":"${toBase64url(new Uint8Array(2_000))}"}`,
		'{"dateline":"result","format":3,"sealed":"AAAA"}',
		`1e00000${'A'.repeat(200_000)}`,
		'1e'.repeat(100_000)
	];
	for (const text of hostile) {
		const outcome = await open(text);
		expect(outcome.every(({ kind }) => kind === 'problem')).toBe(true);
	}
	expect(({} as Record<string, unknown>).dateline).toBeUndefined();
});

test('ten thousand random fragments of every kind neither open nor throw', async () => {
	const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_$*+/';
	const random = power.random(60_000);
	const find = () => room.set;
	let at = 0;
	for (let i = 0; i < 10_000; i++) {
		const kind = ['1e', '1r', '2E', '2R'][i % 4] ?? '';
		let noise = '';
		for (let n = 0; n < 50; n++)
			noise += letters[(random[at++ % random.length] ?? 0) % letters.length] ?? '';
		// Every tenth has check characters that fit, so that what is inside is read.
		const text = i % 10 === 0 ? encodeBytes('sealed', random.subarray(i, i + 50)) : kind + noise;
		const openings = await openAll(power, arrivedIn(text, find), desk());
		expect(openings.every((each) => each.kind === 'problem')).toBe(true);
	}
});
