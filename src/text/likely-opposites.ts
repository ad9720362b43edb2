import { type Contrary, ENGLISH_UNIT, EVENTS, each, GOVERNMENTS, NOT_LAST, NOTHING, UNITS } from './opposites.ts';

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
