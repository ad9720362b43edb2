/** Offices that one may hold no more, not yet, for another or as a deputy: parts of regular expressions for text in lower case. */
export const VIETNAMESE_OFFICES = [
  'tổng (?:thống|giám đốc|bí thư|thư ký|tư lệnh|tham mưu trưởng|cục trưởng|trưởng)|thủ tướng|bộ trưởng|thứ trưởng|ngoại trưởng|chủ tịch',
  '(?<!bộ )tư lệnh|đại sứ|giám đốc|thống đốc|thị trưởng|quan chức|bí thư|thủ hiến|thủ lĩnh|(?:nhà )?lãnh đạo|cố vấn|(?<!bộ )chỉ huy|tham mưu trưởng',
  '(?:hạ |thượng )?nghị sĩ|(?:đặc )?phái viên|(?:người )?phát ngôn(?: viên)?|cục trưởng|vụ trưởng|viện trưởng|công tố viên|thư ký',
  'chánh văn phòng|trưởng (?:phái đoàn|đoàn đàm phán|ban|đại diện)|nhà ngoại giao|đô đốc|sĩ quan|thẩm phán|nhà vua|quốc vương',
].join('|');

export const ENGLISH_OFFICES = [
  'presidents?|ministers?|premiers?|chancellors?|secretar(?:y|ies)(?:[- ]general)?|chair(?:man|men|woman|person|s)?|commanders?(?:[- ]in[- ]chief)?',
  'ambassadors?|directors?(?:[- ]general)?|ceos?|governors?|mayors?|officials?(?! (?:visit|trip|statement|data|website|account))|leaders?',
  'advis[eo]rs?|chiefs?|senators?|(?:sen|rep|adm)(?=\\.)|representatives?|lawmakers?|congress(?:man|men|woman)|envoys?|spokes\\p{L}+|heads?|prosecutors?',
  'diplomats?|admirals?|officers?|administrators?|judges?|kings?|speakers?|vp|veep',
].join('|');
