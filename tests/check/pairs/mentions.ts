import type { RightPair } from './right-pair.ts';

/** Acronyms that a paragraph mentions more than once, and those of headings. */
export const MENTIONS: readonly RightPair[] = [
  {
    source:
      'Cơ quan Năng lượng Nguyên tử Quốc tế (IAEA) ngày 9/9 thông báo đã đạt thỏa thuận với Iran về việc nối lại thanh sát. Tổng giám đốc Rafael Grossi nói các thanh sát viên IAEA sẽ trở lại "trong vài tuần tới". Tehran cảnh báo sẽ ngừng hợp tác với IAEA nếu lệnh trừng phạt của Liên Hợp Quốc được tái áp đặt.',
    target:
      'The International Atomic Energy Agency (IAEA) announced on Sept. 9 that it had reached an agreement with Iran on resuming inspections. Director General Rafael Grossi said IAEA inspectors would return "in the coming weeks." Tehran warned that it would stop cooperating with the IAEA if United Nations sanctions were reimposed.',
  },
  {
    source:
      'Hải quân Ukraine nói đã dùng xuồng không người lái (USV) Magura V5 đánh chìm một tàu tuần tra Nga ở biển Đen. Mỗi chiếc USV mang được 320 kg thuốc nổ và có tầm hoạt động 800 km. Theo tình báo Ukraine, ba USV đã đánh trúng mạn phải con tàu.',
    target:
      "The Ukrainian navy said it had used Magura V5 unmanned surface vessels (USVs) to sink a Russian patrol ship in the Black Sea. Each USV can carry 320 kilograms of explosives and has a range of 800 kilometers. According to Ukrainian intelligence, three USVs hit the ship's starboard side.",
  },
  {
    source:
      'Triều Tiên ngày 31/10 phóng thử tên lửa đạn đạo xuyên lục địa (ICBM) Hwasong-19. Đây là vụ thử ICBM đầu tiên của nước này trong gần một năm. Seoul cho rằng Bình Nhưỡng chưa làm chủ được công nghệ đưa đầu đạn ICBM trở lại khí quyển.',
    target:
      "North Korea on Oct. 31 test-fired a Hwasong-19 intercontinental ballistic missile (ICBM). It was the country's first ICBM test in nearly a year. Seoul believes that Pyongyang has not yet mastered the technology needed for an ICBM warhead to reenter the atmosphere.",
  },
  {
    source:
      'Chương trình cho vay Hành động An ninh cho châu Âu (SAFE) có quy mô 150 tỷ euro. Ba Lan hưởng lợi nhiều nhất từ SAFE, với 43,7 tỷ euro. Anh từng đàm phán để tham gia SAFE, song hai bên không thống nhất được mức đóng góp.',
    target:
      'The loan program Security Action for Europe (SAFE) is worth 150 billion euros. Poland benefits most from SAFE, with 43.7 billion euros. Britain had negotiated to join SAFE, but the two sides could not agree on the size of its contribution.',
  },
  {
    source:
      'Estonia ngày 30/4 tiếp nhận sáu tổ hợp HIMARS đầu tiên do Mỹ sản xuất. Các khẩu đội HIMARS có thể tấn công mục tiêu cách xa 300 km. Litva và Latvia cũng đã đặt mua HIMARS.',
    target:
      'Estonia on April 30 received its first six U.S.-made High Mobility Artillery Rocket System (HIMARS) launchers. HIMARS batteries can strike targets 300 kilometers away. Lithuania and Latvia have also ordered HIMARS.',
  },
  {
    source:
      'Lực lượng Vệ binh Cách mạng Hồi giáo (IRGC) của Iran bắt giữ một tàu chở dầu nước ngoài ở vịnh Ba Tư. Tư lệnh hải quân IRGC Alireza Tangsiri cho biết con tàu chở 2 triệu lít nhiên liệu lậu. Mỹ coi IRGC là tổ chức khủng bố từ năm 2019.',
    target:
      "Iran's Islamic Revolutionary Guard Corps (IRGC) seized a foreign oil tanker in the Persian Gulf. IRGC navy commander Alireza Tangsiri said the vessel was carrying 2 million liters of smuggled fuel. The U.S. has considered the IRGC a terrorist organization since 2019.",
  },
  {
    source:
      'Lực lượng Phòng vệ Israel (IDF) nói đã hạ một chỉ huy Hezbollah ở miền nam Lebanon. Theo IDF, người này đứng sau nhiều vụ phóng rocket. Hezbollah chưa bình luận, còn Beirut cáo buộc IDF vi phạm lệnh ngừng bắn.',
    target:
      'The Israel Defense Forces (IDF) said it had killed a Hezbollah commander in southern Lebanon. According to the IDF, he was behind many rocket launches. Hezbollah has not yet commented, while Beirut accused the IDF of violating the ceasefire.',
  },
  {
    source:
      'Cơ quan phòng vệ Đài Loan phát hiện 37 máy bay quân sự Trung Quốc trong 24 giờ. Trong số này, 28 chiếc đi vào vùng nhận dạng phòng không (ADIZ) của hòn đảo. Bắc Kinh không công nhận ADIZ này và nói các chuyến bay là hoạt động bình thường.',
    target:
      "Taiwan's defense agency detected 37 Chinese military aircraft in 24 hours. Of these, 28 entered the island's air defense identification zone (ADIZ). Beijing does not recognize the ADIZ and said the flights were normal activity.",
  },
  {
    source:
      'Macron tới Kiev hôm thứ Ba để bàn về hệ thống phòng không THAAD. Ông nói châu Âu chưa có hệ thống nào tương đương THAAD (tầm chặn 200 km).',
    target:
      'French President Emmanuel Macron arrived in Kyiv on Tuesday to discuss the Terminal High Altitude Area Defense (THAAD) air defense system. He said Europe does not yet have any system equivalent to THAAD (with an intercept range of 200 kilometers).',
  },
  {
    source: 'Ukraine dùng USV tập kích cầu Crimea',
    target: 'Ukraine uses USVs to attack Crimean Bridge',
    kind: 'heading',
  },
  {
    source: 'G7 nhất trí siết trừng phạt dầu mỏ Nga',
    target: 'G7 agrees to tighten sanctions on Russian oil',
    kind: 'heading',
  },
  {
    source: 'EU thông qua gói trừng phạt thứ 19 nhằm vào Nga',
    target: 'EU approves 19th package of sanctions against Russia',
    kind: 'heading',
  },
];
