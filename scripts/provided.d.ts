import 'vitest';

declare module 'vitest' {
	/** What test setups hand to the tests of a project. */
	export interface ProvidedContext {
		/** Requests of the `extract` command and what Node answers to each. */
		extracts: readonly { readonly request: string; readonly answer: string }[];
	}
}
