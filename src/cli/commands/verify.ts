import { Chalk } from 'chalk'
import { isEnglishTranscript, isFinding, readTranscript, showVerification, verificationRecord, verifyStory, type Transcript, type Verification } from '../../checks/verify/index.js'
import { decodeText } from '../../input/encoding.js'
import { findInputs } from '../../input/find-inputs.js'
import { readUnits } from '../../input/read-units.js'
import { toInputError } from '../../input/input-error.js'
import { toSafeJson } from '../../terminal-text.js'
import { colorLevel } from '../color-level.js'
import { EXIT, type ExitCode } from '../exit-code.js'
import { createFaultReport } from '../fault-report.js'
import type { Io } from '../io.js'
import { tell } from '../messages.js'
import { resultStream } from '../output-option.js'
import { readStories, type Story } from '../stories.js'
import type { VerifyCommandOptions } from '../verify-options.js'
import { withSink } from '../with-sink.js'

/** Holds the quotes of a story against transcripts and writes down what became of each. */
export async function verifyCommand(name: string, options: VerifyCommandOptions, io: Io): Promise<ExitCode> {
  const { stories, isFailed } = await readNamedStories(name, options, io)
  const transcripts = stories.length === 0 ? null : await readTranscripts(options.against, stories, io)
  if (!transcripts) return EXIT.failure
  const verifications = stories.map((story): Verification =>
    ({ story: story.article.id, text: story.article.text, quotes: verifyStory(story.article.text, story.extraction, transcripts) }))
  if (verifications.every(({ quotes }) => quotes.length === 0)) {
    tell(io.stderr, `${name}: there is no direct quote to verify`)
    return EXIT.failure
  }
  return withSink({ output: options.output, inputs: [name, ...options.against] }, io, async (sink) => {
    await sink.write(options.format === 'json' ? toJson(verifications) : toText(verifications, options, io))
    await sink.commit()
    return isFailed ? EXIT.failure : verifications.some(({ quotes }) => quotes.some(isFinding)) ? EXIT.finding : EXIT.done
  })
}

/** The stories of one input, several of a folder or JSON Lines, and whether there are others that can't be read, which has been told. */
async function readNamedStories(name: string, options: VerifyCommandOptions, io: Io): Promise<{ readonly stories: readonly Story[]; readonly isFailed: boolean }> {
  const stories: Story[] = []
  const faults = createFaultReport(io.stderr)
  let isFailed = false
  for await (const story of readStories([name], { ...options, keep: [] }, io)) {
    if ('error' in story) {
      faults.tell(story)
      isFailed = true
    } else stories.push(story)
  }
  faults.end()
  return { stories, isFailed }
}

/** The transcripts; null where one can't be read or can't hold the quotes, which has been told. */
async function readTranscripts(names: readonly string[], stories: readonly Story[], io: Io): Promise<readonly Transcript[] | null> {
  const transcripts: Transcript[] = []
  let isFailed = false
  const isEnglishStory = stories.some(({ extraction }) => extraction.problems.every(({ code }) => code !== 'language'))
  for await (const unit of readUnits(findInputs(names, io.cwd), { cwd: io.cwd, stdin: () => io.stdin, format: 'text' })) {
    try {
      if ('error' in unit) throw unit.error
      const { text } = await decodeText(unit.bytes)
      const transcript = await readTranscript(unit.name, text)
      const fault = transcript.stretches.length === 0 ? 'an empty transcript' : isEnglishStory && !isEnglishTranscript(transcript) ? 'the transcript does not read like English' : null
      if (fault !== null) tell(io.stderr, `${unit.name}: ${fault}`)
      isFailed ||= fault !== null
      transcripts.push(transcript)
    } catch (error) {
      tell(io.stderr, `${unit.name}: ${toInputError(error).message}`)
      isFailed = true
    }
  }
  return isFailed ? null : transcripts
}

const toJson = (verifications: readonly Verification[]): string => {
  const records = verifications.map(verificationRecord)
  return `${toSafeJson(records.length === 1 ? records[0] : records, 2)}\n`
}

function toText(verifications: readonly Verification[], { color, output }: VerifyCommandOptions, io: Io): string {
  const chalk = new Chalk({ level: colorLevel(color, io.env, resultStream(output, io)) })
  return verifications.map((verification) => showVerification(verification, chalk)).join('\n')
}
