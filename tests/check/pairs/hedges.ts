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
    source: 'Hai tàu ngầm này được cho là đang ẩn náu ngoài khơi Na Uy, nhưng Moskva có thể sẽ sớm gọi chúng về.',
    target: 'The two submarines are believed to be hiding off Norway, but Moscow may soon recall them.',
  },
  {
    source: 'Giới chức Mỹ nghi ngờ Iran đã di chuyển một phần uranium trước vụ không kích.',
    target: 'U.S. officials suspect that Iran moved some of the uranium before the airstrikes.',
  },
  {
    source: 'Ông Kim Jong-un có lẽ muốn gửi thông điệp tới Washington.',
    target: 'Kim Jong Un probably wants to send a message to Washington.',
  },
  {
    source: 'Tên lửa mới có thể mang đầu đạn hạt nhân và được cho là có tầm bắn hơn 5.000 km.',
    target:
      'The new missile can carry a nuclear warhead and is believed to have a range of more than 5,000 kilometers.',
  },
  {
    source: 'Bắc Kinh dường như không vội đáp trả, dù căng thẳng có thể leo thang bất cứ lúc nào.',
    target: 'Beijing appears to be in no hurry to respond, although tensions could escalate at any time.',
  },
  {
    source: 'Chiếc UAV có thể bị gây nhiễu, khiến nó đi lạc vào không phận Romania.',
    target: 'The unmanned aerial vehicle (UAV) may have been jammed, causing it to stray into Romanian airspace.',
  },
  {
    source: 'Nhóm tin tặc này bị cáo buộc làm việc cho tình báo quân đội Nga.',
    target: 'The hacking group is accused of working for Russian military intelligence.',
  },
  {
    source: 'Thiệt hại có thể lên tới hàng tỷ USD, theo ước tính của Kiev.',
    target: 'The damage could amount to billions of dollars, Kyiv estimates.',
  },
  {
    source: 'Nhiều khả năng Seoul sẽ hoãn cuộc tập trận, giới quan sát nhận định.',
    target: 'Seoul is likely to postpone the exercise, observers say.',
  },
  {
    source: 'Hình ảnh vệ tinh cho thấy Nga dường như đã sơ tán một số máy bay ném bom.',
    target: 'Satellite images show that Russia appears to have moved some bombers away.',
  },
  {
    source: 'Hàng nghìn công nhân Triều Tiên được cho là đang làm việc tại Alabuga.',
    target: 'Thousands of North Korean workers are thought to be working in Alabuga.',
  },
  {
    source: 'Thông tin này chưa được kiểm chứng, và có thể chỉ là đòn tâm lý.',
    target: 'The information has not been verified, and may be nothing more than psychological warfare.',
  },
  {
    source: 'Vũ khí này có vẻ là bản sao của UAV Shahed, song nhỏ hơn đáng kể.',
    target: 'The weapon appears to be a copy of the Shahed unmanned aerial vehicle (UAV), but considerably smaller.',
  },
  {
    source: 'Ông nói thêm rằng vụ nổ có thể do sự cố kỹ thuật chứ không phải do tên lửa.',
    target: 'He added that the explosion may have been caused by a technical fault, not a missile.',
  },
  {
    source: 'Ước tính có 12.000 lính Triều Tiên tại Kursk. Một số đơn vị dường như đã rút về tuyến sau.',
    target:
      'There are an estimated 12,000 North Korean troops in Kursk. Some units appear to have pulled back from the front.',
  },
  {
    source: 'Bình luận viên này cho rằng Ankara có thể làm trung gian, nếu hai bên muốn.',
    target: 'The commentator said Ankara could mediate if the two sides wanted.',
  },
  {
    source: 'Không loại trừ khả năng con tàu bị đánh chìm, một nguồn tin hải quân cho biết.',
    target: 'It cannot be ruled out that the ship was sunk, a navy source said.',
  },
  {
    source: 'Nghi phạm được cho là đã rời khỏi Đức, theo báo Spiegel.',
    target: 'The suspect is believed to have left Germany, according to Spiegel.',
  },
  {
    source: 'Lãnh đạo Belarus có thể tham gia đàm phán. Tuy nhiên, Minsk chưa xác nhận.',
    target: 'The leader of Belarus may take part in the talks. However, Minsk has not confirmed this.',
  },
  {
    source: 'Theo CNN, vụ không kích dường như không phá hủy các máy ly tâm nằm sâu dưới đất.',
    target: 'The airstrikes apparently did not destroy centrifuges deep underground, according to CNN.',
  },
];
