// Makes dist: the command and the library as one bundle with shared chunks, and the library's types.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { build } from 'esbuild';

rmSync('dist', { recursive: true, force: true });
const sources = readdirSync('src', { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
const hash = createHash('sha256');
for (const { parentPath, name } of sources) hash.update(name).update(readFileSync(join(parentPath, name)));
await build({
  entryPoints: ['src/cli/main.ts', 'src/index.ts'],
  entryNames: '[name]',
  outdir: 'dist',
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node20',
  define: { SONGNGU_BUILD: JSON.stringify(hash.digest('hex').slice(0, 16)) },
  minifyWhitespace: true,
  minifySyntax: true,
  // Its binary cannot be bundled.
  external: ['libsql'],
  // Some libraries are CommonJS and call require.
  banner: {
    js: "import{createRequire as __r}from'node:module';const require=__r(import.meta.url);",
  },
  logLevel: 'warning',
});
const tsc = createRequire(import.meta.url).resolve('typescript/package.json').replace('package.json', 'bin/tsc');
execFileSync(process.execPath, [tsc, '--project', 'tsconfig.types.json'], { stdio: 'inherit' });
