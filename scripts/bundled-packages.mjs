import { readFileSync } from 'node:fs'

/** The packages whose code is in the bundle that build/bundle.json tells of: names, versions and licences, in order. */
export function bundledPackages() {
  const { inputs } = JSON.parse(readFileSync('build/bundle.json', 'utf8'))
  const folders = new Set(Object.keys(inputs).map((path) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(path)?.[0]).filter(Boolean))
  const packages = [...folders].map((folder) => {
    const { name, version, license } = JSON.parse(readFileSync(`${folder}/package.json`, 'utf8'))
    return { name, version, license }
  })
  const unique = new Map(packages.map((bundled) => [`${bundled.name} ${bundled.version}`, bundled]))
  return [...unique].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, bundled]) => bundled)
}
