/**
 * The order of the flow: inside core a folder imports only folders named before it. `share`, the codec of
 * links, comes before what travels in it.
 */
const FLOW = [
	'text',
	'gazetteer',
	'article',
	'claims',
	'facts',
	'questions',
	'answers',
	'memory',
	'quiz',
	'share',
	'sets',
	'exchange',
	'look',
	'search'
];

/** Packages core may use: pure, and running the same in Node, in a worker and in a page. */
const CORE_PACKAGES = [
	'ts-fsrs',
	'valibot',
	'fflate',
	'qrcode',
	'@mozilla/readability',
	'linkedom',
	'@hpke/core'
];

const TEST = '\\.test\\.ts$|/test-[^/]+\\.ts$|/(contract|[^/]+-suite[^/]*)\\.ts$';
/** `import type`, and `typeof import('…')`: gone once compiled. */
const TYPES = ['type-only', 'type-import'];
const inPackages = (names) => `node_modules/(${names.join('|')})/`;
const layers = (names) => `^src/(${names.join('|')})/`;

const flow = FLOW.map((folder, at) => ({
	name: `core-flow-${folder}`,
	severity: 'error',
	comment:
		`core/${folder} may import only what comes before it in the flow: ${FLOW.slice(0, at).join(', ') || 'nothing'}. ` +
		'A later stage is handed the result of an earlier one, never asked by it. Types may be named in any direction.',
	from: { path: `^src/lib/core/${folder}/`, pathNot: TEST },
	to: {
		path: `^src/lib/core/(${FLOW.slice(at + 1).join('|') || 'none'})/`,
		dependencyTypesNot: TYPES
	}
}));

module.exports = {
	forbidden: [
		...flow,
		{
			name: 'core-is-pure',
			severity: 'error',
			comment:
				'core imports nothing but core: it runs in Node, in a worker and in tests, with no storage, state or screen.',
			from: { path: '^src/lib/core/' },
			to: { path: '^src/', pathNot: '^src/lib/core/' }
		},
		{
			name: 'core-packages',
			severity: 'error',
			comment: `core may use only ${CORE_PACKAGES.join(', ')}: small packages that need neither a DOM nor Node.`,
			from: { path: '^src/lib/core/', pathNot: TEST },
			to: {
				dependencyTypes: [
					'npm',
					'npm-dev',
					'npm-optional',
					'npm-peer',
					'npm-no-pkg',
					'npm-unknown',
					'core'
				],
				pathNot: inPackages(CORE_PACKAGES)
			}
		},
		{
			name: 'store-knows-core-only',
			severity: 'error',
			comment:
				'store keeps what core defines; it is used by app and knows nothing of it, nor of the platform.',
			from: { path: '^src/lib/store/' },
			to: { path: '^src/', pathNot: layers(['lib/core', 'lib/store']) }
		},
		{
			name: 'idb-behind-one-door',
			severity: 'error',
			comment:
				'idb is imported in store/idb alone: there is one place where data can be lost, and it has one contract suite.',
			from: { pathNot: '^src/lib/store/(idb/|((snapshots|keys)/)?[^/]+\\.test\\.ts$)' },
			to: { path: inPackages(['idb', 'fake-indexeddb']) }
		},
		{
			name: 'platform-is-thin',
			severity: 'error',
			comment:
				'platform wraps one browser power a file and knows nothing of the app; core types and functions are fine.',
			from: { path: '^src/lib/platform/' },
			to: { path: '^src/', pathNot: layers(['lib/platform', 'lib/core']) }
		},
		{
			name: 'platform-from-app-only',
			severity: 'error',
			comment:
				'Only app uses the platform: a page or a component that asks the browser itself cannot be tested or replaced.',
			from: { path: '^src/', pathNot: layers(['lib/app', 'lib/platform']) },
			to: { path: '^src/lib/platform/', dependencyTypesNot: TYPES }
		},
		{
			name: 'store-from-app-only',
			severity: 'error',
			comment: 'Only app opens the store: state, time and storage meet in one place.',
			from: { path: '^src/', pathNot: layers(['lib/app', 'lib/store']) },
			to: { path: '^src/lib/store/', dependencyTypesNot: TYPES }
		},
		{
			name: 'ui-is-presentational',
			severity: 'error',
			comment:
				'ui takes props and calls back: it may import ui, i18n and the types of core, nothing that acts.',
			from: { path: '^src/lib/ui/', pathNot: TEST },
			to: { path: '^src/', pathNot: layers(['lib/ui', 'lib/i18n', 'lib/core']) }
		},
		{
			name: 'ui-sees-types-of-core',
			severity: 'error',
			comment: 'ui may name the types of core; what is shown is computed before it is handed over.',
			from: { path: '^src/lib/ui/', pathNot: TEST },
			to: { path: '^src/lib/core/', dependencyTypesNot: TYPES }
		},
		{
			name: 'i18n-is-words',
			severity: 'error',
			comment: 'Message modules hold words; they may name the types of core and nothing else.',
			from: { path: '^src/lib/i18n/', pathNot: TEST },
			to: { path: '^src/', pathNot: layers(['lib/i18n', 'lib/core']) }
		},
		{
			name: 'nothing-imports-routes',
			severity: 'error',
			comment: 'Pages are the end of the line: what two pages share belongs into app or ui.',
			from: { path: '^src/lib/|^src/[^/]+$' },
			to: { path: '^src/routes/' }
		},
		{
			name: 'worker-stands-alone',
			severity: 'error',
			comment:
				'The service worker outlives pages and versions: it imports nothing of app, ui or the pages.',
			from: { path: '^src/service-worker' },
			to: { path: layers(['lib/app', 'lib/ui', 'lib/store', 'lib/i18n', 'routes']) }
		},
		{
			name: 'no-circular',
			severity: 'error',
			comment:
				'A cycle has no first file to read, and what runs first depends on who asks. Types may be mutual.',
			from: {},
			to: { circular: true, viaOnly: { dependencyTypesNot: TYPES } }
		},
		{
			name: 'no-orphan',
			severity: 'error',
			comment: 'Nothing imports this file: delete it, or use it.',
			from: { orphan: true, pathNot: `\\.d\\.ts$|${TEST}|/types\\.ts$|^src/routes/` },
			to: {}
		},
		{
			name: 'tests-stay-tests',
			severity: 'error',
			comment: 'The app does not import test code.',
			from: { path: '^src/', pathNot: TEST },
			to: { path: TEST }
		},
		{
			name: 'no-undeclared-package',
			severity: 'error',
			comment: 'Not in package.json: it is here by chance, through another package.',
			from: {},
			to: { dependencyTypes: ['npm-no-pkg', 'npm-unknown'] }
		},
		{
			name: 'no-unresolvable',
			severity: 'error',
			comment: 'No such file or package.',
			from: {},
			to: {
				couldNotResolve: true,
				pathNot: '^\\$(app|service-worker|env)|/\\$types$|^virtual:|\\?'
			}
		}
	],
	options: {
		doNotFollow: { path: 'node_modules' },
		// Without it an `import type` vanishes before the rules can tell it from a real one.
		tsPreCompilationDeps: true,
		// Only tells where $lib is: the path in SvelteKit's own file is relative to another folder.
		tsConfig: { fileName: 'tsconfig.deps.json' },
		enhancedResolveOptions: {
			exportsFields: ['exports'],
			conditionNames: ['svelte', 'import', 'browser', 'default', 'types'],
			extensions: ['.ts', '.js', '.svelte', '.svelte.ts', '.mjs', '.json', '.d.ts']
		},
		exclude: { path: '\\.css$' }
	}
};
