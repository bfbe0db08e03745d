/**
 * For esbuild: commander asks for `node:child_process` as it loads, for commands that lie in files of their own. There are none here, and it would be
 * a twentieth of a start-up: it is loaded if it is ever needed.
 */
export const laterModules = {
  name: 'later-modules',
  setup(build) {
    build.onResolve({ filter: /^node:child_process$/ }, ({ path, importer }) => (/[\\/]commander[\\/]/.test(importer) ? { path, namespace: 'later' } : undefined))
    build.onLoad({ filter: /.*/, namespace: 'later' }, ({ path }) => ({ contents: `module.exports = { get spawn() { return require('${path}').spawn } }`, loader: 'js' }))
  },
}
