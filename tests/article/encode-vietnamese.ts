import iconv from 'iconv-lite';

/** Vietnamese in an encoding from before Unicode, as the programs of the time wrote it. */
export type Encode = (text: string) => Buffer;

const TONES = /[\u0300\u0301\u0303\u0309\u0323]/g;

/** As Windows' keyboard writes it: the vowel, then its tone. */
const windows1258: Encode = (text) => {
  const apart = [...text.normalize('NFC')].map((letter) => {
    const [tone = ''] = letter.normalize('NFD').match(TONES) ?? [];
    return letter.normalize('NFD').replace(TONES, '').normalize('NFC') + tone;
  });
  return iconv.encode(apart.join(''), 'windows1258');
};

/** The codes of TCVN 5712:1993 from A1 to FE; "." is no letter. */
const TCVN_HIGH = 'ĂÂÊÔƠƯĐăâêôơưđ......àảãáạ.ằẳẵắ.......ặầẩẫấậè.ẻẽéẹềểễếệìỉ...ĩíịò.ỏõóọồổỗốộờởỡớợù.ủũúụừửữứựỳỷỹýỵ';

/** Windows fonts: a capital with a tone is its small letter; quotes and dashes as in windows-1252. */
const tcvn3: Encode = (text) =>
  Buffer.concat(
    [...text.normalize('NFC')].map((letter) => {
      const at = [letter, letter.toLowerCase()].map((each) => (each === '.' ? -1 : TCVN_HIGH.indexOf(each)));
      const code = at.find((index) => index >= 0);
      return code === undefined ? iconv.encode(letter, 'windows1252') : Buffer.of(code + 0xa1);
    }),
  );

/** The capitals with a tone, in 01–17 and 80–9F, and the letters of TCVN3. */
const vn1: Encode = (text) => iconv.encode(text.normalize('NFC'), 'tcvn');

const VNI_MARKS: Readonly<Record<string, string>> = {
  '': '',
  '\u0301': 'ù',
  '\u0300': 'ø',
  '\u0309': 'û',
  '\u0303': 'õ',
  '\u0323': 'ï',
  '\u0302': 'â',
  '\u0302\u0301': 'á',
  '\u0302\u0300': 'à',
  '\u0302\u0309': 'å',
  '\u0302\u0303': 'ã',
  '\u0323\u0302': 'ä',
  '\u0306': 'ê',
  '\u0306\u0301': 'é',
  '\u0306\u0300': 'è',
  '\u0306\u0309': 'ú',
  '\u0306\u0303': 'ü',
  '\u0323\u0306': 'ë',
};
const VNI_SINGLE: Readonly<Record<string, string>> = { đ: 'ñ', ỉ: 'æ', ĩ: 'ó', ị: 'ò', ỵ: 'î', í: 'í', ì: 'ì' };

const vni: Encode = (text) => {
  const written = [...text.normalize('NFC')].map((letter) => {
    const code = vniOf(letter.toLowerCase());
    return letter === letter.toLowerCase() ? code : code.toUpperCase();
  });
  return iconv.encode(written.join(''), 'windows1252');
};

function vniOf(letter: string): string {
  const [base = '', ...marks] = letter.normalize('NFD');
  const stem = marks.includes(HORN) ? (base === 'o' ? 'ô' : 'ö') : base;
  return VNI_SINGLE[letter] ?? stem + (VNI_MARKS[marks.filter((mark) => mark !== HORN).join('')] ?? '');
}

const HORN = '\u031B';

const viscii: Encode = (text) => iconv.encode(text.normalize('NFC'), 'viscii');

export const ENCODE: Readonly<Record<string, Encode>> = {
  'windows-1258': windows1258,
  'TCVN3 (ABC)': tcvn3,
  'TCVN 5712 (VN1)': vn1,
  VNI: vni,
  VISCII: viscii,
};
