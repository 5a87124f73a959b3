const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** What may stand before a name and is no part of it; a hyphened title is one word, as in names. */
export const HONORIFICS = words(
	'crown mr mrs ms miss mx dr doctor prof professor sir dame lord lady president vice prime minister ' +
		'premier foreign chancellor secretary general king queen prince princess pope emperor emir ' +
		'sultan sheikh shaikh ayatollah imam rabbi reverend rev cardinal archbishop bishop chairman ' +
		'chairwoman chair speaker senator sen governor gov mayor ambassador judge justice captain ' +
		'colonel marshal admiral gen col former acting interim deputy the he his her hon excellency ' +
		'vicepresident vicepremier viceminister vicechancellor secretarygeneral governorgeneral ' +
		'director directorgeneral generalissimo comrade frau herr madame mme monsieur mademoiselle señor señora ' +
		'senor senora signor signora shri smt begum daw haji hajji ustad pm mp'
);

/** What may stand after a name and is no part of it. */
export const SUFFIXES = words('jr sr junior senior ii iii iv md phd');

/** Words that open a surname of several words: "bin Mohammed", "von der Halden". */
export const PARTICLES = words(
	'van von der den de del della da dos das do di du la le les bin ibn ben bint abu abd ter ten st zu'
);

/** The Arabic article, written in front with a hyphen or a space. */
export const ARTICLES = words('al el ul');

/** Chinese, Korean and Vietnamese family names that stand first and are seldom given names. */
export const FAMILY_FIRST = words(
	'kim lee park choi choe cho jung jeong chung kang yoon yun jang lim im oh seo shin kwon hwang ' +
		'ahn song yoo ryu hong jeon moon bae baek heo noh roh ri pak yi ban ' +
		'li wang zhang liu chen yang huang zhao wu zhou xu sun zhu hu guo he lin gao luo zheng ' +
		'liang xie tang xi deng cai lai qin han peng zeng xiao cui lu tsai ' +
		'nguyen tran pham le hoang vo vu dang bui ngo duong phan to luong'
);

/** Chinese family names in Pinyin and in older romanisations. */
export const CHINESE_FAMILIES = words(
	'li wang zhang liu chen yang huang zhao wu zhou xu sun zhu hu guo he lin gao luo zheng liang xie tang ' +
		'xi deng cai lai qin han peng zeng xiao cui lu mao jiang wen bo ma fan jin shi dai pan yuan ye wei ' +
		'tan fang shen qian cao song feng yu dong cheng ren qi chiang chang teng chou hsieh hsu tsai tsao ' +
		'chow kong ding du hou jia kang lei long meng qiu shao su tian wan xiong yan yao yin zhong zou ho'
);

/** Family names of Spain and Portugal that tell where the first of two begins; more end in "ez". */
export const IBERIAN_FAMILIES = words(
	'garcia ruiz diaz torres ramos ortiz silva castro romero moreno rivera vargas molina ortega delgado ' +
		'castillo medina aguilar guerrero mendoza rojas cruz flores reyes navarro soto rios vega campos ' +
		'fuentes carrasco cabrera salazar vazquez herrera barrios blanco cortes cortez lopes ' +
		'fernandes rodrigues goncalves gomes martins pereira oliveira santos sousa souza costa ferreira ' +
		'almeida carvalho teixeira moreira correia mendes nunes dias alves ribeiro pinto barbosa'
);

/** Given names and the short forms they are known by. */
export const SHORT_FORMS: readonly ReadonlySet<string>[] = [
	'joe joseph',
	'bill william will',
	'bob robert rob',
	'mike michael',
	'jim james',
	'tom thomas',
	'tony anthony',
	'dick richard rick',
	'ted edward ed',
	'chris christopher',
	'dan daniel',
	'dave david',
	'alex alexander alexandra',
	'nick nicholas',
	'matt matthew',
	'steve stephen steven',
	'ben benjamin',
	'andy andrew',
	'tim timothy',
	'greg gregory',
	'ken kenneth',
	'ron ronald',
	'don donald',
	'sam samuel samantha',
	'kate katherine catherine',
	'liz elizabeth',
	'sue susan'
].map(words);
