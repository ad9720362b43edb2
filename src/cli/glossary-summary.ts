import type { Term } from '../model/term.ts';
import type { GlossaryCheck } from '../run/check-glossary.ts';
import type { FoundTerms, ParagraphTerms } from '../run/find-terms.ts';
import { plural } from '../text/grouped.ts';
import { type Line, toLines } from './terminal.ts';

/** What `songngu glossary check` says. */
export function checkLines({ folder, rows, files, faults }: GlossaryCheck): Line[] {
  if (faults.length > 0) return faults.map(plain);
  return [plain(`${folder}: ${plural(rows, 'row')} in ${plural(files, 'file')}, nothing wrong.`)];
}

/** What `songngu glossary find` says. */
export function foundLines({ paragraphs, overriddenBy }: FoundTerms): Line[] {
  const lines = paragraphs.flatMap((paragraph) => paragraphLines(paragraph, overriddenBy));
  return lines.length > 0 ? lines : [plain('No term of the glossary, nor anything like one.')];
}

function paragraphLines(paragraph: ParagraphTerms, overriddenBy: FoundTerms['overriddenBy']): Line[] {
  const { place, source, matches, lost } = paragraph;
  if (matches.length === 0 && lost.length === 0) return [];
  const found = matches.map(({ term, start, end }) => {
    const older = overriddenBy(term);
    const instead = older ? `; it overrides ${nameOf(older)}` : '';
    return item(start, `${quote(source.slice(start, end))} → ${renderingOf(term)} (${term.place})${instead}`);
  });
  const missed = lost.map((each) => {
    const { term, start, end } = each;
    return item(start, `${quote(source.slice(start, end))} → not ${nameOf(term)}: ${reasonOf(each)}`);
  });
  return [
    ...(place ? [plain(place)] : []),
    ...found,
    ...(missed.length > 0 ? [{ head: '  ', text: 'Not found:' }] : []),
    ...missed,
    ...(place ? [plain('')] : []),
  ];
}

function reasonOf({ term, loss }: ParagraphTerms['lost'][number]): string {
  switch (loss.why) {
    case 'blocker':
      return `inside the blocker ${quote(loss.by.term.source)} (${loss.by.term.place})`;
    case 'overlap':
      return `${quote(loss.by.term.source)} (${loss.by.term.place}) has the place`;
    case 'capitals':
      return `the row asks for the capitals of ${quote(term.source)}`;
    case 'signs':
      return `the row ends in other signs, ${quote(term.source)}`;
    case 'marks':
      return `other marks; the row writes ${quote(term.source)}`;
    case 'fixed':
      return 'inside an address or code, which stays as it is';
  }
}

/** The English, and how strictly it is meant. */
function renderingOf({ target, use, acronym }: Term): string {
  return `${target}${acronym && acronym !== target ? ` (${acronym})` : ''}, ${use}`;
}

function nameOf({ source, target, place }: Term): string {
  return `${quote(target || source)} (${place})`;
}

/** The column, from 1, and what stands there. */
function item(start: number, text: string): Line {
  return { head: `  ${String(start + 1).padEnd(4)} `, text };
}

function plain(text: string): Line {
  return toLines(text)[0] ?? { head: '', text };
}

function quote(text: string): string {
  return `"${text}"`;
}
