import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { LANGUAGES, languageFor } from './languages';

test('a chosen language is spoken whatever the device prefers', () => {
	expect(languageFor('ar', ['ko-KR', 'en-US']).code).toBe('ar');
	expect(languageFor('en', ['ko-KR']).code).toBe('en');
});

test('without a choice it is the first of the device’s languages that there is', () => {
	expect(languageFor('system', ['fr-CA', 'es-MX', 'ko']).code).toBe('es');
	expect(languageFor('', ['ko-KR']).code).toBe('ko');
});

test('without any that there is, it is English', () => {
	expect(languageFor('system', ['fr', 'de-AT']).code).toBe('en');
	expect(languageFor('tlh', []).code).toBe('en');
});

test('a longer code that begins alike is another language', () => {
	expect(languageFor('system', ['arn-CL', 'eso']).code).toBe('en');
});

test('each language is named in itself and has a locale that the platform knows', () => {
	for (const { code, name, locale } of LANGUAGES) {
		const names = new Intl.DisplayNames([locale], { type: 'language' });
		expect(names.of(code)?.toLowerCase()).toBe(name.toLowerCase());
		expect(Intl.DateTimeFormat.supportedLocalesOf(locale)).toHaveLength(1);
	}
});

test('every language loads its messages', async () => {
	for (const { code, load } of LANGUAGES)
		expect(Object.keys(await load()).length > 20, code).toBe(code !== 'en');
});

test('the early script of the page knows the same languages and directions', () => {
	const early = /<script>([^]*?)<\/script>/.exec(readFileSync('src/app.html', 'utf8'))?.[1] ?? '';
	expect(early).toContain(`/^(${LANGUAGES.map(({ code }) => code).join('|')})$/`);
	const rtl = LANGUAGES.filter(({ direction }) => direction === 'rtl').map(({ code }) => code);
	expect(rtl).toEqual(['ar']);
	expect(early).toContain("language === 'ar' ? 'rtl' : 'ltr'");
});
