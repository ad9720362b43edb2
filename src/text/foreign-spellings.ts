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
shabaab shabab
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
erbil irbil arbil
sanaa sana
marrakesh marrakech
jizan jazan
homs hims
dara deraa daraa
tripoli tarabulus
natanz nathanz
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
naypyidaw naypyitaw
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
