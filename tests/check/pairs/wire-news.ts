import type { RightPair } from './right-pair.ts';

/**
 * Paragraphs of two desks, one that follows a wire and one that puts a paper into English, written and translated for this
 * purpose as a native journalist would, free in syntax and faithful in content: none has a grave issue. No faults are made of them.
 */
export const WIRE_NEWS: readonly RightPair[] = [
  {
    source:
      'Quân đội Ukraine ngày 24/9 cho biết đã bắn hạ 63 trong tổng số 76 máy bay không người lái mà Nga phóng trong đêm, 11 chiếc khác biến mất khỏi màn hình radar do bị gây nhiễu điện tử.',
    target:
      "Ukraine's military said on Sept. 24 that its air defences had downed 63 of the 76 drones Russia launched overnight. Another 11 vanished from radar after being electronically jammed.",
  },
  {
    source:
      'Thống đốc vùng Belgorod của Nga Vyacheslav Gladkov xác nhận ba dân thường bị thương, trong đó có một bé gái 9 tuổi, sau khi một UAV lao xuống sân chơi của khu chung cư.',
    target:
      "Three civilians, among them a 9-year-old girl, were hurt when a drone crashed onto an apartment complex playground in Russia's Belgorod region, Governor Vyacheslav Gladkov confirmed.",
  },
  {
    source:
      '"Chúng tôi không xin ai chiến đấu thay mình, chúng tôi chỉ xin đạn", trung sĩ Taras, 41 tuổi, thuộc lữ đoàn cơ giới số 93, nói với phóng viên tại một căn hầm cách tiền tuyến chưa đầy 4 km.',
    target:
      '"We\'re not asking anyone to fight for us. All we ask for is ammunition," Taras, a 41-year-old sergeant in the 93rd Mechanized Brigade, told a reporter in a dugout less than 4 kilometres (2.5 miles) from the front line.',
  },
  {
    source:
      'Bộ Quốc phòng Nga tuyên bố lực lượng nước này đã kiểm soát làng Novohrodivka ở tỉnh Donetsk, song Kiev chưa bình luận và thông tin chưa thể được kiểm chứng độc lập.',
    target:
      "Russia's Defence Ministry said its troops had taken control of the village of Novohrodivka in Donetsk province. There was no comment yet from Kyiv, and the claim could not be independently verified.",
  },
  {
    source:
      'Điện Kremlin hôm 3/10 bác bỏ thông tin cho rằng Moskva đang chuẩn bị một đợt động viên mới, gọi đây là "chuyện bịa đặt của truyền thông phương Tây".',
    target:
      'Reports that Moscow is preparing a new mobilisation are "a fabrication of the Western media," the Kremlin said on Oct. 3, denying any such plan.',
  },
  {
    source:
      'Ảnh vệ tinh do công ty Maxar công bố cho thấy ít nhất 8 bồn chứa tại kho dầu Feodosia trên bán đảo Crimea đã bị thiêu rụi sau hai ngày cháy liên tục.',
    target:
      'At least eight tanks at the Feodosia oil depot in Crimea were gutted after burning for two days straight, satellite images released by Maxar show.',
  },
  {
    source:
      'Tổng thống Volodymyr Zelensky cảm ơn Đan Mạch vì đã tài trợ 18 khẩu pháo tự hành Bohdana, loại vũ khí được sản xuất ngay tại Ukraine với chi phí chỉ bằng khoảng một nửa so với các mẫu tương đương của châu Âu.',
    target:
      'President Volodymyr Zelensky thanked Denmark for paying for 18 Bohdana self-propelled howitzers, which are built in Ukraine itself for roughly half what comparable European models cost.',
  },
  {
    source:
      'Nga và Ukraine đã trao đổi mỗi bên 115 tù binh vào chiều 14/9 với sự trung gian của Các tiểu vương quốc Arab Thống nhất, chỉ vài tuần sau đợt trao đổi gần nhất.',
    target:
      'Russia and Ukraine each handed over 115 prisoners of war on the afternoon of Sept. 14, just weeks after their previous swap, in an exchange mediated by the United Arab Emirates.',
  },
  {
    source:
      'Liệu Ukraine có đủ quân để giữ Pokrovsk qua mùa đông? Giới phân tích phương Tây tỏ ra hoài nghi, dù thừa nhận đà tiến của Nga đã chậm lại rõ rệt từ đầu tháng 11.',
    target:
      "Does Ukraine have enough troops to hold Pokrovsk through the winter? Western analysts are sceptical, although they acknowledge that Russia's advance has slowed markedly since early November.",
  },
  {
    source:
      'Một quan chức tình báo Ukraine giấu tên tiết lộ chiến dịch tập kích sân bay được lên kế hoạch trong hơn 18 tháng và chỉ có chưa đến 20 người biết toàn bộ chi tiết.',
    target:
      'The airfield raid was more than 18 months in the planning and fewer than 20 people knew the full details, a Ukrainian intelligence official said on condition of anonymity.',
  },
  {
    source:
      'Nhà máy điện hạt nhân Zaporizhzhia mất nguồn điện ngoài trong khoảng 4 giờ hôm thứ ba, buộc nhân viên phải khởi động máy phát diesel dự phòng, theo Cơ quan Năng lượng Nguyên tử Quốc tế (IAEA).',
    target:
      'Staff at the Zaporizhzhia nuclear power plant had to start up backup diesel generators on Tuesday after the site lost off-site power for about four hours, the International Atomic Energy Agency said.',
  },
  {
    source: 'Lính cứu hỏa dập lửa tại một tòa nhà 9 tầng trúng bom lượn ở Kharkov ngày 30/8. Ảnh: Reuters',
    target:
      'Firefighters battle a blaze at a nine-storey building hit by a glide bomb in Kharkiv on Aug. 30. Photo: Reuters',
  },
  {
    source:
      'Ngoại trưởng Hungary Peter Szijjarto cáo buộc Kiev "đe dọa an ninh năng lượng" của Budapest sau khi đường ống Druzhba bị tấn công lần thứ ba trong chưa đầy hai tuần.',
    target:
      'Hungarian Foreign Minister Peter Szijjarto accused Kyiv of "threatening the energy security" of his country after the Druzhba pipeline was struck for a third time in less than two weeks.',
  },
  {
    source:
      'Theo ước tính của Ngân hàng Thế giới, Ukraine sẽ cần 524 tỷ USD để tái thiết trong thập kỷ tới, gần gấp ba GDP danh nghĩa dự kiến năm 2024 của nước này.',
    target:
      'Rebuilding Ukraine will cost $524 billion over the next decade, or nearly three times its projected nominal GDP for 2024, the World Bank estimates.',
  },
  {
    source:
      'Quân đội Israel ngày 12/10 mở cuộc tấn công mới vào Jabalia ở phía bắc Dải Gaza, khiến ít nhất 22 người thiệt mạng và khoảng 90 người bị thương, cơ quan y tế địa phương cho hay.',
    target:
      'At least 22 people were killed and about 90 wounded in a new Israeli assault on Jabalia in the northern Gaza Strip on Oct. 12, according to local health authorities.',
  },
  {
    source:
      'Hamas nói sẵn sàng thả toàn bộ con tin một lần để đổi lấy việc chấm dứt chiến sự và Israel rút hết quân, điều mà Thủ tướng Benjamin Netanyahu nhiều lần từ chối.',
    target:
      'Hamas says it is prepared to free all the hostages at once in return for an end to the war and a full Israeli withdrawal, terms Prime Minister Benjamin Netanyahu has repeatedly rejected.',
  },
  {
    source:
      'Lực lượng Houthi ở Yemen nhận trách nhiệm vụ phóng tên lửa vào một tàu chở hàng treo cờ Liberia trên Biển Đỏ. Không ai trong số 24 thủy thủ bị thương, nhưng tàu bị ngập khoang máy và phải nhờ lai dắt.',
    target:
      "Yemen's Houthis claimed responsibility for a missile attack on a Liberian-flagged cargo ship in the Red Sea. All 24 crew members were unhurt, but the vessel had to be towed after its engine room flooded.",
  },
  {
    source:
      'Ngoại trưởng Iran Abbas Araghchi khẳng định Tehran sẽ không đàm phán dưới sức ép, đồng thời để ngỏ khả năng nối lại đối thoại gián tiếp với Washington nếu các lệnh trừng phạt được nới lỏng.',
    target:
      'Tehran will not negotiate under pressure, Iranian Foreign Minister Abbas Araghchi said, while leaving the door open to resuming indirect talks with Washington if sanctions are eased.',
  },
  {
    source:
      'Chương trình Lương thực Thế giới cảnh báo kho bột mì tại trung tâm Gaza chỉ còn đủ dùng trong 5 ngày và toàn bộ 25 lò bánh do tổ chức này hỗ trợ có thể phải đóng cửa.',
    target:
      'Flour stocks in central Gaza will last only five more days and all 25 bakeries supported by the World Food Programme may have to shut, the agency has warned.',
  },
  {
    source:
      'Thủ lĩnh Hezbollah Naim Qassem hôm 20/11 tuyên bố nhóm này sẽ đáp trả "vào trung tâm Tel Aviv" nếu Beirut tiếp tục bị ném bom.',
    target:
      'Hezbollah leader Naim Qassem vowed on Nov. 20 that his group would hit back "in the heart of Tel Aviv" if Beirut continued to be bombed.',
  },
  {
    source:
      'Ai Cập và Qatar, hai nước trung gian chủ chốt, được cho là đã trình lên các bên bản đề xuất sửa đổi gồm ba giai đoạn, mỗi giai đoạn kéo dài 42 ngày.',
    target:
      'Egypt and Qatar, the chief mediators, are believed to have put to the parties a revised proposal consisting of three stages of 42 days each.',
  },
  {
    source:
      'Chính quyền mới ở Syria đã bắt 12 cựu sĩ quan bị nghi tham gia vụ thảm sát năm 2013 tại quận Tadamon của Damascus, hãng thông tấn SANA đưa tin.',
    target:
      "Twelve former officers suspected of taking part in a 2013 massacre in Damascus' Tadamon district have been arrested by Syria's new authorities, the news agency SANA reported.",
  },
  {
    source:
      'Thổ Nhĩ Kỳ phủ nhận việc cắt nguồn nước sông Euphrates chảy sang Iraq, giải thích rằng lượng xả giảm là do trận hạn hán tồi tệ nhất trong 52 năm.',
    target:
      'Turkey denied cutting off the flow of the Euphrates into Iraq, saying less water was being released because of the worst drought in 52 years.',
  },
  {
    source:
      '"Ngừng bắn không phải là hòa bình, nhưng không có ngừng bắn thì hòa bình chỉ là lời nói suông", đặc phái viên Liên Hợp Quốc Geir Pedersen nhấn mạnh trước Hội đồng Bảo an.',
    target:
      '"A cease-fire is not peace, but without a cease-fire peace is nothing but empty words," U.N. special envoy Geir Pedersen told the Security Council.',
  },
  {
    source:
      'Jordan cho biết không quân nước này đã đánh chặn một số vật thể bay xâm nhập không phận rạng sáng 14/6, song không nêu rõ chúng xuất phát từ đâu.',
    target:
      "Jordan said its air force had intercepted several flying objects that entered the kingdom's airspace early on June 14. It did not say where they came from.",
  },
  {
    source: 'Người Palestine xếp hàng chờ lấy nước tại trại tị nạn ở Deir al-Balah, miền trung Gaza, hôm 2/8. Ảnh: AFP',
    target: 'Palestinians queue for water at a refugee camp in Deir al-Balah, central Gaza, on Aug. 2. Photo: AFP',
  },
  {
    source:
      'Saudi Arabia cùng bảy thành viên OPEC+ nhất trí tăng sản lượng thêm 137.000 thùng mỗi ngày từ tháng 10, mức tăng thấp hơn hẳn so với các tháng trước đó.',
    target:
      'Saudi Arabia and seven other OPEC+ members have agreed to raise output by 137,000 barrels per day from October, a far smaller increase than in previous months.',
  },
  {
    source:
      'Tòa án Tối cao Israel ra phán quyết rằng chính phủ không cung cấp đủ lương thực cho tù nhân an ninh người Palestine và yêu cầu khắc phục ngay, dù một trong ba thẩm phán không đồng tình.',
    target:
      "Israel's Supreme Court ruled, with one of the three justices dissenting, that the government was failing to provide Palestinian security prisoners with enough food and ordered that this be remedied immediately.",
  },
  {
    source:
      'Tàu hải cảnh Trung Quốc hai lần phun vòi rồng vào tàu BRP Datu Pagbuaya của Philippines gần bãi cạn Scarborough sáng 16/9, làm vỡ kính buồng lái và khiến một thuyền viên bị thương nhẹ.',
    target:
      'A Philippine vessel, the BRP Datu Pagbuaya, was twice hit by water cannon from a Chinese coast guard ship near Scarborough Shoal on the morning of Sept. 16. The blasts shattered glass on the bridge and slightly injured a crew member.',
  },
  {
    source:
      'Người phát ngôn Bộ Ngoại giao Phạm Thu Hằng nêu rõ Việt Nam có đầy đủ bằng chứng lịch sử và cơ sở pháp lý để khẳng định chủ quyền đối với hai quần đảo Hoàng Sa và Trường Sa.',
    target:
      'Vietnam has ample historical evidence and legal grounds to assert its sovereignty over the Hoang Sa (Paracel) and Truong Sa (Spratly) archipelagos, Foreign Ministry spokeswoman Pham Thu Hang said.',
  },
  {
    source:
      'Manila triệu đại sứ Trung Quốc lên để phản đối, đây là công hàm thứ 42 mà nước này gửi Bắc Kinh kể từ đầu năm.',
    target:
      'Manila summoned the Chinese ambassador to lodge a protest, its 42nd diplomatic note to Beijing since the start of the year.',
  },
  {
    source:
      'Các ngoại trưởng ASEAN kết thúc cuộc họp hẹp tại Langkawi mà không đưa ra được lập trường chung về cuộc bầu cử do chính quyền quân sự Myanmar lên kế hoạch.',
    target:
      "ASEAN foreign ministers wrapped up a retreat in Langkawi without agreeing on a common position on the election planned by Myanmar's military government.",
  },
  {
    source:
      'Tàu sân bay Sơn Đông của Trung Quốc cùng bốn tàu hộ tống đã đi qua eo biển Bashi vào vùng biển phía đông Philippines, theo Bộ Tham mưu Liên hợp Nhật Bản.',
    target:
      "Japan's Joint Staff said the Chinese aircraft carrier Shandong and four escorts had sailed through the Bashi Channel into waters east of the Philippines.",
  },
  {
    source:
      'Indonesia hôm thứ ba trục xuất một tàu hải cảnh nước ngoài khỏi vùng biển Bắc Natuna, lần thứ ba trong vòng một tuần, vì cản trở hoạt động khảo sát địa chấn của tập đoàn dầu khí quốc doanh Pertamina.',
    target:
      'For the third time in a week, Indonesia on Tuesday drove a foreign coast guard vessel out of the North Natuna Sea for disrupting a seismic survey by state oil and gas company Pertamina.',
  },
  {
    source:
      'Bộ Quốc phòng Campuchia yêu cầu Thái Lan trao trả vô điều kiện 18 binh sĩ bị bắt từ ngày 29/7, nói rằng việc giam giữ họ vi phạm Công ước Geneva.',
    target:
      "Cambodia's Defence Ministry has demanded that Thailand unconditionally return 18 soldiers held since July 29, saying their detention violates the Geneva Conventions.",
  },
  {
    source:
      'Thủ tướng Malaysia Anwar Ibrahim thừa nhận quá trình đàm phán Bộ Quy tắc ứng xử ở Biển Đông (COC) "chậm như rùa", nhưng ông vẫn hy vọng hoàn tất trong năm 2026.',
    target:
      'Negotiations on a Code of Conduct in the South China Sea are moving "at a snail\'s pace," Malaysian Prime Minister Anwar Ibrahim conceded, but he still hopes they can be concluded in 2026.',
  },
  {
    source:
      'Chừng nào chưa có cơ chế giám sát thì mọi thỏa thuận trên giấy đều vô nghĩa, chuyên gia Collin Koh thuộc Viện Nghiên cứu Quốc tế S. Rajaratnam nhận định.',
    target:
      'Any deal on paper is meaningless until there is a mechanism to monitor it, said Collin Koh, an expert at the S. Rajaratnam School of International Studies.',
  },
  {
    source:
      'Hải quân Mỹ, Nhật Bản, Australia và Philippines hôm 2/9 bắt đầu cuộc tập trận chung kéo dài 5 ngày ở phía đông Biển Đông, với trọng tâm là chống ngầm.',
    target:
      'The U.S., Japanese, Australian and Philippine navies began a five-day joint exercise focused on anti-submarine warfare in the eastern South China Sea on Sept. 2.',
  },
  {
    source:
      'Timor-Leste chính thức trở thành thành viên thứ 11 của ASEAN, 14 năm sau khi nộp đơn. "Một giấc mơ đã thành hiện thực", Thủ tướng Xanana Gusmao nói trong nước mắt.',
    target:
      '"A dream come true," a tearful Prime Minister Xanana Gusmao said as East Timor officially became ASEAN\'s 11th member, 14 years after applying to join.',
  },
  {
    source:
      'Singapore sẽ chi 23,4 tỷ đôla Singapore cho quốc phòng trong năm tài khóa tới, tăng 12,4% so với năm trước, chủ yếu do các dự án bị trì hoãn trong đại dịch.',
    target:
      'Defence spending in Singapore will climb 12.4% to S$23.4 billion in the coming fiscal year, mainly because of projects that were delayed during the pandemic.',
  },
  {
    source:
      'Ngư dân trên tàu cá QNg 95739 kể rằng họ bị khoảng 40 người mặc quân phục dùng gậy sắt đánh đập, sau đó bị lấy đi toàn bộ ngư cụ và gần 4 tấn cá.',
    target:
      'Fishermen aboard the fishing boat QNg 95739 said about 40 people in military uniform beat them with iron bars before taking all their gear and nearly 4 tons of fish.',
  },
  {
    source:
      'Trung Quốc thông báo lập "khu bảo tồn thiên nhiên quốc gia" rộng hơn 3.500 ha tại bãi cạn tranh chấp. Philippines gọi động thái này là cái cớ để chiếm đóng.',
    target:
      'China announced a "national nature reserve" covering more than 3,500 hectares (8,650 acres) at the disputed shoal, a move the Philippines described as a pretext for occupation.',
  },
  {
    source:
      'Thượng viện Mỹ bỏ phiếu với tỷ lệ 51-49 thông qua đề cử ông Daniel Whitcomb làm Thứ trưởng Quốc phòng, trong đó hai nghị sĩ Cộng hòa đứng về phía phe Dân chủ để phản đối.',
    target:
      'Daniel Whitcomb was confirmed as deputy defence secretary by a 51-49 vote in the U.S. Senate, with two Republicans siding with Democrats in opposition.',
  },
  {
    source:
      'Tổng thống Donald Trump dọa áp thuế 100% lên phim sản xuất ở nước ngoài, nhưng Nhà Trắng sau đó nói chưa có quyết định cuối cùng nào được đưa ra.',
    target:
      'President Donald Trump threatened a 100% tariff on movies made abroad, though the White House later said no final decision had been made.',
  },
  {
    source:
      'Thống đốc California Gavin Newsom từ chối cho biết liệu ông có tranh cử tổng thống năm 2028 hay không, chỉ nói đùa rằng vợ ông mới là người quyết định.',
    target:
      "California Gov. Gavin Newsom would not say whether he will run for president in 2028, joking only that the decision was his wife's to make.",
  },
  {
    source:
      'Kết quả thăm dò do Đại học Quinnipiac công bố hôm thứ tư cho thấy 54% cử tri đã đăng ký không tán thành cách ông Trump điều hành kinh tế, còn 39% ủng hộ. Sai số của cuộc khảo sát là 3 điểm phần trăm.',
    target:
      "Among registered voters, 54% disapprove of Trump's handling of the economy and 39% approve, according to a Quinnipiac University poll released Wednesday. The survey has a margin of error of 3 percentage points.",
  },
  {
    source:
      'Chính phủ liên bang Mỹ đóng cửa một phần từ 0h ngày 1/10 sau khi hai đảng không thể thống nhất về dự luật chi tiêu ngắn hạn, khiến khoảng 750.000 nhân viên phải nghỉ không lương.',
    target:
      'About 750,000 federal workers were furloughed without pay as the U.S. government partially shut down at midnight on Oct. 1, after the two parties failed to agree on a stopgap spending bill.',
  },
  {
    source:
      'Thẩm phán liên bang Karin Immergut tạm thời chặn việc triển khai 200 vệ binh quốc gia tới Portland, cho rằng nhận định của tổng thống "hoàn toàn xa rời thực tế".',
    target:
      'A federal judge, Karin Immergut, temporarily blocked the deployment of 200 National Guard members to Portland, finding that the president\'s assessment was "simply divorced from reality."',
  },
  {
    source:
      'Phe Dân chủ cần lật ngược ít nhất ba ghế để giành lại Hạ viện vào tháng 11 năm sau, mục tiêu mà giới quan sát cho là trong tầm tay nhưng không hề dễ dàng.',
    target:
      'Democrats need to flip at least three seats to win back the House in November next year, a goal observers see as within reach but by no means easy.',
  },
  {
    source:
      'Bà Zohra Malik, 37 tuổi, đã trở thành người Hồi giáo đầu tiên được bầu làm thị trưởng thành phố Columbus, vượt qua đối thủ với cách biệt chưa tới 1.200 phiếu.',
    target:
      'Zohra Malik, 37, beat her opponent by fewer than 1,200 votes to become the first Muslim elected mayor of Columbus.',
  },
  {
    source:
      'Cựu giám đốc FBI James Comey không nhận tội khai man trước quốc hội khi ra tòa ở Alexandria sáng 8/10. Luật sư của ông cho biết sẽ đề nghị hủy vụ án vì đây là hành động trả thù chính trị.',
    target:
      'Former FBI Director James Comey pleaded not guilty to lying to Congress in an Alexandria court on the morning of Oct. 8. His lawyer said the defence would move to have the case thrown out as political retaliation.',
  },
  {
    source:
      'Hạ viện Texas thông qua bản đồ bầu cử mới có thể giúp đảng Cộng hòa có thêm tới 5 ghế trong quốc hội Mỹ, sau khi hơn 50 nghị sĩ Dân chủ rời bang suốt hai tuần để ngăn cuộc bỏ phiếu.',
    target:
      'The Texas House passed a new electoral map that could hand Republicans as many as five more seats in the U.S. Congress. More than 50 Democratic lawmakers had left the state for two weeks to prevent the vote.',
  },
  {
    source:
      'Bộ trưởng Y tế Mỹ Robert F. Kennedy Jr. bị chất vấn gần ba giờ tại Thượng viện, nơi ngay cả một số thành viên cùng phe cũng bày tỏ lo ngại về chính sách vaccine của ông.',
    target:
      'U.S. Health Secretary Robert F. Kennedy Jr. was grilled for nearly three hours in the Senate, where even some on his own side voiced concern about his vaccine policies.',
  },
  {
    source:
      'Nhà Trắng không loại trừ khả năng ông Trump gặp lãnh đạo Triều Tiên Kim Jong-un bên lề hội nghị APEC, nhưng nhấn mạnh hiện chưa có kế hoạch nào như vậy.',
    target:
      'A meeting between Trump and North Korean leader Kim Jong Un on the sidelines of the APEC summit is not being ruled out, the White House said, stressing however that nothing of the sort is planned at present.',
  },
  {
    source:
      'Tiền quyên góp cho ứng viên Mikie Sherrill trong quý ba đạt 9,8 triệu USD, nhiều hơn đối thủ Jack Ciattarelli khoảng 1,3 triệu USD, theo hồ sơ công bố hôm thứ sáu.',
    target:
      'Mikie Sherrill raised $9.8 million in the third quarter, about $1.3 million more than her opponent, Jack Ciattarelli, according to filings released on Friday.',
  },
  {
    source:
      '"Đừng bao giờ nói không bao giờ", cựu phó tổng thống Kamala Harris đáp khi được hỏi liệu bà có ra tranh cử lần nữa.',
    target: 'Asked whether she would run again, former Vice President Kamala Harris replied: "Never say never."',
  },
  {
    source:
      'Tòa Tối cao Mỹ đồng ý xem xét tính hợp hiến của sắc lệnh hạn chế quyền công dân theo nơi sinh. Phán quyết dự kiến được đưa ra trước cuối tháng 6.',
    target:
      'The U.S. Supreme Court has agreed to consider whether an executive order restricting birthright citizenship is constitutional, with a ruling expected by the end of June.',
  },
  {
    source: 'Nga tăng cường bắn phá lưới điện Ukraine trước mùa đông',
    target: "Russia steps up strikes on Ukraine's power grid ahead of winter",
  },
  {
    source:
      'Thủ tướng Pháp Sébastien Lecornu từ chức chỉ 14 giờ sau khi công bố nội các, trở thành người đứng đầu chính phủ có nhiệm kỳ ngắn nhất trong lịch sử nền Cộng hòa thứ năm.',
    target:
      'French Prime Minister Sébastien Lecornu quit barely 14 hours after naming his Cabinet, making him the shortest-serving head of government in the history of the Fifth Republic.',
  },
  {
    source:
      'Lạm phát tại khu vực đồng euro nhích lên 2,2% trong tháng 9 từ mức 2% của tháng trước, củng cố dự đoán rằng Ngân hàng Trung ương châu Âu (ECB) sẽ giữ nguyên lãi suất.',
    target:
      'Euro zone inflation edged up to 2.2% in September from 2% a month earlier, bolstering expectations that the European Central Bank will leave interest rates unchanged.',
  },
  {
    source:
      'Đức sẽ tái áp dụng nghĩa vụ quân sự nếu số người tình nguyện nhập ngũ không đạt 80.000 vào năm 2031, Bộ trưởng Quốc phòng Boris Pistorius cảnh báo.',
    target:
      'Conscription will return to Germany if the number of volunteers signing up has not reached 80,000 by 2031, Defence Minister Boris Pistorius warned.',
  },
  {
    source:
      'Hàng chục nghìn người đổ ra đường ở Rome, Milan và Turin trong cuộc tổng đình công kéo dài 24 giờ, làm hơn 2/3 số chuyến tàu liên tỉnh bị hủy.',
    target:
      'More than two-thirds of intercity trains were cancelled as a 24-hour general strike brought tens of thousands of people onto the streets of Rome, Milan and Turin.',
  },
  {
    source:
      'Ba Lan triển khai 40.000 quân dọc biên giới với Belarus và Kaliningrad trong thời gian diễn ra cuộc tập trận Zapad. "Chúng tôi không hoảng sợ, nhưng cũng không ngây thơ", một thứ trưởng quốc phòng nước này nói.',
    target:
      '"We aren\'t panicking, but we aren\'t naive either," a Polish deputy defence minister said as Warsaw posted 40,000 troops along its borders with Belarus and Kaliningrad for the duration of the Zapad exercises.',
  },
  {
    source:
      'Đảng PAS thân châu Âu của Tổng thống Maia Sandu giành 50,2% số phiếu, đủ để tiếp tục nắm đa số trong quốc hội Moldova gồm 101 ghế.',
    target:
      "President Maia Sandu's pro-European PAS party took 50.2% of the vote, enough for it to keep its majority in Moldova's 101-seat parliament.",
  },
  {
    source:
      'Anh và Liên minh châu Âu hôm 11/6 đạt thỏa thuận về quy chế của Gibraltar hậu Brexit, chấm dứt gần 5 năm bế tắc. Theo đó, hàng rào biên giới với Tây Ban Nha sẽ bị dỡ bỏ.',
    target:
      "Ending almost five years of deadlock, Britain and the European Union reached a deal on Gibraltar's post-Brexit status on June 11. The border fence with Spain will come down under the agreement.",
  },
  {
    source:
      'Hãng xe Volkswagen cho biết sẽ cắt giảm 35.000 việc làm ở Đức trước năm 2030 nhưng không đóng cửa nhà máy nào ngay lập tức, một kết quả mà công đoàn gọi là "phép màu Giáng sinh".',
    target:
      'Volkswagen will shed 35,000 jobs in Germany before 2030 but will not close any plants immediately, the carmaker said, in what unions called a "Christmas miracle."',
  },
  {
    source:
      'Thụy Sĩ bác yêu cầu của Washington về việc mua thêm khí đốt hóa lỏng, viện dẫn lý do nước này không có cảng biển.',
    target:
      'Switzerland turned down a U.S. request that it buy more liquefied natural gas, pointing out that it has no seaports.',
  },
  {
    source:
      'Quốc hội Hà Lan bỏ phiếu đình chỉ việc xét duyệt đơn xin tị nạn của người Syria trong 6 tháng, với 88 phiếu thuận và 62 phiếu chống.',
    target: 'Dutch lawmakers voted 88-62 to suspend the processing of asylum applications from Syrians for six months.',
  },
  {
    source:
      'Ông Nicolas Sarkozy, 70 tuổi, bị kết án 5 năm tù vì tội âm mưu phạm tội trong vụ nhận tiền tranh cử từ Libya, nhưng được tuyên vô tội đối với cáo buộc tham nhũng.',
    target:
      'Nicolas Sarkozy, 70, was sentenced to five years in prison for criminal conspiracy in the case over campaign money from Libya. He was acquitted of corruption.',
  },
  {
    source:
      'Tại sao người Đan Mạch vẫn nói không với đồng euro? Câu trả lời, theo giáo sư Jens Ladefoged, nằm ở tâm lý nhiều hơn là ở túi tiền.',
    target:
      'Why do Danes still say no to the euro? The answer has more to do with psychology than with their pocketbooks, says Professor Jens Ladefoged.',
  },
  {
    source:
      'Hungary là nước EU duy nhất không ký vào tuyên bố chung ủng hộ Kiev gia nhập khối, khiến văn bản phải được công bố dưới danh nghĩa 26 nhà lãnh đạo.',
    target:
      "A joint statement backing Kyiv's membership of the EU had to be issued in the name of 26 leaders after Hungary, alone in the bloc, declined to sign.",
  },
  {
    source:
      'Thị trưởng Lisbon Carlos Moedas bị kêu gọi từ chức sau vụ tàu điện leo dốc Gloria trật bánh khiến 16 người chết. Ông nói sẽ không rời ghế khi cuộc điều tra chưa kết thúc.',
    target:
      "Lisbon Mayor Carlos Moedas has faced calls to step down over the Gloria funicular derailment, in which 16 people died. He says he won't leave office before the investigation is over.",
  },
  {
    source:
      'Tổng Bí thư Tô Lâm và phu nhân rời Hà Nội sáng 9/10, bắt đầu chuyến thăm cấp nhà nước tới Triều Tiên trong ba ngày theo lời mời của Chủ tịch Kim Jong-un.',
    target:
      'Communist Party General Secretary To Lam and his wife left Hanoi on the morning of Oct. 9 for a three-day state visit to North Korea at the invitation of leader Kim Jong Un.',
  },
  {
    source:
      'Việt Nam và Phần Lan nâng cấp quan hệ lên đối tác chiến lược. Đây là nước Bắc Âu thứ hai thiết lập khuôn khổ này với Hà Nội.',
    target:
      'Vietnam and Finland upgraded their ties to a strategic partnership, making Finland the second Nordic country to establish such a framework with Hanoi.',
  },
  {
    source:
      'Thủ tướng Phạm Minh Chính đề nghị Brazil sớm công nhận quy chế kinh tế thị trường của Việt Nam và mở cửa cho tôm, cá tra nhập khẩu, trong cuộc gặp Tổng thống Lula da Silva tại Rio de Janeiro.',
    target:
      'Meeting with President Lula da Silva in Rio de Janeiro, Prime Minister Pham Minh Chinh asked Brazil to recognise Vietnam as a market economy soon and to open its market to Vietnamese shrimp and pangasius.',
  },
  {
    source:
      'Kim ngạch thương mại hai chiều năm 2024 đạt 4,9 tỷ USD, tăng 17% so với năm trước, và hai bên phấn đấu đưa con số này lên 7 tỷ USD trước năm 2030.',
    target:
      'Two-way trade grew 17% in 2024 to $4.9 billion, and the two sides are aiming to bring it to $7 billion before 2030.',
  },
  {
    source:
      'Hà Nội lấy làm tiếc về quyết định của Washington áp thuế 20% lên hàng Việt Nam, song khẳng định sẽ tiếp tục đàm phán trên tinh thần xây dựng.',
    target:
      "Hanoi regrets Washington's decision to impose a 20% tariff on Vietnamese goods but will keep negotiating in a constructive spirit, it said.",
  },
  {
    source:
      'Đại sứ quán Việt Nam tại Campuchia khuyến cáo công dân không đến khu vực cách biên giới Thái Lan dưới 50 km và giữ liên lạc với đường dây nóng bảo hộ công dân.',
    target:
      'Vietnamese citizens were advised by their embassy in Cambodia to stay out of areas within 50 kilometres (31 miles) of the Thai border and to keep in touch with its citizen protection hotline.',
  },
  {
    source:
      '"Việt Nam không chọn bên mà chọn lẽ phải", Đại tướng Phan Văn Giang phát biểu tại Đối thoại Shangri-La, nhắc lại chính sách quốc phòng "bốn không".',
    target:
      '"Vietnam does not choose sides; it chooses what is right," Gen. Phan Van Giang told the Shangri-La Dialogue as he restated the country\'s "four nos" defence policy.',
  },
  {
    source:
      'Lễ mở ký Công ước Liên Hợp Quốc về chống tội phạm mạng diễn ra tại Hà Nội trong hai ngày 25-26/10, thu hút đại diện của hơn 100 quốc gia. Công ước sẽ có hiệu lực 90 ngày sau khi có 40 nước phê chuẩn.',
    target:
      'Representatives of more than 100 countries attended the signing ceremony for the United Nations Convention against Cybercrime, held in Hanoi on Oct. 25-26. The treaty will take effect 90 days after 40 countries have ratified it.',
  },
  {
    source:
      'Chủ tịch nước Lương Cường đón Nhà vua Bhutan Jigme Khesar Namgyel Wangchuck tại Phủ Chủ tịch hôm 19/8. Ảnh: Giang Huy',
    target:
      'President Luong Cuong receives Bhutanese King Jigme Khesar Namgyel Wangchuck at the Presidential Palace on Aug. 19. Photo: Giang Huy',
  },
  {
    source:
      'Trả lời câu hỏi của phóng viên về việc Đài Loan diễn tập bắn đạn thật quanh đảo Ba Bình, người phát ngôn yêu cầu phía Đài Loan hủy bỏ hoạt động trái phép và không tái diễn vi phạm tương tự.',
    target:
      "Responding to a reporter's question about Taiwan's live-fire drills around Ba Binh Island, the spokesperson demanded that Taiwan cancel the illegal activity and not repeat such violations.",
  },
  {
    source:
      'Tòa án nhân dân TP HCM chiều 21/4 tuyên phạt bà Trương Mỹ Lan mức án chung thân về tội lừa đảo chiếm đoạt tài sản, giảm so với đề nghị ban đầu của viện kiểm sát.',
    target:
      "On the afternoon of April 21, the Ho Chi Minh City People's Court sentenced Truong My Lan to life in prison for fraudulent appropriation of property, a lighter penalty than prosecutors had initially sought.",
  },
  {
    source:
      'Bộ Công an vừa khởi tố, bắt tạm giam cựu chủ tịch một huyện ở Lâm Đồng và ba thuộc cấp để điều tra hành vi nhận hối lộ hơn 14 tỷ đồng của doanh nghiệp làm đường.',
    target:
      'A former district chairman in Lam Dong and three of his subordinates have been charged and placed in custody on suspicion of taking more than 14 billion dong in bribes from a road builder, the Ministry of Public Security said.',
  },
  {
    source:
      'Công an Hà Nội triệt phá đường dây sản xuất thuốc giả quy mô lớn, thu giữ gần 10 tấn thành phẩm và bắt 14 người. Cầm đầu là một dược sĩ 34 tuổi từng bị xử phạt hành chính vì hành vi tương tự.',
    target:
      'Hanoi police broke up a large counterfeit-medicine operation, arresting 14 people and seizing almost 10 tons of finished product. The ringleader is a 34-year-old pharmacist who had previously been given an administrative penalty for similar conduct.',
  },
  {
    source:
      'Lữ đoàn Hải quân 189 tiếp nhận thêm một tàu cứu hộ tàu ngầm đóng trong nước, có thể hoạt động liên tục 30 ngày trên biển ở điều kiện sóng gió cấp 9.',
    target:
      'Naval Brigade 189 has taken delivery of another domestically built submarine rescue ship, which can stay at sea for 30 days at a stretch in force 9 conditions.',
  },
  {
    source:
      'Hơn 40.000 cán bộ, chiến sĩ cùng 2 máy bay trực thăng Mi-171 được huy động giúp dân Nghệ An khắc phục hậu quả bão số 5.',
    target:
      'More than 40,000 military personnel and two Mi-171 helicopters have been mobilised to help people in Nghe An recover from typhoon No. 5.',
  },
  {
    source:
      'Nam tài xế xe tải khai đã thức trắng đêm để kịp giao hàng, ngủ gật vài giây trước khi đâm vào đuôi xe khách trên cao tốc Cam Lộ - La Sơn làm ba người chết.',
    target:
      'The truck driver told police he had been up all night to make a delivery on time and dozed off for a few seconds before slamming into the back of a bus on the Cam Lo-La Son expressway, killing three people.',
  },
  {
    source:
      'Trung đoàn 935 vừa hoàn thành ban bay đêm đầu tiên với máy bay Su-30MK2 sau Tết. Tất cả 12 phi công tham gia đều đạt loại giỏi.',
    target:
      'All 12 pilots who took part earned top marks as Regiment 935 completed its first night-flying session since Tet with the Su-30MK2.',
  },
  {
    source:
      'Nghi phạm bị bắt khi đang tìm cách vượt biên sang Lào qua đường mòn ở xã Thanh Thủy, chưa đầy 36 giờ sau khi nổ súng cướp ngân hàng ở Vinh.',
    target:
      'Less than 36 hours after the armed bank robbery in Vinh in which shots were fired, the suspect was caught trying to slip across the border into Laos by a trail in Thanh Thuy commune.',
  },
  {
    source:
      'Quốc hội Việt Nam hôm 25/6 biểu quyết bỏ án tử hình với 8 tội danh, gồm tham ô tài sản, nhận hối lộ và gián điệp.',
    target:
      "Vietnam's National Assembly voted on June 25 to abolish the death penalty for eight crimes, including embezzlement, bribe-taking and espionage.",
  },
  {
    source:
      'Bị cáo Nguyễn Văn Hậu xin tòa khoan hồng, nói "sai đâu sửa đó" và đã nộp lại toàn bộ số tiền hưởng lợi. Phiên xử dự kiến kéo dài đến hết ngày 4/7.',
    target:
      'Defendant Nguyen Van Hau begged the court for leniency, saying he would put right whatever he had done wrong and that he had paid back everything he gained. The trial is due to run through July 4.',
  },
  {
    source:
      'Bộ Tư lệnh Thủ đô phủ nhận tin đồn về việc gọi nhập ngũ ngoài kế hoạch, đồng thời cho biết đã xác định được người tung tin trên mạng xã hội.',
    target:
      'The Capital Command denied rumours of an unscheduled call-up and said it had identified the person who spread them on social media.',
  },
  {
    source:
      'Khoảng 16.000 người tham gia lễ diễu binh mừng 80 năm Quốc khánh tại quảng trường Ba Đình, trong khi nhiều khán giả đã ngủ lại vỉa hè từ đêm hôm trước để giữ chỗ.',
    target:
      'About 16,000 people marched in the parade marking the 80th National Day at Ba Dinh Square, where many spectators had slept on the pavement the night before to save their places.',
  },
  {
    source:
      'Cảnh sát biển Vùng 3 tạm giữ tàu BV 4807 chở khoảng 60.000 lít dầu DO không rõ nguồn gốc trên vùng biển cách Vũng Tàu 55 hải lý về phía đông nam. Thuyền trưởng không xuất trình được giấy tờ hợp pháp.',
    target:
      'Coast Guard Region 3 impounded the vessel BV 4807, whose captain could produce no legal paperwork for the roughly 60,000 litres of diesel oil of unknown origin it was carrying 55 nautical miles southeast of Vung Tau.',
  },
  {
    source:
      'SpaceX phóng thành công tàu Starship lần thứ 11 từ bang Texas tối 13/10, thả 8 vệ tinh mô phỏng trước khi đáp xuống Ấn Độ Dương đúng như kế hoạch.',
    target:
      "SpaceX's Starship blasted off successfully from Texas on the evening of Oct. 13 for its 11th flight, releasing eight dummy satellites before splashing down in the Indian Ocean as planned.",
  },
  {
    source:
      'Nhật Bản mất liên lạc với tàu đổ bộ Resilience chưa đầy hai phút trước thời điểm dự kiến hạ cánh xuống Mặt Trăng. "Chúng tôi chưa biết điều gì đã xảy ra", CEO của ispace Takeshi Hakamada nói.',
    target:
      'Japan lost contact with the Resilience lander less than two minutes before it was due to touch down on the moon. "We don\'t yet know what happened," ispace CEO Takeshi Hakamada said.',
  },
  {
    source:
      'Nvidia trở thành công ty đầu tiên trên thế giới đạt giá trị vốn hóa 5.000 tỷ USD, chỉ ba tháng sau khi vượt mốc 4.000 tỷ.',
    target:
      'Just three months after passing the $4 trillion mark, Nvidia has become the first company in the world to be worth $5 trillion.',
  },
  {
    source:
      'EU phạt Google 2,95 tỷ euro vì ưu ái dịch vụ quảng cáo của chính mình. Tập đoàn Mỹ nói quyết định này sai lầm và sẽ kháng cáo.',
    target:
      'The EU has fined Google 2.95 billion euros for favouring its own advertising services, a decision the U.S. company called wrong and said it would appeal.',
  },
  {
    source:
      'Các nhà thiên văn cho rằng vật thể 3I/ATLAS có thể đã hơn 7 tỷ năm tuổi, nghĩa là già hơn cả Hệ Mặt Trời, dù họ thận trọng nói cần thêm dữ liệu.',
    target:
      'The object 3I/ATLAS may be more than 7 billion years old, which would make it older than the solar system itself, astronomers believe, though they caution that more data are needed.',
  },
  {
    source:
      'Sự cố tại trung tâm dữ liệu của Amazon ở Bắc Virginia khiến hàng nghìn trang web và ứng dụng, trong đó có Snapchat và Duolingo, tê liệt suốt nhiều giờ hôm thứ hai.',
    target:
      'Thousands of websites and apps, Snapchat and Duolingo among them, were knocked out for hours on Monday by a failure at an Amazon data centre in northern Virginia.',
  },
  {
    source:
      'Ba phi hành gia Trung Quốc phải lùi ngày trở về Trái Đất do tàu Thần Châu-20 bị nghi trúng mảnh rác vũ trụ. Cơ quan hàng không vũ trụ nước này không cho biết bao giờ họ sẽ về.',
    target:
      "Three Chinese astronauts have had their return to Earth postponed because their Shenzhou-20 spacecraft is suspected to have been hit by a piece of space debris. The country's space agency did not say when they would come home.",
  },
  {
    source:
      'Liệu trí tuệ nhân tạo có cướp việc của lập trình viên? Hơn một nửa trong số 2.300 kỹ sư được khảo sát tin là không, ít nhất trong 5 năm tới.',
    target:
      "Will artificial intelligence take programmers' jobs? No, at least not in the next five years, according to more than half of the 2,300 engineers surveyed.",
  },
  {
    source:
      'Australia từ ngày 10/12 cấm người dưới 16 tuổi dùng mạng xã hội, nền tảng vi phạm có thể bị phạt tới 49,5 triệu đôla Australia.',
    target:
      'Under-16s are barred from social media in Australia as of Dec. 10, and platforms that flout the ban could be fined up to A$49.5 million.',
  },
  {
    source:
      'Hàn Quốc hoãn vụ phóng tên lửa Nuri 18 phút vì một cảm biến trên tháp phóng trục trặc, song cả 13 vệ tinh rốt cuộc đều vào đúng quỹ đạo.',
    target:
      "A faulty sensor on the launch tower delayed the launch of South Korea's Nuri rocket by 18 minutes, but in the end all 13 satellites reached their intended orbits.",
  },
  {
    source:
      'Giám đốc điều hành Intel Lip-Bu Tan gọi thông tin ông có xung đột lợi ích là "sai lệch", một ngày sau khi ông Trump đòi ông từ chức ngay lập tức.',
    target:
      'Intel CEO Lip-Bu Tan dismissed reports that he had conflicts of interest as "misinformation," a day after Trump demanded his immediate resignation.',
  },
  {
    source:
      'NASA thông báo sứ mệnh Artemis II, chuyến bay có người lái đầu tiên quanh Mặt Trăng sau hơn nửa thế kỷ, có thể khởi hành sớm nhất vào ngày 5/2/2026.',
    target:
      'Artemis II, the first crewed flight around the moon in more than half a century, could lift off as early as Feb. 5, 2026, NASA announced.',
  },
  {
    source:
      'Một nhóm tin tặc nói tiếng Anh bị tình nghi đứng sau vụ tấn công mạng buộc hãng Jaguar Land Rover đóng cửa các nhà máy ở Anh trong hơn 4 tuần.',
    target:
      'A group of English-speaking hackers is suspected of being behind the cyberattack that forced Jaguar Land Rover to shut its British factories for more than four weeks.',
  },
  {
    source:
      'Theo nghiên cứu đăng trên tạp chí Nature, con chip lượng tử mới thực hiện phép tính nhanh hơn siêu máy tính mạnh nhất 13.000 lần, nhưng chưa rõ khi nào nó có thể ứng dụng vào thực tế.',
    target:
      'A new quantum chip ran a calculation 13,000 times faster than the most powerful supercomputer, according to a study in the journal Nature. It is not yet clear when it might be put to practical use.',
  },
  {
    source:
      'Ấn Độ đóng cửa không dưới 1.400 ứng dụng cá cược trong vòng một tháng. Bộ trưởng Công nghệ thông tin Ashwini Vaishnaw ví cuộc chiến này như "bắt cóc bỏ đĩa".',
    target:
      'India has shut down no fewer than 1,400 betting apps within a month, an effort its information technology minister, Ashwini Vaishnaw, likened to herding cats.',
  },
  {
    source:
      'Động đất mạnh 6,9 độ làm rung chuyển ngoài khơi đảo Cebu của Philippines đêm 30/9, cướp đi sinh mạng của ít nhất 72 người và phá hủy nhiều nhà thờ cổ.',
    target:
      'At least 72 people died and many old churches were destroyed when a magnitude 6.9 earthquake struck off the Philippine island of Cebu late on Sept. 30.',
  },
  {
    source:
      'Lực lượng cứu hộ Indonesia hôm 7/10 kết thúc tìm kiếm tại trường nội trú bị sập ở Sidoarjo, sau khi đưa được 61 thi thể nguyên vẹn và 7 phần thi thể ra khỏi đống đổ nát.',
    target:
      'Indonesian rescuers called off their search at a collapsed boarding school in Sidoarjo on Oct. 7 after pulling 61 bodies and seven body parts from the rubble.',
  },
  {
    source:
      'Máy bay chở hàng của hãng UPS bốc cháy rồi lao xuống khu công nghiệp ngay sau khi cất cánh từ Louisville, bang Kentucky. Cả ba thành viên phi hành đoàn cùng ít nhất 8 người dưới mặt đất đã chết.',
    target:
      'A UPS cargo plane caught fire and plunged into an industrial area moments after taking off from Louisville, Kentucky, killing all three crew members and at least eight people on the ground.',
  },
  {
    source:
      'Siêu bão Ragasa quật ngã hàng trăm cây xanh ở Hong Kong và khiến sân bay thành phố phải hủy khoảng 700 chuyến bay, dù không có ai thiệt mạng.',
    target:
      'Super Typhoon Ragasa toppled hundreds of trees in Hong Kong, where about 700 flights were cancelled at the airport, but nobody was killed.',
  },
  {
    source:
      'Con số thương vong có thể còn tăng vì vẫn còn 19 người mất tích dưới lớp bùn dày tới 5 m, người đứng đầu cơ quan phòng chống thiên tai Nepal cho hay.',
    target:
      "The toll could climb further because 19 people are still missing beneath mud up to 5 metres (16 feet) deep, the head of Nepal's disaster agency said.",
  },
  {
    source:
      'Tàu cao tốc chở 317 hành khách trật bánh gần ga Adamuz, miền nam Tây Ban Nha, rồi va vào một đoàn tàu chạy ngược chiều. Nguyên nhân đang được điều tra.',
    target:
      'Investigators are looking into why a high-speed train with 317 passengers on board derailed near Adamuz station in southern Spain and collided with an oncoming train.',
  },
  {
    source:
      'Mưa lớn trút xuống bang Uttarakhand của Ấn Độ kích hoạt lũ quét, cuốn trôi nửa ngôi làng Dharali chỉ trong vòng 40 giây.',
    target:
      'Half the village of Dharali was swept away in a mere 40 seconds by flash floods set off by torrential rain in the Indian state of Uttarakhand.',
  },
  {
    source:
      'Hỏa hoạn tại một tòa chung cư 31 tầng ở quận Đại Bộ khiến 44 người tử vong và 279 người mất liên lạc, theo số liệu mà cảnh sát Hong Kong công bố lúc 6h sáng 27/11.',
    target:
      'A fire at a 31-storey residential tower in Tai Po district has left 44 people dead and 279 unaccounted for, according to figures Hong Kong police released at 6 a.m. on Nov. 27.',
  },
  {
    source:
      'Người dân dùng tay không bới đống đổ nát tìm người thân tại làng Mazar Dara, tỉnh Kunar, Afghanistan, hôm 1/9. Ảnh: AP',
    target:
      'Villagers dig through the rubble with their bare hands in search of relatives in Mazar Dara, Kunar province, Afghanistan, on Sept. 1. Photo: AP',
  },
  {
    source:
      'Núi lửa Lewotobi Laki-laki phun cột tro cao 18 km, buộc hàng chục chuyến bay đi và đến Bali phải hoãn hoặc hủy. Chưa ghi nhận thương vong.',
    target:
      'Dozens of flights to and from Bali were delayed or cancelled after Mount Lewotobi Laki-laki shot a column of ash 18 kilometres (11 miles) into the air. There were no reports of casualties.',
  },
  {
    source:
      'Tài xế xe buýt say rượu tông vào trạm thu phí ở ngoại ô Nairobi, 13 người thiệt mạng tại chỗ và 2 người nữa qua đời trong bệnh viện.',
    target:
      'Thirteen people were killed on the spot and two others died in hospital after a drunken bus driver rammed a toll plaza on the outskirts of Nairobi.',
  },
  {
    source:
      'Báo cáo sơ bộ cho thấy công tắc nhiên liệu của cả hai động cơ trên chiếc Boeing 787 của Air India bị ngắt cách nhau một giây, nhưng không kết luận ai hoặc điều gì gây ra.',
    target:
      'The fuel switches for both engines of the Air India Boeing 787 were cut off one second apart, a preliminary report found, without concluding who or what was responsible.',
  },
  {
    source:
      'Cháy rừng ở vùng Castile và León đã thiêu rụi 37.000 ha, tương đương diện tích của khoảng 52.000 sân bóng đá, và khiến 8.000 người phải đi lánh nạn.',
    target:
      'Wildfires in Castile and León have forced 8,000 people from their homes and burned 37,000 hectares, an area the size of about 52,000 soccer fields.',
  },
  {
    source:
      'Giới chức Pakistan ban đầu nói 21 người mất tích khi phà lật trên sông Indus, nhưng hôm sau hạ con số này xuống còn 9 vì nhiều người đã tự bơi được vào bờ.',
    target:
      'Pakistani authorities initially put the number of missing at 21 when a ferry capsized on the Indus River, but lowered it to nine the next day because many had swum ashore on their own.',
  },
  {
    source:
      'Tiền đạo Harry Kane lập hat-trick trong vòng 26 phút, giúp Bayern Munich ngược dòng hạ Leipzig 4-2 và nới rộng khoảng cách ở ngôi đầu lên 6 điểm.',
    target:
      'Harry Kane scored a hat trick inside 26 minutes as Bayern Munich came from behind to beat Leipzig 4-2 and stretch their lead at the top to six points.',
  },
  {
    source:
      'Carlos Alcaraz thắng Jannik Sinner sau bốn set để lần thứ hai vô địch Mỹ Mở rộng, đồng thời đòi lại ngôi số một thế giới từ chính đối thủ người Italy.',
    target:
      'Carlos Alcaraz took the world No. 1 ranking back from Jannik Sinner by beating the Italian in four sets to win the U.S. Open for the second time.',
  },
  {
    source:
      'Nhà văn Hungary László Krasznahorkai đoạt giải Nobel Văn học 2025. Ủy ban ca ngợi những tác phẩm "mê hoặc và mang tầm nhìn xa" của ông giữa nỗi kinh hoàng tận thế.',
    target:
      'Hungarian author László Krasznahorkai won the 2025 Nobel Prize in literature for what the committee hailed as his "compelling and visionary" work in the midst of apocalyptic terror.',
  },
  {
    source:
      'Băng trộm chỉ mất chưa đầy 8 phút để lấy đi 8 món trang sức hoàng gia trị giá ước tính 88 triệu euro từ bảo tàng Louvre giữa ban ngày.',
    target:
      'It took the thieves less than eight minutes to make off with eight pieces of royal jewellery worth an estimated 88 million euros from the Louvre in broad daylight.',
  },
  {
    source:
      'Cape Verde, quốc đảo với dân số khoảng 525.000 người, giành vé dự World Cup lần đầu tiên trong lịch sử nhờ chiến thắng 3-0 trước Eswatini.',
    target:
      'A 3-0 win over Eswatini sent Cape Verde, an island nation of about 525,000 people, to the World Cup for the first time.',
  },
  {
    source:
      '"Tôi chưa bao giờ nghĩ mình giỏi nhất, tôi chỉ ghét thua", tay vợt 38 tuổi Novak Djokovic nói sau trận tứ kết kéo dài 3 giờ 24 phút.',
    target:
      '"I\'ve never thought of myself as the best. I just hate losing," Novak Djokovic, 38, said after a quarterfinal that lasted three hours and 24 minutes.',
  },
  {
    source:
      'Ca sĩ người Áo JJ giành chiến thắng tại Eurovision với 436 điểm, còn đại diện Israel Yuval Raphael về nhì dù đứng đầu phần bình chọn của khán giả.',
    target:
      "Austrian singer JJ won Eurovision with 436 points. Israel's entrant, Yuval Raphael, finished second despite topping the public vote.",
  },
  {
    source:
      'Ủy ban Olympic Quốc tế chưa quyết định có cho vận động viên Nga thi đấu dưới màu cờ nước mình tại Los Angeles 2028 hay không.',
    target:
      'Whether Russian athletes will be allowed to compete under their own flag at Los Angeles 2028 has yet to be decided by the International Olympic Committee.',
  },
  {
    source:
      'Lễ hội ném cà chua Tomatina ở Bunol năm nay thu hút khoảng 22.000 người, tiêu tốn 120 tấn cà chua chín. Giá vé cho du khách là 15 euro.',
    target:
      "Some 22,000 people turned out for this year's Tomatina tomato fight in Bunol, where 120 tons of ripe tomatoes were used up. Tickets for visitors cost 15 euros.",
  },
  {
    source:
      'Đạo diễn Jafar Panahi, người từng bị Iran cấm làm phim suốt 20 năm, không cầm được nước mắt khi nhận Cành cọ vàng tại Cannes.',
    target:
      "Director Jafar Panahi, once banned from filmmaking by Iran for 20 years, could not hold back tears as he accepted the Palme d'Or at Cannes.",
  },
  {
    source:
      'Liên đoàn Bóng đá Malaysia bị FIFA phạt 350.000 franc Thụy Sĩ vì làm giả giấy tờ cho 7 cầu thủ nhập tịch. Liên đoàn một mực khẳng định đó chỉ là "lỗi kỹ thuật".',
    target:
      'FIFA fined the Football Association of Malaysia 350,000 Swiss francs for forging documents for seven naturalised players. The association has steadfastly maintained that it was merely a "technical error."',
  },
  {
    source:
      'Võ sĩ sumo Onosato, 24 tuổi, được phong yokozuna nhanh hơn bất cứ ai trong lịch sử hiện đại, chỉ sau 13 giải đấu.',
    target:
      'Onosato, a 24-year-old sumo wrestler, was promoted to yokozuna after just 13 tournaments, faster than anyone in modern history.',
  },
  {
    source:
      'Bộ Văn hóa Ai Cập thừa nhận chiếc vòng vàng 3.000 năm tuổi bị đánh cắp khỏi bảo tàng Cairo đã bị nung chảy và bán với giá chưa đầy 4.000 USD.',
    target:
      "A 3,000-year-old gold bracelet stolen from a Cairo museum was melted down and sold for less than $4,000, Egypt's Culture Ministry has acknowledged.",
  },
  {
    source:
      'Nữ vận động viên marathon Kenya Ruth Chepngetich bị cấm thi đấu ba năm vì dùng chất lợi tiểu cấm, nhưng kỷ lục thế giới cô lập ở Chicago năm 2024 vẫn được giữ nguyên.',
    target:
      'Kenyan marathoner Ruth Chepngetich has been banned for three years for using a prohibited diuretic. The world record she set in Chicago in 2024 will nevertheless stand.',
  },
  {
    source:
      'Nhà máy mới của Rheinmetall tại Unterluess sẽ xuất xưởng 350.000 quả đạn pháo 155 mm mỗi năm khi đạt công suất tối đa vào năm 2027, trở thành cơ sở lớn nhất châu Âu trong lĩnh vực này.',
    target:
      "At full capacity in 2027, Rheinmetall's new Unterluess plant will turn out 350,000 rounds of 155mm artillery ammunition a year, making it the biggest facility of its kind in Europe.",
  },
  {
    source:
      'Na Uy chọn tàu hộ vệ Type 26 của Anh trong hợp đồng trị giá khoảng 10 tỷ bảng, thương vụ quốc phòng lớn nhất từ trước tới nay của Oslo.',
    target:
      "In its largest defence purchase ever, Norway has picked Britain's Type 26 frigate under a contract worth about 10 billion pounds.",
  },
  {
    source:
      'Tây Ban Nha gác lại kế hoạch mua F-35 và chỉ còn cân nhắc Eurofighter hoặc tiêm kích thế hệ mới FCAS, người phát ngôn bộ quốc phòng xác nhận.',
    target:
      'Spain has shelved plans to buy the F-35 and is now considering only the Eurofighter or the next-generation FCAS fighter, a Defence Ministry spokesperson confirmed.',
  },
  {
    source:
      'Trung Quốc biên chế tàu sân bay Phúc Kiến hôm 5/11 tại Tam Á trước sự chứng kiến của Chủ tịch Tập Cận Bình. Đây là chiếc thứ ba của nước này và là chiếc đầu tiên có máy phóng điện từ.',
    target:
      "The Fujian, China's third aircraft carrier and its first with electromagnetic catapults, was commissioned in Sanya on Nov. 5 in the presence of President Xi Jinping.",
  },
  {
    source:
      'Tiêm kích Tejas của Ấn Độ rơi khi bay biểu diễn tại Triển lãm Hàng không Dubai, phi công thiệt mạng vì không kịp nhảy dù.',
    target:
      'An Indian Tejas fighter crashed during a display at the Dubai Airshow, killing the pilot, who was unable to eject in time.',
  },
  {
    source:
      'Tổng công ty đóng tàu Hanwha Ocean bàn giao tàu ngầm 3.600 tấn đầu tiên cho hải quân Hàn Quốc sớm hơn dự kiến một tháng, trong bối cảnh hãng đang cạnh tranh gói thầu 12 chiếc của Canada.',
    target:
      'Shipbuilder Hanwha Ocean, which is competing for a 12-submarine Canadian order, has handed the South Korean navy its first 3,600-ton submarine a month ahead of schedule.',
  },
  {
    source:
      'Lầu Năm Góc tạm dừng chuyển một số tên lửa Patriot cho Kiev vì lo ngại kho dự trữ xuống quá thấp, hai quan chức am hiểu vấn đề tiết lộ với Politico.',
    target:
      'Worried that stockpiles have fallen too low, the Pentagon has paused deliveries of some Patriot missiles to Kyiv, two officials familiar with the matter told Politico.',
  },
  {
    source:
      'Không có chuyện Thụy Điển tặng không Gripen cho Ukraine, Bộ trưởng Quốc phòng Pal Jonson nói, nhưng Stockholm sẵn sàng hỗ trợ một phần tài chính để Kiev mua tới 150 chiếc.',
    target:
      'Sweden is not giving Ukraine Gripens for free, Defence Minister Pal Jonson said, but Stockholm stands ready to provide part of the financing for Kyiv to buy as many as 150 of the jets.',
  },
  {
    source:
      'Nhật Bản bắt đầu triển khai tên lửa Type-12 nâng cấp có tầm bắn 1.000 km tại Kumamoto, bất chấp phản đối của người dân địa phương.',
    target:
      'Over the objections of local residents, Japan has begun deploying upgraded Type-12 missiles with a range of 1,000 kilometres (620 miles) in Kumamoto.',
  },
  {
    source:
      'Hải quân Hoàng gia Anh điều tàu HMS Somerset theo sát tàu do thám Yantar của Nga, con tàu bị cáo buộc chiếu laser vào phi công trinh sát P-8.',
    target:
      'The Royal Navy sent HMS Somerset to shadow the Yantar, a Russian spy ship accused of shining lasers at the pilots of a P-8 surveillance plane.',
  },
  {
    source:
      'Doanh thu của 100 nhà sản xuất vũ khí hàng đầu thế giới tăng 5,9% lên mức kỷ lục 679 tỷ USD năm 2024, Viện Nghiên cứu Hòa bình Quốc tế Stockholm thống kê. Chỉ có khu vực châu Á và châu Đại Dương sụt giảm.',
    target:
      "The world's top 100 arms makers saw revenue rise 5.9% to a record $679 billion in 2024, with only Asia and Oceania posting a decline, the Stockholm International Peace Research Institute reported.",
  },
  {
    source:
      'Thổ Nhĩ Kỳ ký hợp đồng 8 tỷ bảng mua 20 tiêm kích Typhoon, chiếc đầu tiên dự kiến đến Ankara vào năm 2030. Thủ tướng Anh Keir Starmer gọi đây là "chiến thắng cho người lao động Anh".',
    target:
      'Turkey has signed an 8 billion-pound deal for 20 Typhoon fighter jets, the first of which is due to reach Ankara in 2030. British Prime Minister Keir Starmer called it "a win for British workers."',
  },
  {
    source:
      'Cựu tổng thống Brazil Jair Bolsonaro lĩnh án 27 năm 3 tháng tù vì âm mưu đảo chính sau thất bại bầu cử năm 2022. Bốn trong năm thẩm phán kết luận ông có tội.',
    target:
      'Former Brazilian President Jair Bolsonaro was sentenced to 27 years and three months in prison for plotting a coup after his 2022 election defeat, with four of the five justices finding him guilty.',
  },
  {
    source:
      'Cảnh sát Tây Ban Nha thu giữ 6,5 tấn cocaine giấu trong khoang ngầm của một con tàu ngoài khơi quần đảo Canary, bắt 9 nghi phạm.',
    target:
      'Spanish police arrested nine suspects and seized 6.5 tons of cocaine hidden in a secret compartment of a ship off the Canary Islands.',
  },
  {
    source:
      'Tòa án Seoul phát lệnh bắt cựu đệ nhất phu nhân Kim Keon Hee với lý do bà có nguy cơ tiêu hủy chứng cứ. Bà phủ nhận mọi cáo buộc, kể cả thao túng giá cổ phiếu.',
    target:
      'Citing the risk that she might destroy evidence, a Seoul court issued a warrant for the arrest of former first lady Kim Keon Hee, who denies all the accusations against her, including stock manipulation.',
  },
  {
    source:
      'Nghi phạm ám sát nhà hoạt động bảo thủ Charlie Kirk ra đầu thú sau 33 giờ lẩn trốn nhờ sự thuyết phục của cha, theo lời cảnh sát trưởng quận Washington.',
    target:
      'The suspect in the assassination of conservative activist Charlie Kirk turned himself in after 33 hours on the run because his father talked him into it, according to the Washington County sheriff.',
  },
  {
    source:
      'Ông trùm Trần Chí của tập đoàn Prince bị Mỹ truy tố vì điều hành các trại lừa đảo cưỡng bức lao động ở Campuchia, kèm theo việc tịch thu số bitcoin trị giá khoảng 15 tỷ USD.',
    target:
      'Prince Group tycoon Chen Zhi has been indicted in the United States for running forced-labour scam compounds in Cambodia, and bitcoin worth about $15 billion has been seized.',
  },
  {
    source:
      'Luigi Mangione không phải đối mặt với cáo buộc khủng bố nữa nhưng vẫn bị truy tố tội giết người cấp độ hai, thẩm phán New York Gregory Carro quyết định hôm 16/9.',
    target:
      'New York judge Gregory Carro ruled on Sept. 16 that Luigi Mangione no longer faces terrorism charges, though the second-degree murder count against him stands.',
  },
  {
    source:
      'Công tố viên trưởng Paris Laure Beccuau cho hay ADN của một trong hai nghi phạm trùng với mẫu lấy từ chiếc xe tay ga mà bọn trộm dùng để tẩu thoát.',
    target:
      'DNA from one of the two suspects matched a sample taken from the scooter the thieves used in their getaway, Paris chief prosecutor Laure Beccuau said.',
  },
  {
    source:
      'Ít nhất 121 người, trong đó có 4 cảnh sát, thiệt mạng trong chiến dịch trấn áp băng đảng đẫm máu nhất lịch sử Rio de Janeiro. Thống đốc bang gọi đó là "thành công", các tổ chức nhân quyền gọi đó là thảm sát.',
    target:
      'The state governor called it "a success"; human rights groups called it a massacre. At least 121 people, four of them police officers, died in the bloodiest anti-gang operation in the history of Rio de Janeiro.',
  },
  {
    source:
      'Tòa án tối cao Thái Lan tuyên ông Thaksin Shinawatra phải chấp hành một năm tù, vì cho rằng thời gian ông nằm ở bệnh viện cảnh sát năm 2023 không được tính vào án.',
    target:
      "Thailand's Supreme Court ordered Thaksin Shinawatra to serve a year in prison, ruling that the time he spent in a police hospital in 2023 did not count toward his sentence.",
  },
  {
    source:
      'Ngân hàng UBS đồng ý nộp phạt 511 triệu USD để khép lại vụ Credit Suisse giúp khách hàng Mỹ giàu có trốn thuế, hành vi diễn ra trước khi UBS mua lại đối thủ.',
    target:
      "UBS will pay $511 million to settle a case over Credit Suisse's help for wealthy American clients in dodging taxes, conduct that predates UBS's takeover of its rival.",
  },
  {
    source:
      'Cựu bộ trưởng Nông nghiệp Trung Quốc Đường Nhân Kiện bị tuyên án tử hình hoãn thi hành hai năm vì nhận hối lộ hơn 268 triệu nhân dân tệ (37,6 triệu USD) trong giai đoạn 2007-2024.',
    target:
      'Former Chinese Agriculture Minister Tang Renjian received a death sentence with a two-year reprieve for taking bribes of more than 268 million yuan ($37.6 million) between 2007 and 2024.',
  },
  {
    source:
      'Kẻ tấn công bằng dao trên chuyến tàu đi London bị khống chế 8 phút sau cuộc gọi khẩn cấp đầu tiên. Cảnh sát cho rằng không có dấu hiệu khủng bố, song chưa công bố động cơ.',
    target:
      'The man who went on a stabbing spree aboard a train to London was subdued eight minutes after the first emergency call. Police see no sign of terrorism but have not disclosed a motive.',
  },
  {
    source: 'Thiên bất dung gian: 32 năm sau vụ sát hại cô giáo ở Osaka, hung thủ sa lưới nhờ một mẩu tàn thuốc.',
    target:
      "Justice caught up with him in the end: 32 years after a schoolteacher was murdered in Osaka, a cigarette butt led to the killer's arrest.",
  },
  {
    source:
      'Hàng trăm lao động Hàn Quốc bị cơ quan di trú Mỹ bắt tại nhà máy pin Hyundai-LG ở bang Georgia đã hồi hương trên chuyến bay thuê bao hôm 12/9, trừ một người quyết định ở lại.',
    target:
      'All but one of the hundreds of South Korean workers detained by U.S. immigration agents at a Hyundai-LG battery plant in Georgia flew home on a chartered plane on Sept. 12. The remaining worker chose to stay.',
  },
  {
    source: 'Mafia Sicily: Tiểu thuyết không bao giờ kể hết sự thật',
    target: 'Sicilian Mafia: The truth novels never fully tell',
  },
  {
    source:
      'Tổ chức Y tế Thế giới (WHO) tuyên bố đợt bùng phát Ebola ở tỉnh Kasai của CHDC Congo kết thúc sau 42 ngày không có ca mới, với 45 người tử vong trong tổng số 64 ca.',
    target:
      "The World Health Organization declared an end to the Ebola outbreak in Congo's Kasai province after 42 days without a new case. Of the 64 people infected, 45 died.",
  },
  {
    source:
      'Canada mất tư cách quốc gia loại trừ bệnh sởi mà nước này nắm giữ từ năm 1998, do virus lây lan liên tục hơn 12 tháng.',
    target:
      'Because the virus has been spreading continuously for more than 12 months, Canada has been stripped of the measles-elimination status it had held since 1998.',
  },
  {
    source:
      'Bộ trưởng Y tế bang Madhya Pradesh xác nhận 20 trẻ em tử vong sau khi uống siro ho nhiễm độc, phần lớn dưới 5 tuổi. Giám đốc công ty sản xuất đã bị bắt.',
    target:
      'Twenty children, most of them under 5, have died after taking contaminated cough syrup, the health minister of Madhya Pradesh state confirmed. The head of the company that made it is under arrest.',
  },
  {
    source:
      'Không có bằng chứng cho thấy paracetamol dùng khi mang thai gây tự kỷ, các cơ quan y tế châu Âu nhấn mạnh, khuyên phụ nữ vẫn nên dùng liều thấp nhất có hiệu quả.',
    target:
      'There is no evidence that taking paracetamol during pregnancy causes autism, European health agencies stressed, while advising women still to use the lowest effective dose.',
  },
  {
    source:
      'Nồng độ CO2 trong khí quyển tăng kỷ lục 3,5 phần triệu trong giai đoạn 2023-2024, mức tăng lớn nhất kể từ khi bắt đầu đo đạc năm 1957, Tổ chức Khí tượng Thế giới công bố.',
    target:
      'Carbon dioxide in the atmosphere rose by a record 3.5 parts per million from 2023 to 2024, the biggest jump since measurements began in 1957, the World Meteorological Organization said.',
  },
  {
    source:
      'Hội nghị khí hậu COP30 tại Belem bế mạc muộn hơn một ngày, với văn kiện cuối cùng không hề nhắc tới nhiên liệu hóa thạch.',
    target: 'The COP30 climate talks in Belem ended a day late with a final text that made no mention of fossil fuels.',
  },
  {
    source:
      'Chất lượng không khí ở New Delhi hôm thứ ba xuống mức "nghiêm trọng", chính quyền đóng cửa các trường tiểu học và cấm xe tải chạy dầu vào thành phố.',
    target:
      'Authorities in New Delhi closed primary schools and banned diesel trucks from the city on Tuesday as air quality deteriorated to the "severe" level.',
  },
  {
    source:
      'Lần đầu tiên muỗi xuất hiện tại Iceland: một người đàn ông bắt được ba con ở thung lũng Kjos bằng sợi dây tẩm rượu vang. Các nhà khoa học chưa rõ chúng có sống nổi qua mùa đông hay không.',
    target:
      'Mosquitoes have turned up in Iceland for the first time, with three of them caught by a man in the Kjos valley using a wine-soaked rope. Scientists are not sure whether they can survive the winter.',
  },
  {
    source:
      'Cứ 10 người trưởng thành ở Mỹ thì có hơn một người đang dùng thuốc giảm cân nhóm GLP-1, theo khảo sát mới nhất của Gallup.',
    target: 'More than one in 10 U.S. adults is now taking GLP-1 weight-loss drugs, the latest Gallup survey found.',
  },
  {
    source:
      'Campuchia ghi nhận ca tử vong thứ 9 vì cúm gia cầm H5N1 trong năm, nạn nhân là bé gái 3 tuổi ở tỉnh Kampong Speu từng tiếp xúc với gà chết.',
    target:
      'A 3-year-old girl from Kampong Speu province who had been in contact with dead chickens has become the ninth person to die of H5N1 bird flu in Cambodia this year.',
  },
  {
    source:
      'Hơn 80% rạn san hô trên thế giới bị tẩy trắng kể từ tháng 1/2023. "Chúng ta có thể không bao giờ thấy nhiệt độ đại dương hạ xuống dưới ngưỡng đó nữa", ông Mark Eakin cảnh báo.',
    target:
      'Since January 2023, bleaching has hit more than 80% of the world\'s coral reefs. "We may never see ocean temperatures drop below that threshold again," Mark Eakin warned.',
  },
  {
    source:
      'Sau ca ghép thận lợn kéo dài hai tiếng rưỡi, ông Tim Andrews, 67 tuổi, sống được 271 ngày không cần lọc máu, lâu hơn bất kỳ bệnh nhân nào trước đó.',
    target:
      'Tim Andrews, 67, lived 271 days without dialysis following a 2 1/2-hour operation to give him a pig kidney, longer than any patient before him.',
  },
  {
    source:
      'Phòng bệnh hơn chữa bệnh: Singapore chi thêm 200 triệu đôla Singapore để khám sàng lọc miễn phí cho người từ 40 tuổi trở lên.',
    target:
      'An ounce of prevention is worth a pound of cure: Singapore is spending another S$200 million on free health screening for people aged 40 and over.',
  },
  {
    source:
      'Hai tàu dầu thuộc "hạm đội bóng đêm" của Nga bốc cháy trên Biển Đen hôm 28/11. Một nguồn tin an ninh Ukraine sau đó nói với CNN rằng xuồng không người lái Sea Baby đã thực hiện vụ tấn công.',
    target:
      'Sea Baby naval drones carried out the attack that set two tankers of Russia\'s "shadow fleet" ablaze in the Black Sea on Nov. 28, a Ukrainian security source later told CNN.',
  },
  {
    source:
      'Ông Andriy Yermak, cánh tay phải của Tổng thống Zelensky, từ chức chỉ vài giờ sau khi các nhà điều tra chống tham nhũng khám nhà ông. Ông Yermak chưa bị cáo buộc phạm tội gì.',
    target:
      "Andriy Yermak, President Zelensky's right-hand man, resigned just hours after anti-corruption investigators searched his home. He has not been accused of any crime.",
  },
  {
    source:
      'Tổng thống Nga Vladimir Putin nói nếu quân Ukraine không rút khỏi các vùng lãnh thổ đang nắm giữ thì Moskva sẽ "đạt được điều đó bằng vũ lực".',
    target:
      'Moscow will "achieve this by force" if Ukrainian troops do not pull out of the territory they hold, Russian President Vladimir Putin said.',
  },
  {
    source:
      '"Chúng tôi đã mất ngôi nhà, nhưng chưa mất nhau", bà Olena, 58 tuổi, nói khi đứng trước căn hộ đổ nát ở Ternopil, nơi 31 người thiệt mạng vì trúng tên lửa hành trình.',
    target:
      '"We\'ve lost our home, but we haven\'t lost each other," said Olena, 58, standing outside her ruined apartment in Ternopil, where a cruise missile strike killed 31 people.',
  },
  {
    source:
      'Bỉ phản đối việc dùng tài sản Nga bị đóng băng làm khoản vay 140 tỷ euro cho Kiev nếu không được các nước EU khác cùng chia sẻ rủi ro pháp lý.',
    target:
      'Belgium opposes using frozen Russian assets for a 140 billion-euro loan to Kyiv unless the other EU countries share the legal risk.',
  },
  {
    source:
      'Tàu chiến Trung Quốc và tàu hải cảnh nước này va chạm khi truy đuổi tàu tuần duyên Philippines hôm 11/8, khiến mũi tàu hải cảnh bẹp dúm. Bắc Kinh không đề cập tới vụ va chạm trong thông cáo.',
    target:
      "A Chinese warship and a Chinese coast guard vessel collided on Aug. 11 while chasing a Philippine coast guard ship, crumpling the coast guard vessel's bow. Beijing's statement did not mention the collision.",
  },
  {
    source:
      'Ngoại trưởng Philippines Theresa Lazaro nói nước bà sẽ không đánh đổi "một tấc biển" nào lấy lợi ích kinh tế khi giữ ghế chủ tịch ASEAN năm 2026.',
    target:
      'The Philippines will not trade "a single inch of sea" for economic gain when it chairs ASEAN in 2026, Foreign Secretary Theresa Lazaro said.',
  },
  {
    source:
      'Thái Lan đình chỉ thỏa thuận hòa bình với Campuchia ngày 10/11, sau khi hai binh sĩ nước này bị thương do giẫm mìn ở tỉnh Sisaket. Phnom Penh phủ nhận gài mìn mới.',
    target:
      'After a landmine blast wounded two of its soldiers in Sisaket province, Thailand suspended its peace deal with Cambodia on Nov. 10. Phnom Penh denied laying new mines.',
  },
  {
    source:
      'Hai máy bay của tàu sân bay USS Nimitz, một tiêm kích F/A-18F và một trực thăng MH-60R, rơi xuống Biển Đông cách nhau 30 phút hôm 26/10. Cả năm quân nhân đều được cứu sống.',
    target:
      'Two aircraft from the carrier USS Nimitz, an F/A-18F fighter and an MH-60R helicopter, went down in the South China Sea 30 minutes apart on Oct. 26. All five service members on board were rescued.',
  },
  {
    source:
      'Ông Zohran Mamdani, 34 tuổi, đắc cử thị trưởng New York, đánh bại cựu thống đốc Andrew Cuomo trong cuộc bầu cử có hơn hai triệu người đi bỏ phiếu, lần đầu tiên kể từ năm 1969.',
    target:
      'Zohran Mamdani, 34, was elected mayor of New York, beating former Gov. Andrew Cuomo in a contest that drew more than 2 million voters for the first time since 1969.',
  },
  {
    source:
      'Nghị sĩ Marjorie Taylor Greene, đồng minh lâu năm quay sang chỉ trích ông Trump, thông báo sẽ rời quốc hội vào ngày 5/1/2026, trước khi nhiệm kỳ kết thúc một năm.',
    target:
      'Rep. Marjorie Taylor Greene, a longtime ally of Trump who has become a critic, says she will leave Congress on Jan. 5, 2026, a year before her term ends.',
  },
  {
    source:
      'Có phải giá trứng quyết định ai thắng ở Pennsylvania? Phần nào đúng, chiến lược gia Dân chủ Mike Mikus nói, "nhưng tiền thuê nhà mới là thứ khiến cử tri mất ngủ".',
    target:
      'Did egg prices decide who won Pennsylvania? Up to a point, said Democratic strategist Mike Mikus, "but it\'s the rent that keeps voters up at night."',
  },
  {
    source:
      'Bulgaria chính thức dùng đồng euro từ ngày 1/1/2026, trở thành thành viên thứ 21 của khu vực này, mặc dù gần một nửa dân số phản đối.',
    target:
      'Bulgaria adopted the euro on Jan. 1, 2026, becoming the 21st member of the currency zone even though nearly half its population was opposed.',
  },
  {
    source:
      'Bộ trưởng Tài chính Anh Rachel Reeves công bố ngân sách tăng thuế thêm 26 tỷ bảng, chủ yếu bằng cách đóng băng các ngưỡng thuế thu nhập tới năm 2031.',
    target:
      'British Treasury chief Rachel Reeves unveiled a budget that raises taxes by 26 billion pounds, chiefly through a freeze on income tax thresholds until 2031.',
  },
  {
    source: 'Thủ tướng Đức Friedrich Merz: "Châu Âu không thể mãi đi nhờ xe người khác"',
    target: "Europe can't hitch rides with others forever, German Chancellor Merz says",
  },
  {
    source:
      'Việt Nam sẽ cử thêm 38 cán bộ, chiến sĩ công an tham gia lực lượng gìn giữ hòa bình Liên Hợp Quốc tại Nam Sudan trong quý hai năm tới, trong đó có 7 nữ.',
    target:
      'Vietnam is to send another 38 police personnel, seven of them women, to serve with U.N. peacekeepers in South Sudan in the second quarter of next year.',
  },
  {
    source:
      'Nước xa không cứu được lửa gần, nhiều hộ dân ở Hòa Thịnh tự kết bè chuối đưa người già đến nơi cao khi xuồng cứu hộ chưa tới nơi. Trận lũ khiến 91 người chết và 11 người mất tích, tính đến sáng 23/11.',
    target:
      'With help too far away to save them, many families in Hoa Thinh built banana-trunk rafts to carry the elderly to higher ground when rescue boats had not yet arrived. As of the morning of Nov. 23, the floods had left 91 people dead and 11 missing.',
  },
  {
    source:
      'Trong 28 bị cáo, có 5 người được hưởng án treo. Người bị phạt nặng nhất là cựu cục trưởng An toàn thực phẩm, 20 năm tù.',
    target:
      'The stiffest sentence, 20 years in prison, went to the former head of the food safety department, while five of the 28 defendants were given suspended terms.',
  },
  {
    source:
      'Hải quân Nhân dân Việt Nam đón tàu INS Kiltan của Ấn Độ thăm cảng Tiên Sa, Đà Nẵng trong 4 ngày. Trước khi rời đi, tàu sẽ tập luyện chung với một tàu hộ vệ lớp Gepard.',
    target:
      "India's INS Kiltan is on a four-day visit to Tien Sa port in Da Nang, where it was welcomed by the Vietnam People's Navy. It will train with a Gepard-class frigate before departing.",
  },
  {
    source: 'Israel và Hamas đổ lỗi cho nhau vi phạm lệnh ngừng bắn',
    target: 'Israel, Hamas trade blame over cease-fire violations',
  },
  {
    source:
      'Kuwait tước quốc tịch hơn 50.000 người trong vòng 14 tháng, phần lớn là phụ nữ nhập tịch qua hôn nhân, tổ chức Ân xá Quốc tế lên án.',
    target:
      'Amnesty International condemned Kuwait for stripping more than 50,000 people of their citizenship over 14 months, most of them women naturalised through marriage.',
  },
  {
    source: 'Chó robot của cảnh sát Dubai tuần tra bãi biển Jumeirah, tháng 11/2025. Ảnh: Khaleej Times',
    target: 'A Dubai police robot dog on patrol at Jumeirah beach in November 2025. Photo: Khaleej Times',
  },
  {
    source:
      'Không quân Ukraine ngày 14/3 cho biết Nga đã phóng 117 máy bay không người lái trong đêm, trong đó 74 chiếc bị bắn hạ và 38 chiếc không tới được mục tiêu, nhiều khả năng do bị gây nhiễu điện tử.',
    target:
      'Russia launched 117 drones overnight, the Ukrainian air force said on March 14. Seventy-four were shot down, while 38 failed to reach their targets, most likely because of electronic jamming.',
  },
  {
    source:
      '"Chúng tôi không còn lựa chọn nào khác ngoài rút khỏi ngôi làng", một đại úy thuộc lữ đoàn cơ giới số 47 của Ukraine nói, thêm rằng đơn vị của anh khi đó chỉ còn 11 người và hầu hết đều bị thương.',
    target:
      '"We had no choice but to pull out of the village," said a captain in Ukraine\'s 47th Mechanized Brigade, adding that his unit had just 11 men left by then, most of them wounded.',
  },
  {
    source:
      'Bộ Quốc phòng Nga tuyên bố lực lượng nước này đã kiểm soát làng Novovasylivka ở phía nam thành phố Pokrovsk, song Kiev chưa bình luận về thông tin. Reuters không thể xác minh độc lập tuyên bố trên.',
    target:
      "Russia's Defence Ministry claimed its forces had taken the village of Novovasylivka, south of the city of Pokrovsk, but Kyiv has yet to comment. Reuters could not independently verify the claim.",
  },
  {
    source:
      'Quân đội Israel hôm 2/9 xác nhận một xe thiết giáp chở quân trúng mìn ở ngoại ô thành phố Khan Younis, khiến 4 binh sĩ thiệt mạng và hai người khác bị thương nặng. Đây là tổn thất lớn nhất của lực lượng này trong một ngày kể từ tháng 6.',
    target:
      "The Israeli military confirmed on September 2 that an armoured personnel carrier had hit a mine on the outskirts of Khan Younis, killing four soldiers and seriously wounding two others. It was the army's heaviest single-day loss since June.",
  },
  {
    source:
      'Tàu khu trục USS Higgins của hải quân Mỹ đã đi qua vùng biển gần bãi cạn Scarborough hôm 13/8, động thái mà Washington gọi là hoạt động tự do hàng hải. Bắc Kinh nói họ đã xua đuổi con tàu, nhưng phía Mỹ bác bỏ điều này.',
    target:
      'The US Navy destroyer USS Higgins sailed near Scarborough Shoal on August 13 in what Washington described as a freedom of navigation operation. Beijing said it had driven the ship away, an assertion the American side denied.',
  },
  {
    source:
      'Hàn Quốc cho biết Triều Tiên sáng nay phóng ít nhất hai tên lửa đạn đạo tầm ngắn về phía biển Nhật Bản, vụ thử đầu tiên sau gần ba tháng. Hai quả đạn bay khoảng 350 km trước khi rơi xuống biển.',
    target:
      'North Korea fired at least two short-range ballistic missiles toward the Sea of Japan this morning, its first test in almost three months, according to South Korea. The pair flew about 350 kilometres before splashing down.',
  },
  {
    source:
      'Phó đô đốc hải quân Hà Lan về hưu Pieter de Vries cho rằng nếu không được tiếp tế đạn phòng không trong vòng 6 tuần, Ukraine có thể buộc phải lựa chọn giữa bảo vệ các thành phố lớn và bảo vệ tiền tuyến.',
    target:
      'Unless it gets fresh supplies of air defence ammunition within six weeks, Ukraine may be forced to choose between protecting its major cities and protecting the front line, said Pieter de Vries, a retired Dutch vice admiral.',
  },
  {
    source:
      'Chiếc tiêm kích F-16 suýt va chạm với một máy bay chở khách khi đang huấn luyện gần căn cứ Ramstein, buộc phi công dân sự phải hạ độ cao khẩn cấp. Không ai bị thương trong sự việc.',
    target:
      'The F-16 fighter narrowly avoided colliding with a passenger plane during training near Ramstein air base, forcing the civilian pilot into an emergency descent. No one was hurt.',
  },
  {
    source:
      'Houthi tuyên bố đã tập kích một tàu chở dầu treo cờ Liberia trên Biển Đỏ bằng xuồng không người lái, vì chủ tàu từng cho phép các tàu khác của mình cập cảng Israel. Toàn bộ 22 thủy thủ được một tàu hàng đi ngang qua giải cứu.',
    target:
      'The Houthis said they had used a drone boat to attack a Liberian-flagged oil tanker in the Red Sea because its owner had allowed other ships in its fleet to call at Israeli ports. All 22 crew members were rescued by a passing cargo ship.',
  },
  {
    source:
      'Đức sẽ bàn giao thêm hai tổ hợp phòng không IRIS-T cho Ukraine trước cuối năm nay, Bộ trưởng Quốc phòng Boris Pistorius nói. Ông từ chối cho biết liệu Berlin có chuyển tên lửa hành trình Taurus hay không.',
    target:
      'Germany will deliver two more IRIS-T air defence systems to Ukraine before the end of the year, Defence Minister Boris Pistorius said. He declined to say whether Berlin would send Taurus cruise missiles.',
  },
  {
    source:
      'Lực lượng Phòng vệ Trên không Nhật Bản đã điều 4 tiêm kích xuất kích sau khi phát hiện một oanh tạc cơ Nga và hai chiến đấu cơ hộ tống bay dọc bờ biển phía tây đảo Hokkaido. Các máy bay Nga không xâm phạm không phận Nhật Bản.',
    target:
      "Japan's Air Self-Defense Force scrambled four fighters after spotting a Russian bomber and two escorting warplanes flying along the western coast of Hokkaido. The Russian aircraft did not enter Japanese airspace.",
  },
  {
    source:
      'Tướng Syrskyi thừa nhận tình hình ở phía đông "cực kỳ khó khăn", do quân Nga đông gấp ba lần và không ngừng tung thêm quân dự bị. Tuy nhiên, ông khẳng định tuyến phòng thủ chính vẫn chưa bị chọc thủng.',
    target:
      'General Syrskyi admitted that the situation in the east was "extremely difficult", with Russian troops outnumbering his own three to one and Moscow constantly throwing in fresh reserves. Still, he insisted the main defensive line had not been breached.',
  },
  {
    source:
      'Theo Cơ quan Y tế Gaza, ít nhất 31 người thiệt mạng và hơn 120 người bị thương trong các đợt không kích đêm qua, đa số là phụ nữ và trẻ em. Israel nói họ nhằm vào một trung tâm chỉ huy của Hamas.',
    target:
      "At least 31 people were killed and more than 120 injured in last night's air strikes, the majority of them women and children, according to Gaza's health authority. Israel said it was targeting a Hamas command centre.",
  },
  {
    source:
      'Philippines cáo buộc tàu hải cảnh Trung Quốc phun vòi rồng vào hai tàu tiếp tế của nước này gần bãi Cỏ Mây, làm vỡ kính buồng lái một chiếc và khiến 3 thủy thủ bị thương nhẹ.',
    target:
      'The Philippines has accused the Chinese coast guard of turning water cannon on two of its supply boats near Second Thomas Shoal, shattering the wheelhouse windows of one of them and leaving three crewmen with minor injuries.',
  },
  {
    source:
      'Lầu Năm Góc đã cho phép Ukraine sử dụng tên lửa tầm xa do Mỹ sản xuất để tấn công mục tiêu trong lãnh thổ Nga, nhưng cấm nhằm vào các cơ sở hạt nhân, hai quan chức giấu tên tiết lộ.',
    target:
      'The Pentagon has cleared Ukraine to use American-made long-range missiles against targets inside Russia but has barred strikes on nuclear facilities, said two officials who spoke on condition of anonymity.',
  },
  {
    source:
      'Iran cảnh báo sẽ đóng cửa eo biển Hormuz nếu các cơ sở dầu mỏ của nước này bị tấn công. Giới phân tích cho rằng Tehran khó có thể duy trì phong tỏa quá vài tuần.',
    target:
      'Iran has warned that it will close the Strait of Hormuz should its oil facilities come under attack. Analysts say Tehran would struggle to sustain a blockade for more than a few weeks.',
  },
  {
    source:
      'Tàu sân bay Phúc Kiến, lớn nhất và hiện đại nhất của Trung Quốc, đã hoàn tất chuyến chạy thử thứ 8 và dự kiến biên chế vào cuối năm, theo tờ Hoàn cầu Thời báo.',
    target:
      "The Fujian, China's largest and most advanced aircraft carrier, has completed its eighth sea trial and is expected to enter service at the end of the year, the Global Times reported.",
  },
  {
    source:
      'Hezbollah phóng khoảng 90 quả rocket sang miền bắc Israel trong ngày 21/10, phần lớn bị đánh chặn hoặc rơi xuống bãi đất trống. Một nông dân nam ngoài 50 tuổi thiệt mạng do trúng mảnh đạn.',
    target:
      'Hezbollah fired some 90 rockets into northern Israel on October 21, most of which were intercepted or fell on open ground. A farmer in his 50s was killed by shrapnel.',
  },
  {
    source:
      '"Họ bắn từ mọi hướng. Tôi nằm trong hào suốt hai ngày, không có nước uống", binh nhì Oleksandr, 23 tuổi, kể lại từ giường bệnh ở Dnipro.',
    target:
      '"They were firing from every direction. I lay in a trench for two days without any drinking water," Oleksandr, a 23-year-old private, recalled from his hospital bed in Dnipro.',
  },
  {
    source:
      'Ba Lan tuyên bố tăng ngân sách quốc phòng lên 4,8% GDP trong năm tới, mức cao nhất trong các nước NATO. Trong khi đó, Tây Ban Nha vẫn giữ mức 2,1% bất chấp sức ép từ Washington.',
    target:
      'Poland has announced it will raise defence spending to 4.8% of GDP next year, the highest in NATO. Spain, meanwhile, is holding at 2.1% despite pressure from Washington.',
  },
  {
    source:
      'Cựu chỉ huy quân đội Mỹ tại châu Âu Ben Hodges nhận định Nga chưa từng mất nhiều xe tăng đến vậy trong một chiến dịch đơn lẻ kể từ Thế chiến II.',
    target:
      'Russia has not lost so many tanks in a single campaign since World War II, according to Ben Hodges, a former commander of US Army forces in Europe.',
  },
  {
    source:
      'Trực thăng Mi-8 chở 5 binh sĩ và hai sĩ quan cấp tá hạ cánh khẩn cấp xuống cánh đồng ở tỉnh Kharkiv sau khi trúng đạn. Phi hành đoàn kịp thoát ra ngoài trước khi máy bay bốc cháy.',
    target:
      'The Mi-8 helicopter, carrying five soldiers and two field-grade officers, made an emergency landing in a field in the Kharkiv region after being hit by gunfire. The crew managed to get out before it burst into flames.',
  },
  {
    source:
      'Dù hai bên đã nhất trí ngừng bắn từ 6h sáng, tiếng pháo vẫn vang lên ở ngoại ô Sweida đến tận trưa. Liên Hợp Quốc kêu gọi các tay súng bộ lạc rút khỏi thành phố.',
    target:
      'The two sides had agreed to a ceasefire starting at 6 a.m., yet shelling could still be heard on the outskirts of Sweida until midday. The United Nations called on tribal gunmen to withdraw from the city.',
  },
  {
    source:
      'Hải quân Anh đã bám theo tàu ngầm lớp Kilo của Nga suốt ba ngày khi nó nổi lên di chuyển qua eo biển Manche theo hướng từ tây sang đông.',
    target:
      "Britain's Royal Navy shadowed a Russian Kilo-class submarine for three days as it made its way on the surface through the English Channel from west to east.",
  },
  {
    source:
      'Bộ Quốc phòng Đài Loan cho hay 45 máy bay và 9 tàu chiến Trung Quốc hoạt động quanh đảo trong 24 giờ tính đến 6h ngày 11/4. Trong số này, 31 chiếc máy bay đã vượt đường trung tuyến.',
    target:
      "Taiwan's Defence Ministry said 45 Chinese military aircraft and nine warships operated around the island in the 24 hours to 6 a.m. on April 11. Of the planes, 31 crossed the median line.",
  },
  {
    source:
      'Điện Kremlin nói sẽ không có cuộc gặp nào giữa hai tổng thống trừ khi Kiev rút quân khỏi toàn bộ vùng Donbass. Ukraine lập tức bác bỏ điều kiện này, gọi đó là "tối hậu thư".',
    target:
      'The Kremlin said the two presidents would not meet unless Kyiv pulled its troops out of the whole of Donbas. Ukraine immediately rejected the condition, calling it "an ultimatum".',
  },
  {
    source:
      'Vụ nổ tại kho đạn ở ngoại ô thủ đô Tripoli khiến ít nhất 9 dân thường thiệt mạng, trong đó có một gia đình 4 người. Nguyên nhân ban đầu được xác định là do nắng nóng.',
    target:
      'An explosion at an ammunition depot on the outskirts of the capital, Tripoli, killed at least nine civilians, including a family of four. Hot weather has been identified as the preliminary cause.',
  },
  {
    source:
      'Thổ Nhĩ Kỳ muốn mua 40 tiêm kích Eurofighter Typhoon, nhưng Đức từng phản đối thương vụ vì lo ngại chúng có thể được dùng để gây sức ép với Hy Lạp. Berlin chỉ đổi ý sau khi Ankara cam kết không làm vậy.',
    target:
      'Turkey wants to buy 40 Eurofighter Typhoons, a deal Germany once opposed for fear the jets might be used to pressure Greece. Berlin changed its mind only after Ankara pledged not to do so.',
  },
  {
    source:
      'Chỉ huy lực lượng vũ trang Philippines Romeo Brawner cho biết Manila sẽ không di dời chiếc tàu đổ bộ cũ BRP Sierra Madre, dù vỏ tàu đã gỉ sét nghiêm trọng.',
    target:
      'Manila will not move the BRP Sierra Madre, the old landing ship, even though its hull is badly rusted, said Philippine armed forces chief Romeo Brawner.',
  },
  {
    source:
      'Các tay súng phục kích đoàn xe quân sự ở miền tây Niger hôm thứ Ba, giết chết 29 binh sĩ và đốt cháy 6 xe bán tải. Không nhóm nào nhận trách nhiệm, song giới chức nghi thủ phạm là một nhánh của Nhà nước Hồi giáo.',
    target:
      'Gunmen ambushed a military convoy in western Niger on Tuesday, killing 29 soldiers and setting six pickup trucks ablaze. No group has claimed responsibility, though officials suspect an Islamic State affiliate.',
  },
  {
    source:
      'Phát ngôn viên quân đội Israel nói hệ thống Vòm Sắt đã đánh chặn thành công tất cả quả đạn, trừ một quả rơi xuống bãi đỗ xe ở Ashkelon và làm hư hại 7 ôtô.',
    target:
      'The Iron Dome intercepted every projectile but one, which came down in a car park in Ashkelon and damaged seven cars, an Israeli military spokesman said.',
  },
  {
    source:
      'Lính dù Nga đổ bộ xuống sân bay vào rạng sáng, nhưng bị lực lượng vệ binh quốc gia Ukraine đẩy lùi chỉ vài giờ sau đó. Đến tối, cả hai bên đều tuyên bố chiến thắng.',
    target:
      "Russian paratroopers landed at the airport at dawn, only to be beaten back by Ukraine's National Guard within hours. By evening, both sides were claiming victory.",
  },
  {
    source:
      'Washington đã tạm dừng một số lô vũ khí viện trợ cho Ukraine do lo ngại kho dự trữ trong nước xuống quá thấp, trong đó có đạn pháo 155 mm và tên lửa Patriot, Politico hôm 1/7 đưa tin.',
    target:
      'Concerned that domestic stockpiles have fallen too low, the United States has paused some shipments of weapons aid to Ukraine, including 155 mm artillery shells and Patriot missiles, Politico reported on July 1.',
  },
  {
    source:
      'Thiếu tá Kim Min-ho, chỉ huy tiểu đoàn, nói binh sĩ Hàn Quốc đã bắn cảnh cáo sau khi khoảng 20 lính Triều Tiên vượt giới tuyến quân sự. "Họ quay lại phía bắc ngay lập tức", ông kể.',
    target:
      'South Korean soldiers fired warning shots after around 20 North Korean troops crossed the military demarcation line, said battalion commander Major Kim Min-ho. "They went straight back north," he said.',
  },
  {
    source:
      'Pháp và Anh dẫn đầu liên minh gồm 26 nước sẵn sàng gửi quân tới Ukraine, miễn là một thỏa thuận ngừng bắn được ký kết trước đó. Italy khẳng định không tham gia.',
    target:
      'France and Britain are leading a coalition of 26 countries willing to send troops to Ukraine, provided a ceasefire deal is signed first. Italy has said it will not take part.',
  },
  {
    source:
      'Ấn Độ cho biết đã bắn rơi 6 máy bay Pakistan trong cuộc xung đột hồi tháng 5, lần đầu tiên New Delhi công bố con số cụ thể. Islamabad phủ nhận, nói rằng không máy bay nào của họ bị bắn trúng.',
    target:
      'India says it downed six Pakistani aircraft in the May conflict, the first time New Delhi has given a specific figure. Islamabad denied it, saying none of its planes had been hit.',
  },
  {
    source:
      'Binh sĩ Campuchia và Thái Lan đấu súng khoảng 10 phút tại khu vực tranh chấp sáng 28/5, khiến một lính Campuchia thiệt mạng. Cả hai bên đều đổ lỗi cho đối phương nổ súng trước.',
    target:
      'Cambodian and Thai soldiers traded fire for about 10 minutes in a disputed area on the morning of May 28, leaving one Cambodian soldier dead. Each side blamed the other for shooting first.',
  },
  {
    source:
      'Thành phố từng có hơn 70.000 dân nay chỉ còn chưa đầy 1.300 người, phần lớn là người già không chịu rời đi. "Tôi sinh ra ở đây và sẽ chết ở đây", cụ bà Halyna, 81 tuổi, nói.',
    target:
      'Once home to more than 70,000 people, the city now has fewer than 1,300 residents left, most of them elderly people who refuse to leave. "I was born here and I will die here," said Halyna, 81.',
  },
  {
    source:
      'Quyền Bộ trưởng Quốc phòng Hàn Quốc Kim Seon-ho xin lỗi người dân sau khi hai tiêm kích KF-16 ném nhầm 8 quả bom xuống một ngôi làng ở Pocheon, làm 15 người bị thương.',
    target:
      'Acting South Korean Defence Minister Kim Seon-ho apologised to the public after two KF-16 fighters mistakenly dropped eight bombs on a village in Pocheon, injuring 15 people.',
  },
  {
    source:
      'Tình báo Anh ước tính Nga mất trung bình 1.200 quân mỗi ngày trong tháng 5, gồm cả thương vong và mất tích. Moscow không công bố số liệu thương vong kể từ tháng 9/2022.',
    target:
      'Russia lost an average of 1,200 troops a day in May, counting both casualties and the missing, British intelligence estimates. Moscow has published no casualty figures since September 2022.',
  },
  {
    source:
      'Tàu tuần tra của hải cảnh Trung Quốc bị chính tàu khu trục cùng nước đâm trúng trong lúc truy đuổi tàu Philippines, khiến mũi tàu hư hại nặng và không thể đi biển. Manila đã đề nghị hỗ trợ y tế nhưng không nhận được phản hồi.',
    target:
      'A Chinese coast guard patrol ship had its bow crushed and was left unseaworthy when a destroyer from its own country hit it during the pursuit of a Philippine vessel. Manila offered medical help but got no response.',
  },
  {
    source:
      'Nguyên tham mưu trưởng không quân Israel Amir Eshel cho rằng một cuộc tấn công đơn độc sẽ chỉ trì hoãn, chứ không thể xóa bỏ, chương trình hạt nhân của Iran.',
    target:
      "A solo attack would only delay Iran's nuclear programme, not eliminate it, according to former Israeli air force chief Amir Eshel.",
  },
  {
    source:
      'Lữ đoàn thủy quân lục chiến số 36 của Ukraine đã cầm cự 82 ngày trong nhà máy trước khi hạ vũ khí vì hết lương thực và đạn dược. Khoảng một nửa số quân nhân bị bắt đến nay vẫn chưa được trao trả.',
    target:
      "Ukraine's 36th Marine Brigade held out in the factory for 82 days before laying down its arms when food and ammunition ran out. About half of the captured servicemen have still not been returned.",
  },
  {
    source:
      'Nhật Bản và Australia ký thỏa thuận trị giá 6,5 tỷ USD để đóng 11 tàu hộ vệ lớp Mogami, trong đó ba chiếc đầu tiên được chế tạo tại Nhật. Chiếc đầu tiên dự kiến bàn giao năm 2029.',
    target:
      'Japan and Australia have signed a $6.5 billion deal for 11 Mogami-class frigates, the first three of which will be built in Japan. Delivery of the lead ship is scheduled for 2029.',
  },
  {
    source:
      'Quân đội Sudan đã giành lại dinh tổng thống ở Khartoum sau gần hai năm nằm trong tay nhóm bán quân sự RSF. Tuy nhiên, RSF vẫn kiểm soát phần lớn vùng Darfur ở phía tây.',
    target:
      "Sudan's army has recaptured the presidential palace in Khartoum after nearly two years in the hands of the paramilitary RSF. The group, however, still holds most of the western region of Darfur.",
  },
  {
    source:
      'Một đại tá tình báo Ukraine bị bắn chết ngay trước cửa nhà ở quận Holosiivskyi, Kiev, sáng 10/7. Hai nghi phạm, một nam và một nữ, sau đó bị tiêu diệt khi chống trả lực lượng an ninh.',
    target:
      "A Ukrainian intelligence colonel was shot dead right outside his home in Kyiv's Holosiivskyi district on the morning of July 10. The two suspects, a man and a woman, were later killed when they resisted security forces.",
  },
  {
    source:
      'Hạm đội 7 của Mỹ cho hay trực thăng MH-60R và tiêm kích F/A-18F cất cánh từ tàu sân bay USS Nimitz đã rơi xuống Biển Đông cách nhau 30 phút. Cả 5 thành viên tổ bay đều được cứu trong tình trạng ổn định.',
    target:
      'An MH-60R helicopter and an F/A-18F fighter flying from the aircraft carrier USS Nimitz crashed into the South China Sea within 30 minutes of each other, the US 7th Fleet said. All five crew members were rescued and are in stable condition.',
  },
  {
    source:
      'Nga bán cho Ấn Độ 5 trung đoàn S-400 theo hợp đồng ký năm 2018, nhưng đến nay mới bàn giao ba trung đoàn do bận dồn khí tài cho chiến trường Ukraine.',
    target:
      'Under a 2018 contract, Russia sold India five S-400 regiments, but only three have been delivered so far because Moscow has been channelling equipment to the battlefield in Ukraine.',
  },
  {
    source:
      '"Nếu không có xe bọc thép sơ tán, anh ấy đã không qua khỏi", quân y Iryna nói về người trung sĩ bị mất một chân. Chiếc xe do một nhóm tình nguyện viên Estonia quyên góp hồi tháng 2.',
    target:
      '"Without the armoured evacuation vehicle, he would not have made it," army medic Iryna said of the sergeant, who lost a leg. The vehicle had been donated in February by a group of Estonian volunteers.',
  },
  {
    source:
      'Liên Hợp Quốc cho biết 4 lính mũ nồi xanh người Ghana bị thương khi quả rocket rơi trúng căn cứ ở miền nam Lebanon. Chưa rõ bên nào khai hỏa.',
    target:
      'Four Ghanaian UN peacekeepers were wounded when a rocket landed on their base in southern Lebanon, the United Nations said. It is not yet clear who fired it.',
  },
  {
    source:
      'Mỹ rút một phần quân khỏi Syria, giảm quân số từ khoảng 2.000 xuống dưới 1.000 trong vài tháng tới. Các chỉ huy người Kurd lo ngại điều này sẽ dẫn đến sự trỗi dậy của các phần tử cực đoan.',
    target:
      'The United States is pulling some of its troops out of Syria, cutting the force from about 2,000 to under 1,000 over the coming months. Kurdish commanders fear the move will lead to a resurgence of extremists.',
  },
  {
    source:
      'Tàu ngầm hạt nhân Kursk 2 của Nga hạ thủy ngày 23/2 nhưng chưa được trang bị tên lửa, chuẩn đô đốc về hưu Igor Petrov nói. Theo ông, phải mất ít nhất 18 tháng con tàu mới có thể trực chiến.',
    target:
      "Russia's nuclear submarine Kursk 2 was launched on February 23 but has not yet been armed with missiles, said retired rear admiral Igor Petrov. It will be at least 18 months before the boat is ready for combat duty, he said.",
  },
  {
    source:
      'Thủ tướng Israel Netanyahu đã ra lệnh hoãn chiến dịch trên bộ ở thành phố Rafah thêm một tuần, do Washington yêu cầu có kế hoạch sơ tán dân thường trước.',
    target:
      "Prime Minister Benjamin Netanyahu ordered Israel's ground operation in the city of Rafah delayed by another week after Washington insisted on a plan to evacuate civilians first.",
  },
  {
    source:
      'UAV Ukraine đánh trúng nhà máy lọc dầu Ryazan, cách biên giới gần 500 km, gây cháy lớn. Thống đốc tỉnh nói không có thương vong và ngọn lửa đã được khống chế vào lúc 9h.',
    target:
      'Ukrainian drones struck the Ryazan oil refinery, nearly 500 kilometres from the border, starting a large fire. There were no casualties and the blaze was under control by 9 a.m., the regional governor said.',
  },
  {
    source:
      'Đan Mạch bắt đầu bắt buộc nữ giới đủ 18 tuổi bốc thăm đi nghĩa vụ quân sự từ ngày 1/7, trong khi thời gian tại ngũ tăng từ 4 lên 11 tháng.',
    target:
      'As of July 1, Danish women who have turned 18 must enter the military draft lottery, while the length of service is being extended from four months to 11.',
  },
  {
    source:
      'Triều Tiên thừa nhận từng gửi binh sĩ đến Kursk để giúp Nga đẩy lùi quân Ukraine, lần đầu tiên nước này công khai xác nhận. Trước đó, Bình Nhưỡng nhiều lần gọi các cáo buộc này là bịa đặt.',
    target:
      'North Korea has acknowledged sending soldiers to Kursk to help Russia drive back Ukrainian forces, its first public confirmation. Pyongyang had previously dismissed such allegations as fabrications on many occasions.',
  },
  {
    source:
      'Lực lượng Houthi tuyên bố thả thủy thủ đoàn gồm 25 người của tàu Galaxy Leader, bị bắt giữ trên Biển Đỏ 14 tháng trước. Các thủy thủ, phần lớn là công dân Philippines, được trao cho Oman.',
    target:
      'The Houthis said they had freed the 25 crew members of the Galaxy Leader, who were seized in the Red Sea 14 months ago. The sailors, most of them Filipinos, were handed over to Oman.',
  },
  {
    source:
      'Một lính bắn tỉa Ukraine tuyên bố hạ mục tiêu từ khoảng cách 3.800 m, điều chuyên gia vũ khí Brad Millard cho là "có thể về mặt lý thuyết nhưng cực kỳ khó tin".',
    target:
      'A Ukrainian sniper claims to have hit a target from 3,800 metres, a feat that weapons expert Brad Millard called "theoretically possible but extremely hard to believe".',
  },
  {
    source:
      'Cuộc tập trận Balikatan năm nay có sự tham gia của hơn 14.000 quân nhân Mỹ và Philippines, ít hơn năm ngoái khoảng 2.700 người. Nhật Bản lần đầu tiên cử binh sĩ tham gia với tư cách thành viên đầy đủ.',
    target:
      "More than 14,000 American and Philippine military personnel are taking part in this year's Balikatan exercise, about 2,700 fewer than last year. For the first time, Japan has sent troops as a full participant.",
  },
  {
    source:
      'Quân nổi dậy M23 tiến vào thành phố Goma mà hầu như không gặp kháng cự, sau khi phần lớn binh sĩ chính phủ bỏ vị trí hoặc đầu hàng. Hàng nghìn dân thường chạy sang Rwanda.',
    target:
      'M23 rebels entered the city of Goma virtually unopposed after most government soldiers had abandoned their positions or surrendered. Thousands of civilians fled into Rwanda.',
  },
  {
    source:
      'Tổng thống Pháp Emmanuel Macron và Thủ tướng Đức Friedrich Merz nhất trí thúc đẩy thỏa thuận thương mại với khối Mercosur, song Paris vẫn yêu cầu bổ sung điều khoản bảo vệ nông dân.',
    target:
      'French President Emmanuel Macron and German Chancellor Friedrich Merz agreed to push ahead with the trade deal with the Mercosur bloc, although Paris is still demanding extra safeguards for farmers.',
  },
  {
    source:
      'Đảng cầm quyền của Nhật Bản mất thế đa số tại thượng viện, lần đầu tiên sau 13 năm. Thủ tướng Ishiba nói ông sẽ tiếp tục tại vị bất chấp lời kêu gọi từ chức trong nội bộ đảng.',
    target:
      "Japan's ruling party has lost its upper house majority for the first time in 13 years. Prime Minister Ishiba said he would stay in office despite calls from within his own party to resign.",
  },
  {
    source:
      'Với 99% số phiếu được kiểm, ứng viên đối lập Lee Jae-myung giành 49,4% phiếu bầu, cao hơn đối thủ bảo thủ Kim Moon-soo 8,3 điểm phần trăm. Ông Kim đã thừa nhận thất bại lúc 1h30.',
    target:
      'With 99% of ballots counted, opposition candidate Lee Jae-myung had 49.4% of the vote, 8.3 percentage points ahead of his conservative rival, Kim Moon-soo. Kim conceded defeat at 1:30 a.m.',
  },
  {
    source:
      'Ngoại trưởng Mỹ Marco Rubio nói Washington có thể từ bỏ vai trò trung gian hòa giải nếu không có tiến triển trong vài ngày tới. "Chúng tôi sẽ không theo đuổi nỗ lực này trong nhiều tuần hay nhiều tháng", ông nói.',
    target:
      'Washington may walk away from its role as mediator unless there is progress in the coming days, US Secretary of State Marco Rubio said. "We are not going to continue with this endeavour for weeks or months," he said.',
  },
  {
    source:
      'Cựu thủ tướng Thái Lan Thaksin Shinawatra rời Bangkok bằng chuyên cơ riêng tối 4/9, chỉ vài giờ trước khi quốc hội bỏ phiếu bầu thủ tướng mới. Cảnh sát cho biết không có lệnh cấm xuất cảnh nào đối với ông.',
    target:
      'Former Thai prime minister Thaksin Shinawatra left Bangkok by private jet on the evening of September 4, just hours before parliament was to vote for a new premier. Police said he was under no travel ban.',
  },
  {
    source:
      'Tòa án hiến pháp Romania hủy kết quả vòng một bầu cử tổng thống vì nghi ngờ có sự can thiệp từ bên ngoài, quyết định chưa từng có trong lịch sử nước này.',
    target:
      "Romania's Constitutional Court annulled the first round of the presidential election over suspected outside interference, a decision unprecedented in the country's history.",
  },
  {
    source:
      'Đại sứ Trung Quốc tại Canada nói hai nước đã trải qua giai đoạn khó khăn nhất trong quan hệ, nhưng từ chối bình luận về việc liệu Bắc Kinh có dỡ bỏ thuế với dầu hạt cải hay không.',
    target:
      "The two countries have been through the most difficult period in their relationship, China's ambassador to Canada said, but he would not comment on whether Beijing would lift its tariffs on canola oil.",
  },
  {
    source:
      'Thủ tướng Hungary Viktor Orban dọa phủ quyết gói trừng phạt thứ 18 của EU, trừ khi khối này đảm bảo nguồn cung khí đốt cho nước ông. 26 thành viên còn lại đều ủng hộ gói biện pháp.',
    target:
      "Hungarian Prime Minister Viktor Orban has threatened to veto the EU's 18th package of sanctions unless the bloc guarantees gas supplies for his country. The other 26 members all back the measures.",
  },
  {
    source:
      'Ông Trump khẳng định "không vội" gặp lãnh đạo Triều Tiên Kim Jong-un, song cho biết hai người vẫn giữ quan hệ tốt. Bình Nhưỡng chưa phản hồi.',
    target:
      'Trump said he was in "no rush" to meet North Korean leader Kim Jong-un, although he noted that the two were still on good terms. Pyongyang has not responded.',
  },
  {
    source:
      'Liên minh trung tả chiến thắng sít sao trong cuộc bầu cử quốc hội Na Uy khi giành 87 ghế, chỉ hơn phe cánh hữu 5 ghế. Tỷ lệ cử tri đi bầu đạt 78,9%, cao nhất trong hơn ba thập kỷ.',
    target:
      "The centre-left alliance scraped to victory in Norway's parliamentary election with 87 seats, just five more than the right. Turnout reached 78.9%, the highest in more than three decades.",
  },
  {
    source:
      'Bộ Ngoại giao Nga triệu tập đại biện lâm thời Ba Lan để phản đối việc Warsaw đóng cửa lãnh sự quán của Moscow ở Krakow. Nga tuyên bố sẽ đáp trả tương xứng trong những ngày tới.',
    target:
      "Russia's Foreign Ministry summoned the Polish charge d'affaires to protest Warsaw's closure of Moscow's consulate in Krakow. Russia said it would respond in kind in the coming days.",
  },
  {
    source:
      'Phó tổng thống Philippines Sara Duterte thoát bị luận tội sau khi Tòa án Tối cao phán quyết đơn kiện bà vi hiến. Tuy nhiên, các nghị sĩ có thể nộp đơn mới từ tháng 2 năm sau.',
    target:
      'Philippine Vice President Sara Duterte escaped impeachment after the Supreme Court ruled the complaint against her unconstitutional. Lawmakers can, however, file a new one from February next year.',
  },
  {
    source:
      'Ngoại trưởng Iran Abbas Araghchi nói Tehran sẵn sàng đối thoại với Washington, với điều kiện Mỹ phải chấm dứt đe dọa. "Không ai đàm phán khi súng đang dí vào đầu", ông phát biểu.',
    target:
      'Tehran is ready to talk to Washington on condition that the United States stops making threats, Iranian Foreign Minister Abbas Araghchi said. "Nobody negotiates with a gun to their head," he said.',
  },
  {
    source:
      'Bolivia lần đầu tiên trong lịch sử phải tổ chức vòng hai bầu cử tổng thống, sau khi không ứng viên nào giành quá nửa số phiếu. Đảng MAS cánh tả, từng cầm quyền gần hai thập kỷ, chỉ được 3% phiếu bầu.',
    target:
      'Bolivia must hold a presidential runoff for the first time in its history after no candidate won more than half of the vote. The left-wing MAS, which had governed for nearly two decades, took just 3%.',
  },
  {
    source:
      'Nghị viện châu Âu bác đề xuất bãi nhiệm Chủ tịch Ủy ban châu Âu Ursula von der Leyen, với 360 phiếu chống, 175 phiếu thuận và 18 phiếu trắng.',
    target:
      'The European Parliament voted down a motion to remove European Commission President Ursula von der Leyen by 360 votes to 175, with 18 abstentions.',
  },
  {
    source:
      'Tổng thống Syria Ahmed al-Sharaa tới New York dự phiên họp Đại hội đồng, trở thành nguyên thủ đầu tiên của nước này làm vậy kể từ năm 1967. Mỹ từng treo thưởng 10 triệu USD cho việc bắt ông.',
    target:
      'Syrian President Ahmed al-Sharaa arrived in New York for the General Assembly, becoming the first head of state from his country to attend since 1967. The United States once offered a $10 million bounty for his capture.',
  },
  {
    source:
      'Tổng thư ký NATO Mark Rutte kêu gọi các nước thành viên "chuyển sang tư duy thời chiến", vì cho rằng Nga có thể tấn công liên minh trong vòng 5 năm tới.',
    target:
      'NATO Secretary General Mark Rutte urged member states to "shift to a wartime mindset", arguing that Russia could attack the alliance within the next five years.',
  },
  {
    source:
      'Hai ứng viên dẫn đầu không tham gia buổi tranh luận cuối cùng trên truyền hình, khiến ban tổ chức phải hủy phát sóng chỉ 40 phút trước giờ bắt đầu.',
    target:
      'The two front-runners stayed out of the final televised debate, forcing organisers to cancel the broadcast just 40 minutes before it was due to start.',
  },
  {
    source:
      'Ấn Độ nối lại cấp thị thực du lịch cho công dân Trung Quốc sau 5 năm gián đoạn. Bộ Ngoại giao Trung Quốc hoan nghênh, gọi đây là "bước đi tích cực".',
    target:
      'India has resumed issuing tourist visas to Chinese nationals after a five-year hiatus, a move welcomed by China\'s Foreign Ministry as "a positive step".',
  },
  {
    source:
      'Quan chức cấp cao Nhà Trắng tiết lộ Tổng thống suýt hủy chuyến đi vào phút chót vì bất đồng về thông cáo chung. Cuối cùng, hai bên quyết định không ra thông cáo.',
    target:
      'The president came close to calling off the trip at the last minute because of a disagreement over the joint statement, a senior White House official revealed. In the end, the two sides decided not to issue one.',
  },
  {
    source:
      'Hạ viện Canada thông qua dự luật siết kiểm soát biên giới với 181 phiếu thuận và 142 phiếu chống. Phe đối lập chỉ trích dự luật trao quá nhiều quyền cho cảnh sát.',
    target:
      "Canada's House of Commons passed a bill tightening border controls by 181 votes to 142. The opposition has criticised it for giving police too much power.",
  },
  {
    source:
      'Thủ tướng Nepal K.P. Sharma Oli từ chức hôm 9/9, một ngày sau khi cảnh sát nổ súng vào người biểu tình làm 19 người thiệt mạng. Chính phủ trước đó đã dỡ lệnh cấm mạng xã hội, nguyên nhân châm ngòi biểu tình.',
    target:
      'Nepali Prime Minister K.P. Sharma Oli resigned on September 9, a day after police opened fire on protesters and killed 19 people. The government had earlier lifted the social media ban that triggered the protests.',
  },
  {
    source:
      '"Đây là chiến thắng của nhân dân, không phải của riêng tôi", bà Jennifer Geerlings-Simons nói sau khi được bầu làm nữ tổng thống đầu tiên của Suriname. Người tiền nhiệm Chan Santokhi đã gọi điện chúc mừng bà.',
    target:
      '"This victory belongs to the people, not to me alone," Jennifer Geerlings-Simons said after being elected Suriname\'s first woman president. Her predecessor, Chan Santokhi, called to congratulate her.',
  },
  {
    source:
      'Trung Quốc và Liên minh châu Âu rút ngắn hội nghị thượng đỉnh ở Bắc Kinh từ hai ngày xuống còn một ngày do bất đồng về thương mại. Không bên nào đưa ra cam kết mới.',
    target:
      'China and the European Union cut their Beijing summit from two days to one because of trade disputes. Neither side offered any new commitments.',
  },
  {
    source:
      'Ngoại trưởng Malaysia Mohamad Hasan cho biết phần lớn thành viên ASEAN ủng hộ kết nạp Đông Timor vào tháng 10, trong khi Myanmar phản đối.',
    target:
      'Most ASEAN members support admitting East Timor in October, while Myanmar is against it, Malaysian Foreign Minister Mohamad Hasan said.',
  },
  {
    source:
      'Tổng thống Zelensky ký sắc lệnh bổ nhiệm ông Rustem Umerov, nguyên bộ trưởng quốc phòng, làm Thư ký Hội đồng An ninh và Quốc phòng Quốc gia. Ông Umerov thay thế ông Oleksandr Lytvynenko.',
    target:
      'President Zelensky signed a decree naming former defence minister Rustem Umerov as secretary of the National Security and Defence Council. He replaces Oleksandr Lytvynenko.',
  },
  {
    source:
      'Anh, Canada và Australia đồng loạt công nhận nhà nước Palestine hôm 21/9, bước đi khiến Israel tức giận. Thủ tướng Netanyahu gọi đây là "phần thưởng cho chủ nghĩa khủng bố".',
    target:
      'In a step that infuriated Israel, Britain, Canada and Australia simultaneously recognised a Palestinian state on September 21. Netanyahu called it "a reward for terrorism".',
  },
  {
    source:
      'Cuộc đàm phán kéo dài 7 giờ tại Geneva kết thúc mà không đạt thỏa thuận. Tuy nhiên, trưởng đoàn Azerbaijan nói hai bên đã thu hẹp bất đồng và sẽ gặp lại vào ngày 12/11.',
    target:
      'Seven hours of talks in Geneva ended without a deal. Even so, the head of the Azerbaijani delegation said the two sides had narrowed their differences and would meet again on November 12.',
  },
  {
    source:
      'Thượng nghị sĩ Cộng hòa Lisa Murkowski bỏ phiếu thuận cho dự luật dù công khai nói rằng bà không thích nó. Nếu bà phản đối, dự luật đã thất bại.',
    target:
      'Republican Senator Lisa Murkowski voted for the bill even though she openly said she disliked it. Had she opposed it, it would have failed.',
  },
  {
    source:
      'Chính phủ liên minh Hà Lan sụp đổ ngày 3/6 sau khi đảng PVV của ông Geert Wilders rút lui vì bất đồng về chính sách tị nạn. Thủ tướng Dick Schoof sẽ tiếp tục lãnh đạo nội các tạm quyền cho đến khi bầu cử.',
    target:
      "The Dutch coalition government collapsed on June 3 when Geert Wilders' PVV quit in a row over asylum policy. Prime Minister Dick Schoof will continue to lead a caretaker cabinet until elections are held.",
  },
  {
    source:
      'Venezuela trả tự do cho 10 công dân Mỹ để đổi lấy hơn 250 người Venezuela bị Mỹ trục xuất sang El Salvador. Tổng thống Salvador Nayib Bukele gọi đây là kết quả của nhiều tháng thương lượng.',
    target:
      'Venezuela freed 10 Americans in exchange for more than 250 Venezuelans whom the United States had deported to El Salvador. Salvadoran President Nayib Bukele described it as the outcome of months of negotiations.',
  },
  {
    source:
      'Theo kết quả thăm dò của viện Ifop, 64% người Pháp muốn giải tán quốc hội, tăng 5 điểm phần trăm so với tháng trước. Chỉ 23% nói họ tin tưởng thủ tướng.',
    target:
      'An Ifop poll found that 64% of French people want parliament dissolved, up five percentage points from the previous month. Only 23% said they trusted the prime minister.',
  },
  {
    source:
      'Đặc phái viên Mỹ Steve Witkoff tới Moscow ngày 6/8, hai ngày trước khi hết hạn chót mà Washington đặt ra cho Nga. Ông hội đàm với Tổng thống Putin trong gần ba giờ.',
    target:
      'US special envoy Steve Witkoff arrived in Moscow on August 6, two days before the deadline Washington had set for Russia, and spent nearly three hours in talks with President Putin.',
  },
  {
    source:
      'Bà Aung San Suu Kyi, 80 tuổi, vẫn đang bị giam và sức khỏe được cho là giảm sút. Con trai bà nói ông đã không nhận được tin tức gì từ mẹ trong hai năm qua.',
    target:
      'Aung San Suu Kyi, 80, remains in detention and her health is said to be failing. Her son said he had heard nothing from her for the past two years.',
  },
  {
    source:
      'Bộ trưởng Di trú Hy Lạp tuyên bố ngừng xử lý đơn xin tị nạn của người đến bằng thuyền từ Bắc Phi trong ba tháng. Các tổ chức nhân quyền cho rằng quyết định này trái luật quốc tế.',
    target:
      'Greece will stop processing asylum claims from people arriving by boat from North Africa for three months, the migration minister announced. Human rights groups say the decision breaches international law.',
  },
  {
    source:
      'Hai nước láng giềng đồng ý mở lại cửa khẩu Torkham sau 25 ngày đóng cửa, nhưng chỉ cho xe tải chở hàng qua lại. Người đi bộ phải chờ thêm hai ngày.',
    target:
      'The two neighbours agreed to reopen the Torkham border crossing after a 25-day closure, but only to cargo trucks. Pedestrians will have to wait two more days.',
  },
  {
    source:
      'Tổng thống Chile Gabriel Boric không được phép tái tranh cử vì hiến pháp cấm giữ hai nhiệm kỳ liên tiếp. Đảng của ông chưa quyết định sẽ ủng hộ ai.',
    target:
      'Chilean President Gabriel Boric cannot run again because the constitution bans consecutive terms. His party has not decided whom to back.',
  },
  {
    source:
      'Theo nhà phân tích Susan Thornton, Bắc Kinh nhiều khả năng sẽ không nhượng bộ trước hội nghị thượng đỉnh. "Họ tin thời gian đứng về phía mình", bà giải thích.',
    target:
      'Beijing is unlikely to make concessions ahead of the summit, according to analyst Susan Thornton. "They believe time is on their side," she explained.',
  },
  {
    source:
      'Đa số cử tri Thụy Sĩ bác đề xuất đánh thuế 50% lên các khoản thừa kế trên 50 triệu franc. Kết quả cuối cùng cho thấy 78% phản đối, cao hơn dự đoán.',
    target:
      'Swiss voters overwhelmingly rejected a proposed 50% tax on inheritances above 50 million francs. Final results showed 78% against, more than had been predicted.',
  },
  {
    source:
      'Lãnh đạo đối lập Tanzania Tundu Lissu bị bắt hồi tháng 4 và bị buộc tội phản quốc, tội danh có thể lĩnh án tử hình. Đảng của ông sau đó bị cấm tham gia tổng tuyển cử.',
    target:
      'Tanzanian opposition leader Tundu Lissu was arrested in April and charged with treason, which can carry the death penalty. His party was subsequently barred from the general election.',
  },
  {
    source:
      'Tòa án quận trung tâm Seoul tuyên phạt cựu thị trưởng Park Jung-woo 7 năm tù vì nhận hối lộ 1,2 tỷ won từ một nhà thầu xây dựng. Luật sư của ông nói sẽ kháng cáo.',
    target:
      'The Seoul Central District Court sentenced former mayor Park Jung-woo to seven years in prison for taking 1.2 billion won in bribes from a construction contractor. His lawyer said he would appeal.',
  },
  {
    source:
      'Cảnh sát Tây Ban Nha thu giữ 6,5 tấn cocaine giấu trong các thùng chuối từ Ecuador, vụ bắt giữ lớn thứ hai trong lịch sử nước này. 11 người bị bắt, trong đó có hai nhân viên hải quan.',
    target:
      "Spanish police have seized 6.5 tonnes of cocaine hidden in crates of bananas from Ecuador, the second-largest haul in the country's history. Eleven people are in custody, two of them customs officers.",
  },
  {
    source:
      'Bồi thẩm đoàn ở Texas kết luận bị cáo Karen Mitchell vô tội trong cái chết của chồng. Bà từng bị kết án chung thân năm 2009, nhưng bản án bị hủy vì bằng chứng ADN mới.',
    target:
      'A Texas jury found Karen Mitchell not guilty in the death of her husband. She had been sentenced to life in 2009, but the conviction was thrown out because of new DNA evidence.',
  },
  {
    source:
      'Nghi phạm 34 tuổi bị bắt tại sân bay Frankfurt khi đang tìm cách lên chuyến bay đi Dubai. Các công tố viên cho rằng ông ta đã bán bí mật thiết kế chip cho một công ty nước ngoài.',
    target:
      'The 34-year-old suspect was arrested at Frankfurt airport as he was trying to board a flight to Dubai. Prosecutors believe he sold chip design secrets to a foreign company.',
  },
  {
    source:
      'Nguyên Bộ trưởng Nông nghiệp Trung Quốc Đường Nhân Kiện bị kết án tử hình, hoãn thi hành hai năm, vì nhận hối lộ hơn 268 triệu nhân dân tệ. Tòa nói ông được giảm nhẹ do đã nhận tội và tự giác trả lại tài sản phi pháp.',
    target:
      "China's former agriculture minister Tang Renjian was given a death sentence, suspended for two years, for accepting more than 268 million yuan in bribes. The court said he was shown leniency because he had confessed and voluntarily returned his illicit gains.",
  },
  {
    source:
      'Thẩm phán liên bang tại Boston tạm thời chặn sắc lệnh của chính quyền cắt 2,2 tỷ USD tài trợ cho Đại học Harvard. Bộ Tư pháp cho biết sẽ đề nghị tòa phúc thẩm đảo ngược phán quyết.',
    target:
      "A federal judge in Boston temporarily blocked the administration's order cutting $2.2 billion in funding for Harvard. The Justice Department said it would ask an appeals court to reverse the ruling.",
  },
  {
    source:
      'Băng trộm gồm 4 người đàn ông đeo mặt nạ dùng xe thang tiếp cận tầng hai bảo tàng và lấy đi 8 món trang sức trong chưa đầy 8 phút. Một chiếc vương miện bị đánh rơi và hư hại khi chúng tẩu thoát.',
    target:
      "The gang of four masked men used a ladder truck to reach the museum's second storey and made off with eight pieces of jewellery in under eight minutes. One crown was dropped and damaged as they fled.",
  },
  {
    source:
      'Interpol phát lệnh truy nã đỏ với doanh nhân Malaysia Jho Low vì vai trò trong vụ bê bối quỹ 1MDB. Ông ta bị cáo buộc biển thủ hơn 4,5 tỷ USD nhưng luôn phủ nhận.',
    target:
      'Interpol issued a red notice for Malaysian businessman Jho Low over his role in the 1MDB fund scandal. He is accused of embezzling more than $4.5 billion, which he has always denied.',
  },
  {
    source:
      'Cảnh sát trưởng hạt Travis cho biết tay súng hành động một mình và chưa rõ động cơ. Ba trong số 5 nạn nhân bị thương vẫn đang trong tình trạng nguy kịch.',
    target:
      'The gunman acted alone and his motive remains unclear, the Travis County sheriff said. Three of the five wounded victims are still in critical condition.',
  },
  {
    source:
      'Tòa phúc thẩm Paris y án 4 năm tù đối với nữ chính trị gia, trong đó hai năm cho hưởng án treo, nhưng giảm thời hạn cấm tranh cử từ 5 năm xuống 3 năm.',
    target:
      "The Paris appeals court upheld the politician's four-year prison sentence, two years of it suspended, but reduced her ban on running for office from five years to three.",
  },
  {
    source:
      'Phó giám đốc ngân hàng nhà nước bị bắt với cáo buộc thông đồng với một nhóm môi giới để cấp các khoản vay khống trị giá 90 triệu USD. Vợ ông, kế toán trưởng của chi nhánh, được tại ngoại.',
    target:
      "The deputy director of the state bank was arrested on charges of conspiring with a group of brokers to issue $90 million in fictitious loans. His wife, the branch's chief accountant, has been released on bail.",
  },
  {
    source:
      'Sau 38 năm ngồi tù oan, Peter Sullivan được trả tự do hôm 13/5. "Tôi không giận dữ, cũng không cay đắng", ông nói trong thông cáo do luật sư đọc.',
    target:
      'Peter Sullivan walked free on May 13 after 38 years of wrongful imprisonment. "I am not angry, nor am I bitter," he said in a statement read by his lawyer.',
  },
  {
    source:
      'Giới chức Thái Lan bắt 27 người, hầu hết là công dân nước ngoài, trong cuộc đột kích một trung tâm lừa đảo ở tỉnh Tak. Nghi phạm cầm đầu đã trốn thoát trước khi cảnh sát ập vào.',
    target:
      'Thai authorities arrested 27 people, most of them foreigners, in a raid on a scam centre in Tak province. The alleged ringleader had slipped away before police burst in.',
  },
  {
    source:
      'Nữ sinh viên 21 tuổi bị phạt 300 euro vì dùng flycam quay trái phép khu di tích, còn hướng dẫn viên đi cùng chỉ bị nhắc nhở.',
    target:
      'The 21-year-old student was fined 300 euros for illegally filming the heritage site with a drone, while the guide accompanying her got off with a warning.',
  },
  {
    source:
      'Tòa án Hình sự Quốc tế bác đề nghị tạm tha cựu tổng thống Rodrigo Duterte, cho rằng ông có nguy cơ bỏ trốn và có thể đe dọa nhân chứng.',
    target:
      'The International Criminal Court refused to grant former president Rodrigo Duterte interim release, saying he was a flight risk and might intimidate witnesses.',
  },
  {
    source:
      'Công tố viên đề nghị mức án 12 năm, nhưng thẩm phán chỉ tuyên 5 năm vì bị cáo chưa có tiền án và đã bồi thường toàn bộ thiệt hại cho các nạn nhân.',
    target:
      'Prosecutors had asked for 12 years, but the judge handed down just five because the defendant had no prior convictions and had fully compensated the victims.',
  },
  {
    source:
      'Hai viên cảnh sát bị đình chỉ công tác sau khi video cho thấy họ ghì một người đàn ông không vũ trang xuống đất trong hơn 4 phút. Công đoàn cảnh sát nói họ đã hành động đúng quy trình.',
    target:
      'Two police officers have been suspended after video showed them pinning an unarmed man to the ground for more than four minutes. The police union says they followed procedure.',
  },
  {
    source:
      'Kho bạc Nam Phi ước tính nạn tham nhũng dưới thời cựu tổng thống đã khiến đất nước thiệt hại khoảng 500 tỷ rand. Đến nay, chưa đầy 2% số tiền được thu hồi.',
    target:
      "South Africa's treasury estimates that corruption under the former president cost the country some 500 billion rand. Less than 2% of the money has been recovered to date.",
  },
  {
    source:
      'Ông chủ sòng bạc bị dẫn độ từ Campuchia về Trung Quốc, dù luật sư cho rằng thân chủ mang quốc tịch Vanuatu. Đại sứ quán Trung Quốc từ chối bình luận.',
    target:
      'The casino boss was extradited from Cambodia to China, even though his lawyer argued that he was a citizen of Vanuatu. The Chinese embassy declined to comment.',
  },
  {
    source:
      'Người mẹ đơn thân 29 tuổi thắng kiện tập đoàn dược phẩm và được bồi thường 1,8 triệu bảng. Công ty khẳng định thuốc của họ an toàn nếu dùng đúng liều.',
    target:
      'A 29-year-old single mother has won her lawsuit against the drug maker and was awarded £1.8 million. The company maintains that its medicine is safe when taken at the correct dose.',
  },
  {
    source:
      'Lực lượng chống tham nhũng Indonesia bắt quả tang một thứ trưởng nhận 3 tỷ rupiah tiền mặt và một xe môtô Ducati từ các công ty xin chứng nhận an toàn lao động.',
    target:
      "Indonesia's anti-graft agency caught a deputy minister red-handed taking 3 billion rupiah in cash and a Ducati motorcycle from companies seeking workplace safety certificates.",
  },
  {
    source:
      'Kẻ bắt cóc đe dọa sẽ giết con tin nếu gia đình báo cảnh sát. Sau 9 ngày, lực lượng đặc nhiệm giải cứu cậu bé 10 tuổi mà không tốn một viên đạn.',
    target:
      'The kidnappers threatened to kill their hostage if the family went to the police. Nine days later, special forces freed the 10-year-old boy without firing a shot.',
  },
  {
    source:
      'Tòa án tối cao Brazil kết án cựu tổng thống Jair Bolsonaro 27 năm 3 tháng tù vì âm mưu đảo chính, với 4 trong 5 thẩm phán ủng hộ. Người duy nhất phản đối là ông Luiz Fux.',
    target:
      "Brazil's Supreme Court sentenced former president Jair Bolsonaro to 27 years and three months in prison for plotting a coup, with four of the five justices in favour. The lone dissenter was Luiz Fux.",
  },
  {
    source:
      'Theo cáo trạng, bà Lin, cựu kế toán của bệnh viện, đã lập khống 412 hóa đơn từ năm 2017 đến 2022. Đồng phạm của bà, một nhà cung cấp thiết bị y tế, hiện vẫn lẩn trốn.',
    target:
      'According to the indictment, Lin, a former accountant at the hospital, forged 412 invoices between 2017 and 2022. Her accomplice, a medical equipment supplier, is still at large.',
  },
  {
    source:
      'Tù nhân người Canada được ân xá vào phút chót, ngay trước giờ hành quyết. Anh ta sẽ phải thụ án chung thân mà không được giảm án.',
    target:
      'The Canadian inmate was reprieved at the last minute, right before he was due to be executed. He will serve life in prison with no chance of a reduced sentence.',
  },
  {
    source:
      'Cơ quan cảnh sát châu Âu Europol cho biết mạng lưới này đã đưa lậu ít nhất 1.500 người di cư vào EU, thu của mỗi người từ 5.000 đến 12.000 euro. Phần lớn họ đến từ Iraq và Syria.',
    target:
      'The network smuggled at least 1,500 migrants into the EU, charging each of them between 5,000 and 12,000 euros, according to Europol, the European police agency. Most came from Iraq and Syria.',
  },
  {
    source:
      'Thám tử tư Daniel Foster khai ông được một tờ báo lá cải thuê nghe lén điện thoại của nam diễn viên, song không biết việc đó là phạm pháp. Thẩm phán nói bà "không tin một lời nào".',
    target:
      'Private detective Daniel Foster testified that a tabloid had hired him to tap the actor\'s phone but that he did not know this was illegal. The judge said she "did not believe a word of it".',
  },
  {
    source:
      'Cảnh sát Hong Kong treo thưởng một triệu đôla Hong Kong cho thông tin giúp bắt 6 nhà hoạt động đang sống ở nước ngoài. Anh lên án động thái, gọi đó là "đàn áp xuyên quốc gia".',
    target:
      'Hong Kong police offered a bounty of one million Hong Kong dollars for information leading to the arrest of six activists living abroad. Britain condemned the move as "transnational repression".',
  },
  {
    source:
      'Vụ án bị đình chỉ vì hết thời hiệu, dù bị cáo đã thừa nhận mọi hành vi. Gia đình nạn nhân gọi đây là "ngày đen tối của công lý".',
    target:
      'Although the defendant had admitted everything, the case was dropped because the statute of limitations had expired. The victim\'s family called it "a dark day for justice".',
  },
  {
    source:
      'Hội đồng kỷ luật kết luận giáo sư Weber đã ngụy tạo dữ liệu trong ít nhất 14 bài báo. Trường đại học tước học hàm của ông nhưng không thu hồi bằng tiến sĩ.',
    target:
      'A disciplinary panel concluded that Professor Weber had fabricated data in at least 14 papers. The university stripped him of his professorship but did not revoke his doctorate.',
  },
  {
    source:
      'Giá dầu Brent tăng 3,2% lên 71,4 USD một thùng trong phiên 12/6, sau khi Mỹ rút bớt nhân viên ngoại giao khỏi Iraq. Trong khi đó, chỉ số Nikkei giảm 0,7%.',
    target:
      'Brent crude climbed 3.2% to $71.40 a barrel on June 12 after the United States withdrew some of its diplomatic staff from Iraq. The Nikkei, meanwhile, slipped 0.7%.',
  },
  {
    source:
      'Lợi nhuận quý II của Tesla giảm 16% xuống 1,17 tỷ USD, do doanh số tại châu Âu lao dốc. CEO Elon Musk cảnh báo hãng có thể trải qua "vài quý khó khăn".',
    target:
      'Tesla\'s second-quarter profit fell 16% to $1.17 billion as sales in Europe plunged. Chief executive Elon Musk warned that the carmaker could be in for "a few rough quarters".',
  },
  {
    source:
      'Nhà sản xuất chip hàng đầu thế giới TSMC sẽ đầu tư thêm 100 tỷ USD vào Arizona, nâng tổng vốn cam kết lên 165 tỷ USD. Hãng chưa cho biết khi nào các nhà máy mới đi vào hoạt động.',
    target:
      "TSMC, the world's top chipmaker, will pour another $100 billion into Arizona, bringing its total commitment to $165 billion. It has not said when the new plants will come on line.",
  },
  {
    source:
      'Ngân hàng Trung ương châu Âu giữ nguyên lãi suất ở mức 2% như dự đoán, chấm dứt chuỗi 7 lần giảm liên tiếp. Chủ tịch Christine Lagarde không loại trừ khả năng tăng lãi suất vào năm tới.',
    target:
      'The European Central Bank held rates at 2% as expected, ending a run of seven straight cuts. President Christine Lagarde did not rule out a hike next year.',
  },
  {
    source:
      'Nissan sẽ cắt 20.000 việc làm và đóng cửa 7 trong 17 nhà máy trước tháng 3/2028 nhằm giảm chi phí. Hãng xe Nhật vừa báo lỗ ròng 4,5 tỷ USD.',
    target:
      'Nissan will shed 20,000 jobs and shut seven of its 17 plants by March 2028 to cut costs. The Japanese automaker has just reported a net loss of $4.5 billion.',
  },
  {
    source:
      'Nga vượt Arab Saudi trở thành nước bán dầu lớn nhất cho Trung Quốc, trong khi Ấn Độ giảm mua do sức ép từ Mỹ. New Delhi khẳng định quyết định này thuần túy mang tính thương mại.',
    target:
      'Russia has overtaken Saudi Arabia as the biggest seller of oil to China, while India has cut its purchases under pressure from the United States. New Delhi insists its decision was purely commercial.',
  },
  {
    source:
      'Startup robot của hai kỹ sư gốc Việt gọi được 42 triệu USD trong vòng vốn mới nhất, đưa định giá công ty lên 310 triệu USD. Quỹ Sequoia dẫn đầu vòng này.',
    target:
      'A robotics start-up founded by two engineers of Vietnamese descent has raised $42 million in its latest funding round, led by Sequoia, giving the company a valuation of $310 million.',
  },
  {
    source:
      'Hai tập đoàn thép sẽ sáp nhập nếu được cơ quan chống độc quyền chấp thuận. Thương vụ dự kiến hoàn tất vào quý I năm sau.',
    target:
      'The two steel groups will merge if antitrust regulators give their approval. The deal is expected to close in the first quarter of next year.',
  },
  {
    source:
      'Trung Quốc siết xuất khẩu đất hiếm, khiến một số dây chuyền ôtô ở châu Âu phải ngừng hoạt động vì thiếu nam châm. Ford đã tạm đóng cửa nhà máy ở Chicago một tuần.',
    target:
      'China has tightened exports of rare earths, forcing some car production lines in Europe to a standstill for lack of magnets. Ford shut its Chicago plant for a week.',
  },
  {
    source:
      'Nhà máy điện hạt nhân Kashiwazaki-Kariwa lớn nhất thế giới vẫn ngừng hoạt động, mặc dù hai lò phản ứng đã được cấp phép tái khởi động từ năm 2017. Thống đốc tỉnh Niigata chưa đồng ý.',
    target:
      "Kashiwazaki-Kariwa, the world's largest nuclear power plant, remains idle even though two of its reactors were cleared to restart back in 2017. The governor of Niigata has not given his consent.",
  },
  {
    source:
      'Apple cho biết phần lớn iPhone bán tại Mỹ trong quý này sẽ được sản xuất ở Ấn Độ, còn hầu hết iPad và MacBook đến từ Việt Nam. Thuế quan có thể khiến hãng tốn thêm 900 triệu USD.',
    target:
      'The majority of iPhones sold in the United States this quarter will be made in India, while almost all iPads and MacBooks will come from Vietnam, Apple said. Tariffs could cost the company an extra $900 million.',
  },
  {
    source:
      'Công ty mẹ của ChatGPT kiện cựu nhân viên vì nghi ngờ anh này đã sao chép hơn 3.000 tài liệu mật trước khi nghỉ việc. Người này nói chỉ lưu ảnh cá nhân.',
    target:
      'The company behind ChatGPT is suing a former employee on suspicion that he copied more than 3,000 confidential documents before leaving. The man says he saved only personal photos.',
  },
  {
    source:
      'Boeing bàn giao 60 máy bay trong tháng 6, nhiều nhất kể từ tháng 12/2023, nhưng vẫn kém đối thủ châu Âu Airbus ba chiếc.',
    target:
      'Boeing delivered 60 planes in June, its most since December 2023 but still three short of its European rival Airbus.',
  },
  {
    source:
      'Chính phủ Anh tiếp quản nhà máy thép cuối cùng còn lò cao ở Scunthorpe, sau khi chủ sở hữu Trung Quốc Jingye dọa đóng cửa vì thua lỗ 700.000 bảng mỗi ngày.',
    target:
      'The British government took control of the Scunthorpe steelworks, the last with blast furnaces, after its Chinese owner, Jingye, threatened to close it over losses of £700,000 a day.',
  },
  {
    source:
      '"Chúng tôi không bán dữ liệu khách hàng và sẽ không bao giờ làm vậy", giám đốc pháp lý của ứng dụng nói. Các nhà lập pháp vẫn tỏ ra hoài nghi.',
    target:
      '"We do not sell customer data and never will," said the app\'s chief legal officer. Lawmakers remained sceptical.',
  },
  {
    source:
      'Tỷ phú Hong Kong Li Ka-shing đồng ý bán cổ phần tại hai cảng ở kênh đào Panama cho nhóm nhà đầu tư do BlackRock dẫn đầu với giá 22,8 tỷ USD, bao gồm cả nợ. Bắc Kinh phản đối thương vụ.',
    target:
      'Hong Kong billionaire Li Ka-shing agreed to sell his stake in two ports on the Panama Canal to a group of investors led by BlackRock for $22.8 billion, including debt. Beijing opposes the deal.',
  },
  {
    source:
      'Giá cà phê robusta lập đỉnh 5.800 USD một tấn hồi tháng 2 rồi giảm gần một nửa vì được mùa ở Brazil. Nông dân Tây Nguyên tiếc vì đã không bán sớm hơn.',
    target:
      "Robusta prices peaked at $5,800 a tonne in February before losing almost half their value on a bumper crop in Brazil. Coffee farmers in Vietnam's Central Highlands regret not having sold earlier.",
  },
  {
    source:
      'Hãng hàng không giá rẻ lớn nhất Ấn Độ IndiGo hủy hơn 1.000 chuyến bay trong một ngày do thiếu phi công, hậu quả của quy định mới về thời gian nghỉ. Cơ quan quản lý sau đó tạm miễn áp dụng một phần quy định.',
    target:
      "IndiGo, India's biggest budget airline, scrapped more than 1,000 flights in one day for want of pilots, the result of new rules on rest time. Regulators later granted a temporary exemption from some of the rules.",
  },
  {
    source:
      'Tập đoàn Samsung từng thống trị thị trường bộ nhớ, song nay tụt lại sau đối thủ đồng hương SK Hynix trong mảng chip dành cho AI. Hãng dự báo lợi nhuận hoạt động quý này giảm 56%.',
    target:
      'Samsung used to dominate the memory market but now trails its compatriot SK Hynix in chips for AI. The company forecasts a 56% drop in operating profit this quarter.',
  },
  {
    source:
      'Australia trở thành nước đầu tiên cấm trẻ dưới 16 tuổi dùng mạng xã hội. Các nền tảng vi phạm có thể bị phạt tới 49,5 triệu đôla Australia, còn phụ huynh và trẻ em không bị xử phạt.',
    target:
      'Australia has become the first country to ban children under 16 from social media. Platforms that break the rules face fines of up to 49.5 million Australian dollars, while parents and children will not be penalised.',
  },
  {
    source:
      'Công ty dầu khí quốc gia Kuwait phát hiện mỏ khí ngoài khơi với trữ lượng ước tính một nghìn tỷ feet khối. Việc khai thác chưa thể bắt đầu trước năm 2028.',
    target:
      "Kuwait's national oil company has discovered an offshore gas field with estimated reserves of one trillion cubic feet. Production cannot begin before 2028.",
  },
  {
    source:
      'Số đơn xin trợ cấp thất nghiệp tại Mỹ bất ngờ giảm 9.000 xuống 218.000 trong tuần trước, thấp hơn mức dự báo 235.000 của giới kinh tế học.',
    target:
      'US jobless claims unexpectedly fell by 9,000 last week to 218,000, below the 235,000 economists had forecast.',
  },
  {
    source:
      'Hãng pin Thụy Điển Northvolt nộp đơn xin phá sản, chấm dứt tham vọng cạnh tranh với các nhà sản xuất châu Á. Khoảng 5.000 nhân viên có nguy cơ mất việc.',
    target:
      'Swedish battery maker Northvolt has filed for bankruptcy, ending its ambition to take on Asian manufacturers. Some 5,000 employees risk losing their jobs.',
  },
  {
    source:
      'Lệnh cấm nhập khẩu thịt lợn Tây Ban Nha được dỡ bỏ với hầu hết các vùng, trừ Catalonia, nơi phát hiện ổ dịch tả lợn châu Phi hồi tháng 11.',
    target:
      'The import ban on Spanish pork has been lifted for most regions except Catalonia, where an outbreak of African swine fever was detected in November.',
  },
  {
    source:
      'Hai phần ba số doanh nghiệp được hỏi nói họ sẽ tăng lương năm tới, nhưng chỉ một phần tư dự định tuyển thêm người.',
    target:
      'Two-thirds of the businesses surveyed said they would raise wages next year, but only a quarter plan to hire more people.',
  },
  {
    source:
      'Động đất độ lớn 7,7 ở miền trung Myanmar trưa 28/3 khiến hơn 3.700 người thiệt mạng và khoảng 5.100 người bị thương. Rung chấn làm sập một tòa nhà 30 tầng đang xây dựng ở Bangkok, cách tâm chấn hơn 1.000 km.',
    target:
      'The 7.7-magnitude quake that hit central Myanmar at midday on March 28 killed more than 3,700 people and injured about 5,100. It brought down a 30-storey building under construction in Bangkok, over 1,000 kilometres from the epicentre.',
  },
  {
    source:
      'Chiếc Boeing 787 của Air India lao xuống ký túc xá trường y chỉ 32 giây sau khi cất cánh, khiến 241 trong số 242 người trên khoang thiệt mạng. Người duy nhất sống sót là một hành khách quốc tịch Anh ngồi ghế 11A.',
    target:
      'The Air India Boeing 787 slammed into a medical college hostel just 32 seconds after take-off, killing 241 of the 242 people on board. The sole survivor was a British passenger in seat 11A.',
  },
  {
    source:
      'Lũ quét ở hạt Kerr, bang Texas, cuốn trôi nhiều căn nhà gỗ tại một trại hè nữ sinh trước bình minh. Ít nhất 27 trẻ em và nhân viên trại thiệt mạng.',
    target:
      "Flash floods in Kerr County, Texas, swept away many cabins at a girls' summer camp before dawn. At least 27 children and camp staff died.",
  },
  {
    source:
      'Phà chở 65 người chìm ngoài khơi đảo Bali trong đêm do sóng lớn, sau khi phòng máy ngập nước. Lực lượng cứu hộ đã tìm thấy 30 người còn sống, trong khi 29 người vẫn mất tích.',
    target:
      'A ferry carrying 65 people went down off Bali during the night in heavy seas after its engine room flooded. Rescuers have found 30 people alive, while 29 remain missing.',
  },
  {
    source:
      'Cháy rừng ở miền nam nước Pháp đã thiêu rụi 16.000 ha, lớn nhất kể từ năm 1949. Một cụ bà 65 tuổi thiệt mạng vì từ chối sơ tán, còn 11 lính cứu hỏa bị thương.',
    target:
      'A wildfire in southern France has burned through 16,000 hectares, the largest since 1949. A 65-year-old woman died after refusing to evacuate and 11 firefighters were injured.',
  },
  {
    source:
      'Hai đoàn tàu điện đâm trực diện ở ngoại ô Copenhagen lúc 7h15, làm một lái tàu tử vong. Cảnh sát nghi một trong hai lái tàu vượt đèn đỏ.',
    target:
      'Two electric trains collided head-on in the suburbs of Copenhagen at 7:15 a.m., killing one of the drivers. Police suspect that one of the two ran a red signal.',
  },
  {
    source:
      'Bão Ragasa suy yếu thành áp thấp nhiệt đới vào chiều 25/9, sau khi làm ít nhất 15 người chết ở Đài Loan. Trước khi bão đổ bộ, Quảng Đông đã sơ tán gần hai triệu dân.',
    target:
      'Ragasa weakened into a tropical depression on the afternoon of September 25, having killed at least 15 people in Taiwan. Guangdong had evacuated nearly two million residents before the storm made landfall.',
  },
  {
    source:
      'Vụ lở tuyết chôn vùi 5 nhà leo núi người Đức ở dãy Alps thuộc Italy. Hai người trong nhóm khác may mắn thoát nạn vì dừng lại nghỉ bên dưới.',
    target:
      'An avalanche buried five German climbers in the Italian Alps. Two members of another party had a lucky escape because they had stopped to rest below.',
  },
  {
    source:
      'Thủ tướng Bồ Đào Nha tuyên bố quốc tang sau khi xe điện leo dốc nổi tiếng ở Lisbon trật đường ray do đứt cáp, khiến 16 người chết. "Đây là một trong những thảm kịch lớn nhất trong lịch sử gần đây của chúng ta", ông nói.',
    target:
      'Portugal\'s prime minister declared national mourning after a cable snapped and Lisbon\'s famous funicular derailed, killing 16 people. "This is one of the greatest tragedies in our recent history," he said.',
  },
  {
    source:
      'Thợ lặn tìm thấy thi thể cuối cùng trong xác tàu, nâng số người chết lên 7. Thuyền trưởng và hai thủy thủ đang bị điều tra vì nghi vô ý làm chết người.',
    target:
      'Divers have recovered the last body from the wreck, bringing the death toll to seven. The captain and two crewmen are under investigation on suspicion of manslaughter.',
  },
  {
    source:
      'Nhờ cảnh báo sóng thần được phát sớm, hầu hết cư dân ven biển Kamchatka đã lên vùng cao trước khi sóng 4 m ập vào. Không có ai thiệt mạng.',
    target:
      'Thanks to an early tsunami warning, most people living along the Kamchatka coast had reached higher ground by the time the four-metre waves struck. There were no deaths.',
  },
  {
    source:
      'Mưa lớn khiến đập thủy điện nhỏ ở bang Sikkim bị vỡ, kéo theo 14 cây cầu. Quân đội phải dùng trực thăng đưa khoảng 1.700 du khách mắc kẹt ra ngoài.',
    target:
      'Heavy rain caused a small hydropower dam in Sikkim state to burst, taking 14 bridges with it. The army had to airlift out about 1,700 stranded tourists.',
  },
  {
    source:
      'Xe buýt chở học sinh lao xuống khe núi sâu 60 m ở Peru vì mất phanh, làm 18 người chết, đa số dưới 15 tuổi. Tài xế sống sót nhưng đã bỏ trốn.',
    target:
      'A school bus plunged into a 60-metre ravine in Peru after its brakes failed, killing 18 people, the majority of them under 15. The driver survived but has fled.',
  },
  {
    source:
      'Máy bay chở khách Airbus A320 phải quay lại Warsaw sau khi một động cơ hút phải chim. 174 hành khách và 6 thành viên tổ bay đều an toàn.',
    target:
      'An Airbus A320 passenger jet had to return to Warsaw after one of its engines ingested a bird. All 174 passengers and six crew are safe.',
  },
  {
    source:
      'Sau 9 ngày mắc kẹt dưới lòng đất, 23 thợ mỏ ở Colombia được kéo lên mặt đất trong tình trạng khỏe mạnh. Họ sống nhờ nước và thức ăn được đưa qua một ống thông gió.',
    target:
      'After nine days trapped underground, 23 miners in Colombia were hauled to the surface in good health. They had survived on water and food passed to them through a ventilation pipe.',
  },
  {
    source:
      'Nguyên nhân vụ cháy chung cư làm 8 người chết được cho là do pin xe đạp điện phát nổ trong lúc sạc. Chủ nhà từng bị phạt hai lần vì không lắp chuông báo cháy.',
    target:
      'The apartment fire that killed eight people is thought to have been caused by an e-bike battery exploding while it was charging. The landlord had been fined twice for failing to install fire alarms.',
  },
  {
    source:
      'Đợt nắng nóng có thể đã cướp đi sinh mạng của khoảng 2.300 người tại 12 thành phố châu Âu chỉ trong 10 ngày, theo một nghiên cứu của Đại học Hoàng gia London. Gần 90% số này từ 65 tuổi trở lên.',
    target:
      'The heatwave may have claimed some 2,300 lives in 12 European cities in just 10 days, a study by Imperial College London found. Nearly 90% of the dead were 65 or older.',
  },
  {
    source:
      'Chiếc Cessna một động cơ chở 4 người hạ cánh xuống đường cao tốc ở California vì hết nhiên liệu. Máy bay sượt qua nóc một xe tải, nhưng không ai bị thương.',
    target:
      'Out of fuel, a single-engine Cessna with four people on board landed on a California freeway. It clipped the roof of a truck, but no one was injured.',
  },
  {
    source:
      'Núi lửa Lewotobi phun cột tro cao 18 km, buộc sân bay Bali hủy ít nhất 24 chuyến bay quốc tế. Giới chức mở rộng vùng nguy hiểm từ 6 lên 7 km quanh miệng núi lửa.',
    target:
      "Mount Lewotobi shot a column of ash 18 kilometres into the sky, forcing Bali's airport to cancel at least 24 international flights. Officials widened the danger zone around the crater from six kilometres to seven.",
  },
  {
    source:
      'Lực lượng cứu hộ tạm dừng tìm kiếm vào ban đêm vì nguy cơ sạt lở tiếp diễn. Trong số 34 người mất tích có 9 lính cứu hỏa và một y tá tình nguyện.',
    target:
      'Rescuers suspended the search overnight because of the risk of further landslides. Among the 34 missing are nine firefighters and a volunteer nurse.',
  },
  {
    source:
      'Tổng Bí thư Tô Lâm thăm cấp nhà nước Hàn Quốc từ ngày 10 đến 13/8 theo lời mời của Tổng thống Lee Jae-myung. Ông là lãnh đạo nước ngoài đầu tiên Seoul đón kể từ khi ông Lee nhậm chức.',
    target:
      'Party General Secretary To Lam paid a state visit to South Korea from August 10 to 13 at the invitation of President Lee Jae-myung, becoming the first foreign leader hosted by Seoul since Lee took office.',
  },
  {
    source:
      '"Việt Nam có đầy đủ căn cứ pháp lý và bằng chứng lịch sử để khẳng định chủ quyền đối với quần đảo Hoàng Sa và Trường Sa", người phát ngôn Bộ Ngoại giao Phạm Thu Hằng nói tại họp báo thường kỳ ngày 17/4.',
    target:
      '"Vietnam has full legal grounds and historical evidence to assert its sovereignty over the Hoang Sa (Paracel) and Truong Sa (Spratly) archipelagos," Foreign Ministry spokeswoman Pham Thu Hang told a regular press briefing on April 17.',
  },
  {
    source:
      'Bộ Quốc phòng Việt Nam cử hai đội gồm 80 quân nhân cùng 6 chó nghiệp vụ sang Myanmar tìm kiếm nạn nhân động đất. Trong 10 ngày, lực lượng này đã phát hiện 17 vị trí có người bị vùi lấp.',
    target:
      "Vietnam's Defence Ministry dispatched two teams, totalling 80 military personnel and six sniffer dogs, to search for earthquake victims in Myanmar. Over 10 days they located 17 spots where people lay buried.",
  },
  {
    source:
      'Tàu hộ vệ tên lửa 016 Quang Trung của Hải quân Việt Nam thăm cảng Sasebo trong 4 ngày, lần đầu tiên trong 5 năm một chiến hạm Việt Nam cập cảng Nhật Bản. Đoàn gồm hơn 120 sĩ quan và thủy thủ.',
    target:
      "The Vietnam People's Navy guided-missile frigate 016 Quang Trung paid a four-day visit to Sasebo, the first time in five years that a Vietnamese warship had docked in Japan. More than 120 officers and sailors were on board.",
  },
  {
    source:
      'Việt Nam kêu gọi Thái Lan và Campuchia kiềm chế tối đa, không sử dụng vũ lực và giải quyết bất đồng bằng biện pháp hòa bình. Hà Nội khuyến cáo công dân không đến khu vực biên giới hai nước nếu không thật sự cần thiết.',
    target:
      'Vietnam has urged Thailand and Cambodia to exercise maximum restraint, refrain from using force and settle their differences peacefully. Hanoi advised its citizens against all but essential travel to the border area between the two countries.',
  },
  {
    source:
      'Thủ tướng Phạm Minh Chính nói Việt Nam sẵn sàng nhập thêm khí hóa lỏng và máy bay của Mỹ nhằm cân bằng cán cân thương mại. Ông đề nghị Washington hoãn áp thuế ít nhất 45 ngày để hai bên đàm phán.',
    target:
      'Vietnam is ready to import more American liquefied gas and aircraft in order to balance trade, Prime Minister Pham Minh Chinh said, asking Washington to delay the tariffs by at least 45 days so the two sides could negotiate.',
  },
  {
    source:
      'Đại tướng Phan Văn Giang, Bộ trưởng Quốc phòng, khẳng định Việt Nam nhất quán chính sách "bốn không", trong đó có không liên kết với nước này để chống nước kia và không cho nước ngoài đặt căn cứ quân sự.',
    target:
      'General Phan Van Giang, Vietnam\'s defence minister, affirmed the country\'s consistent "four nos" policy, which includes not siding with one country against another and not allowing foreign military bases on its soil.',
  },
  {
    source:
      'Cảnh sát biển Việt Nam cứu 11 ngư dân Quảng Ngãi trôi dạt hai ngày sau khi tàu cá của họ bị đâm chìm gần đảo Tri Tôn. Ba người bị thương, trong đó một người gãy tay.',
    target:
      'The Vietnam Coast Guard rescued 11 fishermen from Quang Ngai who had been adrift for two days after their fishing boat was rammed and sunk near Triton Island. Three were hurt, one of them with a broken arm.',
  },
  {
    source:
      'Hơn 13.000 cán bộ, chiến sĩ tham gia diễu binh kỷ niệm 50 năm thống nhất đất nước ở TP HCM, cùng các khối quân đội Trung Quốc, Lào và Campuchia. Phần lớn các tuyến đường trung tâm bị cấm xe từ chiều 29/4.',
    target:
      'More than 13,000 troops marched in Ho Chi Minh City in a parade marking 50 years of national reunification, joined by contingents from the Chinese, Lao and Cambodian armies. Most downtown streets were closed to traffic from the afternoon of April 29.',
  },
  {
    source:
      'Ông Bùi Thanh Sơn, Phó thủ tướng kiêm Bộ trưởng Ngoại giao, sẽ dẫn đầu đoàn Việt Nam dự hội nghị ở Kuala Lumpur vào tuần tới. Dự kiến ông có cuộc gặp song phương với người đồng cấp Ấn Độ.',
    target:
      "Bui Thanh Son, deputy prime minister and foreign minister, will head the Vietnamese delegation at next week's conference in Kuala Lumpur. He is expected to hold a bilateral meeting with his Indian counterpart.",
  },
  {
    source:
      'Việt Nam và Bulgaria nhất trí nâng cấp quan hệ lên Đối tác Chiến lược nhân chuyến thăm của Tổng Bí thư Tô Lâm. Kim ngạch thương mại song phương năm ngoái đạt gần 300 triệu USD, tăng khoảng 30%.',
    target:
      'Vietnam and Bulgaria agreed to elevate ties to a strategic partnership during a visit by Party General Secretary To Lam. Bilateral trade rose about 30% last year to nearly $300 million.',
  },
  {
    source:
      'Nữ đại úy quân y Nguyễn Thị Hạnh, 33 tuổi, vừa trở về từ phái bộ Nam Sudan sau 14 tháng. "Điều khó nhất không phải là nắng nóng mà là nhớ con", chị nói.',
    target:
      'Captain Nguyen Thi Hanh, a 33-year-old military medic, has just come home after 14 months with the mission in South Sudan. "The hardest thing wasn\'t the heat, it was missing my child," she said.',
  },
  {
    source:
      'Đại sứ quán Việt Nam tại Israel đề nghị công dân ở nơi trú ẩn và theo dõi sát thông báo của nước sở tại. Đến tối 15/6, chưa ghi nhận người Việt nào thương vong.',
    target:
      'The Vietnamese embassy in Israel asked citizens to stay in shelters and keep a close eye on announcements by local authorities. As of the evening of June 15, no Vietnamese casualties had been reported.',
  },
  {
    source:
      'Việt Nam phản đối Trung Quốc đơn phương ban hành lệnh cấm đánh bắt cá trên Biển Đông từ 1/5 đến 16/8. Hội Thủy sản Việt Nam khuyến khích ngư dân tiếp tục ra khơi bình thường.',
    target:
      "Vietnam has objected to China's unilateral ban on fishing in the South China Sea from May 1 to August 16. The Vietnam Fisheries Society is encouraging fishermen to keep putting out to sea as usual.",
  },
  {
    source:
      'Công an bắt giữ Trần Văn Khoa, nguyên giám đốc một công ty xuất khẩu lao động, với cáo buộc lừa 63 người muốn sang Hàn Quốc làm việc. Ông ta khai đã tiêu hết 9 tỷ đồng vì thua cờ bạc, cơ quan điều tra cho biết hôm 5/11, trong thông báo phối hợp với Bộ Ngoại giao.',
    target:
      'Police have arrested Tran Van Khoa, the former director of a labour export company, on charges of swindling 63 people who wanted to work in South Korea. He told them he had lost the entire 9 billion dong gambling, investigators said on November 5 in an announcement coordinated with the Foreign Ministry.',
  },
  {
    source: 'Binh sĩ Ukraine nạp đạn pháo tự hành Caesar tại tỉnh Donetsk hôm 8/5. Ảnh: Reuters',
    target: 'Ukrainian soldiers load a Caesar self-propelled howitzer in the Donetsk region on May 8. Photo: Reuters',
  },
  {
    source: 'Vị trí bãi cạn Scarborough trên Biển Đông. Đồ họa: AFP',
    target: 'The location of Scarborough Shoal in the South China Sea. Graphic: AFP',
  },
  {
    source: 'Ông Trump suýt ngã khi bước lên chuyên cơ Không lực Một',
    target: 'Trump nearly falls while boarding Air Force One',
  },
  {
    source: 'Lính cứu hỏa dập lửa tại nhà kho ở ngoại ô Odessa sau trận tập kích rạng sáng 3/6. Ảnh: DSNS Ukraine',
    target:
      "Firefighters put out a blaze at a warehouse on the outskirts of Odesa after an attack in the early hours of June 3. Photo: Ukraine's State Emergency Service",
  },
  {
    source: 'Hàn Quốc bắt cựu đệ nhất phu nhân vì nghi thao túng chứng khoán',
    target: 'South Korea arrests former first lady on suspicion of stock manipulation',
  },
  {
    source: 'Khoảnh khắc tiêm kích Su-35 áp sát trinh sát cơ Mỹ trên Biển Baltic. Video: X/Clash Report',
    target:
      'The moment a Su-35 fighter closes in on a US reconnaissance plane over the Baltic Sea. Video: X/Clash Report',
  },
  { source: 'Giá vàng lần đầu vượt 4.000 USD một ounce', target: 'Gold tops $4,000 an ounce for the first time' },
  {
    source:
      'Từ trái qua: Thủ tướng Anh Keir Starmer, Tổng thống Ukraine Volodymyr Zelensky và Thủ tướng Ba Lan Donald Tusk tại Kiev ngày 10/5. Ảnh: AP',
    target:
      'From left: British Prime Minister Keir Starmer, Ukrainian President Volodymyr Zelensky and Polish Prime Minister Donald Tusk in Kyiv on May 10. Photo: AP',
  },
  { source: 'Huyền Lê (Theo Reuters, AFP)', target: 'By Huyen Le (Reuters, AFP)' },
  {
    source: 'Vì sao Nga chưa dùng tiêm kích tàng hình Su-57 trên tiền tuyến Ukraine?',
    target: "Why hasn't Russia used its Su-57 stealth fighter on the front line in Ukraine?",
  },
];
