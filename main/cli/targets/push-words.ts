import type { Pushed, PushPreview } from '#shared/rpc/targets.ts'
import { changeInWords } from '../diff/words.ts'
import { lineStarts, positionAt } from '../validate/positions.ts'

/** What the document would change, in lines. */
export function changesInWords({ changes, secrets }: Pick<PushPreview, 'changes' | 'secrets'>): readonly string[] {
  return [
    ...changes.map(changeInWords),
    ...secrets.map((path) => `~ ${path}: the secret of the document; the stored one cannot be compared`),
  ]
}

/** What the checks say, as `validate` tells it. */
export function problemsInWords(file: string, text: string, { problems }: PushPreview): readonly string[] {
  const starts = lineStarts(text)
  return problems
    .filter(({ severity }) => severity === 'error' || severity === 'warning')
    .map(({ severity, message, rule, path, range }) => {
      const start = range && positionAt(starts, range.start)
      const place = start ? `${start.line}:${start.column}` : path
      return `${file}:${place}: ${severity}: ${message} [${rule}]`
    })
}

/** What a push is about to do, in a sentence. */
export function intention({ does, name, region, remoteVersion }: PushPreview): string {
  switch (does) {
    case 'create':
      return `${name} is created in ${region}.`
    case 'update':
      return `${name} in ${region} is replaced: version ${remoteVersion} becomes ${Number(remoteVersion) + 1}, and executions under way are ended, except in PARALLEL mode.`
    case 'tag':
      return `The tags of ${name} in ${region} are changed.`
    case 'nothing':
      return `${name} is as the document says.`
  }
}

/** What a push has done. */
export function outcomeInWords({ does, name, version }: Pushed): string {
  switch (does) {
    case 'create':
      return `Created ${name}, version ${version}.`
    case 'update':
      return `Updated ${name}, now version ${version}.`
    case 'tag':
      return `Changed the tags of ${name}.`
    case 'nothing':
      return `${name} is as the document says.`
  }
}
