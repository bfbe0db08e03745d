import { existsSync, readFileSync } from 'node:fs'

/** The package's `models/` folder, seen from the bundle in `dist/` or from this file in `src/model/`. */
const FOLDERS = [new URL('../models/', import.meta.url), new URL('../../models/', import.meta.url)]

/** The bytes of a file of `models/`. Throws where the installation is broken: without its weights nothing here works. */
export function readModelFile(name: string): Uint8Array {
  const folder = FOLDERS.find((url) => existsSync(new URL(name, url)))
  if (!folder) throw new Error(`the installation is incomplete: models/${name} is missing`)
  return readFileSync(new URL(name, folder))
}
