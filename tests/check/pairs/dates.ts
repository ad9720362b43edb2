import type { RightPair } from './right-pair.ts';

/** Dates, weekdays, times of day. */
export const DATES: readonly RightPair[] = [
  {
    source: 'Ngoại trưởng Nga Sergei Lavrov ngày 24/9 thăm Bình Nhưỡng.',
    target: 'Russian Foreign Minister Sergei Lavrov visited Pyongyang on Sept. 24.',
  },
  { source: 'Hai bên gặp nhau tại Geneva hôm 3/5.', target: 'The two sides met in Geneva on May 3.' },
  {
    source: 'Vòng đàm phán tiếp theo sẽ diễn ra vào ngày 6/8.',
    target: 'The next round of talks will take place on Aug. 6.',
  },
  { source: 'Thỏa thuận có hiệu lực từ ngày 1/10.', target: 'The agreement takes effect on Oct. 1.' },
  { source: 'Hiệp ước được ký ngày 8 tháng 2 năm 2019.', target: 'The treaty was signed on Feb. 8, 2019.' },
  {
    source: 'Tàu khu trục rời cảng Yokosuka hôm 12-4.',
    target: 'The destroyer left the port of Yokosuka on April 12.',
  },
  { source: 'Xung đột bùng phát vào tháng 2/2022.', target: 'The conflict broke out in February 2022.' },
  { source: 'Hội nghị thượng đỉnh NATO sẽ được tổ chức vào tháng 7.', target: 'The NATO summit will be held in July.' },
  { source: 'Cuộc tấn công diễn ra trong đêm 8 rạng sáng 9/6.', target: 'The attack took place overnight June 8-9.' },
  {
    source: 'Cuộc tập trận kéo dài từ ngày 10/3 đến ngày 20/3.',
    target: 'The exercise runs from March 10 to March 20.',
  },
  {
    source: 'Kim ngạch xuất khẩu vũ khí tăng mạnh trong quý II/2025.',
    target: 'Arms exports rose sharply in the second quarter of 2025.',
  },
  {
    source: 'Ủy ban sẽ họp vào thứ Hai để bàn về lệnh trừng phạt.',
    target: 'The committee will meet on Monday to discuss the sanctions.',
  },
  {
    source: 'Tổng thống sẽ phát biểu trước quốc hội vào thứ Tư.',
    target: 'The president will address parliament on Wednesday.',
  },
  { source: 'Cuộc bỏ phiếu được lùi sang Chủ nhật.', target: 'The vote was postponed to Sunday.' },
  { source: 'Còi báo động vang lên ở Kharkov lúc 9h30.', target: 'Sirens sounded in Kharkiv at 9:30 a.m.' },
  {
    source: 'Cuộc họp kín bắt đầu lúc 21h theo giờ địa phương.',
    target: 'The closed-door meeting began at 9 p.m. local time.',
  },
  { source: 'Lệnh ngừng bắn bắt đầu từ 0h ngày 5/11.', target: 'The cease-fire begins at midnight on Nov. 5.' },
  { source: 'Vụ phóng diễn ra lúc 6h15 sáng 7/1.', target: 'The launch took place at 6:15 a.m. on Jan. 7.' },
  {
    source: 'Ngày 2/12, hai tàu hải cảnh Trung Quốc tiến vào vùng biển này.',
    target: 'On Dec. 2, two Chinese coast guard ships entered the waters.',
  },
  { source: 'Căn cứ được xây dựng từ thập niên 1980.', target: 'The base was built in the 1980s.' },
  {
    source: 'Hợp đồng được ký ngày 4/11/2023 tại Riyadh.',
    target: 'The contract was signed on Nov. 4, 2023, in Riyadh.',
  },
  {
    source: 'Phái đoàn Iran đến Moscow tối 9/7.',
    target: 'The Iranian delegation arrived in Moscow on the evening of July 9.',
  },
  { source: 'Năm 2014, Nga sáp nhập bán đảo Crimea.', target: 'Russia annexed the Crimean Peninsula in 2014.' },
  {
    source: 'Hai nước thiết lập quan hệ ngoại giao ngày 11/7/1995.',
    target: 'The two countries established diplomatic relations on July 11, 1995.',
  },
  {
    source: 'Đợt luân chuyển quân hoàn tất hôm 5/2, sớm hơn dự kiến 3 ngày.',
    target: 'The troop rotation was completed on Feb. 5, three days ahead of schedule.',
  },
  { source: 'Tòa án dự kiến ra phán quyết ngày 10/6.', target: 'The court is expected to rule on June 10.' },
];
