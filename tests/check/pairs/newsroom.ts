import type { RightPair } from './right-pair.ts';

/** Paragraphs as a desk writes them and a translator who takes liberties: merged, turned round, made nouns of verbs. */
export const NEWSROOM: readonly RightPair[] = [
  {
    source:
      'Chính phủ Papua New Guinea và Australia dự kiến ký hiệp ước phòng thủ chung vào ngày 15/9, theo đó hai bên cam kết hỗ trợ nhau trong trường hợp bị tấn công vũ trang. Hiệp ước cũng cho phép tới 10.000 công dân Papua New Guinea phục vụ trong quân đội Australia. Thủ tướng James Marape phủ nhận thỏa thuận này nhằm vào Trung Quốc. "Chúng tôi là bạn của tất cả, không phải kẻ thù của ai", ông nói.',
    target:
      'Papua New Guinea and Australia are due to sign a mutual defense treaty on Sept. 15 under which each pledges to come to the other\'s aid in the event of an armed attack. It would also let as many as 10,000 Papua New Guineans serve in Australia\'s military. Prime Minister James Marape denied that the pact was aimed at China. "We are friends to all and enemies to none," he said.',
  },
  {
    source:
      'Hàn Quốc và Mỹ sẽ bắt đầu cuộc tập trận thường niên Lá chắn Tự do Ulchi từ ngày 18 đến 28/8, với sự tham gia của khoảng 18.000 binh sĩ Hàn Quốc. Tuy nhiên, khoảng một nửa trong số hơn 40 nội dung huấn luyện thực địa bị lùi sang tháng 9 do nắng nóng, Hội đồng Tham mưu trưởng Liên quân Hàn Quốc (JCS) cho hay. Triều Tiên lâu nay coi các cuộc tập trận này là diễn tập xâm lược.',
    target:
      "South Korea and the United States will kick off their annual Ulchi Freedom Shield exercise on Aug. 18, with some 18,000 South Korean troops taking part through Aug. 28. About half of the more than 40 field training events, however, have been pushed back to September because of the heat, South Korea's Joint Chiefs of Staff (JCS) said. North Korea has long viewed such drills as rehearsals for an invasion.",
  },
  {
    source:
      'Ngân hàng Trung ương Nga hôm 25/7 hạ lãi suất cơ bản 2 điểm phần trăm xuống còn 18%, lần cắt giảm thứ hai liên tiếp. Lạm phát tháng 6 ở mức 9,4%, thấp hơn nhiều so với đỉnh 10,3% hồi tháng 3. Giới phân tích nhận định các lệnh trừng phạt của phương Tây và giá dầu thấp đang gây sức ép lên ngân sách. Thâm hụt nửa đầu năm lên tới 3.690 tỷ ruble (khoảng 47 tỷ USD), tương đương 1,7% GDP.',
    target:
      "Russia's central bank cut its key interest rate by 2 percentage points to 18% on July 25, its second reduction in a row. Inflation stood at 9.4% in June, well below its 10.3% peak in March. Analysts say Western sanctions and low oil prices are straining the budget. The deficit for the first half of the year came to 3.69 trillion rubles (about $47 billion), or 1.7% of GDP.",
  },
  {
    source:
      'Bà Claudia Sheinbaum, nữ tổng thống đầu tiên của Mexico, tối 3/2 thông báo sẽ điều 10.000 vệ binh quốc gia tới biên giới phía bắc để ngăn chặn nạn buôn lậu fentanyl. Đổi lại, Washington đồng ý hoãn áp thuế 25% lên hàng hóa Mexico trong một tháng. "Không có sự phục tùng nào cả", bà nhấn mạnh.',
    target:
      'Claudia Sheinbaum, the first woman to serve as Mexico\'s president, announced on the evening of Feb. 3 that 10,000 National Guard members would be sent to the country\'s northern border to stem fentanyl smuggling. In return, Washington agreed to hold off for a month on its 25% tariffs on Mexican goods. "There is no subordination," she stressed.',
  },
  {
    source:
      'Một máy bay vận tải C-130 của Không quân Philippines chở 92 người gặp nạn khi hạ cánh xuống đảo Jolo, tỉnh Sulu, trưa 4/7/2021. Ít nhất 50 người thiệt mạng, gồm 47 quân nhân và ba dân thường dưới mặt đất. Chiếc máy bay trượt khỏi đường băng, gãy đôi rồi bốc cháy. Giới chức loại trừ khả năng đây là vụ tấn công.',
    target:
      'A Philippine air force C-130 transport with 92 people aboard crashed around noon on July 4, 2021, while landing on the island of Jolo in Sulu province, killing at least 50 people: 47 service members and three civilians on the ground. The plane overshot the runway, broke in two and burst into flames. Authorities ruled out an attack.',
  },
  {
    source:
      'Tòa án Hiến pháp Thái Lan hôm 29/8 bãi nhiệm Thủ tướng Paetongtarn Shinawatra do vi phạm đạo đức trong cuộc điện đàm với Chủ tịch Thượng viện Campuchia Hun Sen. Trong đoạn ghi âm bị rò rỉ dài 17 phút, bà gọi ông Hun Sen là "chú" và chỉ trích một tư lệnh quân đội Thái Lan. Phán quyết được đưa ra với tỷ lệ 6-3. Bà Paetongtarn trở thành thủ tướng thứ năm bị tòa này phế truất kể từ năm 2008.',
    target:
      'Thailand\'s Constitutional Court removed Prime Minister Paetongtarn Shinawatra from office on Aug. 29 for breaching ethics rules in a phone call with Hun Sen, the president of Cambodia\'s Senate. In the leaked 17-minute recording, Paetongtarn called him "uncle" and criticized a Thai army commander. The vote was 6-3. She is the fifth prime minister to be ousted by the court since 2008.',
  },
  {
    source:
      'Thái Lan và Campuchia đồng ý ngừng bắn "ngay lập tức và vô điều kiện" từ 0h ngày 29/7, Thủ tướng Malaysia Anwar Ibrahim thông báo sau cuộc đàm phán tại Putrajaya. Giao tranh kéo dài 5 ngày đã khiến ít nhất 35 người chết và hơn 260.000 người ở cả hai bên phải sơ tán. Ủy ban Biên giới Chung dự kiến họp tại Campuchia ngày 4/8.',
    target:
      'Thailand and Cambodia agreed to an "immediate and unconditional" ceasefire beginning at midnight on July 29, Malaysian Prime Minister Anwar Ibrahim announced after talks in Putrajaya. Five days of fighting killed at least 35 people and forced more than 260,000 on both sides to flee. The two countries\' General Border Committee is expected to meet in Cambodia on Aug. 4.',
  },
  {
    source:
      'Theo báo cáo của Viện Nghiên cứu Hòa bình Quốc tế Stockholm (SIPRI), chi tiêu quân sự toàn cầu năm 2024 đạt 2.718 tỷ USD, tăng 9,4% so với năm trước đó, mức tăng cao nhất kể từ khi Chiến tranh Lạnh kết thúc. Năm nước chi nhiều nhất là Mỹ, Trung Quốc, Nga, Đức và Ấn Độ, chiếm 60% tổng số. Riêng Israel tăng 65%, lên 46,5 tỷ USD.',
    target:
      "Global military spending climbed 9.4% to $2.718 trillion in 2024, the steepest annual rise since the end of the Cold War, according to a report by the Stockholm International Peace Research Institute (SIPRI). The top five spenders — the United States, China, Russia, Germany and India — accounted for 60% of the total. Israel's outlays alone jumped 65% to $46.5 billion.",
  },
  {
    source:
      'Bolivia ngày 17/8 tổ chức bầu cử tổng thống trong bối cảnh khủng hoảng kinh tế trầm trọng nhất bốn thập kỷ. Thượng nghị sĩ trung dung Rodrigo Paz bất ngờ dẫn đầu với 32% phiếu bầu, tiếp theo là cựu tổng thống Jorge Quiroga với gần 27%. Hai người sẽ bước vào vòng hai hôm 19/10. Đảng cầm quyền MAS chỉ giành được hơn 3%, chấm dứt gần 20 năm nắm quyền.',
    target:
      'Amid its worst economic crisis in four decades, Bolivia held a presidential election on Aug. 17. Rodrigo Paz, a centrist senator, emerged as the surprise front-runner with 32% of the vote, followed by former President Jorge Quiroga with just under 27%; they will face each other in a runoff on Oct. 19. The ruling MAS party won little more than 3%, bringing nearly 20 years in power to an end.',
  },
  {
    source:
      'Tướng Trương Hựu Hiệp, Phó chủ tịch Quân ủy Trung ương Trung Quốc, đang bị điều tra vì "vi phạm nghiêm trọng kỷ luật và pháp luật", Bộ Quốc phòng nước này cho biết hôm 24/1. Ông Trương, 75 tuổi, từng được coi là đồng minh thân cận nhất của Chủ tịch Tập Cận Bình trong quân đội. Cùng bị điều tra còn có Tham mưu trưởng Bộ Tham mưu Liên hợp Lưu Chấn Lập.',
    target:
      "Gen. Zhang Youxia, a vice chairman of China's Central Military Commission, is under investigation for \"serious violations of discipline and law,\" the country's Defense Ministry said on Jan. 24. Zhang, 75, was once seen as President Xi Jinping's closest ally in the military. Liu Zhenli, chief of staff of the Joint Staff Department, is also being investigated.",
  },
  {
    source:
      'Ông Lee Jae-myung đắc cử tổng thống Hàn Quốc với 49,42% phiếu bầu, vượt qua đối thủ Kim Moon-soo của đảng Sức mạnh Quốc dân (41,15%). Cuộc bầu cử sớm ngày 3/6 được tổ chức sau khi ông Yoon Suk-yeol bị phế truất vì ban bố thiết quân luật. Tỷ lệ cử tri đi bầu là 79,4%, cao nhất trong 28 năm.',
    target:
      'Lee Jae-myung was elected president of South Korea with 49.42% of the vote, defeating Kim Moon-soo of the People Power Party, who took 41.15%. The snap election on June 3 was called after Yoon Suk-yeol was ousted over his declaration of martial law. Turnout, at 79.4%, was the highest in 28 years.',
  },
  {
    source:
      'Ủy ban châu Âu (EC) hôm 10/6 đề xuất gói trừng phạt thứ 18 nhằm vào Nga, trong đó hạ giá trần dầu thô từ 60 USD xuống 45 USD/thùng và cấm mọi giao dịch liên quan đường ống Nord Stream. "Sức mạnh là ngôn ngữ duy nhất mà Nga hiểu", Chủ tịch EC Ursula von der Leyen nói tại Brussels. Gói này cần được tất cả 27 nước thành viên thông qua. Slovakia và Hungary từng đe dọa phủ quyết.',
    target:
      'The European Commission (EC) on June 10 proposed an 18th package of sanctions against Russia that would lower the price cap on crude oil to $45 a barrel from $60 and ban all transactions related to the Nord Stream pipelines. "Strength is the only language that Russia will understand," EC President Ursula von der Leyen said in Brussels. The package requires the approval of all 27 member states. Slovakia and Hungary have previously threatened a veto.',
  },
  {
    source: 'Tiêm kích F-35B cất cánh từ tàu đổ bộ USS Tripoli ở biển Philippines, tháng 9/2025. Ảnh: US Navy',
    target:
      'An F-35B takes off from the amphibious assault ship USS Tripoli in the Philippine Sea in September 2025. Photo: U.S. Navy',
    kind: 'caption',
  },
  {
    source:
      'Ông Trump cho biết Mỹ không có kế hoạch đưa quân tới Ukraine, nhưng không loại trừ khả năng hỗ trợ trên không như một phần của đảm bảo an ninh. Phát biểu trên Fox News hôm 19/8, ông nói các nước châu Âu "sẵn sàng đưa người tới thực địa". Điện Kremlin nhiều lần bác bỏ mọi kịch bản triển khai binh sĩ NATO tại Ukraine.',
    target:
      'Trump said the U.S. had no plans to send troops to Ukraine but did not rule out air support as part of security guarantees. Speaking on Fox News on Aug. 19, he said European countries were "willing to put people on the ground." The Kremlin has repeatedly rejected any scenario involving a deployment of NATO troops in Ukraine.',
  },
  {
    source:
      'Lực lượng nổi dậy M23, được cho là do Rwanda hậu thuẫn, chiếm thành phố Goma ở miền đông Cộng hòa Dân chủ Congo hồi cuối tháng 1. Rwanda bác bỏ cáo buộc này. Gần 3.000 người thiệt mạng trong cuộc giao tranh, theo Liên Hợp Quốc, trong đó có 13 binh sĩ gìn giữ hòa bình người Nam Phi và nước khác. Ngày 27/6, ngoại trưởng hai nước ký thỏa thuận hòa bình tại Washington.',
    target:
      "The M23 rebels, allegedly backed by Rwanda, seized the city of Goma in eastern Democratic Republic of Congo in late January. Rwanda denies supporting them. Nearly 3,000 people died in the fighting, according to the U.N., including 13 peacekeepers from South Africa and other countries. The two nations' foreign ministers signed a peace deal in Washington on June 27.",
  },
  {
    source:
      'Ấn Độ đã đặt mua 97 tiêm kích hạng nhẹ Tejas Mk1A từ tập đoàn HAL với giá 623,7 tỷ rupee (khoảng 7 tỷ USD), Bộ Quốc phòng nước này cho biết ngày 25/9. Hợp đồng gồm 68 máy bay một chỗ ngồi và 29 chiếc hai chỗ ngồi, dự kiến bàn giao trong sáu năm kể từ năm tài khóa 2027-2028. Một ngày sau, New Delhi cho loại biên những chiếc MiG-21 cuối cùng, kết thúc 62 năm phục vụ.',
    target:
      'India has ordered 97 Tejas Mk1A light combat aircraft from HAL for 623.7 billion rupees (about $7 billion), its Defense Ministry said on Sept. 25. The contract covers 68 single-seat and 29 two-seat jets, with deliveries due over six years starting in fiscal 2027-2028. A day later, New Delhi retired the last of its MiG-21s, ending 62 years of service.',
  },
  {
    source:
      'Pakistan tuyên bố bắn rơi năm máy bay Ấn Độ, gồm ba tiêm kích Rafale, trong cuộc không chiến đêm 6 rạng sáng 7/5. New Delhi ban đầu không bình luận, sau đó thừa nhận tổn thất nhưng không nêu con số. "Điều quan trọng không phải là máy bay bị bắn rơi, mà là tại sao chúng bị bắn rơi", Tham mưu trưởng Quốc phòng Ấn Độ Anil Chauhan nói ngày 31/5.',
    target:
      'Pakistan claimed to have shot down five Indian aircraft, including three Rafales, in an air battle overnight on May 6-7. New Delhi at first declined to comment, then acknowledged losses without saying how many. "What is important is not the jets being down, but why they were being downed," Gen. Anil Chauhan, India\'s chief of defense staff, said May 31.',
  },
  {
    source:
      'Iran không tìm kiếm vũ khí hạt nhân nhưng sẽ không từ bỏ quyền làm giàu uranium, Ngoại trưởng Abbas Araghchi nói với đài NBC ngày 12/7. Theo Cơ quan Năng lượng Nguyên tử Quốc tế (IAEA), Tehran sở hữu hơn 400 kg uranium làm giàu ở mức 60%, gần ngưỡng 90% cần thiết để chế tạo vũ khí. Hiện không rõ số vật liệu này đang ở đâu. Các thanh sát viên chưa thể quay lại ba cơ sở bị Mỹ ném bom.',
    target:
      'Iran does not seek nuclear weapons but will not give up its right to enrich uranium, Foreign Minister Abbas Araghchi told NBC on July 12. According to the International Atomic Energy Agency (IAEA), Tehran holds more than 400 kilograms of uranium enriched to 60%, close to the 90% needed to make a weapon. The whereabouts of the material are unknown, and inspectors have not been able to return to the three sites bombed by the U.S.',
  },
  {
    source:
      'Quân đội Myanmar không kích một bệnh viện ở thị trấn Mrauk-U, bang Rakhine, đêm 10/12, khiến ít nhất 33 người chết và hơn 70 người bị thương, theo một nhân viên cứu trợ. Phát ngôn viên chính quyền quân sự chưa trả lời yêu cầu bình luận. Vụ tấn công xảy ra hai tuần trước cuộc tổng tuyển cử mà phe đối lập gọi là trò hề.',
    target:
      'A Myanmar military airstrike on a hospital in the town of Mrauk-U in Rakhine state on the night of Dec. 10 killed at least 33 people and wounded more than 70, an aid worker said. A spokesman for the junta did not respond to a request for comment. The attack came two weeks ahead of general elections that the opposition has dismissed as a sham.',
  },
  {
    source:
      'Tổng Bí thư Tô Lâm hội đàm với Tổng thống Nga Vladimir Putin tại Điện Kremlin chiều 10/5, nhân dịp dự lễ kỷ niệm 80 năm Ngày Chiến thắng. Hai bên nhất trí nâng kim ngạch thương mại song phương lên 15 tỷ USD vào năm 2030, gấp khoảng ba lần hiện nay. Lãnh đạo hai nước cũng thảo luận việc xây dựng nhà máy điện hạt nhân Ninh Thuận 1.',
    target:
      'Party General Secretary To Lam held talks with Russian President Vladimir Putin at the Kremlin on the afternoon of May 10 during a visit to attend celebrations of the 80th anniversary of Victory Day. The two sides agreed to raise bilateral trade to $15 billion by 2030, about three times its current level. They also discussed the construction of the Ninh Thuan 1 nuclear power plant.',
  },
  {
    source:
      'Bà Takaichi Sanae, tân Thủ tướng Nhật Bản, nói trước quốc hội ngày 7/11 rằng việc Trung Quốc phong tỏa Đài Loan có thể tạo thành "tình huống đe dọa sự sống còn", cho phép Tokyo thực hiện quyền phòng vệ tập thể. Bắc Kinh yêu cầu bà rút lại phát biểu và khuyến cáo công dân không đến Nhật Bản. Bà Takaichi khẳng định lập trường của chính phủ không thay đổi.',
    target:
      'Japan\'s new prime minister, Sanae Takaichi, told parliament on Nov. 7 that a Chinese blockade of Taiwan could amount to a "survival-threatening situation" that would allow Tokyo to exercise its right to collective self-defense. Beijing demanded that she retract the remark and advised its citizens against traveling to Japan. Takaichi has maintained that the government\'s position is unchanged.',
  },
  {
    source:
      'Cơ quan An ninh Ukraine (SBU) ngày 1/6 tiến hành chiến dịch Mạng Nhện, dùng 117 UAV giấu trong xe tải tập kích bốn sân bay quân sự ở sâu trong lãnh thổ Nga. Kiev tuyên bố 41 máy bay bị phá hủy hoặc hư hại, gồm Tu-95MS, Tu-22M3 và A-50, với thiệt hại ước tính 7 tỷ USD. Giới chức Mỹ đánh giá con số thực tế chỉ bằng khoảng một nửa.',
    target:
      'On June 1, the Security Service of Ukraine (SBU) carried out Operation Spiderweb, using 117 drones hidden in trucks to attack four military airfields deep inside Russia. Kyiv said 41 planes, among them Tu-95MS and Tu-22M3 bombers and A-50s, were destroyed or damaged, with losses estimated at $7 billion. U.S. officials put the actual figure at only about half that.',
  },
  {
    source:
      '"Chúng tôi sẽ không bao giờ công nhận việc sáp nhập Crimea", bà Kallas nói. "Nếu ai đó nghĩ rằng châu Âu sẽ mệt mỏi, họ đã nhầm", bà nói thêm.',
    target:
      '"We will never recognize the annexation of Crimea," Kallas said. "If anyone thinks Europe will grow tired, they are mistaken."',
  },
  {
    source:
      'Ông Nicolas Sarkozy hôm 25/9 bị tuyên 5 năm tù vì âm mưu phạm tội trong vụ nhận tiền tranh cử từ cố lãnh đạo Libya Muammar Gaddafi, trở thành cựu tổng thống Pháp đầu tiên phải ngồi tù thời hậu chiến. Tòa tha bổng ông ở tội danh tham nhũng. Ông Sarkozy, 70 tuổi, nói sẽ kháng cáo và gọi bản án là "vụ bê bối".',
    target:
      'Nicolas Sarkozy was sentenced on Sept. 25 to five years in prison for criminal conspiracy over campaign funds from the late Libyan leader Muammar Gaddafi, making him the first former French president of the postwar era to face time behind bars. The court acquitted him of corruption. Sarkozy, 70, said he would appeal and called the ruling "a scandal."',
  },
  {
    source:
      'Vụ nổ kho đạn ở ngoại ô Damascus khiến ít nhất 7 người chết, trong đó có hai trẻ em. Nguyên nhân chưa được xác định. Lực lượng phòng vệ dân sự Syria cho biết nhiều khả năng bom mìn còn sót lại đã phát nổ do nắng nóng, song không loại trừ khả năng phá hoại.',
    target:
      "At least seven people, two of them children, died in an explosion at an ammunition depot on the outskirts of Damascus. The cause is not yet known. Leftover ordnance most likely went off because of the heat, Syria's civil defense said, though sabotage has not been ruled out.",
  },
  {
    source:
      'Kể từ ngày 1/7/2025, Việt Nam chính thức vận hành mô hình chính quyền địa phương hai cấp với 34 tỉnh, thành phố, giảm 29 đơn vị so với trước. Cấp huyện bị bãi bỏ. Khoảng 250.000 công chức, viên chức dự kiến chịu tác động của đợt tinh gọn bộ máy. Bộ Nội vụ ước tính mỗi năm tiết kiệm được hơn 20.000 tỷ đồng chi phí.',
    target:
      "Vietnam's two-tier local government model formally came into operation on July 1, 2025, with 34 provinces and cities, 29 fewer than before. The district level was abolished. An estimated 250,000 civil servants and public employees are expected to be affected by the streamlining of the state apparatus. The Ministry of Home Affairs puts the savings at over 20 trillion dong a year.",
  },
  {
    source:
      'Ba Lan huy động tiêm kích F-16 bắn hạ ít nhất ba trong số 19 UAV Nga xâm nhập không phận nước này trong đêm 9/9, lần đầu tiên một thành viên NATO nổ súng kể từ khi xung đột Ukraine bùng phát. Thủ tướng Donald Tusk nói Ba Lan đang ở gần một cuộc xung đột quy mô lớn hơn bất cứ lúc nào kể từ Thế chiến II. Moskva nói không có ý định tấn công mục tiêu nào ở Ba Lan.',
    target:
      'Poland scrambled F-16s and shot down at least three of the 19 Russian drones that violated its airspace on the night of Sept. 9, the first time a NATO member had opened fire since the conflict in Ukraine began. Prime Minister Donald Tusk said Poland was closer to a large-scale conflict than at any time since World War II. Moscow said it had no intention of hitting targets in Poland.',
  },
  {
    source:
      'Thủ tướng Slovakia Robert Fico nói ông không hề thân Nga mà chỉ đặt lợi ích quốc gia lên trên hết. Bratislava đã ngừng viện trợ vũ khí cho Kiev từ cuối năm 2023, song vẫn cho phép các hợp đồng thương mại. Ông Fico, người sống sót sau vụ ám sát hồi tháng 5/2024, nhiều lần chỉ trích trừng phạt Nga là "tự bắn vào chân mình".',
    target:
      'Slovak Prime Minister Robert Fico says he is not pro-Russian at all but simply puts his country\'s interests first. Bratislava halted donations of weapons to Kyiv in late 2023, though it still allows commercial contracts. Fico, who survived an assassination attempt in May 2024, has repeatedly likened sanctions on Russia to "shooting ourselves in the foot."',
  },
  {
    source:
      'Việt Nam, nước xuất khẩu gạo lớn thứ ba thế giới, được hưởng thuế đối ứng 20% thay vì 46% như Washington công bố hồi đầu tháng 4. Hàng trung chuyển qua Việt Nam chịu mức 40%. Năm 2024, thặng dư thương mại của Việt Nam với Mỹ lên tới hơn 123 tỷ USD, đứng sau Trung Quốc và Mexico.',
    target:
      "Vietnam, the world's third-largest rice exporter, faces a 20% reciprocal tariff rather than the 46% Washington announced in early April. Goods transshipped through the country will be charged 40%. Vietnam's trade surplus with the U.S. topped $123 billion in 2024, the third largest after those of China and Mexico.",
  },
  {
    source:
      'Tòa án quân sự Quân khu 7 tuyên phạt bị cáo Nguyễn Văn Hùng 12 năm tù về tội tham ô tài sản, buộc bồi thường 3,4 tỷ đồng. Theo cáo trạng, từ năm 2019 đến 2022, Hùng lập khống 27 bộ hồ sơ để rút tiền của đơn vị. Bị cáo thừa nhận hành vi, nói do "túng quẫn".',
    target:
      'The Military Region 7 military court sentenced Nguyen Van Hung to 12 years in prison for embezzlement and ordered him to pay back 3.4 billion dong. According to the indictment, Hung forged 27 sets of documents between 2019 and 2022 to withdraw his unit\'s money. He admitted the offense, saying he had been "desperate."',
  },
  {
    source:
      'Hơn 1/3 số tàu chiến mặt nước của Hải quân Hoàng gia Anh đang phải sửa chữa, theo một báo cáo của quốc hội. Trong 6 tàu khu trục Type 45, chỉ ba chiếc có thể ra khơi. Báo cáo nhận định tình trạng này "đáng báo động", song Bộ Quốc phòng Anh nói mọi cam kết tác chiến vẫn được đáp ứng.',
    target:
      'More than a third of the Royal Navy\'s surface warships are undergoing repairs, according to a parliamentary report. Only three of its six Type 45 destroyers can put to sea. The report described the situation as "alarming," but Britain\'s Ministry of Defense said all operational commitments continued to be met.',
  },
  {
    source:
      'Rosatom có kế hoạch khởi công tổ máy đầu tiên của nhà máy điện hạt nhân tại Kazakhstan vào năm 2029. Dự án trị giá 14-15 tỷ USD ở gần làng Ulken, bên hồ Balkhash, dự kiến gồm hai lò phản ứng VVER-1200. Người dân Kazakhstan đã thông qua kế hoạch trong cuộc trưng cầu ý dân năm 2024 với hơn 70% phiếu thuận.',
    target:
      'Rosatom plans to start building the first unit of a nuclear power plant in Kazakhstan in 2029. The project, worth $14 billion to $15 billion and located near the village of Ulken on Lake Balkhash, is to include two VVER-1200 reactors. Kazakhs approved the plan in a 2024 referendum, with more than 70% voting in favor.',
  },
  {
    source: 'Vì sao châu Âu khó thay thế khí đốt Mỹ?',
    target: 'Why Europe would struggle to replace American gas',
    kind: 'heading',
  },
  {
    source:
      'Ngoại trưởng Marco Rubio cho biết Mỹ sẽ áp hạn chế thị thực với các quan chức Ghana, Cuba và Grenada dính líu tới chương trình bác sĩ Cuba ở nước ngoài. Ông gọi chương trình này là "hình thức lao động cưỡng bức". La Habana bác bỏ, nói 24.000 bác sĩ đang làm việc tại 56 nước đều tình nguyện.',
    target:
      'Secretary of State Marco Rubio said the U.S. would impose visa restrictions on officials from Ghana, Cuba and Grenada involved in Cuba\'s program of sending doctors abroad, which he described as "a form of forced labor." Havana rejected the claim, saying all of the 24,000 doctors working in 56 countries were volunteers.',
  },
  {
    source:
      'Hạm đội Thái Bình Dương của Nga và hải quân Trung Quốc tập trận chung "Tương tác trên biển 2025" từ 1 đến 5/8 gần Vladivostok. Hai bên triển khai hơn 10 tàu, trong đó có tàu săn ngầm cỡ lớn Admiral Tributs và hai khu trục hạm Thiệu Hưng, Urumqi. Sau cuộc tập trận, một số tàu sẽ tuần tra chung ở Thái Bình Dương.',
    target:
      "Russia's Pacific Fleet and the Chinese navy held their Maritime Interaction 2025 joint exercise near Vladivostok on Aug. 1-5. More than 10 ships took part, including the large anti-submarine ship Admiral Tributs and the Chinese destroyers Shaoxing and Urumqi. Some of the vessels were to carry out joint patrols in the Pacific afterward.",
  },
  {
    source:
      'Trong tháng 9, Nga phóng 5.638 UAV tầm xa vào Ukraine, trung bình mỗi ngày 188 chiếc, tăng 38% so với tháng 8. Số tên lửa tăng 36%, lên 185 quả. Tỷ lệ đánh chặn UAV là khoảng 87%, trong khi với tên lửa đạn đạo chỉ chưa đến 10%, theo phân tích của AFP từ dữ liệu không quân Ukraine.',
    target:
      'Russia launched 5,638 long-range drones at Ukraine in September, an average of 188 a day and 38% more than in August, according to an AFP analysis of Ukrainian air force data. The number of missiles rose 36% to 185. Roughly 87% of the drones were intercepted, but fewer than 10% of the ballistic missiles were.',
  },
  {
    source:
      'Một nguồn tin quân sự Niger giấu tên nói với AFP rằng các tay súng đi xe máy đã phục kích đoàn xe quân đội ở vùng Tillaberi, sát hại ít nhất 27 binh sĩ. Chưa nhóm nào nhận trách nhiệm. Khu vực "ba biên giới" giữa Niger, Mali và Burkina Faso là nơi các nhóm liên hệ với al-Qaeda và Nhà nước Hồi giáo (IS) hoạt động.',
    target:
      'Gunmen on motorcycles ambushed an army convoy in the Tillaberi region, killing at least 27 soldiers, a Nigerien military source told AFP on condition of anonymity. No group has claimed responsibility. The "tri-border" area between Niger, Mali and Burkina Faso is home to groups linked to al-Qaida and the Islamic State (IS).',
  },
  {
    source:
      'Hàn Quốc đã ký hợp đồng trị giá 6,5 tỷ USD bán 180 xe tăng K2 cho Ba Lan, thương vụ vũ khí đơn lẻ lớn nhất từ trước đến nay của nước này. Trong đó, 117 chiếc do Hyundai Rotem sản xuất, 63 chiếc được lắp ráp tại Ba Lan. Lô đầu tiên dự kiến bàn giao vào năm 2026.',
    target:
      'South Korea has signed a $6.5 billion contract to supply Poland with 180 K2 tanks, its biggest single arms deal ever. Hyundai Rotem will build 117 of them, and the other 63 will be assembled in Poland. The first batch is due in 2026.',
  },
  {
    source:
      'Thổ Nhĩ Kỳ sẽ mua 20 tiêm kích Eurofighter Typhoon của Anh với giá 8 tỷ bảng (10,7 tỷ USD). Thủ tướng Anh Keir Starmer, người chứng kiến lễ ký ở Ankara hôm 27/10, nói thỏa thuận giúp duy trì 20.000 việc làm. Chiếc đầu tiên dự kiến được giao năm 2030. Ankara cũng muốn trở lại chương trình F-35 sau khi bị loại năm 2019 vì mua S-400 của Nga.',
    target:
      'Turkey will buy 20 Eurofighter Typhoons from Britain for 8 billion pounds ($10.7 billion). British Prime Minister Keir Starmer, who witnessed the signing in Ankara on Oct. 27, said the deal would sustain 20,000 jobs. The first jet is expected in 2030. Ankara is also seeking readmission to the F-35 program, from which it was expelled in 2019 for buying Russian S-400s.',
  },
  {
    source:
      'Công ty khởi nghiệp Anduril giới thiệu UAV Fury có thể bay ở tốc độ Mach 0,95 và độ cao 15 km. Mẫu máy bay dài 6,1 m, sải cánh 5,2 m, mang được hai tên lửa AIM-120. Không quân Mỹ muốn mua ít nhất 1.000 chiếc với đơn giá không quá 30 triệu USD.',
    target:
      'Startup Anduril has unveiled the Fury, a drone that can fly at Mach 0.95 and at altitudes of up to 15 km. The aircraft, 6.1 meters long with a wingspan of 5.2 meters, can carry two AIM-120 missiles. The U.S. Air Force wants at least 1,000 of them at no more than $30 million apiece.',
  },
  {
    source:
      'Đô đốc Alvin Holsey, Tư lệnh Bộ Tư lệnh miền Nam Mỹ, sẽ nghỉ hưu sớm vào ngày 12/12, chưa đầy hai năm trước khi hết nhiệm kỳ ba năm. Lầu Năm Góc không nêu lý do. Hai nguồn tin nói ông bất đồng với Bộ trưởng Hegseth về các vụ tập kích tàu ở Caribe, song bên thứ ba bác bỏ điều này.',
    target:
      'Adm. Alvin Holsey, the head of U.S. Southern Command, will retire early on Dec. 12, less than two years before the end of his three-year term. The Pentagon gave no reason. Two sources said he was at odds with Hegseth over the strikes on boats in the Caribbean; a third disputed that.',
  },
  {
    source:
      'Hai chiến sĩ hy sinh khi làm nhiệm vụ rà phá bom mìn ở xã Hướng Lập sáng 6/8. Đại diện Bộ Chỉ huy Quân sự tỉnh cho biết quả bom nặng khoảng 230 kg bất ngờ phát nổ lúc 9h15. Quảng Trị có tới hơn 80% diện tích đất bị ô nhiễm bom mìn sau chiến tranh.',
    target:
      "Two soldiers were killed while clearing unexploded ordnance in Huong Lap commune on the morning of Aug. 6. A representative of the provincial military command said the bomb, weighing about 230 kg, went off without warning at 9:15 a.m. More than 80% of Quang Tri's land remains contaminated with unexploded bombs and mines from the war.",
  },
  {
    source:
      'Chuyên gia Trung Quốc: Bắc Kinh không nên đánh giá thấp quyết tâm của Nhật Bản, nhưng cũng chẳng cần quá lo ngại. Giáo sư Thời Ân Hoằng thuộc Đại học Nhân dân cho rằng Tokyo sẽ không mạo hiểm đối đầu trực tiếp nếu thiếu sự hậu thuẫn của Mỹ.',
    target:
      "Beijing should not underestimate Japan's resolve, but nor does it need to be overly worried, a Chinese expert says. Tokyo will not risk a direct confrontation without U.S. backing, according to Shi Yinhong, a professor at Renmin University.",
  },
  {
    source:
      'Quốc hội Peru đêm 9 rạng sáng 10/10 bỏ phiếu phế truất Tổng thống Dina Boluarte với 122 phiếu thuận và không có phiếu chống. Chủ tịch quốc hội Jose Jeri, 38 tuổi, tuyên thệ làm tổng thống lâm thời, trở thành người thứ bảy giữ chức này trong chưa đầy một thập kỷ. Tỷ lệ ủng hộ bà Boluarte chỉ còn 2-4%.',
    target:
      "Peru's Congress voted 122-0 overnight from Oct. 9 to 10 to remove President Dina Boluarte. Congress speaker Jose Jeri, 38, was sworn in as interim president, the seventh person to hold the office in less than a decade. Boluarte's approval rating had sunk to between 2% and 4%.",
  },
  {
    source:
      'Bộ Tài chính Mỹ ngày 22/10 đưa hai tập đoàn dầu khí lớn nhất Nga là Rosneft và Lukoil vào danh sách trừng phạt. Giá dầu Brent tăng hơn 5%, vượt mốc 65 USD mỗi thùng. "Đã đến lúc chấm dứt giết chóc", Bộ trưởng Scott Bessent nói. Đây là lần đầu ông Trump trừng phạt Moskva trong nhiệm kỳ hai.',
    target:
      'The U.S. Treasury Department on Oct. 22 imposed sanctions on Rosneft and Lukoil, Russia\'s two biggest oil companies, sending Brent crude up more than 5% to above $65 a barrel. "Now is the time to stop the killing," Treasury Secretary Scott Bessent said. The sanctions are the first that Trump has levied on Moscow in his second term.',
  },
  {
    source:
      'Chiếc SSJ-100 của hãng Gazprom Avia rơi ở tỉnh Moskva hôm 12/7/2024 khi đang bay chuyển sân từ nhà máy ở Lukhovitsy tới sân bay Vnukovo. Cả ba thành viên phi hành đoàn thiệt mạng. Chuyến bay không chở khách. Ủy ban Hàng không Liên quốc gia (MAK) xác định cảm biến góc tấn bị lắp sai sau bảo dưỡng.',
    target:
      'A Gazprom Avia SSJ-100 crashed in the Moscow region on July 12, 2024, on a ferry flight from a plant in Lukhovitsy to Vnukovo airport, killing all three crew members. There were no passengers on board. The Interstate Aviation Committee (MAK) found that angle-of-attack sensors had been wrongly installed after maintenance.',
  },
  {
    source:
      'Bộ trưởng Quốc phòng Đức Boris Pistorius muốn nâng quân số từ 182.000 lên 260.000 vào năm 2035. Từ ngày 1/1/2026, nam giới đủ 18 tuổi phải điền phiếu khảo sát về việc sẵn sàng nhập ngũ; nữ giới không bắt buộc. Người tình nguyện được trả khoảng 2.600 euro mỗi tháng. Chính phủ sẽ khôi phục chế độ quân dịch nếu không tuyển đủ người.',
    target:
      'German Defense Minister Boris Pistorius wants to expand the armed forces from 182,000 to 260,000 troops by 2035. Since Jan. 1, 2026, men turning 18 have had to fill in a questionnaire on their willingness to serve; for women it is voluntary. Volunteers are paid about 2,600 euros a month. Should too few sign up, the government will bring back conscription.',
  },
  {
    source:
      'Chuyến thăm của Tổng thống Prabowo Subianto tới Bắc Kinh hôm 3/9 diễn ra bất chấp biểu tình trong nước làm ít nhất 10 người chết. Trước đó, ông thông báo hủy chuyến đi, nhưng đổi ý vào phút chót. Các cuộc biểu tình bùng lên từ ngày 25/8 do khoản phụ cấp nhà ở 50 triệu rupiah mỗi tháng dành cho nghị sĩ, cao gấp gần 10 lần lương tối thiểu ở Jakarta.',
    target:
      "Indonesian President Prabowo Subianto's visit to Beijing on Sept. 3 went ahead despite protests at home that have left at least 10 people dead. He had earlier announced he was calling it off, only to change his mind at the last minute. The unrest erupted on Aug. 25 over a monthly housing allowance of 50 million rupiah for lawmakers, almost 10 times the minimum wage in Jakarta.",
  },
  {
    source:
      'Quyền Chủ tịch nước Võ Thị Ánh Xuân tiếp Đại sứ Mỹ Marc Knapper ngày 25/3. Bà khẳng định Việt Nam coi Mỹ là đối tác có tầm quan trọng chiến lược. Ông Knapper nói Washington ủng hộ một Việt Nam "mạnh, độc lập, tự cường và thịnh vượng".',
    target:
      'Acting President Vo Thi Anh Xuan received U.S. Ambassador Marc Knapper on March 25, telling him that Vietnam regards the United States as a partner of strategic importance. Knapper said Washington supports a "strong, independent, resilient and prosperous" Vietnam.',
  },
  {
    source:
      'Theo Financial Times, khoảng 20 trong số 27 nước EU ủng hộ dùng tài sản Nga bị đóng băng trị giá 210 tỷ euro để cho Ukraine vay. Bỉ, nơi giữ 185 tỷ euro tại Euroclear, phản đối vì sợ phải một mình gánh rủi ro pháp lý. Rốt cuộc lãnh đạo khối sáng 19/12 nhất trí vay 90 tỷ euro trên thị trường vốn cho Kiev giai đoạn 2026-2027.',
    target:
      "About 20 of the European Union (EU)'s 27 members favored using 210 billion euros in frozen Russian assets for a loan to Ukraine, the Financial Times reported. Belgium, where 185 billion euros is held at Euroclear, objected, fearing it would have to bear the legal risks alone. In the end, the bloc's leaders agreed on the morning of Dec. 19 to borrow 90 billion euros on capital markets to fund Kyiv in 2026 and 2027.",
  },
  {
    source:
      'Anh, Canada và Australia ngày 21/9 chính thức công nhận Nhà nước Palestine. Thủ tướng Israel Benjamin Netanyahu nói việc này là "phần thưởng to lớn cho khủng bố". Hơn 150 trong số 193 thành viên Liên Hợp Quốc đã công nhận Palestine. Đức và Italy thì chưa.',
    target:
      'Britain, Canada and Australia formally recognized a Palestinian state on Sept. 21, a step Israeli Prime Minister Benjamin Netanyahu called "an enormous reward for terrorism." More than 150 of the 193 U.N. members have now recognized Palestine. Germany and Italy have not.',
  },
  {
    source:
      'Lực lượng Houthi tuyên bố phóng hai tên lửa và một UAV vào tàu Eternity C ở Biển Đỏ hôm 7/7, khiến tàu chìm hai ngày sau. Trong số 25 người trên tàu có 21 thủy thủ Philippines và một người Nga bị mất chân trái. Mười người được cứu, ít nhất bốn người thiệt mạng, số còn lại bị Houthi bắt giữ hoặc mất tích.',
    target:
      'The Houthis said they had fired two missiles and a drone at the Eternity C in the Red Sea on July 7; the ship sank two days later. The 25 people aboard included 21 Filipino sailors and a Russian who lost his left leg. Ten were rescued and at least four killed, with the rest held by the Houthis or missing.',
  },
  {
    source:
      'Phi đội Black Eagles của Hàn Quốc phải hủy kế hoạch hạ cánh tiếp dầu ở căn cứ Naha, Okinawa, sau khi Tokyo phản đối việc một chiếc T-50B bay gần quần đảo tranh chấp Dokdo/Takeshima. Seoul cho rằng phản ứng của Nhật Bản là "đáng tiếc". Hai nước sau đó dừng cuộc trao đổi quân nhạc dự kiến giữa tháng 11.',
    target:
      'South Korea\'s Black Eagles aerobatic team had to scrap a planned refueling stop at Naha base in Okinawa after Tokyo protested that one of its T-50Bs had flown near the disputed Dokdo islands, known in Japan as Takeshima. Seoul called Japan\'s reaction "regrettable." The two countries then put off an exchange between their military bands scheduled for mid-November.',
  },
  {
    source:
      'Theo kế hoạch, trong quý III/2026, Malaysia sẽ tiếp nhận ba trong số sáu tàu tuần duyên lớp LMS lô 2 do Thổ Nhĩ Kỳ đóng. Hợp đồng trị giá 2,5 tỷ ringgit (hơn 600 triệu USD) được ký giữa năm 2024 theo hình thức liên chính phủ. Kuala Lumpur vẫn chưa quyết định số phận của chương trình tàu tác chiến ven bờ LCS vốn chậm tiến độ 6 năm.',
    target:
      'Malaysia is scheduled to receive three of the six LMS Batch 2 patrol ships being built by Turkey in the third quarter of 2026. The 2.5 billion ringgit contract, worth more than $600 million, was signed on a government-to-government basis in mid-2024. Kuala Lumpur has still not decided the fate of its Littoral Combat Ship (LCS) program, which is six years behind schedule.',
  },
  {
    source:
      'Gần nửa triệu người Úc mất điện sau khi bão Alfred quét qua bang Queensland. Mười ba binh sĩ bị thương, hai người nguy kịch, khi hai xe quân sự lật trên đường tới Lismore chiều thứ Bảy. Một người đàn ông 61 tuổi bị nước cuốn trôi; thi thể ông được tìm thấy hôm sau.',
    target:
      'Nearly half a million Australians lost power after Cyclone Alfred tore through Queensland. Two military trucks rolled over on their way to Lismore on Saturday afternoon, injuring 13 soldiers, two of them critically. A 61-year-old man was swept away by floodwaters; his body was found the next day.',
  },
  {
    source:
      'Vụ rơi máy bay AI171 của Air India ở Ahmedabad ngày 12/6 làm 260 người chết, gồm 241 trong số 242 người trên khoang và 19 người dưới mặt đất. Báo cáo sơ bộ cho thấy hai công tắc nhiên liệu bị gạt từ "chạy" sang "ngắt" cách nhau một giây, ngay sau khi cất cánh. Một phi công hỏi vì sao người kia tắt nhiên liệu. "Tôi không làm", người này đáp.',
    target:
      'The crash of Air India Flight AI171 in Ahmedabad on June 12 killed 260 people: 241 of the 242 on board and 19 on the ground. A preliminary report found that the two fuel switches were flipped from "run" to "cutoff" one second apart just after takeoff. One pilot asked the other why he had cut the fuel. "I did not do so," came the reply.',
  },
  {
    source:
      'Hơn một chục tàu cá Trung Quốc neo đậu dày đặc quanh đá Ba Đầu hôm Chủ nhật, ảnh vệ tinh của Maxar cho thấy. Manila nói số tàu này giảm so với mức đỉnh 220 chiếc hồi tháng 3/2021, nhưng không coi đó là dấu hiệu hạ nhiệt. "Họ vẫn ở đó, và chúng tôi cũng vậy", Chuẩn đô đốc Roy Vincent Trinidad phát biểu.',
    target:
      'More than a dozen Chinese fishing boats were moored close together around Whitsun Reef on Sunday, Maxar satellite images show. That is down from a peak of 220 in March 2021, but Manila does not see it as a sign of easing tensions. "They are still there, and so are we," Rear Adm. Roy Vincent Trinidad said.',
  },
  {
    source:
      'Trung Quốc phóng thử tên lửa đạn đạo liên lục địa xuống Thái Bình Dương lúc 8h44 ngày 25/9/2024, lần đầu tiên sau 44 năm. Tên lửa mang đầu đạn giả, rơi đúng vùng biển dự kiến gần Polynesia thuộc Pháp. Nhật Bản nói không được thông báo trước. Lầu Năm Góc xác nhận có nhận được thông báo và gọi đây là "bước đi đúng hướng".',
    target:
      'At 8:44 a.m. on Sept. 25, 2024, China test-fired an intercontinental ballistic missile into the Pacific for the first time in 44 years. It carried a dummy warhead and came down in the expected area near French Polynesia. Japan said it had not been told in advance. The Pentagon confirmed that it had been, calling that "a step in the right direction."',
  },
  {
    source:
      'Ba phần tư trong số 1.200 người được hỏi cho rằng chính phủ nên tăng chi tiêu quốc phòng, trong khi chỉ 12% phản đối. Cuộc thăm dò do Viện Lowy tiến hành từ ngày 3 đến 16/3. Tỷ lệ người Australia tin tưởng Trung Quốc hành xử có trách nhiệm là 20%, tăng 3 điểm so với năm trước.',
    target:
      'Three-quarters of the 1,200 people polled said the government should spend more on defense; only 12% were opposed. The Lowy Institute survey was carried out between March 3 and 16. Some 20% of Australians trust China to act responsibly, up 3 points from the previous year.',
  },
  {
    source:
      'Không dưới 200 tay súng tấn công căn cứ Djibo ở miền bắc Burkina Faso rạng sáng 11/5, giết chết khoảng 100 binh sĩ và dân quân. JNIM, nhánh của al-Qaeda ở Sahel, nhận trách nhiệm. Chính quyền quân sự Ouagadougou không bình luận.',
    target:
      "No fewer than 200 gunmen stormed the Djibo base in northern Burkina Faso before dawn on May 11, killing around 100 soldiers and militiamen. JNIM, al-Qaida's affiliate in the Sahel, claimed responsibility. The junta in Ouagadougou has made no comment.",
  },
  {
    source:
      'Ông Yoon Suk-yeol bị tuyên án tù chung thân ngày 19/2 vì tội cầm đầu nổi loạn khi ban bố thiết quân luật đêm 3/12/2024. Công tố viên trước đó đề nghị án tử hình. Cựu Bộ trưởng Quốc phòng Kim Yong-hyun lĩnh 30 năm tù. Đám đông ủng hộ ông Yoon bên ngoài tòa án ở Seoul bật khóc khi nghe phán quyết.',
    target:
      'Yoon Suk-yeol was sentenced to life in prison on Feb. 19 for leading an insurrection when he declared martial law on the night of Dec. 3, 2024. Prosecutors had asked for the death penalty. Former Defense Minister Kim Yong-hyun got 30 years. Yoon supporters outside the Seoul courthouse burst into tears at the ruling.',
  },
  {
    source:
      'Trái với đồn đoán, Hà Nội không mua F-16 mà ưu tiên máy bay huấn luyện T-6C. Năm chiếc đầu tiên trong tổng số 12 chiếc về tới Trung đoàn 940 hôm 20/11/2024. Giới quan sát cho rằng việc Mỹ dỡ bỏ lệnh cấm vận vũ khí năm 2016 đến nay mới chỉ mang lại kết quả khiêm tốn.',
    target:
      "Contrary to speculation, Hanoi has not bought F-16s, giving priority instead to the T-6C trainer. The first five of 12 were delivered to the 940th Regiment on Nov. 20, 2024. Washington's lifting of its arms embargo in 2016 has so far yielded only modest results, observers say.",
  },
  {
    source:
      'Cơ quan Tình báo Quốc gia Hàn Quốc (NIS) ước tính khoảng 2.000 lính Triều Tiên thiệt mạng khi tham chiến cùng Nga, tăng gấp hơn ba lần so với con số 600 hồi tháng 4. Bình Nhưỡng lần đầu thừa nhận đưa quân tới Kursk vào ngày 28/4. Ngoài bộ binh, nước này còn cử 1.000 công binh và 5.000 công nhân xây dựng.',
    target:
      "South Korea's National Intelligence Service (NIS) estimates that some 2,000 North Korean soldiers have died fighting alongside Russia, more than triple the 600 it reported in April. Pyongyang first acknowledged having sent troops to Kursk on April 28. In addition to infantry, it has dispatched 1,000 sappers and 5,000 construction workers.",
  },
  {
    source:
      'Phó Thủ tướng thường trực Nguyễn Hòa Bình yêu cầu Bộ Công an, Bộ Quốc phòng khẩn trương di dời người dân khỏi vùng nguy cơ sạt lở trước 17h ngày 6/11, khi bão Kalmaegi dự kiến đổ bộ vào Gia Lai - Đắk Lắk. Khoảng 268.000 bộ đội và hơn 6.700 phương tiện, gồm 6 máy bay, được huy động. Sáu sân bay tạm đóng cửa.',
    target:
      'Permanent Deputy Prime Minister Nguyen Hoa Binh ordered the ministries of Public Security and National Defense to move residents out of landslide-prone areas before 5 p.m. on Nov. 6, when Typhoon Kalmaegi was expected to make landfall between Gia Lai and Dak Lak. About 268,000 soldiers and more than 6,700 vehicles, including six aircraft, have been mobilized. Six airports are temporarily closed.',
  },
  {
    source:
      'Người đàn ông 48 tuổi, quốc tịch Eritrea, bị tình nghi buôn lậu hàng nghìn người di cư từ Libya sang châu Âu, bị dẫn độ từ UAE tới Hà Lan hôm 24/12. Interpol đã truy nã ông ta từ năm 2019. Luật sư của nghi phạm nói thân chủ vô tội.',
    target:
      "A 48-year-old Eritrean suspected of smuggling thousands of migrants from Libya to Europe was extradited to the Netherlands from the United Arab Emirates on Dec. 24. Interpol had been hunting him since 2019. The suspect's lawyer says his client is innocent.",
  },
  {
    source:
      'Thụy Điển đặt mua thêm hai tàu hộ vệ hạng nhẹ lớp Luleå và gia hạn tuổi thọ cho 5 tàu Visby đến sau năm 2040. Kinh phí ước chừng 40 tỷ krona. Stockholm muốn nâng chi tiêu quốc phòng lên 3,5% GDP vào năm 2030, cao gấp rưỡi mức hiện nay.',
    target:
      'Sweden has ordered two more Luleå-class light frigates and is extending the life of its five Visby ships beyond 2040, at a cost of roughly 40 billion kronor. Stockholm wants to raise defense spending to 3.5% of GDP by 2030, one and a half times the current level.',
  },
  {
    source:
      '"Họ đã hứa với chúng tôi nhà cửa, trường học. Họ chẳng làm gì cả", bà Amina, 52 tuổi, người tị nạn Sudan ở Adre, Chad, kể với VOA. Trại này được dựng cho 40.000 người nhưng hiện có hơn 230.000. Chương trình Lương thực Thế giới (WFP) cảnh báo khẩu phần sẽ bị cắt giảm một nửa từ tháng sau nếu không có thêm tài trợ.',
    target:
      '"They promised us houses, schools. They did nothing," Amina, a 52-year-old Sudanese refugee in Adre, Chad, told VOA. Built for 40,000 people, the camp now holds more than 230,000. The World Food Program (WFP) has warned that rations will be halved starting next month unless more funding comes in.',
  },
  {
    source:
      'Tàu hỏa chở khách đâm xe buýt tại đường ngang không rào chắn ở bang Tamil Nadu khiến ba học sinh chết, không liên quan tới khủng bố.',
    target:
      'Three students were killed when a passenger train hit a bus at an unguarded crossing in Tamil Nadu state; the incident was not terror-related.',
  },
  {
    source:
      'Tư lệnh Lực lượng Không gian Mỹ Chance Saltzman cảnh báo Trung Quốc có thể đã đưa hơn 1.000 vệ tinh lên quỹ đạo, trong đó trên 500 vệ tinh có khả năng trinh sát. "Chúng tôi không tìm kiếm xung đột, nhưng phải sẵn sàng", ông điều trần trước Thượng viện. Ngân sách năm 2026 của lực lượng này dự kiến là 40 tỷ USD.',
    target:
      'Gen. Chance Saltzman, the head of the U.S. Space Force, has warned that China may have put more than 1,000 satellites into orbit, over 500 of them capable of reconnaissance. "We do not seek conflict, but we must be ready," he told the Senate in testimony. His service is expected to get $40 billion in 2026.',
  },
  {
    source:
      'Chính quyền ông Trump chính thức công nhận chủ quyền của Maroc đối với Tây Sahara, và Hội đồng Bảo an LHQ ngày 31/10 thông qua nghị quyết ủng hộ kế hoạch tự trị của Rabat với 11 phiếu thuận, ba phiếu trắng; Algeria không bỏ phiếu.',
    target:
      "The Trump administration has formally recognized Moroccan sovereignty over Western Sahara, and on Oct. 31 the U.N. Security Council adopted a resolution backing Rabat's autonomy plan by a vote of 11-0, with three abstentions; Algeria did not take part.",
  },
  {
    source:
      'Hải quân Pháp cho tàu sân bay Charles de Gaulle tới Biển Đông lần đầu tiên kể từ năm 2019. Nhóm tác chiến gồm ba tàu hộ vệ, một tàu ngầm tấn công và một tàu tiếp dầu, với thủy thủ đoàn 3.000 người. "Chúng tôi đến để khẳng định tự do hàng hải chứ không phải để khiêu khích", Chuẩn Đô đốc Jacques Mallard cho hay.',
    target:
      'For the first time since 2019, the French navy has sent its aircraft carrier Charles de Gaulle to the South China Sea. The strike group comprises three frigates, an attack submarine and an oiler, with 3,000 sailors in all. "We have come to uphold freedom of navigation, not to provoke," Rear Adm. Jacques Mallard said.',
  },
  {
    source:
      'Hai nước láng giềng Nam Á ngừng bắn lúc 17h ngày 10/5 (18h30 giờ Hà Nội). Trong bốn ngày giao tranh, ít nhất 60 người ở hai phía thiệt mạng. New Delhi khẳng định không có bên thứ ba nào làm trung gian, trái ngược tuyên bố của Tổng thống Mỹ.',
    target:
      "The two South Asian neighbors stopped firing at 5 p.m. on May 10 (6:30 p.m. Hanoi time). At least 60 people on both sides died in four days of fighting. New Delhi insists that no third party acted as a mediator, contradicting the U.S. president's assertions.",
  },
  {
    source:
      'Bộ Ngoại giao Venezuela cho hay nước này sẽ rút khỏi ICC. Một số nhà quan sát nhận định động thái này nhiều khả năng chỉ mang tính biểu tượng.',
    target:
      'Venezuela will withdraw from the International Criminal Court (ICC), its Foreign Ministry said. Some observers see the move as most likely symbolic.',
  },
  {
    source:
      'Chuyên gia Nguyễn Thế Phương từ Đại học New South Wales nhận xét Việt Nam "không còn nhiều thời gian" để thay thế phi đội Su-22 già cỗi. Phương án khả dĩ nhất, theo ông, là mua tiêm kích đã qua sử dụng.',
    target:
      'Vietnam "does not have much time left" to replace its aging fleet of Su-22s, according to Nguyen The Phuong, an expert at the University of New South Wales. The most viable option, he said, is to buy secondhand fighters.',
  },
  {
    source:
      'Bộ trưởng Tài chính Đức Lars Klingbeil muốn vay kỷ lục 174 tỷ euro trong năm 2026, gấp ba lần năm 2024. Đức sẽ chi 108 tỷ euro cho quân đội. Đảng AfD cáo buộc chính phủ "đốt tiền của các thế hệ sau".',
    target:
      'German Finance Minister Lars Klingbeil wants to borrow a record 174 billion euros in 2026, three times as much as in 2024. Germany will spend 108 billion euros on its military. The AfD party has accused the government of "burning the money of future generations."',
  },
  {
    source:
      'Tàu khu trục Choe Hyon 5.000 tấn của Triều Tiên được hạ thủy hôm 25/4 tại Nampo. Chưa đầy một tháng sau, chiếc thứ hai bị lật khi hạ thủy ở Chongjin trước sự chứng kiến của ông Kim Jong-un. Ông gọi đây là "hành vi phạm tội không thể tha thứ" và ra lệnh sửa xong tàu trước tháng 6.',
    target:
      'North Korea launched the Choe Hyon, a 5,000-ton destroyer, in Nampo on April 25. Less than a month later, its sister ship rolled over during its launch in Chongjin as Kim Jong-un looked on. He called it an "unforgivable criminal act" and ordered the ship repaired before June.',
  },
  {
    source:
      'Nữ phi công đầu tiên của Không quân Nhân dân Việt Nam lái trực thăng Mi-8, Thiếu úy Nguyễn Thị Minh, nói chị không nghĩ mình làm được điều gì đặc biệt. Chị đã tích lũy 120 giờ bay.',
    target:
      "2nd Lt. Nguyen Thi Minh, the first woman to pilot a Mi-8 helicopter in the Vietnam People's Air Force, says she does not think she has done anything special. She has logged 120 flight hours.",
  },
  {
    source:
      'Giá vàng lập đỉnh 4.500 USD/ounce hôm 24/12, trong bối cảnh nhà đầu tư lo ngại căng thẳng Mỹ - Venezuela. Tính từ đầu năm, kim loại quý này tăng khoảng 70%, mạnh nhất kể từ năm 1979. Trong nước, vàng miếng SJC vượt 158 triệu đồng một lượng.',
    target:
      'Gold hit a record $4,500 an ounce on Dec. 24 as investors worried about tensions between the U.S. and Venezuela. The precious metal has gained about 70% since the start of the year, its strongest showing since 1979. In Vietnam, SJC gold bars topped 158 million dong per tael.',
  },
];
