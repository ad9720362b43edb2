import { foldSyllable } from '../text/fold.ts';

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s*[|\n]\s*/));

/**
 * What the names of institutions are made of, in which the first syllable alone has a capital: "Viện Nghiên cứu Chiến
 * tranh", "Đại hội đồng". Without a list "Nghiên" would be a name.
 */
export const COMPOUNDS: ReadonlySet<string> = new Set(
  [
    ...words(`
an ninh|an toàn|bảo an|bảo hiểm|bảo tàng|bảo vệ|bang giao|báo chí|biên phòng|biên giới|bình luận|bưu điện|bưu chính|cách mạng|cải cách|cảnh sát|cảnh vệ|cần vương
cấp cao|châu lục|chiến dịch|chiến lược|chiến thuật|chiến tranh|chính phủ|chính quyền|chính sách|chính trị|chủ nghĩa|chủ tịch|chữ thập|cộng đồng|cộng hòa|cộng sản
công an|công đảng|công đoàn|công giáo|công lý|công nghệ|công nghiệp|công nhân|công thương|công tố|công trình|công ty|công ước|cơ quan|cơ yếu|cố vấn|cục diện|cứu trợ
cứu hộ|cựu chiến binh|danh dự|dân biểu|dân chủ|dân quân|dân sự|dân tộc|di sản|di trú|dịch vụ|diễn đàn|doanh nghiệp|du lịch|dự án|dự trữ|đại diện|đại học|đại hội|đại hội đồng
đại biểu|đại sứ|đại sứ quán|đại đoàn|đánh giá|đạo luật|đặc biệt|đặc nhiệm|đầu tư|địa lý|địa chất|điện ảnh|điện lực|điện tử|điều hành|điều tra|điều ước|đoàn kết|độc lập|đổi mới
đồng minh|đối ngoại|đối thoại|đường sắt|đường bộ|gián điệp|giải phóng|giám sát|giáo dục|giáo hội|giao dịch|giao thông|gìn giữ|giới thiệu|hải cảnh|hải dương|hải quan|hải quân
hành chính|hành động|hành pháp|hàng hải|hàng không|hạm đội|hạt nhân|hậu cần|hiến pháp|hiệp định|hiệp hội|hiệp ước|hoàng gia|hòa bình|hóa học|học viện|hội đồng|hội nghị
hội nghị thượng đỉnh|hợp chúng quốc|hợp chủng quốc|hợp tác|huấn luyện|hữu nghị|kế hoạch|khám phá|khảo sát|khí hậu|khí tượng|khoa học|không gian|không lực|không quân|khu vực|kiểm soát
kiểm toán|kiểm sát|kiều dân|kinh doanh|kinh tế|kỹ thuật|lao động|lập pháp|lãnh sự|lãnh sự quán|lâm thời|liên bang|liên đoàn|liên hiệp|liên hợp|liên hợp quốc|liên lạc|liên minh|liên quân
lịch sử|lính thủy|luật pháp|lục quân|lực lượng|lương thực|mặt trận|mật vụ|môi trường|mỹ thuật|năng lượng|ngân hàng|ngân khố|ngân sách|nghị viện|nghị sĩ|nghiên cứu|ngoại giao|ngoại trưởng
nguyên tử|nhà nước|nhân dân|nhân đạo|nhân quyền|nhập cư|nhiệm vụ|nội các|nội địa|nội vụ|nông nghiệp|nước ngoài|ô tô|phát thanh|phát triển|phân tích|phi hạt nhân|phối hợp|phong trào|phòng không
phòng thủ|phòng thương mại|phòng vệ|phóng viên|phúc lợi|phúc thẩm|phương tây|quản lý|quan hệ|quan sát|quân đội|quân khu|quân sự|quân y|quân đoàn|quốc dân|quốc gia|quốc hội|quốc phòng|quốc tế
quốc vụ viện|quy hoạch|quyền lực|sáng kiến|sân bay|sứ quán|sư đoàn|sức khỏe|tác chiến|tài chính|tài nguyên|tàu sân bay|tạp chí|tập đoàn|tập trận|thanh niên|thăm dò|tham mưu|tham mưu trưởng|thành phố
thẩm phán|thể thao|thế giới|thị trường|thiên nhiên|thiếu niên|thỏa thuận|thông cáo|thông tấn|thông tấn xã|thông tin|thời báo|thời đại|thống nhất|thống kê|thuế quan|thương mại|thương vụ|thượng đỉnh
thượng viện|thực phẩm|thủ đô|thủy sản|thủy quân|thủy quân lục chiến|tiêu chuẩn|tiến bộ|tiền tệ|tín dụng|tình báo|tình báo quân đội|tòa án|tòa nhà|tổ chức|toàn quốc|tổng công ty|tổng cục|tổng hội
tổng lãnh sự|tổng thống|tổng tham mưu|trách nhiệm|tranh chấp|trang bị|trung đoàn|trung tâm|trung ương|trực thuộc|truyền hình|truyền thông|trưng cầu|tuần duyên|tuyên bố|tuyên huấn|tư lệnh|tư pháp|tư vấn
tự do|tự vệ|tưởng niệm|ủy ban|vận tải|văn hóa|văn phòng|vật chất|vật lý|vệ binh|vệ sinh|viễn thông|viện hàn lâm|vũ khí|vũ trụ|vụ trưởng|xây dựng|xã hội|xuất khẩu|y tế|y khoa|y học|tối cao|chữ thập đỏ|cứu thế|hậu cần|kỹ sư|luật sư|quan chức|toàn cầu|phân bộ|sinh học|sở hữu|trí tuệ|vắc xin|xanh lá|dân vận|bí thư|lữ đoàn|tiểu đoàn|cơ giới|cơ động|cận vệ|đổ bộ|thiết giáp|pháo binh|công binh|đặc công|biệt kích|nhảy dù|xung kích|đào tạo|tên lửa|thủ tướng|bộ trưởng|thứ trưởng|giám đốc|thống đốc|thị trưởng|người phát ngôn|đặc phái viên|đại tướng|thượng tướng|trung tướng|thiếu tướng|đô đốc|đại tá|phái viên|chủ nhiệm|chỉ huy|hồi giáo|chiến thắng|nhân tạo|tự nhiên|tiên tiến|liên châu|thảm họa|sơ thẩm|bảo thủ|cực hữu
`),
  ].map((compound) => compound.split(' ').map(foldSyllable).join(' ')),
);

