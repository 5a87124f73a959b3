import { fullDateIn } from './dates-in-lines';

/**
 * "Updated: Tuesday, 3:00 PM": between the word and the first digit stand names of days and months
 * alone, so that "Published figures show 40 cases" stays a sentence.
 */
const STAMP =
	/^(?:published|updated|posted|last (?:updated|modified)|first published|modified)\b(?:[^\p{L}\p{N}]{0,4}(?:on|at|date|time|(?:mon|tue|wed|thu|fri|sat|sun|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\p{L}{0,6})){0,4}[^\p{L}\p{N}]{0,4}\d/iu;

/** Lines a site puts around an article, whole-line patterns. None backtracks. */
const FURNITURE: readonly RegExp[] = [
	STAMP,
	/^(?:published|updated|posted)(?: on| at)?:/i,
	/^[Bb][Yy]:?(?:\s+(?:and |& )?\p{Lu}[\p{L}\p{M}.'’-]*,?){1,8}\s*(?:\|.{0,80}|\(.{0,60}\)|@\w+)?$/u,
	/^\(?(?:[Ee]dited|[Rr]eported|[Ww]ritten|[Cc]ompiled|[Rr]eporting|[Ee]diting|[Ww]riting|[Aa]dditional reporting) by:? \p{Lu}[^.]{0,120}\.?\)?$/u,
	/^(?:contributing|contributors?|source|sources|via|tags?|topics?|categories|filed under|keywords|credit|photo|photos|image|video|watch|listen|advertisement|sponsored)\b\s*(?::|$)/i,
	/^(?:read more|read also|also read|see also|more|more posts|related|related (?:stories|articles|news|posts)|recommended|most read|trending|up next|next article|previous article|don['’]t miss|you may also like|in case you missed it|continue reading|click here|share|share this|share on|tweet|follow us|follow|print|email|comments?|leave a (?:reply|comment)|sign up|subscribe|newsletter|copyright|all rights reserved|©)\s*(?:[:|»>…].*)?$/i,
	/^(?:follow|reach|contact|email|e-mail) .{1,80}(?:@|on twitter|on x\b|on facebook|on instagram)/i,
	/^(?:share|tweet|pin|email|print|facebook|twitter|whatsapp|linkedin|telegram|reddit|copy link)(?:[\s|·,]+(?:share|tweet|pin|email|print|facebook|twitter|whatsapp|linkedin|telegram|reddit|copy link|on|this|to))+$/i,
	/^(?:sign up|subscribe|click|tap|download|join) .{0,60}\b(?:newsletter|here|app|channel|alerts?|updates)\b.{0,40}$/i,
	/^(?:©|\(c\)|copyright\s*(?:©|\(c\)|\d{4}|by\b|[:.|-]))/i,
	/^(?:share this (?:article|story|page|post)|copy link|saved?|all rights reserved|listen to (?:this )?(?:article|story)|(?:\d{1,6} |(?:view|show|load|add|post|no) (?:all |more )?)?comments?(?: \(\d{1,6}\))?|skip to (?:main )?content|story highlights|key points|(?:next|previous) (?:post|story)|loading|(?:cookie|privacy) (?:policy|settings)|accept (?:all )?cookies|like this|terms of (?:use|service)|contact us|about us|log in|sign in|register|menu|search|home|your email address will not be published|required fields are marked)[\s.:…*]*$/i,
	/^(?:image (?:source|caption)|editor['’]s note)\b.{0,200}$/i,
	/^\[email.{0,12}protected\]$/i,
	/^(?:reuters|afp|ap|xinhua|tass|yonhap|efe|dpa|ansa|anadolu|kuna|spa)(?:\s?[|/–-].{0,40})?$/i,
	/^home ?[>/»|›].{0,80}$/i,
	/^this (?:article|story|post|report) (?:was |has been )?(?:originally |first |last )?(?:published|appeared|updated|posted)\b/i,
	/^https?:\/\/\S+$/i,
	/^\(?(?:end|ends|more|fin)\)?\.?$/i,
	/^[a-z]{2,4}\.[a-z]{2,4}$/,
	/^.{0,60}\b\d{1,3} (?:minutes?|hours?|days?) ago\b[^.!?]{0,60}$/i,
	/^\d+ (?:min|minutes?) read$/i,
	/^\p{Lu}[\p{L} ]{2,50}:\p{Lu}[^.]*$/u,
	/^['"‘“]?(?:\p{Lu}[\p{Lu}'’-]*\s+){1,8}\p{Lu}[\p{Lu}'’-]*['"’”]?:\s/u
];

/**
 * A caption: ends with a picture agency in brackets, or says what the picture shows. After a full
 * stop the agency alone is how wire stories end.
 */
const CAPTIONS: readonly RegExp[] = [
	/[^.\s]\s*\((?:AP|AFP|Reuters|Xinhua|Getty|EPA|PA|Yonhap|TASS|Sputnik|Anadolu|AA)\)$/,
	/\((?:AP|AFP|Reuters|Xinhua|Getty|EPA|PA|Yonhap|TASS|Sputnik|Anadolu|AA)[ /][^()]{1,60}\)$/,
	/\((?:AP |Reuters )?(?:file )?(?:photo|image|picture)(?:[ /:][^()]{0,60})?\)$/i,
	/^(?:(?:file )?photo(?:graph)?|image|picture|illustration)(?: taken| shows|:| by| provided)/i,
	/\b(?:getty images|file photo|photo by [\p{Lu}][\p{L} .]{2,40})\s*[.)]?$/iu
];

/** Words a line of nothing but a day and an agency has at most. */
const DATE_LINE_WORDS = 7;

/** A line of its own that only says when, and perhaps who. */
function isDateLine(line: string): boolean {
	if (line.length > 70 || /[.!?]$/.test(line)) return false;
	return line.split(/\s+/).length <= DATE_LINE_WORDS && fullDateIn(line) !== null;
}

/** A heading after which a site lists other articles. */
const OTHER_ARTICLES =
	/^(?:more posts|more stories|more|more from .{1,40}|related (?:stories|articles|news|posts)|recommended(?: for you)?|you may also like|latest (?:news|stories)|trending(?: now)?|most read)\s*:?$/i;

/** Whether a line is no part of the article: byline, share link, caption, agency mark. */
export function isFurniture(line: string): boolean {
	if (!/\p{L}/u.test(line) || line.length < 3) return true;
	if (line.length > 400) return false;
	if (isDateLine(line)) return true;
	return FURNITURE.some((pattern) => pattern.test(line)) || CAPTIONS.some((p) => p.test(line));
}

/** Whether a line opens a list of other articles; what follows near the end is not the article. */
export function opensOtherArticles(line: string): boolean {
	return OTHER_ARTICLES.test(line);
}

/** Where the credit a caption ends with begins ("./Courtesy of …"), or the line's length. */
export function creditStart(line: string): number {
	if (!line.includes('/')) return line.length;
	const at = line.search(/\s*\/\s?(?:courtesy of|provided by|photo by|news1|yonhap)\b/i);
	return at < 0 ? line.length : at;
}
