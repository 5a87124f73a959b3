import { readCountryTable } from './country-table';

/** The 43 European members of the United Nations by its M49 standard, the Vatican and Kosovo. */
export const EUROPE = readCountryTable(
	'Europe',
	`
BY | Belarus | Republic of Belarus | Byelorussia | Belarusian; Belarussian | Minsk | Eastern Europe
BG | Bulgaria | Republic of Bulgaria | | Bulgarian | Sofia | Eastern Europe
CZ | Czech Republic | | Czechia | Czech; Czechs | Prague | Eastern Europe | the
HU | Hungary | | | Hungarian | Budapest | Eastern Europe
MD | Moldova | Republic of Moldova | | Moldovan | Chisinau; Kishinev | Eastern Europe
PL | Poland | Republic of Poland | | Polish; Pole; Poles | Warsaw | Eastern Europe
RO | Romania | | | Romanian | Bucharest | Eastern Europe
RU | Russia | Russian Federation | | Russian | Moscow | Eastern Europe
SK | Slovakia | Slovak Republic | | Slovak; Slovakian; Slovaks | Bratislava | Eastern Europe
UA | Ukraine | | | Ukrainian | Kyiv; Kiev | Eastern Europe
DK | Denmark | Kingdom of Denmark | | Danish; Dane; Danes | Copenhagen | Northern Europe
EE | Estonia | Republic of Estonia | | Estonian | Tallinn | Northern Europe
FI | Finland | Republic of Finland | | Finnish; Finn; Finns | Helsinki | Northern Europe
IS | Iceland | | | Icelandic; Icelander | Reykjavik | Northern Europe
IE | Ireland | | Republic of Ireland; Irish Republic; Éire | Irish; Irishman | Dublin | Northern Europe
LV | Latvia | Republic of Latvia | | Latvian | Riga | Northern Europe
LT | Lithuania | Republic of Lithuania | | Lithuanian | Vilnius | Northern Europe
NO | Norway | Kingdom of Norway | | Norwegian | Oslo | Northern Europe
SE | Sweden | Kingdom of Sweden | | Swedish; Swede; Swedes | Stockholm | Northern Europe
GB | United Kingdom | United Kingdom of Great Britain and Northern Ireland | UK; U.K.; Britain; Great Britain | British; Briton; Britons; Brits | London | Northern Europe | the
AL | Albania | Republic of Albania | | Albanian | Tirana | Southern Europe
AD | Andorra | Principality of Andorra | | Andorran | Andorra la Vella | Southern Europe
BA | Bosnia and Herzegovina | | Bosnia; Bosnia-Herzegovina; Bosnia & Herzegovina; BiH | Bosnian; Herzegovinian; Bosnian and Herzegovinian | Sarajevo | Southern Europe
HR | Croatia | Republic of Croatia | | Croatian; Croat; Croats | Zagreb | Southern Europe
GR | Greece | Hellenic Republic | | Greek; Greeks; Hellenic | Athens | Southern Europe
VA | Vatican City | Vatican City State | Holy See; the Vatican; Vatican; Vatican City | | Vatican City | Southern Europe | observer
IT | Italy | Italian Republic | | Italian | Rome | Southern Europe
XK | Kosovo | Republic of Kosovo | | Kosovan; Kosovar | Pristina | Southern Europe | non-member
MT | Malta | Republic of Malta | | Maltese | Valletta | Southern Europe
ME | Montenegro | | | Montenegrin; Montenegrins | Podgorica | Southern Europe
MK | North Macedonia | Republic of North Macedonia | Macedonia; FYROM | Macedonian; North Macedonian | Skopje | Southern Europe
PT | Portugal | Portuguese Republic | | Portuguese | Lisbon | Southern Europe
SM | San Marino | Republic of San Marino | | Sammarinese; San Marinese | City of San Marino | Southern Europe
RS | Serbia | Republic of Serbia | | Serbian; Serb; Serbs | Belgrade | Southern Europe
SI | Slovenia | Republic of Slovenia | | Slovenian; Slovene; Slovenes | Ljubljana | Southern Europe
ES | Spain | Kingdom of Spain | | Spanish; Spaniard; Spaniards | Madrid | Southern Europe
AT | Austria | Republic of Austria | | Austrian | Vienna | Western Europe
BE | Belgium | Kingdom of Belgium | | Belgian | Brussels | Western Europe
FR | France | French Republic | | French; Frenchman | Paris | Western Europe
DE | Germany | Federal Republic of Germany | | German | Berlin | Western Europe
LI | Liechtenstein | Principality of Liechtenstein | | Liechtensteiner | Vaduz | Western Europe
LU | Luxembourg | Grand Duchy of Luxembourg | | Luxembourgish; Luxembourger | Luxembourg City | Western Europe
MC | Monaco | Principality of Monaco | | Monegasque; Monacan | Monaco | Western Europe
NL | Netherlands | Kingdom of the Netherlands | the Netherlands; Holland | Dutch; Dutchman | Amsterdam; The Hague | Western Europe | the
CH | Switzerland | Swiss Confederation | | Swiss | Bern; Berne | Western Europe
`
);
