// Makes dist: the command as one file, the library as chunks with its types, and the code that V8 makes of the command.
import { execFile, execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { build } from 'esbuild';

/** Of all that an output depends on, the libraries included. */
const hash = createHash('sha256');
const sources = readdirSync('src', { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
const paths = sources.map(({ parentPath, name }) => join(parentPath, name));
const settings = ['build.js', 'package-lock.json', 'tsconfig.json', 'tsconfig.types.json'];
for (const path of [...paths.sort(), ...settings]) hash.update(path).update(readFileSync(path));
const DIGEST = hash.digest('hex').slice(0, 16);

/** Where it is made; it takes the place of the old one whole, so that a songngu that runs finds its files. */
const NEW = `dist.${process.pid}`;

const COMMON = {
  outdir: NEW,
  bundle: true,
  platform: 'node',
  target: 'node20',
  minifyWhitespace: true,
  minifySyntax: true,
  logLevel: 'warning',
};
/** The openai client, without a look at those of Node's globals that load its fetch. */
const withoutGlobals = {
  name: 'without-globals',
  setup({ onLoad }) {
    const instead = `import { FormData, Headers } from ${JSON.stringify(resolve('src/engine/openai-globals.ts'))};`;
    onLoad({ filter: /openai\/(client|internal\/headers|internal\/utils\/log)\.mjs$/ }, ({ path }) => ({
      contents: `${instead}${readFileSync(path, 'utf8')}`,
    }));
  },
};

/** The openai client makes all it can ask for at once, in more than a hundred files; songngu asks for completions. */
const withoutOtherResources = {
  name: 'without-other-resources',
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]openai[\\/]resources[\\/].+\.mjs$/ }, ({ path }) => {
      if (/[\\/](?:index|shared|(?:chat[\\/].*)?(?:chat|completions))\.mjs$/.test(path)) return undefined;
      const written = readFileSync(path, 'utf8');
      if (/^export \* from/m.test(written)) return undefined;
      const classes = Array.from(written.matchAll(/^export class (\w+)/gm), ([, name]) => `export class ${name} {}`);
      return { contents: ['export {}', ...classes].join('\n') };
    });
  },
};

/** minipass-fetch takes it where it is there, to decode pages of other encodings; JSON has none. */
const withoutIconv = {
  name: 'without-iconv',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^iconv-lite$/ }, ({ importer }) =>
      importer.includes('minipass-fetch') ? { path: 'iconv-lite', namespace: 'empty' } : undefined,
    );
    onLoad({ filter: /./, namespace: 'empty' }, () => ({ contents: '' }));
  },
};

/**
 * What is asked for at once and needed for some runs only: an answer that is compressed, TLS, another program, a new glossary or
 * new reviewed translations.
 */
const LATER = [
  { by: 'node_modules/minipass-fetch', asks: ['minizlib', 'https'] },
  { by: 'node_modules/commander', asks: ['node:child_process'] },
  { by: 'src/glossary', asks: ['papaparse'] },
  { by: 'src/memory', asks: ['sax'] },
];

/** A module in whose place stands one that loads it when something of it is wanted. */
const later = {
  name: 'later',
  setup({ initialOptions, onResolve, onLoad, onEnd }) {
    const isCommand = 'songngu' in initialOptions.entryPoints;
    const met = new Set();
    for (const { by, asks } of LATER) {
      const isOf = new RegExp(`[\\\\/]${by.replace('/', '[\\\\/]')}[\\\\/]`);
      onResolve({ filter: new RegExp(`^(?:${asks.join('|')})$`), namespace: 'file' }, ({ path, importer, resolveDir }) => {
        if (!isOf.test(importer)) return undefined;
        met.add(path);
        return { path, namespace: 'later', pluginData: resolveDir };
      });
    }
    onLoad({ filter: /./, namespace: 'later' }, ({ path, pluginData }) => ({
      contents: `module.exports = new Proxy({}, { get: (_, name) => require(${JSON.stringify(path)})[name] });`,
      resolveDir: pluginData,
    }));
    onEnd(() => {
      const missed = LATER.flatMap(({ asks }) => asks).find((path) => !met.has(path));
      if (isCommand && missed) throw new Error(`nothing asks for ${missed} any more: mend LATER in build.js`);
    });
  },
};

/**
 * libsql, but for its binary, which is looked for from where libsql is installed; what finds out on long ways which one it is
 * is left out. The exports of a package take Node longer to read than the binary: its folder is enough.
 */
const libsqlInside = {
  name: 'libsql-inside',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^(?:@neon-rs\/load|detect-libc)$/ }, () => ({ path: resolve('src/memory/libsql-target.ts') }));
    onResolve({ filter: /^libsql$/ }, ({ kind }) => (kind === 'require-resolve' ? { external: true } : undefined));
    onLoad({ filter: /[\\/]libsql[\\/]index\.js$/ }, ({ path }) => {
      const written = readFileSync(path, 'utf8');
      const contents = written.replace('return require(`@libsql/', 'return fromLibsql(`@libsql/');
      if (contents === written) throw new Error(`${path} asks for its binary in another way than it did`);
      return { contents: `${FROM_LIBSQL}${contents}` };
    });
  },
};

const FROM_LIBSQL = `
const { existsSync, realpathSync } = require("node:fs");
const { dirname } = require("node:path");
function fromLibsql(name) {
  const folder = require.resolve.paths("libsql").map((folder) => folder + "/libsql").find(existsSync);
  return require(require.resolve(name, { paths: [folder ? realpathSync(folder) : dirname(require.resolve("libsql"))] }));
}
`;

