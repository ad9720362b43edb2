import type { CueTable } from './cue-table.ts';

/** How a language plans, hopes, urges, demands and promises. Here: plans. */
export const VIETNAMESE_PLANS: CueTable = {
  cues: ['(?:có|lên) kế hoạch|dự (?:kiến|định|tính)|có ý định|lên lịch'],
  others: [
    '(?:ngoài|vượt|theo|(?:sớm|muộn|lâu|nhanh|chậm|nhiều|ít|cao|thấp|lớn) hơn|(?:không )?như) dự (?:kiến|định|tính)',
    '(?:kẻ|người|kẻ đã|người đã|bị cáo buộc|bị tố) lên kế hoạch',
  ],
};

export const VIETNAMESE_FUTURE: CueTable = {
  cues: ['sẽ|sắp(?: tới)?'],
  others: [
    'tổng sắp|sắp (?:xếp|đặt|hàng|mãn nhiệm|hết nhiệm|cưới|sinh(?! ra))|(?:đáng|đáng ra|lẽ ra)(?: đã)? sẽ|sẽ phải',
  ],
};

export const VIETNAMESE_HOPES: CueTable = {
  cues: ['h[yi] vọng|mong(?: muốn| đợi)?|k[ỳì] vọng|muốn'],
  others: ['(?:không|chưa|chẳng)(?: hề)? (?:muốn|mong)|mong manh'],
};

export const VIETNAMESE_APPEALS: CueTable = { cues: ['đề xuất|đề nghị|kêu gọi|thúc giục|hối thúc|yêu cầu'] };

/** "phải" is right (not left), suffering ("phải hứng chịu") and more: only with what makes it a duty. */
export const VIETNAMESE_DUTIES: CueTable = {
  cues: [
    'cần phải|(?:vẫn|cũng|đều|luôn|đang|rất) cần|cần (?:có|được|thêm|tăng|tiếp tục|duy trì|[bđ]ảm bảo|bảo đảm|hành động|sớm|hỗ trợ)',
    '(?:sẽ|đều|cũng|luôn|buộc|bắt buộc) phải|(?:không|cũng|vẫn) nên|nên(?<=cho rằng [^.,;]{1,60} nên)',
    `phải (?:${[
      'rút|dừng|ngừng|chấm dứt|chấp nhận|tuân thủ|tôn trọng|từ bỏ|[bđ]ảm bảo|bảo đảm|bảo vệ|thực hiện|ngồi(?! tù)|trả lại|tăng|có|được|là',
      'hành động|tiếp tục|nhượng bộ|rời|đàm phán|giữ|đoàn kết|sẵn sàng|hợp tác|giải quyết|công nhận|nỗ lực|chịu trách nhiệm',
    ].join('|')})`,
  ],
  others: [
    '(?:không|(?<!các |hai |mọi |những )bên|tay|chân|cánh|phe|lẽ|vấp|gặp|mắc|trúng|hứng|đụng|va|vướng|nhận|mới|chưa|chẳng|người|khiến [^.,;]{1,40}) phải',
    '(?:(?:sẽ|đều|cũng|luôn|buộc) )?phải (?:chăng|đến|mất|chờ|nghỉ|ngồi (?:ngoài|tù)|nhập viện|trả giá|đối mặt|đối phó|trải qua|gánh|chịu|hứng|chật vật)',
  ],
};

export const VIETNAMESE_PLEDGES: CueTable = { cues: ['cam kết|hứa(?: hẹn)?|thề'] };

export const VIETNAMESE_DONE: CueTable = {
  cues: ['đã|vừa'],
  others: ['đã (?:khuất|mất(?=[.,;)]|$))|vừa (?:qua|và|phải|đủ|mới)|(?:tầm|cỡ|hạng|loại) vừa'],
};

