import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { describe, expect, test } from 'vitest';

/** Which rooms a room may import from, beside itself. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  model: [],
  text: ['model'],
  article: ['text', 'model'],
  glossary: ['text', 'model'],
  prompt: ['text', 'model'],
  engine: ['prompt', 'text', 'model'],
  check: ['text', 'model'],
  memory: ['text', 'model'],
  bitext: ['text', 'model'],
  pipeline: ['article', 'glossary', 'prompt', 'engine', 'check', 'memory', 'bitext', 'text', 'model'],
  run: ['pipeline', 'article', 'glossary', 'engine', 'memory', 'bitext', 'text', 'model'],
  cli: ['run', 'bitext', 'text', 'model'],
  'index.ts': ['run', 'pipeline', 'article', 'bitext', 'model'],
};

/** Who may touch the world outside the process, file by file where a room has only one or two. */
const WORLD: readonly { what: string; imports: RegExp; allowed: RegExp }[] = [
  {
    what: 'the disk',
    imports: /^node:fs/,
    allowed: /^src\/(run\/|memory\/|article\/load-article\.ts|glossary\/glossary-files\.ts|cli\/start\.ts)/,
  },
  { what: 'the network', imports: /^(openai|undici|node:https?|node:net)$/, allowed: /^src\/engine\// },
  { what: 'the database', imports: /^libsql$/, allowed: /^src\/memory\// },
];

interface Source {
  readonly file: string;
  readonly text: string;
}

const SOURCES: readonly Source[] = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts'))
  .map((name) => join('src', name))
  .map((file) => ({ file, text: readFileSync(file, 'utf8') }));

function importsOf({ text }: Source): string[] {
  return [...text.matchAll(/(?:^import\b[^'"]*?|^export\b[^'"]*?\bfrom\s*|\bimport\(\s*)['"]([^'"]+)['"]/gm)].map(
    ([, path]) => path ?? '',
  );
}

function roomOf(file: string): string {
  return file.split(/[\\/]/)[1] ?? '';
}

function violations(sources: readonly Source[]): string[] {
  return sources.flatMap((source) => {
    const room = roomOf(source.file);
    return importsOf(source).flatMap((path) => {
      const world = WORLD.filter(({ imports, allowed }) => imports.test(path) && !allowed.test(source.file));
      const target = path.startsWith('.') ? roomOf(normalize(join(dirname(source.file), path))) : room;
      const isAllowed = target === room || MAY_IMPORT[room]?.includes(target);
      return [
        ...world.map(({ what }) => `${source.file} touches ${what}`),
        ...(isAllowed ? [] : [`${source.file} imports ${path}: ${room} may not import ${target}`]),
      ];
    });
  });
}

describe('the rooms of src', () => {
  test('import one way', () => {
    expect(violations(SOURCES)).toEqual([]);
  });

  test('read the environment in one place', () => {
    const readers = SOURCES.filter(({ text }) => /process\.env\b/.test(text)).map(({ file }) => file);
    expect(readers).toEqual(['src/run/read-environment.ts']);
  });

  test.each([
    ['a room that imports what uses it', 'src/text/fold.ts', "import { checkSegment } from '../check/index.ts';"],
    [
      'a working room that imports its neighbour',
      'src/check/terms.ts',
      "import { compileTerms } from '../glossary/compile-terms.ts';",
    ],
    ['a noun with an import', 'src/model/term.ts', "import { sha256 } from '../text/hash.ts';"],
    ['a late import', 'src/text/fold.ts', "const { run } = await import('../cli/main.ts');"],
    ['a check that reads the disk', 'src/check/terms.ts', "import { readFileSync } from 'node:fs';"],
    ['a pipeline with a network of its own', 'src/pipeline/translator.ts', "import OpenAI from 'openai';"],
  ])('a planted violation is found: %s', (_, file, text) => {
    expect(violations([{ file, text }])).toHaveLength(1);
  });
});
