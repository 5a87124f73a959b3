/** The little of a DOM that reading an article needs: linkedom and browsers both have it. */
export interface NodeLike {
	/** 1 element, 3 text. */
	readonly nodeType: number;
	/** Capitals for HTML elements. */
	readonly nodeName: string;
	readonly textContent: string | null;
	readonly childNodes: Iterable<NodeLike>;
}

export interface ElementLike extends NodeLike {
	getAttribute(name: string): string | null;
}

export interface DocumentLike {
	readonly childNodes: Iterable<NodeLike>;
	querySelectorAll(selector: string): Iterable<ElementLike>;
}

const BLOCKS: ReadonlySet<string> = new Set(
	(
		'ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY DD DIV DL DT FIGURE FOOTER FORM H1 H2 H3 H4 H5 H6 HEADER ' +
		'HR LI MAIN NAV OL P PRE SECTION TABLE TBODY TD TFOOT TH THEAD TR UL'
	).split(' ')
);
const SKIPPED: ReadonlySet<string> = new Set(
	'SCRIPT STYLE NOSCRIPT TEMPLATE FIGCAPTION FIGURE BUTTON FORM SELECT SVG IFRAME TIME'.split(' ')
);

const TEXT_NODE = 3;
const ELEMENT_NODE = 1;

interface Step {
	readonly node: NodeLike;
	readonly entering: boolean;
}

/**
 * The paragraphs under a node: text runs parted at every block element and `<br>`, white space
 * collapsed; captions, forms and scripts left out.
 *
 * @param root an element
 */
export function paragraphsUnder(root: NodeLike): string[] {
	const found: string[] = [];
	let run = '';
	const flush = () => {
		const text = run.replace(/\s+/gu, ' ').trim();
		if (text !== '') found.push(text);
		run = '';
	};
	// An explicit stack: hostile pages nest deeper than calls may.
	const stack: Step[] = [{ node: root, entering: true }];
	for (let step = stack.pop(); step; step = stack.pop()) {
		const { node, entering } = step;
		if (node.nodeType === TEXT_NODE) run += node.textContent ?? '';
		if (node.nodeType !== ELEMENT_NODE || SKIPPED.has(node.nodeName)) continue;
		const parts = BLOCKS.has(node.nodeName) || node.nodeName === 'BR';
		if (parts) flush();
		if (!entering) continue;
		stack.push({ node, entering: false });
		for (const child of [...node.childNodes].reverse()) stack.push({ node: child, entering: true });
	}
	flush();
	return found;
}

/**
 * Whether any node lies deeper than so many levels.
 *
 * @param root a document or an element, itself at level 0
 * @param most the deepest level allowed
 */
export function isDeeperThan(root: Pick<NodeLike, 'childNodes'>, most: number): boolean {
	let level: Pick<NodeLike, 'childNodes'>[] = [root];
	for (let depth = 0; level.length > 0; depth++) {
		if (depth > most) return true;
		level = level.flatMap((node) => [...node.childNodes]);
	}
	return false;
}

/**
 * Whether there are more than so many elements below a node.
 *
 * @param root a document or an element, itself not counted
 * @param most the number of elements allowed
 */
export function isLargerThan(root: Pick<NodeLike, 'childNodes'>, most: number): boolean {
	let count = 0;
	const stack = [root];
	for (let node = stack.pop(); node; node = stack.pop())
		for (const child of node.childNodes) {
			if (child.nodeType !== ELEMENT_NODE) continue;
			if (++count > most) return true;
			stack.push(child);
		}
	return false;
}
