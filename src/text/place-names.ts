import { placeWords } from './demonyms.ts';
import { readTokens } from './english-phrases.ts';
import { pattern } from './pattern.ts';
import { ofText } from './remember.ts';

/**
 * What else speaks of a place than its people: capitals that stand for governments, names of several words, bodies that
 * act as countries do, regions and cities of the news. The first name of a line is the place; where a line begins with
 * `-` its names speak of no place though their words do. Vietnamese names of one syllable are other words too, see `HOMES`.
 */
const NAMES = `
US|United States|Washington|Hoa Kỳ
UK|Great Britain|United Kingdom|London|Luân Đôn
UN|United Nations|Liên hợp quốc|Liên Hợp Quốc|LHQ
Europe|EU|European Union
NATO|North Atlantic Treaty Organization|North Atlantic Alliance
ASEAN
G7
G20
Middle East|Mideast|Trung Đông
Pacific|Indo-Pacific|Thái Bình Dương
Atlantic|Đại Tây Dương
Indian Ocean|Ấn Độ Dương
Arctic|Bắc Cực
Mediterranean|Địa Trung Hải
Baltic
Black Sea|Biển Đen|Hắc Hải
Red Sea|Biển Đỏ|Hồng Hải
Yellow Sea|Hoàng Hải
North Sea|Biển Bắc
Caspian
South China Sea|East Sea|Biển Đông
East China Sea|Biển Hoa Đông
English Channel
Persian Gulf|Vịnh Ba Tư
Taiwan Strait
Korea Strait|Korean Strait
Hormuz
Korean Peninsula
North Korea|North Korean|North Koreans|Pyongyang|DPRK|Triều Tiên|Bắc Hàn|Bình Nhưỡng
South Korea|South Korean|South Koreans|Seoul|ROK|Hàn Quốc|Nam Hàn|Nam Triều Tiên
South Africa|South African|South Africans|Pretoria|Nam Phi
South Sudan|South Sudanese|Nam Sudan
North Macedonia|Macedonia|Macedonian
Americas|Latin America|Latin American|South America|South American|North America|North American|Central America|Central American|Mỹ La|Mỹ Latin|Mỹ Latinh|Bắc Mỹ|Nam Mỹ|Trung Mỹ
Saudi Arabia|Saudi|Saudis|Riyadh|Ả Rập Xê Út|Ả rập Xê út|Ả Rập Saudi
Czechia|Czech Republic|Prague|Praha
Vatican|Holy See
Hong Kong|Hồng Kông|Hồng Công
Macau|Macao|Ma Cao
New Zealand
Sri Lanka
West Coast
West Bank
Golan Heights|Golan
Gaza|Gaza Strip
Afghanistan|Kabul
Australia|Canberra
Austria|Vienna
Belarus|Minsk
Belgium
Bulgaria|Sofia
Cambodia|Phnom Penh|Campuchia
Canada|Ottawa
China|Beijing|PRC|Trung Quốc|Bắc Kinh
Cuba|Havana
Cyprus|Síp
Denmark|Copenhagen|Đan Mạch
Egypt|Cairo|Ai Cập
Estonia|Tallinn
Finland|Helsinki|Phần Lan
France|Paris
Georgia|Tbilisi|Gruzia
Germany|Berlin
Greece|Athens|Hy Lạp
Hungary|Budapest
India|New Delhi|Delhi|Ấn Độ
Indonesia|Jakarta
Iran|Tehran|Teheran
Iraq|Baghdad|Bagdad
Ireland|Dublin|Ai Len
Israel|Tel Aviv
Italy|Rome|Roma
Japan|Tokyo|Nhật Bản
Laos|Vientiane
Latvia|Riga
Lebanon|Beirut
Lithuania|Vilnius|Litva
Malaysia|Kuala Lumpur
Moldova|Chisinau
Myanmar|Miến Điện
Netherlands|The Hague|Hague|La Haye|La Hay|Hà Lan
Norway|Oslo|Na Uy
Pakistan|Islamabad
Philippines|Manila
Poland|Warsaw|Ba Lan
Portugal|Lisbon|Bồ Đào Nha
Qatar|Doha
Romania|Bucharest|Rumani
Russia|Moscow|Kremlin|Mátxcơva|Moskva
Serbia|Belgrade
Spain|Madrid|Tây Ban Nha
Sweden|Stockholm|Thụy Điển
Switzerland|Bern|Thụy Sĩ
Syria|Damascus
Taiwan|Taipei|Đài Loan|Đài Bắc
Thailand|Bangkok|Thái Lan
Turkey|Ankara|Thổ Nhĩ Kỳ
Ukraine|Kyiv|Kiev|Ukraina
Venezuela|Caracas
Vietnam|Hanoi|Việt Nam|Hà Nội
Mongolia|Mông Cổ
Crimea|Crưm|Krym
Donbas|Donbass
Donetsk
Luhansk|Lugansk
Kharkiv|Kharkov
Kherson
Odesa|Odessa
Dnipropetrovsk|Dnepropetrovsk
Zaporizhzhia|Zaporizhia
Mykolaiv|Nikolaev
Lviv|Lvov
Shanghai
Guangzhou
Guangdong
Qingdao
Liaoning
Shandong
Fujian
Hainan
Xinjiang
Chengdu
Chongqing
Nanjing
Tianjin
Wuhan
Shenzhen
Hangzhou
Suzhou
Dalian
Shenyang
Harbin
Kunming
Nanning
Fuzhou
Xiamen
Ningbo
Zhuhai
Dongguan
Sanya
Lanzhou
Sichuan
Yunnan
Guangxi
Guizhou
Hubei
Hunan
Shaanxi
Gansu
Jilin
Heilongjiang
Anhui
Zhejiang
Jiangsu
Jiangxi
Kaohsiung
Penghu
Kinmen
Ho Chi Minh City
-|North Pole|South Pole|Korean War|Vietnam War|Indian Express|Washington Post|New York Times|Moscow Times|Kyiv Independent|Kyiv Post|Jerusalem Post|Times of Israel|South China Morning Post|Radio Free Europe|Voice of America|Radio Free Asia|Bank of America|West Philippine Sea|George Washington
`;

