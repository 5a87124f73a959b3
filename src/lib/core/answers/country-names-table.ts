/**
 * What countries are called elsewhere: `code alpha-3 | names`, split by `;`. In Spanish, French, Arabic, Korean,
 * Russian, Chinese (both scripts), Japanese, German, Portuguese and the languages of the country itself, as Unicode CLDR
 * 48 has them (Unicode License v3), with abbreviations and names in Latin letters of our own. What fold alike with an
 * English name is left out, and so is what two countries share.
 */
export const COUNTRY_NAMES_TABLE = `
AD AND | Andorre; أندورا; 안도라; Андорра; 安道尔; 安道爾; アンドラ
AE ARE | Emiratos Árabes Unidos; Émirats arabes unis; الإمارات العربية المتحدة; 아랍에미리트; ОАЭ; 阿拉伯联合酋长国; 阿拉伯聯合大公國; アラブ首長国連邦; Vereinigte Arabische Emirate; Emirados Árabes Unidos; EAU
AF AFG | Afganistán; أفغانستان; 아프가니스탄; Афганистан; 阿富汗; アフガニスタン; Afeganistão
AG ATG | Antigua y Barbuda; Antigua-et-Barbuda; أنتيغوا وبربودا; 앤티가 바부다; Антигуа и Барбуда; 安提瓜和巴布达; 安地卡及巴布達; アンティグア・バーブーダ; Antigua und Barbuda; Antígua e Barbuda
AL ALB | Albanie; ألبانيا; 알바니아; Албания; 阿尔巴尼亚; 阿爾巴尼亞; アルバニア; Albanien; Shqipëri; Shqiperia
AM ARM | Arménie; أرمينيا; 아르메니아; Армения; 亚美尼亚; 亞美尼亞; アルメニア; Armenien; Հայաստան; Hayastan
AO AGO | أنغولا; 앙골라; Ангола; 安哥拉; アンゴラ
AR ARG | Argentine; الأرجنتين; 아르헨티나; Аргентина; 阿根廷; アルゼンチン; Argentinien
AT AUT | Autriche; النمسا; 오스트리아; Австрия; 奥地利; 奧地利; オーストリア; Österreich; Oesterreich
AU AUS | Australie; أستراليا; 오스트레일리아; Австралия; 澳大利亚; 澳洲; オーストラリア; Australien
AZ AZE | Azerbaiyán; Azerbaïdjan; أذربيجان; 아제르바이잔; Азербайджан; 阿塞拜疆; 亞塞拜然; アゼルバイジャン; Aserbaidschan; Azerbaijão; Azərbaycan
BA BIH | Bosnia y Herzegovina; Bosnie-Herzégovine; البوسنة والهرسك; 보스니아 헤르체고비나; Босния и Герцеговина; 波斯尼亚和黑塞哥维那; 波士尼亞與赫塞哥維納; ボスニア・ヘルツェゴビナ; Bosnien und Herzegowina; Bósnia e Herzegovina; Bosna i Hercegovina; Босна и Херцеговина
BB BRB | Barbade; بربادوس; 바베이도스; Барбадос; 巴巴多斯; 巴貝多; バルバドス
BD BGD | Bangladés; بنغلاديش; 방글라데시; Бангладеш; 孟加拉国; 孟加拉; バングラデシュ; Bangladesch; বাংলাদেশ
BE BEL | Bélgica; Belgique; بلجيكا; 벨기에; Бельгия; 比利时; 比利時; ベルギー; Belgien; België
BF BFA | بوركينا فاسو; 부르키나파소; Буркина-Фасо; 布基纳法索; 布吉納法索; ブルキナファソ; Burquina Faso
BG BGR | Bulgarie; بلغاريا; 불가리아; Болгария; 保加利亚; 保加利亞; ブルガリア; Bulgarien; България
BH BHR | Baréin; Bahreïn; البحرين; 바레인; Бахрейн; 巴林; バーレーン
BI BDI | بوروندي; 부룬디; Бурунди; 布隆迪; 蒲隆地; ブルンジ; Uburundi
BJ BEN | بنين; 베냉; Бенин; 贝宁; 貝南; ベナン
BN BRN | بروناي; 브루나이; Бруней; 文莱; 汶萊; ブルネイ
BO BOL | Bolivie; بوليفيا; 볼리비아; Боливия; 玻利维亚; 玻利維亞; ボリビア; Bolivien
BR BRA | Brasil; Brésil; البرازيل; 브라질; Бразилия; 巴西; ブラジル; Brasilien
BS BHS | جزر البهاما; 바하마; Багамы; 巴哈马; 巴哈馬; バハマ
BT BTN | Bután; Bhoutan; بوتان; 부탄; Бутан; 不丹; ブータン; Butão; འབྲུག
BW BWA | Botsuana; بوتسوانا; 보츠와나; Ботсвана; 博茨瓦纳; 波札那; ボツワナ
BY BLR | Bielorrusia; Biélorussie; بيلاروس; 벨라루스; Беларусь; 白俄罗斯; 白俄羅斯; ベラルーシ; Bielorrússia
BZ BLZ | Belice; بليز; 벨리즈; Белиз; 伯利兹; 貝里斯; ベリーズ
CA CAN | كندا; 캐나다; Канада; 加拿大; カナダ; Kanada
CD COD | República Democrática del Congo; الكونغو - كينشاسا; 콩고-킨샤사; Конго - Киншаса; コンゴ民主共和国; Kongo-Kinshasa; RDC; République démocratique du Congo; 콩고 민주 공화국; جمهورية الكونغو الديمقراطية; Демократическая Республика Конго; ДР Конго; 刚果民主共和国
CF CAF | República Centroafricana; République centrafricaine; جمهورية أفريقيا الوسطى; 중앙 아프리카 공화국; Центрально-Африканская Республика; 中非共和国; 中非共和國; 中央アフリカ共和国; Zentralafrikanische Republik; República Centro-Africana; Ködörösêse tî Bêafrîka
CG COG | الكونغو - برازافيل; 콩고-브라자빌; Конго - Браззавиль; コンゴ共和国; Kongo-Brazzaville; República do Congo; République du Congo; 콩고 공화국; جمهورية الكونغو; Республика Конго; 刚果共和国
CH CHE | Suiza; Suisse; سويسرا; 스위스; Швейцария; 瑞士; スイス; Schweiz; Suíça; Svizzera; Svizra
CI CIV | ساحل العاج; 코트디부아르; Кот-д’Ивуар; 科特迪瓦; 象牙海岸; コートジボワール; Costa do Marfim; Costa de Marfil; Elfenbeinküste
CK COK | Islas Cook; Îles Cook; جزر كوك; 쿡 제도; о-ва Кука; 库克群岛; 庫克群島; クック諸島; Cookinseln; Ilhas Cook
CL CHL | Chili; تشيلي; 칠레; Чили; 智利; チリ
CM CMR | Camerún; Cameroun; الكاميرون; 카메룬; Камерун; 喀麦隆; 喀麥隆; カメルーン; Kamerun; Camarões
CN CHN | Chine; الصين; 중국; Китай; 中国; 中國; 中华人民共和国; Zhongguo; КНР
CO COL | Colombie; كولومبيا; 콜롬비아; Колумбия; 哥伦比亚; 哥倫比亞; コロンビア; Kolumbien
CR CRI | كوستاريكا; 코스타리카; Коста-Рика; 哥斯达黎加; 哥斯大黎加; コスタリカ
CU CUB | كوبا; 쿠바; Куба; 古巴; キューバ; Kuba
CV CPV | Cap-Vert; الرأس الأخضر; 카보베르데; Кабо-Верде; 佛得角; 維德角; カーボベルデ
CY CYP | Chipre; Chypre; قبرص; 키프로스; Кипр; 塞浦路斯; 賽普勒斯; キプロス; Zypern; Κύπρος; Kıbrıs
CZ CZE | Chequia; Tchéquie; التشيك; 체코; Чехия; 捷克; チェコ; Tschechien; Tchéquia; Česko
DE DEU | Alemania; Allemagne; ألمانيا; 독일; Германия; 德国; 德國; ドイツ; Deutschland; Alemanha
DJ DJI | Yibuti; جيبوتي; 지부티; Джибути; 吉布提; 吉布地; ジブチ; Dschibuti; Djibuti; Jabuuti
DK DNK | Dinamarca; Danemark; الدانمرك; 덴마크; Дания; 丹麦; 丹麥; デンマーク; Danmark
DM DMA | Dominique; دومينيكا; 도미니카; Доминика; 多米尼克; ドミニカ国
DO DOM | República Dominicana; République dominicaine; جمهورية الدومينيكان; 도미니카 공화국; Доминиканская Республика; 多米尼加共和国; 多明尼加共和國; ドミニカ共和国; Dominikanische Republik
DZ DZA | Argelia; Algérie; الجزائر; 알제리; Алжир; 阿尔及利亚; 阿爾及利亞; アルジェリア; Algerien
EC ECU | Équateur; الإكوادور; 에콰도르; Эквадор; 厄瓜多尔; 厄瓜多; エクアドル; Equador
EE EST | Estonie; إستونيا; 에스토니아; Эстония; 爱沙尼亚; 愛沙尼亞; エストニア; Estland; Eesti
EG EGY | Egipto; Égypte; مصر; 이집트; Египет; 埃及; エジプト; Ägypten; Egito; Misr
ER ERI | Érythrée; إريتريا; 에리트리아; Эритрея; 厄立特里亚; 厄利垂亞; エリトリア; Eritreia; ኤርትራ
ES ESP | España; Espagne; إسبانيا; 스페인; Испания; 西班牙; スペイン; Spanien; Espanha
ET ETH | Etiopía; Éthiopie; إثيوبيا; 에티오피아; Эфиопия; 埃塞俄比亚; 衣索比亞; エチオピア; Äthiopien; ኢትዮጵያ
FI FIN | Finlandia; Finlande; فنلندا; 핀란드; Финляндия; 芬兰; 芬蘭; フィンランド; Finnland; Suomi
FJ FJI | Fiyi; Fidji; فيجي; 피지; Фиджи; 斐济; 斐濟; フィジー; Fidschi
FM FSM | Micronésie; ميكرونيزيا; 미크로네시아; Федеративные Штаты Микронезии; 密克罗尼西亚; 密克羅尼西亞; ミクロネシア連邦; Mikronesien
FR FRA | Francia; فرنسا; 프랑스; Франция; 法国; 法國; フランス; Frankreich; França
GA GAB | الغابون; 가봉; Габон; 加蓬; 加彭; ガボン; Gabun; Gabão
GB GBR | Reino Unido; Royaume-Uni; المملكة المتحدة; 영국; Великобритания; 英国; 英國; イギリス; Vereinigtes Königreich
GD GRD | Granada; Grenade; غرينادا; 그레나다; Гренада; 格林纳达; 格瑞那達; グレナダ
GE GEO | Géorgie; جورجيا; 조지아; Грузия; 格鲁吉亚; 喬治亞; ジョージア; Georgien; საქართველო; Sakartvelo
GH GHA | غانا; 가나; Гана; 加纳; 迦納; ガーナ; Gana; Gaana
GM GMB | Gambie; غامبيا; 감비아; Гамбия; 冈比亚; 甘比亞; ガンビア
GN GIN | Guinée; غينيا; 기니; Гвинея; 几内亚; 幾內亞; ギニア; Guiné
GQ GNQ | Guinea Ecuatorial; Guinée équatoriale; غينيا الاستوائية; 적도 기니; Экваториальная Гвинея; 赤道几内亚; 赤道幾內亞; 赤道ギニア; Äquatorialguinea; Guiné Equatorial
GR GRC | Grecia; Grèce; اليونان; 그리스; Греция; 希腊; 希臘; ギリシャ; Griechenland; Ελλάδα; Ellada
GT GTM | غواتيمالا; 과테말라; Гватемала; 危地马拉; 瓜地馬拉; グアテマラ
GW GNB | Guinea-Bisáu; Guinée-Bissau; غينيا بيساو; 기니비사우; Гвинея-Бисау; 几内亚比绍; 幾內亞比索; ギニアビサウ; Guiné-Bissau
GY GUY | غيانا; 가이아나; Гайана; 圭亚那; 蓋亞那; ガイアナ; Guiana
HN HND | هندوراس; 온두라스; Гондурас; 洪都拉斯; 宏都拉斯; ホンジュラス
HR HRV | Croacia; Croatie; كرواتيا; 크로아티아; Хорватия; 克罗地亚; 克羅埃西亞; クロアチア; Kroatien; Hrvatska
HT HTI | هايتي; 아이티; Гаити; 海地; ハイチ
HU HUN | Hungría; Hongrie; هنغاريا; 헝가리; Венгрия; 匈牙利; ハンガリー; Ungarn; Magyarország
ID IDN | Indonésie; إندونيسيا; 인도네시아; Индонезия; 印度尼西亚; 印尼; インドネシア; Indonesien
IE IRL | Irlanda; Irlande; أيرلندا; 아일랜드; Ирландия; 爱尔兰; 愛爾蘭; アイルランド; Irland
IL ISR | إسرائيل; 이스라엘; Израиль; 以色列; イスラエル; ישראל
IN IND | Inde; الهند; 인도; Индия; 印度; インド; Indien; भारत; ভারত; இந்தியா; భారతదేశం; Bharat
IQ IRQ | Irak; العراق; 이라크; Ирак; 伊拉克; イラク; Iraque
IR IRN | إيران; 이란; Иран; 伊朗; イラン; Irã; ایران
IS ISL | Islandia; Islande; آيسلندا; 아이슬란드; Исландия; 冰岛; 冰島; アイスランド; Island
IT ITA | Italia; Italie; إيطاليا; 이탈리아; Италия; 意大利; 義大利; イタリア; Italien
JM JAM | Jamaïque; جامايكا; 자메이카; Ямайка; 牙买加; 牙買加; ジャマイカ; Jamaika
JO JOR | Jordania; Jordanie; الأردن; 요르단; Иордания; 约旦; 約旦; ヨルダン; Jordanien
JP JPN | Japón; اليابان; 일본; Япония; 日本; Japão; Nippon; Nihon; にほん; にっぽん
KE KEN | Kenia; كينيا; 케냐; Кения; 肯尼亚; 肯亞; ケニア; Quênia
KG KGZ | Kirguistán; Kirghizstan; قيرغيزستان; 키르기스스탄; Киргизия; 吉尔吉斯斯坦; 吉爾吉斯; キルギス; Kirgisistan; Quirguistão; Кыргызстан
KH KHM | Camboya; Cambodge; كمبوديا; 캄보디아; Камбоджа; 柬埔寨; カンボジア; Kambodscha; Camboja; កម្ពុជា
KI KIR | كيريباتي; 키리바시; Кирибати; 基里巴斯; 吉里巴斯; キリバス; Quiribati
KM COM | Comoras; Comores; جزر القمر; 코모로; Коморы; 科摩罗; 葛摩; コモロ; Komoren
KN KNA | San Cristóbal y Nieves; Saint-Christophe-et-Niévès; سانت كيتس ونيفيس; 세인트키츠 네비스; Сент-Китс и Невис; 圣基茨和尼维斯; 聖克里斯多福及尼維斯; セントクリストファー・ネーヴィス; St. Kitts und Nevis; São Cristóvão e Névis
KP PRK | Corea del Norte; Corée du Nord; كوريا الشمالية; 북한; КНДР; 朝鲜; 北韓; 北朝鮮; Nordkorea; Coreia do Norte; 조선; 조선민주주의인민공화국; 북조선; Северная Корея
KR KOR | Corea del Sur; Corée du Sud; كوريا الجنوبية; 대한민국; Республика Корея; 韩国; 南韓; 韓国; Südkorea; Coreia do Sul; 남한; 한국; Южная Корея; Hanguk
KW KWT | Koweït; الكويت; 쿠웨이트; Кувейт; 科威特; クウェート
KZ KAZ | Kazajistán; كازاخستان; 카자흐스탄; Казахстан; 哈萨克斯坦; 哈薩克; カザフスタン; Kasachstan; Cazaquistão; Қазақстан
LA LAO | لاوس; 라오스; Лаос; 老挝; 寮國; ラオス; ລາວ
LB LBN | Líbano; Liban; لبنان; 레바논; Ливан; 黎巴嫩; レバノン; Libanon
LC LCA | Santa Lucía; Sainte-Lucie; سانت لوسيا; 세인트루시아; Сент-Люсия; 圣卢西亚; 聖露西亞; セントルシア
LI LIE | ليختنشتاين; 리히텐슈타인; Лихтенштейн; 列支敦士登; 列支敦斯登; リヒテンシュタイン
LK LKA | سريلانكا; 스리랑카; Шри-Ланка; 斯里兰卡; 斯里蘭卡; スリランカ; ශ්‍රී ලංකාව; இலங்கை
LR LBR | ليبيريا; 라이베리아; Либерия; 利比里亚; 賴比瑞亞; リベリア
LS LSO | Lesoto; ليسوتو; 레소토; Лесото; 莱索托; 賴索托; レソト
LT LTU | Lituania; Lituanie; ليتوانيا; 리투아니아; Литва; 立陶宛; リトアニア; Litauen; Lietuva
LU LUX | Luxemburgo; لوكسمبورغ; 룩셈부르크; Люксембург; 卢森堡; 盧森堡; ルクセンブルク; Luxemburg; Lëtzebuerg
LV LVA | Letonia; Lettonie; لاتفيا; 라트비아; Латвия; 拉脱维亚; 拉脫維亞; ラトビア; Lettland; Latvija
LY LBY | Libia; Libye; ليبيا; 리비아; Ливия; 利比亚; 利比亞; リビア; Libyen
MA MAR | Marruecos; Maroc; المغرب; 모로코; Марокко; 摩洛哥; モロッコ; Marokko; Marrocos
MC MCO | موناكو; 모나코; Монако; 摩纳哥; 摩納哥; モナコ
MD MDA | Moldavia; Moldavie; مولدوفا; 몰도바; Молдова; 摩尔多瓦; 摩爾多瓦; モルドバ; Republik Moldau; Republica Moldova
ME MNE | الجبل الأسود; 몬테네그로; Черногория; 黑山; 蒙特內哥羅; モンテネグロ; Црна Гора
MG MDG | مدغشقر; 마다가스카르; Мадагаскар; 马达加斯加; 馬達加斯加; マダガスカル; Madagaskar; Madagasikara
MH MHL | Islas Marshall; Îles Marshall; جزر مارشال; 마셜 제도; Маршалловы о-ва; 马绍尔群岛; 馬紹爾群島; マーシャル諸島; Marshallinseln; Ilhas Marshall
MK MKD | Macedonia del Norte; Macédoine du Nord; مقدونيا الشمالية; 북마케도니아; Северная Македония; 北马其顿; 北馬其頓; 北マケドニア; Nordmazedonien; Macedônia do Norte; Северна Македонија
ML MLI | مالي; 말리; Мали; 马里; 馬利; マリ
MM MMR | ميانمار; 미얀마; Мьянма; 缅甸; 緬甸; ミャンマー; Mianmar; မြန်မာ; Birmania; Birmanie
MN MNG | Mongolie; منغوليا; 몽골; Монголия; 蒙古; モンゴル; Mongolei; Монгол
MR MRT | Mauritanie; موريتانيا; 모리타니; Мавритания; 毛里塔尼亚; 茅利塔尼亞; モーリタニア; Mauretanien
MT MLT | Malte; مالطا; 몰타; Мальта; 马耳他; 馬爾他; マルタ
MU MUS | Mauricio; Maurice; موريشيوس; 모리셔스; Маврикий; 毛里求斯; 模里西斯; モーリシャス
MV MDV | Maldivas; جزر المالديف; 몰디브; Мальдивы; 马尔代夫; 馬爾地夫; モルディブ; Malediven
MW MWI | Malaui; ملاوي; 말라위; Малави; 马拉维; 馬拉威; マラウイ
MX MEX | Mexique; المكسيك; 멕시코; Мексика; 墨西哥; メキシコ; Mexiko
MY MYS | Malasia; Malaisie; ماليزيا; 말레이시아; Малайзия; 马来西亚; 馬來西亞; マレーシア
MZ MOZ | موزمبيق; 모잠비크; Мозамбик; 莫桑比克; 莫三比克; モザンビーク; Mosambik; Moçambique
NA NAM | Namibie; ناميبيا; 나미비아; Намибия; 纳米比亚; 納米比亞; ナミビア
NE NER | النيجر; 니제르; Нигер; 尼日尔; 尼日; ニジェール; Nijar
NG NGA | نيجيريا; 나이지리아; Нигерия; 尼日利亚; 奈及利亞; ナイジェリア
NI NIC | نيكاراغوا; 니카라과; Никарагуа; 尼加拉瓜; ニカラグア
NL NLD | Países Bajos; Pays-Bas; هولندا; 네덜란드; Нидерланды; 荷兰; 荷蘭; オランダ; Niederlande; Países Baixos; Nederland
NO NOR | Noruega; Norvège; النرويج; 노르웨이; Норвегия; 挪威; ノルウェー; Norwegen; Norge
NP NPL | نيبال; 네팔; Непал; 尼泊尔; 尼泊爾; ネパール; नेपाल
NR NRU | ناورو; 나우루; Науру; 瑙鲁; 諾魯; ナウル
NU NIU | نيوي; 니우에; Ниуэ; 纽埃; 紐埃島; ニウエ
NZ NZL | Nueva Zelanda; Nouvelle-Zélande; نيوزيلندا; 뉴질랜드; Новая Зеландия; 新西兰; 紐西蘭; ニュージーランド; Neuseeland; Nova Zelândia
OM OMN | عُمان; 오만; Оман; 阿曼; オマーン; Omã
PA PAN | بنما; 파나마; Панама; 巴拿马; 巴拿馬; パナマ
PE PER | Pérou; بيرو; 페루; Перу; 秘鲁; 秘魯; ペルー
PG PNG | Papúa Nueva Guinea; Papouasie-Nouvelle-Guinée; بابوا غينيا الجديدة; 파푸아뉴기니; Папуа — Новая Гвинея; 巴布亚新几内亚; 巴布亞紐幾內亞; パプアニューギニア; Papua-Neuguinea; Papua-Nova Guiné
PH PHL | Filipinas; الفلبين; 필리핀; Филиппины; 菲律宾; 菲律賓; フィリピン; Philippinen; Pilipinas
PK PAK | باكستان; 파키스탄; Пакистан; 巴基斯坦; パキスタン; Paquistão; پاکستان
PL POL | Polonia; Pologne; بولندا; 폴란드; Польша; 波兰; 波蘭; ポーランド; Polen; Polska
PS PSE | Territorios Palestinos; Territoires palestiniens; الأراضي الفلسطينية; 팔레스타인 지구; Палестинские территории; 巴勒斯坦领土; 巴勒斯坦自治區; パレスチナ自治区; Palästinensische Autonomiegebiete
PT PRT | البرتغال; 포르투갈; Португалия; 葡萄牙; ポルトガル
PW PLW | Palaos; بالاو; 팔라우; Палау; 帕劳; 帛琉; パラオ
PY PRY | باراغواي; 파라과이; Парагвай; 巴拉圭; パラグアイ; Paraguai
QA QAT | Catar; قطر; 카타르; Катар; 卡塔尔; 卡達; カタール; Katar
RO ROU | Rumanía; Roumanie; رومانيا; 루마니아; Румыния; 罗马尼亚; 羅馬尼亞; ルーマニア; Rumänien; Romênia
RS SRB | Serbie; صربيا; 세르비아; Сербия; 塞尔维亚; 塞爾維亞; セルビア; Serbien; Sérvia; Србија
RU RUS | Rusia; Russie; روسيا; 러시아; Россия; 俄罗斯; 俄羅斯; ロシア; Russland
RW RWA | Ruanda; رواندا; 르완다; Руанда; 卢旺达; 盧安達; ルワンダ; U Rwanda
SA SAU | Arabia Saudí; Arabie saoudite; المملكة العربية السعودية; 사우디아라비아; Саудовская Аравия; 沙特阿拉伯; 沙烏地阿拉伯; サウジアラビア; Saudi-Arabien; Arábia Saudita
SB SLB | Islas Salomón; Îles Salomon; جزر سليمان; 솔로몬 제도; Соломоновы о-ва; 所罗门群岛; 索羅門群島; ソロモン諸島; Salomonen; Ilhas Salomão
SC SYC | سيشل; 세이셸; Сейшельские о-ва; 塞舌尔; 塞席爾; セーシェル; Seychellen; Seicheles
SD SDN | Soudan; السودان; 수단; Судан; 苏丹; 蘇丹; スーダン; Sudão
SE SWE | Suecia; Suède; السويد; 스웨덴; Швеция; 瑞典; スウェーデン; Schweden; Sverige
SG SGP | Singapur; Singapour; سنغافورة; 싱가포르; Сингапур; 新加坡; シンガポール; Singapura; சிங்கப்பூர்
SI SVN | Eslovenia; Slovénie; سلوفينيا; 슬로베니아; Словения; 斯洛文尼亚; 斯洛維尼亞; スロベニア; Slowenien; Slovenija
SK SVK | Eslovaquia; Slovaquie; سلوفاكيا; 슬로바키아; Словакия; 斯洛伐克; スロバキア; Slowakei; Slovensko
SL SLE | Sierra Leona; سيراليون; 시에라리온; Сьерра-Леоне; 塞拉利昂; 獅子山; シエラレオネ; Serra Leoa
SM SMR | Saint-Marin; سان مارينو; 산마리노; Сан-Марино; 圣马力诺; 聖馬利諾; サンマリノ
SN SEN | السنغال; 세네갈; Сенегал; 塞内加尔; 塞內加爾; セネガル; Senegaal
SO SOM | Somalie; الصومال; 소말리아; Сомали; 索马里; 索馬利亞; ソマリア; Soomaaliya
SR SUR | سورينام; 수리남; Суринам; 苏里南; 蘇利南; スリナム
SS SSD | Sudán del Sur; Soudan du Sud; جنوب السودان; 남수단; Южный Судан; 南苏丹; 南蘇丹; 南スーダン; Südsudan; Sudão do Sul
ST STP | Santo Tomé y Príncipe; Sao Tomé-et-Principe; ساو تومي وبرينسيبي; 상투메 프린시페; Сан-Томе и Принсипи; 圣多美和普林西比; 聖多美普林西比; サントメ・プリンシペ; São Tomé und Príncipe; São Tomé e Príncipe
SV SLV | Salvador; السلفادور; 엘살바도르; Сальвадор; 萨尔瓦多; 薩爾瓦多; エルサルバドル
SY SYR | Siria; Syrie; سوريا; 시리아; Сирия; 叙利亚; 敘利亞; シリア; Syrien
SZ SWZ | Esuatini; إسواتيني; 에스와티니; Эсватини; 斯威士兰; 史瓦帝尼; エスワティニ; Essuatíni
TD TCD | Tchad; تشاد; 차드; Чад; 乍得; 查德; チャド; Tschad; Chade
TG TGO | توغو; 토고; Того; 多哥; トーゴ
TH THA | Tailandia; Thaïlande; تايلاند; 태국; Таиланд; 泰国; 泰國; タイ; ไทย
TJ TJK | Tayikistán; Tadjikistan; طاجيكستان; 타지키스탄; Таджикистан; 塔吉克斯坦; 塔吉克; タジキスタン; Tadschikistan; Tadjiquistão; Тоҷикистон
TL TLS | Timor oriental; تيمور - ليشتي; 동티모르; Восточный Тимор; 东帝汶; 東帝汶; 東ティモール
TM TKM | تركمانستان; 투르크메니스탄; Туркменистан; 土库曼斯坦; 土庫曼; トルクメニスタン; Turcomenistão
TN TUN | Túnez; Tunisie; تونس; 튀니지; Тунис; 突尼斯; 突尼西亞; チュニジア; Tunesien
TO TON | تونغا; 통가; Тонга; 汤加; 東加; トンガ
TR TUR | Turquía; Turquie; تركيا; 튀르키예; Турция; 土耳其; トルコ; Türkei; 터키
TT TTO | Trinidad y Tobago; Trinité-et-Tobago; ترينيداد وتوباغو; 트리니다드 토바고; Тринидад и Тобаго; 特立尼达和多巴哥; 千里達及托巴哥; トリニダード・トバゴ; Trinidad und Tobago; Trinidad e Tobago
TV TUV | توفالو; 투발루; Тувалу; 图瓦卢; 吐瓦魯; ツバル
TW TWN | تايوان; 대만; Тайвань; 台湾; 台灣; 中華民國; 中华民国
TZ TZA | Tanzanie; تنزانيا; 탄자니아; Танзания; 坦桑尼亚; 坦尚尼亞; タンザニア; Tansania
UA UKR | Ucrania; أوكرانيا; 우크라이나; Украина; 乌克兰; 烏克蘭; ウクライナ; Україна
UG UGA | Ouganda; أوغندا; 우간다; Уганда; 乌干达; 烏干達; ウガンダ
US USA | Estados Unidos; États-Unis; الولايات المتحدة; 미국; Соединенные Штаты; 美国; 美國; アメリカ合衆国; Vereinigte Staaten; EE. UU.; EEUU; США
UY URY | أورغواي; 우루과이; Уругвай; 乌拉圭; 烏拉圭; ウルグアイ; Uruguai
UZ UZB | Ouzbékistan; أوزبكستان; 우즈베키스탄; Узбекистан; 乌兹别克斯坦; 烏茲別克; ウズベキスタン; Usbekistan; Uzbequistão; Oʻzbekiston
VA VAT | Ciudad del Vaticano; État de la Cité du Vatican; الفاتيكان; 바티칸 시국; Ватикан; 梵蒂冈; 梵蒂岡; バチカン市国; Vatikanstadt; Cidade do Vaticano; Città del Vaticano
VC VCT | San Vicente y las Granadinas; Saint-Vincent-et-les Grenadines; سانت فنسنت وجزر غرينادين; 세인트빈센트그레나딘; Сент-Винсент и Гренадины; 圣文森特和格林纳丁斯; 聖文森及格瑞那丁; セントビンセント及びグレナディーン諸島; St. Vincent und die Grenadinen; São Vicente e Granadinas; St. Vincent & Grenadines
VE VEN | فنزويلا; 베네수엘라; Венесуэла; 委内瑞拉; 委內瑞拉; ベネズエラ
VN VNM | فيتنام; 베트남; Вьетнам; 越南; ベトナム; Vietnã
VU VUT | فانواتو; 바누아투; Вануату; 瓦努阿图; 萬那杜; バヌアツ
WS WSM | ساموا; 사모아; Самоа; 萨摩亚; 薩摩亞; サモア
XK XKX | كوسوفو; 코소보; Косово; 科索沃; コソボ; Kosovë
YE YEM | اليمن; 예멘; Йемен; 也门; 葉門; イエメン; Jemen; Iêmen
ZA ZAF | Sudáfrica; Afrique du Sud; جنوب أفريقيا; 남아프리카; Южно-Африканская Республика; 南非; 南アフリカ; Südafrika; África do Sul; Suid-Afrika; iNingizimu Afrika; ЮАР
ZM ZMB | Zambie; زامبيا; 잠비아; Замбия; 赞比亚; 尚比亞; ザンビア; Sambia
ZW ZWE | Zimbabue; زيمبابوي; 짐바브웨; Зимбабве; 津巴布韦; 辛巴威; ジンバブエ; Simbabwe
`;
