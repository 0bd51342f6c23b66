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

/** What a push does, in a sentence. */
export function intention({ does, name, region, remoteVersion }: PushPreview): string {
  switch (does) {
    case 'create':
      return `A push creates ${name} in ${region}.`
    case 'update':
      return `A push replaces version ${remoteVersion} of ${name} in ${region}, and ends executions that are under way, except in PARALLEL mode.`
    case 'tag':
      return `A push changes the tags of ${name} in ${region}.`
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