/** What is thought over, and what somebody would do: neither is done. */
export const VIETNAMESE_WEIGHED: CueTable = {
  cues: [
    '(?:đang|vẫn) cân nhắc|(?:cân nhắc|xem xét) (?:đề xuất|kế hoạch|việc|khả năng|phương án|gửi|mua|bán|áp|cung cấp|triển khai|điều|rút|hạn chế|nối lại|đưa|mở|đóng)(?!\\p{L})',
  ],
};

export const VIETNAMESE_READY: CueTable = {
  cues: ['sẵn sàng'],
  others: [
    'sẵn sàng (?:chiến đấu|cao|ở mức)|(?:tư thế|mức độ|mức|tình trạng|khả năng|tính|độ|trạng thái) sẵn sàng|(?:chưa|không) sẵn sàng',
  ],
};

/** What was once: "từng là", "từng tuyên bố"; not "từng bước" (step by step), "từng nước" (each country), "chưa từng" (never). */
export const VIETNAMESE_ONCE: CueTable = {
  cues: [
    `từng (?:${[
      'là|làm|giữ|phục vụ|tuyên bố|đe dọa|cam kết|hứa|bị|có|được|sống|học|tham gia|lãnh đạo|chỉ huy|đứng đầu|cảnh báo|khẳng định|đề xuất',
      'kêu gọi|thừa nhận|ca ngợi|gọi|mô tả|sử dụng|triển khai|thăm|gặp|ký|mua|bán|tấn công|bắn|chiếm|thuộc|nằm|đóng|tồn tại|xảy ra|ủng hộ|phản đối|chỉ trích',
    ].join('|')})`,
  ],
  others: [
    '(?:chưa|không|chẳng|nếu) (?:hề )?từng|(?:nhất|hơn) từng|từng (?:bước|người|nước|bên|ngày|bị (?:cáo(?! buộc)|can|đơn)|học (?:sinh|viên|kỳ|phần)|đóng góp|ký (?:tự|hiệu|ức))',
  ],
};

/** How English tells of what was once, beside its past. */
export const ENGLISH_ONCE: readonly string[] = [
  'once|former\\p{L}*|previous\\p{L}*|ever|past|earlier|before|then|used to|ex|has|have|having|had|veterans?|ago|long|repeated\\p{L}*|served|serving|being|originally|retired|late|time|history|previously|erstwhile|one-?time|\\p{N}{4}|until|background|experience|alum\\p{L}*|first|during|since|graduate',
];

/** What rules out that "đã" became a future by mistake: the source speaks of what is to come, or of no time at all. */
export const VIETNAMESE_TO_COME: CueTable = {
  cues: [
    'sẽ|sắp|chuẩn bị|dự|kế hoạch|h[yi] vọng|muốn|cam kết|hứa|k[ỳì] vọng|mong|nếu|(?:có|không) thể|cần|phải|nên|(?:quyết|ấn|ý) định|hẹn|tiếp tục',
    '(?:sắp|thời gian|tuần|tháng|năm|ngày|giờ|kỳ|tiếp) (?:tới|sau|theo)|tới đây|mai|ngày càng|đề xuất|yêu cầu|chưa|từ nay|tương lai|để|triển vọng|hãy|rồi',
    'theo đó|giao hàng|khó|dễ|(?:từ|đến|tới|hết) (?:hết |cuối |đầu )?năm|(?:chung kết|bán kết|tứ kết),? gặp|phiên (?:tòa|toà|xử)',
    'được|bắt đầu|vẫn|luôn|đang|nhất trí|đồng ý|tuyên bố|khi|diễn ra|tổ chức|khai mạc|kéo dài|hiệu lực|thông qua|cho phép|giúp|nhằm',
  ],
};

