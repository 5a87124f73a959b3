import prettier from 'eslint-config-prettier';
import svelte from 'eslint-plugin-svelte';
import { defineConfig } from 'eslint/config';
import { builtinRules } from 'eslint/use-at-your-own-risk';
import globals from 'globals';
import ts from 'typescript-eslint';
import svelteConfig from './svelte.config.js';

const TS = ['**/*.ts'];
const SVELTE = ['**/*.svelte'];
const RUNES = ['**/*.svelte.ts'];
const TESTS = ['**/*.test.ts', 'src/**/test-*.ts', 'src/**/{contract,*-suite*}.ts', 'tests/**'];
const CORE = ['src/lib/core/**/*.ts'];
const WORKER = ['src/service-worker.ts'];

/** Bugs that types show and nothing else does. */
const typeAware = {
	'@typescript-eslint/await-thenable': 'error',
	'@typescript-eslint/no-floating-promises': 'error',
	'@typescript-eslint/no-misused-promises': 'error',
	'@typescript-eslint/require-await': 'error',
	'@typescript-eslint/return-await': ['error', 'in-try-catch'],
	'@typescript-eslint/switch-exhaustiveness-check': [
		'error',
		{ considerDefaultExhaustiveForUnions: true }
	],
	'@typescript-eslint/no-unnecessary-type-assertion': 'error',
	'@typescript-eslint/only-throw-error': 'error',
	'@typescript-eslint/prefer-promise-reject-errors': 'error',
	'@typescript-eslint/no-base-to-string': 'error',
	'@typescript-eslint/no-unnecessary-boolean-literal-compare': 'error'
};

const typed = {
	...typeAware,
	'@typescript-eslint/consistent-type-imports': ['error', { disallowTypeAnnotations: false }],
	'@typescript-eslint/no-unused-vars': [
		'error',
		{ argsIgnorePattern: '^_', varsIgnorePattern: '^_', destructuredArrayIgnorePattern: '^_' }
	],
	'@typescript-eslint/no-explicit-any': 'error',
	'@typescript-eslint/no-namespace': ['error', { allowDeclarations: true }],
	// A number in a template is plain; anything else that is no string is a mistake there.
	'@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }]
};

/** What ESLint itself recommends: its list comes in a package of its own, the rules say the same. */
const recommended = Object.fromEntries(
	[...builtinRules]
		.filter(([, rule]) => rule.meta?.docs?.recommended)
		.map(([name]) => [name, 'error'])
);

const everywhere = {
	...recommended,
	eqeqeq: 'error',
	'no-var': 'error',
	'prefer-const': 'error',
	'no-eval': 'error',
	'no-implied-eval': 'error',
	'no-new-func': 'error',
	'no-script-url': 'error',
	'no-warning-comments': ['error', { terms: ['todo', 'fixme', 'xxx', 'hack'] }],
	'no-useless-assignment': 'error'
};

/** Syntax that src/lib does without, with the reason as its message. */
const libSyntax = [
	{
		selector: 'ExportDefaultDeclaration',
		message:
			'Named exports only: a name is found by searching, a default is renamed at every import.'
	},
	{
		selector: 'ExportAllDeclaration',
		message: 'No barrels: they hide cycles and defeat tree-shaking. Import from the file itself.'
	}
];

/** Markup that works in development and fails on a host. */
const markupSyntax = [
	{
		selector: "SvelteAttribute[key.name='style']",
		message: 'The content security policy blocks style attributes: use a class, or style:property.'
	},
	{
		selector:
			'SvelteAttribute[key.name=/^(href|src|action)$/] > SvelteLiteral:first-child[value=/^\\//]',
		message:
			'An address from the root leaves the sub-path the app may live under: start with {base}.'
	}
];

const LOCALE =
	'Core has no default locale: it would give other bytes on another machine. Compare with < and >, or name the locale.';
const CLOCK = 'Core has no clock: take the day or the moment as an argument.';
const LUCK = 'Core has no randomness of its own: take a Random (core/random.ts) as an argument.';

const coreSyntax = [
	...libSyntax,
	{ selector: 'CallExpression[callee.property.name=/^toLocale/]', message: LOCALE },
	{
		selector: "CallExpression[callee.property.name='localeCompare'][arguments.length<2]",
		message: LOCALE
	},
	{ selector: "[callee.object.name='Intl'][arguments.length=0]", message: LOCALE },
	{ selector: "[callee.object.name='Intl'][arguments.0.name='undefined']", message: LOCALE }
];

const noClock = [
	{ name: 'Date', message: CLOCK },
	{ name: 'performance', message: CLOCK }
];

