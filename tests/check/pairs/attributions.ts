import type { RightPair } from './right-pair.ts';

/** Who says it: "theo". */
export const ATTRIBUTIONS: readonly RightPair[] = [
  {
    source: 'Theo Điện Kremlin, hai nhà lãnh đạo chưa thống nhất được thời điểm gặp nhau.',
    target: 'According to the Kremlin, the two leaders have not yet agreed on a time to meet.',
  },
  {
    source: 'Theo tờ Wall Street Journal, chính quyền Mỹ đã cho phép Ukraine tập kích sâu vào lãnh thổ Nga.',
    target:
      'The U.S. administration has allowed Ukraine to strike deep inside Russian territory, according to The Wall Street Journal.',
  },
  {
    source: 'Tàu ngầm mới có lượng giãn nước 8.700 tấn, theo hãng thông tấn KCNA.',
    target: 'The new submarine has a displacement of 8,700 tons, according to the news agency KCNA.',
  },
  {
    source: 'Theo số liệu của Viện Kiel, viện trợ quân sự cho Kiev giảm 43% trong mùa hè.',
    target: 'According to data from the Kiel Institute, military aid to Kyiv fell 43% over the summer.',
  },
  {
    source: 'Khoảng 10.000 lính Triều Tiên, theo tình báo Hàn Quốc, đang đóng quân gần biên giới Nga - Ukraine.',
    target:
      'About 10,000 North Korean troops, according to South Korean intelligence, are stationed near the Russia-Ukraine border.',
  },
  {
    source: 'Theo ông Zelensky, Nga mất hơn 20 binh sĩ cho mỗi km tiến quân.',
    target: 'According to Zelensky, Russia loses more than 20 soldiers for each kilometer it advances.',
  },
  {
    source: 'Theo hai quan chức giấu tên, Washington đã tạm dừng chuyển giao tên lửa đánh chặn.',
    target:
      'Washington has paused deliveries of interceptor missiles, according to two officials who asked not to be named.',
  },
  {
    source: 'Theo Sách Trắng Quốc phòng Nhật Bản, Trung Quốc là thách thức chiến lược lớn nhất.',
    target: "According to Japan's defense white paper, China is the greatest strategic challenge.",
  },
  {
    source: 'Theo nhà chức trách Ba Lan, chiếc UAV rơi xuống một cánh đồng cách biên giới Belarus 50 km.',
    target:
      'The unmanned aerial vehicle (UAV) fell in a field 50 kilometers from the border with Belarus, according to Polish authorities.',
  },
];
