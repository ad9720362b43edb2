import type { RightPair } from './right-pair.ts';

export const PARAGRAPHS: readonly RightPair[] = [
  {
    source:
      'Không quân Ukraine cho biết Nga đã phóng 315 UAV và 7 tên lửa trong đêm 8 rạng sáng 9/6. Lực lượng phòng không bắn hạ 213 UAV, trong khi 64 chiếc khác mất tín hiệu do bị gây nhiễu. Ít nhất ba người thiệt mạng và 13 người bị thương tại Odessa. Nga chưa bình luận về thông tin này.',
    target:
      'The Ukrainian air force said Russia launched 315 unmanned aerial vehicles (UAVs) and seven missiles overnight June 8-9. Air defense forces shot down 213 UAVs, while 64 others lost signal due to jamming. At least three people were killed and 13 were wounded in Odesa. Russia has not yet commented on the information.',
  },
  {
    source:
      'Lầu Năm Góc ngày 14/11 công bố gói viện trợ quân sự trị giá 425 triệu USD cho Ukraine. Gói này gồm đạn pháo 155 mm, tên lửa chống tăng Javelin và phụ tùng cho xe chiến đấu bộ binh Bradley. Một quan chức giấu tên cho biết việc bàn giao có thể mất vài tháng. Washington không nói rõ số lượng từng loại vũ khí.',
    target:
      'The Pentagon on Nov. 14 announced a military aid package worth $425 million for Ukraine. The package includes 155 mm artillery shells, Javelin anti-tank missiles and spare parts for Bradley infantry fighting vehicles. An official who asked not to be named said delivery could take several months. Washington did not specify the quantity of each type of weapon.',
  },
  {
    source:
      'Hai tàu hải cảnh Trung Quốc đã phun vòi rồng vào một tàu tiếp tế của Philippines gần bãi cạn Scarborough sáng 5/3. Manila cho biết bốn thủy thủ bị thương nhẹ, con tàu bị hư hỏng phần đuôi. "Đây là hành vi không thể chấp nhận", người phát ngôn tuần duyên Philippines Jay Tarriela nói. Bắc Kinh khẳng định lực lượng của họ hành động đúng luật.',
    target:
      'Two Chinese coast guard ships fired water cannons at a Philippine supply ship near Scarborough Shoal on the morning of March 5. Manila said four sailors were slightly injured and the ship\'s stern was damaged. "This is an unacceptable act," said Philippine coast guard spokesman Jay Tarriela. Beijing asserted that its forces acted in accordance with the law.',
  },
  {
    source:
      'Ba Lan dự kiến chi 4,8% GDP cho quốc phòng trong năm tới, mức cao nhất trong NATO. Ngân sách quốc phòng của nước này sẽ tăng lên khoảng 200 tỷ zloty. Warsaw đã đặt mua 250 xe tăng Abrams, 96 trực thăng Apache và gần 500 bệ phóng HIMARS của Mỹ. Tuy nhiên, chính phủ chưa công bố lịch bàn giao đầy đủ.',
    target:
      "Poland plans to spend 4.8% of its GDP on defense next year, the highest level in NATO. The country's defense budget will rise to about 200 billion zlotys. Warsaw has ordered 250 Abrams tanks, 96 Apache helicopters and nearly 500 High Mobility Artillery Rocket System (HIMARS) launchers from the U.S. However, the government has not yet published a full delivery schedule.",
  },
  {
    source:
      'Triều Tiên phóng hai tên lửa đạn đạo tầm ngắn ra vùng biển phía đông bán đảo Triều Tiên lúc 5h30 ngày 18/3. Quân đội Hàn Quốc cho biết các tên lửa bay khoảng 350 km trước khi rơi xuống biển. Thủ tướng Nhật Bản Shigeru Ishiba lên án vụ phóng và nói rằng không có thiệt hại nào được ghi nhận. Đây là vụ phóng thứ ba của Bình Nhưỡng kể từ đầu năm.',
    target:
      "North Korea fired two short-range ballistic missiles into the sea east of the Korean Peninsula at 5:30 a.m. on March 18. The South Korean military said the missiles flew about 350 kilometers before falling into the sea. Japanese Prime Minister Shigeru Ishiba condemned the launch and said that no damage had been recorded. It was Pyongyang's third launch since the beginning of the year.",
  },
  {
    source:
      'Theo Bộ Quốc phòng Nga, lực lượng nước này đã kiểm soát thêm hai làng ở tỉnh Donetsk trong tuần qua. Kiev không xác nhận thông tin này và nói giao tranh vẫn tiếp diễn. Nhóm phân tích nguồn mở DeepState ước tính Nga giành thêm khoảng 24 km2 trong tháng 2. Reuters không thể kiểm chứng độc lập các tuyên bố từ chiến trường.',
    target:
      "According to the Russian Defense Ministry, the country's forces took control of two more villages in the Donetsk region over the past week. Kyiv did not confirm the information and said fighting was continuing. The open-source analysis group DeepState estimated that Russia gained about 24 more square kilometers in February. Reuters could not independently verify the battlefield statements.",
  },
  {
    source:
      'Đức sẽ đặt mua thêm 20 tiêm kích Eurofighter với tổng chi phí khoảng 3,75 tỷ euro. Những chiếc đầu tiên dự kiến được bàn giao năm 2031. Bộ trưởng Quốc phòng Boris Pistorius cho biết hợp đồng này "sẽ củng cố không quân Đức trong nhiều thập niên". Quốc hội Đức vẫn phải phê duyệt khoản chi này.',
    target:
      'Germany will order 20 more Eurofighter fighter jets at a total cost of about 3.75 billion euros. The first of them are expected to be delivered in 2031. Defense Minister Boris Pistorius said the contract "will strengthen the German air force for decades." The German parliament still has to approve the spending.',
  },
  {
    source:
      'Tàu sân bay Phúc Kiến của Trung Quốc đi qua eo biển Đài Loan hôm 12/9, theo cơ quan phòng vệ hòn đảo. Đây là lần đầu tiên con tàu này xuất hiện tại khu vực kể từ khi bắt đầu chạy thử. Đài Bắc nói đã triển khai máy bay và tàu chiến để giám sát. Bắc Kinh cho biết chuyến đi không nhằm vào bất kỳ mục tiêu cụ thể nào.',
    target:
      "China's aircraft carrier Fujian passed through the Taiwan Strait on Sept. 12, according to the island's defense agency. It was the first time the ship had appeared in the area since it began sea trials. Taipei said it had deployed aircraft and warships to monitor it. Beijing said the voyage was not aimed at any specific target.",
  },
  {
    source:
      'Nghị viện châu Âu ngày 25/11 thông qua Chương trình Công nghiệp Quốc phòng châu Âu (EDIP) trị giá 1,5 tỷ euro. Có 457 nghị sĩ bỏ phiếu thuận và 148 người bỏ phiếu chống. Khoảng 300 triệu euro trong số này được dành cho Ukraine. Văn bản còn cần được các nước thành viên thông qua trước khi có hiệu lực.',
    target:
      'The European Parliament on Nov. 25 approved the European Defence Industry Programme (EDIP), worth 1.5 billion euros. A total of 457 lawmakers voted in favor and 148 voted against. About 300 million euros of the sum is set aside for Ukraine. The document still needs to be approved by the member states before it takes effect.',
  },
  {
    source:
      'Bộ trưởng Quốc phòng Ukraine Denys Shmyhal cho biết nước này cần ít nhất 60 tỷ USD viện trợ từ bên ngoài trong năm 2026. Ông nói tổng nhu cầu quốc phòng lên tới 120 tỷ USD. Kiev hy vọng một nửa số tiền sẽ đến từ các đối tác. "Nếu không có nguồn lực này, chúng tôi không thể duy trì thế trận", ông cảnh báo.',
    target:
      'Ukrainian Defense Minister Denys Shmyhal said the country needed at least $60 billion in outside aid in 2026. He said total defense needs amounted to $120 billion. Kyiv hopes half of the money will come from partners. "Without these resources, we cannot maintain our posture," he warned.',
  },
  {
    source:
      'Hải quân Anh đã điều tàu khu trục HMS Duncan theo dõi một tàu ngầm Nga di chuyển qua eo biển Manche. Tàu ngầm Novorossiysk nổi trên mặt nước trong suốt hành trình kéo dài ba ngày. London không nói tàu gặp trục trặc gì. Nga phủ nhận thông tin cho rằng tàu ngầm bị rò rỉ nhiên liệu.',
    target:
      'The British navy sent the destroyer HMS Duncan to track a Russian submarine moving through the English Channel. The submarine Novorossiysk stayed on the surface throughout the three-day journey. London did not say the vessel had any malfunction. Russia denied reports that the submarine was leaking fuel.',
  },
  {
    source:
      'Đại tướng Phan Văn Giang hội đàm với người đồng cấp Nhật Bản Gen Nakatani tại Hà Nội ngày 4/11. Hai bên nhất trí tăng cường hợp tác về công nghiệp quốc phòng, an ninh mạng và khắc phục hậu quả chiến tranh. Ông Giang đề nghị Nhật Bản tiếp tục hỗ trợ đào tạo nhân lực. Hai nước nâng cấp quan hệ lên đối tác chiến lược toàn diện vào năm 2023.',
    target:
      'Gen. Phan Van Giang held talks with his Japanese counterpart, Gen Nakatani, in Hanoi on Nov. 4. The two sides agreed to strengthen cooperation on the defense industry, cybersecurity and overcoming the consequences of war. Giang asked Japan to continue supporting personnel training. The two countries upgraded their relations to a comprehensive strategic partnership in 2023.',
  },
  {
    source:
      'Houthi tuyên bố đã tấn công một tàu chở dầu treo cờ Liberia trên biển Đỏ bằng hai xuồng không người lái. Thủy thủ đoàn gồm 22 người được sơ tán an toàn. Chưa rõ con tàu có bị chìm hay không. Bộ Tư lệnh Trung tâm Mỹ cho biết đang theo dõi tình hình.',
    target:
      'The Houthis said they had attacked a Liberian-flagged oil tanker in the Red Sea with two unmanned surface vessels. The crew of 22 was evacuated safely. It was not yet clear whether the ship had sunk. U.S. Central Command said it was monitoring the situation.',
  },
  {
    source:
      'Thỏa thuận AUKUS dự kiến tiêu tốn của Australia 368 tỷ đô la Úc trong ba thập niên. Canberra sẽ mua ít nhất ba tàu ngầm hạt nhân lớp Virginia của Mỹ từ đầu thập niên 2030. Cựu thủ tướng Malcolm Turnbull cho rằng Mỹ có thể không bao giờ bàn giao chúng. Bộ trưởng Quốc phòng Richard Marles bác bỏ nhận định này và nói kế hoạch "đang đi đúng hướng".',
    target:
      'The AUKUS deal is expected to cost Australia 368 billion Australian dollars over three decades. Canberra will buy at least three Virginia-class nuclear-powered submarines from the U.S. starting in the early 2030s. Former Prime Minister Malcolm Turnbull said the U.S. might never deliver them. Defense Minister Richard Marles rejected that assessment and said the plan was "on track."',
  },
  {
    source:
      'Tổng thống Thổ Nhĩ Kỳ Recep Tayyip Erdogan đề nghị tổ chức cuộc gặp ba bên tại Istanbul vào tháng 6. Điện Kremlin cho biết không phản đối ý tưởng này, nhưng cần chuẩn bị kỹ lưỡng. Ông Zelensky nói sẵn sàng tới Istanbul bất cứ lúc nào. Nhà Trắng chưa phản hồi đề nghị.',
    target:
      'Turkish President Recep Tayyip Erdogan proposed holding a three-way meeting in Istanbul in June. The Kremlin said it did not oppose the idea, but that thorough preparation was needed. Zelensky said he was ready to go to Istanbul at any time. The White House has not yet responded to the proposal.',
  },
  {
    source:
      'Một máy bay vận tải C-130 chở 20 quân nhân Thổ Nhĩ Kỳ rơi ở Gruzia, gần biên giới với Azerbaijan. Không ai sống sót. Máy bay cất cánh từ thành phố Ganja và mất liên lạc sau khoảng 30 phút. Nguyên nhân vụ tai nạn đang được điều tra.',
    target:
      'A C-130 transport aircraft carrying 20 Turkish service members crashed in Georgia, near the border with Azerbaijan. No one survived. The aircraft took off from the city of Ganja and lost contact after about 30 minutes. The cause of the accident is under investigation.',
  },
  {
    source:
      'Theo báo cáo của viện SIPRI, chi tiêu quốc phòng toàn cầu đạt 2.718 tỷ USD vào năm 2024, tăng 9,4% so với năm trước. Mỹ và Trung Quốc chiếm gần một nửa tổng số. Chi tiêu của Nga được cho là đã tăng 38%. Báo cáo không đưa ra dự báo cho năm 2025.',
    target:
      "According to a report by the SIPRI institute, global military spending reached $2.718 trillion in 2024, up 9.4% from the previous year. The U.S. and China accounted for nearly half of the total. Russia's spending is believed to have risen 38%. The report did not give a forecast for 2025.",
  },
  {
    source:
      'Thiếu tướng Vadym Skibitskyi cho biết Nga có thể sản xuất khoảng 2.700 UAV mỗi tháng. Ông thừa nhận Ukraine chưa đủ UAV đánh chặn để đối phó với số lượng lớn như vậy. Kiev đặt mục tiêu sản xuất 1.000 chiếc mỗi ngày trước cuối mùa hè. Kế hoạch này phụ thuộc vào nguồn vốn từ các đối tác phương Tây.',
    target:
      'Maj. Gen. Vadym Skibitskyi said Russia could produce about 2,700 unmanned aerial vehicles (UAVs) a month. He acknowledged that Ukraine did not yet have enough interceptor UAVs to deal with such large numbers. Kyiv has set a goal of producing 1,000 of them a day before the end of the summer. The plan depends on funding from Western partners.',
  },
  {
    source:
      'Israel không kích một tòa nhà ở ngoại ô phía nam Beirut chiều 23/11, khiến 5 người thiệt mạng và 28 người bị thương. Quân đội Israel nói mục tiêu là một chỉ huy cấp cao của Hezbollah. Tổng thống Lebanon Joseph Aoun kêu gọi cộng đồng quốc tế can thiệp. "Chúng tôi không muốn một cuộc chiến nữa", ông nói.',
    target:
      'Israel carried out an airstrike on a building in the southern suburbs of Beirut on the afternoon of Nov. 23, killing five people and wounding 28. The Israeli military said the target was a senior Hezbollah commander. Lebanese President Joseph Aoun called on the international community to intervene. "We do not want another war," he said.',
  },
  {
    source:
      'Thụy Điển có thể bán tới 150 tiêm kích Gripen E cho Ukraine trong 10-15 năm tới. Thủ tướng Ulf Kristersson và Tổng thống Zelensky đã ký một ý định thư tại Linkoping ngày 22/10. Văn kiện này không mang tính ràng buộc pháp lý. Ông Kristersson nói hai bên vẫn chưa thống nhất cách tài trợ cho hợp đồng.',
    target:
      'Sweden could sell up to 150 Gripen E fighter jets to Ukraine over the next 10-15 years. Prime Minister Ulf Kristersson and President Zelensky signed a letter of intent in Linkoping on Oct. 22. The document is not legally binding. Kristersson said the two sides had not yet agreed on how to finance the contract.',
  },
  {
    source:
      'Ấn Độ và Pakistan đồng ý ngừng bắn từ 17h ngày 10/5 sau bốn ngày giao tranh. Nhà ngoại giao cấp cao Ấn Độ Vikram Misri cho biết chỉ huy quân sự hai nước sẽ điện đàm lại vào ngày 12/5. Vài giờ sau, nhiều tiếng nổ vang lên ở Srinagar. Islamabad phủ nhận việc vi phạm thỏa thuận.',
    target:
      'India and Pakistan agreed to a ceasefire from 5 p.m. on May 10 after four days of fighting. Senior Indian diplomat Vikram Misri said the military commanders of the two countries would speak by phone again on May 12. Several hours later, many explosions rang out in Srinagar. Islamabad denied violating the agreement.',
  },
  {
    source:
      'Bộ Ngoại giao Mỹ đã phê duyệt thương vụ bán tên lửa ERAM và thiết bị đi kèm cho Ukraine, trị giá ước tính 825 triệu USD. Kiev muốn mua tối đa 3.350 quả. Đan Mạch, Hà Lan và Na Uy sẽ góp phần chi trả. Quốc hội Mỹ có thể ngăn chặn thương vụ, nhưng khả năng này được cho là thấp.',
    target:
      'The U.S. State Department approved the sale to Ukraine of Extended Range Attack Munition (ERAM) missiles and related equipment, worth an estimated $825 million. Kyiv wants to buy up to 3,350 of the missiles. Denmark, the Netherlands and Norway will help pay for them. Congress could block the sale, but the likelihood of that is believed to be low.',
  },
  {
    source:
      'Nữ Thủ tướng Đan Mạch Mette Frederiksen nói nước này sẽ không bán Greenland cho bất kỳ ai. Bà nhấn mạnh tương lai của hòn đảo do người dân nơi đây quyết định. Copenhagen dự kiến chi 27,4 tỷ krone để tăng cường an ninh ở Bắc Cực. Số tiền này sẽ dùng để mua tàu, máy bay tuần tra biển và radar.',
    target:
      'Danish Prime Minister Mette Frederiksen said the country would not sell Greenland to anyone. She stressed that the future of the island is decided by the people there. Copenhagen plans to spend 27.4 billion kroner to strengthen security in the Arctic. The money will be used to buy ships, maritime patrol aircraft and radars.',
  },
  {
    source:
      'Nga và Ukraine hôm 23/5 trao đổi 390 người mỗi bên, gồm 270 quân nhân và 120 dân thường. Đây là giai đoạn đầu của thỏa thuận trao đổi 1.000 đổi 1.000 mà hai nước đạt được tại Istanbul. Ông Zelensky cảm ơn các đối tác đã hỗ trợ. Moskva cho biết quá trình này sẽ tiếp tục trong những ngày tới.',
    target:
      'Russia and Ukraine on May 23 exchanged 390 people each, including 270 service members and 120 civilians. It was the first stage of the 1,000-for-1,000 exchange agreement that the two countries reached in Istanbul. Zelensky thanked partners for their support. Moscow said the process would continue in the coming days.',
  },
  {
    source:
      'Quân đội Mỹ và Hàn Quốc khởi động cuộc tập trận Ulchi Freedom Shield ngày 18/8, với khoảng 18.000 binh sĩ Hàn Quốc tham gia. Khoảng 20 trong số 40 nội dung huấn luyện thực địa được lùi sang tháng 9. Seoul nói lý do là nắng nóng. Bình Nhưỡng cáo buộc hai nước chuẩn bị chiến tranh xâm lược.',
    target:
      'The U.S. and South Korean militaries began the exercise Ulchi Freedom Shield on Aug. 18, with about 18,000 South Korean troops taking part. About 20 of the 40 field training events were postponed to September. Seoul said the reason was hot weather. Pyongyang accused the two countries of preparing for a war of invasion.',
  },
  {
    source:
      'Hà Lan xác nhận đã bàn giao chiếc F-16 cuối cùng trong số 24 chiếc cam kết cho Ukraine. Bộ trưởng Quốc phòng Ruben Brekelmans cho biết lô hàng còn có động cơ và phụ tùng thay thế. Kiev đến nay đã mất ít nhất bốn chiếc F-16. Không quân Ukraine không tiết lộ hiện còn bao nhiêu chiếc hoạt động.',
    target:
      'The Netherlands confirmed that it had delivered the last of the 24 F-16s it pledged to Ukraine. Defense Minister Ruben Brekelmans said the shipment also included engines and spare parts. Kyiv has lost at least four F-16s so far. The Ukrainian air force did not disclose how many are currently operational.',
  },
  {
    source:
      'Cơ quan Năng lượng Nguyên tử Quốc tế cho biết Iran có hơn 400 kg uranium làm giàu cao ở mức 60%. Tổng giám đốc Rafael Grossi cảnh báo các thanh sát viên vẫn chưa thể tiếp cận toàn bộ cơ sở. Tehran khẳng định không tìm cách chế tạo vũ khí hạt nhân. Mỹ dường như không tin vào cam kết này.',
    target:
      'The International Atomic Energy Agency said Iran had more than 400 kilograms of highly enriched uranium at a level of 60%. Director General Rafael Grossi warned that inspectors still could not access all facilities. Tehran asserted that it was not seeking to build nuclear weapons. The U.S. does not appear to believe that commitment.',
  },
  {
    source:
      'Litva sẽ rút khỏi Công ước Ottawa cấm mìn sát thương cùng với Ba Lan, Latvia và Estonia. Bốn nước ra tuyên bố chung ngày 18/3, viện dẫn mối đe dọa từ Nga và Belarus. Vilnius chưa quyết định có đặt mìn dọc biên giới hay không. Các tổ chức nhân đạo chỉ trích động thái này.',
    target:
      'Lithuania will withdraw from the Ottawa Convention banning anti-personnel mines, along with Poland, Latvia and Estonia. The four countries issued a joint statement on March 18, citing the threat from Russia and Belarus. Vilnius has not yet decided whether to lay mines along the border. Humanitarian organizations criticized the move.',
  },
  {
    source:
      'Thủ tướng Phạm Minh Chính thăm chính thức Ba Lan từ ngày 16 đến 18/1. Trong hội đàm với Thủ tướng Donald Tusk, ông đề nghị hai nước đưa kim ngạch thương mại lên 5 tỷ USD. Ông Tusk ủng hộ việc sớm nâng cấp quan hệ. Hai bên ký sáu văn kiện hợp tác.',
    target:
      'Prime Minister Pham Minh Chinh paid an official visit to Poland Jan. 16-18. In talks with Prime Minister Donald Tusk, he proposed that the two countries raise trade to $5 billion. Tusk supported an early upgrade of relations. The two sides signed six cooperation documents.',
  },
  {
    source:
      'Một quan chức NATO cho biết hai chiếc oanh tạc cơ Tu-95 của Nga đã bay gần không phận Na Uy sáng thứ Tư. Tiêm kích F-35 xuất kích để nhận diện các máy bay này. Không có vụ xâm phạm nào xảy ra. Moskva mô tả đây là chuyến bay theo kế hoạch, kéo dài hơn bốn giờ.',
    target:
      'A NATO official said two Russian Tu-95 bombers flew near Norwegian airspace on Wednesday morning. F-35 fighter jets were scrambled to identify the aircraft. No violation occurred. Moscow described it as a planned flight that lasted more than four hours.',
  },
  {
    source:
      'Pháp và Ukraine ký ý định thư về việc mua tối đa 100 tiêm kích Rafale trong thời gian khoảng 10 năm. Thỏa thuận còn bao gồm tám hệ thống SAMP/T thế hệ mới. Tổng thống Emmanuel Macron gọi đây là "bước ngoặt", nhưng không nói ai sẽ trả tiền. Giới chuyên gia cho rằng những chiếc đầu tiên khó có thể đến Ukraine trước năm 2029.',
    target:
      'France and Ukraine signed a letter of intent on the purchase of up to 100 Rafale fighter jets over a period of about 10 years. The agreement also covers eight new-generation SAMP/T systems. President Emmanuel Macron called it a "turning point" but did not say who would pay. Experts said the first jets were unlikely to reach Ukraine before 2029.',
  },
  {
    source:
      'Ngoại trưởng Trung Quốc Vương Nghị gặp người đồng cấp Ấn Độ Subrahmanyam Jaishankar tại New Delhi hôm thứ Hai. Hai bên thảo luận việc nối lại các chuyến bay thẳng và giảm quân ở biên giới. Ông Jaishankar nói quan hệ song phương không thể bình thường nếu biên giới chưa yên ổn. Ông Vương cho biết Bắc Kinh sẵn sàng duy trì đối thoại.',
    target:
      'Chinese Foreign Minister Wang Yi met with his Indian counterpart, Subrahmanyam Jaishankar, in New Delhi on Monday. The two sides discussed resuming direct flights and reducing troops at the border. Jaishankar said bilateral relations could not be normal if the border was not yet calm. Wang said Beijing was ready to maintain dialogue.',
  },
  {
    source:
      'Lữ đoàn số 36 của hải quân đánh bộ Ukraine cho biết đã đẩy lùi ba đợt tấn công gần Pokrovsk. Khoảng 40 binh sĩ Nga được cho là đã thiệt mạng. Lữ đoàn này cũng phá hủy hai xe tăng và một xe bọc thép. Phía Nga không công bố số thương vong.',
    target:
      'The 36th Brigade of the Ukrainian naval infantry said it had repelled three waves of attacks near Pokrovsk. About 40 Russian troops are believed to have been killed. The brigade also destroyed two tanks and one armored vehicle. The Russian side did not release casualty figures.',
  },
  {
    source:
      'Nhật Bản lên kế hoạch triển khai tên lửa hành trình Tomahawk trên tàu khu trục Chokai vào tháng 3/2026. Tokyo đã mua 400 quả từ Mỹ với giá khoảng 254 tỷ yên. Tên lửa có tầm bắn khoảng 1.600 km. Chính phủ nhấn mạnh kế hoạch chỉ nhằm mục đích phòng thủ, không nhằm tấn công phủ đầu.',
    target:
      'Japan plans to deploy Tomahawk cruise missiles on the destroyer Chokai in March 2026. Tokyo has bought 400 of the missiles from the U.S. for about 254 billion yen. They have a range of about 1,600 kilometers. The government stressed that the plan was for defensive purposes only and not for preemptive attacks.',
  },
  {
    source:
      'Chương trình PURL đến nay đã huy động được hơn 4 tỷ USD để mua vũ khí Mỹ cho Ukraine. Gần 20 nước tham gia, trong đó Đức, Na Uy và Hà Lan đóng góp nhiều nhất. Mỗi gói trị giá khoảng 500 triệu USD. Tổng thư ký NATO Mark Rutte cho biết PURL sẽ tiếp tục trong năm tới, song không nêu con số cụ thể.',
    target:
      'The Prioritized Ukraine Requirements List (PURL) program has so far raised more than $4 billion to buy U.S. weapons for Ukraine. Nearly 20 countries are taking part, with Germany, Norway and the Netherlands contributing the most. Each package is worth about $500 million. NATO Secretary-General Mark Rutte said PURL would continue next year, but gave no specific figure.',
  },
  {
    source:
      'Tổng thống Mỹ Donald Trump cho biết ông đang cân nhắc áp thuế 25% với hàng hóa từ các nước mua dầu của Nga. "Tôi không hài lòng với ông Putin", ông nói với phóng viên tại Nhà Trắng tối 7/9. Bộ trưởng Tài chính Scott Bessent nói rằng Washington cần châu Âu hành động cùng. Ủy ban châu Âu từ chối bình luận.',
    target:
      'U.S. President Donald Trump said he was considering imposing 25% tariffs on goods from countries that buy Russian oil. "I am not happy with Putin," he told reporters at the White House on the evening of Sept. 7. Treasury Secretary Scott Bessent said Washington needed Europe to act alongside it. The European Commission declined to comment.',
  },
];
