import { placeOf } from './demonyms.ts';
import { pattern } from './pattern.ts';
import { splitWords } from './words.ts';

/**
 * Names that several languages spell in their own way, plain and in small letters: whichever the source has, another of
 * the line is right in English. Ukrainian places in the Russian form and given names of the Slavic and Arab worlds above
 * all; surnames are spelled as the source spells them.
 */
const GROUPS = `
alexander aleksandr aleksander alexandr oleksandr
alexei alexey aleksei aleksey oleksii oleksiy
anatoly anatoli anatoliy anatolii
andrei andrey andrii andriy
artem artyom
dmitry dmitri dmitriy dmitrii dmytro
gennady gennadi gennadiy
georgy georgi georgiy heorhii
grigory grigori hryhorii
igor ihor
kirill kyrylo
maxim maksim maksym
mikhail michail mykhailo
natalia nataliya natalya
nikolai nikolay mykola
oleg oleh
pavel pavlo
pyotr petr petro
sergei sergey serhii serhiy sergii
tatiana tatyana
valery valeri valeriy valerii
vasily vasiliy vasyl
vitaly vitali vitaliy vitalii
vladimir volodymyr
yevgeny evgeny yevgeni evgeni yevgeniy evgeniy yevhen yevhenii
yulia yuliya
yuri yury yuriy yurii
latin latinh
abdullah abdallah abdulla
ahmed ahmad
benjamin binyamin
gaddafi qaddafi kadhafi gadhafi
hassan hasan
hussein hussain hossein husayn
ibrahim ebrahim
khaled khalid
muhammad mohammed mohammad muhammed mohamed
osama usama
yousef yusuf yousuf youssef
hezbollah hizbollah hizbullah
houthi huthi
qaeda qaida
quran koran
shiite shia
artemovsk artyomovsk bakhmut
avdeevka avdeyevka avdiivka
balakleya balakliia
berdyansk berdiansk
chasov chasiv
chechnya chechnia chechen chechens
chernigov chernihiv
chernobyl chornobyl
crimea krym crimean
dnepropetrovsk dnipropetrovsk
dnieper dniepr dnepr dnipro
donbass donbas
energodar enerhodar
gorlovka horlivka
izyum izium
kharkov kharkiv
khmelnitsky khmelnytskyi
kiev kyiv
konstantinovka kostiantynivka kostyantynivka konstantynivka
krasnoarmeysk krasnoarmeisk pokrovsk
krivoy kryvyi
kupyansk kupiansk
kurakhovo kurakhove
lisichansk lysychansk
lugansk luhansk
lvov lviv
lyman liman
makeevka makeyevka makiivka
nikolaev nikolayev mykolaiv
odessa odesa
popasnaya popasna
rabotino robotyne
rovno rivne
severodonetsk sievierodonetsk
slavyansk slaviansk sloviansk
ternopol ternopil
toretsk dzerzhinsk
ugledar vuhledar
vinnitsa vinnytsia
volchansk vovchansk
zaporozhye zaporozhia zaporizhia zaporizhya zaporizhzhia zaporizhzhya
zhitomir zhytomyr
achentina argentina
alger algiers
algerie angieri algeria
anbani albania
azerbaidjan azerbaijan
bagdad baghdad
bayern bavaria
bengaluru bangalore
beograd belgrade
birmania burma myanmar mianma
bombay mumbai
bosphorus bosporus
hodeidah hodeida hudaydah
jabalia jabaliya
kavkaz caucasus
transnistria transdniestria
younis yunis younes
campuchia cambodia cambodian cambodians
gruzia georgia georgian georgians
italia italy italian italians
litva lithuania lithuanian lithuanians
moskva moskow moscow
peterburg petersburg
sankt saint st
ukraina ukraine ukrainian ukrainians
brasil braxin brazil brazilian
bruxelles brussels
bucuresti bucharest
bungari bulgaria
calcutta kolkata
caribe caribbean
catalunya catalonia catalan catalans
corse corsica
dacca dhaka
damas damascus
djakarta jakarta
equador ecuador
esfahan isfahan
firenze florence
fordow fordo
geneve geneva
habana havana
hunggari hungary
ixraen israel
kazakstan kazakhstan
kirgizia kirghizstan kyrgyzstan kyrgyz
kobenhavn copenhagen
koln cologne
liban lebanon
lisboa lisbon
lybia libya
lyons lyon
macao macau
malaixia malaysia
maroc morocco
marseilles marseille
milano milan
moldavia moldova
munchen munich
napoli naples
normandie normandy
oxtraylia australia
pakixtan pakistan
praha prague
rangoon yangon
roma rome roman
rumania romania rumani
serbie xecbia serbia
sevilla seville
sicilia sicily
singapo singapore
siria syria
surinam suriname
tadjikistan tajikistan
tchad chad
teheran tehran
torino turin
turkiye turkey
venexuela venezuela
venezia venice
warszawa warsaw
xlovakia slovakia
xlovenia slovenia
borey borei
kalibr caliber
sukhoy sukhoi
tsirkon zircon
`;

const GROUP_OF: ReadonlyMap<string, readonly string[]> = new Map(
  GROUPS.trim()
    .split('\n')
    .map((line) => line.split(' '))
    .flatMap((names) => names.map((name) => [name, names] as const)),
);

