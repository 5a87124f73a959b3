import { expect, test } from 'vitest';
import { ar } from './ar';
import { es } from './es';
import { ko } from './ko';

type Name = 'Spanish' | 'Korean' | 'Arabic';
type Areas = Readonly<Record<string, object>>;
type Say = (...given: unknown[]) => unknown;
type Message = string | Say;

/** Each English module, by the name of its export. */
const english: Areas = Object.fromEntries(
	Object.values(import.meta.glob<Record<string, unknown>>('./en/*.ts', { eager: true }))
		.flatMap((file) => Object.entries(file))
		.filter((entry): entry is [string, object] => typeof entry[1] === 'object')
);

const LANGUAGES: readonly (readonly [Name, Areas])[] = [
	['Spanish', es],
	['Korean', ko],
	['Arabic', ar]
];

/** Alike on purpose: the name, what an English voice says, words that both languages write the same. */
const ALIKE = {
	Spanish: [
		/^common\.name$/,
		/^review\.(soon|drillWrong)$/,
		/^progress\.stability\.ticks\./,
		/^progress\.forecast\.planHead$/,
		/^senses\.trialText$/
	],
	Korean: [/^common\.name$/, /^senses\.trialText$/],
	Arabic: [/^common\.name$/, /^senses\.trialText$/]
} satisfies Record<Name, readonly RegExp[]>;

/** Every message below a place, by its path. */
function messages(path: string, at: unknown): readonly (readonly [string, Message])[] {
	if (typeof at === 'string' || typeof at === 'function') return [[path, at as Message]];
	return Object.entries(at as object).flatMap(([name, inner]) =>
		messages(`${path}.${name}`, inner)
	);
}

const all = (areas: Areas): ReadonlyMap<string, Message> =>
	new Map(Object.entries(areas).flatMap(([name, area]) => messages(name, area)));

const ENGLISH = all(english);

/** A language's messages with their paths, each beside the English one. */
const paired = (areas: Areas): readonly (readonly [string, Message, Message])[] =>
	[...all(areas)].flatMap(([path, message]) => {
		const source = ENGLISH.get(path);
		return source === undefined ? [] : [[path, message, source] as const];
	});

/**
 * What a message says when its arguments are numbers from `count` on; those that are words take
 * numbers, too. Null where one is a kind or a reason: the compiler checks their tables.
 */
function attempt(message: Say, count: number): string | null {
	try {
		const said = message(...Array.from({ length: message.length }, (_, at) => count + at));
		return typeof said === 'string' && !said.includes('undefined') ? said : null;
	} catch {
		return null;
	}
}

/** What a message says for several counts, as far as it can be said; null where it cannot. */
const sayings = (message: Message): readonly (string | null)[] =>
	typeof message === 'string'
		? [message]
		: [0, 1, 2, 3, 11, 100, 1234567].map((count) => attempt(message, count));

const wordsIn = (text: string): string => text.replaceAll('Dateline', '');

const meantAlike = (language: Name, path: string): boolean =>
	ALIKE[language].some((rule: RegExp) => rule.test(path));

test('every English module is read through the chosen language', async () => {
	const files = Object.keys(import.meta.glob('./en/*.ts'));
	const raw = import.meta.glob<string>('./en/*.ts', { query: '?raw', import: 'default' });
	for (const file of files) {
		const text = await raw[file]?.();
		expect(text, file).toMatch(/export const (\w+) = said\(\s*'\1'/);
	}
	expect(files.length).toBe(Object.keys(english).length);
});

test.each(LANGUAGES)('%s has every area and no other', (_, areas) => {
	expect(Object.keys(areas).sort()).toEqual(Object.keys(english).sort());
});

test.each(LANGUAGES)('%s has every message and no other', (_, areas) => {
	const mine = all(areas);
	const missing = [...ENGLISH.keys()].filter((path) => !mine.has(path));
	const extra = [...mine.keys()].filter((path) => !ENGLISH.has(path));
	expect({ missing, extra }).toEqual({ missing: [], extra: [] });
});

test.each(LANGUAGES)(
	'%s takes the same arguments, and is empty only where English is',
	(_, areas) => {
		for (const [path, message, source] of paired(areas)) {
			expect(typeof message, path).toBe(typeof source);
			if (typeof message === 'string') expect(message.trim() === '', path).toBe(source === '');
			else expect(message.length, path).toBeLessThanOrEqual((source as Say).length);
		}
	}
);

test.each(LANGUAGES)('%s says every word and number that English says', (_, areas) => {
	for (const [path, message, source] of paired(areas)) {
		if (typeof message === 'string' || typeof source === 'string') continue;
		const [theirs, mine] = [attempt(source, 3), attempt(message, 3)];
		if (theirs === null) continue;
		for (const number of ['3', '4', '5', '6'].filter((one) => theirs.includes(one)))
			expect(mine, path).toContain(number);
	}
});

test.each(LANGUAGES)('%s leaves no hole in what it says', (_, areas) => {
	for (const [path, message] of paired(areas))
		for (const text of sayings(message)) expect(text ?? '', path).not.toMatch(/\[object|#|NaN/);
});

test.each(LANGUAGES)('%s is no English left over', (language, areas) => {
	const same = paired(areas)
		.filter(([, message, source]) => {
			const theirs = sayings(source);
			return sayings(message).some(
				(text, at) => text !== null && text === theirs[at] && /\p{L}{2}/u.test(wordsIn(text))
			);
		})
		.map(([path]) => path)
		.filter((path) => !meantAlike(language, path));
	expect(same).toEqual([]);
});

test.each(LANGUAGES.slice(1))('%s is written in its own script', (language, areas) => {
	const script = language === 'Korean' ? /\p{Script=Hangul}/u : /\p{Script=Arabic}/u;
	for (const [path, message] of paired(areas))
		for (const text of sayings(message))
			if (text !== null && /\p{L}{3}/u.test(wordsIn(text)) && !meantAlike(language, path))
				expect(text, path).toMatch(script);
});
