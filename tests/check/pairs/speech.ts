import type { RightPair } from './right-pair.ts';

export const SPEECH: readonly RightPair[] = [
  {
    source:
      '"Chúng tôi sẽ không đánh đổi chủ quyền lấy một lệnh ngừng bắn tạm thời", Tổng thống Ukraine Volodymyr Zelensky nói ngày 24/9. Ngoại trưởng Mỹ Marco Rubio cho biết Washington hiểu lập trường này nhưng "vẫn muốn hai bên ngồi vào bàn đàm phán".',
    target:
      '"We will not trade sovereignty for a temporary ceasefire," Ukrainian President Volodymyr Zelensky said on Sept. 24. U.S. Secretary of State Marco Rubio said Washington understood this position but "still wants the two sides to sit down at the negotiating table."',
  },
  {
    source:
      'Bộ trưởng Quốc phòng Đức Boris Pistorius nhấn mạnh Berlin sẽ chuyển giao hai tổ hợp Patriot trước cuối năm nay. Người đồng cấp Ba Lan Wladyslaw Kosiniak-Kamysz thì cảnh báo rằng "châu Âu không còn nhiều thời gian".',
    target:
      'German Defense Minister Boris Pistorius stressed that Berlin would transfer two Patriot systems before the end of this year. His Polish counterpart, Wladyslaw Kosiniak-Kamysz, for his part warned that "Europe does not have much time left."',
  },
  {
    source:
      'Người phát ngôn Điện Kremlin Dmitry Peskov bác bỏ cáo buộc trên, gọi đây là "thông tin hoàn toàn bịa đặt". Ngoại trưởng Estonia Margus Tsahkna trước đó cáo buộc ba tiêm kích Nga xâm phạm không phận nước này trong 12 phút.',
    target:
      'Kremlin spokesman Dmitry Peskov rejected the accusation, calling it "completely fabricated information." Estonian Foreign Minister Margus Tsahkna had earlier accused three Russian fighter jets of violating the country\'s airspace for 12 minutes.',
  },
  {
    source:
      '"Đây là bước đi nguy hiểm", Ngoại trưởng Nhật Bản Takeshi Iwaya nói trong cuộc họp báo tại Tokyo. Phát ngôn viên Bộ Ngoại giao Trung Quốc Mao Ninh đáp lại rằng hoạt động của tàu nước này "hoàn toàn hợp pháp", đồng thời kêu gọi Nhật Bản ngừng "thổi phồng" vụ việc.',
    target:
      '"This is a dangerous step," Japanese Foreign Minister Takeshi Iwaya said at a news conference in Tokyo. Chinese Foreign Ministry spokeswoman Mao Ning responded that the activity of the country\'s ships was "completely lawful," and called on Japan to stop "hyping up" the incident.',
  },
  {
    source:
      'Thủ tướng Phạm Minh Chính khẳng định Việt Nam kiên trì giải quyết tranh chấp ở Biển Đông bằng biện pháp hòa bình. Ông Chính nói thêm: "Chúng tôi không chọn bên, chúng tôi chọn lẽ phải".',
    target:
      'Prime Minister Pham Minh Chinh asserted that Vietnam persisted in resolving disputes in the South China Sea by peaceful means. "We do not choose sides, we choose what is right," Chinh added.',
  },
  {
    source:
      'Tổng thư ký NATO Mark Rutte cho biết khối "đã sẵn sàng đáp trả mọi hành vi xâm phạm". Thủ tướng Hungary Viktor Orban lại cho rằng liên minh nên tránh những bước đi có thể làm leo thang căng thẳng với Nga.',
    target:
      'NATO Secretary-General Mark Rutte said the bloc was "ready to respond to every violation." Hungarian Prime Minister Viktor Orban, however, argued that the alliance should avoid steps that could escalate tensions with Russia.',
  },
  {
    source:
      '"Tôi không nghĩ cuộc chiến sẽ kết thúc trong năm nay", trung tướng về hưu Ben Hodges nói với CNN. Chuyên gia Michael Kofman thì nhận định hai bên vẫn có thể đạt được một lệnh ngừng bắn hạn chế vào mùa xuân.',
    target:
      '"I do not think the war will end this year," retired Lt. Gen. Ben Hodges told CNN. Analyst Michael Kofman, by contrast, said the two sides could still reach a limited ceasefire in the spring.',
  },
  {
    source:
      'Chủ tịch Ủy ban châu Âu Ursula von der Leyen tuyên bố khối sẽ cấp khoản vay trị giá 35 tỷ euro cho Ukraine. "Nga phải trả giá cho những gì họ gây ra", bà nói. Thủ tướng Bỉ Bart De Wever thì bày tỏ lo ngại về rủi ro pháp lý.',
    target:
      'European Commission President Ursula von der Leyen declared that the bloc would provide Ukraine with a loan worth 35 billion euros. "Russia must pay for what it has caused," she said. Belgian Prime Minister Bart De Wever, for his part, expressed concern about legal risks.',
  },
  {
    source:
      'Tổng thống Mỹ Donald Trump viết trên mạng xã hội Truth Social hôm 3/10: "Tôi đã nói chuyện với ông Putin. Cuộc trao đổi rất hiệu quả". Trợ lý Điện Kremlin Yury Ushakov xác nhận cuộc điện đàm kéo dài khoảng 90 phút.',
    target:
      '"I spoke with Mr. Putin. The exchange was very productive," U.S. President Donald Trump wrote on the social network Truth Social on Oct. 3. Kremlin aide Yury Ushakov confirmed that the phone call lasted about 90 minutes.',
  },
  {
    source:
      'Phát ngôn viên Bộ Ngoại giao Phạm Thu Hằng yêu cầu các bên kiềm chế, không làm phức tạp tình hình. "Việt Nam có đầy đủ căn cứ pháp lý và bằng chứng lịch sử để khẳng định chủ quyền đối với hai quần đảo Hoàng Sa và Trường Sa", bà Hằng nhấn mạnh.',
    target:
      'Foreign Ministry spokeswoman Pham Thu Hang called on the parties to exercise restraint and not complicate the situation. "Vietnam has full legal grounds and historical evidence to assert its sovereignty over the Paracel and Spratly islands," Hang stressed.',
  },
  {
    source:
      'Tư lệnh Không quân Ukraine Anatolii Kryvonozhko thừa nhận hệ thống phòng không của nước này "chưa đủ để bảo vệ mọi thành phố". Đại tá Yurii Ihnat nói thêm rằng số tên lửa đánh chặn đang giảm dần.',
    target:
      'Ukrainian Air Force commander Anatolii Kryvonozhko acknowledged that the country\'s air defense systems were "not yet enough to protect every city." Col. Yurii Ihnat added that the number of interceptor missiles was gradually decreasing.',
  },
  {
    source:
      'Ngoại trưởng Nga Sergey Lavrov cáo buộc phương Tây cố tình kéo dài xung đột. Ngoại trưởng Ukraine Andrii Sybiha lập tức bác bỏ và nói rằng "chỉ có một bên không muốn hòa bình".',
    target:
      'Russian Foreign Minister Sergey Lavrov accused the West of deliberately prolonging the conflict. Ukrainian Foreign Minister Andrii Sybiha immediately rejected this and said that "only one side does not want peace."',
  },
  {
    source:
      'Bộ trưởng Quốc phòng Phan Văn Giang cho biết Việt Nam sẽ tiếp tục cử lực lượng tham gia hoạt động gìn giữ hòa bình của Liên hợp quốc. Đại sứ Mỹ tại Hà Nội Marc Knapper nói Washington "đánh giá cao đóng góp quan trọng đó".',
    target:
      'Defense Minister Phan Van Giang said Vietnam would continue to send forces to take part in United Nations peacekeeping operations. U.S. Ambassador to Hanoi Marc Knapper said Washington "highly appreciates that important contribution."',
  },
  {
    source:
      '"Chúng tôi không tìm kiếm đối đầu, nhưng cũng sẽ không lùi bước", Tổng thống Philippines Ferdinand Marcos Jr. nói hôm 12/6. Theo Bộ trưởng Quốc phòng Gilberto Teodoro, tuần duyên nước này sẽ duy trì hiện diện ở bãi Cỏ Mây.',
    target:
      '"We do not seek confrontation, but neither will we back down," Philippine President Ferdinand Marcos Jr. said on June 12. According to Defense Secretary Gilberto Teodoro, the country\'s coast guard will maintain its presence at Second Thomas Shoal.',
  },
  {
    source:
      'Thủ tướng Israel Benjamin Netanyahu tuyên bố quân đội sẽ kiểm soát toàn bộ thành phố Gaza. Cựu thủ tướng Ehud Olmert chỉ trích kế hoạch này, cho rằng đó là "một sai lầm mà Israel sẽ phải trả giá trong nhiều năm".',
    target:
      'Israeli Prime Minister Benjamin Netanyahu declared that the military would take control of all of Gaza City. Former Prime Minister Ehud Olmert criticized the plan, saying it was "a mistake that Israel will have to pay for over many years."',
  },
  {
    source:
      'Tổng thống Pháp Emmanuel Macron đề xuất triển khai một lực lượng châu Âu tới Ukraine sau khi có thỏa thuận hòa bình. Thủ tướng Anh Keir Starmer ủng hộ ý tưởng này, song lưu ý rằng "mọi đảm bảo an ninh đều cần sự hậu thuẫn của Mỹ".',
    target:
      'French President Emmanuel Macron proposed deploying a European force to Ukraine after a peace deal is in place. British Prime Minister Keir Starmer supported the idea but noted that "all security guarantees need U.S. backing."',
  },
  {
    source:
      'Theo lời bà Baiba Braze, Ngoại trưởng Latvia, nước này chưa ghi nhận dấu hiệu nào cho thấy Nga sắp tấn công. Bà đồng thời cảnh báo rằng nguy cơ phá hoại cơ sở hạ tầng dưới biển Baltic đang gia tăng.',
    target:
      'According to Baiba Braze, the foreign minister of Latvia, the country has not yet recorded any sign that Russia is about to attack. She also warned that the risk of sabotage against infrastructure beneath the Baltic Sea was growing.',
  },
  {
    source:
      '"Nếu không có thêm đạn pháo 155 mm, chúng tôi sẽ phải rút khỏi vị trí này", một chỉ huy tiểu đoàn Ukraine nói với Reuters, đề nghị giấu tên.',
    target:
      '"Without more 155 mm artillery shells, we will have to withdraw from this position," a Ukrainian battalion commander told Reuters, asking not to be named.',
  },
  {
    source:
      'Ông Andrii Yermak, khi đó là Chánh Văn phòng Tổng thống Ukraine, nói rằng phái đoàn nước này đã thảo luận với phía Mỹ về khả năng sản xuất chung. Ông từ chối nêu thời điểm ký kết.',
    target:
      "Andrii Yermak, then head of the Office of the President of Ukraine, said the country's delegation had discussed the possibility of joint production with the U.S. side. He declined to say when a signing would take place.",
  },
  {
    source:
      'Tổng thống Hàn Quốc Lee Jae-myung cho biết Seoul sẵn sàng đối thoại với Bình Nhưỡng "mà không cần điều kiện tiên quyết". Bà Kim Yo-jong, em gái lãnh đạo Triều Tiên Kim Jong-un, đáp lại rằng nước này "không có gì để nói với Hàn Quốc".',
    target:
      'South Korean President Lee Jae Myung said Seoul was ready for dialogue with Pyongyang "without preconditions." Kim Yo Jong, the sister of North Korean leader Kim Jong Un, responded that the country "has nothing to say to South Korea."',
  },
  {
    source:
      'Thượng nghị sĩ Lindsey Graham kêu gọi Thượng viện Mỹ thông qua lệnh trừng phạt mới đối với Nga trước ngày 15/12. "Đã đến lúc hành động", ông viết trên mạng xã hội X.',
    target:
      'Sen. Lindsey Graham called on the U.S. Senate to approve new sanctions on Russia before Dec. 15. "It is time to act," he wrote on the social network X.',
  },
  {
    source:
      'Trả lời câu hỏi liệu Na Uy có gửi quân tới Ukraine hay không, Thủ tướng Jonas Gahr Store nói chính phủ của ông chưa đưa ra quyết định. "Chúng tôi không loại trừ bất kỳ phương án nào", ông nói.',
    target:
      'Asked whether Norway would send troops to Ukraine, Prime Minister Jonas Gahr Store said his government had not yet made a decision. "We do not rule out any option," he said.',
  },
  {
    source:
      'Nhà phân tích Kateryna Bondar nhận định Ukraine có thể tự sản xuất phần lớn số UAV mà quân đội cần. Tuy nhiên, bà cho rằng nước này sẽ còn phụ thuộc vào linh kiện nhập khẩu trong ít nhất ba năm nữa.',
    target:
      'Analyst Kateryna Bondar said Ukraine could itself produce most of the unmanned aerial vehicles (UAVs) that its military needs. However, she said the country would remain dependent on imported components for at least three more years.',
  },
  {
    source:
      'Chủ tịch Trung Quốc Tập Cận Bình nói với Tổng thống Nga Vladimir Putin rằng quan hệ hai nước "đang ở mức cao nhất trong lịch sử". Ông Putin cảm ơn Bắc Kinh vì lập trường "cân bằng" về Ukraine và mời ông Tập thăm Moskva vào năm tới.',
    target:
      'Chinese President Xi Jinping told Russian President Vladimir Putin that relations between the two countries were "at the highest level in history." Putin thanked Beijing for its "balanced" position on Ukraine and invited Xi to visit Moscow next year.',
  },
  {
    source:
      'Thủ tướng Ấn Độ Narendra Modi khẳng định chiến dịch chỉ nhằm vào các mục tiêu khủng bố. Thủ tướng Pakistan Shehbaz Sharif đáp lại rằng nước này "có quyền tự vệ".',
    target:
      'Indian Prime Minister Narendra Modi asserted that the operation was aimed only at terrorist targets. Pakistani Prime Minister Shehbaz Sharif responded that his country "has the right to defend itself."',
  },
  {
    source:
      'Ngoại trưởng Iran Abbas Araghchi tuyên bố Tehran sẽ không từ bỏ quyền làm giàu uranium. Ông Steve Witkoff, đặc phái viên Mỹ, thì nói rằng đây là "lằn ranh đỏ" của Washington.',
    target:
      'Iranian Foreign Minister Abbas Araghchi declared that Tehran would not give up its right to enrich uranium. Steve Witkoff, the U.S. special envoy, for his part said this was Washington\'s "red line."',
  },
  {
    source:
      'Đô đốc Samuel Paparo cảnh báo các cuộc tập trận của Trung Quốc là sự diễn tập cho việc cưỡng ép Đài Loan. Chuyên gia Bonnie Glaser lại cho rằng Bắc Kinh "chưa sẵn sàng hành động".',
    target:
      'Adm. Samuel Paparo warned that China\'s drills were a rehearsal for coercing Taiwan. Analyst Bonnie Glaser, however, argued that Beijing was "not yet ready to act."',
  },
  {
    source:
      'Thủ tướng Canada Mark Carney nói nước này sẽ đạt mức chi tiêu 2% GDP trong năm nay. Tổng thư ký NATO Mark Rutte hoan nghênh cam kết đó, song nhấn mạnh liên minh "cần nhiều hơn thế".',
    target:
      'Canadian Prime Minister Mark Carney said the country would reach the spending level of 2% of GDP this year. NATO Secretary-General Mark Rutte welcomed the pledge but stressed that the alliance "needs more than that."',
  },
  {
    source:
      'Thủ tướng Slovakia Robert Fico tuyên bố sẽ phủ quyết gói trừng phạt mới. Ngoại trưởng Litva Kestutis Budrys chỉ trích lập trường này và nói rằng "thời gian đứng về phía Moskva".',
    target:
      'Slovak Prime Minister Robert Fico declared that he would veto the new package of sanctions. Lithuanian Foreign Minister Kestutis Budrys criticized this position and said that "time is on Moscow\'s side."',
  },
  {
    source:
      'Tổng thống Venezuela Nicolas Maduro cáo buộc Mỹ dựng chuyện để lật đổ chính phủ. Tổng thống Colombia Gustavo Petro kêu gọi Liên Hợp Quốc điều tra các vụ không kích ở Caribe.',
    target:
      'Venezuelan President Nicolas Maduro accused the U.S. of fabricating stories to overthrow the government. Colombian President Gustavo Petro called on the United Nations to investigate the airstrikes in the Caribbean.',
  },
  {
    source:
      'Tổng thống Azerbaijan Ilham Aliyev cho biết hiệp ước hòa bình đã gần hoàn tất. Theo Thủ tướng Armenia Nikol Pashinyan, hai nước chỉ còn bất đồng về một điều khoản. Ông Pashinyan nói thêm rằng lễ ký có thể diễn ra tại Washington.',
    target:
      'Azerbaijani President Ilham Aliyev said the peace treaty was almost complete. According to Armenian Prime Minister Nikol Pashinyan, the two countries still disagree on only one clause. Pashinyan added that the signing ceremony could take place in Washington.',
  },
  {
    source:
      'Bộ trưởng Quốc phòng Thụy Điển Pål Jonson cho hay nước này sẵn sàng bán tới 150 tiêm kích Gripen cho Ukraine. Tổng thống Volodymyr Zelensky cảm ơn và nói Kiev muốn nhận những chiếc đầu tiên vào năm 2026.',
    target:
      'Swedish Defense Minister Pål Jonson said the country was ready to sell up to 150 Gripen fighter jets to Ukraine. President Volodymyr Zelensky thanked it and said Kyiv wanted to receive the first of them in 2026.',
  },
];
