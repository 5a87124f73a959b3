import type { Polity } from './offices-polity';

/** Offices that somebody holds in each polity, to keep a bare title from a country that has one. */
export class Holders {
	readonly #held = new Map<string, string>();
	readonly #homes = new Map<string, Polity>();

	/** Notes that a person has to do with an office class somewhere; `holds`: has it and nobody else. */
	add(office: string, polity: Polity, person: string, holds: boolean): void {
		if (holds) this.#held.set(`${office} ${polity}`, person);
		this.#homes.set(`${office} ${person}`, polity);
		if (!this.#homes.has(person)) this.#homes.set(person, polity);
	}

	/** Whether another person is known to hold it there. */
	isTaken(office: string, polity: Polity, person: string): boolean {
		const holder = this.#held.get(`${office} ${polity}`);
		return holder !== undefined && holder !== person;
	}

	/** Where a person holds any office, by what was noted first, or null. */
	homeOf(person: string): Polity | null {
		return this.#homes.get(person) ?? null;
	}

	/** Where a person holds this office, or null. */
	where(office: string, person: string): Polity | null {
		return this.#homes.get(`${office} ${person}`) ?? null;
	}
}
