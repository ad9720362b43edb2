/**
 * One of two contraries: what it is, for the message; phrases that say it in Vietnamese; words that say it in English and
 * nothing else, as a part of a pattern for text in lower case. `also` is all else that may stand for it, much of it at
 * other times for other things.
 */
export type Contrary = readonly [name: string, vietnamese: string, told: string, also?: string];

/** Each of some words with each of others: `each('sau', 'khi|vụ')` is `sau khi|sau vụ`. */
function each(first: string, second: string): string {
  return first
    .split('|')
    .flatMap((one) => second.split('|').map((other) => `${one} ${other}`))
    .join('|');
}

/** Told by no word beyond doubt: a pattern that nothing matches. */
const NOTHING = '(?!)';
const UNITS = 'giây|phút|giờ|tiếng|ngày|tuần|tháng|năm';
const ENGLISH_UNIT = '(?:seconds?|minutes?|hours?|days?|weeks?|months?|years?)';
/** "last month after turning it down" */
const NOT_LAST = '(?<!(?:last|next|this|past|that|same) )';
const DIGITS = '0|1|2|3|4|5|6|7|8|9';
/** What stands behind a part of a day: "sáng 24/9", "tối qua"; "sáng kiến" is an initiative. */
const DAYS = `${DIGITS}|nay|qua|mai|hôm|ngày|thứ|chủ nhật|cùng`;
/** What another thing may come before or behind. */
const EVENTS = `${DIGITS}|khi|ngày|tháng|năm|đầu|cuối|vụ|cuộc|trận|phiên|kỳ|mùa|chuyến|loạt|hội|bầu|chiến|thảm|bão|bảo|khoảng|hơn|một|hai|ba|bốn|sáu|bảy|tám|chín|mười|nhiều|vài`;
const SPANS = 'tuần|tháng|năm|mùa xuân|mùa hè|mùa thu|mùa đông';
const ENGLISH_SPAN = '(?:week|month|year|spring|summer|fall|autumn|winter)';
const NOT_AGAIN = '(?! (?:later|ago|after|before|earlier))';
const SIDES = 'phía|miền|hướng|mạn|vùng';
const GOVERNMENTS = 'nga|mỹ|phương tây|trung quốc|iran|israel|châu âu|eu|kiev|moskva|moscow|bắc kinh|chính phủ';
/** Names and governments in which a direction is none. */
const NO_NAME = `(?! (?:${[
  'afric|all(?:y|ies)|americ|asia|atlantic|bank|carolin|china sea|coast|countr|cypr|dakot|europ|germ|govern|ham|intellig|irel|kore|leader|london',
  'maced|nation|official|pacif|partner|point|pole|power|sanction|sea(?!board)|side|sud|support|sydney|timor|virgin|wales|weapon|wing|world|york',
].join('|')}))`;

/** The forms in which a direction is one: "northern", "in the north", "north of". */
function direction(word: string): string {
  const compound =
    word === 'north' || word === 'south' ? `${word}(?:east|west)(?:ern)?` : `(?:north|south)${word}(?:ern)?`;
  return `(?:${word}ern|${compound}|(?:to|in|from|toward|of) the ${word}|${word} of)${NO_NAME}`;
}

/** Longer phrases in which one of those below says something else: a tank, infrastructure, an embargo, Spain. */
export const NO_CONTRARIES = [
  'xe tăng|chống tăng|lính tăng|chiếc tăng|tăng cường|tăng tốc|tăng thiết giáp|tăng viện|tăng tầm|tăng ca|tăng ni',
  'hạ tầng|bắn hạ|hạ cánh|hạ thủy|hạ viện|hạ gục|phá hủy|tiêu hủy|đánh giá|giá trị|giá như|định giá|mất đa số|mất điện|mất tích|mất mạng|mất liên lạc',
  'cấm vận|vùng cấm|dẫn trước|phụ tùng thay thế|giết người|cái chết|bắt cóc|bị bắt cóc|ngoài khơi|bên ngoài|nước ngoài|ra ngoài|ngoài trời',
  'ngoài khoảng|ngoài vòng|ngoài tầm|thông qua trung gian|trì hoãn|bất tín|tín nhiệm thấp|vay mượn',
  each(
    SIDES,
    'tây ban nha|tây tạng|tây nguyên|bắc kinh|bắc triều|bắc cực|nam phi|nam cực|nam mỹ|nam sudan|nam hàn|đông timor|đông âu|đông á|đông nam á|đông phi|tây phi|tây âu|bắc mỹ|bắc phi|bắc âu',
  ),
].join('|');

