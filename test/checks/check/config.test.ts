import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, it } from 'vitest'
import { DEFAULT_CONFIG, readConfig } from '../../../src/checks/check/config.js'
import schema from '../../../src/checks/check/whosaidrc.schema.json' with { type: 'json' }

const validate = new Ajv2020().compile(schema)

describe('a configuration', () => {
  it('that says nothing leaves every rule as it is', () => {
    expect(readConfig('{}')).toEqual(DEFAULT_CONFIG)
  })

  it('sets what rules count as, and leaves the others alone', () => {
    const { levels } = readConfig('{"rules": {"no-role": "off", "no-speaker": "error"}}')
    expect([levels.get('no-role'), levels.get('no-speaker'), levels.get('name-spelling')]).toEqual(['off', 'error', 'error'])
  })

  it('sets the severity that matters and how much is shown', () => {
    expect(readConfig('{"$schema": "x", "severity": "error", "maxFindings": 5}')).toMatchObject({ severity: 'error', maxFindings: 5 })
  })
})

describe('a configuration that is wrong says where, and what is nearest', () => {
  it.each([
    ['{"rule": {}}', 'there is no setting "rule" (did you mean rules?)'],
    ['{"rules": {"grammar": "off"}}', 'there is no rule "grammar" (there are unclosed-marks, straight-marks, '],
    ['{"rules": {"no-speeker": "off"}}', 'there is no rule "no-speeker" (did you mean no-speaker?)'],
    ['{"rules": {"no-speaker": "of"}}', 'rules.no-speaker must be one of off, info, warning, error, not "of" (did you mean off?)'],
    ['{"rules": {"no-speaker": 2}}', 'rules.no-speaker must be one of off, info, warning, error, not 2'],
    ['{"rules": ["no-speaker"]}', 'rules must be an object in braces'],
    ['{"severity": "warn"}', 'severity must be one of info, warning, error, not "warn"'],
    ['{"severity": "warnign"}', 'not "warnign" (did you mean warning?)'],
    ['{"maxFindings": 0}', 'maxFindings must be a whole number from 1, not 0'],
    ['{"__proto__": {}}', 'there is no setting "__proto__"'],
    ['[]', 'the configuration must be an object in braces'],
    ['{"rules": ', 'not valid JSON: '],
  ])('%s', (json, message) => {
    expect(() => readConfig(json)).toThrow(message)
  })
})

describe('the schema for editors', () => {
  it.each(['{}', '{"rules": {"no-role": "off"}, "severity": "error", "maxFindings": 5, "$schema": "x"}'])('takes what the command takes: %s', (json) => {
    expect(validate(JSON.parse(json))).toBe(true)
  })

  it.each(['{"rule": {}}', '{"rules": {"no-speeker": "off"}}', '{"rules": {"no-role": "of"}}', '{"severity": "off"}', '{"maxFindings": 0}', '[]'])('refuses what the command refuses: %s', (json) => {
    expect(validate(JSON.parse(json))).toBe(false)
    expect(() => readConfig(json)).toThrow()
  })
})
