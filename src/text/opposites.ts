/**
 * One of two contraries, or of several things of a set: what it is, for the message; phrases that say it in Vietnamese; words
 * that say it in English and nothing else, as a part of a pattern for text in lower case. `also` is all else that may stand
 * for it, much of it at other times for other things. `excuses` are phrases for which English may say it, though they do not
 * call for it: "giới chức" are officials, and now and then police.
 */
export type Alternative = readonly [name: string, vietnamese: string, told: string, also?: string, excuses?: string];

/** Each of some words with each of others: `each('sau', 'khi|vụ')` is `sau khi|sau vụ`. */
export function each(first: string, second: string): string {
  return first
    .split('|')
    .flatMap((one) => second.split('|').map((other) => `${one} ${other}`))
    .join('|');
}

/** Told by no word beyond doubt: a pattern that nothing matches. */
export const NOTHING = '(?!)';
export const UNITS = 'giây|phút|giờ|tiếng|ngày|tuần|tháng|năm';
export const ENGLISH_UNIT = '(?:seconds?|minutes?|hours?|days?|weeks?|months?|years?)';
/** "last month after turning it down" */
export const NOT_LAST = '(?<!(?:last|next|this|past|that|same) )';
const DIGITS = '0|1|2|3|4|5|6|7|8|9';
/** What stands behind a part of a day: "sáng 24/9", "tối qua"; "sáng kiến" is an initiative. */
export const DAYS = `${DIGITS}|nay|qua|mai|hôm|ngày|thứ|chủ nhật|cùng`;
/** What another thing may come before or behind. */
export const EVENTS = `${DIGITS}|khi|ngày|tháng|năm|đầu|cuối|vụ|cuộc|trận|phiên|kỳ|mùa|chuyến|loạt|hội|bầu|chiến|thảm|bão|bảo|khoảng|hơn|một|hai|ba|bốn|sáu|bảy|tám|chín|mười|nhiều|vài`;
export const SPANS = 'tuần|tháng|năm|mùa xuân|mùa hè|mùa thu|mùa đông';
export const ENGLISH_SPAN = '(?:week|month|year|spring|summer|fall|autumn|winter)';
export const NOT_AGAIN = '(?! (?:later|ago|after|before|earlier))';
export const SIDES = 'phía|miền|hướng|mạn|vùng|sườn';
export const GOVERNMENTS = 'nga|mỹ|phương tây|trung quốc|iran|israel|châu âu|eu|kiev|moskva|moscow|bắc kinh|chính phủ';
/** Names and governments in which a direction is none. */
const NO_NAME = `(?! (?:${[
  'afric|all(?:y|ies)|americ|asia|atlantic|bank|carolin|china sea|coast|countr|cypr|dakot|europ|germ|govern|ham|intellig|irel|kore|leader|london',
  'maced|nation|official|pacif|partner|point|pole|power|sanction|sea(?!board)|side|sud|support|sydney|timor|virgin|wales|weapon|wing|world|york',
].join('|')}))`;

const MOVING = '(?:mov|head|sail|march|push|driv|drift|turn)(?:e|es|ed|ing|s)?(?: further| farther| due)?';

/** The forms in which a direction is one: "northern", "in the north", "north of", "heading north". */
export function direction(word: string): string {
  const compound =
    word === 'north' || word === 'south' ? `${word}(?:east|west)(?:ern)?` : `(?:north|south)${word}(?:ern)?`;
  return `(?:${word}ern|${word}wards?|${compound}|(?:to|in|from|toward|of) the ${word}|${word} of|${MOVING} ${word})${NO_NAME}`;
}

/**
 * Longer phrases in which a word of the tables says something else: a tank ("xe tăng") is no rise, infrastructure ("hạ tầng") no
 * fall. In order of the words that they hide.
 */
