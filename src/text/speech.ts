import type { Range } from '../model/article.ts';
import { pattern } from './pattern.ts';

/** How somebody who is named at a place says something there: as the subject of a verb, or behind "theo", "according to". */
export type Role = 'subject' | 'source';
export type RoleAt = (text: string, name: Range) => Role | undefined;

const VIETNAMESE_VERBS =
  'nói|cho biết|cho hay|cho rằng|tuyên bố|khẳng định|nhấn mạnh|cáo buộc|cảnh báo|thừa nhận|bác bỏ|phủ nhận|phát biểu|viết|đăng|bình luận|nhận định|' +
  'nhận xét|đánh giá|chia sẻ|lưu ý|bổ sung|nêu|kêu gọi|giải thích|trả lời|đáp|thông báo|xác nhận|ca ngợi|chỉ trích|mô tả|hứa|cam kết|' +
  'đe dọa|kể|hỏi|tiết lộ|lý giải|chỉ ra|bày tỏ|quả quyết|dự đoán|tố cáo|tố|gọi|ra lệnh|yêu cầu|đề nghị|đề xuất|thề|phàn nàn|lập luận|' +
  'tán dương|hoan nghênh|lên án|lên tiếng|đòi|bác|thúc giục|hối thúc|phản bác|phản đối|biện minh';
/** What parts a name from a verb that is another's: "ông Trump gặp ông Putin và nói". */
const PARTING = '(?:và|rằng|mà|khi|nếu|vì|để|do|được|bị|với|cùng|của|sau khi|trước khi|về)(?!\\p{L})';
/** "…, một chuyên gia của Đại học Kiev, tối 23/9 cho biết". */
const SUBJECT_IN_VIETNAMESE = pattern`^(?:,[^,.;:"”]{1,90},)?(?:,? (?!${PARTING})[\p{Ll}\d/]+){0,5}?,? (?:${VIETNAMESE_VERBS})(?!\p{L})`;
/** What may stand between "theo" and the name: "theo lời của Ngoại trưởng Nga", no other person's deeds. */
const TITLE_IN_VIETNAMESE = '(?: (?!(?:và|với|về|gặp|sau|trước|khi|rằng|cho|nói|đã|sẽ)(?!\\p{L}))[\\p{L}.-]+){0,8}';
const SOURCE_IN_VIETNAMESE = pattern`(?<!\p{L})(?:[Tt]heo|[Dd]ẫn lời|trích lời)${TITLE_IN_VIETNAMESE} $`;

export const roleInVietnamese: RoleAt = (text, { start, end }) => {
  if (SUBJECT_IN_VIETNAMESE.test(text.slice(end, end + 140))) return 'subject';
  return SOURCE_IN_VIETNAMESE.test(sameClause(text.slice(Math.max(0, start - 70), start))) ? 'source' : undefined;
};

const SAID = 'said|says|added|wrote|noted|stressed|warned|explained|replied|asked|argued|insisted';
const ENGLISH_VERBS =
  `${SAID}|say(?:s|ing)?|told|tells|adds|notes|stresses|warns|announced|stated?s?|writes|assert(?:ed|s)|claim(?:ed|s)|` +
  'emphasized|declared|confirmed|denied|rejected|accus(?:ed|es)|acknowledged|argues|urged|call(?:ed|s)|affirmed|posted|' +
  'described|praised|criticized|pledged|vowed|hailed|suggested|admitted|reiterated|remarked|tweeted|responded|commented|revealed|disclosed|' +
  'predicted|threatened|expressed|proposed|ordered|demand(?:ed|s)|promised|indicated|believes?|shared|voiced|welcomed|condemned|' +
  'dismiss(?:ed|es)|declin(?:ed|es)|refus(?:ed|es)|rejects|insists|slammed|blasted|rebuffed|refuted|disputed|objected|opposed|branded|dubbed|blamed|conceded|lamented|complained';
const ADVERB =
  '(?:also|later|then|has|have|had|previously|earlier|again|once|recently|on|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|\\p{Ll}+ly)';
const SUBJECT_IN_ENGLISH = pattern`^(?:,[^,.;:"”]{1,90},)?(?: ${ADVERB}){0,3} (?:${ENGLISH_VERBS})(?!\p{L})`;
const TITLE_IN_ENGLISH =
  "(?: (?!(?:after|before|while|during|as|in|at|on|when|with|to|from|by|that|and|about|following|against|told|said)(?!\\p{L}))[\\p{L}.'’-]+){0,7}";
/** `…," said Ukrainian President Volodymyr Zelensky`. */
const INVERTED_IN_ENGLISH = pattern`(?:["”'] (?:${SAID})|(?<!\p{L})(?:praised|hailed|described|announced|criticized|condemned|welcomed) by)${TITLE_IN_ENGLISH} $`;
const SOURCE_IN_ENGLISH = pattern`(?<!\p{L})(?:[Aa]ccording to|[Qq]uot(?:ed|ing)|words of)${TITLE_IN_ENGLISH} $`;

export const roleInEnglish: RoleAt = (text, { start, end }) => {
  if (SUBJECT_IN_ENGLISH.test(text.slice(end, end + 140))) return 'subject';
  const before = text.slice(Math.max(0, start - 90), start);
  if (INVERTED_IN_ENGLISH.test(before)) return 'subject';
  return SOURCE_IN_ENGLISH.test(sameClause(before)) ? 'source' : undefined;
};

/** Behind the last mark that ends a sentence. */
function sameClause(before: string): string {
  return before.slice(before.search(/[^!?;]*$/u));
}