const noEnvironment = [
	'crypto',
	'globalThis',
	'self',
	'window',
	'document',
	'process',
	'Buffer'
].map((name) => ({ name, message: 'Core runs the same in Node, in a worker and in a page.' }));

const noLuck = { object: 'Math', property: 'random', message: LUCK };
const noNow = { object: 'Date', property: 'now', message: CLOCK };

export default defineConfig(
	{
		ignores: [
			'**/build/',
			'**/.svelte-kit/',
			'static/',
			'test-results/',
			'playwright-report/',
			// An app of its own, with a project of its own.
			'benchmarks/bare/'
		]
	},
	{ linterOptions: { reportUnusedDisableDirectives: 'error' } },
	{
		files: ['**/*.{js,mjs,cjs,ts,svelte}'],
		rules: everywhere,
		languageOptions: { ecmaVersion: 2023, globals: { ...globals.node, ...globals.browser } }
	},
	{ files: [...TS, ...SVELTE], extends: [ts.configs.recommendedTypeChecked] },
	svelte.configs.recommended,
	prettier,
	svelte.configs.prettier,
	{
		files: [...TS, ...SVELTE],
		languageOptions: {
			parserOptions: { projectService: true, extraFileExtensions: ['.svelte'] }
		},
		rules: typed
	},
	{
		files: [...SVELTE, ...RUNES],
		languageOptions: { parserOptions: { parser: ts.parser, svelteConfig } },
		rules: {
			'svelte/no-at-html-tags': 'error',
			'svelte/no-target-blank': 'error',
			'svelte/require-each-key': 'error',
			// Props are taken apart with `let`; this twin of the rule knows them.
			'prefer-const': 'off',
			'svelte/prefer-const': 'error',
			// Our links are `{base}/…`; the syntax rule below finds those that leave a sub-path.
			'svelte/no-navigation-without-resolve': 'off',
			// A Map used up inside one method need not be reactive; state is told by its runes.
			'svelte/prefer-svelte-reactivity': 'off',
			// Markup types come from svelte-check; the plugin sees `any` where a component is used.
			'@typescript-eslint/no-unsafe-argument': 'off',
			'@typescript-eslint/no-unsafe-assignment': 'off',
			'@typescript-eslint/no-unsafe-call': 'off',
			'@typescript-eslint/no-unsafe-member-access': 'off',
			'@typescript-eslint/no-unsafe-return': 'off'
		}
	},
	{
		files: TESTS,
		rules: {
			// A stand-in for something asynchronous need not wait for anything.
			'@typescript-eslint/require-await': 'off',
			// Putting a fault in a method's place, and the method back, takes it off its object.
			'@typescript-eslint/unbound-method': 'off',
			// What a test parses or hands in on purpose has no type to be kept to.
			'@typescript-eslint/no-unsafe-argument': 'off',
			'@typescript-eslint/no-unsafe-assignment': 'off',
			'@typescript-eslint/no-unsafe-call': 'off',
			'@typescript-eslint/no-unsafe-member-access': 'off',
			'@typescript-eslint/no-unsafe-return': 'off',
			'no-script-url': 'off'
		}
	},
	{
		// The port promises; its twin in memory answers at once.
		files: ['src/lib/store/memory.ts'],
		rules: { '@typescript-eslint/require-await': 'off' }
	},
	{
		files: WORKER,
		languageOptions: { parserOptions: { projectService: false, project: './tsconfig.worker.json' } }
	},
	{
		files: ['src/**/*.{ts,svelte}', 'scripts/**/*.{ts,mjs}'],
		ignores: TESTS,
		rules: { 'max-lines': ['error', { max: 300 }] }
	},
	{
		files: ['src/**/*.ts'],
		ignores: TESTS,
		rules: {
			'max-lines-per-function': ['error', { max: 40 }],
			'no-console': ['error', { allow: ['error'] }]
		}
	},
	{
		files: ['src/lib/**/*.ts'],
		rules: { 'no-restricted-syntax': ['error', ...libSyntax] }
	},
	{
		files: SVELTE,
		rules: { 'no-restricted-syntax': ['error', ...markupSyntax], 'no-undef': 'off' }
	},
	{
		files: CORE,
		rules: {
			'no-restricted-syntax': ['error', ...coreSyntax],
			'no-restricted-globals': ['error', ...noClock, ...noEnvironment],
			'no-restricted-properties': ['error', noLuck]
		}
	},
	{
		// Tests may build fixed dates, but a test that reads the clock or the dice fails on some other day.
		files: ['src/lib/core/**/*.test.ts'],
		rules: {
			'no-restricted-globals': 'off',
			'no-restricted-properties': ['error', noLuck, noNow]
		}
	}
);
