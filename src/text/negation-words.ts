/**
 * How a language denies, refuses, lacks or prevents: parts of regular expressions for text in lower case. Here: what
 * stands before a Vietnamese negation and makes sure that a verb is negated.
 */
const SURE_AUXILIARY = '(?:sẽ|đã|vẫn|cũng|đang|hoàn toàn|chắc chắn) ';
const AUXILIARY = `(?:${SURE_AUXILIARY})?`;

/** What is negated, not described: "không chuyên" (amateur) is a word of its own, "không xác nhận" is not. */
const VERBS = [
  'thể|hề|phải|còn|có|ai|được|bị|muốn|nên|cần|cho|tham gia|đồng ý|chấp nhận|công nhận|ủng hộ|xác nhận|bình luận|tiết lộ|cung cấp',
  'gửi|đưa|rút|tấn công|sử dụng|triển khai|tin|nói|biết|đạt|tìm|phát hiện|hỗ trợ|nhượng bộ|từ bỏ|vi phạm|liên quan|ký|giao|bán|dùng',
].join('|');

/** What negates a verb beyond doubt. */
export const VIETNAMESE_NEGATIONS: readonly string[] = [
  `${SURE_AUXILIARY}không(?! (?:quân|phận|vận|chiến|kích(?! động| hoạt| thích))(?!\\p{L}))(?: (?:${VERBS}))?|không (?:${VERBS})|${AUXILIARY}chưa(?: (?:từng|hề|thể|có))?`,
  'đừng|phủ nhận|bác bỏ|từ chối|khước từ|bác (?:tin|thông tin|cáo buộc|đề xuất|đề nghị|yêu cầu|đơn|kháng cáo|ý tưởng)(?!\\p{L})',
];

/** Two negations in Vietnamese and in English: "does not rule out", or "leaves open". */
export const VIETNAMESE_NOT_EXCLUDED: readonly string[] = [`${AUXILIARY}(?:không|chưa)(?: hề| thể)? loại trừ`];

/** What denies by itself, negated: "không phản đối" is no objection, "không thể ngăn cản" cannot be blocked. */
export const VIETNAMESE_NOT_REFUSED: readonly string[] = [
  '(?:không|chưa|chẳng)(?: hề| thể| muốn| nên| hoàn toàn| có ý định)? (?:phản đối|bác bỏ|phủ nhận|phủ quyết|từ chối|khước từ|ngăn (?:cản|chặn|được|nổi)|chặn|cản|cấm|do dự|ngần ngại|chần chừ)',
];

/** And what cannot be left undone. */
export const VIETNAMESE_INEVITABLE: readonly string[] = [
  '(?:không|chẳng) (?:thể|được)(?: nào)? không(?! (?:nhắc|kể|nói|quân|kích|chiến|vận|tập)(?!\\p{L}))',
];

export const ENGLISH_INEVITABLE: readonly string[] = [
  "must|ha(?:s|ve|d|ving) to|no (?:choice|option|alternative|way)|cannot|can['’]t|could(?: not|n['’]t)|should|need\\p{L}*|forc\\p{L}+|oblig\\p{L}+|compel\\p{L}*|bound|inevitabl\\p{L}+|unavoidabl\\p{L}+|certain(?:ly)?|sure|undoubted\\p{L}*|requir\\p{L}*|essential|vital|indispensab\\p{L}+|always|necess\\p{L}+",
];

/** Coordinated negations, which English may say as one: "not … or …", "neither". */
const TWICE =
  '(?:không|chưa|chẳng)(?:(?: (?!nhưng|song|nếu|khi|vì|mà(?! cũng| không))[\\p{L}\\p{N}-]+){1,9}?,?(?: (?:cũng|và|hay|hoặc|mà|như|lẫn|càng|thậm chí))* (?:không|chưa|chẳng))+';
/** The same of verbs: "bác bỏ, phủ nhận". */
const DENIED_TWICE = '(?:phủ nhận|bác bỏ|từ chối|khước từ)(?:,| và| hay| hoặc) (?:phủ nhận|bác bỏ|từ chối|khước từ)';

/** Sure negations, to be counted, of a source that is not named too: "anonymity" is one in English. */
export const VIETNAMESE_COUNTED: readonly string[] = [...VIETNAMESE_NEGATIONS, 'giấu tên|ẩn danh'];

