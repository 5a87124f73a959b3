/**
 * What every page loads. Grouped, because two dozen chunks of a few hundred bytes compress badly one
 * by one: 3.2 kB of gzip on the quiz page.
 */
const FRAMEWORK = /node_modules\/(svelte|@sveltejs|esm-env|clsx|devalue)\//;
const SHELL = new RegExp(
	`src/lib/(${[
		'app/(app|bank|context|early|format|inbox|learner|open-sitting|quick-plan|speech|toasts|updates|view)',
		'core/(random|questions/forms|memory/(study-day|plan-default|sitting))',
		'i18n/(said|en/common)',
		'platform/(clock|fetch-json|random)',
		'ui/(Icon|icons|Button|Masthead|Notice|Toasts|Loading)'
	].join('|')})\\.`
);

/** What a quiz and a set are chosen with, as one chunk for the same reason. */
const SETUP = /src\/lib\/(ui\/(Choose|Segmented)|i18n\/en\/quiz)\./;

/** What asks a question and judges what needs no look-up: together for the same reason. */
const ANSWERING = new RegExp(
	`src/(routes/quiz/play/(Asked|AskedTyped|late-forms|draft)|lib/(${[
		'app/quiz-run',
		'core/by-text',
		'core/answers/(answered-parts|order|match|sprint|override|choice|map|true-false|judge|rivals)',
		'core/memory/(order|undone|grade)',
		'core/quiz/(options-shown|session|resume)',
		'core/sets/option-order',
		'ui/(keys|Options|Meter)'
	].join('|')}))\\.`
);

/**
 * The history with its storage and its folds: every page loads it late and whole. What pages also
 * import at first is left out, or they would load all of it at first.
 */
const HISTORY = new RegExp(
	`node_modules/(idb|ts-fsrs)/|src/lib/(${[
		'app/(history|folded-log|log-reading|item-about)',
		'core/(hash|claims/dates-calendar)',
		`core/memory/(${[
			'streak|hlc|checksum|columns|checkpoint|log-sum|timeline|exam|pace|window|due-day|item-list',
			'placing|planned|fuzz|guessing|weights|scheduler|curve|rest-days|shelf|sittings|fold|replay',
			'lessons|steps|plan|plan-days|queue|budget'
		].join('|')})`,
		'platform/alone',
		'store/(listeners|database-name|stamper|raw-log|raw|memory|open|all-or-nothing)',
		'store/idb/(answer|schema|connection|found-store|write|identity|log|patience|read-only|tabs|idb-store|older-store|problem)',
		'store/snapshots/older-schema'
	].join('|')})\\.`
);

/**
 * How modules are grouped into files: a module is in the first group it fits. Groups that take no
 * dependencies along leave to others what a page imports at first.
 */
export const CHUNKS = [
	{ name: 'framework', test: FRAMEWORK },
	{ name: 'shell', test: SHELL },
	{ name: 'setup', test: SETUP },
	{ name: 'answering', test: ANSWERING, includeDependenciesRecursively: false },
	{ name: 'history', test: HISTORY, includeDependenciesRecursively: false }
];