/** What else in a sentence may call for such words in English. */
export const VIETNAMESE_CALLING_AHEAD: CueTable = {
  cues: [
    ...VIETNAMESE_TO_COME.cues,
    'cảnh báo|đe dọa|đe doạ|ước tính|khả năng|dự (?:báo|đoán)|cân nhắc|xem xét|sẵn sàng|kêu gọi|thúc giục|đặt (?:mua|hàng)|tìm (?:cách|kiếm)|nguy cơ',
    'nỗ lực|cố|thử|ý định|tham vọng|mục tiêu|đòi|mời|xin|khuyên|hỏi|chờ|tiềm năng',
  ],
};

/** All by which English speaks of what is not done yet, but hopes, appeals, duties and pledges. */
export const ENGLISH_FUTURE: readonly string[] = [
  "will|would|shall|['’](?:ll|d)|won['’]t|wouldn['’]t|going to|set (?:to|for)|due|slated|schedul\\p{L}+|prepar\\p{L}+|ready|about to|soon",
  'upcoming|tomorrow|tonight|forecast\\p{L}*|predict\\p{L}*|project(?:ed|s|ions?)|potential\\p{L}*|can|could|may|might|coming(?! (?:hours?|days?|weeks?|months?|years?)(?!\\p{L}))|(?:the|near|in|distant) future|on track|head(?:s|ed|ing)? (?:to|for|into|back)',
  "(?:is|are|was|were|be|been|being|['’](?:s|re)|not|how|what|where|when|whether|,|:) to|decid\\p{L}+|determined|destined|poised|inclined",
  'likel\\p{L}+|unlikely|possib\\p{L}+|threat(?:en\\p{L}*(?<!life-threatening)|s?(?= (?:to|of|by)(?!\\p{L})))|able|eventually|(?<!and )fac(?:e|es|ing)(?= (?:[\\p{L}\\p{N}]+ ){0,3}(?:fines?|charges?|trials?|prison|years?|sanctions|penalt(?:y|ies)|tariffs|execution|extradition|deportation)(?!\\p{L}))|ensur\\p{L}+|impending|imminent|pending|until|(?:nearly|almost)(?! \\p{N}| (?:half|all|every|two|three|four|five|six|ten|one)(?!\\p{L}))|(?:close to|near(?:s|ing)?)(?= (?:an? |the |its |their |his )?(?:deal|agreement|accord|pact|complet|end|collapse|final|decision|breakthrough|victory|finish|launch|war|cease|\\p{L}+ing))|tipped|designed to|estimat\\p{L}+',
  "(?:am|is|are|was|were|be|['’](?:re|m)|(?:it|he|she|that|there)['’]s)(?: (?!\\p{L}+ed )\\p{L}+)? (?!dur)\\p{L}{2,}ing|on (?:its|their|the) way|with (?:[\\p{L}-]+ ){1,5}(?:next|in|by|from|starting)(?= (?:\\p{N}|year|month|week|spring|summer|fall|autumn|winter|january|february|march|april|may|june|july|august|sept|oct|nov|dec))|to (?:follow|come|begin|start|join|visit|meet)(?<!(?:pledge|vow|promise|agree)[sd]? to \\p{L}+)|pl(?:an(?!t|e|k)|ot)\\p{L}*|conspir\\p{L}+|inten(?:d|t)\\p{L}*|warn\\p{L}*|what if",
];

/** What is announced is to come, a noun though it be: "announced his resignation", "announced new tariffs". */
export const ENGLISH_ANNOUNCED: readonly string[] = [
  'announc(?:e|es|ed|ing) (?!that|it|he|she|they|on|in|at|last|yesterday|today|earlier|the (?:country|ministry|company|government))[\\p{L}\\p{N}$€£]+',
];

/** Words of which each holds what is to come. */
export const ENGLISH_AHEAD: readonly string[] = [
  '(?:picked|chosen|named|tapped|selected|appointed|elected|drafted|hired|nominated) (?:to|as)|replac(?:es|ing)|succeed(?:s|ing)|successors?|venues?|l(?:ay|ies) ahead',
  "stand trial|for trial|for an? [\\p{L}\\p{N}]+-(?:day|week|month|year)|outgoing|incoming|forthcoming|next (?:week|month|year)[’']s|verge|brink|cusp|away from",
];

