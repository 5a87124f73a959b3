const POLICY = 'dateline';

interface ScriptUrlPolicy {
	createScriptURL(address: string): unknown;
}

interface PolicyFactory {
	createPolicy(name: string, rules: { createScriptURL(address: string): string }): ScriptUrlPolicy;
}

let policy: ScriptUrlPolicy | null = null;

/**
 * The address of a script of our own origin, as the Trusted Types rule of the page wants it.
 *
 * @throws for any other origin: a foreign script is a bug or an attack, never an expected failure
 */
export function trustedScriptUrl(address: string): string | URL {
	const factory = (globalThis as { trustedTypes?: PolicyFactory }).trustedTypes;
	if (!factory) return ownOriginOnly(address);
	// A policy name can be used once a page.
	policy ??= factory.createPolicy(POLICY, { createScriptURL: ownOriginOnly });
	return policy.createScriptURL(address) as string;
}

function ownOriginOnly(address: string): string {
	const url = new URL(address, location.href);
	if (url.origin !== location.origin) throw new TypeError(`A script of ${url.origin} is refused`);
	return url.href;
}
