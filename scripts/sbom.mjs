import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { bundledPackages } from './bundled-packages.mjs'

/**
 * The bill of materials of what is published, in CycloneDX: the packages in the bundle, and the weights and lists beside it.
 * `npm sbom` would list what is installed along with the package, which is nothing. It has neither date nor serial number:
 * the same build gives the same bytes.
 */
export function sbom() {
  const { name, version, description, license } = JSON.parse(readFileSync('package.json', 'utf8'))
  const self = npmComponent({ name, version, license }, { type: 'application', description })
  const packages = bundledPackages().map((bundled) => npmComponent(bundled, { type: 'library' }))
  const models = readdirSync('models').filter((file) => file.endsWith('.bin')).sort().map((file) => ({
    'bom-ref': `models/${file}`, type: 'data', name: `models/${file}`, hashes: [{ alg: 'SHA-256', content: sha256(`models/${file}`) }],
  }))
  const components = [...packages, ...models]
  return {
    $schema: 'http://cyclonedx.org/schema/bom-1.5.schema.json',
    bomFormat: 'CycloneDX', specVersion: '1.5', version: 1,
    metadata: { component: self },
    components,
    dependencies: [{ ref: self['bom-ref'], dependsOn: components.map((component) => component['bom-ref']) }],
  }
}

function npmComponent({ name, version, license }, { type, ...more }) {
  const purl = `pkg:npm/${name.replace('@', '%40')}@${version}`
  return { 'bom-ref': `${name}@${version}`, type, name, version, ...more, licenses: [{ license: { id: license } }], purl }
}

const sha256 = (file) => createHash('sha256').update(readFileSync(file)).digest('hex')