/** The same where English joins them by "or", or takes several things at once: "no water or power". */
export const VIETNAMESE_COUNTED_JOINED: readonly string[] = [TWICE, DENIED_TWICE, ...VIETNAMESE_COUNTED];

/** Words by which one English negation holds for several things. */
export const ENGLISH_JOINING: readonly string[] = [
  'n?or|n?either|any|without|no|lack\\p{L}*|den(?:y|ie[sd]|ying)|reject\\p{L}*|refus\\p{L}+',
];

/** Somebody who is not named. */
export const VIETNAMESE_UNNAMED: readonly string[] = [
  'giấu tên|ẩn danh|không (?:nêu|tiết lộ|công khai) (?:tên|danh tính)',
];

export const ENGLISH_UNNAMED: readonly string[] = [
  "anonym\\p{L}*|un(?:named|identified|disclosed|attributed)|not (?:be|to be|named|identified|authorized)|n['’]t (?:be|named|identified|authorized)|nam(?:e|ing)|confidential\\p{L}*|identit\\p{L}+|background|without|declin\\p{L}+|refus\\p{L}+",
];

/** What may be a part of a word: "không chuyên" (amateur), "không đáng kể" (minor). */
export const VIETNAMESE_BARE_NEGATIONS: readonly string[] = ['không|chẳng|chả'];

/** Where "không" is air or zero. */
export const AIR: readonly string[] = [
  'tay không',
  'không (?:quân|phận|lực|khí|tặc|(?:có )?người lái|dây)|không tập(?! trung| hợp| luyện| trận)',
  'không gian(?! lận| dối)|không kích(?! động| hoạt| thích)|không chiến(?! đấu| thắng)|không đoàn(?! kết)',
  'không lưu(?! giữ| hành| trữ)|không trung(?! lập| thực| thành)|không vận(?! hành| động| chuyển| dụng)',
  '(?:phòng|(?<!(?:ngân|khách|cửa|nhà|mặt|đơn|bán|mua|giao) )hàng|trên|đường|khoảng|số) không|(?:không|đất|hạm|địa|ngầm)[ -]đối[ -](?:không|đất|hải|hạm)',
];

/** Where English needs no negation: not only, soon, near, constantly, many, hardly, at most, must, questions. */
export const NO_VIETNAMESE_NEGATIONS: readonly string[] = [
  ...AIR,
  // An attempt, and what is given for nothing.
  'không thành(?! công)|(?:biếu|tặng|dâng) không(?= (?:cho|đối)|[,.])',
  `${AUXILIARY}(?:${[
    'không chỉ(?! định| đạo| trích| rõ| ra| huy)|không (?:những|riêng|lâu|xa|thua|ngừng|ngớt|ngơi|khỏi|quên|nhiều|mấy|đổi)',
    'không(?: hề| phải)? (?:ít|nhỏ|kém|là ngoại lệ)|không (?:đầy|quá|dưới)(?= \\p{N}| một| hai| ba| vài)',
    'không (?:thể|ai|phải) không|không còn (?:nguyên|cách|lựa chọn)|không thể thiếu|không (?:khó|may|ngoài|sớm thì muộn)|nếu không(?=,| thì)',
    '(?:không|chẳng) biết(?= \\p{L}[^.;]*(?:gì|nào|đâu|sao))|chẳng (?:hạn|những|bao lâu|mấy)|chưa (?:bằng(?! (?:lòng|chứng))|chắc(?! chắn)|đầy|tới|đến|kể|dừng|lâu)',
    'chẳng lẽ|(?:chẳng|không) khác (?:nào|gì)|không hơn không kém|chứ (?:chưa|không|đừng) nói (?:đến|tới|gì)|không hiểu(?: vì)? sao|sao không(?=[.?!,;:"”]|$)|hay (?:không|chưa|chẳng)',
    'chưa hết(?=,)|đừng quên|chưa (?:thành niên|vị thành niên|lập gia đình|kết hôn)|không (?:còn sống|có thật|được khỏe|được khoẻ|(?:thể )?qua khỏi|còn là bí mật|(?:được|tồn tại|kéo dài)(?: được)? (?:bao lâu|lâu))',
    '(?<!thì )(?:không|chưa)(?= (?:á|ạ|nhỉ|hả|vậy|thế|nào|đây)[.?!]|[.?!,;:"”]|$)',
  ].join('|')})`,
];

