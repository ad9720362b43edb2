import { describe, expect, test } from 'vitest';
import { compileTerms } from '../../src/glossary/compile-terms.ts';
import { acronymConflicts, contradictions } from '../../src/glossary/contradictions.ts';
import { explainTerms } from '../../src/glossary/explain-terms.ts';
import { neverMatches } from '../../src/glossary/never-matches.ts';
import { overlaps } from '../../src/glossary/overlaps.ts';
import { suspiciousCharacters } from '../../src/glossary/suspicious-characters.ts';
import type { Term } from '../../src/model/term.ts';
import { blocker, row } from './term.ts';

describe('suspicious characters', () => {
  test.each<[string, Term, string]>([
    ['a Cyrillic letter', row('Uкraine', 'Ukraine'), 'Cyrillic "к" (U+043A) in source'],
    ['a Cyrillic designation', row('С-300', 'S-300'), 'Cyrillic "С" (U+0421) in source'],
    ['a Greek letter', row('Nga', 'Ρussia'), 'Greek "Ρ" (U+03A1) in target'],
    ['the Icelandic ð', row('ðại sứ', 'ambassador'), '"ð" (U+00F0) in source is no đ'],
    ['a loose mark', row('đại sứ', 'x\u0323\u0304 ambassador'), 'a loose mark on'],
    ['an odd space', row('tàu\u00A0ngầm', 'submarine'), 'an odd space (U+00A0) in source'],
    ['two spaces', row('tàu ngầm', 'attack  submarine'), 'two spaces in target'],
    ['curly quotes', row('nhà Trắng', '“White House”'), '"“" in target; write the straight'],
    ['a curly apostrophe in a cell of many', row('Nga', 'Russia', { admitted: ['Putin’s'] }), '"’" in admitted'],
    ['a sign at the end', row('hạ viện:', 'House'), 'source ends in ":"'],
    ['a Cyrillic letter in the acronym', row('Nga', 'Russia', { acronym: 'РФ' }), 'Cyrillic "Р" (U+0420) in acronym'],
    ['two spaces in the expansion', row('Nga', 'Russia', { expansion: 'the  state' }), 'two spaces in expansion'],
    ['an odd space in what is forbidden', row('Nga', 'Russia', { forbidden: ['a\u00A0b'] }), '(U+00A0) in forbidden'],
    ['a bar in the target', row('tàu khu trục', 'destroyer|warship'), '"|" in target'],
  ])('%s is named', (_, term, fault) => {
    expect(suspiciousCharacters(term)).toEqual([expect.stringContaining(fault)]);
  });

  test.each([
    row('Lầu Năm Góc', "Pentagon's", { admitted: ['Türkiye', 'AEW&C'] }),
    row('tuần lễ “ngoại giao”', 'diplomatic week'),
    row('ghi chú', 'note:'),
    row('máy bay cảnh báo sớm', 'AEW&C', { acronym: 'AEW&C', expansion: 'airborne early warning & control' }),
  ])('none in $source', (term) => {
    expect(suspiciousCharacters(term)).toEqual([]);
  });
});

describe('contradictions', () => {
  test.each<[string, Partial<Term>, string]>([
    ['the target', { forbidden: ['trooper', 'Soldier'] }, '"soldier" is the target and forbidden too'],
    ['an admitted rendering', { admitted: ['GI'], forbidden: ['GI'] }, '"GI" is admitted and forbidden too'],
    ['the acronym', { acronym: 'QN', forbidden: ['QN'] }, '"QN" is the acronym and forbidden too'],
    ['the expansion', { expansion: 'trooper', forbidden: ['trooper'] }, '"trooper" is the expansion and forbidden too'],
  ])('%s is forbidden', (_, more, fault) => {
    expect(contradictions(row('quân nhân', 'soldier', more))).toEqual([expect.stringContaining(fault)]);
  });

  test('a forbidden part of what is right is none', () => {
    expect(contradictions(row('Bắc Triều Tiên', 'North Korea', { forbidden: ['Korea'] }))).toEqual([]);
  });

  test('one acronym with and without what it stands for is none', () => {
    const more = [{ acronym: 'UAV' }, { acronym: 'UAV', expansion: 'unmanned aerial vehicle' }, { expansion: 'drone' }];
    expect(acronymConflicts(more.map((each) => row('máy bay không người lái', 'drone', each)))).toEqual([]);
  });

  test('one acronym stands for two things', () => {
    const uav = (source: string, expansion: string, place: string) =>
      row(source, expansion, { acronym: 'UAV', expansion, place });
    expect(
      acronymConflicts([
        row('thiết bị bay', 'aircraft', { acronym: 'UAV' }),
        uav('máy bay không người lái', 'unmanned aerial vehicle', 'a.csv:2'),
        uav('phương tiện bay không người lái', 'Unmanned aerial vehicle', 'a.csv:3'),
        uav('thiết bị bay không người lái', 'uncrewed aerial vehicle', 'a.csv:4'),
      ]),
    ).toEqual([
      expect.stringMatching(/^a\.csv:4: UAV is "uncrewed aerial vehicle" here and .* in a\.csv:2; write one/),
    ]);
  });
});

