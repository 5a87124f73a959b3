/**
 * Letters that transliteration from Arabic, Cyrillic, Korean and Chinese scripts writes in several
 * ways, each row turning the others into one; in this order.
 */
const ROWS: readonly (readonly [RegExp, string])[] = [
	[/([^eo])\1+/g, '$1'],
	[/eo|oo|ou/g, 'u'],
	[/ee|[ea][iy]/g, 'i'],
	[/[iy]+/g, 'i'],
	[/kh/g, 'h'],
	[/dh/g, 'd'],
	[/gh/g, 'g'],
	[/ph/g, 'f'],
	[/sch|sh/g, 's'],
	[/tch|ch|tj/g, 'c'],
	[/[tc]z|ts/g, 'z'],
	[/zh|dj/g, 'j'],
	[/ck|q/g, 'k'],
	[/(.)x/g, '$1ks'],
	[/w/g, 'v'],
	[/o/g, 'u'],
	[/(.)\1+/g, '$1'],
	[/^[aeu]l(?=.{5})/, '']
];

/**
 * How a name sounds once the choices of its transliteration are taken out: "Qasem" and "Kassem",
 * "Voronskyy" and "Voronsky" come out alike. Two names that differ may come out alike too, so it is
 * only ever used against rivals.
 *
 * @param word one folded word
 */
export function sound(word: string): string {
	let out = word;
	for (const [pattern, to] of ROWS) out = out.replace(pattern, to);
	return out;
}
