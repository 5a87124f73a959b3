import type { DocumentLike, ElementLike } from './html-nodes';

export interface HtmlMeta {
	/** As written in the page, for `fullDateIn`. */
	readonly published: string | null;
	readonly publisher: string | null;
	readonly url: string | null;
	readonly title: string | null;
}

type Source = readonly [selector: string, attribute: string];

const PUBLISHED: readonly Source[] = [
	['meta[property="article:published_time"]', 'content'],
	['meta[name="article:published_time"]', 'content'],
	['meta[itemprop="datePublished"]', 'content'],
	['meta[name="parsely-pub-date"]', 'content'],
	['meta[name="pubdate"]', 'content'],
	['meta[name="publishdate"]', 'content'],
	['meta[name="dc.date"]', 'content'],
	['meta[name="DC.date.issued"]', 'content'],
	['meta[name="date"]', 'content']
];
const TIMES: readonly Source[] = [
	['time[itemprop="datePublished"]', 'datetime'],
	['time[pubdate]', 'datetime'],
	['article time[datetime]', 'datetime'],
	['time[datetime]', 'datetime']
];
const PUBLISHERS: readonly Source[] = [
	['meta[property="og:site_name"]', 'content'],
	['meta[name="application-name"]', 'content']
];
const ADDRESSES: readonly Source[] = [
	['link[rel="canonical"]', 'href'],
	['meta[property="og:url"]', 'content']
];
const TITLES: readonly Source[] = [['meta[property="og:title"]', 'content']];

function first(doc: DocumentLike, sources: readonly Source[]): string | null {
	for (const [selector, attribute] of sources)
		for (const element of doc.querySelectorAll(selector)) {
			const value = element.getAttribute(attribute)?.trim();
			if (value) return value;
		}
	return null;
}

function parsed(element: ElementLike): unknown {
	try {
		return JSON.parse(element.textContent ?? '') as unknown;
	} catch {
		return null;
	}
}

/** The first `datePublished` of a JSON-LD value, looked for a few levels down. */
function datePublished(value: unknown, depth = 0): string | null {
	if (typeof value !== 'object' || value === null || depth > 4) return null;
	const own = (value as { datePublished?: unknown }).datePublished;
	if (typeof own === 'string') return own;
	for (const part of Object.values(value).slice(0, 50)) {
		const found = datePublished(part, depth + 1);
		if (found !== null) return found;
	}
	return null;
}

function fromJsonLd(doc: DocumentLike): string | null {
	for (const script of doc.querySelectorAll('script[type="application/ld+json"]')) {
		const date = datePublished(parsed(script));
		if (date !== null) return date;
	}
	return null;
}

/** What a page says about itself: meta elements, then JSON-LD, then `<time>`. */
export function htmlMeta(doc: DocumentLike): HtmlMeta {
	const url = first(doc, ADDRESSES);
	return {
		published: first(doc, PUBLISHED) ?? fromJsonLd(doc) ?? first(doc, TIMES),
		publisher: first(doc, PUBLISHERS),
		url: url !== null && /^https?:\/\//.test(url) ? url : null,
		title: first(doc, TITLES)
	};
}
