import fc from 'fast-check';
import { beforeAll, expect, test } from 'vitest';
import { digest } from '../../hash';
import { encodeBytes } from '../../share/codec';
import { versionFor } from '../../share/qr';
import { anySubmission, someQuestions, someSet, someSubmission } from '../test-sets';
import type { QuizSet, Recipient } from '../types';
import { envelopeOf, setsOf, type Envelope } from './envelope';
import { openResult, sealResult, type OpeningKeys, type SealProblem } from './sealed-result';
import { newSigningKey, type SigningKey } from './signing';
import { newTeacherKey, recipient } from './teacher-key';
import { power, powerWithout } from './test-power';

const old = powerWithout('X25519', 'Ed25519');

let modern: { to: Recipient; keys: OpeningKeys };
let dated: { to: Recipient; keys: OpeningKeys };
let phone: SigningKey;
let oldPhone: SigningKey;

beforeAll(async () => {
	const made = { made: 1_742_810_400_000, rounds: 1_000 };
	const [one, two] = [
		await newTeacherKey(power, 'a long passphrase', made),
		await newTeacherKey(old, 'a long passphrase', made)
	];
	modern = { to: recipient(one.key), keys: one.keys };
	dated = { to: recipient(two.key), keys: two.keys };
	phone = await newSigningKey(power, 'Ed25519');
	oldPhone = await newSigningKey(power, 'P-256');
});

const questions = someQuestions(20);
const setTo = (to: Recipient, title = 'Week 12'): QuizSet => someSet(20, { to, title });

/** Sealed and opened again, all on one machine. */
async function sent(
	bytes: Uint8Array,
	{ set, keys }: { set: QuizSet; keys: OpeningKeys }
): Promise<Awaited<ReturnType<typeof openResult>> | { ok: false; error: SealProblem }> {
	const envelope = envelopeOf(bytes);
	return envelope.ok ? openResult(power, envelope.value, { set, questions, keys }) : envelope;
}

const envelope = (bytes: Uint8Array): Envelope => {
	const read = envelopeOf(bytes);
	if (!read.ok) throw new Error(read.error);
	return read.value;
};

test('whatever is sealed opens as it was, whichever browsers the two have', async () => {
	const ways = [
		{ power, teacher: modern, device: phone, kem: 'X25519' },
		{ power: old, teacher: modern, device: oldPhone, kem: 'P-256' },
		{ power, teacher: dated, device: oldPhone, kem: 'P-256' }
	];
	for (const { power: learners, teacher, device, kem } of ways) {
		const set = setTo(teacher.to);
		await fc.assert(
			fc.asyncProperty(anySubmission(set), async (submission) => {
				const about = { set, questions, to: teacher.to, device };
				const bytes = await sealResult(learners, submission, about);
				expect(envelope(bytes).kem).toBe(kem);
				const opened = await sent(bytes, { set, keys: teacher.keys });
				const inOrder = set.questionIds.flatMap(
					(id) => submission.answers.find(({ question }) => question === id) ?? []
				);
				expect(opened).toMatchObject({
					ok: true,
					value: { submission: { learner: submission.learner } }
				});
				expect(opened.ok && opened.value.submission).toEqual({ ...submission, answers: inOrder });
			}),
			{ numRuns: 25 }
		);
	}
});

test('twenty answers and their address fit a QR code of version 12', async () => {
	const submission = someSubmission(setTo(modern.to), 'Zoë Lindqvist', {
		app: '1.4.0',
		attempt: 2
	});
	for (const [device, { to }] of [
		[phone, modern],
		[oldPhone, dated]
	] as const) {
		const set = setTo(to);
		const about = { set, questions, to, device };
		const bytes = await sealResult(power, { ...submission, set: set.id }, about);
		expect(bytes.length).toBeLessThan(280);
		const link = `https://class.example.org/dateline/result#${encodeBytes('sealed', bytes, 'qr')}`;
		expect(versionFor(link)).toBeLessThanOrEqual(12);
	}
});

test('a result with any one bit flipped is refused', async () => {
	const set = setTo(modern.to);
	const about = { set, questions, to: modern.to, device: phone };
	const bytes = await sealResult(power, someSubmission(set, 'Ana'), about);
	for (let bit = 0; bit < 8 * bytes.length; bit++) {
		const bent = bytes.slice();
		bent[bit >> 3] = (bent[bit >> 3] ?? 0) ^ (1 << (bit & 7));
		const read = envelopeOf(bent);
		if (!read.ok) continue;
		const [found] = await setsOf(power, read.value, [set]);
		if (!found) continue;
		expect((await sent(bent, { set, keys: modern.keys })).ok, `bit ${bit}`).toBe(false);
	}
});

