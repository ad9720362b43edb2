import type { CueTable } from './cue-table.ts';

/** How a language hedges and attributes. Here: what is said of a thing that is not certain at all. */
export const VIETNAMESE_SEEMING: CueTable = {
  cues: [
    '(?:được|bị) (?:cho (?:là|rằng)|đồn|nghi)|bị cáo buộc|bị tố|nghi là|tin đồn',
    'dường như|có vẻ|có lẽ|hình như|ắt hẳn|(?:nhiều|rất có|có nhiều) khả năng|chưa được (?:kiểm chứng|xác nhận|xác minh)',
  ],
  others: ['tình hình như|bị nghi ngờ|được cho là(?= có thể)'],
};

/** Capabilities: "có thể lên tới 30 km", "có thể chở tám binh sĩ". */
const AMOUNT = '\\p{N}[\\p{N}.,]*|hàng|hơn|gần|khoảng|mức|tốc|tối đa';
const CAPABLE = 'mang|chở|chứa|đánh chặn|phát hiện|theo dõi|bay|phóng|hoạt động|tiếp nhận|chịu|lặn';
const REACHES = `có (?:thể|khả năng) (?:(?:lên|đạt|tới|bay xa|đến)(?: tới| đến| được)? (?:${AMOUNT})|(?:\\p{L}+ )?(?:${CAPABLE})(?: [\\p{L}\\p{N}-]+){0,7}? (?:${AMOUNT}|một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười|vài|chục|nửa))`;

export const VIETNAMESE_POSSIBILITIES: CueTable = {
  cues: ['có (?:thể|khả năng)'],
  others: [
    '(?:(?:không|chưa|khó)|phải(?: [\\p{L}\\p{N}-]+){1,8} mới) có (?:thể|khả năng)|(?:để|đủ|hy vọng|mong(?: muốn)?) có thể|có thể (?:nói|thấy)(?! chuyện)|(?:nhiều|rất) có khả năng',
    REACHES,
  ],
};

/** What something can reach, which English may say without a verb: "up to 100", "with a range of". */
export const VIETNAMESE_REACHES: CueTable = {
  cues: [REACHES],
  others: ['(?:không|chưa) có (?:thể|khả năng)'],
};

export const VIETNAMESE_ESTIMATES: CueTable = { cues: ['ước tính|ước lượng|ước đoán|ước chừng'] };

/** "Theo" with one who says it: not "theo dõi", "theo luật", "theo lời mời", "theo giờ địa phương", "đi theo ông". */
export const VIETNAMESE_ATTRIBUTIONS: CueTable = {
  cues: [
    `theo(?<=(?:^|[.,;:–—(“"] ?|cũng )theo)(?: như)?(?! [^().]*\\)$) (?:${[
      'nguồn|ông|bà|báo|hãng|tờ|tạp chí|đài|kênh|truyền thông|trang|cựu|cố vấn|trợ lý|tình báo|phát ngôn viên|tổ chức|liên hợp quốc|văn phòng|bộ(?! luật| quy| tiêu)|đại sứ|quan chức|chuyên gia|lời(?! mời| kêu gọi| khuyên)|tin',
      'giới (?:chức|phân tích|quan sát|chuyên gia|truyền thông|tình báo|quân sự)|thông (?:tin|cáo|báo)|dữ liệu|số liệu|thống kê|kết quả|nghiên cứu',
      'khảo sát|tuyên bố|đánh giá|nhận định|ước tính|phân tích|tài liệu|hình ảnh|tổng thống|thủ tướng|ngoại trưởng|tướng|người phát ngôn|đưa tin',
      'nhà (?:trắng|báo|phân tích|nghiên cứu|ngoại giao|lãnh đạo)|nhà chức trách|cơ quan|chính phủ|chính quyền|quân đội|viện|trung tâm|cảnh sát',
      '(?:một|các|nhiều|những)(?: số)? (?:nguồn|quan chức|báo cáo|nghiên cứu|khảo sát|chuyên gia|tài liệu|nhà|hãng|nhân chứng|phương tiện)',
      'reuters|cnn|afp|ap|bbc|tass|ria|bloomberg|politico|axios|isw|lầu năm góc|điện kremlin',
    ].join('|')})`,
  ],
};

/** Somebody's word for what he did or saw: not "tuyên bố chung" (a joint statement). */
export const VIETNAMESE_CLAIMS: CueTable = {
  cues: [
    '(?:tuyên bố|khẳng định|cho biết|cho hay|cáo buộc|thừa nhận|nói rằng|nói)(?= (?:đã|rằng|họ|nước này|quân đội|lực lượng|không|sẽ|tàu|ít nhất|hơn|các|một|mỹ|nga|ukraine|trung quốc|\\p{L}+ (?:rơi|hạ|hủy|diệt|chiếm|lại|soát)(?!\\p{L})))',
  ],
  others: ['(?:bị|được|theo|tiếng|lời|giọng|đi) (?:tuyên bố|khẳng định|cáo buộc|nói)|nói (?:chuyện|chung|trên|thêm)'],
};

