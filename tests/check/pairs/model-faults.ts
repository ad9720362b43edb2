import type { Fault } from './fault.ts';

/** Faults as models and hurried editors make them, thought up without a look at the checks, some five of a kind. */
export const MODEL_FAULTS: readonly Fault[] = [
  {
    kind: 'number scale',
    source: 'Quốc hội Ba Lan hôm 14/3 thông qua khoản chi 3,2 tỷ USD để mua thêm sáu tổ hợp phòng không Patriot.',
    right: "Poland's parliament on March 14 approved $3.2 billion to buy six more Patriot air defense systems.",
    wrong: "Poland's parliament on March 14 approved $3.2 million to buy six more Patriot air defense systems.",
  },
  {
    kind: 'number scale',
    source: 'Bộ Quốc phòng Na Uy cho biết gói viện trợ gồm 12 nghìn quả đạn pháo 155 mm và 40 xe bọc thép.',
    right:
      "Norway's Defense Ministry said the aid package includes 12,000 155 mm artillery shells and 40 armored vehicles.",
    wrong:
      "Norway's Defense Ministry said the aid package includes 120,000 155 mm artillery shells and 40 armored vehicles.",
  },
  {
    kind: 'number scale',
    source:
      'Ngân sách quốc phòng của Phần Lan năm tới sẽ tương đương 2,5% GDP, theo dự thảo được chính phủ công bố hôm thứ Ba.',
    right:
      "Finland's defense budget next year will be equivalent to 2.5% of GDP, according to a draft released by the government on Tuesday.",
    wrong:
      "Finland's defense budget next year will be equivalent to 25% of GDP, according to a draft released by the government on Tuesday.",
  },
  {
    kind: 'number scale',
    source: 'Lực lượng biên phòng Litva đã chặn 1.350 người tìm cách vượt biên trái phép từ Belarus trong nửa đầu năm.',
    right:
      'Lithuanian border guards stopped 1,350 people trying to cross illegally from Belarus in the first half of the year.',
    wrong:
      'Lithuanian border guards stopped 13,500 people trying to cross illegally from Belarus in the first half of the year.',
  },
  {
    kind: 'number scale',
    source: 'Khoảng 1,7 triệu người dân ở tỉnh Kharkiv bị mất điện sau đợt tập kích đêm qua.',
    right: "About 1.7 million people in the Kharkiv region lost power after last night's strikes.",
    wrong: "About 17 million people in the Kharkiv region lost power after last night's strikes.",
  },
  {
    kind: 'number scale',
    source: 'Hãng đóng tàu Hanwha Ocean nhận hợp đồng trị giá 8.700 tỷ won để đóng bốn tàu ngầm cho hải quân Hàn Quốc.',
    right:
      'Shipbuilder Hanwha Ocean won a contract worth 8.7 trillion won to build four submarines for the South Korean navy.',
    wrong:
      'Shipbuilder Hanwha Ocean won a contract worth 8.7 billion won to build four submarines for the South Korean navy.',
  },
  {
    kind: 'unit currency',
    source:
      'Thụy Điển cam kết viện trợ quân sự trị giá 16 tỷ krona cho Ukraine, gói lớn nhất từ trước đến nay của nước này.',
    right: 'Sweden pledged 16 billion kronor in military aid to Ukraine, its largest package to date.',
    wrong: 'Sweden pledged 16 billion euros in military aid to Ukraine, its largest package to date.',
  },
  {
    kind: 'unit currency',
    source:
      'Tên lửa đạt độ cao tối đa 800 km và rơi xuống vùng biển phía đông bán đảo Triều Tiên, quân đội Hàn Quốc cho biết.',
    right:
      'The missile reached a maximum altitude of 800 kilometers and fell into waters east of the Korean Peninsula, the South Korean military said.',
    wrong:
      'The missile reached a maximum altitude of 800 miles and fell into waters east of the Korean Peninsula, the South Korean military said.',
  },
  {
    kind: 'unit currency',
    source: 'Tàu khu trục dài 155 m này có lượng giãn nước 8.200 tấn và chở theo thủy thủ đoàn 280 người.',
    right: 'The 155-meter destroyer displaces 8,200 tons and carries a crew of 280.',
    wrong: 'The 155-foot destroyer displaces 8,200 tons and carries a crew of 280.',
  },
  {
    kind: 'unit currency',
    source: 'Tokyo sẽ chi 430 tỷ yen để nâng cấp các căn cứ trên đảo Okinawa trong ba năm tới.',
    right: 'Tokyo will spend 430 billion yen to upgrade bases on Okinawa over the next three years.',
    wrong: 'Tokyo will spend 430 billion yuan to upgrade bases on Okinawa over the next three years.',
  },
  {
    kind: 'unit currency',
    source: 'Mỗi quả bom lượn mang đầu đạn nặng 500 kg và có thể được thả cách mục tiêu tới 60 km.',
    right: 'Each glide bomb carries a 500-kilogram warhead and can be released up to 60 kilometers from its target.',
    wrong: 'Each glide bomb carries a 500-pound warhead and can be released up to 60 kilometers from its target.',
  },
  {
    kind: 'date time',
    source: 'Ngoại trưởng Nhật Bản sẽ tới Manila vào ngày 5/9 để hội đàm với ngoại trưởng Philippines.',
    right: "Japan's foreign minister will travel to Manila on Sept. 5 for talks with the Philippine foreign secretary.",
    wrong: "Japan's foreign minister will travel to Manila on May 9 for talks with the Philippine foreign secretary.",
  },
  {
    kind: 'date time',
    source: 'Hai bên nhất trí nối lại đàm phán tại Geneva vào thứ Tư tuần sau.',
    right: 'The two sides agreed to resume talks in Geneva on Wednesday of next week.',
    wrong: 'The two sides agreed to resume talks in Geneva on Thursday of next week.',
  },
  {
    kind: 'date time',
    source: 'Còi báo động phòng không vang lên tại Odesa lúc 23h40 hôm Chủ nhật, thị trưởng thành phố cho hay.',
    right: "Air raid sirens sounded in Odesa at 11:40 p.m. on Sunday, the city's mayor said.",
    wrong: "Air raid sirens sounded in Odesa at 11:40 p.m. on Saturday, the city's mayor said.",
  },
  {
    kind: 'date time',
    source: 'Vụ nổ xảy ra rạng sáng 11/2 tại một kho đạn ở ngoại ô Engels, vùng Saratov.',
    right:
      'The explosion occurred in the early hours of Feb. 11 at an ammunition depot on the outskirts of Engels, in the Saratov region.',
    wrong:
      'The explosion occurred in the early hours of Nov. 2 at an ammunition depot on the outskirts of Engels, in the Saratov region.',
  },
  {
    kind: 'date time',
    source: 'Thỏa thuận ngừng bắn dự kiến có hiệu lực từ 0h ngày 1/12 theo giờ địa phương.',
    right: 'The ceasefire is expected to take effect at 12 a.m. local time on Dec. 1.',
    wrong: 'The ceasefire is expected to take effect at 12 p.m. local time on Dec. 1.',
  },
  {
    kind: 'date time',
    source: 'Hiệp ước được hai nước ký năm 1987 và sửa đổi năm 2004.',
    right: 'The treaty was signed by the two countries in 1987 and amended in 2004.',
    wrong: 'The treaty was signed by the two countries in 1997 and amended in 2004.',
  },
  {
    kind: 'person',
    source:
      'Tổng thống Zelensky hôm qua gặp Ngoại trưởng Ba Lan Radoslaw Sikorski tại Lviv để bàn về an ninh năng lượng.',
    right:
      'President Zelensky met Polish Foreign Minister Radoslaw Sikorski in Lviv yesterday to discuss energy security.',
    wrong: 'President Zelensky met Polish Foreign Minister Donald Tusk in Lviv yesterday to discuss energy security.',
  },
  {
    kind: 'person',
    source:
      'Cố vấn An ninh Quốc gia Hàn Quốc Wi Sung-lac cho biết Tổng thống Lee Jae Myung sẽ thăm Washington vào cuối tháng tới.',
    right:
      'South Korean National Security Adviser Wi Sung-lac said President Lee Jae Myung will visit Washington late next month.',
    wrong:
      'South Korean National Security Adviser Wi Sung-lac said President Yoon Suk Yeol will visit Washington late next month.',
  },
  {
    kind: 'person',
    source: 'Ông Medvedev nói Nga sẽ đáp trả tương xứng, vài giờ sau khi ông Peskov từ chối bình luận về vấn đề này.',
    right: 'Medvedev said Russia would respond in kind, a few hours after Peskov declined to comment on the matter.',
    wrong: 'Peskov said Russia would respond in kind, a few hours after Medvedev declined to comment on the matter.',
  },
  {
    kind: 'person',
    source: 'Tổng tư lệnh Oleksandr Syrskyi thông báo đã thay chỉ huy một lữ đoàn ở mặt trận Pokrovsk.',
    right:
      'Commander in Chief Oleksandr Syrskyi announced that the commander of a brigade on the Pokrovsk front had been replaced.',
    wrong:
      'Commander in Chief Valerii Zaluzhnyi announced that the commander of a brigade on the Pokrovsk front had been replaced.',
  },
  {
    kind: 'person',
    source:
      'Trong cuộc điện đàm, Ngoại trưởng Trung Quốc Vương Nghị nói với người đồng cấp Ấn Độ rằng biên giới hai nước nhìn chung ổn định.',
    right:
      'In a phone call, Chinese Foreign Minister Wang Yi told his Indian counterpart that the border between the two countries is generally stable.',
    wrong:
      'In a phone call, Chinese Foreign Minister Qin Gang told his Indian counterpart that the border between the two countries is generally stable.',
  },
  {
    kind: 'country place',
    source: 'Thủ tướng Slovakia tuyên bố nước này sẽ không gửi binh sĩ tới Ukraine trong bất cứ hoàn cảnh nào.',
    right: "Slovakia's prime minister said the country would not send troops to Ukraine under any circumstances.",
    wrong: "Slovenia's prime minister said the country would not send troops to Ukraine under any circumstances.",
  },
  {
    kind: 'country place',
    source: 'Triều Tiên hôm thứ Sáu phóng hai tên lửa đạn đạo tầm ngắn từ khu vực gần Wonsan.',
    right: 'North Korea on Friday fired two short-range ballistic missiles from an area near Wonsan.',
    wrong: 'South Korea on Friday fired two short-range ballistic missiles from an area near Wonsan.',
  },
  {
    kind: 'country place',
    source: 'Quân đội Niger thông báo tiêu diệt 23 tay súng thánh chiến gần biên giới với Mali.',
    right: 'The Nigerien military said it killed 23 jihadi gunmen near the border with Mali.',
    wrong: 'The Nigerian military said it killed 23 jihadi gunmen near the border with Mali.',
  },
  {
    kind: 'country place',
    source: 'Lực lượng Nga đã tiến thêm 2 km về hướng Kramatorsk, theo nhóm phân tích DeepState.',
    right:
      'Russian forces have advanced another 2 kilometers toward Kramatorsk, according to the analysis group DeepState.',
    wrong:
      'Russian forces have advanced another 2 kilometers toward Kremenchuk, according to the analysis group DeepState.',
  },
  {
    kind: 'country place',
    source: 'Áo phản đối đề xuất cho phép máy bay quân sự NATO bay qua không phận nước này.',
    right: 'Austria opposed a proposal to let NATO military aircraft fly through its airspace.',
    wrong: 'Australia opposed a proposal to let NATO military aircraft fly through its airspace.',
  },
  {
    kind: 'country place',
    source: 'Tàu hải cảnh Trung Quốc phun vòi rồng vào tàu tiếp tế Philippines gần bãi Cỏ Mây sáng nay.',
    right:
      'A Chinese coast guard ship fired water cannons at a Philippine resupply vessel near Second Thomas Shoal this morning.',
    wrong:
      'A Chinese coast guard ship fired water cannons at a Philippine resupply vessel near Scarborough Shoal this morning.',
  },
  {
    kind: 'organisation',
    source: 'Cơ quan An ninh Ukraine (SBU) nhận trách nhiệm vụ tấn công nhà máy lọc dầu ở Ryazan.',
    right: 'The Security Service of Ukraine (SBU) claimed responsibility for the attack on the oil refinery in Ryazan.',
    wrong:
      "Ukraine's Main Directorate of Intelligence (HUR) claimed responsibility for the attack on the oil refinery in Ryazan.",
  },
  {
    kind: 'organisation',
    source: 'Bộ Công an Việt Nam và Bộ Nội vụ Lào ký thỏa thuận hợp tác chống tội phạm xuyên biên giới.',
    right:
      "Vietnam's Ministry of Public Security and Laos' Ministry of Home Affairs signed an agreement on fighting cross-border crime.",
    wrong:
      "Vietnam's Ministry of National Defense and Laos' Ministry of Home Affairs signed an agreement on fighting cross-border crime.",
  },
  {
    kind: 'organisation',
    source:
      'Hội đồng châu Âu sẽ họp khẩn vào thứ Năm để bàn về vụ máy bay không người lái xâm phạm không phận Romania.',
    right:
      'The European Council will hold an emergency meeting on Thursday to discuss the drone incursion into Romanian airspace.',
    wrong:
      'The Council of Europe will hold an emergency meeting on Thursday to discuss the drone incursion into Romanian airspace.',
  },
  {
    kind: 'organisation',
    source: 'Bộ Ngoại giao Đức đã triệu đại sứ Nga để phản đối vụ tấn công mạng nhằm vào hệ thống kiểm soát không lưu.',
    right:
      "Germany's Foreign Ministry summoned the Russian ambassador to protest a cyberattack on the air traffic control system.",
    wrong:
      "Germany's Interior Ministry summoned the Russian ambassador to protest a cyberattack on the air traffic control system.",
  },
  {
    kind: 'organisation',
    source: 'Cơ quan Tình báo Quốc phòng Mỹ nhận định Iran chưa quyết định chế tạo bom hạt nhân.',
    right: 'The U.S. Defense Intelligence Agency assessed that Iran had not decided to build a nuclear bomb.',
    wrong: 'The U.S. Central Intelligence Agency assessed that Iran had not decided to build a nuclear bomb.',
  },
  {
    kind: 'weapon',
    source:
      'Nga phóng sáu tên lửa đạn đạo và 84 máy bay không người lái vào Ukraine trong đêm, không quân Ukraine cho biết.',
    right: 'Russia launched six ballistic missiles and 84 drones at Ukraine overnight, the Ukrainian air force said.',
    wrong: 'Russia launched six cruise missiles and 84 drones at Ukraine overnight, the Ukrainian air force said.',
  },
  {
    kind: 'weapon',
    source: 'Hà Lan bàn giao cho Ukraine 14 xe tăng Leopard 2 đã qua nâng cấp.',
    right: 'The Netherlands handed over 14 upgraded Leopard 2 tanks to Ukraine.',
    wrong: 'The Netherlands handed over 14 upgraded Leopard 2 armored personnel carriers to Ukraine.',
  },
  {
    kind: 'weapon',
    source: 'Hải quân Ấn Độ biên chế tàu hộ vệ lớp Nilgiri thứ tư tại cảng Visakhapatnam.',
    right: 'The Indian navy commissioned its fourth Nilgiri-class frigate at the port of Visakhapatnam.',
    wrong: 'The Indian navy commissioned its fourth Nilgiri-class destroyer at the port of Visakhapatnam.',
  },
  {
    kind: 'weapon',
    source: 'Một trực thăng Mi-8 chở 11 người mất liên lạc khi bay qua vùng núi Kamchatka.',
    right: 'An Mi-8 helicopter carrying 11 people lost contact while flying over the mountains of Kamchatka.',
    wrong: 'An Mi-8 fighter jet carrying 11 people lost contact while flying over the mountains of Kamchatka.',
  },
  {
    kind: 'weapon',
    source: 'Lựu pháo tự hành Caesar của Pháp đã được triển khai ở khu vực Zaporizhzhia từ tháng 4.',
    right: 'French Caesar self-propelled howitzers have been deployed in the Zaporizhzhia area since April.',
    wrong: 'French Caesar multiple rocket launchers have been deployed in the Zaporizhzhia area since April.',
  },
  {
    kind: 'rank office',
    source: 'Thứ trưởng Ngoại giao Nga Sergei Ryabkov nói Moskva chưa nhận được phản hồi nào từ Washington.',
    right: 'Russian Deputy Foreign Minister Sergei Ryabkov said Moscow had not received any response from Washington.',
    wrong: 'Russian Foreign Minister Sergei Ryabkov said Moscow had not received any response from Washington.',
  },
  {
    kind: 'rank office',
    source: 'Quyền Bộ trưởng Quốc phòng Hàn Quốc dự lễ hạ thủy tàu ngầm tại Geoje hôm thứ Ba.',
    right: "South Korea's acting defense minister attended a submarine launch ceremony in Geoje on Tuesday.",
    wrong: "South Korea's defense minister attended a submarine launch ceremony in Geoje on Tuesday.",
  },
  {
    kind: 'rank office',
    source: 'Cựu Tư lệnh lục quân Mỹ tại châu Âu Ben Hodges cho rằng Crimea là chìa khóa của cuộc chiến.',
    right: 'Ben Hodges, the former commander of U.S. Army forces in Europe, argued that Crimea is the key to the war.',
    wrong: 'Ben Hodges, the commander of U.S. Army forces in Europe, argued that Crimea is the key to the war.',
  },
  {
    kind: 'rank office',
    source: 'Thượng tướng Nguyễn Văn Hòa tiếp đoàn đại biểu quân sự Cuba tại Hà Nội chiều 8/7.',
    right: 'Senior Lt. Gen. Nguyen Van Hoa received a Cuban military delegation in Hanoi on the afternoon of July 8.',
    wrong: 'Maj. Gen. Nguyen Van Hoa received a Cuban military delegation in Hanoi on the afternoon of July 8.',
  },
  {
    kind: 'rank office',
    source: 'Phó Thủ tướng Thái Lan kêu gọi Campuchia rút quân khỏi khu vực tranh chấp.',
    right: "Thailand's deputy prime minister called on Cambodia to withdraw its troops from the disputed area.",
    wrong: "Thailand's prime minister called on Cambodia to withdraw its troops from the disputed area.",
  },
  {
    kind: 'rank office',
    source: 'Trung tá Marek Nowak, phát ngôn viên quân đội Ba Lan, xác nhận máy bay đã hạ cánh an toàn.',
    right: 'Lt. Col. Marek Nowak, a spokesperson for the Polish military, confirmed that the plane had landed safely.',
    wrong: 'Lt. Gen. Marek Nowak, a spokesperson for the Polish military, confirmed that the plane had landed safely.',
  },
  {
    kind: 'roles reversed',
    source: 'Serbia đã bán cho Ai Cập 24 khẩu lựu pháo tự hành Nora theo hợp đồng ký hồi tháng 6.',
    right: 'Serbia sold Egypt 24 Nora self-propelled howitzers under a contract signed in June.',
    wrong: 'Egypt sold Serbia 24 Nora self-propelled howitzers under a contract signed in June.',
  },
  {
    kind: 'roles reversed',
    source: 'Tàu cá Việt Nam bị tàu Trung Quốc đâm chìm gần quần đảo Hoàng Sa, tám ngư dân được cứu.',
    right:
      'A Vietnamese fishing boat was rammed and sunk by a Chinese vessel near the Paracel Islands; eight fishermen were rescued.',
    wrong:
      'A Chinese vessel was rammed and sunk by a Vietnamese fishing boat near the Paracel Islands; eight fishermen were rescued.',
  },
  {
    kind: 'roles reversed',
    source: 'Azerbaijan cáo buộc Armenia nổ súng vào các vị trí của quân đội nước này ở biên giới trong đêm.',
    right: 'Azerbaijan accused Armenia of firing at its army positions on the border overnight.',
    wrong: 'Armenia accused Azerbaijan of firing at its army positions on the border overnight.',
  },
  {
    kind: 'roles reversed',
    source: 'Đan Mạch sẽ nhận từ Hàn Quốc lô đạn pháo đầu tiên vào tháng 10.',
    right: 'Denmark will receive its first batch of artillery shells from South Korea in October.',
    wrong: 'South Korea will receive its first batch of artillery shells from Denmark in October.',
  },
  {
    kind: 'roles reversed',
    source: 'Tổng thống Pháp đã mời Thủ tướng Ấn Độ dự lễ duyệt binh ngày 14/7 tại Paris.',
    right: 'The French president invited the Indian prime minister to attend the July 14 military parade in Paris.',
    wrong: 'The Indian prime minister invited the French president to attend the July 14 military parade in Paris.',
  },
  {
    kind: 'roles reversed',
    source: 'Lực lượng Houthi cho biết họ bị liên quân do Arab Saudi dẫn đầu không kích tại tỉnh Saada.',
    right: 'The Houthis said they were hit by airstrikes by the Saudi-led coalition in Saada province.',
    wrong: 'The Houthis said they carried out airstrikes on the Saudi-led coalition in Saada province.',
  },
  {
    kind: 'negation',
    source: 'Điện Kremlin khẳng định không có kế hoạch điện đàm giữa hai tổng thống trong tuần này.',
    right: 'The Kremlin said there were no plans for a phone call between the two presidents this week.',
    wrong: 'The Kremlin said there were plans for a phone call between the two presidents this week.',
  },
  {
    kind: 'negation',
    source: 'Hungary cho biết sẽ không phủ quyết gói trừng phạt thứ 19 của Liên minh châu Âu.',
    right: "Hungary said it would not veto the European Union's 19th package of sanctions.",
    wrong: "Hungary said it would veto the European Union's 19th package of sanctions.",
  },
  {
    kind: 'negation',
    source: 'Quân đội Israel nói chưa xác nhận được danh tính của hai thi thể tìm thấy ở Khan Younis.',
    right:
      'The Israeli military said it had not yet been able to confirm the identities of two bodies found in Khan Younis.',
    wrong: 'The Israeli military said it had been able to confirm the identities of two bodies found in Khan Younis.',
  },
  {
    kind: 'negation',
    source: 'Không phải thành viên NATO nào cũng đạt mục tiêu chi tiêu quốc phòng 2% GDP.',
    right: 'Not all NATO members have met the defense spending target of 2% of GDP.',
    wrong: 'No NATO members have met the defense spending target of 2% of GDP.',
  },
  {
    kind: 'negation',
    source: 'Tổng thống Belarus bác tin nước này đã cho phép Nga dùng lãnh thổ để phóng máy bay không người lái.',
    right:
      'The Belarusian president denied reports that the country had allowed Russia to use its territory to launch drones.',
    wrong:
      'The Belarusian president confirmed reports that the country had allowed Russia to use its territory to launch drones.',
  },
  {
    kind: 'hedge',
    source: 'Chiếc tàu chở dầu được cho là thuộc "hạm đội bóng tối" của Nga đã bị hải quân Pháp chặn ngoài khơi Brest.',
    right:
      'The oil tanker, believed to be part of Russia\'s "shadow fleet," was intercepted by the French navy off Brest.',
    wrong: 'The oil tanker, part of Russia\'s "shadow fleet," was intercepted by the French navy off Brest.',
  },
  {
    kind: 'hedge',
    source: 'Tình báo Hàn Quốc cho rằng Triều Tiên có thể đã gửi thêm 3.000 lính tới vùng Kursk.',
    right: 'South Korean intelligence said North Korea may have sent another 3,000 soldiers to the Kursk region.',
    wrong: 'South Korean intelligence said North Korea has sent another 3,000 soldiers to the Kursk region.',
  },
  {
    kind: 'hedge',
    source: 'Cảnh sát Đức bắt một người đàn ông 34 tuổi bị nghi làm gián điệp cho Trung Quốc.',
    right: 'German police arrested a 34-year-old man suspected of spying for China.',
    wrong: 'German police arrested a 34-year-old man who spied for China.',
  },
  {
    kind: 'hedge',
    source: 'Máy bay trinh sát Nga đã đi vào không phận Estonia trong 12 phút, Bộ Quốc phòng Estonia thông báo.',
    right: "A Russian reconnaissance plane entered Estonian airspace for 12 minutes, Estonia's Defense Ministry said.",
    wrong:
      "A Russian reconnaissance plane may have entered Estonian airspace for 12 minutes, Estonia's Defense Ministry said.",
  },
  {
    kind: 'hedge',
    source: 'Ít nhất hai tàu ngầm Iran dường như đã rời cảng Bandar Abbas, theo ảnh vệ tinh chụp hôm 3/6.',
    right:
      'At least two Iranian submarines appear to have left the port of Bandar Abbas, according to satellite images taken June 3.',
    wrong: 'At least two Iranian submarines left the port of Bandar Abbas, according to satellite images taken June 3.',
  },
  {
    kind: 'plan done',
    source: 'Australia dự định mua 20 pháo phản lực HIMARS từ Mỹ với giá 350 triệu USD.',
    right: 'Australia plans to buy 20 HIMARS rocket launchers from the United States for $350 million.',
    wrong: 'Australia has bought 20 HIMARS rocket launchers from the United States for $350 million.',
  },
  {
    kind: 'plan done',
    source: 'Cộng hòa Séc đã chuyển 50.000 quả đạn pháo cho Kyiv trong tháng 8.',
    right: 'The Czech Republic delivered 50,000 artillery shells to Kyiv in August.',
    wrong: 'The Czech Republic plans to deliver 50,000 artillery shells to Kyiv in August.',
  },
  {
    kind: 'plan done',
    source: 'Philippines đang cân nhắc đưa đơn kiện mới lên Tòa Trọng tài Thường trực ở The Hague.',
    right: 'The Philippines is considering filing a new case with the Permanent Court of Arbitration in The Hague.',
    wrong: 'The Philippines has filed a new case with the Permanent Court of Arbitration in The Hague.',
  },
  {
    kind: 'plan done',
    source: 'Lục quân Mỹ sắp triển khai một khẩu đội tên lửa Typhon tới miền bắc Luzon.',
    right: 'The U.S. Army is about to deploy a Typhon missile battery to northern Luzon.',
    wrong: 'The U.S. Army has deployed a Typhon missile battery to northern Luzon.',
  },
  {
    kind: 'plan done',
    source: 'Quốc hội Latvia đã bỏ phiếu rút khỏi công ước Ottawa về cấm mìn sát thương.',
    right: "Latvia's parliament has voted to withdraw from the Ottawa Convention banning anti-personnel mines.",
    wrong: "Latvia's parliament will vote on withdrawing from the Ottawa Convention banning anti-personnel mines.",
  },
  {
    kind: 'condition',
    source: 'Iran cảnh báo sẽ đóng cửa eo biển Hormuz nếu các cơ sở dầu mỏ của nước này bị tấn công.',
    right: 'Iran warned it would close the Strait of Hormuz if its oil facilities were attacked.',
    wrong: 'Iran warned it would close the Strait of Hormuz over attacks on its oil facilities.',
  },
  {
    kind: 'condition',
    source: 'Thổ Nhĩ Kỳ sẽ không phê chuẩn thỏa thuận trừ khi Thụy Điển dẫn độ các nghi phạm khủng bố.',
    right: 'Turkey will not ratify the agreement unless Sweden extradites the terrorism suspects.',
    wrong: 'Turkey will not ratify the agreement even if Sweden extradites the terrorism suspects.',
  },
  {
    kind: 'condition',
    source: 'Berlin sẵn sàng gửi quân gìn giữ hòa bình với điều kiện được Bundestag chấp thuận.',
    right: 'Berlin is prepared to send peacekeepers provided the Bundestag approves.',
    wrong: 'Berlin is prepared to send peacekeepers because the Bundestag has approved.',
  },
  {
    kind: 'condition',
    source: 'Nếu không đạt thỏa thuận trước ngày 30/6, lệnh ngừng bắn tại Sudan sẽ hết hiệu lực.',
    right: 'If no agreement is reached before June 30, the ceasefire in Sudan will expire.',
    wrong: 'Because no agreement was reached before June 30, the ceasefire in Sudan will expire.',
  },
  {
    kind: 'condition',
    source: 'Tổng thống Hàn Quốc nói sẵn sàng gặp lãnh đạo Triều Tiên một khi Bình Nhưỡng ngừng thử hạt nhân.',
    right:
      "South Korea's president said he was ready to meet the North Korean leader once Pyongyang stops nuclear tests.",
    wrong:
      "South Korea's president said he was ready to meet the North Korean leader now that Pyongyang has stopped nuclear tests.",
  },
  {
    kind: 'cause effect',
    source:
      'Romania đóng cửa không phận vùng Tulcea do máy bay không người lái Nga tấn công cảng Izmail bên kia biên giới.',
    right:
      'Romania closed the airspace over the Tulcea region because Russian drones were attacking the port of Izmail across the border.',
    wrong:
      'Russian drones were attacking the port of Izmail across the border because Romania closed the airspace over the Tulcea region.',
  },
  {
    kind: 'cause effect',
    source: 'Tình trạng thiếu nhân lực khiến hải quân Anh phải cho hai tàu hộ vệ nghỉ hưu sớm.',
    right: 'Staff shortages forced the Royal Navy to retire two frigates early.',
    wrong: 'The early retirement of two frigates left the Royal Navy short of staff.',
  },
  {
    kind: 'cause effect',
    source:
      'Cuộc tập trận bị hoãn vì thời tiết xấu, không phải vì căng thẳng ngoại giao, phát ngôn viên quân đội Malaysia nói.',
    right:
      'The exercise was postponed because of bad weather, not diplomatic tensions, a Malaysian military spokesperson said.',
    wrong:
      'The exercise was postponed because of diplomatic tensions, not bad weather, a Malaysian military spokesperson said.',
  },
  {
    kind: 'cause effect',
    source: 'Giá dầu tăng vọt sau khi Israel không kích Isfahan đã buộc Ấn Độ phải mở kho dự trữ chiến lược.',
    right: "A surge in oil prices after Israel's airstrikes on Isfahan forced India to tap its strategic reserves.",
    wrong:
      "India's tapping of its strategic reserves after Israel's airstrikes on Isfahan led to a surge in oil prices.",
  },
  {
    kind: 'cause effect',
    source: 'Dù bị phương Tây trừng phạt, sản lượng đạn pháo của Nga vẫn tăng gấp ba, báo cáo của RUSI cho biết.',
    right: "Despite Western sanctions, Russia's artillery shell production has tripled, a RUSI report said.",
    wrong: "Because of Western sanctions, Russia's artillery shell production has tripled, a RUSI report said.",
  },
  {
    kind: 'comparison',
    source: 'Chi tiêu quân sự của Ba Lan tính theo tỷ trọng GDP hiện cao nhất trong NATO.',
    right: "Poland's military spending as a share of GDP is now the highest in NATO.",
    wrong: "Poland's military spending as a share of GDP is now the lowest in NATO.",
  },
  {
    kind: 'comparison',
    source: 'Tên lửa mới có tầm bắn ngắn hơn phiên bản cũ khoảng 40 km, theo hãng Roketsan.',
    right: 'The new missile has a range about 40 kilometers shorter than the old version, according to Roketsan.',
    wrong: 'The new missile has a range about 40 kilometers longer than the old version, according to Roketsan.',
  },
  {
    kind: 'comparison',
    source: 'Số lính Nga ở hướng Sumy đông gấp ba lực lượng phòng thủ Ukraine, chỉ huy địa phương nhận định.',
    right:
      'Russian soldiers in the Sumy direction outnumber the Ukrainian defenders three to one, a local commander said.',
    wrong:
      'Ukrainian defenders in the Sumy direction outnumber the Russian soldiers three to one, a local commander said.',
  },
  {
    kind: 'comparison',
    source:
      'Tỷ lệ ủng hộ thủ tướng Nhật Bản giảm xuống mức thấp nhất kể từ khi ông nhậm chức, khảo sát của NHK cho thấy.',
    right: "Support for Japan's prime minister fell to its lowest level since he took office, an NHK poll showed.",
    wrong: "Support for Japan's prime minister fell to its lowest level ever, an NHK poll showed.",
  },
  {
    kind: 'comparison',
    source: 'Máy bay KF-21 rẻ hơn F-35 khoảng 30 triệu USD mỗi chiếc.',
    right: 'The KF-21 is about $30 million cheaper per aircraft than the F-35.',
    wrong: 'The KF-21 is cheaper than the F-35, at about $30 million per aircraft.',
  },
  {
    kind: 'increase decrease',
    source: 'Nhập khẩu vũ khí của Ấn Độ giảm 9,3% trong giai đoạn 2020-2024 so với 5 năm trước đó, SIPRI cho biết.',
    right: "India's arms imports fell 9.3% in 2020-2024 compared with the previous five years, SIPRI said.",
    wrong: "India's arms imports rose 9.3% in 2020-2024 compared with the previous five years, SIPRI said.",
  },
  {
    kind: 'increase decrease',
    source: 'Chính phủ Tây Ban Nha nâng ngân sách quốc phòng lên 33 tỷ euro.',
    right: 'The Spanish government raised the defense budget to 33 billion euros.',
    wrong: 'The Spanish government raised the defense budget by 33 billion euros.',
  },
  {
    kind: 'increase decrease',
    source: 'Mỹ sẽ cắt giảm 700 quân đồn trú tại Romania trong đợt luân chuyển tới.',
    right: 'The United States will cut its forces stationed in Romania by 700 in the next rotation.',
    wrong: 'The United States will cut its forces stationed in Romania to 700 in the next rotation.',
  },
  {
    kind: 'increase decrease',
    source: 'Số vụ cướp biển ở eo biển Malacca tăng gấp đôi trong quý I, theo trung tâm ReCAAP.',
    right: 'Piracy incidents in the Strait of Malacca doubled in the first quarter, according to the ReCAAP center.',
    wrong: 'Piracy incidents in the Strait of Malacca halved in the first quarter, according to the ReCAAP center.',
  },
  {
    kind: 'increase decrease',
    source: 'Bộ Quốc phòng Anh cho biết tốc độ tiến quân của Nga đã chậm lại đáng kể từ cuối tháng 11.',
    right: "Britain's Defense Ministry said the pace of Russia's advance has slowed considerably since late November.",
    wrong:
      "Britain's Defense Ministry said the pace of Russia's advance has quickened considerably since late November.",
  },
  {
    kind: 'before after',
    source: 'Thủ tướng Canada tới Kyiv một ngày trước khi diễn ra hội nghị thượng đỉnh G7.',
    right: "Canada's prime minister arrived in Kyiv a day before the G7 summit.",
    wrong: "Canada's prime minister arrived in Kyiv a day after the G7 summit.",
  },
  {
    kind: 'before after',
    source: 'Sau khi gặp lãnh đạo Trung Quốc, Ngoại trưởng Lavrov sẽ bay tới Bình Nhưỡng.',
    right: "After meeting with China's leaders, Foreign Minister Lavrov will fly to Pyongyang.",
    wrong: "Before meeting with China's leaders, Foreign Minister Lavrov will fly to Pyongyang.",
  },
  {
    kind: 'before after',
    source: 'Đường băng phải được sửa xong trước mùa mưa, người phát ngôn không quân Philippines cho hay.',
    right: 'The runway must be repaired before the rainy season, a Philippine air force spokesperson said.',
    wrong: 'The runway must be repaired after the rainy season, a Philippine air force spokesperson said.',
  },
  {
    kind: 'before after',
    source: 'Phi công đã kịp nhảy dù trước khi chiếc Su-25 lao xuống cánh đồng ở vùng Belgorod.',
    right: 'The pilot managed to eject before the Su-25 crashed into a field in the Belgorod region.',
    wrong: 'The pilot managed to escape after the Su-25 crashed into a field in the Belgorod region.',
  },
  {
    kind: 'before after',
    source: 'Lệnh giới nghiêm tại Colombo được dỡ bỏ ba ngày sau cuộc bầu cử tổng thống.',
    right: 'The curfew in Colombo was lifted three days after the presidential election.',
    wrong: 'The curfew in Colombo was lifted three days before the presidential election.',
  },
  {
    kind: 'quantifier',
    source: 'Hầu hết tên lửa đã bị bắn hạ, nhưng hai quả rơi trúng một trạm biến áp ở Poltava.',
    right: 'Most of the missiles were shot down, but two hit an electrical substation in Poltava.',
    wrong: 'Some of the missiles were shot down, but two hit an electrical substation in Poltava.',
  },
  {
    kind: 'quantifier',
    source: 'Một số nước thành viên ASEAN đã phản đối dự thảo tuyên bố chung về Biển Đông.',
    right: 'Some ASEAN member states objected to the draft joint statement on the South China Sea.',
    wrong: 'All ASEAN member states objected to the draft joint statement on the South China Sea.',
  },
  {
    kind: 'quantifier',
    source: 'Toàn bộ 17 thủy thủ trên tàu hàng treo cờ Liberia đã được đưa lên bờ an toàn.',
    right: 'All 17 crew members on the Liberian-flagged cargo ship were brought safely ashore.',
    wrong: 'Most of the 17 crew members on the Liberian-flagged cargo ship were brought safely ashore.',
  },
  {
    kind: 'quantifier',
    source: 'Đa số nghị sĩ Thụy Sĩ ủng hộ nới lỏng quy định tái xuất khẩu vũ khí.',
    right: 'A majority of Swiss lawmakers support easing rules on the re-export of weapons.',
    wrong: 'A minority of Swiss lawmakers support easing rules on the re-export of weapons.',
  },
  {
    kind: 'quantifier',
    source: 'Cả hai phi công của chiếc tiêm kích Tejas đều sống sót sau vụ tai nạn ở Rajasthan.',
    right: 'Both pilots of the Tejas fighter jet survived the crash in Rajasthan.',
    wrong: 'One of the pilots of the Tejas fighter jet survived the crash in Rajasthan.',
  },
  {
    kind: 'ordinal',
    source: 'Đây là cuộc thử tên lửa thứ ba của Triều Tiên trong năm nay.',
    right: "This was North Korea's third missile test this year.",
    wrong: "This was North Korea's fourth missile test this year.",
  },
  {
    kind: 'ordinal',
    source: 'Tàu sân bay thứ hai của Ấn Độ, INS Vikrant, dẫn đầu đội hình tại cuộc duyệt binh trên biển.',
    right: "India's second aircraft carrier, INS Vikrant, led the formation in the naval review.",
    wrong: "India's first aircraft carrier, INS Vikrant, led the formation in the naval review.",
  },
  {
    kind: 'ordinal',
    source: 'Vòng đàm phán cuối cùng giữa Thái Lan và Campuchia diễn ra tại Kuala Lumpur vào hôm thứ Hai.',
    right: 'The final round of talks between Thailand and Cambodia took place in Kuala Lumpur on Monday.',
    wrong: 'The first round of talks between Thailand and Cambodia took place in Kuala Lumpur on Monday.',
  },
  {
    kind: 'ordinal',
    source: 'Moldova là nước nhận nhiều thiết bị rà phá bom mìn thứ tư trong khuôn khổ chương trình của EU.',
    right: 'Moldova is the fourth-largest recipient of mine-clearing equipment under the EU program.',
    wrong: 'Moldova is the fourth country to receive mine-clearing equipment under the EU program.',
  },
  {
    kind: 'ordinal',
    source: 'Lần đầu tiên sau 14 năm, tàu chiến Thổ Nhĩ Kỳ cập cảng Alexandria của Ai Cập.',
    right: "For the first time in 14 years, a Turkish warship docked at Egypt's port of Alexandria.",
    wrong: "For the second time in 14 years, a Turkish warship docked at Egypt's port of Alexandria.",
  },
  {
    kind: 'toll',
    source: 'Vụ tấn công vào Kryvyi Rih làm 4 người chết và 19 người bị thương, tỉnh trưởng Dnipropetrovsk cho biết.',
    right: 'The attack on Kryvyi Rih killed four people and wounded 19, the Dnipropetrovsk governor said.',
    wrong: 'The attack on Kryvyi Rih killed 19 people and wounded four, the Dnipropetrovsk governor said.',
  },
  {
    kind: 'toll',
    source: 'Sáu binh sĩ Pakistan thiệt mạng và hai người mất tích sau vụ phục kích ở Bắc Waziristan.',
    right: 'Six Pakistani soldiers were killed and two are missing after an ambush in North Waziristan.',
    wrong: 'Six Pakistani soldiers were killed and two were wounded after an ambush in North Waziristan.',
  },
  {
    kind: 'toll',
    source: 'Trong số 27 người bị thương có 5 trẻ em, cơ quan cứu hộ Ukraine thông báo.',
    right: "Five children were among the 27 people wounded, Ukraine's emergency service said.",
    wrong: "Five children were among the 27 people killed, Ukraine's emergency service said.",
  },
  {
    kind: 'toll',
    source: 'Vụ chìm tàu huấn luyện ngoài khơi Sumatra khiến 3 học viên mất tích, chưa ghi nhận trường hợp tử vong.',
    right: 'The sinking of a training ship off Sumatra left three cadets missing; no deaths have been reported.',
    wrong: 'The sinking of a training ship off Sumatra left three cadets injured; no deaths have been reported.',
  },
  {
    kind: 'toll',
    source:
      'Cơ quan y tế Gaza cho biết 38 người thiệt mạng, trong đó có 11 phụ nữ, trong các cuộc không kích hôm thứ Năm.',
    right: "Gaza's health authorities said 38 people, including 11 women, were killed in Thursday's airstrikes.",
    wrong: "Gaza's health authorities said 38 people, including 11 women, were wounded in Thursday's airstrikes.",
  },
  {
    kind: 'approximation',
    source: 'Gần 400 tay súng Wagner đã rời Mali trong tháng qua, theo nguồn tin an ninh ở Bamako.',
    right: 'Nearly 400 Wagner fighters have left Mali over the past month, according to a security source in Bamako.',
    wrong:
      'More than 400 Wagner fighters have left Mali over the past month, according to a security source in Bamako.',
  },
  {
    kind: 'approximation',
    source: 'Ít nhất 15 tàu cá bị hư hại trong trận bão khi đang neo tại đảo Song Tử Tây.',
    right: 'At least 15 fishing boats were damaged in the storm while anchored at Southwest Cay.',
    wrong: 'At most 15 fishing boats were damaged in the storm while anchored at Southwest Cay.',
  },
  {
    kind: 'approximation',
    source: 'Hợp đồng cho phép Ba Lan mua tối đa 96 trực thăng Apache.',
    right: 'The contract allows Poland to buy up to 96 Apache helicopters.',
    wrong: 'The contract allows Poland to buy at least 96 Apache helicopters.',
  },
  {
    kind: 'approximation',
    source: 'Hơn 2.000 người đã sơ tán khỏi các làng biên giới ở tỉnh Surin.',
    right: 'More than 2,000 people have been evacuated from border villages in Surin province.',
    wrong: 'Almost 2,000 people have been evacuated from border villages in Surin province.',
  },
  {
    kind: 'approximation',
    source: 'Đúng 60 nghị sĩ Bulgaria đã bỏ phiếu chống dự luật viện trợ quân sự.',
    right: 'Exactly 60 Bulgarian lawmakers voted against the military aid bill.',
    wrong: 'About 60 Bulgarian lawmakers voted against the military aid bill.',
  },
  {
    kind: 'homograph',
    source: 'Nhật Bản và Philippines hôm thứ Hai ký hợp đồng bảo dưỡng radar thời hạn năm năm.',
    right: 'Japan and the Philippines on Monday signed a five-year radar maintenance contract.',
    wrong: 'Japan and the Philippines on Monday signed a one-year radar maintenance contract.',
  },
  {
    kind: 'homograph',
    source: 'Máy bay không người lái đánh trúng một đoàn tàu chở nhiên liệu tại ga Tikhoretsk, gây cháy lớn.',
    right: 'A drone hit a train carrying fuel at Tikhoretsk station, sparking a large fire.',
    wrong: 'A drone hit a ship carrying fuel at Tikhoretsk station, sparking a large fire.',
  },
  {
    kind: 'homograph',
    source: 'Zambia muốn tăng gấp ba sản lượng đồng để đáp ứng nhu cầu của ngành công nghiệp quốc phòng.',
    right: 'Zambia wants to triple its copper output to meet demand from the defense industry.',
    wrong: 'Zambia wants to triple its bronze output to meet demand from the defense industry.',
  },
  {
    kind: 'homograph',
    source: 'Quân đội Ukraine cho biết đã hết đạn cho các khẩu lựu pháo ở khu vực Kupiansk.',
    right: 'The Ukrainian military said it had run out of shells for its howitzers in the Kupiansk area.',
    wrong: 'The Ukrainian military said it had run out of missiles for its howitzers in the Kupiansk area.',
  },
  {
    kind: 'homograph',
    source: 'Không quân Nga đã ném bom khu vực ngoại ô Kostiantynivka sáng 6/10.',
    right: 'The Russian air force bombed the outskirts of Kostiantynivka on the morning of Oct. 6.',
    wrong: 'Russian troops did not bomb the outskirts of Kostiantynivka on the morning of Oct. 6.',
  },
  {
    kind: 'homograph',
    source: 'Ba người bị bắt trong vụ buôn lậu súng qua cửa khẩu Mộc Bài là anh em họ.',
    right: 'The three people arrested in the case of gun smuggling through the Moc Bai border gate are cousins.',
    wrong: 'The three people arrested in the case of gun smuggling through the Moc Bai border gate are brothers.',
  },
  {
    kind: 'dropped',
    source:
      'Bộ trưởng Quốc phòng Bỉ cho biết tiêm kích F-16 sẽ được bàn giao trước cuối năm, nhưng chỉ được sử dụng trên lãnh thổ Ukraine.',
    right:
      "Belgium's defense minister said the F-16 fighter jets would be delivered before the end of the year but could be used only on Ukrainian territory.",
    wrong: "Belgium's defense minister said the F-16 fighter jets would be delivered before the end of the year.",
  },
  {
    kind: 'dropped',
    source: 'Nga tuyên bố đã kiểm soát làng Novoivanivka. Kyiv chưa lên tiếng về thông tin này.',
    right: 'Russia claimed it had taken control of the village of Novoivanivka. Kyiv has not commented on the report.',
    wrong: 'Russia claimed it had taken control of the village of Novoivanivka.',
  },
  {
    kind: 'dropped',
    source:
      'Tàu hải quân Mỹ USS Higgins đi qua khu vực gần bãi cạn Scarborough hôm thứ Tư. Trung Quốc nói đã xua đuổi con tàu, điều mà Hạm đội 7 phủ nhận.',
    right:
      'The U.S. Navy ship USS Higgins sailed near Scarborough Shoal on Wednesday. China said it had driven the ship away, which the 7th Fleet denied.',
    wrong:
      'The U.S. Navy ship USS Higgins sailed near Scarborough Shoal on Wednesday. China said it had driven the ship away.',
  },
  {
    kind: 'dropped',
    source:
      'Theo cơ quan tình báo quân đội Ukraine, Nga có khả năng sản xuất 2.700 máy bay không người lái Shahed mỗi tháng.',
    right:
      "According to Ukraine's military intelligence agency, Russia is capable of producing 2,700 Shahed drones a month.",
    wrong: 'Russia is capable of producing 2,700 Shahed drones a month.',
  },
  {
    kind: 'dropped',
    source:
      'Hai tiêm kích Typhoon cất cánh từ căn cứ Lossiemouth để chặn máy bay ném bom Nga. Các máy bay Nga không xâm phạm không phận Anh.',
    right:
      'Two Typhoon fighter jets took off from RAF Lossiemouth to intercept Russian bombers. The Russian aircraft did not violate British airspace.',
    wrong: 'Two Typhoon fighter jets took off from RAF Lossiemouth to intercept Russian bombers.',
  },
  {
    kind: 'added claim',
    source: 'Một vụ nổ lớn xảy ra tại nhà máy thuốc súng ở vùng Tambov hôm thứ Sáu, thống đốc khu vực cho biết.',
    right:
      'A large explosion occurred at a gunpowder plant in the Tambov region on Friday, the regional governor said.',
    wrong:
      'A large explosion occurred at a gunpowder plant in the Tambov region on Friday after a Ukrainian drone strike, the regional governor said.',
  },
  {
    kind: 'added claim',
    source: 'Bộ trưởng Quốc phòng Singapore thăm căn cứ hải quân Cam Ranh trong chuyến công du ba ngày.',
    right: "Singapore's defense minister visited the Cam Ranh naval base during a three-day trip.",
    wrong: "Singapore's defense minister visited the Cam Ranh naval base to sign an arms deal during a three-day trip.",
  },
  {
    kind: 'added claim',
    source: 'Đại sứ Triều Tiên tại Malaysia đã về nước hôm 2/5.',
    right: "North Korea's ambassador to Malaysia returned home on May 2.",
    wrong: "North Korea's ambassador to Malaysia returned home on May 2 after being expelled.",
  },
  {
    kind: 'added claim',
    source: 'Trực thăng của cảnh sát Kenya rơi gần biên giới Somalia, toàn bộ năm người trên khoang thiệt mạng.',
    right: 'A Kenyan police helicopter crashed near the border with Somalia, killing all five people on board.',
    wrong:
      'A Kenyan police helicopter crashed after being hit by al-Shabab fire near the border with Somalia, killing all five people on board.',
  },
  {
    kind: 'added claim',
    source: 'Mỹ và Nhật Bản khởi động cuộc tập trận Resolute Dragon với khoảng 14.000 quân.',
    right: 'The United States and Japan began exercise Resolute Dragon with about 14,000 troops.',
    wrong:
      'The United States and Japan began exercise Resolute Dragon with about 14,000 troops, the largest ever held.',
  },
  {
    kind: 'quote attribution',
    source:
      '"Chúng tôi không yêu cầu gia hạn hiệp ước", Thứ trưởng Ryabkov nói. Phía Mỹ cho biết sẽ tiếp tục tham vấn.',
    right:
      '"We are not asking for the treaty to be extended," Deputy Minister Ryabkov said. The U.S. side said it would continue consultations.',
    wrong:
      '"We are not asking for the treaty to be extended," the U.S. side said. Deputy Minister Ryabkov said he would continue consultations.',
  },
  {
    kind: 'quote attribution',
    source:
      'Ngoại trưởng Wong Yew Kit dẫn lời Tổng thư ký ASEAN nói rằng "tiến trình hòa bình ở Myanmar đang đi chệch hướng".',
    right:
      'Foreign Minister Wong Yew Kit quoted the ASEAN secretary-general as saying that "the peace process in Myanmar is going off track."',
    wrong:
      'Foreign Minister Wong Yew Kit told the ASEAN secretary-general that "the peace process in Myanmar is going off track."',
  },
  {
    kind: 'quote attribution',
    source:
      '"Đây là hành động khiêu khích nguy hiểm", người phát ngôn Bộ Quốc phòng Hàn Quốc nói về vụ lính Triều Tiên vượt giới tuyến.',
    right:
      '"This is a dangerous provocation," a South Korean Defense Ministry spokesperson said of North Korean soldiers\' crossing of the demarcation line.',
    wrong:
      '"This is a dangerous provocation," a North Korean Defense Ministry spokesperson said of North Korean soldiers\' crossing of the demarcation line.',
  },
  {
    kind: 'quote attribution',
    source: 'Theo Tổng thống Stubb, ông Zelensky "sẵn sàng thỏa hiệp hơn nhiều người nghĩ".',
    right: 'According to President Stubb, Zelensky is "more ready to compromise than many people think."',
    wrong: 'According to Zelensky, President Stubb is "more ready to compromise than many people think."',
  },
  {
    kind: 'quote attribution',
    source: 'Báo Yomiuri dẫn một quan chức chính phủ giấu tên nói rằng "Tokyo sẽ không đóng góp quân".',
    right:
      'The Yomiuri newspaper quoted an unnamed government official as saying that "Tokyo will not contribute troops."',
    wrong: 'The Yomiuri newspaper quoted the prime minister as saying that "Tokyo will not contribute troops."',
  },
  {
    kind: 'quote marks lost',
    source: 'Moskva nói vụ tập kích nhằm vào "lính đánh thuê nước ngoài" tại một thao trường ở vùng Chernihiv.',
    right: 'Moscow said the strike targeted "foreign mercenaries" at a training ground in the Chernihiv region.',
    wrong: 'Moscow struck foreign mercenaries at a training ground in the Chernihiv region.',
  },
  {
    kind: 'quote marks lost',
    source: 'Chính quyền quân sự Myanmar gọi cuộc bầu cử tháng 12 là "tự do và công bằng".',
    right: 'Myanmar\'s military government called the December election "free and fair."',
    wrong: "Myanmar's military government held a free and fair election in December.",
  },
  {
    kind: 'quote marks lost',
    source: 'Bình Nhưỡng lên án cái mà họ gọi là "diễn tập xâm lược" của Mỹ và Hàn Quốc.',
    right: 'Pyongyang condemned what it called an "invasion rehearsal" by the United States and South Korea.',
    wrong: 'Pyongyang condemned the invasion rehearsal by the United States and South Korea.',
  },
  {
    kind: 'quote marks lost',
    source: 'Cái gọi là "Cộng hòa Nhân dân Donetsk" đã ban hành lệnh động viên hồi năm 2022.',
    right: 'The so-called "Donetsk People\'s Republic" issued a mobilization order in 2022.',
    wrong: "The Donetsk People's Republic issued a mobilization order in 2022.",
  },
  {
    kind: 'pronoun gender',
    source: 'Ngoại trưởng Phần Lan Elina Valtonen nói bà sẽ nêu vấn đề này tại cuộc họp ở Brussels.',
    right: 'Finnish Foreign Minister Elina Valtonen said she would raise the issue at a meeting in Brussels.',
    wrong: 'Finnish Foreign Minister Elina Valtonen said he would raise the issue at a meeting in Brussels.',
  },
  {
    kind: 'pronoun gender',
    source: 'Đại sứ Nguyễn Thu Hằng cho biết bà đã trình quốc thư lên Nhà vua Bỉ tuần trước.',
    right: 'Ambassador Nguyen Thu Hang said she had presented her credentials to the king of the Belgians last week.',
    wrong: 'Ambassador Nguyen Thu Hang said he had presented his credentials to the king of the Belgians last week.',
  },
  {
    kind: 'pronoun gender',
    source: 'Thiếu tướng Andrea Kim được bổ nhiệm hôm thứ Hai. Ông từng chỉ huy lữ đoàn thiết giáp tại Texas.',
    right: 'Maj. Gen. Andrea Kim was appointed on Monday. He previously commanded an armored brigade in Texas.',
    wrong: 'Maj. Gen. Andrea Kim was appointed on Monday. She previously commanded an armored brigade in Texas.',
  },
  {
    kind: 'pronoun gender',
    source:
      'Nữ phi công Mai Lan, 29 tuổi, đã hạ cánh khẩn cấp chiếc Yak-130 sau khi động cơ gặp sự cố. Chị không bị thương.',
    right:
      'Mai Lan, a 29-year-old female pilot, made an emergency landing in a Yak-130 after engine trouble. She was not hurt.',
    wrong:
      'Mai Lan, a 29-year-old female pilot, made an emergency landing in a Yak-130 after engine trouble. He was not hurt.',
  },
  {
    kind: 'term',
    source: 'Hai nước nhất trí nâng cấp quan hệ lên đối tác chiến lược toàn diện.',
    right: 'The two countries agreed to upgrade relations to a comprehensive strategic partnership.',
    wrong: 'The two countries agreed to upgrade relations to a full military alliance.',
  },
  {
    kind: 'term',
    source: 'Đô đốc Samuel Paparo thị sát tàu đổ bộ tấn công USS Tripoli tại Sasebo.',
    right: 'Adm. Samuel Paparo inspected the amphibious assault ship USS Tripoli in Sasebo.',
    wrong: 'Adm. Samuel Paparo inspected the landing craft USS Tripoli in Sasebo.',
  },
  {
    kind: 'term',
    source: 'Trung Quốc triệu hồi đại sứ tại Litva về nước để phản đối.',
    right: 'China recalled its ambassador to Lithuania in protest.',
    wrong: "China summoned Lithuania's ambassador in protest.",
  },
  {
    kind: 'term',
    source: 'Lực lượng Ukraine đã rút khỏi Siversk để tránh bị bao vây.',
    right: 'Ukrainian forces withdrew from Siversk to avoid being encircled.',
    wrong: 'Ukrainian forces withdrew from Siversk to avoid being annihilated.',
  },
  {
    kind: 'term',
    source: 'Tàu hải giám Trung Quốc xuất hiện trong vùng đặc quyền kinh tế của Malaysia suốt ba tuần.',
    right: "A Chinese marine surveillance ship was present in Malaysia's exclusive economic zone for three weeks.",
    wrong: "A Chinese marine surveillance ship was present in Malaysia's territorial waters for three weeks.",
  },
  {
    kind: 'tense',
    source: 'Ông từng giữ chức đại sứ tại Ấn Độ và hiện đứng đầu vụ châu Á của Bộ Ngoại giao Nga.',
    right: "He once served as ambassador to India and now heads the Russian Foreign Ministry's Asia department.",
    wrong: "He serves as ambassador to India and once headed the Russian Foreign Ministry's Asia department.",
  },
  {
    kind: 'tense',
    source: 'Quân đội Israel đang tiến vào phía nam thành phố Gaza với sự yểm trợ của xe tăng.',
    right: 'The Israeli military is advancing into the southern part of Gaza City with tank support.',
    wrong: 'The Israeli military has completed its advance into the southern part of Gaza City with tank support.',
  },
  {
    kind: 'tense',
    source: 'Hai bên vẫn đang giao tranh ác liệt quanh nhà ga Vovchansk, phát ngôn viên lữ đoàn 57 nói.',
    right:
      'The two sides are still fighting fiercely around the Vovchansk train station, a spokesperson for the 57th Brigade said.',
    wrong:
      'The two sides had been fighting fiercely around the Vovchansk train station, a spokesperson for the 57th Brigade said.',
  },
  {
    kind: 'tense',
    source: 'Căn cứ Manas từng là nơi đồn trú của hàng nghìn lính Mỹ.',
    right: 'The Manas base was once home to thousands of U.S. troops.',
    wrong: 'The Manas base is home to thousands of U.S. troops.',
  },
  {
    kind: 'tense',
    source: 'Đức sẽ tiếp nhận hệ thống Arrow 3 đầu tiên vào tháng 12.',
    right: 'Germany will receive its first Arrow 3 system in December.',
    wrong: 'Germany received its first Arrow 3 system in December.',
  },
  {
    kind: 'duplicated',
    source: 'Thủ tướng Anh và Tổng thống Pháp đồng chủ trì cuộc họp trực tuyến của Liên minh tự nguyện hôm thứ Năm.',
    right:
      'The British prime minister and the French president co-chaired a virtual meeting of the Coalition of the Willing on Thursday.',
    wrong:
      'The British prime minister and the French president co-chaired a virtual meeting of the Coalition of the Willing on Thursday, a virtual meeting of the Coalition of the Willing.',
  },
  {
    kind: 'duplicated',
    source: 'Không quân Ba Lan điều tiêm kích xuất kích sau khi phát hiện vật thể lạ gần biên giới Belarus.',
    right:
      "Poland's air force scrambled fighter jets after an unidentified object was detected near the border with Belarus.",
    wrong:
      "Poland's air force scrambled fighter jets scrambled fighter jets after an unidentified object was detected near the border with Belarus.",
  },
  {
    kind: 'duplicated',
    source: 'Tàu ngầm lớp Kilo của Algeria cập cảng Oran hôm 17/4 sau ba tháng sửa chữa tại Nga.',
    right:
      'An Algerian Kilo-class submarine arrived at the port of Oran on April 17 after three months of repairs in Russia.',
    wrong:
      'An Algerian Kilo-class submarine arrived on April 17 at the port of Oran on April 17 after three months of repairs in Russia.',
  },
  {
    kind: 'duplicated',
    source:
      'Phái đoàn do Tướng Brunson dẫn đầu đã thảo luận với giới chức Seoul về chuyển giao quyền chỉ huy thời chiến.',
    right:
      'The delegation led by Gen. Brunson discussed with Seoul officials the transfer of wartime operational control.',
    wrong:
      'The delegation led by Gen. Brunson discussed with Seoul officials the transfer of wartime operational control and the transfer of wartime operational control.',
  },
  {
    kind: 'leftover',
    source:
      'Trung tâm Chỉ huy chung của lực lượng vũ trang Philippines cáo buộc hải cảnh Trung Quốc chiếu laser vào máy bay tuần tra.',
    right:
      "The Armed Forces of the Philippines' joint command center accused the Chinese coast guard of shining a laser at a patrol plane.",
    wrong:
      "The Armed Forces of the Philippines' joint command center accused the Chinese hải cảnh of shining a laser at a patrol plane.",
  },
  {
    kind: 'leftover',
    source: 'Đoàn xe tiếp tế gồm 32 xe tải đã vào Gaza qua cửa khẩu Kerem Shalom hôm Chủ nhật.',
    right: 'A supply convoy of 32 trucks entered Gaza through the Kerem Shalom crossing on Sunday.',
    wrong: 'A supply convoy of 32 trucks entered Gaza through the cửa khẩu Kerem Shalom on Sunday.',
  },
  {
    kind: 'leftover',
    source: 'Bộ Tổng tham mưu Ukraine ghi nhận 147 cuộc đụng độ trong ngày, nhiều nhất ở hướng Pokrovsk.',
    right:
      "Ukraine's General Staff recorded 147 clashes during the day, with the largest number in the Pokrovsk direction.",
    wrong:
      "Ukraine's General Staff recorded 147 cuộc đụng độ during the day, with the largest number in the Pokrovsk direction.",
  },
  {
    kind: 'leftover',
    source: 'Nhật Bản bày tỏ quan ngại sâu sắc về việc tàu khảo sát Trung Quốc thả phao gần đảo Yonaguni.',
    right: "Japan expressed deep concern over a Chinese survey ship's deployment of a buoy near Yonaguni Island.",
    wrong: "Japan expressed deep concern over a Chinese survey ship's deployment of a phao near Yonaguni Island.",
  },
  {
    kind: 'relation',
    source: 'Em gái ông Kim Jong Un, bà Kim Yo Jong, nói Bình Nhưỡng không quan tâm đến đề xuất của Seoul.',
    right: "Kim Jong Un's sister, Kim Yo Jong, said Pyongyang had no interest in Seoul's proposal.",
    wrong: "Kim Jong Un's wife, Kim Yo Jong, said Pyongyang had no interest in Seoul's proposal.",
  },
  {
    kind: 'relation',
    source:
      'Tân Bộ trưởng Quốc phòng Indonesia, ông Bambang Wiratno, thăm Canberra trong chuyến công du nước ngoài đầu tiên.',
    right: "Indonesia's new defense minister, Bambang Wiratno, visited Canberra on his first overseas trip.",
    wrong: "Indonesia's former defense minister, Bambang Wiratno, visited Canberra on his first overseas trip.",
  },
  {
    kind: 'relation',
    source: 'Con rể của cố tướng Viktor Sorokin bị cấm nhập cảnh Latvia.',
    right: 'The son-in-law of the late Gen. Viktor Sorokin has been barred from entering Latvia.',
    wrong: 'The son of the late Gen. Viktor Sorokin has been barred from entering Latvia.',
  },
  {
    kind: 'relation',
    source: 'Vợ của trung sĩ Pavlenko cho biết anh bị bắt làm tù binh ở Mariupol hồi tháng 5/2022.',
    right: "Sgt. Pavlenko's wife said he was taken prisoner in Mariupol in May 2022.",
    wrong: "Sgt. Pavlenko's mother said he was taken prisoner in Mariupol in May 2022.",
  },
  {
    kind: 'relation',
    source: 'Người tiền nhiệm của ông Rutte, ông Jens Stoltenberg, nay là bộ trưởng tài chính Na Uy.',
    right: "Rutte's predecessor, Jens Stoltenberg, is now Norway's finance minister.",
    wrong: "Rutte's successor, Jens Stoltenberg, is now Norway's finance minister.",
  },
  {
    kind: 'direction',
    source: 'Mỹ phê duyệt xuất khẩu 200 tên lửa AMRAAM sang Đan Mạch.',
    right: 'The United States approved the export of 200 AMRAAM missiles to Denmark.',
    wrong: 'The United States approved the import of 200 AMRAAM missiles from Denmark.',
  },
  {
    kind: 'direction',
    source: 'Quân chính phủ Sudan đã giành lại thị trấn Bara, cách El Obeid 60 km về phía bắc.',
    right: 'Sudanese government forces have retaken the town of Bara, 60 kilometers north of El Obeid.',
    wrong: 'Sudanese government forces have retaken the town of Bara, 60 kilometers south of El Obeid.',
  },
  {
    kind: 'direction',
    source: 'Máy bay ném bom H-6 bay từ biển Hoa Đông sang Thái Bình Dương qua eo biển Miyako.',
    right: 'H-6 bombers flew from the East China Sea to the Pacific through the Miyako Strait.',
    wrong: 'H-6 bombers flew from the Pacific to the East China Sea through the Miyako Strait.',
  },
  {
    kind: 'direction',
    source: 'Hàng nghìn người tị nạn Sudan đã vượt biên sang Chad trong tuần qua.',
    right: 'Thousands of Sudanese refugees have crossed into Chad over the past week.',
    wrong: 'Thousands of Sudanese refugees have crossed from Chad over the past week.',
  },
  {
    kind: 'direction',
    source: 'Israel không kích một kho vũ khí ở miền đông Lebanon rạng sáng thứ Ba.',
    right: 'Israel struck a weapons depot in eastern Lebanon early Tuesday.',
    wrong: 'Israel struck a weapons depot in western Lebanon early Tuesday.',
  },
  {
    kind: 'legal',
    source: 'Một công dân Ukraine bị tòa án quân sự ở Rostov kết tội gián điệp hôm thứ Sáu.',
    right: 'A Ukrainian citizen was convicted of espionage by a military court in Rostov on Friday.',
    wrong: 'A Ukrainian citizen was charged with espionage by a military court in Rostov on Friday.',
  },
  {
    kind: 'legal',
    source: 'Ba công dân Bulgaria bị truy tố ở London với cáo buộc làm gián điệp cho Nga.',
    right: 'Three Bulgarian citizens have been charged in London with spying for Russia.',
    wrong: 'Three Bulgarian citizens have been convicted in London of spying for Russia.',
  },
  {
    kind: 'legal',
    source: 'Cảnh sát Hàn Quốc tạm giữ hai du khách Trung Quốc vì quay phim tàu sân bay Mỹ ở Busan.',
    right: 'South Korean police detained two Chinese tourists for filming a U.S. aircraft carrier in Busan.',
    wrong: 'South Korean police jailed two Chinese tourists for filming a U.S. aircraft carrier in Busan.',
  },
  {
    kind: 'legal',
    source: 'Viện kiểm sát Quân sự Peru đề nghị mức án 12 năm tù đối với đại tá Ramos.',
    right: "Peru's military prosecutors sought a 12-year prison sentence for Col. Ramos.",
    wrong: "Peru's military prosecutors secured a 12-year prison sentence for Col. Ramos.",
  },
  {
    kind: 'legal',
    source: 'Houthi đã trả tự do cho chín nhân viên Liên Hợp Quốc bị giữ từ tháng 1.',
    right: 'The Houthis released nine United Nations employees held since January.',
    wrong: 'The Houthis have detained nine United Nations employees since January.',
  },
  {
    kind: 'legal',
    source: 'Công tố viên Thụy Điển bãi bỏ lệnh bắt thuyền trưởng tàu hàng Vesna.',
    right: 'Swedish prosecutors lifted an arrest warrant for the captain of the cargo ship Vesna.',
    wrong: 'Swedish prosecutors issued an arrest warrant for the captain of the cargo ship Vesna.',
  },
  {
    kind: 'degree',
    source: 'Hai thủy thủ bị thương nhẹ trong vụ cháy trên tàu khu trục Nhật Bản ở Yokosuka.',
    right: 'Two sailors were slightly injured in a fire aboard a Japanese destroyer in Yokosuka.',
    wrong: 'Two sailors were seriously injured in a fire aboard a Japanese destroyer in Yokosuka.',
  },
  {
    kind: 'degree',
    source: 'Nhà máy nhiệt điện Burshtyn hư hại nghiêm trọng sau đợt tập kích tên lửa.',
    right: 'The Burshtyn thermal power plant was severely damaged in the missile attack.',
    wrong: 'The Burshtyn thermal power plant was slightly damaged in the missile attack.',
  },
  {
    kind: 'degree',
    source: 'Cầu Chonhar bị phá hủy một phần, giao thông vẫn đi lại được trên một làn.',
    right: 'The Chonhar bridge was partially destroyed, with traffic still able to use one lane.',
    wrong: 'The Chonhar bridge was completely destroyed, with traffic still able to use one lane.',
  },
  {
    kind: 'degree',
    source: 'Ông Rutte tỏ ra lạc quan thận trọng về khả năng sớm đạt thỏa thuận.',
    right: 'Rutte was cautiously optimistic about the chances of an early agreement.',
    wrong: 'Rutte was highly optimistic about the chances of an early agreement.',
  },
  {
    kind: 'degree',
    source: 'Hà Nội kịch liệt phản đối hành động của lực lượng chấp pháp Trung Quốc.',
    right: 'Hanoi strongly opposes the actions of Chinese law enforcement forces.',
    wrong: 'Hanoi has reservations about the actions of Chinese law enforcement forces.',
  },
  {
    kind: 'time unit',
    source: 'Cuộc diễn tập kéo dài hai tuần có sự tham gia của 9.000 binh sĩ từ 13 nước.',
    right: 'The two-week exercise involves 9,000 troops from 13 countries.',
    wrong: 'The two-month exercise involves 9,000 troops from 13 countries.',
  },
  {
    kind: 'time unit',
    source: 'Ukraine cần ít nhất sáu tháng để huấn luyện kỹ thuật viên bảo dưỡng Gripen.',
    right: 'Ukraine needs at least six months to train Gripen maintenance technicians.',
    wrong: 'Ukraine needs at least six weeks to train Gripen maintenance technicians.',
  },
  {
    kind: 'time unit',
    source: 'Lệnh ngừng bắn nhân đạo 72 giờ bắt đầu từ sáng thứ Sáu.',
    right: 'The 72-hour humanitarian ceasefire began Friday morning.',
    wrong: 'The 72-day humanitarian ceasefire began Friday morning.',
  },
  {
    kind: 'time unit',
    source: 'Tàu ngầm Anh trở về Faslane sau chuyến tuần tra dài 204 ngày.',
    right: 'The British submarine returned to Faslane after a 204-day patrol.',
    wrong: 'The British submarine returned to Faslane after a 204-hour patrol.',
  },
  {
    kind: 'time unit',
    source: 'Moskva mất gần hai thập kỷ để hoàn thành việc hiện đại hóa tàu tuần dương Đô đốc Nakhimov.',
    right: 'It took Moscow nearly two decades to complete the modernization of the cruiser Admiral Nakhimov.',
    wrong: 'It took Moscow nearly two years to complete the modernization of the cruiser Admiral Nakhimov.',
  },
  {
    kind: 'only also',
    source: 'Chỉ Mỹ và Anh tham gia đợt không kích vào Hodeida hôm thứ Sáu.',
    right: "Only the United States and Britain took part in Friday's airstrikes on Hodeida.",
    wrong: "The United States and Britain also took part in Friday's airstrikes on Hodeida.",
  },
  {
    kind: 'only also',
    source: 'Litva cũng tuyên bố rời công ước cấm bom chùm.',
    right: 'Lithuania has also announced it is leaving the convention banning cluster munitions.',
    wrong: 'Only Lithuania has announced it is leaving the convention banning cluster munitions.',
  },
  {
    kind: 'only also',
    source: 'Hệ thống này không chỉ bắn hạ máy bay không người lái mà còn đánh chặn được tên lửa hành trình.',
    right: 'The system can not only shoot down drones but also intercept cruise missiles.',
    wrong: 'The system can only shoot down drones, not intercept cruise missiles.',
  },
  {
    kind: 'only also',
    source: 'Tàu chỉ chở lương thực và thuốc men, Bộ Ngoại giao Iran khẳng định.',
    right: "The ship was carrying only food and medicine, Iran's Foreign Ministry said.",
    wrong: "The ship was also carrying food and medicine, Iran's Foreign Ministry said.",
  },
  {
    kind: 'still no longer',
    source: 'Nhà máy điện hạt nhân Zaporizhzhia không còn được cấp điện từ lưới ngoài, IAEA thông báo.',
    right: 'The Zaporizhzhia nuclear power plant is no longer receiving power from the external grid, the IAEA said.',
    wrong: 'The Zaporizhzhia nuclear power plant is still receiving power from the external grid, the IAEA said.',
  },
  {
    kind: 'still no longer',
    source: 'Quân đội Ukraine vẫn giữ được vùng ngoại ô phía tây Toretsk.',
    right: 'Ukrainian troops still hold the western outskirts of Toretsk.',
    wrong: 'Ukrainian troops no longer hold the western outskirts of Toretsk.',
  },
  {
    kind: 'still no longer',
    source: 'Ấn Độ vẫn là khách hàng mua dầu Nga lớn thứ hai sau Trung Quốc.',
    right: 'India is still the second-largest buyer of Russian oil after China.',
    wrong: 'India is no longer the second-largest buyer of Russian oil after China.',
  },
  {
    kind: 'still no longer',
    source: 'Thổ Nhĩ Kỳ không còn phản đối việc Israel tham gia cuộc tập trận của NATO, một nhà ngoại giao cho biết.',
    right: "Turkey no longer objects to Israel's participation in the NATO exercise, a diplomat said.",
    wrong: "Turkey still objects to Israel's participation in the NATO exercise, a diplomat said.",
  },
  {
    kind: 'each total',
    source: 'Chính phủ Bỉ trả 3.500 euro cho mỗi tân binh ký hợp đồng hai năm.',
    right: 'The Belgian government pays 3,500 euros to each recruit who signs a two-year contract.',
    wrong: 'The Belgian government pays a total of 3,500 euros to recruits who sign a two-year contract.',
  },
  {
    kind: 'each total',
    source: 'Bốn tàu hộ vệ có tổng trị giá 2,1 tỷ euro.',
    right: 'The four frigates are worth a total of 2.1 billion euros.',
    wrong: 'The four frigates are worth 2.1 billion euros each.',
  },
  {
    kind: 'each total',
    source: 'Ba nước Baltic sẽ mỗi nước đóng góp 20 triệu euro cho quỹ máy bay không người lái.',
    right: 'The three Baltic states will each contribute 20 million euros to the drone fund.',
    wrong: 'The three Baltic states will together contribute 20 million euros to the drone fund.',
  },
  {
    kind: 'each total',
    source: 'Nga và Ukraine trao đổi mỗi bên 146 tù binh hôm Chủ nhật.',
    right: 'Russia and Ukraine exchanged 146 prisoners of war each on Sunday.',
    wrong: 'Russia and Ukraine exchanged a total of 146 prisoners of war on Sunday.',
  },
  {
    kind: 'each total',
    source: 'Mỗi khẩu đội Patriot gồm sáu bệ phóng, Kyiv hiện có bảy khẩu đội.',
    right: 'Each Patriot battery has six launchers, and Kyiv currently has seven batteries.',
    wrong: 'Kyiv currently has seven Patriot batteries with six launchers in all.',
  },
  {
    kind: 'number scale',
    source: 'Theo Bộ Tài chính Ukraine, thâm hụt ngân sách năm nay lên tới 1.600 tỷ hryvnia.',
    right: "According to Ukraine's Finance Ministry, this year's budget deficit has reached 1.6 trillion hryvnias.",
    wrong: "According to Ukraine's Finance Ministry, this year's budget deficit has reached 1,600 trillion hryvnias.",
  },
  {
    kind: 'organisation',
    source: 'Hạm đội Biển Đen thông báo đánh chìm ba xuồng không người lái gần Novorossiysk.',
    right: 'The Black Sea Fleet said it sank three uncrewed boats near Novorossiysk.',
    wrong: 'The Baltic Fleet said it sank three uncrewed boats near Novorossiysk.',
  },
  {
    kind: 'weapon',
    source: 'Bắc Kinh trình làng máy bay tàng hình không người lái GJ-11 tại lễ duyệt binh.',
    right: 'Beijing showed off the GJ-11 stealth drone at the parade.',
    wrong: 'Beijing showed off the GJ-11 stealth fighter at the parade.',
  },
  {
    kind: 'date time',
    source: 'Cuối tháng trước, Manila triệu tùy viên quân sự Trung Quốc để phản đối.',
    right: 'Late last month, Manila summoned the Chinese military attache to protest.',
    wrong: 'Early last month, Manila summoned the Chinese military attache to protest.',
  },
  {
    kind: 'value',
    source:
      'Không quân Ukraine cho biết trong đêm 14/3, lực lượng phòng không đã bắn hạ 63 trong tổng số 78 máy bay không người lái Nga phóng từ khu vực Kursk và Primorsko-Akhtarsk.',
    right:
      "Ukraine's air force said air defenses shot down 63 of the 78 drones Russia launched from the Kursk and Primorsko-Akhtarsk areas overnight on March 14.",
    wrong:
      "Ukraine's air force said air defenses shot down 36 of the 78 drones Russia launched from the Kursk and Primorsko-Akhtarsk areas overnight on March 14.",
  },
  {
    kind: 'scale',
    source:
      'Quốc hội Nhật Bản vừa thông qua ngân sách quốc phòng kỷ lục 8.700 tỷ yên cho tài khóa tới, tăng 9,4% so với năm trước.',
    right:
      "Japan's parliament has just passed a record defense budget of 8.7 trillion yen for the next fiscal year, up 9.4% from the previous year.",
    wrong:
      "Japan's parliament has just passed a record defense budget of 8.7 billion yen for the next fiscal year, up 9.4% from the previous year.",
  },
  {
    kind: 'unit',
    source:
      'Quân đội Hàn Quốc cho biết quả tên lửa bay được khoảng 1.100 km, đạt độ cao tối đa gần 100 km trước khi rơi xuống vùng biển phía đông bán đảo Triều Tiên.',
    right:
      "South Korea's military said the missile flew about 1,100 kilometers and reached a maximum altitude of nearly 100 kilometers before falling into waters east of the Korean Peninsula.",
    wrong:
      "South Korea's military said the missile flew about 1,100 miles and reached a maximum altitude of nearly 100 kilometers before falling into waters east of the Korean Peninsula.",
  },
  {
    kind: 'currency',
    source:
      'Chính phủ Anh cam kết viện trợ thêm 450 triệu bảng cho Ukraine để mua máy bay không người lái, mìn chống tăng và sửa chữa xe thiết giáp.',
    right:
      'The British government pledged a further 450 million pounds in aid to Ukraine to buy drones and anti-tank mines and to repair armored vehicles.',
    wrong:
      'The British government pledged a further 450 million euros in aid to Ukraine to buy drones and anti-tank mines and to repair armored vehicles.',
  },
  {
    kind: 'date',
    source:
      'Tòa án Hình sự Quốc tế phát lệnh bắt hai chỉ huy dân quân Libya hôm 5/8, theo thông cáo của văn phòng công tố.',
    right:
      "The International Criminal Court issued arrest warrants for two Libyan militia commanders on Aug. 5, according to a statement from the prosecutor's office.",
    wrong:
      "The International Criminal Court issued arrest warrants for two Libyan militia commanders on May 8, according to a statement from the prosecutor's office.",
  },
  {
    kind: 'weekday',
    source:
      'Tổng thư ký NATO Mark Rutte dự kiến đến Ankara vào thứ năm để thảo luận về an ninh Biển Đen với các quan chức Thổ Nhĩ Kỳ.',
    right:
      'NATO Secretary-General Mark Rutte is scheduled to arrive in Ankara on Thursday to discuss Black Sea security with Turkish officials.',
    wrong:
      'NATO Secretary-General Mark Rutte is scheduled to arrive in Ankara on Friday to discuss Black Sea security with Turkish officials.',
  },
  {
    kind: 'time',
    source:
      'Chiếc máy bay vận tải C-130 mất liên lạc với đài kiểm soát không lưu lúc 16h20 theo giờ địa phương, khoảng 25 phút sau khi cất cánh từ Medellin.',
    right:
      'The C-130 transport plane lost contact with air traffic control at 4:20 p.m. local time, about 25 minutes after taking off from Medellin.',
    wrong:
      'The C-130 transport plane lost contact with air traffic control at 6:20 p.m. local time, about 25 minutes after taking off from Medellin.',
  },
  {
    kind: 'person',
    source:
      'Ngoại trưởng Ba Lan Radoslaw Sikorski nói rằng châu Âu cần tự trang trải chi phí cho quốc phòng của mình thay vì trông chờ vào Washington.',
    right:
      'Polish Foreign Minister Radoslaw Sikorski said Europe needs to pay for its own defense instead of counting on Washington.',
    wrong:
      'Polish Foreign Minister Wladyslaw Kosiniak-Kamysz said Europe needs to pay for its own defense instead of counting on Washington.',
  },
  {
    kind: 'country',
    source:
      'Thủ tướng Slovakia tuyên bố nước này sẽ không gửi quân tới Ukraine nhưng sẵn sàng cho phép thiết bị của đồng minh quá cảnh.',
    right:
      "Slovakia's prime minister said the country will not send troops to Ukraine but is ready to allow allied equipment to transit.",
    wrong:
      "Slovenia's prime minister said the country will not send troops to Ukraine but is ready to allow allied equipment to transit.",
  },
  {
    kind: 'place',
    source:
      'Philippines hôm 9/4 triệu đại sứ Trung Quốc để phản đối vụ tàu hải cảnh phun vòi rồng vào tàu tiếp tế trên Biển Đông.',
    right:
      "The Philippines summoned the Chinese ambassador on April 9 to protest a coast guard ship's use of water cannons on a supply vessel in the South China Sea.",
    wrong:
      "The Philippines summoned the Chinese ambassador on April 9 to protest a coast guard ship's use of water cannons on a supply vessel in the East China Sea.",
  },
  {
    kind: 'organisation',
    source:
      'Cơ quan An ninh Ukraine (SBU) tuyên bố đứng sau vụ nổ làm hư hại trụ cầu Kerch nối bán đảo Crimea với lãnh thổ Nga.',
    right:
      'The Security Service of Ukraine, or SBU, claimed responsibility for the explosion that damaged a pillar of the Kerch Bridge linking the Crimean Peninsula with Russian territory.',
    wrong:
      "Ukraine's military intelligence directorate, or HUR, claimed responsibility for the explosion that damaged a pillar of the Kerch Bridge linking the Crimean Peninsula with Russian territory.",
  },
  {
    kind: 'weapon',
    source:
      'Hải quân Ấn Độ bắn thử thành công tên lửa hành trình chống hạm từ khu trục hạm INS Kolkata, trúng mục tiêu ở cự ly 290 km.',
    right:
      'The Indian navy successfully test-fired an anti-ship cruise missile from the destroyer INS Kolkata, hitting a target 290 kilometers away.',
    wrong:
      'The Indian navy successfully test-fired an anti-ship ballistic missile from the destroyer INS Kolkata, hitting a target 290 kilometers away.',
  },
  {
    kind: 'vehicle',
    source:
      'Đức sẽ chuyển cho Ukraine thêm 20 xe chiến đấu bộ binh Marder trong quý III, Bộ Quốc phòng nước này thông báo.',
    right:
      "Germany will send Ukraine 20 more Marder infantry fighting vehicles in the third quarter, the country's Defense Ministry announced.",
    wrong:
      "Germany will send Ukraine 20 more Marder main battle tanks in the third quarter, the country's Defense Ministry announced.",
  },
  {
    kind: 'rank',
    source:
      'Trung tướng Kirill Morozov, phó tư lệnh Quân khu miền Nam của Nga, bị bắt với cáo buộc nhận hối lộ từ một nhà thầu xây dựng.',
    right:
      "Lt. Gen. Kirill Morozov, deputy commander of Russia's Southern Military District, was arrested on charges of taking bribes from a construction contractor.",
    wrong:
      "Maj. Gen. Kirill Morozov, deputy commander of Russia's Southern Military District, was arrested on charges of taking bribes from a construction contractor.",
  },
  {
    kind: 'office',
    source:
      'Chủ tịch Hạ viện Mỹ Mike Johnson cho biết dự luật viện trợ sẽ được đưa ra bỏ phiếu toàn thể trước kỳ nghỉ lễ Phục sinh.',
    right:
      'U.S. House Speaker Mike Johnson said the aid bill will be brought to a floor vote before the Easter recess.',
    wrong:
      'U.S. House Majority Leader Mike Johnson said the aid bill will be brought to a floor vote before the Easter recess.',
  },
  {
    kind: 'term',
    source: 'Hai bên nhất trí thực hiện lệnh ngừng bắn 30 ngày, bắt đầu từ nửa đêm 1/6, để tạo điều kiện cho đàm phán.',
    right:
      'The two sides agreed to a 30-day ceasefire starting at midnight on June 1 to create conditions for negotiations.',
    wrong:
      'The two sides agreed to a 30-day peace treaty starting at midnight on June 1 to create conditions for negotiations.',
  },
  {
    kind: 'who-whom',
    source:
      'Thủ tướng Hungary Viktor Orban chỉ trích Chủ tịch Ủy ban châu Âu Ursula von der Leyen vì kế hoạch đẩy nhanh tiến trình gia nhập EU của Ukraine.',
    right:
      "Hungarian Prime Minister Viktor Orban criticized European Commission President Ursula von der Leyen over plans to speed up Ukraine's accession to the EU.",
    wrong:
      "European Commission President Ursula von der Leyen criticized Hungarian Prime Minister Viktor Orban over plans to speed up Ukraine's accession to the EU.",
  },
  {
    kind: 'negation',
    source:
      'Người phát ngôn Lầu Năm Góc cho biết không có binh sĩ Mỹ nào bị thương trong vụ tấn công bằng rocket vào căn cứ Ain al-Asad.',
    right: 'A Pentagon spokesperson said no U.S. troops were injured in the rocket attack on the Ain al-Asad base.',
    wrong: 'A Pentagon spokesperson said some U.S. troops were injured in the rocket attack on the Ain al-Asad base.',
  },
  {
    kind: 'hedge',
    source:
      'Giới chức tình báo phương Tây cho rằng Moskva có thể đã bổ sung khoảng 12.000 quân tới mặt trận Zaporizhzhia trong tháng qua.',
    right:
      'Western intelligence officials believe Moscow may have sent about 12,000 additional troops to the Zaporizhzhia front over the past month.',
    wrong:
      'Western intelligence officials confirmed that Moscow has sent about 12,000 additional troops to the Zaporizhzhia front over the past month.',
  },
  {
    kind: 'condition',
    source: 'Tổng thống Zelensky nói ông sẵn sàng gặp người đồng cấp Nga nếu Moskva chấp nhận ngừng bắn vô điều kiện.',
    right:
      'President Zelensky said he is ready to meet his Russian counterpart if Moscow accepts an unconditional ceasefire.',
    wrong:
      'President Zelensky said he is ready to meet his Russian counterpart even if Moscow does not accept an unconditional ceasefire.',
  },
  {
    kind: 'exception',
    source: 'Tất cả các nước thành viên, trừ Hungary, đều ủng hộ gói trừng phạt thứ 19 nhằm vào ngành năng lượng Nga.',
    right: "All member states except Hungary backed the 19th package of sanctions targeting Russia's energy sector.",
    wrong: "All member states including Hungary backed the 19th package of sanctions targeting Russia's energy sector.",
  },
  {
    kind: 'plan/deed',
    source:
      'Australia có kế hoạch mua 11 khinh hạm lớp Mogami nâng cấp của Nhật Bản để thay thế đội tàu lớp Anzac đã cũ.',
    right:
      'Australia plans to buy 11 upgraded Mogami-class frigates from Japan to replace its aging Anzac-class fleet.',
    wrong: 'Australia has bought 11 upgraded Mogami-class frigates from Japan to replace its aging Anzac-class fleet.',
  },
  {
    kind: 'cause/effect',
    source: 'Giá dầu Brent tăng 4% sau khi Iran dọa phong tỏa eo biển Hormuz để đáp trả các lệnh trừng phạt mới.',
    right: 'Brent crude rose 4% after Iran threatened to blockade the Strait of Hormuz in response to new sanctions.',
    wrong:
      "Brent crude rose 4% after new sanctions were imposed in response to Iran's threat to blockade the Strait of Hormuz.",
  },
  {
    kind: 'comparison',
    source: 'Theo SIPRI, chi tiêu quân sự của Ba Lan năm ngoái cao gấp ba lần Romania và chiếm 4,2% GDP.',
    right:
      "Poland's military spending last year was three times that of Romania and accounted for 4.2% of GDP, according to SIPRI.",
    wrong:
      "Poland's military spending last year was one-third that of Romania and accounted for 4.2% of GDP, according to SIPRI.",
  },
  {
    kind: 'rise/fall',
    source: 'Kim ngạch thương mại giữa Trung Quốc và Nga giảm 8,1% trong nửa đầu năm, xuống còn 106,5 tỷ USD.',
    right: 'Trade between China and Russia fell 8.1% in the first half of the year to $106.5 billion.',
    wrong: 'Trade between China and Russia rose 8.1% in the first half of the year to $106.5 billion.',
  },
  {
    kind: 'before/after',
    source: 'Phái đoàn Israel rời Doha trước khi các nhà trung gian Qatar công bố đề xuất sửa đổi.',
    right: 'The Israeli delegation left Doha before Qatari mediators announced the revised proposal.',
    wrong: 'The Israeli delegation left Doha after Qatari mediators announced the revised proposal.',
  },
  {
    kind: 'more/less',
    source:
      'Chưa đầy một nửa số xe tăng Leopard 1 được cam kết đã đến Ukraine tính đến cuối tháng 5, theo báo cáo của quốc hội Đan Mạch.',
    right:
      'Less than half of the pledged Leopard 1 tanks had reached Ukraine by the end of May, according to a Danish parliamentary report.',
    wrong:
      'More than half of the pledged Leopard 1 tanks had reached Ukraine by the end of May, according to a Danish parliamentary report.',
  },
  {
    kind: 'all/some',
    source: 'Một số con tin được thả hôm thứ bảy có dấu hiệu suy dinh dưỡng và được đưa tới bệnh viện ở Tel Aviv.',
    right:
      'Some of the hostages released on Saturday showed signs of malnutrition and were taken to a hospital in Tel Aviv.',
    wrong:
      'All of the hostages released on Saturday showed signs of malnutrition and were taken to a hospital in Tel Aviv.',
  },
  {
    kind: 'ordinal',
    source:
      'Đây là lần thứ tư trong năm nay Triều Tiên phóng thử tên lửa siêu vượt âm, theo Bộ Tổng tham mưu Liên quân Hàn Quốc.',
    right:
      "It was the fourth time this year that North Korea has test-fired a hypersonic missile, according to South Korea's Joint Chiefs of Staff.",
    wrong:
      "It was the third time this year that North Korea has test-fired a hypersonic missile, according to South Korea's Joint Chiefs of Staff.",
  },
  {
    kind: 'first/last',
    source:
      'Đại đội công binh Việt Nam cuối cùng rời phái bộ UNISFA ở Abyei hôm 22/9, khép lại ba năm làm nhiệm vụ gìn giữ hòa bình.',
    right:
      'The last Vietnamese engineering company left the UNISFA mission in Abyei on Sept. 22, ending three years of peacekeeping duty.',
    wrong:
      'The first Vietnamese engineering company left the UNISFA mission in Abyei on Sept. 22, ending three years of peacekeeping duty.',
  },
  {
    kind: 'toll',
    source:
      'Vụ tập kích tên lửa vào Kharkiv rạng sáng nay khiến 4 người chết và 27 người bị thương, trong đó có 3 trẻ em bị thương.',
    right:
      'A missile strike on Kharkiv early this morning killed four people and wounded 27, including three children.',
    wrong:
      'A missile strike on Kharkiv early this morning killed 27 people and wounded four, including three children.',
  },
  {
    kind: 'approximation',
    source: 'Gần 9.000 người đã được sơ tán khỏi các khu vực ven sông ở tỉnh Quảng Trị trước khi bão số 10 đổ bộ.',
    right:
      'Nearly 9,000 people were evacuated from riverside areas in Quang Tri province before Typhoon No. 10 made landfall.',
    wrong:
      'More than 9,000 people were evacuated from riverside areas in Quang Tri province before Typhoon No. 10 made landfall.',
  },
  {
    kind: 'false friend',
    source:
      'Nguyên bộ trưởng quốc phòng Ukraine Oleksii Reznikov cho rằng phương Tây đã chậm trễ trong việc cung cấp tên lửa tầm xa.',
    right: 'Former Ukrainian Defense Minister Oleksii Reznikov said the West was slow to provide long-range missiles.',
    wrong: 'Ukrainian Defense Minister Oleksii Reznikov said the West was slow to provide long-range missiles.',
  },
  {
    kind: 'homograph',
    source: 'Một tàu chở 40 toa nhiên liệu trật bánh và bốc cháy gần ga Tokmak sau khi đường ray bị đặt mìn.',
    right:
      'A train carrying 40 cars of fuel derailed and caught fire near Tokmak station after mines were planted on the tracks.',
    wrong:
      'A ship carrying 40 cars of fuel derailed and caught fire near Tokmak station after mines were planted on the tracks.',
  },
  {
    kind: 'dropped clause',
    source:
      'Bộ Ngoại giao Pháp khuyến cáo công dân không tới miền đông CHDC Congo, trừ trường hợp bất khả kháng, do giao tranh leo thang quanh thành phố Goma.',
    right:
      'The French Foreign Ministry advised citizens against traveling to eastern Congo, except in unavoidable cases, because of escalating fighting around the city of Goma.',
    wrong:
      'The French Foreign Ministry advised citizens against traveling to eastern Congo because of escalating fighting around the city of Goma.',
  },
  {
    kind: 'dropped sentence',
    source:
      'Nga tuyên bố kiểm soát làng Novoolenivka ở tỉnh Donetsk hôm 3/7. Ukraine chưa bình luận về thông tin này. Hãng tin Reuters nói không thể xác minh độc lập tuyên bố trên.',
    right:
      'Russia said on July 3 that it had taken control of the village of Novoolenivka in the Donetsk region. Ukraine has not commented on the report. Reuters said it could not independently verify the claim.',
    wrong:
      'Russia said on July 3 that it had taken control of the village of Novoolenivka in the Donetsk region. Ukraine has not commented on the report.',
  },
  {
    kind: 'added claim',
    source:
      'Hai tiêm kích Su-27 của Nga áp sát máy bay trinh sát Anh trên Biển Đen hôm thứ ba, theo Bộ Quốc phòng Anh.',
    right:
      "Two Russian Su-27 fighter jets flew close to a British reconnaissance plane over the Black Sea on Tuesday, according to Britain's Defense Ministry.",
    wrong:
      "Two Russian Su-27 fighter jets flew close to a British reconnaissance plane over the Black Sea on Tuesday and fired a warning shot, according to Britain's Defense Ministry.",
  },
  {
    kind: 'quote attribution',
    source:
      '"Chúng tôi không tìm kiếm một cuộc chiến tranh lạnh mới", Bộ trưởng Quốc phòng Trung Quốc Đổng Quân nói với người đồng cấp Mỹ Pete Hegseth trong cuộc gặp tại Kuala Lumpur.',
    right:
      '"We do not seek a new Cold War," Chinese Defense Minister Dong Jun told his U.S. counterpart, Pete Hegseth, at a meeting in Kuala Lumpur.',
    wrong:
      '"We do not seek a new Cold War," U.S. Defense Secretary Pete Hegseth told his Chinese counterpart, Dong Jun, at a meeting in Kuala Lumpur.',
  },
  {
    kind: 'quote meaning',
    source:
      '"Chúng tôi chưa loại trừ bất kỳ phương án nào, kể cả việc triển khai bộ binh", Tổng thống Pháp Emmanuel Macron nói.',
    right:
      '"We have not ruled out any option, including the deployment of ground troops," French President Emmanuel Macron said.',
    wrong:
      '"We have ruled out several options, including the deployment of ground troops," French President Emmanuel Macron said.',
  },
  {
    kind: 'gender',
    source:
      'Trung sĩ Oksana Rybak cho biết cô đã cứu bảy đồng đội khỏi chiến hào bị pháo kích trước khi chính mình trúng mảnh đạn.',
    right:
      'Sgt. Oksana Rybak said she rescued seven comrades from a shelled trench before being hit by shrapnel herself.',
    wrong:
      'Sgt. Oksana Rybak said he rescued seven comrades from a shelled trench before being hit by shrapnel himself.',
  },
  {
    kind: 'tense (đang)',
    source:
      'Thụy Điển đang đàm phán với Ukraine về việc bán tới 150 tiêm kích Gripen E, Bộ trưởng Quốc phòng Pal Jonson cho hay.',
    right:
      'Sweden is negotiating with Ukraine over the sale of up to 150 Gripen E fighter jets, Defense Minister Pal Jonson said.',
    wrong:
      'Sweden has concluded negotiations with Ukraine on the sale of up to 150 Gripen E fighter jets, Defense Minister Pal Jonson said.',
  },
  {
    kind: 'tense (đã)',
    source:
      'Lữ đoàn cơ giới 47 đã rút khỏi ngôi làng Berdychi để tránh bị bao vây, phát ngôn viên cụm tác chiến xác nhận.',
    right:
      "The 47th Mechanized Brigade has withdrawn from the village of Berdychi to avoid encirclement, the operational group's spokesperson confirmed.",
    wrong:
      "The 47th Mechanized Brigade will withdraw from the village of Berdychi to avoid encirclement, the operational group's spokesperson confirmed.",
  },
  {
    kind: 'tense (sẽ)',
    source:
      'Canada sẽ công nhận Nhà nước Palestine tại kỳ họp Đại hội đồng Liên Hợp Quốc vào tháng 9, Thủ tướng Mark Carney tuyên bố.',
    right:
      'Canada will recognize a Palestinian state at the U.N. General Assembly session in September, Prime Minister Mark Carney announced.',
    wrong:
      'Canada recognized a Palestinian state at the U.N. General Assembly session in September, Prime Minister Mark Carney announced.',
  },
  {
    kind: 'tense (từng)',
    source: 'Ông Harald Lindqvist từng là cố vấn an ninh quốc gia của Phần Lan và hiện giảng dạy tại Đại học Helsinki.',
    right:
      "Harald Lindqvist once served as Finland's national security adviser and now teaches at the University of Helsinki.",
    wrong:
      "Harald Lindqvist serves as Finland's national security adviser and also teaches at the University of Helsinki.",
  },
  {
    kind: 'tense (vẫn)',
    source: 'Lực lượng Ukraine vẫn giữ khu vực phía tây thị trấn Toretsk bất chấp nhiều tuần bị ném bom lượn.',
    right: 'Ukrainian forces still hold the western part of the town of Toretsk despite weeks of glide bomb attacks.',
    wrong:
      'Ukrainian forces no longer hold the western part of the town of Toretsk despite weeks of glide bomb attacks.',
  },
  {
    kind: 'repeated words',
    source: 'Cảnh sát biển Việt Nam đã cứu 14 ngư dân trên tàu cá bị chìm cách đảo Phú Quý 35 hải lý về phía đông nam.',
    right:
      'The Vietnam Coast Guard rescued 14 fishermen from a fishing boat that sank 35 nautical miles southeast of Phu Quy island.',
    wrong:
      'The Vietnam Coast Guard rescued rescued 14 fishermen from a fishing boat that sank 35 nautical miles southeast of Phu Quy island.',
  },
  {
    kind: 'leftover Vietnamese',
    source: 'Sư đoàn phòng không 361 tổ chức diễn tập bắn đạn thật tại trường bắn quốc gia khu vực 1 ở tỉnh Bắc Ninh.',
    right:
      'The 361st Air Defense Division held a live-fire exercise at National Firing Range Region 1 in Bac Ninh province.',
    wrong:
      'The 361st Air Defense Division held a diễn tập bắn đạn thật at National Firing Range Region 1 in Bac Ninh province.',
  },
  {
    kind: 'family relation',
    source:
      'Cháu trai của cố lãnh tụ Iran Ruhollah Khomeini kêu gọi chính phủ trả tự do cho các nhà báo bị bắt trong đợt biểu tình. Ông lớn lên trong nhà ông nội ở Tehran.',
    right:
      "A grandson of the late Iranian leader Ruhollah Khomeini called on the government to release journalists arrested during the protests. He grew up in his paternal grandfather's home in Tehran.",
    wrong:
      "A nephew of the late Iranian leader Ruhollah Khomeini called on the government to release journalists arrested during the protests. He grew up in his paternal grandfather's home in Tehran.",
  },
  {
    kind: 'office relation',
    source: 'Bà Kim Yo-jong, phó trưởng ban trong đảng cầm quyền Triều Tiên, bác bỏ đề nghị đối thoại của Seoul.',
    right:
      "Kim Yo Jong, a deputy department director in North Korea's ruling party, rejected Seoul's offer of dialogue.",
    wrong: "Kim Yo Jong, a department director in North Korea's ruling party, rejected Seoul's offer of dialogue.",
  },
  {
    kind: 'direction',
    source: 'Quân Nga tiến thêm 3 km về phía tây bắc Avdiivka trong tuần qua, theo bản đồ của nhóm DeepState.',
    right:
      'Russian troops advanced 3 kilometers northwest of Avdiivka over the past week, according to maps by the DeepState group.',
    wrong:
      'Russian troops advanced 3 kilometers northeast of Avdiivka over the past week, according to maps by the DeepState group.',
  },
  {
    kind: 'route',
    source: 'Khí đốt Azerbaijan sẽ được dẫn từ Thổ Nhĩ Kỳ sang Syria qua đường ống Kilis - Aleppo.',
    right: 'Azerbaijani gas will be piped from Turkey to Syria through the Kilis-Aleppo pipeline.',
    wrong: 'Azerbaijani gas will be piped from Syria to Turkey through the Kilis-Aleppo pipeline.',
  },
  {
    kind: 'legal act',
    source: 'Viện kiểm sát đã ra cáo trạng truy tố cựu chủ tịch tập đoàn cùng sáu thuộc cấp về tội nhận hối lộ.',
    right:
      'Prosecutors have issued an indictment charging the former chairman of the corporation and six subordinates with taking bribes.',
    wrong: 'A court has convicted the former chairman of the corporation and six subordinates of taking bribes.',
  },
  {
    kind: 'degree',
    source:
      'Cơ quan Năng lượng Nguyên tử Quốc tế cho biết cơ sở Fordow bị hư hại nặng nhưng không bị phá hủy hoàn toàn.',
    right:
      'The International Atomic Energy Agency said the Fordow facility was heavily damaged but not completely destroyed.',
    wrong:
      'The International Atomic Energy Agency said the Fordow facility was slightly damaged but not completely destroyed.',
  },
  {
    kind: 'time span',
    source: 'Ukraine cần ít nhất sáu tháng để đào tạo phi công lái tiêm kích Mirage 2000, Bộ trưởng Quân đội Pháp nói.',
    right:
      'Ukraine needs at least six months to train pilots to fly Mirage 2000 fighter jets, the French armed forces minister said.',
    wrong:
      'Ukraine needs at least six weeks to train pilots to fly Mirage 2000 fighter jets, the French armed forces minister said.',
  },
  {
    kind: 'ago/later',
    source: 'Hai năm sau khi gia nhập NATO, Phần Lan thông báo rút khỏi công ước Ottawa cấm mìn sát thương.',
    right:
      'Two years after joining NATO, Finland announced its withdrawal from the Ottawa Convention banning anti-personnel mines.',
    wrong:
      'Two years before joining NATO, Finland announced its withdrawal from the Ottawa Convention banning anti-personnel mines.',
  },
  {
    kind: 'only/also',
    source: 'Theo thỏa thuận, tàu chiến nước ngoài chỉ được cập cảng Ream để tiếp tế nhiên liệu và lương thực.',
    right: 'Under the agreement, foreign warships may call at Ream port only to take on fuel and food.',
    wrong: 'Under the agreement, foreign warships may also call at Ream port to take on fuel and food.',
  },
  {
    kind: 'still/no longer',
    source: 'Litva không còn nhập điện từ Nga và Belarus sau khi ba nước Baltic ngắt khỏi lưới điện BRELL.',
    right:
      'Lithuania no longer imports electricity from Russia and Belarus after the three Baltic states disconnected from the BRELL power grid.',
    wrong:
      'Lithuania still imports electricity from Russia and Belarus after the three Baltic states disconnected from the BRELL power grid.',
  },
  {
    kind: 'each/total',
    source:
      'Hà Lan sẽ tài trợ cho hai nhà máy sản xuất máy bay không người lái ở miền tây Ukraine, mỗi nhà máy 250 triệu euro.',
    right:
      'The Netherlands will fund two drone factories in western Ukraine, providing 250 million euros for each plant.',
    wrong:
      'The Netherlands will fund two drone factories in western Ukraine, providing a total of 250 million euros for the two plants.',
  },
  {
    kind: 'allowed/banned',
    source:
      'Mỹ cho phép Ukraine sử dụng tên lửa ATACMS tấn công các mục tiêu quân sự ở tỉnh Kursk, hai quan chức giấu tên cho biết.',
    right:
      'The United States has allowed Ukraine to use ATACMS missiles to strike military targets in the Kursk region, two officials said on condition of anonymity.',
    wrong:
      'The United States has barred Ukraine from using ATACMS missiles to strike military targets in the Kursk region, two officials said on condition of anonymity.',
  },
  {
    kind: 'agreed/refused',
    source:
      'Chính phủ Thụy Sĩ từ chối cho Đan Mạch tái xuất 22 xe bọc thép Piranha III sang Ukraine, viện dẫn chính sách trung lập.',
    right:
      'The Swiss government refused to let Denmark reexport 22 Piranha III armored vehicles to Ukraine, citing its neutrality policy.',
    wrong:
      'The Swiss government agreed to let Denmark reexport 22 Piranha III armored vehicles to Ukraine, citing its neutrality policy.',
  },
  {
    kind: 'known/unknown',
    source: 'Hiện chưa rõ nguyên nhân khiến trực thăng Mi-17 lao xuống sườn núi ở tỉnh Cajamarca.',
    right: 'It is not yet known what caused the Mi-17 helicopter to crash into a mountainside in Cajamarca province.',
    wrong: 'It is now known what caused the Mi-17 helicopter to crash into a mountainside in Cajamarca province.',
  },
  {
    kind: 'success/failure',
    source: 'Tên lửa Vikram-S mang vệ tinh quân sự thất bại trong việc vào quỹ đạo do tầng ba không kích hoạt.',
    right:
      'The Vikram-S rocket carrying a military satellite failed to reach orbit because its third stage did not ignite.',
    wrong:
      'The Vikram-S rocket carrying a military satellite reached orbit even though its third stage did not ignite.',
  },
  {
    kind: 'open/closed',
    source: 'Ba Lan mở lại cửa khẩu Kuznica với Belarus từ 0h ngày 17/11 sau gần bốn năm đóng cửa.',
    right:
      'Poland reopened the Kuznica border crossing with Belarus at midnight on Nov. 17 after it had been closed for nearly four years.',
    wrong:
      'Poland closed the Kuznica border crossing with Belarus at midnight on Nov. 17 after it had been open for nearly four years.',
  },
  {
    kind: 'friend/foe',
    source: 'Một tiêm kích F-16 bị hỏa lực phòng không của quân nhà bắn rơi, theo kết quả điều tra sơ bộ của quân đội.',
    right:
      "An F-16 fighter jet was shot down by friendly air defense fire, according to the military's preliminary investigation.",
    wrong:
      "An F-16 fighter jet was shot down by enemy air defense fire, according to the military's preliminary investigation.",
  },
  {
    kind: 'attack/defend',
    source: 'Khoảng 15.000 lính Ukraine đang phòng thủ tại Pokrovsk trước các đợt xung phong của bộ binh Nga.',
    right: 'About 15,000 Ukrainian soldiers are defending Pokrovsk against assaults by Russian infantry.',
    wrong: 'About 15,000 Ukrainian soldiers are attacking Pokrovsk, which is held by Russian infantry.',
  },
  {
    kind: 'buy/sell',
    source: 'Hàn Quốc bán cho Peru 54 xe tăng K2 và 141 xe bọc thép K808 theo thỏa thuận khung trị giá gần 2 tỷ USD.',
    right:
      'South Korea is selling Peru 54 K2 tanks and 141 K808 armored vehicles under a framework agreement worth nearly $2 billion.',
    wrong:
      'South Korea is buying from Peru 54 K2 tanks and 141 K808 armored vehicles under a framework agreement worth nearly $2 billion.',
  },
  {
    kind: 'import/export',
    source: 'Xuất khẩu thép của Ấn Độ sang EU giảm hơn một phần ba trong quý I vì thuế carbon biên giới.',
    right:
      'Indian steel exports to the EU fell by more than a third in the first quarter because of the carbon border tax.',
    wrong:
      'Indian steel imports from the EU fell by more than a third in the first quarter because of the carbon border tax.',
  },
  {
    kind: 'arrive/leave',
    source: 'Tàu sân bay USS Nimitz rời Đà Nẵng sáng 22/7 sau bốn ngày thăm cảng.',
    right: 'The aircraft carrier USS Nimitz left Da Nang on the morning of July 22 after a four-day port visit.',
    wrong: 'The aircraft carrier USS Nimitz arrived in Da Nang on the morning of July 22 for a four-day port visit.',
  },
  {
    kind: 'civilian/military',
    source: 'Ít nhất 11 dân thường thiệt mạng khi pháo kích trúng khu chợ ở thành phố El Fasher, Sudan.',
    right: 'At least 11 civilians were killed when shelling hit a market in the city of El Fasher, Sudan.',
    wrong: 'At least 11 soldiers were killed when shelling hit a market in the city of El Fasher, Sudan.',
  },
  {
    kind: 'land/sea/air',
    source: 'Lục quân Philippines và Mỹ tổ chức bắn đạn thật bằng hệ thống HIMARS tại tỉnh Palawan.',
    right: 'The Philippine and U.S. armies conducted live-fire drills with the HIMARS system in Palawan province.',
    wrong: 'The Philippine and U.S. navies conducted live-fire drills with the HIMARS system in Palawan province.',
  },
  {
    kind: 'nuclear/conventional',
    source:
      'Theo thỏa thuận AUKUS, Mỹ sẽ bàn giao cho Australia ba chiếc tàu ngầm năng lượng hạt nhân lớp Virginia nhưng chỉ trang bị vũ khí thông thường.',
    right:
      'Under the AUKUS agreement, the United States will hand over to Australia three nuclear-powered Virginia-class submarines that will carry only conventional weapons.',
    wrong:
      'Under the AUKUS agreement, the United States will hand over to Australia three nuclear-powered Virginia-class submarines that will carry nuclear weapons.',
  },
  {
    kind: 'false friend',
    source:
      'Phó thủ tướng thường trực Nguyễn Hòa Bình chủ trì cuộc họp về xử lý các dự án tồn đọng, kéo dài sáng 12/6.',
    right:
      'Permanent Deputy Prime Minister Nguyen Hoa Binh chaired a meeting on the morning of June 12 on dealing with stalled and long-delayed projects.',
    wrong:
      'Acting Prime Minister Nguyen Hoa Binh chaired a meeting on the morning of June 12 on dealing with stalled and long-delayed projects.',
  },
  {
    kind: 'homograph',
    source:
      'Tòa án Tối cao Kenya bác đơn của phe đối lập đòi hủy luật cho phép quân đội hỗ trợ cảnh sát dẹp biểu tình.',
    right:
      "Kenya's Supreme Court rejected the opposition's petition to strike down a law allowing the military to help police quell protests.",
    wrong:
      "Kenya's Supreme Court granted the opposition's petition to strike down a law allowing the military to help police quell protests.",
  },
  {
    kind: 'dropped clause',
    source:
      'Tổng thống Volodymyr Zelensky ký luật hạ tuổi nhập ngũ từ 27 xuống 25, gần một năm sau khi quốc hội thông qua, nhằm bổ sung quân số cho tiền tuyến.',
    right:
      'President Volodymyr Zelensky signed a law lowering the conscription age from 27 to 25, nearly a year after parliament passed it, to replenish troops on the front line.',
    wrong:
      'President Volodymyr Zelensky signed a law lowering the conscription age from 27 to 25 to replenish troops on the front line.',
  },
  {
    kind: 'value',
    source:
      'Iran phóng khoảng 180 tên lửa đạn đạo về phía Israel tối 1/10, phần lớn bị hệ thống phòng thủ Arrow đánh chặn.',
    right:
      'Iran fired about 180 ballistic missiles at Israel on the evening of Oct. 1, most of which were intercepted by the Arrow defense system.',
    wrong:
      'Iran fired about 108 ballistic missiles at Israel on the evening of Oct. 1, most of which were intercepted by the Arrow defense system.',
  },
  {
    kind: 'scale',
    source:
      'Dự án đường sắt Lào Cai - Hà Nội - Hải Phòng có tổng mức đầu tư hơn 203.000 tỷ đồng, một phần vay từ Trung Quốc.',
    right:
      'The Lao Cai-Hanoi-Haiphong railway project has a total investment of more than 203 trillion dong, part of it borrowed from China.',
    wrong:
      'The Lao Cai-Hanoi-Haiphong railway project has a total investment of more than 203 billion dong, part of it borrowed from China.',
  },
  {
    kind: 'unit',
    source:
      'Vệ binh Cách mạng Iran bắt một tàu chở dầu mang cờ Togo cách đảo Farsi 60 hải lý, cáo buộc tàu buôn lậu nhiên liệu.',
    right:
      "Iran's Revolutionary Guard seized a Togo-flagged oil tanker 60 nautical miles from Farsi Island, accusing it of smuggling fuel.",
    wrong:
      "Iran's Revolutionary Guard seized a Togo-flagged oil tanker 60 kilometers from Farsi Island, accusing it of smuggling fuel.",
  },
  {
    kind: 'currency',
    source: 'Gói hỗ trợ 12 tỷ krona của Thụy Điển gồm pháo Archer, đạn 155 mm và xuồng chiến đấu CB90.',
    right: "Sweden's 12 billion kronor support package includes Archer howitzers, 155 mm shells and CB90 combat boats.",
    wrong: "Sweden's $12 billion support package includes Archer howitzers, 155 mm shells and CB90 combat boats.",
  },
  {
    kind: 'date',
    source: 'Hiệp ước START mới sẽ hết hạn vào ngày 5/2/2026 nếu Nga và Mỹ không đạt thỏa thuận thay thế.',
    right:
      'The New START treaty will expire on Feb. 5, 2026, if Russia and the United States do not reach a replacement deal.',
    wrong:
      'The New START treaty will expire on May 2, 2026, if Russia and the United States do not reach a replacement deal.',
  },
  {
    kind: 'weekday',
    source: 'Nội các Israel sẽ họp tối chủ nhật để bỏ phiếu về kế hoạch mở rộng chiến dịch tại thành phố Gaza.',
    right: "Israel's Cabinet will meet Sunday evening to vote on the plan to expand the operation in Gaza City.",
    wrong: "Israel's Cabinet will meet Saturday evening to vote on the plan to expand the operation in Gaza City.",
  },
  {
    kind: 'time',
    source: 'Còi báo động phòng không vang lên ở Kyiv từ 1h15 và chỉ được dỡ bỏ lúc 5h40 sáng.',
    right: 'Air raid sirens sounded in Kyiv at 1:15 a.m., and the alert was lifted only at 5:40 a.m.',
    wrong: 'Air raid sirens sounded in Kyiv at 1:15 p.m., and the alert was lifted only at 5:40 a.m.',
  },
  {
    kind: 'person',
    source:
      'Cựu tổng tư lệnh quân đội Ukraine Valerii Zaluzhnyi, nay là đại sứ tại Anh, phủ nhận tin đồn ông chuẩn bị tranh cử tổng thống.',
    right:
      'Former Ukrainian military commander-in-chief Valerii Zaluzhnyi, now ambassador to Britain, denied rumors that he is preparing to run for president.',
    wrong:
      'Former Ukrainian military commander-in-chief Oleksandr Syrskyi, now ambassador to Britain, denied rumors that he is preparing to run for president.',
  },
  {
    kind: 'country',
    source: 'Chính phủ Áo triệu tập đại biện lâm thời Nga sau khi phát hiện một đường dây gián điệp ở Vienna.',
    right: "The Austrian government summoned the Russian charge d'affaires after uncovering a spy ring in Vienna.",
    wrong: "The Australian government summoned the Russian charge d'affaires after uncovering a spy ring in Vienna.",
  },
  {
    kind: 'place',
    source:
      'Hải quân Hàn Quốc nổ súng cảnh cáo một tàu tuần tra Triều Tiên vượt Đường giới hạn phía Bắc trên biển Hoàng Hải.',
    right:
      "South Korea's navy fired warning shots at a North Korean patrol boat that crossed the Northern Limit Line in the Yellow Sea.",
    wrong:
      "South Korea's navy fired warning shots at a North Korean patrol boat that crossed the Northern Limit Line in the Red Sea.",
  },
  {
    kind: 'organisation',
    source:
      'Hội đồng châu Âu hôm thứ sáu gia hạn thêm sáu tháng lệnh trừng phạt kinh tế với Nga, lãnh đạo 27 nước EU thống nhất tại Brussels.',
    right:
      'The European Council on Friday extended economic sanctions on Russia for another six months, with leaders of the 27 EU countries reaching agreement in Brussels.',
    wrong:
      'The Council of Europe on Friday extended economic sanctions on Russia for another six months, with leaders of the 27 EU countries reaching agreement in Brussels.',
  },
  {
    kind: 'weapon',
    source:
      'Phiến quân Houthi dùng xuồng không người lái chở thuốc nổ tấn công một tàu hàng rời mang cờ Liberia ở Biển Đỏ.',
    right: 'Houthi rebels used an explosive-laden drone boat to attack a Liberian-flagged bulk carrier in the Red Sea.',
    wrong:
      'Houthi rebels used an explosive-laden aerial drone to attack a Liberian-flagged bulk carrier in the Red Sea.',
  },
  {
    kind: 'vehicle',
    source:
      'Hai trực thăng UH-60 của quân đội Colombia va vào nhau khi bay huấn luyện ở tỉnh Tolima, không ai thiệt mạng.',
    right:
      'Two UH-60 helicopters of the Colombian army collided during a training flight in Tolima province, but no one was killed.',
    wrong:
      'Two UH-60 transport planes of the Colombian army collided during a training flight in Tolima province, but no one was killed.',
  },
  {
    kind: 'rank',
    source:
      'Trung tá Seiji Okada, chỉ huy tiểu đoàn pháo binh, bị đình chỉ công tác sau vụ nổ ở thao trường Higashi-Fuji.',
    right:
      'Lt. Col. Seiji Okada, commander of an artillery battalion, was suspended from duty after the explosion at the Higashi-Fuji training range.',
    wrong:
      'Col. Seiji Okada, commander of an artillery battalion, was suspended from duty after the explosion at the Higashi-Fuji training range.',
  },
  {
    kind: 'office',
    source: 'Quyền bộ trưởng quốc phòng Peru Luis Arana từ chức hôm 2/6, sau ba tuần nắm giữ vị trí này.',
    right: "Peru's acting defense minister, Luis Arana, resigned on June 2 after three weeks in the post.",
    wrong: "Peru's deputy defense minister, Luis Arana, resigned on June 2 after three weeks in the post.",
  },
  {
    kind: 'term',
    source: 'Quân đội Thái Lan ban bố thiết quân luật tại bảy huyện biên giới thuộc tỉnh Chanthaburi.',
    right: 'The Thai military declared martial law in seven border districts of Chanthaburi province.',
    wrong: 'The Thai military declared a curfew in seven border districts of Chanthaburi province.',
  },
  {
    kind: 'who-whom',
    source:
      'Armenia cáo buộc Azerbaijan nổ súng vào một tiền đồn biên giới gần làng Khoznavar, làm hư hại một ngôi nhà.',
    right:
      'Armenia accused Azerbaijan of opening fire on a border outpost near the village of Khoznavar, damaging a house.',
    wrong:
      'Azerbaijan accused Armenia of opening fire on a border outpost near the village of Khoznavar, damaging a house.',
  },
  {
    kind: 'negation',
    source: 'Điện Kremlin cho biết ông Putin không có kế hoạch điện đàm với người đồng cấp Mỹ trong tuần này.',
    right: 'The Kremlin said Putin has no plans to speak by phone with his U.S. counterpart this week.',
    wrong: 'The Kremlin said Putin has plans to speak by phone with his U.S. counterpart this week.',
  },
  {
    kind: 'hedge',
    source: 'Theo Bộ Quốc phòng Anh, vụ nổ nhiều khả năng do đạn dược bảo quản sai cách, không phải do bị tấn công.',
    right:
      "According to Britain's Defense Ministry, the explosion was most likely caused by improperly stored ammunition, not an attack.",
    wrong:
      "According to Britain's Defense Ministry, the explosion was definitely caused by improperly stored ammunition, not an attack.",
  },
  {
    kind: 'condition',
    source: 'Mỹ sẽ không dỡ bỏ trừng phạt Venezuela trừ khi Caracas thả toàn bộ công dân Mỹ bị giam giữ.',
    right:
      'The United States will not lift sanctions on Venezuela unless Caracas frees all detained American citizens.',
    wrong:
      'The United States will not lift sanctions on Venezuela even if Caracas frees all detained American citizens.',
  },
  {
    kind: 'exception',
    source:
      'Lệnh cấm nhập cảnh áp dụng với mọi công dân của bảy nước, ngoại trừ các nhà ngoại giao và vận động viên dự World Cup.',
    right:
      'The entry ban applies to all citizens of the seven countries, except diplomats and athletes taking part in the World Cup.',
    wrong:
      'The entry ban applies to all citizens of the seven countries, including diplomats and athletes taking part in the World Cup.',
  },
  {
    kind: 'plan/deed',
    source:
      'Lực lượng biên phòng Phần Lan đã dựng xong 35 km hàng rào đầu tiên dọc biên giới với Nga ở vùng Nam Karelia.',
    right:
      "Finland's border guard has finished erecting the first 35 kilometers of fence along the border with Russia in South Karelia.",
    wrong:
      "Finland's border guard intends to erect the first 35 kilometers of fence along the border with Russia in South Karelia.",
  },
  {
    kind: 'cause/effect',
    source: 'Mất điện diện rộng tại Odesa khiến nhiều trạm bơm ngừng hoạt động, thị trưởng thành phố cho biết.',
    right: "A widespread power outage in Odesa caused many pumping stations to stop working, the city's mayor said.",
    wrong: "The shutdown of many pumping stations in Odesa caused a widespread power outage, the city's mayor said.",
  },
  {
    kind: 'comparison',
    source:
      'Kho đạn pháo của Nga vẫn lớn hơn Ukraine, nhưng khoảng cách đã thu hẹp còn 2:1, chuyên gia Michael Kofman nhận định.',
    right:
      "Russia's stock of artillery shells is still larger than Ukraine's, but the gap has narrowed to 2-to-1, analyst Michael Kofman said.",
    wrong:
      "Russia's stock of artillery shells is still smaller than Ukraine's, but the gap has narrowed to 2-to-1, analyst Michael Kofman said.",
  },
  {
    kind: 'rise/fall',
    source: 'Giá khí đốt kỳ hạn tại châu Âu lao dốc 11% sáng thứ hai sau tin Nga và Ukraine nối lại đàm phán.',
    right:
      'European gas futures plunged 11% on Monday morning after news that Russia and Ukraine had resumed negotiations.',
    wrong:
      'European gas futures surged 11% on Monday morning after news that Russia and Ukraine had resumed negotiations.',
  },
  {
    kind: 'before/after',
    source: 'Hai nghi phạm đã xuất cảnh sang Dubai trước khi cơ quan điều tra khởi tố vụ án hôm 18/11.',
    right: 'The two suspects left for Dubai before investigators opened the criminal case on Nov. 18.',
    wrong: 'The two suspects left for Dubai after investigators opened the criminal case on Nov. 18.',
  },
  {
    kind: 'more/less',
    source: 'Không quá 300 quân nhân Mỹ sẽ ở lại Niger trong giai đoạn chuyển tiếp, theo tuyên bố chung.',
    right:
      'No more than 300 U.S. service members will remain in Niger during the transition period, according to a joint statement.',
    wrong:
      'No fewer than 300 U.S. service members will remain in Niger during the transition period, according to a joint statement.',
  },
  {
    kind: 'all/some',
    source: 'Toàn bộ 46 thủy thủ trên tàu hàng Magic Seas đã được tàu container đi ngang cứu và đưa về Djibouti.',
    right:
      'All 46 crew members of the cargo ship Magic Seas were rescued by a passing container ship and taken to Djibouti.',
    wrong:
      'Most of the 46 crew members of the cargo ship Magic Seas were rescued by a passing container ship and taken to Djibouti.',
  },
  {
    kind: 'ordinal',
    source: 'Thụy Điển trở thành thành viên thứ 32 của NATO, chấm dứt hai thế kỷ không liên kết quân sự.',
    right: 'Sweden became the 32nd member of NATO, ending two centuries of military nonalignment.',
    wrong: 'Sweden became the 31st member of NATO, ending two centuries of military nonalignment.',
  },
  {
    kind: 'first/last',
    source:
      'Lần đầu tiên kể từ năm 2011, một ngoại trưởng Syria tới thăm Riyadh và hội đàm với Thái tử Mohammed bin Salman.',
    right:
      'For the first time since 2011, a Syrian foreign minister visited Riyadh and held talks with Crown Prince Mohammed bin Salman.',
    wrong:
      'For the first time ever, a Syrian foreign minister visited Riyadh and held talks with Crown Prince Mohammed bin Salman.',
  },
  {
    kind: 'toll',
    source:
      'Lở đất ở tỉnh Enga, Papua New Guinea, vùi lấp hơn 150 ngôi nhà, làm 670 người mất tích và 12 người được xác nhận thiệt mạng.',
    right:
      "A landslide in Papua New Guinea's Enga province buried more than 150 houses, leaving 670 people missing and 12 confirmed dead.",
    wrong:
      "A landslide in Papua New Guinea's Enga province buried more than 150 houses, leaving 670 people injured and 12 confirmed dead.",
  },
  {
    kind: 'approximation',
    source: 'Ngót 2.000 binh sĩ Kenya sẽ tham gia lực lượng đa quốc gia tại Haiti, Bộ trưởng Nội vụ Kenya cho biết.',
    right:
      "Just under 2,000 Kenyan soldiers will join the multinational force in Haiti, Kenya's interior minister said.",
    wrong:
      "Well over 2,000 Kenyan soldiers will join the multinational force in Haiti, Kenya's interior minister said.",
  },
  {
    kind: 'false friend',
    source:
      'Tổng Bí thư Tô Lâm tiếp Đại tướng Phan Văn Giang và đoàn cán bộ cao cấp Bộ Quốc phòng tại trụ sở Trung ương Đảng.',
    right:
      'Party General Secretary To Lam received Gen. Phan Van Giang and a delegation of senior Defense Ministry officials at the headquarters of the Party Central Committee.',
    wrong:
      'U.N. Secretary-General To Lam received Gen. Phan Van Giang and a delegation of senior Defense Ministry officials at the headquarters of the Party Central Committee.',
  },
  {
    kind: 'homograph',
    source:
      'Quân đội CHDC Congo giành lại một mỏ đồng gần thị trấn Kolwezi từ tay nhóm vũ trang sau ba ngày giao tranh.',
    right:
      "Congo's army retook a copper mine near the town of Kolwezi from an armed group after three days of fighting.",
    wrong:
      "Congo's army retook a bronze mine near the town of Kolwezi from an armed group after three days of fighting.",
  },
  {
    kind: 'dropped clause',
    source:
      'Thủ tướng Anh Keir Starmer nói London sẵn sàng điều binh sĩ tới Ukraine để bảo đảm hòa bình, với điều kiện có sự hậu thuẫn của Mỹ.',
    right:
      'British Prime Minister Keir Starmer said London is ready to send troops to Ukraine to guarantee peace, provided there is U.S. backing.',
    wrong: 'British Prime Minister Keir Starmer said London is ready to send troops to Ukraine to guarantee peace.',
  },
  {
    kind: 'dropped sentence',
    source:
      'Cảnh sát Berlin bắt một người đàn ông 34 tuổi bị nghi đốt xe của công ty quốc phòng Hensoldt. Người này phủ nhận cáo buộc.',
    right:
      'Berlin police arrested a 34-year-old man suspected of setting fire to a vehicle belonging to the defense company Hensoldt. He denies the allegation.',
    wrong:
      'Berlin police arrested a 34-year-old man suspected of setting fire to a vehicle belonging to the defense company Hensoldt.',
  },
  {
    kind: 'added claim',
    source:
      'Giáo hoàng Leo XIV hội kiến Tổng thống Zelensky tại Castel Gandolfo và đề xuất chọn Vatican làm nơi đàm phán hòa bình.',
    right:
      'Pope Leo XIV met with President Zelensky at Castel Gandolfo and offered the Vatican as a venue for peace talks.',
    wrong:
      'Pope Leo XIV met with President Zelensky at Castel Gandolfo and offered the Vatican as a venue for peace talks, which Moscow immediately accepted.',
  },
  {
    kind: 'quote attribution',
    source:
      'Phát ngôn viên Bộ Ngoại giao Mỹ dẫn lời Ngoại trưởng Marco Rubio nói rằng "cửa ngoại giao vẫn mở" với Iran.',
    right:
      'A U.S. State Department spokesperson quoted Secretary of State Marco Rubio as saying that "the door to diplomacy remains open" with Iran.',
    wrong:
      'U.S. Secretary of State Marco Rubio quoted a State Department spokesperson as saying that "the door to diplomacy remains open" with Iran.',
  },
  {
    kind: 'quote meaning',
    source:
      '"Chúng tôi không hề yêu cầu Kyiv nhượng lãnh thổ", đặc phái viên Mỹ Keith Kellogg nói với các phóng viên ở Munich.',
    right: '"We have never asked Kyiv to cede territory," U.S. special envoy Keith Kellogg told reporters in Munich.',
    wrong: '"We have asked Kyiv never to cede territory," U.S. special envoy Keith Kellogg told reporters in Munich.',
  },
  {
    kind: 'gender',
    source:
      'Thủ tướng Litva Inga Ruginiene nói bà sẽ không thay đổi lập trường về việc đóng cửa biên giới với Belarus.',
    right:
      'Lithuanian Prime Minister Inga Ruginiene said she will not change her position on closing the border with Belarus.',
    wrong:
      'Lithuanian Prime Minister Inga Ruginiene said he will not change his position on closing the border with Belarus.',
  },
  {
    kind: 'tense (đang)',
    source:
      'Lực lượng cứu hộ đang tìm kiếm tám thủy thủ mất tích sau khi tàu hàng chở xi măng chìm ngoài khơi Vũng Tàu.',
    right: 'Rescuers are searching for eight missing sailors after a cargo ship carrying cement sank off Vung Tau.',
    wrong:
      'Rescuers have called off the search for eight missing sailors after a cargo ship carrying cement sank off Vung Tau.',
  },
  {
    kind: 'tense (đã)',
    source: 'Quốc hội Moldova đã phê chuẩn hiệp định hợp tác quốc phòng với Pháp hôm 10/7.',
    right: "Moldova's parliament ratified a defense cooperation agreement with France on July 10.",
    wrong: "Moldova's parliament will ratify a defense cooperation agreement with France on July 10.",
  },
  {
    kind: 'tense (sẽ)',
    source:
      'Lữ đoàn thiết giáp 45 của Đức sẽ đạt trạng thái sẵn sàng chiến đấu đầy đủ tại Litva vào cuối năm 2027, tướng Christoph Huber cho biết.',
    right:
      "Germany's 45th Armored Brigade will reach full combat readiness in Lithuania by the end of 2027, Gen. Christoph Huber said.",
    wrong:
      "Germany's 45th Armored Brigade is already at full combat readiness in Lithuania and will stay until the end of 2027, Gen. Christoph Huber said.",
  },
  {
    kind: 'tense (từng)',
    source: 'Hòn đảo Diego Garcia, nơi từng bị cáo buộc có nhà tù bí mật của CIA, là căn cứ chung của Anh và Mỹ.',
    right: 'The island of Diego Garcia, once alleged to have housed a secret CIA prison, is a joint British-U.S. base.',
    wrong: 'The island of Diego Garcia, now alleged to house a secret CIA prison, is a joint British-U.S. base.',
  },
  {
    kind: 'tense (vẫn)',
    source:
      'Sau hai ngày đàm phán ở Istanbul, Pakistan và Afghanistan vẫn chưa đạt được thỏa thuận về giám sát ngừng bắn.',
    right:
      'After two days of talks in Istanbul, Pakistan and Afghanistan still have not reached an agreement on ceasefire monitoring.',
    wrong:
      'After two days of talks in Istanbul, Pakistan and Afghanistan have reached an agreement on ceasefire monitoring.',
  },
  {
    kind: 'repeated words',
    source:
      'Mưa lớn làm tê liệt giao thông ở trung tâm Huế, nhiều tuyến đường ngập sâu hơn một mét, học sinh được nghỉ học đến hết thứ tư.',
    right:
      'Heavy rain paralyzed traffic in central Hue, many streets were under more than a meter of water, and students were given time off school through Wednesday.',
    wrong:
      'Heavy rain paralyzed traffic in central Hue, many streets were under more than a meter of water, under more than a meter of water, and students were given time off school through Wednesday.',
  },
  {
    kind: 'leftover Vietnamese',
    source:
      'Tàu hộ vệ tên lửa 016 Quang Trung của Hải quân Việt Nam cập cảng Changi, bắt đầu chuyến thăm Singapore bốn ngày.',
    right:
      "The Vietnam People's Navy missile frigate 016 Quang Trung docked at Changi, beginning a four-day visit to Singapore.",
    wrong:
      "The Vietnam People's Navy tàu hộ vệ tên lửa 016 Quang Trung docked at Changi, beginning a four-day visit to Singapore.",
  },
  {
    kind: 'family relation',
    source:
      'Em gái ông Navalny kêu gọi các nghị sĩ châu Âu không nới lỏng trừng phạt đối với giới tài phiệt Nga. Cô kém ông bảy tuổi.',
    right:
      "Navalny's younger sister urged European lawmakers not to ease sanctions on Russian oligarchs. She is seven years younger than he was.",
    wrong:
      "Navalny's daughter urged European lawmakers not to ease sanctions on Russian oligarchs. She is seven years younger than he was.",
  },
  {
    kind: 'office relation',
    source:
      'Người kế nhiệm Đại tướng Charles Brown, tướng không quân Dan Caine, tuyên thệ nhậm chức Chủ tịch Hội đồng Tham mưu trưởng Liên quân Mỹ.',
    right:
      "Gen. Charles Brown's successor, Air Force Gen. Dan Caine, was sworn in as chairman of the U.S. Joint Chiefs of Staff.",
    wrong:
      "Gen. Charles Brown's predecessor, Air Force Gen. Dan Caine, was sworn in as chairman of the U.S. Joint Chiefs of Staff.",
  },
  {
    kind: 'direction',
    source:
      'Tâm bão Kalmaegi cách Quy Nhơn khoảng 180 km về phía đông đông nam lúc 13h, di chuyển theo hướng tây tây bắc với tốc độ 25 km/h.',
    right:
      'At 1 p.m., the center of Typhoon Kalmaegi was about 180 kilometers east-southeast of Quy Nhon, moving west-northwest at 25 kph.',
    wrong:
      'At 1 p.m., the center of Typhoon Kalmaegi was about 180 kilometers east-southeast of Quy Nhon, moving east-southeast at 25 kph.',
  },
  {
    kind: 'route',
    source: 'Đoàn xe cứu trợ 47 chiếc đi từ Jordan qua cầu Allenby vào Bờ Tây rồi mới tới Gaza.',
    right:
      'The 47-vehicle aid convoy traveled from Jordan across the Allenby Bridge into the West Bank before reaching Gaza.',
    wrong:
      'The 47-vehicle aid convoy traveled from Gaza across the Allenby Bridge into the West Bank before reaching Jordan.',
  },
  {
    kind: 'legal act',
    source: 'Tòa án Seoul ra lệnh tạm giam cựu Tổng thống Yoon Suk Yeol vì lo ngại ông tiêu hủy chứng cứ.',
    right:
      'A Seoul court issued a warrant for the pretrial detention of former President Yoon Suk Yeol over concerns he would destroy evidence.',
    wrong: 'A Seoul court sentenced former President Yoon Suk Yeol to prison over concerns he would destroy evidence.',
  },
  {
    kind: 'degree',
    source:
      'Bộ trưởng Quốc phòng Estonia Hanno Pevkur bày tỏ hơi lo ngại về việc Mỹ cắt giảm quân số luân phiên ở sườn phía đông NATO.',
    right:
      "Estonian Defense Minister Hanno Pevkur said he was slightly concerned about U.S. cuts to rotational troops on NATO's eastern flank.",
    wrong:
      "Estonian Defense Minister Hanno Pevkur said he was deeply alarmed about U.S. cuts to rotational troops on NATO's eastern flank.",
  },
  {
    kind: 'time span',
    source: 'Lệnh cấm vận vũ khí đối với Nam Sudan được Hội đồng Bảo an Liên Hợp Quốc gia hạn thêm 12 tháng.',
    right: 'The U.N. Security Council extended the arms embargo on South Sudan for another 12 months.',
    wrong: 'The U.N. Security Council extended the arms embargo on South Sudan for another 12 weeks.',
  },
  {
    kind: 'ago/later',
    source:
      'Ba tuần trước, quân đội Myanmar mất quyền kiểm soát thị trấn Falam ở bang Chin, nhưng nay đã giành lại một phần.',
    right:
      "Three weeks ago, Myanmar's military lost control of the town of Falam in Chin state, but it has now retaken part of it.",
    wrong:
      "Three weeks later, Myanmar's military lost control of the town of Falam in Chin state, but it has now retaken part of it.",
  },
  {
    kind: 'only/also',
    source: 'Phi hành đoàn cho biết họ chỉ thấy vật thể lạ trên radar, không quan sát được bằng mắt thường.',
    right: 'The crew said they saw the unidentified object only on radar and could not observe it with the naked eye.',
    wrong: 'The crew said they saw the unidentified object not only on radar but also observed it with the naked eye.',
  },
  {
    kind: 'still/no longer',
    source:
      'Sân bay quân sự Hostomel không còn là căn cứ chính của máy bay vận tải Antonov An-225 sau khi chiếc máy bay bị phá hủy.',
    right:
      'Hostomel military airfield is no longer the main base of the Antonov An-225 transport plane after the aircraft was destroyed.',
    wrong:
      'Hostomel military airfield is still the main base of the Antonov An-225 transport plane after the aircraft was destroyed.',
  },
  {
    kind: 'each/total',
    source: 'Ba tàu tuần tra trị giá tổng cộng 270 triệu USD sẽ được đóng tại Hàn Quốc cho hải quân Philippines.',
    right: 'Three patrol vessels worth a total of $270 million will be built in South Korea for the Philippine navy.',
    wrong: 'Three patrol vessels worth $270 million each will be built in South Korea for the Philippine navy.',
  },
  {
    kind: 'allowed/banned',
    source:
      'Cơ quan hàng không Ba Lan cấm bay đêm dọc biên giới với Ukraine và Belarus đến ngày 9/12, trừ máy bay quân sự.',
    right:
      "Poland's aviation authority banned night flights along the border with Ukraine and Belarus until Dec. 9, except for military aircraft.",
    wrong:
      "Poland's aviation authority permitted night flights along the border with Ukraine and Belarus until Dec. 9, except for military aircraft.",
  },
  {
    kind: 'agreed/refused',
    source: 'Thổ Nhĩ Kỳ đồng ý cho tàu quét mìn của Anh tạm thời đi qua eo biển Bosporus.',
    right: 'Turkey agreed to let British minesweepers temporarily pass through the Bosporus strait.',
    wrong: 'Turkey refused to let British minesweepers temporarily pass through the Bosporus strait.',
  },
  {
    kind: 'known/unknown',
    source: 'Danh tính của người đàn ông bị bắt gần căn cứ Faslane đã được xác định là một công dân Bulgaria 41 tuổi.',
    right: 'The man arrested near the Faslane base has been identified as a 41-year-old Bulgarian citizen.',
    wrong: 'The man arrested near the Faslane base has not been identified but may be a 41-year-old Bulgarian citizen.',
  },
  {
    kind: 'success/failure',
    source:
      'Tổ hợp phòng không tầm xa Kusha của Ấn Độ đánh chặn thành công mục tiêu ở độ cao 24 km trong lần thử đầu tiên.',
    right:
      "India's Kusha long-range air defense system successfully intercepted a target at an altitude of 24 kilometers in its first test.",
    wrong:
      "India's Kusha long-range air defense system failed to intercept a target at an altitude of 24 kilometers in its first test.",
  },
  {
    kind: 'open/closed',
    source: 'Đại sứ quán Mỹ tại Nam Sudan đóng cửa vô thời hạn từ thứ tư do giao tranh gần thủ đô Juba.',
    right:
      'The U.S. Embassy in South Sudan is closed indefinitely from Wednesday because of fighting near the capital, Juba.',
    wrong: 'The U.S. Embassy in South Sudan is open from Wednesday despite fighting near the capital, Juba.',
  },
  {
    kind: 'friend/foe',
    source:
      'Lực lượng SDF do người Kurd dẫn đầu, đồng minh của Mỹ trong cuộc chiến chống IS, đồng ý sáp nhập vào quân đội Syria.',
    right:
      'The Kurdish-led SDF, a U.S. ally in the fight against the Islamic State group, agreed to merge into the Syrian army.',
    wrong:
      'The Kurdish-led SDF, an Islamic State ally in the fight against the United States, agreed to merge into the Syrian army.',
  },
  {
    kind: 'attack/defend',
    source: 'Quân đội Sudan phản công và đánh bật lực lượng RSF khỏi khu nhà máy lọc dầu al-Jaili ở phía bắc Khartoum.',
    right:
      'The Sudanese army counterattacked and drove RSF forces out of the al-Jaili oil refinery complex north of Khartoum.',
    wrong:
      'RSF forces counterattacked and drove the Sudanese army out of the al-Jaili oil refinery complex north of Khartoum.',
  },
  {
    kind: 'buy/sell',
    source: 'Indonesia ký hợp đồng mua 48 tiêm kích KAAN của Thổ Nhĩ Kỳ, giao hàng trong vòng 10 năm.',
    right: 'Indonesia signed a contract to buy 48 KAAN fighter jets from Turkey, with deliveries over 10 years.',
    wrong: 'Indonesia signed a contract to sell 48 KAAN fighter jets to Turkey, with deliveries over 10 years.',
  },
  {
    kind: 'import/export',
    source: 'Việt Nam nhập khẩu hơn 5 triệu tấn than từ Australia trong quý I, tăng 18% so với cùng kỳ năm ngoái.',
    right:
      'Vietnam imported more than 5 million tons of coal from Australia in the first quarter, up 18% from the same period last year.',
    wrong:
      'Vietnam exported more than 5 million tons of coal to Australia in the first quarter, up 18% from the same period last year.',
  },
  {
    kind: 'arrive/leave',
    source: 'Ngoại trưởng Nga Sergey Lavrov tới Bình Nhưỡng rạng sáng thứ sáu, bắt đầu chuyến thăm ba ngày.',
    right:
      'Russian Foreign Minister Sergey Lavrov arrived in Pyongyang early Friday at the start of a three-day visit.',
    wrong: 'Russian Foreign Minister Sergey Lavrov left Pyongyang early Friday at the end of a three-day visit.',
  },
  {
    kind: 'civilian/military',
    source: 'Bệnh viện Quân y 103 tiếp nhận 17 dân quân bị ngộ độc thực phẩm trong đợt huấn luyện ở Thái Nguyên.',
    right:
      'Military Hospital 103 admitted 17 militia members who suffered food poisoning during training in Thai Nguyen.',
    wrong: 'Military Hospital 103 admitted 17 civilians who suffered food poisoning during training in Thai Nguyen.',
  },
  {
    kind: 'land/sea/air',
    source:
      'Mỹ điều hai tàu đổ bộ chở thủy quân lục chiến tới phía đông Địa Trung Hải để chuẩn bị sơ tán công dân khỏi Liban.',
    right:
      'The United States sent two amphibious ships carrying Marines to the eastern Mediterranean to prepare to evacuate citizens from Lebanon.',
    wrong:
      'The United States sent two transport planes carrying Marines to the eastern Mediterranean to prepare to evacuate citizens from Lebanon.',
  },
  {
    kind: 'nuclear/conventional',
    source:
      'Belarus khẳng định hệ thống Oreshnik đặt tại nước này có thể mang cả đầu đạn hạt nhân lẫn đầu đạn thông thường.',
    right:
      'Belarus affirmed that the Oreshnik system based in the country can carry both nuclear and conventional warheads.',
    wrong: 'Belarus affirmed that the Oreshnik system based in the country can carry only conventional warheads.',
  },
  {
    kind: 'false friend',
    source: 'Triều Tiên hạ thủy khu trục hạm thứ hai lớp Choe Hyon tại xưởng đóng tàu Rajin hôm 12/6.',
    right: 'North Korea launched its second Choe Hyon-class destroyer at the Rajin shipyard on June 12.',
    wrong: 'North Korea sank its second Choe Hyon-class destroyer at the Rajin shipyard on June 12.',
  },
  {
    kind: 'term',
    source: 'Bộ Ngoại giao Argentina trục xuất ba nhân viên đại sứ quán Iran với cáo buộc hoạt động gián điệp.',
    right: "Argentina's Foreign Ministry expelled three Iranian Embassy staff members on allegations of espionage.",
    wrong: "Argentina's Foreign Ministry extradited three Iranian Embassy staff members on allegations of espionage.",
  },
  {
    kind: 'toll',
    source:
      'Vụ sập hầm đường bộ ở bang Uttarakhand làm 3 công nhân chết, 9 người bị thương và 5 người mắc kẹt, theo cơ quan quản lý thảm họa.',
    right:
      'A road tunnel collapse in Uttarakhand state left three workers dead, nine people injured and five trapped, according to the disaster management agency.',
    wrong:
      'A road tunnel collapse in Uttarakhand state left three workers dead, five people injured and nine trapped, according to the disaster management agency.',
  },
  {
    kind: 'hedge',
    source:
      'Reuters dẫn ba nguồn tin cho biết Mỹ đang cân nhắc tạm ngừng chia sẻ dữ liệu vệ tinh với một số đồng minh châu Âu.',
    right:
      'Reuters, citing three sources, reported that the United States is considering suspending satellite data sharing with some European allies.',
    wrong:
      'Reuters, citing three sources, reported that the United States has decided to suspend satellite data sharing with some European allies.',
  },
  {
    kind: 'value',
    source: 'Mỗi quả tên lửa Patriot PAC-3 MSE có giá khoảng 3,9 triệu USD, theo tài liệu ngân sách của lục quân Mỹ.',
    right: 'Each Patriot PAC-3 MSE missile costs about $3.9 million, according to U.S. Army budget documents.',
    wrong: 'Each Patriot PAC-3 MSE missile costs about $9.3 million, according to U.S. Army budget documents.',
  },
];
