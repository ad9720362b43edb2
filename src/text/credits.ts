import { pattern } from './pattern.ts';

/** Who made a picture or a graphic, as captions say it. */
export interface Credit {
  /** As written: "Ảnh: Reuters". */
  readonly text: string;
  /** What it credits: "ảnh", "nguồn", in small letters. */
  readonly label: string;
  /** Those credited; none in "(Ảnh minh họa)". */
  readonly names: readonly string[];
}

const LABEL =
  '(?:ảnh|hình)(?: ảnh)?(?: minh h[oọ]a| tư liệu| vệ tinh| chụp màn hình| cắt từ (?:video|clip)| đồ h[oọ]a)?|nguồn(?: ảnh| hình| video)?|đồ h[oọ]a|infographic|video|clip|ghép ảnh|bản đồ';
const NAME = '[^()\\[\\]:;]{1,60}?';

// "(Ảnh: Reuters)", "(Ảnh minh họa)"; or behind a sentence: "… ở Donetsk. Ảnh: AFP", "… – Ảnh: AFP.".
const BRACKETED = pattern.i`[(\[]\s*(?<label>${LABEL})(?:\s*:\s*(?<names>${NAME})|\s(?<bare>\p{Lu}{2,}|Reuters))?\s*[)\]]`;
const AT_END = pattern.i`(?:^|[.!?…"”’»)]\s+|\s[-–—|]\s?|\s\*)(?<label>${LABEL})\s*:\s*(?<names>${NAME})[.*_]*$`;

/** "(ảnh AFP)" credits somebody, "(ảnh trên)" is a place on the page: the pattern above knows no capitals. */
const AGENCY = pattern`^(?:\p{Lu}{2,}|Reuters)$`;

/** The credit in a Vietnamese text, if there is one. */
export function readCredit(text: string): Credit | undefined {
  // Most text has none, and is seen to have none sooner than it is searched.
  if (!/[:([]/.test(text) || !/ảnh|hình|nguồn|đồ h|infographic|video|clip|bản đồ/iu.test(text)) return undefined;
  const bracketed = BRACKETED.exec(text)?.groups;
  const isCredit = bracketed?.bare === undefined || AGENCY.test(bracketed.bare);
  const { label, names, bare } = (isCredit ? bracketed : undefined) ?? AT_END.exec(text)?.groups ?? {};
  if (label === undefined) return undefined;
  const credited = (names ?? bare ?? '').split(/\s*(?:[/,&+|]|\svà\s|\s[-–—]\s)\s*/u).filter((name) => name !== '');
  // "Video: Khoảnh khắc tên lửa rơi xuống …" is a title.
  if (credited.some((name) => name.split(/\s+/u).length > MOST_WORDS)) return undefined;
  return {
    text: `${label}${credited.length > 0 ? `: ${names ?? bare}` : ''}`,
    label: label.toLowerCase(),
    names: credited,
  };
}

const MOST_WORDS = 7;

/** What credits are called in English, whatever their form. */
export const ENGLISH_CREDIT = pattern.i`(?<!\p{L})(?:photos?|photograph\w*|images?|pictures?|pics?|illustrat\w+|screenshots?|screen grabs?|screengrabs?|sources?|graphics?|infographics?|maps?|videos?|footage|clips?|courtesy|credits?|handout|file|via)(?!\p{L})`;

/** "minh họa" → "Illustrative photo". */
export const ENGLISH_LABELS: readonly (readonly [RegExp, string])[] = [
  [/minh h/u, 'Illustrative photo'],
  [/chụp màn hình|cắt từ/u, 'Screenshot'],
  [/vệ tinh/u, 'Satellite image'],
  [/tư liệu/u, 'File photo'],
  [/nguồn/u, 'Source'],
  [/đồ h|infographic/u, 'Graphic'],
  [/bản đồ/u, 'Map'],
  [/video|clip/u, 'Video'],
  [/ảnh|hình/u, 'Photo'],
];

/** Names that are written otherwise in English. The first rendering is what is expected. */
export const CREDITED: readonly (readonly [RegExp, readonly string[]])[] = [
  [/^(?:TTXVN|Thông tấn xã Việt Nam)$/iu, ['VNA', 'Vietnam News Agency']],
  [/^(?:Tân Hoa [xX]ã|THX)$/u, ['Xinhua']],
  [/^(?:Thời báo )?Hoàn [cC]ầu(?: Thời báo)?$/u, ['Global Times']],
  [/^(?:Bưu điện Hoa Nam(?: buổi sáng)?)$/iu, ['South China Morning Post', 'SCMP']],
  [/^Nhân [dD]ân [nN]hật báo$/u, ["People's Daily"]],
  [
    /Bộ Quốc phòng|BQP/iu,
    ['Defense Ministry', 'Ministry of Defense', 'Ministry of National Defense', 'MoD', 'Department of Defense', 'DoD'],
  ],
  [/Bộ Ngoại giao|BNG/iu, ['Foreign Ministry', 'Ministry of Foreign Affairs', 'State Department', 'MOFA', 'MFA']],
  [/Nhà Trắng/iu, ['White House']],
  [/Lầu Năm Góc/iu, ['Pentagon']],
  [/Kremlin/iu, ['Kremlin']],
  [/Hải quân/iu, ['Navy', 'naval']],
  [/Không quân/iu, ['Air Force']],
  [
    /Lục quân|Quân đội|Bộ Tổng tham mưu|Quân khu|Lữ đoàn/iu,
    ['Army', 'military', 'armed forces', 'General Staff', 'Military Region', 'Brigade'],
  ],
];

/** Those who are credited day by day: one of them for another is another credit. */
export const AGENCIES: readonly string[] =
  'Reuters|AFP|AP|EPA|EPA-EFE|UPI|DPA|Getty|TASS|RIA Novosti|Sputnik|Xinhua|Yonhap|KCNA|Kyodo|VNA|Anadolu|Bloomberg|CNN|BBC|Ukrinform|IRNA|PTI|ANI|CCTV|NHK|Al Jazeera|Maxar|Planet Labs|New York Times|Telegram|Facebook'.split(
    '|',
  );
