import { didYouMean } from '../nearest.js'
import { RULES, RULE_NAMES } from '../rules/index.js'
import { SEVERITIES, type Severity } from './finding.js'

/** What a newsroom has agreed on, from `.whosaidrc.json`. Its JSON Schema is whosaidrc.schema.json beside this file. */
export interface CheckConfig {
  /** What each rule's findings count as. */
  readonly levels: Levels
  /** The severity from which findings make the command fail; null where the configuration does not say. */
  readonly severity: Severity | null
  /** How many findings to show at most; null where the configuration does not say. */
  readonly maxFindings: number | null
}

export type Level = Severity | 'off'
export type Levels = ReadonlyMap<string, Level>

const LEVELS: readonly Level[] = ['off', ...SEVERITIES]
const KEYS = ['$schema', 'rules', 'severity', 'maxFindings'] as const

/** A configuration that can't be used. The message names what is wrong in it, never the file: its reader adds that. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError'
}

export const DEFAULT_CONFIG: CheckConfig = {
  levels: new Map(RULES.map(({ name, severity }) => [name, severity])), severity: null, maxFindings: null,
}

/** Reads a configuration. Throws `ConfigError` for the first thing wrong with it. */
export function readConfig(json: string): CheckConfig {
  const config = parseObject(json)
  for (const key of Object.keys(config)) refuseUnless(KEYS, key, 'there is no setting')
  return {
    levels: readLevels(config['rules']),
    severity: config['severity'] === undefined ? null : oneOf(SEVERITIES, config['severity'], 'severity'),
    maxFindings: readCount(config['maxFindings']),
  }
}

/** Throws `ConfigError` where no rule has the name. */
export const refuseUnknownRule = (name: string): void => refuseUnless(RULE_NAMES, name, 'there is no rule')

function parseObject(json: string): Readonly<Record<string, unknown>> {
  let value: unknown
  try {
    value = JSON.parse(json)
  } catch (error) {
    throw new ConfigError(`not valid JSON: ${(error as Error).message.split('\n', 1)[0]}`)
  }
  return asObject(value, 'the configuration')
}

function asObject(value: unknown, what: string): Readonly<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new ConfigError(`${what} must be an object in braces`)
  return value as Readonly<Record<string, unknown>>
}

function readLevels(rules: unknown): Levels {
  const levels = new Map(DEFAULT_CONFIG.levels)
  if (rules === undefined) return levels
  for (const [name, level] of Object.entries(asObject(rules, 'rules'))) {
    refuseUnknownRule(name)
    levels.set(name, oneOf(LEVELS, level, `rules.${name}`))
  }
  return levels
}

function readCount(value: unknown): number | null {
  if (value === undefined) return null
  if (typeof value !== 'number' || !Number.isInteger(value) || value < 1) throw new ConfigError(`maxFindings must be a whole number from 1, not ${show(value)}`)
  return value
}

function refuseUnless(names: readonly string[], name: string, complaint: string): void {
  if (!names.includes(name)) throw new ConfigError(`${complaint} ${show(name)}${didYouMean(name, names) || ` (there are ${names.join(', ')})`}`)
}

function oneOf<Name extends string>(names: readonly Name[], value: unknown, key: string): Name {
  const found = names.find((name) => name === value)
  if (found === undefined) throw new ConfigError(`${key} must be one of ${names.join(', ')}, not ${show(value)}${typeof value === 'string' ? didYouMean(value, names) : ''}`)
  return found
}

/** A value in a message: long ones are cut. */
const LONGEST_SHOWN = 60

function show(value: unknown): string {
  const json = JSON.stringify(value)
  return json.length > LONGEST_SHOWN ? `${json.slice(0, LONGEST_SHOWN)}…` : json
}
