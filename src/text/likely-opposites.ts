import { type Alternative, ENGLISH_UNIT, EVENTS, each, GOVERNMENTS, NOT_LAST, NOTHING, UNITS } from './opposites.ts';

/** Those that good English sometimes exchanges, or whose words say other things too: "served two terms before becoming". */
export const LIKELY_OPPOSITES: readonly (readonly Alternative[])[] = [
  [
    [
      'a man',
      'đàn ông|nam giới|con trai|nam sinh',
      'm[ae]n|boys?|sons?',
      'males?|(?!wo)\\p{L}+m[ae]n|he|his|him|husbands?|fathers?|guys?|brothers?',
    ],
    [
      'a woman',
      'phụ nữ|nữ giới|nữ sinh|nữ quân nhân|nữ binh sĩ|nữ phi công|con gái',
      'wom[ae]n|girls?|daughters?',
      'females?|\\p{L}+wom[ae]n|she|her|hers|wife|wives|mothers?|lad(?:y|ies)|sisters?',
      'nữ',
    ],
  ],
  [
    [
      'a rise',
      'tăng|tăng trưởng|gia tăng|mở rộng|phát triển|leo thang|đi lên',
      'rose|risen|increas(?:ed|es|ing)|grew|grown|climbed|surged|soared|jumped|doubled|tripled',
      'up|high\\p{L}*|more|gain\\p{L}*|rais\\p{L}+|hik\\p{L}+|boost\\p{L}*|expan\\p{L}+|r[io]s\\p{L}+|increas\\p{L}+|grow\\p{L}*|climb\\p{L}*|surg\\p{L}+|soar\\p{L}*|jump\\p{L}*|doubl\\p{L}+|escalat\\p{L}+|intensif\\p{L}+|develop\\p{L}*|widen\\p{L}*|step\\p{L}*|strength\\p{L}*|accelerat\\p{L}+|improv\\p{L}+',
    ],
    [
      'a fall',
      'giảm|sụt|lao dốc|suy thoái|đi xuống|xuống dưới|xuống còn|xuống mức|rơi|thả|ném|thất thủ|hạ|cắt giảm|thu hẹp',
      'fell(?! (?:in|on (?:the|its|a|an|homes?|houses?)|to the|into|from|silent|short|victim|under|within|apart|for))|declined|decreas(?:ed|es|ing)|dropped(?! (?:bomb|a|the|on|by|in|out|off))|shrank|plunged|tumbled|slumped|plummeted',
      'halv\\p{L}+|half|down\\p{L}*|low\\p{L}*|less\\p{L}*|few\\p{L}*|reduc\\p{L}+|cut\\p{L}*|eas\\p{L}+|f[ae]ll\\p{L}*|declin\\p{L}+|drop\\p{L}*|slid\\p{L}*|slip\\p{L}*|shed\\p{L}*|slow\\p{L}*|weak\\p{L}*|narrow\\p{L}*|shr[aiu]nk\\p{L}*|lost|cool\\p{L}*',
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
      `after|later|since|follow\\p{L}*|next|within|in (?:[\\p{L}\\p{N}]+ ){0,3}${ENGLISH_UNIT}|subsequent\\p{L}*|half a century|decades?|on|came|then`,
    ],
  ],
  [
    [
      'before',
      `${each('trước', EVENTS)}|so với trước|trước đây`,
      'before(?! (?:an? |the )?(?:judge|court|dawn|congress|parliament|lawmakers|panel|committee)(?!\\p{L}))',
      'until|till|ahead|prior|previous\\p{L}*|pre-\\p{L}+|preced\\p{L}+|prewar|preempt\\p{L}*|earlier|by|former\\p{L}*|once|used to|eve|outrag\\p{L}+|over|at',
      'trước|trước kia|xưa',
    ],
    [
      'after',
      each('sau', EVENTS),
      'after',
      'once|when|since|follow\\p{L}*|upon|later|having|in the wake',
      'sau|sau đó',
    ],
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
      'support\\p{L}*|back\\p{L}*|approv\\p{L}+|for|behind|champion\\p{L}*|advocat\\p{L}+|agree(?!ment)\\p{L}*|welcom\\p{L}+|favou?r\\p{L}*|endors\\p{L}+|popular\\p{L}*',
    ],
    [
      'opposition',
      'phản đối|chống lại',
      'oppos(?:e|es|ed)|objected to',
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
      'ban(?:s|ned)|barred|prohibit(?:s|ed)|forb(?:ids|ade|idden)',
      'ban\\p{L}*|prohibit\\p{L}*|forb\\p{L}+|bar\\p{L}*|block\\p{L}*|prevent\\p{L}*|restrict\\p{L}*|no|not|illegal|outlaw\\p{L}*|no-\\p{L}+',
    ],
  ],
  [
    [
      'consent',
      'chấp nhận|chấp thuận|đồng ý|bằng lòng|nhất trí|phê chuẩn|phê duyệt|thông qua',
      'accepted|agreed to|approved|ratified',
      'accept\\p{L}*|agree\\p{L}*|approv\\p{L}+|ratif\\p{L}+|consent\\p{L}*|unanim\\p{L}+|clear\\p{L}*|sign\\p{L}*|endors\\p{L}+|pass(?:ed|es|ing|age)?(?! through)|adopt\\p{L}*|tak(?:e|en|es|ing)|took|yes|consensus|deal|green|via',
    ],
    [
      'refusal',
      'từ chối|bác bỏ|khước từ|bác dự luật|bác đơn|bác đề xuất|bác kiến nghị|bác nghị quyết|bác thông tin',
      'rejected|rejects|refused|refuses',
      "reject\\p{L}*|refus\\p{L}+|turn\\p{L}*|rebuff\\p{L}*|declin\\p{L}+|den(?:y|ie[sd]|ying|ial)|dismiss\\p{L}*|no|not|\\p{L}*n[’']t|block\\p{L}*|fail\\p{L}*|vot\\p{L}+|defeat\\p{L}*|struck|strik\\p{L}+",
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
      'critici[sz]ed|condemned|denounced|mocked|ridiculed|slammed',
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
      'imposed|imposes|issued',
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
  [
    [
      'many',
      'nhiều|hàng loạt|vô số|đông đảo',
      'many',
      'many|much|more|most\\p{L}*|lots?|numerous|multiple|several|various|variet\\p{L}+|series|frequent\\p{L}*|repeated\\p{L}*|often|dozens?|hundreds?|thousands?|scores|wide\\p{L}*|numbers?|plenty|great\\p{L}*|large\\p{L}*|extensi\\p{L}+|heav\\p{L}+|a few|(?:last|past|next|first|these|every) few|quite|some|host|array|wave|string|slew|few \\p{L}+ (?:days|weeks|months|years|hours)',
    ],
    [
      'few',
      'ít|rất ít|hiếm|chẳng mấy',
      '(?<!(?:a|the|last|past|next|first|every|very|these|those|no|quite) )few',
      "few\\p{L}*|little|less\\p{L}*|low\\p{L}*|small\\p{L}*|rar\\p{L}+|hardly|scarce\\p{L}*|limit\\p{L}*|minim\\p{L}+|barely|seldom|slight\\p{L}*|not?|\\p{L}*n[’']t|unlikely|under|modest|thin|sparse\\p{L}*|short",
    ],
  ],
  // Because and although, if and unless.
  [
    [
      'a reason',
      'vì|bởi vì|nhờ|do đó|vì vậy|vì thế',
      'because|due to|owing to|thanks to',
      'because|due|owing|thank\\p{L}*|since|as|for|over|by|from|with|after|caus\\p{L}+|so|therefore|thus|result\\p{L}*|amid|given|out of|account|through|attribut\\p{L}+|hence',
      'do|nên|bởi',
    ],
    [
      'what it happened in spite of',
      'dù|mặc dù|dẫu|bất chấp|tuy|cho dù|mặc cho|dù cho|tuy vậy',
      'despite|in spite of|although|even though',
      'despite|spite|although|though|but|yet|however|while|whil\\p{L}+|even|still|never-?theless|nonetheless|regardless|def[iy]\\p{L}+|notwithstanding|albeit|whether|wh(?:at|o|om|ich|ere)ever|no matter|for all|ignor\\p{L}+|disregard\\p{L}*|in the face of',
      'song|nhưng|thế nhưng|tuy nhiên|bất kể|mặc|dù sao',
    ],
  ],
  [
    [
      'if',
      'nếu|nếu như|một khi|khi',
      'if(?! not)',
      'if|when|once|should|were|had|in case|provided|as long as|on condition|whether|in the event|with|without|would|where|while|as|after|until|otherwise',
    ],
    [
      'unless',
      'trừ khi|trừ phi|trừ trường hợp|ngoại trừ',
      NOTHING,
      "unless|except|until|without|but|only|barring|otherwise|not|\\p{L}*n[’']t|or",
    ],
  ],
  // War and politics.
  [
    [
      'an attack',
      'tấn công|tiến công|công kích|đột kích',
      'attack(?:s|ed|ing)|assaulted',
      'attack\\p{L}*|assault\\p{L}*|offensiv\\p{L}+|str[iu]\\p{L}+|storm\\p{L}*|hit|raid\\p{L}*|target\\p{L}*|invad\\p{L}+|bomb\\p{L}*|shell\\p{L}*|fired|firing|open fire|opened fire|advanc\\p{L}+|push\\p{L}*|against|onslaught|counter\\p{L}+|hack\\p{L}*',
    ],
    [
      'a defense',
      'phòng thủ|phòng ngự|cố thủ',
      'defend(?:s|ed|ing)|defen[cs]e of',
      'defen\\p{L}+|protect\\p{L}*|guard\\p{L}*',
      'bảo vệ|chống đỡ|chống trả|tự vệ|biện minh|biện hộ|bênh vực|cầm cự|chống cự|kháng cự',
    ],
  ],
  [
    [
      'an advance',
      'tiến quân|tiến sâu|tiến vào|tiến tới|tiến về|tiến đến|đà tiến',
      'advanc(?:e|es|ed|ing)',
      'advanc\\p{L}+|mov\\p{L}+|push\\p{L}*|enter\\p{L}*|toward\\p{L}*|into|march\\p{L}*|press\\p{L}*|progress\\p{L}*|approach\\p{L}*|head\\p{L}*|gain\\p{L}*|clos\\p{L}+|proceed\\p{L}*',
    ],
    [
      'a retreat',
      'rút lui|rút quân|tháo lui|thoái lui|lùi|rút khỏi|rút về',
      'retreat(?:s|ed|ing)|withdr[ae]w(?:s|ing|n)?|pulled (?:back|out)',
    ],
  ],
  [
    [
      'what strengthens',
      'tăng cường|củng cố|đẩy mạnh',
      NOTHING,
      'strength\\p{L}*|boost\\p{L}*|bolster\\p{L}*|reinforc\\p{L}+|increas\\p{L}+|step\\p{L}*|enhanc\\p{L}+|consolid\\p{L}+|beef\\p{L}*|intensif\\p{L}+|more|shor\\p{L}+|tight\\p{L}*|improv\\p{L}+|expan\\p{L}+|ramp\\p{L}*|rais\\p{L}+|grow\\p{L}*|deep\\p{L}*|upgrad\\p{L}+|fortif\\p{L}+|cement\\p{L}*|solidif\\p{L}+|heighten\\p{L}*|build\\p{L}*|promot\\p{L}+|accelerat\\p{L}+',
    ],
    [
      'what weakens',
      'suy yếu|làm yếu|làm giảm|suy giảm|phá hoại|hủy hoại|xói mòn|giảm',
      'weaken(?:s|ed|ing)?|undermin\\p{L}+',
    ],
  ],
  [
    [
      'to win',
      'chiến thắng|thắng cử|đắc cử',
      NOTHING,
      'w[io]n\\p{L}*|victor\\p{L}*|beat\\p{L}*|defeat\\p{L}*|prevail\\p{L}*|triumph\\p{L}*|landslide|elect\\p{L}*|succe\\p{L}+|took|overc[ao]me|hung|to|lead',
      'thắng lợi|thắng|giành thắng lợi|đương kim|hạ gục',
    ],
    ['to lose', 'thua|thất cử|bại trận|thất bại|bại|mất|để thua', 'lost|lose[sr]?'],
  ],
  [
    [
      'to be ahead',
      'dẫn trước|dẫn đầu|vượt lên',
      NOTHING,
      'lead\\p{L}*|led|ahead|front\\p{L}*|top\\p{L}*|advantage|edge|surg\\p{L}+|overt\\p{L}+|head\\p{L}*|first|most|pass\\p{L}*',
    ],
    ['to be behind', 'bám đuổi|tụt lại|bị dẫn|kém|xếp sau|thua', 'trail(?:s|ed|ing)|lag(?:s|ged|ging)'],
  ],
  [
    [
      'to open',
      'mở cửa|mở lại|khai trương|khánh thành',
      '(?:re)?opened|(?:is|are|was|were|remains?) open(?! to)',
      '\\p{L}*open\\p{L}*|inaugurat\\p{L}+|launch\\p{L}*|resum\\p{L}+|start\\p{L}*|unveil\\p{L}*|commission\\p{L}*',
    ],
    [
      'to close',
      'đóng cửa|phong tỏa|đóng|khép|ngừng hoạt động',
      'clos(?:es|ed|ing)|shut(?:s|ting)?(?: down)?',
      'clos\\p{L}+|shut\\p{L}*|seal\\p{L}*|block\\p{L}*|suspend\\p{L}*|halt\\p{L}*|cordon\\p{L}*|bas(?:ed|es)|station\\p{L}*|buil[dt]\\p{L}*|pay\\p{L}*|paid|play\\p{L}*|stop\\p{L}*|lock\\p{L}*',
      'bế mạc',
    ],
  ],
  // What kind of thing.
  [
    [
      'of the country',
      'trong nước|nội địa',
      'domestic(?:ally)?',
      'domestic\\p{L}*|home\\p{L}*|local\\p{L}*|national\\p{L}*|intern\\p{L}+|countr\\p{L}+|within|inland|indigenous\\p{L}*|own|nationwide|inside',
    ],
    [
      'foreign',
      'nước ngoài|ngoại nhập|hải ngoại|ngoại bang',
      'overseas|abroad|foreign(?! (?:minist|secretary|policy|affairs|office))',
      'foreign\\p{L}*|abroad|overseas|expat\\p{L}*|international\\p{L}*|outside|external\\p{L}*|outsiders?|other|offshore|import\\p{L}*|global\\p{L}*',
    ],
  ],
  [
    [
      'of the state',
      'nhà nước|quốc doanh',
      'state-(?:owned|run|controlled)',
      'state\\p{L}*|government\\p{L}*|public\\p{L}*|national\\p{L}*|officials?|head|federal',
    ],
    [
      'private',
      'tư nhân',
      'privately|private (?:compan|firm|bank|sector|invest|contract|militar)\\p{L}+',
      'privat\\p{L}+|independent\\p{L}*|commercial\\p{L}*|non-?state|business\\p{L}*|individual\\p{L}*',
    ],
  ],
  [
    [
      'lawful',
      'hợp pháp|hợp hiến',
      'legal(?:ly)?|lawful(?:ly)?',
      '(?<!il)legal\\p{L}*|lawful\\p{L}*|legitima\\p{L}+|constitutional\\p{L}*|right\\p{L}*|valid\\p{L}*',
    ],
    [
      'unlawful',
      'trái phép|bất hợp pháp|phi pháp|trái luật|phạm pháp',
      'illegal(?:ly)?|unlawful(?:ly)?',
      'illegal\\p{L}*|illicit\\p{L}*|unlawful\\p{L}*|unauthori\\p{L}+|without|undocumented|smuggl\\p{L}+|illegitimate|clandestine\\p{L}*|violat\\p{L}+|poach\\p{L}*|traffick\\p{L}+|black',
    ],
  ],
  [
    [
      'open',
      'công khai',
      'publicly|openly',
      'public\\p{L}*|open\\p{L}*|overt\\p{L}*|publish\\p{L}*|disclos\\p{L}+|transparen\\p{L}+|releas\\p{L}+|outspoken|explicit\\p{L}*|live|televised|reveal\\p{L}*',
      'công chúng|niêm yết|trước công luận',
    ],
    [
      'secret',
      'bí mật|lén lút',
      'secret(?:ly)?|covert(?:ly)?|behind closed doors',
      'secret\\p{L}*|cover\\p{L}+|clandestine\\p{L}*|closed|private\\p{L}*|classified|confidential\\p{L}*|quiet\\p{L}*|undercover|hidden|tacit\\p{L}*|discreet\\p{L}*|stealth\\p{L}*|sealed|ballot',
      'mật|ngầm|kín|âm thầm',
    ],
  ],
  [
    ['with a crew', 'có người lái', NOTHING, '(?:pilot|man|crew)\\p{L}*'],
    ['without a crew', 'không người lái|không có người lái|tự hành|uav|usv|ugv|drone', 'unmanned|uncrewed|drones?'],
  ],
  [
    [
      'hit',
      'đánh trúng|bắn trúng|trúng đích|trúng mục tiêu',
      NOTHING,
      'hit\\p{L}*|str[iu]\\p{L}+|destroy\\p{L}*|impact\\p{L}*|land\\p{L}*|target\\p{L}*|accura\\p{L}+|direct|damag\\p{L}+|success\\p{L}*|bullseye',
    ],
    ['missed', 'trượt|không trúng|chệch|hụt', 'miss(?:es|ed|ing) (?:the|its|their|his)'],
  ],
  [
    [
      'early',
      'trước thời hạn|sớm hơn dự kiến|trước hạn',
      NOTHING,
      'early|earlier|ahead|before|sooner|premature\\p{L}*|snap|faster',
    ],
    ['late', 'chậm tiến độ|chậm trễ|trễ hạn|muộn hơn|quá hạn|chậm', 'behind schedule|later than|overdue'],
  ],
  [
    [
      'both',
      'cả hai',
      NOTHING,
      'both|two|pair|each|neither|either|and|couple|duo|twin\\p{L}*|they|them|their|the \\p{L}+s',
    ],
    ['one of them', 'một trong|một người trong|một chiếc trong|một bên', 'one of the'],
  ],
  [
    [
      'to resign',
      'từ chức|từ nhiệm|xin thôi',
      'resign(?:s|ed)|stepped down|steps down',
      'resign\\p{L}*|step\\p{L}*|quit\\p{L}*|leav\\p{L}+|left|exit\\p{L}*|depart\\p{L}*|out|go|resignation|down',
      'xin rút|đệ đơn|cho thôi|buộc phải từ chức|buộc từ chức|phải từ chức',
    ],
    [
      'to be dismissed',
      'cách chức|sa thải|bãi nhiệm|miễn nhiệm|phế truất|bị bãi',
      'fired (?:the|his|her|its|their)|was fired|dismissed|sacked|ousted',
      'dismiss\\p{L}*|fir(?:e|ed|es|ing)|sack\\p{L}*|oust\\p{L}*|remov\\p{L}+|reliev\\p{L}+|impeach\\p{L}*|replac\\p{L}+|strip\\p{L}*|axe\\p{L}*|purg\\p{L}+|depos\\p{L}+|relinquish\\p{L}*|suspen\\p{L}+|lay\\p{L}*|laid|terminat\\p{L}+|unseat\\p{L}*|kick\\p{L}*|cut\\p{L}*|discharg\\p{L}+|let go|expel\\p{L}*',
      'cho thôi|đình chỉ|buộc phải từ chức|buộc từ chức|phải từ chức',
    ],
  ],
  [
    [
      'to take control',
      'giành quyền kiểm soát|giành lại|giành được|tái chiếm|chiếm được|kiểm soát được',
      NOTHING,
      'tak\\p{L}+|took|seiz\\p{L}+|captur\\p{L}+|re\\p{L}+|gain\\p{L}*|w[io]n\\p{L}*|wrest\\p{L}*|liberat\\p{L}+|secur\\p{L}+|obtain\\p{L}*|got|achiev\\p{L}+|claim\\p{L}*|earn\\p{L}*|hold\\p{L}*|held|in control',
    ],
    ['to lose control', 'mất quyền kiểm soát|mất kiểm soát|để mất|đánh mất|rơi vào tay|mất', 'los(?:t|es|ing) control'],
  ],
  [
    [
      'to cancel',
      'hủy|huỷ|hủy bỏ|huỷ bỏ|bãi bỏ',
      NOTHING,
      'cancel\\p{L}*|scrap\\p{L}*|call\\p{L}* off|abort\\p{L}*|drop\\p{L}*|annul\\p{L}*|revo\\p{L}+|void\\p{L}*|repeal\\p{L}*|withdr\\p{L}+|destr\\p{L}+|rescind\\p{L}*|end\\p{L}*|abandon\\p{L}*|terminat\\p{L}+|off|nix\\p{L}*|axe\\p{L}*|overturn\\p{L}*|dispos\\p{L}+|pull\\p{L}*',
    ],
    ['to put off', 'hoãn|lùi|trì hoãn|dời|tạm hoãn|tạm dừng|tạm ngừng|đình chỉ', 'postponed|put off|delayed'],
  ],
  [
    [
      'within',
      'trong vòng',
      NOTHING,
      'within|in|over|under|less|by|inside|during|for|across|throughout|between|per|every|the (?:last|past|next)|next|last|past|days of',
    ],
    ['after', 'sau|hơn|quá|kể từ khi', `after \\p{N}+ ${ENGLISH_UNIT}`],
  ],
  [
    [
      'to leave',
      'rút khỏi|rời khỏi|rời|rút ra khỏi|ra khỏi',
      NOTHING,
      'withdr[ae]w\\p{L}*|leav\\p{L}+|left|quit\\p{L}*|pull\\p{L}*|exit\\p{L}*|out|depart\\p{L}*|from|off|evacuat\\p{L}+|flee\\p{L}*|fled|away|vacat\\p{L}+|step\\p{L}*|abandon\\p{L}*|beyond|outside',
    ],
    ['to arrive', 'vào|tới|đến|cập|sang|về|lên|thăm|ra', 'arriv(?:es|ed|ing)|entered|entering'],
  ],
  [
    [
      'in force from',
      'từ ngày|từ tháng|từ năm|từ quý|từ đầu|từ cuối|từ giữa',
      NOTHING,
      'from|since|start\\p{L}*|beg[aiu]n\\p{L}*|effective\\p{L}*|take\\p{L}*|took|as of|after|follow\\p{L}*|dat\\p{L}+|when|first|\\p{N}+-|between|onward\\p{L}*|through',
    ],
    ['until', 'đến|tới|cho đến|cho tới|trước', 'until|till'],
  ],
  [
    [
      'to buy',
      'mua|đặt mua|mua sắm|mua bán|tậu',
      NOTHING,
      'b[ou][uy]\\p{L}*|purchas\\p{L}+|acqui\\p{L}+|order\\p{L}*|procur\\p{L}+|import\\p{L}*|obtain\\p{L}*|get\\p{L}*|got|receiv\\p{L}+|from|spen\\p{L}+|pay\\p{L}*|paid|custom\\p{L}*|shop\\p{L}*',
    ],
    [
      'to sell',
      'bán|rao bán|xuất bán|mua bán|tiêu thụ',
      '(?<!best-)(?:sell|selling)(?! [^.,;]{1,60} to(?!\\p{L}))',
      's[eo]l[dl]\\p{L}*|sales?|export\\p{L}*|suppl\\p{L}+|provid\\p{L}+|offer\\p{L}*|market\\p{L}*|deals?|to|unload\\p{L}*|auction\\p{L}*',
    ],
  ],
  [
    [
      'only',
      'chỉ|chỉ có|chỉ riêng|chỉ còn|duy nhất',
      'only(?! (?:after|when|if|once|child|a few|on|days|weeks|hours|months|to|then|because|by|been|deep\\p{L}*|wors\\p{L}*|grow\\p{L}*))(?<!-only)',
      "(?<!not )only|just|mere\\p{L}*|sole\\p{L}*|alone|exclusive\\p{L}*|nothing|no (?:more|other)|limited|restrict\\p{L}*|but|simpl[ey]|single|barely|hardly|scarcely|within|few\\p{L}*|little|less|under(?= \\p{N})|unless|until|not(?! only)|n[’']t|as (?:few|little)|small|minor|mainly|purely|confined|lone|short\\p{L}*|tiny|slight\\p{L}*|strictly|sheer|one|all",
      'mới|riêng|mỗi|vỏn vẹn|nhất|độc|thôi|mà thôi|càng|con một|khi',
    ],
    [
      'also',
      'cũng|đồng thời|ngoài ra|bên cạnh|lẫn|còn có|thêm|khác|cùng lúc|song song|kiêm',
      'also',
      'also|too|as well|besides|addition\\p{L}*|both|and|likewise|further\\p{L}*|another|again|more|other\\p{L}*|same|similar\\p{L}*|so|nor|neither|either|even|alongside|together|along|simultaneous\\p{L}*|while|meanwhile|then|still|added|adding|option|choice|just',
      'còn|cả|nữa|lại|mà còn|tiếp tục|ngoài',
    ],
    [
      'not only',
      'không chỉ|không những|không chỉ riêng|không riêng',
      'not only',
      "not (?:only|just|merely|solely|simply|confined|limited|alone)|n[’']t (?:only|just|merely|alone)|beyond|also|both|as well|besides|addition\\p{L}*|more than|too|far from|apart|aside|rather",
    ],
  ],
];
