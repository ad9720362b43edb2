import { pattern } from './pattern.ts';

/** How Vietnamese tells whether a person is a man or a woman, and English by its pronouns. */
export interface Gender {
  /** What a person is called, alone or before a name: "ông", "bà ấy". A part of a regular expression; case counts. */
  readonly called: string;
  /** All that speaks of somebody of that gender: parts of a regular expression for text in lower case. */
  readonly signs: readonly string[];
  /** English pronouns, each with that of the other gender in its place. */
  readonly pronouns: Readonly<Record<string, string>>;
}

export const MALE: Gender = {
  called: '[Ôô]ng|[Cc]ậu|[Cc]hàng|anh|Anh(?= (?:ấy|ta))|[Hh]ắn|[Gg]ã',
  signs: [
    'ông|anh|cậu|chàng|hắn|gã|lão|ngài|thầy|cha|bố|chồng|vua|trai|đàn ông|quốc vương|hoàng tử|thái tử|giáo hoàng|linh mục',
    'nam (?:giới|sinh|thanh|binh|ca|diễn|nhân|quân|phi|tiếp|tính|thần|ứng|nghị|chính|bệnh)',
  ],
  pronouns: { he: 'she', him: 'her', his: 'her', himself: 'herself' },
};

export const FEMALE: Gender = {
  called: '[Bb]à|[Cc]ô|[Cc]hị|[Nn]àng',
  signs: [
    'bà|cô|chị|nàng|ả|dì|mợ|mẹ|vợ|nữ|gái|phụ nữ|phu nhân|công chúa|hoàng hậu|hoa hậu|hôn thê|em',
    '(?:nguyễn|trần|lê|phạm|hoàng|huỳnh|phan|vũ|võ|đặng|bùi|đỗ|hồ|ngô|dương|lý|tôn nữ) thị',
  ],
  pronouns: { she: 'he', her: 'him or his', hers: 'his', herself: 'himself' },
};

/** Somebody whose gender is told elsewhere: "nhà lãnh đạo này". */
export const UNTOLD: readonly string[] = [
  '(?:lãnh đạo|quan chức|chính khách|chính trị gia|ứng viên|nghị sĩ|phát ngôn viên|người|vị|nhân vật)(?: \\p{L}+){0,2} (?:này|trên|nói trên)',
  '(?:tổng thống|thủ tướng|ngoại trưởng|bộ trưởng|đại sứ|thống đốc|thị trưởng|chủ tịch)(?: \\p{L}+){0,3} này',
  'hung thủ|thủ phạm|kẻ (?:sát nhân|tấn công|giết người|chủ mưu)|tay súng|nghi (?:phạm|can)',
];

const WORDS =
  '[Ôô]ng (?:bà|lớn)|[Aa]nh (?:chị|em|hùng)|[Cc]hị em|[Bb]à con|[Cc]ô (?:lập|đọng|đơn|độc|đặc|lại)|[Cc]ông cô|[Tt]iếng Anh';
const NAMES = 'Bà (?:Rịa|Nà|Đen|Điểm|Trưng|La Môn)|Ông (?:Đốc|Trang|Ích)|Cô Tô|Hai Bà';
// Unless a sentence begins with it.
const BRITAIN = String.raw`(?<=[^.!?:"“”] )Anh(?! (?:ấy|ta)(?!\p{L}))(?!\p{L})`;
/** Where the same syllables call nobody: places, "ông lớn" (giants), "cô lập" (to isolate), the people, Britain. */
export const NOBODY = pattern.g`(?<![\p{L}-])(?:${WORDS}|${NAMES})(?![\p{L}])|${BRITAIN}`;
/** Where they are a part of a noun, which tells a gender but calls nobody: "cô gái" is a girl, "ông chủ" a boss. */
export const PART_OF_NOUN = pattern.g`(?<![\p{L}-])(?:[Ôô]ng (?:chủ(?! (?:tịch|nhiệm))|bố|lão|cụ|chồng|nội|ngoại|tổ(?! trưởng))|[Bb]à (?:chủ(?! (?:tịch|nhiệm))|mẹ|lão|cụ|vợ|nội|ngoại)|[Cc]ô (?:gái|giáo|dâu|bé)|[Cc]hị gái|[Aa]nh (?:trai|rể|họ))(?!\p{L})`;
