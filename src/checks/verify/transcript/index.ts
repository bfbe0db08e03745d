import { isCaptions, readCaptions } from './captions.js'
import { readPlain } from './plain.js'
import type { Transcript } from './transcript.js'

export type { Stretch, Transcript } from './transcript.js'

const PAGE = /^\s*(?:<!doctype html|<html|<head|<body)/iu

/** Reads a transcript: SRT, WebVTT, HTML or plain text, as its own start shows. */
export async function readTranscript(name: string, text: string): Promise<Transcript> {
  if (isCaptions(text)) return readCaptions(name, text)
  if (PAGE.test(text)) return (await import('./page.js')).readPage(name, text)
  return readPlain(name, text)
}
