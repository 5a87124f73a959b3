import { readFileSync } from 'node:fs';
import ts from 'typescript';
import { expect, test } from 'vitest';
import { filesIn } from './after-build.mjs';

/*
 * Messages change while the page stays: whoever reads one keeps it up to date by reading it in markup,
 * in $derived, in a getter or in a function that is called there. Read once and for all, at the top of
 * a module or of a component, it would stay in the language it was read in.
 */

/** What runs again when what it reads changes, or only when something happens. */
const LATER = /^\$(derived|effect|inspect)/;

interface Read {
	readonly line: number;
	readonly text: string;
}

/** The script of a component, its line numbers kept; a module as it is. */
function scriptOf(file: string): string {
	const text = readFileSync(file, 'utf8');
	if (!file.endsWith('.svelte')) return text;
	const found = /<script lang="ts"[^>]*>([^]*?)<\/script>/.exec(text);
	if (!found) return '';
	const before = text.slice(0, found.index).split('\n').length - 1;
	return '\n'.repeat(before) + (found[1] ?? '');
}

/** Names that a file imports from English message modules, types aside. */
function messageNames(source: ts.SourceFile): Set<string> {
	const names = new Set<string>();
	for (const statement of source.statements) {
		if (!ts.isImportDeclaration(statement) || statement.importClause?.isTypeOnly) continue;
		if (!/i18n\/en\//.test(statement.moduleSpecifier.getText(source))) continue;
		const bindings = statement.importClause?.namedBindings;
		if (bindings && ts.isNamedImports(bindings))
			for (const one of bindings.elements) if (!one.isTypeOnly) names.add(one.name.text);
	}
	return names;
}

const isLater = (node: ts.Node, source: ts.SourceFile): boolean =>
	ts.isFunctionLike(node) ||
	(ts.isCallExpression(node) && LATER.test(node.expression.getText(source)));

/** Local functions that read a name of the set: calling them reads it. */
function speaking(source: ts.SourceFile, names: Set<string>): void {
	const reads = (node: ts.Node): boolean =>
		(ts.isIdentifier(node) && names.has(node.text)) || (ts.forEachChild(node, reads) ?? false);
	const look = (node: ts.Node): void => {
		const named = ts.isFunctionDeclaration(node) || ts.isVariableDeclaration(node);
		const body = ts.isVariableDeclaration(node) ? node.initializer : node;
		if (named && node.name && ts.isIdentifier(node.name) && body && ts.isFunctionLike(body))
			if (reads(body)) names.add(node.name.text);
		ts.forEachChild(node, look);
	};
	for (let size = -1; size !== names.size;) {
		size = names.size;
		look(source);
	}
}

/** Where a file reads a message at once and for good. */
function readsOnce(text: string): readonly Read[] {
	const source = ts.createSourceFile('file.ts', text, ts.ScriptTarget.Latest, true);
	const imported = messageNames(source);
	if (imported.size === 0) return [];
	const names = new Set(imported);
	speaking(source, names);
	const found: Read[] = [];
	const look = (node: ts.Node): void => {
		if (isLater(node, source) || ts.isImportDeclaration(node) || ts.isTypeNode(node)) return;
		const called = ts.isCallExpression(node) ? node.expression : node;
		const name = ts.isPropertyAccessExpression(node) ? node.expression : called;
		const told = ts.isCallExpression(node) ? names : imported;
		if (name !== node && ts.isIdentifier(name) && told.has(name.text)) {
			const line = source.getLineAndCharacterOfPosition(node.getStart(source)).line + 1;
			found.push({ line, text: node.getText(source) });
			return;
		}
		ts.forEachChild(node, look);
	};
	look(source);
	return found;
}

test('a message read at the top of a script is found, one read later is not', () => {
	const head = "import { common as t } from '$lib/i18n/en/common';\n";
	expect(readsOnce(`${head}const name = t.name;`)).toEqual([{ line: 2, text: 't.name' }]);
	expect(readsOnce(`${head}const say = () => t.name;\nconst said = say();`)).toHaveLength(1);
	expect(readsOnce(`${head}class A { name = t.name; }`)).toHaveLength(1);
	expect(readsOnce(`${head}const name = $derived(t.name);`)).toEqual([]);
	expect(readsOnce(`${head}class A { get name() { return t.name; } }`)).toEqual([]);
	expect(readsOnce(`${head}const say = () => t.name;\nconst said = $derived(say());`)).toEqual([]);
});

test('no text of the interface is computed once and for all', () => {
	const files = ['src/lib/app', 'src/lib/ui', 'src/routes']
		.flatMap((folder) => filesIn(folder).map((file) => `${folder}/${file}`))
		.filter((file) => /\.(ts|svelte)$/.test(file) && !/\.test\.ts$|app\/rescue\//.test(file));
	expect(files.length).toBeGreaterThan(150);
	const once = files.flatMap((file) =>
		readsOnce(scriptOf(file)).map(({ line, text }) => `${file}:${line} ${text}`)
	);
	expect(once).toEqual([]);
});
