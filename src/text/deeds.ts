/** What one does to another. */
export interface Deed {
  /** Phrases in small letters. */
  readonly vietnamese: string;
  /** Parts of a pattern for text in small letters: forms that are no nouns. */
  readonly english: string;
  /** What the other one then does: who buys from somebody is sold something. */
  readonly converse?: string;
}

const BUY = 'b(?:ought|uys?|uying)|purchas(?:es|ed|ing)|acquir(?:es|ed|ing)';
const SELL = 'sold|sells?|selling';

/** Longer phrases in which one of those below says something else. */
export const NO_DEEDS =
  'bán dẫn|bán đảo|bán kính|bán cầu|bán kết|bán tự động|bán quân sự|bán tải|yếu tố|tố chất|nhân tố|phản công';

/** Deeds whose doer and whom they are done to are not to be exchanged. Between them stands the verb in both languages. */
export const DEEDS: readonly Deed[] = [
  { vietnamese: 'mua', english: BUY, converse: SELL },
  { vietnamese: 'bán', english: SELL, converse: BUY },
  { vietnamese: 'đâm|đâm vào|đâm phải', english: 'rammed|ramming' },
  { vietnamese: 'cáo buộc|tố cáo|tố', english: 'accus(?:es|ed|ing)' },
  {
    vietnamese: 'tấn công|tập kích|không kích|oanh tạc|pháo kích|nã pháo|bắn phá|ném bom',
    english: 'attack(?:ed|ing)|struck|striking|bombed|bombing|bombarded|shelled|raided',
  },
  {
    vietnamese: 'phun vòi rồng|bắn vòi rồng|phóng tên lửa|bắn tên lửa',
    english: 'fir(?:es|ed|ing)|sprayed|spraying|blasted',
  },
  { vietnamese: 'cảnh báo', english: 'warn(?:s|ed)' },
  { vietnamese: 'chỉ trích|lên án', english: 'critici[sz](?:es|ed)|condemn(?:s|ed)|denounc(?:es|ed)' },
  { vietnamese: 'đe dọa|đe doạ|dọa', english: 'threaten(?:s|ed|ing)' },
  { vietnamese: 'xâm lược|xâm chiếm|đưa quân vào|tràn vào', english: 'invad(?:es|ed|ing)' },
  { vietnamese: 'trừng phạt|áp thuế|áp lệnh', english: 'sanctioned|sanctioning|impos(?:es|ed)' },
  { vietnamese: 'đánh bại|đè bẹp', english: 'beat|beats|defeat(?:s|ed|ing)' },
  { vietnamese: 'kiện', english: 'su(?:es|ed|ing)' },
  { vietnamese: 'trục xuất', english: 'expel(?:s|led|ling)|deport(?:s|ed|ing)' },
  { vietnamese: 'bắn hạ|bắn rơi', english: 'sh(?:ot|oots) down|downed' },
  { vietnamese: 'đẩy lùi|đánh bật', english: 'repel(?:s|led|ling)|drove' },
  { vietnamese: 'bắt giữ|thu giữ', english: 'arrest(?:s|ed)|detain(?:s|ed)|seiz(?:es|ed|ing)' },
  { vietnamese: 'kêu gọi|hối thúc|thúc giục', english: 'urg(?:es|ed|ing)|called on|calls on' },
  { vietnamese: 'mời', english: 'invit(?:es|ed|ing)' },
];