/** "cho rằng" of one who speaks; "ý kiến cho rằng" is an opinion by itself. */
export const VIETNAMESE_OPINIONS: CueTable = {
  cues: ['cho rằng'],
  others: [
    '(?:được|bị|không|chưa|chẳng|ý kiến|quan điểm|lập luận|cáo buộc|thông tin|quan niệm|nhận định|giả thuyết|đồn đoán) cho rằng',
  ],
};

/** What is so on a condition only; "nếu không" and "nếu so" are none. */
export const VIETNAMESE_CONDITIONS: CueTable = {
  cues: ['nếu|miễn là|với điều kiện|chừng nào'],
  others: ['nếu (?:so|xét|tính|nói|như|vậy|thế|không (?:phải|muốn nói))|(?:dù|ngay cả|kể cả|giá như|như) nếu'],
};
export const VIETNAMESE_EXCEPTIONS: CueTable = { cues: ['trừ (?:khi|phi)'] };
/** "chỉ người dân … mới được …" */
export const VIETNAMESE_EXCLUSIVES: CueTable = {
  cues: ['chỉ (?!một )\\p{L}+(?: [^\\s.,;]+){1,14} mới(?! đây| nhất| nay)'],
  others: ['(?:không|chẳng|địa|chứng|tín|đồng|biểu) chỉ|chỉ (?:huy|đạo|trích|định|ra|số|tiêu|thị|dẫn|rõ|trỏ|điểm)'],
};

/** "suýt va chạm": it did not happen. */
export const VIETNAMESE_NEARLY: CueTable = { cues: ['suýt(?: nữa)?'], others: ['suýt soát'] };
export const ENGLISH_NEARLY: readonly string[] = [
  'near\\p{L}*|almost|narrow\\p{L}*|clos(?:e|er|ely)|brink|verge|about to|avert\\p{L}*|avoid\\p{L}*|barely|miss(?:es|ed|ing)?|prevent\\p{L}*|escap\\p{L}+|came within|just|cheat(?:s|ed|ing)?|all but|(?:could|would|might) have|whisker|hair',
];

/** "nghi ngờ nhóm này đứng sau": it is not sure. */
export const VIETNAMESE_SUSPICIONS: CueTable = {
  cues: ['(?:nghi ngờ|bị tình nghi|bị nghi|nghi do|nghi vấn)'],
  others: ['(?:không|chẳng|khỏi) (?:còn )?nghi ngờ'],
};
export const ENGLISH_SUSPICIONS: readonly string[] = [
  'suspect\\p{L}*|suspic\\p{L}+|doubt\\p{L}*|question\\p{L}*|skeptic\\p{L}*|wary|distrust\\p{L}*|mistrust\\p{L}*|fear\\p{L}*|wonder\\p{L}*|investigat\\p{L}+|concern\\p{L}*|tested positive|convinc\\p{L}+|trust\\p{L}*|unsure|thought|alleg\\p{L}+',
];

export const ENGLISH_CONDITIONS: readonly string[] = [
  "if|should|unless|were|had|whether|in case|in the event|provided|provid\\p{L}+|as long as|so long as|without|otherwise|when\\p{L}*|once|until|barring|depend\\p{L}*|condition\\p{L}*|or|assum\\p{L}+|contingen\\p{L}+|would|could|might|may|with|['’]d|by|any|failing|absent|threat\\p{L}*|where|else|given|lest|but for|all but|suppos\\p{L}+",
];
export const ENGLISH_EXCEPTIONS: readonly string[] = [
  'unless|except\\p{L}*|without|barring|until|(?<!even )if|only|save|short of|but for|absent|as long as|before|otherwise|failing',
];
export const ENGLISH_EXCLUSIVES: readonly string[] = [
  "only|just|unless|until|sole\\p{L}*|exclusive\\p{L}*|unique\\p{L}*|alone|limit\\p{L}*|restrict\\p{L}*|reserv\\p{L}+|no (?:one|other)|nobody|nothing|none|not|except|before|without|but|first|must|mere\\p{L}*|never|no|n[’']t|barely",
];

