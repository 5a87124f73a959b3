import { readCountryTable } from './country-table';

/** The 43 European members of the United Nations by its M49 standard, the Vatican and Kosovo. */
export const EUROPE = readCountryTable(
	'Europe',
	`
Eastern Europe
BY | Belarus | Republic of ~ | Byelorussia | ~ian; ~sian | Minsk
BG | Bulgaria | Republic of ~ | | ~n | Sofia
CZ | Czech Republic | | Czechia | Czech; Czechs | Prague | the
HU | Hungary | | | Hungarian | Budapest
MD | Moldova | Republic of ~ | | ~n | Chisinau; Kishinev
PL | Poland | Republic of ~ | | Polish; Pole; Poles | Warsaw
RO | Romania | | | ~n | Bucharest
RU | Russia | ~n Federation | | ~n | Moscow
SK | Slovakia | Slovak Republic | | Slovak; ~n; Slovaks | Bratislava
UA | Ukraine | | | Ukrainian | Kyiv; Kiev
Northern Europe
DK | Denmark | Kingdom of ~ | | Danish; Dane; Danes | Copenhagen
EE | Estonia | Republic of ~ | | ~n | Tallinn
FI | Finland | Republic of ~ | | Finnish; Finn; Finns | Helsinki
IS | Iceland | | | ~ic; ~er | Reykjavik
IE | Ireland | | Republic of ~; Irish Republic; Éire | Irish; Irishman | Dublin
LV | Latvia | Republic of ~ | | ~n | Riga
LT | Lithuania | Republic of ~ | | ~n | Vilnius
NO | Norway | Kingdom of ~ | | Norwegian | Oslo
SE | Sweden | Kingdom of ~ | | Swedish; Swede; Swedes | Stockholm
GB | United Kingdom | ~ of Great Britain and Northern Ireland | UK; U.K.; Britain; Great Britain | British; Briton; Britons; Brits | London | the
Southern Europe
AL | Albania | Republic of ~ | | ~n | Tirana
AD | Andorra | Principality of ~ | | ~n | ~ la Vella
BA | Bosnia and Herzegovina | | Bosnia; Bosnia-Herzegovina; Bosnia & Herzegovina; BiH | Bosnian; Herzegovinian; Bosnian and Herzegovinian | Sarajevo
HR | Croatia | Republic of ~ | | ~n; Croat; Croats | Zagreb
GR | Greece | Hellenic Republic | | Greek; Greeks; Hellenic | Athens
VA | Vatican City | ~ State | Holy See; the Vatican; Vatican; ~ | | ~ | observer
IT | Italy | Italian Republic | | Italian | Rome
XK | Kosovo | Republic of ~ | | Kosovan; Kosovar | Pristina | non-member
MT | Malta | Republic of ~ | | Maltese | Valletta
ME | Montenegro | | | Montenegrin; Montenegrins | Podgorica
MK | North Macedonia | Republic of ~ | Macedonia; FYROM | Macedonian; ~n | Skopje
PT | Portugal | Portuguese Republic | | Portuguese | Lisbon
SM | San Marino | Republic of ~ | | Sammarinese; San Marinese | City of ~
RS | Serbia | Republic of ~ | | ~n; Serb; Serbs | Belgrade
SI | Slovenia | Republic of ~ | | ~n; Slovene; Slovenes | Ljubljana
ES | Spain | Kingdom of ~ | | Spanish; Spaniard; Spaniards | Madrid
Western Europe
AT | Austria | Republic of ~ | | ~n | Vienna
BE | Belgium | Kingdom of ~ | | Belgian | Brussels
FR | France | French Republic | | French; Frenchman | Paris
DE | Germany | Federal Republic of ~ | | German | Berlin
LI | Liechtenstein | Principality of ~ | | ~er | Vaduz
LU | Luxembourg | Grand Duchy of ~ | | ~ish; ~er | ~ City
MC | Monaco | Principality of ~ | | Monegasque; Monacan | ~
NL | Netherlands | Kingdom of the ~ | the ~; Holland | Dutch; Dutchman | Amsterdam; The Hague | the
CH | Switzerland | Swiss Confederation | | Swiss | Bern; Berne
`
);
