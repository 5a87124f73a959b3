import { expect, test } from 'vitest';
import { fromBase64url } from '../../share/base64url';
import { setId } from '../set-id';
import type { QuizSet, Submission, TeacherKey } from '../types';
import { envelopeOf, setsOf } from './envelope';
import { keyId } from './key-id';
import { openResult } from './sealed-result';
import { recipient, unlockedKeys } from './teacher-key';
import { power } from './test-power';

/*
 * What the first version wrapped and sealed, byte by byte: every later one must open it. DO NOT CHANGE
 * these texts; add others beside them.
 */
const KEY: TeacherKey = {
	id: '71h8feq7kt',
	x25519: '97Y8eyVPkMAejUh10BoO6a9p_sq61Jd0M5aZwuJ8Yio',
	p256: 'AwVoB5ig2RpuzpsJMobXrxhnBDnHOVUl7tzYYa2AbPPW',
	made: 1742810400000,
	wrapped: {
		salt: 'xEqv5uJfchWpI5-2gd4DcQ',
		iv: 'tLHWhW1SpT26XACg',
		box:
			'3akxamwKGY2TLI8xpoTE-Q1QJF_yPt_iD3LDn7kJFMFzTqWSBdUflqDkFiB1OkJJs7bVfV' +
			'DENiHnO3uF5ol201qX4rLXr81LzRjWitUfhBcPRoMqq45z8yt7Mp7VUp1GMIOG0EV5SKzJ' +
			'3-ai52XU4QXlon7yc_HPr8GCHomW7crjJ1Ugx1kggsMK5lFPX3GcdDwb9tPA5UGBeiLrdS' +
			'wgb-A7r8VNOObJ0QFAQEjl4vApXQ_Mcp0kdoE3XkJ8xhxkzR0Y3V-MlEXatr8o',
		rounds: 100_000
	}
};

const SEALED = {
	'X25519 and Ed25519':
		'EADWIirS3HE2fY-ZGtx9w6IITy3RQWsGx3gxCD0s4Nl8HLid9IPkSpETRYHIDlSN5oKdNQOkKuz4hTYp6A75' +
		'pzMHXMSp8Qr4m_tohFdRzyw2c9zXc-JzNQ8eYaB4cJNRGdVWSoHH1hW4qunGSmDHBBTPqo5xqf2nvHgzbkWc' +
		'jeRamHZFjZBhoOIL0Ysuu0Getm7z_jyPFtdm8DKvvJhJqrSOtV7CIzw6Gb2H9ZmTU1In-_DsHnp2pOnC2wY4' +
		'DQBI1BOrn1LI1ByaZBfuT46zYj1wxcwwPA',
	'P-256 twice':
		'EQDYIirS3HE2fY8Cy4nS7zDyJV6jNW0XZDfKD-RGHV6HCEH447Sy66VeAxuc6XFnSjr_gu0rR3v-d8eXgWY9' +
		'O44nhqgMrhrID3ExjAShF_zbls0AudfP3RXAjPk6SL5UyyBZGrjQ8MqhWbNjmns53ekfzsbH5tOXZRSeLxq5' +
		'QfLQNRlaBkyPPsKkw2z9ay5CWNxm1DrmD5NCY2k-j7wrAFnWvJJ9yrszacbzz6uTShA5E2XyU3HMvtB0FdAz' +
		'O5uQHdhkN2Zxfx8gkloi38mrQ6ZSWcX9_V0R'
};

const head = {
	title: 'Week 12',
	from: 'Ms Okonkwo',
	made: 1_742_810_400_000,
	questionIds: ['q000000001', 'q000000002'],
	rules: { minutes: 20 },
	to: recipient(KEY)
};

const set: QuizSet = {
	format: 1,
	id: setId(head),
	...head,
	instructions: '',
	bank: 'bank000000',
	shuffle: false,
	questions: []
};

const submission: Submission = {
	format: 1,
	id: '0123456789abcdefghjkmnpqrs',
	set: 'j7zzxc18hj',
	learner: 'Zoë',
	started: 1_742_896_800_123,
	finished: 1_742_897_500_456,
	bank: 'bank000000',
	app: '0.1.0',
	attempt: 2,
	late: true,
	answers: [
		{ question: 'q000000001', response: { form: 'choice', option: 'abcdefgh23' }, ms: 4_300 },
		{ question: 'q000000002', response: { form: 'typed', text: '쿠바' }, ms: 61_700 }
	]
};

test('a key of the first version opens with its passphrase, and keeps its name', async () => {
	expect((await unlockedKeys(power, KEY, 'ferry lantern moss seven')).ok).toBe(true);
	expect(await keyId(power, KEY)).toBe(KEY.id);
});

for (const [how, text] of Object.entries(SEALED))
	test(`a result of the first version opens: ${how}`, async () => {
		const keys = await unlockedKeys(power, KEY, 'ferry lantern moss seven');
		const envelope = envelopeOf(fromBase64url(text) ?? new Uint8Array());
		if (!keys.ok || !envelope.ok) throw new Error('does not open');
		expect(await setsOf(power, envelope.value, [set])).toEqual([set]);
		const about = { set, questions: [], keys: keys.value };
		const opened = await openResult(power, envelope.value, about);
		expect(opened.ok && opened.value.submission).toEqual(submission);
	});
