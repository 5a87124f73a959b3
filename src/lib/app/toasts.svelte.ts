export interface Toast {
	readonly id: number;
	readonly text: string;
	readonly tone: 'plain' | 'problem';
}

/** Messages that need no answer. One region says each once; problems stay until dismissed. */
export class Toasts {
	#list = $state.raw<readonly Toast[]>([]);
	#next = 1;

	get list(): readonly Toast[] {
		return this.#list;
	}

	/** Shows a message; a plain one leaves by itself after six seconds. */
	show(text: string, tone: Toast['tone'] = 'plain'): void {
		const id = this.#next++;
		this.#list = [...this.#list.filter((toast) => toast.text !== text), { id, text, tone }];
		if (tone === 'plain') setTimeout(() => this.dismiss(id), 6000);
	}

	dismiss(id: number): void {
		this.#list = this.#list.filter((toast) => toast.id !== id);
	}
}
