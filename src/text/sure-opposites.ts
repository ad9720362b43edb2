import { type Alternative, DAYS, each, GOVERNMENTS, NOTHING } from './opposites.ts';

/** "cho Ukraine vay": whom stands between, whoever else it is. */
const LENT_TO = each(each('cho', `${GOVERNMENTS}|ukraine|nước này|họ`), 'vay');

/**
 * Two by two what is each other's contrary: what one language says of the one, the other must not say of the other. Here
 * are those of which both languages have words that say nothing else.
 */
export const SURE_OPPOSITES: readonly (readonly Alternative[])[] = [
  // Trade and money.
  [
    ['a surplus', 'xuất siêu|thặng dư|dư cung', 'surplus\\p{L}*', 'glut|oversuppl\\p{L}+|excess'],
    ['a deficit', 'nhập siêu|thâm hụt|bội chi|thiếu hụt', 'deficits?|shortfalls?', 'short\\p{L}*|gap|lack\\p{L}*'],
  ],
  [
    [
      'exports',
      'xuất khẩu',
      'export(?:s|ed|ing|ers?)',
      'export\\p{L}*|s[eo]ll\\p{L}*|sold|sales?|ship\\p{L}*|abroad|overseas|trade',
    ],
    [
      'imports',
      'nhập khẩu',
      'import(?:s|ed|ing|ers?)',
      'import\\p{L}*|b[ou][uy]\\p{L}*|purchas\\p{L}+|foreign|inbound|overseas|trade',
    ],
  ],
  [
    ['a profit', 'có lãi|báo lãi|lãi ròng', 'profits?', 'profit\\p{L}*|earn\\p{L}*|gain\\p{L}*|black|income'],
    [
      'a loss',
      'thua lỗ|bị lỗ|báo lỗ|lỗ ròng',
      'net loss(?:es)?|loss-making',
      'loss\\p{L}*|los[et]\\p{L}*|deficit|red|unprofit\\p{L}+',
    ],
  ],
  [
    [
      'to borrow',
      each('đi|phải|được|xin|muốn|đã|sẽ', 'vay'),
      'borrow(?:s|ed|ing)',
      'borrow\\p{L}*|loans?|lent|credit|debt\\p{L}*',
      'vay',
    ],
    ['to lend', `cho vay|${LENT_TO}`, 'lend(?:s|ing)?|lent', 'lend\\p{L}*|loans?|credit', 'vay'],
  ],
  [
    ['a yield', 'lợi suất', NOTHING, 'yields?|returns?|rates?|interest'],
    ['a price', 'giá', 'prices?'],
  ],
  // Time.
  [
    [
      'in the morning',
      each('sáng', DAYS),
      'morning',
      'dawn|overnight|early|a\\.?m|today|noon|midday|daybreak|night|sunrise|day',
    ],
    [
      'in the evening',
      `${each('trưa|chiều|tối|đêm', DAYS)}|khuya`,
      'evening|afternoon',
      'night\\p{L}*|overnight|tonight|late\\p{L}*|p\\.?m|midnight|noon|midday|dusk|lunch\\p{L}*|today|sunset',
    ],
  ],
  [
    [
      'temporary',
      'tạm thời|tạm đóng|tạm dừng|tạm ngừng|tạm hoãn|tạm đình',
      'temporar\\p{L}+',
      'interim|provisional\\p{L}*|for now|transition\\p{L}*|paus\\p{L}+|suspen\\p{L}+|halt\\p{L}*|stop\\p{L}*|postpon\\p{L}+|delay\\p{L}*|clos\\p{L}+|shut\\p{L}*|fr[eo]+z\\p{L}*',
    ],
    [
      'permanent',
      'vĩnh viễn',
      'permanent(?:ly)?',
      'permanen\\p{L}+|for ?ever|lasting|for good|perpet\\p{L}+|eternal\\p{L}*|irrevers\\p{L}+|lifetime',
      'thường trực|thường trú',
    ],
  ],
  [
    [
      'long-term',
      'dài hạn|lâu dài',
      'long(?:er)?[ -]term',
      'long\\p{L}*|last\\p{L}+|durable|sustain\\p{L}+|endur\\p{L}+',
    ],
    ['short-term', 'ngắn hạn', 'short(?:er)?[ -]term', 'short\\p{L}*|near\\p{L}*|immediate\\p{L}*'],
  ],
  // How much and how far.
  [
    [
      'the highest',
      'cao nhất|cao thứ',
      'highest|record highs?|all-time highs?',
      'most|top\\p{L}*|max\\p{L}*|best|largest|biggest|record|peak\\p{L}*|high\\p{L}*|steepest|supreme|senior|greatest|worst|tallest',
    ],
    [
      'the lowest',
      'thấp nhất|thấp thứ',
      'lowest|record lows?|all-time lows?',
      'low\\p{L}*|least|min\\p{L}*|bottom|fewest|smallest|worst|weakest|record',
    ],
  ],
  [
    [
      'long-range',
      'tầm xa',
      'long(?:er|est)?[ -]?range',
      'long\\p{L}*|distan\\p{L}+|deep\\p{L}*|far\\p{L}*|stand-?off|strategic',
    ],
    [
      'short-range',
      'tầm ngắn|tầm gần',
      'short(?:er|est)?[ -]?range',
      'short\\p{L}*|close\\p{L}*|near\\p{L}*|point-blank|tactical',
    ],
  ],
  [
    ['a majority', 'đa số', 'majorit\\p{L}+', 'most\\p{L}*|main\\p{L}*|largely|bulk'],
    ['a minority', 'thiểu số', 'minorit\\p{L}+', 'ethnic\\p{L}*|few\\p{L}*'],
  ],
  // Votes and courts.
  [
    [
      'a vote for',
      each('phiếu', 'thuận|ủng hộ|tán thành'),
      'in favor',
      'for|favor|favour|support\\p{L}*|yes|back\\p{L}*|approv\\p{L}+|\\p{N}+[-–]\\p{N}+|to \\p{N}+',
    ],
    [
      'a vote against',
      each('phiếu', 'chống|phản đối'),
      'vot(?:e|es|ed|ing) against',
      'against|oppos\\p{L}+|no|reject\\p{L}*|\\p{N}+[-–]\\p{N}+|to \\p{N}+',
    ],
  ],
  [
    ['to abstain', 'phiếu trắng', 'abst[ae]\\p{L}+', 'blank'],
    [
      'a vote against',
      each('phiếu', 'chống|phản đối'),
      'vot(?:e|es|ed|ing) against',
      'against|oppos\\p{L}+|no|reject\\p{L}*',
    ],
  ],
  [
    ['unconditional', 'vô điều kiện', 'unconditional\\p{L}*', 'without (?:pre-?)?conditions|no (?:strings|conditions)'],
    ['conditional', 'có điều kiện', 'conditional\\p{L}*', 'condition\\p{L}*'],
  ],
  [
    [
      'a charge',
      'khởi tố|truy tố',
      'charged with|indicted',
      'charg\\p{L}+|indict\\p{L}*|prosecut\\p{L}+|proceedings|cases?|arrest\\p{L}*|investigat\\p{L}+|probe\\p{L}*|trial',
      'cáo buộc|buộc tội|tội danh|bị tố|điều tra|ra tòa|hầu tòa|xét xử|tội',
    ],
    [
      'a conviction',
      'kết án|tuyên án|tuyên phạt|lĩnh án|nhận án|án tù|phạt tù|ngồi tù|tiền án|bản án|có tội|kết tội',
      'convicted|found guilty|jailed|sentenced',
      'convict\\p{L}*|guilty|sentenc\\p{L}+|jail\\p{L}*|prison\\p{L}*|imprison\\p{L}*|verdict|ruling|conviction|order\\p{L}*|fin(?:e|ed)|years?|term|crime\\p{L}*|criminal|death|life',
      'bị giam|giam|đi tù|bỏ tù|vào tù|ở tù|ra tù|thụ án|tù|bắt giam',
    ],
    [
      'an arrest',
      'bắt giữ|tạm giữ|tạm giam',
      NOTHING,
      'arrest\\p{L}*|detain\\p{L}*|detention|custody|h[eo]ld\\p{L}*|apprehend\\p{L}*|captur\\p{L}+|seiz\\p{L}+|nab\\p{L}*|caught|tak(?:e|en|ing)|took|round\\p{L}*|abduct\\p{L}*|kidnap\\p{L}*|remand\\p{L}*|hostages?|intercept\\p{L}*|impound\\p{L}*|confiscat\\p{L}+|pick\\p{L}* up|crackdown|raid\\p{L}*|jail\\p{L}*|imprison\\p{L}*|bars|pretrial|pre-trial',
    ],
    [
      'an acquittal',
      'trắng án|vô tội|tha bổng|minh oan|xóa án|hủy án',
      'acquitt(?:ed|al|als)',
      'acquit\\p{L}*|innocen\\p{L}+|not guilty|clear\\p{L}*|exonerat\\p{L}+|overturn\\p{L}*|quash\\p{L}*|wrong\\p{L}*|vacat\\p{L}+|revers\\p{L}+|threw|toss\\p{L}*|set aside|annul\\p{L}*|retrial|civilians?',
    ],
  ],
  [
    ['death', 'tử hình', 'death sentence|to death|death penalty', 'death|execut\\p{L}+|capital|die'],
    ['life in prison', 'chung thân', 'life (?:in prison|imprisonment|sentence|term)', 'life'],
  ],
  // Offices and bodies.
  [
    [
      'the president',
      'tổng thống|chủ tịch nước|chủ tịch',
      'president',
      'presiden\\p{L}+|white house|administration|leaders?|heads? of state|he|she|his|her|chair\\p{L}*|speaker|chiefs?|secretary',
      'ông chủ nhà trắng|nhà trắng|nguyên thủ|điện kremlin',
    ],
    [
      'the prime minister',
      'thủ tướng',
      'prime minister|chancellor',
      'downing|prime minist\\p{L}+|chancellor\\p{L}*|premier\\p{L}*|pm|leaders?|minister|he|she|his|her',
      'người đứng đầu chính phủ|đứng đầu chính phủ|bộ trưởng tài chính anh',
    ],
  ],
  [
    [
      'the governor',
      'thống đốc|tỉnh trưởng',
      'governor',
      'govern\\p{L}+|gov|he|she',
      each('thị trưởng', 'tokyo|bangkok|jakarta'),
    ],
    ['the mayor', 'thị trưởng', 'mayor', 'mayor\\p{L}*|he|she'],
  ],
  [
    [
      'the lower house',
      'hạ viện',
      'lower house',
      'house|lower|commons|duma|bundestag|representatives|congress\\p{L}*|parliament\\p{L}*|lawmakers?|chambers?',
    ],
    [
      'the upper house',
      'thượng viện',
      'upper house|senate',
      'senat\\p{L}+|upper|lords|congress\\p{L}*|parliament\\p{L}*|chambers?',
    ],
  ],
  [
    ['bilateral', 'song phương', 'bilateral\\p{L}*', 'two-way|two sides|between|mutual\\p{L}*|both'],
    ['multilateral', 'đa phương', 'multilateral\\p{L}*', 'multi\\p{L}+|international'],
  ],
  [
    ['unilateral', 'đơn phương', 'unilateral\\p{L}*', 'one-sided|alone|on its own|single-handed\\p{L}*'],
    ['bilateral', 'song phương', 'bilateral\\p{L}*', 'two-way|two sides|between|mutual\\p{L}*|both'],
  ],
  [
    [
      'direct',
      'trực tiếp',
      'directly',
      'direct\\p{L}*|live|in person|face|himself|herself|immediate\\p{L}*|straight|first-hand',
    ],
    ['indirect', 'gián tiếp', 'indirect(?:ly)?', 'intermediar\\p{L}+|through|proxy'],
  ],
  // War.
  [
    [
      'the dead',
      'thiệt mạng|tử vong|tử trận|tử nạn|bỏ mạng|mất mạng|hy sinh|chết|giết|sát hại',
      'killed|killing',
      'kill\\p{L}*|d(?:ied|ead\\p{L}*|eaths?|ying|ies?)|fatal\\p{L}*|slain|li(?:fe|ves)|perish\\p{L}*|casualt\\p{L}+|victims?|tolls?|murder\\p{L}*|execut\\p{L}+|assassin\\p{L}*|fallen|lost|shot|drown\\p{L}*|mortality|sacrific\\p{L}+|remains|slaughter\\p{L}*|lethal\\p{L}*',
      'thi thể|nạn nhân|liệt sĩ|ngã xuống|tiêu diệt|hạ sát',
    ],
    [
      'the wounded',
      `bị thương|thương tích|thương binh|${each('bị thương', 'nhẹ|nặng|nghiêm trọng|nguy kịch')}`,
      'wounded|wounding|injured|injuring',
      'wound\\p{L}*|injur\\p{L}+|hurt|casualt\\p{L}+|hospital\\p{L}*|maim\\p{L}*|critical\\p{L}*|invalids?|disabled|veterans?',
      'chấn thương|trọng thương',
    ],
    [
      'the missing',
      'mất tích',
      'missing(?! (?:the|an?|his|her|their|its|data|out)(?!\\p{L}))',
      'missing|unaccounted|disappear\\p{L}*|vanish\\p{L}*|lost|search\\p{L}*|whereabouts',
      'chưa được tìm thấy|chưa tìm thấy|chưa rõ tung tích|không rõ tung tích|mất liên lạc',
    ],
  ],
  [
    ['nuclear', 'hạt nhân', 'nuclear', 'nuclear\\p{L}*|atomic|reactor\\p{L}*|denuclear\\p{L}+'],
    [
      'conventional',
      'thông thường',
      'conventional\\p{L}*',
      'ordinar\\p{L}+|regular\\p{L}*|normal\\p{L}*|usual\\p{L}*|common\\p{L}*|typical\\p{L}*|traditional\\p{L}*',
    ],
  ],
  [
    [
      'frozen',
      'đóng băng|phong tỏa',
      NOTHING,
      'fr[eo]ez\\p{L}*|froz\\p{L}+|immobili\\p{L}+|block\\p{L}*|lock\\p{L}*|seal\\p{L}*',
    ],
    ['confiscated', 'tịch thu|sung công|thu giữ', 'confiscat\\p{L}+'],
  ],
  // Whom and where.
  [
    ['downstream', 'hạ du|hạ lưu|hạ nguồn', 'downstream', 'lower|below'],
    ['upstream', 'thượng nguồn|thượng lưu', 'upstream', 'upper|above'],
  ],
  [
    ['optimism', 'lạc quan', 'optimis\\p{L}+', 'upbeat|hope\\p{L}*|positive\\p{L}*|confiden\\p{L}+|bullish'],
    ['pessimism', 'bi quan', 'pessimis\\p{L}+', 'gloom\\p{L}*|bleak\\p{L}*|downbeat|doubt\\p{L}*'],
  ],
  // Rule and right.
  [
    ['martial law', 'thiết quân luật', 'martial law', 'military rule'],
    ['a curfew', 'giới nghiêm', 'curfews?', 'night\\p{L}*'],
    ['a state of emergency', 'tình trạng khẩn cấp', 'states? of emergency', 'emergenc\\p{L}+'],
  ],
  [
    [
      'to expel',
      'trục xuất',
      'expel(?:s|led|ling)|deport(?:s|ed|ing)',
      'expel\\p{L}*|expuls\\p{L}+|deport\\p{L}*|kick\\p{L}*|throw\\p{L}*|threw|remov\\p{L}+|oust\\p{L}*|persona|sent|send\\p{L}*|repatriat\\p{L}+|evict\\p{L}*|banish\\p{L}*|out|return\\p{L}*',
    ],
    [
      'to extradite',
      'dẫn độ',
      'extradit\\p{L}+',
      'hand\\p{L}*|transfer\\p{L}*|sent|send\\p{L}*|surrender\\p{L}*|br(?:ing|ought)\\p{L}*|return\\p{L}*|deport\\p{L}*',
    ],
  ],
  [
    [
      'except',
      'trừ|ngoại trừ|không kể|không tính|chỉ trừ',
      'except(?! that)',
      "except\\p{L}*|exclud\\p{L}*|exclusive|other than|but|apart|aside|save|without|unless|exempt\\p{L}*|barring|minus|besides|not|n[’']t|only|deduct\\p{L}*|subtract\\p{L}*|less|eliminat\\p{L}+|rid|beyond",
      'ngoài',
    ],
    [
      'including',
      'kể cả|bao gồm|gồm cả|trong đó có',
      'including',
      'includ\\p{L}+|among|with|such as|as well|even|and|compris\\p{L}+|consist\\p{L}*|both|of whom|of which|featur\\p{L}+|contain\\p{L}*|one of',
      'gồm|trong đó|cả|như|có|với',
    ],
  ],
  [
    [
      'one’s own',
      'quân nhà|quân mình|bắn nhầm|đồng đội',
      'friendly',
      'friendly|own|mistak\\p{L}+|accident\\p{L}*|fratricid\\p{L}*|comrades?|fellow|teammates?|colleagues?|wrong\\p{L}*',
    ],
    [
      'the enemy',
      'quân địch|kẻ thù|quân thù|kẻ địch|địch',
      'enem(?:y|ies)|hostile',
      'enem\\p{L}+|hostile|foes?|adversar\\p{L}+|opponents?|rivals?|opposing|russian\\p{L}*|attack\\p{L}*',
    ],
  ],
  [
    [
      'launched',
      'hạ thủy',
      'launch(?:es|ed|ing)(?= (?:its|the|a|an|another) (?:\\p{L}+ ){0,4}(?:ships?|destroyers?|frigates?|submarines?|carriers?))',
      'launch\\p{L}*|float\\p{L}*|christen\\p{L}*|unveil\\p{L}*|put to sea|commission\\p{L}*|water',
    ],
    [
      'sunk',
      'đánh chìm|chìm|đắm',
      'sank|sunk|sinks?|sinking',
      'sank|sunk|sink\\p{L}*|wreck\\p{L}*|scuttl\\p{L}+|went down|capsiz\\p{L}+|submerg\\p{L}+|destroy\\p{L}*|underwater|dip\\p{L}*|immers\\p{L}+|drown\\p{L}*|deep|below',
    ],
  ],
];