/** A present for what is to come: "turns 81 in October", "meets the president on Monday". */
const WHEN =
  'tomorrow|tonight|next|this (?:week|weekend|month|summer|fall|autumn|winter|spring|year)|(?:in|on|from) (?:the )?(?:(?:spring|summer|fall|autumn|winter|january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|aug|sept|oct|nov|dec|(?:mon|tues|wednes|thurs|fri|satur|sun)days?)(?!\\p{L})|\\p{N})';
export const ENGLISH_SCHEDULED: readonly string[] = [
  `(?:turns|(?<!(?:which|that|who) )(?:begins|starts|opens|ends|closes|expires|meets|faces|visits|hosts|leaves|arrives|returns|takes (?:office|effect|over|part|place)|steps down|retires|goes (?:on|to)|comes (?:out|up)|plays|airs|shifts|moves|heads|travels|resumes|continues|kicks off|gets under way|runs out|falls))(?= (?:[^ .;:?!]+ ){0,8}(?:${WHEN}))`,
];

/** What was planned, in a word that is no plan. */
export const ENGLISH_MEANT: readonly string[] = [
  'meant to|mastermind\\p{L}*|architects?|orchestrat\\p{L}+|interest in|suicid\\p{L}+',
];

/** What depends on something: it may keep a plan, but what "will" happen is no fact on any condition. */
export const ENGLISH_IF: readonly string[] = ['if'];

/** "the plan" is a thing, and no plan to do something. */
export const ENGLISH_PLAN_NOUNS: readonly string[] = [
  "(?:the|this|that|an?|its|his|her|their|these|those|['’]s)(?: \\p{L}+)? plans?(?! (?:to|for|on)(?!\\p{L}))",
];

/** Words of what is to come in which nothing is: a condition, a number, and what goes on in the past ("warned that it was"). */
export const ENGLISH_NO_FUTURE: readonly string[] = [
  'should(?= [^.?!]{1,80}, )(?<=(?:^|[.!?;][\'"”]? )[\'"“]?should)|an estimated(?= \\p{N})',
  '(?:hop(?:e|es|ed|ing)(?: that)?|warn(?:s|ed|ing)? that|possible that)(?= (?!to |for )(?:(?:it|he|she|they|we) \\p{L}+ed|(?:[\\p{L}\\p{N}-]+ ){1,5}(?:was|were|had|came|went|took|made|gave|began))(?!\\p{L}))',
];

/** What is no longer thought over. */
export const ENGLISH_SURE: readonly string[] = [
  '(?:approv|accept|adopt|pass|back|reject|endors)\\p{L}+ (?:an?|the|this|that|its|his|her)(?: \\p{L}+)? proposals?',
  '(?:has|have|had)(?: already)? decided|decided to',
  'will(?! (?:consider|weigh|decide|look|review|study|discuss)(?!\\p{L}))',
];

/** How English thinks a thing over. */
export const ENGLISH_WEIGHED: readonly string[] = [
  'weigh\\p{L}*|review\\p{L}*|examin\\p{L}+|stud(?:y|ies|ied|ying)|think\\p{L}*|explor\\p{L}+|discuss\\p{L}*|debat\\p{L}+|whether|assess\\p{L}*|open to|fine with|float(?:s|ed|ing)?|available|contemplat\\p{L}+|deliberat\\p{L}+',
];

