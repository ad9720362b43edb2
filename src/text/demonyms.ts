/**
 * Places and what English calls their people and things: "Ukraine" and "Ukrainian", "the West" and "Western". The first
 * word of a line is the place; of one that has two words the one that changes ("South Korean" is "Korea").
 */
const DEMONYMS = `
US America American Americans USA
UK Britain British Briton Britons England English Englishman Englishmen Englishwoman
Europe European Europeans
Asia Asian Asians
Africa African Africans
Arabia Arabian Arab Arabs
West Western Westerner Westerners
East Eastern
North Northern Northerner Northerners
South Southern Southerner Southerners
Afghanistan Afghan Afghans
Albania Albanian Albanians
Algeria Algerian Algerians
Angola Angolan Angolans
Argentina Argentine Argentines Argentinian
Armenia Armenian Armenians
Australia Australian Australians Aussie
Austria Austrian Austrians
Azerbaijan Azerbaijani Azerbaijanis Azeri
Bahamas Bahamian Bahamians
Bahrain Bahraini Bahrainis
Balkans Balkan
Bangladesh Bangladeshi Bangladeshis
Belarus Belarusian Belarusians Belarussian
Belgium Belgian Belgians
Benin Beninese
Bhutan Bhutanese
Bolivia Bolivian Bolivians
Bosnia Bosnian Bosnians
Botswana Botswanan
Brazil Brazilian Brazilians
Brunei Bruneian
Bulgaria Bulgarian Bulgarians
Burundi Burundian Burundians
Cambodia Cambodian Cambodians
Cameroon Cameroonian
Canada Canadian Canadians
Chad Chadian Chadians
Chechnya Chechen Chechens
Chile Chilean Chileans
China Chinese
Colombia Colombian Colombians
Congo Congolese
Crimea Crimean Crimeans
Croatia Croatian Croatians Croat Croats
Cuba Cuban Cubans
Cyprus Cypriot Cypriots
Czechia Czech Czechs
Denmark Danish Dane Danes
Djibouti Djiboutian
Ecuador Ecuadorian
Egypt Egyptian Egyptians
Eritrea Eritrean Eritreans
Estonia Estonian Estonians
Ethiopia Ethiopian Ethiopians
Fiji Fijian Fijians
Finland Finnish Finn Finns
Flanders Flemish Fleming Flemings
France French Frenchman Frenchmen Frenchwoman Frenchwomen
Gabon Gabonese
Gambia Gambian Gambians
Gaza Gazan Gazans
Georgia Georgian Georgians
Germany German Germans
Ghana Ghanaian
Greece Greek Greeks
Greenland Greenlandic Greenlander Greenlanders
Guatemala Guatemalan Guatemalans
Guyana Guyanese
Haiti Haitian Haitians
Honduras Honduran Hondurans
Hungary Hungarian Hungarians
Iceland Icelandic Icelander
India Indian Indians
Indonesia Indonesian Indonesians
Iran Iranian Iranians
Iraq Iraqi Iraqis
Ireland Irish Irishman Irishmen Irishwoman
Israel Israeli Israelis
Italy Italian Italians
Jamaica Jamaican Jamaicans
Japan Japanese
Jordan Jordanian Jordanians
Kazakhstan Kazakh Kazakhs Kazakhstani
Kenya Kenyan Kenyans
Korea Korean Koreans
Kosovo Kosovar Kosovars
Kurdistan Kurd Kurds Kurdish
Kuwait Kuwaiti Kuwaitis
Kyrgyzstan Kyrgyz
Laos Lao Laotian Laotians
Latvia Latvian Latvians
Lebanon Lebanese
Liberia Liberian Liberians
Libya Libyan Libyans
Lithuania Lithuanian Lithuanians
Luxembourg Luxembourgish
Madagascar Malagasy
Malawi Malawian Malawians
Malaysia Malaysian Malaysians
Maldives Maldivian Maldivians
Mali Malian Malians
Malta Maltese
Mauritania Mauritanian Mauritanians
Mexico Mexican Mexicans
Moldova Moldovan Moldovans
Mongolia Mongolian Mongolians
Montenegro Montenegrin Montenegrins
Morocco Moroccan Moroccans
Mozambique Mozambican
Myanmar Burma Burmese
Namibia Namibian Namibians
Nepal Nepali Nepalese
Netherlands Dutch Dutchman Dutchmen Dutchwoman Netherlander Holland
Nicaragua Nicaraguan Nicaraguans
Niger Nigerien
Nigeria Nigerian Nigerians
Norway Norwegian Norwegians
Oman Omani Omanis
Pakistan Pakistani Pakistanis
Palestine Palestinian Palestinians
Panama Panamanian Panamanians
Paracels Paracel
Paraguay Paraguayan Paraguayans
Peru Peruvian Peruvians
Philippines Philippine Filipino Filipinos
Poland Polish Pole Poles
Portugal Portuguese
Qatar Qatari Qataris
Romania Romanian Romanians
Russia Russian Russians
Rwanda Rwandan Rwandans
Samoa Samoan Samoans
Scotland Scottish Scot Scots Scotsman Scotsmen
Senegal Senegalese
Senkakus Senkaku
Serbia Serbian Serbians Serb Serbs
Siberia Siberian
Singapore Singaporean Singaporeans
Slovakia Slovak Slovaks Slovakian
Slovenia Slovenian Slovene Slovenes
Somalia Somali Somalis
Spain Spanish Spaniard Spaniards
Spratlys Spratly
Sudan Sudanese
Suriname Surinamese
Sweden Swedish Swede Swedes
Switzerland Swiss
Syria Syrian Syrians
Taiwan Taiwanese
Tajikistan Tajik Tajiks
Tanzania Tanzanian
Thailand Thai Thais
Tibet Tibetan Tibetans
Togo Togolese
Tonga Tongan Tongans
Tunisia Tunisian Tunisians
Turkey Turkish Turk Turks Türkiye Turkiye
Turkmenistan Turkmen
Uganda Ugandan Ugandans
Ukraine Ukrainian Ukrainians
Uruguay Uruguayan
Uzbekistan Uzbek Uzbeks
Venezuela Venezuelan Venezuelans
Vietnam Vietnamese
Yemen Yemeni Yemenis
Zambia Zambian
Zimbabwe Zimbabwean
`;

const PLACES: ReadonlyMap<string, string> = new Map(
  DEMONYMS.trim()
    .split('\n')
    .flatMap((line) => {
      const names = line.split(' ');
      return names.map((name) => [name, names[0] ?? ''] as const);
    }),
);

/** All these words with their place. */
export function placeWords(): Iterable<readonly [word: string, place: string]> {
  return PLACES;
}

/** The place that a word with a capital speaks of: "Ukrainians" → "Ukraine", "American" and "U.S." → "US". */
export function placeOf(word: string): string | undefined {
  return PLACES.get(word.includes('.') ? word.replaceAll('.', '') : word);
}
