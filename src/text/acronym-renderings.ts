import { pattern } from './pattern.ts';

/** What English may write for an acronym of the Vietnamese text beside its letters and the words they stand for. */
const RENDERINGS: Readonly<Record<string, RegExp>> = {
  US: /America|United States|Washington|\$/u,
  UK: /Brit|England|English|United Kingdom|London/u,
  UN: /United Nations/u,
  EU: /Europe|\bbloc\b/u,
  UAE: /Emirat/u,
  USD: /\$|dollar/iu,
  EUR: /€|euro/iu,
  GBP: /£|pound/iu,
  VND: /dong/iu,
  NDT: /yuan|renminbi/iu,
  CNY: /yuan|renminbi/iu,
  NATO: /alliance|Alliance/u,
  UAV: /drone|unmanned|uncrewed|pilotless/iu,
  UAS: /drone|unmanned|uncrewed/iu,
  USV: /(?:sea|naval|maritime|surface|boat) drone|drone boat|unmanned|uncrewed/iu,
  UUV: /underwater/iu,
  UGV: /ground|robot/iu,
  FPV: /first-?\s?person/iu,
  SAM: /missile/iu,
  MANPADS: /shoulder-fired|man-portable|portable/iu,
  SBU: pattern.i`security service|Ukrain\p{L}+ security`,
  FSB: /security service|security agency/iu,
  HUR: /intelligence/iu,
  SVR: /intelligence/iu,
  CIA: /intelligence|Langley/iu,
  PLA: pattern.i`Chin\p{L}+ (?:military|army|troops|forces)`,
  IDF: /Israel/u,
  IRGC: /Guard/u,
  DPRK: /North Korea/u,
  ROK: /South Korea/u,
  ASEAN: /Southeast Asian|the bloc/u,
  TV: /televis|broadcast|channel/iu,
  AI: /artificial/iu,
  CEO: /chief executive|head|boss/iu,
  VIP: /important|dignitar/iu,
  HIV: /AIDS/u,
};

/** Whether an acronym of the source comes in other words. */
export function isRenderedOtherwise(acronym: string, english: string): boolean {
  return RENDERINGS[acronym]?.test(english) ?? false;
}

/** No words of Vietnamese stand for it: the letters alone do. */
const NONE = /(?!)/u;

/** What the Vietnamese says where English rightly writes the acronym though the Vietnamese does not. */
const GROUNDS: Readonly<Record<string, RegExp>> = {
  US: /Mỹ|Hoa Kỳ|Hoa kỳ|USD|đô la|Washington|Trump|Biden|Nhà Trắng|Lầu Năm Góc/u,
  UK: /Anh/u,
  UN: /liên (?:hợp|hiệp) quốc|bảo an/iu,
  EU: /Âu|khối|Brussels/u,
  NATO: /Bắc Đại Tây Dương|liên minh|khối/iu,
  ASEAN: /Đông Nam Á|khối|hiệp hội/iu,
  UAV: /(?<!(?:xuồng|thuyền|tàu|nước|ngầm|lặn|đất|xe|robot) )không người lái|(?:thiết bị|phương tiện) bay|cảm tử|tự sát|drone|Geran|Shahed|flycam/iu,
  USV: /(?=.*(?:xuồng|thuyền|tàu|nước|hải quân|biển))(?=.*(?:không người lái|tự sát|cảm tử))/iu,
  UUV: /ngầm|lặn|dưới nước/iu,
  UGV: /mặt đất|robot|rô-bốt|xe/iu,
  FPV: /góc nhìn|thứ nhất/iu,
  ICBM: /lục địa|đại châu|vượt đại dương/iu,
  SLBM: /tàu ngầm/iu,
  IRBM: /tầm trung/iu,
  MRBM: /tầm trung/iu,
  SRBM: /tầm ngắn/iu,
  SAM: /phòng không|đối không/iu,
  MANPADS: /vác vai/iu,
  ATGM: /chống tăng/iu,
  MLRS: /phóng loạt|phản lực|rocket/iu,
  AWACS: /cảnh báo/iu,
  HIMARS: /phản lực|rocket/iu,
  ATACMS: NONE,
  GMLRS: NONE,
  THAAD: /giai đoạn cuối/iu,
  NASAMS: NONE,
  PURL: /ưu tiên/iu,
  CIA: /tình báo/iu,
  FBI: /điều tra/iu,
  SBU: /an ninh/iu,
  FSB: /an ninh liên bang/iu,
  HUR: /tình báo/iu,
  IDF: /Israel/u,
  IRGC: /vệ binh/iu,
  PLA: /quân/iu,
  IAEA: /nguyên tử|hạt nhân/iu,
  ICC: /hình sự|tòa án|toà án/iu,
  ICJ: /công lý|tư pháp|tòa án|toà án/iu,
  IMF: /tiền tệ/iu,
  WHO: /y tế/iu,
  WTO: /thương mại/iu,
  OSCE: /an ninh/iu,
  CSTO: /an ninh/iu,
  AUKUS: /ba bên|Australia|Úc/u,
  BRICS: /mới nổi/iu,
  EEZ: /đặc quyền|kinh tế/iu,
  ADIZ: /nhận (?:dạng|diện)/iu,
  DMZ: /phi quân sự/iu,
  UNCLOS: /luật biển|công ước/iu,
};

/** Acronyms whose Vietnamese is known, so that one out of nothing is an invention. */
export function isKnownAcronym(acronym: string): boolean {
  return acronym in GROUNDS;
}

/** Whether the Vietnamese says what the acronym stands for. */
export function hasGround(acronym: string, vietnamese: string): boolean {
  return GROUNDS[acronym]?.test(vietnamese) ?? false;
}

/** Acronyms of everyday English for what Vietnamese says in words: their appearance says nothing. */
export const EVERYDAY: ReadonlySet<string> = new Set(
  'US UK UN TV AM PM OK CEO CFO AI IT PR HQ ID MP MPS DC GOP NGO VIP GDP GPS NYT WSJ EST EDT GMT UTC DNA ATM PHD MBA WWI WWII VJ VE'.split(
    ' ',
  ),
);

/** Abbreviations of Vietnamese words; English has words for them, or another acronym. */
export const VIETNAMESE: ReadonlySet<string> = new Set(
  (
    'TP TT TTK TBT BT BCT BCH BQP BCA BNG BTC BTL BTTM BTV CA CAND CP CSB CSGT CLB HLV HCV HCB HN HCM TPHCM SG QH QS QP QN QK UB UBND MTTQ ' +
    'NN NXB PV TS PGS GS KTS BS LS TW VN TQ HQ LL LLVT TTXVN TTO TPO TNO VOV VTV VTC NLD SGGP PLO GLO HNM CHDCND CHND CHXHCN XHCN ' +
    'CNXH KHCN KT XH GTVT TNMT NDT VND VKS TAND KCN SV HS BHYT BHXH GTGT PCCC CNTT CNQP BVTV TNHH MTV PCT PTT TTG XHTD'
  ).split(' '),
);
