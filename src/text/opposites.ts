/**
 * One of two contraries: what it is, for the message; phrases that say it in Vietnamese; how English says it, as a part of
 * a pattern for text in lower case. `also` is what else may stand for it in English, and may stand there for much besides.
 */
export type Contrary = readonly [name: string, vietnamese: string, english: string, also?: string];

/** Each of some words with each of others: `each('sau', 'khi|vụ')` is `sau khi|sau vụ`. */
function each(first: string, second: string): string {
  return first
    .split('|')
    .flatMap((one) => second.split('|').map((other) => `${one} ${other}`))
    .join('|');
}

/** Told by no word beyond doubt. */
const NOTHING = '[]';
const UNITS = 'giây|phút|giờ|tiếng|ngày|tuần|tháng|năm';
const ENGLISH_UNIT = '(?:seconds?|minutes?|hours?|days?|weeks?|months?|years?)';
/** "last month after turning it down" */
const NOT_LAST = '(?<!(?:last|next|this|past|that|same) )';
const DIGITS = '0|1|2|3|4|5|6|7|8|9';
/** What stands behind a part of a day: "sáng 24/9", "tối qua"; "sáng kiến" is an initiative. */
const DAYS = `${DIGITS}|nay|qua|mai|hôm|ngày|thứ|chủ nhật|cùng`;
/** What another thing may come before or behind. */
const EVENTS = `${DIGITS}|khi|ngày|tháng|năm|đầu|cuối|vụ|cuộc|trận|phiên|kỳ|mùa|chuyến|loạt|hội|bầu|chiến|thảm|khoảng|hơn|một|hai|ba|bốn|sáu|bảy|tám|chín|mười|nhiều|vài`;
const SPANS = 'tuần|tháng|năm|mùa xuân|mùa hè|mùa thu|mùa đông';
const ENGLISH_SPAN = '(?:week|month|year|spring|summer|fall|autumn|winter)';
const SIDES = 'phía|miền|hướng|mạn|vùng|bờ|cực|về';
/** What a direction is no part of: "South Korea" is a name. */
const NO_NAME = `(?! (?:${[
  'afric|americ|asia|atlantic|bank|carolin|china sea|coast|cypr|dakot|east|end|europ|germ|ham|irel|kore|london|maced|pacif|point|pole',
  'sea(?!board)|side|sud|sydney|timor|virgin|wales|west|wing|york',
].join('|')}))`;
const GOVERNMENTS = 'nga|mỹ|phương tây|trung quốc|iran|israel|châu âu|eu|kiev|moskva|moscow|bắc kinh|chính phủ';

/** Longer phrases in which one of those below says something else: a tank, semiconductors, an embargo, a lead in a match. */
export const NO_CONTRARIES =
  'xe tăng|chống tăng|lính tăng|chiếc tăng|tăng cường|tăng tốc|tăng thiết giáp|tăng viện|tăng tầm|tăng ca|tăng ni|' +
  'bán dẫn|bán đảo|bán kính|bán cầu|bán kết|bán thành phẩm|bán tự động|bán quân sự|bán tải|bán đấu giá|bán chính thức|bán nước|' +
  'cấm vận|dẫn trước|phụ tùng thay thế|giết người|bắt cóc|bị bắt cóc';

/**
 * Two by two what is each other's contrary: what one language says of the one, the other must not say of the other. A word
 * that has two meanings is a cue only where it has this one; what may stand for a thing besides is named to be safe.
 */