/** All that may become a negation in English: sure ones, and much that is none by itself. */
export const VIETNAMESE_DENIALS: readonly string[] = [
  'không|chưa|chẳng|chả|đừng|phủ nhận|bác bỏ|từ chối|khước từ',
  'cấm|thiếu(?! t[áư]| [uú]| n)|tránh|mất|ngừng|dừng|ngưng|ngăn|hủy|huỷ|thất bại|miễn|khó|hiếm|ít(?! nhất)|kém|hạn chế|hết|chấm dứt',
  'vô (?!cùng|tuyến|địch|số|sản|tình)\\p{L}+|phi (?:l[ýí]|pháp|hạt nhân|quân sự|nghĩa)|trái (?:phép|luật|pháp luật|với|ngược)',
  'bất (?:hợp|khả|lực|ổn|đồng|công|bình|chấp|thành|động|lợi|cần|an|tiện)|phản (?:đối|bác)|loại (?:trừ|bỏ)|trừ|ngoài (?:tầm|khả năng|vòng|cuộc)',
  'chỉ(?= [^.;]*(?<!\\p{L})(?:nếu|khi|mới)(?!\\p{L}))|đầu tiên(?= [^.;]*kể từ)|thay vì|kẻo|nào|nghi ngờ|hoài nghi|sai|lỡ|bỏ(?! phiếu)|quên|đâu|làm sao|lẽ ra|mãi|từ bỏ',
  'mới (?:thấy|lại|chịu|dám|nghe|trở lại)|còn lâu(?: mới)?',
  'mắc kẹt|kẹt|dở|xa vời|còn xa|oan|bế tắc|bác(?! sĩ)|(?<!(?:tác|học|khán|thính|diễn|độc) )giả',
  'vắng|im lặng|giấu|ẩn danh|giữ kín|giữ nguyên|bí mật|trống|tạm|hoãn|để ngỏ|bỏ ngỏ|bí ẩn|ẩn số|chứ|phớt lờ|làm ngơ|bỏ qua|né|thoát|đối lập',
];

/** "not only" negates nothing, "not until" is "mới". */
const NOT_SO = '(?! (?:only|just|least|merely|all)(?!\\p{L})| [^.;]*until)';

/** What negates an English sentence beyond doubt. */
export const ENGLISH_NEGATIONS: readonly string[] = [
  `(?:did|does|do|will|would|has|have|had|is|are|was|were|can|could|should|must|may|might) not${NOT_SO}|cannot`,
  `can(?:not| not|['’]t) (?:just|simply|merely)|(?:is|are|was|were|do|does|did|has|have|had|ca|wo|would|could|should|must|ai|need)n['’]t${NOT_SO}`,
  `not${NOT_SO}|never|nothing|nobody|none|neither|without|no(?= \\p{L})`,
];

/** Where they negate nothing. */
export const NO_ENGLISH_NEGATIONS: readonly string[] = [
  // What goes on nevertheless.
  "(?:did|does|do|has|have|could|would|will)(?: not|n['’]t) (?:stop|prevent|deter|keep)(?:ped|red|ted|t)?",
  // "the advice they give, the advice they don't": half of a contrast; "not out of this" is still in it.
  "(?:do|does|did)n['’]t(?=[,.;]| and(?!\\p{L}))|(?:is|are|was|were) not (?:out of|without)(?!\\p{L})",
  '(?:or|if|why|more) not|not to mention|never more|none other|nothing (?:but|worse than)|without (?:warning|notice|fail|incident|a hitch|doubt|a doubt|interruption|pause|a break|delay)',
  "(?:can['’]t|cannot) (?:wait (?:to|for)|help (?:but|\\p{L}+ing)|(?:come|be) (?:soon|quick(?:ly)?|fast) enough)(?!\\p{L})|could(?: not|n['’]t) (?:be|have been|agree|ask for) (?:more|(?!over|under|other|after|ever|low|high)\\p{L}+er)(?!\\p{L})",
  "(?:not|n['’]t) (?:going to |gonna )?lie(?=[.,;])",
  'in no time|not (?:least|surprisingly|coincidentally|long (?:after|before|ago))|if nothing else|needless to say',
  'no (?:matter|doubt|wonder|less|more|fewer|later|sooner|small|stranger)',
];