export const ENGLISH_HOPES: readonly string[] = [
  'expect\\p{L}*|anticipat\\p{L}+|envisag\\p{L}+|envision\\p{L}*|aim(?:s|ed|ing)?|hop(?:e|es|ed|ing|eful\\p{L}*)|seek\\p{L}*|sought|want(?:s|ed|ing)?|wish\\p{L}*|desir\\p{L}+',
  'eager|willing\\p{L}*|keen|like to|look(?:s|ed|ing)? (?:to|forward|for)|ambiti\\p{L}+|aspir\\p{L}+|tr(?:y|ies|ied|ying)|bid|goals?|mission to',
  'out to|efforts? to|attempt\\p{L}*|prefer\\p{L}*|long(?:s|ed|ing)? (?:to|for)|consider\\p{L}*|mull\\p{L}*|ey(?:es|ed|eing)|optimis\\p{L}+|dream\\p{L}*|await\\p{L}*|pencil\\p{L}* in|pric(?:e|es|ed|ing) in|consensus',
];

export const ENGLISH_APPEALS: readonly string[] = [
  'propos\\p{L}+|suggest\\p{L}*|recommend\\p{L}*|offer\\p{L}*|call(?:s|ed|ing)? (?:for|on)|urg(?:e|es|ed|ing)|appeal(?:s|ing)?|appealed (?:\\p{L}+ )?(?:for|to)|for comment|ask(?:s|ed|ing)?|request\\p{L}*',
  'demand\\p{L}*|order(?:ed|ing)(?! \\p{N}| (?:more|another|additional|two|three|four|five|six|seven|eight|nine|ten|dozens|hundreds)(?!\\p{L}))|insist\\p{L}*|advis(?:e|es|ed|ing)|invit\\p{L}+|encourag\\p{L}+|exhort\\p{L}*|implor\\p{L}+|nominat\\p{L}+|instruct(?:s|ed|ing)?',
];

/** What else may stand for "đề xuất", "yêu cầu", but says nothing of a plan. */
export const ENGLISH_ORDERS: readonly string[] = [
  'call(?:s|ed|ing)?|press(?:es|ed|ing)?|push\\p{L}*|orders?|plea\\p{L}*|initiatives?|draft\\p{L}*|instructions?|tell\\p{L}*|told|claim\\p{L}*',
  'appl(?:y|ied|ication)|prompt\\p{L}*|lobb\\p{L}+|promot\\p{L}+|advoca\\p{L}+|advice|motions?|mov(?:e|es|ed|ing) (?:to|for)|petition\\p{L}*|refus\\p{L}+|reject\\p{L}+|rebuff\\p{L}+|turn(?:s|ed|ing)? down|grant(?:s|ed|ing)?|den(?:y|ied|ies)|bids?',
];

export const ENGLISH_DUTIES: readonly string[] = [
  "should(?:n['’]t)?|must(?:n['’]t)?|needs?|needed|needn['’]t|ought|ha(?:s|ve|d|ving)(?: \\p{L}+)? to|['’](?:ve|d|s)(?: \\p{L}+)? got to|requir\\p{L}+|oblig\\p{L}+",
  'forced|forcing|compel\\p{L}*|imperative|mandat\\p{L}+|supposed|had better|against|(?:is|are|was|were|be) to|bound|shall',
];

/** What else may stand for "cần", "phải", but says nothing of a plan. */
export const ENGLISH_NEEDS: readonly string[] = [
  "necess\\p{L}+|forces?|essential|vital|crucial|let|let['’]s|meant|worth|made to|it takes|cannot|can['’]t|duty|urgen\\p{L}+|critical|no choice",
  'left with|oust\\p{L}*|resort\\p{L}*|important|key|want\\p{L}*|responsib\\p{L}+|accountable|liable|whether|only|tak(?:es?|ing|en) (?:more |some |additional )?(?:time|months|years|longer)|on condition|provided|unless|until|(?:so|as) long as|will serve',
];

export const ENGLISH_PLEDGES: readonly string[] = [
  'pledg\\p{L}+|vow\\p{L}*|promis\\p{L}+|commit(?:s|ted|ting|ments?)?|guarantee\\p{L}*|assur\\p{L}+|sworn|swear\\p{L}*|swore|undert\\p{L}+',
  'agree(?:s|d|ing)?|dedicat\\p{L}+|determin\\p{L}+|resolv\\p{L}+|oath',
];

