/** A key that lives in the platform: the shape of a `CryptoKey`, which core has no library for. */
export interface Key {
	readonly type: 'private' | 'public' | 'secret';
	readonly extractable: boolean;
	readonly algorithm: { name: string };
	readonly usages: KeyUse[];
}

export type KeyUse =
	'decrypt' | 'deriveBits' | 'deriveKey' | 'encrypt' | 'sign' | 'unwrapKey' | 'verify' | 'wrapKey';

export interface KeyPair {
	readonly privateKey: Key;
	readonly publicKey: Key;
}

type Algorithm = string | { readonly name: string; readonly [option: string]: unknown };

/** What is used of the Web Cryptography API's `SubtleCrypto`. */
export interface Subtle {
	digest(algorithm: string, data: Uint8Array): Promise<ArrayBuffer>;
	encrypt(algorithm: Algorithm, key: Key, data: Uint8Array): Promise<ArrayBuffer>;
	decrypt(algorithm: Algorithm, key: Key, data: Uint8Array): Promise<ArrayBuffer>;
	sign(algorithm: Algorithm, key: Key, data: Uint8Array): Promise<ArrayBuffer>;
	verify(algorithm: Algorithm, key: Key, signature: Uint8Array, data: Uint8Array): Promise<boolean>;
	deriveBits(algorithm: Algorithm, key: Key, bits: number): Promise<ArrayBuffer>;
	generateKey(algorithm: Algorithm, extractable: boolean, uses: KeyUse[]): Promise<unknown>;
	exportKey(format: 'raw' | 'pkcs8', key: Key): Promise<ArrayBuffer>;
	importKey(
		format: 'raw' | 'pkcs8',
		data: Uint8Array,
		algorithm: Algorithm,
		extractable: boolean,
		uses: KeyUse[]
	): Promise<Key>;
}

/** Cryptography as the platform gives it: in browsers and in Node `crypto.subtle` fits. */
export interface CryptoPower {
	readonly subtle: Subtle;
	/** That many random bytes, of cryptographic quality. */
	readonly random: (count: number) => Uint8Array;
}