/** What keeps "không loại trừ"; "ruled out" by itself does not. */
export const ENGLISH_NOT_EXCLUDED: readonly string[] = [
  ...ENGLISH_NEGATIONS,
  'no|nor|refus\\p{L}+|declin\\p{L}+|unwilling|yet|open|possib\\p{L}+|may|might|could|on the table',
];

/** Verbs that deny by themselves. */
export const ENGLISH_REFUSALS: readonly string[] = [
  'den(?:y|ies|ied|ying|ials?)|refus(?:e[sd]?|ing|als?)|reject\\p{L}*|declin(?:e[sd]?|ing)|dismiss\\p{L}*|refut\\p{L}+|rebut\\p{L}*|rebuff\\p{L}*',
  'disput(?:es|ed|ing)(?= (?:that|this|the|it|any|those|these|such|his|her|its|their|reports?|claims?|accounts?)(?!\\p{L})|[.,;])|counter(?:s|ed)? that',
  "denounc\\p{L}+|defeat(?:s|ed|ing)?(?= (?:an?|the|this|that|his|her|its) (?:[\\p{L}’'-]+ ){0,3}(?:bill|motion|resolution|measure|proposal|amendment|move|bid|effort|attempt|plan)s?(?!\\p{L}))|overturn\\p{L}*|overrul\\p{L}+|repudiat\\p{L}+|contradict\\p{L}*|spurn\\p{L}*|veto\\p{L}*|balk\\p{L}*|object(?:s|ed|ing|ions?|ors?)|oppos(?!ition(?! to(?!\\p{L})))\\p{L}+",
  '(?:turn|push|brush|wav|shrug|swat|look|walk|vot|knock|fend|fight|fought)\\p{L}*(?: [\\p{L}-]+){0,3} (?:down|back|off|away|aside)',
  '(?:thr[eo]w\\p{L}*|str(?:ike|ikes|iking|uck)|toss\\p{L}*)(?: [\\p{L}-]+){0,3} (?:out|down)',
  'prevent\\p{L}*|stop\\p{L}*|forb\\p{L}+|prohibit\\p{L}*|ban(?:s|ned)?|bar(?:red|s|ring)|rul(?:es?|ed|ing) out|halt\\p{L}*|ceas(?:ed?|es|ing)(?!-fire)|evad\\p{L}+|elud\\p{L}+|block(?:s|ed|ing)?|hesita\\p{L}+',
];

