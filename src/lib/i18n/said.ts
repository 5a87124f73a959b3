/**
 * A module of messages as another language has it: the same names, functions of the same arguments,
 * lists of the same length, other words.
 */
export type Translation<T> = T extends string
	? string
	: T extends (...given: infer Given) => string
		? (...given: Given) => string
		: { readonly [Name in keyof T]: Translation<T[Name]> };

/** What the chosen language has for an area; undefined while that is English. */
type Read = (area: string) => object | undefined;

let read: Read = () => undefined;

/** Lets messages be read through `reader` from now on. The app hands in one that pages can watch. */
export function readThrough(reader: Read): void {
	read = reader;
}

/**
 * English messages that answer in whatever language is chosen when they are read: read them where
 * they are shown, in markup or in `$derived`, never once and for all. A message that the language
 * lacks is given in English.
 *
 * @param area the export's own name, under which other languages keep theirs
 */
export const said = <const T extends object>(area: string, english: T): Translation<T> =>
	new Proxy(english, {
		get: (_, name): unknown =>
			Reflect.get(read(area) ?? english, name) ?? Reflect.get(english, name)
	}) as unknown as Translation<T>;
