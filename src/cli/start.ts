import { fileURLToPath } from 'node:url'
import { loaderOf, setEngineFlags } from './code-cache.js'

setEngineFlags()
loaderOf(fileURLToPath(new URL('.', import.meta.url)))('main.cjs')