/** Words that negate, and parts of words. */
const ENGLISH_LACKS: readonly string[] = [
  ...ENGLISH_NEGATIONS,
  'no|nowhere|nor|non(?:-?\\p{L}+)?|lack(?:s|ed|ing)?|unable|out of (?!the|an?|his|her|their|its)\\p{L}+|short of|f[ae]ll[\\p{L} ]* short',
  'fail\\p{L}*|absen(?:t|ce)|missing|avoid\\p{L}*|refrain\\p{L}*',
  'hardly|barely|scarcely|rarely|rare|seldom|little|few|yet to|until|unless|otherwise|or else|but for|far from|rather than|instead',
  'other than|except|beyond|too(?= \\p{L})|regardless|ignor\\p{L}+|spared|gone|ran out|run out|doubt\\p{L}*|skeptic\\p{L}*|reluctan\\p{L}+|loath|averse|neglect\\p{L}*|poorly|badly|grounded',
  '\\p{N}+[-–]0|zero|unanimously|against(?= \\p{L}+ing(?!\\p{L}))|(?:warn|caution|advis|counsel)\\p{L}*(?: \\p{L}+){0,4} against',
  'outside|wary|hard|difficult|anonym\\p{L}+|intact|open[- ]minded|openly|linger\\p{L}*|withh[eo]ld\\p{L}*|silen(?:t|ce)|lost|impunity',
  'walkovers?|s[ai]t(?:s|ting)?(?: [\\p{L}-]+){0,3} out|skip\\p{L}*|st(?:ay|eer|and|ood|uck)\\p{L}* (?:away|out|clear|off|aside)|shun\\p{L}*|opt\\p{L}* out|ke(?:ep|pt)\\p{L}* (?:away|off|out|clear)|boycott\\p{L}*|abstain\\p{L}*|miss(?:ed|es)|pending|await\\p{L}*|remain\\p{L}* to|exclud\\p{L}+|exempt\\p{L}*',
  'violat\\p{L}+|breach\\p{L}*|flout\\p{L}*|def(?:y|ie[sd]|ying)|independent of|independence from|k(?:eep\\p{L}*|ept)(?: [\\p{L}\\p{N},]+){1,7} (?:from|secret|quiet|out of)|opaque|accidental\\p{L}*',
  'un(?!cle(?!a)|der(?!-|age|cook|count|estim|man|fund|perform|prep|rat|report|staff|equip|supp|siz|us|whelm)|ion|it|iv|til|ique|iform|ani|less|manned|veil|leash|fold)\\p{L}{3,}|\\p{L}{3,}(?:less(?:ly|ness)?|-free)',
  'in(?:ability|accessib|accura|acti|adequa|advert|alien|appropr|capable|compar|compat|complete|conclus|consisten|correct|credib|decis|definit|discrim)\\p{L}*',
  'in(?:comprehen|conceiv|curab|defensib|delib|describ|escapab|excusab|violab|dispens|disput|divis|effect|efficien|eligib|evitabl|explic|feasib|flexib|formal|frequen|human|satiab|secur|sensitiv|separ|significan|sufficien|surmount|toler|valid|vinc|visib|voluntar)\\p{L}*',
  'i(?:m(?:mun|partial|passable|peccab|penetr|possib|practical|prob|proper)|r(?:reconcil|refut|regular|relevan|reparab|replac|resist|responsib|retriev|revers)|l(?:legal|legitim|licit|literate|literac|logical))\\p{L}*',
  'dis(?:ab|agre|allow|appoint|appro|avow|connect|continu|count|credit|honest|integrat|loyal|obe|propor|prov|qualif|regard|respect|satisf|suad|trust)\\p{L}*',
  'de(?:crimin|militar|activ)\\p{L}+|asymmetr\\p{L}+|not (?:all|every\\p{L}*)|innocen\\p{L}+|waiv\\p{L}+|fakes?|bogus|disallow\\p{L}*',
];

/** What English says without a negation, of things that Vietnamese denies: each with the words for it. */
export const DENIED_OTHERWISE: readonly (readonly [vietnamese: string, english: string])[] = [
  [
    '(?:không|chưa) (?:ai |có ai |có người |có )?(?:bị )?(?:thương|thiệt mạng|chết|tử vong)',
    'escap\\p{L}+|surviv\\p{L}+|safe(?:ly)?|spared|alive',
  ],
  ['(?:không|chưa) (?:đạt|được như)', 'below|under|miss(?:es|ed)?|short|behind|disappoint\\p{L}*|lower'],
  ['không (?:có|còn) (?:điện|ánh sáng)', 'dark(?:ness)?|blackouts?|outages?|blacked'],
  [
    'không (?:thể )?(?:thi đấu|ra sân|tham dự|thi|chơi)',
    'sidelin\\p{L}+|rul(?:ed|es) (?:\\p{L}+ )?out|benched|suspended',
  ],
  [
    'không (?:thể )?(?:đi lại|di chuyển|cử động|hoạt động|lưu thông)',
    'paraly\\p{L}+|stranded|stuck|gridlock\\p{L}*|standstill|crippl\\p{L}+|bedridden',
  ],
  ['không (?:phải )?(?:trả|mất|đóng|nộp|tốn|thu)(?: \\p{L}+)?(?: tiền| phí)', 'free'],
  ['không (?:thể )?(?:giành chiến thắng|thắng)', 'draw\\p{L}*|drew|held|tie[ds]?|lost|los[et]\\p{L}*'],
  ['không (?:được )?(?:công nhận|mời|đưa vào)', 'offside|off|snub\\p{L}*|overlook\\p{L}*|left|void\\p{L}*|chalked'],
  ['(?:không có|chưa có) (?:vợ|chồng|bạn gái|bạn trai|gia đình)', 'single|bachelors?'],
  ['không (?:thể )?(?:bảo toàn|giữ|tận dụng)', 'squander\\p{L}*|blew|wast\\p{L}+|los[et]\\p{L}*|lost'],
  [
    '(?:vẫn )?chưa (?:ngã ngũ|rõ|xác định|biết|quyết|có kết quả|tìm)',
    'balance|investigat\\p{L}+|unresolved|open|tba|seeking|looking',
  ],
  ['(?:không|chẳng) còn', 'run(?:s|ning)? out|sold out|packed|full|exhaust\\p{L}*|dwindl\\p{L}+|scarce'],
  ['không (?:theo kịp|đáp ứng|bắt kịp)', 'outpac\\p{L}+|outstrip\\p{L}*|exceed\\p{L}*|lag\\p{L}*|overwhelm\\p{L}*'],
  ['không (?:kìm|cầm|giấu|nén)', 'burst|broke|beam\\p{L}*|visibl\\p{L}+|tears'],
  ['không (?:được )?(?:vượt|quá)', 'cap\\p{L}*|limit\\p{L}*|up to|within|most|maximum|ceiling'],
  ['không (?:\\p{L}+ ){0,3}(?:nổi|xuể)', 'overwhelm\\p{L}*|buckl\\p{L}+|collaps\\p{L}+|too'],
  [
    'không (?:ưa|thích|mặn mà|hài lòng)',
    'dislik\\p{L}+|hat\\p{L}+|lukewarm|cool|unhappy|displeas\\p{L}*|reluctan\\p{L}+',
  ],
  ['không (?:tiếc lời|ngớt|tiếc)', 'heap\\p{L}*|lavish\\p{L}*|effusive\\p{L}*|generous\\p{L}*'],
  ['không phạm tội', 'acquit\\p{L}*'],
  ['(?:bác bỏ|bác|phủ nhận)', 'innocen\\p{L}+|fake|false|lies?|hoax|fabricat\\p{L}+|wrong|baseless|nonsense'],
];

