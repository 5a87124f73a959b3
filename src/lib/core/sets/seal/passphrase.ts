import type { CryptoPower } from './power';

/** Characters. */
export const SHORTEST_PASSPHRASE = 10;

/** Digits of a passphrase made here, in groups: on every keyboard, 66 bits. */
const DIGITS = 20;

/** A passphrase is the same however its letters are put together, and however wide its spaces are. */
export const plainPassphrase = (passphrase: string): string =>
	passphrase.normalize('NFKC').replace(/\s+/gu, ' ').trim();

/** Twenty digits in groups of five, for whoever would rather write one down than make one up. */
export function suggestedPassphrase(random: CryptoPower['random']): string {
	let digits = '';
	while (digits.length < DIGITS)
		// Bytes of 250 and more would make low digits likelier.
		for (const byte of random(DIGITS)) if (byte < 250) digits += (byte % 10).toString();
	return (digits.slice(0, DIGITS).match(/.{5}/g) ?? []).join(' ');
}
