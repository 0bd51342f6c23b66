import { readdirSync, readFileSync } from 'node:fs'

/** Real templates: all there are, or the few that come with the tests. */
export function realTemplates(): readonly (readonly [name: string, text: string])[] {
  const folders = ['../../../../../shared/corpus/cfn/', '../../../fixtures/cfn/']
  for (const folder of folders.map((one) => new URL(one, import.meta.url))) {
    const names = filesIn(folder)
    if (names.length > 0) return names.map((name) => [name, readFileSync(new URL(name, folder), 'utf8')])
  }
  throw new Error('There are no templates to read.')
}

function filesIn(folder: URL): readonly string[] {
  try {
    return readdirSync(folder).sort()
  } catch {
    return []
  }
}