/** "nothing more" is only, "quite a few" are many. */
export const NO_ENGLISH_DENIALS: readonly string[] = [
  'nothing (?:more|but|less)|no (?:more|fewer|less) than|a (?:few|little)',
];

/** All that may stand for a negated verb, by words of their own or by a part of a word. */
export const ENGLISH_DENIALS: readonly string[] = [...ENGLISH_LACKS, ...ENGLISH_REFUSALS];

/** What Vietnamese calls "chưa", and English what is still to come: "12 games left", "still to be chosen". */
export const ENGLISH_NOT_YET: readonly string[] = [
  'still|all-time|left|remain\\p{L}*|before|wait\\p{L}*|outstanding|first|ever|record|new|(?:less|fewer|lower) than|under|below|short',
];

/** The same to be counted: "not yet" is one; "not until" and "not before" are two. */
export const ENGLISH_COUNTED: readonly string[] = [
  "(?:(?:\\p{L}+ )?not|\\p{L}+n['’]t)(?! (?:only|just|merely|least)(?!\\p{L}))(?: yet)?|before|(?:still|much|even) less",
  ...ENGLISH_DENIALS,
];

/** What keeps "không phản đối": a negation beside the verb, or the contrary. */
export const ENGLISH_NOT_REFUSED: readonly string[] = [
  ...ENGLISH_LACKS,
  'support\\p{L}*|accept\\p{L}*|agree\\p{L}*|open|welcom\\p{L}+|willing\\p{L}*|ready|allow\\p{L}*|permit\\p{L}*|approv\\p{L}+|consent\\p{L}*',
  'certain(?:ly)?|clear(?:ly)?|obvious(?:ly)?|admit\\p{L}*|acknowledg\\p{L}+|conced\\p{L}+|powerless|helpless|despite|let(?:s|ting)?|bound|went ahead|free(?:ly)?|comply|compli(?:es|ed)|quick(?:ly)?|prompt(?:ly)?|readily|swift(?:ly)?|eager\\p{L}*',
];

/** And what may stand for a bare "không", by the contrary of its adjective. */
export const ENGLISH_CONTRARIES: readonly string[] = [
  ...ENGLISH_DENIALS,
  'voluntar\\p{L}*|optional\\p{L}*|difficult\\p{L}*|tough|challeng\\p{L}+|wrong|differ(?:s|ent|ed)|secret(?:ly|s|ive)?|small|low|poor(?:ly)?|bad(?:ly)?|weak|cheap|modest|limited|slim',
  'minor|slight(?:ly)?|negligible|inferior|volatile|amateur\\p{L}*|landlocked|ongoing|one-sided|less|fewer|safe(?:ly)?|loss|loses?|losing|wrong(?:ly)?',
];
