#!/usr/bin/env node
import module from 'node:module'

module.enableCompileCache?.() // Node 22.8 and later: start-up without compiling again
await import('../dist/start.js')
