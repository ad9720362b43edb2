/** What the Vietnamese must say for an English word to be a rendering of it, so that its loss is a fault. */

function words(list: string): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${list.replaceAll(' | ', '|')})(?![\\p{L}\\p{N}])`, 'iu');
}

/** Words that hold "không" or "vô" and deny nothing: an air force, an unmanned aircraft, space. */
const NO_NEGATION =
  /(?:hàng|phòng|trên|đối|đất|tác chiến|đường|trời|bằng|từ|tầm|chân|đổ bộ đường|không) không(?! (?:có|thể|được|bị|cho))|không (?:quân|gian|phận|vận|người lái|đối|kích|chiến|lưu|tặc|khí|trung)|không chỉ|chưa kể|vô tuyến|vô (?:hiệu|số)|có[^.?!]{0,60}hay không/giu;

const NEGATION = words(
  'không | chưa | chẳng | đừng | chớ | khỏi | miễn | vô | phi | bất | thiếu | cấm | từ chối | bác bỏ | phủ nhận | tránh | ngừng | dừng',
);

export function negates(source: string): boolean {
  return NEGATION.test(source.replace(NO_NEGATION, ' '));
}

export const HEDGE = words(
  'có thể | dường như | có vẻ | có lẽ | hình như | được cho là | bị cho là | được coi là | được xem là | nghi | nghi ngờ | nghi vấn | tình nghi | ' +
    'cáo buộc | bị tố | khả năng | ước tính | tin rằng | được tin | đồn | chắc | phỏng đoán | đồn đoán | được biết | có tin | được nói là',
);

export const ATTRIBUTION = words('theo | dẫn lời | dẫn nguồn | trích | nguồn tin');

export const PLAN = words(
  'sẽ | dự kiến | kế hoạch | dự định | ý định | hy vọng | hi vọng | muốn | mong | sắp | chuẩn bị | cam kết | tìm cách | xem xét | hướng tới | ' +
    'mục tiêu | lên lịch | đang cân nhắc | nhằm',
);

export const OFFICE = words(
  'nguyên | cựu | quyền | phó | tạm quyền | tiền nhiệm | đắc cử | sắp mãn nhiệm | mới đắc cử | thứ trưởng | trợ lý | tân | cũ | từng | thượng tá | hết nhiệm kỳ',
);

export const APPROXIMATION = words(
  'gần | khoảng | hơn | trên | ít nhất | tối đa | tối thiểu | chừng | xấp xỉ | dưới | tới | lên tới | lên đến | đến | không quá | chưa đến | chưa tới | vào khoảng | ước tính | cỡ | trở lên | quá',
);

/** Words that say whether a person is a man or a woman; Anh is Britain, nam is south. */
export const GENDER =
  /(?<!\p{L})(?:[Ôô]ng|[Bb]à|anh|[Cc]hị|[Cc]ô|nữ|chồng|vợ|cha|mẹ|con trai|con gái|[Nn]gài|nữ hoàng|nhà vua)(?!\p{L})/u;
