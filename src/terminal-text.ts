/** What a terminal may obey instead of showing: controls, text direction, tags, and halves of characters. */
export const COMMANDS = /[\p{Cc}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff\ufff9-\ufffb\u{e0000}-\u{e007f}\p{Cs}]/gu

/** "::error::" and "##[error]" are commands to the logs of common CI services. */
const CI_COMMANDS = /:(?=:)|#(?=#(?:\[|vso\[))/gu

/** Some text on one line, as anything but commands: white space becomes one space, the rest a visible stand-in. */
export const toTerminalText = (text: string): string =>
  text.replace(/\s+/gu, ' ').trim().replace(COMMANDS, standIn).replace(CI_COMMANDS, '$& ')

function standIn(character: string): string {
  const code = character.codePointAt(0) ?? 0
  if (code < 0x20) return String.fromCodePoint(0x2400 + code)
  return code === 0x7f ? '␡' : '�'
}

/**
 * JSON that can be shown on any terminal: what JSON leaves bare and a terminal may obey (C1 controls, text direction, tags) is
 * written as escapes. It parses to the same value.
 */
export const toSafeJson = (value: unknown, indent?: number): string =>
  JSON.stringify(value, null, indent).replace(/[\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff\ufff9-\ufffb]|\udb40[\udc00-\udc7f]/g, (characters) =>
    characters.split('').map(escapeUnit).join(''))

const escapeUnit = (unit: string): string => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`