/** Too general to stand for a place by mistake, or another's part: directions, "Korean". */
const GENERAL: ReadonlySet<string> = new Set(['North', 'South', 'East', 'West', 'Korea', 'Arabia']);

interface Name {
  /** The words after the first. */
  readonly rest: readonly string[];
  readonly place: string | undefined;
}

/** By the first word, the longest names first. */
const NAMES_BY_WORD: ReadonlyMap<string, readonly Name[]> = indexNames();

function indexNames(): Map<string, Name[]> {
  const names = new Map<string, Name[]>();
  const add = (written: string, place: string | undefined) => {
    const [first = '', ...rest] = readTokens(written);
    names.set(
      first,
      [...(names.get(first) ?? []), { rest, place }].sort((a, b) => b.rest.length - a.rest.length),
    );
  };
  for (const [word, place] of placeWords()) if (!GENERAL.has(place)) add(word, place);
  for (const line of NAMES.trim().split('\n')) {
    const [place = '', ...others] = line.split('|');
    for (const name of place === '-' ? others : [place, ...others]) add(name, place === '-' ? undefined : place);
  }
  return names;
}

/** Where a text speaks of a place. */
export interface PlaceMention {
  /** "Ukraine" for "Kyiv" and "Ukrainians". */
  readonly place: string;
  /** As it is written, "U.S.". */
  readonly text: string;
}

/** The places that a text speaks of, in order: "Seoul" and "South Koreans" are South Korea, "Dutch" is the Netherlands. */
export const readPlaces = ofText((text): readonly PlaceMention[] => {
  const tokens = readTokens(text);
  const mentions: PlaceMention[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const name = nameAt(tokens, at);
    if (!name) continue;
    const end = at + name.rest.length;
    if (name.place !== undefined) mentions.push({ place: name.place, text: written(tokens.slice(at, end + 1)) });
    at = end;
  }
  return mentions;
});

function nameAt(tokens: readonly string[], at: number): Name | undefined {
  const token = tokens[at] ?? '';
  const first = token.charCodeAt(0);
  // Most words begin with a small letter.
  if (first >= 97 && first <= 122) return undefined;
  const names = NAMES_BY_WORD.get(token[1] === '.' ? token.replaceAll('.', '') : token);
  return names?.find(({ rest }) => rest.every((word, i) => tokens[at + 1 + i] === word));
}

const INITIALS = pattern`^\p{Lu}(?:\.\p{Lu})+$`;

function written(tokens: readonly string[]): string {
  const text = tokens.join(' ');
  return INITIALS.test(text) ? `${text}.` : text;
}

/**
 * Leaders, for whom English adds the country that they call to mind ("French President Emmanuel Macron"), and Vietnamese
 * names that are other words too.
 */
const HOMES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    Australia: 'Úc',
    Austria: 'Áo Viên',
    Belarus: 'Lukashenko',
    Belgium: 'Bỉ',
    China: 'Trung Tập Hoa',
    France: 'Pháp Macron Élysée Elysee',
    Germany: 'Đức Merz Scholz Pistorius Bundestag Bundeswehr',
    Hungary: 'Orban Orbán Szijjarto',
    India: 'Ấn Modi Jaishankar',
    Iran: 'Khamenei Pezeshkian Araghchi Araqchi',
    Israel: 'Netanyahu IDF Mossad Knesset',
    Italy: 'Ý Meloni',
    Japan: 'Nhật Ishiba Takaichi Kishida Abe',
    'North Korea': 'Triều Un un',
    Laos: 'Lào',
    Czechia: 'Séc',
    Taiwan: 'Đài',
    Africa: 'Phi',
    Asia: 'Á',
    Philippines: 'Marcos Duterte',
    Poland: 'Tusk Duda Nawrocki Sikorski',
    Russia: 'Nga Putin Lavrov Peskov Medvedev Zakharova Belousov Shoigu rúp',
    'South Korea': 'Hàn myung yeol',
    Turkey: 'Erdogan Fidan',
    UK: 'Anh Starmer Sunak Johnson Healey Lammy',
    UN: 'Guterres Bảo',
    US: 'Mỹ Trump Biden Rubio Hegseth Vance Obama Witkoff Kellogg USD',
    Ukraine: 'Zelensky Zelenskyy Sybiha Umerov Yermak Kuleba Syrskyi Shmyhal',
    Venezuela: 'Maduro',
    Vietnam: 'Việt ta',
    'Korean Peninsula': 'Triều Hàn',
    'Korea Strait': 'Triều Hàn',
    'Taiwan Strait': 'Đài',
    'English Channel': 'Manche',
    'South China Sea': 'Đông',
    'East China Sea': 'Đông',
    'Black Sea': 'Đen',
    'Red Sea': 'Đỏ',
    'North Sea': 'Bắc',
    'West Bank': 'Bờ',
    'West Coast': 'Bờ',
    ASEAN: 'Á',
    Vatican: 'Tòa Toà',
    Europe: 'Âu Brussels Kallas Leyen Costa',
    NATO: 'Rutte Stoltenberg',
  }).flatMap(([place, names]) => names.split(' ').map((name) => [name, place] as const)),
);

/** Whether a text names somebody or something that calls the place to mind. */
export function callsToMind(text: string, place: string): boolean {
  return readTokens(text).some((token) => HOMES.get(token) === place);
}
