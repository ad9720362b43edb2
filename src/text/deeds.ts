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
const GIVE =
  'handed|suppl(?:ies|ied|ying)|gave|giv(?:es|ing|en)|sen[dt]s?|sending|provid(?:es?|ed|ing)|deliver(?:s|ed|ing)?|donat(?:es?|ed|ing)|transferr(?:ed|ing)|transfers?';
const GET = 'receiv(?:es?|ed|ing)|obtain(?:s|ed|ing)';

/** Longer phrases in which one of those below says something else. */
export const NO_DEEDS =
  'trao đổi|trao quyền|trao trả|trao thưởng|trao giải|gửi lời|gửi phản hồi|gửi thông điệp|gửi thư|theo dõi chặt|ép giá|bán dẫn|bán đảo|bán kính|bán cầu|bán kết|bán tự động|bán quân sự|bán tải|yếu tố|tố chất|nhân tố|phản công';

/** Deeds whose doer and whom they are done to are not to be exchanged. Between them stands the verb in both languages. */
export const DEEDS: readonly Deed[] = [
  { vietnamese: 'mua', english: BUY, converse: SELL },
  { vietnamese: 'bán', english: SELL, converse: BUY },
  { vietnamese: 'chuyển giao|bàn giao|cung cấp|viện trợ|gửi|tặng|trao', english: GIVE, converse: GET },
  { vietnamese: 'đâm|đâm vào|đâm phải|đâm chìm|đâm va', english: 'rammed|ramming' },
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
  { vietnamese: 'đổ lỗi cho|đổ lỗi|quy trách nhiệm cho', english: 'blam(?:es|ed|ing)' },
  { vietnamese: 'cảm ơn|cám ơn', english: 'thank(?:s|ed|ing)' },
  { vietnamese: 'triệu đại sứ|triệu tập đại sứ', english: 'summon(?:s|ed|ing)' },
  { vietnamese: 'ủng hộ|hậu thuẫn', english: 'support(?:s|ed|ing)|back(?:s|ed|ing)|endors(?:es|ed|ing)' },
  { vietnamese: 'phản đối', english: 'oppos(?:es|ed|ing)|protest(?:s|ed|ing)' },
  {
    vietnamese: 'gây sức ép với|gây sức ép lên|gây áp lực với|gây áp lực lên|ép',
    english: 'pressur(?:es|ed|ing)|press(?:es|ed|ing)|forc(?:es|ed|ing)',
  },
  { vietnamese: 'vượt|vượt qua', english: 'overt(?:ook|akes|aken|aking)|surpass(?:es|ed|ing)' },
  { vietnamese: 'bám theo|theo dõi|áp sát', english: 'shadow(?:s|ed|ing)|tail(?:s|ed|ing)|track(?:s|ed|ing)' },
  { vietnamese: 'chiếm đóng|chiếm|sáp nhập', english: 'occup(?:ies|ied|ying)|annex(?:es|ed|ing)|captur(?:es|ed|ing)' },
  { vietnamese: 'giải cứu|cứu', english: 'rescu(?:es|ed|ing)|sav(?:es|ed|ing)' },
  { vietnamese: 'giúp|giúp đỡ', english: 'help(?:s|ed|ing)|aid(?:ed|ing)|assist(?:s|ed|ing)' },
  { vietnamese: 'phớt lờ|lừa|lừa dối|phản bội', english: 'ignor(?:es|ed|ing)|deceiv(?:es|ed|ing)|betray(?:s|ed|ing)' },
  { vietnamese: 'mời', english: 'invit(?:es|ed|ing)' },
];
