import { mergeConfig } from 'vitest/config'
import config from '../../vitest.config.js'

/** The tests that mutants are held against: without those of processes, which run the built command, and of arbitrary texts, which take long and prove what can't be wrong, not what is right. */
export default mergeConfig(config, {
  test: {
    setupFiles: ['test/mutation/load-all.js'],
    exclude: ['test/ci.test.ts', 'test/quote-rules.test.ts', 'test/docs.test.ts', 'test/newsroom-pages.test.ts', 'test/formats-docs.test.ts', 'test/layers.test.ts', 'test/browser/**', 'test/faults/**', 'test/hostile/**', 'test/invariants/**', 'test/training/**',
      'test/cli/process.test.ts', 'test/cli/diff.test.ts', 'test/cli/output-file.test.ts', 'test/cli/no-network.test.ts', 'test/cli/pool.test.ts', 'test/cli/completion/**', 'test/cli/man-page.test.ts', 'test/output/any-text.test.ts'],
  },
})
