import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { languageOf } from '../../src/article/article-language.ts';
import { findBrokenLetters } from '../../src/article/broken-letters.ts';
import { withoutMarks } from '../../src/text/without-marks.ts';
import { RIGHT_PAIRS } from '../check/pairs/index.ts';
import { VIETNAMESE_TEXTS } from './vietnamese-texts.ts';

const ALL = Object.values(VIETNAMESE_TEXTS).flat();
const MARKED = ALL.filter((text) => !VIETNAMESE_TEXTS['without marks']?.includes(text));
const REFUSED = ['English', 'another'];

describe('what is Vietnamese is never refused', () => {
  test('there are 60 texts and more', () => {
    expect(ALL.length).toBeGreaterThanOrEqual(60);
  });

  describe.each(Object.entries(VIETNAMESE_TEXTS))('%s', (_, texts) => {
    test.each(texts.map((text) => [text]))('%s', (text) => {
      expect(REFUSED).not.toContain(languageOf(text));
      expect(findBrokenLetters(text)).toBeUndefined();
    });
  });

  test('in capitals', () => {
    expect(MARKED.filter((text) => REFUSED.includes(languageOf(text.toUpperCase())))).toEqual([]);
  });

  test('any texts of them together', () => {
    // Front matter is such at the beginning only.
    const parts = ALL.filter((text) => !text.startsWith('---'));
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...parts), { minLength: 1 }), (texts) => {
        expect(REFUSED).not.toContain(languageOf(texts.join('\n\n')));
        expect(findBrokenLetters(texts.join('\n\n'))).toBeUndefined();
      }),
    );
  });

  test('nor is any paragraph on which the checks are measured', () => {
    const sources = RIGHT_PAIRS.map(({ source }) => source.normalize('NFC'));
    expect(sources.filter((text) => languageOf(text) !== 'Vietnamese' || findBrokenLetters(text))).toEqual([]);
  });
});

describe('marks that are missing', () => {
  test('are told of an article', () => {
    const articles = inArticles(RIGHT_PAIRS.map(({ source }) => withoutMarks(source)));
    expect(articles.filter((text) => languageOf(text) !== 'Vietnamese without marks')).toEqual([]);
  });

  test('are not told of a text that has them', () => {
    expect(MARKED.filter((text) => languageOf(text) === 'Vietnamese without marks')).toEqual([]);
  });
});

describe('English', () => {
  test('is told of an article', () => {
    const articles = inArticles(RIGHT_PAIRS.map(({ target }) => target));
    expect(articles.filter((text) => languageOf(text) !== 'English')).toEqual([]);
  });

  test.each([
    [
      'about Vietnam, with its names',
      'Prime Minister Phạm Minh Chính met General Phan Văn Giang in Hà Nội on Monday to discuss the defense of the islands in the East Sea, officials of the ministry said. Lê Hoài Trung and Nguyễn Phú Trọng were also there.',
    ],
    [
      'with a quotation in Vietnamese',
      'The spokeswoman said the ministry was following the matter closely and that it would act in accordance with the law. "Chúng tôi kiên quyết phản đối", she said in the capital on Thursday, and she asked the other side to respect what had been agreed between the two countries.',
    ],
    [
      'in capitals',
      'THE PRESIDENT SAID THAT THE UNITED STATES WOULD NOT TAKE PART IN THE WAR AND THAT IT WAS FOR OTHERS TO ACT.',
    ],
    [
      'in Markdown',
      '# The war\n\n- **One** of the ships was hit by a missile at the port.\n- The crew of the other is safe, the navy said.',
    ],
  ])('%s', (_, text) => {
    expect(languageOf(text)).toBe('English');
  });

  test.each(['Ukraine', 'The war in Ukraine', 'Russia launched 112 drones in a single night.', 'Photo: the U.S. Navy'])(
    'of a few words may be a name: %s',
    (text) => {
      expect(languageOf(text)).toBe('unknown');
    },
  );
});

test.each([
  ['Russian', 'Президент России заявил, что переговоры будут продолжены на следующей неделе в Москве.'],
  [
    'Chinese',
    '国防部发言人星期一在北京表示，中国军队将继续采取必要措施，坚决维护国家主权和领土完整，有关国家应当停止挑衅。',
  ],
  [
    'French',
    "Le président de la République a annoncé lundi que la France allait livrer de nouveaux missiles à l'Ukraine, et que les soldats seraient formés dans le sud du pays pendant plusieurs mois avant leur départ vers le front.",
  ],
  [
    'German',
    'Der Bundeskanzler hat am Montag angekündigt, dass Deutschland weitere Flugabwehrsysteme an die Ukraine liefern werde; die Ausbildung der Soldaten solle noch in diesem Monat beginnen und werde einige Wochen dauern, wie er vor den Abgeordneten sagte, bevor er sich auf den Weg nach Warschau machte.',
  ],
  [
    'Indonesian',
    'Presiden mengatakan pada hari Senin bahwa pemerintah akan membeli pesawat tempur baru untuk memperkuat pertahanan negara, dan kontrak tersebut akan ditandatangani setelah pembicaraan dengan perusahaan selesai dilakukan bulan depan.',
  ],
])('%s is another language', (_, text) => {
  expect(languageOf(text)).toBe('another');
});

test('ten megabytes without a space take no long time', () => {
  // Of the processor: what else runs on the machine is nothing to it.
  const started = process.cpuUsage();
  for (const unit of ['a', '<', '`', '?', '®', 'á»']) {
    const text = unit.repeat(2_000_000 / unit.length);
    languageOf(text);
    findBrokenLetters(text);
  }
  expect(process.cpuUsage(started).user / 1000).toBeLessThan(5000);
});

/** Ten paragraphs each. */
function inArticles(paragraphs: readonly string[]): string[] {
  return paragraphs.flatMap((_, i) => (i % 10 === 0 ? [paragraphs.slice(i, i + 10).join('\n\n')] : []));
}
