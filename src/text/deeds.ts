/** What one does to another. */
export interface Deed {
  /** Phrases in small letters. */
  readonly vietnamese: string;
  /** Parts of a pattern for text in small letters: verbs in the active voice, and participles. */
  readonly english: string;
  /** What the other one then does: who buys from somebody is sold something. */
  readonly converse?: string;
}

const BUY = 'b(?:ought|uys?|uying)|purchas(?:e|es|ed|ing)|acquir(?:e|es|ed|ing)';
const SELL = 'sold|sells?|selling';

/** Longer phrases in which one of those below says something else. */
export const NO_DEEDS =
  'bán dẫn|bán đảo|bán kính|bán cầu|bán kết|bán tự động|bán quân sự|bán tải|yếu tố|tố chất|nhân tố|phản công';

/** Deeds whose doer and whom they are done to are not to be exchanged. Between them stands the verb in both languages. */
export const DEEDS: readonly Deed[] = [
  { vietnamese: 'mua', english: BUY, converse: SELL },
  {
    vietnamese: 'bán',
    english: SELL,
    converse: BUY,
  },
  { vietnamese: 'đâm|đâm vào|đâm phải|va chạm', english: 'ramm(?:ed|ing)|rams?|collid(?:e|es|ed|ing)' },
  { vietnamese: 'cáo buộc|tố cáo|tố', english: 'accus(?:e|es|ed|ing)' },
  {
    vietnamese: 'tấn công|tập kích|không kích|oanh tạc|pháo kích|nã pháo|bắn phá|ném bom|bắn tên lửa|phóng tên lửa',
    english:
      'attack(?:s|ed|ing)?|str(?:uck|ikes?|iking)|bomb(?:s|ed|ing)?|bombard(?:s|ed|ing)?|shell(?:s|ed|ing)|hit(?:s|ting)?|raid(?:s|ed|ing)?|fir(?:e|es|ed|ing)',
  },
  {
    vietnamese: 'phun vòi rồng|bắn vòi rồng',
    english: 'fir(?:e|es|ed|ing)|us(?:e|es|ed|ing)|blast(?:s|ed|ing)|spray(?:s|ed|ing)?',
  },
  { vietnamese: 'cảnh báo', english: 'warn(?:s|ed|ing)?' },
  {
    vietnamese: 'chỉ trích|lên án',
    english:
      'critici[sz](?:e|es|ed|ing)|condemn(?:s|ed|ing)?|denounc(?:e|es|ed|ing)|slam(?:s|med|ming)?|blast(?:s|ed|ing)',
  },
  { vietnamese: 'đe dọa|đe doạ|dọa', english: 'threaten(?:s|ed|ing)?' },
  { vietnamese: 'xâm lược|xâm chiếm|đưa quân vào|tràn vào', english: 'invad(?:e|es|ed|ing)|sent troops' },
  { vietnamese: 'trừng phạt|áp thuế|áp lệnh', english: 'sanction(?:s|ed|ing)?|impos(?:e|es|ed|ing)' },
  {
    vietnamese: 'viện trợ|hỗ trợ|hậu thuẫn',
    english:
      'support(?:s|ed|ing)?|back(?:s|ed|ing)|aid(?:s|ed|ing)?|assist(?:s|ed|ing)?|help(?:s|ed|ing)?|g(?:ave|ives?|iving)',
  },
  {
    vietnamese: 'cung cấp|bàn giao|chuyển giao',
    english:
      'suppl(?:y|ies|ied|ying)|provid(?:e|es|ed|ing)|deliver(?:s|ed|ing)?|transfer(?:s|red|ring)?|g(?:ave|ives?|iving)|sen(?:t|ds?|ding)',
  },
  { vietnamese: 'đánh bại|đè bẹp|thắng', english: 'beat(?:s|ing)?|defeat(?:s|ed|ing)?|overwhelm(?:s|ed|ing)?' },
  { vietnamese: 'kiện', english: 'su(?:e|es|ed|ing)' },
  { vietnamese: 'trục xuất', english: 'expel(?:s|led|ling)?|deport(?:s|ed|ing)?' },
  { vietnamese: 'bắn hạ|bắn rơi', english: 'sh(?:ot|oots?|ooting) down|down(?:s|ed|ing)' },
  { vietnamese: 'đẩy lùi|đánh bật', english: 'repel(?:s|led|ling)?|dr(?:ove|ives?|iving)|push(?:es|ed|ing)?' },
  {
    vietnamese: 'bắt giữ|thu giữ',
    english: 'arrest(?:s|ed|ing)?|detain(?:s|ed|ing)?|seiz(?:e|es|ed|ing)|captur(?:e|es|ed|ing)',
  },
  {
    vietnamese: 'yêu cầu|đề nghị|kêu gọi|hối thúc|thúc giục',
    english:
      'ask(?:s|ed|ing)?|urg(?:e|es|ed|ing)|demand(?:s|ed|ing)?|request(?:s|ed|ing)?|call(?:s|ed|ing) on|press(?:es|ed|ing)',
  },
  { vietnamese: 'mời', english: 'invit(?:e|es|ed|ing)' },
];
