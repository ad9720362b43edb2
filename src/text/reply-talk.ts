import { pattern } from './pattern.ts';

/** What models say instead of a translation, or around one. Apostrophes are straight. */
export interface Talk {
  readonly pattern: RegExp;
  /** What the Vietnamese says where the English rightly says this. */
  readonly unless?: RegExp;
}

/** Whole words, in whatever case. */
function words(phrases: string): RegExp {
  return pattern.i`(?<!\p{L})(?:${phrases})(?!\p{L})`;
}

/** Words and a colon at the head of the text, in bold type too. */
function label(phrases: string): RegExp {
  return pattern.i`^\W{0,3}(?:${phrases})\W{0,3}:`;
}

/** "con" and "em" may be "I"; "Anh" with a capital is Britain. */
export const FIRST_PERSON = pattern`(?<!\p{L})(?:[Tt]ôi|[Tt]ớ|[Tt]ao|[Tt]ui|[Mm]ình|[Tt]a|em|[Cc]on|[Cc]háu|anh|chị|bố|mẹ|[Cc]húng (?:tôi|ta)|TÔI)(?!\p{L})`;
const REGRETS = pattern`${FIRST_PERSON.source}|(?<!\p{L})(?:[Xx]in lỗi|[Rr]ất tiếc|[Ll]ấy làm tiếc|đáng tiếc|thứ lỗi)(?!\p{L})`;
const ASKS_FOR = words('yêu cầu|đề nghị|thỉnh cầu|lời mời|đòi hỏi');
/** "chiến dịch" is a campaign, "dịch vụ" a service, "dịch bệnh" an epidemic. */
const TRANSLATES = words(
  '(?<!(?:chiến|giao|đại|du|xê|kiểm|phòng|chống|ổ|vùng|tâm|mùa|thù) )dịch(?! (?:vụ|bệnh|chuyển|tả|hạch|covid))|nd',
);

