import type { RightPair } from './right-pair.ts';

/** Weapons and their designations. */
export const ARMS: readonly RightPair[] = [
  {
    source: 'Ukraine nhận thêm 6 tiêm kích F-16 từ Hà Lan.',
    target: 'Ukraine has received six more F-16 fighter jets from the Netherlands.',
  },
  {
    source: 'Lockheed Martin bàn giao chiếc F-35A đầu tiên cho Bỉ.',
    target: 'Lockheed Martin delivered the first F-35A to Belgium.',
  },
  {
    source: 'Không quân Việt Nam vận hành tiêm kích Su-30MK2.',
    target: "Vietnam's air force operates the Su-30MK2 fighter jet.",
  },
  {
    source: 'Nga dùng tiêm kích MiG-31K mang tên lửa Kinzhal.',
    target: 'Russia uses the MiG-31K fighter jet to carry the Kinzhal missile.',
  },
  {
    source: 'Oanh tạc cơ Tu-95MS đã phóng tên lửa hành trình Kh-101.',
    target: 'Tu-95MS bombers launched Kh-101 cruise missiles.',
  },
  {
    source: 'Pháo thủ Ukraine khai hỏa lựu pháo M777 gần Bakhmut.',
    target: 'Ukrainian gunners fire an M777 howitzer near Bakhmut.',
  },
  {
    source: 'Thổ Nhĩ Kỳ từng mua hệ thống phòng không S-400 của Nga.',
    target: 'Turkey once bought the S-400 air defense system from Russia.',
  },
  {
    source: 'Mỹ chuyển giao đạn pháo 155 mm cho Kiev.',
    target: 'The U.S. is transferring 155 mm artillery shells to Kyiv.',
  },
  {
    source: 'Đức cung cấp thêm hai hệ thống IRIS-T cho Ukraine.',
    target: 'Germany is supplying two more IRIS-T systems to Ukraine.',
  },
  {
    source: 'Hải quân Trung Quốc biên chế tàu khu trục Type 055 mới.',
    target: 'The Chinese navy has commissioned a new Type 055 destroyer.',
  },
  {
    source: 'Ấn Độ thử thành công tên lửa đạn đạo Agni-5.',
    target: 'India successfully tested the Agni-5 ballistic missile.',
  },
  {
    source: 'Triều Tiên phô diễn tên lửa đạn đạo xuyên lục địa Hwasong-18.',
    target: 'North Korea showed off its Hwasong-18 intercontinental ballistic missile.',
  },
  {
    source: 'Xe tăng Leopard 2A6 được chuyển bằng đường sắt qua Ba Lan.',
    target: 'Leopard 2A6 tanks were moved by rail through Poland.',
  },
  {
    source: 'Máy bay tuần tra P-8A cất cánh từ căn cứ Sigonella.',
    target: 'A P-8A patrol aircraft took off from the Sigonella base.',
  },
  {
    source: 'Radar AN/FPS-117 theo dõi không phận phía bắc.',
    target: 'The AN/FPS-117 radar monitors the northern airspace.',
  },
  {
    source: 'Nga mất hai trực thăng Mi-8 trong vụ tấn công sân bay.',
    target: 'Russia lost two Mi-8 helicopters in the attack on the airfield.',
  },
  {
    source: 'Thụy Điển chuyển cho Ukraine pháo tự hành Archer.',
    target: 'Sweden is transferring Archer self-propelled guns to Ukraine.',
  },
  {
    source: 'Nhật Bản đặt mua 400 tên lửa Tomahawk của Mỹ.',
    target: 'Japan has ordered 400 Tomahawk missiles from the U.S.',
  },
  {
    source: 'Ukraine dùng xuồng không người lái tấn công cảng Novorossiysk.',
    target: 'Ukraine used unmanned surface vessels to attack the port of Novorossiysk.',
  },
  {
    source: 'Tên lửa ATACMS có tầm bắn 300 km.',
    target: 'The Army Tactical Missile System (ATACMS) has a range of 300 kilometers.',
  },
  { source: 'Đài Loan đưa vào biên chế xe tăng M1A2T.', target: 'Taiwan has put the M1A2T tank into service.' },
  {
    source: 'Hệ thống HQ-9B được triển khai trên đảo Phú Lâm.',
    target: 'The HQ-9B system was deployed on Woody Island.',
  },
  {
    source: 'Quân đội Ukraine dùng máy bay không người lái FPV để diệt xe tăng T-72B3.',
    target: 'The Ukrainian military uses first-person view (FPV) drones to destroy T-72B3 tanks.',
  },
  {
    source: 'Hà Lan chuyển cho Kiev 14 tàu tuần tra và 10 xuồng cao tốc.',
    target: 'The Netherlands is transferring 14 patrol ships and 10 speedboats to Kyiv.',
  },
];
