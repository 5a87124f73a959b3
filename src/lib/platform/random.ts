import { crockford } from '../core/share/crockford';

/** That many bytes of cryptographic quality, at most 65 536. */
export const randomBytes = (count: number): Uint8Array =>
	crypto.getRandomValues(new Uint8Array(count));

/** 128 random bits as 26 Crockford base 32 characters. */
export const randomId = (): string => crockford(randomBytes(16));
