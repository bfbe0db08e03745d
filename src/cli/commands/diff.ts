import { Chalk } from 'chalk'
import { diffStories, showDiff, type StoryDiff } from '../../checks/diff/index.js'
import { FORMAT_VERSION, type Extraction } from '../../extraction.js'
import { toSafeJson } from '../../terminal-text.js'
import { colorLevel } from '../color-level.js'
import type { DiffCommandOptions } from '../diff-options.js'
import { EXIT, type ExitCode } from '../exit-code.js'
import { readGitCall, NO_FILE } from '../git-call.js'
import type { Io } from '../io.js'
import { tell } from '../messages.js'
import { resultStream } from '../output-option.js'
import { nameOf, readStories } from '../stories.js'
import { withSink } from '../with-sink.js'

const NO_CHANGE = 'No quote and no name was touched.\n'

/** Writes down what an edit did to quotes and names. `args` are two paths, or what git hands to its diff program. */
export async function diffCommand(args: readonly string[], options: DiffCommandOptions, io: Io): Promise<ExitCode> {
  const git = readGitCall(args, io.env)
  if (git?.kind === 'unmerged') {
    tell(io.stderr, `${git.path}: not merged yet, there is nothing to compare`)
    return EXIT.done
  }
  if (!git && args.length !== 2) {
    tell(io.stderr, `diff takes two stories, OLD and NEW, not ${args.length} (whosaid diff --help shows more)`)
    return EXIT.failure
  }
  const [before, after] = git ? [git.before, git.after] : args
  const old = await readVersion(before, git !== null, options, io)
  const now = await readVersion(after, git !== null, options, io)
  // git gives up on all other files when its diff program fails.
  if (!old || !now) return git ? EXIT.done : EXIT.failure
  const diff = diffStories(old, now)
  return withSink({ output: options.output, inputs: [before, after] }, io, async (sink) => {
    await sink.write(options.format === 'json' ? toJson(before, after, diff) : showDiff(diff, git?.title ?? `${before} → ${after}`, chalkFor(options, io)) || (git ? '' : NO_CHANGE))
    await sink.commit()
    return !git && (diff.quotes.length > 0 || diff.names.length > 0) ? EXIT.finding : EXIT.done
  })
}

/** A version's extraction; null where it can't be read, which has been told. A file that is not there is an empty story to git. */
async function readVersion(name: string, isGit: boolean, { input, textField }: DiffCommandOptions, io: Io): Promise<Extraction | null> {
  if (isGit && name === NO_FILE) return (await import('../../extract.js')).extract('')
  const found: Extraction[] = []
  for await (const story of readStories([name], { input, idField: 'id', textField, keep: [] }, io)) {
    if ('error' in story) {
      tell(io.stderr, `${nameOf(story)}: ${story.error}`)
      return null
    }
    found.push(story.extraction)
  }
  if (found.length === 1) return found[0]
  tell(io.stderr, `${name}: ${found.length} stories, and diff takes one`)
  return null
}

const toJson = (before: string, after: string, diff: StoryDiff): string =>
  `${toSafeJson({ whosaid: FORMAT_VERSION, before, after, ...diff }, 2)}\n`

const chalkFor = ({ color, output }: DiffCommandOptions, io: Io) => new Chalk({ level: colorLevel(color, io.env, resultStream(output, io)) })