/** "Ukraine to buy more jets": a headline's future. */
export const ENGLISH_HEADLINE: readonly string[] = [
  'to (?!the|an?|its|his|her|their|our|my|this|that|these|those|which|whom)\\p{L}+',
];

export const ENGLISH_WILL: CueTable = {
  cues: ["will|going to|['’]ll"],
  others: [
    '(?:an?|the|good|free|political|his|her|their|of|whose|popular) will|will(?= \\p{L}+ (?:said|told|says))|been going to|going to (?:the|war|school|work|court|prison|jail|ukraine|russia|israel|gaza|china)(?!\\p{L})',
  ],
};

/** "plans to", as what is done already must not be told. */
export const ENGLISH_PLANNED: CueTable = {
  cues: [
    '(?:plans?|intends?|aims?|hopes?|wants?|prepar(?:es?|ing)|(?:is|are) (?:set|expected|about|poised)) to|(?:is|are) (?:considering|weighing|planning)',
  ],
  others: ["(?:the|its|his|her|their|of|any|no|an?|[’']s) (?:\\p{L}+ )?(?:plans?|aims?|hopes?) to"],
};

/** What else in a source "plans to" may stand for. */
export const VIETNAMESE_MEANT: CueTable = {
  cues: [
    'sẽ|sắp|chuẩn bị|dự|kế hoạch|h[yi] vọng|muốn|mong|k[ỳì] vọng|định|hẹn|mục tiêu|tham vọng|chủ trương|tìm cách|hướng|nhằm|để|cố|nỗ lực|nên|phải|cần',
    'đồng ý|nhất trí|tuyên bố|thông báo|công bố|chấp thuận|phê duyệt|phê chuẩn|thông qua|cho phép|đề xuất|yêu cầu|đặt (?:mua|hàng|mục tiêu|lịch)|đăng ký|xin|đòi|mai|(?:tuần|tháng|năm|ngày|kỳ|thời gian) tới|cân nhắc|xem xét|đang|theo đuổi|lên|quyết|hứa|chọn|sẵn sàng|bàn',
  ],
};
/** A verb of the past, as far as its form tells; "said" tells nothing of what was said. */
export const ENGLISH_PAST: CueTable = {
  cues: [
    '\\p{L}{2,}(?<!e)ed|was|were|did|had|went|met|made|took|gave|sent|began|came|became|left|built|bought|brought|fought|found|got|grew|kept|led|spoke|withdrew|sank|won',
    'lost|paid|ran|saw|sold|stood|struck|taught|won|fell|flew|drew|broke|chose|drove|rose|shot|held|spent|put|cut|hit',
  ],
  others: [
    // "a retired teacher" tells of no time.
    '(?:an?|the|its|his|her|their|our|my|your|every|\\p{N}{1,3}(?:,\\p{N}{3})+) \\p{L}+(?:ed|built|bought|lost|sold|struck|broken|left|made)(?= \\p{L})',
    // "is regarded" tells of the present.
    "(?:is|are|be|being|[’']s)(?: \\p{L}+ly)? \\p{L}+ed",
    '(?:said|un\\p{L}+ed|armed|united|advanced|allied|combined|joint|based|named|called|guided|limited|related|occupied|detailed|skilled|hundred|sacred|added|stressed|registered(?= (?:voters?|users?|members?)))',
    `(?:noted|stated|announced|declared|emphasized|warned|revealed|confirmed|reported|affirmed|concluded|explained)(?! (?:it|them)(?:[.,;"”]| (?:at|in|on|to|by|before|after|last)(?!\\p{L})))`,
    // "if approved" and "once built" tell of what is to come.
    '(?:if|unless|once|when|until) \\p{L}+|hundred|mohammed|ahmed|so-called|tweeted|replied|remarked|argued|insisted|asserted|(?:increased|improved|continued)(?! (?:to|in|with|through|until|into)(?!\\p{L}))',
  ],
};
