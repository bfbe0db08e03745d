import config from '../../vitest.config.js'

export default { test: { ...config.test, include: ['test/fuzz/fuzz.ts'] } }