/** How else English spells a name, the name in plain small letters. */
export function spellingsOf(name: string): readonly string[] {
  return GROUP_OF.get(name) ?? [];
}

/** A government by its capital, a country by its people: what may stand for a place without its name. */
const RENDERINGS: Readonly<Record<string, RegExp>> = {
  Ankara: /Turk|Türk/u,
  Australia: /Aussie|AU?\$/u,
  Belarus: /Minsk/u,
  Berlin: /German/u,
  Brussels: /Belgi|European|EU/u,
  Canada: /Canad|CA?\$/u,
  Canberra: /Australia/u,
  Damascus: /Syria/u,
  England: /Brit|English|U\.?K/u,
  Euro: /€/u,
  France: /French|Paris/u,
  Glasgow: /Glaswegian/u,
  Iran: /Tehran/u,
  Islamabad: /Pakistan/u,
  Israel: /Jerusalem|Tel Aviv/u,
  Kiev: /Ukrain|Kyiv/u,
  Kremlin: /Russia|Moscow/u,
  Liverpool: /Liverpudlian|Scouse/u,
  London: /Brit|U\.?K/u,
  Oscar: /Academy Award/u,
  Manchester: /Mancunian/u,
  Manila: /Philippin|Filipin/u,
  Melbourne: /Melburnian/u,
  Moscow: /Russia|Kremlin/u,
  Naples: /Neapolitan/u,
  Netherlands: /Dutch/u,
  Paris: /France|French/u,
  Philippines: /Filipin|Manila/u,
  Pentagon: /Defense Department|Department of Defense|Department of War/u,
  Riyadh: /Saudi/u,
  Scotland: /Scot/u,
  Seoul: /South Korea/u,
  Sydney: /Sydneysider/u,
  Taliban: /Afghan/u,
  Tehran: /Iran/u,
  Tokyo: /Japan/u,
  Twitter: /tweet/iu,
  Ukraine: /Kyiv/u,
  Wales: /Welsh/u,
  Washington: pattern`(?<!\p{L})U\.?S(?!\p{L})|America|United States|White House`,
  Wikipedia: /encyclop/iu,
};

/** U.S. states as the Associated Press shortens them behind a city. */
const STATES: Readonly<Record<string, string>> = Object.fromEntries(
  `Alabama Ala. Arizona Ariz. Arkansas Ark. California Calif. Colorado Colo. Connecticut Conn. Delaware Del. Florida Fla. Georgia Ga.
Illinois Ill. Indiana Ind. Kansas Kan. Kentucky Ky. Louisiana La. Maryland Md. Massachusetts Mass. Michigan Mich. Minnesota Minn.
Mississippi Miss. Missouri Mo. Montana Mont. Nebraska Neb. Nevada Nev. Oklahoma Okla. Oregon Ore. Pennsylvania Pa. Tennessee Tenn.
Vermont Vt. Virginia Va. Washington Wash. Wisconsin Wis. Wyoming Wyo.`
    .split(/\s/)
    .flatMap((name, i, all) => (i % 2 === 0 ? [[name, all[i + 1] ?? '']] : [])),
);

/** Governments by their capitals: "New Delhi" is India, "Caracas" Venezuela. */
const CAPITALS = `
Abuja Nigeria
Amman Jordan
Athens Greece
Baghdad Iraq
Baku Azerbaijan
Bamako Mali
Bangkok Thailand
Beirut Lebanon
Belgrade Serbia
Bogota Colombia
Bratislava Slovakia
Bucharest Romania
Budapest Hungary
Cairo Egypt
Caracas Venezuela
Colombo Lanka
Copenhagen Denmark
Dakar Senegal
Delhi India
Dhaka Bangladesh
Doha Qatar
Dublin Ireland
Habana Cuba
Havana Cuba
Helsinki Finland
Islamabad Pakistan
Jakarta Indonesia
Kabul Afghanistan
Kathmandu Nepal
Khartoum Sudan
Kigali Rwanda
Kinshasa Congo
Lisbon Portugal
Madrid Spain
Minsk Belarus
Mogadishu Somalia
Nairobi Kenya
Niamey Niger
Oslo Norway
Ouagadougou Burkina
Prague Czechia
Pretoria Africa
Rabat Morocco
Rome Italy
Sanaa Yemen
Sofia Bulgaria
Stockholm Sweden
Tallinn Estonia
Tbilisi Georgia
Tripoli Libya
Vientiane Laos
Vilnius Lithuania
Warsaw Poland
Wellington Zealand
Yerevan Armenia
Zagreb Croatia
`;
const COUNTRY_OF: ReadonlyMap<string, string> = new Map(
  CAPITALS.trim()
    .split('\n')
    .flatMap((line) => {
      const [capital, country] = line.split(' ');
      return capital && country ? [[capital, country] as const] : [];
    }),
);

/** Whether English says a name of the source in another word. */
export function isSaidOtherwise(name: string, english: string): boolean {
  if (RENDERINGS[name]?.test(english)) return true;
  const state = STATES[name];
  if (state && english.includes(`, ${state}`)) return true;
  const country = COUNTRY_OF.get(name);
  return country !== undefined && splitWords(english).some(({ text }) => text === country || placeOf(text) === country);
}
