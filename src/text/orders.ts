import { pattern } from './pattern.ts';

/** What an article may say to whoever translates it, in Vietnamese or English, and how English says it when it is translated. */
export interface Order {
  readonly source: RegExp;
  readonly target: RegExp;
}

/** Parts of patterns, each beside what renders it. */
const ORDERS: readonly (readonly [string, string])[] = [
  // Rules set aside.
  [
    String.raw`(?:bỏ qua|phớt lờ|quên|đừng theo|không tuân theo) (?:đi )?(?:mọi|tất cả|toàn bộ|các|những)(?: \p{L}+)? (?:chỉ dẫn|hướng dẫn|chỉ thị|quy tắc|mệnh lệnh|yêu cầu)|(?:ignore|disregard|forget) (?:(?:all|any|every|the|your|previous|prior|above|earlier|of) ?){1,4}(?:instructions?|rules?|prompts?|directions?|guidelines?)`,
    String.raw`(?:ignor|disregard|forget|overlook|set\w* aside)\p{L}*.{0,40}(?:instruction|rule|prompt|direction|guideline|order|request)`,
  ],
  // Another role.
  [
    String.raw`(?:từ giờ|từ nay|kể từ bây giờ|bây giờ),? bạn (?:là|hãy|sẽ)|hãy đóng vai|you are now (?:an?|the|\p{L}+,)|pretend (?:to be|you are)|from now on,? you`,
    String.raw`you (?:are|will|be)|act(?:ing)? as|pretend|play\p{L}* the (?:role|part)|from now on`,
  ],
  // Messages of the system, parts of the prompt, the end of the text.
  [
    String.raw`\[(?:system|inst|hệ thống)\]|</?(?:system|instructions?|assistant)>|system prompt|(?:output|print|show|reveal) your (?:instructions|prompt|rules)`,
    String.raw`\[?(?:system|inst)\b|instructions|prompt`,
  ],
  ['paragraph>>>|<<<paragraph|-{2,} ?hết bài|end of (?:the )?(?:article|text|paragraph)', '>>>|<<<|end of'],
  [String.raw`"translation"\s*:`, String.raw`"translation"\s*:`],
  // About the translation.
  [
    `(?:trong|vào|cuối|đầu) bản dịch|viết bản dịch|(?:không|đừng|thay vì) dịch(?! (?:vụ|bệnh|chuyển|tễ))|translate (?:this |it |everything )?into|instead of translating|(?:do not|don['’]t) translate`,
    'translat',
  ],
  [
    '(?:chỉ|hãy) (?:trả lời|đáp lại|in ra|xuất ra|chép lại|viết lại) (?:bằng|đúng|thay vì|nguyên văn|["“])|trả về đúng|(?:reply|respond|answer) (?:only |this )?(?:with|instead)|print your|output only',
    'repl(?:y|ie)|respond|answer|print|output|return|copy|rewrit|write',
  ],
  [
    'thay (?:mọi|tất cả|các) (?:chữ|từ|con số|số|tên)|append (?:this|the)|add (?:at|to) the (?:end|beginning|top)|replace (?:all|every) (?:word|number|name|occurrence)',
    String.raw`append|add\p{L}*|replac|substitut|chang`,
  ],
  [String.raw`thuật ngữ bắt buộc\s*:|(?:glossary|terms?)\s*:\s*["“]|["”] ?= ?["“]`, String.raw`=|terms?\b|glossary`],
  ['api[ _-]key|khóa api|environment variables?|biến môi trường', 'api[ _-]key|environment'],
  ['(?:tóm tắt|summari[sz]e) (?:mọi|tất cả|toàn bộ|everything|all|the (?:article|text|above))', 'summar'],
];

export const ORDERS_TO_TRANSLATORS: readonly Order[] = ORDERS.map(([source, target]) => ({
  source: pattern.i`(?<!\p{L})(?:${source})`,
  target: pattern.i`${target}`,
}));

/** Whether a text in small letters holds any of them: nearly none does, and to ignore case takes several times as long. */
export const MAY_ORDER = pattern`(?<!\p{L})(?:${ORDERS.map(([source]) => source).join('|')})`;