/**
 * Two by two what is each other's contrary: what one language says of the one, the other must not say of the other. Here
 * are those of which both languages have words that say nothing else.
 */
export const SURE_OPPOSITES: readonly (readonly [Contrary, Contrary])[] = [
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
      'import\\p{L}*|b[ou][uy]\\p{L}*|purchas\\p{L}+|foreign|from|trade',
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
    ['to borrow', 'vay', 'borrow(?:s|ed|ing)', 'borrow\\p{L}*|loans?|lent|credit|debt\\p{L}*'],
    ['to lend', 'cho vay', 'lend(?:s|ing)?|lent', 'lend\\p{L}*|loans?|credit'],
  ],
  [
    ['a yield', 'lợi suất', NOTHING, 'yields?|returns?|rates?|interest'],
    ['a price', 'giá', 'prices?'],
  ],
  // Time.
  [
    [
      'the first time',
      'lần đầu',
      'for the first time',
      'first|debut\\p{L}*|new\\p{L}*|never|unprecedented|maiden|inaugural|historic',
    ],
    ['the last time', 'lần cuối', 'for the last time|the (?:last|final) time', 'last|final\\p{L}*|end\\p{L}*|farewell'],
  ],
  [
    [
      'the one past',
      each(SPANS, 'trước|qua|ngoái|rồi'),
      `last ${ENGLISH_SPAN}`,
      'last|previous\\p{L}*|past|ago|earlier|before|prior|preced\\p{L}+|recent\\p{L}*|ahead',
    ],
    [
      'the one to come',
      each(SPANS, 'tới|sau|tiếp theo'),
      `next ${ENGLISH_SPAN}`,
      'next|coming|follow\\p{L}+|upcoming|later|after|future|ahead|subsequent',
    ],
  ],
  [
    ['yesterday', each('hôm|sáng|chiều|tối|đêm', 'qua'), 'yesterday'],
    ['tomorrow', each('ngày|sáng|chiều|tối|đêm|hôm', 'mai'), 'tomorrow'],
  ],
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
      'interim|provisional\\p{L}*|for now|transition\\p{L}*|paus\\p{L}+|suspen\\p{L}+|halt\\p{L}*|stopgap',
    ],
    [
      'permanent',
      'vĩnh viễn',
      'permanent(?:ly)?',
      'permanen\\p{L}+|for ?ever|lasting|for good|perpet\\p{L}+|eternal\\p{L}*|irrevers\\p{L}+|lifetime',
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
  [
    ['a day', 'mỗi ngày|hàng ngày|hằng ngày', '(?:per|each|every) day|daily', 'days?|/day'],
    ['a week', 'mỗi tuần|hàng tuần|hằng tuần', `(?:per|each|every) week|weekly|a week${NOT_AGAIN}`, 'weeks?'],
  ],
  [
    ['a month', 'mỗi tháng|hàng tháng|hằng tháng', `(?:per|each|every) month|monthly|a month${NOT_AGAIN}`, 'months?'],
    [
      'a year',
      'mỗi năm|hàng năm|hằng năm',
      `(?:per|each|every) year|annually|a year${NOT_AGAIN}`,
      'years?|annual\\p{L}*|yearly',
    ],
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
    ['no confidence', 'bất tín nhiệm', 'no[- ]confidence', 'confidence|censure|impeach\\p{L}*|oust\\p{L}*'],
    ['confidence', 'tín nhiệm', NOTHING],
  ],
  [
    ['unconditional', 'vô điều kiện', 'unconditional\\p{L}*', 'without (?:pre-?)?conditions|no (?:strings|conditions)'],
    ['conditional', 'có điều kiện', 'conditional\\p{L}*', 'condition\\p{L}*'],
  ],
  [
    [
      'a charge',
      'khởi tố|truy tố',
      NOTHING,
      'charg\\p{L}+|indict\\p{L}*|prosecut\\p{L}+|proceedings|case|arrest\\p{L}*',
    ],
    [
      'a conviction',
      'kết án|tuyên án|tuyên phạt|lĩnh án|nhận án|án tù|phạt tù|ngồi tù|tiền án|bản án|có tội',
      'convicted|found guilty',
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
    ],
    [
      'the prime minister',
      'thủ tướng',
      'prime minister|chancellor',
      'downing|prime minist\\p{L}+|chancellor\\p{L}*|premier\\p{L}*|pm|leaders?|minister|he|she|his|her',
    ],
  ],
  [
    ['the governor', 'thống đốc|tỉnh trưởng', 'governor', 'govern\\p{L}+|gov|he|she'],
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
      'thiệt mạng|tử vong|tử trận|bỏ mạng|hy sinh|chết|giết',
      'killed|killing',
      'kill\\p{L}*|d(?:ied|ead\\p{L}*|eaths?|ying|ies?)|fatal\\p{L}*|slain|li(?:fe|ves)|perish\\p{L}*|casualt\\p{L}+|victims?|tolls?|murder\\p{L}*|execut\\p{L}+|assassin\\p{L}*|fallen|lost|shot',
    ],
    [
      'the wounded',
      'bị thương|thương tích|thương binh',
      'wounded|wounding|injured|injuring',
      'wound\\p{L}*|injur\\p{L}+|hurt|casualt\\p{L}+|hospital\\p{L}*|maim\\p{L}*',
    ],
  ],
  [
    [
      'the missing',
      'mất tích',
      NOTHING,
      'missing|unaccounted|disappear\\p{L}*|vanish\\p{L}*|lost|search\\p{L}*|whereabouts',
    ],
    ['the dead', 'thiệt mạng|tử vong|tử trận|chết|giết|hy sinh|thi thể', 'killed|dead|died|deaths?'],
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
    ['the north', each(SIDES, 'bắc|đông bắc|tây bắc'), direction('north'), '\\p{L}*north\\p{L}*|upper'],
    ['the south', each(SIDES, 'nam|đông nam|tây nam'), direction('south'), '\\p{L}*south\\p{L}*|lower'],
  ],
  [
    ['the east', each(SIDES, 'đông|đông bắc|đông nam'), direction('east'), '\\p{L}*east\\p{L}*'],
    ['the west', each(SIDES, 'tây|tây bắc|tây nam'), direction('west'), '\\p{L}*west\\p{L}*'],
  ],
  [
    ['downstream', 'hạ du|hạ lưu', 'downstream', 'lower|below'],
    ['upstream', 'thượng nguồn|thượng lưu', 'upstream', 'upper|above'],
  ],
  [
    ['optimism', 'lạc quan', 'optimis\\p{L}+', 'upbeat|hope\\p{L}*|positive\\p{L}*|confiden\\p{L}+|bullish'],
    ['pessimism', 'bi quan', 'pessimis\\p{L}+', 'gloom\\p{L}*|bleak\\p{L}*|downbeat|doubt\\p{L}*'],
  ],
];

