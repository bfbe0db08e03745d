import { readFile } from 'node:fs/promises'
import { join, relative } from 'node:path'

/** For esbuild: `import style from './style.css?raw'` gives the file's text, as it does in vitest. Paths are relative, so that every checkout builds the same names. */
export const rawFiles = {
  name: 'raw-files',
  setup(build) {
    build.onResolve({ filter: /\?raw$/ }, ({ path, resolveDir }) => ({ path: relative('', join(resolveDir, path.replace(/\?raw$/u, ''))), namespace: 'raw' }))
    build.onLoad({ filter: /.*/, namespace: 'raw' }, async ({ path }) => ({ contents: await readFile(path, 'utf8'), loader: 'text', watchFiles: [path] }))
  },
}