/** Of all that holds our own code. */
const OURS = {
  ...COMMON,
  plugins: [withoutGlobals, withoutOtherResources, withoutIconv, libsqlInside, later],
  define: {
    'globalThis.ReadableStream': 'undefined',
    'globalThis.Blob': 'undefined',
    SONGNGU_BUILD: JSON.stringify(DIGEST),
  },
};

/** What dist was made of: a digest in a file of it. */
const MADE_OF = 'made-of';

const SAMPLE = 'input/ukraine-us-arms-venture.txt';

/** Large, and needed for a few runs only: each a file of its own beside the command. */
const APART = {
  undici: 'undici',
  'iconv-lite': 'iconv-lite',
  'o200k-base': 'gpt-tokenizer/encoding/o200k_base',
};

if (!isMade()) await make();

async function make() {
  try {
    await Promise.all([buildCommand(), buildLibrary()]);
    await makeCodeCache();
    writeFileSync(join(NEW, MADE_OF), DIGEST);
    rmSync('dist', { recursive: true, force: true });
    renameSync(NEW, 'dist');
  } finally {
    rmSync(NEW, { recursive: true, force: true });
  }
}

/** Whether dist is what these very files make: npm builds at every install and every pack. */
function isMade() {
  const made = join('dist', MADE_OF);
  const isWhole = ['main.cjs', 'songngu.cjs', 'index.js', 'types/index.d.ts'].every((file) => existsSync(join('dist', file)));
  return isWhole && existsSync(made) && readFileSync(made, 'utf8') === DIGEST;
}

/** One CommonJS file, since V8 keeps code of scripts, but not of modules; what a run does not reach is not evaluated. */
async function buildCommand() {
  const format = { format: 'cjs', outExtension: { '.js': '.cjs' } };
  const apart = {
    name: 'apart',
    setup({ onResolve }) {
      onResolve({ filter: /\/import-module\.ts$/ }, () => ({ path: './import-module.cjs', external: true }));
      for (const [name, path] of Object.entries(APART))
        onResolve({ filter: new RegExp(`^${path}$`) }, () => ({ path: `./${name}.cjs`, external: true }));
    },
  };
  await Promise.all([
    build({ ...COMMON, ...format, entryPoints: { main: 'src/cli/start.ts', 'import-module': 'src/engine/import-module.ts', ...APART } }),
    build({
      ...OURS,
      ...format,
      entryPoints: { songngu: 'src/cli/main.ts' },
      plugins: [...OURS.plugins, apart],
      banner: { js: 'const __url=require("node:url").pathToFileURL(__filename).href;' },
      define: { ...OURS.define, 'import.meta.url': '__url' },
      // A script that V8 keeps code of can require, not import.
      supported: { 'dynamic-import': false },
    }),
  ]);
  writeAsAscii(join(NEW, 'songngu.cjs'));
}

/**
 * Writes the letters that esbuild leaves as they are, those of patterns, as escapes, which mean the same there: a script of
 * ASCII alone is read in a quarter of the time, and takes half the memory.
 */
function writeAsAscii(file) {
  const script = readFileSync(file, 'utf8');
  if (/\\[^\x00-\x7f]/.test(script)) throw new Error(`${file}: an escape of a letter that is not ASCII would become another one`);
  writeFileSync(file, script.replace(/[^\x00-\x7f]/g, (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`));
}

async function buildLibrary() {
  await build({
    ...OURS,
    entryPoints: ['src/index.ts'],
    splitting: true,
    format: 'esm',
    // Some libraries are CommonJS and call require.
    banner: { js: "import{createRequire as __r}from'node:module';const require=__r(import.meta.url);" },
  });
  const tsc = createRequire(import.meta.url).resolve('typescript/package.json').replace('package.json', 'bin/tsc');
  execFileSync(process.execPath, [tsc, '--project', 'tsconfig.types.json', '--outDir', join(NEW, 'types')], { stdio: 'inherit' });
}

/**
 * The first start keeps the code (`src/cli/start.ts`): here, of a run over the sample up to its first request, so that a user's
 * first is no slower. All the code of a run is larger by half, and would be read before the first request; V8 makes the rest
 * while the engine works. Where it fails, there is less code to keep.
 */
async function makeCodeCache() {
  const folder = mkdtempSync(join(tmpdir(), 'songngu-build-'));
  const server = createServer((_, response) => response.writeHead(401).end());
  try {
    await new Promise((listening, failed) => server.on('error', failed).listen(0, '127.0.0.1', listening));
    mkdirSync(join(folder, 'input'));
    // In other words than those of the reviewed translations, so that there is something to ask.
    const sample = readFileSync(SAMPLE, 'utf8').replace(/(?=\.$)/gm, ' nữa');
    writeFileSync(join(folder, 'input', 'sample.txt'), sample);
    const { PATH, SystemRoot } = process.env;
    const OPENAI_BASE_URL = `http://127.0.0.1:${server.address().port}/v1`;
    const env = { PATH, SystemRoot, OPENAI_BASE_URL, OPENAI_API_KEY: 'none', OPENAI_MODEL: 'none', SONGNGU_HOME: folder };
    const args = [resolve(NEW, 'main.cjs'), 'translate', '--quiet', '--fresh'];
    // Once more, since the first run reads the glossary, and those after it what is kept of it.
    for (let run = 0; run < 2; run += 1) {
      rmSync(join(NEW, 'songngu.cjs.cache'), { force: true });
      await new Promise((ended) => execFile(process.execPath, args, { cwd: folder, env, timeout: 60_000 }, ended));
    }
  } catch (error) {
    console.error(`The code of a start was not made (${error.message}): the first start makes it.`);
  } finally {
    server.close();
    rmSync(folder, { recursive: true, force: true });
  }
}
