/**
 * Places of the world whose names are also a person's, a club's or a paper's often enough that a rule
 * must look around before it calls one a place: `code | places split by ;`.
 */
export const TOWN_TABLE = `
AE | Fujairah
AF | Jalalabad; Kunduz; Helmand; Panjshir
AR | Mendoza; La Plata; Patagonia
AT | Salzburg; Innsbruck; Tyrol
AU | Queensland; New South Wales; Western Australia; South Australia; Northern Territory; Tasmania; Hobart; Darwin; Gold Coast; Newcastle
AZ | Nakhchivan
BA | Mostar; Banja Luka; Srebrenica; Herzegovina; Republika Srpska
BD | Chittagong; Cox's Bazar; Bengal
BE | Ghent; Liège; Flanders; Wallonia; Brabant; Waterloo
BG | Plovdiv; Varna
BR | Salvador; Fortaleza; Recife; Porto Alegre; Belo Horizonte; Manaus; Curitiba; Bahia; Minas Gerais
BY | Brest
CA | Calgary; Edmonton; Winnipeg; Halifax; Hamilton; Quebec City; Saskatoon; Regina; Mississauga; British Columbia; Saskatchewan; Manitoba; Nova Scotia; New Brunswick; Newfoundland; Labrador; Newfoundland and Labrador; Prince Edward Island; Yukon; Nunavut; Northwest Territories; Vancouver Island; Windsor; Niagara Falls
CH | Lucerne; St. Gallen
CL | Easter Island
CN | Guangdong; Tianjin; Chongqing; Chengdu; Nanjing; Hangzhou; Xi'an; Suzhou; Qingdao; Harbin; Shenyang; Changsha; Zhengzhou; Urumqi; Lhasa; Sichuan; Yunnan; Hunan; Hubei; Henan; Hebei; Shandong; Shanxi; Shaanxi; Jiangsu; Zhejiang; Fujian; Jiangxi; Anhui; Guizhou; Guangxi; Gansu; Qinghai; Hainan; Heilongjiang; Jilin; Liaoning; Inner Mongolia; Manchuria; Kowloon
CO | Barranquilla; Antioquia
CU | Santiago de Cuba; Guantánamo; Guantanamo Bay
CY | Larnaca
CZ | Brno; Ostrava; Bohemia; Moravia
DE | Stuttgart; Düsseldorf; Dortmund; Essen; Leipzig; Dresden; Hanover; Nuremberg; Bremen; Karlsruhe; Mannheim; Potsdam; Weimar; Heidelberg; Freiburg; Saxony; Lower Saxony; Hesse; Thuringia; Brandenburg; Prussia; East Prussia; Rhineland; North Rhine-Westphalia; Baden-Württemberg; Westphalia; Württemberg; Baden; Pomerania; Schleswig-Holstein; East Germany; West Germany; Ruhr
DK | Aarhus; Odense; Jutland; Schleswig
DZ | Oran; Constantine
EE | Tartu
EG | Giza; Luxor; Aswan; Port Said; Sinai
ES | Bilbao; Zaragoza; Málaga; Murcia; Granada; Alicante; Salamanca; Andalusia; Galicia; Basque Country; Navarre; Aragon; Castile; Asturias; Mallorca; Majorca; Ibiza; Canary Islands; Tenerife; Pamplona; Ceuta; Melilla
ET | Mekelle; Amhara
FI | Tampere; Turku; Espoo; Lapland; Karelia
FR | Nantes; Toulouse; Bordeaux; Lille; Rennes; Reims; Grenoble; Dijon; Cannes; Avignon; Nancy; Le Havre; Montpellier; Calais; Orléans; Normandy; Brittany; Burgundy; Alsace; Lorraine; Provence; Corsica; Vichy; New Caledonia; French Polynesia; Tahiti; Martinique; Guadeloupe; Réunion; French Guiana; Mayotte; Riviera
GB | Leeds; Sheffield; Bristol; Nottingham; Leicester; Southampton; Portsmouth; Plymouth; Brighton; Oxford; Cambridge; Bath; Coventry; Hull; Bradford; Norwich; Swansea; Newport; Aberdeen; Dundee; Inverness; Londonderry; Canterbury; Winchester; Salisbury; Wimbledon; Kensington; Heathrow; Yorkshire; North Yorkshire; West Yorkshire; South Yorkshire; Lancashire; Cheshire; Kent; Essex; Sussex; Surrey; Hampshire; Dorset; Devon; Cornwall; Somerset; Wiltshire; Suffolk; Cumbria; Northumberland; Merseyside; Greater Manchester; West Midlands; Midlands; Greater London; Isle of Wight; Isle of Man; Jersey; Guernsey; Channel Islands; Orkney; Shetland; Hebrides; Highlands; Ulster; Great Britain; East Anglia; Falkland Islands; Gibraltar; Bermuda; Cayman Islands; British Virgin Islands
GE | Batumi; Adjara
GR | Piraeus; Corfu; Rhodes; Lesbos; Sparta; Macedonia; Peloponnese
HR | Rijeka; Osijek; Zadar; Dubrovnik; Dalmatia; Istria; Vukovar
HU | Debrecen
ID | Aceh; Papua; West Papua; Borneo; Sulawesi; Yogyakarta; Makassar; Kalimantan; Lombok; Timor; Dutch East Indies
IE | Cork; Galway; Limerick; Waterford; Munster; Leinster; Donegal
IL | Eilat; Nazareth; Galilee; Negev; Ashkelon; Sderot
IN | Bangalore; Calcutta; Madras; Bombay; Pune; Ahmedabad; Jaipur; Lucknow; Nagpur; Bhopal; Patna; Agra; Varanasi; Srinagar; Jammu; Amritsar; Chandigarh; Mysore; Andhra Pradesh; Arunachal Pradesh; Assam; Bihar; Chhattisgarh; Gujarat; Haryana; Himachal Pradesh; Jharkhand; Karnataka; Kerala; Madhya Pradesh; Maharashtra; Manipur; Meghalaya; Mizoram; Nagaland; Odisha; Rajasthan; Sikkim; Tamil Nadu; Telangana; Tripura; Uttar Pradesh; Uttarakhand; West Bengal; Ladakh; Jammu and Kashmir
IQ | Fallujah; Najaf; Karbala; Tikrit; Ramadi; Anbar; Babylon; Mesopotamia
IR | Shiraz; Qom; Natanz; Persia; Bushehr
IT | Florence; Bologna; Genoa; Palermo; Bari; Verona; Padua; Trieste; Pisa; Siena; Parma; Bergamo; Ravenna; Catania; Tuscany; Lombardy; Piedmont; Veneto; Umbria; Calabria; Sardinia; Lampedusa; Pompeii
JP | Yokohama; Nagoya; Sapporo; Kobe; Fukuoka; Sendai; Nara; Saitama; Chiba; Nagano; Kyushu; Shikoku; Honshu; Kanagawa; Iwo Jima; Kuril Islands
KE | Lamu
KH | Siem Reap; Angkor
KP | Yongbyon
KR | Daejeon; Ulsan; Suwon; Pyeongchang; Gyeonggi; Gangnam; Sejong
LK | Kandy; Jaffna; Ceylon
LT | Kaunas
LY | Tobruk; Sirte; Cyrenaica
MA | Fez
MD | Gagauzia; Bessarabia
MM | Rangoon; Burma; Shan State; Kachin
MX | Acapulco; Ciudad Juárez; Puebla; Oaxaca; Chiapas; Yucatán; Veracruz; Jalisco; Sinaloa; Sonora; Chihuahua; Baja California; Michoacán; Nuevo León; Tamaulipas
MY | Malaya; Johor; Malacca; Selangor
NG | Ibadan; Port Harcourt; Maiduguri; Borno; Niger Delta; Biafra
NL | Utrecht; Eindhoven; Groningen; Leiden; Arnhem; Friesland; Holland; Limburg; Curaçao; Aruba; Sint Maarten
NO | Bergen; Trondheim; Stavanger; Tromsø; Svalbard
NP | Pokhara
NZ | Dunedin; North Island; South Island; Otago; Cook Islands
PE | Cusco; Arequipa; Machu Picchu
PG | New Guinea
PH | Quezon City; Palawan; Leyte; Marawi; Pangasinan; Ilocos; Visayas
PK | Faisalabad; Multan; Quetta; Sindh; Balochistan; Khyber Pakhtunkhwa; Waziristan; Abbottabad; Gwadar
PL | Danzig; Wrocław; Breslau; Poznań; Łódź; Szczecin; Lublin; Katowice; Auschwitz; Silesia
PS | Nablus; Bethlehem; Jericho; Gaza City; East Jerusalem; Jabalia
PT | Porto; Coimbra; Algarve; Madeira; Azores
RO | Cluj-Napoca; Timișoara; Iași; Transylvania; Wallachia; Moldavia
RS | Novi Sad; Vojvodina
RU | Leningrad; Novosibirsk; Yekaterinburg; Nizhny Novgorod; Samara; Rostov; Volgograd; Stalingrad; Krasnodar; Omsk; Perm; Voronezh; Murmansk; Arkhangelsk; Smolensk; Novgorod; Grozny; Dagestan; Ingushetia; North Ossetia; Tatarstan; Bashkortostan; Kamchatka; Sakhalin; Bryansk; Ural Mountains; Soviet Union; USSR
SA | Dammam; Dhahran; Najran; Taif
SD | El Obeid; Nyala; El Geneina; Kordofan; Blue Nile
SE | Uppsala; Lund; Gotland; Kiruna
SI | Maribor
SK | Košice
SN | Casamance
SO | Hargeisa; Jubaland
SY | Palmyra; Kobani; Tartus; Qamishli; Hasakah; Afrin; Sweida; Manbij
TH | Pattaya; Ayutthaya; Siam
TN | Carthage
TR | Constantinople; Anatolia; Konya; Trabzon; Diyarbakir; Thrace; Bosphorus; Dardanelles; Gallipoli; Hatay; Incirlik
TT | Tobago; Trinidad
TW | Kaohsiung; Taichung; Tainan; Formosa
TZ | Tanganyika
UA | Dnipro; Chernihiv; Sumy; Zhytomyr; Sevastopol; Yalta; Simferopol; Chernobyl; Bucha; Kramatorsk; Avdiivka; Pokrovsk; Melitopol; Mykolaiv; Kryvyi Rih
UG | Entebbe
US | North Carolina; South Carolina; North Dakota; South Dakota; West Virginia; New Hampshire; New Mexico; Rhode Island; Vermont; Maine; Connecticut; Delaware; Idaho; Indiana; Mississippi; Montana; Nebraska; Wyoming; Arkansas; New York State; District of Columbia; New England; Midwest; Pacific Northwest; Southern California; Northern California; Bay Area; San Francisco Bay Area; Cape Cod; Long Island; Manhattan; Brooklyn; Queens; Bronx; Harlem; Staten Island; Hollywood; Beverly Hills; Malibu; Santa Monica; Pasadena; Long Beach; San Diego; Oakland; Berkeley; Sacramento; Palo Alto; Santa Barbara; Santa Clara; Orange County; Las Vegas; Phoenix; Tucson; Albuquerque; El Paso; Austin; San Antonio; Fort Worth; Arlington; Uvalde; Tulsa; Oklahoma City; Kansas City; St. Louis; Springfield; Ferguson; Omaha; Lincoln; Des Moines; Minneapolis; St. Paul; Milwaukee; Madison; Green Bay; Indianapolis; Fort Wayne; Ann Arbor; Lansing; Cleveland; Cincinnati; Columbus; Louisville; Nashville; Memphis; Knoxville; Montgomery; Birmingham; Huntsville; New Orleans; Baton Rouge; Little Rock; Savannah; Charleston; Charlotte; Raleigh; Richmond; Norfolk; Virginia Beach; Charlottesville; Petersburg; Baltimore; Annapolis; Gettysburg; Newark; Jersey City; Princeton; Atlantic City; Buffalo; Rochester; Syracuse; Albany; Hartford; New Haven; Providence; Salem; Portland; Orlando; Tampa; Jacksonville; Fort Lauderdale; Palm Beach; Miami Beach; Key West; Mar-a-Lago; Cape Canaveral; Denver; Boulder; Colorado Springs; Salt Lake City; Spokane; Olympia; Anchorage; Honolulu; Oahu; Maui; Pearl Harbor; Times Square; Wall Street; Capitol Hill; American Samoa; San Juan; NYC; D.C.; L.A.; Potomac; Chesapeake Bay; Niagara
UZ | Samarkand; Bukhara
VN | Saigon; Haiphong; Dien Bien Phu; South Vietnam; North Vietnam
XK | Mitrovica
YE | Taiz; Socotra; Hadramaut; Saada
ZA | Port Elizabeth; KwaZulu-Natal; Gauteng; Transvaal; Natal; Eastern Cape; Western Cape; Bloemfontein; Robben Island
ZW | Bulawayo; Rhodesia
CD | Zaire; Katanga; Kivu; North Kivu; South Kivu; Kisangani; Ituri
`;

/** Regions, waters, mountains and realms of no one country of today, split by `;`. */
export const MORE_REGIONS = `
Eurasia; Americas; Micronesia; Indochina; Iberia; Iberian Peninsula; Arabian Peninsula; Balkan Peninsula; Sinai Peninsula; Low Countries; British Isles; West Indies; East Indies; Antilles; Sub-Saharan Africa; North Atlantic; South Atlantic; South Pacific; Global South; Great Lakes; Rocky Mountains; Appalachians; Sierra Nevada; Pyrenees; Carpathians; Hindu Kush; Urals; Everest; Kilimanjaro; Rio Grande; Rhine; Rhône; Elbe; Oder; Vistula; Volga; Dnieper; Dniester; Thames; Seine; Loire; Tigris; Euphrates; Indus; Ganges; Brahmaputra; Mekong; Yangtze; Yalu; Drava; Caspian Sea; North Sea; Adriatic; Aegean; Baltic; Hudson Bay; English Channel; Gobi; Kalahari; Ottoman Empire; Roman Empire; Holy Roman Empire; British Empire; Austria-Hungary; Yugoslavia; Czechoslovakia; Holy Land; Palestine; Judea; Gaul; Golan; Spratly Islands; Cape of Good Hope; Guadalcanal
`;
