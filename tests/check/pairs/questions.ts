import type { RightPair } from './right-pair.ts';

/** Questions, asked and reported; what only looks like one. */
export const QUESTIONS: readonly RightPair[] = [
  {
    source: 'Vì sao Nga chưa tung toàn lực ở Donetsk?',
    target: 'Why has Russia not committed all its forces in Donetsk?',
  },
  { source: 'Ai sẽ chỉ huy lực lượng đa quốc gia?', target: 'Who will command the multinational force?' },
  {
    source: 'Liệu châu Âu có đủ đạn pháo cho một cuộc chiến kéo dài?',
    target: 'Does Europe have enough artillery shells for a long war?',
  },
  { source: 'Điều gì sẽ xảy ra nếu đàm phán đổ vỡ?', target: 'What will happen if the talks collapse?' },
  {
    source: '"Ông có tin ông Putin không?", một phóng viên hỏi. "Chúng ta sẽ xem", ông Trump đáp.',
    target: '"Do you trust Putin?" a reporter asked. "We\'ll see," Trump replied.',
  },
  {
    source: 'Iran còn bao nhiêu tên lửa đạn đạo? Giới tình báo phương Tây chưa có câu trả lời.',
    target: 'How many ballistic missiles does Iran have left? Western intelligence does not have an answer yet.',
  },
  {
    source: 'Mỹ có thực sự muốn rút quân khỏi châu Âu hay không? Lầu Năm Góc từ chối bình luận.',
    target: 'Does the U.S. really want to withdraw troops from Europe? The Pentagon declined to comment.',
  },
  {
    source: 'Bắc Kinh được gì từ cuộc tập trận này? Theo giới phân tích, đó trước hết là một lời cảnh báo.',
    target: 'What does Beijing gain from this exercise? Above all, analysts say, it is a warning.',
  },
  { source: 'Tại sao Đức không gửi tên lửa Taurus?', target: 'Why is Germany not sending Taurus missiles?' },
  {
    source: 'Khi nào tàu sân bay mới sẽ đi vào hoạt động? Hải quân Ấn Độ chưa công bố thời điểm.',
    target: 'When will the new aircraft carrier enter service? The Indian navy has not announced a date.',
  },
  {
    source: 'Ukraine có thể trụ vững thêm một mùa đông nữa hay không?',
    target: 'Can Ukraine hold out for another winter?',
  },
  {
    source: '"Chẳng lẽ chúng ta cứ ngồi nhìn?", nghị sĩ này đặt câu hỏi tại phiên điều trần.',
    target: '"Are we just going to sit and watch?" the lawmaker asked at the hearing.',
  },
  {
    source: 'Hai miền Triều Tiên có nối lại đối thoại?',
    target: 'Will the two Koreas resume dialogue?',
    kind: 'heading',
  },
  {
    source: 'Trung Quốc đang tính toán điều gì ở Biển Đông?',
    target: 'What is China calculating in the South China Sea?',
    kind: 'heading',
  },
  {
    source: 'Phóng viên hỏi liệu Washington có gửi thêm tên lửa hay không, song người phát ngôn không trả lời.',
    target: 'Asked by a reporter whether Washington would send more missiles, the spokesperson did not answer.',
  },
  {
    source: 'NATO sẽ phản ứng thế nào? Các nước thành viên vẫn chưa thống nhất.',
    target: 'How will NATO respond? Its members have not yet agreed.',
  },
  {
    source: 'Máy bay rơi ở đâu và bao nhiêu người thiệt mạng? Quân đội chưa cung cấp thông tin.',
    target: 'Where did the plane crash, and how many people were killed? The military has not provided information.',
  },
  {
    source: 'Phải chăng Ankara đang đổi hướng? Nhiều nhà ngoại giao không nghĩ vậy.',
    target: 'Is Ankara changing course? Many diplomats do not think so.',
  },
];