/** Signs of the wire and of the prompt. */
const FORM: readonly Talk[] = [
  { pattern: /<\/?(?:think(?:ing)?|reasoning|scratchpad|translation|output|answer)>/iu },
  { pattern: /```|<<<|>>>|<\|[a-z_]+\|>|\[\/?INST\]|"(?:translation|notes)"\s*:/u },
  { pattern: pattern`(?<!\p{L})(?:PARAGRAPH|ARTICLE) [0-9a-f]{8,}` },
  { pattern: pattern`(?<!\p{L})PARAGRAPH(?!\p{L})`, unless: words('đoạn|khoản|mục') },
  { pattern: label('assistant|system|user'), unless: words('hệ thống|người dùng|trợ l[ýí]|phụ tá') },
  { pattern: label('terms|acronyms'), unless: words('thuật ngữ|điều khoản|điều kiện|viết tắt|nhiệm kỳ') },
  { pattern: words('house style'), unless: words('phong cách|văn phong|kiến trúc') },
];

const OPENINGS: readonly Talk[] = [
  {
    pattern: label(
      '(?:(?:the|my|english|american english) )*translat(?:ion|ed (?:text|paragraph|version|sentence))(?: of [^:]{1,40}| below)?',
    ),
    unless: TRANSLATES,
  },
  {
    pattern: label('(?:in )?(?:english|target|output|answer|response)(?: (?:text|version))?'),
    unless: words('tiếng anh|trả lời|đáp|mục tiêu|phản hồi|đầu ra|sản lượng|phản ứng'),
  },
  {
    pattern:
      /^\W{0,3}(?:sure|certainly|of course|absolutely|okay|ok|understood|got it|no problem)(?:[!:]|\.(?= )|,? (?:here|let's|let me|I[' ]|this is))/iu,
    unless: words(
      'chắc chắn|chắc|tất nhiên|dĩ nhiên|đương nhiên|vâng|được rồi|tuyệt đối|hoàn toàn|hiểu|đồng ý|có chứ|ok',
    ),
  },
  {
    pattern: words(
      "(?:here(?:'s| is| are)|below (?:is|are)|(?:the )?following is|this is)(?: [\\w'-]+){0,6} (?:translat(?:ion|ed|e)|english version|rendering)",
    ),
    unless: TRANSLATES,
  },
  {
    pattern: words(
      'translation (?:is|reads|goes) as follows|translation of (?:this|the|your) (?:text|paragraph|passage|sentence)',
    ),
    unless: TRANSLATES,
  },
];

const CLOSINGS: readonly Talk[] = [
  { pattern: words('let me know (?:if|whether|what|how|should)'), unless: FIRST_PERSON },
  {
    pattern: words('(?:I )?hope (?:this|that|the|my)(?: \\w+){0,2} (?:helps?|is helpful|is useful|meets)'),
    unless: words('h[yi] vọng|mong|kỳ vọng'),
  },
  { pattern: words('feel free to|would you like me to'), unless: words('tự nhiên|thoải mái|tự do|cứ|hãy|bạn|quý vị') },
  {
    pattern: /(?<=(?:^|[.!?"”)]\s+|\n\s*|\(|\[)\W{0,3})Notes?\W{0,2}:/u,
    unless: words('ghi chú|lưu ý|chú thích|chú ý|lời bàn|ghi nhận|nhận xét'),
  },
  { pattern: words("translator's notes?"), unless: words('người dịch|dịch giả|nd') },
];

const CANNOT =
  "I(?:'m| am)? (?:(?:very |truly |really )?sorry|afraid|unable|not able|not allowed|not permitted|cannot|can't|can not|won't|will not|must decline|apologi[sz]e)";

const REFUSALS: readonly Talk[] = [
  {
    pattern: words(
      `${CANNOT}(?: [\\w',]+){0,8} (?:with|fulfill?|process|complete|translate|of) (?:this|that|your|the) (?:request|text|paragraph|passage|content|article|material)`,
    ),
    unless: ASKS_FOR,
  },
  { pattern: words(`${CANNOT} to provide (?:an?|the|this) (?:\\w+ )?translation`), unless: TRANSLATES },
  {
    pattern: words(
      `${CANNOT}(?:[ ,]+[\\w']+){0,8}? (?:translat\\w+|assist\\w*|help\\w*|comply|fulfil\\w*|continue|discuss)`,
    ),
    unless: REGRETS,
  },
  {
    pattern: words(
      'as an (?:AI|artificial intelligence)(?: (?:language )?(?:model|assistant|system))?,? I|as an? (?:AI |large )?language model',
    ),
    unless: words('mô hình ngôn ngữ|chatbot'),
  },
  {
    pattern: words(
      '(?:violat\\w+|against|breach\\w*) (?:\\w+ )?(?:usage|content|use|safety) (?:polic(?:y|ies)|guidelines)',
    ),
    unless: words('chính sách|quy định|nguyên tắc|hướng dẫn|quy tắc|tiêu chuẩn|điều khoản'),
  },
  {
    pattern: words(
      'please (?:provide|share|send|paste|give)(?: me)?(?: with)? (?:the|your|a|some) (?:[\\w-]+ ){0,2}(?:text|paragraph|article|content|sentence|passage)',
    ),
    unless: words('vui lòng|hãy|xin|đề nghị|mời'),
  },
];

const THINKING: readonly Talk[] = [
  {
    pattern: words(
      "the user(?:'s)? (?:wants|asks|asked|is asking|requests?|requested|needs|would like|gave|provided|has given|has asked|message|query|instructions?)",
    ),
    unless: words('người dùng|người sử dụng|khách hàng|thuê bao|tài khoản'),
  },
  {
    pattern: words(
      "let(?:'s| me| us) (?:now )?(?:(?:re-?)?translat\\w*|tackle|think|break (?:this|it) down|render|double-check|parse|go through|start by|begin by)",
    ),
    unless: pattern`${FIRST_PERSON.source}|(?<!\p{L})(?:[Hh]ãy|[Cc]ùng|nào)(?!\p{L})`,
  },
  {
    pattern: words(
      'I (?:need to|should|must|have to|want to|will|would|could)(?: (?:also|now|first|carefully|probably|just|then))? (?:translat\\w*|render|(?:double-)?check|keep|follow|use|make sure|preserve|avoid)',
    ),
    unless: FIRST_PERSON,
  },
  {
    pattern: words('(?:the|this|your|my) glossar(?:y|ies)'),
    unless: words('thuật ngữ|chú giải|từ điển|bảng từ|từ vựng'),
  },
  {
    pattern: words(
      '(?:translat\\w*|rendere?d?) (?:this|the) (?:\\w+ )?(?:sentence|paragraph|passage|phrase|text|article)',
    ),
    unless: TRANSLATES,
  },
  {
    pattern: words('the (?:source|original|vietnamese) (?:text|sentence|paragraph|passage)'),
    unless: words('bản gốc|nguyên bản|nguyên văn|văn bản|tiếng việt|đoạn|câu'),
  },
];

/** How a refusal begins; somebody in the news who cannot help speaks within a longer text. */
const REFUSAL_BEGINS =
  /^\W{0,3}(?:I['’ ]|(?:I'm |we're )?(?:very |so |truly )?sorry|apologies|unfortunately|as an (?:AI|artificial))/i;
const LONGEST_REFUSAL = 400;
/** Who speaks of himself, and of what he cannot do: then it may be a translation. */
const SPEAKER = words('tôi|chúng tôi|chúng ta');
const CANNOT_VIETNAMESE = words('không|chẳng|xin lỗi|tiếc');

/**
 * What a model says where it will not translate, and nothing else: no quotation, nobody who says it, and no paragraph whose
 * speaker might. What is doubtful is left to the check of commentary.
 */
export function isRefusal(english: string, vietnamese: string): boolean {
  const text = english.replaceAll('’', "'");
  if (text.length > LONGEST_REFUSAL || !REFUSAL_BEGINS.test(text) || /["“”«»]/.test(text + vietnamese)) return false;
  if (SPEAKER.test(vietnamese) && CANNOT_VIETNAMESE.test(vietnamese)) return false;
  return REFUSALS.some(({ pattern }) => pattern.test(text));
}

export const TALK: readonly Talk[] = [...FORM, ...OPENINGS, ...CLOSINGS, ...REFUSALS, ...THINKING];

/** What all the patterns hold at least one of: most text has none, and is seen to have none sooner than it is searched. */
export const MAY_BE_TALK = pattern`[<\`[]|>>>|"(?:translation|notes)"|translat|paragraph|article|(?:assistant|system|user|terms|acronyms|english|target|output|answer|response|text|version|notes?)\W{0,3}:|house style|^\W{0,3}(?:sure|certainly|of course|absolutely|ok|understood|got it|no problem)|let me|let us|let['’]s|hope|feel free|would you|(?<!\p{L})i(?:['’](?:m|ve|ll|d))? |language model|polic|guideline|please|the user|glossar|render|(?:english|source|original|vietnamese) (?:text|sent|para|pass|version)`;
