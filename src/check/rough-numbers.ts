import type { Issue } from '../model/outcome.ts';
import { readEnglishMagnitudes, readVietnameseMagnitudes } from '../text/magnitudes.ts';
import { readEnglishMultiples, readVietnameseMultiples } from '../text/multiples.ts';
import type { RoughNumber } from '../text/quantity.ts';
import { readVietnameseNumbers } from '../text/vietnamese-numbers.ts';

/** "hàng chục nghìn" is tens of thousands, not thousands. */
export function magnitudeIssues(source: string, target: string): Issue[] {
  const magnitudes = readVietnameseMagnitudes(source);
  if (magnitudes.length === 0) return [];
  return replaced(magnitudes, readEnglishMagnitudes(target)).map(([own, other]) =>
    issue(own, other, writeMagnitude(own.value)),
  );
}

const MULTIPLES: Readonly<Record<number, string>> = {
  0.25: 'a quarter',
  0.33: 'a third',
  0.5: 'half',
  0.67: 'two-thirds',
  0.75: 'three-quarters',
  1.5: 'one and a half times',
  2: 'double',
  3: 'triple',
};

/** "gấp đôi" is double, not triple; "một nửa" is half, not a third. */
export function multipleIssues(source: string, target: string): Issue[] {
  const multiples = readVietnameseMultiples(source);
  if (multiples.length === 0) return [];
  const rendered = readEnglishMultiples(target);
  const counted = readVietnameseNumbers(source)
    .filter(({ end }) => /^\slần/.test(source.slice(end)))
    .flatMap(({ values }) => values);
  // "hai lần" may be "twice"; "1/5" and "một phần năm" are parts that were not read.
  const unread = multiples.reduce((text, { text: read }) => text.replace(read, ''), source);
  const parts = /\/[2-9]|phần/iu.test(unread) ? [] : rendered.filter(isPart);
  const times = rendered.filter((other) => !isPart(other) && !counted.includes(other.value));
  const owns = multiples.filter((own) => !rendered.some(({ value }) => value === own.value));
  // "gấp đôi" is not "half".
  const inverse = owns.flatMap((own) =>
    rendered
      .filter(({ value }) => value < 1 && Math.abs(value * own.value - 1) < 0.02)
      .map((other) => [own, other] as const),
  );
  const pairs = [
    ...inverse,
    ...replaced(owns.filter(isPart), parts),
    ...replaced(
      owns.filter((own) => !isPart(own)),
      times,
    ),
  ];
  return pairs.map(([own, other]) => issue(own, other, MULTIPLES[own.value] ?? `${own.value} times`));
}

function isPart({ value }: RoughNumber): boolean {
  return value < 1;
}

/** What stands in the source alone, each with what stands in the translation alone. */
function replaced(
  owns: readonly RoughNumber[],
  rendered: readonly RoughNumber[],
): (readonly [RoughNumber, RoughNumber])[] {
  const isIn = (list: readonly RoughNumber[]) => (rough: RoughNumber) =>
    list.some(({ value }) => value === rough.value);
  const others = rendered.filter((rough) => !isIn(owns)(rough));
  const missing = owns.filter((rough) => !isIn(rendered)(rough));
  return missing.flatMap((own, i) => {
    const other = others[i];
    return other ? [[own, other] as const] : [];
  });
}

const SCALES: readonly (readonly [value: number, name: string])[] = [
  [1e12, 'trillions'],
  [1e9, 'billions'],
  [1e6, 'millions'],
  [1e3, 'thousands'],
];

/** 10,000 is "tens of thousands". */
function writeMagnitude(value: number): string {
  const [scale, name] = SCALES.find(([least]) => value >= least) ?? [1, ''];
  if (value === 10) return 'dozens';
  const times = { 10: 'tens', 100: 'hundreds', 1000: 'thousands' }[value / scale];
  return [times, name].filter(Boolean).join(' of ');
}

function issue(own: RoughNumber, other: RoughNumber, expected: string): Issue {
  return {
    check: 'approximations',
    category: 'accuracy/mistranslation',
    severity: 'major',
    message: `"${own.text}" → "${other.text}"; expected ${expected}`,
  };
}
