import type { ItemMemory } from './types';

/**
 * Items in order, to be looked through and to be looked up. What makes looking up quick is made when
 * the first one is looked up: for a hundred thousand items that takes as long as planning their days,
 * and most plans are only looked through.
 */
export class ItemList implements ReadonlyMap<string, ItemMemory> {
	readonly #list: readonly ItemMemory[];
	#byItem: ReadonlyMap<string, ItemMemory> | null = null;

	/** @param list each item once */
	constructor(list: readonly ItemMemory[]) {
		this.#list = list;
	}

	get size(): number {
		return this.#list.length;
	}

	get(item: string): ItemMemory | undefined {
		return this.#index().get(item);
	}

	has(item: string): boolean {
		return this.#index().has(item);
	}

	forEach(each: (memory: ItemMemory, item: string, all: this) => void): void {
		for (const memory of this.#list) each(memory, memory.item, this);
	}

	*keys(): MapIterator<string> {
		for (const { item } of this.#list) yield item;
	}

	values(): MapIterator<ItemMemory> {
		return this.#list.values();
	}

	*entries(): MapIterator<[string, ItemMemory]> {
		for (const memory of this.#list) yield [memory.item, memory];
	}

	[Symbol.iterator](): MapIterator<[string, ItemMemory]> {
		return this.entries();
	}

	#index(): ReadonlyMap<string, ItemMemory> {
		if (this.#byItem === null) {
			const byItem = new Map<string, ItemMemory>();
			for (const memory of this.#list) byItem.set(memory.item, memory);
			this.#byItem = byItem;
		}
		return this.#byItem;
	}
}
