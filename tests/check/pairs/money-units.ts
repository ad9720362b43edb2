import type { RightPair } from './right-pair.ts';

/** Money and units. */
export const MONEY_UNITS: readonly RightPair[] = [
  { source: 'Thương vụ trị giá 920 triệu USD.', target: 'The deal is worth $920 million.' },
  {
    source: 'Đan Mạch cam kết thêm 1,1 tỷ euro cho không quân Ukraine.',
    target: "Denmark pledged another 1.1 billion euros for Ukraine's air force.",
  },
  {
    source: 'Anh chi 2,3 tỷ bảng cho chương trình tàu ngầm mới.',
    target: 'Britain is spending 2.3 billion pounds on the new submarine program.',
  },
  {
    source: 'Trung Quốc dành 1.780 tỷ nhân dân tệ cho quốc phòng.',
    target: 'China has set aside 1.78 trillion yuan for defense.',
  },
  {
    source: 'Tokyo phân bổ 8.700 tỷ yên cho ngân sách quân sự.',
    target: 'Tokyo has allocated 8.7 trillion yen to the military budget.',
  },
  {
    source: 'Dự án sân bay có vốn đầu tư 2.000 tỷ đồng.',
    target: 'The airport project has an investment of 2 trillion dong.',
  },
  { source: 'Nga chi 10.400 tỷ rúp cho quân đội.', target: 'Russia is spending 10.4 trillion rubles on the military.' },
  {
    source: 'Kiev tăng lương cho binh sĩ thêm 20.000 hryvnia mỗi tháng.',
    target: "Kyiv is raising soldiers' pay by 20,000 hryvnias a month.",
  },
  {
    source: 'Australia ký hợp đồng 4,5 tỷ đô la Úc đóng tàu tuần tra.',
    target: 'Australia signed a contract of 4.5 billion Australian dollars to build patrol ships.',
  },
  {
    source: 'Con tàu dài 155 m và có lượng giãn nước 9.800 tấn.',
    target: 'The ship is 155 meters long and displaces 9,800 metric tons.',
  },
  {
    source: 'Tàu ngầm được phát hiện cách bờ biển 12 hải lý.',
    target: 'The submarine was detected 12 nautical miles off the coast.',
  },
  { source: 'Tên lửa mang đầu đạn nặng 450 kg.', target: 'The missile carries a 450-kilogram warhead.' },
  {
    source: 'Lực lượng Ukraine tiến thêm 8 km về phía nam.',
    target: 'Ukrainian forces advanced another 8 kilometers to the south.',
  },
  { source: 'Máy bay đạt tốc độ 2.100 km/h.', target: 'The aircraft reaches a speed of 2,100 kilometers per hour.' },
  {
    source: 'Nhiệt độ trong hầm trú ẩn xuống dưới 5 độ C.',
    target: 'The temperature in the shelter fell below 5 degrees Celsius.',
  },
  { source: 'Hầm ngầm nằm ở độ sâu 60 m.', target: 'The bunker lies at a depth of 60 meters.' },
  { source: 'Iran làm giàu urani ở mức 60%.', target: 'Iran is enriching uranium to 60%.' },
  { source: 'Lệnh trừng phạt kéo dài thêm 6 tháng.', target: 'The sanctions were extended for another six months.' },
  { source: 'Giá dầu Brent tăng lên 87,4 USD mỗi thùng.', target: 'Brent crude rose to $87.40 a barrel.' },
  { source: 'Khu vực cấm bay rộng 3.500 km vuông.', target: 'The no-fly zone covers 3,500 square kilometers.' },
  {
    source: 'Hạm đội có thể hoạt động liên tục trong 45 ngày.',
    target: 'The fleet can operate for 45 days without interruption.',
  },
  { source: 'Ngân hàng Thế giới cho Moldova vay 150 triệu USD.', target: 'The World Bank lent Moldova $150 million.' },
];
