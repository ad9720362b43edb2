import type { RightPair } from './right-pair.ts';

/** Plans, hopes, proposals; not yet facts. */
export const PLANS: readonly RightPair[] = [
  { source: 'Ba Lan có kế hoạch mua 500 xe tăng mới.', target: 'Poland plans to buy 500 new tanks.' },
  {
    source: 'Tổng thống dự kiến thăm Hà Nội vào tháng 11.',
    target: 'The president is expected to visit Hanoi in November.',
  },
  { source: 'Ukraine hy vọng sẽ nhận được tên lửa tầm xa.', target: 'Ukraine hopes to receive long-range missiles.' },
  { source: 'Australia sẽ triển khai tàu ngầm tại Perth.', target: 'Australia will deploy submarines in Perth.' },
  {
    source: 'Nhật Bản muốn mở rộng hợp tác quốc phòng với Philippines.',
    target: 'Japan wants to expand defense cooperation with the Philippines.',
  },
  {
    source: 'Pháp đề xuất thành lập một lực lượng gìn giữ hòa bình.',
    target: 'France proposed creating a peacekeeping force.',
  },
  {
    source: 'Liên hợp quốc kêu gọi hai bên kiềm chế.',
    target: 'The United Nations urged the two sides to show restraint.',
  },
  {
    source: 'Washington nên cung cấp thêm vũ khí cho Kiev, ông nói.',
    target: 'Washington should provide more weapons to Kyiv, he said.',
  },
  {
    source: 'Đức cam kết chuyển giao hai hệ thống phòng không.',
    target: 'Germany has pledged to transfer two air defense systems.',
  },
  {
    source: 'Thụy Điển dự định tăng số lính nghĩa vụ.',
    target: 'Sweden intends to increase the number of conscripts.',
  },
  {
    source: 'Các nước Baltic sẽ xây tuyến phòng thủ dọc biên giới.',
    target: 'The Baltic states will build a line of defense along the border.',
  },
  {
    source: 'Hàn Quốc dự kiến xuất khẩu pháo tự hành sang Romania.',
    target: 'South Korea expects to export self-propelled guns to Romania.',
  },
  {
    source: 'Anh đang cân nhắc gửi huấn luyện viên tới Ukraine.',
    target: 'Britain is considering sending trainers to Ukraine.',
  },
  {
    source: 'Chính phủ phải trình ngân sách trước cuối năm.',
    target: 'The government must submit the budget before the end of the year.',
  },
  { source: 'Phần Lan muốn đóng cửa thêm các cửa khẩu.', target: 'Finland wants to close more border crossings.' },
  { source: 'Israel sẽ mở rộng chiến dịch trên bộ.', target: 'Israel will expand its ground operation.' },
  { source: 'Ấn Độ hy vọng ký hợp đồng vào năm tới.', target: 'India hopes to sign the contract next year.' },
  {
    source: 'Bộ Ngoại giao kêu gọi công dân rời khỏi Lebanon.',
    target: 'The Foreign Ministry urged citizens to leave Lebanon.',
  },
  {
    source: 'NATO dự kiến lập trung tâm huấn luyện ở Ba Lan.',
    target: 'NATO plans to set up a training center in Poland.',
  },
  {
    source: 'Hải quân sẽ tiếp nhận tàu hộ vệ đầu tiên trong năm nay.',
    target: 'The navy will receive its first frigate this year.',
  },
];
