import type { RightPair } from './right-pair.ts';

/**
 * Paragraphs of reports and analyses, written and translated for this purpose to be exact, as a newsletter for analysts is: none has
 * a grave issue. No faults are made of them.
 */
export const ANALYSES: readonly RightPair[] = [
  {
    source:
      'Bộ Quốc phòng Nga ngày 14/9 cho biết phòng không nước này đã bắn hạ 361 máy bay không người lái (UAV) của Ukraine trong đêm, phần lớn trên bầu trời các tỉnh Bryansk, Smolensk và Leningrad. Bộ Tổng tham mưu Ukraine cùng ngày tuyên bố đã đánh trúng nhà máy lọc dầu Kirishi, cơ sở có công suất khoảng 17,7 triệu tấn dầu thô mỗi năm. Giới chức địa phương Nga xác nhận một đám cháy bùng phát do mảnh vỡ UAV rơi xuống, song khẳng định không có ai bị thương.',
    target:
      "The Russian Defense Ministry said Sept. 14 that the country's air defenses had shot down 361 Ukrainian unmanned aerial vehicles (UAVs) overnight, most of them in the skies over the Bryansk, Smolensk and Leningrad regions. The same day, Ukraine's General Staff said it had hit the Kirishi refinery, a facility with a capacity of about 17.7 million tons of crude oil a year. Local Russian officials confirmed that falling UAV debris had sparked a fire, but insisted that no one was injured.",
  },
  {
    source:
      'Theo chuyên gia quân sự Markus Lehner tại Vienna, điểm yếu lớn nhất của tổ hợp Typhon không nằm ở tầm bắn mà ở khả năng cơ động. Một đại đội cần tới 4 bệ phóng, một trung tâm chỉ huy và hàng loạt xe hậu cần, khiến việc triển khai bằng vận tải cơ C-17 mất hơn 20 chuyến bay. "Đối phương nhiều khả năng sẽ phát hiện đoàn xe trước khi quả đạn Tomahawk đầu tiên rời bệ phóng", ông nói.',
    target:
      'According to Markus Lehner, a military expert in Vienna, the greatest weakness of the Typhon system lies not in its range but in its mobility. A battery requires as many as four launchers, a command center and a host of logistics vehicles, so that deploying it on C-17 transport aircraft takes more than 20 flights. "The adversary will most likely detect the convoy before the first Tomahawk missile leaves the launcher," he said.',
  },
  {
    source:
      'Quốc hội Đức hôm 18/3 thông qua dự luật sửa đổi hiến pháp với 513 phiếu thuận và 207 phiếu chống, cho phép miễn trừ phần chi tiêu quốc phòng vượt quá 1% GDP khỏi quy định "phanh nợ". Gói cải cách còn bao gồm quỹ hạ tầng trị giá 500 tỷ euro được giải ngân trong 12 năm. Giới phân tích cho rằng đây là bước ngoặt lớn nhất trong chính sách tài khóa của Berlin kể từ khi nước Đức thống nhất năm 1990.',
    target:
      'On March 18, Germany\'s parliament passed a constitutional amendment bill by a vote of 513 to 207, allowing defense spending above 1% of GDP to be exempted from the "debt brake" rule. The reform package also includes an infrastructure fund worth 500 billion euros to be disbursed over 12 years. Analysts say this is the biggest turning point in Berlin\'s fiscal policy since Germany was reunified in 1990.',
  },
  {
    source:
      'Estonia, Latvia và Litva dự kiến xây dựng khoảng 1.000 boongke dọc biên giới với Nga và Belarus trong 10 năm tới, trong đó riêng Estonia sẽ lắp đặt 600 công trình. Mỗi boongke rộng khoảng 35 m2, đủ chỗ cho 10 binh sĩ và có thể chịu được đòn đánh trực diện của đạn pháo 152 mm. Bộ Quốc phòng Estonia nhấn mạnh sẽ không rải mìn hoặc đặt hàng rào thép gai trong thời bình, dù các vật liệu này sẽ được dự trữ sẵn gần khu vực.',
    target:
      'Estonia, Latvia and Lithuania plan to build about 1,000 bunkers along their borders with Russia and Belarus over the next 10 years, with Estonia alone to install 600 of the structures. Each bunker has an area of about 35 square meters, enough room for 10 soldiers, and can withstand a direct hit by a 152 mm artillery shell. The Estonian Defense Ministry stressed that no mines would be laid and no barbed wire put up in peacetime, although these materials will be stockpiled near the area.',
  },
  {
    source:
      'Tại sao Canberra vẫn kiên trì theo đuổi tàu ngầm hạt nhân, bất chấp chi phí có thể lên tới 368 tỷ AUD trong ba thập kỷ? Câu trả lời, theo nhiều nhà quan sát, nằm ở khoảng cách địa lý: tàu ngầm diesel - điện lớp Collins không thể hoạt động đủ lâu ở Biển Đông nếu xuất phát từ căn cứ Stirling ở Tây Australia. Tuy nhiên, nếu xưởng đóng tàu Mỹ không nâng được sản lượng lên 2,33 chiếc lớp Virginia mỗi năm, kế hoạch này dường như khó thành hiện thực đúng hạn.',
    target:
      'Why is Canberra persisting in its pursuit of nuclear submarines, even though the cost could reach A$368 billion over three decades? The answer, according to many observers, lies in geographical distance: The diesel-electric Collins-class submarines cannot operate long enough in the South China Sea if they set out from the Stirling base in Western Australia. However, if U.S. shipyards fail to raise output to 2.33 Virginia-class boats a year, this plan seems unlikely to materialize on schedule.',
  },
  {
    source:
      'Nhật Bản lên kế hoạch triển khai lô tên lửa Type 12 cải tiến đầu tiên tại doanh trại Kengun, tỉnh Kumamoto, trước cuối tháng 3/2026, sớm hơn một năm so với dự kiến ban đầu. Phiên bản mới có tầm bắn khoảng 1.000 km, gấp 5 lần so với mẫu cũ, đủ sức vươn tới bờ biển phía đông Trung Quốc. Một số người dân địa phương phản đối kế hoạch, cho rằng doanh trại nằm gần khu dân cư và bệnh viện sẽ trở thành mục tiêu nếu xung đột nổ ra.',
    target:
      "Japan plans to deploy the first batch of upgraded Type 12 missiles at Camp Kengun in Kumamoto prefecture before the end of March 2026, a year earlier than originally planned. The new version has a range of about 1,000 kilometers, five times that of the old model, enough to reach China's eastern coast. Some local residents oppose the plan, arguing that the camp, which is located near residential areas and a hospital, would become a target if conflict broke out.",
  },
  {
    source:
      'Cơ quan Tình báo Quốc gia Hàn Quốc (NIS) ước tính khoảng 600 trong số 15.000 binh sĩ Triều Tiên được điều tới vùng Kursk đã thiệt mạng, hơn 4.000 người khác bị thương. Cơ quan này nhận định Bình Nhưỡng nhiều khả năng nhận lại công nghệ vệ tinh trinh sát, tên lửa phòng không và UAV từ Moskva. Điện Kremlin chưa bình luận về những con số trên, trong khi truyền thông nhà nước Triều Tiên chỉ nói rằng quân đội nước này đã "lập chiến công anh hùng".',
    target:
      'South Korea\'s National Intelligence Service (NIS) estimates that about 600 of the 15,000 North Korean soldiers sent to the Kursk region have been killed and more than 4,000 others wounded. The agency assesses that Pyongyang most likely received reconnaissance satellite technology, air defense missiles and UAVs from Moscow in return. The Kremlin has not commented on these figures, while North Korean state media said only that the country\'s troops had "performed heroic feats."',
  },
  {
    source:
      'Liên minh châu Âu (EU) hôm 18/7 thông qua gói trừng phạt thứ 18 nhằm vào Nga, hạ mức giá trần đối với dầu thô Nga từ 60 USD xuống 47,6 USD mỗi thùng. Theo cơ chế mới, mức trần sẽ được tự động điều chỉnh 6 tháng một lần, sao cho thấp hơn 15% so với giá thị trường trung bình. Slovakia chỉ rút lại quyền phủ quyết sau khi nhận được những bảo đảm từ Ủy ban châu Âu về nguồn cung khí đốt, dù không đạt được ngoại lệ mà nước này yêu cầu.',
    target:
      'On July 18, the European Union (EU) adopted its 18th sanctions package against Russia, lowering the price cap on Russian crude oil from $60 to $47.60 a barrel. Under the new mechanism, the cap will be adjusted automatically every six months so that it is 15% below the average market price. Slovakia withdrew its veto only after receiving assurances from the European Commission on gas supplies, even though it did not obtain the exemption it had requested.',
  },
  {
    source:
      'Anh, Pháp và Đức hôm 28/8 kích hoạt cơ chế "snapback", khởi động quy trình kéo dài 30 ngày nhằm khôi phục các lệnh trừng phạt của Liên Hợp Quốc đối với Iran. Ba nước tuyên bố sẵn sàng gia hạn tới 6 tháng nếu Tehran cho phép thanh sát viên trở lại và giải trình về hơn 400 kg urani làm giàu ở mức 60%. Bộ Ngoại giao Iran gọi động thái này là "phi lý và vô giá trị về mặt pháp lý", nhưng không loại trừ khả năng tiếp tục đàm phán.',
    target:
      'On Aug. 28, Britain, France and Germany triggered the "snapback" mechanism, starting a 30-day process to restore U.N. sanctions on Iran. The three countries said they were willing to grant an extension of up to six months if Tehran allowed inspectors to return and accounted for more than 400 kilograms of uranium enriched to 60%. Iran\'s Foreign Ministry called the move "unjustified and legally void" but did not rule out continuing negotiations.',
  },
  {
    source:
      'Quân đội Israel cho biết tiêm kích nước này đã tập kích 7 kho vũ khí của Hezbollah ở thung lũng Bekaa, miền đông Lebanon, làm nổ tung nhiều rocket tầm trung. Bộ Y tế Lebanon thông báo ít nhất 5 người thiệt mạng, trong đó có hai trẻ em, và 11 người bị thương. Hezbollah bác bỏ cáo buộc cất giấu vũ khí trong khu dân cư, đồng thời cảnh báo "sự kiên nhẫn của chúng tôi không phải là vô hạn".',
    target:
      'The Israeli military said its fighter jets had struck seven Hezbollah weapons depots in the Bekaa Valley in eastern Lebanon, blowing up many medium-range rockets. Lebanon\'s Health Ministry reported at least five people killed, including two children, and 11 injured. Hezbollah denied accusations that it was hiding weapons in residential areas and warned that "our patience is not unlimited."',
  },
  {
    source:
      'Từ tháng 11/2023 đến tháng 12/2024, lực lượng Houthi tại Yemen đã tấn công hơn 100 tàu hàng trên Biển Đỏ, đánh chìm hai chiếc và khiến ít nhất 4 thủy thủ thiệt mạng. Lưu lượng tàu container qua kênh đào Suez có thời điểm giảm gần 70%, buộc nhiều hãng vận tải phải đi vòng qua mũi Hảo Vọng. Hải trình này dài thêm khoảng 6.500 km và làm tăng thời gian di chuyển từ 10 đến 14 ngày.',
    target:
      'From November 2023 to December 2024, Houthi forces in Yemen attacked more than 100 cargo ships in the Red Sea, sinking two and killing at least four sailors. Container ship traffic through the Suez Canal at one point fell by nearly 70%, forcing many shipping lines to divert around the Cape of Good Hope. That route is about 6,500 kilometers longer and adds 10 to 14 days to the journey.',
  },
  {
    source:
      'Lực lượng Phản ứng Nhanh (RSF) hôm 26/10 tuyên bố đã kiểm soát sở chỉ huy Sư đoàn bộ binh số 6 tại El Fasher, thành trì cuối cùng của quân đội Sudan ở vùng Darfur. Tướng Abdel Fattah al-Burhan sau đó thừa nhận binh sĩ đã rút khỏi thành phố "để tránh thêm đổ máu". Theo Liên Hợp Quốc, khoảng 260.000 dân thường, một nửa trong số đó là trẻ em, bị mắc kẹt trong vòng vây suốt hơn 500 ngày.',
    target:
      'On Oct. 26, the Rapid Support Forces (RSF) said it had taken control of the headquarters of the 6th Infantry Division in El Fasher, the Sudanese army\'s last stronghold in the Darfur region. Gen. Abdel Fattah al-Burhan later acknowledged that troops had withdrawn from the city "to avoid further bloodshed." According to the United Nations, about 260,000 civilians, half of them children, had been trapped under siege for more than 500 days.',
  },
  {
    source:
      'Mali, Burkina Faso và Niger đầu năm nay đồng loạt rời Cộng đồng Kinh tế Tây Phi (ECOWAS) và công bố kế hoạch thành lập một lực lượng chung gồm 5.000 quân. Tuy nhiên, giới quan sát hoài nghi về khả năng tác chiến của lực lượng này, bởi cả ba nước đều thiếu trực thăng vận tải và phương tiện trinh sát. Kể từ khi binh sĩ Pháp rút đi, các cuộc tấn công của nhóm JNIM, có liên hệ với al-Qaeda, không những không giảm mà còn lan xuống phía nam, tới gần biên giới Benin.',
    target:
      "Mali, Burkina Faso and Niger simultaneously left the Economic Community of West African States (ECOWAS) early this year and announced plans to set up a joint force of 5,000 troops. However, observers are skeptical of the force's combat capability, since all three countries lack transport helicopters and reconnaissance assets. Since French troops withdrew, attacks by the al-Qaeda-linked group JNIM, far from decreasing, have spread southward, close to the border with Benin.",
  },
  {
    source:
      'Phiến quân M23 chiếm thành phố Goma, thủ phủ tỉnh Bắc Kivu của Cộng hòa Dân chủ Congo, vào cuối tháng 1, trước khi tiến vào Bukavu chưa đầy ba tuần sau đó. Các chuyên gia Liên Hợp Quốc ước tính có từ 3.000 đến 4.000 binh sĩ Rwanda hiện diện trên thực địa, cáo buộc mà Kigali nhiều lần phủ nhận. Tổng thống Rwanda Paul Kagame nói nước này chỉ áp dụng "các biện pháp phòng thủ" trước nhóm vũ trang FDLR của người Hutu.',
    target:
      'M23 rebels seized the city of Goma, capital of North Kivu province in the Democratic Republic of Congo, in late January before advancing into Bukavu less than three weeks later. U.N. experts estimate that 3,000 to 4,000 Rwandan soldiers are present on the ground, an accusation Kigali has repeatedly denied. Rwandan President Paul Kagame said his country was only taking "defensive measures" against the FDLR, a Hutu armed group.',
  },
  {
    source:
      'Chính quyền quân sự Myanmar tổ chức tổng tuyển cử theo nhiều giai đoạn kể từ ngày 28/12, với lý do tình hình an ninh chưa cho phép bỏ phiếu đồng loạt trên cả nước. Trong vòng một, cử tri tại 102 trong số 330 thị trấn đi bỏ phiếu, trong khi nhiều khu vực do các nhóm sắc tộc vũ trang kiểm soát bị loại khỏi danh sách. Liên minh Quốc gia vì Dân chủ của bà Aung San Suu Kyi đã bị giải thể từ năm 2023 vì không đăng ký lại theo luật mới.',
    target:
      "Myanmar's military government is holding a general election in multiple phases starting Dec. 28, on the grounds that the security situation does not yet permit simultaneous voting nationwide. In the first round, voters in 102 of 330 townships go to the polls, while many areas controlled by ethnic armed groups have been excluded from the list. Aung San Suu Kyi's National League for Democracy was dissolved in 2023 for failing to re-register under a new law.",
  },
  {
    source:
      'Rạng sáng 7/5, không quân Ấn Độ phóng tên lửa SCALP và bom lượn Hammer vào 9 mục tiêu tại Pakistan và phần Kashmir do Islamabad kiểm soát. Pakistan tuyên bố bắn hạ 5 tiêm kích Ấn Độ, gồm ba chiếc Rafale, một MiG-29 và một Su-30MKI, song không đưa ra bằng chứng về toàn bộ các vụ bắn hạ. New Delhi ban đầu từ chối bình luận, mãi đến cuối tháng 5 mới thừa nhận có tổn thất nhưng không nêu số lượng cụ thể.',
    target:
      'In the early hours of May 7, the Indian Air Force fired SCALP missiles and Hammer glide bombs at nine targets in Pakistan and the part of Kashmir controlled by Islamabad. Pakistan claimed to have shot down five Indian fighter jets, comprising three Rafales, one MiG-29 and one Su-30MKI, but did not provide evidence of all the shootdowns. New Delhi initially declined to comment and did not acknowledge losses until late May, without giving a specific number.',
  },
  {
    source:
      'Nội các đảo Đài Loan đề xuất ngân sách quốc phòng năm 2026 ở mức 949,5 tỷ Đài tệ (khoảng 31,3 tỷ USD), tương đương 3,32% GDP. Đây là lần đầu tiên con số này vượt ngưỡng 3% kể từ năm 2009, một phần do cách tính mới gộp cả chi tiêu cho lực lượng tuần duyên và cựu chiến binh. Quốc Dân đảng đối lập nói họ không phản đối việc tăng chi tiêu, nhưng yêu cầu chính quyền giải trình từng hạng mục mua sắm.',
    target:
      'The Cabinet of the island of Taiwan has proposed a 2026 defense budget of NT$949.5 billion (about $31.3 billion), equivalent to 3.32% of GDP. It is the first time the figure has passed the 3% threshold since 2009, in part because a new method of calculation includes spending on the coast guard and veterans. The opposition Kuomintang said it did not oppose raising spending but demanded that the government account for each procurement item.',
  },
  {
    source:
      'Tuần duyên Philippines cáo buộc hai tàu hải cảnh Trung Quốc hôm 11/8 phun vòi rồng và áp sát nguy hiểm tàu BRP Suluan, cách bãi cạn Scarborough khoảng 10,5 hải lý. Trong quá trình truy đuổi, tàu hải cảnh số hiệu 3104 đâm vào một tàu khu trục của chính hải quân Trung Quốc, khiến mũi tàu hư hại nặng. Bắc Kinh nói đã "xua đuổi tàu Philippines theo đúng luật pháp" nhưng không đề cập đến vụ va chạm.',
    target:
      'The Philippine Coast Guard accused two Chinese coast guard ships of firing water cannons at and dangerously approaching the BRP Suluan on Aug. 11, about 10.5 nautical miles from Scarborough Shoal. During the chase, the coast guard ship with hull number 3104 rammed a destroyer of China\'s own navy, heavily damaging its own bow. Beijing said it had "driven away the Philippine ship in accordance with the law" but did not mention the collision.',
  },
  {
    source:
      'Hàn Quốc và Ba Lan ngày 1/8 ký hợp đồng trị giá 6,5 tỷ USD mua 180 xe tăng K2, trong đó 61 chiếc thuộc biến thể K2PL sẽ được lắp ráp tại Gliwice. Đây là thương vụ xuất khẩu vũ khí đơn lẻ lớn nhất trong lịch sử Hàn Quốc. Lô xe tăng đầu tiên dự kiến được bàn giao vào năm 2026, trong khi quá trình chuyển giao công nghệ sẽ kéo dài ít nhất đến năm 2030.',
    target:
      "On Aug. 1, South Korea and Poland signed a $6.5 billion contract for the purchase of 180 K2 tanks, 61 of which, of the K2PL variant, will be assembled in Gliwice. It is the largest single arms export deal in South Korea's history. The first batch of tanks is expected to be delivered in 2026, while the technology transfer will last until at least 2030.",
  },
  {
    source:
      'Nga được cho là đã nâng sản lượng UAV tự sát Geran-2 tại đặc khu kinh tế Alabuga lên khoảng 2.700 chiếc mỗi tháng, tăng gấp 9 lần so với cuối năm 2023. Tình báo quân đội Ukraine cho biết đầu đạn của phiên bản mới nặng 90 kg thay vì 50 kg, đổi lại tầm bay giảm từ 1.350 km xuống còn khoảng 650 km. Chi phí mỗi chiếc dao động từ 20.000 đến 70.000 USD, thấp hơn nhiều so với tên lửa đánh chặn của hệ thống Patriot.',
    target:
      'Russia is believed to have raised output of Geran-2 suicide UAVs at the Alabuga special economic zone to about 2,700 a month, nine times the level of late 2023. Ukrainian military intelligence says the warhead of the new version weighs 90 kilograms instead of 50 kilograms; in exchange, the flight range has been cut from 1,350 kilometers to about 650 kilometers. Each unit costs between $20,000 and $70,000, far less than an interceptor missile for the Patriot system.',
  },
  {
    source:
      '"Chúng ta không thể bắn hạ một chiếc UAV giá 30.000 USD bằng quả tên lửa giá 4 triệu USD rồi gọi đó là chiến thắng", chuẩn tướng nghỉ hưu Pieter van der Zee, cựu chỉ huy phòng không Hà Lan, nói. Theo ông, các nước châu Âu cần ưu tiên pháo tự động 35 mm, súng laser và UAV đánh chặn giá rẻ. Ông thừa nhận chưa vũ khí nào trong số này đủ hoàn thiện để thay thế tên lửa trong ít nhất 3 năm tới.',
    target:
      '"We cannot shoot down a $30,000 UAV with a $4 million missile and then call it a victory," said retired Brig. Gen. Pieter van der Zee, a former Dutch air defense commander. According to him, European countries need to prioritize 35 mm automatic cannons, laser guns and cheap interceptor UAVs. He acknowledged that none of these weapons would be mature enough to replace missiles for at least the next three years.',
  },
  {
    source:
      'Lục quân Mỹ đặt mục tiêu sản xuất 100.000 quả đạn pháo 155 mm mỗi tháng vào cuối năm 2025, so với mức 14.000 quả trước khi chiến sự Ukraine bùng phát. Tuy nhiên, tính đến tháng 6, sản lượng thực tế mới đạt khoảng 40.000 quả, buộc Lầu Năm Góc phải lùi mục tiêu sang giữa năm 2026. Nguyên nhân chính là sự chậm trễ trong việc đưa vào vận hành ba dây chuyền sản xuất vỏ đạn tại nhà máy ở Mesquite, bang Texas.',
    target:
      'The U.S. Army set a goal of producing 100,000 155 mm artillery shells a month by the end of 2025, compared with 14,000 before the fighting in Ukraine broke out. However, as of June, actual output had reached only about 40,000, forcing the Pentagon to push the goal back to mid-2026. The main cause was a delay in bringing into operation three shell-body production lines at the plant in Mesquite, Texas.',
  },
  {
    source:
      'Học thuyết hạt nhân sửa đổi mà Tổng thống Nga Vladimir Putin phê chuẩn ngày 19/11/2024 coi hành động gây hấn của một quốc gia phi hạt nhân, nếu được một cường quốc hạt nhân tham gia hoặc hỗ trợ, là cuộc tấn công chung nhằm vào Nga. Văn kiện cũng hạ ngưỡng đáp trả từ "đe dọa sự tồn vong của nhà nước" xuống "đe dọa nghiêm trọng đến chủ quyền hoặc toàn vẹn lãnh thổ". Dù vậy, nhiều chuyên gia phương Tây tin rằng thay đổi này mang tính răn đe chính trị nhiều hơn là điều chỉnh kế hoạch tác chiến thực tế.',
    target:
      'The revised nuclear doctrine that Russian President Vladimir Putin approved Nov. 19, 2024, treats aggression by a non-nuclear state, if carried out with the participation or support of a nuclear power, as a joint attack on Russia. The document also lowered the threshold for a response from a "threat to the existence of the state" to a "critical threat to sovereignty or territorial integrity." Even so, many Western experts believe the change is more a matter of political deterrence than an adjustment to actual operational plans.',
  },
  {
    source:
      'Trong Thế chiến II, Liên Xô sản xuất hơn 35.000 xe tăng T-34 phiên bản 76 mm và khoảng 23.000 chiếc T-34-85 tính đến tháng 5/1945. Theo nhà sử học Anh Richard Overy, ưu thế của mẫu xe này không nằm ở chất lượng từng chiếc, mà ở chỗ nó có thể được chế tạo nhanh, rẻ và sửa chữa ngay tại mặt trận. Bài học đó, giới phân tích cho rằng, đang được nhắc lại khi cuộc chiến ở Ukraine biến thành cuộc đua tiêu hao.',
    target:
      'During World War II, the Soviet Union produced more than 35,000 T-34 tanks of the 76 mm version and about 23,000 T-34-85s as of May 1945. According to British historian Richard Overy, the advantage of this model lay not in the quality of each individual tank but in the fact that it could be built quickly and cheaply and repaired right at the front. That lesson, analysts say, is being recalled as the war in Ukraine turns into a race of attrition.',
  },
  {
    source:
      'Ba Lan hôm 10/9 kích hoạt Điều 4 Hiệp ước Bắc Đại Tây Dương sau khi 19 UAV xâm phạm không phận nước này trong đêm. Tiêm kích F-35 của Hà Lan cùng F-16 Ba Lan đã bắn hạ ít nhất 3 mục tiêu, đánh dấu lần đầu tiên NATO khai hỏa kể từ khi xung đột Ukraine bùng phát năm 2022. Bộ Quốc phòng Nga khẳng định không lên kế hoạch tấn công bất cứ mục tiêu nào trên lãnh thổ Ba Lan và sẵn sàng tham vấn với Warsaw.',
    target:
      "On Sept. 10, Poland invoked Article 4 of the North Atlantic Treaty after 19 UAVs violated its airspace overnight. Dutch F-35 fighter jets along with Polish F-16s shot down at least three targets, marking the first time NATO had opened fire since the Ukraine conflict broke out in 2022. Russia's Defense Ministry insisted that it had not planned to attack any target on Polish territory and was ready for consultations with Warsaw.",
  },
  {
    source:
      'Thái Lan và Campuchia hôm 28/7 đồng ý ngừng bắn "ngay lập tức và vô điều kiện" từ nửa đêm, sau 5 ngày giao tranh khiến ít nhất 38 người thiệt mạng và hơn 300.000 người phải sơ tán. Thỏa thuận đạt được tại Putrajaya dưới sự trung gian của Thủ tướng Malaysia Anwar Ibrahim, khi đó là chủ tịch luân phiên ASEAN. Chỉ vài giờ sau, quân đội Thái Lan cáo buộc phía Campuchia vi phạm thỏa thuận tại nhiều điểm, điều mà Phnom Penh bác bỏ.',
    target:
      'On July 28, Thailand and Cambodia agreed to an "immediate and unconditional" ceasefire from midnight, after five days of fighting that killed at least 38 people and forced more than 300,000 to evacuate. The deal was reached in Putrajaya under the mediation of Malaysian Prime Minister Anwar Ibrahim, then the rotating chair of ASEAN. Just hours later, the Thai military accused the Cambodian side of violating the agreement at multiple points, which Phnom Penh denied.',
  },
  {
    source:
      'Mật vụ nội địa Đức (BfV) cảnh báo tình báo Nga ngày càng dựa vào các "đặc vụ dùng một lần", tức những người được tuyển mộ qua mạng xã hội để phá hoại với mức thù lao vài trăm euro. Ba công dân Ukraine đã bị bắt tại Cologne và Konstanz với cáo buộc gửi bưu kiện có gắn thiết bị định vị GPS, nhằm dò tuyến vận chuyển trước khi gửi bom thư thật. Đại sứ quán Nga ở Berlin gọi các cáo buộc là "hoàn toàn bịa đặt".',
    target:
      'Germany\'s domestic intelligence agency (BfV) has warned that Russian intelligence is increasingly relying on "disposable agents," that is, people recruited through social media to carry out sabotage for a few hundred euros. Three Ukrainian citizens were arrested in Cologne and Konstanz on charges of sending packages fitted with GPS trackers in order to probe shipping routes before real parcel bombs were sent. The Russian Embassy in Berlin called the accusations "completely fabricated."',
  },
  {
    source:
      'Iran bắt đầu chương trình tên lửa đạn đạo từ giữa thập niên 1980, khi các thành phố nước này hứng chịu hàng trăm quả Scud của Iraq mà không có vũ khí tương xứng để đáp trả. Những quả tên lửa đầu tiên được mua từ Libya và Triều Tiên, trước khi Tehran tự chế tạo mẫu Shahab-3 có tầm bắn 1.300 km. Ngày nay, nước này được cho là sở hữu kho tên lửa lớn nhất Trung Đông, dù Israel tuyên bố đã phá hủy khoảng một nửa số bệ phóng trong cuộc chiến 12 ngày hồi tháng 6.',
    target:
      'Iran began its ballistic missile program in the mid-1980s, when its cities were being hit by hundreds of Iraqi Scuds and it had no comparable weapon with which to respond. The first missiles were bought from Libya and North Korea, before Tehran built its own Shahab-3 model with a range of 1,300 kilometers. Today the country is believed to possess the largest missile arsenal in the Middle East, although Israel says it destroyed about half of the launchers in the 12-day war in June.',
  },
  {
    source:
      'Thổ Nhĩ Kỳ chiếm khoảng 65% thị trường xuất khẩu UAV vũ trang toàn cầu trong giai đoạn 2018-2023, vượt xa Trung Quốc với 26% và Mỹ với 8%. Riêng mẫu Bayraktar TB2 đã có mặt tại hơn 30 quốc gia, từ Azerbaijan, Ethiopia đến Kuwait. Tuy nhiên, chiến sự ở Ukraine cho thấy TB2, với tốc độ tối đa chỉ 220 km/h, gần như không thể sống sót trước mạng lưới phòng không nhiều tầng.',
    target:
      'Turkey accounted for about 65% of the global armed UAV export market in the 2018-2023 period, far ahead of China with 26% and the United States with 8%. The Bayraktar TB2 model alone is present in more than 30 countries, from Azerbaijan and Ethiopia to Kuwait. However, the fighting in Ukraine has shown that the TB2, with a top speed of just 220 kilometers per hour, has almost no chance of surviving against a multilayered air defense network.',
  },
  {
    source:
      'Hạ viện Mỹ ngày 10/9 thông qua dự luật ủy quyền quốc phòng (NDAA) trị giá 892,6 tỷ USD với tỷ lệ 231-196, trong đó 17 nghị sĩ Dân chủ bỏ phiếu ủng hộ. Dự luật tăng lương 3,8% cho binh sĩ, nhưng cũng chứa nhiều điều khoản gây tranh cãi về chăm sóc y tế cho người chuyển giới. Hai viện sẽ phải dung hòa các phiên bản khác nhau trước khi trình Tổng thống Donald Trump ký ban hành, nhiều khả năng vào tháng 12.',
    target:
      "On Sept. 10, the U.S. House of Representatives passed the $892.6 billion National Defense Authorization Act (NDAA) by a vote of 231-196, with 17 Democratic lawmakers voting in favor. The bill raises troops' pay by 3.8% but also contains many controversial provisions on health care for transgender people. The two chambers will have to reconcile their differing versions before sending the bill to President Donald Trump to be signed into law, most likely in December.",
  },
  {
    source:
      'Bão Mặt Trời, nhiễu sóng hay một đòn tấn công điện tử có chủ đích? Đó là câu hỏi mà giới điều tra hàng không đặt ra sau khi chuyên cơ chở Chủ tịch Ủy ban châu Âu Ursula von der Leyen mất tín hiệu GPS lúc tiếp cận sân bay Plovdiv, Bulgaria, ngày 31/8. Sofia ban đầu cho rằng Nga có thể đứng sau vụ việc, song vài ngày sau lại nói không có bằng chứng về việc gây nhiễu kéo dài.',
    target:
      'A solar storm, signal interference or a deliberate electronic attack? That was the question aviation investigators asked after the plane carrying European Commission President Ursula von der Leyen lost its GPS signal while approaching Plovdiv airport in Bulgaria on Aug. 31. Sofia initially suggested that Russia might be behind the incident, but a few days later said there was no evidence of prolonged jamming.',
  },
  {
    source:
      'Hải quân Nga hiện vận hành 8 tàu ngầm hạt nhân mang tên lửa đạn đạo lớp Borei và Borei-A, mỗi chiếc được trang bị 16 tên lửa Bulava với tầm bắn ước tính 8.000-9.300 km. Chiếc mới nhất, Knyaz Pozharsky, được biên chế cho Hạm đội Phương Bắc hôm 24/7 trong buổi lễ có sự tham dự của Tổng thống Putin. Ông cho biết thêm 4 tàu cùng loại sẽ được bàn giao, trong đó hai chiếc đang được đóng tại Severodvinsk.',
    target:
      'The Russian Navy currently operates eight Borei- and Borei-A-class nuclear-powered ballistic missile submarines, each armed with 16 Bulava missiles with an estimated range of 8,000 to 9,300 kilometers. The newest, the Knyaz Pozharsky, was commissioned into the Northern Fleet on July 24 at a ceremony attended by President Putin. He said four more vessels of the same type would be delivered, two of which are under construction in Severodvinsk.',
  },
  {
    source:
      'Phần Lan, nước có đường biên giới dài 1.340 km với Nga, chính thức gia nhập NATO ngày 4/4/2023, chấm dứt chính sách trung lập kéo dài từ sau Thế chiến II. Với lực lượng dự bị khoảng 870.000 người và hơn 1.500 khẩu pháo, quân đội nước này được đánh giá là một trong những đội quân có hỏa lực pháo binh mạnh nhất Tây Âu. Nếu kế hoạch nâng tuổi dự bị tối đa lên 65 được quốc hội phê chuẩn, con số trên sẽ tăng lên khoảng một triệu người vào năm 2031.',
    target:
      'Finland, which shares a 1,340-kilometer border with Russia, formally joined NATO on April 4, 2023, ending a policy of neutrality that had lasted since World War II. With a reserve of about 870,000 people and more than 1,500 artillery pieces, its military is considered one of the most powerful in Western Europe in terms of artillery firepower. If a plan to raise the maximum reservist age to 65 is approved by parliament, the reserve figure will rise to about 1 million people by 2031.',
  },
  {
    source:
      'Tổng thống Ukraine Volodymyr Zelensky hôm 22/10 ký với Thủ tướng Thụy Điển Ulf Kristersson một bức thư bày tỏ ý định mua 100-150 tiêm kích Gripen E. Ông Kristersson lưu ý đây chưa phải hợp đồng ràng buộc, và lô máy bay mới đầu tiên khó có thể được bàn giao trước năm 2028. Nguồn tiền được kỳ vọng đến từ khối tài sản Nga bị phong tỏa, dù EU vẫn chưa thống nhất về cách sử dụng khoản này.',
    target:
      'On Oct. 22, Ukrainian President Volodymyr Zelensky signed with Swedish Prime Minister Ulf Kristersson a letter of intent to buy 100 to 150 Gripen E fighter jets. Kristersson noted that it was not yet a binding contract and that the first batch of new aircraft was unlikely to be delivered before 2028. The money is expected to come from frozen Russian assets, although the EU has yet to agree on how to use them.',
  },
  {
    source:
      'Lữ đoàn cơ giới số 47 của Ukraine cho biết đã đẩy lùi một đợt xung phong của Nga ở hướng Pokrovsk, phá hủy 6 xe bọc thép và tiêu diệt khoảng 40 lính. Trong khi đó, Bộ Quốc phòng Nga tuyên bố đã giành quyền kiểm soát làng Udachne, cách trung tâm thành phố chừng 9 km về phía tây. Các nhóm phân tích nguồn mở hiện chưa thể xác nhận tuyên bố của bên nào.',
    target:
      "Ukraine's 47th Mechanized Brigade said it had repelled a Russian assault on the Pokrovsk axis, destroying six armored vehicles and killing about 40 soldiers. Meanwhile, the Russian Defense Ministry said it had taken control of the village of Udachne, about 9 kilometers west of the city center. Open-source analysis groups have so far been unable to confirm either side's claims.",
  },
  {
    source:
      'Theo Viện Nghiên cứu Hòa bình Quốc tế Stockholm (SIPRI), chi tiêu quân sự toàn cầu năm 2024 đạt 2.718 tỷ USD, tăng 9,4% so với năm trước đó, mức tăng mạnh nhất kể từ khi Chiến tranh Lạnh kết thúc. Năm nước chi nhiều nhất gồm Mỹ, Trung Quốc, Nga, Đức và Ấn Độ, chiếm 60% tổng số. Israel ghi nhận mức tăng 65%, cao nhất kể từ Chiến tranh Sáu ngày năm 1967.',
    target:
      'According to the Stockholm International Peace Research Institute (SIPRI), global military spending in 2024 reached $2.718 trillion, up 9.4% from the previous year, the steepest increase since the end of the Cold War. The five biggest spenders — the United States, China, Russia, Germany and India — accounted for 60% of the total. Israel recorded an increase of 65%, the highest since the Six-Day War in 1967.',
  },
  {
    source:
      'Nghệ thuật tác chiến của bộ đội ta trong chiến dịch Điện Biên Phủ năm 1954 thể hiện rõ ở quyết định chuyển từ "đánh nhanh, thắng nhanh" sang "đánh chắc, tiến chắc". Đại tướng Võ Nguyên Giáp sau này gọi đó là quyết định khó khăn nhất trong cuộc đời chỉ huy của mình. Sau 56 ngày đêm, ta tiêu diệt và bắt sống hơn 16.000 quân địch, bắn rơi và phá hủy 62 máy bay, buộc thực dân Pháp phải ký Hiệp định Geneva.',
    target:
      'Our troops\' operational art in the 1954 Dien Bien Phu campaign was clearly reflected in the decision to shift from "fight fast, win fast" to "fight surely, advance surely." Gen. Vo Nguyen Giap later called it the most difficult decision of his life as a commander. After 56 days and nights, our side had killed or captured more than 16,000 enemy troops and shot down or destroyed 62 aircraft, forcing the French colonialists to sign the Geneva Accords.',
  },
  {
    source:
      'Tuy chưa có bằng chứng công khai, giới chức Đan Mạch tin rằng các UAV xuất hiện trên bầu trời sân bay Copenhagen tối 22/9 do một "tác nhân chuyên nghiệp" điều khiển. Sự cố khiến sân bay phải đóng cửa gần 4 tiếng, ảnh hưởng tới khoảng 20.000 hành khách. Thủ tướng Mette Frederiksen nói bà không thể loại trừ khả năng Nga liên quan, song Điện Kremlin bác bỏ và gọi đó là "cáo buộc vô căn cứ".',
    target:
      'Although there is no public evidence yet, Danish officials believe that the UAVs that appeared in the sky over Copenhagen airport on the evening of Sept. 22 were controlled by a "professional actor." The incident forced the airport to close for nearly four hours, affecting about 20,000 passengers. Prime Minister Mette Frederiksen said she could not rule out Russian involvement, but the Kremlin rejected this and called it a "groundless accusation."',
  },
  {
    source:
      'Oanh tạc cơ B-21 Raider thứ hai đã hạ cánh xuống căn cứ không quân Edwards ở bang California ngày 11/9, cho phép không quân Mỹ mở rộng chương trình thử nghiệm sang hệ thống nhiệm vụ và vũ khí. Washington dự kiến mua ít nhất 100 chiếc để thay thế B-1B Lancer và B-2 Spirit, với đơn giá ước tính 692 triệu USD tính theo thời giá năm 2022. Một số tướng lĩnh lập luận rằng con số hợp lý phải là 145 chiếc nếu Mỹ muốn đối phó đồng thời với Nga và Trung Quốc.',
    target:
      'A second B-21 Raider bomber landed at Edwards Air Force Base in California on Sept. 11, allowing the U.S. Air Force to expand the test program to mission systems and weapons. Washington plans to buy at least 100 of the aircraft to replace the B-1B Lancer and B-2 Spirit, at an estimated unit price of $692 million in 2022 dollars. Some generals argue that a reasonable number would be 145 if the United States wants to deal with Russia and China at the same time.',
  },
  {
    source:
      'Tên lửa Burevestnik của Nga bay liên tục khoảng 15 giờ và vượt quãng đường 14.000 km trong đợt thử hôm 21/10, theo báo cáo của Tổng tham mưu trưởng Valery Gerasimov. Đây là tên lửa hành trình mang động cơ hạt nhân, về lý thuyết có tầm bắn không giới hạn. Chuyên gia phương Tây cho rằng tốc độ cận âm khiến nó dễ bị tiêm kích đánh chặn, nhưng thừa nhận việc bay thấp và vòng tránh radar có thể gây khó khăn cho hệ thống cảnh báo sớm.',
    target:
      "Russia's Burevestnik missile flew continuously for about 15 hours and covered 14,000 kilometers in an Oct. 21 test, according to a report by Chief of the General Staff Valery Gerasimov. It is a nuclear-powered cruise missile with a theoretically unlimited range. Western experts say its subsonic speed makes it vulnerable to interception by fighter jets, but acknowledge that its ability to fly low and skirt radars could cause difficulties for early warning systems.",
  },
  {
    source:
      'Đảng Liên minh Công dân của Thủ tướng Donald Tusk bước vào cuộc bầu cử tổng thống Ba Lan ngày 1/6 với kỳ vọng phá vỡ thế bế tắc lập pháp. Tuy nhiên, ứng viên Rafal Trzaskowski chỉ giành được 49,11% số phiếu, thua sít sao ông Karol Nawrocki, nhà sử học được đảng Luật pháp và Công lý hậu thuẫn. Ông Nawrocki ủng hộ viện trợ quân sự cho Kiev nhưng phản đối việc kết nạp Ukraine vào NATO khi chiến sự còn tiếp diễn.',
    target:
      "Prime Minister Donald Tusk's Civic Coalition went into Poland's June 1 presidential election hoping to break the legislative deadlock. However, its candidate, Rafal Trzaskowski, won only 49.11% of the vote, narrowly losing to Karol Nawrocki, a historian backed by the Law and Justice party. Nawrocki supports military aid to Kyiv but opposes admitting Ukraine to NATO while the fighting continues.",
  },
  {
    source:
      'Sau khi Liên Xô tan rã năm 1991, Ukraine thừa hưởng khoảng 1.900 đầu đạn hạt nhân chiến lược, kho vũ khí lớn thứ ba thế giới khi đó. Kiev đồng ý chuyển toàn bộ số này cho Nga theo Bản ghi nhớ Budapest ký tháng 12/1994, đổi lại cam kết tôn trọng độc lập và chủ quyền từ Mỹ, Anh và Nga. Văn kiện không chứa điều khoản bắt buộc các bên phải bảo vệ Ukraine bằng quân sự, điều mà nhiều chính trị gia nước này về sau gọi là sai lầm lịch sử.',
    target:
      "After the Soviet Union collapsed in 1991, Ukraine inherited about 1,900 strategic nuclear warheads, then the world's third-largest arsenal. Kyiv agreed to transfer all of them to Russia under the Budapest Memorandum, signed in December 1994, in exchange for commitments by the United States, Britain and Russia to respect its independence and sovereignty. The document contained no clause requiring the parties to defend Ukraine militarily, something many of the country's politicians later called a historic mistake.",
  },
  {
    source:
      'Triều Tiên ngày 10/10 lần đầu trình làng tên lửa đạn đạo xuyên lục địa Hwasong-20 tại lễ duyệt binh kỷ niệm 80 năm thành lập đảng Lao động. Hãng thông tấn KCNA mô tả đây là "hệ thống vũ khí chiến lược hạt nhân mạnh nhất", được gắn trên xe phóng 11 trục. Giới quan sát lưu ý động cơ nhiên liệu rắn bằng sợi carbon, vốn được thử nghiệm hồi tháng 9, tạo lực đẩy 1.971 kN, đủ để mang nhiều đầu đạn, nhưng Bình Nhưỡng chưa từng bắn thử tên lửa này.',
    target:
      'On Oct. 10, North Korea unveiled the Hwasong-20 intercontinental ballistic missile for the first time at a military parade marking the 80th anniversary of the founding of the Workers\' Party. The KCNA news agency described it as the "most powerful nuclear strategic weapon system," mounted on an 11-axle launch vehicle. Observers noted that the carbon fiber solid-fuel engine, which was tested in September, generates 1,971 kN of thrust, enough to carry multiple warheads, but Pyongyang has never test-fired the missile.',
  },
  {
    source:
      'Cơ quan Hợp tác An ninh Quốc phòng Mỹ thông báo Bộ Ngoại giao đã phê duyệt thương vụ bán 3.350 tên lửa ERAM cho Ukraine với giá ước tính 825 triệu USD. Loại đạn này có tầm bắn 240-450 km, nặng khoảng 227 kg và tương thích với F-16. Đan Mạch, Hà Lan, Na Uy sẽ chi trả phần lớn, số còn lại lấy từ chương trình viện trợ quân sự nước ngoài của Mỹ.',
    target:
      'The U.S. Defense Security Cooperation Agency announced that the State Department had approved the sale of 3,350 ERAM missiles to Ukraine for an estimated $825 million. The munition has a range of 240 to 450 kilometers, weighs about 227 kilograms and is compatible with the F-16. Denmark, the Netherlands and Norway will pay for most of it, with the rest coming from the U.S. foreign military assistance program.',
  },
  {
    source:
      'Ai sẽ bảo đảm an ninh cho Ukraine sau khi tiếng súng ngừng? Tổng thống Pháp Emmanuel Macron ngày 4/9 cho biết 26 quốc gia đã cam kết triển khai "lực lượng trấn an" trên bộ, trên biển hoặc trên không, song chỉ sau khi có lệnh ngừng bắn. Đức chưa quyết định về việc đưa quân, còn Italy và Ba Lan đã loại trừ khả năng này. Moskva tuyên bố mọi binh sĩ nước ngoài có mặt ở Ukraine sẽ bị coi là mục tiêu hợp pháp.',
    target:
      'Who will guarantee Ukraine\'s security once the guns fall silent? French President Emmanuel Macron said Sept. 4 that 26 countries had committed to deploying a "reassurance force" on land, at sea or in the air, but only after a ceasefire is in place. Germany has not decided on sending troops, while Italy and Poland have ruled it out. Moscow has declared that any foreign troops present in Ukraine will be considered legitimate targets.',
  },
  {
    source:
      'Quân đội Pakistan và Taliban Afghanistan giao tranh dữ dội trong đêm 11/10 tại nhiều cửa khẩu dọc đường Durand dài 2.600 km. Islamabad nói 23 binh sĩ nước này thiệt mạng và hơn 200 tay súng Taliban cùng các nhóm liên kết bị tiêu diệt, trong khi Kabul tuyên bố đã hạ 58 lính Pakistan và chỉ mất 9 người. Hai bên nhất trí ngừng bắn tại Doha hôm 19/10 nhờ Qatar và Thổ Nhĩ Kỳ làm trung gian.',
    target:
      'The Pakistani military and the Afghan Taliban fought fiercely on the night of Oct. 11 at many border crossings along the 2,600-kilometer Durand Line. Islamabad said 23 of its soldiers were killed and more than 200 Taliban and affiliated fighters were eliminated, while Kabul claimed to have killed 58 Pakistani soldiers and to have lost only nine people. The two sides agreed to a ceasefire in Doha on Oct. 19 through the mediation of Qatar and Turkey.',
  },
  {
    source:
      'Tập đoàn Rheinmetall của Đức hôm 27/8 khánh thành nhà máy đạn pháo tại Unterlüss, bang Niedersachsen, với vốn đầu tư gần 500 triệu euro. Cơ sở rộng 30.000 m2 này dự kiến xuất xưởng 25.000 quả đạn trong năm 2025 và đạt công suất tối đa 350.000 quả vào năm 2027. Tổng giám đốc Armin Papperger nhấn mạnh dự án được hoàn thành trong vòng chưa đầy 15 tháng, "nhanh hơn bất kỳ công trình quốc phòng nào ở Đức những năm gần đây".',
    target:
      'On Aug. 27, Germany\'s Rheinmetall group inaugurated an artillery shell plant in Unterluess, Lower Saxony, representing an investment of nearly 500 million euros. The 30,000-square-meter facility is expected to turn out 25,000 shells in 2025 and reach its maximum capacity of 350,000 in 2027. CEO Armin Papperger stressed that the project was completed in less than 15 months, "faster than any defense construction project in Germany in recent years."',
  },
  {
    source:
      'Thủ tướng Anh Keir Starmer công bố Đánh giá Quốc phòng Chiến lược hôm 2/6, trong đó cam kết đóng tối đa 12 tàu ngầm tấn công mới, xây ít nhất 6 nhà máy đạn dược và chi 15 tỷ bảng cho chương trình đầu đạn hạt nhân. London đặt mục tiêu nâng ngân sách quốc phòng lên 2,5% GDP từ tháng 4/2027 và 3% trong nhiệm kỳ quốc hội tới, nếu điều kiện kinh tế cho phép. Phe đối lập chỉ trích chính phủ không nêu rõ nguồn tiền.',
    target:
      'On June 2, British Prime Minister Keir Starmer published the Strategic Defense Review, which pledges to build up to 12 new attack submarines, construct at least six munitions factories and spend 15 billion pounds on the nuclear warhead program. London aims to raise the defense budget to 2.5% of GDP from April 2027 and to 3% in the next parliamentary term, if economic conditions allow. The opposition criticized the government for not specifying where the money would come from.',
  },
  {
    source:
      'Giữa tháng 6/1982, khi quân Argentina đầu hàng ở Port Stanley, hải quân Anh đã mất 6 tàu chiến và tàu hỗ trợ, trong đó khu trục hạm HMS Sheffield bị một quả tên lửa Exocet đánh trúng dù đầu đạn được cho là không phát nổ. Cuộc chiến kéo dài 74 ngày khiến 255 quân nhân Anh và 649 quân nhân Argentina thiệt mạng. Với nhiều nhà hoạch định chính sách ở châu Á, Falklands vẫn là bài học kinh điển về cái giá của một chiến dịch đổ bộ xa bờ.',
    target:
      'By mid-June 1982, when Argentine forces surrendered in Port Stanley, the British navy had lost six warships and support vessels, among them the destroyer HMS Sheffield, which was hit by an Exocet missile even though its warhead is believed not to have exploded. The 74-day war killed 255 British and 649 Argentine service members. For many policymakers in Asia, the Falklands remains a classic lesson in the cost of an amphibious campaign far from home shores.',
  },
  {
    source:
      'Không quân Hoàng gia Thái Lan ngày 25/8 ký hợp đồng với tập đoàn Saab mua 4 tiêm kích Gripen E/F trị giá 5,3 tỷ krona, tương đương khoảng 560 triệu USD. Lô này nằm trong kế hoạch mua tổng cộng 12 chiếc nhằm thay thế phi đội F-16A/B đã phục vụ hơn 35 năm. Thụy Điển cam kết các dự án bù trừ công nghiệp tương đương 100% giá trị hợp đồng, điều mà Lockheed Martin không thể đáp ứng.',
    target:
      'On Aug. 25, the Royal Thai Air Force signed a contract with Saab to buy four Gripen E/F fighter jets for 5.3 billion kronor, equivalent to about $560 million. The batch is part of a plan to buy a total of 12 aircraft to replace an F-16A/B fleet that has been in service for more than 35 years. Sweden committed to industrial offset projects equivalent to 100% of the contract value, something Lockheed Martin was unable to match.',
  },
  {
    source:
      'Bộ Tư pháp Mỹ thông báo hai công dân Trung Quốc bị truy tố vì làm gián điệp cho Bộ An ninh Quốc gia nước này, trong đó có âm mưu tuyển mộ thủy thủ hải quân Mỹ. Theo cáo trạng, nhóm này đã để lại 10.000 USD tiền mặt trong tủ khóa tại một trung tâm giải trí ở Livermore, bang California, hồi tháng 1/2022. Nếu bị kết tội, mỗi người có thể đối mặt mức án tối đa 10 năm tù và khoản phạt 250.000 USD.',
    target:
      "The U.S. Justice Department announced that two Chinese nationals had been charged with spying for China's Ministry of State Security, including a plot to recruit U.S. Navy sailors. According to the indictment, the group left $10,000 in cash in a locker at a recreation center in Livermore, California, in January 2022. If convicted, each could face a maximum sentence of 10 years in prison and a $250,000 fine.",
  },
  {
    source:
      'Israel ngày 13/6 mở chiến dịch "Sư tử Trỗi dậy", huy động hơn 200 tiêm kích tập kích khoảng 100 mục tiêu ở Iran, gồm cơ sở hạt nhân Natanz. Tư lệnh Vệ binh Cách mạng Hossein Salami và Tổng tham mưu trưởng Mohammad Bagheri nằm trong số những người thiệt mạng. Tehran đáp trả bằng hàng trăm tên lửa đạn đạo, phần lớn bị đánh chặn, song một số quả đã rơi trúng khu dân cư tại Tel Aviv và Bat Yam.',
    target:
      'On June 13, Israel launched Operation Rising Lion, mobilizing more than 200 fighter jets to strike about 100 targets in Iran, including the Natanz nuclear facility. Revolutionary Guard commander Hossein Salami and Chief of Staff Mohammad Bagheri were among those killed. Tehran retaliated with hundreds of ballistic missiles, most of which were intercepted, although some hit residential areas in Tel Aviv and Bat Yam.',
  },
  {
    source:
      'Bảy oanh tạc cơ B-2 cất cánh từ căn cứ Whiteman, bang Missouri, bay liên tục 18 giờ để thả 14 quả bom GBU-57 xuống cơ sở Fordow và Natanz rạng sáng 22/6. Mỗi quả bom nặng 13,6 tấn, được thiết kế để xuyên sâu hơn 60 m trước khi phát nổ. Dù ông Trump tuyên bố các cơ sở này "bị xóa sổ hoàn toàn", một đánh giá ban đầu của Cơ quan Tình báo Quốc phòng cho rằng chương trình hạt nhân Iran có thể chỉ bị đẩy lùi vài tháng.',
    target:
      'Seven B-2 bombers took off from Whiteman Air Force Base in Missouri and flew nonstop for 18 hours to drop 14 GBU-57 bombs on the Fordow and Natanz facilities in the early hours of June 22. Each bomb weighs 13.6 tons and is designed to penetrate more than 60 meters before exploding. Although Trump declared that the facilities had been "completely obliterated," an initial assessment by the Defense Intelligence Agency said Iran\'s nuclear program may have been set back by only a few months.',
  },
  {
    source:
      'Không giống tên lửa đạn đạo thông thường, phương tiện lướt siêu vượt âm có thể đổi hướng trong khí quyển ở tốc độ trên Mach 5, khiến đối phương khó dự đoán điểm rơi. Nga đã biên chế Avangard, Kinzhal và Zircon, còn Trung Quốc sở hữu DF-17 với tầm bắn 1.800-2.500 km. Mỹ đi sau trong lĩnh vực này, với khẩu đội Dark Eagle đầu tiên được dự kiến đạt khả năng sẵn sàng chiến đấu vào cuối năm tài khóa 2025, chậm hai năm so với kế hoạch.',
    target:
      'Unlike conventional ballistic missiles, hypersonic glide vehicles can change direction within the atmosphere at speeds above Mach 5, making it hard for an adversary to predict the point of impact. Russia has fielded the Avangard, Kinzhal and Zircon, while China has the DF-17 with a range of 1,800 to 2,500 kilometers. The United States lags in this field, with its first Dark Eagle battery expected to achieve combat readiness by the end of fiscal year 2025, two years behind schedule.',
  },
  {
    source:
      'Thượng viện Philippines tháng 12/2024 phê chuẩn Hiệp định Tiếp cận Tương hỗ với Nhật Bản, cho phép quân đội hai nước huấn luyện trên lãnh thổ của nhau. Thỏa thuận có hiệu lực từ ngày 11/9/2025, đưa Philippines trở thành nước châu Á đầu tiên có quan hệ kiểu này với Tokyo. Bắc Kinh cảnh báo hợp tác giữa các quốc gia "không nên nhằm vào bên thứ ba hoặc làm tổn hại lòng tin trong khu vực".',
    target:
      'In December 2024, the Philippine Senate ratified a Reciprocal Access Agreement with Japan, allowing the two countries\' militaries to train on each other\'s territory. The agreement took effect Sept. 11, 2025, making the Philippines the first Asian country to have this kind of relationship with Tokyo. Beijing warned that cooperation between countries "should not target a third party or undermine trust in the region."',
  },
  {
    source:
      'Theo tiến sĩ Elena Voronina thuộc Trung tâm Nghiên cứu Á - Âu ở Astana, các nước Trung Á không muốn chọn phe giữa Nga và phương Tây. Kazakhstan vẫn xuất khẩu khoảng 80% lượng dầu qua đường ống CPC chạy trên lãnh thổ Nga, nhưng đồng thời tăng gấp đôi lượng hàng đi theo Hành lang Giữa xuyên biển Caspi. "Họ không rời bỏ Moskva, họ chỉ mua bảo hiểm", bà nhận xét.',
    target:
      'According to Dr. Elena Voronina of the Center for Eurasian Studies in Astana, Central Asian countries do not want to choose sides between Russia and the West. Kazakhstan still exports about 80% of its oil through the CPC pipeline, which runs across Russian territory, but at the same time it has doubled the volume of goods moving along the Middle Corridor across the Caspian Sea. "They are not leaving Moscow; they are just buying insurance," she said.',
  },
  {
    source:
      'Tòa án Hiến pháp Hàn Quốc ngày 4/4 nhất trí phế truất Tổng thống Yoon Suk-yeol với tỷ lệ 8-0, bốn tháng sau khi ông ban bố thiết quân luật. Ông Lee Jae-myung, ứng viên đảng Dân chủ, đắc cử hôm 3/6 với 49,42% phiếu bầu, hơn đối thủ Kim Moon-soo khoảng 8 điểm phần trăm. Tân tổng thống cam kết nối lại đối thoại với Bình Nhưỡng, song khẳng định không từ bỏ liên minh quân sự với Washington.',
    target:
      "On April 4, South Korea's Constitutional Court unanimously removed President Yoon Suk-yeol from office in an 8-0 ruling, four months after he declared martial law. Lee Jae-myung, the Democratic Party candidate, was elected June 3 with 49.42% of the vote, about 8 percentage points ahead of rival Kim Moon-soo. The new president pledged to resume dialogue with Pyongyang but insisted that he would not abandon the military alliance with Washington.",
  },
  {
    source:
      'Ngày 1/6/2025, Cơ quan An ninh Ukraine (SBU) thực hiện chiến dịch "Mạng nhện", dùng 117 UAV giấu trong các xe tải để tập kích 4 sân bay quân sự Nga. Kiev tuyên bố 41 máy bay bị đánh trúng, gồm Tu-95, Tu-22M3 và A-50, gây thiệt hại khoảng 7 tỷ USD. Ảnh vệ tinh lại chỉ cho thấy chừng 12-13 chiếc bị phá hủy hoặc hư hại, trong khi Bộ Quốc phòng Nga nói "một số" phi cơ bốc cháy ở Murmansk và Irkutsk.',
    target:
      'On June 1, 2025, the Security Service of Ukraine (SBU) carried out Operation Spiderweb, using 117 UAVs hidden in trucks to attack four Russian military airfields. Kyiv claimed that 41 aircraft were hit, including Tu-95s, Tu-22M3s and A-50s, causing about $7 billion in damage. Satellite images, however, showed only about 12 to 13 aircraft destroyed or damaged, while the Russian Defense Ministry said "several" aircraft caught fire in Murmansk and Irkutsk.',
  },
  {
    source:
      'Đảo Greenland có 56.000 dân nhưng nắm giữ vị trí then chốt trên tuyến bay ngắn nhất từ châu Âu sang Bắc Mỹ. Căn cứ vũ trụ Pituffik của Mỹ tại đây vận hành radar cảnh báo sớm tên lửa đạn đạo có khả năng quét tới 240 độ. Đan Mạch hồi tháng 1 công bố gói 14,6 tỷ kroner nhằm tăng cường hiện diện ở Bắc Cực, gồm ba tàu mới và hai UAV tầm xa, nhưng bác bỏ mọi ý tưởng bán hòn đảo.',
    target:
      'The island of Greenland has a population of 56,000 but holds a key position on the shortest flight route from Europe to North America. The U.S. Pituffik Space Base there operates a ballistic missile early warning radar capable of scanning up to 240 degrees. In January, Denmark announced a 14.6 billion-kroner package to strengthen its presence in the Arctic, including three new ships and two long-range UAVs, but it has rejected any idea of selling the island.',
  },
  {
    source:
      'Nếu eo biển Hormuz bị phong tỏa, giá dầu Brent có thể vượt 120 USD mỗi thùng, theo tính toán của ngân hàng Goldman Sachs. Khoảng 20 triệu thùng dầu, tương đương một phần năm lượng tiêu thụ toàn cầu, đi qua tuyến đường thủy chỉ rộng 33 km tại điểm hẹp nhất này mỗi ngày. Tuy vậy, giới phân tích nhận định Iran khó lòng hành động như vậy, bởi chính họ cũng phụ thuộc vào eo biển để xuất khẩu dầu sang Trung Quốc.',
    target:
      'If the Strait of Hormuz were blockaded, the price of Brent crude could exceed $120 a barrel, according to calculations by Goldman Sachs. About 20 million barrels of oil, equivalent to one-fifth of global consumption, pass every day through this waterway, which is just 33 kilometers wide at its narrowest point. Even so, analysts say Iran is unlikely to take such a step because it, too, depends on the strait to export oil to China.',
  },
  {
    source:
      'Tổng thống Trump ngày 14/7 dọa áp thuế thứ cấp 100% đối với các nước mua dầu Nga nếu Moskva không đạt thỏa thuận hòa bình trong vòng 50 ngày, sau đó rút ngắn thời hạn xuống còn 10-12 ngày. Ấn Độ là nước đầu tiên hứng chịu biện pháp này khi mức thuế bổ sung 25% có hiệu lực từ 27/8, nâng tổng thuế suất lên 50%. New Delhi chỉ trích quyết định "bất công, vô lý", đồng thời chỉ ra rằng EU cũng vẫn mua khí hóa lỏng của Nga.',
    target:
      'On July 14, President Trump threatened to impose 100% secondary tariffs on countries buying Russian oil if Moscow did not reach a peace deal within 50 days, later shortening the deadline to 10 to 12 days. India was the first country to be subjected to the measure when an additional 25% tariff took effect Aug. 27, bringing the total rate to 50%. New Delhi criticized the decision as "unfair and unreasonable" while pointing out that the EU, too, was still buying Russian liquefied natural gas.',
  },
  {
    source:
      'Quân đội Nga đã áp dụng chiến thuật thâm nhập theo nhóm nhỏ, mỗi nhóm chỉ gồm 2-4 người, nhằm luồn qua khoảng trống giữa các chốt phòng ngự của Ukraine. Khi đã lọt vào sâu 3-5 km, họ ẩn náu trong tầng hầm và chờ thêm quân, thay vì tấn công ngay. Theo sĩ quan Ukraine có mật danh "Bulat", cách đánh này tuy chậm nhưng hiệu quả, bởi lữ đoàn của anh chỉ còn khoảng một nửa quân số theo biên chế.',
    target:
      'The Russian military has adopted small-group infiltration tactics, with each group consisting of only two to four people, to slip through gaps between Ukrainian defensive positions. Once they have penetrated 3 to 5 kilometers, they hide in basements and wait for reinforcements instead of attacking immediately. According to a Ukrainian officer with the call sign "Bulat," this method is slow but effective because his brigade is down to only about half of its authorized strength.',
  },
  {
    source:
      'Công ty Fire Point của Ukraine tiết lộ tên lửa hành trình FP-5 Flamingo có tầm bắn 3.000 km, mang đầu đạn 1.150 kg và đạt tốc độ tối đa 950 km/h. Sản lượng hiện ở mức một quả mỗi ngày, dự kiến tăng lên 7 quả vào tháng 10. Giới chuyên gia hoài nghi tuyên bố này, vì tên lửa có sải cánh 6 m dễ bị radar phát hiện và chưa có nhiều bằng chứng về hiệu quả trong thực chiến.',
    target:
      "Ukraine's Fire Point revealed that its FP-5 Flamingo cruise missile has a range of 3,000 kilometers, carries a 1,150-kilogram warhead and reaches a top speed of 950 kilometers per hour. Output is currently one missile a day and is expected to rise to seven in October. Experts are skeptical of the claim because the missile, with a wingspan of 6 meters, is easily detected by radar and there is not yet much evidence of its effectiveness in actual combat.",
  },
  {
    source:
      'Hà Lan ngày 30/9 lần thứ hai trong năm triệu đại sứ Nga để phản đối hoạt động tấn công mạng nhằm vào các cơ quan chính phủ. Tình báo quân đội nước này (MIVD) quy trách nhiệm cho một nhóm tin tặc có tên "Laundry Bear", được cho là do nhà nước Nga hậu thuẫn. Nhóm này đã đánh cắp dữ liệu liên lạc công vụ của toàn bộ sĩ quan cảnh sát Hà Lan trong vụ xâm nhập hồi tháng 9/2024, nhưng chưa rõ mục đích cuối cùng là gì.',
    target:
      'On Sept. 30, the Netherlands summoned the Russian ambassador for the second time this year to protest cyberattacks on government agencies. The country\'s military intelligence service (MIVD) attributed them to a hacker group called "Laundry Bear," believed to be backed by the Russian state. The group stole the work-related contact data of all Dutch police officers in a breach in September 2024, but its ultimate aim remains unclear.',
  },
  {
    source:
      'Trước khi Thế chiến II nổ ra, Pháp đã chi khoảng 3 tỷ franc để xây dựng phòng tuyến Maginot, một hệ thống công sự dài hơn 300 km dọc biên giới với Đức. Tháng 5/1940, quân Đức vòng qua khu rừng Ardennes, nơi giới chỉ huy Pháp tin rằng xe tăng không thể đi qua. Phòng tuyến không thất bại về mặt kỹ thuật, mà thất bại vì người ta trông chờ nó làm thay phần việc của cả một chiến lược.',
    target:
      'Before World War II broke out, France spent about 3 billion francs on building the Maginot Line, a system of fortifications stretching more than 300 kilometers along the border with Germany. In May 1940, German forces went around it through the Ardennes forest, which French commanders believed was impassable to tanks. The line did not fail technically; it failed because people expected it to do the work of an entire strategy.',
  },
  {
    source:
      'Bộ trưởng Quốc phòng Indonesia Sjafrie Sjamsoeddin xác nhận Jakarta sẽ mua 42 tiêm kích J-10C của Trung Quốc, với ngân sách dự kiến hơn 9 tỷ USD cho cả đạn dược và huấn luyện. Nước này trước đó đã đặt 42 chiếc Rafale của Pháp và ký hợp đồng mua 48 tiêm kích KAAN từ Thổ Nhĩ Kỳ. Giới quan sát lo ngại việc vận hành quá nhiều chủng loại máy bay sẽ khiến chi phí bảo dưỡng tăng vọt, thậm chí vượt ngân sách mua sắm.',
    target:
      'Indonesian Defense Minister Sjafrie Sjamsoeddin confirmed that Jakarta would buy 42 Chinese J-10C fighter jets, with an expected budget of more than $9 billion that also covers munitions and training. The country had previously ordered 42 French Rafales and signed a contract to buy 48 KAAN fighters from Turkey. Observers worry that operating too many types of aircraft will cause maintenance costs to soar, even beyond the procurement budget.',
  },
  {
    source:
      'Thụy Sĩ hồi tháng 8 thừa nhận không thể giữ mức giá cố định 6 tỷ franc cho 36 tiêm kích F-35A như đã thông báo với cử tri. Do lạm phát và giá nguyên liệu tăng, chi phí có thể đội thêm từ 650 triệu đến 1,3 tỷ franc. Chính phủ loại trừ việc hủy hợp đồng nhưng đang xem xét giảm số lượng máy bay, bất chấp khuyến cáo của quân đội rằng 36 chiếc đã là mức tối thiểu.',
    target:
      "In August, Switzerland acknowledged that it could not keep to the fixed price of 6 billion francs for 36 F-35A fighter jets that had been announced to voters. Because of inflation and rising raw material prices, the cost could increase by 650 million to 1.3 billion francs. The government has ruled out canceling the contract but is considering reducing the number of aircraft, despite the military's advice that 36 is already the minimum.",
  },
  {
    source:
      'Lãnh đạo Armenia và Azerbaijan ngày 8/8 ký tuyên bố chung tại Nhà Trắng, chấm dứt về nguyên tắc hơn ba thập kỷ xung đột liên quan đến vùng Nagorno-Karabakh. Hai nước cũng nhất trí mở một hành lang trung chuyển dài 43 km qua miền nam Armenia, do Mỹ nắm quyền phát triển trong 99 năm và được đặt theo tên ông Trump. Baku vẫn yêu cầu Yerevan sửa hiến pháp trước khi ký hiệp ước hòa bình chính thức.',
    target:
      'On Aug. 8, the leaders of Armenia and Azerbaijan signed a joint declaration at the White House, ending in principle more than three decades of conflict over the Nagorno-Karabakh region. The two countries also agreed to open a 43-kilometer transit corridor through southern Armenia, to which the United States will hold development rights for 99 years and which is named after Trump. Baku still demands that Yerevan amend its constitution before a formal peace treaty is signed.',
  },
  {
    source:
      '"Không có kế hoạch B", một quan chức cấp cao giấu tên của NATO nói khi được hỏi liên minh sẽ làm gì nếu Mỹ rút lực lượng khỏi châu Âu. Khoảng 80.000 lính Mỹ hiện đóng tại châu lục này, đảm nhiệm gần như toàn bộ năng lực tiếp dầu trên không, vận tải chiến lược và trinh sát vệ tinh. Theo một nghiên cứu của viện IISS, châu Âu cần ít nhất một nghìn tỷ USD trong 25 năm để thay thế những gì Washington đang cung cấp.',
    target:
      '"There is no Plan B," a senior NATO official who declined to be named said when asked what the alliance would do if the United States withdrew its forces from Europe. About 80,000 U.S. troops are currently stationed on the continent, providing almost all of its aerial refueling, strategic airlift and satellite reconnaissance capabilities. According to a study by the IISS, Europe would need at least $1 trillion over 25 years to replace what Washington provides.',
  },
  {
    source:
      'Pháo tự hành Caesar do tập đoàn KNDS của Pháp chế tạo, có tầm bắn 40 km với đạn tăng tầm và có thể khai hỏa 6 phát mỗi phút. Trước năm 2022, mỗi khẩu cần 30 tháng để xuất xưởng; hiện thời gian này rút xuống còn 15 tháng, với sản lượng 6 khẩu mỗi tháng. Armenia, Croatia và Estonia là những khách hàng mới nhất, còn Ukraine được cho là đã nhận hơn 120 khẩu.',
    target:
      "The Caesar self-propelled howitzer, made by France's KNDS group, has a range of 40 kilometers with extended-range shells and can fire six rounds a minute. Before 2022, each gun took 30 months to leave the factory; that time has now been cut to 15 months, with output of six guns a month. Armenia, Croatia and Estonia are the newest customers, while Ukraine is believed to have received more than 120.",
  },
  {
    source:
      'Người dân Moldova hôm 28/9 đi bỏ phiếu bầu quốc hội trong bối cảnh chính quyền cáo buộc Nga chi hàng trăm triệu euro để mua phiếu và phát tán tin giả. Đảng Hành động và Đoàn kết (PAS) thân châu Âu giành 50,2% phiếu bầu, tương đương 55 trong tổng số 101 ghế. Khối Yêu nước thân Nga chỉ được 24,2%, song lãnh đạo khối là ông Igor Dodon không công nhận kết quả và kêu gọi biểu tình ôn hòa.',
    target:
      'Moldovans voted in a parliamentary election Sept. 28 amid accusations by the government that Russia had spent hundreds of millions of euros on buying votes and spreading fake news. The pro-European Party of Action and Solidarity (PAS) won 50.2% of the vote, equivalent to 55 of the 101 seats. The pro-Russian Patriotic Bloc received only 24.2%, but its leader, Igor Dodon, refused to recognize the results and called for peaceful protests.',
  },
  {
    source:
      'Quân đội nhân dân Việt Nam hiện tham gia các phái bộ gìn giữ hòa bình của Liên Hợp Quốc tại Nam Sudan, Cộng hòa Trung Phi và khu vực Abyei. Tính đến tháng 8/2025, ta đã cử hơn 1.300 lượt sĩ quan, quân nhân chuyên nghiệp, trong đó tỷ lệ nữ đạt khoảng 16%, cao hơn mức trung bình của các nước. Bộ Quốc phòng khẳng định việc mở rộng sang những phái bộ khác sẽ được cân nhắc trên cơ sở yêu cầu của Liên Hợp Quốc và khả năng của Việt Nam.',
    target:
      "The Vietnam People's Army currently takes part in U.N. peacekeeping missions in South Sudan, the Central African Republic and the Abyei area. As of August 2025, Vietnam had made more than 1,300 deployments of officers and professional soldiers, with women accounting for about 16%, higher than the average among countries. The Defense Ministry affirmed that expansion to other missions would be considered on the basis of U.N. requests and Vietnam's capabilities.",
  },
  {
    source:
      'Chiến tranh hiện đại đặt ra cho công tác bảo đảm hậu cần những yêu cầu mới, bởi kho trạm tập trung rất dễ bị vũ khí chính xác cao phát hiện và phá hủy. Do đó, các đơn vị cần chuyển sang mô hình phân tán, kết hợp hậu cần tại chỗ với dự trữ cơ động, đồng thời triệt để ngụy trang, nghi binh. Thực tiễn cho thấy, nơi nào biết dựa vào dân, nơi đó lực lượng hậu cần đứng vững ngay cả khi tuyến tiếp tế bị cắt đứt.',
    target:
      'Modern warfare places new demands on logistics support work, because concentrated depots are very easily detected and destroyed by high-precision weapons. Units therefore need to shift to a dispersed model, combining on-the-spot logistics with mobile reserves, while making thorough use of camouflage and deception. Practice shows that wherever forces know how to rely on the people, the logistics force stands firm even when supply lines are cut.',
  },
  {
    source:
      'Bộ trưởng Chiến tranh Mỹ Pete Hegseth hôm 2/9 cho biết quân đội đã phá hủy một xuồng cao tốc chở ma túy của băng Tren de Aragua ở phía nam biển Caribe, khiến 11 người thiệt mạng. Washington không công bố bằng chứng về số hàng trên xuồng hay danh tính các nạn nhân. Caracas gọi vụ việc là "hành quyết ngoài vòng pháp luật" và cho rằng đoạn video do Mỹ tung ra nhiều khả năng được tạo bằng trí tuệ nhân tạo.',
    target:
      'U.S. War Secretary Pete Hegseth said Sept. 2 that the military had destroyed a speedboat carrying drugs for the Tren de Aragua gang in the southern Caribbean, killing 11 people. Washington did not release evidence of the cargo on board or the identities of the victims. Caracas called the incident an "extrajudicial execution" and said the video released by the United States was most likely generated by artificial intelligence.',
  },
  {
    source:
      'Dây chuyền lắp ráp tên lửa PAC-3 MSE của Lockheed Martin tại Camden, bang Arkansas, đạt sản lượng 500 quả trong năm 2024 và dự kiến cán mốc 650 quả vào năm 2027. Nút thắt nằm ở đầu dò do Boeing chế tạo, nơi số lượng linh kiện giao hàng tăng chưa đầy 30%. Trong khi đó, nhu cầu từ Ukraine, Israel và các nước vùng Vịnh được cho là đã vượt quá 1.000 quả mỗi năm.',
    target:
      "Lockheed Martin's PAC-3 MSE missile assembly line in Camden, Arkansas, produced 500 missiles in 2024 and is expected to reach the 650 mark in 2027. The bottleneck lies in the seekers made by Boeing, where deliveries of the component have increased by less than 30%. Meanwhile, demand from Ukraine, Israel and the Gulf countries is believed to have exceeded 1,000 missiles a year.",
  },
  {
    source:
      'Hai chiếc MiG-31 của Nga bị cáo buộc bay vào không phận Estonia trong 12 phút hôm 19/9 mà không có kế hoạch bay và không liên lạc với kiểm soát không lưu. Tiêm kích F-35 của Italy, đang làm nhiệm vụ tuần tra Baltic, đã xuất kích để chặn. Nga nói các máy bay chỉ di chuyển từ Karelia tới Kaliningrad trên vùng biển trung lập và cách đảo Vaindloo hơn 3 km.',
    target:
      'Two Russian MiG-31s were accused of flying into Estonian airspace for 12 minutes on Sept. 19 without a flight plan and without contact with air traffic control. Italian F-35 fighter jets on Baltic air policing duty scrambled to intercept them. Russia said the aircraft were merely traveling from Karelia to Kaliningrad over neutral waters and stayed more than 3 kilometers from the island of Vaindloo.',
  },
  {
    source:
      'Tên lửa Taurus KEPD 350 nặng 1,4 tấn, dài 5,1 m, mang đầu đạn xuyên Mephisto 480 kg và có thể bay thấp ở độ cao 35 m để tránh radar. Với tầm bắn hơn 500 km, nó đủ sức vươn tới Moskva nếu được phóng từ tỉnh Sumy. Đó chính là lý do cựu thủ tướng Đức Olaf Scholz nhiều lần từ chối chuyển giao, còn người kế nhiệm Friedrich Merz nói chủ đề này sẽ không được bàn luận công khai nữa.',
    target:
      'The Taurus KEPD 350 missile weighs 1.4 tons, is 5.1 meters long, carries a 480-kilogram Mephisto penetrating warhead and can fly as low as 35 meters to avoid radar. With a range of more than 500 kilometers, it could reach Moscow if launched from the Sumy region. That is precisely why former German Chancellor Olaf Scholz repeatedly refused to transfer it, while his successor, Friedrich Merz, has said the topic will no longer be discussed publicly.',
  },
  {
    source:
      'Cuộc khủng hoảng tên lửa Cuba năm 1962 kéo dài 13 ngày và được coi là thời điểm thế giới tiến gần chiến tranh hạt nhân nhất. Ngày 27/10, sĩ quan Liên Xô Vasily Arkhipov đã phản đối việc phóng ngư lôi hạt nhân từ tàu ngầm B-59, khi đó đang bị tàu chiến Mỹ thả lựu đạn huấn luyện để ép nổi lên. Nếu ông đồng ý với thuyền trưởng, lịch sử có lẽ đã rẽ sang hướng khác.',
    target:
      'The Cuban missile crisis of 1962 lasted 13 days and is considered the moment the world came closest to nuclear war. On Oct. 27, Soviet officer Vasily Arkhipov opposed launching a nuclear torpedo from submarine B-59, onto which U.S. warships were at the time dropping practice grenades to force it to surface. Had he agreed with the captain, history would perhaps have taken a different turn.',
  },
  {
    source:
      'Hải quân Ấn Độ biên chế đồng thời hai hộ vệ hạm tàng hình INS Udaygiri và INS Himgiri ngày 26/8 tại Visakhapatnam. Đây là lần đầu tiên hai tàu mặt nước cỡ lớn do hai xưởng khác nhau đóng được đưa vào hoạt động cùng lúc. Mỗi chiếc có lượng giãn nước khoảng 6.700 tấn, mang 8 tên lửa BrahMos cùng tên lửa phòng không Barak-8, với tỷ lệ nội địa hóa khoảng 75%.',
    target:
      'The Indian Navy commissioned two stealth frigates, INS Udaygiri and INS Himgiri, simultaneously Aug. 26 in Visakhapatnam. It was the first time two large surface ships built by two different shipyards had entered service at the same time. Each displaces about 6,700 tons and carries eight BrahMos missiles along with Barak-8 air defense missiles, with about 75% domestic content.',
  },
  {
    source:
      'Đừng nói đến chuyện giành lại Crimea, ngay cả việc giữ vững tuyến phòng thủ Donetsk cũng đang vượt quá sức của Ukraine, đại tá nghỉ hưu người Áo Georg Hofstetter nhận định. Theo ông, vấn đề không chỉ là thiếu đạn mà còn là thiếu người: tuổi trung bình của lính bộ binh nay đã lên tới 43. Dù thế, ông không cho rằng mặt trận sẽ sụp đổ trong năm nay.',
    target:
      "Never mind retaking Crimea; even holding the Donetsk defensive line is beginning to exceed Ukraine's strength, said retired Austrian Col. Georg Hofstetter. According to him, the problem is not only a shortage of ammunition but also a shortage of people: The average age of an infantry soldier has now risen to 43. Even so, he does not think the front will collapse this year.",
  },
  {
    source:
      'Hội nghị thượng đỉnh NATO tại The Hague ngày 25/6 nhất trí nâng mục tiêu chi tiêu lên 5% GDP vào năm 2035, gồm 3,5% cho quốc phòng cốt lõi và 1,5% cho hạ tầng, an ninh mạng. Tây Ban Nha là thành viên duy nhất tuyên bố chỉ cần chi 2,1% để đáp ứng các mục tiêu năng lực. Tổng thống Trump sau đó dọa buộc Madrid "trả gấp đôi" trong đàm phán thương mại, dù chính sách thương mại của Tây Ban Nha thuộc thẩm quyền của EU.',
    target:
      'The NATO summit in The Hague on June 25 agreed to raise the spending target to 5% of GDP by 2035, made up of 3.5% for core defense and 1.5% for infrastructure and cybersecurity. Spain was the only member to declare that it needed to spend just 2.1% to meet its capability targets. President Trump then threatened to make Madrid "pay twice as much" in trade negotiations, even though Spain\'s trade policy falls under EU jurisdiction.',
  },
  {
    source:
      'Ngót 50 năm sau khi đưa vào biên chế, A-10 Thunderbolt II sắp rời khỏi không quân Mỹ. Ngân sách tài khóa 2026 đề xuất cho toàn bộ 162 chiếc còn lại nghỉ hưu, sớm hơn hai năm so với lộ trình cũ. Nhiều nghị sĩ phản đối vì cho rằng F-35 chưa chứng minh được khả năng yểm trợ hỏa lực tầm gần, nhất là khi không có khẩu pháo 30 mm nào tương đương GAU-8.',
    target:
      'Almost 50 years after entering service, the A-10 Thunderbolt II is about to leave the U.S. Air Force. The fiscal year 2026 budget proposes retiring all 162 remaining aircraft, two years earlier than under the previous timetable. Many lawmakers object, arguing that the F-35 has not proved its capability for close air support, especially since it has no 30 mm cannon equivalent to the GAU-8.',
  },
  {
    source:
      'Theo Bộ Tài chính Nga, thâm hụt ngân sách liên bang trong 8 tháng đầu năm lên tới 4.190 tỷ ruble, tương đương 1,9% GDP và vượt mục tiêu đặt ra cho cả năm. Thu từ dầu khí giảm 20,2% so với cùng kỳ do giá thấp và đồng ruble mạnh. Chính phủ vì thế đề xuất nâng thuế giá trị gia tăng từ 20% lên 22% kể từ ngày 1/1/2026, chủ yếu để tài trợ cho quốc phòng và an ninh.',
    target:
      'According to the Russian Finance Ministry, the federal budget deficit in the first eight months of the year reached 4.19 trillion rubles, equivalent to 1.9% of GDP and exceeding the target set for the full year. Oil and gas revenue fell 20.2% year on year because of low prices and a strong ruble. The government has therefore proposed raising the value-added tax from 20% to 22% from Jan. 1, 2026, mainly to fund defense and security.',
  },
  {
    source:
      'Tổng thống Putin và Tổng thống Trump gặp nhau ngày 15/8 tại căn cứ Elmendorf-Richardson ở Alaska, lần đầu tiên kể từ năm 2019. Cuộc hội đàm kéo dài gần ba tiếng, kết thúc mà không có lệnh ngừng bắn, bữa trưa làm việc dự kiến cũng bị hủy. Ông Trump nói hai bên "đạt tiến triển lớn" nhưng "chưa có thỏa thuận nào cho tới khi có thỏa thuận".',
    target:
      'President Putin and President Trump met Aug. 15 at Elmendorf-Richardson base in Alaska, for the first time since 2019. The talks lasted nearly three hours and ended without a ceasefire, and a planned working lunch was also canceled. Trump said the two sides "made great progress" but that "there\'s no deal until there\'s a deal."',
  },
  {
    source:
      'Nhóm phiến quân FARC tại Colombia từng có tới 20.000 tay súng vào cuối thập niên 1990, trước khi ký hiệp định hòa bình năm 2016. Tuy nhiên, các phe ly khai từ chối buông vũ khí hiện vẫn kiểm soát nhiều tuyến buôn ma túy. Vụ tấn công bằng UAV hôm 21/8 vào trực thăng Black Hawk của cảnh sát ở tỉnh Antioquia làm 13 người thiệt mạng, cho thấy các nhóm này đã học hỏi không ít từ chiến trường Ukraine.',
    target:
      "Colombia's FARC rebel group had as many as 20,000 fighters in the late 1990s, before it signed a peace accord in 2016. However, dissident factions that refused to lay down their weapons still control many drug trafficking routes. The Aug. 21 drone attack on a police Black Hawk helicopter in Antioquia department, which killed 13 people, showed that these groups have learned quite a lot from the battlefield in Ukraine.",
  },
  {
    source:
      'Trung Quốc hôm 3/9 phô diễn bộ ba răn đe hạt nhân hoàn chỉnh đầu tiên tại lễ duyệt binh trên quảng trường Thiên An Môn. Dàn vũ khí gồm tên lửa phóng từ máy bay Kinh Lôi-1, tên lửa phóng từ tàu ngầm Cự Lãng-3 và hai mẫu phóng từ mặt đất là DF-61, DF-31BJ. Lầu Năm Góc ước tính Bắc Kinh có hơn 600 đầu đạn và sẽ vượt mốc 1.000 vào năm 2030.',
    target:
      'On Sept. 3, China displayed its first complete nuclear triad at a military parade in Tiananmen Square. The lineup included the air-launched Jinglei-1 missile, the submarine-launched Julang-3 missile and two ground-launched models, the DF-61 and DF-31BJ. The Pentagon estimates that Beijing has more than 600 warheads and will pass the 1,000 mark by 2030.',
  },
  {
    source:
      'Bản thân chiếc xe tăng không lỗi thời, cái lỗi thời là cách sử dụng nó. Đó là kết luận của một báo cáo dài 64 trang do Học viện Tham mưu Na Uy công bố, dựa trên dữ liệu về 1.140 xe tăng bị loại khỏi vòng chiến tại Ukraine. Theo tài liệu, khoảng hai phần ba số xe bị UAV góp phần phá hủy, song chưa đến một phần năm bị tiêu diệt khi được bộ binh và tác chiến điện tử yểm trợ đầy đủ.',
    target:
      'The tank itself is not obsolete; what is obsolete is the way it is used. That is the conclusion of a 64-page report published by the Norwegian Staff College, based on data on 1,140 tanks knocked out of action in Ukraine. According to the document, UAVs contributed to the destruction of about two-thirds of the vehicles, but less than one-fifth were destroyed while fully supported by infantry and electronic warfare.',
  },
  {
    source:
      'Hải quân Hoàng gia Anh điều tàu sân bay HMS Prince of Wales, khu trục hạm HMS Dauntless và hộ vệ hạm HMS Richmond dẫn đầu nhóm tác chiến 8 tháng tới Ấn Độ Dương - Thái Bình Dương. Nhóm tàu ghé Singapore, Australia và Nhật Bản, với sự góp mặt của lực lượng từ 12 quốc gia. Tại Biển Philippines, tiêm kích F-35B của Anh lần đầu hạ cánh xuống tàu JS Kaga, bước tiến được Tokyo đánh giá là "mang tính lịch sử".',
    target:
      'The Royal Navy dispatched the aircraft carrier HMS Prince of Wales, the destroyer HMS Dauntless and the frigate HMS Richmond to lead a strike group on an eight-month deployment to the Indo-Pacific. The group called at Singapore, Australia and Japan and included forces from 12 countries. In the Philippine Sea, British F-35B fighter jets landed on the JS Kaga for the first time, a step Tokyo described as "historic."',
  },
  {
    source:
      'Thụy Điển bắt đầu khôi phục chế độ nghĩa vụ quân sự có chọn lọc từ năm 2017, bảy năm sau khi bãi bỏ. Năm 2024, khoảng 7.000 thanh niên cả nam lẫn nữ được gọi nhập ngũ, và con số này dự kiến tăng lên ít nhất 10.000 vào năm 2030. Stockholm còn muốn đưa cựu sĩ quan dưới 70 tuổi trở lại danh sách dự bị, mở rộng từ mức 47 tuổi hiện hành.',
    target:
      'Sweden began reinstating selective conscription in 2017, seven years after abolishing it. In 2024, about 7,000 young men and women were called up, and the figure is expected to rise to at least 10,000 by 2030. Stockholm also wants to put former officers under 70 back on the reserve list, up from the current age of 47.',
  },
  {
    source:
      'Ít nhất 20 tàu chở dầu thuộc "hạm đội bóng tối" của Nga được cho là đã đổi sang treo quốc kỳ Nga từ đầu năm tới nay, thay vì dùng cờ Gabon hay Quần đảo Cook. Động thái này khiến các nước Baltic khó kiểm tra tàu hơn, bởi Moskva có thể điều tàu hải quân hộ tống. Hồi tháng 5, một tiêm kích Su-35 từng xâm phạm không phận Estonia khi hải quân nước này tìm cách chặn tàu Jaguar.',
    target:
      'At least 20 tankers belonging to Russia\'s "shadow fleet" are believed to have switched to the Russian flag since the start of the year instead of using the flags of Gabon or the Cook Islands. The move makes it harder for the Baltic states to inspect the ships, since Moscow can send naval vessels to escort them. In May, an Su-35 fighter jet violated Estonian airspace as the country\'s navy was trying to intercept the ship Jaguar.',
  },
  {
    source:
      'Hamas hôm 13/10 trả tự do cho toàn bộ 20 con tin Israel còn sống, đổi lấy gần 2.000 tù nhân Palestine, trong đó có 250 người đang thụ án chung thân hoặc dài hạn. Tuy nhiên, việc trao trả 28 thi thể diễn ra chậm hơn cam kết, với lý do thiếu máy móc để đào bới đống đổ nát. Israel cáo buộc nhóm vũ trang cố tình trì hoãn và tạm giảm một nửa số xe viện trợ vào Gaza.',
    target:
      'On Oct. 13, Hamas released all 20 living Israeli hostages in exchange for nearly 2,000 Palestinian prisoners, including 250 serving life or long sentences. However, the handover of 28 bodies proceeded more slowly than promised, with a lack of machinery to dig through rubble given as the reason. Israel accused the militant group of deliberately stalling and temporarily halved the number of aid trucks entering Gaza.',
  },
  {
    source:
      'Chính quyền Trump đổi tên Bộ Quốc phòng thành Bộ Chiến tranh bằng sắc lệnh ký ngày 5/9, khôi phục tên gọi được sử dụng từ năm 1789 đến 1947. Do việc đổi tên chính thức cần quốc hội phê chuẩn, tên mới tạm thời chỉ có giá trị như danh xưng thứ cấp. Văn phòng Ngân sách Quốc hội chưa đưa ra ước tính chi phí, nhưng một số quan chức nói riêng rằng con số có thể lên tới hàng trăm triệu USD.',
    target:
      'The Trump administration renamed the Department of Defense the Department of War through an executive order signed Sept. 5, reviving a name used from 1789 to 1947. Because a formal name change requires congressional approval, the new name for the time being serves only as a secondary title. The Congressional Budget Office has not provided a cost estimate, but some officials said privately that the figure could reach hundreds of millions of dollars.',
  },
  {
    source:
      'Đầu năm 1980, chỉ vài tuần sau khi quân đội Liên Xô tiến vào Afghanistan, Cơ quan Tình báo Trung ương Mỹ (CIA) đã chuyển lô súng trường Lee-Enfield đầu tiên cho du kích mujahideen qua ngả Pakistan. Đến năm 1986, Washington mới cung cấp tên lửa vác vai Stinger, loại vũ khí được cho là đã bắn rơi 269 máy bay và trực thăng. Nhiều sử gia ngày nay cho rằng con số này bị thổi phồng, và quyết định rút quân của Mikhail Gorbachev chủ yếu xuất phát từ lý do chính trị.',
    target:
      "In early 1980, just weeks after Soviet troops moved into Afghanistan, the U.S. Central Intelligence Agency (CIA) transferred the first batch of Lee-Enfield rifles to the mujahedeen guerrillas by way of Pakistan. Not until 1986 did Washington supply shoulder-fired Stinger missiles, a weapon credited with shooting down 269 planes and helicopters. Many historians today believe this figure is inflated and that Mikhail Gorbachev's decision to withdraw stemmed mainly from political reasons.",
  },
  {
    source:
      'Theo khảo sát của Viện Xã hội học Quốc tế Kiev, 76% người Ukraine phản đối việc rút quân khỏi phần còn lại của Donbass để đổi lấy ngừng bắn. Tuy vậy, 38% nói họ có thể chấp nhận nhượng bộ lãnh thổ ở một mức độ nào đó, tăng từ mức 10% hồi tháng 5/2022. Cuộc thăm dò thực hiện với 1.008 người trưởng thành, sai số không quá 4,1 điểm phần trăm và không bao gồm các vùng do Nga kiểm soát.',
    target:
      'According to a survey by the Kyiv International Institute of Sociology, 76% of Ukrainians oppose withdrawing troops from the remaining part of Donbas in exchange for a ceasefire. Even so, 38% said they could accept territorial concessions to some degree, up from 10% in May 2022. The poll was conducted among 1,008 adults, has a margin of error of no more than 4.1 percentage points and does not cover areas controlled by Russia.',
  },
  {
    source:
      'Tập trận Zapad-2025 giữa Nga và Belarus diễn ra từ ngày 12 đến 16/9 tại 41 thao trường, với sự tham gia của khoảng 100.000 quân, theo lời Tổng thống Putin. Con số này cao gấp nhiều lần mức 13.000 mà Minsk thông báo ban đầu và vượt ngưỡng bắt buộc phải mời quan sát viên theo Văn kiện Vienna. Điều bất ngờ là hai sĩ quan Mỹ đã có mặt tại thao trường Borisov, lần đầu tiên kể từ khi chiến sự Ukraine nổ ra.',
    target:
      'The Zapad-2025 exercise between Russia and Belarus took place from Sept. 12 to 16 at 41 training grounds with the participation of about 100,000 troops, according to President Putin. This figure is many times higher than the 13,000 Minsk initially announced and exceeds the threshold requiring observers to be invited under the Vienna Document. Surprisingly, two U.S. officers were present at the Borisov training ground, a first since the fighting in Ukraine broke out.',
  },
  {
    source:
      'Đề xuất "khoản vay bồi thường" trị giá 140 tỷ euro cho Ukraine vấp phải sự phản đối của Bỉ, nơi Euroclear đang giữ khoảng 185 tỷ euro tài sản Nga. Thủ tướng Bart De Wever yêu cầu mọi thành viên EU cùng chia sẻ rủi ro pháp lý trước khi ông đồng ý. "Nếu lấy tiền của ông Putin, trách nhiệm sẽ thuộc về chúng tôi. Điều đó không thể xảy ra", ông nói.',
    target:
      'A proposal for a 140 billion-euro "reparations loan" for Ukraine has run into opposition from Belgium, where Euroclear holds about 185 billion euros in Russian assets. Prime Minister Bart De Wever has demanded that all EU members share the legal risks before he agrees. "If we take Putin\'s money, the responsibility will be ours. That cannot happen," he said.',
  },
  {
    source:
      'Tên lửa phòng không S-400 có thể đồng thời bám bắt 80 mục tiêu và bắn hạ máy bay ở cự ly tối đa 400 km nếu dùng đạn 40N6E. Trên thực tế, hệ thống này không phải bất khả xâm phạm: Ukraine tuyên bố đã phá hủy ít nhất 4 tổ hợp tại Crimea kể từ tháng 8/2023, một phần nhờ tên lửa Neptune cải tiến. Nga không xác nhận tổn thất, nhưng ảnh vệ tinh cho thấy một số trận địa đã bị bỏ trống.',
    target:
      'The S-400 air defense missile system can track 80 targets simultaneously and shoot down aircraft at a maximum distance of 400 kilometers if it uses the 40N6E missile. In reality, the system is not invulnerable: Ukraine claims to have destroyed at least four systems in Crimea since August 2023, in part thanks to modified Neptune missiles. Russia has not confirmed losses, but satellite images show that some positions have been left empty.',
  },
  {
    source:
      'Quân đội Việt Nam và Ấn Độ đã tổ chức sáu lần diễn tập song phương VINBAX kể từ năm 2018, luân phiên tại hai nước. Nội dung tập trung vào công binh và quân y trong hoạt động gìn giữ hòa bình, với quy mô mỗi bên chừng 50 người. Thượng tướng Hoàng Xuân Chiến, Thứ trưởng Quốc phòng, cho biết hai bên đang bàn khả năng mở rộng sang lĩnh vực cứu hộ tàu ngầm, song chưa ấn định thời gian.',
    target:
      'The militaries of Vietnam and India have held six VINBAX bilateral exercises since 2018, alternating between the two countries. The content focuses on engineering and military medicine in peacekeeping operations, with about 50 people from each side. Senior Lt. Gen. Hoang Xuan Chien, deputy defense minister, said the two sides were discussing the possibility of expanding into submarine rescue but had not set a date.',
  },
  {
    source:
      'Phe đối lập Nhật Bản chất vấn liệu việc Thủ tướng Sanae Takaichi coi một cuộc khủng hoảng ở eo biển Đài Loan là "tình huống đe dọa sự sống còn" có đi ngược lập trường lâu nay hay không. Bà từ chối rút lại phát biểu hôm 7/11, song nói sẽ thận trọng hơn trong việc nêu các kịch bản cụ thể. Bắc Kinh phản ứng bằng khuyến cáo công dân không tới Nhật Bản và dừng nhập khẩu hải sản.',
    target:
      'Japan\'s opposition questioned whether Prime Minister Sanae Takaichi\'s view of a Taiwan Strait crisis as a "survival-threatening situation" ran counter to a long-held position. She refused to retract her Nov. 7 remarks but said she would be more careful about citing specific scenarios. Beijing responded by advising its citizens not to travel to Japan and halting seafood imports.',
  },
  {
    source:
      'Kết quả giám định cho thấy mảnh vỡ tìm thấy tại làng Wyryki, nơi mái một ngôi nhà bị thổi bay, nhiều khả năng thuộc về tên lửa AIM-120 do chính tiêm kích F-16 của Ba Lan phóng nhưng gặp trục trặc ở đầu dò. Chính phủ ban đầu để dư luận hiểu rằng thủ phạm là UAV Nga. Thủ tướng Tusk vẫn lập luận rằng "mọi trách nhiệm thuộc về những kẻ đã phóng UAV", tức là về phía Nga.',
    target:
      'Forensic results show that debris found in the village of Wyryki, where the roof of a house was blown off, most likely came from an AIM-120 missile fired by Poland\'s own F-16 fighter jet that suffered a seeker malfunction. The government initially let the public understand that the culprit was a Russian UAV. Prime Minister Tusk still argued that "all responsibility lies with those who launched the UAVs," that is, with Russia.',
  },
  {
    source:
      'Hàn Quốc không sản xuất vũ khí nhanh vì họ giỏi hơn người Đức, mà vì họ chưa bao giờ ngừng sản xuất, tiến sĩ Han Seo-yeon thuộc Viện Chiến lược Công nghiệp Seoul nhận xét. Hanwha Aerospace duy trì dây chuyền K9 suốt 25 năm với công suất khoảng 240 khẩu mỗi năm. Trong khi đó, châu Âu đã cắt giảm gần ba phần tư năng lực pháo binh kể từ năm 1991.',
    target:
      'South Korea does not produce weapons quickly because it is better than the Germans, but because it has never stopped producing them, said Dr. Han Seo-yeon of the Seoul Institute for Industrial Strategy. Hanwha Aerospace has kept its K9 line running for 25 years, with a capacity of about 240 guns a year. Europe, meanwhile, has cut nearly three-quarters of its artillery capability since 1991.',
  },
  {
    source:
      'Cuộc chiến Eritrea - Ethiopia giai đoạn 1998-2000 cướp đi sinh mạng của khoảng 80.000 người vì tranh chấp thị trấn Badme, nơi hầu như không có tài nguyên nào đáng kể. Một phần tư thế kỷ sau, mối lo về xung đột mới lại nổi lên khi Thủ tướng Abiy Ahmed nhiều lần khẳng định Ethiopia, đất nước 130 triệu dân không giáp biển, phải có lối ra Biển Đỏ. Ông nói không muốn dùng vũ lực, nhưng Asmara không tin điều đó.',
    target:
      'The 1998-2000 Eritrea-Ethiopia war claimed the lives of about 80,000 people in a dispute over the town of Badme, a place with almost no significant resources. A quarter of a century later, fears of a new conflict have resurfaced as Prime Minister Abiy Ahmed repeatedly insists that Ethiopia, a landlocked country of 130 million people, must have access to the Red Sea. He says he does not want to use force, but Asmara does not believe that.',
  },
  {
    source:
      'Không quân Mỹ chọn Boeing phát triển tiêm kích thế hệ 6 F-47, loại máy bay sẽ thay thế F-22 và có bán kính chiến đấu hơn 1.850 km. Chiếc đầu tiên đã bắt đầu được chế tạo và dự kiến bay thử vào năm 2028, theo Tham mưu trưởng David Allvin. Mỗi chiếc F-47 sẽ dẫn đầu một tốp UAV cộng tác (CCA), song Lầu Năm Góc chưa tiết lộ đơn giá.',
    target:
      'The U.S. Air Force selected Boeing to develop the sixth-generation F-47 fighter jet, which will replace the F-22 and have a combat radius of more than 1,850 kilometers. Construction of the first aircraft has begun, and it is expected to make its maiden flight in 2028, according to Chief of Staff David Allvin. Each F-47 will lead a group of collaborative UAVs (CCAs), but the Pentagon has not revealed the unit price.',
  },
  {
    source:
      'Quốc hội Slovakia ngày 26/9 sửa đổi hiến pháp, quy định luật quốc gia có vị trí cao hơn luật EU trong các vấn đề "bản sắc dân tộc". Thủ tướng Robert Fico, người từng bị bắn trọng thương hồi tháng 5/2024, gọi đây là "con đê ngăn chủ nghĩa tự do cấp tiến". Ủy ban châu Âu cho biết sẽ phân tích văn bản, trước khi quyết định có khởi động thủ tục vi phạm hay không.',
    target:
      'On Sept. 26, Slovakia\'s parliament amended the constitution to stipulate that national law takes precedence over EU law on matters of "national identity." Prime Minister Robert Fico, who was shot and seriously wounded in May 2024, called it "a dam against progressive liberalism." The European Commission said it would analyze the text before deciding whether to launch infringement proceedings.',
  },
  {
    source:
      'Tình báo quân đội Anh ước tính thương vong của Nga tính từ tháng 2/2022 đã vượt mốc một triệu người, trong đó khoảng 240.000 người thiệt mạng hoặc mất tích. Moskva không cập nhật số liệu chính thức kể từ tháng 9/2022, khi họ thừa nhận 5.937 binh sĩ tử trận. Ukraine cũng hiếm khi công bố tổn thất; ông Zelensky hồi tháng 2 nói hơn 46.000 quân nhân nước này đã hy sinh.',
    target:
      "British military intelligence estimates that Russian casualties since February 2022 have passed the 1 million mark, including about 240,000 people killed or missing. Moscow has not updated its official figures since September 2022, when it acknowledged that 5,937 soldiers had been killed in action. Ukraine, too, rarely discloses its losses; Zelensky said in February that more than 46,000 of the country's service members had died.",
  },
  {
    source:
      'Nếu Bắc Kinh quyết định phong tỏa đảo Đài Loan thay vì đổ bộ, Mỹ sẽ phải phản ứng ra sao? Trong 26 kịch bản mô phỏng do trung tâm CSIS tiến hành, thương vong xảy ra ở hầu hết các tình huống, kể cả khi hai bên không cố ý leo thang. Khí đốt tự nhiên trên đảo chỉ đủ dùng khoảng 10 ngày, còn than đá là 7 tuần, khiến lưới điện trở thành mắt xích yếu nhất.',
    target:
      'If Beijing decided to blockade the island of Taiwan instead of landing troops, how would the United States have to respond? In 26 simulated scenarios run by the CSIS center, casualties occurred in most situations, even when neither side intended to escalate. Natural gas on the island is enough to last only about 10 days, and coal seven weeks, making the power grid the weakest link.',
  },
  {
    source:
      'Romania ngày 30/7 chính thức đóng cửa chương sử dụng tiêm kích MiG-21 LanceR và tập trung vào phi đội F-16 mua lại từ Bồ Đào Nha và Na Uy. Bucharest đồng thời đặt mua 32 chiếc F-35A trị giá 6,5 tỷ USD, dự kiến nhận sau năm 2030. Theo luật mới, quân đội được phép bắn hạ UAV xâm phạm không phận, nhưng chỉ khi mọi biện pháp khác không hiệu quả và việc khai hỏa không gây nguy hiểm cho dân thường.',
    target:
      "On July 30, Romania formally closed the chapter on its use of MiG-21 LanceR fighter jets and focused on a fleet of F-16s bought secondhand from Portugal and Norway. Bucharest has at the same time ordered 32 F-35As for $6.5 billion, to be received after 2030. Under a new law, the military is permitted to shoot down UAVs that violate the country's airspace, but only when all other measures prove ineffective and opening fire would not endanger civilians.",
  },
  {
    source:
      'Lực lượng hạt nhân của Pháp gồm khoảng 290 đầu đạn, đặt trên 4 tàu ngầm lớp Le Triomphant và tiêm kích Rafale mang tên lửa ASMPA-R. Không giống Anh, Pháp không tham gia Nhóm Kế hoạch Hạt nhân của NATO và tự sản xuất toàn bộ phương tiện phóng. Tổng thống Macron để ngỏ khả năng bố trí máy bay mang vũ khí hạt nhân tại nước đồng minh, song nhấn mạnh Paris sẽ không chi tiền thay cho người khác.',
    target:
      "France's nuclear force consists of about 290 warheads, deployed on four Le Triomphant-class submarines and on Rafale fighter jets carrying ASMPA-R missiles. Unlike Britain, France does not take part in NATO's Nuclear Planning Group and produces all of its own delivery vehicles. President Macron has left open the possibility of stationing nuclear-armed aircraft in allied countries but stressed that Paris would not pay for others.",
  },
  {
    source:
      'Đàm phán thay thế Hiệp ước New START, vốn hết hạn ngày 5/2/2026, đến nay vẫn giậm chân tại chỗ. Ông Putin hồi tháng 9 đề xuất hai bên tiếp tục tuân thủ giới hạn 1.550 đầu đạn triển khai thêm một năm, với điều kiện Mỹ cũng làm như vậy. Ông Trump nói ý tưởng này "nghe có vẻ hay", nhưng Nhà Trắng chưa đưa ra phản hồi chính thức.',
    target:
      'Negotiations to replace the New START treaty, which expires Feb. 5, 2026, have so far been at a standstill. In September, Putin proposed that the two sides continue to observe the limit of 1,550 deployed warheads for another year, provided that the United States did the same. Trump said the idea "sounds good," but the White House has not given a formal response.',
  },
  {
    source:
      'Theo Bộ Nội vụ Syria, ít nhất 89 người thiệt mạng trong hai ngày đụng độ giữa các tay súng Druze và bộ tộc Bedouin tại tỉnh Sweida, bắt nguồn từ vụ cướp một chiếc xe tải chở rau. Israel sau đó không kích trụ sở Bộ Quốc phòng tại Damascus với lý do bảo vệ cộng đồng Druze. Tổng thống lâm thời Ahmed al-Sharaa cáo buộc Tel Aviv tìm cách chia rẽ đất nước ông.',
    target:
      "According to Syria's Interior Ministry, at least 89 people were killed in two days of clashes between Druze fighters and Bedouin tribes in Sweida province that stemmed from the robbery of a truck carrying vegetables. Israel then bombed the Defense Ministry headquarters in Damascus on the grounds of protecting the Druze community. Interim President Ahmed al-Sharaa accused Tel Aviv of seeking to divide his country.",
  },
  {
    source:
      'UAV mặt biển Magura V5 dài 5,5 m, nặng khoảng một tấn, đạt tốc độ 42 hải lý/h và có tầm hoạt động hơn 800 km. Loại xuồng này từng đánh chìm tàu tên lửa Ivanovets và tàu đổ bộ Caesar Kunikov của Nga hồi đầu năm 2024. Phiên bản V7 gắn tên lửa AIM-9 Sidewinder được Kiev tuyên bố đã bắn hạ hai tiêm kích Su-30 gần cảng Novorossiysk, sự kiện chưa từng có trong lịch sử hải chiến.',
    target:
      "The Magura V5 sea drone is 5.5 meters long, weighs about 1 ton, reaches a speed of 42 knots and has an operating range of more than 800 kilometers. The boat sank Russia's missile ship Ivanovets and landing ship Caesar Kunikov in early 2024. Kyiv claims that the V7 version, armed with AIM-9 Sidewinder missiles, shot down two Su-30 fighter jets near the port of Novorossiysk, an event unprecedented in the history of naval warfare.",
  },
  {
    source:
      'Xây dựng quân đội tinh, gọn, mạnh không có nghĩa là giảm quân số một cách cơ học. Theo trung tướng Nguyễn Hữu Thắng, điều cốt lõi là bảo đảm tính đồng bộ giữa con người, vũ khí và nghệ thuật quân sự, trong đó con người giữ vai trò quyết định. Ông lưu ý rằng một số đơn vị vẫn còn biểu hiện chạy theo thành tích, huấn luyện chưa sát thực tế chiến đấu, nếu không khắc phục sẽ ảnh hưởng đến khả năng sẵn sàng chiến đấu.',
    target:
      'Building a lean, compact and strong army does not mean mechanically cutting troop numbers. According to Lt. Gen. Nguyen Huu Thang, the core issue is to ensure coordination among people, weapons and military art, with people playing the decisive role. He noted that some units still show signs of chasing after achievements and that their training is not close enough to the realities of combat, which, if not remedied, will affect combat readiness.',
  },
  {
    source:
      'Tổng thống Venezuela Nicolas Maduro tuyên bố huy động 4,5 triệu dân quân để đối phó điều ông gọi là "mối đe dọa kỳ quặc" từ Mỹ. Các chuyên gia độc lập cho rằng con số thực tế thấp hơn rất nhiều, có lẽ chỉ vài trăm nghìn người và đa phần không được huấn luyện bài bản. Mỹ đã điều 8 tàu chiến, một tàu ngầm hạt nhân và 10 tiêm kích F-35 tới vùng Caribe kể từ giữa tháng 8.',
    target:
      'Venezuelan President Nicolas Maduro declared the mobilization of 4.5 million militia members to counter what he called a "bizarre threat" from the United States. Independent experts believe the actual number is far lower, perhaps just a few hundred thousand people, most of them not properly trained. The United States has sent eight warships, one nuclear submarine and 10 F-35 fighter jets to the Caribbean since mid-August.',
  },
  {
    source:
      'Sau hai lần suýt hụt hơi vì thiếu phiếu, dự luật ngân sách quân sự 2026 của Czech cuối cùng cũng được thông qua với 98/200 phiếu thuận trong phiên họp vắng mặt 11 nghị sĩ. Khoản chi tăng lên 173,2 tỷ koruna, tương đương 2,35% GDP. Tuy nhiên, ông Andrej Babis, lãnh đạo đảng ANO vừa thắng cử, để ngỏ khả năng dừng sáng kiến mua đạn pháo cho Ukraine mà chính phủ tiền nhiệm khởi xướng.',
    target:
      "After twice nearly running out of steam for lack of votes, the Czech Republic's 2026 military budget bill was finally passed with 98 of 200 votes in favor, in a session from which 11 lawmakers were absent. Spending will rise to 173.2 billion koruna, equivalent to 2.35% of GDP. However, Andrej Babis, leader of the ANO party that has just won the election, has left open the possibility of halting the initiative to buy artillery shells for Ukraine launched by the previous government.",
  },
  {
    source:
      'Xe tăng Leopard 2A8 có giá khoảng 29 triệu euro mỗi chiếc, được trang bị hệ thống phòng vệ chủ động Trophy và pháo nòng trơn 120 mm L55A1. Na Uy đặt mua 54 chiếc, Czech 44 chiếc, còn Litva 44 chiếc để thành lập tiểu đoàn tăng đầu tiên trong lịch sử nước này. Do nhu cầu tăng vọt, khách hàng mới nhiều khả năng phải đợi đến sau năm 2030 mới nhận được xe.',
    target:
      'The Leopard 2A8 tank costs about 29 million euros each and is equipped with the Trophy active protection system and a 120 mm L55A1 smoothbore gun. Norway has ordered 54, the Czech Republic 44 and Lithuania 44, the latter to form the first tank battalion in its history. Because of surging demand, new customers will most likely have to wait until after 2030 to receive their vehicles.',
  },
  {
    source:
      'Mỹ hôm 22/10 áp lệnh trừng phạt lên Rosneft và Lukoil, hai tập đoàn chiếm khoảng một nửa lượng dầu xuất khẩu của Nga, tương đương 3,1 triệu thùng mỗi ngày. Bộ trưởng Tài chính Scott Bessent giải thích rằng Moskva "thiếu cam kết nghiêm túc" với tiến trình hòa bình. Các ngân hàng nước ngoài tiếp tục giao dịch với hai công ty này có nguy cơ bị cắt khỏi hệ thống USD, dù một số giao dịch được miễn trừ đến ngày 21/11.',
    target:
      'On Oct. 22, the United States imposed sanctions on Rosneft and Lukoil, two companies that account for about half of Russia\'s oil exports, equivalent to 3.1 million barrels a day. Treasury Secretary Scott Bessent explained that Moscow "lacked a serious commitment" to the peace process. Foreign banks that continue to deal with the two companies risk being cut off from the dollar system, although some transactions are exempt until Nov. 21.',
  },
  {
    source:
      'Tổng thống Serbia Aleksandar Vucic khẳng định nước ông sẽ không gia nhập NATO nhưng cũng không từ bỏ con đường vào EU. Belgrade mua tên lửa phòng không HQ-22 của Trung Quốc, đồng thời đặt 12 tiêm kích Rafale của Pháp trị giá 2,7 tỷ euro. Giới phân tích gọi đây là chính sách "bốn chiếc ghế", gợi nhớ thời Nam Tư của Josip Broz Tito đứng giữa hai khối trong Chiến tranh Lạnh.',
    target:
      'Serbian President Aleksandar Vucic affirmed that his country would not join NATO but would not abandon its path to the EU either. Belgrade has bought Chinese HQ-22 air defense missiles while ordering 12 French Rafale fighter jets worth 2.7 billion euros. Analysts call this a "four chairs" policy, reminiscent of the days when Josip Broz Tito\'s Yugoslavia stood between the two blocs during the Cold War.',
  },
  {
    source:
      'Một tổ hợp Patriot tiêu chuẩn gồm radar AN/MPQ-65, trạm điều khiển, máy phát điện và 6-8 bệ phóng, trị giá khoảng một tỷ USD nếu tính cả đạn. Với tên lửa PAC-2 GEM-T, nó có thể bắn hạ máy bay ở khoảng cách tới 160 km, nhưng trước tên lửa đạn đạo thì vùng bảo vệ thu hẹp chỉ còn 15-20 km. Đó là lý do Ukraine, dù đã nhận khoảng 8 hệ thống, vẫn không thể che chắn hết các thành phố lớn.',
    target:
      'A standard Patriot system consists of an AN/MPQ-65 radar, a control station, a generator and six to eight launchers, and costs about $1 billion including missiles. With PAC-2 GEM-T missiles, it can shoot down aircraft at distances of up to 160 kilometers, but against ballistic missiles its coverage shrinks to just 15 to 20 kilometers. That is why Ukraine, despite having received about eight systems, still cannot shield all of its major cities.',
  },
  {
    source:
      'Vụ phá hoại hệ thống Nord Stream tháng 9/2022 đã làm hỏng ba trong bốn đường ống ở độ sâu 70-80 m dưới đáy biển Baltic, gần đảo Bornholm của Đan Mạch. Công tố viên Đức tin rằng thủ phạm là một nhóm 7 người Ukraine dùng du thuyền Andromeda, trong đó có nghi phạm Serhii K. bị bắt tại Italy hôm 21/8. Kiev phủ nhận mọi liên quan, còn luật sư của nghi phạm nói thân chủ của ông không có mặt trên du thuyền vào thời điểm đó.',
    target:
      "The sabotage of the Nord Stream system in September 2022 damaged three of the four pipelines at a depth of 70 to 80 meters on the floor of the Baltic Sea, near the Danish island of Bornholm. German prosecutors believe the perpetrators were a group of seven Ukrainians using the yacht Andromeda, among them suspect Serhii K., who was arrested in Italy on Aug. 21. Kyiv denies any involvement, while the suspect's lawyer says his client was not aboard the yacht at the time.",
  },
  {
    source:
      'Quân đội Israel bắt đầu chiến dịch trên bộ vào thành phố Gaza ngày 16/9 với hai sư đoàn, sau đó bổ sung sư đoàn thứ ba. Khoảng 40% trong số một triệu cư dân được cho là đã sơ tán xuống phía nam, theo ước tính của phía Israel. Tổng tham mưu trưởng Eyal Zamir, người từng cảnh báo chiến dịch có thể gây nguy hiểm cho con tin, vẫn chấp hành mệnh lệnh của nội các.',
    target:
      "The Israeli military began a ground operation into Gaza City on Sept. 16 with two divisions, later adding a third. About 40% of the city's 1 million residents are believed to have evacuated to the south, according to Israeli estimates. Chief of the General Staff Eyal Zamir, who had warned that the operation could endanger the hostages, nevertheless carried out the Cabinet's orders.",
  },
  {
    source:
      'Saudi Arabia và Pakistan ngày 17/9 ký hiệp ước phòng thủ tương hỗ chiến lược, quy định bất cứ hành động gây hấn nào chống lại một nước đều bị coi là nhằm vào cả hai. Thỏa thuận được công bố tám ngày sau khi Israel không kích Doha, khiến nhiều người cho rằng các vương quốc vùng Vịnh đã mất niềm tin vào chiếc ô an ninh của Mỹ. Khi được hỏi liệu Islamabad có cung cấp ô hạt nhân hay không, một quan chức Saudi chỉ nói rằng hiệp ước "bao trùm mọi phương tiện quân sự".',
    target:
      'On Sept. 17, Saudi Arabia and Pakistan signed a strategic mutual defense pact stipulating that any aggression against one country is considered aggression against both. The deal was announced eight days after Israel carried out an airstrike on Doha, leading many to believe that the Gulf monarchies have lost faith in the U.S. security umbrella. Asked whether Islamabad would provide a nuclear umbrella, a Saudi official said only that the pact "encompasses all military means."',
  },
  {
    source:
      'Ở thời kỳ đỉnh cao năm 1985, hải quân Liên Xô sở hữu hơn 370 tàu ngầm, gần gấp ba lần Mỹ. Sau khi Liên Xô sụp đổ, ngân sách cạn kiệt khiến hàng chục chiếc nằm rỉ sét ở vịnh Kola và Vladivostok. Thảm họa Kursk tháng 8/2000 làm 118 thủy thủ thiệt mạng, buộc Moskva thừa nhận hạm đội của mình đã xuống cấp đến mức nào.',
    target:
      'At its peak in 1985, the Soviet navy had more than 370 submarines, nearly three times as many as the United States. After the Soviet Union collapsed, depleted budgets left dozens of them rusting in Kola Bay and Vladivostok. The Kursk disaster of August 2000, which killed 118 sailors, forced Moscow to acknowledge just how far its fleet had deteriorated.',
  },
  {
    source:
      'Theo thỏa thuận ký tại Washington ngày 30/4, Mỹ và Ukraine lập quỹ đầu tư tái thiết với tỷ lệ góp vốn 50-50, lấy nguồn thu từ 57 loại khoáng sản, dầu khí. Kiev không phải hoàn trả khoản viện trợ quân sự đã nhận, nhưng viện trợ mới có thể được tính là vốn góp của Washington. Văn kiện không hề đề cập bảo đảm an ninh, điều Tổng thống Zelensky từng coi là điều kiện tiên quyết.',
    target:
      "Under an agreement signed in Washington on April 30, the United States and Ukraine are setting up a reconstruction investment fund with 50-50 capital contributions, drawing on revenue from 57 types of minerals, oil and gas. Kyiv does not have to repay the military aid it has already received, but new aid may be counted as Washington's capital contribution. The document makes no mention of security guarantees, which President Zelensky had once regarded as a precondition.",
  },
  {
    source:
      'Các tổ hợp laser DragonFire của Anh có chi phí mỗi lần bắn khoảng 10 bảng, rẻ hơn hàng nghìn lần so với tên lửa phòng không. London dự kiến lắp hệ thống đầu tiên trên một khu trục hạm Type 45 vào năm 2027, sớm 5 năm so với kế hoạch trước đó. Song tia laser mất tác dụng đáng kể trong sương mù, mưa hoặc khói, chưa kể tàu phải có đủ nguồn điện.',
    target:
      "Britain's DragonFire laser systems cost about 10 pounds a shot, thousands of times cheaper than air defense missiles. London plans to install the first system on a Type 45 destroyer in 2027, five years earlier than previously planned. But the laser beam loses effectiveness considerably in fog, rain or smoke, not to mention that the ship must have a sufficient power supply.",
  },
  {
    source:
      'Cuộc bầu cử quốc hội Czech ngày 3-4/10 mang lại chiến thắng cho đảng ANO của tỷ phú Andrej Babis với 34,5% phiếu bầu. Vì không đủ đa số, ông phải liên minh với đảng SPD cực hữu và đảng Những người lái xe. Ông Babis trấn an phương Tây rằng Praha sẽ không rời EU hay NATO, nhưng nói tiền thuế của dân trước hết phải dành cho người Czech.',
    target:
      "The Czech parliamentary election of Oct. 3-4 brought victory to billionaire Andrej Babis' ANO party with 34.5% of the vote. Lacking a majority, he has had to ally with the far-right SPD party and the Motorists party. Babis reassured the West that Prague would not leave the EU or NATO, but said taxpayers' money must go first and foremost to Czechs.",
  },
  {
    source:
      'Cục An ninh Liên bang Nga (FSB) cho biết đã ngăn âm mưu của tình báo Ukraine nhằm chiêu dụ phi công lái chiếc MiG-31K mang tên lửa Kinzhal sang Romania với giá 3 triệu USD. Theo FSB, chiếc máy bay lẽ ra sẽ bị bắn hạ gần căn cứ Constanta để tạo cớ khiêu khích. Kiev không bình luận, còn giới chuyên gia phương Tây nhận xét kịch bản này thiếu sức thuyết phục.',
    target:
      "Russia's Federal Security Service (FSB) said it had foiled a plot by Ukrainian intelligence to lure a pilot into flying a MiG-31K carrying a Kinzhal missile to Romania for $3 million. According to the FSB, the aircraft was to have been shot down near the Constanta base to create a pretext for provocation. Kyiv did not comment, while Western experts said the scenario was unconvincing.",
  },
  {
    source:
      'Mạng lưới đường hầm của Hamas ước tính dài từ 560 đến 720 km, với khoảng 5.700 lối xuống. Quân đội Israel nói đã phá hủy 40% trong số đó tính đến mùa xuân năm nay, ít hơn nhiều so với kỳ vọng của giới lãnh đạo chính trị. Chuyên gia về chiến tranh đô thị Daniel Rosner lưu ý rằng ngay cả khi bị đánh sập một đoạn, đường hầm vẫn có thể được đào vòng chỉ trong vài tuần.',
    target:
      "Hamas' tunnel network is estimated to be 560 to 720 kilometers long, with about 5,700 entrance shafts. The Israeli military says it had destroyed 40% of it as of this spring, far less than political leaders had expected. Urban warfare expert Daniel Rosner noted that even when a section is collapsed, a bypass can be dug around it in just a few weeks.",
  },
  {
    source:
      'Vương quốc Anh và Na Uy ngày 31/8 ký hợp đồng 10 tỷ bảng, theo đó Oslo mua ít nhất 5 hộ vệ hạm Type 26 chuyên săn ngầm. Đây là thương vụ xuất khẩu tàu chiến lớn nhất của Anh tính theo giá trị, dự kiến duy trì 4.000 việc làm cho đến cuối thập niên 2030. Na Uy đã loại các đề xuất của Pháp, Đức và Mỹ, mặc dù tàu Anh sẽ chỉ được bàn giao từ năm 2029.',
    target:
      "On Aug. 31, the United Kingdom and Norway signed a 10 billion-pound contract under which Oslo will buy at least five Type 26 frigates specialized in hunting submarines. It is Britain's largest warship export deal by value and is expected to sustain 4,000 jobs until the end of the 2030s. Norway rejected proposals from France, Germany and the United States, even though the British ships will be delivered only from 2029.",
  },
  {
    source:
      'Trong chiến dịch phòng không tháng 12/1972, bộ đội ta bắn rơi 81 máy bay Mỹ, trong đó có 34 chiếc B-52 và 5 chiếc F-111. Phía Mỹ chỉ thừa nhận mất 15 oanh tạc cơ B-52 và cho rằng số còn lại trở về căn cứ an toàn. Dù con số khác nhau, cả hai bên đều nhìn nhận 12 ngày đêm ấy đã thúc đẩy việc ký kết Hiệp định Paris ngày 27/1/1973.',
    target:
      'In the December 1972 air defense campaign, our forces shot down 81 U.S. aircraft, including 34 B-52s and five F-111s. The U.S. side acknowledged losing only 15 B-52 bombers and said the rest returned safely to base. Although the figures differ, both sides recognize that those 12 days and nights hastened the signing of the Paris Peace Accords on Jan. 27, 1973.',
  },
  {
    source:
      'Chỉ huy cấp cao của Ukraine thừa nhận quân Nga có lợi thế quân số 3-1, thậm chí 6-1 ở một số hướng, nhưng cho rằng pháo binh đã gần cân bằng. Tỷ lệ đạn pháo hiện ở mức 1-2, so với 1-10 hồi đầu năm 2024. Nguyên nhân chính là kho đạn ở Toropets và Tikhoretsk bị phá hủy, cùng với lượng đạn 152 mm từ Triều Tiên giảm hơn một nửa, theo tình báo Kiev.',
    target:
      "A senior Ukrainian commander acknowledged that Russian forces have a 3-1 advantage in manpower, and even 6-1 on some axes, but said artillery is now close to parity. The shell ratio currently stands at 1-2, compared with 1-10 in early 2024. The main causes are the destruction of the ammunition depots in Toropets and Tikhoretsk, along with a drop of more than half in the supply of 152 mm shells from North Korea, according to Kyiv's intelligence.",
  },
  {
    source:
      'Bắc Kinh ngày 17/10 khai trừ 9 tướng lĩnh cấp cao khỏi đảng Cộng sản Trung Quốc, gồm thượng tướng Hà Vệ Đông, Phó chủ tịch Quân ủy Trung ương, và đô đốc Miêu Hoa. Người phát ngôn Bộ Quốc phòng Trương Hiểu Cương nói họ "vi phạm nghiêm trọng kỷ luật đảng" và liên quan những khoản tiền đặc biệt lớn. Ông Hà là phó chủ tịch Quân ủy đương chức đầu tiên bị thanh lọc kể từ Cách mạng Văn hóa.',
    target:
      'On Oct. 17, Beijing expelled nine senior generals from the Communist Party of China, including Gen. He Weidong, vice chairman of the Central Military Commission, and Adm. Miao Hua. Defense Ministry spokesman Zhang Xiaogang said they had "seriously violated party discipline" and that the cases involved especially large sums of money. He Weidong is the first sitting vice chairman of the military commission to be purged since the Cultural Revolution.',
  },
  {
    source:
      'Tổng thống Belarus Alexander Lukashenko hôm 11/9 thả 52 tù nhân, trong đó có 14 công dân nước ngoài, sau cuộc gặp với đặc phái viên Mỹ John Coale. Đổi lại, Washington dỡ bỏ trừng phạt đối với hãng hàng không Belavia, cho phép hãng này mua linh kiện cho máy bay Boeing. Hơn 1.000 tù nhân chính trị vẫn bị giam giữ, theo tổ chức nhân quyền Viasna, trong khi Minsk phủ nhận việc có tù nhân chính trị.',
    target:
      'On Sept. 11, Belarusian President Alexander Lukashenko freed 52 prisoners, including 14 foreign nationals, after a meeting with U.S. special envoy John Coale. In return, Washington lifted sanctions on the airline Belavia, allowing it to buy parts for its Boeing aircraft. More than 1,000 political prisoners remain in detention, according to the human rights group Viasna, while Minsk denies having political prisoners.',
  },
  {
    source:
      'Bang giao Mỹ - Ấn từng được ví như "mối quan hệ đối tác định hình thế kỷ 21", vậy điều gì khiến nó nguội lạnh nhanh đến thế? Theo cựu đại sứ Rajiv Menon, thuế quan chỉ là phần nổi của tảng băng; cái gốc nằm ở việc ông Trump nhận công dàn xếp ngừng bắn giữa Ấn Độ và Pakistan, điều New Delhi kiên quyết bác bỏ. Tuy nhiên, hai nước vẫn gia hạn khuôn khổ hợp tác quốc phòng thêm 10 năm vào ngày 31/10.',
    target:
      'U.S.-India relations were once likened to "a partnership that will define the 21st century," so what caused them to cool so quickly? According to former ambassador Rajiv Menon, tariffs are only the tip of the iceberg; the root lies in Trump taking credit for brokering a ceasefire between India and Pakistan, a claim New Delhi firmly rejects. Nevertheless, the two countries extended their defense cooperation framework for another 10 years on Oct. 31.',
  },
  {
    source:
      'Hải quân Đức hiện vận hành 5 khinh hạm lớp K130 và sắp nhận thêm chiếc thứ sáu, tức tàu đầu tiên của lô hai, chậm gần ba năm do lỗi phần mềm tác chiến. Mỗi tàu dài 89 m, mang 4 tên lửa chống hạm RBS15 và hai bệ phóng RAM. Chi phí lô tàu thứ hai đội từ 2 lên gần 3 tỷ euro, theo báo cáo của Tòa Kiểm toán Liên bang.',
    target:
      'The German navy currently operates five K130-class corvettes and is about to receive a sixth, the first ship of the second batch, nearly three years late because of combat software faults. Each ship is 89 meters long and carries four RBS15 anti-ship missiles and two RAM launchers. The cost of the second batch has swelled from 2 billion to nearly 3 billion euros, according to a report by the Federal Court of Auditors.',
  },
  {
    source:
      'Ethiopia ngày 9/9 khánh thành đập Đại Phục Hưng trên sông Nile Xanh, công trình trị giá khoảng 5 tỷ USD với công suất 5.150 MW. Ai Cập, nước phụ thuộc sông Nile cho hơn 90% nguồn nước ngọt, gọi đây là mối đe dọa sống còn và đã gửi thư phản đối lên Hội đồng Bảo an. Cairo không nói rõ sẽ làm gì tiếp theo, nhưng thời gian qua đã đưa quân và vũ khí tới Somalia.',
    target:
      'On Sept. 9, Ethiopia inaugurated the Grand Renaissance Dam on the Blue Nile, a project costing about $5 billion with a capacity of 5,150 megawatts. Egypt, which depends on the Nile for more than 90% of its fresh water, calls it an existential threat and has sent a letter of protest to the Security Council. Cairo has not said clearly what it will do next, but it has recently sent troops and weapons to Somalia.',
  },
  {
    source:
      'Giới chức tình báo phương Tây nhận định Nga có thể đủ khả năng tấn công một nước NATO trong vòng 5 năm nữa, nếu cuộc chiến tại Ukraine kết thúc hoặc đóng băng. Tổng thư ký Mark Rutte từng dùng cụm từ "hãy học tiếng Nga" để cảnh báo các nước không tăng chi tiêu. Điện Kremlin gọi những dự báo như vậy là "vô lý" và được dựng lên để dọa dẫm cử tri châu Âu.',
    target:
      'Western intelligence officials assess that Russia could be capable of attacking a NATO country within five years if the war in Ukraine ends or freezes. Secretary General Mark Rutte once used the phrase "learn Russian" to warn countries that fail to increase spending. The Kremlin calls such forecasts "absurd" and says they are concocted to frighten European voters.',
  },
  {
    source:
      'Chiếc Tu-160M hiện đại hóa có thể bay 12.300 km không cần tiếp dầu, đạt tốc độ tối đa Mach 2,05 và mang 12 tên lửa hành trình Kh-101 hoặc Kh-102. Nga đặt mục tiêu đóng mới 10 chiếc với giá khoảng 15 tỷ ruble mỗi chiếc, song tiến độ thực tế chậm hơn dự kiến. Tính tới nay, mới chỉ có hai máy bay đóng mới được bàn giao cho lực lượng Không quân tầm xa.',
    target:
      'The modernized Tu-160M can fly 12,300 kilometers without refueling, reach a top speed of Mach 2.05 and carry 12 Kh-101 or Kh-102 cruise missiles. Russia aims to build 10 new aircraft at a cost of about 15 billion rubles each, but actual progress has been slower than expected. So far, only two newly built aircraft have been delivered to the Long-Range Aviation force.',
  },
  {
    source:
      'Philippines triển khai tên lửa chống hạm NMESIS của Mỹ tại đảo Batan, cách đảo Đài Loan chưa đầy 200 km, trong khuôn khổ tập trận Balikatan. Tên lửa có tầm bắn hơn 185 km, gắn trên xe không người lái nên rất khó bị phát hiện. Manila khẳng định vũ khí này chỉ phục vụ huấn luyện và sẽ được rút đi, song đến tháng 10 nó vẫn nằm nguyên tại chỗ.',
    target:
      'The Philippines deployed U.S. NMESIS anti-ship missiles on Batan Island, less than 200 kilometers from the island of Taiwan, as part of the Balikatan exercise. The missile has a range of more than 185 kilometers and is mounted on an unmanned vehicle, making it very hard to detect. Manila insisted that the weapon was only for training and would be withdrawn, but as of October it was still in place.',
  },
  {
    source:
      'Sau vụ nổ hôm 10/10 tại nhà máy thuốc nổ Accurate Energetic Systems ở bang Tennessee, 16 công nhân được xác định đã thiệt mạng. Nhà máy này cung cấp TNT và thuốc nổ C-4 cho lục quân Mỹ, với một hợp đồng trị giá 120 triệu USD vừa ký trong tháng 9. Nhà chức trách chưa xác định được nguyên nhân nhưng không loại trừ khả năng có hành vi phạm tội.',
    target:
      'After the Oct. 10 explosion at the Accurate Energetic Systems explosives plant in Tennessee, 16 workers were confirmed dead. The plant supplies TNT and C-4 explosives to the U.S. Army, with a $120 million contract signed just in September. Authorities have not determined the cause but have not ruled out the possibility of a criminal act.',
  },
  {
    source:
      'Nếu năm 2014 Ukraine chỉ có vài chục doanh nghiệp quốc phòng tư nhân thì nay con số này đã vượt 800, cung cấp hơn một nửa số vũ khí cho tiền tuyến. Bộ trưởng Công nghiệp Chiến lược Herman Smetanin nói công suất của ngành lên tới 35 tỷ USD mỗi năm, nhưng ngân sách chỉ đủ đặt mua 12 tỷ. Kiev vì thế đang tính nới lỏng lệnh cấm xuất khẩu vũ khí có hiệu lực từ đầu cuộc chiến.',
    target:
      "Whereas in 2014 Ukraine had only a few dozen private defense companies, the number has now passed 800, supplying more than half of the weapons for the front line. Minister for Strategic Industries Herman Smetanin said the industry's capacity was as much as $35 billion a year, but the budget was enough to order only $12 billion worth. Kyiv is therefore considering easing a ban on arms exports that has been in effect since the start of the war.",
  },
  {
    source:
      'Theo hãng tin Kyodo, Lực lượng Phòng vệ Nhật Bản dự định lập lữ đoàn đổ bộ thứ tư tại Okinawa trước năm 2030, nâng quân số tại quần đảo này từ khoảng 2.500 lên 3.900 người. Kế hoạch hiện chưa được nội các phê duyệt, và thống đốc Denny Tamaki yêu cầu Tokyo ưu tiên ngoại giao. Cư dân trên đảo Yonaguni thì chia rẽ: một số mong kinh tế khởi sắc, số khác sợ trở thành tiền đồn.',
    target:
      "According to the Kyodo news agency, Japan's Self-Defense Forces plan to form a fourth amphibious brigade in Okinawa before 2030, raising the number of troops on the archipelago from about 2,500 to 3,900. The plan has not yet been approved by the Cabinet, and Gov. Denny Tamaki has asked Tokyo to prioritize diplomacy. Residents of Yonaguni island are divided: Some hope the economy will pick up, while others fear becoming an outpost.",
  },
  {
    source:
      'Tàu ngầm AIP lớp Type 212CD của Đức và Na Uy có lượng choán nước 2.500 tấn, được thiết kế thân hình thoi để tán xạ sóng sonar chủ động. Cả hai nước đã nâng tổng số đơn đặt hàng từ 6 lên 12 chiếc. Tuy chưa tàu nào hạ thủy, ThyssenKrupp Marine Systems tự tin sẽ thắng gói thầu 12 tàu ngầm của Canada, nơi đối thủ duy nhất là Hanwha Ocean với mẫu KSS-III.',
    target:
      'The German-Norwegian AIP-equipped Type 212CD-class submarine displaces 2,500 tons and is designed with a diamond-shaped hull to scatter active sonar waves. The two countries have raised their total orders from six to 12 boats. Although none has yet been launched, ThyssenKrupp Marine Systems is confident that it will win a Canadian tender for 12 submarines, in which its only rival is Hanwha Ocean with the KSS-III model.',
  },
  {
    source:
      'Nhóm vũ trang Houthi tuyên bố phóng tên lửa siêu vượt âm Palestine-2 vào sân bay Ben Gurion, nhưng quân đội Israel nói quả đạn đã bị đánh chặn bên ngoài lãnh thổ. Giới chuyên gia nghi ngờ tuyên bố "siêu vượt âm", vì hầu như mọi tên lửa đạn đạo đều đạt tốc độ trên Mach 5 ở giai đoạn cuối. Dẫu vậy, mảnh đạn từng rơi gần nhà ga số 3 hồi tháng 5, làm 8 người bị thương.',
    target:
      'The Houthi armed group claimed to have fired a Palestine-2 hypersonic missile at Ben Gurion Airport, but the Israeli military said the missile was intercepted outside its territory. Experts doubt the "hypersonic" claim, since almost all ballistic missiles exceed Mach 5 in the terminal phase. Even so, missile fragments fell near Terminal 3 in May, injuring eight people.',
  },
  {
    source:
      'Ở Bắc Cực, Nga hiện vận hành 8 tàu phá băng hạt nhân, trong khi Mỹ chỉ có hai tàu phá băng chạy dầu diesel còn hoạt động, gồm chiếc Polar Star hạ thủy từ năm 1973. Tổng thống Trump và Tổng thống Phần Lan Alexander Stubb ngày 9/10 ký thỏa thuận đóng 11 tàu mới, 4 chiếc tại Phần Lan và 7 chiếc tại Mỹ. Chiếc đầu tiên dự kiến bàn giao năm 2028, với tổng chi phí khoảng 6,1 tỷ USD.',
    target:
      'In the Arctic, Russia currently operates eight nuclear-powered icebreakers, while the United States has only two diesel-powered icebreakers still in operation, including the Polar Star, launched in 1973. On Oct. 9, President Trump and Finnish President Alexander Stubb signed an agreement to build 11 new ships, four in Finland and seven in the United States. The first is expected to be delivered in 2028, with a total cost of about $6.1 billion.',
  },
  {
    source:
      'Tranh chấp quần đảo Falkland, Kashmir hay Nagorno-Karabakh có điểm chung gì? Theo giáo sư luật quốc tế Ingrid Solberg, cả ba đều bắt nguồn từ việc các đế quốc rút đi mà không phân định ranh giới rõ ràng. Bà cho rằng Liên Hợp Quốc, dù thường bị coi là bất lực, đã giúp hạn chế quy mô ít nhất hai trong số đó, mặc dù chưa bao giờ giải quyết được gốc rễ vấn đề.',
    target:
      'What do the disputes over the Falkland Islands, Kashmir and Nagorno-Karabakh have in common? According to international law professor Ingrid Solberg, all three stem from empires withdrawing without clearly demarcating boundaries. She argues that the United Nations, although often regarded as powerless, has helped limit the scale of at least two of them, even though it has never been able to resolve the root of the problem.',
  },
  {
    source:
      'Tổng cục trưởng Cơ quan Năng lượng Nguyên tử Quốc tế (IAEA) Rafael Grossi cảnh báo nhà máy điện hạt nhân Zaporizhzhia đã mất nguồn điện ngoài liên tục 10 ngày, lâu nhất từ khi xung đột nổ ra. Nga và Ukraine đổ lỗi cho nhau về việc đường dây 750 kV bị đứt. Máy phát diesel được cho là đủ nhiên liệu vận hành thêm ít nhất 10 ngày, nhưng không được thiết kế để chạy vô thời hạn.',
    target:
      'Rafael Grossi, director general of the International Atomic Energy Agency (IAEA), warned that the Zaporizhzhia nuclear power plant had been without off-site power for 10 consecutive days, the longest period since the conflict broke out. Russia and Ukraine blamed each other for the severing of a 750-kilovolt line. The diesel generators are believed to have enough fuel to run for at least another 10 days, but they are not designed to operate indefinitely.',
  },
  {
    source:
      'Đảng Fidesz của Thủ tướng Viktor Orban lần đầu tiên sau 15 năm đứng trước nguy cơ mất quyền trong cuộc bầu cử tháng 4/2026. Một khảo sát của viện Median cho thấy đảng Tisza của ông Peter Magyar dẫn trước 11 điểm phần trăm trong nhóm cử tri đã quyết định. Ông Orban nhiều lần dùng quyền phủ quyết để chặn việc Ukraine gia nhập EU, còn ông Magyar hứa trưng cầu dân ý về vấn đề này thay vì ủng hộ vô điều kiện.',
    target:
      "For the first time in 15 years, Prime Minister Viktor Orban's Fidesz party faces the risk of losing power in the April 2026 election. A survey by the Median institute shows Peter Magyar's Tisza party leading by 11 percentage points among decided voters. Orban has repeatedly used his veto to block Ukraine's accession to the EU, while Magyar has promised a referendum on the issue rather than unconditional support.",
  },
  {
    source:
      'Tháng 8/1990, khi Iraq đưa 100.000 quân vào Kuwait, Mỹ mất gần 6 tháng để tập hợp liên quân hơn 700.000 người ở vùng Vịnh. Ngày nay, một cuộc chuyển quân tương tự dường như bất khả thi, bởi hạm đội vận tải đường biển của Mỹ đã ở độ tuổi trung bình 44 và chỉ khoảng 60% số tàu sẵn sàng. Một báo cáo của cơ quan kiểm toán GAO mô tả tình hình "rất đáng lo ngại", nhưng chưa thể gọi là khủng hoảng.',
    target:
      'In August 1990, when Iraq sent 100,000 troops into Kuwait, the United States took nearly six months to assemble a coalition of more than 700,000 people in the Gulf. Today, a similar movement of troops seems impossible because the U.S. sealift fleet has an average age of 44 and only about 60% of the ships are ready. A report by the GAO audit agency described the situation as "very worrying" but said it could not yet be called a crisis.',
  },
  {
    source:
      'Không quân Ukraine tiết lộ phi công F-16 Maksym Ustymenko, 32 tuổi, đã bắn hạ 7 mục tiêu trước khi chiếc tiêm kích trúng mảnh vỡ và mất độ cao hôm 29/6. Anh điều khiển máy bay tránh khu dân cư nhưng không kịp phóng ghế thoát hiểm. Đây là chiếc F-16 thứ tư Kiev mất kể từ khi tiếp nhận loại phi cơ này vào năm ngoái; Moskva không nhận trách nhiệm về vụ việc.',
    target:
      'The Ukrainian Air Force revealed that F-16 pilot Maksym Ustymenko, 32, shot down seven targets before his fighter jet was struck by debris and lost altitude June 29. He steered the aircraft away from a residential area but did not have time to eject. It was the fourth F-16 Kyiv has lost since receiving this type of aircraft last year; Moscow did not claim responsibility for the incident.',
  },
  {
    source:
      'Phiến quân Tuareg và nhóm JNIM chặn các đoàn xe bồn từ Senegal và Bờ Biển Ngà từ đầu tháng 9, khiến thủ đô Bamako của Mali thiếu xăng dầu nghiêm trọng. Chính quyền quân sự đóng cửa trường học trong hai tuần và điều trực thăng hộ tống xe nhiên liệu. Lính đánh thuê của Quân đoàn châu Phi, do Bộ Quốc phòng Nga quản lý, được cho là hỗ trợ việc này, nhưng ít nhất 40 xe vẫn bị đốt cháy.',
    target:
      "Tuareg rebels and the JNIM group have been blocking tanker truck convoys from Senegal and Ivory Coast since early September, leaving Mali's capital, Bamako, severely short of fuel. The military government has closed schools for two weeks and dispatched helicopters to escort fuel trucks. Mercenaries of the Africa Corps, which is run by Russia's Defense Ministry, are believed to be assisting in this effort, but at least 40 trucks have still been set on fire.",
  },
  {
    source:
      'Tại Hội nghị Quân sự Cấp cao ở Hà Nội, đại diện các nước thống nhất rằng Biển Đông cần được quản lý bằng luật pháp quốc tế, nhất là Công ước Liên Hợp Quốc về Luật Biển năm 1982. Việt Nam kiên trì chính sách "bốn không": không tham gia liên minh quân sự; không liên kết với nước này để chống nước kia; không cho nước ngoài đặt căn cứ quân sự hoặc sử dụng lãnh thổ để chống lại nước khác; không sử dụng vũ lực hoặc đe dọa sử dụng vũ lực.',
    target:
      'At the High-Level Military Conference in Hanoi, representatives of the countries agreed that the South China Sea needs to be managed under international law, especially the 1982 United Nations Convention on the Law of the Sea. Vietnam adheres to its "four nos" policy: no participation in military alliances; no aligning with one country against another; no allowing foreign countries to set up military bases or use its territory against other countries; no use of force or threat of force.',
  },
  {
    source:
      'Tổng thống Mỹ Dwight Eisenhower, trong bài phát biểu chia tay tháng 1/1961, cảnh báo về ảnh hưởng của "tổ hợp công nghiệp - quân sự". Sáu thập niên sau, 5 tập đoàn lớn nhất gồm Lockheed Martin, RTX, Northrop Grumman, Boeing và General Dynamics chiếm khoảng một phần ba giá trị hợp đồng của Lầu Năm Góc. Các công ty khởi nghiệp như Anduril hay Palantir nhiều khả năng sẽ thu hẹp khoảng cách, nhưng hiện mới nắm chưa tới 1%.',
    target:
      'In his farewell address in January 1961, U.S. President Dwight Eisenhower warned of the influence of the "military-industrial complex." Six decades later, the five biggest companies — Lockheed Martin, RTX, Northrop Grumman, Boeing and General Dynamics — account for about one-third of the value of Pentagon contracts. Startups such as Anduril and Palantir will most likely narrow the gap, but for now they hold less than 1%.',
  },
  {
    source:
      'Ngày 24/9, Tổng thống Ukraine Volodymyr Zelensky cho biết lực lượng phòng không nước này đã bắn hạ 112 trong tổng số 138 máy bay không người lái (UAV) mà Nga phóng đi trong đêm, song 19 chiếc vẫn lọt qua và đánh trúng 8 địa điểm ở các tỉnh Odesa, Sumy và Kharkov. Theo ông Zelensky, ít nhất 4 người thiệt mạng và 17 người bị thương, trong đó có hai trẻ em. Nga chưa bình luận về thông tin này.',
    target:
      "Ukrainian President Volodymyr Zelensky said on Sept. 24 that the country's air defenses had shot down 112 of the 138 drones Russia launched overnight, but 19 still got through and hit eight locations in the Odesa, Sumy and Kharkiv regions. According to Zelensky, at least four people were killed and 17 injured, including two children. Russia has not commented on the information.",
  },
  {
    source:
      'Trong khi đó, một quan chức Hamas giấu tên nói với hãng tin AFP rằng phong trào này vẫn chưa nhận được đề xuất ngừng bắn mới bằng văn bản từ các bên trung gian Ai Cập và Qatar, bác bỏ thông tin trước đó trên truyền thông Israel rằng Hamas đã từ chối kế hoạch. Theo nguồn tin, đề xuất gồm việc thả 10 con tin còn sống để đổi lấy lệnh ngừng bắn kéo dài 60 ngày, nhưng không bao gồm cam kết chấm dứt hoàn toàn chiến sự.',
    target:
      'Meanwhile, a Hamas official speaking on condition of anonymity told the AFP news agency that the movement had yet to receive the new ceasefire proposal in writing from mediators Egypt and Qatar, denying earlier reports in Israeli media that Hamas had rejected the plan. According to the source, the proposal includes the release of 10 living hostages in exchange for a 60-day ceasefire but does not include a commitment to a complete end to the fighting.',
  },
  {
    source:
      'Tổng giám đốc Cơ quan Năng lượng Nguyên tử Quốc tế (IAEA) Rafael Grossi ngày 8/9 thừa nhận cơ quan này gần như không còn nắm được tình trạng kho uranium làm giàu 60% của Iran, ước tính hơn 400 kg, kể từ khi các cơ sở hạt nhân của nước này bị không kích hồi tháng 6. Ông Grossi nhấn mạnh nếu Tehran không cho phép thanh sát viên trở lại trong vài tuần tới, IAEA sẽ không thể xác nhận chương trình hạt nhân của Iran chỉ phục vụ mục đích hòa bình.',
    target:
      "International Atomic Energy Agency (IAEA) Director General Rafael Grossi acknowledged on Sept. 8 that the agency had lost almost all knowledge of the status of Iran's stockpile of uranium enriched to 60%, estimated at more than 400 kilograms, since the country's nuclear facilities were hit by airstrikes in June. Grossi stressed that if Tehran does not allow inspectors to return in the next few weeks, the IAEA will be unable to confirm that Iran's nuclear program serves only peaceful purposes.",
  },
  {
    source:
      'Bộ Tư lệnh tác chiến Ba Lan cho biết rạng sáng 10/9, không quân nước này cùng các đồng minh NATO đã phải xuất kích sau khi ít nhất 19 vật thể bay xâm phạm không phận, buộc 4 sân bay, trong đó có sân bay Chopin ở thủ đô Warsaw, tạm thời đóng cửa. Đây là lần đầu tiên kể từ khi xung đột Nga - Ukraine bùng phát, một nước thành viên NATO nổ súng bắn hạ UAV trên lãnh thổ của mình. Moskva khẳng định không có kế hoạch tấn công mục tiêu ở Ba Lan.',
    target:
      "Poland's Operational Command said that early on Sept. 10 the country's air force and NATO allies had to scramble after at least 19 flying objects violated its airspace, forcing four airports, including Chopin Airport in the capital, Warsaw, to close temporarily. It was the first time since the Russia-Ukraine conflict broke out that a NATO member had opened fire to shoot down drones over its own territory. Moscow insisted it had no plans to attack targets in Poland.",
  },
  {
    source:
      'Lực lượng Houthi ở Yemen ngày 3/9 tuyên bố đã tấn công tàu chở dầu Scarlet Ray bằng tên lửa đạn đạo khi tàu này đang di chuyển ở phía bắc Biển Đỏ, với lý do con tàu có liên hệ với Israel. Tuy nhiên, Cơ quan Điều hành Thương mại Hàng hải Anh (UKMTO) cho biết quả đạn rơi xuống biển cách tàu chưa đầy một hải lý, toàn bộ thủy thủ đoàn an toàn và tàu tiếp tục hành trình. Kể từ tháng 11/2023, Houthi đã tấn công hơn 100 tàu thuyền, khiến ít nhất 8 thuyền viên thiệt mạng.',
    target:
      "Yemen's Houthi forces claimed on Sept. 3 to have attacked the oil tanker Scarlet Ray with a ballistic missile as it was sailing in the northern Red Sea, saying the vessel had links to Israel. However, the United Kingdom Maritime Trade Operations (UKMTO) said the projectile fell into the sea less than one nautical mile from the vessel, the entire crew was safe and the ship continued its journey. Since November 2023, the Houthis have attacked more than 100 vessels, killing at least eight crew members.",
  },
  {
    source:
      'Hội đồng Tham mưu trưởng Liên quân Hàn Quốc (JCS) sáng 22/10 thông báo Triều Tiên đã phóng nhiều vật thể được cho là tên lửa đạn đạo tầm ngắn từ khu vực Junghwa, tỉnh Bắc Hwanghae, về hướng đông bắc. Theo JCS, các tên lửa bay khoảng 350 km và nhiều khả năng rơi xuống đất liền thay vì ra biển. Đây là vụ thử đầu tiên của Bình Nhưỡng sau hơn 5 tháng, diễn ra chỉ một tuần trước khi lãnh đạo các nước tề tựu tại Hàn Quốc dự hội nghị APEC.',
    target:
      "South Korea's Joint Chiefs of Staff (JCS) announced on the morning of Oct. 22 that North Korea had fired multiple objects believed to be short-range ballistic missiles from the Junghwa area of North Hwanghae province toward the northeast. According to the JCS, the missiles flew about 350 kilometers and most likely fell on land instead of into the sea. It was Pyongyang's first test in more than five months, coming just a week before world leaders gather in South Korea for the APEC summit.",
  },
  {
    source:
      'Lực lượng Bảo vệ bờ biển Philippines (PCG) ngày 16/9 cáo buộc hai tàu hải cảnh Trung Quốc phun vòi rồng liên tục suốt 29 phút vào một tàu của Cục Thủy sản và Nguồn lợi thủy sinh nước này gần bãi cạn Scarborough, làm vỡ kính buồng lái và khiến một thuyền viên bị thương. Phía Trung Quốc phản bác, cho rằng hơn 10 tàu Philippines đã xâm nhập trái phép vùng biển này “từ nhiều hướng” và tàu của Manila cố tình đâm vào tàu hải cảnh.',
    target:
      'The Philippine Coast Guard (PCG) on Sept. 16 accused two Chinese coast guard ships of firing water cannons continuously for 29 minutes at a vessel of the Philippine Bureau of Fisheries and Aquatic Resources near Scarborough Shoal, shattering the bridge windows and injuring a crew member. China rejected the account, saying more than 10 Philippine vessels had illegally entered the waters "from various directions" and that Manila\'s vessel had deliberately rammed the coast guard ship.',
  },
  {
    source:
      'Cơ quan hành chính Đài Loan ngày 21/8 công bố dự toán ngân sách năm 2026, theo đó chi tiêu quốc phòng sẽ tăng 22,9% lên 949,5 tỷ Đài tệ (31,27 tỷ USD), tương đương 3,32% GDP. Đây là lần đầu tiên kể từ năm 2009 con số này vượt ngưỡng 3%. Nếu được cơ quan lập pháp thông qua, khoản chi này sẽ bao gồm cả kinh phí cho lực lượng tuần duyên và trợ cấp cựu binh, vốn trước đây không được tính vào ngân sách quốc phòng.',
    target:
      "Taiwan's executive body on Aug. 21 unveiled its 2026 budget proposal, under which defense spending will rise 22.9% to 949.5 billion Taiwan dollars ($31.27 billion), equivalent to 3.32% of GDP. It is the first time since 2009 that the figure has exceeded the 3% threshold. If approved by the legislature, the spending will also include funding for the coast guard and veterans' benefits, which were not previously counted in the defense budget.",
  },
  {
    source:
      'Bộ trưởng Quốc phòng Pakistan Khawaja Asif ngày 7/10 cảnh báo nguy cơ xảy ra chiến tranh toàn diện với Ấn Độ “là có thật”, dù ông không muốn leo thang. Phát biểu trên kênh Samaa TV, ông Asif nói nếu xung đột nổ ra, Pakistan sẽ đạt kết quả tốt hơn so với hồi tháng 5, khi hai nước láng giềng sở hữu vũ khí hạt nhân giao tranh suốt 4 ngày khiến hơn 70 người thiệt mạng. New Delhi chưa lên tiếng về phát biểu trên.',
    target:
      'Pakistani Defense Minister Khawaja Asif warned on Oct. 7 that the risk of an all-out war with India "is real," although he does not want escalation. Speaking on Samaa TV, Asif said that if conflict broke out, Pakistan would achieve a better result than in May, when the two nuclear-armed neighbors fought for four days, leaving more than 70 people dead. New Delhi has not responded to the remarks.',
  },
  {
    source:
      'Hàng nghìn dân thường vẫn mắc kẹt tại El Fasher, thủ phủ bang Bắc Darfur của Sudan, sau khi Lực lượng Hỗ trợ Nhanh (RSF) siết vòng vây thành phố suốt hơn 500 ngày, Văn phòng Điều phối các vấn đề nhân đạo của Liên hợp quốc (OCHA) cho biết ngày 13/10. Theo OCHA, chưa một đoàn xe cứu trợ nào vào được thành phố kể từ đầu năm, trong khi giá lương thực đã tăng gấp 5 lần. Nhiều gia đình phải ăn thức ăn gia súc để cầm cự.',
    target:
      "Thousands of civilians remain trapped in El Fasher, the capital of Sudan's North Darfur state, after more than 500 days of a tightening siege of the city by the Rapid Support Forces (RSF), the U.N. Office for the Coordination of Humanitarian Affairs (OCHA) said on Oct. 13. According to OCHA, not a single aid convoy has been able to enter the city since the start of the year, while food prices have risen fivefold. Many families have had to eat animal feed to survive.",
  },
  {
    source:
      'Chính phủ Lebanon ngày 5/9 hoan nghênh kế hoạch của quân đội nhằm giải giáp lực lượng Hezbollah, nhưng không đưa ra thời hạn cụ thể, đồng thời cảnh báo năng lực hạn chế của quân đội có thể khiến việc triển khai bị chậm lại. Trước đó, 5 bộ trưởng người Shiite đã rời phòng họp để phản đối. Bộ trưởng Thông tin Paul Morcos cho biết quân đội sẽ báo cáo tiến độ hằng tháng lên nội các, song nội dung báo cáo sẽ không được công khai.',
    target:
      "The Lebanese government on Sept. 5 welcomed the army's plan to disarm Hezbollah but gave no specific deadline, while warning that the army's limited capabilities could slow implementation. Earlier, five Shiite ministers walked out of the meeting in protest. Information Minister Paul Morcos said the army would report its progress to the Cabinet every month, but the contents of the reports would not be made public.",
  },
  {
    source:
      'Ủy ban bầu cử Syria ngày 6/10 công bố kết quả cuộc bầu cử quốc hội đầu tiên kể từ khi chính quyền của ông Bashar al-Assad sụp đổ, theo đó chỉ có 6 phụ nữ nằm trong số 119 người trúng cử. Cử tri không trực tiếp bỏ phiếu mà các nghị sĩ do khoảng 6.000 đại cử tri lựa chọn, trong khi một phần ba trong tổng số 210 ghế sẽ do Tổng thống lâm thời Ahmed al-Sharaa chỉ định. Việc bầu cử ở tỉnh Sweida và các khu vực do người Kurd kiểm soát bị hoãn vô thời hạn vì lý do an ninh.',
    target:
      "Syria's election commission on Oct. 6 announced the results of the first parliamentary election since the fall of Bashar al-Assad's government, with only six women among the 119 people elected. Voters did not cast ballots directly; instead, lawmakers were chosen by about 6,000 electors, while one-third of the 210 seats will be filled by appointees of interim President Ahmed al-Sharaa. Voting in Sweida province and in Kurdish-controlled areas was postponed indefinitely for security reasons.",
  },
  {
    source:
      'Các đại sứ Liên minh châu Âu (EU) ngày 22/10 đã nhất trí về gói trừng phạt thứ 19 nhằm vào Nga, trong đó có lệnh cấm nhập khẩu khí tự nhiên hóa lỏng (LNG) của Nga. Cụ thể, các hợp đồng ngắn hạn sẽ phải chấm dứt sau 6 tháng, còn hợp đồng dài hạn hết hiệu lực từ ngày 1/1/2027. Gói này cũng bổ sung 117 tàu thuộc “hạm đội bóng tối” của Moskva vào danh sách đen, nâng tổng số lên 558 chiếc. Slovakia, nước cuối cùng còn phản đối, đã rút lại quyền phủ quyết.',
    target:
      'European Union ambassadors on Oct. 22 agreed on a 19th package of sanctions against Russia that includes a ban on imports of Russian liquefied natural gas (LNG). Specifically, short-term contracts will have to end after six months, while long-term contracts will cease to be valid from Jan. 1, 2027. The package also adds 117 vessels of Moscow\'s "shadow fleet" to the blacklist, bringing the total to 558. Slovakia, the last country still opposed, has withdrawn its veto.',
  },
  {
    source:
      'Bộ Thương mại Ấn Độ cho biết kim ngạch xuất khẩu của nước này sang Mỹ trong tháng 9, tháng đầu tiên chịu trọn vẹn tác động của mức thuế 50% do Tổng thống Donald Trump áp đặt, giảm 20% so với tháng trước đó, xuống còn 5,5 tỷ USD. Các ngành dệt may, đá quý và tôm bị ảnh hưởng nặng nhất. Tuy nhiên, tổng kim ngạch xuất khẩu vẫn tăng 6,7% so với cùng kỳ năm ngoái nhờ các lô hàng sang UAE và Trung Quốc tăng mạnh, bù đắp phần sụt giảm tại thị trường Mỹ.',
    target:
      "India's Commerce Ministry said the country's exports to the U.S. in September, the first month to feel the full impact of the 50% tariff imposed by President Donald Trump, fell 20% from the previous month to $5.5 billion. The textile and garment, gemstone and shrimp industries were hit hardest. However, total exports still rose 6.7% from a year earlier thanks to a sharp increase in shipments to the UAE and China, which offset the decline in the U.S. market.",
  },
  {
    source:
      'Bộ Thương mại Trung Quốc ngày 9/10 thông báo siết chặt kiểm soát xuất khẩu đất hiếm, bổ sung 5 nguyên tố vào danh mục hạn chế, nâng tổng số lên 12. Theo quy định mới, các công ty nước ngoài cũng phải xin giấy phép nếu sản phẩm của họ chứa từ 0,1% đất hiếm có nguồn gốc Trung Quốc trở lên, kể cả khi giao dịch không liên quan đến doanh nghiệp Trung Quốc nào. Đơn xin cấp phép phục vụ mục đích quân sự ở nước ngoài về nguyên tắc sẽ không được chấp thuận.',
    target:
      "China's Commerce Ministry announced on Oct. 9 that it was tightening controls on rare earth exports, adding five elements to its restricted list to bring the total to 12. Under the new rules, foreign companies must also apply for a license if their products contain 0.1% or more rare earths of Chinese origin, even when the transaction does not involve any Chinese company. License applications for overseas military use will, in principle, not be approved.",
  },
  {
    source:
      'Bà Sanae Takaichi ngày 21/10 trở thành nữ thủ tướng đầu tiên trong lịch sử Nhật Bản sau khi giành được 237 phiếu tại Hạ viện gồm 465 ghế ngay trong vòng bỏ phiếu đầu tiên. Trước đó một ngày, đảng Dân chủ Tự do (LDP) cầm quyền đạt thỏa thuận liên minh với đảng Đổi mới Nhật Bản (Ishin), nhưng hai đảng vẫn thiếu hai ghế để có thế đa số. Tại Thượng viện, bà phải bước vào vòng hai mới giành chiến thắng với 125 phiếu, hơn đối thủ 79 phiếu.',
    target:
      "Sanae Takaichi on Oct. 21 became the first female prime minister in Japan's history after winning 237 votes in the 465-seat lower house in the very first round of voting. A day earlier, the ruling Liberal Democratic Party (LDP) reached a coalition agreement with the Japan Innovation Party (Ishin), but the two parties are still two seats short of a majority. In the upper house, she had to go to a second round before winning with 125 votes, 79 more than her opponent.",
  },
  {
    source:
      'Nội các Đức ngày 27/8 thông qua dự luật khôi phục chế độ nghĩa vụ quân sự trên cơ sở tự nguyện, với mục tiêu nâng quân số từ khoảng 183.000 hiện nay lên 260.000 vào đầu thập niên 2030. Theo đó, từ năm tới, tất cả nam giới tròn 18 tuổi bắt buộc phải điền bảng câu hỏi về thể lực và nguyện vọng nhập ngũ, còn nữ giới được tự do lựa chọn. Nếu số người tình nguyện không đủ, chính phủ có thể đề nghị quốc hội áp dụng nghĩa vụ bắt buộc.',
    target:
      "Germany's Cabinet on Aug. 27 approved a bill to reinstate military service on a voluntary basis, with the goal of increasing troop numbers from about 183,000 at present to 260,000 by the early 2030s. Under the bill, starting next year, all men turning 18 will be required to fill out a questionnaire about their physical fitness and willingness to enlist, while for women it will be optional. If there are not enough volunteers, the government may ask parliament to introduce compulsory service.",
  },
  {
    source:
      'Chính phủ của Thủ tướng Pháp Sébastien Lecornu ngày 16/10 vượt qua hai cuộc bỏ phiếu bất tín nhiệm tại Quốc hội, sau khi cam kết đình chỉ cải cách hưu trí gây tranh cãi cho đến sau bầu cử tổng thống năm 2027. Kiến nghị do đảng cực tả Nước Pháp Bất khuất (LFI) đệ trình nhận được 271 phiếu thuận, thiếu 18 phiếu so với mức 289 cần thiết. Kiến nghị còn lại của đảng cực hữu Tập hợp Quốc gia chỉ được 144 nghị sĩ ủng hộ.',
    target:
      'The government of French Prime Minister Sebastien Lecornu on Oct. 16 survived two no-confidence votes in the National Assembly after pledging to suspend a controversial pension reform until after the 2027 presidential election. The motion filed by the far-left France Unbowed party (LFI) received 271 votes in favor, 18 short of the 289 needed. The other motion, from the far-right National Rally, was backed by only 144 lawmakers.',
  },
  {
    source:
      'Với hơn 97% số phiếu được kiểm, thượng nghị sĩ trung hữu Rodrigo Paz giành 54,5% phiếu bầu, đánh bại cựu tổng thống Jorge Quiroga trong vòng hai cuộc bầu cử tổng thống Bolivia ngày 19/10. Chiến thắng này chấm dứt gần 20 năm cầm quyền của đảng cánh tả Phong trào Tiến tới Chủ nghĩa Xã hội (MAS). Ông Paz, 58 tuổi, con trai một cựu tổng thống, sẽ nhậm chức ngày 8/11 trong bối cảnh nước này thiếu hụt USD và nhiên liệu trầm trọng, còn lạm phát lên tới 23%.',
    target:
      "With more than 97% of ballots counted, center-right Sen. Rodrigo Paz won 54.5% of the vote, defeating former President Jorge Quiroga in the runoff of Bolivia's presidential election on Oct. 19. The victory ends nearly 20 years of rule by the left-wing Movement Toward Socialism (MAS) party. Paz, 58, the son of a former president, will take office on Nov. 8 as the country faces severe shortages of U.S. dollars and fuel, with inflation as high as 23%.",
  },
  {
    source:
      'Quân đội Thái Lan ngày 10/11 cho biết 4 binh sĩ nước này bị thương, trong đó một người mất bàn chân phải, sau khi giẫm phải mìn trong lúc tuần tra tại tỉnh Sisaket, giáp biên giới với Campuchia. Thủ tướng Anutin Charnvirakul lập tức tuyên bố đình chỉ việc thực thi thỏa thuận hòa bình ký tại Kuala Lumpur hôm 26/10, cho đến khi “các yêu cầu của Thái Lan được đáp ứng đầy đủ”. Phía Campuchia phủ nhận việc gài mìn mới, cho rằng đây là mìn sót lại từ cuộc nội chiến.',
    target:
      'The Thai military said on Nov. 10 that four of its soldiers were wounded, including one who lost his right foot, after stepping on a land mine while on patrol in Sisaket province, on the border with Cambodia. Prime Minister Anutin Charnvirakul immediately announced the suspension of the implementation of the peace agreement signed in Kuala Lumpur on Oct. 26 until "Thailand\'s demands are fully met." Cambodia denied planting new mines, saying the mine was left over from the civil war.',
  },
  {
    source:
      'Ủy ban bầu cử Myanmar ngày 18/8 thông báo cuộc tổng tuyển cử đầu tiên kể từ cuộc đảo chính năm 2021 sẽ bắt đầu vào ngày 28/12 và được tổ chức theo nhiều giai đoạn vì lý do an ninh. Đến nay 55 đảng đã đăng ký tham gia, trong đó 9 đảng dự kiến tranh cử trên toàn quốc. Tuy nhiên, đảng Liên đoàn Quốc gia vì Dân chủ (NLD) của bà Aung San Suu Kyi đã bị giải thể, và nhiều nhóm vũ trang tuyên bố sẽ không cho phép bỏ phiếu ở những vùng họ kiểm soát.',
    target:
      "Myanmar's election commission announced on Aug. 18 that the first general election since the 2021 coup would begin on Dec. 28 and be held in several phases for security reasons. So far, 55 parties have registered to take part, nine of which plan to compete nationwide. However, Aung San Suu Kyi's National League for Democracy (NLD) has been dissolved, and many armed groups have declared that they will not allow voting in the areas they control.",
  },
  {
    source:
      'Bộ trưởng Quốc phòng Mỹ Pete Hegseth ngày 3/10 cho biết quân đội nước này đã tấn công một tàu nhỏ bị nghi chở ma túy ở vùng biển quốc tế ngoài khơi Venezuela, khiến 4 người trên tàu thiệt mạng. Đây là vụ thứ tư kể từ đầu tháng 9, nâng tổng số người chết lên ít nhất 21. Dù vậy, Washington chưa đưa ra bằng chứng nào cho thấy các tàu bị đánh trúng thực sự chở ma túy. Caracas gọi các vụ tấn công là “hành quyết ngoài vòng pháp luật”.',
    target:
      'U.S. Defense Secretary Pete Hegseth said on Oct. 3 that the U.S. military had attacked a small boat suspected of carrying drugs in international waters off Venezuela, killing four people on board. It was the fourth such strike since early September, bringing the total death toll to at least 21. Even so, Washington has not provided any evidence that the boats hit were actually carrying drugs. Caracas has called the attacks "extrajudicial executions."',
  },
  {
    source:
      'Quân đội CHDC Congo và nhóm phiến quân M23 ngày 4/9 đổ lỗi cho nhau về việc vi phạm tuyên bố nguyên tắc ký tại Doha hồi tháng 7, chỉ vài giờ trước khi vòng đàm phán mới bắt đầu. Theo các nguồn tin địa phương, giao tranh tại vùng Walikale, tỉnh Bắc Kivu, khiến ít nhất 11 dân thường thiệt mạng và gần 30.000 người phải rời bỏ nhà cửa. Liên hợp quốc nhiều lần cáo buộc Rwanda hậu thuẫn M23, điều mà Kigali luôn bác bỏ.',
    target:
      'The army of the Democratic Republic of Congo and the M23 rebel group on Sept. 4 blamed each other for violating the declaration of principles signed in Doha in July, just hours before a new round of talks began. According to local sources, fighting in the Walikale area of North Kivu province killed at least 11 civilians and forced nearly 30,000 people to flee their homes. The United Nations has repeatedly accused Rwanda of backing M23, which Kigali has always denied.',
  },
  {
    source:
      'Bộ trưởng Quốc phòng Australia Richard Marles ngày 14/9 công bố khoản đầu tư 12 tỷ AUD (8 tỷ USD) trong 10 năm để nâng cấp xưởng đóng tàu Henderson gần thành phố Perth, nơi sẽ bảo dưỡng các tàu ngầm hạt nhân mà Canberra dự kiến mua của Mỹ theo thỏa thuận AUKUS. Trả lời câu hỏi liệu việc Washington rà soát thỏa thuận này có khiến dự án đổ vỡ hay không, ông Marles nói ông “rất tin tưởng” AUKUS sẽ tiếp tục, nhưng không nêu thời điểm cuộc rà soát kết thúc.',
    target:
      'Australian Defense Minister Richard Marles on Sept. 14 announced an investment of 12 billion Australian dollars ($8 billion) over 10 years to upgrade the Henderson shipyard near the city of Perth, which will maintain the nuclear submarines Canberra plans to buy from the U.S. under the AUKUS agreement. Asked whether Washington\'s review of the agreement would cause the project to collapse, Marles said he was "very confident" that AUKUS would continue but did not say when the review would end.',
  },
  {
    source:
      'Công tố viên đặc biệt Hàn Quốc ngày 26/11 đề nghị tuyên phạt 15 năm tù đối với cựu Thủ tướng Han Duck-soo với cáo buộc tiếp tay cho hành vi nổi loạn của cựu Tổng thống Yoon Suk Yeol khi ông này ban bố thiết quân luật tối 3/12/2024. Theo bên công tố, ông Han là người duy nhất có thể ngăn tổng thống nhưng lại giả vờ như không biết. Ông Han phủ nhận cáo buộc, song thừa nhận cảm thấy “có trách nhiệm trước nỗi đau của người dân”. Tòa dự kiến tuyên án ngày 21/1/2026.',
    target:
      'South Korea\'s special prosecutor on Nov. 26 sought a 15-year prison sentence for former Prime Minister Han Duck-soo on charges of abetting the insurrection of former President Yoon Suk Yeol when the latter declared martial law on the evening of Dec. 3, 2024. According to prosecutors, Han was the only person who could have stopped the president but pretended not to know. Han denied the charges but acknowledged that he felt "responsible for the people\'s pain." The court is expected to deliver its verdict on Jan. 21, 2026.',
  },
  {
    source:
      'Theo kết quả kiểm gần như toàn bộ số phiếu, đảng Hành động và Đoàn kết (PAS) thân châu Âu của Tổng thống Moldova Maia Sandu giành 50,2% số phiếu trong cuộc bầu cử quốc hội ngày 28/9, qua đó giữ được thế đa số với 55/101 ghế. Khối Yêu nước thân Nga về nhì với 24,2%. Đáng chú ý, hai đảng thân Nga khác bị loại khỏi cuộc đua chỉ vài ngày trước bầu cử vì cáo buộc nhận tài trợ bất hợp pháp, động thái bị Điện Kremlin chỉ trích.',
    target:
      "With nearly all ballots counted, Moldovan President Maia Sandu's pro-European Party of Action and Solidarity (PAS) won 50.2% of the vote in the Sept. 28 parliamentary election, thereby retaining its majority with 55 of 101 seats. The pro-Russian Patriotic Bloc came second with 24.2%. Notably, two other pro-Russian parties were excluded from the race just days before the election over allegations that they had received illegal funding, a move criticized by the Kremlin.",
  },
  {
    source:
      'Tổng thống Azerbaijan Ilham Aliyev ngày 21/10 tuyên bố nước này đã dỡ bỏ mọi hạn chế đối với việc vận chuyển hàng hóa quá cảnh sang Armenia, vốn được áp đặt từ đầu những năm 1990. Lô hàng đầu tiên là lúa mì Kazakhstan, sẽ đi qua lãnh thổ Azerbaijan bằng đường sắt. Tuy nhiên, hai nước vẫn chưa ký hiệp ước hòa bình chính thức do Baku yêu cầu Yerevan trước tiên phải sửa đổi hiến pháp, trong đó có những điều khoản mà Azerbaijan coi là đòi hỏi lãnh thổ.',
    target:
      'Azerbaijani President Ilham Aliyev announced on Oct. 21 that his country had lifted all restrictions on the transit of goods to Armenia, which had been in place since the early 1990s. The first shipment is Kazakh wheat, which will cross Azerbaijani territory by rail. However, the two countries have yet to sign a formal peace treaty because Baku is demanding that Yerevan first amend its constitution, which contains provisions that Azerbaijan regards as territorial claims.',
  },
  {
    source:
      'Quân đội Nepal ngày 10/9 áp đặt lệnh giới nghiêm trên toàn quốc sau hai ngày biểu tình bạo lực khiến Thủ tướng K.P. Sharma Oli phải từ chức. Người biểu tình, phần lớn là thanh niên thế hệ Z, phóng hỏa tòa nhà quốc hội và nhà riêng của nhiều chính trị gia, bất chấp việc chính phủ đã bãi bỏ lệnh cấm 26 nền tảng mạng xã hội. Bộ Y tế cho biết ít nhất 30 người chết và hơn 1.000 người bị thương, còn cảnh sát nói hơn 13.500 tù nhân đã trốn trại.',
    target:
      "Nepal's army imposed a nationwide curfew on Sept. 10 after two days of violent protests forced Prime Minister K.P. Sharma Oli to resign. Protesters, mostly Gen Z youths, set fire to the parliament building and the homes of many politicians even though the government had lifted a ban on 26 social media platforms. The Health Ministry said at least 30 people were dead and more than 1,000 injured, while police said more than 13,500 inmates had escaped from prison.",
  },
  {
    source:
      'Bộ Tổng tham mưu Ukraine ngày 14/9 tuyên bố máy bay không người lái nước này đã tập kích nhà máy lọc dầu Kirishi ở tỉnh Leningrad, một trong hai cơ sở lọc dầu lớn nhất của Nga với công suất khoảng 355.000 thùng mỗi ngày. Thống đốc Alexander Drozdenko xác nhận mảnh vỡ từ ba UAV bị bắn hạ đã gây ra đám cháy, song cho biết lửa được dập tắt và không ai bị thương. Reuters dẫn hai nguồn tin trong ngành nói một dây chuyền chiếm khoảng 40% công suất nhà máy phải ngừng hoạt động và có thể mất gần một tháng để sửa chữa.',
    target:
      "Ukraine's General Staff said on Sept. 14 that the country's drones had struck the Kirishi oil refinery in the Leningrad region, one of Russia's two largest refining facilities with a capacity of about 355,000 barrels per day. Gov. Alexander Drozdenko confirmed that debris from three downed drones had caused a fire but said the blaze had been extinguished and no one was hurt. Reuters quoted two industry sources as saying that a unit accounting for about 40% of the refinery's capacity had to halt operations and that repairs could take nearly a month.",
  },
  {
    source:
      'Nhà máy điện hạt nhân Zaporizhzhia do Nga kiểm soát đã được nối lại với lưới điện bên ngoài hôm 23/10 sau bốn tuần phải phụ thuộc hoàn toàn vào máy phát diesel, thời gian mất điện dài nhất từ trước đến nay, theo IAEA. Việc sửa chữa đường dây 750 kV chỉ có thể diễn ra sau khi Nga và Ukraine đồng ý ngừng bắn cục bộ quanh khu vực. Cả 6 lò phản ứng đều đang ở trạng thái dừng nguội, nhưng vẫn cần điện để làm mát nhiên liệu. Hai bên tiếp tục đổ lỗi cho nhau về sự cố.',
    target:
      'The Russian-controlled Zaporizhzhia nuclear power plant was reconnected to the external power grid on Oct. 23 after four weeks of relying entirely on diesel generators, its longest outage ever, according to the IAEA. Repairs to a 750-kilovolt line could take place only after Russia and Ukraine agreed to a local ceasefire around the area. All six reactors are in cold shutdown but still need electricity to cool their fuel. The two sides continue to blame each other for the incident.',
  },
  {
    source:
      'Bộ Quốc phòng Nga cho biết ngày 2/10 nước này trao trả 185 tù binh Ukraine để đổi lấy số lượng binh sĩ Nga tương đương, đồng thời tiếp nhận 20 dân thường. Cơ quan phụ trách tù binh của Ukraine cho hay phần lớn những người được thả đã bị giam giữ từ năm 2022, trong đó có nhiều người từng tham gia bảo vệ nhà máy thép Azovstal ở Mariupol; người trẻ nhất 26 tuổi, người lớn tuổi nhất 59. Khác với những lần trước, UAE lần này không đóng vai trò trung gian.',
    target:
      "Russia's Defense Ministry said that on Oct. 2 it handed over 185 Ukrainian prisoners of war in exchange for an equal number of Russian soldiers and also received 20 civilians. Ukraine's agency in charge of prisoners of war said most of those freed had been held since 2022, including many who had taken part in defending the Azovstal steel plant in Mariupol; the youngest is 26 and the oldest is 59. Unlike on previous occasions, the UAE did not act as a mediator this time.",
  },
  {
    source:
      'Cảnh sát Đan Mạch cho biết sân bay Copenhagen phải đóng cửa gần 4 tiếng từ tối 22/9 sau khi phát hiện hai đến ba UAV cỡ lớn hoạt động trong khu vực, khiến hơn 50 chuyến bay phải chuyển hướng và khoảng 20.000 hành khách bị ảnh hưởng. Thủ tướng Mette Frederiksen gọi đây là “vụ tấn công nghiêm trọng nhất nhằm vào cơ sở hạ tầng trọng yếu của Đan Mạch từ trước đến nay”. Bà không loại trừ khả năng Nga đứng sau nhưng nhấn mạnh chưa có bằng chứng; Moskva bác bỏ mọi liên quan.',
    target:
      'Danish police said Copenhagen Airport had to close for nearly four hours from the evening of Sept. 22 after two to three large drones were detected operating in the area, forcing more than 50 flights to divert and affecting about 20,000 passengers. Prime Minister Mette Frederiksen called it "the most serious attack on Denmark\'s critical infrastructure to date." She did not rule out that Russia was behind it but stressed that there was no evidence yet; Moscow denied any involvement.',
  },
  {
    source:
      'Na Uy ngày 31/8 thông báo chọn mua ít nhất 5 khinh hạm Type 26 của Anh trong thương vụ trị giá khoảng 10 tỷ bảng (13,5 tỷ USD), hợp đồng xuất khẩu tàu chiến lớn nhất của Anh từ trước đến nay tính theo giá trị. Trước đó, Oslo cũng cân nhắc các mẫu tàu do Pháp, Đức và Mỹ chào bán. Theo chính phủ Anh, hợp đồng sẽ giúp duy trì 4.000 việc làm cho đến cuối thập niên 2030, trong đó hơn 2.000 việc làm ở Scotland. Con tàu đầu tiên dự kiến bàn giao năm 2029.',
    target:
      "Norway announced on Aug. 31 that it had chosen to buy at least five British Type 26 frigates in a deal worth about 10 billion pounds ($13.5 billion), Britain's largest warship export contract ever by value. Oslo had earlier also considered designs offered by France, Germany and the U.S. According to the British government, the contract will help sustain 4,000 jobs until the late 2030s, including more than 2,000 in Scotland. The first ship is expected to be delivered in 2029.",
  },
  {
    source:
      'Thổ Nhĩ Kỳ và Anh ngày 27/10 ký thỏa thuận trị giá 8 tỷ bảng (10,7 tỷ USD), theo đó Ankara mua 20 tiêm kích Eurofighter Typhoon, trong chuyến thăm đầu tiên của Thủ tướng Anh Keir Starmer tới Thổ Nhĩ Kỳ kể từ khi nhậm chức. Thương vụ từng bị đình trệ trong thời gian dài vì Đức phản đối, trước khi Berlin thay đổi lập trường hồi tháng 7. Thổ Nhĩ Kỳ vẫn chưa thể mua F-35 của Mỹ do bị loại khỏi chương trình này từ năm 2019 sau khi tiếp nhận hệ thống phòng không S-400 của Nga.',
    target:
      "Turkey and Britain on Oct. 27 signed an 8 billion-pound ($10.7 billion) agreement under which Ankara will buy 20 Eurofighter Typhoon fighter jets, during British Prime Minister Keir Starmer's first visit to Turkey since taking office. The deal had long been stalled by German opposition before Berlin changed its position in July. Turkey still cannot buy American F-35s because it was removed from the program in 2019 after receiving Russia's S-400 air defense system.",
  },
  {
    source:
      'Israel ngày 9/9 không kích một khu dân cư ở thủ đô Doha của Qatar nhằm vào các lãnh đạo chính trị của Hamas đang nhóm họp để bàn về đề xuất ngừng bắn của Mỹ. Hamas cho biết phái đoàn đàm phán của họ thoát chết, nhưng 5 thành viên cấp thấp hơn, trong đó có con trai của trưởng đoàn đàm phán Khalil al-Hayya, thiệt mạng. Qatar xác nhận một nhân viên an ninh nước này cũng thiệt mạng và gọi vụ tập kích là “hành động khủng bố nhà nước”. Tổng thống Trump nói ông “rất không vui về mọi khía cạnh” của vụ việc.',
    target:
      'Israel on Sept. 9 carried out an airstrike on a residential area in Doha, the capital of Qatar, targeting Hamas political leaders who were meeting to discuss a U.S. ceasefire proposal. Hamas said its negotiating delegation survived but that five lower-ranking members, including the son of chief negotiator Khalil al-Hayya, were killed. Qatar confirmed that one of its security officers was also killed and called the strike "an act of state terrorism." President Trump said he was "very unhappy about every aspect" of the incident.',
  },
  {
    source:
      'Hội đồng Bảo an Liên hợp quốc ngày 30/9 thông qua nghị quyết thành lập lực lượng trấn áp băng nhóm tội phạm tại Haiti với quân số tối đa 5.550 người, thay thế phái bộ do Kenya dẫn đầu vốn mới chỉ triển khai được chưa đến 1.000 trong số 2.500 cảnh sát theo kế hoạch. Nghị quyết nhận được 12 phiếu thuận, không có phiếu chống; Nga, Trung Quốc và Pakistan bỏ phiếu trắng. Các băng nhóm hiện kiểm soát khoảng 90% thủ đô Port-au-Prince.',
    target:
      'The U.N. Security Council on Sept. 30 adopted a resolution establishing a force to suppress criminal gangs in Haiti with a maximum of 5,550 personnel, replacing a Kenya-led mission that has so far deployed fewer than 1,000 of the 2,500 police officers planned. The resolution received 12 votes in favor and none against; Russia, China and Pakistan abstained. The gangs currently control about 90% of the capital, Port-au-Prince.',
  },
  {
    source:
      'Chính quyền quân sự Mali ngày 26/10 thông báo đóng cửa toàn bộ trường học và đại học trên cả nước đến ngày 9/11 do tình trạng thiếu nhiên liệu nghiêm trọng, hậu quả của việc nhóm JNIM có liên hệ với al-Qaeda phong tỏa các tuyến đường nhập khẩu xăng dầu từ Senegal và Bờ Biển Ngà. Bộ trưởng Giáo dục Amadou Sy Savane cho biết nhân viên nhà trường hầu như không thể đi lại. Trước đó, Đại sứ quán Mỹ khuyến cáo công dân rời Mali ngay lập tức bằng các chuyến bay thương mại.',
    target:
      "Mali's military government announced on Oct. 26 that all schools and universities nationwide would be closed until Nov. 9 because of a severe fuel shortage, the result of a blockade by the al-Qaida-linked group JNIM of the routes used to import fuel from Senegal and Ivory Coast. Education Minister Amadou Sy Savane said school staff were almost unable to travel. Earlier, the U.S. Embassy advised its citizens to leave Mali immediately on commercial flights.",
  },
  {
    source:
      'Belarus ngày 11/9 phóng thích 52 tù nhân, trong đó có 14 người nước ngoài, sau các cuộc tiếp xúc với đặc phái viên Mỹ John Coale. Đổi lại, Washington đồng ý dỡ bỏ lệnh trừng phạt đối với hãng hàng không quốc gia Belavia, cho phép hãng này mua phụ tùng cho đội bay, trong đó có máy bay Boeing. Tuy nhiên, chính trị gia đối lập Mikola Statkevich từ chối sang Litva, ngồi lại nhiều giờ tại khu vực biên giới rồi quay trở lại Belarus. Ước tính hơn 1.000 tù nhân chính trị vẫn đang bị giam ở nước này.',
    target:
      'Belarus on Sept. 11 released 52 prisoners, including 14 foreigners, after contacts with U.S. envoy John Coale. In return, Washington agreed to lift sanctions on the national airline Belavia, allowing it to buy parts for its fleet, which includes Boeing aircraft. However, opposition politician Mikola Statkevich refused to go to Lithuania, staying for hours in the border area before returning to Belarus. An estimated 1,000-plus political prisoners are still being held in the country.',
  },
  {
    source:
      'Tổng thống Mỹ Donald Trump tối 23/10 tuyên bố chấm dứt mọi cuộc đàm phán thương mại với Canada, sau khi tỉnh Ontario phát một quảng cáo truyền hình sử dụng phát biểu của cố Tổng thống Ronald Reagan để chỉ trích thuế quan. Thủ hiến Ontario Doug Ford cho biết tỉnh này sẽ dừng phát quảng cáo từ ngày 27/10 để hai bên có thể nối lại đàm phán, nhưng vẫn sẽ chiếu trong hai trận đầu tiên của World Series vào cuối tuần. Gần 76% hàng xuất khẩu của Canada được bán sang Mỹ.',
    target:
      "U.S. President Donald Trump on the evening of Oct. 23 declared an end to all trade negotiations with Canada after the province of Ontario aired a television ad that used remarks by the late President Ronald Reagan to criticize tariffs. Ontario Premier Doug Ford said the province would stop running the ad from Oct. 27 so that the two sides could resume talks, but it would still be shown during the first two games of the World Series over the weekend. Nearly 76% of Canada's exports are sold to the U.S.",
  },
  {
    source:
      'Thụy Sĩ ngày 14/11 cho biết Mỹ đồng ý giảm thuế đối với hàng hóa nước này từ 39% xuống 15%, ngang bằng mức áp dụng với EU. Đổi lại, các doanh nghiệp Thụy Sĩ cam kết đầu tư 200 tỷ USD vào Mỹ cho đến hết năm 2028, trong đó ít nhất 67 tỷ USD sẽ được giải ngân trong năm tới. Mức thuế 39%, thuộc hàng cao nhất thế giới, có hiệu lực từ đầu tháng 8, khiến xuất khẩu máy công cụ sang Mỹ giảm mạnh trong quý III.',
    target:
      'Switzerland said on Nov. 14 that the U.S. had agreed to cut tariffs on Swiss goods from 39% to 15%, on par with the rate applied to the EU. In return, Swiss companies pledged to invest $200 billion in the U.S. through the end of 2028, of which at least $67 billion will be disbursed next year. The 39% tariff, among the highest in the world, took effect in early August, causing exports of machine tools to the U.S. to fall sharply in the third quarter.',
  },
  {
    source:
      'Thủ tướng Bỉ Bart De Wever ngày 23/10 nhắc lại rằng ông sẽ không ủng hộ kế hoạch sử dụng tài sản bị đóng băng của Nga để cấp khoản vay 140 tỷ euro cho Ukraine, trừ khi toàn bộ các nước EU cùng chia sẻ rủi ro pháp lý. Phần lớn số tài sản này, khoảng 183 tỷ euro, đang nằm tại tổ chức lưu ký Euroclear có trụ sở ở Brussels. “Nếu Nga kiện và thắng, ai sẽ trả tiền? Chắc chắn không thể chỉ là Bỉ”, ông nói. Lãnh đạo các nước EU đã hoãn quyết định sang tháng 12.',
    target:
      'Belgian Prime Minister Bart De Wever reiterated on Oct. 23 that he would not support a plan to use frozen Russian assets to provide a 140 billion-euro loan to Ukraine unless all EU countries share the legal risks. Most of the assets, about 183 billion euros, are held at Euroclear, a depository based in Brussels. "If Russia sues and wins, who will pay? It certainly cannot be just Belgium," he said. EU leaders have postponed the decision until December.',
  },
  {
    source:
      'Đại hội đồng Liên hợp quốc ngày 29/10 thông qua nghị quyết kêu gọi Mỹ chấm dứt lệnh cấm vận kinh tế, thương mại và tài chính đối với Cuba với 165 phiếu thuận, 7 phiếu chống và 12 phiếu trắng. Đây là năm thứ 33 liên tiếp nghị quyết này được thông qua, song số phiếu thuận lần này giảm mạnh so với mức 187 của năm ngoái. Ngoài Mỹ và Israel, những nước bỏ phiếu chống gồm Argentina, Hungary, Paraguay, Bắc Macedonia và Ukraine. Nghị quyết không mang tính ràng buộc.',
    target:
      'The U.N. General Assembly on Oct. 29 adopted a resolution calling on the U.S. to end its economic, commercial and financial embargo on Cuba, with 165 votes in favor, seven against and 12 abstentions. It was the 33rd consecutive year the resolution has been adopted, but the number of votes in favor this time fell sharply from 187 last year. Besides the U.S. and Israel, the countries voting against were Argentina, Hungary, Paraguay, North Macedonia and Ukraine. The resolution is nonbinding.',
  },
  {
    source:
      'Trả lời câu hỏi của phóng viên về phản ứng của Việt Nam trước việc Trung Quốc phê duyệt thành lập khu bảo tồn thiên nhiên tại bãi cạn Scarborough, Người phát ngôn Bộ Ngoại giao Phạm Thu Hằng ngày 13/9 nhấn mạnh việc xác lập khu bảo tồn biển cần tuân thủ luật pháp quốc tế, nhất là Công ước của Liên hợp quốc về Luật Biển 1982 (UNCLOS). Bà Hằng đồng thời khẳng định Việt Nam có đầy đủ cơ sở pháp lý và bằng chứng lịch sử để khẳng định chủ quyền đối với hai quần đảo Hoàng Sa và Trường Sa.',
    target:
      "Asked by reporters about Vietnam's response to China's approval of the establishment of a nature reserve at Scarborough Shoal, Foreign Ministry spokesperson Pham Thu Hang stressed on Sept. 13 that the establishment of marine protected areas must comply with international law, especially the 1982 U.N. Convention on the Law of the Sea (UNCLOS). Hang also affirmed that Vietnam has full legal basis and historical evidence to assert its sovereignty over the Hoang Sa (Paracel) and Truong Sa (Spratly) archipelagos.",
  },
  {
    source:
      'Chiều 4/11, tại Hà Nội, Đại tướng Phan Văn Giang, Bộ trưởng Bộ Quốc phòng, tiếp Thứ trưởng Quốc phòng Ấn Độ Rajesh Kumar Singh nhân dịp ông sang đồng chủ trì Đối thoại chính sách quốc phòng lần thứ 15. Đại tướng đề nghị hai bên tiếp tục phối hợp triển khai hiệu quả các gói tín dụng, đồng thời mở rộng hợp tác về cứu hộ tàu ngầm, công nghiệp quốc phòng và gìn giữ hòa bình Liên hợp quốc. Trước đó, cùng ngày, hai thứ trưởng quốc phòng đã ký bản ghi nhớ về hỗ trợ lẫn nhau trong tìm kiếm, cứu nạn tàu ngầm.',
    target:
      "On the afternoon of Nov. 4 in Hanoi, Gen. Phan Van Giang, Vietnam's defense minister, received Indian Deputy Defense Minister Rajesh Kumar Singh, who was visiting to co-chair the 15th Defense Policy Dialogue. Giang proposed that the two sides continue to coordinate in effectively implementing credit packages while expanding cooperation in submarine rescue, the defense industry and U.N. peacekeeping. Earlier the same day, the two countries' deputy defense ministers signed a memorandum of understanding on mutual support in submarine search and rescue.",
  },
  {
    source:
      'Thượng viện Mỹ tối 10/11 thông qua dự luật ngân sách tạm thời với tỷ lệ 60 phiếu thuận và 40 phiếu chống, mở đường chấm dứt đợt đóng cửa chính phủ dài nhất lịch sử nước này. 8 thượng nghị sĩ phe Dân chủ đã bỏ phiếu cùng đảng Cộng hòa, dù dự luật không gia hạn khoản trợ cấp bảo hiểm y tế mà đảng của họ đòi hỏi. Đổi lại, lãnh đạo đa số John Thune chỉ hứa sẽ đưa vấn đề này ra bỏ phiếu vào tháng 12. Dự luật còn phải được Hạ viện thông qua trước khi trình Tổng thống ký.',
    target:
      "The U.S. Senate on the evening of Nov. 10 passed a stopgap funding bill 60-40, paving the way to end the longest government shutdown in the country's history. Eight members of the Democratic caucus voted with Republicans even though the bill does not extend the health insurance subsidies their party had demanded. In return, Majority Leader John Thune promised only to bring the issue to a vote in December. The bill must still be passed by the House of Representatives before being sent to the president for his signature.",
  },
  {
    source:
      'Liên minh của Thủ tướng Iraq Mohammed Shia al-Sudani dẫn đầu cuộc bầu cử quốc hội ngày 11/11 với 46 trong tổng số 329 ghế, theo kết quả sơ bộ do Ủy ban bầu cử công bố. Dù vậy, ông al-Sudani khó có thể tự mình thành lập chính phủ và chưa chắc giữ được nhiệm kỳ hai, bởi các đảng Shiite khác thân Iran đang tìm cách lập thành khối lớn nhất. Tỷ lệ cử tri đi bầu đạt hơn 56%, cao hơn nhiều so với năm 2021, bất chấp lời kêu gọi tẩy chay của giáo sĩ Moqtada al-Sadr.',
    target:
      "Iraqi Prime Minister Mohammed Shia al-Sudani's coalition came first in the Nov. 11 parliamentary election with 46 of 329 seats, according to preliminary results released by the election commission. Even so, al-Sudani is unlikely to be able to form a government on his own and is not certain to secure a second term, because other, pro-Iran Shiite parties are seeking to form the largest bloc. Turnout was more than 56%, much higher than in 2021, despite a call for a boycott by cleric Moqtada al-Sadr.",
  },
  {
    source:
      'Phong trào ANO của tỷ phú Andrej Babiš giành gần 35% số phiếu trong cuộc bầu cử Hạ viện Séc hôm 3-4/10, tương đương 80 trong số 200 ghế, vượt xa liên minh của Thủ tướng Petr Fiala với 23%. Do không đủ đa số, ông Babiš bắt đầu đàm phán với hai đảng nhỏ cánh hữu có quan điểm hoài nghi EU. Trong chiến dịch tranh cử, ông tuyên bố sẽ chấm dứt sáng kiến mua đạn pháo cho Ukraine do Praha khởi xướng, thay vào đó chuyển cho NATO phụ trách, nhưng bác bỏ ý tưởng đưa Séc rời EU.',
    target:
      "Billionaire Andrej Babis' ANO movement won nearly 35% of the vote in elections to the Czech lower house on Oct. 3-4, equivalent to 80 of the 200 seats, well ahead of Prime Minister Petr Fiala's coalition with 23%. Lacking a majority, Babis began negotiations with two small right-wing Euroskeptic parties. During the campaign, he said he would end the Prague-initiated program to buy artillery shells for Ukraine and hand it over to NATO instead, but he rejected the idea of taking the Czech Republic out of the EU.",
  },
  {
    source:
      'Bộ trưởng Quốc phòng Đức Boris Pistorius ngày 2/11 thông báo Berlin đã bàn giao cho Ukraine thêm hai hệ thống phòng không Patriot, đúng theo cam kết đưa ra hồi tháng 8. Để đổi lại, Mỹ đồng ý ưu tiên cung cấp các hệ thống mới cho Đức, nhưng ít nhất đến năm 2027 mới có thể giao hàng. Đến nay, Đức đã chuyển cho Kiev 5 tổ hợp, tức gần một nửa số Patriot mà nước này từng sở hữu. Ông Zelensky cảm ơn Berlin song nói Ukraine cần tổng cộng 25 hệ thống để bảo vệ toàn bộ lãnh thổ.',
    target:
      'German Defense Minister Boris Pistorius announced on Nov. 2 that Berlin had delivered two more Patriot air defense systems to Ukraine, in line with a commitment made in August. In return, the U.S. agreed to give Germany priority in the supply of new systems, but delivery will not be possible until 2027 at the earliest. To date, Germany has transferred five systems to Kyiv, or nearly half of the Patriots it once owned. Zelensky thanked Berlin but said Ukraine needed a total of 25 systems to protect its entire territory.',
  },
  {
    source:
      'Tổng thống Mỹ Donald Trump ngày 30/10 cho biết ông đã đồng ý để Hàn Quốc đóng tàu ngầm chạy bằng năng lượng hạt nhân thay vì các tàu ngầm diesel “lỗi thời và kém linh hoạt hơn nhiều” mà nước này đang vận hành. Ông nói tàu sẽ được đóng tại Xưởng đóng tàu Philadelphia, cơ sở do tập đoàn Hanwha mua lại năm ngoái, dù nơi này chưa từng đóng tàu ngầm hạt nhân. Seoul muốn tự đóng tàu trong nước và chỉ đề nghị Mỹ cung cấp nhiên liệu, khẳng định sẽ không trang bị vũ khí hạt nhân.',
    target:
      'U.S. President Donald Trump said on Oct. 30 that he had agreed to let South Korea build a nuclear-powered submarine instead of the "outdated and far less agile" diesel submarines the country now operates. He said the vessel would be built at the Philadelphia Shipyard, a facility acquired by the Hanwha group last year, although the yard has never built a nuclear submarine. Seoul wants to build the vessel itself at home and has asked the U.S. only to supply fuel, affirming that it will not be armed with nuclear weapons.',
  },
  {
    source:
      'Chương trình Lương thực Thế giới (WFP) cho biết kể từ khi lệnh ngừng bắn ở Dải Gaza có hiệu lực ngày 10/10, trung bình mỗi ngày mới chỉ có khoảng 560 tấn thực phẩm được đưa vào vùng đất này, thấp hơn nhiều so với mục tiêu 2.000 tấn. Người phát ngôn Abeer Etefa nói nguyên nhân là do chỉ có hai cửa khẩu hoạt động và không cửa khẩu nào thông vào miền bắc, nơi nạn đói đã được xác nhận từ tháng 8. Israel khẳng định không hạn chế hàng viện trợ và cáo buộc Hamas cướp hàng.',
    target:
      'The World Food Program (WFP) said that since the ceasefire in the Gaza Strip took effect on Oct. 10, an average of only about 560 tons of food a day had been brought into the territory, far below the target of 2,000 tons. Spokesperson Abeer Etefa said this was because only two crossings were operating and neither opened into the north, where famine was confirmed in August. Israel insists it does not restrict aid and accuses Hamas of looting it.',
  },
  {
    source:
      'Ủy ban châu Âu (EC) ngày 3/9 trình thỏa thuận thương mại với khối Mercosur lên các nước thành viên EU để phê chuẩn, sau hơn 25 năm đàm phán. Nhằm xoa dịu Pháp và Ba Lan, EC cam kết có thể đình chỉ ưu đãi thuế nếu lượng nhập khẩu nông sản nhạy cảm như thịt bò hay đường từ Nam Mỹ tăng quá 10% hoặc giá giảm ở mức tương tự. Thỏa thuận cần được ít nhất 15 trong số 27 nước, đại diện cho 65% dân số EU, và Nghị viện châu Âu thông qua. Paris đánh giá đây là bước đi đúng hướng nhưng chưa đủ.',
    target:
      "The European Commission on Sept. 3 submitted the trade agreement with the Mercosur bloc to EU member states for ratification after more than 25 years of negotiations. To appease France and Poland, the commission pledged that it could suspend tariff preferences if imports of sensitive farm products such as beef or sugar from South America rise by more than 10% or prices fall by a similar amount. The agreement needs the approval of at least 15 of the 27 countries, representing 65% of the EU's population, as well as of the European Parliament. Paris called it a step in the right direction but not enough.",
  },
  {
    source:
      'Indonesia và Liên minh châu Âu ngày 23/9 hoàn tất đàm phán Hiệp định Đối tác kinh tế toàn diện (CEPA) sau 9 năm, dự kiến có hiệu lực từ ngày 1/1/2027. Theo đó, hai bên sẽ xóa bỏ thuế quan đối với hơn 98% số dòng thuế; riêng mức thuế 50% mà Jakarta đang áp với ô tô nhập từ châu Âu sẽ được cắt giảm dần về 0 trong 5 năm. Đổi lại, dầu cọ Indonesia được hưởng ưu đãi, dù vẫn phải tuân thủ quy định chống phá rừng mà Brussels vừa đề xuất lùi thêm một năm.',
    target:
      'Indonesia and the European Union on Sept. 23 concluded negotiations on a Comprehensive Economic Partnership Agreement (CEPA) after nine years, with the deal expected to take effect on Jan. 1, 2027. Under the agreement, the two sides will eliminate tariffs on more than 98% of tariff lines; the 50% duty Jakarta currently imposes on cars imported from Europe will be gradually cut to zero over five years. In return, Indonesian palm oil will enjoy preferential treatment, although it must still comply with the anti-deforestation rules that Brussels has just proposed delaying by another year.',
  },
  {
    source:
      'Bộ Thương mại Mỹ (DOC) vừa công bố kết luận sơ bộ của đợt rà soát hành chính lần thứ 19 thuế chống bán phá giá đối với tôm nước ấm đông lạnh Việt Nam, theo đó một doanh nghiệp bị áp mức thuế sơ bộ lên tới 35,29%, còn 22 doanh nghiệp không bị rà soát riêng lẻ cũng chịu mức tương tự. Hiệp hội Chế biến và Xuất khẩu Thủy sản Việt Nam (VASEP) cho rằng mức thuế này cao bất thường và chưa phản ánh đúng thực tế. Đáng chú ý, một doanh nghiệp khác được tính biên độ phá giá 0%.',
    target:
      'The U.S. Department of Commerce (DOC) has just announced the preliminary findings of its 19th administrative review of anti-dumping duties on frozen warmwater shrimp from Vietnam, under which one company faces a preliminary duty of as much as 35.29%, while 22 companies that were not individually reviewed are subject to the same rate. The Vietnam Association of Seafood Exporters and Producers (VASEP) said the rate was abnormally high and did not accurately reflect reality. Notably, another company was assigned a dumping margin of 0%.',
  },
  {
    source:
      'Tòa án Tối cao Brazil ngày 11/9 tuyên phạt cựu Tổng thống Jair Bolsonaro 27 năm 3 tháng tù vì âm mưu đảo chính nhằm bám giữ quyền lực sau khi thất cử năm 2022. Bốn trong số năm thẩm phán của hội đồng xét xử bỏ phiếu kết tội; người còn lại, ông Luiz Fux, cho rằng không đủ bằng chứng và tòa không có thẩm quyền. Đây là lần đầu tiên trong lịch sử Brazil, một cựu tổng thống bị kết án về tội tấn công nền dân chủ. Ông Bolsonaro, 70 tuổi, đang bị quản thúc tại gia và luôn phủ nhận mọi cáo buộc.',
    target:
      "Brazil's Supreme Court on Sept. 11 sentenced former President Jair Bolsonaro to 27 years and three months in prison for plotting a coup to cling to power after losing the 2022 election. Four of the five justices on the panel voted to convict; the other, Luiz Fux, said there was insufficient evidence and that the court lacked jurisdiction. It is the first time in Brazil's history that a former president has been convicted of attacking democracy. Bolsonaro, 70, is under house arrest and has always denied all the charges.",
  },
  {
    source:
      'Hội đồng Hiến pháp Cameroon ngày 27/10 tuyên bố ông Paul Biya, 92 tuổi, nguyên thủ quốc gia cao tuổi nhất thế giới, tái đắc cử nhiệm kỳ thứ tám với 53,66% số phiếu. Đối thủ chính, cựu bộ trưởng Issa Tchiroma Bakary, được 35,19% nhưng không công nhận kết quả và tự tuyên bố là người thắng cử. Một ngày trước đó, ít nhất 4 người biểu tình ủng hộ phe đối lập đã thiệt mạng trong các cuộc đụng độ với lực lượng an ninh ở Douala. Với nhiệm kỳ 7 năm mới, ông Biya có thể cầm quyền đến khi gần 100 tuổi.',
    target:
      "Cameroon's Constitutional Council declared on Oct. 27 that Paul Biya, 92, the world's oldest head of state, had been reelected for an eighth term with 53.66% of the vote. His main rival, former minister Issa Tchiroma Bakary, received 35.19% but did not recognize the result and declared himself the winner. A day earlier, at least four protesters backing the opposition were killed in clashes with security forces in Douala. With a new seven-year term, Biya could remain in power until he is nearly 100.",
  },
  {
    source:
      'Tập đoàn dầu khí NIS của Serbia hôm 9/10 cho biết lệnh trừng phạt của Mỹ nhằm vào hãng này đã chính thức có hiệu lực, sau khi nhiều lần được hoãn kể từ tháng 1. NIS, do Gazprom và công ty con nắm cổ phần chi phối, đang vận hành nhà máy lọc dầu duy nhất của Serbia. Tổng thống Aleksandar Vučić trấn an rằng lượng dầu dự trữ đủ dùng ít nhất đến cuối năm, song cảnh báo nếu không tiếp nhận được dầu thô qua đường ống từ Croatia, nhà máy sẽ buộc phải dừng hoạt động sau ngày 1/11.',
    target:
      "Serbian oil and gas company NIS said on Oct. 9 that U.S. sanctions against it had officially taken effect after being postponed several times since January. NIS, in which Gazprom and its subsidiary hold a controlling stake, operates Serbia's only oil refinery. President Aleksandar Vucic offered assurances that oil reserves would last at least until the end of the year but warned that if crude could not be received through the pipeline from Croatia, the refinery would be forced to shut down after Nov. 1.",
  },
  {
    source:
      'Giám đốc điều hành Gazprom Alexei Miller ngày 2/9 thông báo Nga và Trung Quốc đã ký bản ghi nhớ có tính ràng buộc pháp lý về việc xây dựng đường ống Sức mạnh Siberia 2 đi qua Mông Cổ, có khả năng vận chuyển 50 tỷ m3 khí đốt mỗi năm trong 30 năm. Tuy nhiên, hai bên chưa thống nhất được giá bán và phương án cấp vốn, và phía Bắc Kinh cũng chưa xác nhận thông tin này. Theo ông Miller, giá khí bán cho Trung Quốc sẽ thấp hơn mức giá hiện áp dụng với khách hàng châu Âu do khoảng cách vận chuyển khác nhau.',
    target:
      'Gazprom CEO Alexei Miller announced on Sept. 2 that Russia and China had signed a legally binding memorandum on building the Power of Siberia 2 pipeline through Mongolia, which will be able to carry 50 billion cubic meters of gas a year for 30 years. However, the two sides have not yet agreed on the price or the financing plan, and Beijing has not confirmed the information either. According to Miller, the price of gas sold to China will be lower than that currently charged to European customers because of differences in transport distance.',
  },
  {
    source:
      'Tổng tư lệnh quân đội Ukraine Oleksandr Syrskyi ngày 1/11 bác bỏ tuyên bố của Moskva rằng các đơn vị Ukraine ở thành phố Pokrovsk đã bị bao vây, nhưng thừa nhận tình hình “khó khăn” khi hàng nghìn binh sĩ Nga đang tìm cách xâm nhập. Theo ông, lực lượng đặc nhiệm đã được điều đến nhằm giữ vững các tuyến tiếp tế. Trong khi đó, nhóm phân tích DeepState đánh giá thành phố gần như là “vùng xám”, không bên nào kiểm soát hoàn toàn. Trước chiến sự, Pokrovsk có khoảng 60.000 dân, nay chỉ còn hơn 1.200 người.',
    target:
      'Ukrainian army commander-in-chief Oleksandr Syrskyi on Nov. 1 denied Moscow\'s claim that Ukrainian units in the city of Pokrovsk had been surrounded but acknowledged that the situation was "difficult," with thousands of Russian soldiers trying to infiltrate. According to him, special forces have been sent in to hold the supply routes. Meanwhile, the analysis group DeepState assessed that the city was almost a "gray zone," with neither side in full control. Before the war, Pokrovsk had about 60,000 residents; now only just over 1,200 remain.',
  },
  {
    source:
      'Nhà Trắng ngày 21/10 xác nhận “không có kế hoạch” tổ chức cuộc gặp giữa Tổng thống Donald Trump và người đồng cấp Nga Vladimir Putin trong tương lai gần, chỉ vài ngày sau khi ông Trump nói hai người sẽ gặp nhau tại Budapest trong vòng hai tuần. Một quan chức cho biết cuộc điện đàm giữa Ngoại trưởng Marco Rubio và người đồng cấp Sergei Lavrov diễn ra “hiệu quả”, do đó hai bên không cần gặp trực tiếp nữa. Ông Trump sau đó giải thích rằng ông không muốn “một cuộc gặp lãng phí”.',
    target:
      'The White House confirmed on Oct. 21 that there were "no plans" for a meeting between President Donald Trump and his Russian counterpart, Vladimir Putin, in the near future, only days after Trump said the two would meet in Budapest within two weeks. An official said a phone call between Secretary of State Marco Rubio and his counterpart, Sergei Lavrov, had been "productive," so the two sides no longer needed to meet in person. Trump later explained that he did not want "a wasted meeting."',
  },
  {
    source:
      'Theo báo cáo do Văn phòng Cao ủy Liên hợp quốc về Nhân quyền (OHCHR) công bố ngày 12/11, số dân thường thương vong ở Ukraine trong 10 tháng đầu năm tăng 27% so với cùng kỳ năm 2024. Cụ thể, riêng tháng 10 có ít nhất 148 người chết và 929 người bị thương, gần hai phần ba trong số đó ở khu vực gần tiền tuyến. Báo cáo lưu ý con số thực tế có thể cao hơn vì nhiều trường hợp chưa được kiểm chứng. Moskva luôn phủ nhận việc cố ý tấn công dân thường.',
    target:
      'According to a report released on Nov. 12 by the Office of the U.N. High Commissioner for Human Rights (OHCHR), the number of civilian casualties in Ukraine in the first 10 months of the year rose 27% from the same period in 2024. Specifically, in October alone at least 148 people were killed and 929 injured, nearly two-thirds of them in areas near the front line. The report noted that the actual figures could be higher because many cases have not yet been verified. Moscow has always denied deliberately attacking civilians.',
  },
  {
    source:
      'Cục Dự trữ Liên bang Mỹ (Fed) ngày 29/10 hạ lãi suất cơ bản thêm 25 điểm cơ bản, xuống còn 3,75-4%, mức thấp nhất trong ba năm. Tuy nhiên, Chủ tịch Jerome Powell khiến thị trường thất vọng khi nói việc giảm tiếp vào tháng 12 “không phải là điều chắc chắn, còn lâu mới như vậy”. Hai thành viên bỏ phiếu chống: thống đốc Stephen Miran muốn giảm 50 điểm, trong khi Chủ tịch Fed Kansas City Jeffrey Schmid không muốn thay đổi lãi suất. Ngay sau phát biểu này, chỉ số S&P 500 gần như đi ngang, còn lợi suất trái phiếu tăng vọt.',
    target:
      'The U.S. Federal Reserve on Oct. 29 cut its benchmark interest rate by another 25 basis points to a range of 3.75% to 4%, the lowest in three years. However, Chair Jerome Powell disappointed markets when he said a further cut in December "is not a foregone conclusion, far from it." Two members dissented: Gov. Stephen Miran wanted a 50-point cut, while Kansas City Fed President Jeffrey Schmid wanted no change in rates. Right after the remarks, the S&P 500 was almost flat, while bond yields surged.',
  },
  {
    source:
      'Giá vàng thế giới có lúc rơi xuống dưới 4.000 USD/ounce trong phiên 27/10, lần đầu tiên sau hơn hai tuần, khi dấu hiệu căng thẳng thương mại Mỹ - Trung hạ nhiệt làm giảm nhu cầu trú ẩn an toàn. Kết thúc phiên, vàng giao ngay giảm 3,2%, còn 3.981 USD. Trước đó, kim loại quý này lập kỷ lục 4.381 USD vào ngày 20/10. Dù vậy, tính từ đầu năm, giá vàng vẫn tăng trên 50%. Một số nhà phân tích của Capital Economics đã hạ dự báo giá cuối năm 2026 xuống 3.500 USD.',
    target:
      'World gold prices at one point fell below $4,000 an ounce on Oct. 27 for the first time in more than two weeks, as signs of easing U.S.-China trade tensions reduced safe-haven demand. By the close, spot gold had dropped 3.2% to $3,981. Earlier, the precious metal set a record of $4,381 on Oct. 20. Even so, gold is still up more than 50% since the start of the year. Some analysts at Capital Economics have lowered their forecast for the end-2026 price to $3,500.',
  },
  {
    source:
      'Nvidia ngày 29/10 trở thành công ty đầu tiên trên thế giới đạt mức vốn hóa 5.000 tỷ USD, chỉ ba tháng sau khi vượt mốc 4.000 tỷ USD. Cổ phiếu hãng chip Mỹ tăng 3% trong phiên, lên 207,04 USD, sau khi CEO Jensen Huang tiết lộ đã nhận được các đơn đặt hàng chip AI trị giá 500 tỷ USD tính đến hết năm 2026. Tuy nhiên, không ít chuyên gia lo ngại bong bóng đang hình thành, bởi phần lớn số tiền đầu tư chỉ xoay vòng giữa một nhóm nhỏ công ty công nghệ mà hầu như chưa tạo ra lợi nhuận.',
    target:
      'Nvidia on Oct. 29 became the first company in the world to reach a market value of $5 trillion, just three months after passing the $4 trillion mark. Shares of the U.S. chipmaker rose 3% during the session to $207.04 after CEO Jensen Huang revealed that it had received orders for AI chips worth $500 billion through the end of 2026. However, quite a few experts worry that a bubble is forming, because most of the investment money is merely circulating among a small group of technology companies and has hardly generated any profit yet.',
  },
  {
    source:
      'Amazon ngày 28/10 thông báo sẽ cắt giảm khoảng 14.000 nhân viên văn phòng, tương đương gần 4% trong tổng số 350.000 nhân sự khối này, nhằm tinh gọn bộ máy và dồn nguồn lực cho trí tuệ nhân tạo. Những người bị ảnh hưởng có 90 ngày để tìm vị trí mới trong nội bộ công ty; ai không tìm được sẽ nhận trợ cấp thôi việc. Trước đó, Reuters đưa tin con số có thể lên tới 30.000 người. CEO Andy Jassy sau đó nói quyết định này “không hẳn xuất phát từ tài chính, thậm chí chưa hẳn vì AI”, mà do văn hóa doanh nghiệp.',
    target:
      'Amazon announced on Oct. 28 that it would cut about 14,000 office jobs, equivalent to nearly 4% of its 350,000-strong corporate workforce, to streamline its organization and focus resources on artificial intelligence. Those affected have 90 days to look for a new position within the company; anyone who cannot find one will receive severance pay. Earlier, Reuters reported that the number could be as high as 30,000. CEO Andy Jassy later said the decision was "not really financially driven, and it\'s not even really AI-driven," but was about corporate culture.',
  },
  {
    source:
      'Quỹ Tiền tệ Quốc tế (IMF) ngày 14/10 nâng dự báo tăng trưởng kinh tế toàn cầu năm 2025 lên 3,2%, cao hơn 0,2 điểm phần trăm so với dự báo đưa ra hồi tháng 7, nhưng giữ nguyên mức 3,1% cho năm 2026. Kinh tế trưởng Pierre-Olivier Gourinchas cho rằng tác động của thuế quan Mỹ đến nay nhỏ hơn lo ngại ban đầu, song cảnh báo căng thẳng Mỹ - Trung bùng phát trở lại có thể khiến tăng trưởng toàn cầu năm tới giảm 0,3 điểm phần trăm.',
    target:
      'The International Monetary Fund (IMF) on Oct. 14 raised its forecast for global economic growth in 2025 to 3.2%, up 0.2 percentage points from its July forecast, but kept its projection for 2026 unchanged at 3.1%. Chief economist Pierre-Olivier Gourinchas said the impact of U.S. tariffs had so far been smaller than initially feared, but he warned that a renewed flare-up in U.S.-China tensions could reduce global growth next year by 0.3 percentage points.',
  },
  {
    source:
      'Tám nước thành viên OPEC+ ngày 2/11 nhất trí tăng sản lượng thêm 137.000 thùng dầu mỗi ngày trong tháng 12, sau đó tạm dừng tăng trong cả ba tháng đầu năm 2026 do nhu cầu thường giảm theo mùa. Đây là lần đầu tiên nhóm này ngừng nới hạn ngạch kể từ tháng 4, khi họ bắt đầu đảo ngược các đợt cắt giảm. Giá dầu Brent phiên 3/11 hầu như không đổi, dao động quanh mức 64,9 USD/thùng, bất chấp lo ngại dư cung và tác động của lệnh trừng phạt mới nhằm vào Rosneft và Lukoil.',
    target:
      'Eight OPEC+ members agreed on Nov. 2 to raise output by another 137,000 barrels of oil per day in December and then pause increases for the entire first three months of 2026 because of a usual seasonal drop in demand. It is the first time the group has stopped easing quotas since April, when it began reversing its production cuts. Brent crude was almost unchanged on Nov. 3, hovering around $64.90 a barrel, despite concerns about oversupply and the impact of new sanctions on Rosneft and Lukoil.',
  },
  {
    source:
      'Dịch vụ điện toán đám mây AWS của Amazon gặp sự cố diện rộng sáng 20/10 (giờ Mỹ), khiến hàng nghìn trang web và ứng dụng như Snapchat, Fortnite, Signal, Coinbase không thể truy cập trong nhiều giờ. AWS cho biết nguyên nhân gốc là một lỗi trong hệ thống tự động quản lý tên miền (DNS) của cơ sở dữ liệu DynamoDB tại cụm trung tâm dữ liệu ở bắc Virginia, không phải do tấn công mạng. Trang Downdetector ghi nhận hơn 11 triệu báo cáo từ người dùng toàn cầu. Đến 18h01 cùng ngày, toàn bộ dịch vụ mới trở lại bình thường.',
    target:
      "Amazon's cloud computing service AWS suffered a widespread outage on the morning of Oct. 20 (U.S. time), leaving thousands of websites and apps such as Snapchat, Fortnite, Signal and Coinbase inaccessible for hours. AWS said the root cause was a bug in the automated domain name system (DNS) management system for its DynamoDB database at a data center cluster in northern Virginia, not a cyberattack. The website Downdetector recorded more than 11 million reports from users worldwide. It was not until 6:01 p.m. that day that all services returned to normal.",
  },
  {
    source:
      'Bão Melissa đổ bộ phía tây Jamaica trưa 28/10 với sức gió duy trì tối đa 295 km/h, trở thành cơn bão mạnh nhất từng đổ bộ vào đảo quốc này kể từ khi có số liệu ghi chép. Thủ tướng Andrew Holness tuyên bố cả nước là “vùng thảm họa”, đồng thời cho biết 80-90% mái nhà ở thị trấn Black River bị phá hủy. Hơn 540.000 khách hàng, tương đương 77% cả nước, mất điện. Đến ngày 31/10, giới chức xác nhận ít nhất 19 người thiệt mạng tại Jamaica, ngoài ra 31 người chết ở Haiti, nơi bão không trực tiếp đi qua.',
    target:
      'Hurricane Melissa made landfall in western Jamaica at midday on Oct. 28 with maximum sustained winds of 295 kph, becoming the strongest storm to hit the island nation since records began. Prime Minister Andrew Holness declared the entire country a "disaster area" and said 80% to 90% of roofs in the town of Black River had been destroyed. More than 540,000 customers, or 77% of the country, lost power. By Oct. 31, authorities had confirmed at least 19 deaths in Jamaica, in addition to 31 in Haiti, which was not directly in the storm\'s path.',
  },
  {
    source:
      'Trận động đất mạnh 6 độ làm rung chuyển miền đông Afghanistan lúc 23h47 ngày 31/8 (giờ địa phương) đã khiến hơn 2.200 người thiệt mạng và khoảng 3.640 người bị thương, theo số liệu do chính quyền Taliban công bố ngày 4/9. Tâm chấn nằm ở độ sâu chỉ 8 km, gần thành phố Jalalabad. Công tác cứu hộ bị cản trở do nhiều tuyến đường lên vùng núi tỉnh Kunar bị sạt lở chặn đứng, buộc lực lượng chức năng phải thả biệt kích từ trực thăng xuống để đưa người bị thương ra ngoài. Gần 6.800 ngôi nhà bị phá hủy.',
    target:
      'A magnitude 6 earthquake that shook eastern Afghanistan at 11:47 p.m. local time on Aug. 31 killed more than 2,200 people and injured about 3,640, according to figures released by the Taliban government on Sept. 4. The epicenter was near the city of Jalalabad, at a depth of only 8 kilometers. Rescue work was hampered because landslides blocked many roads into the mountains of Kunar province, forcing authorities to drop commandos from helicopters to bring out the injured. Nearly 6,800 houses were destroyed.',
  },
  {
    source:
      'Tổ chức Khí tượng Thế giới (WMO) ngày 15/10 cho biết nồng độ CO2 trung bình trong khí quyển năm 2024 tăng 3,5 phần triệu so với năm trước, mức tăng lớn nhất kể từ khi bắt đầu đo đạc hiện đại vào năm 1957, lên 423,9 phần triệu. Nguyên nhân là do phát thải từ hoạt động của con người, cháy rừng gia tăng và khả năng hấp thụ của đại dương lẫn đất liền suy giảm. WMO cảnh báo nếu các “bể chứa” tự nhiên này tiếp tục yếu đi, phần CO2 lưu lại trong khí quyển sẽ nhiều hơn, đẩy nhanh sự ấm lên toàn cầu.',
    target:
      'The World Meteorological Organization (WMO) said on Oct. 15 that the average concentration of CO2 in the atmosphere in 2024 rose by 3.5 parts per million from the previous year, the largest increase since modern measurements began in 1957, to 423.9 parts per million. The causes were emissions from human activity, an increase in wildfires and a reduced ability of both the oceans and land to absorb carbon dioxide. The WMO warned that if these natural "sinks" continue to weaken, more CO2 will remain in the atmosphere, accelerating global warming.',
  },
  {
    source:
      'Hội nghị khí hậu COP30 tại Belém, Brazil, khép lại ngày 22/11, muộn hơn một ngày so với dự kiến, với văn kiện kêu gọi tăng ít nhất gấp ba nguồn tài chính thích ứng cho các nước đang phát triển vào năm 2035. Tuy nhiên, văn kiện không hề nhắc trực tiếp đến nhiên liệu hóa thạch, bất chấp việc hơn 80 nước ủng hộ xây dựng lộ trình loại bỏ dần. Mỹ lần đầu tiên không cử phái đoàn chính thức. Chủ tịch COP30 André Corrêa do Lago hứa sẽ tự mình soạn thảo hai lộ trình tự nguyện về nhiên liệu hóa thạch và chống phá rừng.',
    target:
      'The COP30 climate conference in Belem, Brazil, ended on Nov. 22, a day later than planned, with a text calling for adaptation finance for developing countries to be at least tripled by 2035. However, the text makes no direct mention of fossil fuels, even though more than 80 countries backed drawing up a road map to phase them out. For the first time, the U.S. did not send an official delegation. COP30 President Andre Correa do Lago promised to draft two voluntary road maps himself, on fossil fuels and on combating deforestation.',
  },
  {
    source:
      'Sở Cứu hỏa Hong Kong cho biết đám cháy bùng phát lúc 14h51 ngày 26/11 tại khu chung cư Wang Fuk Court, quận Đại Bộ, đã lan sang 7 trong số 8 tòa nhà, khiến ít nhất 36 người chết, trong đó có một lính cứu hỏa, và 279 người mất liên lạc tính đến rạng sáng 27/11. Các tòa nhà 31 tầng này đang được sửa chữa, bên ngoài bao bọc bởi giàn giáo tre và lưới. Cảnh sát đã bắt ba người đàn ông thuộc công ty xây dựng với cáo buộc ngộ sát, nghi ngờ họ sử dụng vật liệu không đạt chuẩn chống cháy.',
    target:
      'The Hong Kong Fire Services Department said a fire that broke out at 2:51 p.m. on Nov. 26 at the Wang Fuk Court apartment complex in Tai Po district had spread to seven of its eight buildings, killing at least 36 people, including a firefighter, with 279 people unaccounted for as of early Nov. 27. The 31-story buildings were undergoing renovation and were wrapped in bamboo scaffolding and netting. Police have arrested three men from the construction company on suspicion of manslaughter, suspecting that they used materials that did not meet fire safety standards.',
  },
  {
    source:
      'Công ty OpenAI ngày 28/10 hoàn tất việc tái cơ cấu, biến mảng kinh doanh thành công ty lợi ích công cộng do quỹ phi lợi nhuận OpenAI Foundation kiểm soát và nắm 26% cổ phần. Microsoft sở hữu khoảng 27%, trị giá chừng 135 tỷ USD, và được quyền sử dụng công nghệ của OpenAI đến năm 2032, kể cả các mô hình đạt mức trí tuệ nhân tạo tổng quát (AGI). Đổi lại, Microsoft từ bỏ quyền ưu tiên cung cấp hạ tầng điện toán, song OpenAI cam kết mua thêm 250 tỷ USD dịch vụ Azure.',
    target:
      "OpenAI on Oct. 28 completed a restructuring that turned its business arm into a public benefit corporation controlled by the nonprofit OpenAI Foundation, which holds a 26% stake. Microsoft owns about 27%, worth around $135 billion, and has the right to use OpenAI's technology until 2032, including models that reach artificial general intelligence (AGI). In return, Microsoft gave up its right of first refusal to provide computing infrastructure, but OpenAI committed to buying an additional $250 billion of Azure services.",
  },
  {
    source:
      'Kinh tế Nhật Bản trong quý III giảm 1,8% tính theo tốc độ quy đổi cả năm, lần suy giảm đầu tiên sau 6 quý, theo số liệu sơ bộ do Văn phòng Nội các công bố ngày 17/11. Mức giảm này nhẹ hơn so với dự báo trung bình 2,5% của giới phân tích. Xuất khẩu ô tô sang Mỹ suy yếu do thuế quan là một nguyên nhân, song yếu tố tác động mạnh nhất là đầu tư nhà ở giảm 9,4% sau khi quy định mới về tiết kiệm năng lượng có hiệu lực từ tháng 4.',
    target:
      "Japan's economy shrank at an annualized rate of 1.8% in the third quarter, its first contraction in six quarters, according to preliminary data released by the Cabinet Office on Nov. 17. The decline was milder than the 2.5% forecast on average by analysts. Weaker car exports to the U.S. because of tariffs were one cause, but the biggest factor was a 9.4% drop in housing investment after new energy-saving regulations took effect in April.",
  },
  {
    source:
      'Hãng xe Jaguar Land Rover (JLR) cho biết vụ tấn công mạng hồi cuối tháng 8 khiến hãng phải ngừng sản xuất tại Anh suốt hơn 5 tuần và thiệt hại trực tiếp 196 triệu bảng trong quý kết thúc vào ngày 30/9. Doanh thu quý giảm 24%, còn 4,9 tỷ bảng, dẫn đến khoản lỗ trước thuế và trước các khoản mục đặc biệt là 485 triệu bảng, trong khi cùng kỳ năm ngoái lãi 398 triệu bảng. Trước đó, chính phủ Anh bảo lãnh khoản vay 1,5 tỷ bảng nhằm hỗ trợ hàng trăm nhà cung cấp, nhưng đến nay JLR chưa rút đồng nào.',
    target:
      'Carmaker Jaguar Land Rover (JLR) said a cyberattack in late August forced it to halt production in Britain for more than five weeks and caused direct losses of 196 million pounds in the quarter ending Sept. 30. Quarterly revenue fell 24% to 4.9 billion pounds, leading to a loss of 485 million pounds before tax and exceptional items, compared with a profit of 398 million pounds in the same period last year. Earlier, the British government guaranteed a 1.5 billion-pound loan to support hundreds of suppliers, but JLR has not drawn down any of it so far.',
  },
  {
    source:
      'Siêu bão Ragasa, cơn bão mạnh nhất thế giới tính từ đầu năm đến thời điểm đó, đã đổ bộ thành phố Dương Giang, tỉnh Quảng Đông, Trung Quốc, chiều 24/9 với sức gió gần tâm khoảng 145 km/h. Gần 2,2 triệu người ở Quảng Đông được sơ tán trước khi bão vào. Tại Đài Loan, một hồ chắn tự nhiên ở huyện Hoa Liên bị vỡ, nước tràn vào thị trấn Quang Phục làm ít nhất 14 người chết. Trong khi đó, ở Hong Kong, hơn 90 người bị thương nhưng không có trường hợp tử vong.',
    target:
      "Super Typhoon Ragasa, the world's most powerful storm of the year up to that point, made landfall in the city of Yangjiang in China's Guangdong province on the afternoon of Sept. 24 with winds near its center of about 145 kph. Nearly 2.2 million people in Guangdong were evacuated before the storm arrived. In Taiwan, a natural barrier lake in Hualien County burst, sending water into the town of Guangfu and killing at least 14 people. Meanwhile, in Hong Kong, more than 90 people were injured but there were no deaths.",
  },
  {
    source:
      'Tesla ngày 6/11 cho biết hơn 75% cổ đông tham gia bỏ phiếu đã thông qua gói thù lao có thể lên tới gần 1.000 tỷ USD dành cho CEO Elon Musk trong 10 năm tới. Để nhận đủ, ông Musk phải đưa vốn hóa công ty từ khoảng 1.500 tỷ USD lên 8.500 tỷ USD, bán được 20 triệu xe và đưa một triệu taxi tự lái vào hoạt động. Ông sẽ không được hưởng lương hay tiền thưởng nào nếu không đạt các mục tiêu. Quỹ đầu tư quốc gia Na Uy, cổ đông lớn thứ sáu, nằm trong số những bên phản đối.',
    target:
      "Tesla said on Nov. 6 that more than 75% of shareholders taking part in a vote had approved a pay package that could be worth nearly $1 trillion for CEO Elon Musk over the next 10 years. To receive it in full, Musk must raise the company's market value from about $1.5 trillion to $8.5 trillion, sell 20 million vehicles and put 1 million robotaxis into operation. He will receive no salary or bonus if he fails to meet the targets. Norway's sovereign wealth fund, the sixth-largest shareholder, was among those opposed.",
  },
  {
    source:
      'Ngân hàng Trung ương châu Âu (ECB) ngày 30/10 quyết định giữ nguyên lãi suất tiền gửi ở mức 2%, lần thứ ba liên tiếp không thay đổi. Chủ tịch Christine Lagarde cho rằng chính sách tiền tệ đang ở “vị thế tốt”, dù chưa phải là điểm cố định, và ECB sẽ làm bất cứ điều gì cần thiết để duy trì vị thế này. Kinh tế khu vực đồng euro tăng 0,2% trong quý III, cao hơn dự báo 0,1%, còn lạm phát tháng 9 nhích lên 2,2%. Giới đầu tư hiện gần như không còn đặt cược vào khả năng ECB hạ lãi suất trong năm nay.',
    target:
      'The European Central Bank (ECB) decided on Oct. 30 to keep its deposit rate unchanged at 2%, the third consecutive time it has stood pat. President Christine Lagarde said monetary policy was in a "good place," although it is not a fixed point, and that the ECB would do whatever is needed to keep it there. The eurozone economy grew 0.2% in the third quarter, above the forecast of 0.1%, while inflation edged up to 2.2% in September. Investors are now hardly betting anymore on an ECB rate cut this year.',
  },
  {
    source:
      'Ít nhất 7 du khách và người hành nghề leo núi thiệt mạng khi một trận lở tuyết quét qua trại nền của ngọn Yalung Ri, cao 5.630 m, ở đông bắc Nepal sáng 3/11. Cảnh sát huyện Dolakha cho biết nạn nhân gồm hai người Italia, một người Canada, một người Pháp, một người Đức và hai người Nepal. Đội cứu hộ phải đi bộ lên hiện trường do trực thăng không thể hạ cánh vì thời tiết xấu; 5 người sống sót đã được đưa về Kathmandu vào sáng hôm sau.',
    target:
      'At least seven tourists and mountaineering workers were killed when an avalanche swept through the base camp of Yalung Ri, a 5,630-meter peak in northeastern Nepal, on the morning of Nov. 3. Police in Dolakha district said the victims were two Italians, one Canadian, one French national, one German and two Nepalis. Rescuers had to walk to the site because helicopters could not land in the bad weather; five survivors were taken to Kathmandu the next morning.',
  },
  {
    source:
      'Núi lửa Lewotobi Laki-laki trên đảo Flores, miền đông Indonesia, phun trào lúc 1h35 ngày 15/10, tạo cột tro bụi cao tới 10 km so với đỉnh núi. Cơ quan Địa chất Indonesia nâng cảnh báo lên mức cao nhất trong thang bốn bậc, đồng thời yêu cầu người dân không đến gần trong bán kính 6-7 km. Sân bay Frans Seda ở thành phố Maumere phải đóng cửa, nhưng các chuyến bay đến đảo Bali hầu như không bị ảnh hưởng. Đến chiều cùng ngày, chưa ghi nhận thiệt hại về người.',
    target:
      "Mount Lewotobi Laki-laki on the island of Flores in eastern Indonesia erupted at 1:35 a.m. on Oct. 15, sending a column of ash as high as 10 kilometers above its peak. Indonesia's geological agency raised the alert to the highest level on a four-tier scale and told people not to approach within a radius of 6 to 7 kilometers. Frans Seda Airport in the city of Maumere had to close, but flights to the island of Bali were almost unaffected. As of that afternoon, no casualties had been recorded.",
  },
  {
    source:
      'Tòa án liên bang Mỹ ngày 2/9 ra phán quyết Google không phải bán trình duyệt Chrome hay hệ điều hành Android, nhưng cấm hãng này ký các hợp đồng độc quyền liên quan đến Google Search, Chrome, Trợ lý Google và ứng dụng Gemini. Ngoài ra, Google buộc phải chia sẻ một phần dữ liệu tìm kiếm với các đối thủ đủ điều kiện. Thẩm phán cho biết ông không cấm Google trả tiền cho Apple để được đặt làm công cụ mặc định, bởi điều đó có thể gây thiệt hại “to lớn” cho đối tác và người tiêu dùng. Cổ phiếu Alphabet tăng hơn 8% sau phiên.',
    target:
      'A U.S. federal court ruled on Sept. 2 that Google does not have to sell its Chrome browser or Android operating system but barred the company from signing exclusive contracts related to Google Search, Chrome, Google Assistant and the Gemini app. In addition, Google must share some of its search data with qualified rivals. The judge said he was not banning Google from paying Apple to be set as the default engine, because doing so could cause "enormous" harm to partners and consumers. Alphabet shares rose more than 8% in after-hours trading.',
  },
  {
    source:
      'Theo báo cáo Cơ quan Năng lượng Quốc tế (IEA) công bố ngày 7/10, công suất điện tái tạo toàn cầu dự kiến tăng thêm khoảng 4.600 GW vào năm 2030, thấp hơn 5% so với dự báo năm ngoái, chủ yếu do Mỹ sớm chấm dứt các ưu đãi thuế và Trung Quốc thay đổi cơ chế giá điện. Riêng dự báo đối với Mỹ bị hạ gần một nửa. Dù vậy, điện mặt trời vẫn chiếm khoảng 80% mức tăng. Với tốc độ này, thế giới sẽ không đạt mục tiêu tăng gấp ba công suất tái tạo trong giai đoạn 2022-2030 mà mới chỉ đạt 2,6 lần.',
    target:
      "According to a report released on Oct. 7 by the International Energy Agency (IEA), global renewable power capacity is expected to grow by about 4,600 gigawatts by 2030, 5% lower than last year's forecast, mainly because of the early end of tax incentives in the U.S. and changes to China's electricity pricing mechanism. The forecast for the U.S. alone was cut by nearly half. Even so, solar power will still account for about 80% of the growth. At this pace, the world will miss the goal of tripling renewable capacity over the 2022-2030 period, reaching only 2.6 times the initial level.",
  },
  {
    source:
      'Mưa lớn kéo dài do ảnh hưởng của bão Ditwah gây lũ lụt và sạt lở đất nghiêm trọng tại Sri Lanka, khiến ít nhất 193 người thiệt mạng và 228 người mất tích, Trung tâm Quản lý thiên tai nước này cho biết tối 30/11. Gần 148.000 người phải ở trong các trung tâm tạm trú. Mực nước sông Kelani tiếp tục dâng, dẫn đến lệnh sơ tán tại các vùng trũng quanh thủ đô Colombo, dù mưa đã ngớt. Tổng thống Anura Kumara Dissanayake ban bố tình trạng khẩn cấp, gọi đây là thảm họa “thách thức nhất” trong lịch sử đất nước.',
    target:
      'Prolonged heavy rain caused by Cyclone Ditwah has triggered severe floods and landslides in Sri Lanka, leaving at least 193 people dead and 228 missing, the country\'s Disaster Management Center said on the evening of Nov. 30. Nearly 148,000 people are staying in temporary shelters. The Kelani River continued to rise, prompting evacuation orders in low-lying areas around the capital, Colombo, even though the rain had eased. President Anura Kumara Dissanayake declared a state of emergency, calling it the "most challenging" disaster in the country\'s history.',
  },
  {
    source:
      'Hãng BYD của Trung Quốc ngày 30/10 công bố lợi nhuận ròng quý III giảm 32,6%, còn 7,8 tỷ nhân dân tệ (1,1 tỷ USD), quý giảm thứ hai liên tiếp, trong khi doanh thu giảm 3% xuống 195 tỷ nhân dân tệ, lần giảm đầu tiên sau hơn 5 năm. Cuộc chiến giá cả trong nước là nguyên nhân chính. Nhằm bù đắp, hãng đẩy mạnh bán hàng ở nước ngoài, nơi doanh số 9 tháng tăng hơn gấp đôi. Trước đó, theo Reuters, BYD đã hạ chỉ tiêu cả năm từ 5,5 triệu xe xuống 4,6 triệu xe.',
    target:
      "China's BYD reported on Oct. 30 that its third-quarter net profit fell 32.6% to 7.8 billion yuan ($1.1 billion), the second consecutive quarterly decline, while revenue fell 3% to 195 billion yuan, the first drop in more than five years. A domestic price war was the main reason. To compensate, the company has stepped up sales abroad, where sales more than doubled in the first nine months. Earlier, according to Reuters, BYD lowered its full-year target from 5.5 million vehicles to 4.6 million.",
  },
  {
    source:
      'Australia sẽ trở thành quốc gia đầu tiên trên thế giới cấm trẻ em dưới 16 tuổi sử dụng mạng xã hội, khi luật mới có hiệu lực từ ngày 10/12. Theo đó, 10 nền tảng gồm Facebook, Instagram, TikTok, X, YouTube... phải thực hiện “các bước hợp lý” để ngăn người dưới 16 tuổi có tài khoản, nếu không có thể bị phạt tới 49,5 triệu AUD (32 triệu USD). Trẻ em và phụ huynh vi phạm không bị xử phạt. Trong khi đó, YouTube cho rằng luật “được thông qua vội vàng” và sẽ không làm trẻ em an toàn hơn.',
    target:
      'Australia will become the first country in the world to ban children under 16 from using social media when a new law takes effect on Dec. 10. Under the law, 10 platforms, including Facebook, Instagram, TikTok, X and YouTube, must take "reasonable steps" to prevent people under 16 from having accounts or face fines of up to 49.5 million Australian dollars ($32 million). Children and parents who violate the ban will not be penalized. Meanwhile, YouTube said the law had been "rushed" through and would not make children safer.',
  },
  {
    source:
      'Ngày 14/10, Cơ quan Cảnh sát điều tra Công an TP Hà Nội cho biết đã ra quyết định khởi tố vụ án, khởi tố bị can, bắt tạm giam Nguyễn Thị Hải Yến (42 tuổi, trú tại phường Hà Đông) về tội Lừa đảo chiếm đoạt tài sản. Theo điều tra ban đầu, từ năm 2023 đến tháng 6/2025, Yến tự giới thiệu có quan hệ với cán bộ thuế, hứa “chạy” giảm tiền thuế đất cho 19 người để chiếm đoạt hơn 23 tỷ đồng. Số tiền này gần như đã bị tiêu hết vào cá độ bóng đá.',
    target:
      'On Oct. 14, the investigative police agency of the Hanoi police said it had opened a criminal case against Nguyen Thi Hai Yen, 42, of Ha Dong ward, charged her with fraudulent appropriation of property and ordered her detained. According to the initial investigation, from 2023 to June 2025, Yen claimed to have connections with tax officials and promised to "fix" land tax reductions for 19 people in order to swindle them out of more than 23 billion dong. Almost all of the money has been spent on soccer betting.',
  },
  {
    source:
      'Tòa án nhân dân TP HCM ngày 25/9 tuyên phạt bị cáo Trần Quốc Bảo, nguyên Giám đốc Công ty TNHH Đầu tư Phú An Land, 17 năm tù về tội Lừa đảo chiếm đoạt tài sản và 3 năm tù về tội Trốn thuế, tổng hợp hình phạt 20 năm tù. HĐXX nhận định bị cáo đã vẽ ra 4 dự án “ma” trên đất nông nghiệp, bán nền cho 312 khách hàng, thu gần 185 tỷ đồng. Về dân sự, tòa buộc Bảo bồi thường toàn bộ thiệt hại, đồng thời tiếp tục kê biên hai căn nhà đứng tên vợ bị cáo.',
    target:
      'The Ho Chi Minh City People\'s Court on Sept. 25 sentenced Tran Quoc Bao, former director of Phu An Land Investment Co. Ltd., to 17 years in prison for fraudulent appropriation of property and three years for tax evasion, for a combined sentence of 20 years. The trial panel found that the defendant had invented four "ghost" projects on farmland and sold plots to 312 customers, taking in nearly 185 billion dong. In the civil part of the ruling, the court ordered Bao to pay compensation for all losses and maintained the seizure of two houses registered in his wife\'s name.',
  },
  {
    source:
      'Cục Cảnh sát điều tra tội phạm về ma túy (C04) phối hợp Công an tỉnh Nghệ An vừa triệt phá đường dây vận chuyển ma túy từ Lào về Việt Nam, bắt giữ 7 nghi phạm, thu giữ 112 bánh heroin, 30 kg ma túy tổng hợp và hai khẩu súng đã lên đạn. Khoảng 3h ngày 6/11, khi bị chặn tại địa phận xã Con Cuông, tài xế xe bán tải không dừng mà lao thẳng vào rào chắn, suýt đâm trúng hai chiến sĩ. Kẻ cầm đầu, được xác định là Lầu Bá Xồng (38 tuổi), hiện bỏ trốn và bị truy nã.',
    target:
      'The Drug Crime Investigation Police Department (C04), in coordination with police in Nghe An province, has just broken up a ring smuggling drugs from Laos into Vietnam, arresting seven suspects and seizing 112 bricks of heroin, 30 kilograms of synthetic drugs and two loaded guns. At about 3 a.m. on Nov. 6, when he was intercepted in Con Cuong commune, the driver of a pickup truck did not stop but charged straight into the barrier, nearly hitting two officers. The ringleader, identified as Lau Ba Xong, 38, is on the run and wanted by police.',
  },
  {
    source:
      'Viện KSND tối cao vừa hoàn tất cáo trạng truy tố 11 bị can trong vụ án xảy ra tại Công ty CP Dược phẩm Tâm Đức, trong đó Chủ tịch HĐQT Lê Hoàng Nam bị truy tố về hai tội Sản xuất, buôn bán hàng giả là thuốc chữa bệnh và Đưa hối lộ. Theo cáo trạng, từ năm 2021 đến 2024, Nam chỉ đạo cấp dưới thay vì nhập nguyên liệu từ châu Âu như hồ sơ đăng ký đã mua hàng trôi nổi, sản xuất hơn 4,2 triệu hộp thuốc, hưởng lợi bất chính 96 tỷ đồng.',
    target:
      "The Supreme People's Procuracy has just completed an indictment against 11 defendants in a case at Tam Duc Pharmaceutical Joint Stock Co., in which board chairman Le Hoang Nam is charged with producing and trading counterfeit medicines and with giving bribes. According to the indictment, from 2021 to 2024, Nam directed subordinates to buy ingredients of unknown origin instead of importing them from Europe as stated in the registration documents and to produce more than 4.2 million boxes of medicine, making illicit profits of 96 billion dong.",
  },
  {
    source:
      'Khoảng 21h ngày 2/12, do mâu thuẫn trong lúc nhậu, Phạm Văn Lực (29 tuổi, quê Cà Mau) dùng dao đâm anh T.H.P. (31 tuổi) tử vong tại khu nhà trọ trên đường số 8, phường Linh Xuân, TP HCM. Một người bạn can ngăn cũng bị đâm trúng vai nhưng không nguy hiểm đến tính mạng. Gây án xong, Lực đón xe ôm ra bến xe định trốn về quê, song đã bị bắt giữ sau đó chưa đầy 4 giờ. Bước đầu, nghi phạm khai không nhớ rõ vì sao mình ra tay do quá say.',
    target:
      'At about 9 p.m. on Dec. 2, after a quarrel during a drinking session, Pham Van Luc, 29, a native of Ca Mau, stabbed T.H.P., 31, to death with a knife at a boarding house on Street No. 8 in Linh Xuan ward, Ho Chi Minh City. A friend who tried to intervene was also stabbed in the shoulder, but his life is not in danger. After the attack, Luc took a motorbike taxi to a bus station, planning to flee to his hometown, but was arrested less than four hours later. In his initial statement, the suspect said he did not clearly remember why he did it because he was too drunk.',
  },
  {
    source:
      'Cơ quan An ninh điều tra Công an tỉnh Đồng Nai ngày 19/11 khởi tố bị can đối với ông Võ Minh Tâm, nguyên Phó chủ tịch UBND huyện Long Thành (cũ), về tội Thiếu trách nhiệm gây hậu quả nghiêm trọng, nhưng cho tại ngoại và áp dụng biện pháp cấm đi khỏi nơi cư trú. Ông Tâm bị cáo buộc ký phê duyệt phương án bồi thường cho 27 hộ dân không đủ điều kiện, gây thiệt hại hơn 41 tỷ đồng cho ngân sách. Liên quan đến vụ án, trước đó hai cán bộ Trung tâm phát triển quỹ đất đã bị bắt tạm giam.',
    target:
      "The security investigation agency of the Dong Nai provincial police on Nov. 19 charged Vo Minh Tam, former vice chairman of the People's Committee of the former Long Thanh district, with negligence causing serious consequences but released him on bail and barred him from leaving his place of residence. Tam is accused of signing off on compensation plans for 27 ineligible households, causing more than 41 billion dong in losses to the state budget. In connection with the case, two officials of the Land Fund Development Center were earlier arrested and placed in detention.",
  },
  {
    source:
      'Chiều 30/10, TAND cấp cao tại Đà Nẵng bác toàn bộ kháng cáo kêu oan của bị cáo Đặng Thị Mai, tuyên y án sơ thẩm 12 năm tù về tội Tham ô tài sản. Theo bản án, với vai trò thủ quỹ một trường THPT, bà Mai đã lập khống 146 phiếu chi để rút 3,8 tỷ đồng trong gần 6 năm mà không bị phát hiện. Tại tòa phúc thẩm, bà cho rằng hiệu trưởng chỉ đạo mình làm việc này, tuy nhiên HĐXX nhận định không có chứng cứ nào chứng minh lời khai đó. Bà Mai mới chỉ nộp lại 200 triệu đồng.',
    target:
      "On the afternoon of Oct. 30, the High People's Court in Da Nang rejected in full the appeal of Dang Thi Mai, who claimed to be innocent, and upheld her first-instance sentence of 12 years in prison for embezzlement. According to the verdict, as the treasurer of a high school, Mai forged 146 payment vouchers to withdraw 3.8 billion dong over nearly six years without being detected. At the appeals court, she said the principal had directed her to do so; however, the trial panel found that there was no evidence to support that statement. Mai has so far returned only 200 million dong.",
  },
  {
    source:
      'Công an tỉnh Tây Ninh phối hợp lực lượng chức năng Campuchia bắt giữ 46 người Việt Nam trong một tòa nhà ở thành phố Bavet, phá đường dây giả danh nhân viên điện lực để lừa cài ứng dụng chứa mã độc. Thủ đoạn của nhóm này là gọi điện báo bị hại nợ tiền điện, nếu không “cập nhật thông tin” qua đường link sẽ bị cắt điện trong hai giờ, sau đó chiếm quyền điều khiển điện thoại và rút sạch tài khoản. Tính đến nay, công an xác định ít nhất 1.200 nạn nhân, số tiền bị chiếm đoạt ước tính trên 300 tỷ đồng.',
    target:
      'Police in Tay Ninh province, in coordination with Cambodian authorities, have arrested 46 Vietnamese people in a building in the city of Bavet, breaking up a ring that posed as power company employees to trick people into installing an app containing malware. The group\'s method was to call victims and tell them that they owed money for electricity and that their power would be cut off within two hours if they did not "update their information" through a link; it then took control of their phones and emptied their accounts. So far, police have identified at least 1,200 victims, with the amount stolen estimated at more than 300 billion dong.',
  },
  {
    source:
      'Sáng 8/12, TAND TP Hải Phòng mở phiên xét xử sơ thẩm 23 bị cáo trong vụ buôn lậu hơn 6.000 tấn phế liệu, trong đó có 5 cựu công chức hải quan. Tuy nhiên, phiên tòa phải hoãn do luật sư của hai bị cáo vắng mặt không lý do và một người có quyền lợi, nghĩa vụ liên quan đang điều trị tại bệnh viện. Chủ tọa thông báo tòa sẽ mở lại vào ngày 22/12, nếu luật sư tiếp tục vắng mặt, phiên xử vẫn được tiến hành theo quy định, trừ trường hợp bị cáo thuộc diện bắt buộc có người bào chữa.',
    target:
      "On the morning of Dec. 8, the Hai Phong People's Court opened the first-instance trial of 23 defendants, including five former customs officers, in a case involving the smuggling of more than 6,000 tons of scrap. However, the trial had to be postponed because the lawyers for two defendants were absent without explanation and a person with related rights and obligations was being treated in a hospital. The presiding judge announced that the trial would reopen on Dec. 22 and that if the lawyers were absent again, it would proceed in accordance with regulations, except in the case of defendants who are legally required to have defense counsel.",
  },
  {
    source:
      'Liên quan đến clip tài xế ôtô biển số 51L bị hành hung giữa đường, ngày 17/9, Công an phường An Khánh (TP HCM) cho biết đã mời hai người liên quan lên làm việc. Bước đầu, Huỳnh Tấn Đạt (35 tuổi) thừa nhận do bực tức vì bị bấm còi nhiều lần nên đã dừng xe máy, dùng mũ bảo hiểm đánh vào mặt nạn nhân. Người đi cùng khẳng định chỉ can ngăn, không tham gia đánh. Nạn nhân bị gãy xương mũi, tỷ lệ thương tích đang chờ giám định. Công an đang củng cố hồ sơ để xử lý theo quy định pháp luật.',
    target:
      'In connection with a video clip showing the driver of a car with a 51L license plate being assaulted in the middle of the road, police in An Khanh ward, Ho Chi Minh City, said on Sept. 17 that they had summoned the two people involved for questioning. In his initial statement, Huynh Tan Dat, 35, admitted that, angered at being honked at several times, he stopped his motorbike and hit the victim in the face with a helmet. The person accompanying him insisted that he had only tried to intervene and had not taken part in the beating. The victim suffered a broken nose; the extent of the injury is awaiting forensic assessment. Police are completing the file to handle the case in accordance with the law.',
  },
  {
    source:
      'Phòng Cảnh sát hình sự Công an tỉnh Lâm Đồng cho biết sau 16 năm lẩn trốn, đối tượng bị truy nã đặc biệt nguy hiểm Hồ Văn Sáu (51 tuổi) đã bị bắt hôm 11/10 tại một rẫy cà phê ở xã Đam Rông 3. Năm 2009, Sáu cùng ba đồng phạm cướp tiệm vàng và bắn chết một bảo vệ; cả ba người kia đều đã chấp hành xong án tù hoặc đang thi hành án chung thân. Trong thời gian bỏ trốn, Sáu thay tên đổi họ, lấy vợ, sinh hai con và chưa từng liên lạc với gia đình ở quê.',
    target:
      'The criminal police division of the Lam Dong provincial police said that after 16 years on the run, Ho Van Sau, 51, a fugitive classified as especially dangerous, was arrested on Oct. 11 at a coffee farm in Dam Rong 3 commune. In 2009, Sau and three accomplices robbed a gold shop and shot a security guard dead; the other three have all either finished serving their prison terms or are serving life sentences. While on the run, Sau changed his name, got married, had two children and never contacted his family in his hometown.',
  },
  {
    source:
      'Công an TP Cần Thơ đang điều tra vụ hai nhóm thanh thiếu niên dùng vỏ chai và dao tự chế hỗn chiến trên cầu Quang Trung rạng sáng 5/10, khiến 4 người bị thương, trong đó một nam sinh lớp 11 suýt đứt lìa bàn tay trái. Theo xác minh ban đầu, mâu thuẫn xuất phát từ những lời thách thức trên mạng xã hội, dù hầu hết những người tham gia không hề quen biết nhau. Đến chiều cùng ngày, công an đã triệu tập 21 người, đáng chú ý người nhỏ tuổi nhất mới 13 tuổi.',
    target:
      'Police in Can Tho are investigating a brawl on Quang Trung Bridge early on Oct. 5 in which two groups of teenagers and young men fought with glass bottles and homemade knives, injuring four people, including an 11th-grade boy whose left hand was nearly severed. According to initial findings, the dispute stemmed from challenges issued on social media, although most of those who took part did not know one another at all. By the afternoon, police had summoned 21 people, notably including one, the youngest, who is only 13.',
  },
  {
    source:
      'TAND tỉnh Khánh Hòa ngày 12/11 xét xử lưu động, tuyên phạt Nguyễn Hữu Thọ (44 tuổi), tài xế xe khách, 9 năm tù về tội Vi phạm quy định về tham gia giao thông đường bộ. Khoảng 2h ngày 20/4, Thọ điều khiển xe giường nằm chở 28 người chạy 96 km/h trên đoạn đường chỉ cho phép tối đa 60 km/h, ngủ gật rồi đâm vào đuôi xe tải đang đỗ, làm ba hành khách tử vong. Tòa ghi nhận bị cáo thành khẩn khai báo, đã cùng nhà xe bồi thường 600 triệu đồng và được một phần gia đình bị hại xin giảm án.',
    target:
      "The People's Court of Khanh Hoa province on Nov. 12 held a mobile trial and sentenced Nguyen Huu Tho, 44, a bus driver, to nine years in prison for violating road traffic regulations. At about 2 a.m. on April 20, Tho was driving a sleeper bus carrying 28 people at 96 kph on a stretch with a speed limit of 60 kph when he dozed off and hit the rear of a parked truck, killing three passengers. The court acknowledged that the defendant had confessed sincerely, had paid 600 million dong in compensation together with the bus operator and that some of the victims' families had asked for leniency.",
  },
  {
    source:
      'Công an tỉnh Bắc Ninh vừa phát hiện kho lạnh chứa hơn 70 tấn thịt lợn nhiễm dịch tả lợn châu Phi tại một cụm công nghiệp, hiện đã bắt khẩn cấp hai vợ chồng chủ kho để điều tra hành vi vi phạm quy định về an toàn thực phẩm. Theo lời khai, họ thu mua lợn bệnh, lợn chết với giá dưới 20.000 đồng/kg, bằng một phần ba giá thị trường, rồi bán cho các cơ sở làm giò chả và bếp ăn. Bước đầu, cơ quan chức năng xác định ít nhất 8 tấn đã được tiêu thụ tại ba tỉnh, thành phố.',
    target:
      'Police in Bac Ninh province have just discovered a cold storage warehouse containing more than 70 tons of pork infected with African swine fever in an industrial cluster and have made an emergency arrest of the couple who own the warehouse as they investigate violations of food safety regulations. According to their statements, they bought sick and dead pigs for less than 20,000 dong per kilogram, one-third of the market price, and then sold the meat to sausage makers and canteens. Authorities have initially determined that at least 8 tons were sold in three provinces and cities.',
  },
  {
    source:
      'Bộ Công an ngày 3/10 ra quyết định truy nã quốc tế đối với Vũ Thành Long, Tổng giám đốc Công ty CP Công nghệ Golden Chain, người bị cáo buộc điều hành sàn tiền số trái phép và xuất cảnh sang Dubai từ tháng 5, trước khi vụ án được khởi tố hai tuần. Hiện 14 người đã bị khởi tố, cơ quan điều tra phong tỏa khoảng 400 tỷ đồng trong các tài khoản và kê biên 6 bất động sản. Công an đề nghị những ai từng nạp tiền vào sàn liên hệ Cục Cảnh sát hình sự trước ngày 15/11 để được bảo đảm quyền lợi.',
    target:
      'The Ministry of Public Security on Oct. 3 issued an international wanted notice for Vu Thanh Long, general director of Golden Chain Technology Joint Stock Co., who is accused of running an illegal cryptocurrency exchange and left for Dubai in May, two weeks before the criminal case was opened. So far, 14 people have been charged, and investigators have frozen about 400 billion dong in accounts and seized six properties. Police have asked anyone who deposited money with the exchange to contact the Criminal Police Department before Nov. 15 to protect their interests.',
  },
  {
    source:
      'Ngày 26/9, TAND khu vực 3 - Hà Nội tuyên phạt Đỗ Thu Trang (27 tuổi), giáo viên một cơ sở mầm non tư thục, 18 tháng tù nhưng cho hưởng án treo, thời gian thử thách 36 tháng, về tội Hành hạ người khác. Theo cáo trạng, trong tháng 3, bị cáo nhiều lần dùng tay đánh và nhốt một bé trai 2 tuổi vào nhà vệ sinh vì cháu biếng ăn. Ngoài ra, tòa cấm Trang hành nghề chăm sóc trẻ trong 3 năm. Đại diện bị hại cho rằng mức án quá nhẹ và sẽ kháng cáo.',
    target:
      "On Sept. 26, the People's Court of Region 3 - Hanoi gave Do Thu Trang, 27, a teacher at a private preschool, an 18-month suspended prison sentence with a probation period of 36 months for ill-treating others. According to the indictment, in March the defendant repeatedly hit a 2-year-old boy with her hands and locked him in the bathroom because he was a poor eater. In addition, the court banned Trang from working in child care for three years. The victim's representative said the sentence was too lenient and that they would appeal.",
  },
  {
    source:
      'Cảnh sát giao thông tỉnh Quảng Ninh cho biết chỉ trong 10 ngày đầu tháng 11, lực lượng này đã xử lý hơn 1.900 trường hợp vi phạm, trong đó có 412 tài xế vi phạm nồng độ cồn, tăng gần 15% so với cùng kỳ tháng trước. Đáng chú ý, tối 7/11, một người đàn ông 47 tuổi không những từ chối thổi vào máy đo mà còn lái xe tông thẳng vào tổ công tác rồi bỏ chạy khoảng 3 km mới bị khống chế. Kết quả xét nghiệm máu cho thấy nồng độ cồn của ông này cao gấp gần 4 lần mức phạt kịch khung.',
    target:
      'Traffic police in Quang Ninh province said that in the first 10 days of November alone they handled more than 1,900 violations, including 412 drivers who violated alcohol limits, up nearly 15% from the same period of the previous month. Notably, on the evening of Nov. 7, a 47-year-old man not only refused to take a breath test but also drove straight into a police team and then fled for about 3 kilometers before being subdued. Blood test results showed that his alcohol level was nearly four times the threshold for the maximum penalty.',
  },
  {
    source:
      'Liên quan vụ cháy quán karaoke làm 11 người chết, Cơ quan CSĐT Công an TP Đà Nẵng đã tống đạt quyết định khởi tố thêm hai bị can là thiếu tá N.Q.V. và đại úy L.T.H., cựu cán bộ Phòng Cảnh sát PCCC, về tội Lợi dụng chức vụ, quyền hạn trong khi thi hành công vụ. Hai người này bị cho là biết quán đã bị đình chỉ hoạt động từ tháng 1 nhưng vẫn ký biên bản nghiệm thu khi hệ thống chữa cháy chưa lắp đặt xong. Như vậy, đến nay đã có 6 người bị khởi tố trong vụ án.',
    target:
      'In connection with a karaoke bar fire that killed 11 people, the investigative police agency of the Da Nang police has served decisions charging two more people, Maj. N.Q.V. and Capt. L.T.H., former officers of the fire prevention and fighting police division, with abusing their positions and powers while performing official duties. The two are alleged to have known that the bar had been ordered to suspend operations since January but still signed an acceptance report when installation of the firefighting system had not been completed. Six people have thus been charged in the case so far.',
  },
  {
    source:
      'Chiều 21/11, Công an tỉnh Gia Lai thông tin đã giải cứu an toàn cháu bé 5 tuổi bị bắt cóc ở phường Pleiku. Theo đó, khoảng 16h hôm trước, một phụ nữ bịt kín mặt đến trường, tự nhận là cô ruột rồi đón cháu đi; ít phút sau, gia đình nhận tin nhắn đòi 2 tỷ đồng tiền chuộc, nếu báo công an sẽ không được gặp lại con. Thay vì chuyển tiền, gia đình lập tức trình báo. Nghi phạm là hàng xóm cũ của bố mẹ cháu, khai do nợ nần cờ bạc khoảng 900 triệu đồng nên nảy sinh ý định phạm tội.',
    target:
      "On the afternoon of Nov. 21, police in Gia Lai province said they had safely rescued a 5-year-old child kidnapped in Pleiku ward. At about 4 p.m. the previous day, a woman with her face covered went to the school, claimed to be the child's aunt and took the child away; a few minutes later, the family received a message demanding a ransom of 2 billion dong and saying they would not see their child again if they told police. Instead of transferring the money, the family immediately reported the case. The suspect, a former neighbor of the child's parents, said she had come up with the idea because of gambling debts of about 900 million dong.",
  },
  {
    source:
      'Cơ quan chức năng TP HCM phát hiện một phòng khám thẩm mỹ trên đường Nguyễn Trãi hoạt động không phép, dù trước đó đã bị phạt 90 triệu đồng và tước giấy phép hành nghề của bác sĩ phụ trách trong 4 tháng. Tại thời điểm kiểm tra ngày 24/9, một nhân viên chỉ có chứng chỉ chăm sóc da đang hút mỡ bụng cho khách. Đoàn kiểm tra còn thu giữ hơn 300 ống tiêm không rõ nguồn gốc, trong đó ít nhất 40 ống đã hết hạn. Sở Y tế đã chuyển hồ sơ sang công an, đồng thời đề nghị xem xét dấu hiệu hình sự.',
    target:
      'Authorities in Ho Chi Minh City found a cosmetic clinic on Nguyen Trai Street operating without a license, even though it had previously been fined 90 million dong and the practicing certificate of the doctor in charge had been revoked for four months. At the time of the inspection on Sept. 24, an employee who had only a skin care certificate was performing abdominal liposuction on a customer. Inspectors also seized more than 300 syringes of unknown origin, at least 40 of which had expired. The Department of Health has transferred the file to the police and asked them to consider whether there are signs of a crime.',
  },
  {
    source:
      'TAND tỉnh An Giang ngày 16/10 tuyên án tử hình đối với Danh Út Em (36 tuổi) về tội Giết người và 4 năm tù về tội Cướp tài sản, tổng hợp là tử hình. Theo cáo trạng, tối 12/2, do cần tiền mua ma túy, bị cáo đột nhập nhà bà N.T.L. (67 tuổi), bị phát hiện nên đã sát hại nạn nhân rồi lấy một sợi dây chuyền vàng hai chỉ và 1,7 triệu đồng. Bị cáo không đồng ý với kết luận giám định tâm thần cho rằng mình đủ năng lực chịu trách nhiệm hình sự, nhưng không đưa ra được tài liệu nào chứng minh.',
    target:
      "The People's Court of An Giang province on Oct. 16 sentenced Danh Ut Em, 36, to death for murder and to four years in prison for robbery, for a combined sentence of death. According to the indictment, on the evening of Feb. 12, needing money to buy drugs, the defendant broke into the home of N.T.L., a 67-year-old woman, was discovered, killed her and then took a gold necklace weighing two chi and 1.7 million dong. The defendant disputed a psychiatric assessment that found him fit to bear criminal responsibility but could not produce any document to prove otherwise.",
  },
  {
    source:
      'Cơ quan CSĐT Công an tỉnh Ninh Bình ngày 9/12 đề nghị truy tố 5 người trong vụ làm giả giấy khám sức khỏe, trong đó có một điều dưỡng Trung tâm y tế khu vực. Kết luận điều tra nêu rõ, từ đầu năm 2024 đến khi bị phát hiện, nhóm này bán khoảng 12.700 giấy với giá 80.000-150.000 đồng mỗi tờ, thu lợi hơn 1,1 tỷ đồng. Người mua chỉ cần gửi ảnh căn cước qua Zalo, không phải đến khám. Do hầu hết giấy giả được dùng để đổi giấy phép lái xe, cơ quan điều tra kiến nghị ngành xây dựng rà soát, thu hồi.',
    target:
      "The investigative police agency of the Ninh Binh provincial police on Dec. 9 recommended the prosecution of five people, including a nurse at a regional medical center, in a case involving forged health certificates. The investigation conclusion states that from early 2024 until it was discovered, the group sold about 12,700 certificates at 80,000 to 150,000 dong each, making a profit of more than 1.1 billion dong. Buyers only had to send a photo of their identity card via Zalo and did not have to come in for a checkup. Because most of the forged certificates were used to renew driver's licenses, investigators recommended that the construction sector review and revoke them.",
  },
  {
    source:
      'Lực lượng biên phòng cửa khẩu Mộc Bài (Tây Ninh) tối 28/10 ngăn chặn ba thanh niên tuổi 17-22, quê ở Đắk Lắk, chuẩn bị vượt biên trái phép sang Campuchia làm việc. Các em khai quen một người qua Facebook, được hứa hẹn “việc nhẹ lương cao”, mức lương 25-30 triệu đồng mỗi tháng và không cần bằng cấp. Tuy nhiên, không em nào biết công ty tên gì hay ở đâu. Biên phòng đã bàn giao các em cho gia đình, đồng thời truy tìm người môi giới, được cho là đã đưa ít nhất 30 người qua biên giới trong năm nay.',
    target:
      'Border guards at the Moc Bai border gate in Tay Ninh on the evening of Oct. 28 stopped three young people aged 17 to 22 from Dak Lak who were about to cross illegally into Cambodia to work. They said they had met someone on Facebook who promised them "easy work with high pay," with a salary of 25 million to 30 million dong a month and no qualifications required. However, none of them knew the name of the company or where it was. The border guards handed them over to their families and are tracking down the broker, who is believed to have taken at least 30 people across the border this year.',
  },
  {
    source:
      'Ngày 4/12, TAND TP HCM mở phiên phúc thẩm vụ tranh chấp thừa kế căn nhà trị giá hơn 60 tỷ đồng trên đường Lê Lợi giữa 5 anh em. Trước đó, tòa sơ thẩm công nhận di chúc viết tay năm 2018, theo đó người con út được hưởng toàn bộ căn nhà. Bốn nguyên đơn kháng cáo, cho rằng khi lập di chúc, cha họ đã 89 tuổi và không còn minh mẫn. HĐXX hủy bản án sơ thẩm, giao hồ sơ xét xử lại, với lý do tòa cấp dưới chưa thu thập hồ sơ bệnh án và không trưng cầu giám định chữ viết.',
    target:
      "On Dec. 4, the Ho Chi Minh City People's Court opened an appeal hearing in a dispute among five siblings over the inheritance of a house worth more than 60 billion dong on Le Loi Street. Earlier, the first-instance court recognized a 2018 handwritten will under which the youngest child was to receive the entire house. The four plaintiffs appealed, saying that when the will was made, their father was already 89 and no longer of sound mind. The trial panel annulled the first-instance ruling and returned the case for retrial on the grounds that the lower court had not collected medical records and had not requested a handwriting examination.",
  },
  {
    source:
      'Khoảng 5h30 ngày 18/11, trên quốc lộ 14 đoạn qua xã Đắk Mar, tỉnh Quảng Ngãi, xe đầu kéo chở gỗ dăm mất phanh khi đổ dốc, lao sang làn ngược chiều và tông liên tiếp hai xe máy rồi lật ngang, đè lên một quán nước ven đường. Vụ tai nạn khiến hai người chết tại chỗ, một người tử vong trên đường đi cấp cứu và ba người bị thương, trong đó có tài xế. Nhiều nhân chứng cho biết nếu xe lật chậm hơn vài giây, hậu quả sẽ nặng nề hơn vì cách đó chừng 50 m là cổng trường tiểu học.',
    target:
      'At about 5:30 a.m. on Nov. 18, on National Highway 14 through Dak Mar commune in Quang Ngai province, a tractor-trailer carrying wood chips lost its brakes while going downhill, swerved into the oncoming lane and hit two motorbikes in succession before overturning onto its side and crushing a roadside drink stall. The accident killed two people on the spot, while another died on the way to the hospital and three were injured, including the driver. Several witnesses said that if the truck had overturned a few seconds later, the consequences would have been more severe because a primary school gate was only about 50 meters away.',
  },
  {
    source:
      'Trung tâm Kiểm soát bệnh tật TP HCM (HCDC) cho biết trong tuần 45, từ ngày 3 đến 9/11, toàn thành phố ghi nhận 1.874 ca sốt xuất huyết, tăng 18,6% so với trung bình 4 tuần trước. Tính từ đầu năm, số ca mắc tích lũy lên tới 46.210, cao gần gấp ba lần cùng kỳ năm 2024, với 27 trường hợp tử vong, hầu hết do đến bệnh viện muộn. Hiện vaccine phòng bệnh mới chỉ có ở các cơ sở tiêm dịch vụ, chưa nằm trong chương trình tiêm chủng mở rộng. HCDC khuyến cáo người dân không tự ý truyền dịch tại nhà.',
    target:
      'The Ho Chi Minh City Center for Disease Control (HCDC) said that in Week 45, from Nov. 3 to 9, the city recorded 1,874 cases of dengue fever, up 18.6% from the average of the previous four weeks. Since the start of the year, the cumulative number of cases has reached 46,210, nearly three times the figure for the same period of 2024, with 27 deaths, most of them due to late hospitalization. The dengue vaccine is currently available only at fee-based vaccination facilities and is not yet part of the expanded immunization program. The HCDC advised people not to administer IV fluids at home on their own.',
  },
  {
    source:
      'Ít nhất 74 học sinh Trường Tiểu học Hòa Bình, phường Tân Thành (Đắk Lắk), phải nhập viện với triệu chứng đau bụng, nôn ói sau bữa trưa bán trú ngày 23/9. Đến sáng hôm sau, 61 em đã được xuất viện, 13 em còn lại sức khỏe ổn định nhưng vẫn được theo dõi, không có ca nào nguy kịch. Bữa ăn gồm cơm, thịt gà sốt nấm và canh cải do một công ty bên ngoài cung cấp. Trong khi chờ kết quả xét nghiệm mẫu thức ăn, nhà trường tạm dừng bán trú và cho học sinh học một buổi mỗi ngày.',
    target:
      'At least 74 students of Hoa Binh Primary School in Tan Thanh ward, Dak Lak, had to be hospitalized with abdominal pain and vomiting after a school lunch on Sept. 23. By the next morning, 61 had been discharged; the remaining 13 were in stable condition but still under observation, with none in critical condition. The meal consisted of rice, chicken in mushroom sauce and mustard greens soup, supplied by an outside company. While awaiting test results on food samples, the school has suspended lunch services and students are attending classes for half a day only.',
  },
  {
    source:
      'Bộ Giáo dục và Đào tạo vừa công bố dự thảo thông tư sửa đổi quy chế tuyển sinh đại học, theo đó dự kiến giới hạn tỷ lệ xét tuyển bằng học bạ ở mức tối đa 15% chỉ tiêu của mỗi ngành, thay vì để các trường tự quyết như hiện nay. Ngoài ra, thí sinh chỉ được đăng ký tối đa 10 nguyện vọng, trong khi trước đó không giới hạn. Dự thảo được lấy ý kiến đến hết ngày 20/1 và nếu được thông qua sẽ áp dụng ngay từ kỳ tuyển sinh năm 2026.',
    target:
      'The Ministry of Education and Training has just released a draft circular amending university admission regulations, under which it plans to cap admissions based on high school transcripts at 15% of the quota for each major, instead of leaving it to universities to decide as they do now. In addition, applicants will be allowed to register no more than 10 choices, whereas previously there was no limit. The draft is open for comment until the end of Jan. 20 and, if approved, will apply starting with the 2026 admission season.',
  },
  {
    source:
      'Các bác sĩ Bệnh viện Chợ Rẫy vừa cứu sống nam bệnh nhân 34 tuổi bị thanh sắt dài gần 1,2 m xuyên từ bụng lên ngực sau khi ngã từ giàn giáo. Ông được chuyển đến trong tình trạng sốc mất máu, mạch gần như không bắt được. Ca phẫu thuật kéo dài hơn 5 giờ, huy động ba ê-kíp và truyền gần 4 lít máu. Theo bác sĩ Lâm Việt Trung, thanh sắt chỉ cách động mạch chủ khoảng 3 mm; điều may mắn là đồng nghiệp đã không rút dị vật ra mà cắt ngắn rồi đưa thẳng đến bệnh viện.',
    target:
      "Doctors at Cho Ray Hospital have just saved the life of a 34-year-old man who was impaled by a steel bar nearly 1.2 meters long that passed from his abdomen up into his chest after he fell from scaffolding. He was brought in suffering from hemorrhagic shock, with an almost undetectable pulse. The surgery lasted more than five hours, involved three teams and required the transfusion of nearly 4 liters of blood. According to Dr. Lam Viet Trung, the bar was only about 3 millimeters from the aorta; fortunately, the man's co-workers did not pull it out but cut it short and took him straight to the hospital.",
  },
  {
    source:
      'Trưa 6/12, đám cháy bùng lên tại xưởng sản xuất mút xốp rộng khoảng 2.000 m2 ở xã Bình Minh, TP Hà Nội, cột khói đen cao hàng chục mét khiến người dân trong bán kính 1 km phải sơ tán. Cảnh sát huy động 14 xe chữa cháy cùng hơn 80 chiến sĩ, đến 15h20 mới khống chế được lửa. Được biết, khi xảy ra cháy, 26 công nhân đang nghỉ trưa và đều kịp thoát ra ngoài nên không có thương vong về người. Tuy nhiên, mái tôn nhà xưởng đã đổ sập hoàn toàn. Nguyên nhân đang được điều tra, chưa loại trừ khả năng chập điện.',
    target:
      "At midday on Dec. 6, a fire broke out at a foam factory covering about 2,000 square meters in Binh Minh commune, Hanoi, sending up a column of black smoke tens of meters high and forcing residents within a 1-kilometer radius to evacuate. Police deployed 14 fire engines and more than 80 firefighters but were able to bring the blaze under control only at 3:20 p.m. When the fire broke out, 26 workers were reportedly on their lunch break and all managed to get out in time, so there were no casualties. However, the factory's corrugated metal roof collapsed completely. The cause is under investigation, and an electrical short circuit has not been ruled out.",
  },
  {
    source:
      'Hôm 1/11, một tàu cá của ngư dân tỉnh Quảng Trị chở 9 người bị sóng lớn đánh chìm khi cách cửa Gianh khoảng 12 hải lý về phía đông. Bảy người bám vào can nhựa, trôi dạt gần 10 tiếng trước khi được một tàu hàng mang cờ Panama phát hiện và cứu vớt; hai người còn lại, gồm thuyền trưởng Nguyễn Văn Hóa (54 tuổi), hiện vẫn mất tích. Trước đó, tàu đã nhận được cảnh báo gió mùa đông bắc mạnh lên nhưng không kịp vào bờ do hỏng máy. Bộ đội biên phòng đã điều hai tàu ra tìm kiếm bất chấp biển động.',
    target:
      'On Nov. 1, a fishing boat from Quang Tri province with nine people on board was sunk by large waves about 12 nautical miles east of the Gianh River mouth. Seven people clung to plastic containers and drifted for nearly 10 hours before being spotted and rescued by a Panama-flagged cargo ship; the other two, including the captain, Nguyen Van Hoa, 54, are still missing. The boat had earlier received a warning of a strengthening northeast monsoon but could not reach shore in time because of engine failure. Border guards have sent two vessels to search despite rough seas.',
  },
  {
    source:
      'Theo thống kê của Bộ Y tế, cả nước hiện có khoảng 7 triệu người mắc đái tháo đường, nhưng chỉ chừng 40% được chẩn đoán và chưa đến một phần ba trong số này được điều trị đúng cách. Phát biểu tại hội thảo ngày 14/11, GS Trần Hữu Dàng cho biết đáng lo ngại là bệnh ngày càng trẻ hóa, không hiếm trường hợp mới 9-10 tuổi đã mắc đái tháo đường type 2. Ông nhấn mạnh nguyên nhân chủ yếu là lười vận động và lạm dụng đồ uống có đường chứ không phải do di truyền như nhiều người lầm tưởng.',
    target:
      'According to Ministry of Health statistics, the country currently has about 7 million people with diabetes, but only around 40% have been diagnosed and less than one-third of these are receiving proper treatment. Speaking at a conference on Nov. 14, professor Tran Huu Dang said a worrying sign was that the disease was affecting increasingly younger people, with cases of type 2 diabetes at just 9 or 10 years old not uncommon. He stressed that the main causes are lack of exercise and overconsumption of sugary drinks, not heredity as many people mistakenly believe.',
  },
  {
    source:
      'Công an TP Huế ngày 27/11 bắt quả tang ba người đang vận hành xưởng in tiền giả trong căn nhà thuê ở phường An Cựu, thu giữ hơn 2.600 tờ mệnh giá 500.000 đồng cùng nhiều máy móc. Nghi phạm chính, Lương Đình Khoa (33 tuổi), khai học cách làm trên mạng và mới chỉ tiêu thụ được khoảng 70 triệu đồng tiền giả tại các chợ quê vào sáng sớm. Công an cảnh báo số tiền này có chất lượng in khá tinh vi, mắt thường khó phân biệt, nhưng khi vò sẽ dễ nhàu nát thay vì đàn hồi như tiền thật.',
    target:
      'Police in Hue on Nov. 27 caught three people red-handed operating a counterfeit money printing workshop in a rented house in An Cuu ward, seizing more than 2,600 notes with a face value of 500,000 dong along with various machines. The main suspect, Luong Dinh Khoa, 33, said he had learned the method online and had so far passed only about 70 million dong in fake notes at rural markets in the early morning. Police warned that the notes are of fairly sophisticated print quality and difficult to tell apart with the naked eye but, when crumpled, crease easily instead of springing back like real ones.',
  },
  {
    source:
      'Sáng 15/9, xe buýt đưa đón học sinh của Trường THCS Nguyễn Du (Lào Cai) đang lưu thông thì bất ngờ bị đất đá từ taluy dương sạt xuống, vùi lấp phần đầu xe. Tài xế kịp mở cửa sau cho toàn bộ 22 em thoát ra ngoài, trong khi bản thân ông bị mắc kẹt gần 40 phút và gãy xương đùi. Một em bị xây xát nhẹ. Theo chính quyền địa phương, đoạn đường này đã được cắm biển cảnh báo từ tháng 7, song chưa có kinh phí gia cố. Hiện tỉnh lộ vẫn ách tắc hoàn toàn.',
    target:
      'On the morning of Sept. 15, a school bus of Nguyen Du Middle School in Lao Cai was traveling along when soil and rocks from the uphill slope suddenly slid down and buried the front of the vehicle. The driver managed to open the rear door for all 22 students to get out, while he himself was trapped for nearly 40 minutes and suffered a broken thighbone. One student had minor scratches. According to local authorities, warning signs had been put up on this section of road since July, but there was no funding yet to reinforce the slope. The provincial road is still completely blocked.',
  },
  {
    source:
      'Cục Quản lý Dược (Bộ Y tế) ngày 22/10 yêu cầu thu hồi trên toàn quốc hai lô siro ho trẻ em do Công ty CP Dược Minh Hải sản xuất, sau khi kết quả kiểm nghiệm phát hiện hàm lượng diethylene glycol vượt giới hạn cho phép. Hiện chưa ghi nhận trường hợp nào gặp phản ứng nghiêm trọng do dùng sản phẩm. Công ty có 48 giờ để thông báo cho các nhà thuốc và 15 ngày để hoàn tất thu hồi, đồng thời phải tạm ngừng sản xuất thuốc dạng lỏng cho đến khi xác định được nguyên nhân.',
    target:
      "The Drug Administration of the Ministry of Health on Oct. 22 ordered a nationwide recall of two batches of children's cough syrup made by Minh Hai Pharmaceutical Joint Stock Co. after test results found that the level of diethylene glycol exceeded the permitted limit. So far, no cases of serious reactions from using the product have been recorded. The company has 48 hours to notify pharmacies and 15 days to complete the recall, and it must also suspend production of liquid medicines until the cause is determined.",
  },
  {
    source:
      'Bệnh viện Nhi Trung ương cho biết vừa tiếp nhận bé gái 3 tuổi ở Phú Thọ bị bỏng thực quản độ 3 do uống nhầm nước thông cống đựng trong chai nước ngọt. Sau hơn 4 tuần điều trị, bé đã tự thở nhưng chưa thể ăn qua đường miệng và nhiều khả năng phải nong thực quản nhiều lần trong năm tới. Bác sĩ lưu ý phụ huynh tuyệt đối không gây nôn khi trẻ uống phải hóa chất ăn mòn, vì việc này không những không có ích mà còn khiến tổn thương nặng thêm. Mỗi tháng, bệnh viện gặp ít nhất 5-6 trường hợp tương tự.',
    target:
      "The National Children's Hospital said it had just admitted a 3-year-old girl from Phu Tho with third-degree burns to the esophagus after she accidentally drank drain cleaner stored in a soft drink bottle. After more than four weeks of treatment, the girl is breathing on her own but cannot yet eat by mouth and will most likely have to undergo esophageal dilation several times over the next year. Doctors advised parents never to induce vomiting when a child has swallowed a corrosive chemical, because doing so not only does not help but also makes the injuries worse. Each month, the hospital sees at least five or six similar cases.",
  },
  {
    source:
      'Do ảnh hưởng của hoàn lưu bão số 12, từ ngày 22 đến 24/10, nhiều nơi ở TP Huế có mưa trên 700 mm, riêng đỉnh Bạch Mã lên tới 1.310 mm. Tính đến 17h ngày 24/10, mưa lũ đã làm hai người chết, một người mất tích và hơn 9.800 ngôi nhà bị ngập từ 0,3 đến 1,5 m. Toàn bộ học sinh trên địa bàn tiếp tục nghỉ học đến khi có thông báo mới. Mực nước sông Hương tại Kim Long đã xuống dưới báo động 3, nhưng cơ quan khí tượng cảnh báo có thể lên lại nếu mưa lớn tái diễn vào cuối tuần.',
    target:
      'Under the influence of the remnants of Storm No. 12, many places in Hue received more than 700 millimeters of rain from Oct. 22 to 24, with as much as 1,310 millimeters on Bach Ma peak alone. As of 5 p.m. on Oct. 24, rain and floods had left two people dead and one missing and more than 9,800 houses under 0.3 to 1.5 meters of water. All students in the city will continue to stay home from school until further notice. The water level of the Huong River at Kim Long has fallen below alarm level 3, but meteorologists warned that it could rise again if heavy rain returns over the weekend.',
  },
  {
    source:
      'Chiều 9/10, hai công nhân tử vong, một người nguy kịch do ngạt khí khi xuống bể chứa nước thải sâu 4 m của một công ty chế biến thủy sản ở phường Rạch Giá, An Giang. Theo báo cáo nhanh, anh D. xuống trước để hút bùn rồi ngất xỉu, hai đồng nghiệp lần lượt nhảy xuống cứu mà không mang mặt nạ phòng độc. Lãnh đạo công ty khẳng định đã tổ chức tập huấn an toàn, tuy nhiên đoàn kiểm tra không tìm thấy bất kỳ hồ sơ nào. Sở Nội vụ yêu cầu doanh nghiệp dừng hoạt động hệ thống xử lý nước thải.',
    target:
      "On the afternoon of Oct. 9, two workers died and another was left in critical condition from gas asphyxiation after going down into a 4-meter-deep wastewater tank at a seafood processing company in Rach Gia ward, An Giang. According to a preliminary report, D. went down first to pump out sludge and then fainted; two co-workers jumped in one after another to save him without wearing gas masks. The company's management insisted it had held safety training; however, inspectors did not find any records. The Department of Home Affairs has ordered the company to stop operating its wastewater treatment system.",
  },
  {
    source:
      'Theo kết quả khảo sát do Đại học Quốc gia TP HCM thực hiện với 3.200 sinh viên, gần 62% cho biết sử dụng trí tuệ nhân tạo (AI) hằng ngày để học tập, nhưng chỉ 18% từng được nhà trường hướng dẫn cách dùng đúng. Đáng chú ý, cứ 10 sinh viên thì có 3 người thừa nhận từng nộp bài do AI viết gần như toàn bộ. PGS Nguyễn Thị Thanh Hà cho rằng thay vì cấm, các trường nên thay đổi cách kiểm tra đánh giá. Bà cũng lưu ý khảo sát dựa trên tự khai nên tỷ lệ thực tế có thể cao hơn.',
    target:
      'According to a survey of 3,200 students by Vietnam National University, Ho Chi Minh City, nearly 62% said they used artificial intelligence (AI) daily for their studies, but only 18% had ever been taught by their schools how to use it properly. Notably, three in 10 students admitted to having submitted work written almost entirely by AI. Associate professor Nguyen Thi Thanh Ha said that instead of banning it, universities should change the way they test and assess students. She also noted that the survey was based on self-reporting, so the actual rates could be higher.',
  },
  {
    source:
      'Cụm hai nhà cao tầng Trường THPT Lê Hồng Phong ở phường Buôn Hồ (Đắk Lắk) dù đã hoàn thành từ tháng 8 với kinh phí 38 tỷ đồng nhưng đến nay vẫn chưa thể đưa vào sử dụng do không đạt yêu cầu về phòng cháy chữa cháy. Trong khi đó, gần 1.100 học sinh phải học ba ca trong các phòng cấp 4 xuống cấp, có lớp lên tới 53 em. Chủ đầu tư cho biết đang bổ sung bể nước và hệ thống báo cháy, phấn đấu bàn giao trước ngày 10/1, trừ khi thời tiết quá bất lợi.',
    target:
      'A complex of two multistory buildings at Le Hong Phong High School in Buon Ho ward, Dak Lak, has still not been put into use even though it was completed in August at a cost of 38 billion dong, because it does not meet fire safety requirements. Meanwhile, nearly 1,100 students have to study in three shifts in run-down single-story classrooms, with as many as 53 students in some classes. The project owner said it was adding a water tank and a fire alarm system and would strive to hand over the buildings before Jan. 10, unless the weather is too unfavorable.',
  },
  {
    source:
      'Ngày 5/11, Bệnh viện Trung ương Quân đội 108 công bố thực hiện thành công ca ghép đồng thời tim và gan đầu tiên cho một người bệnh 41 tuổi, từ nguồn tạng hiến của người chết não. Bệnh nhân bị suy tim giai đoạn cuối kèm xơ gan, tiên lượng không thể sống quá hai tháng nếu chỉ ghép một tạng. Ê-kíp gồm hơn 60 y bác sĩ làm việc liên tục trong 14 giờ. Hiện ông đã tự đi lại, chức năng gan gần như trở về bình thường, song còn phải theo dõi sát nguy cơ thải ghép ít nhất 6 tháng.',
    target:
      'On Nov. 5, 108 Military Central Hospital announced that it had successfully performed its first simultaneous heart and liver transplant, on a 41-year-old patient, using organs donated by a brain-dead person. The patient had end-stage heart failure along with cirrhosis, with a prognosis of no more than two months to live if only one organ were transplanted. A team of more than 60 doctors and nurses worked nonstop for 14 hours. The man can now walk on his own and his liver function is almost back to normal, but he must still be closely monitored for the risk of rejection for at least six months.',
  },
  {
    source:
      'Một phụ nữ 58 tuổi ở xã Kim Bôi, tỉnh Phú Thọ, tử vong sau 12 ngày điều trị bệnh dại, trở thành ca thứ 7 của tỉnh kể từ đầu năm. Trước đó khoảng ba tháng, bà bị chó nhà cắn vào tay nhưng vết thương nhỏ nên chỉ đắp thuốc nam, không tiêm vaccine, bất chấp con cái nhiều lần khuyên nhủ. Con chó chết sau đó hai ngày và bị chôn mà không ai báo thú y. Ngành y tế địa phương đã lập danh sách 16 người tiếp xúc gần, trong đó 9 người được tiêm phòng khẩn cấp.',
    target:
      "A 58-year-old woman in Kim Boi commune, Phu Tho province, died of rabies after 12 days of treatment, becoming the province's seventh case since the start of the year. About three months earlier, she was bitten on the hand by her family's dog, but because the wound was small she only applied herbal medicine and did not get vaccinated, despite being repeatedly urged to do so by her children. The dog died two days later and was buried without anyone notifying veterinary authorities. Local health officials have drawn up a list of 16 close contacts, nine of whom have received emergency vaccinations.",
  },
  {
    source:
      'Chuyến bay VN1188 từ Hải Phòng đi TP HCM ngày 13/12 phải hạ cánh khẩn cấp xuống sân bay Đà Nẵng do cục sạc dự phòng của một hành khách bốc khói trên khoang. Tiếp viên đã dùng bình chữa cháy và túi chống cháy chuyên dụng xử lý trong chưa đầy hai phút. Không ai trong số 187 người trên máy bay bị thương, ngoại trừ chủ nhân cục sạc bị phỏng nhẹ ở ngón tay. Sau khi kiểm tra kỹ thuật, máy bay tiếp tục hành trình, chậm gần ba giờ so với dự kiến. Cục Hàng không yêu cầu hãng báo cáo trước 17h hôm sau.',
    target:
      "Flight VN1188 from Hai Phong to Ho Chi Minh City had to make an emergency landing at Da Nang airport on Dec. 13 because a passenger's power bank began emitting smoke in the cabin. Flight attendants dealt with it in less than two minutes using a fire extinguisher and a specialized fire containment bag. None of the 187 people on board was hurt, except for the owner of the power bank, who suffered minor burns to a finger. After a technical inspection, the plane continued its journey, nearly three hours behind schedule. The Civil Aviation Authority has asked the airline to submit a report before 5 p.m. the following day.",
  },
  {
    source:
      'Một nữ sinh lớp 8 ở tỉnh Quảng Trị bị nhóm bạn cùng trường đánh hội đồng trong nhà vệ sinh hôm 20/11, dẫn đến chấn động não và phải nghỉ học hai tuần. Điều khiến dư luận bức xúc là hơn 10 học sinh chứng kiến nhưng hầu như không ai can ngăn, thậm chí có em còn quay clip. Nhà trường đã đình chỉ học một tuần đối với 4 em trực tiếp tham gia, đồng thời khiển trách giáo viên chủ nhiệm vì chậm báo cáo. Tuy nhiên, gia đình nạn nhân không đồng tình, đề nghị công an vào cuộc.',
    target:
      "An eighth-grade girl in Quang Tri province was beaten by a group of schoolmates in a restroom on Nov. 20, resulting in a concussion and forcing her to miss two weeks of school. What outraged the public was that more than 10 students witnessed the beating but hardly anyone intervened, and some even filmed it. The school has suspended the four students who took part directly for one week and reprimanded their homeroom teacher for being slow to report the incident. However, the victim's family disagreed and has asked the police to step in.",
  },
  {
    source:
      'Khoảng 23h ngày 29/11, một ôtô 7 chỗ chở đoàn thiện nguyện từ Bình Dương (cũ) ra Khánh Hòa bị lật trên đèo Khánh Lê do tài xế không quen đường và trời có sương mù dày đặc. Xe lăn nhiều vòng, may mắn được gốc cây chặn lại khi chỉ còn cách mép vực chừng 2 m. Cả 6 người trên xe đều bị thương, trong đó hai người bị gãy xương sườn nhưng đã qua cơn nguy hiểm. Vị trí này từng xảy ra ít nhất ba vụ tai nạn chết người trong vòng hai năm, dù đã được lắp gương cầu lồi và hộ lan.',
    target:
      'At about 11 p.m. on Nov. 29, a seven-seat car carrying a charity group from the former Binh Duong province to Khanh Hoa overturned on Khanh Le Pass because the driver was unfamiliar with the road and there was thick fog. The vehicle rolled over several times but was luckily stopped by a tree when it was only about 2 meters from the edge of the precipice. All six people in the car were injured, including two who suffered broken ribs but are now out of danger. At least three fatal accidents have occurred at this spot within two years, even though convex mirrors and guardrails have been installed.',
  },
  {
    source:
      'Tổng cục Thống kê (Bộ Tài chính) ngày 6/10 công bố GDP quý III ước tăng 8,23% so với cùng kỳ năm trước, mức cao thứ hai trong giai đoạn 2011-2025, chỉ sau quý III/2022. Tính chung 9 tháng, GDP tăng 7,85%. Trong đó, khu vực công nghiệp và xây dựng tăng 8,69%, dịch vụ tăng 8,49%, còn nông, lâm nghiệp và thủy sản tăng 3,83%. Để đạt mục tiêu cả năm trên 8%, quý IV phải tăng ít nhất 8,4%, điều mà cơ quan này đánh giá là “thách thức rất lớn” trong bối cảnh bão lũ liên tiếp và thuế đối ứng của Mỹ.',
    target:
      'The General Statistics Office, under the Ministry of Finance, announced on Oct. 6 that third-quarter GDP was estimated to have grown 8.23% from a year earlier, the second-highest rate in the 2011-2025 period, behind only the third quarter of 2022. For the first nine months, GDP grew 7.85%. Of this, industry and construction grew 8.69%, services 8.49%, and agriculture, forestry and fisheries 3.83%. To meet the full-year target of more than 8%, fourth-quarter growth must be at least 8.4%, which the agency described as a "very big challenge" amid successive storms and floods and U.S. reciprocal tariffs.',
  },
  {
    source:
      'Theo Cục Hải quan, kim ngạch xuất khẩu sầu riêng trong tháng 9 đạt 612 triệu USD, tăng 41% so với tháng trước, qua đó giúp mặt hàng này lần đầu tiên sau 8 tháng tăng trưởng trở lại so với cùng kỳ. Dù vậy, lũy kế 9 tháng vẫn giảm khoảng 5%, còn 2,4 tỷ USD, do Trung Quốc siết kiểm tra chất vàng O và cadimi hồi đầu năm. Hiệp hội Rau quả Việt Nam dự báo cả năm có thể đạt 3,5 tỷ USD, nếu vụ nghịch ở miền Tây không gặp thời tiết bất lợi.',
    target:
      'According to Vietnam Customs, durian exports reached $612 million in September, up 41% from the previous month, helping the fruit return to year-on-year growth for the first time in eight months. Even so, cumulative exports for the first nine months were still down about 5% at $2.4 billion because China tightened inspections for auramine O and cadmium early in the year. The Vietnam Fruit and Vegetable Association forecasts that full-year exports could reach $3.5 billion if the off-season crop in the Mekong Delta does not encounter unfavorable weather.',
  },
  {
    source:
      'Ngân hàng Nhà nước sáng 24/11 niêm yết tỷ giá trung tâm ở mức 25.136 đồng/USD, tăng 8 đồng so với cuối tuần trước. Với biên độ 5%, các ngân hàng được phép giao dịch trong khoảng 23.879-26.393 đồng. Trong khi đó, giá USD trên thị trường tự do vọt lên 27.840 đồng chiều bán ra, cao hơn giá ngân hàng gần 1.450 đồng, khoảng cách chưa từng có. Phó thống đốc Phạm Thanh Hà khẳng định cung cầu ngoại tệ vẫn thông suốt, nhà điều hành sẵn sàng bán can thiệp khi cần thiết và chưa có kế hoạch nới biên độ.',
    target:
      'The State Bank of Vietnam on the morning of Nov. 24 set the central exchange rate at 25,136 dong per U.S. dollar, up 8 dong from the end of last week. With a 5% band, banks are allowed to trade in a range of 23,879 to 26,393 dong. Meanwhile, the price of the dollar on the free market surged to 27,840 dong on the selling side, nearly 1,450 dong higher than the bank rate, an unprecedented gap. Deputy Gov. Pham Thanh Ha affirmed that the supply of and demand for foreign currency remained smooth, that the regulator was ready to intervene by selling foreign currency when necessary and that there were no plans yet to widen the band.',
  },
  {
    source:
      'Tập đoàn Điện lực Việt Nam (EVN) cho biết 10 tháng đầu năm, sản lượng điện toàn hệ thống đạt 267,7 tỷ kWh, tăng 3,9% so với cùng kỳ năm trước, thấp hơn nhiều so với kịch bản 12% đề ra hồi đầu năm. Nguyên nhân là thời tiết mát hơn và một số ngành xuất khẩu giảm đơn hàng. Nhờ mưa nhiều, thủy điện chiếm 32% sản lượng, trong khi nhiệt điện than giảm còn 44%. EVN cam kết không để thiếu điện dịp cuối năm, nhưng thừa nhận khoản lỗ lũy kế hơn 44.000 tỷ đồng vẫn chưa có phương án xử lý dứt điểm.',
    target:
      'Vietnam Electricity (EVN) said that in the first 10 months of the year, electricity output across the entire system reached 267.7 billion kilowatt-hours, up 3.9% from a year earlier and far below the 12% scenario set out at the start of the year. The reasons were cooler weather and fewer orders in some export industries. Thanks to abundant rain, hydropower accounted for 32% of output, while the share of coal-fired power fell to 44%. EVN pledged that there would be no power shortages at the end of the year but acknowledged that there was still no definitive plan to deal with its accumulated losses of more than 44 trillion dong.',
  },
  {
    source:
      'UBND TP HCM vừa chấp thuận chủ trương đầu tư tuyến metro số 2 đoạn Bến Thành - Thủ Thiêm dài khoảng 6 km theo phương thức đối tác công tư (PPP), thay vì vay vốn ODA như phương án trước đó. Tổng mức đầu tư sơ bộ hơn 31.000 tỷ đồng, trong đó nhà đầu tư phải thu xếp ít nhất 70%. Cụ thể, toàn bộ 6 ga đều đi ngầm, dự kiến khởi công trong quý II/2026 và vận hành năm 2030. Thành phố cũng yêu cầu hạn chế tối đa việc giải tỏa nhà dân ở khu vực trung tâm.',
    target:
      "The Ho Chi Minh City People's Committee has just approved the investment policy for the roughly 6-kilometer Ben Thanh-Thu Thiem section of Metro Line No. 2 in the form of a public-private partnership (PPP), instead of using official development assistance loans as previously planned. The preliminary total investment is more than 31 trillion dong, of which the investor must arrange at least 70%. Specifically, all six stations will be underground, with construction expected to start in the second quarter of 2026 and operations in 2030. The city also called for the clearance of residents' homes in the downtown area to be kept to a minimum.",
  },
  {
    source:
      'Từ 0h ngày 15/9, cao tốc Diễn Châu - Bãi Vọt chính thức thu phí không dừng đối với toàn tuyến 49 km, mức thấp nhất 1.510 đồng/km với xe dưới 12 chỗ và cao nhất 6.030 đồng/km với xe container 40 feet. Trong ngày đầu, lưu lượng xe trên cao tốc giảm khoảng 12%, trong khi quốc lộ 1 song song đông hơn hẳn, gây ùn ứ cục bộ ở cầu Bến Thủy. Chủ đầu tư cho rằng đây chỉ là hiện tượng tạm thời, đồng thời cho biết chưa xem xét giảm giá, dù nhiều doanh nghiệp vận tải kiến nghị.',
    target:
      'From midnight on Sept. 15, the Dien Chau-Bai Vot expressway officially began electronic toll collection along its entire 49-kilometer length, with rates ranging from a low of 1,510 dong per kilometer for vehicles with fewer than 12 seats to a high of 6,030 dong per kilometer for 40-foot container trucks. On the first day, traffic on the expressway fell by about 12%, while the parallel National Highway 1 was far more crowded, causing localized congestion at Ben Thuy Bridge. The project owner said this was only temporary and added that it was not yet considering lowering tolls, even though many transport companies have proposed it.',
  },
  {
    source:
      'Bộ Nội vụ đang lấy ý kiến dự thảo nghị định quy định lương tối thiểu vùng áp dụng từ ngày 1/1/2026, theo đó mức lương tối thiểu tháng tăng bình quân 7,2% so với hiện hành. Cụ thể, vùng I tăng từ 4,96 triệu lên 5,31 triệu đồng, vùng IV từ 3,45 triệu lên 3,7 triệu đồng. Đại diện Tổng liên đoàn Lao động Việt Nam trước đó đề xuất mức tăng 8,3-9,2%, trong khi phía doanh nghiệp chỉ muốn tăng 3-5%. Nếu được thông qua, đây sẽ là mức điều chỉnh cao nhất kể từ năm 2018.',
    target:
      'The Ministry of Home Affairs is seeking comments on a draft decree setting regional minimum wages effective Jan. 1, 2026, under which the monthly minimum wage would rise by an average of 7.2% from the current level. Specifically, the wage in Region I would increase from 4.96 million dong to 5.31 million dong, and in Region IV from 3.45 million dong to 3.7 million dong. The Vietnam General Confederation of Labor had earlier proposed an increase of 8.3% to 9.2%, while employers wanted an increase of only 3% to 5%. If approved, it would be the largest adjustment since 2018.',
  },
  {
    source:
      'Sau hơn 4 tháng vận hành chính quyền địa phương hai cấp, tỉnh Lâm Đồng mới chỉ bố trí được khoảng 81% biên chế cấp xã, nhiều nơi thiếu công chức địa chính, công nghệ thông tin. Phó chủ tịch UBND tỉnh Nguyễn Ngọc Phúc cho biết riêng xã Tuy Đức, một công chức đang phải kiêm nhiệm bốn vị trí, dẫn đến hồ sơ đất đai trễ hạn lên tới 37%. Nhằm tháo gỡ, tỉnh sẽ biệt phái 220 cán bộ từ các sở xuống xã trong tối đa 12 tháng, song không thực hiện với người có con dưới 36 tháng tuổi.',
    target:
      "After more than four months of operating the two-tier local government model, Lam Dong province has managed to fill only about 81% of commune-level positions, with many places short of land administration and information technology officials. Nguyen Ngoc Phuc, vice chairman of the provincial People's Committee, said that in Tuy Duc commune alone, one official is having to hold four positions at once, leading to as many as 37% of land files being overdue. To resolve this, the province will second 220 officials from its departments to communes for up to 12 months, but this will not apply to those with children under 36 months old.",
  },
  {
    source:
      'VN-Index chốt phiên 20/10 ở 1.636 điểm, giảm gần 95 điểm, mức giảm tính theo điểm số mạnh nhất trong lịch sử 25 năm của thị trường chứng khoán Việt Nam. Trên sàn HoSE, có tới 325 mã giảm, trong đó 108 mã giảm kịch sàn, còn số mã tăng chỉ là 32. Khối ngoại bán ròng phiên thứ bảy liên tiếp, với giá trị khoảng 2.300 tỷ đồng. Giới phân tích cho rằng áp lực giải chấp và tâm lý hoảng loạn sau kết luận thanh tra về phát hành trái phiếu là nguyên nhân chính, chứ không phải do yếu tố vĩ mô.',
    target:
      "The VN-Index closed on Oct. 20 at 1,636 points, down nearly 95 points, the biggest drop in point terms in the 25-year history of Vietnam's stock market. On the HoSE, as many as 325 stocks fell, including 108 that hit their lower limit, while only 32 rose. Foreign investors were net sellers for the seventh straight session, with net sales of about 2.3 trillion dong. Analysts said margin call pressure and panic following an inspection conclusion on bond issuance were the main causes, not macroeconomic factors.",
  },
  {
    source:
      'Sân bay Long Thành đón chuyến bay kỹ thuật đầu tiên lúc 10h20 ngày 26/9, khi một máy bay hiệu chuẩn của Công ty Quản lý bay thực hiện các lượt cất, hạ cánh trên đường băng số 1 dài 4 km. Tuy nhiên, sân bay mới chỉ dự kiến khai thác thương mại từ giữa năm 2026, do nhà ga hành khách đến nay mới hoàn thành khoảng 70% khối lượng. Phó thủ tướng Trần Hồng Hà yêu cầu ACV làm việc “ba ca, bốn kíp”, đồng thời cảnh báo nhà thầu nào chậm tiến độ sẽ bị xử lý, thậm chí bị thay thế.',
    target:
      'Long Thanh Airport received its first technical flight at 10:20 a.m. on Sept. 26, when a calibration aircraft of the air traffic management company performed takeoffs and landings on the 4-kilometer Runway No. 1. However, commercial operations are not expected to begin until mid-2026, because the passenger terminal is so far only about 70% complete. Deputy Prime Minister Tran Hong Ha told ACV to work "three shifts, four crews" and warned that any contractors falling behind schedule would be penalized or even replaced.',
  },
  {
    source:
      'Giá cà phê nhân xô tại Tây Nguyên ngày 4/12 giảm thêm 2.300 đồng, còn 102.500-103.200 đồng/kg, mức thấp nhất trong gần 4 tháng. Nguyên nhân chủ yếu là nguồn cung vụ mới tăng mạnh và Mỹ miễn thuế cho cà phê nhập từ Brazil. Trong khi đó, mưa lũ kéo dài khiến nhiều hộ ở Đắk Lắk hầu như không thể phơi sấy, hạt bị đen mốc, phải bán dưới 90.000 đồng/kg. Dù giá giảm, Hiệp hội Cà phê - Ca cao Việt Nam vẫn tin kim ngạch niên vụ 2025-2026 có thể vượt 8 tỷ USD, nếu sản lượng đạt 1,76 triệu tấn.',
    target:
      'The price of unsorted coffee beans in the Central Highlands fell by another 2,300 dong on Dec. 4 to 102,500 to 103,200 dong per kilogram, the lowest in nearly four months. The main reasons were a sharp increase in supply from the new crop and the U.S. exemption of coffee imported from Brazil from tariffs. Meanwhile, prolonged rain and floods have made it almost impossible for many households in Dak Lak to dry their beans, which have turned black and moldy and have had to be sold for less than 90,000 dong per kilogram. Despite falling prices, the Vietnam Coffee-Cocoa Association still believes that exports in the 2025-2026 crop year could exceed $8 billion if output reaches 1.76 million tons.',
  },
  {
    source:
      'Hà Nội dự kiến từ ngày 1/7/2026 hạn chế xe máy chạy xăng trong khu vực Vành đai 1 theo khung giờ, chứ chưa cấm hoàn toàn như thông tin lan truyền trên mạng xã hội. Theo tờ trình của Sở Xây dựng, giai đoạn thí điểm áp dụng với 9 phường, diện tích khoảng 26 km2, nơi có chừng 600.000 dân. Ngoài ra, người dân đổi sang xe điện được hỗ trợ 3 triệu đồng, hộ nghèo là 5 triệu đồng. Một số đại biểu HĐND lo ngại nếu không bổ sung kịp xe buýt nhỏ và trạm sạc, việc đi lại của người dân sẽ bị đảo lộn.',
    target:
      "Hanoi plans to restrict gasoline-powered motorbikes within the Ring Road 1 area during certain hours from July 1, 2026, but not yet to ban them completely as rumored on social media. According to a proposal from the Department of Construction, the pilot phase will apply to nine wards covering about 26 square kilometers and home to around 600,000 people. In addition, residents who switch to electric vehicles will receive support of 3 million dong, or 5 million dong for poor households. Some People's Council deputies fear that people's travel will be disrupted unless minibuses and charging stations are added in time.",
  },
  {
    source:
      'Từ ngày 1/6, hộ kinh doanh có doanh thu trên một tỷ đồng mỗi năm bắt buộc dùng hóa đơn điện tử khởi tạo từ máy tính tiền. Tuy nhiên, theo Cục Thuế, đến cuối tháng 9 vẫn còn khoảng 9% trong tổng số 37.600 hộ thuộc diện này chưa đăng ký, hầu hết là tiểu thương chợ truyền thống lớn tuổi. Nhằm tránh gây xáo trộn, ngành thuế chưa xử phạt trong năm nay nếu hộ kinh doanh không cố ý, thay vào đó cử cán bộ đến hướng dẫn. Đáng chú ý, từ năm 2026, thuế khoán sẽ bị bãi bỏ hoàn toàn.',
    target:
      'Since June 1, household businesses with annual revenue of more than 1 billion dong have been required to use electronic invoices generated by cash registers. However, according to the Tax Department, by the end of September about 9% of the 37,600 households in this category had still not registered, most of them elderly vendors at traditional markets. To avoid disruption, the tax authorities will not yet impose penalties this year if household businesses did not violate the rule intentionally and will instead send officials to provide guidance. Notably, from 2026, the lump-sum tax will be abolished entirely.',
  },
  {
    source:
      'Tàu khách Thống Nhất SE4 suýt gặp tai nạn nghiêm trọng lúc 18h40 ngày 7/10 khi một xe ben chết máy giữa đường ngang dân sinh ở xã Thăng Điền, TP Đà Nẵng. Nhờ một bảo vệ nhà máy gần đó chạy ngược dọc đường ray, vẫy đèn pin báo hiệu, lái tàu kịp hãm phanh khẩn cấp và dừng cách chướng ngại vật khoảng 30 m. Sự cố khiến bốn đoàn tàu chậm từ 25 đến 70 phút. Ngành đường sắt đề nghị khen thưởng người bảo vệ, đồng thời kiến nghị địa phương xóa bỏ lối đi tự mở này trước cuối năm.',
    target:
      'The SE4 Reunification passenger train narrowly avoided a serious accident at 6:40 p.m. on Oct. 7 when a dump truck stalled in the middle of an unofficial level crossing in Thang Dien commune, Da Nang. Thanks to a guard at a nearby factory who ran in the opposite direction along the tracks waving a flashlight as a signal, the driver managed to apply the emergency brakes in time and stopped about 30 meters from the obstacle. The incident delayed four trains by 25 to 70 minutes. The railway industry has proposed that the guard be rewarded and has asked local authorities to eliminate this unauthorized crossing before the end of the year.',
  },
  {
    source:
      'Trong 11 tháng đầu năm, Việt Nam đón gần 19,15 triệu lượt khách quốc tế, tăng 20,9% so với cùng kỳ năm 2024 và vượt kỷ lục 18 triệu lượt cả năm 2019. Trung Quốc vẫn là thị trường lớn nhất với 4,8 triệu lượt, chiếm 25%, tiếp theo là Hàn Quốc với hơn 3,9 triệu. Đáng chú ý, khách Nga tăng gần gấp ba nhờ các chuyến bay thẳng đến Nha Trang được nối lại. Dù vậy, Cục Du lịch Quốc gia nhận định mục tiêu 25 triệu lượt cả năm gần như không thể đạt được do bão lũ liên tiếp ở miền Trung.',
    target:
      'In the first 11 months of the year, Vietnam welcomed nearly 19.15 million international arrivals, up 20.9% from the same period in 2024 and surpassing the full-year record of 18 million set in 2019. China remained the largest market with 4.8 million arrivals, accounting for 25%, followed by South Korea with more than 3.9 million. Notably, Russian arrivals nearly tripled thanks to the resumption of direct flights to Nha Trang. Even so, the National Authority of Tourism said the full-year target of 25 million arrivals was almost impossible to achieve because of successive storms and floods in the central region.',
  },
  {
    source:
      'Tuyển Việt Nam thắng Nepal 1-0 trên sân Thống Nhất tối 14/10 nhờ pha phản lưới nhà của Suman Shrestha ở phút thứ 5, qua đó tiếp tục bám đuổi Malaysia tại bảng F vòng loại cuối Asian Cup 2027. Dù cầm bóng tới 78% và tung ra 24 cú dứt điểm, thầy trò HLV Kim Sang-sik hầu như không tạo được cơ hội rõ rệt nào sau giờ nghỉ. “Tôi hài lòng với ba điểm nhưng không hài lòng với màn trình diễn”, ông Kim nói. Trước đó, ở lượt đi, Việt Nam cũng chỉ thắng 3-1 dù được chơi hơn người trong cả hiệp hai.',
    target:
      'Vietnam beat Nepal 1-0 at Thong Nhat Stadium on the evening of Oct. 14 thanks to an own goal by Suman Shrestha in the fifth minute, staying on the heels of Malaysia in Group F of the final qualifying round for the 2027 Asian Cup. Despite having as much as 78% of possession and taking 24 shots, coach Kim Sang-sik\'s team created hardly any clear chances after the break. "I am satisfied with the three points but not with the performance," Kim said. Earlier, in the first leg, Vietnam also won only 3-1 even though it had a man advantage for the entire second half.',
  },
  {
    source:
      'Ủy ban Kháng cáo FIFA ngày 3/11 bác toàn bộ đơn kháng cáo của Liên đoàn Bóng đá Malaysia (FAM) cùng 7 cầu thủ nhập tịch trong vụ làm giả giấy tờ. Theo đó, FAM vẫn bị phạt 350.000 franc Thụy Sĩ (khoảng 434.000 USD), còn mỗi cầu thủ bị phạt 2.000 franc và treo giò 12 tháng. Phán quyết chưa đề cập kết quả trận Malaysia thắng Việt Nam 4-0 hồi tháng 6, vốn thuộc thẩm quyền của Liên đoàn Bóng đá châu Á. FAM có 10 ngày để yêu cầu văn bản giải thích, trước khi quyết định có kiện lên Tòa án Thể thao (CAS) hay không.',
    target:
      "FIFA's Appeal Committee on Nov. 3 rejected in full the appeals of the Football Association of Malaysia (FAM) and seven naturalized players in a document forgery case. FAM is therefore still subject to a fine of 350,000 Swiss francs (about $434,000), while each player is fined 2,000 francs and suspended for 12 months. The ruling does not yet address the result of Malaysia's 4-0 win over Vietnam in June, which falls under the jurisdiction of the Asian Football Confederation. FAM has 10 days to request a written explanation before deciding whether to take the case to the Court of Arbitration for Sport (CAS).",
  },
  {
    source:
      'Carlos Alcaraz đánh bại Jannik Sinner 6-2, 3-6, 6-1, 6-4 trong trận chung kết Mỹ mở rộng kéo dài 2 giờ 42 phút đêm 7/9, giành Grand Slam thứ sáu trong sự nghiệp. Chiến thắng còn giúp tay vợt 22 tuổi người Tây Ban Nha trở lại ngôi số một thế giới, chấm dứt chuỗi 65 tuần thống trị của chính Sinner. Trước trận này, Alcaraz chỉ để thua đúng hai game giao bóng cả giải và chưa mất set nào. Trận đấu bắt đầu muộn khoảng nửa giờ do an ninh được siết chặt vì sự có mặt của Tổng thống Donald Trump.',
    target:
      "Carlos Alcaraz defeated Jannik Sinner 6-2, 3-6, 6-1, 6-4 in the U.S. Open final, which lasted two hours and 42 minutes, on the night of Sept. 7 to win the sixth Grand Slam title of his career. The victory also returned the 22-year-old Spaniard to the world No. 1 ranking, ending Sinner's own 65-week reign. Before this match, Alcaraz had lost just two service games in the entire tournament and had not dropped a set. The match started about half an hour late because of tightened security for the presence of President Donald Trump.",
  },
  {
    source:
      'Manchester United ngược dòng thắng Crystal Palace 2-1 ngay trên sân Selhurst Park tối 30/11, dù thi đấu dưới sức trong cả hiệp một và bị dẫn trước từ quả phạt đền của Jean-Philippe Mateta. Joshua Zirkzee gỡ hòa ở phút 54, bàn đầu tiên của anh tại Ngoại hạng Anh sau gần một năm, trước khi Mason Mount ấn định chiến thắng bằng pha đá phạt phút 63. Cả hai bàn đều xuất phát từ tình huống cố định do Bruno Fernandes thực hiện. Đây mới chỉ là trận thắng sân khách thứ hai của Man Utd từ đầu mùa.',
    target:
      "Manchester United came from behind to beat Crystal Palace 2-1 at Selhurst Park on the evening of Nov. 30, despite performing below par throughout the first half and falling behind to a penalty by Jean-Philippe Mateta. Joshua Zirkzee equalized in the 54th minute with his first Premier League goal in nearly a year before Mason Mount sealed the win from a free kick in the 63rd minute. Both goals came from set pieces taken by Bruno Fernandes. It was only Man United's second away win since the start of the season.",
  },
  {
    source:
      'Kình ngư Nguyễn Huy Hoàng giành HC vàng cự ly 1.500 m tự do nam tại SEA Games 33 tối 11/12 với thành tích 15 phút 19 giây 58, hơn người về nhì của Indonesia chưa đầy hai giây. Đây là lần thứ năm liên tiếp anh vô địch nội dung này, kỳ tích chưa từng có với một VĐV bơi Việt Nam. Dù vậy, Hoàng không hài lòng vì thông số kém xa kỷ lục SEA Games do chính anh lập năm 2019. Được biết, anh mới trở lại tập luyện đầy đủ hơn hai tháng sau chấn thương vai.',
    target:
      "Swimmer Nguyen Huy Hoang won the gold medal in the men's 1,500-meter freestyle at the 33rd SEA Games on the evening of Dec. 11 with a time of 15 minutes, 19.58 seconds, less than two seconds ahead of the Indonesian runner-up. It was the fifth time in a row he had won the event, an unprecedented feat for a Vietnamese swimmer. Even so, Hoang was not satisfied because the time was far short of the SEA Games record he himself set in 2019. He reportedly returned to full training only a little more than two months ago after a shoulder injury.",
  },
  {
    source:
      'Tuyển nữ Việt Nam suýt làm nên bất ngờ trước đội hạng tư thế giới Ba Lan tại bảng G giải bóng chuyền vô địch thế giới ở Phuket hôm 23/8. Sau khi thắng set đầu 25-23, đoàn quân của HLV Nguyễn Tuấn Kiệt để đối thủ lật ngược với các tỷ số 10-25, 12-25 và 22-25, trong đó set cuối có lúc dẫn tới 18-14. Bích Tuyền xin rút khỏi đội trước giải vì lý do cá nhân. Dù thua 1-3, đây là set thắng đầu tiên của bóng chuyền nữ Việt Nam ở một kỳ giải thế giới.',
    target:
      "Vietnam's women's team nearly pulled off an upset against Poland, the world No. 4, in Group G of the volleyball world championship in Phuket on Aug. 23. After winning the first set 25-23, coach Nguyen Tuan Kiet's side let its opponent come back to win the next three 25-10, 25-12 and 25-22, having led 18-14 at one point in the final set. Bich Tuyen withdrew from the team before the tournament for personal reasons. Although Vietnam lost 3-1, it was the first set won by Vietnamese women's volleyball at a world championship.",
  },
  {
    source:
      'Phim “Mưa đỏ” của đạo diễn Đặng Thái Huyền cán mốc 700 tỷ đồng doanh thu vào ngày 25/9, theo số liệu của đơn vị thống kê độc lập Box Office Vietnam, trở thành phim Việt ăn khách nhất mọi thời đại. Tác phẩm lấy cảm hứng từ 81 ngày đêm chiến đấu tại Thành cổ Quảng Trị năm 1972, do Điện ảnh Quân đội nhân dân sản xuất. Trước đó, kỷ lục thuộc về “Mai” của Trấn Thành với 551 tỷ đồng. Phim sẽ đại diện Việt Nam tranh giải Oscar 2026, nhưng để vào danh sách rút gọn còn phải vượt qua hơn 80 ứng viên.',
    target:
      'The film "Mua do" ("Red Rain") by director Dang Thai Huyen reached 700 billion dong in revenue on Sept. 25, according to independent tracker Box Office Vietnam, becoming the highest-grossing Vietnamese film of all time. The work, produced by People\'s Army Cinema, was inspired by the 81 days and nights of fighting at the Quang Tri Citadel in 1972. The record was previously held by Tran Thanh\'s "Mai," with 551 billion dong. The film will represent Vietnam at the 2026 Oscars, but to make the shortlist it must still beat more than 80 contenders.',
  },
  {
    source:
      'Giải Nobel Văn học 2025 được trao cho nhà văn Hungary László Krasznahorkai, 71 tuổi, vì “những tác phẩm đầy sức hút và có tầm nhìn, khẳng định sức mạnh của nghệ thuật giữa nỗi kinh hoàng tận thế”, Viện Hàn lâm Thụy Điển công bố chiều 9/10. Ông là người Hungary thứ hai nhận giải này, sau Imre Kertész năm 2002. Krasznahorkai nổi tiếng với những câu văn dài, hầu như không có dấu chấm. Hiện mới chỉ có một cuốn của ông được dịch sang tiếng Việt. Giải thưởng trị giá 11 triệu kronor, tương đương gần 1,2 triệu USD.',
    target:
      'The 2025 Nobel Prize in literature was awarded to Hungarian writer Laszlo Krasznahorkai, 71, for "his compelling and visionary oeuvre that, in the midst of apocalyptic terror, reaffirms the power of art," the Swedish Academy announced on the afternoon of Oct. 9. He is the second Hungarian to receive the prize, after Imre Kertesz in 2002. Krasznahorkai is known for his long sentences with almost no periods. So far, only one of his books has been translated into Vietnamese. The prize is worth 11 million kronor, equivalent to nearly $1.2 million.',
  },
  {
    source:
      'Bảo tàng Louvre ở Paris đóng cửa cả ngày 19/10 sau khi nhóm trộm bịt mặt dùng xe thang đột nhập Phòng trưng bày Apollo lúc 9h30, chỉ nửa giờ sau khi đón khách, lấy đi 8 món trang sức hoàng gia ước tính trị giá 88 triệu euro trong chưa đầy 8 phút. Vương miện của Hoàng hậu Eugénie bị đánh rơi khi tháo chạy, được tìm thấy gần bảo tàng trong tình trạng hư hại. Bộ trưởng Văn hóa Rachida Dati cho biết không ai bị thương. Dù công tố viên thông báo bắt hai nghi phạm, số trang sức vẫn bặt vô âm tín.',
    target:
      "The Louvre museum in Paris closed for the entire day on Oct. 19 after masked thieves used a truck-mounted ladder to break into the Apollo Gallery at 9:30 a.m., just half an hour after opening to visitors, and made off with eight pieces of royal jewelry estimated to be worth 88 million euros in less than eight minutes. Empress Eugenie's crown was dropped during the escape and was found damaged near the museum. Culture Minister Rachida Dati said no one was hurt. Although prosecutors announced the arrest of two suspects, the jewelry is still nowhere to be found.",
  },
  {
    source:
      'Cục Di sản văn hóa ngày 18/9 yêu cầu tỉnh Ninh Bình tạm dừng hạng mục sơn lại hệ thống tượng gỗ tại chùa Keo Hành Thiện, sau khi người dân phản ánh nhiều pho tượng bị phủ lớp sơn mới “bóng loáng, gần như mất hết nét cổ”. Theo văn bản, đơn vị thi công mới chỉ được chấp thuận gia cố phần đế và chống mối, chứ không được phép thay đổi màu sắc. Chủ đầu tư thừa nhận thiếu giám sát, song cho rằng lớp sơn có thể bóc tách mà không ảnh hưởng đến cốt gỗ. Kết quả đánh giá sẽ có trong 30 ngày.',
    target:
      'The Department of Cultural Heritage on Sept. 18 ordered Ninh Binh province to suspend the repainting of wooden statues at Keo Hanh Thien Pagoda after residents complained that many of the statues had been covered with a new coat of paint that was "glossy, with almost all their ancient character lost." According to the document, the contractor had so far been approved only to reinforce the bases and carry out termite treatment and was not permitted to change the colors. The project owner acknowledged a lack of supervision but said the paint could be removed without affecting the wooden core. The results of an assessment will be available in 30 days.',
  },
  {
    source:
      'Ca sĩ Mỹ Tâm xác nhận sẽ tổ chức liveshow “See The Light” tại sân vận động Mỹ Đình tối 13/12, với khoảng 40.000 khán giả. Đây là lần đầu tiên sau 14 năm nữ ca sĩ diễn solo ở sân này. Vé có giá từ 800.000 đến 6 triệu đồng, hạng cao nhất bán hết trong chưa đầy 20 phút dù hệ thống nhiều lần quá tải. Trước nghi vấn vé bị tuồn ra “chợ đen” với giá gấp ba, ban tổ chức khẳng định không bán qua bất kỳ đại lý nào và sẽ kiểm tra căn cước tại cửa, trừ trẻ em dưới 14 tuổi.',
    target:
      'Singer My Tam confirmed that she would hold the live show "See The Light" at My Dinh Stadium on the evening of Dec. 13, with an audience of about 40,000. It is the first time in 14 years that she has performed solo at the stadium. Tickets cost from 800,000 to 6 million dong, with the highest category selling out in less than 20 minutes even though the system was overloaded several times. In response to suspicions that tickets had been leaked to the "black market" at triple the price, organizers insisted that they were not selling through any agents and would check identity cards at the gates, except for children under 14.',
  },
  {
    source:
      'Lando Norris giành chức vô địch F1 đầu tiên trong sự nghiệp sau khi cán đích thứ ba tại chặng cuối Abu Dhabi tối 7/12, hơn Max Verstappen đúng hai điểm trên bảng tổng sắp. Tay đua người Hà Lan thắng chặng nhưng không thể bảo vệ ngôi vương, dù có thời điểm từng kém tới 104 điểm. Nếu Norris tụt xuống hạng tư, danh hiệu đã thuộc về Verstappen. Với McLaren, đây là lần đầu tiên sau 17 năm đội có tay đua vô địch thế giới, kể từ Lewis Hamilton năm 2008. Đồng đội Oscar Piastri kết thúc mùa giải ở vị trí thứ ba.',
    target:
      'Lando Norris won the first F1 title of his career after finishing third in the final race in Abu Dhabi on the evening of Dec. 7, exactly two points ahead of Max Verstappen in the overall standings. The Dutch driver won the race but could not defend his crown, although at one point he had been as many as 104 points behind. Had Norris slipped to fourth, the title would have gone to Verstappen. For McLaren, it is the first time in 17 years that the team has had a world champion driver, since Lewis Hamilton in 2008. Teammate Oscar Piastri ended the season in third place.',
  },
  {
    source:
      'UNESCO ngày 12/7 công nhận Quần thể di tích và danh thắng Yên Tử - Vĩnh Nghiêm - Côn Sơn, Kiếp Bạc là Di sản Văn hóa thế giới, sau khi ICOMOS trước đó khuyến nghị trả lại hồ sơ để bổ sung. Đây là di sản thế giới thứ 9 của Việt Nam và là di sản liên tỉnh thứ hai, gồm 12 điểm di tích trải rộng trên địa bàn Quảng Ninh, Bắc Ninh và Hải Phòng. Tuy nhiên, Ủy ban Di sản thế giới yêu cầu Việt Nam đánh giá tác động của các dự án cáp treo mới trước khi phê duyệt.',
    target:
      "UNESCO on July 12 recognized the Yen Tu-Vinh Nghiem-Con Son, Kiep Bac Complex of Monuments and Landscapes as a World Cultural Heritage site, after ICOMOS had earlier recommended that the nomination be sent back for additional information. It is Vietnam's ninth world heritage site and its second interprovincial one, comprising 12 sites spread across Quang Ninh, Bac Ninh and Hai Phong. However, the World Heritage Committee asked Vietnam to assess the impact of new cable car projects before approving them.",
  },
  {
    source:
      'Đội tuyển Việt Nam đứng hạng nhì toàn đoàn tại giải vô địch cờ vua trẻ Đông Nam Á ở Manila, bế mạc ngày 2/11, với 21 HC vàng, kém chủ nhà Philippines ba tấm. Kỳ thủ Đầu Khương Duy (14 tuổi) bất bại sau 9 ván nhưng mất ngôi vô địch U16 cờ tiêu chuẩn do kém hệ số phụ. “Em tiếc nhưng không buồn, vì mục tiêu chính của em là chuẩn Đại kiện tướng”, Duy nói. Do kinh phí hạn hẹp, đoàn chỉ cử 38 VĐV, bằng chưa đến một nửa năm ngoái, và hầu hết phải tự túc chi phí.',
    target:
      'Vietnam finished second overall at the Southeast Asian youth chess championships in Manila, which ended on Nov. 2, with 21 gold medals, three fewer than the host, the Philippines. Dau Khuong Duy, 14, was unbeaten after nine games but missed out on the U16 standard title because of an inferior tiebreak score. "I regret it, but I\'m not sad, because my main goal is a grandmaster norm," Duy said. Because of limited funding, the delegation sent only 38 players, less than half of last year\'s number, and most had to cover their own expenses.',
  },
  {
    source:
      'VĐV Hoàng Nguyên Thanh vô địch cự ly 42,195 km nam tại giải Marathon quốc tế Hà Nội sáng 2/11 với thành tích 2 giờ 19 phút 05 giây, nhưng vẫn kém kỷ lục quốc gia do chính anh nắm giữ hơn 40 giây. Giải năm nay thu hút khoảng 18.500 người tham gia, cao nhất từ trước đến nay, trong đó có gần 1.900 người nước ngoài. Do độ ẩm trên 90%, ít nhất 35 người phải cấp cứu tại chỗ, song không có trường hợp nào nguy hiểm. Ban tổ chức cũng hủy kết quả của 12 VĐV vì chạy hộ hoặc đi tắt.',
    target:
      "Hoang Nguyen Thanh won the men's 42.195-kilometer race at the Hanoi International Marathon on the morning of Nov. 2 with a time of two hours, 19 minutes and 5 seconds, but was still more than 40 seconds short of the national record he himself holds. This year's event attracted about 18,500 participants, the most ever, including nearly 1,900 foreigners. With humidity above 90%, at least 35 people needed emergency care on site, but none of the cases was dangerous. Organizers also voided the results of 12 runners for running on behalf of others or taking shortcuts.",
  },
];
