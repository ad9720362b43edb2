import { countContents } from '../memory/count-contents.ts';
import { type Forgettable, type Forgotten, forget } from '../memory/forget.ts';
import type { MemoryFile } from '../memory/open-memory-file.ts';
import { ConfigError } from '../model/errors.ts';
import { withMemory } from './with-memory.ts';

export type { Forgotten };

/** What is named to be forgotten; exactly one of them. */
export interface Named {
  readonly text?: string | undefined;
  readonly article?: string | undefined;
  readonly model?: string | undefined;
}

/**
 * Forgets what is named, for good.
 * @throws ConfigError when not exactly one thing is named, there is no such memory, or nothing of it is remembered.
 */
export async function forgetMemory(memory: string, named: Named): Promise<Forgotten> {
  const what = forgettable(named);
  return withMemory(memory, async (opened) => {
    const forgotten = await forget(opened, what);
    const { decisions, dismissals, replies } = forgotten;
    if (decisions.length + dismissals.length + replies === 0)
      throw new ConfigError(`Nothing forgotten: ${reason(what, opened)}`);
    return forgotten;
  });
}

function forgettable({ text, article, model }: Named): Forgettable {
  const all: Forgettable[] = [
    ...(text?.trim() ? [{ by: 'text', text } as const] : []),
    ...(article ? [{ by: 'article', path: article.replaceAll('\\', '/').normalize('NFC') } as const] : []),
    ...(model ? [{ by: 'model', name: model } as const] : []),
  ];
  const [what] = all;
  if (!what || all.length > 1)
    throw new ConfigError(
      'name what to forget, one at a time: "the Vietnamese of a paragraph", --article PATH or --model NAME',
    );
  return what;
}

function reason(what: Forgettable, memory: MemoryFile): string {
  if (what.by === 'text')
    return 'this paragraph is not remembered; give its whole Vietnamese, as the side-by-side file has it';
  if (what.by === 'article')
    return `nothing was decided in ${what.path}; an article is named by its path below the input folder`;
  const models = [...countContents(memory).replies.keys()];
  return `no reply of ${what.name} is remembered${models.length > 0 ? `; there are those of ${models.join(', ')}` : ''}`;
}