test('a result cut anywhere is told to be cut', async () => {
	const set = setTo(modern.to);
	const about = { set, questions, to: modern.to, device: phone };
	const bytes = await sealResult(power, someSubmission(set, 'Ana'), about);
	for (let length = 0; length < bytes.length; length++)
		expect(envelopeOf(bytes.subarray(0, length)), String(length)).toEqual({
			ok: false,
			error: 'cut'
		});
	const longer = Uint8Array.of(...bytes, 0);
	expect(envelopeOf(longer)).toEqual({ ok: false, error: 'damaged' });
});

test('it opens with the key it was sealed to and with no other', async () => {
	const set = setTo(modern.to);
	const about = { set, questions, to: modern.to, device: phone };
	const bytes = await sealResult(power, someSubmission(set, 'Ana'), about);
	const { keys } = await newTeacherKey(power, 'another passphrase', { made: 0, rounds: 1_000 });
	expect(await sent(bytes, { set, keys })).toEqual({ ok: false, error: 'forged' });
	expect(await sent(bytes, { set, keys: { ...keys, x25519: null } })).toEqual({
		ok: false,
		error: 'old-browser'
	});
	expect((await sent(bytes, { set, keys: modern.keys })).ok).toBe(true);
});

test('answers to a set that was changed on the way do not open as answers to the real one', async () => {
	const set = setTo(modern.to);
	const changed = { ...set, rules: { minutes: 600 } };
	const about = { set: changed, questions, to: modern.to, device: phone };
	const bytes = await sealResult(power, someSubmission(set, 'Ana'), about);
	expect(await setsOf(power, envelope(bytes), [set])).toEqual([]);
	expect(await setsOf(power, envelope(bytes), [set, changed])).toEqual([changed]);
	expect(await sent(bytes, { set, keys: modern.keys })).toEqual({ ok: false, error: 'forged' });
});

test('one device has one digest, another has another', async () => {
	const set = setTo(modern.to);
	const devices = [phone, phone, oldPhone, await newSigningKey(power, 'Ed25519')];
	const digests = [];
	for (const device of devices) {
		const about = { set, questions, to: modern.to, device };
		const bytes = await sealResult(power, someSubmission(set, 'Ana'), about);
		const opened = await sent(bytes, { set, keys: modern.keys });
		digests.push(opened.ok ? opened.value.seal.device : null);
	}
	expect(digests[0]).toMatch(/^[0-9a-hjkmnp-tv-z]{10}$/);
	expect(digests[1]).toBe(digests[0]);
	expect(new Set(digests).size).toBe(3);
});

test('what nobody signed rightly is refused, though it was sealed to the right key', async () => {
	const set = setTo(modern.to);
	const liar = {
		...phone,
		pair: { ...phone.pair, publicKey: (await newSigningKey(power, 'Ed25519')).pair.publicKey }
	};
	const about = { set, questions, to: modern.to, device: liar };
	const bytes = await sealResult(power, someSubmission(set, 'Ana'), about);
	expect(await sent(bytes, { set, keys: modern.keys })).toEqual({ ok: false, error: 'forged' });
});

test('a browser that cannot check a signature says so', async () => {
	const set = setTo(modern.to);
	const about = { set, questions, to: modern.to, device: phone };
	const bytes = await sealResult(power, someSubmission(set, 'Ana'), about);
	const opened = await openResult(powerWithout('Ed25519'), envelope(bytes), {
		set,
		questions,
		keys: modern.keys
	});
	expect(opened).toEqual({ ok: false, error: 'old-browser' });
});

test('a later version says so, and noise never throws', async () => {
	expect(envelopeOf(Uint8Array.of(0x20, 1, 2))).toEqual({ ok: false, error: 'newer-version' });
	const set = setTo(modern.to);
	await fc.assert(
		fc.asyncProperty(fc.uint8Array({ maxLength: 400 }), async (bytes) => {
			expect((await sent(bytes, { set, keys: modern.keys })).ok).toBe(false);
		})
	);
});

test('an answer with an option that the teacher does not have is kept, and is no other one', async () => {
	const set = setTo(modern.to);
	const submission = someSubmission(set, 'Ana', {
		answers: [
			{
				question: questions[0]?.id ?? '',
				response: { form: 'choice', option: digest('worded otherwise') },
				ms: 1_000
			}
		]
	});
	const about = { set, questions, to: modern.to, device: phone };
	const opened = await sent(await sealResult(power, submission, about), { set, keys: modern.keys });
	expect(opened.ok && opened.value.submission.answers).toEqual(submission.answers);
});