/** Those that good English sometimes exchanges, or whose words say other things too: "served two terms before becoming". */
export const LIKELY_OPPOSITES: readonly (readonly [Contrary, Contrary])[] = [
  [
    [
      'a man',
      'đàn ông|nam giới|con trai|nam sinh',
      'm[ae]n|boys?|sons?',
      'males?|(?!wo)\\p{L}+m[ae]n|he|his|him|husbands?|fathers?|guys?|brothers?',
    ],
    [
      'a woman',
      'phụ nữ|nữ giới|nữ sinh|nữ tổng thống|nữ thủ tướng|nữ bộ trưởng|nữ quân nhân|nữ binh sĩ|nữ phi công|con gái',
      'wom[ae]n|girls?|daughters?',
      'females?|\\p{L}+wom[ae]n|she|her|hers|wife|wives|mothers?|lad(?:y|ies)|sisters?',
    ],
  ],
  [
    [
      'a rise',
      'tăng|tăng trưởng|gia tăng|mở rộng|phát triển|leo thang|đi lên',
      'rose|risen|increas(?:ed|es|ing)|grew|grown|climbed|surged|soared|jumped',
      'up|high\\p{L}*|more|gain\\p{L}*|rais\\p{L}+|hik\\p{L}+|boost\\p{L}*|expan\\p{L}+|r[io]s\\p{L}+|increas\\p{L}+|grow\\p{L}*|climb\\p{L}*|surg\\p{L}+|soar\\p{L}*|jump\\p{L}*|doubl\\p{L}+|escalat\\p{L}+|intensif\\p{L}+|develop\\p{L}*|widen\\p{L}*|step\\p{L}*|strength\\p{L}*|accelerat\\p{L}+|improv\\p{L}+',
    ],
    [
      'a fall',
      'giảm|sụt|lao dốc|suy thoái|đi xuống|xuống dưới|xuống còn|xuống mức|rơi|thả|ném|thất thủ|hạ|cắt giảm|thu hẹp',
      'fell(?! (?:in|on (?:the|its|a|an|homes?|houses?)|to the|into|from|silent|short|victim|under|within|apart|for))|declined|decreas(?:ed|es|ing)|dropped(?! (?:bomb|a|the|on|by|in|out|off))|shrank|plunged|tumbled|slumped|plummeted',
      'down\\p{L}*|low\\p{L}*|less\\p{L}*|few\\p{L}*|reduc\\p{L}+|cut\\p{L}*|eas\\p{L}+|f[ae]ll\\p{L}*|declin\\p{L}+|drop\\p{L}*|slid\\p{L}*|slip\\p{L}*|shed\\p{L}*|slow\\p{L}*|weak\\p{L}*|narrow\\p{L}*|shr[aiu]nk\\p{L}*|lost',
    ],
  ],
  [
    [
      'stronger',
      'mạnh lên|tăng giá',
      'strong(?:er|est)?|appreciat\\p{L}+',
      'strength\\p{L}*|firm\\p{L}*|r[io]s\\p{L}+|gain\\p{L}*|high\\p{L}*|up',
    ],
    [
      'weaker',
      'yếu đi|suy yếu|mất giá',
      'weak(?:er|en\\p{L}*|est)?|depreciat\\p{L}+',
      'soft\\p{L}*|f[ae]ll\\p{L}*|los[et]\\p{L}*|undermin\\p{L}+|erod\\p{L}+|lost|down|debilitat\\p{L}+|worn|degrad\\p{L}+',
    ],
  ],
  [
    [
      'expensive',
      'đắt|đắt đỏ',
      'expensive|costl(?:y|ier|iest)',
      'cost\\p{L}*|high\\p{L}*|pric\\p{L}+|more|times|dear\\p{L}*',
    ],
    ['cheap', 'rẻ', 'cheap(?:er|est|ly)?', 'low\\p{L}*|inexpensive|affordable|less|cost\\p{L}*|bargain|budget'],
  ],
  [
    ['narrower', 'thu hẹp', 'narrow(?:s|ed|ing|er)', 'narrow\\p{L}*|shr[aiu]nk\\p{L}*|reduc\\p{L}+|cut|clos\\p{L}+'],
    [
      'wider',
      'mở rộng|nới rộng',
      'widen(?:s|ed|ing)?',
      'wid\\p{L}+|expan\\p{L}+|exten\\p{L}+|broad\\p{L}*|enlarg\\p{L}+',
    ],
  ],
  [
    [
      'unchanged',
      'giữ nguyên|không đổi|không thay đổi',
      NOTHING,
      'unchanged|steady|maintain\\p{L}*|ke(?:pt|eps?)|h[eo]ld\\p{L}*|left|same|intact|uph[eo]ld\\p{L}*|no change|pause\\p{L}*',
    ],
    ['a cut', 'cắt|giảm|hạ', '(?:cut|cuts|lowered|reduced) (?:its|the|their|interest|key|deposit)'],
  ],
  [
    ['revenue', 'thu ngân sách|tổng thu', 'revenues?', 'income|receipts|tax\\p{L}*|collect\\p{L}+'],
    ['spending', 'chi ngân sách|tổng chi', 'spending|expenditures?', 'outlays|spen[dt]\\p{L}*'],
  ],
  [
    [
      'layoffs',
      'sa thải|cắt giảm nhân sự',
      'layoffs?|laid off',
      'la(?:id|y|ying) \\p{L}+ off|dismiss\\p{L}*|fir(?:e|ed|ing)|sack\\p{L}*|job|redundan\\p{L}+|cuts?',
    ],
    ['hiring', 'tuyển dụng|tuyển mộ|tuyển', 'hir(?:e|es|ed|ing)', 'recruit\\p{L}*|employ\\p{L}*|job'],
  ],
  [
    [
      'earlier',
      each(UNITS, 'trước'),
      `${NOT_LAST}${ENGLISH_UNIT} (?:before|earlier|prior)`,
      'before|earlier|ago|ahead|prior|previous\\p{L}*|last|past',
    ],
    [
      'later',
      each(UNITS, 'sau'),
      `${NOT_LAST}${ENGLISH_UNIT} (?:after|later)`,
      'after|later|since|follow\\p{L}*|next|within|in|subsequent\\p{L}*',
    ],
  ],
  [
    [
      'before',
      `${each('trước', EVENTS)}|so với trước|trước đây`,
      'before',
      'until|till|ahead|prior|previous\\p{L}*|pre\\p{L}*|earlier|by',
    ],
    ['after', each('sau', EVENTS), 'after', 'once|when|since|follow\\p{L}*|upon|later|as|having|in the wake'],
  ],
  [
    [
      'early',
      each('đầu', 'tháng|năm|thập niên|thế kỷ|quý'),
      'early',
      'beginning|earlier|start\\p{L}*|first|so far|january|onset|begin\\p{L}*|began|new|opening|this year',
    ],
    [
      'late',
      each('cuối', 'tháng|năm|thập niên|thế kỷ|quý'),
      'late(?! last night)',
      'the end|later|latter|end\\p{L}*|last|final\\p{L}*|december|clos\\p{L}+|by',
    ],
  ],
  [
    [
      'a beginning',
      'bắt đầu|bùng phát|bùng nổ|nổ ra|khởi động|khai mạc|mở màn',
      'began|begins?|begun|beginning|started|starts|starting',
      'start|launch\\p{L}*|open\\p{L}*|kick\\p{L}*|onset|outbreak|erupt\\p{L}*|broke\\p{L}*|underway',
    ],
    [
      'an end',
      'kết thúc|chấm dứt|bế mạc',
      'end(?:s|ed|ing)|finished|concluded|ceased',
      'end|over|clos\\p{L}+|stop\\p{L}*|halt\\p{L}*|finish\\p{L}*|conclu\\p{L}+|ceas\\p{L}+|termin\\p{L}+|complet\\p{L}+|until|final\\p{L}*|wrap\\p{L}*',
    ],
  ],
  [
    [
      'the largest',
      'lớn nhất|lớn thứ',
      'largest|biggest',
      'great\\p{L}*|most|main|top|major|heaviest|worst|deadliest|chief|leading|record|max\\p{L}*',
    ],
    ['the smallest', 'nhỏ nhất|bé nhất', 'smallest', 'tin(?:y|iest)|least|min\\p{L}*|fewest|lowest'],
  ],
  [
    [
      'a maximum',
      'tối đa',
      'maximum',
      'max\\p{L}*|at (?:the )?most|up to|top|as \\p{L}+ as|limit\\p{L}*|no more|full\\p{L}*',
    ],
    ['a minimum', 'tối thiểu|ít nhất', 'minimum', 'minim\\p{L}+|at least|least|no (?:less|fewer)|basic'],
  ],
  [
    [
      'support',
      'ủng hộ|tán thành|hậu thuẫn',
      'support(?:s|ed)|endorsed|endorses',
      'support\\p{L}*|back\\p{L}*|approv\\p{L}+|for|behind|champion\\p{L}*|advocat\\p{L}+|agree\\p{L}*|welcom\\p{L}+|favou?r\\p{L}*|endors\\p{L}+|popular\\p{L}*',
    ],
    [
      'opposition',
      'phản đối|chống lại',
      'oppos(?:es|ed)|objected to',
      'oppos\\p{L}+|against|object\\p{L}*|protest\\p{L}*|resist\\p{L}*|reject\\p{L}*|rall\\p{L}+|condemn\\p{L}*|denounc\\p{L}+|fight\\p{L}*|counter\\p{L}*|anti\\p{L}*|critici\\p{L}+',
    ],
  ],
  [
    [
      'to allow',
      'cho phép|được phép',
      'allow(?:s|ed)|permit(?:s|ted)',
      'allow\\p{L}*|permi\\p{L}+|lets?|letting|enabl\\p{L}+|approv\\p{L}+|clear\\p{L}*|can|could|may|grant\\p{L}*|authori\\p{L}+|lift\\p{L}*|licens\\p{L}+|legal\\p{L}*',
    ],
    [
      'to forbid',
      'cấm',
      'ban(?:s|ned)|prohibit(?:s|ed)|forb(?:ids|ade|idden)',
      'ban\\p{L}*|prohibit\\p{L}*|forb\\p{L}+|bar\\p{L}*|block\\p{L}*|prevent\\p{L}*|restrict\\p{L}*|no|not|illegal|outlaw\\p{L}*|no-\\p{L}+',
    ],
  ],
  [
    [
      'consent',
      'chấp nhận|chấp thuận|đồng ý|nhất trí|phê chuẩn|phê duyệt|thông qua',
      'accepted|agreed to|approved|ratified',
      'accept\\p{L}*|agree\\p{L}*|approv\\p{L}+|ratif\\p{L}+|consent\\p{L}*|unanim\\p{L}+|clear\\p{L}*|sign\\p{L}*|endors\\p{L}+|pass\\p{L}*|adopt\\p{L}*|tak(?:e|en|es|ing)|took|yes|consensus|deal|green|through|via',
    ],
    [
      'refusal',
      'từ chối|bác bỏ|khước từ|bác dự luật|bác đơn|bác đề xuất|bác kiến nghị|bác nghị quyết|bác thông tin',
      'rejected|rejects|refused|refuses',
      "reject\\p{L}*|refus\\p{L}+|turn\\p{L}*|rebuff\\p{L}*|declin\\p{L}+|den(?:y|ie[sd]|ying|ial)|dismiss\\p{L}*|no|not|n[’']t|won't|block\\p{L}*|fail\\p{L}*|vot\\p{L}+|defeat\\p{L}*|struck|strik\\p{L}+",
    ],
  ],
  [
    [
      'to confirm',
      'xác nhận|thừa nhận',
      'confirm(?:s|ed)',
      'confirm\\p{L}*|acknowledg\\p{L}+|admit\\p{L}*|conced\\p{L}+|recogni[sz]\\p{L}+|verif\\p{L}+|said|says|say',
    ],
    [
      'to deny',
      'phủ nhận',
      'den(?:ied|ies)',
      'den(?:y|ying|ials?|ied|ies)|reject\\p{L}*|refut\\p{L}+|disput\\p{L}+|dismiss\\p{L}*|not',
    ],
  ],
  [
    [
      'praise',
      'ca ngợi|khen ngợi|hoan nghênh',
      'praised|hailed|welcomed',
      'prais\\p{L}+|hail\\p{L}*|welcom\\p{L}+|laud\\p{L}*|applaud\\p{L}*|celebrat\\p{L}+|commend\\p{L}*|compliment\\p{L}*',
    ],
    [
      'criticism',
      'chỉ trích|lên án',
      'critici[sz]ed|condemned|denounced',
      'critici\\p{L}+|condemn\\p{L}*|denounc\\p{L}+|slam\\p{L}*|blast\\p{L}*|rebuk\\p{L}+|accus\\p{L}+|attack\\p{L}*|decr\\p{L}+|deplor\\p{L}+',
    ],
  ],
  [
    [
      'to tighten',
      'siết|siết chặt|thắt chặt',
      'tighten(?:s|ed|ing)?',
      'tough\\p{L}*|strict\\p{L}*|crack\\p{L}*|curb\\p{L}*|restrict\\p{L}*|clamp\\p{L}*|tight\\p{L}*|squeez\\p{L}+|strengthen\\p{L}*|step\\p{L}*',
    ],
    [
      'to ease',
      'nới lỏng',
      'eas(?:e|es|ed|ing)|loosen(?:s|ed|ing)?|relax(?:es|ed|ing)?',
      'lift\\p{L}*|loos\\p{L}+|reduc\\p{L}+|lower\\p{L}*|soften\\p{L}*|relief',
    ],
  ],
  [
    [
      'to impose',
      'áp đặt|áp thuế|áp lệnh|ban hành',
      'imposed|imposes',
      'impos\\p{L}+|plac\\p{L}+|slap\\p{L}*|put\\p{L}*|lev[yi]\\p{L}*|tariff\\p{L}*|tax\\p{L}*|introduc\\p{L}+|under|sanction\\p{L}*|hit|dictat\\p{L}+',
    ],
    [
      'to lift',
      'dỡ bỏ|gỡ bỏ|bãi bỏ',
      'lifted|lifts|repealed|abolished',
      'lift\\p{L}*|remov\\p{L}+|repeal\\p{L}*|abolish\\p{L}*|scrap\\p{L}*|end\\p{L}*|drop\\p{L}*|eliminat\\p{L}+|eas\\p{L}+|revok\\p{L}+|waiv\\p{L}+|rescind\\p{L}*|abandon\\p{L}*|undo\\p{L}*|unwind\\p{L}*',
    ],
  ],
  [
    [
      'to join',
      'gia nhập',
      'joined|joining|joins',
      'join|accession|acced\\p{L}+|member\\p{L}*|ent[er]\\p{L}+|admi\\p{L}+|enlist\\p{L}*|sign\\p{L}*|bid',
    ],
    [
      'to leave',
      'rút khỏi|rời khỏi',
      'withdr(?:ew|awn|awing|awal)|quit',
      'withdr[ae]w\\p{L}*|leav\\p{L}+|left|quit\\p{L}*|pull\\p{L}*|exit\\p{L}*|out|depart\\p{L}*',
    ],
  ],
  [
    [
      'a pause',
      'tạm dừng|tạm ngừng|tạm hoãn|đình chỉ|hoãn',
      NOTHING,
      'paus\\p{L}+|suspen\\p{L}+|postpon\\p{L}+|delay\\p{L}*|halt\\p{L}*|h[eo]ld|stop\\p{L}*|put off|freez\\p{L}*|temporar\\p{L}+',
    ],
    ['a cancellation', 'hủy|huỷ|hủy bỏ|bãi bỏ', 'cancel(?:s|ed|led|ing|ling)|cancel\\p{L}*ation'],
  ],
  [
    [
      'to revoke',
      'thu hồi',
      'revok(?:ed|es|ing)',
      'revo\\p{L}+|withdr[ae]w\\p{L}*|recall\\p{L}*|strip\\p{L}*|recover\\p{L}*|cancel\\p{L}*|tak\\p{L}+|took',
    ],
    ['to renew', 'gia hạn', 'renew(?:s|ed|ing|al)', 'renew\\p{L}*|exten\\p{L}+|roll\\p{L}*|prolong\\p{L}*'],
  ],
  [
    [
      'on the side of',
      each('thân', GOVERNMENTS),
      'pro-\\p{L}+',
      'friendly|aligned|allied|leaning|backed|sympath\\p{L}+|close',
    ],
    ['against', each('chống|bài', GOVERNMENTS), 'anti-\\p{L}+', 'against|hostile|oppos\\p{L}+'],
  ],
  [
    ['an ally', 'đồng minh', 'all(?:y|ies)', 'alli\\p{L}+|partner\\p{L}*|friend\\p{L}*'],
    [
      'an enemy',
      'đối thủ|kẻ thù',
      'enem(?:y|ies)|adversar(?:y|ies)|foes?',
      'rival\\p{L}*|opponent\\p{L}*|competitor\\p{L}*|compet\\p{L}+',
    ],
  ],
  [
    [
      'success',
      'thành công',
      'succeed(?:s|ed)|successful(?:ly)?',
      'succe\\p{L}+|manag\\p{L}+|achiev\\p{L}+|w[io]n\\p{L}*|effective\\p{L}*|able|work\\p{L}*',
    ],
    [
      'failure',
      'thất bại',
      'failed',
      'fail\\p{L}*|los[et]\\p{L}*|lost|defeat\\p{L}*|collaps\\p{L}+|unsuccess\\p{L}+|abortive|botch\\p{L}*|flop\\p{L}*|without',
    ],
  ],
  [
    [
      'to capture',
      'chiếm|đánh chiếm|chiếm đóng',
      NOTHING,
      'captur\\p{L}+|seiz\\p{L}+|tak(?:e|es|en|ing)|took|control\\p{L}*|occup\\p{L}+|account\\p{L}*|hold\\p{L}*|conquer\\p{L}*|mak\\p{L}+|made|represent\\p{L}*',
    ],
    ['to lose', 'mất|để mất', 'lost'],
  ],
  [
    [
      'to leave',
      'rời',
      NOTHING,
      'depart\\p{L}*|left|leav\\p{L}+|quit\\p{L}*|sail\\p{L}*|pull\\p{L}*|withdr\\p{L}+|exit\\p{L}*|from|out|off',
    ],
    ['to enter', 'vào|tới|đến|cập', 'enter(?:s|ed|ing)'],
  ],
  [
    [
      'never',
      'chưa từng|chưa bao giờ|không bao giờ|chưa hề',
      NOTHING,
      'never|not|no|without|ever|first|unprecedented|nothing|none|reject\\p{L}*|refus\\p{L}+|den\\p{L}+',
    ],
    ['always', 'luôn|lúc nào cũng', 'always'],
  ],
  [
    [
      'in addition to',
      'ngoài|bên cạnh',
      'in addition to|besides',
      'as well as|along\\p{L}*|apart from|aside from|beyond|other than|and|plus|too|outside|except',
    ],
    [
      'instead of',
      'thay vì|thay cho|thay thế|thay bằng|chứ không',
      'instead of',
      'rather than|replac\\p{L}*|not|swap\\p{L}*|in place',
    ],
  ],
  [
    [
      'the left',
      'cánh tả|thiên tả',
      'left-wing\\p{L}*|far-left|leftists?',
      'left\\p{L}*|progressive\\p{L}*|socialist\\p{L}*',
    ],
    ['the right', 'cánh hữu|thiên hữu', 'right-wing\\p{L}*|far-right|rightists?', 'right\\p{L}*|conservative\\p{L}*'],
  ],
];
