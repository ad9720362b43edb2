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
];
