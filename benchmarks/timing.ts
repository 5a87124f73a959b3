import type { Engine, Request } from './engines';

const LENGTH = 3000;

/** Milliseconds for each 3 kB of text, once warm: the median of `rounds` passes over all texts. */
export function perArticle(engine: Engine, texts: readonly Request[], rounds = 3): number {
	const pass = (): number => {
		const before = performance.now();
		for (const text of texts) engine.predict(text);
		return performance.now() - before;
	};
	pass();
	const size = texts.reduce((sum, { text }) => sum + text.length, 0);
	const times = Array.from({ length: rounds }, pass).sort((a, b) => a - b);
	return ((times[Math.floor(rounds / 2)] ?? 0) / size) * LENGTH;
}

/** Different texts joined until they are long enough, so that no name comes back too often. */
export function ofLength(texts: readonly Request[], length: number): Request {
	let text = '';
	for (let at = 0; text.length < length; at += 1)
		text += `${texts[at % texts.length]?.text ?? ''}\n\n`;
	const first = texts[0];
	return {
		id: `length-${length}`,
		title: null,
		source: null,
		published: first?.published ?? null,
		text: text.slice(0, length)
	};
}
