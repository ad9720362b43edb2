import type { Issue } from '../model/outcome.ts';
import { pattern } from '../text/pattern.ts';

const SPAN = String.raw`(?:tháng|năm|thập\s(?:niên|k[ỷỉ])|thế\sk[ỷỉ]|quý|những\snăm|mùa)(?!\p{L})`;
const MONTHS =
  '(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Aug|Sept|Oct|Nov|Dec)';
const THEN = String.raw`[\s-](?:${MONTHS}|in\sthe|this|last|next|the|\d{4})`;

/** The two ends of a span of time: how each is written, and any word that may speak of it. */
const ENDS = [
  {
    name: 'the beginning',
    source: pattern.i`(?:nửa\s|\d+\s\p{L}+\s)?đầu(?<!\p{L}đầu|(?:bắt|lần|ban|dẫn|đứng)\sđầu)\s${SPAN}`,
    target: pattern.i`(?<!\p{L})(?:early${THEN}|(?:beginning|start)\sof|first\s(?:half|\S+\smonths))`,
    words: pattern.i`(?<!\p{L})(?:early|earlier|begin\p{L}*|began|start\p{L}*|first|since|open\p{L}*|dawn|turn|so\sfar)(?!\p{L})`,
  },
  {
    name: 'the end',
    source: pattern.i`(?:nửa\s|\d+\s\p{L}+\s)?cuối(?<!\p{L}cuối)\s${SPAN}`,
    target: pattern.i`(?<!\p{L})(?:late${THEN}|end\sof|(?:second|latter)\shalf|year-end)`,
    words: pattern.i`(?<!\p{L})(?:late|later|latter|end\p{L}*|second|last(?!\s(?:month|year|decade|century|quarter)(?!\p{L}))|final\p{L}*|clos\p{L}*|fourth|year-end|rest|wan\p{L}+|remain\p{L}+)(?!\p{L})`,
  },
] as const;

/** The other end of a month, a year, a decade: "đầu tháng 9" → "late September". Only where nothing speaks of the right one. */
export function checkEnds(source: string, target: string): Issue[] {
  if (!/đầu|cuối/iu.test(source)) return [];
  return ENDS.flatMap((end, i) => {
    const other = ENDS[1 - i];
    const written = end.source.exec(source)?.[0];
    const found =
      written && other && !other.source.test(source) && !end.words.test(target) && other.target.exec(target)?.[0];
    if (!found) return [];
    const message = `"${written}" → "${found}"; expected ${end.name}`;
    return [{ check: 'dates', category: 'accuracy/mistranslation', severity: 'major', message }];
  });
}