export const NO_CONTRARIES = [
  'xe tăng|chống tăng|lính tăng|chiếc tăng|tăng thiết giáp|tăng viện|tăng tầm|tăng ca|tăng ni',
  'một phần ba|một phần tư|một phần năm|một phần sáu|một phần bảy|một phần tám|một phần chín|một phần mười|một phần trăm|một phần nghìn|một phần triệu',
  'một phần không nhỏ|một phần không hề nhỏ|một phần lớn',
  'hạ tầng|bắn hạ|hạ cánh|hạ gục|phá hủy|tiêu hủy',
  'đánh giá|giá trị|giá như|định giá',
  'mất đa số|mất thế đa số|mất điện|mất quân',
  'cấm vận|vùng cấm|giết người|cái chết|bóng chết|bắt cóc|bị bắt cóc',
  'ngoài khơi|bên ngoài|ra ngoài|ngoài trời|ngoài khoảng|ngoài vòng|ngoài tầm',
  'ít nhất|không ít|ít nhiều|chí ít|một ít|ít lâu',
  'chỉ huy|chỉ thị|chỉ đạo|chỉ số|chỉ định|địa chỉ',
  'do dự|tự do|do thám|lý do',
  'bồi thường|thường vụ|bất thường|phi thường',
  'tầm quan trọng|tầm ảnh hưởng|tầm nhìn|tầm cỡ',
  'khí tài|không khí|vũ khí|khí hậu|khí thải|khí cầu|khí thế|sĩ khí|bầu không|bầu khí|dân bầu|bóng bầu dục',
  'hạn chế|giới hạn|thời hạn|kỳ hạn|gia hạn|quyền hạn|hạn ngạch|hạn hẹp|chẳng hạn|hạn chót|dài hạn|ngắn hạn|vô hạn|hữu hạn',
  'quân sự|quân bài',
  'pháo đài|pháo hoa|pháo sáng',
  'thuế nhập khẩu|áp thuế nhập khẩu|đánh thuế nhập khẩu|thuế xuất khẩu|thuế quan nhập khẩu|thuế xuất nhập khẩu|vùng đông dân|vùng đông đúc',
  'dân thường vô tội|thường dân vô tội|người dân vô tội|tạm giữ chức|tạm giữ quyền|tạm giữ cương vị',
  'chứng chỉ|tín chỉ|chỉ tiêu|chỉ ra|chỉ rõ|chỉ điểm|chỉ dẫn|chỉ báo|chỉ vàng|tôn chỉ',
  each('không chỉ', 'trích|định|huy|đạo|thị|rõ|ra'),
  'nhảy dù|lính dù|thả dù|chiếc dù|vô địch|nhà vô địch|vẫn thạch|giá trị còn lại',
  'nữ hoàng|nữ quyền|nữ thần|nam nữ|thiếu nữ|nữ trang',
  'cáp ngầm|hầm ngầm|đường ngầm|cửa khẩu|mở cửa khẩu',
  'phụ tùng thay thế|mới nhất|đổi mới|thay mới',
  'bố ráp|cha xứ|bố trí|công bố|tuyên bố|khủng bố|phân bố|ban bố|mẹ đẻ|chồng chéo|chồng chất',
  'than phiền|than thở',
  'hồ sơ|đồng hồ|cơ hồ|hồ hởi',
  'mật độ|mật thiết|mật ong',
  'luôn tay|luôn miệng|hay là|hay không',
  'xuân phân|thanh xuân|hè phố|vỉa hè',
  'bản sắc|sâu sắc|sâu rộng',
  'ngừng bắn|ngưng bắn',
  'bao nhiêu|huấn luyện viên|bão hòa|thiết giáp hạm|sông ngòi|tối hậu|bắp tay|nếu không|thông qua trung gian|bất tín|tín nhiệm thấp|vay mượn',
  each(
    SIDES,
    'tây ban nha|tây tạng|tây nguyên|bắc kinh|bắc triều|bắc cực|nam phi|nam cực|nam mỹ|nam sudan|nam hàn|đông timor|đông âu|đông á|đông nam á|đông phi|tây phi|tây âu|bắc mỹ|bắc phi|bắc âu',
  ),
].join('|');
