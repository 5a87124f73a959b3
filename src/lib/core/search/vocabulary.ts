import { byText } from '../by-text';
import { distance } from '../text/distance';
import { soundKey } from './sound-key';

/** Letters of a word in which one mistake is looked past, and in which two are. */
const ONE_MISTAKE = 5;
const TWO_MISTAKES = 9;

/** The first place in a sorted list that is not before the text. */
function placeOf(text: string, sorted: readonly string[]): number {
	let [low, high] = [0, sorted.length];
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((sorted[middle] ?? '') < text) low = middle + 1;
		else high = middle;
	}
	return low;
}

const grouped = (map: Map<string, string[]>, key: string, word: string): void => {
	const known = map.get(key);
	if (known) known.push(word);
	else map.set(key, [word]);
};

/** The words of all texts, by beginning, by sound and by nearness. Grows a word at a time. */
export class Vocabulary {
	#sorted: string[] = [];
	#fresh: string[] = [];
	readonly #bySound = new Map<string, string[]>();
	readonly #byShape = new Map<string, string[]>();

	/** @param word folded, and not added before */
	add(word: string): void {
		this.#fresh.push(word);
		const key = soundKey(word);
		if (key) grouped(this.#bySound, key, word);
		grouped(this.#byShape, word.slice(0, 1) + String(word.length), word);
	}

	/** Words that begin so, the word itself among them. */
	beginning(word: string): readonly string[] {
		if (this.#fresh.length > 0) {
			// A sorted run with a short one behind it is sorted in one pass.
			this.#sorted = [...this.#sorted, ...this.#fresh.sort(byText)].sort(byText);
			this.#fresh = [];
		}
		const from = placeOf(word, this.#sorted);
		return this.#sorted.slice(from, placeOf(`${word}\uffff`, this.#sorted));
	}

	/** Words that another newsroom may have written for it. */
	sounding(word: string): readonly string[] {
		return this.#bySound.get(soundKey(word)) ?? [];
	}

	/** Words a typing mistake or two away; the first letter is taken to be right. */
	near(word: string): readonly string[] {
		const most = word.length >= TWO_MISTAKES ? 2 : word.length >= ONE_MISTAKE ? 1 : 0;
		if (most === 0) return [];
		const lengths = Array.from({ length: 2 * most + 1 }, (_, at) => word.length - most + at);
		return lengths
			.flatMap((length) => this.#byShape.get(word.slice(0, 1) + String(length)) ?? [])
			.filter((each) => distance(word, each, most) <= most);
	}
}