/** Words with a capital that open a sentence or a quotation, or address a person, and begin no name. */
export const OPENERS: ReadonlySet<string> = new Set(
  (
    'ai anh bà bạn bản báo bất bên bị bởi các cách cái cả cần cháu chẳng chị chiếc chỉ cho chồng chú chúng chưa có con cô cũng cùng cuộc của cựu dù do ' +
    'dưới dựa đã đang để đến đó đây đầu đối đồng đợt được đứng em gần giờ giữa gì hai hãy hầu hiện hiếm hoặc hôm hơn họ hỏi hồi ít kể khi khác khoảng không ' +
    'kết làm là lại lần liệu loạt lúc mà mấy mặc một mỗi mọi mới năm nay này nào nên nếu ngay ngày ngoài người nguyên nguồn nhằm nhất nhiều nhìn như những ' +
    'nhưng nó nơi nước ông ở phía phó phải qua quyền ra rất rồi riêng sao sau sẽ số sự ta tại thay thậm theo thêm thế thì thôi thật thời thưa tin tính toàn ' +
    'tôi từ tới tuy tất trên trong trông trước trừ trở tướng và vào vẫn vậy về vì việc với vợ vốn vụ xét xin xem còn dì mẹ cha bố lính tờ hãng báo'
  )
    .split(' ')
    .map(foldSyllable),
);

/** Forms of address, with a capital in some papers wherever they stand. */
export const TITLES: ReadonlySet<string> = new Set(['ông', 'bà', 'tướng'].map(foldSyllable));

/** Weapons and their kin, before whose names Vietnamese says what they are; with the head that English puts behind. */
export const HEADS: readonly (readonly [vietnamese: string, english: readonly string[]])[] = [
  ['tổ hợp', ['system', 'battery']],
  ['hệ thống', ['system']],
  ['tên lửa', ['missile', 'rocket']],
  ['xe tăng', ['tank']],
  ['xe thiết giáp', ['armored vehicle']],
  ['xe bọc thép', ['armored vehicle']],
  ['xe chiến đấu', ['fighting vehicle', 'combat vehicle']],
  ['máy bay', ['aircraft', 'plane', 'jet']],
  ['tiêm kích', ['fighter jet', 'fighter']],
  ['chiến đấu cơ', ['fighter jet', 'fighter']],
  ['oanh tạc cơ', ['bomber']],
  ['trực thăng', ['helicopter']],
  ['tàu ngầm', ['submarine']],
  ['tàu sân bay', ['aircraft carrier', 'carrier']],
  ['tàu chiến', ['warship']],
  ['tàu khu trục', ['destroyer']],
  ['tàu hộ vệ', ['frigate']],
  ['khinh hạm', ['frigate']],
  ['chiến hạm', ['warship']],
  ['lựu pháo', ['howitzer']],
  ['pháo tự hành', ['self-propelled gun', 'howitzer']],
  ['pháo phản lực', ['rocket launcher', 'rocket system']],
  ['bom', ['bomb']],
  ['ngư lôi', ['torpedo']],
  ['radar', ['radar']],
  ['vệ tinh', ['satellite']],
  ['UAV', ['UAV', 'drone']],
];

/** Small words between a head and a name that say that the name is no part of it: "tên lửa của Ukraine". */
export const BETWEEN: ReadonlySet<string> = new Set(
  (
    'của và với cho từ đến về ra vào lên xuống tại ở trên dưới trong ngoài sau trước là bị được do bởi vì mà thì nên khi nếu như này đó kia ' +
    'các những một hai ba còn cũng lại chỉ rất hơn nhất phải cần theo qua giữa nhưng hay hoặc mà không có đã sẽ đang để nhằm vẫn bằng tới gần sang hôm ngày bắn phóng tấn rời mang thuộc cùng chở mua bán trúng gọi gặp thăm nhận chạy cập khỏi hướng'
  ).split(' '),
);
