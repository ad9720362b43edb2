import type { RightPair } from './right-pair.ts';

/**
 * Paragraphs of foreign and defense news of every kind, written and translated for this purpose as an editor would: none has
 * a grave issue. No faults are made of them.
 */
export const FOREIGN_NEWS: readonly RightPair[] = [
  {
    source:
      'Không quân Ukraine sáng 24/9 thông báo đã bắn hạ 103 trong tổng số 125 máy bay không người lái mà Nga phóng trong đêm, song thừa nhận 22 chiếc còn lại đã đánh trúng mục tiêu tại 7 địa điểm. Mảnh vỡ rơi xuống hai nơi khác, chưa rõ thiệt hại.',
    target:
      "Ukraine's air force said on the morning of Sept. 24 that it had shot down 103 of the 125 drones Russia launched overnight, but acknowledged that the remaining 22 had hit targets at seven locations. Debris fell at two other sites, and the extent of the damage was not yet clear.",
  },
  {
    source:
      '"Chúng tôi không xin bất kỳ ai đổ máu thay mình, chúng tôi chỉ cần công cụ để tự vệ", bà Olga Stefanishyna, đại sứ Ukraine tại Mỹ, phát biểu trong cuộc họp báo ở Washington hôm 3/10.',
    target:
      '"We are not asking anyone to shed blood on our behalf; we only need the tools to defend ourselves," Olga Stefanishyna, Ukraine\'s ambassador to the United States, said at a news conference in Washington on Oct. 3.',
  },
  {
    source:
      'Thủ tướng Israel Benjamin Netanyahu tối 12/8 bác bỏ thông tin cho rằng nội các an ninh bất đồng về kế hoạch chiếm thành phố Gaza. Theo ông, quyết định được thông qua với đa số tuyệt đối và quân đội sẽ thực hiện đúng thời hạn.',
    target:
      'Israeli Prime Minister Benjamin Netanyahu on the evening of Aug. 12 denied reports that the security cabinet was split over the plan to take Gaza City. He said the decision had passed with an absolute majority and the military would carry it out on schedule.',
  },
  {
    source:
      'Chiều 6/5, tại trụ sở Bộ Ngoại giao, Thứ trưởng Nguyễn Minh Vũ đã tiếp Đại sứ Ba Lan tới chào từ biệt nhân dịp kết thúc nhiệm kỳ công tác. Hai bên nhất trí rằng kim ngạch thương mại song phương còn nhiều dư địa để tăng trưởng, nhất là trong lĩnh vực dược phẩm và nông sản.',
    target:
      "On the afternoon of May 6, Deputy Foreign Minister Nguyen Minh Vu received the Polish ambassador at the Foreign Ministry's headquarters for a farewell call marking the end of the envoy's term. The two sides agreed that bilateral trade still had considerable room to grow, particularly in pharmaceuticals and farm products.",
  },
  {
    source:
      'Hàn Quốc chốt hợp đồng bán 180 xe tăng K2 cho Ba Lan với giá 6,5 tỷ USD, thương vụ xuất khẩu vũ khí riêng lẻ lớn nhất từ trước đến nay của nước này. Trong số đó, 63 xe sẽ được lắp ráp tại nhà máy ở Gliwice.',
    target:
      'South Korea has finalized a contract to sell 180 K2 tanks to Poland for $6.5 billion, its largest single arms export deal to date. Of those, 63 will be assembled at a plant in Gliwice.',
  },
  {
    source:
      'Cảnh sát biển Philippines cho hay hai tàu hải cảnh Trung Quốc đã phun vòi rồng vào tàu tiếp tế của họ gần bãi Scarborough, làm vỡ kính buồng lái và khiến một thuyền viên bị thương nhẹ. Phía Trung Quốc nói đã hành động "chuyên nghiệp, đúng luật".',
    target:
      'The Philippine Coast Guard said two Chinese coast guard ships fired water cannons at its supply vessel near Scarborough Shoal, shattering the bridge windows and slightly injuring a crew member. China said it had acted in a "professional and lawful" manner.',
  },
  {
    source:
      'Nếu không đạt được thỏa thuận trước ngày 1/11, Washington sẽ áp thuế 25% đối với toàn bộ xe tải hạng nặng nhập khẩu, Bộ trưởng Thương mại Mỹ cảnh báo, đồng thời để ngỏ khả năng miễn trừ cho các nước đã ký hiệp định khung.',
    target:
      'If no agreement is reached before Nov. 1, Washington will impose a 25% tariff on all imported heavy trucks, the U.S. commerce secretary warned, while leaving open the possibility of exemptions for countries that have signed framework deals.',
  },
  {
    source:
      'Ảnh: Binh sĩ Lữ đoàn Cơ giới số 93 Ukraine khai hỏa lựu pháo về phía vị trí Nga gần Kostiantynivka, tỉnh Donetsk, ngày 17/7. Phần lớn đạn pháo mà đơn vị này sử dụng do các nước châu Âu viện trợ.',
    target:
      "Photo: Soldiers of Ukraine's 93rd Mechanized Brigade fire a howitzer toward Russian positions near Kostiantynivka, Donetsk region, July 17. Most of the shells the unit uses are donated by European countries.",
  },
  {
    source:
      'Tòa án Hiến pháp Thái Lan hôm qua ra phán quyết với tỷ lệ 6-3, buộc thủ tướng phải rời nhiệm sở vì vi phạm chuẩn mực đạo đức. Đây là nhà lãnh đạo thứ năm bị cơ quan này phế truất kể từ năm 2008.',
    target:
      "Thailand's Constitutional Court ruled 6-3 yesterday to force the prime minister from office for violating ethical standards. It was the fifth leader the court has removed since 2008.",
  },
  {
    source:
      'Ít nhất 38 người thiệt mạng và hơn 60 người bị thương khi một xe khách chở công nhân lao xuống vực ở vùng núi phía bắc Peru rạng sáng 9/4. Tài xế được cho là đã ngủ gật, dù cảnh sát chưa loại trừ nguyên nhân kỹ thuật.',
    target:
      'At least 38 people were killed and more than 60 injured when a bus carrying workers plunged into a ravine in the mountains of northern Peru in the early hours of April 9. The driver is believed to have fallen asleep, though police have not ruled out a mechanical cause.',
  },
  {
    source:
      'Ngân hàng Trung ương Nga giữ nguyên lãi suất cơ bản ở mức 17%, trái với dự đoán của đa số chuyên gia rằng cơ quan này sẽ hạ thêm một điểm phần trăm. Thống đốc Elvira Nabiullina giải thích lạm phát tuy đã chậm lại nhưng chưa bền vững.',
    target:
      "Russia's central bank left its key interest rate unchanged at 17%, contrary to most experts' forecasts that it would cut by another percentage point. Governor Elvira Nabiullina explained that although inflation had slowed, the decline was not yet sustainable.",
  },
  {
    source:
      'Theo kế hoạch, tàu sân bay USS George Washington cùng hai tàu khu trục hộ tống sẽ cập cảng Tiên Sa, Đà Nẵng, vào giữa tháng 6 và lưu lại 5 ngày. Thủy thủ đoàn dự kiến giao lưu bóng chuyền với sinh viên địa phương và thăm một trung tâm bảo trợ trẻ em.',
    target:
      "Under the plan, the aircraft carrier USS George Washington and two escorting destroyers will dock at Tien Sa port in Da Nang in mid-June and stay for five days. The crew is expected to play friendly volleyball matches with local students and visit a children's shelter.",
  },
  {
    source:
      'Không ai trong số 14 ngư dân mất tích ngoài khơi Quảng Ngãi được tìm thấy sau ba ngày tìm kiếm, Ban chỉ huy phòng thủ dân sự tỉnh cho biết chiều 30/10. Sóng cao 4-6 m buộc hai tàu cứu nạn phải quay vào bờ.',
    target:
      "None of the 14 fishermen missing off Quang Ngai has been found after three days of searching, the province's civil defense command said on the afternoon of Oct. 30. Waves of 4 to 6 meters forced two rescue ships to return to shore.",
  },
  {
    source:
      'Điện Kremlin phủ nhận việc Tổng thống Putin từng đề xuất gặp ông Zelensky tại Moskva, nói rằng truyền thông phương Tây đã hiểu sai phát biểu của trợ lý Yury Ushakov. "Chưa có cuộc gặp nào được lên lịch", phát ngôn viên Dmitry Peskov khẳng định.',
    target:
      'The Kremlin denied that President Putin had ever proposed meeting Zelensky in Moscow, saying Western media had misinterpreted remarks by aide Yury Ushakov. "No meeting has been scheduled," spokesman Dmitry Peskov said.',
  },
  {
    source:
      'Nhật Bản sẽ chi 9.040 tỷ yên (khoảng 58 tỷ USD) cho quốc phòng trong năm tài khóa tới, tăng gần 4% so với năm nay và là mức cao kỷ lục thứ 12 liên tiếp. Khoản lớn nhất dành cho mạng lưới drone ven biển mang tên SHIELD.',
    target:
      'Japan will spend 9.04 trillion yen (about $58 billion) on defense in the next fiscal year, up nearly 4% from this year and the 12th consecutive record high. The largest sum is earmarked for a coastal drone network called SHIELD.',
  },
  {
    source:
      'Trước đó một ngày, lực lượng Houthi tuyên bố phóng hai tên lửa đạn đạo vào sân bay Ben Gurion. Quân đội Israel nói đã đánh chặn một quả, quả còn lại rơi xuống sa mạc Negev mà không gây thương vong.',
    target:
      'A day earlier, the Houthis claimed to have fired two ballistic missiles at Ben Gurion Airport. The Israeli military said it intercepted one and the other fell in the Negev desert without causing casualties.',
  },
  {
    source:
      'Ủy ban châu Âu ngày 10/6 đề xuất gói trừng phạt thứ 18 nhằm vào Nga, trong đó có việc hạ trần giá dầu từ 60 USD xuống 45 USD mỗi thùng. Gói này cần được toàn bộ 27 nước thành viên thông qua mới có hiệu lực.',
    target:
      'The European Commission on June 10 proposed an 18th package of sanctions against Russia that includes lowering the oil price cap from $60 to $45 a barrel. The package must be approved by all 27 member states before it can take effect.',
  },
  {
    source:
      'Chưa đầy hai tuần sau khi nhậm chức, Bộ trưởng Quốc phòng Peru đã đệ đơn từ chức vì bê bối mua sắm trực thăng. Ông phủ nhận mọi sai phạm nhưng nói không muốn "trở thành gánh nặng" cho chính phủ.',
    target:
      'Less than two weeks after taking office, Peru\'s defense minister submitted his resignation over a helicopter procurement scandal. He denied any wrongdoing but said he did not want to "become a burden" on the government.',
  },
  {
    source:
      'Hai tiêm kích Su-30 của Malaysia suýt va chạm trong lúc bay biểu diễn tại triển lãm LIMA ở Langkawi. Khoảng cách gần nhất giữa hai máy bay chỉ vào khoảng 15 m, theo một nguồn tin không được phép phát ngôn với báo chí.',
    target:
      'Two Malaysian Su-30 fighter jets nearly collided during an aerobatic display at the LIMA exhibition in Langkawi. At the closest point, the two aircraft were only about 15 meters apart, according to a source not authorized to speak to the press.',
  },
  {
    source:
      'Tổng Bí thư Tô Lâm và Tổng thống Pháp Emmanuel Macron chứng kiến lễ trao đổi 14 văn kiện hợp tác tại Hà Nội, bao gồm hợp đồng mua 20 máy bay Airbus A330neo của Vietjet. Giá trị thương vụ không được công bố.',
    target:
      'Party General Secretary To Lam and French President Emmanuel Macron witnessed the exchange of 14 cooperation documents in Hanoi, including a contract for Vietjet to buy 20 Airbus A330neo aircraft. The value of the deal was not disclosed.',
  },
  {
    source:
      '"Ngừng bắn không đồng nghĩa với hòa bình", Tổng thư ký Liên Hợp Quốc António Guterres nhấn mạnh, kêu gọi các bên mở thêm cửa khẩu để mỗi ngày ít nhất 600 xe tải hàng cứu trợ có thể vào Dải Gaza.',
    target:
      '"A ceasefire is not the same as peace," U.N. Secretary-General António Guterres stressed, urging the parties to open more crossings so that at least 600 trucks of aid can enter the Gaza Strip each day.',
  },
  {
    source:
      'Giới chức Romania xác nhận một máy bay không người lái đã bay sâu khoảng 10 km vào không phận nước này và lượn lờ gần 50 phút trước khi quay về Ukraine. Phi công F-16 được lệnh bắn hạ nhưng quyết định không khai hỏa vì lo ngại thiệt hại dưới mặt đất.',
    target:
      "Romanian officials confirmed that a drone flew about 10 kilometers into the country's airspace and loitered for nearly 50 minutes before heading back to Ukraine. F-16 pilots had orders to shoot it down but decided not to fire over concerns about damage on the ground.",
  },
  {
    source:
      'Trái ngược với không khí căng thẳng hồi tháng 4, cuộc gặp lần này giữa ngoại trưởng Ấn Độ và người đồng cấp Trung Quốc diễn ra cởi mở. Hai nước đồng ý nối lại các chuyến bay thẳng, vốn bị đình chỉ từ năm 2020.',
    target:
      "In contrast to the tense atmosphere in April, this meeting between India's foreign minister and his Chinese counterpart was a cordial one. The two countries agreed to resume direct flights, which had been suspended since 2020.",
  },
  {
    source:
      'Giá vàng miếng SJC sáng nay tăng thêm 1,2 triệu đồng, lên 148,5 triệu đồng một lượng, cao nhất mọi thời đại. So với đầu năm, kim loại quý này đã đắt lên hơn 70%.',
    target:
      'The price of SJC gold bars rose another 1.2 million dong this morning to 148.5 million dong per tael, an all-time high. The precious metal has climbed more than 70% since the start of the year.',
  },
  {
    source:
      'Quân đội Myanmar gia hạn tình trạng khẩn cấp thêm 6 tháng tại 63 thị trấn ở 9 bang và vùng, với lý do "an ninh và pháp quyền chưa được khôi phục hoàn toàn". Những nơi này nhiều khả năng sẽ không thể tổ chức bỏ phiếu vào cuối tháng 12.',
    target:
      'Myanmar\'s military extended the state of emergency by six months in 63 townships across nine states and regions, on the grounds that "security and the rule of law have not been fully restored." Voting will most likely not be possible in those areas in late December.',
  },
  {
    source:
      'Tàu ngầm lớp Kilo mang tên Novorossiysk của Nga buộc phải nổi lên ngoài khơi Brittany, được cho là do rò rỉ nhiên liệu. Hạm đội Biển Đen phủ nhận có sự cố, nói con tàu chỉ tuân thủ quy định hàng hải khi đi qua eo biển Manche.',
    target:
      "Russia's Kilo-class submarine Novorossiysk was forced to surface off Brittany, reportedly because of a fuel leak. The Black Sea Fleet denied there had been any malfunction, saying the vessel was merely complying with navigation rules while transiting the English Channel.",
  },
  {
    source:
      'Hơn 7,2 triệu cử tri Moldova hôm nay đi bỏ phiếu bầu quốc hội, cuộc đua được coi là phép thử đối với định hướng gia nhập EU của nước này. Kết quả sơ bộ dự kiến công bố ngay trong đêm.',
    target:
      "More than 7.2 million Moldovan voters go to the polls today to elect a parliament, in a race seen as a test of the country's course toward EU membership. Preliminary results are expected overnight.",
  },
  {
    source:
      'Bộ Tổng tham mưu Ukraine nói rằng trong ngày 2/12 đã xảy ra 172 cuộc đụng độ, gần một phần ba trong số đó tập trung ở hướng Pokrovsk. Tại khu vực Huliaipole, lực lượng phòng thủ phải rút khỏi vài vị trí để bảo toàn quân số.',
    target:
      "Ukraine's General Staff said 172 clashes took place on Dec. 2, nearly a third of them concentrated in the Pokrovsk sector. In the Huliaipole area, defenders had to pull back from several positions to preserve personnel.",
  },
  {
    source:
      'Đề nghị của Mỹ về việc tái tiếp quản căn cứ không quân Bagram đã bị Taliban từ chối thẳng thừng. "Dù chỉ một tấc đất Afghanistan, chúng tôi cũng sẽ không giao cho ai", tham mưu trưởng quân đội Fasihuddin Fitrat tuyên bố.',
    target:
      'The Taliban flatly rejected a U.S. proposal to retake control of Bagram Air Base. "We will not hand over even an inch of Afghan land to anyone," army chief of staff Fasihuddin Fitrat declared.',
  },
  {
    source:
      'Bão Kalmaegi suy yếu thành áp thấp nhiệt đới sau khi đổ bộ đất liền Gia Lai đêm 6/11. Mưa lớn kèm gió giật cấp 14 đã làm tốc mái hàng nghìn căn nhà, nhấn chìm hơn 100 tàu thuyền neo đậu ven bờ.',
    target:
      'Typhoon Kalmaegi weakened into a tropical depression after making landfall in Gia Lai on the night of Nov. 6. Heavy rain and gusts reaching level 14 on the Beaufort scale tore the roofs off thousands of houses and sank more than 100 boats moored along the coast.',
  },
  {
    source:
      'Tổng thống Donald Trump nói ông "không vui" với các vụ tập kích mới nhất của Nga nhằm vào Kyiv, nhưng từ chối cho biết liệu điều đó có khiến ông phê duyệt chuyển tên lửa Tomahawk cho Ukraine hay không.',
    target:
      'President Donald Trump said he was "not happy" with Russia\'s latest strikes on Kyiv but declined to say whether they would lead him to approve the transfer of Tomahawk missiles to Ukraine.',
  },
  {
    source:
      'Một tòa án ở Seoul tuyên phạt cựu đệ nhất phu nhân Kim Keon-hee 20 tháng tù vì nhận túi xách hàng hiệu và vòng cổ kim cương từ một giáo phái. Bà được tuyên trắng án đối với cáo buộc thao túng cổ phiếu.',
    target:
      'A Seoul court sentenced former first lady Kim Keon-hee to 20 months in prison for accepting designer handbags and a diamond necklace from a religious sect. She was acquitted of stock manipulation charges.',
  },
  {
    source:
      'Bộ Quốc phòng Đức đặt mục tiêu nâng quân số từ khoảng 182.000 lên 260.000 vào năm 2035. Nếu không tuyển đủ người tình nguyện, quốc hội có thể bỏ phiếu khôi phục chế độ nghĩa vụ quân sự bắt buộc.',
    target:
      "Germany's Defense Ministry aims to increase the number of troops from about 182,000 to 260,000 by 2035. If not enough volunteers are recruited, parliament could vote to reinstate compulsory military service.",
  },
  {
    source:
      'Cuộc tập trận Balikatan năm nay quy tụ khoảng 14.000 binh sĩ, giảm nhẹ so với năm ngoái. Lần đầu tiên, hệ thống chống hạm NMESIS của thủy quân lục chiến Mỹ được triển khai tới quần đảo Batanes, cách Đài Loan chưa đầy 200 km.',
    target:
      "This year's Balikatan exercise brings together about 14,000 troops, slightly fewer than last year. For the first time, the U.S. Marine Corps' NMESIS anti-ship system has been deployed to the Batanes islands, less than 200 kilometers from Taiwan.",
  },
  {
    source:
      '"Tôi chưa bao giờ ra lệnh nổ súng vào người biểu tình", cựu thủ tướng Bangladesh Sheikh Hasina viết trong thư gửi những người ủng hộ từ nơi lưu vong ở Ấn Độ, sau khi bà bị kết án tử hình vắng mặt.',
    target:
      '"I never gave an order to open fire on protesters," former Bangladeshi Prime Minister Sheikh Hasina wrote in a letter to supporters from exile in India after she was sentenced to death in absentia.',
  },
  {
    source:
      'Theo Tổng cục Thống kê, GDP quý III của Việt Nam ước tăng 8,23% so với cùng kỳ năm trước, cao hơn mức 7,96% của quý II. Tính chung 9 tháng, nền kinh tế tăng trưởng 7,85%.',
    target:
      "Vietnam's third-quarter GDP is estimated to have grown 8.23% from a year earlier, up from 7.96% in the second quarter, according to the General Statistics Office. For the first nine months as a whole, the economy expanded 7.85%.",
  },
  {
    source:
      'Một trực thăng quân sự chở bộ trưởng quốc phòng và bộ trưởng môi trường Ghana rơi xuống khu rừng thuộc vùng Ashanti, khiến cả 8 người trên khoang thiệt mạng. Chiếc Z-9 mất liên lạc không lâu sau khi cất cánh từ Accra lúc 9h12.',
    target:
      "A military helicopter carrying Ghana's defense and environment ministers crashed in a forest in the Ashanti region, killing all eight people on board. The Z-9 lost contact shortly after taking off from Accra at 9:12 a.m.",
  },
  {
    source:
      'Iran có thể làm giàu uranium trở lại "trong vòng vài tháng", ông Rafael Grossi, Tổng giám đốc IAEA, nhận định, bất chấp việc Mỹ khẳng định ba cơ sở hạt nhân của nước này đã bị xóa sổ. Ông nói thêm rằng thanh sát viên đến nay vẫn chưa được phép vào Fordow.',
    target:
      'Iran could be enriching uranium again "within a matter of months," IAEA Director General Rafael Grossi said, despite U.S. assertions that the country\'s three nuclear facilities had been obliterated. He added that inspectors had still not been allowed into Fordow.',
  },
  {
    source:
      'Canada triệu hồi đại sứ tại Ấn Độ về nước tham vấn, động thái mà New Delhi gọi là "vô cớ và đáng tiếc". Quan hệ song phương xấu đi kể từ vụ sát hại thủ lĩnh người Sikh Hardeep Singh Nijjar hồi tháng 6/2023.',
    target:
      'Canada recalled its ambassador to India for consultations, a move New Delhi called "groundless and regrettable." Bilateral relations have deteriorated since the killing of Sikh leader Hardeep Singh Nijjar in June 2023.',
  },
  {
    source:
      'Lô hai tiêm kích Mirage 2000-5 đầu tiên của Pháp đã tới Ukraine từ tháng 2, nhưng đến nay Paris vẫn không tiết lộ sẽ chuyển tổng cộng bao nhiêu chiếc. Quốc hội Pháp ước tính con số này vào khoảng 6.',
    target:
      'The first batch of two French Mirage 2000-5 fighter jets arrived in Ukraine back in February, but Paris has yet to disclose how many it will deliver in total. The French parliament puts the number at around six.',
  },
  {
    source:
      'Sau gần 12 giờ đàm phán xuyên đêm, Thái Lan và Campuchia ký biên bản thỏa thuận gồm 13 điểm tại Kuala Lumpur, theo đó hai bên đóng băng việc điều quân và cho phép quan sát viên ASEAN giám sát đường biên giới.',
    target:
      'After nearly 12 hours of negotiations that ran through the night, Thailand and Cambodia signed a 13-point agreed record in Kuala Lumpur under which both sides will freeze troop movements and allow ASEAN observers to monitor the border.',
  },
  {
    source:
      'Hạ viện Mỹ hôm 18/9 bác dự luật ngân sách tạm thời với 217 phiếu chống và 212 phiếu thuận, khiến nguy cơ chính phủ phải đóng cửa một phần từ ngày 1/10 càng hiện hữu.',
    target:
      'The U.S. House on Sept. 18 rejected a stopgap spending bill by a vote of 217-212, making the risk of a partial government shutdown from Oct. 1 all the more real.',
  },
  {
    source:
      'Cục Hàng không Việt Nam yêu cầu các hãng rà soát toàn bộ 81 máy bay Airbus A320 và A321 bị ảnh hưởng bởi lỗi phần mềm điều khiển. Việc cập nhật phải hoàn tất trước 7h ngày 30/11, nếu không tàu bay sẽ không được phép khai thác.',
    target:
      'The Civil Aviation Authority of Vietnam ordered airlines to check all 81 Airbus A320 and A321 aircraft affected by a flight control software flaw. Updates must be completed before 7 a.m. on Nov. 30; otherwise the planes will not be allowed to operate.',
  },
  {
    source:
      'Nga kiểm soát gần như toàn bộ tỉnh Luhansk, trong khi Ukraine vẫn giữ khoảng 22% diện tích tỉnh Donetsk, tương đương 5.900 km2, theo Viện Nghiên cứu Chiến tranh (ISW) có trụ sở tại Mỹ.',
    target:
      'Russia controls almost all of the Luhansk region, while Ukraine still holds about 22% of the Donetsk region, or 5,900 square kilometers, according to the U.S.-based Institute for the Study of War (ISW).',
  },
  {
    source:
      'Triều Tiên phóng ít nhất một tên lửa đạn đạo tầm ngắn ra biển phía đông trưa 7/11, Hội đồng Tham mưu trưởng Liên quân Hàn Quốc (JCS) thông báo. Quả đạn bay khoảng 700 km, chưa rõ độ cao tối đa.',
    target:
      "North Korea fired at least one short-range ballistic missile toward the eastern sea around midday on Nov. 7, South Korea's Joint Chiefs of Staff (JCS) said. The missile flew about 700 kilometers; its maximum altitude was not immediately known.",
  },
  {
    source:
      'Vì thiếu phụ tùng, chỉ khoảng một nửa trong số 132 xe tăng Leopard 1 đã bàn giao cho Ukraine còn hoạt động được, tờ Spiegel dẫn một báo cáo nội bộ của quân đội Đức cho hay.',
    target:
      'Because of a shortage of spare parts, only about half of the 132 Leopard 1 tanks delivered to Ukraine are still operational, Spiegel reported, citing an internal German military report.',
  },
  {
    source:
      'Phó tổng thống Philippines Sara Duterte bị Hạ viện luận tội lần hai chỉ trong vòng một năm. Tuy nhiên, phe ủng hộ bà đang nắm ít nhất 9 trên 24 ghế tại Thượng viện, đủ để ngăn việc kết tội.',
    target:
      'Philippine Vice President Sara Duterte has been impeached by the House of Representatives for the second time in just one year. However, her supporters hold at least nine of the 24 seats in the Senate, enough to block a conviction.',
  },
  {
    source:
      'Hãng dầu khí Lukoil bắt đầu rao bán tài sản ở nước ngoài, một tuần sau khi bị Mỹ đưa vào danh sách đen. Tập đoàn nắm cổ phần trong các nhà máy lọc dầu ở Bulgaria, Romania và Hà Lan, cùng hàng nghìn trạm xăng tại khoảng 20 quốc gia.',
    target:
      'Oil company Lukoil has begun putting its foreign assets up for sale, a week after it was blacklisted by the United States. The group holds stakes in refineries in Bulgaria, Romania and the Netherlands, as well as thousands of gas stations in about 20 countries.',
  },
  {
    source:
      'Trong ảnh do vệ tinh của Maxar chụp hôm 1/6, có thể thấy ít nhất 4 oanh tạc cơ Tu-95 bị cháy rụi trên đường băng căn cứ Belaya ở Siberia, cách tiền tuyến hơn 4.000 km.',
    target:
      'At least four burned-out Tu-95 bombers can be seen on the runway at Belaya air base in Siberia, more than 4,000 kilometers from the front line, in an image taken by a Maxar satellite on June 1.',
  },
  {
    source:
      'Bộ Y tế khuyến cáo người dân không nên hoang mang trước sự gia tăng số ca sốt xuất huyết, vì tỷ lệ tử vong năm nay thấp hơn hẳn so với năm 2022. Dẫu vậy, TP HCM vẫn ghi nhận trung bình 1.500 ca mỗi tuần.',
    target:
      'The Health Ministry advised the public not to panic over the rise in dengue cases, as the fatality rate this year is far lower than in 2022. Even so, Ho Chi Minh City is still recording an average of 1,500 cases a week.',
  },
  {
    source:
      'Thủ tướng Phạm Minh Chính đề nghị Brazil sớm mở cửa thị trường cho cá tra, tôm của Việt Nam, đổi lại Hà Nội sẽ tạo thuận lợi cho thịt bò Brazil. Ông đưa ra đề xuất này trong cuộc gặp Tổng thống Lula da Silva bên lề hội nghị BRICS mở rộng tại Rio de Janeiro.',
    target:
      'Prime Minister Pham Minh Chinh asked Brazil to open its market soon to Vietnamese pangasius and shrimp, in return for which Hanoi would ease the way for Brazilian beef. He made the proposal in a meeting with President Lula da Silva on the sidelines of an expanded BRICS summit in Rio de Janeiro.',
  },
  {
    source:
      'Lần gần nhất hai miền Triều Tiên liên lạc qua đường dây nóng quân sự là tháng 4/2023. Từ đó đến nay, mọi cuộc gọi từ phía Hàn Quốc đều không được hồi đáp.',
    target:
      'The two Koreas last communicated over their military hotline in April 2023. Every call from the South since then has gone unanswered.',
  },
  {
    source:
      'Khoảng 40% công suất lọc dầu của Nga đã phải ngừng hoạt động ít nhất một lần kể từ đầu tháng 8, Reuters tính toán dựa trên số liệu của giới thương nhân. Giá xăng bán buôn nội địa theo đó leo lên mức chưa từng có.',
    target:
      "About 40% of Russia's oil refining capacity has been shut down at least once since early August, according to Reuters calculations based on traders' data. Domestic wholesale gasoline prices have accordingly climbed to unprecedented levels.",
  },
  {
    source:
      'Nội các Israel chấp thuận xây 19 khu định cư mới ở Bờ Tây, bộ trưởng tài chính cực hữu Bezalel Smotrich thông báo hôm 21/12, nâng tổng số khu được phê duyệt trong ba năm qua lên 69.',
    target:
      "Israel's cabinet has approved 19 new settlements in the West Bank, far-right Finance Minister Bezalel Smotrich announced on Dec. 21, bringing the total approved over the past three years to 69.",
  },
  {
    source:
      'Chẳng những không hạ nhiệt, cuộc khẩu chiến giữa Bắc Kinh và Tokyo còn lan sang lĩnh vực du lịch: gần nửa triệu vé máy bay từ Trung Quốc đến Nhật Bản bị hủy chỉ trong ba ngày cuối tuần.',
    target:
      'Far from cooling down, the war of words between Beijing and Tokyo has spilled over into tourism: nearly half a million air tickets from China to Japan were canceled in just three days over the weekend.',
  },
  {
    source:
      'Bị cáo Trương Mỹ Lan được Hội đồng xét xử ghi nhận tình tiết giảm nhẹ do đã tự nguyện nộp lại một phần thiệt hại, nhưng mức án chung thân về tội lừa đảo chiếm đoạt tài sản vẫn được giữ nguyên.',
    target:
      'The trial panel acknowledged as a mitigating circumstance that defendant Truong My Lan had voluntarily repaid part of the losses, but her life sentence for fraudulent appropriation of property was upheld.',
  },
  {
    source:
      'Australia chọn khinh hạm lớp Mogami cải tiến của Nhật Bản cho chương trình trị giá 10 tỷ AUD, vượt qua đối thủ MEKO A-200 của Đức. Ba chiếc đầu sẽ đóng tại Nhật, 8 chiếc còn lại dự kiến do nhà máy ở Tây Australia đảm nhận.',
    target:
      "Australia chose Japan's upgraded Mogami-class frigate for a program worth 10 billion Australian dollars, over the rival German MEKO A-200. The first three will be built in Japan, and the remaining eight are expected to be built at a shipyard in Western Australia.",
  },
  {
    source:
      'Ông Andriy Yermak, chánh văn phòng tổng thống Ukraine, từ chức hôm 28/11, vài giờ sau khi các điều tra viên chống tham nhũng khám xét căn hộ của ông. Ông chưa bị truy tố về bất kỳ tội danh nào.',
    target:
      "Andriy Yermak, the Ukrainian president's chief of staff, resigned on Nov. 28, hours after anti-corruption investigators searched his apartment. He has not been charged with any crime.",
  },
  {
    source:
      'Điều tra sơ bộ cho thấy cả hai động cơ của chiếc Boeing 787 bị cắt nhiên liệu gần như cùng lúc, chỉ ba giây sau khi rời mặt đất. Báo cáo không kết luận ai đã gạt công tắc, cũng không nêu lý do.',
    target:
      'The preliminary investigation shows that fuel to both engines of the Boeing 787 was cut off almost simultaneously, just three seconds after liftoff. The report does not conclude who moved the switches, nor does it give a reason.',
  },
  {
    source:
      'Trung Quốc tuyên bố hạn chế xuất khẩu thêm 5 loại đất hiếm gồm holmium, erbium, thulium, europium và ytterbium, nâng tổng số nguyên tố bị kiểm soát lên 12 trên 17. Quy định mới có hiệu lực từ ngày 8/11.',
    target:
      'China announced export restrictions on five more rare earths — holmium, erbium, thulium, europium and ytterbium — bringing the number of elements under control to 12 out of 17. The new rules take effect Nov. 8.',
  },
  {
    source:
      '"Nếu họ muốn chiến tranh, chúng tôi sẵn sàng. Nếu họ muốn đàm phán, chúng tôi càng sẵn sàng hơn", Tổng thống Venezuela Nicolás Maduro nói trước đám đông ủng hộ ở Caracas ngày 15/11.',
    target:
      '"If they want war, we are ready. If they want negotiations, we are even more ready," Venezuelan President Nicolás Maduro told a crowd of supporters in Caracas on Nov. 15.',
  },
  {
    source: 'Máy bay vận tải C-130 của Thổ Nhĩ Kỳ gặp nạn ở Gruzia, toàn bộ 20 quân nhân thiệt mạng',
    target: 'Turkish C-130 transport plane crashes in Georgia, killing all 20 military personnel aboard',
  },
  {
    source:
      'Chính phủ Anh thông báo sẽ công nhận Nhà nước Palestine vào tháng 9, trừ khi Israel có những bước đi thực chất nhằm chấm dứt "tình cảnh kinh hoàng" ở Gaza và cam kết không sáp nhập Bờ Tây.',
    target:
      'The British government announced it would recognize a Palestinian state in September unless Israel takes substantive steps to end the "appalling situation" in Gaza and commits not to annex the West Bank.',
  },
  {
    source:
      'Nhóm nghiên cứu ước tính khoảng 1/4 số mìn rải ở miền đông Ukraine là loại chống người, song cảnh báo con số thực tế có thể cao gấp đôi. Với tốc độ rà phá hiện nay, việc dọn sạch toàn bộ sẽ mất không dưới 80 năm.',
    target:
      'The research team estimates that about a quarter of the mines laid in eastern Ukraine are anti-personnel devices but warns that the real figure could be twice as high. At the current pace of demining, clearing everything would take no less than 80 years.',
  },
  {
    source:
      'Đoàn quân nhạc và khối diễu binh của Việt Nam gồm 68 cán bộ, chiến sĩ đã có mặt tại Moskva từ ngày 27/4 để hợp luyện trước lễ kỷ niệm 80 năm Chiến thắng phát xít. Đây là lần đầu tiên Quân đội nhân dân Việt Nam tham gia duyệt binh trên Quảng trường Đỏ.',
    target:
      "A Vietnamese military band and marching contingent of 68 officers and soldiers has been in Moscow since April 27 for joint rehearsals ahead of celebrations of the 80th anniversary of the victory over fascism. It is the first time the Vietnam People's Army has taken part in a parade on Red Square.",
  },
  {
    source:
      'Slovakia sẽ không gửi binh sĩ tới Ukraine dưới bất kỳ hình thức nào, Thủ tướng Robert Fico nhắc lại, nhưng nước này vẫn sẵn lòng cung cấp điện và khí đốt khẩn cấp cho láng giềng "khi được yêu cầu và có trả tiền".',
    target:
      'Slovakia will not send troops to Ukraine in any form, Prime Minister Robert Fico reiterated, but it remains willing to supply emergency electricity and gas to its neighbor "when asked and paid for."',
  },
  {
    source:
      'Nhân chứng kể lại rằng họ nghe thấy ba tiếng nổ lớn trước khi mái vòm khu chợ đổ sập. Mãi đến 2h sáng hôm sau, lực lượng cứu hộ mới đưa được nạn nhân cuối cùng ra khỏi đống đổ nát.',
    target:
      "Witnesses said they heard three loud explosions before the market's domed roof collapsed. It was not until 2 a.m. the following day that rescuers managed to pull the last victim from the rubble.",
  },
  {
    source:
      'Lầu Năm Góc đang xem xét rút bớt khoảng 4.500 trong số 28.500 lính Mỹ đồn trú tại Hàn Quốc, Wall Street Journal dẫn lời các quan chức giấu tên. Bộ Quốc phòng Hàn Quốc nói hai nước chưa hề thảo luận vấn đề này.',
    target:
      "The Pentagon is considering pulling about 4,500 of the 28,500 U.S. troops stationed in South Korea, The Wall Street Journal reported, citing unnamed officials. South Korea's Defense Ministry said the two countries had not discussed the matter at all.",
  },
  {
    source:
      'Hungary dọa phủ quyết việc gia hạn trừng phạt Nga, vốn phải được thông qua sáu tháng một lần. Dù Budapest từng nhiều lần làm vậy rồi lại nhượng bộ vào phút chót, các nhà ngoại giao ở Brussels tin rằng lần này khó đoán hơn.',
    target:
      'Hungary is threatening to veto an extension of sanctions on Russia, which must be approved every six months. Although Budapest has repeatedly done so only to back down at the last minute, diplomats in Brussels believe this time is harder to predict.',
  },
  {
    source:
      'Tàu khu trục Choe Hyon được kéo ra khỏi ụ nổi hôm 25/4 tại cảng Nampo. Giới phân tích cho rằng chiến hạm 5.000 tấn của Triều Tiên có thể được Nga hỗ trợ về hệ thống phòng không, bởi nó mang tổ hợp trông rất giống Pantsir-M.',
    target:
      "The destroyer Choe Hyon was towed out of a floating dock at Nampo port on April 25. Analysts say North Korea's 5,000-ton warship may have received Russian help with its air defense system, as it carries a system closely resembling the Pantsir-M.",
  },
  {
    source:
      'Doanh thu của 100 tập đoàn vũ khí lớn nhất thế giới đạt 679 tỷ USD trong năm 2024, tăng 5,9% so với năm trước đó và là mức cao nhất mà SIPRI từng ghi nhận.',
    target:
      "The world's 100 largest arms companies posted revenues of $679 billion in 2024, up 5.9% from the year before and the highest level SIPRI has ever recorded.",
  },
  {
    source:
      'Giới chức tỉnh Kharkiv cho hay một bé gái 8 tuổi và bà ngoại của em thiệt mạng khi bom lượn đánh trúng nhà riêng ở thị trấn Chuhuiv vào khoảng 4h30. Người mẹ sống sót nhờ lúc đó đang trực đêm ở bệnh viện.',
    target:
      "Officials in the Kharkiv region said an 8-year-old girl and her maternal grandmother were killed when a glide bomb hit their home in the town of Chuhuiv at about 4:30 a.m. The girl's mother survived because she was working a night shift at a hospital at the time.",
  },
  {
    source:
      'Ngoại trưởng Mỹ Marco Rubio gặp người đồng cấp Ấn Độ S. Jaishankar tại New York hôm 22/9, lần đầu kể từ khi Washington tăng gấp đôi thuế với hàng hóa Ấn Độ lên 50% do New Delhi tiếp tục mua dầu Nga.',
    target:
      "U.S. Secretary of State Marco Rubio met with Indian counterpart S. Jaishankar in New York on Sept. 22, their first meeting since Washington doubled tariffs on Indian goods to 50% over New Delhi's continued purchases of Russian oil.",
  },
  {
    source:
      'Dự luật cấm trẻ dưới 15 tuổi dùng mạng xã hội được Hạ viện Pháp thông qua với 130 phiếu thuận, 21 phiếu chống. Thượng viện sẽ xem xét văn bản này trong tháng 2, để kịp áp dụng từ năm học tới.',
    target:
      "A bill banning children under 15 from social media was passed by France's lower house by a vote of 130-21. The Senate will consider the text in February so that it can be in force in time for the next school year.",
  },
  {
    source:
      'Đến 17h cùng ngày, lực lượng chức năng mới khống chế được đám cháy tại kho chứa sơn ở Bình Dương. Không có thiệt hại về người, nhưng khoảng 3.000 m2 nhà xưởng bị thiêu rụi hoàn toàn.',
    target:
      'It was 5 p.m. the same day before authorities brought the fire at a paint warehouse in Binh Duong under control. There were no casualties, but about 3,000 square meters of factory space was completely destroyed.',
  },
  {
    source:
      'Ông Zelensky hôm 20/8 tiết lộ tên lửa hành trình Flamingo do Ukraine tự phát triển có tầm bắn 3.000 km và mang đầu đạn nặng hơn một tấn. Việc sản xuất hàng loạt có thể bắt đầu sớm nhất vào cuối năm nay hoặc đầu năm sau.',
    target:
      'Zelensky disclosed on Aug. 20 that the Flamingo cruise missile, developed by Ukraine on its own, has a range of 3,000 kilometers and carries a warhead weighing more than a ton. Mass production could begin as early as the end of this year or the start of next year.',
  },
  {
    source:
      'Không quân Ấn Độ cho nghỉ hưu phi đội MiG-21 cuối cùng sau 62 năm phục vụ. Dòng tiêm kích này từng bị báo chí nước này gọi là "quan tài bay" do hơn 400 chiếc đã gặp tai nạn.',
    target:
      'The Indian Air Force retired its last MiG-21 squadron after 62 years of service. The country\'s press had dubbed the fighter the "flying coffin" because more than 400 of them had been lost in accidents.',
  },
  {
    source:
      'Ukraine và Nga ngày 14/8 trao đổi mỗi bên 84 tù binh và dân thường. Phần lớn những người trở về Ukraine cần được chăm sóc y tế, trong số đó có người bị giam từ năm 2014.',
    target:
      'Ukraine and Russia exchanged 84 prisoners of war and civilians each on Aug. 14. Most of those returning to Ukraine need medical care, and they include people held since 2014.',
  },
  {
    source:
      'Theo Luật Nghĩa vụ quân sự sửa đổi của Campuchia, nam giới từ 18 đến 25 tuổi phải tại ngũ 24 tháng thay vì 18 tháng như trước. Người trốn tránh có thể lĩnh án tù đến 5 năm trong thời chiến.',
    target:
      "Under Cambodia's amended military service law, men aged 18 to 25 must serve 24 months instead of 18 as previously. Those who dodge the draft could face up to five years in prison in wartime.",
  },
  {
    source:
      'Bộ trưởng Quốc phòng Mỹ Pete Hegseth ra lệnh điều thêm nhóm tàu sân bay Gerald R. Ford tới vùng biển Caribe. Trước khi nhóm này đến, Mỹ đã có 8 chiến hạm cùng một tàu ngầm hạt nhân hiện diện ở đây.',
    target:
      "U.S. Defense Secretary Pete Hegseth ordered the additional deployment of the Gerald R. Ford carrier strike group to the Caribbean. Before the group's arrival, the U.S. already had eight warships and a nuclear submarine in the area.",
  },
  {
    source:
      '"Đó là một sai lầm mà tôi phải chịu trách nhiệm, không phải cấp dưới của tôi", Tổng tư lệnh Lực lượng Phòng vệ New Zealand nói trước ủy ban quốc hội về vụ tàu khảo sát Manawanui chìm ngoài khơi Samoa.',
    target:
      '"It was a mistake that I must answer for, not my subordinates," the chief of the New Zealand Defence Force told a parliamentary committee about the sinking of the survey ship Manawanui off Samoa.',
  },
  {
    source:
      'Số người chết vì lũ quét ở Sumatra đã vượt mốc 900, trong khi khoảng 270 người vẫn mất tích. Tại nhiều huyện thuộc tỉnh Aceh, hàng cứu trợ chỉ có thể được thả từ trên không vì đường sá bị cắt đứt.',
    target:
      'The death toll from flash floods in Sumatra has passed 900, while about 270 people remain missing. In many districts of Aceh province, aid can only be airdropped because roads have been cut off.',
  },
  {
    source:
      'Ba Lan đóng cửa toàn bộ biên giới với Belarus từ 0h ngày 12/9 do cuộc tập trận Zapad-2025. Thủ tướng Donald Tusk nói biên giới sẽ chỉ mở lại khi chính phủ chắc chắn rằng người dân không còn bị đe dọa.',
    target:
      'Poland closed its entire border with Belarus at midnight at the start of Sept. 12 because of the Zapad-2025 military exercise. Prime Minister Donald Tusk said the border would reopen only when the government was certain that its citizens were no longer under threat.',
  },
  {
    source:
      'Liên minh của Tổng thống Javier Milei giành gần 41% phiếu bầu trong cuộc bầu cử giữa kỳ ở Argentina, vượt xa dự đoán. Kết quả này giúp ông có đủ ghế để ngăn phe đối lập lật ngược các phủ quyết của mình.',
    target:
      "President Javier Milei's coalition won nearly 41% of the vote in Argentina's midterm elections, far exceeding expectations. The result gives him enough seats to prevent the opposition from overriding his vetoes.",
  },
  {
    source:
      'Cơ quan An ninh Ukraine (SBU) tuyên bố đã dùng drone hải quân Sub Sea Baby đánh hỏng một tàu ngầm Nga neo tại cảng Novorossiysk. Bộ Quốc phòng Nga phủ nhận, công bố video cho thấy con tàu không hề hấn gì.',
    target:
      "Ukraine's Security Service (SBU) claimed to have used a Sub Sea Baby naval drone to disable a Russian submarine moored at the port of Novorossiysk. Russia's Defense Ministry denied it, releasing video that showed the vessel unscathed.",
  },
  {
    source:
      'Việt Nam hoàn toàn bác bỏ yêu sách của Trung Quốc đối với quần đảo Hoàng Sa, người phát ngôn Bộ Ngoại giao Phạm Thu Hằng khẳng định chiều 13/11 khi được hỏi về việc Bắc Kinh lập khu bảo tồn tại đây.',
    target:
      "Vietnam completely rejects China's claims to the Paracel Islands, Foreign Ministry spokeswoman Pham Thu Hang said on the afternoon of Nov. 13 when asked about Beijing's establishment of a nature reserve there.",
  },
  {
    source:
      'Mỹ miễn trừ Hungary khỏi lệnh trừng phạt dầu khí Nga trong một năm. Đổi lại, Budapest cam kết mua khoảng 600 triệu USD khí hóa lỏng của Mỹ, một quan chức Nhà Trắng cho hay sau cuộc gặp giữa ông Trump và ông Viktor Orban.',
    target:
      'The U.S. exempted Hungary from sanctions on Russian oil and gas for one year. In return, Budapest pledged to buy about $600 million worth of U.S. liquefied natural gas, a White House official said after a meeting between Trump and Viktor Orban.',
  },
  {
    source:
      'Cho tới khi có lệnh mới, tàu thuyền không được ra khơi trong khu vực từ Quảng Trị đến Khánh Hòa. Các hồ thủy điện trên sông Vu Gia - Thu Bồn phải xả lũ từ từ để đón đợt mưa dự báo lên tới 700 mm.',
    target:
      'Until further notice, vessels are barred from going to sea in the area from Quang Tri to Khanh Hoa. Hydropower reservoirs on the Vu Gia-Thu Bon rivers must release water gradually to make room for rains forecast to reach 700 millimeters.',
  },
  {
    source:
      'Một nghi phạm người Ukraine bị bắt tại Italy vì liên quan đến vụ phá hoại đường ống Nord Stream năm 2022. Ông Serhii K., 49 tuổi, bị cho là đã điều phối nhóm đặt thuốc nổ, nhưng luật sư của ông nói thân chủ ở Ukraine vào thời điểm đó.',
    target:
      'A Ukrainian suspect was arrested in Italy over the 2022 sabotage of the Nord Stream pipelines. Serhii K., 49, is alleged to have coordinated the team that planted the explosives, but his lawyer said his client was in Ukraine at the time.',
  },
  {
    source:
      'Hạm đội Thái Bình Dương của Nga và hải quân Trung Quốc kết thúc cuộc tập trận kéo dài 5 ngày gần Vladivostok, trong đó hai bên diễn tập cứu hộ tàu ngầm, săn ngầm và bắn đạn thật.',
    target:
      "Russia's Pacific Fleet and the Chinese navy wrapped up a five-day exercise near Vladivostok in which the two sides practiced submarine rescue, anti-submarine warfare and live firing.",
  },
  {
    source:
      'Bà Takaichi Sanae, 64 tuổi, trở thành nữ thủ tướng đầu tiên của Nhật Bản sau khi giành 237 phiếu tại Hạ viện, nhiều hơn mức quá bán bốn phiếu. Bà nổi tiếng với lập trường cứng rắn về an ninh và ủng hộ kích thích tài khóa.',
    target:
      "Sanae Takaichi, 64, became Japan's first female prime minister after winning 237 votes in the lower house, four more than the majority required. She is known for her hard-line stance on security and support for fiscal stimulus.",
  },
  {
    source:
      'Theo lời Bộ trưởng Quốc phòng Boris Pistorius, Đức không thể chuyển thêm tổ hợp Patriot nào nữa nếu Mỹ không bảo đảm rằng Berlin sẽ được ưu tiên nhận hàng thay thế. Hiện nước này chỉ còn lại 6 hệ thống.',
    target:
      'Germany cannot hand over any more Patriot systems unless the U.S. guarantees that Berlin will get priority for replacements, according to Defense Minister Boris Pistorius. The country now has only six systems left.',
  },
  {
    source:
      'Thay vì tấn công trực diện, các nhóm nhỏ gồm 3-4 lính Nga lợi dụng sương mù len lỏi vào thành phố Pokrovsk rồi ẩn nấp trong tầng hầm, chờ lực lượng tăng viện. Cách làm này khiến phòng tuyến Ukraine bị xuyên thủng ở nhiều chỗ.',
    target:
      'Instead of attacking head-on, small groups of three to four Russian soldiers used the fog to slip into the city of Pokrovsk, then hid in basements to wait for reinforcements. The tactic has left the Ukrainian defensive line breached in many places.',
  },
  {
    source:
      'Tân Giám đốc điều hành Boeing thừa nhận chương trình 777X sẽ chậm thêm ít nhất một năm, khiến chiếc đầu tiên phải đến 2027 mới được giao cho Lufthansa. Tập đoàn phải ghi nhận khoản lỗ 4,9 tỷ USD vì sự chậm trễ này.',
    target:
      "Boeing's new chief executive acknowledged that the 777X program would slip by at least another year, meaning the first plane will not be delivered to Lufthansa until 2027. The group had to book a $4.9 billion charge because of the delay.",
  },
  {
    source:
      'Không lâu trước nửa đêm 6/5, Ấn Độ mở chiến dịch Sindoor, không kích 9 địa điểm trên lãnh thổ Pakistan và phần Kashmir do Islamabad kiểm soát. New Delhi nói chỉ nhắm vào "hạ tầng khủng bố" chứ không đánh cơ sở quân sự.',
    target:
      'Shortly before midnight on May 6, India launched Operation Sindoor, carrying out airstrikes on nine sites in Pakistan and the part of Kashmir controlled by Islamabad. New Delhi said it targeted only "terrorist infrastructure" and did not strike military facilities.',
  },
  {
    source:
      'Hàng chục nghìn người xuống đường ở Kathmandu phản đối lệnh cấm 26 nền tảng mạng xã hội. Đụng độ với cảnh sát làm 19 người chết, buộc Bộ trưởng Nội vụ Nepal phải từ chức ngay trong tối 8/9.',
    target:
      "Tens of thousands of people took to the streets of Kathmandu to protest a ban on 26 social media platforms. Clashes with police left 19 people dead, forcing Nepal's home minister to resign that same evening, Sept. 8.",
  },
  {
    source:
      'Tập đoàn Rheinmetall khánh thành nhà máy đạn pháo lớn nhất châu Âu tại Unterlüß, công suất tối đa 350.000 quả mỗi năm từ 2027. Tuy nhiên, sản lượng trong năm đầu vận hành chỉ vào khoảng 25.000 quả.',
    target:
      "Rheinmetall opened Europe's largest artillery shell factory in Unterlüß, with a maximum capacity of 350,000 rounds a year from 2027. However, output in its first year of operation will be only about 25,000 rounds.",
  },
  {
    source:
      'Nhiều thân nhân của con tin tập trung trước tư dinh thủ tướng ở Jerusalem, giương biểu ngữ "Đừng bỏ rơi họ lần thứ hai". Họ yêu cầu chính phủ chấp nhận đề xuất ngừng bắn 60 ngày mà Hamas đã đồng ý.',
    target:
      'Many relatives of the hostages gathered outside the prime minister\'s private residence in Jerusalem, holding up a banner reading "Don\'t abandon them a second time." They demanded that the government accept the 60-day ceasefire proposal that Hamas had agreed to.',
  },
  {
    source:
      'Malaysia, nước chủ tịch ASEAN năm 2025, chính thức kết nạp Timor-Leste làm thành viên thứ 11 của khối hôm 26/10, 14 năm sau khi quốc gia có 1,4 triệu dân này nộp đơn xin gia nhập.',
    target:
      "Malaysia, the 2025 ASEAN chair, formally admitted Timor-Leste as the bloc's 11th member on Oct. 26, 14 years after the country of 1.4 million people applied to join.",
  },
  {
    source:
      'Chưa có bằng chứng nào cho thấy các vụ drone bay qua sân bay Copenhagen do Nga chỉ đạo, Thủ tướng Đan Mạch Mette Frederiksen nói, nhưng bà cũng không thể loại trừ khả năng này. Sân bay phải ngừng hoạt động gần 4 tiếng trong đêm 22/9.',
    target:
      'There is no evidence so far that the drone flights over Copenhagen Airport were directed by Russia, Danish Prime Minister Mette Frederiksen said, though she could not rule it out either. The airport had to suspend operations for nearly four hours on the night of Sept. 22.',
  },
  {
    source:
      'Nhà máy điện hạt nhân Zaporizhzhia đã mất nguồn điện ngoài suốt 10 ngày, dài nhất kể từ khi xung đột bùng phát. Tám máy phát diesel đang vận hành để làm mát lò phản ứng, trong khi 9 máy khác ở chế độ dự phòng.',
    target:
      'The Zaporizhzhia nuclear power plant has been without off-site power for 10 days, the longest outage since the conflict broke out. Eight diesel generators are running to cool the reactors, while nine others are on standby.',
  },
  {
    source:
      'Một ngày sau khi tuyên thệ, tân Tổng thống Hàn Quốc Lee Jae-myung ra lệnh ngừng phát loa tuyên truyền dọc biên giới liên Triều. Quân đội cho biết động thái nhằm khôi phục lòng tin chứ không phải nhượng bộ đơn phương.',
    target:
      'A day after being sworn in, new South Korean President Lee Jae-myung ordered a halt to propaganda loudspeaker broadcasts along the inter-Korean border. The military said the move was meant to restore trust, not to make a unilateral concession.',
  },
  {
    source:
      'Cứ 10 người Ukraine thì có gần 7 người muốn cuộc chiến kết thúc bằng đàm phán càng sớm càng tốt, theo khảo sát của Gallup thực hiện hồi đầu tháng 7. Năm 2022, tỷ lệ này chỉ là 22%.',
    target:
      'Nearly seven in 10 Ukrainians want the war to end through negotiations as soon as possible, according to a Gallup poll conducted in early July. In 2022, the share was just 22%.',
  },
  {
    source:
      'Thượng tướng Nguyễn Tân Cương, Tổng Tham mưu trưởng Quân đội nhân dân Việt Nam, thăm chính thức Lào từ ngày 18 đến 20/3. Hai bên thống nhất mở rộng hợp tác đào tạo, tìm kiếm hài cốt liệt sĩ và phối hợp chống buôn lậu ma túy dọc biên giới.',
    target:
      "Senior Lt. Gen. Nguyen Tan Cuong, chief of the general staff of the Vietnam People's Army, paid an official visit to Laos from March 18 to 20. The two sides agreed to expand cooperation in training and the search for the remains of fallen soldiers, and to coordinate against drug smuggling along the border.",
  },
  {
    source:
      'Tối hậu thư của quân đội Israel cho người dân thành phố Gaza hết hạn lúc 18h, thế nhưng hàng trăm nghìn người vẫn bám trụ. Nhiều gia đình nói họ không đủ 1.000 USD để thuê xe chuyển xuống phía nam.',
    target:
      "The Israeli military's ultimatum to residents of Gaza City expired at 6 p.m., yet hundreds of thousands have stayed put. Many families say they cannot afford the $1,000 needed to hire a vehicle to move south.",
  },
  {
    source:
      'Cựu tổng thống Pháp Nicolas Sarkozy bị tuyên 5 năm tù vì âm mưu nhận tiền tranh cử từ Libya, nhưng được xử trắng án với các tội danh tham nhũng. Ông nói sẽ "ngủ trong tù với cái đầu ngẩng cao" và lập tức kháng cáo.',
    target:
      'Former French President Nicolas Sarkozy was sentenced to five years in prison for conspiring to obtain campaign funds from Libya but was acquitted of corruption charges. He said he would "sleep in prison with my head held high" and immediately appealed.',
  },
  {
    source:
      'Ngoại trừ Tây Ban Nha, tất cả thành viên NATO đã cam kết nâng chi tiêu quốc phòng lên 5% GDP trước năm 2035. Trong đó, 3,5% dành cho nhu cầu quân sự cốt lõi, 1,5% còn lại cho hạ tầng và an ninh mạng.',
    target:
      'All NATO members except Spain have committed to raising defense spending to 5% of GDP by 2035. Of that, 3.5% will go to core military needs and the remaining 1.5% to infrastructure and cybersecurity.',
  },
  {
    source:
      'Hãng tin KCNA hôm nay đưa tin lãnh đạo Kim Jong-un đã trực tiếp thị sát vụ thử động cơ nhiên liệu rắn làm bằng sợi carbon. Lực đẩy cực đại đạt 1.971 kN, mạnh hơn phiên bản trước gần 40%.',
    target:
      'North Korean leader Kim Jong-un personally observed a test of a solid-fuel engine made with carbon fiber, state news agency KCNA reported today. Maximum thrust reached 1,971 kilonewtons, nearly 40% more than the previous version.',
  },
  {
    source:
      'Khoảng 900 kiện hàng quân sự, chủ yếu là linh kiện máy bay, đã bị kẹt tại cảng Antwerp vì thiếu giấy phép quá cảnh. Nhà chức trách Bỉ không nêu tên nước gửi, chỉ nói hàng đi từ ngoài châu Âu.',
    target:
      'About 900 packages of military goods, mostly aircraft components, have been stuck at the port of Antwerp for lack of transit permits. Belgian authorities did not name the country of origin, saying only that the goods came from outside Europe.',
  },
  {
    source:
      'Lính dù Nga và Belarus diễn tập vượt sông Berezina trong khuôn khổ Zapad-2025, tại thao trường gần Borisov, Belarus, hôm 15/9. Ảnh: Reuters',
    target:
      'Russian and Belarusian paratroopers practice crossing the Berezina River as part of Zapad-2025 at a training ground near Borisov, Belarus, on Sept. 15. Photo: Reuters',
  },
  {
    source:
      'Hội đồng Bảo an Liên Hợp Quốc thông qua nghị quyết gia hạn nhiệm kỳ của lực lượng UNIFIL ở Lebanon lần cuối, đến hết ngày 31/12/2026. Sau thời điểm này, hơn 10.000 quân nhân sẽ có một năm để rút toàn bộ.',
    target:
      'The U.N. Security Council adopted a resolution extending the mandate of the UNIFIL force in Lebanon for the last time, until Dec. 31, 2026. After that date, more than 10,000 troops will have one year to withdraw completely.',
  },
  {
    source:
      'Lần đầu tiên trong lịch sử, kim ngạch xuất khẩu rau quả của Việt Nam cán mốc một tỷ USD chỉ trong một tháng. Riêng sầu riêng đóng góp hơn phân nửa, phần lớn nhờ sức mua từ Trung Quốc.',
    target:
      "For the first time ever, Vietnam's fruit and vegetable exports reached $1 billion in a single month. Durian alone accounted for more than half, largely thanks to demand from China.",
  },
  {
    source:
      'Thống đốc Texas điều 5.000 vệ binh quốc gia tới các thành phố lớn trước thềm biểu tình, mặc dù thị trưởng San Antonio nói rằng ông chưa từng yêu cầu và cũng không được báo trước.',
    target:
      'The governor of Texas deployed 5,000 National Guard troops to major cities ahead of protests, although the mayor of San Antonio said he had never requested them and had not been notified in advance.',
  },
  {
    source:
      '"Tôi không nghĩ châu Âu đã thức tỉnh. Cùng lắm là mới mở một mắt", cựu tư lệnh NATO Richard Shirreff bình luận về tốc độ tái vũ trang của lục địa già trong cuộc phỏng vấn với Sky News.',
    target:
      '"I don\'t think Europe has woken up. At best it has opened one eye," former NATO commander Richard Shirreff said of the pace of the continent\'s rearmament in an interview with Sky News.',
  },
  {
    source:
      'Đúng như dự đoán, Cục Dự trữ Liên bang Mỹ hạ lãi suất 25 điểm cơ bản xuống 3,75-4%. Hai thành viên bỏ phiếu chống: một người muốn giảm mạnh hơn, người kia muốn giữ nguyên.',
    target:
      'As expected, the U.S. Federal Reserve cut interest rates by 25 basis points to 3.75%-4%. Two members dissented: one wanted a deeper cut and the other wanted no change.',
  },
  {
    source:
      'Phe nổi dậy M23 rút khỏi thị trấn chiến lược Uvira ở miền đông CHDC Congo theo yêu cầu của bên trung gian Mỹ, song chính phủ cáo buộc họ chỉ "thay quân phục" và trà trộn vào cảnh sát địa phương.',
    target:
      'The M23 rebels withdrew from the strategic town of Uvira in eastern Congo at the request of U.S. mediators, but the government accused them of merely "changing uniforms" and blending into the local police.',
  },
  {
    source:
      'Con tàu treo cờ Benin mang tên Boracay, vốn nằm trong danh sách đen của EU, bị lính Pháp đột kích ngoài khơi Saint-Nazaire. Thuyền trưởng người Trung Quốc sẽ ra hầu tòa vào tháng 2 năm sau vì không tuân lệnh dừng tàu.',
    target:
      'The Benin-flagged ship Boracay, which is on an EU blacklist, was boarded by French soldiers off Saint-Nazaire. Its Chinese captain will stand trial in February next year for refusing an order to stop.',
  },
  {
    source:
      'Nguồn tin ngoại giao cho biết bản kế hoạch 28 điểm ban đầu giới hạn quân số Ukraine ở mức 600.000 người. Sau vòng đàm phán Geneva, con số này được nâng lên 800.000 và chỉ áp dụng trong thời bình.',
    target:
      'A diplomatic source said the initial 28-point plan capped the Ukrainian military at 600,000 personnel. After the Geneva round of talks, the figure was raised to 800,000 and would apply only in peacetime.',
  },
  {
    source:
      'Cảnh sát Hong Kong bắt thêm hai lãnh đạo công ty thầu và một tư vấn xây dựng trong vụ cháy khu chung cư Wang Fuk Court. Họ bị cáo buộc ngộ sát, do sử dụng lưới che không đạt chuẩn chống cháy.',
    target:
      'Hong Kong police arrested two more executives of the contractor and a construction consultant over the fire at the Wang Fuk Court apartment complex. They are accused of manslaughter over the use of netting that did not meet fire-resistance standards.',
  },
  {
    source:
      'Chính quyền quân sự Mali kêu gọi người dân bình tĩnh khi khủng hoảng nhiên liệu bước sang tuần thứ chín. Các trường học đóng cửa hai tuần bởi phiến quân JNIM phục kích hầu hết đoàn xe bồn từ Senegal và Bờ Biển Ngà.',
    target:
      "Mali's military government appealed for calm as a fuel crisis entered its ninth week. Schools were closed for two weeks because JNIM insurgents have ambushed most tanker convoys coming from Senegal and Ivory Coast.",
  },
  {
    source:
      'Sau bốn tháng bỏ trống, ghế đại sứ Mỹ tại Việt Nam đã có ứng viên: bà Jennifer Wicks McNamara, nhà ngoại giao chuyên nghiệp, được ông Trump đề cử và đang chờ Thượng viện phê chuẩn.',
    target:
      'After four months of vacancy, the post of U.S. ambassador to Vietnam has a candidate: Jennifer Wicks McNamara, a career diplomat, has been nominated by Trump and is awaiting Senate confirmation.',
  },
  {
    source:
      'Thụy Điển ký ý định thư bán cho Ukraine từ 100 đến 150 tiêm kích Gripen E. Thủ tướng Ulf Kristersson lưu ý đây mới chỉ là bước khởi đầu, và chiếc đầu tiên khó có thể được bàn giao trong vòng ba năm tới.',
    target:
      'Sweden signed a letter of intent to sell Ukraine between 100 and 150 Gripen E fighter jets. Prime Minister Ulf Kristersson noted that this was only a first step and that the first aircraft was unlikely to be delivered within the next three years.',
  },
  {
    source:
      'Vụ tai nạn đường sắt ở Nghệ An không gây thương vong, nhưng khiến 5 đoàn tàu khách phải chờ từ 2 đến 6 giờ. Nguyên nhân ban đầu được xác định do xe tải chết máy giữa đường ngang không có người gác.',
    target:
      'The railway accident in Nghe An caused no casualties but held up five passenger trains for two to six hours. The initial cause was determined to be a truck that stalled in the middle of an unattended level crossing.',
  },
  {
    source:
      'Nga đề nghị tự nguyện tuân thủ các giới hạn của hiệp ước New START thêm một năm sau khi văn kiện này hết hạn ngày 5/2/2026, miễn là Mỹ cũng làm như vậy. Ông Trump gọi đó là "ý tưởng nghe có vẻ hay".',
    target:
      'Russia offered to voluntarily observe the limits of the New START treaty for another year after it expires on Feb. 5, 2026, provided the U.S. does the same. Trump said it "sounds like a good idea."',
  },
  {
    source:
      'Gần nửa số nghị sĩ cầm quyền vắng mặt khi quốc hội Bulgaria biểu quyết, vì vậy kiến nghị bất tín nhiệm thứ sáu chỉ thất bại trong gang tấc. Ba ngày sau, chính phủ của Thủ tướng Rosen Zhelyazkov vẫn phải từ chức trước làn sóng biểu tình.',
    target:
      "Nearly half of the ruling lawmakers were absent when Bulgaria's parliament voted, so the sixth no-confidence motion failed only narrowly. Three days later, Prime Minister Rosen Zhelyazkov's government still had to resign in the face of a wave of protests.",
  },
  {
    source:
      'Lực lượng Phòng vệ Trên không Nhật Bản cho tiêm kích xuất kích 238 lần trong nửa đầu năm tài khóa, ít hơn 120 lần so với cùng kỳ. Khoảng 70% trong số này nhằm đối phó máy bay Trung Quốc, còn lại chủ yếu là Nga.',
    target:
      "Japan's Air Self-Defense Force scrambled fighter jets 238 times in the first half of the fiscal year, 120 fewer than in the same period a year earlier. About 70% of those were in response to Chinese aircraft, with most of the rest involving Russian ones.",
  },
  {
    source:
      'Giới chức Qatar coi vụ Israel không kích khu dân cư ở Doha hôm 9/9 là "khủng bố cấp nhà nước". Sáu người chết, trong đó có một sĩ quan an ninh sở tại, nhưng các thủ lĩnh Hamas được cho là đã thoát nạn.',
    target:
      'Qatari officials called Israel\'s Sept. 9 airstrike on a residential area of Doha "state terrorism." Six people were killed, including a local security officer, but Hamas leaders are believed to have survived.',
  },
  {
    source:
      'Không giống các đời tổng thống trước, ông Prabowo Subianto chọn Ấn Độ chứ không phải một nước ASEAN khác làm nơi bàn thảo thương vụ tên lửa BrahMos. Jakarta được cho là muốn mua hai tổ hợp với giá khoảng 450 triệu USD.',
    target:
      'Unlike previous presidents, Prabowo Subianto chose India rather than another ASEAN country as the venue for discussing a BrahMos missile deal. Jakarta reportedly wants to buy two systems for about $450 million.',
  },
  {
    source:
      'Hàng loạt chuyến bay tại sân bay Vilnius bị hoãn hoặc chuyển hướng do bóng bay chở thuốc lá lậu từ Belarus. Kể từ đầu tháng 10, Litva đã ít nhất 10 lần phải đóng không phận vì lý do tương tự.',
    target:
      'Numerous flights at Vilnius Airport were delayed or diverted because of balloons carrying smuggled cigarettes from Belarus. Since the start of October, Lithuania has had to close its airspace at least 10 times for similar reasons.',
  },
  {
    source:
      'Phải chăng Nga sắp cạn tiền? Bộ Tài chính nước này thừa nhận thâm hụt ngân sách năm nay sẽ lên 5.700 tỷ ruble, gấp gần 5 lần kế hoạch, nhưng nợ công vẫn dưới 20% GDP, thấp hơn nhiều so với các nền kinh tế lớn khác.',
    target:
      "Is Russia about to run out of money? Its Finance Ministry concedes that this year's budget deficit will reach 5.7 trillion rubles, nearly five times the plan, but public debt remains below 20% of GDP, far lower than in other major economies.",
  },
  {
    source:
      'Tổng thống Indonesia hủy chuyến thăm Trung Quốc vào phút chót để ở lại xử lý làn sóng biểu tình. Ông cũng yêu cầu quốc hội bãi bỏ khoản phụ cấp nhà ở 50 triệu rupiah mỗi tháng, thứ đã châm ngòi cho cơn giận của công chúng.',
    target:
      "Indonesia's president called off a trip to China at the last minute to stay and deal with a wave of protests. He also asked parliament to scrap the housing allowance of 50 million rupiah a month that had sparked the public anger.",
  },
  {
    source:
      'Cơ trưởng chuyến bay AF11 của Air France phát tín hiệu khẩn cấp khi đang trên đường từ New York đến Paris. Máy bay chở 295 người hạ cánh an toàn xuống Shannon, Ireland, lúc 4h45 giờ địa phương, không hành khách nào bị thương.',
    target:
      'The captain of Air France Flight AF11 sent out a distress signal while en route from New York to Paris. The plane, carrying 295 people, landed safely in Shannon, Ireland, at 4:45 a.m. local time, and no passengers were hurt.',
  },
  {
    source:
      'Chính phủ Hà Lan giành quyền kiểm soát hãng chip Nexperia, vin vào một đạo luật ban hành năm 1952 và chưa từng được sử dụng. Bắc Kinh trả đũa bằng cách cấm xuất khẩu sản phẩm của công ty từ Trung Quốc, đẩy nhiều hãng xe vào cảnh thiếu linh kiện.',
    target:
      "The Dutch government took control of chipmaker Nexperia, invoking a law passed in 1952 that had never been used. Beijing retaliated by banning exports of the company's products from China, leaving many automakers short of parts.",
  },
  {
    source:
      'Trong khi Kyiv nói thành phố Siversk chưa thất thủ, nhiều kênh Telegram Ukraine đăng video lính Nga treo cờ giữa trung tâm. DeepState, dự án bản đồ thân quân đội, đánh dấu hơn hai phần ba khu vực này là "vùng xám".',
    target:
      'While Kyiv said the city of Siversk had not fallen, many Ukrainian Telegram channels posted video of Russian soldiers raising flags in the center. DeepState, a mapping project close to the military, marked more than two-thirds of the area as a "gray zone."',
  },
  {
    source:
      'Bộ Công an đề nghị truy tố 28 người trong đường dây sản xuất sữa bột giả thu lợi bất chính gần 500 tỷ đồng. Hai kẻ cầm đầu, Vũ Mạnh Cường và Hoàng Mạnh Hà, bị bắt từ tháng 4.',
    target:
      'The Ministry of Public Security has recommended the prosecution of 28 people in a counterfeit powdered milk ring that made nearly 500 billion dong in illicit profits. The two ringleaders, Vu Manh Cuong and Hoang Manh Ha, were arrested in April.',
  },
  {
    source:
      'Phần Lan, Estonia, Latvia, Litva và Ba Lan đều đã rút khỏi Công ước Ottawa cấm mìn sát thương, viện dẫn mối đe dọa từ Nga. Na Uy là nước châu Âu duy nhất giáp Nga tuyên bố sẽ ở lại.',
    target:
      'Finland, Estonia, Latvia, Lithuania and Poland have all withdrawn from the Ottawa Convention banning anti-personnel mines, citing the threat from Russia. Norway is the only European country bordering Russia to say it will stay in.',
  },
  {
    source:
      'Trước khi bước vào chính trường, ông Karol Nawrocki từng là nhà sử học và võ sĩ quyền Anh nghiệp dư. Ông đắc cử tổng thống Ba Lan với 50,89% số phiếu, chỉ hơn đối thủ thân EU chưa đầy hai điểm phần trăm.',
    target:
      'Before entering politics, Karol Nawrocki was a historian and amateur boxer. He was elected president of Poland with 50.89% of the vote, less than two percentage points ahead of his pro-EU rival.',
  },
  {
    source:
      'Quân đội Sudan thừa nhận mất El Fasher, thành trì cuối cùng ở Darfur, sau 18 tháng bị vây hãm. Tổ chức Y tế Thế giới lên án vụ sát hại hơn 460 bệnh nhân cùng người nhà tại bệnh viện phụ sản trong thành phố.',
    target:
      "Sudan's army acknowledged losing El Fasher, its last stronghold in Darfur, after an 18-month siege. The World Health Organization condemned the killing of more than 460 patients and their relatives at a maternity hospital in the city.",
  },
  {
    source:
      'Tính đến 8h ngày 22/7, bão Wipha đã làm hai người chết, một người mất tích tại Nghệ An và Thanh Hóa. Gần 1.200 ha lúa mới cấy bị ngập, chưa kể 340 lồng bè nuôi cá bị sóng đánh vỡ.',
    target:
      'As of 8 a.m. on July 22, Typhoon Wipha had left two people dead and one missing in Nghe An and Thanh Hoa. Nearly 1,200 hectares of newly transplanted rice were flooded, not to mention 340 fish cages smashed by waves.',
  },
  {
    source:
      'Ông Zelensky ký luật khôi phục tính độc lập cho Cục Chống tham nhũng Quốc gia (NABU) và Văn phòng Công tố viên đặc biệt (SAPO) hôm 31/7, chín ngày sau khi chính ông tước bỏ điều đó, gây ra đợt biểu tình lớn nhất kể từ đầu chiến sự.',
    target:
      "Zelensky signed a law on July 31 restoring the independence of the National Anti-Corruption Bureau (NABU) and the Specialized Prosecutor's Office (SAPO), nine days after he himself had stripped it away, triggering the largest protests since the start of the war.",
  },
  {
    source:
      'Trung Quốc biên chế tàu sân bay Phúc Kiến ngày 5/11 tại Tam Á. Là chiếc thứ ba của nước này, nó có ba máy phóng điện từ, công nghệ mà tới nay chỉ tàu USS Gerald R. Ford của Mỹ sở hữu.',
    target:
      "China commissioned the aircraft carrier Fujian in Sanya on Nov. 5. The country's third carrier, it has three electromagnetic catapults, a technology until now possessed only by the U.S. carrier USS Gerald R. Ford.",
  },
  {
    source:
      '"Không có chuyện ngư dân của chúng tôi vi phạm vùng biển nước bạn", ông Bùi Văn Hòa, chủ tàu QNg 95412, nói sau khi được Malaysia trả tự do. Ông và 8 thuyền viên đã bị tạm giữ suốt 47 ngày.',
    target:
      '"Our fishermen in no way violated the other country\'s waters," said Bui Van Hoa, owner of the boat QNg 95412, after being released by Malaysia. He and eight crew members had been detained for 47 days.',
  },
  {
    source:
      'Tỷ phú Elon Musk bác tin SpaceX từng cố ý cắt sóng Starlink trong chiến dịch phản công Kherson của Ukraine năm 2022. Reuters vẫn giữ nguyên bài viết, nói đã phỏng vấn ba người biết trực tiếp về mệnh lệnh.',
    target:
      "Billionaire Elon Musk denied that SpaceX had deliberately cut Starlink coverage during Ukraine's Kherson counteroffensive in 2022. Reuters stood by its story, saying it had interviewed three people with direct knowledge of the order.",
  },
  {
    source:
      'Nếu được Quốc hội thông qua, tuyến đường sắt Lào Cai - Hà Nội - Hải Phòng dài 390 km sẽ khởi công vào ngày 19/12 và hoàn thành năm 2030. Tổng mức đầu tư ước khoảng 203.000 tỷ đồng, một phần vay từ Trung Quốc.',
    target:
      'If approved by the National Assembly, construction of the 390-kilometer Lao Cai-Hanoi-Haiphong railway will begin on Dec. 19 and be completed in 2030. Total investment is estimated at about 203 trillion dong, part of it borrowed from China.',
  },
  {
    source:
      'Hai phi công nhảy dù an toàn sau khi trực thăng MH-60R và tiêm kích F/A-18F của tàu sân bay USS Nimitz lần lượt rơi xuống Biển Đông cách nhau 30 phút. Ba thành viên phi hành đoàn trực thăng cũng được cứu sống.',
    target:
      "Two pilots ejected safely after an MH-60R helicopter and an F/A-18F fighter jet from the carrier USS Nimitz crashed one after the other in the South China Sea, 30 minutes apart. The helicopter's three crew members were also rescued.",
  },
  {
    source:
      'Slovenia trở thành nước EU đầu tiên cấm mọi giao dịch vũ khí với Israel, bao gồm cả quá cảnh. Lệnh cấm phần lớn mang tính biểu tượng, vì kim ngạch mua bán quốc phòng giữa hai bên gần như không đáng kể.',
    target:
      'Slovenia became the first EU country to ban all arms trade with Israel, including transit. The ban is largely symbolic, as defense trade between the two is almost negligible.',
  },
  {
    source:
      'Đặc phái viên Steve Witkoff đã sáu lần tới Nga trong năm nay, nhưng chưa một lần đặt chân đến Kyiv. Giải thích điều này, Nhà Trắng nói ông thường xuyên gặp quan chức Ukraine ở nước thứ ba.',
    target:
      'Special envoy Steve Witkoff has traveled to Russia six times this year but has not once set foot in Kyiv. Explaining this, the White House said he regularly meets Ukrainian officials in third countries.',
  },
  {
    source:
      'Cơ quan tình báo Hàn Quốc ước tính khoảng 2.000 lính Triều Tiên đã thiệt mạng khi chiến đấu cho Nga, gấp hơn ba lần con số 600 mà họ đưa ra hồi tháng 4. Ngoài ra, 1.000 công binh khác đã tới tỉnh Kursk.',
    target:
      "South Korea's intelligence agency estimates that about 2,000 North Korean soldiers have been killed fighting for Russia, more than triple the figure of 600 it gave in April. In addition, another 1,000 combat engineers have arrived in the Kursk region.",
  },
  {
    source:
      'Sân bay Long Thành đón chuyến bay kỹ thuật đầu tiên vào lúc 9h25 ngày 26/9. Theo tiến độ mới, công trình sẽ khai thác thương mại trong nửa đầu năm 2026, sớm hơn gần ba tháng so với kế hoạch cũ.',
    target:
      'Long Thanh Airport received its first technical flight at 9:25 a.m. on Sept. 26. Under the new schedule, the facility will begin commercial operations in the first half of 2026, nearly three months earlier than previously planned.',
  },
  {
    source:
      'Tòa án Hình sự Quốc tế (ICC) bác đơn xin tại ngoại của cựu tổng thống Philippines Rodrigo Duterte, cho rằng ông có thể bỏ trốn hoặc gây sức ép lên nhân chứng. Luật sư lập luận rằng thân chủ 80 tuổi của mình quá yếu để làm điều đó.',
    target:
      "The International Criminal Court (ICC) rejected former Philippine President Rodrigo Duterte's request for interim release, saying he could flee or put pressure on witnesses. His lawyer argued that his 80-year-old client was too frail to do so.",
  },
  {
    source:
      'Mưa đá to bằng quả trứng gà trút xuống huyện Mù Cang Chải trong khoảng 15 phút chiều 12/4, làm thủng mái gần 600 ngôi nhà. May mắn là không có ai bị thương, vì đa số người dân khi ấy đang ở trong các phòng học kiên cố dự họp thôn.',
    target:
      'Hail the size of chicken eggs pelted Mu Cang Chai district for about 15 minutes on the afternoon of April 12, punching holes in the roofs of nearly 600 houses. Fortunately, no one was hurt, as most residents were in solidly built classrooms at the time for a village meeting.',
  },
  {
    source:
      'Saab sẽ cung cấp cho Ba Lan ba tàu ngầm A26, Bộ trưởng Quốc phòng Wladyslaw Kosiniak-Kamysz công bố hôm 26/11, khép lại cuộc đua mà các nhà thầu Đức, Italy, Pháp, Tây Ban Nha và Hàn Quốc cùng theo đuổi.',
    target:
      'Saab will supply Poland with three A26 submarines, Defense Minister Wladyslaw Kosiniak-Kamysz announced on Nov. 26, ending a contest also pursued by German, Italian, French, Spanish and South Korean contractors.',
  },
  {
    source:
      'Ông Ali Larijani, thư ký Hội đồng An ninh Quốc gia Tối cao Iran, nói Tehran chưa đóng cánh cửa đối thoại với Washington, nhưng tuyệt đối không chấp nhận hạn chế đối với chương trình tên lửa.',
    target:
      "Ali Larijani, secretary of Iran's Supreme National Security Council, said Tehran had not closed the door to dialogue with Washington but would under no circumstances accept limits on its missile program.",
  },
  {
    source:
      'Chính quyền chuyển tiếp Syria và Lực lượng Dân chủ Syria (SDF) do người Kurd dẫn dắt đạt thỏa thuận ngừng bắn tại Aleppo sau hai ngày giao tranh. Ít nhất một cảnh sát và một dân thường đã thiệt mạng.',
    target:
      "Syria's transitional government and the Kurdish-led Syrian Democratic Forces (SDF) reached a ceasefire in Aleppo after two days of fighting. At least one police officer and one civilian were killed.",
  },
  {
    source:
      'Giá dầu Brent giảm gần 7% trong phiên 23/6 xuống 71,48 USD một thùng, do nhà đầu tư tin rằng Iran sẽ không phong tỏa eo biển Hormuz. Chỉ một ngày trước đó, giá còn vọt lên trên 81 USD.',
    target:
      'Brent crude fell nearly 7% on June 23 to $71.48 a barrel as investors bet that Iran would not blockade the Strait of Hormuz. Just a day earlier, prices had spiked above $81.',
  },
  {
    source:
      'Kyiv chìm trong bóng tối sau đợt tập kích đêm 9/10, hai nhà máy nhiệt điện hư hại nặng, tàu điện ngầm phải tạm dừng',
    target:
      'Kyiv plunged into darkness after attack on night of Oct. 9; two thermal power plants badly damaged, subway suspended',
  },
  {
    source:
      'Theo Bộ trưởng Năng lượng Svitlana Hrynchuk, hơn 800.000 hộ gia đình ở thủ đô bị mất điện. Đến chiều cùng ngày, các đội sửa chữa đã cấp điện trở lại cho khoảng ba phần tư trong số đó, chủ yếu ở hữu ngạn sông Dnipro.',
    target:
      'More than 800,000 households in the capital lost electricity, according to Energy Minister Svitlana Hrynchuk. By that afternoon, repair crews had restored power to about three-quarters of them, mainly on the right bank of the Dnipro River.',
  },
  {
    source:
      'Thủ tướng Campuchia Hun Manet viết trên Facebook rằng ông đã đề cử ông Trump cho giải Nobel Hòa bình, ca ngợi "vai trò mang tính lịch sử" của tổng thống Mỹ trong việc chấm dứt 5 ngày giao tranh với Thái Lan.',
    target:
      'Cambodian Prime Minister Hun Manet wrote on Facebook that he had nominated Trump for the Nobel Peace Prize, praising the U.S. president\'s "historic role" in ending five days of fighting with Thailand.',
  },
  {
    source:
      'Một thẩm phán liên bang ở Portland tạm thời chặn việc điều Vệ binh Quốc gia, cho rằng nhận định của tổng thống về tình hình thành phố "hoàn toàn không gắn với thực tế". Chính quyền đã kháng cáo ngay trong ngày.',
    target:
      'A federal judge in Portland temporarily blocked the deployment of the National Guard, saying the president\'s assessment of the situation in the city was "simply untethered to the facts." The administration appealed the same day.',
  },
  {
    source:
      'Quân đội Nga dường như đã thay đổi chiến thuật không kích: thay vì rải đều khắp cả nước, họ dồn hỏa lực vào một hoặc hai địa phương mỗi đêm, khiến lưới phòng không tại đó quá tải. Chuyên gia Serhii Beskrestnov gọi đây là "đòn búa tạ".',
    target:
      'The Russian military appears to have changed its air strike tactics: Instead of spreading attacks evenly across the country, it concentrates its firepower on one or two localities each night, overwhelming air defenses there. Expert Serhii Beskrestnov calls it the "sledgehammer."',
  },
  {
    source:
      'Bộ trưởng Ngoại giao Lê Hoài Trung cho biết Việt Nam sẵn sàng làm cầu nối giữa các bên liên quan trên bán đảo Triều Tiên nếu được đề nghị, song không có ý định đứng ra làm trung gian.',
    target:
      'Foreign Minister Le Hoai Trung said Vietnam was ready to act as a bridge between the parties concerned on the Korean Peninsula if asked, but had no intention of serving as a mediator.',
  },
  {
    source:
      'Đài Loan phát hiện 45 máy bay và 14 tàu chiến Trung Quốc quanh đảo trong 24 giờ tính đến 6h sáng qua. 31 chiếc trong số này đã vượt đường trung tuyến eo biển, cơ quan phòng vệ hòn đảo thông báo.',
    target:
      "Taiwan detected 45 Chinese aircraft and 14 warships around the island in the 24 hours to 6 a.m. yesterday. Thirty-one of the planes crossed the median line of the Taiwan Strait, the island's defense ministry said.",
  },
  {
    source:
      'Nhằm giảm phụ thuộc vào Mỹ, Thụy Sĩ cân nhắc cắt bớt đơn hàng 36 tiêm kích F-35A sau khi Washington từ chối giữ giá cố định. Chi phí phát sinh có thể lên tới 1,3 tỷ franc, vượt quá hạn mức mà cử tri nước này đã chấp thuận năm 2020.',
    target:
      'To reduce its dependence on the U.S., Switzerland is considering trimming its order for 36 F-35A fighter jets after Washington refused to hold to a fixed price. The additional cost could reach 1.3 billion francs, exceeding the ceiling Swiss voters approved in 2020.',
  },
  {
    source:
      'Trong số 251 người bị Hamas bắt cóc ngày 7/10/2023, thi thể trung sĩ Ran Gvili là trường hợp cuối cùng chưa được trao trả. Israel nói sẽ không mở lại cửa khẩu Rafah theo cả hai chiều chừng nào chưa tìm thấy anh.',
    target:
      "Of the 251 people abducted by Hamas on Oct. 7, 2023, Sgt. Ran Gvili's body is the last yet to be returned. Israel says it will not reopen the Rafah crossing in both directions until he is found.",
  },
  {
    source:
      'Tập đoàn Viettel lần đầu giới thiệu tổ hợp tên lửa đối hải Trường Sơn tại lễ diễu binh ngày 2/9. Hệ thống này đặt trên khung gầm xe 8 bánh, được cho là có tầm bắn gần 300 km, dù nhà sản xuất không công bố thông số chính thức.',
    target:
      'Viettel unveiled its Truong Son anti-ship missile system for the first time at the Sept. 2 military parade. Mounted on an eight-wheeled chassis, the system is believed to have a range of nearly 300 kilometers, although the manufacturer has not released official specifications.',
  },
  {
    source:
      'Đảng Lao động của Thủ tướng Na Uy Jonas Gahr Støre giành chiến thắng sít sao, giúp khối trung tả nắm 88 trên 169 ghế. Đảng Tiến bộ chống nhập cư lần đầu vượt mốc 20%, còn đảng Bảo thủ có kết quả tệ nhất trong 20 năm.',
    target:
      "Norwegian Prime Minister Jonas Gahr Støre's Labor Party won a narrow victory, giving the center-left bloc 88 of 169 seats. The anti-immigration Progress Party topped 20% for the first time, while the Conservatives had their worst result in 20 years.",
  },
  {
    source:
      'Tàu chở khoảng 100 thuyền nhân lật gần đảo Lampedusa hôm 13/8, ít nhất 26 người chết đuối. Tuần duyên Italy cứu được 60 người và cho rằng vẫn còn từ 12 đến 17 người chưa rõ tung tích.',
    target:
      'A boat carrying about 100 migrants capsized near the island of Lampedusa on Aug. 13, drowning at least 26 people. The Italian coast guard rescued 60 and believes 12 to 17 others are still unaccounted for.',
  },
  {
    source:
      'Apple bị Ủy ban châu Âu phạt 500 triệu euro vì cản trở nhà phát triển hướng người dùng ra ngoài App Store. Khoản phạt đối với Meta thấp hơn, ở mức 200 triệu euro. Cả hai đều tuyên bố sẽ khởi kiện.',
    target:
      "The European Commission fined Apple 500 million euros for preventing developers from steering users outside the App Store. Meta's fine was smaller, at 200 million euros. Both said they would sue.",
  },
  {
    source:
      'Người đứng đầu cơ quan tình báo quân sự Ukraine Kyrylo Budanov cho rằng Nga có thể duy trì cường độ tấn công hiện nay ít nhất đến hết mùa hè, bởi họ tuyển được trung bình 35.000 lính mỗi tháng, nhiều hơn số tổn thất.',
    target:
      "Kyrylo Budanov, head of Ukraine's military intelligence agency, said Russia could sustain the current intensity of its attacks at least through the end of the summer because it is recruiting an average of 35,000 soldiers a month, more than it is losing.",
  },
  {
    source:
      'Tân giáo hoàng Leo XIV dành chuyến công du nước ngoài đầu tiên tới Thổ Nhĩ Kỳ và Lebanon, từ ngày 27/11 đến 2/12. Tại Beirut, ông cầu nguyện thinh lặng ở hiện trường vụ nổ cảng năm 2020 khiến hơn 200 người chết.',
    target:
      'The new pope, Leo XIV, made Turkey and Lebanon the destinations of his first foreign trip, from Nov. 27 to Dec. 2. In Beirut, he prayed silently at the site of the 2020 port explosion that killed more than 200 people.',
  },
  {
    source:
      'Thêm 6 nước, trong đó có Peru và Bangladesh, bị Mỹ yêu cầu công dân nộp khoản đặt cọc tối đa 15.000 USD khi xin thị thực du lịch. Tiền sẽ được hoàn lại nếu họ rời đi đúng hạn.',
    target:
      'The U.S. is requiring citizens of six more countries, including Peru and Bangladesh, to post a bond of up to $15,000 when applying for tourist visas. The money will be refunded if they leave on time.',
  },
  {
    source:
      'Suốt ba giờ điều trần kín, ông Song Min-ki không trả lời thẳng liệu bản thân có phản đối lệnh thiết quân luật hay không, chỉ nói lúc ấy "không ai trong phòng họp dám lên tiếng".',
    target:
      'Throughout a three-hour closed-door hearing, Song Min-ki did not give a direct answer on whether he had opposed the martial law decree, saying only that at the time "no one in the meeting room dared to speak up."',
  },
  {
    source:
      'Armenia và Azerbaijan ký tắt hiệp định hòa bình tại Nhà Trắng ngày 8/8, kèm theo đó là thỏa thuận trao cho Mỹ quyền phát triển hành lang quá cảnh dài 43 km xuyên miền nam Armenia trong 99 năm. Iran phản đối dự án ngay lập tức.',
    target:
      'Armenia and Azerbaijan initialed a peace treaty at the White House on Aug. 8, along with a deal granting the U.S. the right to develop a 43-kilometer transit corridor through southern Armenia for 99 years. Iran immediately objected to the project.',
  },
  {
    source:
      'Máy bay huấn luyện Yak-130 thuộc Trung đoàn 940 rơi tại Đắk Lắk trong lúc bay tập, cả hai phi công kịp nhảy dù. Nguyên nhân được Quân chủng Phòng không - Không quân xác định là càng đáp bị kẹt, không thể khắc phục.',
    target:
      'A Yak-130 trainer jet of the 940th Regiment crashed in Dak Lak during a training flight, with both pilots ejecting in time. The Air Defense-Air Force determined the cause to be jammed landing gear that could not be fixed.',
  },
  {
    source:
      'Khoản vay 140 tỷ euro cho Ukraine từ tài sản Nga bị đóng băng tiếp tục bế tắc vì Bỉ, nơi đặt trụ sở Euroclear, đòi các thành viên EU chia sẻ mọi rủi ro pháp lý. "Bỉ không thể một mình gánh hậu quả", Thủ tướng Bart De Wever nói.',
    target:
      'A 140 billion-euro loan to Ukraine backed by frozen Russian assets remains deadlocked because Belgium, where Euroclear is based, is demanding that EU members share all the legal risks. "Belgium cannot bear the consequences alone," Prime Minister Bart De Wever said.',
  },
  {
    source:
      'Các nhà khoa học Việt Nam và Đức vừa mô tả một loài tắc kè mới tại Vườn quốc gia Phong Nha - Kẻ Bàng. Cá thể trưởng thành dài khoảng 8 cm, sống đơn độc trên vách đá vôi và chỉ kiếm ăn sau khi mặt trời lặn.',
    target:
      'Vietnamese and German scientists have just described a new gecko species in Phong Nha-Ke Bang National Park. Adults are about 8 centimeters long, live alone on limestone cliffs and forage only after sunset.',
  },
  {
    source:
      'Hai nghị sĩ đối lập Gruzia bị tuyên 7 tháng tù do từ chối ra làm chứng trước ủy ban điều tra của quốc hội. Họ cho rằng bản án mang động cơ chính trị, còn đảng cầm quyền Giấc mơ Gruzia nói luật pháp không có ngoại lệ.',
    target:
      'Two Georgian opposition lawmakers were sentenced to seven months in prison for refusing to testify before a parliamentary commission of inquiry. They said the verdict was politically motivated, while the ruling Georgian Dream party said the law allowed no exceptions.',
  },
  {
    source:
      'Mỹ bán cho Đài Loan gói vũ khí 11,1 tỷ USD, lớn nhất từ trước tới nay, bao gồm 82 hệ thống HIMARS, 420 tên lửa ATACMS và 60 pháo tự hành. Thương vụ vẫn phải chờ quốc hội hai bên xem xét.',
    target:
      'The U.S. is selling Taiwan an $11.1 billion arms package, the largest ever, including 82 HIMARS systems, 420 ATACMS missiles and 60 self-propelled howitzers. The deal is still subject to review by the legislatures of both sides.',
  },
  {
    source:
      'Ông Sergei Lavrov không dự cuộc họp của Hội đồng An ninh Nga hôm 5/11, làm dấy lên đồn đoán rằng ông bị thất sủng. "Những tin đó chẳng liên quan gì đến sự thật", Điện Kremlin đáp khi được hỏi.',
    target:
      'Sergei Lavrov did not attend a Nov. 5 meeting of Russia\'s Security Council, fueling speculation that he had fallen out of favor. "Those reports have nothing to do with reality," the Kremlin said when asked.',
  },
  {
    source:
      'Nửa đêm về sáng 1/9, trận động đất mạnh 6 độ làm rung chuyển tỉnh Kunar của Afghanistan. Nhà cửa phần lớn xây bằng gạch bùn nên sập hàng loạt, chôn vùi nhiều gia đình đang ngủ. Số người chết tính đến trưa đã vượt 800.',
    target:
      "In the early hours of Sept. 1, a magnitude 6 earthquake shook Afghanistan's Kunar province. Built mostly of mud brick, houses collapsed en masse, burying many families as they slept. By midday, the death toll had passed 800.",
  },
  {
    source:
      'Pháo tự hành Caesar do tập đoàn KNDS của Pháp chế tạo hiện được xuất xưởng với tốc độ 12 khẩu mỗi tháng, so với chỉ hai khẩu trước năm 2022. Thời gian sản xuất một khẩu cũng rút từ 30 tháng xuống còn 15 tháng.',
    target:
      "Caesar self-propelled howitzers made by France's KNDS now roll off the line at a rate of 12 a month, compared with just two before 2022. The time needed to build one has also been cut from 30 months to 15.",
  },
  {
    source:
      'Bất chấp lệnh cấm tụ tập, khoảng 20.000 người tuần hành ở Tbilisi nhân tròn một năm chính phủ Gruzia đình chỉ đàm phán gia nhập EU. Cảnh sát không can thiệp, khác hẳn những đêm trước đó.',
    target:
      'Despite a ban on gatherings, about 20,000 people marched in Tbilisi to mark one year since the Georgian government suspended EU accession talks. Police did not intervene, in sharp contrast to previous nights.',
  },
  {
    source:
      'Chủ tịch nước Lương Cường dự Tuần lễ Cấp cao APEC tại Gyeongju theo lời mời của Tổng thống Hàn Quốc. Năm 2027, Việt Nam sẽ lần thứ ba đăng cai sự kiện này, và Phú Quốc được chọn làm địa điểm tổ chức.',
    target:
      "President Luong Cuong attended APEC Economic Leaders' Week in Gyeongju at the invitation of South Korea's president. In 2027, Vietnam will host the event for the third time, with Phu Quoc chosen as the venue.",
  },
  {
    source:
      'Nghi phạm vụ xả súng khiến hai lính Vệ binh Quốc gia bị thương nặng gần Nhà Trắng là Rahmanullah Lakanwal, 29 tuổi, người Afghanistan nhập cư năm 2021. Một trong hai nạn nhân, Sarah Beckstrom, 20 tuổi, qua đời hôm sau.',
    target:
      'The suspect in the shooting that critically wounded two National Guard members near the White House is Rahmanullah Lakanwal, 29, an Afghan who immigrated in 2021. One of the two victims, Sarah Beckstrom, 20, died the next day.',
  },
  {
    source:
      'Đoạn video dài 47 giây lan truyền trên mạng được cho là quay cảnh lính Nga bắn hai binh sĩ Ukraine đã đầu hàng gần làng Zatyshshia. Ủy viên nhân quyền Dmytro Lubinets đã gửi thư tới Liên Hợp Quốc, trong khi CNN nói chưa thể xác minh độc lập.',
    target:
      'A 47-second video circulating online purportedly shows Russian soldiers shooting two Ukrainian troops who had surrendered near the village of Zatyshshia. Human rights ombudsman Dmytro Lubinets has sent a letter to the United Nations, while CNN said it could not independently verify the footage.',
  },
  {
    source:
      'Toàn bộ 12 cầu thủ U17 Việt Nam bị ngộ độc thực phẩm tại Doha đã bình phục và có thể ra sân. Huấn luyện viên Cristiano Roland nói ông không muốn lấy đó làm cái cớ nếu đội nhà thất bại.',
    target:
      "All 12 players on Vietnam's under-17 team who suffered food poisoning in Doha have recovered and can play. Coach Cristiano Roland said he did not want to use it as an excuse if the team lost.",
  },
  {
    source:
      'Kazakhstan sẽ gia nhập Hiệp định Abraham, Tổng thống Trump thông báo sau cuộc điện đàm ba bên với ông Kassym-Jomart Tokayev và Thủ tướng Israel. Động thái này chủ yếu mang ý nghĩa tượng trưng, do Astana và Tel Aviv đã có quan hệ ngoại giao từ năm 1992.',
    target:
      "Kazakhstan will join the Abraham Accords, President Trump announced after a three-way phone call with Kassym-Jomart Tokayev and Israel's prime minister. The move is mainly symbolic, as Astana and Tel Aviv have had diplomatic relations since 1992.",
  },
  {
    source:
      'Lãnh đạo đối lập Tanzania Tundu Lissu, người bị cáo buộc tội phản quốc, vẫn bị giam tại nhà tù Ukonga trong ngày bầu cử. Tổng thống Samia Suluhu Hassan tái đắc cử với gần 98% phiếu, kết quả bị quan sát viên châu Phi nghi ngờ.',
    target:
      'Tanzanian opposition leader Tundu Lissu, who is charged with treason, remained in Ukonga prison on election day. President Samia Suluhu Hassan was reelected with nearly 98% of the vote, a result questioned by African observers.',
  },
  {
    source:
      'Cầu tàu quân sự mà Nga xây dựng ở Tartus giờ gần như trống không. Ảnh vệ tinh ngày 2/2 cho thấy bãi container, nơi từng chất đầy khí tài, đã được dọn sạch; tuy vậy, Moskva vẫn đàm phán với Damascus để giữ căn cứ này.',
    target:
      'The military pier Russia built in Tartus is now almost empty. Satellite images from Feb. 2 show that the container yard, once packed with equipment, has been cleared; even so, Moscow is still negotiating with Damascus to keep the base.',
  },
  {
    source:
      'Hơn một tháng sau khi chiếm Vuhledar, quân Nga tiến thêm được khoảng 12 km về phía tây bắc, nhanh hơn bất cứ giai đoạn nào kể từ mùa xuân 2022. Cái giá phải trả, theo tình báo Anh, là trung bình hơn 1.500 thương vong mỗi ngày.',
    target:
      'More than a month after taking Vuhledar, Russian forces have advanced about 12 kilometers farther northwest, faster than at any time since the spring of 2022. The price, according to British intelligence, has been an average of more than 1,500 casualties a day.',
  },
  {
    source:
      'Giám đốc Công an TP Hải Phòng khuyến cáo người dân tuyệt đối không chuyển tiền cho các số điện thoại tự xưng là cán bộ điều tra. Chỉ trong quý I, địa phương này đã tiếp nhận 312 đơn trình báo, thiệt hại hơn 90 tỷ đồng.',
    target:
      'The Haiphong police director advised residents never to transfer money to callers claiming to be investigators. In the first quarter alone, the city received 312 complaints involving losses of more than 90 billion dong.',
  },
  {
    source:
      'Nam Phi đã không được mời dự hội nghị G20 năm 2026 tại Miami, điều mà Tổng thống Cyril Ramaphosa gọi là "đáng tiếc". Ông nhấn mạnh Pretoria là thành viên sáng lập, và tư cách ấy không do một quốc gia nào ban phát.',
    target:
      'South Africa has not been invited to the 2026 G20 summit in Miami, something President Cyril Ramaphosa called "regrettable." He stressed that Pretoria is a founding member and that this status is not bestowed by any one country.',
  },
  {
    source:
      'Sở dĩ hai máy bay ném bom B-52H phải hạ cánh xuống căn cứ Fairford sớm hơn dự kiến là vì thời tiết xấu trên Bắc Hải, chứ không phải do trục trặc, Không quân Mỹ giải thích. Chuyến bay huấn luyện cùng tiêm kích Phần Lan và Thụy Điển được dời sang hôm sau.',
    target:
      'The two B-52H bombers landed at RAF Fairford earlier than planned because of bad weather over the North Sea, not because of a malfunction, the U.S. Air Force explained. Their training flight with Finnish and Swedish fighter jets was postponed to the following day.',
  },
  {
    source:
      'Công ty của Pháp Naval Group vượt qua đối thủ Anh và Đức để giành hợp đồng đóng 4 khinh hạm cho Thụy Điển, trị giá khoảng 40 tỷ krona. Hai chiếc đầu tiên phải sẵn sàng hoạt động vào năm 2030.',
    target:
      'French company Naval Group beat British and German rivals to win a contract worth about 40 billion kronor to build four frigates for Sweden. The first two must be operational in 2030.',
  },
  {
    source:
      '"Chúng tôi biết ai đứng sau, nhưng chưa tiện nói ra", Thủ tướng Ba Lan Donald Tusk nói trước hạ viện về vụ nổ trên tuyến đường sắt Warsaw - Lublin. Hai người Ukraine bị nghi cài chất nổ đã chạy sang Belarus.',
    target:
      '"We know who is behind it, but it is not yet appropriate to say," Polish Prime Minister Donald Tusk told the lower house of the blast on the Warsaw-Lublin rail line. Two Ukrainians suspected of planting the explosives have fled to Belarus.',
  },
  {
    source:
      'Xuất khẩu của Trung Quốc sang Mỹ tháng 11 giảm 29% so với một năm trước, tháng thứ tám liên tiếp đi xuống với tốc độ hai con số. Dù vậy, thặng dư thương mại 11 tháng của nước này lần đầu tiên vượt 1.000 tỷ USD.',
    target:
      "China's exports to the U.S. fell 29% in November from a year earlier, the eighth straight month of double-digit declines. Nevertheless, the country's trade surplus for the first 11 months topped $1 trillion for the first time.",
  },
  {
    source:
      'Nguyên Phó chủ tịch tỉnh bị đề nghị mức án 5-6 năm tù vì nhận hối lộ 1,2 tỷ đồng từ Tập đoàn Phúc Sơn. Trong lời nói sau cùng, ông xin được sớm trở về chăm sóc mẹ già 90 tuổi. Tòa sẽ tuyên án chiều 11/7.',
    target:
      'Prosecutors sought a sentence of five to six years in prison for a former provincial vice chairman for taking 1.2 billion dong in bribes from Phuc Son Group. In his final statement, he asked to be allowed home soon to care for his 90-year-old mother. The court will issue its verdict on the afternoon of July 11.',
  },
  {
    source:
      'Hệ thống phòng không Sky Sabre của Anh lần đầu bắn thử trên đảo Hebrides, hạ một mục tiêu bay nhỏ bằng quả bóng tennis với tốc độ âm thanh. Nhà sản xuất MBDA nói nó có thể dẫn bắn đồng thời 24 tên lửa.',
    target:
      "Britain's Sky Sabre air defense system was test-fired for the first time in the Hebrides, downing a tennis ball-sized target flying at the speed of sound. Manufacturer MBDA says it can guide 24 missiles at once.",
  },
  {
    source:
      'Ngoại trưởng Hungary Péter Szijjártó nói Ukraine "không có cơ hội" vào EU khi nào đảng Fidesz còn cầm quyền. Đáp lại, ông Andrii Sybiha cho rằng người Hungary sắp tự định đoạt chuyện đó tại cuộc bầu cử tháng 4.',
    target:
      'Hungarian Foreign Minister Péter Szijjártó said Ukraine had "no chance" of joining the EU as long as the Fidesz party remained in power. In response, Andrii Sybiha said Hungarians would soon decide that for themselves in the April election.',
  },
  {
    source:
      'Từ ngày 1/7, Việt Nam chỉ còn 34 tỉnh, thành phố thay vì 63 như trước, đồng thời bỏ cấp huyện. Hơn 3.300 xã, phường, đặc khu mới đi vào hoạt động, tiếp nhận phần lớn công việc của gần 700 quận, huyện cũ.',
    target:
      'As of July 1, Vietnam has just 34 provinces and cities instead of 63 as before and has abolished the district level. More than 3,300 new communes, wards and special zones have begun operating, taking over most of the work of nearly 700 former urban and rural districts.',
  },
  {
    source:
      'Không quân Ukraine ngày 24/9 cho biết Nga đã phóng 6 tên lửa hành trình Kh-101 và 82 máy bay không người lái vào lãnh thổ nước này trong đêm, trong đó 5 tên lửa và 71 chiếc bị bắn hạ. Một số mục tiêu rơi xuống tỉnh Poltava, gây mất điện tại gần 20 khu dân cư.',
    target:
      "Ukraine's air force said Sept. 24 that Russia had launched six Kh-101 cruise missiles and 82 drones at the country overnight, of which five missiles and 71 drones were shot down. Some came down in the Poltava region, knocking out power to nearly 20 communities.",
  },
  {
    source:
      '"Chúng tôi không tìm kiếm xung đột, nhưng cũng sẽ không lùi bước nếu chủ quyền bị xâm phạm", Tổng thống Philippines Ferdinand Marcos Jr. phát biểu trước các học viên sĩ quan tại thành phố Baguio hôm qua. Ông không nêu đích danh Trung Quốc.',
    target:
      '"We do not seek conflict, but neither will we back down if our sovereignty is violated," Philippine President Ferdinand Marcos Jr. told cadets in the city of Baguio yesterday. He did not mention China by name.',
  },
  {
    source:
      'Quốc hội Hàn Quốc ngày 11/12 thông qua ngân sách quốc phòng trị giá 61.200 tỷ won (khoảng 43,7 tỷ USD) cho năm tới, tăng 3,6% so với năm nay. Phần lớn khoản tăng thêm được dành cho hệ thống phòng thủ tên lửa và cải thiện chế độ đãi ngộ đối với hạ sĩ quan.',
    target:
      "South Korea's National Assembly on Dec. 11 passed a defense budget of 61.2 trillion won (about $43.7 billion) for next year, up 3.6% from this year. Most of the increase will go to missile defense systems and better pay and benefits for noncommissioned officers.",
  },
  {
    source:
      'Người phát ngôn Bộ Ngoại giao Phạm Thu Hằng khẳng định Việt Nam có đầy đủ cơ sở pháp lý và bằng chứng lịch sử để khẳng định chủ quyền đối với hai quần đảo Hoàng Sa và Trường Sa, đồng thời yêu cầu các bên liên quan không có hành động làm phức tạp tình hình.',
    target:
      'Foreign Ministry spokesperson Pham Thu Hang affirmed that Vietnam has full legal grounds and historical evidence to assert its sovereignty over the Paracel and Spratly islands, and called on the parties concerned not to take actions that would complicate the situation.',
  },
  {
    source:
      'Theo hai quan chức Mỹ giấu tên, Lầu Năm Góc đang cân nhắc điều thêm một phi đội F-16 tới căn cứ Prince Sultan ở Arab Saudi, song chưa có quyết định cuối cùng. Bộ Tư lệnh Trung tâm Mỹ từ chối bình luận về thông tin này.',
    target:
      'The Pentagon is considering sending an additional squadron of F-16s to Prince Sultan Air Base in Saudi Arabia, but no final decision has been made, according to two U.S. officials who spoke on condition of anonymity. U.S. Central Command declined to comment on the report.',
  },
  {
    source:
      'Đảng Dân chủ Tự do cầm quyền Nhật Bản mất thế đa số tại thượng viện sau cuộc bầu cử ngày 20/7, khi chỉ giành được 39 trong số 124 ghế được bầu lại. Giới phân tích nhận định kết quả này có thể khiến thủ tướng phải từ chức sớm hơn dự kiến.',
    target:
      "Japan's ruling Liberal Democratic Party lost its majority in the upper house in the July 20 election, winning just 39 of the 124 seats up for election. Analysts say the result could force the prime minister to resign earlier than expected.",
  },
  {
    source:
      'Thủ tướng Ba Lan Donald Tusk tuyên bố nước này sẽ đóng cửa toàn bộ cửa khẩu với Belarus từ 0h ngày 12/9 vì lý do an ninh quốc gia. Ông cho biết biện pháp chỉ được dỡ bỏ khi chính phủ chắc chắn rằng không còn nguy cơ xảy ra các hành động khiêu khích.',
    target:
      'Polish Prime Minister Donald Tusk announced that the country would close all border crossings with Belarus starting at midnight on Sept. 12 for national security reasons. He said the measure would be lifted only when the government was certain there was no longer any risk of provocations.',
  },
  {
    source:
      'Hải quân Ấn Độ đã biên chế tàu ngầm hạt nhân mang tên lửa đạn đạo thứ hai tại căn cứ Visakhapatnam. Tàu có lượng giãn nước khoảng 6.000 tấn, có thể mang tên lửa K-15 tầm bắn 750 km hoặc K-4 với tầm bắn lên tới 3.500 km.',
    target:
      'The Indian navy has commissioned its second nuclear-powered ballistic missile submarine at its Visakhapatnam base. The vessel displaces about 6,000 tons and can carry K-15 missiles, with a range of 750 kilometers, or K-4 missiles, with a range of up to 3,500 kilometers.',
  },
  {
    source:
      'Ngoại trưởng Iran Abbas Araghchi bác bỏ cáo buộc rằng Tehran bí mật chuyển tên lửa đạn đạo cho Nga, gọi đây là "trò bịa đặt nhằm biện minh cho các lệnh trừng phạt". Ông nói thêm Iran vẫn để ngỏ cánh cửa đàm phán, miễn là các cuộc đối thoại diễn ra trên cơ sở tôn trọng lẫn nhau.',
    target:
      'Iranian Foreign Minister Abbas Araghchi rejected accusations that Tehran was secretly transferring ballistic missiles to Russia, calling them "a fabrication meant to justify sanctions." He added that Iran was keeping the door open to negotiations, as long as talks were held on the basis of mutual respect.',
  },
  {
    source:
      'Ít nhất 27 binh sĩ Mali thiệt mạng khi phiến quân có liên hệ với al-Qaeda tập kích một doanh trại ở thị trấn Boulkessi gần biên giới Burkina Faso. Quân đội Mali thừa nhận có thương vong, nhưng không công bố con số cụ thể.',
    target:
      "At least 27 Malian soldiers were killed when al-Qaida-linked militants attacked a military camp in the town of Boulkessi, near the border with Burkina Faso. Mali's military acknowledged casualties but did not give specific figures.",
  },
  {
    source:
      'Mỹ sẽ áp thuế 25% đối với xe tải hạng nặng nhập khẩu kể từ ngày 1/11, Tổng thống Donald Trump cho biết trên mạng xã hội Truth Social. Mexico, nước chiếm phần lớn lượng xe tải hạng nặng xuất sang Mỹ, nói sẽ tìm cách thương lượng trước khi tính đến biện pháp đáp trả.',
    target:
      'The United States will impose a 25% tariff on imported heavy trucks starting Nov. 1, President Donald Trump said on Truth Social. Mexico, which accounts for most of the heavy trucks exported to the U.S., said it would seek to negotiate before considering retaliatory measures.',
  },
  {
    source:
      'Chủ tịch nước Lương Cường ngày 15/10 tiếp Bộ trưởng Quốc phòng Phần Lan Antti Häkkänen tại Hà Nội. Hai bên nhất trí thúc đẩy hợp tác trong công nghiệp quốc phòng, an ninh mạng và gìn giữ hòa bình Liên Hợp Quốc.',
    target:
      'State President Luong Cuong received Finnish Defense Minister Antti Häkkänen in Hanoi on Oct. 15. The two sides agreed to step up cooperation in the defense industry, cybersecurity and U.N. peacekeeping.',
  },
  {
    source:
      'Tàu khu trục HMS Diamond của Anh hôm 9/1 đã bắn rơi 7 drone do lực lượng Houthi phóng về phía các tàu hàng trên Biển Đỏ. Đây là cuộc tấn công lớn nhất của nhóm vũ trang Yemen kể từ khi căng thẳng bùng phát trong khu vực, theo Bộ trưởng Quốc phòng Anh Grant Shapps.',
    target:
      "The British destroyer HMS Diamond on Jan. 9 shot down seven drones launched by Houthi forces at cargo ships in the Red Sea. It was the Yemeni armed group's largest attack since tensions erupted in the region, according to British Defense Secretary Grant Shapps.",
  },
  {
    source:
      'Campuchia và Thái Lan đồng ý rút vũ khí hạng nặng khỏi khu vực biên giới tranh chấp trong vòng ba tuần, dưới sự giám sát của nhóm quan sát viên ASEAN. Tuy nhiên, hai nước chưa thống nhất được lịch trình rà phá mìn.',
    target:
      'Cambodia and Thailand have agreed to withdraw heavy weapons from the disputed border area within three weeks under the supervision of an ASEAN observer team. However, the two countries have yet to agree on a timetable for mine clearance.',
  },
  {
    source:
      'Bộ trưởng Tài chính Đức Lars Klingbeil cho rằng châu Âu cần nhanh chóng quyết định việc sử dụng khoảng 210 tỷ euro tài sản Nga bị đóng băng để hỗ trợ Ukraine. "Thời gian không đứng về phía chúng ta", ông nói với báo giới tại Brussels.',
    target:
      'German Finance Minister Lars Klingbeil said Europe needs to decide quickly on using some 210 billion euros in frozen Russian assets to support Ukraine. "Time is not on our side," he told reporters in Brussels.',
  },
  {
    source:
      'Triều Tiên sáng 8/5 phóng nhiều tên lửa đạn đạo tầm ngắn từ khu vực Wonsan ra vùng biển phía đông bán đảo, quân đội Hàn Quốc thông báo. Quả xa nhất bay được khoảng 800 km trước khi rơi xuống biển, ngoài vùng đặc quyền kinh tế của Nhật Bản.',
    target:
      "North Korea fired several short-range ballistic missiles from the Wonsan area into the waters east of the peninsula on the morning of May 8, South Korea's military said. The one that traveled farthest flew about 800 kilometers before falling into the sea outside Japan's exclusive economic zone.",
  },
  {
    source:
      'Cựu thống đốc ngân hàng trung ương Mark Carney đắc cử thủ tướng Canada với cam kết giảm sự phụ thuộc vào Mỹ. Trong bài phát biểu mừng chiến thắng tại Ottawa, ông cảnh báo mối quan hệ cũ giữa hai nước láng giềng "đã chấm dứt".',
    target:
      'Former central bank governor Mark Carney was elected Canada\'s prime minister on a pledge to reduce dependence on the United States. In his victory speech in Ottawa, he warned that the old relationship between the two neighbors "is over."',
  },
  {
    source:
      'Cơ quan An ninh Ukraine (SBU) hôm qua bắt một trung tá tình nghi làm gián điệp cho Nga, người bị cáo buộc chuyển tọa độ sân bay quân sự và lịch bay của tiêm kích F-16 cho đối phương. Nếu bị kết tội phản quốc, nghi phạm có thể đối mặt án tù chung thân.',
    target:
      'The Security Service of Ukraine (SBU) yesterday arrested a lieutenant colonel suspected of spying for Russia, who is accused of passing the coordinates of military airfields and the flight schedules of F-16 fighters to the enemy. If convicted of treason, the suspect could face life in prison.',
  },
  {
    source:
      'Israel không kích vùng ngoại ô phía nam thủ đô Beirut của Lebanon chiều 23/11, nhằm vào một chỉ huy cấp cao của Hezbollah. Bộ Y tế Lebanon cho biết 5 người thiệt mạng và 28 người bị thương, trong khi Hezbollah chưa xác nhận số phận của chỉ huy này.',
    target:
      "Israel carried out an airstrike on the southern suburbs of the Lebanese capital, Beirut, on the afternoon of Nov. 23, targeting a senior Hezbollah commander. Lebanon's Health Ministry said five people were killed and 28 wounded, while Hezbollah has not confirmed the fate of the commander.",
  },
  {
    source:
      'Đại tướng Phan Văn Giang, Bộ trưởng Quốc phòng, đề nghị các đơn vị tiếp tục duy trì nghiêm chế độ trực sẵn sàng chiến đấu, đồng thời chủ động phương án cứu hộ cứu nạn trước diễn biến phức tạp của bão số 10. Quân khu 4 đã huy động hơn 16.000 bộ đội và dân quân.',
    target:
      'Defense Minister Gen. Phan Van Giang asked units to continue strictly maintaining combat readiness duty and to prepare search-and-rescue plans in advance, given the complicated developments of Storm No. 10. Military Region 4 has mobilized more than 16,000 soldiers and militia members.',
  },
  {
    source:
      'Hội đồng Bảo an Liên Hợp Quốc không thông qua được nghị quyết kêu gọi ngừng bắn ở Sudan do Nga phủ quyết, dù 14 thành viên còn lại đều bỏ phiếu thuận. Đại sứ Anh gọi động thái của Moscow là "đáng hổ thẹn".',
    target:
      'The U.N. Security Council failed to adopt a resolution calling for a cease-fire in Sudan because of a Russian veto, even though the 14 other members all voted in favor. The British ambassador called Moscow\'s move "shameful."',
  },
  {
    source:
      'Tập đoàn Hanwha Aerospace ký hợp đồng trị giá khoảng 1,5 tỷ USD cung cấp 54 pháo tự hành K9 cho Romania, với thời hạn bàn giao lô đầu tiên vào năm 2027. Ít nhất 36 khẩu sẽ được lắp ráp trong nước theo thỏa thuận chuyển giao công nghệ.',
    target:
      'Hanwha Aerospace signed a contract worth about $1.5 billion to supply 54 K9 self-propelled howitzers to Romania, with the first batch due for delivery in 2027. At least 36 of the guns will be assembled domestically under a technology transfer agreement.',
  },
  {
    source:
      'Điện Kremlin nói chưa nhận được bất cứ đề xuất chính thức nào về địa điểm tổ chức hội nghị thượng đỉnh Nga - Mỹ. "Công tác chuẩn bị cần thời gian, và hiện còn quá sớm để nói về ngày cụ thể", phát ngôn viên Dmitry Peskov cho hay.',
    target:
      'The Kremlin said it had not received any official proposal on a venue for a Russia-U.S. summit. "Preparations take time, and it is too early now to talk about a specific date," spokesman Dmitry Peskov said.',
  },
  {
    source:
      'Tòa án Hiến pháp Romania hủy kết quả vòng một cuộc bầu cử tổng thống hôm 6/12 sau khi tài liệu tình báo giải mật cho thấy một chiến dịch can thiệp quy mô lớn trên TikTok. Ứng viên dẫn đầu Calin Georgescu gọi phán quyết là "cuộc đảo chính được chính thức hóa".',
    target:
      'Romania\'s Constitutional Court on Dec. 6 annulled the results of the first round of the presidential election after declassified intelligence documents pointed to a large-scale interference campaign on TikTok. The front-runner, Calin Georgescu, called the ruling "a formalized coup."',
  },
  {
    source:
      'Cảnh sát biển Philippines cáo buộc tàu hải cảnh Trung Quốc số hiệu 5201 đã dùng vòi rồng tấn công một tàu tiếp tế gần bãi Cỏ Mây hôm 5/3, làm 4 thủy thủ bị thương do kính vỡ. Bắc Kinh nói họ đã hành động "chuyên nghiệp và kiềm chế".',
    target:
      'The Philippine coast guard accused Chinese coast guard ship 5201 of firing water cannons at a supply boat near Second Thomas Shoal on March 5, leaving four sailors injured by shattered glass. Beijing said it had acted in a "professional and restrained" manner.',
  },
  {
    source:
      'Lực lượng bán quân sự RSF tuyên bố đã kiểm soát hoàn toàn thành phố El Fasher, thành trì cuối cùng của quân đội Sudan tại vùng Darfur, sau hơn 500 ngày bao vây. Thông tin này chưa thể được kiểm chứng độc lập.',
    target:
      "The paramilitary RSF said it had taken full control of El Fasher, the Sudanese army's last stronghold in the Darfur region, after a siege of more than 500 days. The claim could not be independently verified.",
  },
  {
    source:
      'Nếu Quốc hội Mỹ không thông qua dự luật chi tiêu trước nửa đêm 30/9, hàng trăm nghìn nhân viên liên bang có thể phải nghỉ việc không lương. Quân nhân tại ngũ vẫn tiếp tục làm nhiệm vụ, nhưng lương của họ nhiều khả năng bị chậm.',
    target:
      'If Congress does not pass a spending bill before midnight on Sept. 30, hundreds of thousands of federal employees could be furloughed without pay. Active-duty troops would remain on the job, but their paychecks would likely be delayed.',
  },
  {
    source:
      'Thụy Điển sẽ chi thêm 300 tỷ krona (30 tỷ USD) cho quốc phòng trong thập kỷ tới, Thủ tướng Ulf Kristersson nói trong cuộc họp báo sáng nay. Ông mô tả đây là đợt tái vũ trang lớn nhất của nước này kể từ thời Chiến tranh Lạnh.',
    target:
      "Sweden will spend an additional 300 billion kronor ($30 billion) on defense over the next decade, Prime Minister Ulf Kristersson said at a news conference this morning. He described it as the country's biggest rearmament since the Cold War.",
  },
  {
    source:
      'Không phải mọi thành viên NATO đều ủng hộ ý tưởng lập vùng cấm bay tại miền tây Ukraine. Ngoại trưởng Hungary Péter Szijjártó cảnh báo bước đi như vậy đồng nghĩa với việc kéo cả liên minh vào cuộc chiến trực tiếp với Nga.',
    target:
      'Not all NATO members support the idea of establishing a no-fly zone over western Ukraine. Hungarian Foreign Minister Péter Szijjártó warned that such a step would amount to dragging the entire alliance into a direct war with Russia.',
  },
  {
    source:
      'Cơ quan Phòng vệ Đài Loan sáng nay thông báo phát hiện 45 máy bay và 14 tàu chiến Trung Quốc hoạt động quanh đảo trong 24 giờ qua. Trong số này, 34 máy bay vượt đường trung tuyến eo biển và tiến vào vùng nhận dạng phòng không ở phía bắc, trung và tây nam.',
    target:
      "Taiwan's Defense Ministry said this morning that it had detected 45 Chinese aircraft and 14 warships operating around the island in the past 24 hours. Of those, 34 aircraft crossed the median line of the strait and entered the northern, central and southwestern parts of the air defense identification zone.",
  },
  {
    source:
      'Tổng thống Colombia Gustavo Petro ra lệnh ngừng chia sẻ tin tình báo với Washington cho đến khi Mỹ chấm dứt các vụ tấn công tàu thuyền ở vùng Caribe. Ít nhất 75 người đã thiệt mạng trong các cuộc tập kích này kể từ đầu tháng 9.',
    target:
      'Colombian President Gustavo Petro ordered a halt to intelligence sharing with Washington until the United States ends its attacks on boats in the Caribbean. At least 75 people have been killed in the strikes since early September.',
  },
  {
    source:
      'Tên lửa siêu vượt âm Oreshnik có thể đạt tốc độ gấp 10 lần âm thanh và hiện không hệ thống phòng không nào đánh chặn được, Tổng thống Vladimir Putin khẳng định. Nhiều chuyên gia phương Tây tỏ ra hoài nghi tuyên bố này.',
    target:
      'The Oreshnik hypersonic missile can reach 10 times the speed of sound and cannot currently be intercepted by any air defense system, President Vladimir Putin asserted. Many Western experts are skeptical of the claim.',
  },
  {
    source:
      'Ông Trần Quốc Hải, cựu cục trưởng một đơn vị hậu cần, bị Tòa án Quân sự Thủ đô Hà Nội tuyên phạt 12 năm tù về tội nhận hối lộ. Hội đồng xét xử xác định bị cáo đã nhận tổng cộng 9,4 tỷ đồng trong giai đoạn 2019-2022 để tạo điều kiện cho hai doanh nghiệp trúng thầu.',
    target:
      'Tran Quoc Hai, the former head of a logistics department, was sentenced by the Hanoi Capital Military Court to 12 years in prison for taking bribes. The court found that he had received a total of 9.4 billion dong from 2019 to 2022 in exchange for helping two companies win contracts.',
  },
  {
    source:
      'Ngoại trưởng Mỹ Marco Rubio hôm 14/2 gặp Tổng thống Zelensky bên lề Hội nghị An ninh Munich, song hai bên không ký thỏa thuận khoáng sản như đồn đoán. Phía Kyiv muốn có thêm cam kết an ninh trước khi đặt bút.',
    target:
      'U.S. Secretary of State Marco Rubio met with President Zelensky on Feb. 14 on the sidelines of the Munich Security Conference, but the two sides did not sign a minerals deal as had been speculated. Kyiv wants more security commitments before signing.',
  },
  {
    source:
      'Động cơ của chiếc trực thăng Mi-17 gặp trục trặc ngay sau khi cất cánh từ căn cứ Chabua, buộc phi công phải hạ cánh khẩn cấp xuống ruộng lúa. Không ai trong số 11 người trên khoang bị thương nặng, không quân Ấn Độ cho hay.',
    target:
      'An Mi-17 helicopter suffered engine trouble shortly after taking off from Chabua air base, forcing the pilot to make an emergency landing in a rice field. None of the 11 people on board was seriously injured, the Indian air force said.',
  },
  {
    source:
      'Úc và Papua New Guinea ngày 6/10 ký hiệp ước phòng thủ chung mang tên Pukpuk, theo đó mỗi bên cam kết hỗ trợ nếu bên kia bị tấn công vũ trang. Khoảng 10.000 công dân Papua New Guinea có thể được tuyển vào Lực lượng Phòng vệ Úc.',
    target:
      'Australia and Papua New Guinea on Oct. 6 signed a mutual defense treaty called Pukpuk, under which each commits to assist the other if it comes under armed attack. About 10,000 Papua New Guinean citizens could be recruited into the Australian Defense Force.',
  },
  {
    source:
      'Bà Sanae Takaichi trở thành nữ thủ tướng đầu tiên trong lịch sử Nhật Bản sau khi giành được 237 phiếu tại hạ viện. Chính trị gia 64 tuổi này từng nhiều lần kêu gọi sửa đổi hiến pháp hòa bình và nâng chi tiêu quốc phòng lên 2% GDP sớm hơn kế hoạch.',
    target:
      "Sanae Takaichi became the first female prime minister in Japan's history after winning 237 votes in the lower house. The 64-year-old politician has repeatedly called for revising the pacifist constitution and raising defense spending to 2% of GDP sooner than planned.",
  },
  {
    source:
      'Giới chức Pakistan cáo buộc lực lượng Taliban Afghanistan nổ súng trước vào các chốt biên phòng ở huyện Kurram đêm 14/10, buộc quân đội nước này đáp trả bằng pháo binh và xe tăng. Kabul lại cho rằng Islamabad mới là bên gây hấn.',
    target:
      'Pakistani authorities accused Afghan Taliban forces of firing first on border posts in Kurram district on the night of Oct. 14, forcing the Pakistani military to respond with artillery and tanks. Kabul, however, says it was Islamabad that was the aggressor.',
  },
  {
    source:
      'Bộ Thương mại Trung Quốc siết kiểm soát xuất khẩu thêm 5 nguyên tố đất hiếm, nâng tổng số nguyên tố bị hạn chế lên 12. Doanh nghiệp nước ngoài phải xin phép nếu sản phẩm của họ chứa từ 0,1% đất hiếm có nguồn gốc Trung Quốc trở lên.',
    target:
      "China's Commerce Ministry has tightened export controls on five more rare earth elements, bringing the total number of restricted elements to 12. Foreign companies must seek permission if their products contain 0.1% or more of rare earths originating in China.",
  },
  {
    source:
      '"Đừng ai nghĩ rằng chúng tôi sẽ bỏ rơi người Kurd", một cố vấn cấp cao của Tổng thống Pháp nói với tờ Le Monde, song từ chối cho biết liệu Paris có gửi thêm đặc nhiệm đến đông bắc Syria hay không.',
    target:
      '"No one should think we are going to abandon the Kurds," a senior adviser to the French president told Le Monde, while declining to say whether Paris would send more special forces to northeastern Syria.',
  },
  {
    source:
      'Phó thủ tướng Bùi Thanh Sơn đề nghị Mỹ sớm công nhận quy chế kinh tế thị trường của Việt Nam và đưa nước này ra khỏi các nhóm D1 và D3 về hạn chế xuất khẩu công nghệ cao. Ông nêu đề nghị trong cuộc điện đàm tối 2/7 với Bộ trưởng Thương mại Mỹ.',
    target:
      "Deputy Prime Minister Bui Thanh Son asked the United States to soon recognize Vietnam's market economy status and remove the country from groups D1 and D3, which are subject to restrictions on high-tech exports. He made the request in a phone call with the U.S. commerce secretary on the evening of July 2.",
  },
  {
    source:
      'Xe tăng Leopard 2A8 đầu tiên được xuất xưởng tại Munich hôm 19/11, đánh dấu lần đầu Đức sản xuất mới hoàn toàn dòng xe này kể từ năm 1992. Berlin đã đặt mua 123 chiếc, phần lớn sẽ được biên chế cho lữ đoàn đóng tại Litva.',
    target:
      'The first Leopard 2A8 tank rolled off the line in Munich on Nov. 19, marking the first time since 1992 that Germany has built tanks of this line entirely from scratch. Berlin has ordered 123, most of which will go to the brigade stationed in Lithuania.',
  },
  {
    source:
      'Ông Evo Morales không được phép tranh cử tổng thống Bolivia do đã cầm quyền quá hai nhiệm kỳ, theo phán quyết của tòa hiến pháp. Cựu tổng thống kêu gọi người ủng hộ bỏ phiếu trắng, còn cảnh sát vẫn chưa thi hành lệnh bắt ông.',
    target:
      'Evo Morales is barred from running for president of Bolivia because he has already served more than two terms, according to a constitutional court ruling. The former president has urged supporters to cast blank ballots, while police have yet to carry out a warrant for his arrest.',
  },
  {
    source:
      'Cuộc diễn tập Hổ Mang Vàng 2025 quy tụ hơn 8.000 binh sĩ đến từ 30 quốc gia, trong đó Mỹ cử khoảng 3.200 người. Nội dung huấn luyện năm nay lần đầu bao gồm tác chiến không gian và phòng thủ mạng, người phát ngôn quân đội Thái Lan cho biết.',
    target:
      "The Cobra Gold 2025 exercise brought together more than 8,000 troops from 30 countries, including about 3,200 from the United States. This year's training included space operations and cyberdefense for the first time, a Thai military spokesperson said.",
  },
  {
    source:
      'Trong lúc dư luận còn tranh cãi, chính phủ Đan Mạch lặng lẽ mua thêm 16 chiếc F-35 với giá 29 tỷ krone, đồng thời công bố gói đầu tư cho an ninh Bắc Cực. Thủ tướng Mette Frederiksen nhấn mạnh Greenland không phải để bán.',
    target:
      'With the public debate still raging, the Danish government quietly bought 16 more F-35s for 29 billion kroner, while announcing an investment package for Arctic security. Prime Minister Mette Frederiksen stressed that Greenland is not for sale.',
  },
  {
    source:
      'Hamas trao trả thi thể hai con tin Israel vào tối 30/10 thông qua Hội Chữ thập đỏ tại miền trung Dải Gaza. Như vậy, hài cốt của 11 con tin vẫn còn ở vùng lãnh thổ này, trong đó có một sĩ quan thiệt mạng từ năm 2014.',
    target:
      'Hamas handed over the bodies of two Israeli hostages on the evening of Oct. 30 through the Red Cross in the central Gaza Strip. That leaves the remains of 11 hostages still in the territory, including those of an officer killed in 2014.',
  },
  {
    source:
      'Theo báo cáo của SIPRI, Ukraine là nước nhập khẩu vũ khí lớn nhất thế giới giai đoạn 2020-2024, chiếm 8,8% tổng lượng nhập khẩu toàn cầu. Xuất khẩu vũ khí của Nga trong cùng kỳ giảm 64% so với 5 năm trước đó.',
    target:
      "Ukraine was the world's largest arms importer in 2020-24, accounting for 8.8% of total global imports, according to a SIPRI report. Russia's arms exports over the same period fell 64% from the previous five years.",
  },
  {
    source:
      'Thủ tướng Phạm Minh Chính chiều qua hội đàm với người đồng cấp Lào Sonexay Siphandone, chứng kiến lễ ký 8 văn kiện hợp tác. Hai nhà lãnh đạo cam kết không cho phép bất kỳ thế lực thù địch nào sử dụng lãnh thổ nước này để chống phá nước kia.',
    target:
      'Prime Minister Pham Minh Chinh held talks yesterday afternoon with his Lao counterpart, Sonexay Siphandone, and witnessed the signing of eight cooperation documents. The two leaders pledged not to allow any hostile force to use the territory of one country to act against the other.',
  },
  {
    source:
      'Drone hải quân Magura V7 của Ukraine được cho là đã bắn hạ hai tiêm kích Su-30 của Nga trên Biển Đen bằng tên lửa tầm nhiệt AIM-9. Nếu được xác nhận, đây sẽ là lần đầu tiên trong lịch sử một xuồng không người lái bắn rơi máy bay chiến đấu.',
    target:
      'A Ukrainian Magura V7 naval drone is believed to have shot down two Russian Su-30 fighter jets over the Black Sea with heat-seeking AIM-9 missiles. If confirmed, it would be the first time in history that an unmanned boat has downed a combat aircraft.',
  },
  {
    source:
      'Tổng thống Venezuela Nicolás Maduro kêu gọi 4,5 triệu dân quân sẵn sàng bảo vệ tổ quốc, sau khi Mỹ triển khai ba tàu khu trục cùng hơn 4.000 lính thủy đánh bộ gần bờ biển nước này. Washington nói chiến dịch chỉ nhằm chống buôn ma túy.',
    target:
      "Venezuelan President Nicolás Maduro called on 4.5 million militia members to stand ready to defend the homeland after the U.S. deployed three destroyers and more than 4,000 Marines near the country's coast. Washington says the operation is aimed solely at combating drug trafficking.",
  },
  {
    source:
      'Trái với tin đồn trên mạng xã hội, tàu sân bay USS George Washington không cập cảng Đà Nẵng trong tháng này, Đại sứ quán Mỹ tại Hà Nội cho biết. Chuyến thăm gần nhất của một tàu sân bay Mỹ đến Việt Nam là vào tháng 6/2023.',
    target:
      'Contrary to rumors on social media, the aircraft carrier USS George Washington will not call at Da Nang this month, the U.S. Embassy in Hanoi said. The most recent visit to Vietnam by a U.S. aircraft carrier was in June 2023.',
  },
  {
    source:
      'Chỉ huy không quân Đức, trung tướng Ingo Gerhartz, cho rằng nước này cần ít nhất 4 tổ hợp Arrow-3 để bảo vệ toàn bộ lãnh thổ trước tên lửa đạn đạo. Tổ hợp đầu tiên, do Israel chế tạo, dự kiến đạt trạng thái sẵn sàng ban đầu vào cuối năm nay.',
    target:
      'The commander of the German air force, Lt. Gen. Ingo Gerhartz, said the country needs at least four Arrow 3 systems to protect its entire territory from ballistic missiles. The first system, made by Israel, is expected to reach initial operational readiness late this year.',
  },
  {
    source:
      'Hai tàu chở dầu thuộc "hạm đội bóng tối" của Nga bốc cháy ngoài khơi Thổ Nhĩ Kỳ hôm 28/11, nghi trúng xuồng tự sát. Toàn bộ 45 thủy thủ đã được sơ tán an toàn, còn giới chức Ankara bày tỏ quan ngại về nguy cơ đối với hàng hải và môi trường.',
    target:
      'Two oil tankers belonging to Russia\'s "shadow fleet" caught fire off the coast of Turkey on Nov. 28 after being hit by what were suspected to be suicide boats. All 45 crew members were evacuated safely, while authorities in Ankara voiced concern about the risks to shipping and the environment.',
  },
  {
    source:
      'Ethiopia và Eritrea có nguy cơ rơi vào một cuộc chiến mới khi cả hai đều tăng quân dọc biên giới, Nhóm Khủng hoảng Quốc tế cảnh báo. Addis Ababa từ lâu coi việc mất đường ra biển là "sai lầm lịch sử", nhưng thủ tướng Abiy Ahmed nói ông không có ý định dùng vũ lực.',
    target:
      'Ethiopia and Eritrea risk sliding into a new war as both reinforce their troops along the border, the International Crisis Group warned. Addis Ababa has long regarded the loss of its access to the sea as a "historic mistake," but Prime Minister Abiy Ahmed says he has no intention of using force.',
  },
  {
    source:
      'Ông José Antonio Kast giành 58,2% số phiếu trong vòng hai bầu cử tổng thống Chile, bỏ xa đối thủ Jeannette Jara. Chính trị gia cực hữu hứa trục xuất hàng trăm nghìn người nhập cư không giấy tờ và xây hào dọc biên giới phía bắc.',
    target:
      "José Antonio Kast won 58.2% of the vote in Chile's presidential runoff, far ahead of his rival Jeannette Jara. The far-right politician has promised to deport hundreds of thousands of undocumented immigrants and dig trenches along the northern border.",
  },
  {
    source:
      'Hàng nghìn người biểu tình tuần hành tại Tbilisi đêm thứ 100 liên tiếp để phản đối quyết định hoãn đàm phán gia nhập EU của chính phủ Gruzia. Cảnh sát không dùng hơi cay như những tuần trước, nhưng bắt ít nhất 14 người.',
    target:
      "Thousands of protesters marched in Tbilisi for a 100th consecutive night against the Georgian government's decision to suspend talks on joining the EU. Police did not use tear gas as they had in previous weeks, but arrested at least 14 people.",
  },
  {
    source:
      'Bộ Ngoại giao Việt Nam khuyến cáo công dân không đến Iran và Israel trong thời điểm hiện nay, trừ trường hợp thật sự cần thiết. Người Việt đang ở hai nước này cần giữ liên lạc thường xuyên với cơ quan đại diện và sẵn sàng sơ tán khi được yêu cầu.',
    target:
      "Vietnam's Foreign Ministry advised citizens not to travel to Iran and Israel at this time unless absolutely necessary. Vietnamese in the two countries should stay in regular contact with Vietnamese missions and be ready to evacuate when asked.",
  },
  {
    source:
      'Oanh tạc cơ B-2 Spirit của Mỹ thả 14 quả bom xuyên phá GBU-57, mỗi quả nặng gần 13,6 tấn, xuống các cơ sở hạt nhân Fordow và Natanz của Iran. Chủ tịch Hội đồng Tham mưu trưởng Liên quân Dan Caine cho biết đánh giá thiệt hại cuối cùng sẽ cần thêm thời gian.',
    target:
      "U.S. B-2 Spirit bombers dropped 14 GBU-57 bunker-busting bombs, each weighing nearly 13.6 metric tons, on Iran's Fordow and Natanz nuclear facilities. Dan Caine, chairman of the Joint Chiefs of Staff, said a final damage assessment would take more time.",
  },
  {
    source:
      'Theo khảo sát của hãng Gallup, chỉ 24% người Ukraine muốn chiến đấu đến khi thắng lợi, thấp hơn nhiều so với mức 73% hồi năm 2022. Gần 7 trong 10 người được hỏi ủng hộ đàm phán để kết thúc chiến sự càng sớm càng tốt.',
    target:
      'Only 24% of Ukrainians want to keep fighting until victory, far below the 73% recorded in 2022, according to a Gallup survey. Nearly 7 in 10 respondents favor negotiations to end the fighting as soon as possible.',
  },
  {
    source:
      'Myanmar sẽ tổ chức tổng tuyển cử theo nhiều giai đoạn, bắt đầu từ ngày 28/12, tại những khu vực do chính quyền quân sự kiểm soát. Các đảng đối lập lớn không được tham gia, và Liên Hợp Quốc cho rằng cuộc bỏ phiếu khó có thể tự do hay công bằng.',
    target:
      'Myanmar will hold a general election in phases starting Dec. 28 in areas controlled by the military government. Major opposition parties are not allowed to take part, and the United Nations says the vote is unlikely to be free or fair.',
  },
  {
    source:
      'Sau ba ngày tìm kiếm, lực lượng cứu hộ Na Uy dừng chiến dịch tìm hai quân nhân mất tích trong trận lở tuyết ở hạt Troms. "Chúng tôi không còn hy vọng tìm thấy họ sống sót", đại tá Eirik Stueland nói, giọng nghẹn lại.',
    target:
      'After three days of searching, Norwegian rescuers called off the operation to find two service members missing in an avalanche in Troms county. "We no longer have any hope of finding them alive," Col. Eirik Stueland said, his voice breaking.',
  },
  {
    source:
      'Phó tổng thống Mỹ JD Vance chỉ trích các lãnh đạo châu Âu phớt lờ ý nguyện cử tri, khiến cử tọa ở Munich sửng sốt. Bộ trưởng Quốc phòng Đức Boris Pistorius đáp trả rằng phát biểu này "không thể chấp nhận được".',
    target:
      'U.S. Vice President JD Vance criticized European leaders for ignoring the will of voters, stunning his audience in Munich. German Defense Minister Boris Pistorius retorted that the remarks were "unacceptable."',
  },
  {
    source:
      'Vụ rơi máy bay quân sự C-130 tại vùng Kakheti khiến toàn bộ 20 binh sĩ Thổ Nhĩ Kỳ trên khoang thiệt mạng. Ankara đã tạm dừng bay với tất cả máy bay cùng loại để kiểm tra kỹ thuật, trong khi hộp đen đang được giải mã.',
    target:
      'The crash of a C-130 military plane in the Kakheti region killed all 20 Turkish soldiers on board. Ankara has grounded all aircraft of the same type for technical inspections while the black box is being decoded.',
  },
  {
    source:
      'Trước chuyến công du châu Á, Ngoại trưởng Vương Nghị nói Bắc Kinh sẵn sàng cùng các nước ASEAN hoàn tất Bộ quy tắc ứng xử ở Biển Đông (COC) trong năm 2026. Một số nhà ngoại giao khu vực cho rằng mốc thời gian này quá lạc quan.',
    target:
      'Ahead of his trip to Asia, Foreign Minister Wang Yi said Beijing was ready to work with ASEAN countries to complete the Code of Conduct in the South China Sea (COC) in 2026. Some regional diplomats say that timeline is too optimistic.',
  },
  {
    source:
      'Quân đội Cộng hòa Dân chủ Congo và nhóm nổi dậy M23 lại giao tranh dữ dội quanh thị trấn Uvira, chưa đầy một tuần sau lễ ký thỏa thuận hòa bình tại Washington. Khoảng 200.000 người đã phải rời bỏ nhà cửa, theo ước tính của Liên Hợp Quốc.',
    target:
      'Fierce fighting has again broken out between the army of the Democratic Republic of Congo and the M23 rebel group around the town of Uvira, less than a week after a peace agreement was signed in Washington. About 200,000 people have been forced from their homes, according to U.N. estimates.',
  },
  {
    source:
      'Thỏa thuận thương mại giữa EU và Mercosur có thể được ký vào ngày 20/12 nếu các nước thành viên bật đèn xanh, Ủy viên Thương mại Maroš Šefčovič nói. Pháp và Ba Lan vẫn phản đối vì lo ngại thịt bò nhập khẩu giá rẻ.',
    target:
      'The trade agreement between the EU and Mercosur could be signed Dec. 20 if member states give the green light, Trade Commissioner Maroš Šefčovič said. France and Poland remain opposed over concerns about cheap imported beef.',
  },
  {
    source:
      'Nghi phạm 29 tuổi bị bắt tại sân bay Warsaw khi đang tìm cách lên chuyến bay đến Istanbul. Công tố viên Ba Lan cáo buộc người này phá hoại tuyến đường sắt Warsaw - Lublin theo chỉ đạo của tình báo Nga, điều Moscow một mực phủ nhận.',
    target:
      "The 29-year-old suspect was arrested at Warsaw's airport while trying to board a flight to Istanbul. Polish prosecutors accuse the suspect of sabotaging the Warsaw-Lublin rail line on the orders of Russian intelligence, an allegation Moscow has flatly denied.",
  },
  {
    source:
      'Bộ Công an cho biết đã phối hợp với cảnh sát Campuchia triệt phá một đường dây lừa đảo trực tuyến tại Svay Rieng, bắt 68 người Việt. Nhóm này bị cáo buộc chiếm đoạt hơn 600 tỷ đồng bằng cách mạo danh cán bộ tòa án và viện kiểm sát.',
    target:
      'The Ministry of Public Security said it had worked with Cambodian police to bust an online scam ring in Svay Rieng, arresting 68 Vietnamese. The group is accused of stealing more than 600 billion dong by impersonating court officials and prosecutors.',
  },
  {
    source:
      'Hải quân Hoàng gia Anh theo dõi tàu do thám Yantar của Nga sau khi tàu này hoạt động ở rìa lãnh hải phía bắc Scotland và chiếu tia laser vào phi công máy bay P-8. "Chúng tôi thấy các vị, chúng tôi biết các vị đang làm gì", Bộ trưởng Quốc phòng John Healey nhắn gửi ông Putin.',
    target:
      'Britain\'s Royal Navy tracked the Russian spy ship Yantar after it operated on the edge of territorial waters north of Scotland and directed lasers at the pilots of a P-8 aircraft. "We see you. We know what you\'re doing," Defense Secretary John Healey said in a message to Putin.',
  },
  {
    source:
      'Tổng thống Belarus Alexander Lukashenko ân xá 52 tù nhân, trong đó có 14 người nước ngoài, đổi lấy việc Mỹ nới lỏng trừng phạt hãng hàng không Belavia. Nhà hoạt động Mikola Statkevich từ chối rời đất nước và quay trở lại phía lãnh thổ Belarus.',
    target:
      'Belarusian President Alexander Lukashenko pardoned 52 prisoners, 14 of them foreigners, in exchange for the U.S. easing sanctions on the airline Belavia. Activist Mikola Statkevich refused to leave the country and went back to the Belarusian side of the border.',
  },
  {
    source:
      'Giá dầu Brent tăng 5,4% lên 65,99 USD một thùng hôm 23/10, sau khi Washington trừng phạt hai tập đoàn Rosneft và Lukoil. Các nhà máy lọc dầu Ấn Độ được cho là đang xem xét cắt giảm mạnh lượng dầu thô mua từ Nga.',
    target:
      'Brent crude rose 5.4% to $65.99 a barrel on Oct. 23 after Washington imposed sanctions on the corporations Rosneft and Lukoil. Indian refiners are reportedly considering sharp cuts in their purchases of Russian crude.',
  },
  {
    source:
      'Tướng về hưu Nguyễn Hồng Quân nhận định tác chiến điện tử sẽ quyết định cục diện những cuộc xung đột tương lai. Theo ông, các nước nhỏ không nhất thiết phải chạy đua mua tiêm kích thế hệ 5, mà nên đầu tư vào UAV giá rẻ và mạng lưới radar phân tán.',
    target:
      'Nguyen Hong Quan, a retired general, said electronic warfare would decide the course of future conflicts. In his view, small countries do not necessarily have to race to buy fifth-generation fighters but should invest in low-cost drones and distributed radar networks.',
  },
  {
    source:
      'Peru tuyên bố tình trạng khẩn cấp 30 ngày tại thủ đô Lima và tỉnh Callao để đối phó làn sóng tội phạm, cho phép quân đội tuần tra đường phố cùng cảnh sát. Tổng thống José Jerí nói chính phủ đang "chuyển từ phòng thủ sang tấn công".',
    target:
      'Peru declared a 30-day state of emergency in the capital, Lima, and the province of Callao to combat a crime wave, allowing the military to patrol the streets alongside police. President José Jerí said the government was "going from defense to offense."',
  },
  {
    source:
      'Kết quả sơ bộ cho thấy đảng D66 theo đường lối trung dung và đảng PVV cực hữu cùng giành 26 ghế trong quốc hội Hà Lan gồm 150 ghế. Dù ai về nhất, quá trình thành lập chính phủ liên minh cũng có thể kéo dài nhiều tháng.',
    target:
      'Preliminary results show the centrist D66 party and the far-right PVV each winning 26 seats in the 150-seat Dutch parliament. Whoever finishes first, forming a coalition government could take months.',
  },
  {
    source:
      'Mỹ phê duyệt thương vụ bán cho Nhật Bản 16 tên lửa siêu vượt âm cùng thiết bị liên quan với tổng giá trị ước tính 200 triệu USD. Thông báo của Cơ quan Hợp tác An ninh Quốc phòng nhấn mạnh thương vụ không làm thay đổi cán cân quân sự cơ bản trong khu vực.',
    target:
      "The United States has approved the sale to Japan of 16 hypersonic missiles and related equipment at an estimated total cost of $200 million. The Defense Security Cooperation Agency's notice stressed that the sale would not alter the basic military balance in the region.",
  },
  {
    source:
      'Người đứng đầu Cơ quan Năng lượng Nguyên tử Quốc tế (IAEA) Rafael Grossi nói Iran vẫn còn khoảng 400 kg uranium làm giàu ở mức 60%, song các thanh sát viên chưa được tiếp cận nơi cất giữ. Ông không loại trừ khả năng một phần đã bị phá hủy.',
    target:
      'The head of the International Atomic Energy Agency (IAEA), Rafael Grossi, said Iran still has about 400 kilograms of uranium enriched to 60%, but inspectors have not been given access to where it is stored. He did not rule out that some of it had been destroyed.',
  },
  {
    source:
      'Khi đoàn xe tiến vào vùng Tillabéri, gần biên giới Mali, quả bom ven đường phát nổ khiến 6 binh sĩ Niger chết tại chỗ. Chưa tổ chức nào nhận trách nhiệm, nhưng khu vực này là nơi nhóm Nhà nước Hồi giáo thường xuyên hoạt động.',
    target:
      'As the convoy entered the Tillabéri region near the Mali border, a roadside bomb exploded, killing six Nigerien soldiers on the spot. No group has claimed responsibility, but the Islamic State group is frequently active in the area.',
  },
  {
    source:
      'Tổng Bí thư Tô Lâm lên đường thăm cấp nhà nước tới Hàn Quốc từ ngày 10 đến 13/8 theo lời mời của Tổng thống Lee Jae Myung. Đây là lần đầu tiên sau 11 năm một Tổng Bí thư Việt Nam đến thăm nước này.',
    target:
      'General Secretary To Lam left for an Aug. 10-13 state visit to South Korea at the invitation of President Lee Jae Myung. It is the first visit to the country by a Vietnamese general secretary in 11 years.',
  },
  {
    source:
      'Tàu ngầm lớp Kilo Novorossiysk của Nga buộc phải nổi lên ngoài khơi vùng Brittany do sự cố kỹ thuật, truyền thông Hà Lan đưa tin. Hạm đội Biển Đen bác bỏ thông tin, nói tàu chỉ tuân thủ quy định hàng hải khi đi qua eo biển Manche.',
    target:
      'The Russian Kilo-class submarine Novorossiysk was forced to surface off the coast of Brittany because of a technical problem, Dutch media reported. The Black Sea Fleet denied the report, saying the vessel was merely complying with navigation rules as it passed through the English Channel.',
  },
  {
    source:
      'Thủ tướng Ấn Độ Narendra Modi sẽ không dự hội nghị thượng đỉnh ASEAN tại Kuala Lumpur mà tham gia theo hình thức trực tuyến, nhật báo Hindustan Times dẫn nguồn thạo tin cho hay. Lý do là lịch trình trùng với mùa lễ hội Diwali.',
    target:
      'Indian Prime Minister Narendra Modi will not attend the ASEAN summit in Kuala Lumpur in person and will instead join virtually, the daily Hindustan Times reported, citing people familiar with the matter. The reason is a scheduling conflict with the Diwali festival season.',
  },
  {
    source:
      '"Bom dẫn đường của Nga giờ bay xa hơn trước gần gấp đôi", thiếu tá Oleh Savchuk, chỉ huy một tiểu đoàn phòng không ở Kharkiv, giải thích. Anh nói đơn vị mình thiếu đạn đánh chặn đến mức phải chọn mục tiêu nào đáng bắn nhất.',
    target:
      '"Russian guided bombs now fly nearly twice as far as before," explained Maj. Oleh Savchuk, commander of an air defense battalion in Kharkiv. He said his unit was so short of interceptors that it had to choose which targets were most worth shooting at.',
  },
  {
    source:
      'Ecuador bác bỏ đề xuất cho phép nước ngoài đặt căn cứ quân sự trong cuộc trưng cầu dân ý ngày 16/11, với hơn 60% cử tri nói không. Kết quả là đòn giáng vào Tổng thống Daniel Noboa, đồng minh thân cận của ông Trump.',
    target:
      'Ecuador rejected a proposal to allow foreign military bases in a Nov. 16 referendum, with more than 60% of voters saying no. The result was a blow to President Daniel Noboa, a close ally of Trump.',
  },
  {
    source:
      'Tổng thư ký NATO Mark Rutte hôm qua nói liên minh sẽ bắn hạ máy bay Nga xâm phạm không phận "khi cần thiết", nhưng không phải lúc nào cũng vậy. Phát biểu được đưa ra sau vụ ba tiêm kích MiG-31 bay vào không phận Estonia trong 12 phút.',
    target:
      'NATO Secretary-General Mark Rutte said yesterday that the alliance would shoot down Russian aircraft violating its airspace "when necessary," but not in every case. His remarks came after three MiG-31 fighters flew into Estonian airspace for 12 minutes.',
  },
  {
    source:
      'Doanh nghiệp nhà nước Norinco của Trung Quốc bị nghi cung cấp linh kiện cho dây chuyền sản xuất thuốc phóng tại Nga, theo hồ sơ hải quan mà Reuters tiếp cận được. Công ty này không phản hồi yêu cầu bình luận.',
    target:
      "China's state-owned Norinco is suspected of supplying components for a propellant production line in Russia, according to customs records seen by Reuters. The company did not respond to a request for comment.",
  },
  {
    source:
      'Quân khu 7 tổ chức lễ tiễn 63 sĩ quan của Bệnh viện dã chiến cấp 2 số 7 sang Nam Sudan làm nhiệm vụ gìn giữ hòa bình. Trong số này có 12 nữ quân nhân, người trẻ nhất đoàn mới 23 tuổi.',
    target:
      "Military Region 7 held a send-off ceremony for 63 officers of Level-2 Field Hospital No. 7 bound for South Sudan on a peacekeeping mission. Among them are 12 servicewomen, and the group's youngest member is just 23.",
  },
  {
    source:
      'Chính phủ Tây Ban Nha hủy hợp đồng mua 168 bệ phóng tên lửa chống tăng Spike LR2 của Israel, trị giá 287,5 triệu euro, nhằm chấm dứt sự phụ thuộc vào công nghệ quân sự nước này. Madrid chưa chọn được nhà cung cấp thay thế.',
    target:
      "Spain's government canceled a contract worth 287.5 million euros for 168 Israeli Spike LR2 anti-tank missile launchers in a bid to end its dependence on Israeli military technology. Madrid has not yet chosen a replacement supplier.",
  },
  {
    source:
      'Bất chấp áp lực từ phe đối lập, Thủ tướng Pháp Sébastien Lecornu vẫn giữ nguyên kế hoạch tăng ngân sách quốc phòng thêm 6,7 tỷ euro vào năm 2026. Ông khẳng định an ninh của nước Pháp không thể là nạn nhân của cuộc khủng hoảng chính trị.',
    target:
      "Despite pressure from the opposition, French Prime Minister Sébastien Lecornu is sticking to plans to raise the defense budget by 6.7 billion euros in 2026. He insisted that France's security could not be a casualty of the political crisis.",
  },
  {
    source:
      'Quân đội Madagascar tuyên bố nắm quyền hôm 14/10, vài giờ sau khi quốc hội bỏ phiếu luận tội Tổng thống Andry Rajoelina, người đã rời khỏi đất nước. Đại tá Michael Randrianirina hứa tổ chức bầu cử trong vòng 18 đến 24 tháng.',
    target:
      "Madagascar's military said it had seized power on Oct. 14, hours after lawmakers voted to impeach President Andry Rajoelina, who had left the country. Col. Michael Randrianirina promised to hold elections within 18 to 24 months.",
  },
  {
    source:
      'Chiếc UAV mang theo khoảng 3 kg thuốc nổ đâm vào nóc một tòa chung cư 14 tầng ở thành phố Kazan, cách biên giới Ukraine hơn 1.000 km. Thị trưởng Ilsur Metshin cho biết không có thương vong, nhưng các trường học trong quận sẽ đóng cửa đến hết thứ sáu.',
    target:
      'A drone carrying about 3 kilograms of explosives crashed into the roof of a 14-story apartment building in the city of Kazan, more than 1,000 kilometers from the Ukrainian border. Mayor Ilsur Metshin said there were no casualties, but schools in the district will be closed through Friday.',
  },
  {
    source:
      'Indonesia xác nhận đặt mua 42 tiêm kích J-10C của Trung Quốc, Bộ trưởng Quốc phòng Sjafrie Sjamsoeddin nói ngắn gọn rằng chúng "sẽ sớm bay trên bầu trời Jakarta". Ông không tiết lộ giá trị thương vụ cũng như thời điểm giao hàng.',
    target:
      'Indonesia has confirmed an order for 42 Chinese J-10C fighter jets, with Defense Minister Sjafrie Sjamsoeddin saying briefly that they "will soon be flying over Jakarta." He did not disclose the value of the deal or when the jets would be delivered.',
  },
  {
    source:
      'Lãnh đạo phe đối lập Tanzania Tundu Lissu bị buộc tội phản quốc và có thể đối mặt án tử hình. Đảng Chadema của ông đã bị loại khỏi cuộc bầu cử tháng 10 do không chịu ký vào bộ quy tắc ứng xử của ủy ban bầu cử.',
    target:
      "Tanzanian opposition leader Tundu Lissu has been charged with treason and could face the death penalty. His Chadema party was disqualified from the October election for refusing to sign the electoral commission's code of conduct.",
  },
  {
    source:
      'Theo dự thảo kế hoạch 28 điểm bị rò rỉ, Ukraine phải giới hạn quân đội ở mức 600.000 người và từ bỏ ý định gia nhập NATO. Một nghị sĩ đảng cầm quyền ở Kyiv nói đây chẳng khác nào "văn bản đầu hàng".',
    target:
      'Under a leaked draft of a 28-point plan, Ukraine would have to cap its armed forces at 600,000 personnel and give up its bid to join NATO. A ruling-party lawmaker in Kyiv said it was nothing short of "a surrender document."',
  },
  {
    source:
      'Hạ nghị sĩ Dân chủ Adam Smith yêu cầu Lầu Năm Góc công bố đoạn video đầy đủ về cuộc tập kích thứ hai nhằm vào những người sống sót trên con tàu hôm 2/9. Bộ trưởng Pete Hegseth nói ông không trực tiếp ra lệnh, nhưng ủng hộ quyết định của đô đốc Frank Bradley.',
    target:
      "Democratic Rep. Adam Smith called on the Pentagon to release the full video of the second strike, which targeted survivors on the boat, on Sept. 2. Defense Secretary Pete Hegseth said he did not personally give the order but supported Adm. Frank Bradley's decision.",
  },
  {
    source:
      'Armenia và Azerbaijan đã ký tắt hiệp định hòa bình tại Nhà Trắng, mở đường cho việc chấm dứt gần bốn thập kỷ thù địch. Tuy vậy, Baku đòi Yerevan phải sửa hiến pháp trước khi hai bên ký chính thức.',
    target:
      'Armenia and Azerbaijan initialed a peace agreement at the White House, paving the way for an end to nearly four decades of hostility. But Baku is demanding that Yerevan amend its constitution before the two sides formally sign it.',
  },
  {
    source:
      'Các nhà điều tra Phần Lan nghi tàu Fitburg, treo cờ Saint Vincent và Grenadines, kéo lê mỏ neo hàng chục km dưới đáy biển làm hỏng cáp viễn thông nối Helsinki với Tallinn. Hai trong 14 thuyền viên bị bắt, hai người khác bị cấm xuất cảnh.',
    target:
      'Finnish investigators suspect that the Fitburg, a ship flying the flag of St. Vincent and the Grenadines, dragged its anchor along the seabed for dozens of kilometers, damaging a telecommunications cable linking Helsinki with Tallinn. Two of the 14 crew members were arrested, and two others were barred from leaving the country.',
  },
  {
    source:
      'Thương vụ mua lại US Steel của tập đoàn Nippon Steel hoàn tất ngày 18/6 với giá 14,1 tỷ USD, sau 18 tháng giằng co. Chính phủ Mỹ được trao "cổ phần vàng", cho phép phủ quyết những quyết định như chuyển trụ sở khỏi Pittsburgh.',
    target:
      'Nippon Steel completed its $14.1 billion acquisition of U.S. Steel on June 18 after an 18-month tug-of-war. The U.S. government was given a "golden share" that allows it to veto decisions such as moving the headquarters out of Pittsburgh.',
  },
  {
    source:
      'Đặc phái viên Liên Hợp Quốc về Yemen Hans Grundberg lên án việc Houthi bắt thêm 9 nhân viên của tổ chức này tại Sanaa, nâng tổng số người bị giam giữ lên 53. Phiến quân cáo buộc họ làm gián điệp cho Mỹ và Israel, nhưng không đưa ra bằng chứng.',
    target:
      "The U.N. special envoy for Yemen, Hans Grundberg, condemned the Houthis' arrest of nine more of the organization's staff members in Sanaa, which brought the total number detained to 53. The rebels accuse them of spying for the United States and Israel but have offered no evidence.",
  },
  {
    source:
      'Sở dĩ Singapore chọn F-35A thay vì chỉ mua thêm F-35B là do biến thể này có tầm bay xa hơn và mang được nhiều vũ khí hơn, Bộ trưởng Quốc phòng Ng Eng Hen nói trước quốc hội. Nước này sẽ sở hữu tổng cộng 20 chiếc F-35.',
    target:
      'Singapore chose the F-35A rather than simply buying more F-35Bs because the variant has a longer range and can carry more weapons, Defense Minister Ng Eng Hen told parliament. The country will have a total of 20 F-35s.',
  },
  {
    source:
      'Cựu tổng thống Brazil Jair Bolsonaro bị tuyên án 27 năm 3 tháng tù vì âm mưu đảo chính nhằm bám giữ quyền lực sau thất bại trong cuộc bầu cử năm 2022. Luật sư của ông nói bản án "quá đáng một cách phi lý" và sẽ kháng cáo.',
    target:
      'Former Brazilian President Jair Bolsonaro was sentenced to 27 years and three months in prison for plotting a coup to cling to power after losing the 2022 election. His lawyers called the sentence "absurdly excessive" and said they would appeal.',
  },
  {
    source:
      'Có thông tin cho rằng khoảng 5.000 công binh Triều Tiên đang tham gia tái thiết tỉnh Kursk, Cơ quan Tình báo Quốc gia Hàn Quốc (NIS) báo cáo với quốc hội hôm 4/11. Ngoài ra, chừng 1.000 người khác được giao nhiệm vụ rà phá bom mìn.',
    target:
      "About 5,000 North Korean military engineers are reportedly taking part in the reconstruction of the Kursk region, South Korea's National Intelligence Service (NIS) told lawmakers Nov. 4. In addition, about 1,000 others have been assigned to clear mines and unexploded ordnance.",
  },
];