/** "The suspect was arrested" says who, "has not commented on the report" what, not that it is uncertain. */
export const SUSPECTS: readonly string[] = [
  '(?:comment|respon|repl)\\p{L}*(?: \\p{L}+)? (?:on|to) (?:the|this|that|these|those) (?:reports?|claims?|allegations?|accusations?)',
  '(?:the|an?|this|that|his|her|their|other|prime|main|key|two|three|four|five|all|both|murder)(?: \\p{N}[\\p{N}\\p{L}-]*)? suspects?(?! that(?!\\p{L}))',
];

/** The month is no hedge: "May 5", "in May". */
export const MONTH_OF_MAY: readonly string[] = [
  'may(?= \\p{N})|(?:in|since|until|by|last|on|of|early|late|mid-?) ?may(?!\\p{L})',
];

/** What English says of a thing that may be. */
export const MAYBE: readonly string[] = [
  '(?:un)?like(?:ly|lier|liest)|probab\\p{L}+|possib\\p{L}+|perhaps|maybe|may|might|could|would|can|potential\\p{L}*|presum\\p{L}+|suppos\\p{L}+|odds|chances?|on the (?:cards|table|horizon)',
  'speculat\\p{L}+|talk of|gossip|poised|favou?red|set to|on (?:course|track)|(?:all but|almost|nearly|virtually) certain|tipped|front-?runners?|wanted (?:in|for|over)|on trial',
  'suggest\\p{L}*|apparent(?:ly)?|appear(?:s|ed|ing)?|seem\\p{L}*|look(?:s|ed)?|sounds?|feels?|felt|as if|hint\\p{L}*|rumou?r\\p{L}*|expect\\p{L}*|purport\\p{L}*|foresee\\p{L}*|forecast\\p{L}*|predict\\p{L}*|sees?',
];

/** What makes an English statement less than a fact. */
export const SEEMING: readonly string[] = [
  ...MAYBE,
  'believ\\p{L}+(?<!(?:not|n.t) (?:yet )?believe)|thought|think\\p{L}*|said to|signs?|suspect\\p{L}*|suspicio\\p{L}+',
  'understood|consider(?:s|ed|ing)?|deem\\p{L}*|regarded|seen|view\\p{L}*|assess\\p{L}*|indicat\\p{L}*|estimat\\p{L}*',
  'guess\\p{L}*|unconfirmed|unverified|unproven|(?:not|yet to|neither|none|nor|no|n.t)(?: \\p{L}+){0,6} (?:confirmed|verified|corroborated|substantiated)|put at|evident(?:ly)?',
];

/** What makes it somebody's statement. */
export const ALLEGING: readonly string[] = [
  'report(?:s|ed|edly|ing)?|alleg\\p{L}+|accus\\p{L}+|charg\\p{L}+|blam\\p{L}+|claim\\p{L}*|argu\\p{L}+|credited|attribut\\p{L}+|touted|indict\\p{L}+',
];

/** What makes an English statement a rumor. */
export const RUMORED: CueTable = {
  cues: ['allegedly|reportedly|apparently|purportedly|supposedly|seemingly|presumably'],
};

/** All by which Vietnamese says that something is only said, thought, seen or to come. */
export const VIETNAMESE_RUMORED: CueTable = {
  cues: [
    'theo|cho biết|cho hay|cho rằng|nói|kể|viết|báo|tin|đưa tin|tuyên bố|cáo buộc|tố|đồn|nghi|được cho|bị cho|dường như|có vẻ|có lẽ|hình như',
    'có thể|khả năng|được biết|xem|coi|tưởng|rõ ràng|hẳn|chừng|như|khó|ắt|sẽ|dự kiến|lẽ ra|hóa ra|ra vẻ|tự xưng|gọi là',
  ],
};

/** What else in a sentence may call for such words in English. */
export const VIETNAMESE_CALLING_HEDGES: CueTable = {
  cues: [
    ...VIETNAMESE_RUMORED.cues,
    'nghĩ|ước|dự (?:báo|đoán)|tiềm năng|tiềm tàng|nguy cơ|cảm thấy|nhận định|đánh giá|lập luận|chỉ trích|lên án|dấu hiệu|ám chỉ|hứa|hy vọng|mong|muốn|nên|cần|phải',
    'bình luận|thừa nhận|công nhận|nhấn mạnh|mô tả|xác nhận|xác minh|kiểm chứng|nếu|liệu|được|bị|thông báo|bác bỏ|phủ nhận',
  ],
};

