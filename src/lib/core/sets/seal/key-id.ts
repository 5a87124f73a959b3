import { crockford } from '../../share/crockford';
import { toUtf8 } from '../../share/utf8';
import type { Recipient } from '../types';
import { sha256 } from './derive';
import type { CryptoPower } from './power';

/** The public halves as one text: what the passphrase's box vouches for, and what names them. */
export const publicHalves = ({ x25519, p256 }: Recipient): Uint8Array =>
	toUtf8(`dateline teacher key 1 ${x25519 ?? ''} ${p256}`);

/** Names keys by a digest of their public halves: 10 characters, short enough to be read out. */
export const keyId = async (power: CryptoPower, to: Recipient): Promise<string> =>
	crockford(await sha256(power, publicHalves(to))).slice(0, 10);
