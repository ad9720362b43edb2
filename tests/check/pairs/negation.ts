import type { RightPair } from './right-pair.ts';

/** Negation, and what only looks like it. */
export const NEGATION: readonly RightPair[] = [
  { source: 'Nga không bình luận về thông tin này.', target: 'Russia did not comment on the report.' },
  {
    source: 'Hai bên chưa đạt được thỏa thuận ngừng bắn.',
    target: 'The two sides have not reached a cease-fire agreement.',
  },
  { source: 'Berlin không loại trừ khả năng gửi thêm quân.', target: 'Berlin does not rule out sending more troops.' },
  { source: 'Lầu Năm Góc chưa xác nhận vụ việc.', target: 'The Pentagon has not confirmed the incident.' },
  { source: 'Ông nói Mỹ sẽ không gửi quân tới Ukraine.', target: 'He said the U.S. will not send troops to Ukraine.' },
  {
    source: 'Iran bác bỏ cáo buộc cung cấp tên lửa cho Nga.',
    target: 'Iran rejected the accusation that it supplied missiles to Russia.',
  },
  { source: 'Không có ai thương vong trong vụ phóng thử.', target: 'There were no casualties in the test launch.' },
  {
    source: 'Quân đội phủ nhận thông tin về vụ rơi máy bay.',
    target: 'The military denied reports of the plane crash.',
  },
  { source: 'Hungary không thể ngăn cản quyết định này.', target: 'Hungary cannot block the decision.' },
  { source: 'Moscow chưa từng công nhận đường biên giới đó.', target: 'Moscow has never recognized that border.' },
  {
    source: 'Không quân Israel không kích các mục tiêu ở Syria.',
    target: 'The Israeli air force struck targets in Syria.',
  },
  {
    source: 'Hệ thống phòng không bảo vệ không phận thủ đô.',
    target: 'The air defense system protects the airspace over the capital.',
  },
  {
    source: 'Thỏa thuận này không ảnh hưởng đến quan hệ với Ấn Độ.',
    target: 'The agreement does not affect relations with India.',
  },
  { source: 'Nhật Bản không còn phụ thuộc vào khí đốt của Nga.', target: 'Japan no longer depends on Russian gas.' },
  { source: 'Chính phủ chưa quyết định ngày bầu cử.', target: 'The government has not decided on an election date.' },
  { source: 'Không một quốc gia nào ủng hộ đề xuất này.', target: 'Not a single country supported the proposal.' },
  {
    source: 'Ông khẳng định Ukraine sẽ không nhượng bộ lãnh thổ.',
    target: 'He asserted that Ukraine will not cede territory.',
  },
  { source: 'Bắc Kinh từ chối tham gia đàm phán.', target: 'Beijing refused to take part in the talks.' },
  { source: 'Tàu không bị hư hại.', target: 'The ship was not damaged.' },
  {
    source: 'Ông nói châu Âu không thể không hành động.',
    target: 'He said Europe has no choice but to act.',
  },
  {
    source: 'Kiev không phủ nhận cũng không xác nhận thông tin trên.',
    target: 'Kyiv neither denied nor confirmed the report.',
  },
  {
    source: 'Ankara không phản đối việc Thụy Điển gia nhập liên minh.',
    target: "Ankara does not oppose Sweden's accession to the alliance.",
  },
  {
    source: 'Nga không chỉ tấn công hạ tầng năng lượng mà còn nhắm vào cảng biển.',
    target: 'Russia is attacking not only energy infrastructure but also seaports.',
  },
  {
    source: 'Đây là chuyến thăm chưa từng có tiền lệ của một nguyên thủ Hàn Quốc.',
    target: 'It was an unprecedented visit by a South Korean head of state.',
  },
  {
    source: 'Nếu không có viện trợ, Ukraine không thể giữ được thành phố.',
    target: 'Without aid, Ukraine cannot hold the city.',
  },
  {
    source: 'Không quân Mỹ không sử dụng căn cứ này từ năm 2014.',
    target: 'The U.S. Air Force has not used the base since 2014.',
  },
  {
    source: 'Hai nước chưa bao giờ thiết lập quan hệ ngoại giao và không công nhận lẫn nhau.',
    target: 'The two countries have never established diplomatic relations and do not recognize each other.',
  },
  {
    source: 'Không ai bị thương, nhưng tòa nhà không còn sử dụng được.',
    target: 'Nobody was injured, but the building is no longer usable.',
  },
  {
    source: 'Các nước Arab không ủng hộ, cũng không ngăn cản kế hoạch.',
    target: 'Arab states did not support the plan, nor did they block it.',
  },
  {
    source: 'Bộ trưởng từ chối cho biết vì sao hệ thống không phát hiện được chiếc UAV.',
    target: 'The minister declined to say why the system failed to detect the unmanned aerial vehicle (UAV).',
  },
  {
    source: 'Chưa đầy một giờ sau, Moskva bác bỏ cáo buộc và nói không có máy bay nào cất cánh.',
    target: 'Less than an hour later, Moscow rejected the accusation and said no aircraft had taken off.',
  },
  {
    source: 'Không thể phủ nhận rằng liên minh đang rạn nứt.',
    target: 'There is no denying that the alliance is cracking.',
  },
  {
    source: 'Một quan chức giấu tên nói Mỹ không cung cấp thông tin tình báo cho chiến dịch.',
    target:
      'An official speaking on condition of anonymity said the U.S. did not provide intelligence for the operation.',
  },
  {
    source: 'Hải quân không xác nhận vị trí con tàu. Không rõ thủy thủ đoàn có thoát được hay không.',
    target: "The navy did not confirm the ship's position. It was unclear whether the crew had escaped.",
  },
  {
    source: 'Ba Lan khẳng định không gửi quân, kể cả khi các đồng minh không tìm được giải pháp khác.',
    target: 'Poland insisted it will not send troops, even if allies fail to find another solution.',
  },
  {
    source: 'Tổng thống không hề do dự khi ra lệnh, dù không ít cố vấn phản đối.',
    target: 'The president did not hesitate to give the order, although quite a few advisers objected.',
  },
];
