/** Loads all that is tried before the first test: what a file does as it is loaded, lists above all, is then nobody's test in particular, and left out. */
import.meta.glob(['../../src/**/*.ts', '!../../src/cli/main.ts', '!../../src/cli/worker.ts', '!../../src/cli/start.ts', '!../../src/cli/worker-start.ts'], { eager: true })
