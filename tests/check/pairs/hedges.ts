import type { RightPair } from './right-pair.ts';

/** Hedges and attribution. */
export const HEDGES: readonly RightPair[] = [
  {
    source: 'Vụ nổ được cho là do máy bay không người lái gây ra.',
    target: 'The explosion was believed to have been caused by a drone.',
  },
  {
    source: 'Nga dường như đang chuẩn bị một đợt tấn công mới.',
    target: 'Russia appears to be preparing a new offensive.',
  },
  {
    source: 'Theo nguồn tin của Reuters, hai nước sắp ký thỏa thuận.',
    target: 'The two countries are about to sign an agreement, according to Reuters sources.',
  },
  {
    source: 'Triều Tiên có thể đã chuyển đạn pháo cho Nga.',
    target: 'North Korea may have transferred artillery shells to Russia.',
  },
  {
    source: 'Con tàu bị nghi chở vũ khí cho phiến quân.',
    target: 'The ship is suspected of carrying weapons for the rebels.',
  },
  {
    source: 'Có khả năng lệnh trừng phạt sẽ được nới lỏng.',
    target: 'It is possible that the sanctions will be eased.',
  },
  {
    source: 'Theo tình báo Anh, Nga mất hơn 1.000 binh sĩ mỗi ngày.',
    target: 'Russia is losing more than 1,000 troops a day, according to British intelligence.',
  },
  { source: 'Ông được cho là đang ẩn náu ở Tehran.', target: 'He is believed to be hiding in Tehran.' },
  {
    source: 'Vụ tấn công nhiều khả năng do nhóm Houthi tiến hành.',
    target: 'The attack was likely carried out by the Houthis.',
  },
  { source: 'Ước tính khoảng 600 binh sĩ đã bị bắt.', target: 'An estimated 600 soldiers have been captured.' },
  { source: 'Iran bị cáo buộc huấn luyện các tay súng này.', target: 'Iran is accused of training the gunmen.' },
  { source: 'Có vẻ như hai bên đã sẵn sàng đối thoại.', target: 'It seems that the two sides are ready for dialogue.' },
  {
    source: 'Theo các nhà phân tích, chiến tuyến ít thay đổi.',
    target: 'The front line has changed little, according to analysts.',
  },
  { source: 'Chiếc tàu ngầm có thể gặp sự cố động cơ.', target: 'The submarine may have had engine trouble.' },
  {
    source: 'Theo ông Peskov, cuộc gặp sẽ diễn ra ở Istanbul.',
    target: 'The meeting will take place in Istanbul, according to Peskov.',
  },
  {
    source: 'Vụ rò rỉ được cho là xuất phát từ một nhà thầu.',
    target: 'The leak is thought to have come from a contractor.',
  },
  { source: 'Nga có thể sử dụng tuyến đường này để tiếp tế.', target: 'Russia could use this route for resupply.' },
  {
    source: 'Theo báo cáo, kho đạn bị phá hủy hoàn toàn.',
    target: 'The ammunition depot was completely destroyed, according to the report.',
  },
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
