import { Option } from 'commander'
import { nonEmpty } from './option-values.js'

/** Which fields of JSON and JSON Lines hold what. */
export interface FieldOptions {
  readonly idField: string
  readonly textField: string
}

export const idFieldOption = (): Option => new Option('--id-field <name>', 'JSON and JSON Lines: the field that holds the id').argParser(nonEmpty).default('id')

export const textFieldOption = (): Option => new Option('--text-field <name>', 'JSON and JSON Lines: the field that holds the article').argParser(nonEmpty).default('text')