/** Where two of them stand for one: "dường như có thể", "có thể … và có thể". */
const SEEMS = VIETNAMESE_SEEMING.cues.join('|');
export const VIETNAMESE_HEDGES_COUNTED: CueTable = {
  cues: [
    `(?:${SEEMS})(?: \\p{L}+){0,3}? (?:có (?:thể|khả năng)|${SEEMS})`,
    'có (?:thể|khả năng)[^.;"”]{1,80}?(?:và|hoặc|hay|cũng|,)(?: \\p{L}+){0,6}? có (?:thể|khả năng)',
    ...VIETNAMESE_SEEMING.cues,
    ...VIETNAMESE_POSSIBILITIES.cues,
  ],
  others: [...(VIETNAMESE_SEEMING.others ?? []), ...(VIETNAMESE_POSSIBILITIES.others ?? [])],
};

/** What English says for "có thể" besides. */
export const ABLE: readonly string[] = [
  "cannot|can['’]t|able|unable|abilit\\p{L}+|capab\\p{L}+|capacity|manag(?:e|es|ed|ing)|\\p{L}{3,}[ai]bl[ey]|power|enough|allow\\p{L}*|enabl\\p{L}*|let|lets|permit\\p{L}*",
  "risk\\p{L}*|chances?|prospects?|options?|opportunit\\p{L}+|feasib\\p{L}+|threat\\p{L}*|prone|right to|entitled|stands? to|stood to|['’]d|(?:how|way|ways|means) to",
  'help\\p{L}*',
  // "Violators face up to seven years in prison."
  'fac(?:e|es|ed|ing)(?= (?:[\\p{L}\\d-]+ ){0,6}(?:years|life|fines?|prison|jail|imprisonment|penalt\\p{L}+|sentence)\\b)',
];

/** And where it tells how far or how much. */
export const REACHING: readonly string[] = [
  'up to|as (?:many|much|far|high|long) as|range[sd]?|reach(?:es|ed|ing)?|maximum|max',
];

export const ESTIMATED: readonly string[] = [
  'about|around|roughly|approximate\\p{L}*|some|nearly|almost|more than|project\\p{L}*|figures?|calculat\\p{L}*|put|puts|putting|pegg?\\p{L}*',
];

/** What is somebody's view. */
export const OPINED: readonly string[] = [
  'believ\\p{L}+|thought|think\\p{L}*|suggest\\p{L}*|indicat\\p{L}*|estimat\\p{L}*|assess\\p{L}*|consider(?:s|ed|ing)?|view\\p{L}*|expect\\p{L}*|suspect\\p{L}*|hint\\p{L}*|understood|rumou?r\\p{L}*',
];

/** What attributes a statement to somebody. */
export const SAID: readonly string[] = [
  'according|sa(?:y|ys|id|ying)|t(?:ell|ells|old|elling)|cit(?:e|es|ed|ing)|quot\\p{L}+|per|stat(?:e|es|ed|ing|ements?)|announc\\p{L}+|not(?:e|es|ed|ing)',
  'add(?:s|ed|ing)?|stress\\p{L}*|insist\\p{L}*|maintain\\p{L}*|f(?:ind|inds|ound|indings?)|show\\p{L}*|reveal\\p{L}*|disclos\\p{L}+|confirm\\p{L}*|warn\\p{L}*',
  'describ\\p{L}+|call(?:s|ed|ing)?|acknowledg\\p{L}+|admit\\p{L}*|judg\\p{L}+|analy\\p{L}+|data|stud(?:y|ies)|poll(?:s|ed|ing)?|survey\\p{L}*|sources?',
  'wr(?:ote|itten|ites?|iting)|tweet\\p{L}*|post(?:s|ed)?|explain\\p{L}*|point(?:s|ed|ing)? out|mention\\p{L}*|observ\\p{L}+|predict\\p{L}*|forecast\\p{L}*',
  'comment\\p{L}*|remark\\p{L}*|recall\\p{L}*|emphasi\\p{L}+|assert\\p{L}*|affirm\\p{L}*|declar\\p{L}+|testif\\p{L}+|learn\\p{L}*|via|reckon\\p{L}*|h[eo]ld|holds',
  'convinc\\p{L}+|conclu\\p{L}+|conced\\p{L}+|on (?:the )?grounds|worr\\p{L}+|propos\\p{L}+|opinions?|words|speaking|contend\\p{L}*|share[sd]?|express\\p{L}*|agree\\p{L}*|sees?|saw',
  'calculat\\p{L}+|urg\\p{L}+|den(?:y|ies|ied|ying)|repl\\p{L}+|answer\\p{L}*|deni(?:al|als)|idea|notion',
  "by (?:\\p{L}+ )?(?:\\p{L}+['’]s?|his|her|their|some|all|many|most) (?:own )?(?:account|reckoning|telling|admission)s?|in the words of",
  // "Reuters puts the shipment at $1.5 billion."
  'put(?:s|ting)?(?= [^.;]{1,60} at (?!risk|ease|odds|sea))',
];
