import type { Alternative } from './opposites.ts';

const KIN = 'relatives?|relations?|kin|famil(?:y|ies)|in-laws?';

/** Who somebody is to another, in the family and in an office. */
export const RELATIONS: readonly (readonly Alternative[])[] = [
  [
    [
      'a wife',
      'vợ|phu nhân',
      'wife|wives',
      `wi[fv]e\\p{L}*|spouses?|first lady|married|marri\\p{L}+|she|her|widow\\p{L}*|couples?|partners?|bride|mrs|lady|husband and|${KIN}`,
    ],
    [
      'a husband',
      'chồng|phu quân',
      'husbands?',
      `husband\\p{L}*|spouses?|married|marri\\p{L}+|he|him|his|couples?|partners?|groom|widow\\p{L}*|wife and|${KIN}`,
    ],
    [
      'a father',
      'cha|thân phụ|bố mẹ|bố ông|bố anh|bố cô|cha mẹ|bố đẻ',
      'fathers?',
      `father\\p{L}*|dad\\p{L}*|parents?|paternal\\p{L}*|pope|he|his|him|${KIN}`,
      'bố|vợ chồng|anh|ông',
    ],
    [
      'a mother',
      'mẹ|thân mẫu|cha mẹ|bố mẹ',
      'mothers?',
      `mother\\p{L}*|mom\\p{L}*|mum\\p{L}*|parents?|maternal\\p{L}*|she|her|${KIN}`,
      'vợ chồng|chị|bà|cô|thai phụ|sản phụ',
    ],
    [
      'a brother',
      'anh trai|em trai',
      'brothers?(?!-in-law)',
      `brother\\p{L}*|siblings?|he|his|him|${KIN}`,
      'anh em|hai anh em',
    ],
    [
      'a sister',
      'chị gái|em gái',
      'sisters?(?!-in-law)',
      `sister\\p{L}*|siblings?|she|her|${KIN}`,
      'chị em|hai chị em',
    ],
    ['a cousin', 'anh em họ|anh họ|em họ|chị họ|chị em họ', 'cousins?', `cousins?|${KIN}`],
    [
      'a son',
      'con trai',
      'sons?(?!-in-law)',
      `sons?\\p{L}*|boys?|child\\p{L}*|kids?|\\p{N}+-(?:year|month)-olds?|toddlers?|infants?|bab(?:y|ies)|newborns?|youngest|eldest|teen\\p{L}*|heirs?|he|his|him|scion|${KIN}`,
      'con|con cái|cậu bé|cậu con',
    ],
    [
      'a daughter',
      'con gái',
      'daughters?(?!-in-law)',
      `daughter\\p{L}*|girls?|child\\p{L}*|kids?|\\p{N}+-(?:year|month)-olds?|toddlers?|infants?|bab(?:y|ies)|newborns?|youngest|eldest|teen\\p{L}*|she|her|${KIN}`,
      'con|con cái|cô bé|cô con',
    ],
    ['a son-in-law', 'con rể', 'sons?-in-law', KIN],
    ['a daughter-in-law', 'con dâu', 'daughters?-in-law', KIN],
  ],
  [
    [
      'a predecessor',
      'tiền nhiệm',
      'predecessors?',
      'predecess\\p{L}+|previous\\p{L}*|former\\p{L}*|before|preced\\p{L}+|succeed\\p{L}*|replac\\p{L}+|last|old|past|outgoing|prior|earlier',
    ],
    [
      'a successor',
      'kế nhiệm|kế vị|nối ngôi|người thay thế',
      'successors?',
      'success\\p{L}+|succeed\\p{L}*|replac\\p{L}+|next|new\\p{L}*|heir\\p{L}*|follow\\p{L}*|t(?:ake|ook)\\p{L}* over|inherit\\p{L}*|incoming|throne',
    ],
  ],
  [
    [
      'to recall',
      'triệu hồi',
      'recall(?:s|ed|ing)?(?= (?:its|the|their|his|her) (?:\\p{L}+ ){0,2}(?:ambassador|envoy|consul|diplomat))',
      'recall\\p{L}*|withdr\\p{L}+|call\\p{L}*|pull\\p{L}*|brought|bring\\p{L}*|return\\p{L}*|back|home',
    ],
    [
      'to summon',
      'triệu tập',
      'summon(?:s|ed|ing)',
      'summon\\p{L}*|call\\p{L}*|conven\\p{L}+|subpoena\\p{L}*|conscript\\p{L}*|invit\\p{L}+|mobili\\p{L}+|gather\\p{L}*|haul\\p{L}*|draft\\p{L}*|ask\\p{L}*|order\\p{L}*|held|hold\\p{L}*',
    ],
  ],
  [
    ['the economic zone', 'đặc quyền kinh tế', 'exclusive economic zone|eez', 'eez|econom\\p{L}+|zones?'],
    ['the territorial sea', 'lãnh hải', 'territorial (?:waters?|seas?)', 'territor\\p{L}+|waters|maritime'],
  ],
];
