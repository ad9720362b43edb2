import type { EditorsFault } from './editors-faults.ts';

/** Faults as models and hurried editors make them, thought up without a look at the checks, some five of a kind. */
export const MODEL_FAULTS: readonly EditorsFault[] = [
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
];
