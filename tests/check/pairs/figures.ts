import type { RightPair } from './right-pair.ts';

/** Figures: scales, decimals, number words, ordinals, ranges, approximations. */
export const FIGURES: readonly RightPair[] = [
  {
    source: 'Mỹ công bố gói viện trợ quân sự trị giá 1,5 tỷ USD dành cho Ukraine.',
    target: 'The U.S. announced a military aid package worth $1.5 billion for Ukraine.',
  },
  {
    source: 'Quốc hội Hàn Quốc thông qua ngân sách quốc phòng 59.000 tỷ won.',
    target: "South Korea's parliament approved a defense budget of 59 trillion won.",
  },
  {
    source: 'Nga đã phóng 112 máy bay không người lái trong một đêm.',
    target: 'Russia launched 112 drones in a single night.',
  },
  {
    source: 'Hơn 500.000 người đã rời khỏi khu vực biên giới.',
    target: 'More than 500,000 people have left the border area.',
  },
  {
    source: 'Gần 3.000 binh sĩ tham gia cuộc tập trận ở vùng Baltic.',
    target: 'Nearly 3,000 troops are taking part in the exercise in the Baltic region.',
  },
  {
    source: 'Khoảng 2,5 vạn quân đã được điều tới biên giới phía đông.',
    target: 'About 25,000 troops have been sent to the eastern border.',
  },
  {
    source: 'Ít nhất 17 người bị thương trong vụ nổ tại kho đạn.',
    target: 'At least 17 people were injured in the explosion at an ammunition depot.',
  },
  {
    source: 'Hàng chục nghìn người xuống đường phản đối tại Tbilisi.',
    target: 'Tens of thousands of people took to the streets in protest in Tbilisi.',
  },
  {
    source: 'Hàng trăm xe tải chở hàng viện trợ mắc kẹt tại cửa khẩu Rafah.',
    target: 'Hundreds of trucks carrying aid are stuck at the Rafah crossing.',
  },
  {
    source: 'Chi tiêu quốc phòng của Đức sẽ tăng gấp đôi vào năm 2029.',
    target: "Germany's defense spending will double by 2029.",
  },
  {
    source: 'Sản lượng đạn pháo của châu Âu đã tăng gấp 3 so với năm ngoái.',
    target: "Europe's output of artillery shells has tripled compared with last year.",
  },
  {
    source: 'Lạm phát tại Thổ Nhĩ Kỳ tăng lên 38,2% trong tháng trước.',
    target: 'Inflation in Turkey rose to 38.2% last month.',
  },
  {
    source: 'Ba Lan muốn nâng chi tiêu quân sự lên 5% GDP.',
    target: 'Poland wants to raise military spending to 5% of GDP.',
  },
  { source: 'Xung đột đang bước sang năm thứ 4.', target: 'The conflict is entering its fourth year.' },
  {
    source: 'Đây là cuộc gặp lần thứ 3 giữa hai nhà lãnh đạo.',
    target: 'This is the third meeting between the two leaders.',
  },
  {
    source: 'Nhật Bản sẽ mua thêm 6 tàu hộ vệ trong vòng 10 năm tới.',
    target: 'Japan will buy six more frigates over the next 10 years.',
  },
  {
    source: 'Hai mươi quốc gia đã ký vào bản tuyên bố chung.',
    target: 'Twenty countries have signed the joint statement.',
  },
  { source: 'Tên lửa này có tầm bắn từ 500 đến 700 km.', target: 'The missile has a range of 500 to 700 kilometers.' },
  {
    source: 'Khoảng 1/3 số xe tăng của lữ đoàn không còn hoạt động.',
    target: "About one-third of the brigade's tanks are no longer in service.",
  },
  { source: 'Dân số của hòn đảo là 41.947 người.', target: 'The island has a population of 41,947.' },
  { source: 'Công ty lỗ 3 tỷ rưỡi USD trong năm ngoái.', target: 'The company lost $3.5 billion last year.' },
  {
    source: 'Liên minh châu Âu giải ngân khoản vay 35 tỷ euro cho Kiev.',
    target: 'The European Union disbursed a loan of 35 billion euros to Kyiv.',
  },
  {
    source: 'Chính quyền địa phương đã sơ tán 1,2 triệu dân.',
    target: 'Local authorities have evacuated 1.2 million residents.',
  },
  {
    source: 'Tối đa 40 quan sát viên sẽ được triển khai dọc giới tuyến.',
    target: 'Up to 40 observers will be deployed along the line of contact.',
  },
];
