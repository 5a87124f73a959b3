/** Cities and territories of the news that are no capital: `code | places split by ;`. */
export const PLACE_TABLE = `
AE | Dubai; Sharjah
AF | Kandahar; Herat; Mazar-i-Sharif
AR | Córdoba; Rosario
AU | Sydney; Melbourne; Perth; Brisbane; Adelaide
BE | Antwerp; Bruges
BO | Santa Cruz de la Sierra
BR | São Paulo; Rio de Janeiro; Belém
CA | Toronto; Montreal; Vancouver; Quebec; Ontario; Alberta
CD | Goma; Lubumbashi; Bukavu
CH | Geneva; Zurich; Davos; Basel; Lausanne
CL | Valparaíso
CM | Douala
CN | Shanghai; Hong Kong; Macau; Guangzhou; Shenzhen; Tibet; Xinjiang; Wuhan
CO | Medellín; Cali; Cartagena
DE | Munich; Hamburg; Frankfurt; Cologne; Bonn; Bavaria
EC | Guayaquil; Galápagos
EG | Alexandria; Sharm el-Sheikh; Suez
ES | Barcelona; Catalonia; Seville; Valencia
ET | Tigray; Oromia
FR | Marseille; Lyon; Strasbourg; Nice; Versailles
GB | Scotland; England; Wales; Northern Ireland; Edinburgh; Glasgow; Belfast; Cardiff; Manchester; Liverpool; Westminster
GR | Thessaloniki; Crete
GH | Kumasi
HT | Cap-Haïtien
ID | Bali; Bandung; Surabaya; Sumatra; Java
IL | Haifa; Golan Heights
IN | Mumbai; Kolkata; Chennai; Bengaluru; Hyderabad; Kashmir; Punjab; Goa
IQ | Erbil; Mosul; Basra; Kirkuk
IR | Isfahan; Mashhad; Tabriz
IT | Milan; Naples; Turin; Venice; Sicily
JP | Osaka; Hiroshima; Nagasaki; Okinawa; Kyoto; Fukushima; Hokkaido
KE | Mombasa; Kisumu
KP | Wonsan; Kaesong
KR | Busan; Incheon; Jeju; Panmunjom; Gwangju; Daegu
KZ | Almaty; Baikonur
LB | Tyre; Sidon
LY | Benghazi; Misrata
MA | Casablanca; Marrakesh; Tangier
ML | Timbuktu; Kidal; Gao
MM | Yangon; Mandalay; Rakhine
MX | Tijuana; Monterrey; Guadalajara; Cancún
MY | Sabah; Sarawak; Penang
MZ | Cabo Delgado
NG | Lagos; Kano; Kaduna
NL | Rotterdam; Maastricht
NZ | Auckland; Christchurch
PG | Bougainville
PH | Mindanao; Cebu; Davao; Luzon
PK | Karachi; Lahore; Peshawar; Rawalpindi
PL | Krakow; Gdansk
PS | Gaza; Gaza Strip; West Bank; Rafah; Khan Younis; Hebron; Jenin
RU | St. Petersburg; Saint Petersburg; Vladivostok; Sochi; Kazan; Kaliningrad; Chechnya; Siberia; Kursk; Belgorod
SA | Jeddah; Mecca; Medina; Neom
SD | Port Sudan; Darfur; El Fasher; Omdurman
SE | Gothenburg; Malmö
SO | Somaliland; Puntland; Kismayo
SY | Aleppo; Homs; Idlib; Latakia; Hama; Deir ez-Zor; Daraa; Raqqa
TH | Phuket; Chiang Mai
TR | Istanbul; Izmir; Antalya; Gaziantep
TZ | Zanzibar; Arusha
UA | Odesa; Odessa; Kharkiv; Lviv; Mariupol; Donetsk; Luhansk; Crimea; Kherson; Donbas; Zaporizhzhia; Bakhmut
US | New York; New York City; Los Angeles; San Francisco; Chicago; Houston; Miami; Boston; Hawaii; Alaska; California; Texas; Florida; Guam; Puerto Rico; Silicon Valley; Washington state; Ohio; Virginia; Pennsylvania; Michigan; Illinois; Minnesota; Wisconsin; New Jersey; Arizona; Nevada; Oregon; Colorado; Massachusetts; Maryland; Tennessee; Kentucky; Louisiana; Alabama; Missouri; Kansas; Iowa; Oklahoma; Utah; Philadelphia; Detroit; Seattle; Atlanta; Dallas; Pittsburgh; Camp David
VE | Maracaibo
VN | Ho Chi Minh City; Da Nang
YE | Aden; Hodeidah; Marib
ZA | Johannesburg; Durban; Soweto
DK | Greenland; Faroe Islands
`;

/** Regions and seas that are places of no one country. */
export const REGIONS: readonly string[] = (
	'Africa; Asia; Europe; Oceania; Antarctica; North America; South America; Latin America; ' +
	'Central America; Central Asia; Southeast Asia; South Asia; East Asia; West Asia; West Africa; ' +
	'East Africa; North Africa; Southern Africa; Central Africa; Middle East; Far East; Near East; ' +
	'Balkans; Western Balkans; Baltics; Caucasus; South Caucasus; Scandinavia; Caribbean; Sahel; ' +
	'Horn of Africa; Arctic; Pacific; Indo-Pacific; Asia-Pacific; Korean Peninsula; Sahara; ' +
	'Western Sahara; Persian Gulf; Red Sea; Black Sea; Baltic Sea; South China Sea; East China Sea; ' +
	'Mediterranean; Mediterranean Sea; Atlantic; Atlantic Ocean; Pacific Ocean; Indian Ocean; ' +
	'Arctic Ocean; Gulf of Mexico; Gulf of Aden; Gulf of Guinea; Strait of Hormuz; Taiwan Strait; ' +
	'Suez Canal; Panama Canal; Danube; Nile; Amazon; Himalayas; Andes; Alps; Levant; Maghreb; ' +
	'Eastern Europe; Western Europe; Central Europe; Northern Europe; Southern Europe; Kurdistan; ' +
	'Nagorno-Karabakh; Abkhazia; South Ossetia; Transnistria; Polynesia; Melanesia; Pacific Islands'
).split('; ');