describe('rows that can never match', () => {
  const verdict = (term: Term, ...others: readonly Term[]) => neverMatches(term, explainTerms([term, ...others]));

  test('"Anh" beside the blocker "anh"', () => {
    expect(verdict(row('Anh'), blocker('anh'))).toMatch(/^"Anh" can never match: it lies inside the blocker "anh" \(/);
  });

  test('a row of which another spelling has the place', () => {
    const [first, second] = [row('hoà bình', 'peace', { place: 'a.csv:2' }), row('hòa bình')];
    expect(neverMatches(second, explainTerms([row('Hòa'), first, second]))).toBe(
      '"hòa bình" can never match: "hoà bình" (a.csv:2) has its place; delete one of the rows',
    );
  });

  test('a source that begins with a sign', () => {
    expect(verdict(row('- (tàu sân bay'))).toBe(
      '"- (" before the first word of the source is never matched; delete it',
    );
    expect(verdict(row('… tàu sân bay'))).toBe('"…" before the first word of the source is never matched; delete it');
  });

  test('an address', () => {
    expect(verdict(row('https://mod.gov.vn'))).toMatch(/^source looks like an address/);
  });

  test('a blocker in which nothing is', () => {
    expect(verdict(blocker('đối phó'), row('tên lửa'))).toMatch(/^this blocker blocks nothing/);
    expect(verdict(blocker('phái đòan'), row('phái đoàn'))).toMatch(/^this blocker blocks nothing/);
  });

  test.each([
    ['phòng không', [blocker('văn phòng không')]],
    ['safe', [row('SAFE')]],
    ['eVTOL', []],
    ['SAMP/T', []],
  ])('not "%s"', (source, others) => {
    expect(verdict(row(source), ...others)).toBeUndefined();
  });

  test('not a blocker that hides a row only where it has capitals', () => {
    expect(verdict(blocker('Chủ nhật'), row('Nhật'))).toBeUndefined();
  });
});

describe('overlaps', () => {
  const faults = (...terms: readonly Term[]) => overlaps(terms, compileTerms(terms));

  test('an everyday word with the beginning of another row makes a term: "không quân đội nào"', () => {
    expect(faults(row('không quân'), row('quân đội'))).toEqual([
      expect.stringContaining('"không quân" is found in "không quân đội", where "quân đội" ('),
    ]);
  });

  test('the end of another row with an everyday word makes a term: "quốc phòng không bình luận"', () => {
    expect(faults(row('quốc phòng'), row('phòng không'))).toEqual([
      expect.stringContaining('"phòng không" is found in "quốc phòng không", where "quốc phòng" ('),
    ]);
  });

  test.each<[string, readonly Term[]]>([
    ['the other is a blocker', [row('không quân'), blocker('quân đội')]],
    ['a blocker settles it', [row('không quân'), row('quân đội'), blocker('không quân đội')]],
    [
      'a longer row settles it',
      [row('không quân'), row('quân đội'), row('không quân đội nhân dân'), row('không quân đội')],
    ],
    ['the right row is longer and wins', [row('không quân'), row('quân giải phóng')]],
    ['no sentence is made of it', [row('lá chắn tên lửa'), row('tên lửa phòng không')]],
  ])('none where %s', (_, terms) => {
    expect(faults(...terms)).toEqual([]);
  });
});