export const OPPOSITES: readonly (readonly [Contrary, Contrary])[] = [
  // Trade and money.
  [
    ['a surplus', 'xuất siêu|thặng dư|dư cung|dư thừa', 'surplus\\p{L}*|glut|oversuppl\\p{L}+'],
    ['a deficit', 'nhập siêu|thâm hụt|bội chi|thiếu hụt', 'deficits?|shortfalls?|shortages?'],
  ],
  [
    ['exports', 'xuất khẩu', 'export\\p{L}*'],
    ['imports', 'nhập khẩu', 'import(?!an)\\p{L}*'],
  ],
  [
    ['supply', 'nguồn cung', 'suppl(?:y|ies)'],
    ['demand', 'nhu cầu', 'demand'],
  ],
  [
    ['a profit', 'lợi nhuận|có lãi|báo lãi|lãi ròng', 'profit\\p{L}*'],
    ['a loss', 'thua lỗ|khoản lỗ|bị lỗ|báo lỗ|lỗ ròng', 'loss(?:es)?'],
  ],
  [
    ['stronger', 'mạnh lên|tăng giá', 'strong\\p{L}*|strength\\p{L}*|appreciat\\p{L}+'],
    ['weaker', 'yếu đi|suy yếu|mất giá', 'weak\\p{L}*|depreciat\\p{L}+'],
  ],
  [
    ['expensive', 'đắt', 'expensive|costl(?:y|ier|iest)|pric(?:y|ey|ier)'],
    ['cheap', 'rẻ', 'cheap(?:er|est|ly)?|inexpensive|affordable'],
  ],
  [
    [
      'a rise',
      'tăng|gia tăng|tăng trưởng|phát triển|mở rộng|leo thang|đi lên',
      'r(?:ise|ises|ose|isen|ising)|increas(?:e|es|ed|ing)|grew|grow(?:s|n|ing|th)?|climb(?:s|ed|ing)?|surg(?:e|es|ed|ing)|soar(?:s|ed|ing)?|jump(?:s|ed|ing)?',
      'up|higher',
    ],
    [
      'a fall',
      'giảm|sụt|lao dốc|xuống dưới|xuống còn|xuống mức|suy thoái|đi xuống|thu hẹp',
      'fall(?:s|ing|en)?(?! (?:short|victim|under|within|apart|for|on the))|fell(?! (?:short|victim|under|within|apart|for|on the|to))|drop(?:s|ped|ping)?|declin(?:es|ed|ing)(?! to)|decreas(?:e|es|ed|ing)|shr[aiu]nk\\p{L}*|plung(?:e|es|ed|ing)|tumbl(?:e|es|ed|ing)|slump(?:s|ed|ing)?|plummet\\p{L}*|recession|downturn',
      'down|lower|cut\\p{L}*|reduc\\p{L}+',
    ],
  ],
  [
    ['to borrow', 'vay', 'borrow\\p{L}*', 'loans?|lent'],
    ['to lend', 'cho vay', 'lend(?:s|ing|ers?)?|lent', 'loans?'],
  ],
  [
    ['narrower', 'thu hẹp', 'narrow\\p{L}*|shr[aiu]nk\\p{L}*'],
    ['wider', 'mở rộng|nới rộng', 'widen\\p{L}*|expand\\p{L}*', 'wid\\p{L}+|exten\\p{L}+'],
  ],
  [
    ['revenue', 'thu ngân sách|nguồn thu|tổng thu', 'revenues?|income|receipts'],
    ['spending', 'chi ngân sách|chi tiêu|tổng chi', 'spending|expenditures?|outlays'],
  ],
  [
    ['a yield', 'lợi suất', 'yields?'],
    ['a price', 'giá', 'prices?'],
  ],
  [
    [
      'unchanged',
      'giữ nguyên|không đổi|không thay đổi',
      'unchanged|steady|maintain\\p{L}*',
      'ke(?:pt|eps?)|h[eo]ld\\p{L}*|left|same|intact',
    ],
    ['a cut', 'cắt giảm|hạ|giảm', 'cut(?:s|ting)?|lower(?:s|ed|ing)|reduc\\p{L}+'],
  ],
  [
    [
      'layoffs',
      'sa thải|cắt giảm nhân sự',
      'layoffs?|la(?:id|y|ying) off|dismiss\\p{L}*|fir(?:e|ed|ing)|sack\\p{L}*|job cuts',
      'la(?:id|y|ying) \\p{L}+ off',
    ],
    ['hiring', 'tuyển dụng|tuyển mộ', 'hir(?:e|es|ed|ing)|recruit\\p{L}*'],
  ],
  [
    ['a day', 'mỗi ngày|hàng ngày|hằng ngày', '(?:a|per|each|every) day|daily'],
    [
      'a week',
      'mỗi tuần|hàng tuần|hằng tuần',
      '(?:per|each|every) week|weekly|a week(?! (?:later|ago|after|before|earlier))',
    ],
  ],
  [
    [
      'a month',
      'mỗi tháng|hàng tháng|hằng tháng',
      '(?:per|each|every) month|monthly|a month(?! (?:later|ago|after|before|earlier))',
    ],
    [
      'a year',
      'mỗi năm|hàng năm|hằng năm|thường niên',
      '(?:per|each|every) year|annual\\p{L}*|yearly|a year(?! (?:later|ago|after|before|earlier))',
    ],
  ],
  // Time.
  [
    ['the first time', 'lần đầu', 'first|debut\\p{L}*|never|unprecedented'],
    ['the last time', 'lần cuối', '(?:last|final) time'],
  ],
  [
    ['earlier', each(UNITS, 'trước'), `${NOT_LAST}${ENGLISH_UNIT} (?:before|earlier|prior)`, 'ahead'],
    ['later', each(UNITS, 'sau'), `${NOT_LAST}${ENGLISH_UNIT} (?:after|later)`],
  ],
  [
    ['before', `${each('trước', EVENTS)}|so với trước|trước đây`, 'before', 'until|ahead|prior|pre-\\p{L}+'],
    ['after', each('sau', EVENTS), 'after', 'once|since|following|when'],
  ],
  [
    ['the one past', each(SPANS, 'trước|qua|ngoái|rồi'), `last ${ENGLISH_SPAN}`],
    ['the one to come', each(SPANS, 'tới|sau|tiếp theo'), `next ${ENGLISH_SPAN}`],
  ],
  [
    ['yesterday', each('hôm|sáng|chiều|tối|đêm', 'qua'), 'yesterday'],
    ['tomorrow', each('ngày|sáng|chiều|tối|đêm|hôm', 'mai'), 'tomorrow'],
  ],
  [
    ['early', each('đầu', 'tháng|năm|thập niên|thế kỷ|quý'), 'early|beginning', 'earlier|start\\p{L}*|first|so far'],
    ['late', each('cuối', 'tháng|năm|thập niên|thế kỷ|quý'), 'late|the end of', 'later|latter|end|last|final\\p{L}*'],
  ],
  [
    ['in the morning', each('sáng|sớm', DAYS), 'morning|dawn|overnight'],
    ['in the evening', each('trưa|chiều|tối|đêm', DAYS), 'evening|afternoon|night|overnight'],
  ],
  [
    [
      'a beginning',
      'bắt đầu|bùng phát|bùng nổ|nổ ra|khởi động|khai mạc|mở màn',
      'beg[aiu]n\\p{L}*|start(?:s|ed|ing)?',
      'launch\\p{L}*|open\\p{L}*|kick\\p{L}*',
    ],
    [
      'an end',
      'kết thúc|chấm dứt|bế mạc',
      'end(?:s|ed|ing)|finish(?:es|ed|ing)?|conclud(?:e|es|ed|ing)|ceas(?:e|es|ed|ing)',
      'end|over|clos\\p{L}+|stop\\p{L}*',
    ],
  ],
  [
    [
      'temporary',
      'tạm thời|tạm đóng|tạm dừng|tạm ngừng|tạm hoãn|tạm đình',
      'temporar\\p{L}+|interim|provisional\\p{L}*',
    ],
    ['permanent', 'vĩnh viễn', 'permanent\\p{L}*'],
  ],
  [
    ['long-term', 'dài hạn|lâu dài', 'long(?:er)?[ -]term|last\\p{L}+'],
    ['short-term', 'ngắn hạn', 'short(?:er)?[ -]term|near[ -]term'],
  ],
  [
    [
      'never',
      'chưa từng|chưa bao giờ|không bao giờ|chưa hề',
      'never',
      'not|no|without|ever|first|unprecedented|nothing|none',
    ],
    ['always', 'luôn|lúc nào cũng', 'always|invariably'],
  ],
  [
    [
      'in addition to',
      'ngoài|bên cạnh',
      'in addition to|besides|as well as|along with',
      'apart from|aside from|beyond|other than',
    ],
    [
      'instead of',
      'thay vì|thay cho|thay thế|thay bằng',
      'instead of|in place of',
      'rather than|replac\\p{L}*|not|swap\\p{L}*',
    ],
  ],
  // How much and how far.
  [
    ['the highest', 'cao nhất|cao thứ', 'highest|record highs?|all-time highs?|peak\\p{L}*'],
    ['the lowest', 'thấp nhất|thấp thứ', 'lowest|record lows?|all-time lows?'],
  ],
  [
    ['the largest', 'lớn nhất|lớn thứ', 'largest|biggest|greatest|most'],
    ['the smallest', 'nhỏ nhất|bé nhất', 'smallest|tiniest|least'],
  ],
  [
    ['the oldest', 'già nhất|lớn tuổi nhất|cao tuổi nhất|lâu đời nhất|cũ nhất', 'oldest|eldest'],
    ['the youngest', 'trẻ nhất|trẻ tuổi nhất', 'youngest|newest'],
  ],
  [
    ['a maximum', 'tối đa', 'maxim\\p{L}+|max|at (?:the )?most|up to'],
    ['a minimum', 'tối thiểu', 'minim\\p{L}+|at least'],
  ],
  [
    ['long-range', 'tầm xa', 'long(?:er|est)?[ -]?range'],
    ['short-range', 'tầm ngắn|tầm gần', 'short(?:er|est)?[ -]?range'],
  ],
  [
    ['a majority', 'đa số', 'majorit\\p{L}+'],
    ['a minority', 'thiểu số', 'minorit\\p{L}+'],
  ],
  // Consent and refusal.
  [
    [
      'support',
      'ủng hộ|tán thành',
      'support(?:s|ed|ing|ers?)?|back(?:s|ed|ing)|favou?r(?:s|ed|ing)?|endors(?:e|es|ed|ing)',
    ],
    ['opposition', 'phản đối|chống lại', 'oppos(?:e|es|ed|ing)|object(?:s|ed)? to', 'against'],
  ],
  [
    ['to allow', 'cho phép|được phép', 'allow(?:s|ed|ing)?|permit(?:s|ted|ting)?|authoriz(?:e|es|ed|ing)|lets?'],
    ['to forbid', 'cấm', 'ban(?:s|ned|ning)?|prohibit(?:s|ed|ing)?|forb(?:ids?|ade|idden)|barred|not'],
  ],
  [
    [
      'consent',
      'chấp nhận|chấp thuận|đồng ý|nhất trí|thống nhất|phê chuẩn|phê duyệt|thông qua',
      'accept(?:s|ed|ing|ance)?|agree\\p{L}*|approv(?:e|es|ed|ing|al)|ratif\\p{L}+|consent\\p{L}*|unanim\\p{L}+',
    ],
    [
      'refusal',
      'từ chối|bác bỏ|khước từ|bác dự luật|bác đơn|bác đề xuất|bác kiến nghị|bác nghị quyết|bác thông tin',
      'reject(?:s|ed|ing|ion)?|refus(?:e|es|ed|ing|al)|turn(?:s|ed|ing)? down|rebuff\\p{L}*',
    ],
  ],
  [
    [
      'to confirm',
      'xác nhận|thừa nhận',
      'confirm\\p{L}*|acknowledg\\p{L}+|admit\\p{L}*|conced\\p{L}+|recogni[sz]\\p{L}+',
    ],
    ['to deny', 'phủ nhận', 'den(?:y|ied|ies|ying|ials?)|reject(?:s|ed|ing)?'],
  ],
  [
    ['praise', 'ca ngợi|khen ngợi|hoan nghênh', 'prais\\p{L}+|hail\\p{L}*|welcom\\p{L}+|laud\\p{L}*|applaud\\p{L}*'],
    ['criticism', 'chỉ trích|lên án', 'critici\\p{L}+|condemn\\p{L}*|denounc\\p{L}+|slamm\\p{L}+'],
  ],
  [
    [
      'a vote for',
      each('phiếu', 'thuận|ủng hộ|tán thành'),
      'vot(?:e|es|ed|ing) (?:for|in favor)|in favor',
      'for|favor|favour|support\\p{L}*|yes',
    ],
    ['a vote against', each('phiếu', 'chống|phản đối'), 'voted against|votes? against|oppos\\p{L}+'],
  ],
  [
    ['to abstain', 'phiếu trắng', 'abst[ae]\\p{L}+|blank'],
    ['a vote against', each('phiếu', 'chống|phản đối'), 'vot(?:e|es|ed|ing) against|oppos\\p{L}+|votes? to|against'],
  ],
  [
    ['optimism', 'lạc quan', 'optimis\\p{L}+|upbeat|hopeful\\p{L}*'],
    ['pessimism', 'bi quan', 'pessimis\\p{L}+|gloomy'],
  ],
  [
    ['no confidence', 'bất tín nhiệm', 'no[- ]confidence|censure'],
    ['confidence', 'tín nhiệm', 'confidence'],
  ],
  [
    ['unconditional', 'vô điều kiện', 'unconditional\\p{L}*|without (?:pre-?)?conditions'],
    ['conditional', 'có điều kiện', 'conditional\\p{L}*'],
  ],
  // What governments do.
  [
    ['to tighten', 'siết|thắt chặt', 'tighten(?:s|ed|ing)?|tougher|stricter'],
    ['to ease', 'nới lỏng', 'eas(?:e|es|ed|ing)|loosen(?:s|ed|ing)?|relax(?:es|ed|ing)?'],
  ],
  [
    ['to impose', 'áp đặt|áp thuế|áp lệnh', 'impos(?:e|es|ed|ing|ition)'],
    ['to lift', 'dỡ bỏ|gỡ bỏ|bãi bỏ', 'lift(?:s|ed|ing)?|remov(?:e|es|ed|ing|al)|repeal\\p{L}*|abolish\\p{L}*'],
  ],
  [
    ['to join', 'gia nhập', 'join(?:s|ed|ing)?|accession|acced\\p{L}+|membership|ent(?:er|ry)\\p{L}*'],
    ['to leave', 'rút khỏi|rời khỏi', 'withdr[ae]w\\p{L}*|leav(?:e|es|ing)|left|quit(?:s|ting)?|pull(?:s|ed|ing)? out'],
  ],
  [
    ['to appoint', 'bổ nhiệm', 'appoint\\p{L}*|nam(?:e|ed|ing)'],
    [
      'to dismiss',
      'bãi nhiệm|cách chức|sa thải|miễn nhiệm',
      'dismiss\\p{L}*|fir(?:e|ed|ing)|sack(?:s|ed|ing)?|remov\\p{L}+|oust\\p{L}*',
    ],
  ],
  [
    ['an arrest', 'bắt giữ|bắt giam|tạm giữ|bị bắt', 'arrest\\p{L}*|detain\\p{L}*|detention|captur\\p{L}+|h[eo]ld'],
    ['a release', 'trả tự do|phóng thích|được thả', 'releas(?:e|es|ed|ing)|freed|freeing', 'free'],
  ],
  [
    [
      'a charge',
      'khởi tố|truy tố|tạm giữ|tạm giam|nghi phạm|nghi can',
      'charg(?:e|es|ed|ing)|indict\\p{L}*|prosecut\\p{L}+|suspects?|detain\\p{L}*|custody',
    ],
    [
      'a sentence',
      'kết án|tuyên án|tuyên phạt|lĩnh án|nhận án|phạt tù|ngồi tù|án tù',
      'convict(?:ed|s|ing)?|sentenced|found guilty|jailed',
    ],
  ],
  [
    ['frozen', 'đóng băng|phong tỏa', 'fr[eo]ez\\p{L}*|froze\\p{L}*|immobili\\p{L}+|block\\p{L}*'],
    ['confiscated', 'tịch thu|sung công', 'confiscat\\p{L}+|forfeit\\p{L}*'],
  ],
  [
    [
      'a pause',
      'tạm dừng|tạm ngừng|tạm hoãn|đình chỉ|hoãn',
      'paus\\p{L}+|suspen\\p{L}+|postpon\\p{L}+|delay\\p{L}*',
      'halt\\p{L}*|h[eo]ld|stop\\p{L}*|put off',
    ],
    ['a cancellation', 'hủy|huỷ|hủy bỏ', 'cancel\\p{L}*|scrapp?\\p{L}*', 'call(?:s|ed|ing)? off|abandon\\p{L}*'],
  ],
  [
    ['to revoke', 'thu hồi', 'revok\\p{L}+|withdr[ae]w\\p{L}*|recall\\p{L}*|strip\\p{L}*'],
    ['to renew', 'gia hạn', 'renew\\p{L}*|exten(?:d|ds|ded|ding|sion)'],
  ],
  [
    ['death', 'tử hình', 'death|execut\\p{L}+|capital'],
    ['life in prison', 'chung thân', 'life (?:in|imprisonment|sentence|term|behind)|to life'],
  ],
  [
    ['the president', 'tổng thống|chủ tịch nước', 'president\\p{L}*', 'white house|administration|leader|lawmaker'],
    ['the prime minister', 'thủ tướng', 'prime minist\\p{L}+|chancellor|premier(?!e)', 'pm|leader'],
  ],
  [
    [
      'the foreign minister',
      'ngoại trưởng',
      'foreign minister|secretary of state|foreign secretary',
      'diplomat|minister',
    ],
    ['the defense minister', 'bộ trưởng quốc phòng', 'defen[sc]e (?:minister|secretary|chief)', 'minister'],
  ],
  [
    ['the governor', 'thống đốc|tỉnh trưởng', 'governors?', 'gov'],
    ['the mayor', 'thị trưởng', 'mayors?'],
  ],
  [
    ['the lower house', 'hạ viện', 'house|lower|commons|duma|bundestag|representatives'],
    ['the upper house', 'thượng viện', 'senate|upper|lords', 'senator\\p{L}*'],
  ],
  [
    ['ruling', 'cầm quyền', 'ruling|govern\\p{L}+|in power|rul(?:e|es|ed)'],
    ['opposition', 'đối lập', 'opposition\\p{L}*|oppos\\p{L}+'],
  ],
  [
    ['the left', 'cánh tả|thiên tả', 'left\\p{L}*'],
    ['the right', 'cánh hữu|thiên hữu', 'right(?:[ -]wing(?:er)?s?|ists?)|far[ -]right|the right'],
  ],
  [
    ['domestic', 'trong nước|nội địa', 'domestic(?:ally)?|home\\p{L}*'],
    ['foreign', 'nước ngoài|ngoại quốc', 'abroad|overseas|foreign\\p{L}*'],
  ],
  [
    ['bilateral', 'song phương', 'bilateral\\p{L}*|two-way'],
    ['multilateral', 'đa phương', 'multilateral\\p{L}*'],
  ],
  [
    ['unilateral', 'đơn phương', 'unilateral\\p{L}*|one-sided'],
    ['bilateral', 'song phương', 'bilateral\\p{L}*|two-way'],
  ],
  [
    ['in public', 'công khai', 'publicly|openly|public'],
    ['in secret', 'bí mật', 'secret(?:ly|s|ive)?|covert\\p{L}*|clandestin\\p{L}+'],
  ],
  [
    ['direct', 'trực tiếp', 'direct(?:ly)?'],
    ['indirect', 'gián tiếp', 'indirect(?:ly)?'],
  ],
  // War.
  [
    [
      'the dead',
      'thiệt mạng|tử vong|tử trận|bỏ mạng|hy sinh|chết|giết',
      'kill\\p{L}*|d(?:ied|ead\\p{L}*|eaths?|ying|ies?)|fatal\\p{L}*|slain|li(?:fe|ves)|perish\\p{L}*|casualt\\p{L}+|victims?',
    ],
    ['the wounded', 'bị thương|thương tích', 'wound\\p{L}*|injur\\p{L}+|hurt|casualt\\p{L}+'],
  ],
  [
    [
      'an offensive',
      'phản công|tấn công|tiến công',
      '(?:counter-?)?offensives?',
      'attack\\p{L}*|assault\\p{L}*|str[iu]\\p{L}+|raid\\p{L}*',
    ],
    ['a defense', 'phòng thủ|phòng ngự', 'defensives?', 'defen\\p{L}+'],
  ],
  [
    ['to deploy', 'triển khai', 'deploy\\p{L}*|station\\p{L}*'],
    ['to withdraw', 'rút quân|rút lui|rút về', 'withdr[ae]w\\p{L}*|pull(?:s|ed|ing)? (?:out|back)|retreat\\p{L}*'],
  ],
  [
    ['nuclear', 'hạt nhân', 'nuclear|atomic'],
    ['conventional', 'thông thường', 'conventional\\p{L}*|ordinar\\p{L}+|regular\\p{L}*|normal\\p{L}*|usual\\p{L}*'],
  ],
  [
    ['civilian', 'dân sự|dân thường', 'civil\\p{L}*'],
    ['military', 'quân sự', 'militar\\p{L}+|army|troops|arm(?:s|ed)|defen[cs]e'],
  ],
  [
    ['an ally', 'đồng minh', 'all(?:y|ies|ied|iances?)'],
    ['an enemy', 'đối thủ|kẻ thù', 'rivals?|adversar\\p{L}+|enem(?:y|ies)|foes?|opponents?'],
  ],
  [
    ['on the side of', each('thân', GOVERNMENTS), 'pro-\\p{L}*|friendly|aligned|allied|leaning|backed'],
    ['against', each('chống|bài', GOVERNMENTS), 'anti-\\p{L}*|against'],
  ],
  [
    ['success', 'thành công', 'succe(?:ed|ss)\\p{L}*'],
    ['failure', 'thất bại', 'fail(?:s|ed|ing|ures?)?'],
  ],
  [
    ['victory', 'chiến thắng|thắng lợi|thắng cử', 'victor\\p{L}+|w[io]n(?:s|ning|ners?)?|triumph\\p{L}*'],
    ['defeat', 'thua|bại trận|thất cử', 'defeats?|los(?:e|es|ing|ers?)|lost'],
  ],
  [
    ['the missing', 'mất tích', 'missing|unaccounted|disappear\\p{L}*', 'vanish\\p{L}*|lost'],
    ['the dead', 'thiệt mạng|tử vong|tử trận|chết|giết|hy sinh', 'kill(?:s|ed|ing)?|d(?:ied|ead|eaths?)'],
  ],
  [
    [
      'to capture',
      'chiếm|kiểm soát',
      'captur\\p{L}+|seiz\\p{L}+',
      'tak(?:e|es|en|ing)|took|control\\p{L}*|occup\\p{L}+|account\\p{L}*|hold\\p{L}*',
    ],
    ['to lose', 'mất|để mất', 'los(?:t|e|es|ing)'],
  ],
  // Whom and where.
  [
    ['a man', 'đàn ông|nam giới|con trai|nam sinh', 'm[ae]n|males?|boys?|sons?', '(?!wo)\\p{L}+m[ae]n'],
    [
      'a woman',
      'phụ nữ|nữ giới|nữ sinh|nữ tổng thống|nữ thủ tướng|nữ bộ trưởng|nữ quân nhân|nữ binh sĩ|nữ phi công|con gái',
      'wom[ae]n|females?|girls?|daughters?',
      '\\p{L}+wom[ae]n',
    ],
  ],
  [
    ['rich', 'giàu', 'rich\\p{L}*|wealth\\p{L}*|affluent'],
    ['poor', 'nghèo', 'poor\\p{L}*|poverty|impoverish\\p{L}*'],
  ],
  [
    [
      'to leave',
      'rời',
      NOTHING,
      'depart(?:s|ed|ing)|left|leav(?:e|es|ing)|quit\\p{L}*|sail\\p{L}*|pull\\p{L}*|withdr\\p{L}+|exit\\p{L}*|from|out',
    ],
    ['to enter', 'vào|tới|đến|cập', 'enter(?:s|ed|ing)?|arriv\\p{L}+|dock(?:s|ed|ing)'],
  ],
  [
    ['downstream', 'hạ du|hạ lưu', 'downstream|lower'],
    ['upstream', 'thượng nguồn|thượng lưu', 'upstream|upper'],
  ],
  [
    ['the north', each(SIDES, 'bắc|đông bắc|tây bắc'), `north(?:ern|ward|east\\p{L}*|west\\p{L}*)?${NO_NAME}`],
    ['the south', each(SIDES, 'nam|đông nam|tây nam'), `south(?:ern|ward|east\\p{L}*|west\\p{L}*)?${NO_NAME}`],
  ],
  [
    ['the east', each(SIDES, 'đông|đông bắc|đông nam'), `(?:north|south)?east(?:ern|ward)?${NO_NAME}`],
    ['the west', each(SIDES, 'tây|tây bắc|tây nam'), `(?:north|south)?west(?:ern|ward)?${NO_NAME}`],
  ],
];
