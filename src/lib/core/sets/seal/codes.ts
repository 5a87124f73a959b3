import { crockford } from '../../share/crockford';
import { toUtf8 } from '../../share/utf8';
import type { Extension } from '../types';
import { hmac, sha256 } from './derive';
import type { CryptoPower } from './power';

/** Of 5 bits each: 60 bits, and made dear to guess where they open something (capsule.ts). */
const CAPSULE_LENGTH = 12;

/** 40 bits: it opens nothing, and a client can be cheated about time anyway. */
const EXTENSION_LENGTH = 8;

const CHECK_LENGTH = 10;

/** Factors that a teacher may grant during an attempt. */
export const FACTORS: readonly number[] = [1.25, 1.5, 2, 3];

/** What the codes of one set are made from: 20 Crockford characters, 100 bits. */
export const newSecret = (random: CryptoPower['random']): string =>
	crockford(random(13)).slice(0, 20);

/** The code that opens the keys of a test: 12 Crockford characters. */
export const capsuleCode = (power: CryptoPower, secret: string): Promise<string> =>
	derivedCode(power, secret, 'capsule', CAPSULE_LENGTH);

/** The code that multiplies all time of an attempt: 8 Crockford characters. */
export const extensionCode = (
	power: CryptoPower,
	secret: string,
	factor: number
): Promise<string> => derivedCode(power, secret, `extension ${factor}`, EXTENSION_LENGTH);

/** What a set tells of its extension codes, for `SetRules.extensions`. */
export const extensionsOf = (power: CryptoPower, secret: string): Promise<Extension[]> =>
	Promise.all(
		FACTORS.map(async (factor) => ({
			factor,
			check: await checkOf(power, await extensionCode(power, secret, factor))
		}))
	);

/** By which a code that was typed in multiplies all time, or null where it is none of the set's. */
export async function factorOf(
	power: CryptoPower,
	extensions: readonly Extension[],
	code: string
): Promise<number | null> {
	const check = await checkOf(power, plainCode(code));
	return extensions.find((each) => each.check === check)?.factor ?? null;
}

/** A code as it was typed, as Crockford reads it: without case and hyphens, O for 0, I and L for 1. */
export const plainCode = (typed: string): string =>
	typed
		.normalize('NFKC')
		.toLowerCase()
		.replace(/[^0-9a-z]/g, '')
		.replaceAll('o', '0')
		.replace(/[il]/g, '1')
		.slice(0, 40);

/** A code as it is shown: capitals in groups of four. */
export const shownCode = (code: string): string =>
	(
		plainCode(code)
			.toUpperCase()
			.match(/.{1,4}/g) ?? []
	).join('-');

async function derivedCode(
	power: CryptoPower,
	secret: string,
	purpose: string,
	length: number
): Promise<string> {
	const bytes = await hmac(power, toUtf8(plainCode(secret)), toUtf8(`dateline ${purpose}`));
	return crockford(bytes).slice(0, length);
}

const checkOf = async (power: CryptoPower, code: string): Promise<string> =>
	crockford(await sha256(power, toUtf8(`dateline code ${code}`))).slice(0, CHECK_LENGTH);
