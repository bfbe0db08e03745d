import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    // No test asserts a time; a busy machine must not fail one.
    testTimeout: 120_000,
    // Modules hold no state but what they have read and room to work in: files of tests may share them.
    isolate: false,
    // Else a style that is imported as text comes back empty.
    css: true,
    coverage: { provider: 'v8', include: ['src/**/*.ts'], reporter: ['text', 'json-summary'] },
  },
})
