import { readFile } from 'node:fs/promises'
import { dirname, join, relative, resolve } from 'node:path'
import { ConfigError, DEFAULT_CONFIG, readConfig, type CheckConfig } from '../checks/check/index.js'
import { toInputError } from '../input/input-error.js'

export const CONFIG_NAME = '.whosaidrc.json'

/**
 * The configuration that a file holds; where none is named, that of `.whosaidrc.json` in the directory or the nearest above;
 * the default where there is none. Throws `ConfigError`, its message led by the file's name.
 */
export async function loadConfig(name: string | undefined, cwd: string): Promise<CheckConfig> {
  if (name !== undefined) return readConfigFile(name, resolve(cwd, name))
  for (let directory = resolve(cwd); ; directory = dirname(directory)) {
    const path = join(directory, CONFIG_NAME)
    const config = await readIfPresent(relative(cwd, path), path)
    if (config) return config
    if (dirname(directory) === directory) return DEFAULT_CONFIG
  }
}

async function readIfPresent(name: string, path: string): Promise<CheckConfig | null> {
  try {
    await readFile(path)
  } catch (error) {
    if (toInputError(error).code === 'missing') return null
  }
  return readConfigFile(name, path)
}

async function readConfigFile(name: string, path: string): Promise<CheckConfig> {
  try {
    return readConfig(await readFile(path, 'utf8'))
  } catch (error) {
    throw new ConfigError(`${name}: ${error instanceof ConfigError ? error.message : toInputError(error).message}`)
  }
}
