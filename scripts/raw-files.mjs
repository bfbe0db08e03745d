import { readFile } from 'node:fs/promises'
import { join } from 'node:path'

/** For esbuild: `import style from './style.css?raw'` gives the file's text, as it does in vitest. */
export const rawFiles = {
  name: 'raw-files',
  setup(build) {
    build.onResolve({ filter: /\?raw$/ }, ({ path, resolveDir }) => ({ path: join(resolveDir, path.replace(/\?raw$/u, '')), namespace: 'raw' }))
    build.onLoad({ filter: /.*/, namespace: 'raw' }, async ({ path }) => ({ contents: await readFile(path, 'utf8'), loader: 'text', watchFiles: [path] }))
  },
}
