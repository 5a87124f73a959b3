import { fold } from '../text/fold';
import { remembered } from '../text/remembered';

/**
 * World bodies, cities and offices in other languages, where letters alone do not tell: `English name | others`,
 * split by `;`. Usual names, put down from memory:
 * a wrong one could only ever let another spelling of the same name pass.
 */
const TABLE = `
United Nations | ONU; Naciones Unidas; Nations unies; Vereinte Nationen; ООН; Организация Объединённых Наций; 유엔; 국제연합; الأمم المتحدة; 联合国; 聯合國; 国連
North Atlantic Treaty Organization | OTAN; НАТО; 나토; 북대서양조약기구; حلف الناتو; الناتو; حلف شمال الأطلسي; 北约; 北約
European Union | UE; Unión Europea; Union européenne; Europäische Union; ЕС; Европейский союз; Евросоюз; 유럽연합; 유럽 연합; الاتحاد الأوروبي; 欧盟; 歐盟
World Health Organization | OMS; Organización Mundial de la Salud; ВОЗ; 세계보건기구; منظمة الصحة العالمية; 世卫组织; 世界卫生组织
World Trade Organization | OMC; ВТО; 세계무역기구; منظمة التجارة العالمية; 世贸组织; 世界贸易组织
International Monetary Fund | FMI; Fondo Monetario Internacional; МВФ; 국제통화기금; صندوق النقد الدولي; 国际货币基金组织
World Bank | Banco Mundial; Banque mondiale; Weltbank; Всемирный банк; 세계은행; البنك الدولي; 世界银行
Association of Southeast Asian Nations | 아세안; 동남아시아국가연합; АСЕАН; آسيان; رابطة أمم جنوب شرق آسيا; 东盟; 東盟
African Union | Unión Africana; Union africaine; Африканский союз; 아프리카연합; الاتحاد الأفريقي; 非洲联盟; 非盟
Arab League | Liga Árabe; Ligue arabe; Лига арабских государств; 아랍연맹; جامعة الدول العربية; الجامعة العربية; 阿拉伯国家联盟
United Nations Educational, Scientific and Cultural Organization | ЮНЕСКО; 유네스코; اليونسكو; 教科文组织
United Nations Children's Fund | ЮНИСЕФ; 유니세프; اليونيسف; 联合国儿童基金会
Organization of the Petroleum Exporting Countries | OPEP; ОПЕК; 오펙; 석유수출국기구; أوبك; 欧佩克
International Atomic Energy Agency | OIEA; AIEA; МАГАТЭ; 국제원자력기구; الوكالة الدولية للطاقة الذرية; 国际原子能机构
International Criminal Court | CPI; Corte Penal Internacional; 국제형사재판소; المحكمة الجنائية الدولية; 国际刑事法院
Organization of American States | OEA; ОАГ; 미주기구; 美洲国家组织
International Committee of the Red Cross | CICR; Cruz Roja; Croix-Rouge; Красный Крест; 적십자; 국제적십자위원회; الصليب الأحمر; 红十字会
Seoul | 서울; 首尔; 首爾; ソウル; سيول; سول
Pyongyang | 평양; 平壤; بيونغ يانغ
Beijing | 北京; 베이징; بكين; Pekín; Pékin
Nanjing | 南京; 난징
Shanghai | 上海; 상하이
Taipei | 台北; 臺北; 타이베이
Hong Kong | 香港; 홍콩; هونغ كونغ
Tokyo | 東京; 东京; 도쿄; 동경; طوكيو
Hanoi | 河内; 하노이; هانوي
Cairo | القاهرة; 카이로; 开罗; Каир; Le Caire
Alexandria | الإسكندرية; 알렉산드리아
Damascus | دمشق; Damasco; Damas; 다마스쿠스; 大马士革; Дамаск
Jerusalem | القدس; ירושלים; 예루살렘; 耶路撒冷; Иерусалим
Baghdad | بغداد; Bagdad; 바그다드; 巴格达; Багдад
Tehran | طهران; تهران; Teherán; 테헤란; 德黑兰; Тегеран
Riyadh | الرياض; Riad; 리야드; 利雅得; Эр-Рияд
Mecca | مكة; La Meca; 메카; 麦加; Мекка
Algiers | الجزائر العاصمة; Argel; Alger; 알제; 阿尔及尔; Алжир
Tripoli | طرابلس; 트리폴리; 的黎波里; Триполи
Moscow | Moscú; Moscou; Moskau; Москва; 모스크바; موسكو; 莫斯科
Kyiv | Київ; Киев; 키이우; 키예프; كييف; 基辅
Warsaw | Warszawa; Varsovia; Varsovie; Варшава; 바르샤바; وارسو; 华沙
Vienna | Wien; Viena; Vienne; Вена; 빈; فيينا; 维也纳
Prague | Praha; Praga; Prag; Прага; 프라하; براغ; 布拉格
Athens | Αθήνα; Atenas; Athènes; Афины; 아테네; أثينا; 雅典
Rome | Roma; Рим; 로마; روما; 罗马
Paris | París; Париж; 파리; باريس; 巴黎
London | Londres; Лондон; 런던; لندن; 伦敦
Berlin | Berlín; Берлин; 베를린; برلين; 柏林
Geneva | Genève; Ginebra; Genf; Женева; 제네바; جنيف; 日内瓦
Brussels | Bruxelles; Bruselas; Brüssel; Брюссель; 브뤼셀; بروكسل; 布鲁塞尔
Lisbon | Lisboa; Lisbonne; Лиссабон; 리스본; لشبونة; 里斯本
Copenhagen | København; Copenhague; Копенгаген; 코펜하겐; كوبنهاغن; 哥本哈根
New York | Nueva York; Нью-Йорк; 뉴욕; نيويورك; 纽约
Washington | Вашингтон; 워싱턴; واشنطن; 华盛顿
Havana | La Habana; La Havane; Гавана; 아바나; هافانا; 哈瓦那
Mexico City | Ciudad de México; Мехико; 멕시코시티; 墨西哥城
New Delhi | नई दिल्ली; Nueva Delhi; Нью-Дели; 뉴델리; نيودلهي; 新德里
president | presidente; presidenta; président; présidente; президент; 대통령; 主席; 总统; 總統; رئيس; الرئيس
prime minister | primer ministro; primera ministra; premier ministre; première ministre; премьер-министр; 총리; 국무총리; 首相; 总理; 總理; رئيس الوزراء
foreign minister | ministro de Asuntos Exteriores; ministro de Relaciones Exteriores; canciller; ministre des Affaires étrangères; министр иностранных дел; 외교부 장관; 외교장관; 외무장관; 外交部长; 外長; وزير الخارجية
defence minister | ministro de Defensa; ministra de Defensa; ministre de la Défense; министр обороны; 국방부 장관; 국방장관; 国防部长; وزير الدفاع
finance minister | ministro de Hacienda; ministro de Finanzas; ministre des Finances; министр финансов; 재무장관; 기획재정부 장관; 财政部长; وزير المالية
king | rey; roi; король; 왕; 국왕; 国王; ملك; الملك
queen | reina; reine; королева; 여왕; 女王; ملكة; الملكة
mayor | alcalde; alcaldesa; maire; мэр; 시장; 市长; عمدة
ambassador | embajador; embajadora; ambassadeur; посол; 대사; 大使; سفير; السفير
secretary general | secretario general; secrétaire général; генеральный секретарь; 사무총장; 秘书长; الأمين العام
`;

const table = remembered((): ReadonlyMap<string, string> => {
	const terms = new Map<string, string>();
	for (const row of TABLE.trim().split('\n')) {
		const [english = '', others = ''] = row.split(' | ');
		for (const other of others.split('; ')) terms.set(fold(other), english);
	}
	return terms;
});

/** The English name of a world body, city or office named in another language, or null. */
export const inEnglish = (text: string): string | null => table('').get(fold(text)) ?? null;
