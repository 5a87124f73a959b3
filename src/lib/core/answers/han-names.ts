import { remembered } from '../text/remembered';

/**
 * Characters of Chinese names by how they are read (Pinyin without tones): family names and the ones given
 * most often, simplified and traditional. A name with a character that is not here is not read.
 */
const READINGS =
	'ai艾爱愛 an安 ao奥奧敖 ba巴 bai白柏 ban班 bao包宝寶保鲍鮑 bei贝貝北 bi毕畢碧 biao彪标標 bin斌彬宾賓 bing冰兵炳 ' +
	'bo波博伯勃薄 bu卜步 cai蔡才彩 can灿燦 cao曹 cen岑 chai柴 chang昌常畅暢 chao超朝潮 chen陈陳晨辰臣 cheng成程承诚誠 ' +
	'chi池驰馳 chong崇冲 chu楚储儲褚初 chuan川传傳 chun春纯純 cui崔翠 cun存 da达達大 dai戴代 dan丹旦单 dao道 de德 ' +
	'deng邓鄧登 di迪狄 ding丁定鼎 dong东東董栋棟冬 du杜 duan段端 dun敦 en恩 fa法发發 fan范凡帆樊 fang方芳房 fei飞飛菲费費斐 ' +
	'fen芬 feng冯馮峰锋鋒丰豐凤鳳 fu富福付傅甫夫 gan甘干 gang刚剛钢鋼 gao高 ge葛戈 gen根 geng耿庚 gong龚龔宫宮公功 gu顾顧谷古 ' +
	'guan关關管冠 guang光广廣 gui桂贵貴 guo国國郭果 hai海 han韩韓汉漢寒涵 hang航杭 hao郝浩豪昊好 he何贺賀和河赫鹤鶴荷 ' +
	'heng恒衡 hong洪宏红紅鸿鴻弘虹 hou侯厚 hu胡虎湖 hua华華花 huai怀懷 huan焕煥欢歡 huang黄黃 hui辉輝慧惠会會晖 huo霍火 ' +
	'ji季吉纪紀姬继繼济濟基冀 jia贾賈佳嘉家加 jian建剑劍健坚堅简簡 jiang江蒋蔣姜将將 jiao焦娇嬌 jie杰傑洁潔介捷 ' +
	'jin金晋晉进進锦錦近 jing静靜京敬景晶 jiong炯 jiu久九 ju菊居巨 juan娟 jun军軍君俊骏駿均 kai凯凱开開恺 ' +
	'kang康 ke柯科可克 kong孔空 kui奎 kun坤昆 lai赖賴来來 lan兰蘭岚嵐蓝藍 lang郎朗 lao劳勞 le乐樂 lei雷蕾磊 leng冷 ' +
	'li李黎力丽麗立利理莉厉厲 lian连連莲蓮廉 liang梁良亮 lie烈 lin林琳霖临臨 ling玲凌灵靈令 liu刘劉柳流 long龙龍隆 ' +
	'lou娄婁 lu卢盧陆陸鲁魯路吕呂 luan栾欒 lun伦倫 luo罗羅洛骆駱 ma马馬 man曼满滿 mao毛茂 mei梅美 meng孟蒙萌梦夢 mi米 ' +
	'miao苗 min敏民闵閔 ming明铭銘鸣鳴 mo莫墨 mu木穆慕牧 na娜那 nan南楠 ni倪妮 nian年念 ning宁寧 niu牛钮鈕 nong农農 ' +
	'ou欧歐 pan潘攀盼 pang庞龐 pei裴培佩 peng彭鹏鵬朋 piao朴 ping平萍苹蘋 pu浦普溥 qi齐齊琪琦启啟奇祺戚旗岐 ' +
	'qian钱錢前倩谦謙 qiang强強 qiao乔喬巧 qin秦勤琴钦欽芹 qing清青庆慶晴卿 qiong琼瓊 qiu邱丘秋裘 qu曲屈瞿 quan全权權泉 ' +
	'qun群 ran冉然 rao饶饒 ren任仁人 rong荣榮容蓉融戎 ru如汝茹 ruan阮 rui瑞锐銳睿蕊 run润潤 ruo若 sen森 sha沙莎 ' +
	'shan山珊单 shang尚商 shao邵少绍紹 she佘舍 shen沈申深神 sheng生胜勝盛声聲圣聖 shi石史施时時诗詩世士实實仕 shou寿壽守 ' +
	'shu书書树樹舒淑叔 shuai帅帥 shuang双雙爽 shui水 shun顺順舜 si思司斯四 song宋松 su苏蘇素 sui隋 sun孙孫 suo索 ' +
	'ta塔 tai太泰台 tan谭譚谈談坦 tang唐汤湯棠 tao陶涛濤 teng腾騰滕 ti提 tian田天 tie铁鐵 ting婷廷庭亭 tong童彤同通 tu涂屠图圖 ' +
	'tuan团團 wan万萬婉 wang王汪旺望 wei魏韦韋伟偉维維卫衛威为為巍薇玮 wen文温溫闻聞雯 weng翁 wu吴吳武伍五吾邬 ' +
	'xi习習席西希熙喜曦锡錫 xia夏霞 xian贤賢显顯先冼宪憲 xiang向祥翔香湘项項象 xiao肖萧蕭晓曉小孝潇 xie谢謝解 ' +
	'xin新心欣信鑫辛昕馨 xing星兴興邢幸 xiong熊雄 xiu秀修 xu徐许許旭胥 xuan轩軒宣玄萱 xue雪薛学學 xun迅勋勛荀 ya亚亞雅娅 ' +
	'yan严嚴颜顏燕阎閻岩彦彥艳豔言妍延晏炎 yang杨楊阳陽洋扬揚 yao姚尧堯耀瑶瑤 ye叶葉业業晔 ' +
	'yi易义義毅一艺藝怡仪儀伊宜逸意 yin尹殷银銀因音 ying英颖穎莹瑩应應迎映 yong永勇咏詠雍 you尤友有游又佑 ' +
	'yu于余俞玉宇雨喻郁裕瑜钰鈺育虞渝 yuan袁元源远遠媛园園苑 yue岳月越悦悅 yun云雲芸运運允 zai在再 zan臧赞贊 zao早 ' +
	'ze泽澤则則 zeng曾增 zha查 zhai翟 zhan詹展占 zhang张張章长長彰 zhao赵趙昭兆照 zhe哲喆 zhen珍真振震贞貞镇鎮甄 ' +
	'zheng郑鄭正政征铮 zhi志智芝之知直治致 zhong钟鐘鍾中忠仲 zhou周洲舟 zhu朱祝竹珠 zhuang庄莊 zhuo卓 zi子紫自梓 ' +
	'zong宗 zou邹鄒 zu祖 zuo左佐';

const table = remembered(
	(): ReadonlyMap<string, string> =>
		new Map(
			READINGS.split(' ').flatMap((row) => {
				const reading = /^[a-z]+/.exec(row)?.[0] ?? '';
				return [...row.slice(reading.length)].map((each): [string, string] => [each, reading]);
			})
		)
);

const MOST = 4;

/** Whether a text is two to four Chinese characters, as names are. */
export const isHanName = (text: string): boolean =>
	/^\p{Script=Han}{2,}$/u.test(text) && [...text].length <= MOST;

/**
 * A Chinese name in Pinyin, family name first: "mao zedong".
 *
 * @returns null where a character is not in the table
 */
export function hanInLatin(text: string): string | null {
	const read = [...text].map((character) => table('').get(character));
	if (read.some((reading) => reading === undefined)) return null;
	return `${read[0] ?? ''} ${read.slice(1).join('')}`;
}
