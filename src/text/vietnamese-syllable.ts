import { remember } from './remember.ts';

/** What a syllable may begin with, in today's spelling. */
const ONSETS = 'b c ch d đ g gh gi h k kh l m n ng ngh nh p ph qu r s t th tr v x';

/** What may follow, by its vowel and without tone: nucleus and end, in today's spelling; "ăk" for names of the highlands. */
const RHYMES =
  'a ac ach ai am an ang anh ao ap at au ay ăc ăk ăm ăn ăng ăp ăt âc âm ân âng âp ât âu ây ' +
  'e ec em en eng eo ep et ê êch ên ênh êm êp êt êu êng êc i ia ich im in inh ip it iu iêc iêm iên iêng iêp iêt iêu ' +
  'o oc oi om on ong ooc oong op ot oa oac oach oai oam oan oang oanh oao oap oat oay oăc oăm oăn oăng oăt oe oen oeo oet ' +
  'ô ôc ôi ôm ôn ông ôp ôt ơ ơi ơm ơn ơp ơt ' +
  'u ua uc ui um un ung up ut uân uâng uât uây uê uêch uênh uơ uy uya uych uynh uyt uyp uyu uyên uyêt uôc uôi uôm uôn uông uôt ' +
  'ư ưa ưc ưi ưn ưng ưt ưu ươc ươi ươm ươn ương ươp ươt ươu y ych yn ynh yt yêm yên yêng yêt yêu';

const SHAPE = new RegExp(`^(?:${ONSETS.replaceAll(' ', '|')})?(?:${RHYMES.replaceAll(' ', '|')})$`);

/** Grave, acute, tilde, hook above, dot below. */
const TONES = /[\u0300\u0301\u0303\u0309\u0323]/g;
/** A syllable that ends in a stop is said in one of two tones only: "quốc", "được". */
const STOP = /(?:c|ch|k|p|t)$/;
const STOP_TONES: ReadonlySet<string> = new Set(['\u0301', '\u0323']);

/**
 * Whether a word is a syllable as Vietnamese writes it with its marks, in any case: "Tổng" is; "Tæng", "tông̃" and "các"
 * without its tone are not. After the spelling rules of the schoolbooks: onset, rhyme, at most one tone.
 */
export const isMarkedSyllable = remember(20_000, (word): boolean => {
  const parts = word.toLowerCase().normalize('NFD');
  const tones = parts.match(TONES) ?? [];
  const bare = parts.replace(TONES, '').normalize('NFC');
  if (tones.length > 1 || !SHAPE.test(bare)) return false;
  return !STOP.test(bare) || STOP_TONES.has(tones[0] ?? '');
});

/** The syllables with marks that news is made of, most of those that stand in an article. */
export const COMMON_SYLLABLES: ReadonlySet<string> = new Set(
  (
    'là và của có các được không một những người này đã cho với về đến từ tại để ra vào năm như nước việc khi trên sẽ đó đang ' +
    'cũng phải bị nhiều còn mới thì sau trước rằng đầu lại nói hơn do quốc thể hai mà ông bà theo trong ngày tháng chính phủ quân ' +
    'sự tổng thống bộ trưởng thủ tướng lực lượng công đội chiến tranh phòng tên lửa máy bay tấn kích vũ khí khu vực biển đông mỹ ' +
    'trung việt thế giới hợp tác an ninh toàn cuộc lãnh đạo đạn pháo hệ thông tin tức bố tuyên cáo báo chí nhà lập hành động ' +
    'thành phố đất hội nghị đồng minh châu á âu phía bên cả số vụ nổ làm chết thương biên hạm tàu chỉ đại tư kế hoạch nhằm đối ' +
    'vẫn đều dân tộc vùng qua lên giữa dưới xuống bởi vì nên nếu sử dụng cần thực hiện quyền độ mức tỷ triệu đô trị giá khoảng ' +
    'nhất lớn nhỏ trở phát triển xây dựng viện trợ cấp sản xuất kỹ thuật nghệ diễn biến tình hình kể lệnh ngừng bắn đàm phán ' +
    'nhân viên hoạt thời gian sáng tối hôm qua giờ phút đường xe tăng sĩ hộ trời mặt ' +
    'biết chưa ở nhận bình thêm ngoại tới tiên định bản dự chiếc gần ký tiếp phóng đức gặp nhật chúng tập liên hải tôi ảnh hàn tiêu thứ ' +
    'đây vệ kiến triều bắc pháp nào đoàn quyết ngầm cơ luận trả năng buộc gọi muốn thuận chức chuyển phạm phó điều thăm thỏa bỏ cảnh kết ' +
    'mỗi tiêm hà đề cựu gửi đi đánh ít phản tầm phương bàn trừng phạt cứ trình tuần lý ấn đặt ngôn mạng kêu hàng đảo địa sát tuyến ước ' +
    'dài chủ từng điện lời đáp đổi khả xác sẵn sàng hòa trận chở kỳ kéo mạnh lúc bắt bán phân sân đóng cách đạt chế mất thư chối nguyên ' +
    'thiệt ủng hỏi trí cố mục khẳng nhưng tính liệu văn ý gói ngân lái khỏi khẩu thổ tổ căn dầu dùng thử đài đưa tích kiểm phần nhấn vị ' +
    'câu trì thoại nội bất gì chặn bốn sách bước hiệu trục cảng phái hoàn án tục bằng cánh phận tự sứ mở trích góc giữ đốc loại bác rơi ' +
    'phụ hạ chuyến tiền nguồn tế tâm nhiên'
  ).split(' '),
);
