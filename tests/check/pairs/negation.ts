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
];
