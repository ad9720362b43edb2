import { placeOf } from './demonyms.ts';
import { pattern } from './pattern.ts';
import { splitWords } from './words.ts';

/** A government by its capital, a country by its people: what may stand for a place without its name. */
const RENDERINGS: Readonly<Record<string, RegExp>> = {
  Ankara: /Turk|Türk/u,
  Australia: /Aussie|AU?\$/u,
  Bator: /Ulaanbaatar/u,
  Belarus: /Minsk/u,
  Berlin: /German/u,
  Brussels: /Belgi|European|EU/u,
  Canada: /Canad|CA?\$/u,
  Canberra: /Australia/u,
  Damascus: /Syria/u,
  England: /Brit|English|U\.?K/u,
  Euro: /€/u,
  France: /French|Paris/u,
  Garros: /French Open/u,
  Glasgow: /Glaswegian/u,
  Iran: /Tehran/u,
  Islamabad: /Pakistan/u,
  Israel: /Jerusalem|Tel Aviv/u,
  Kiev: /Ukrain|Kyiv/u,
  Kremlin: /Russia|Moscow/u,
  Liban: /Leban/u,
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
  Ulan: /Ulaanbaatar/u,
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
