import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const root = join(import.meta.dirname, '../../../..')
const corpus = join(root, '../shared/corpus')

/** Real YAML files by name: the large collection beside the project where there is one, else the few kept with it. */
export function yamlFiles(): readonly (readonly [name: string, text: string])[] {
  const folders = existsSync(corpus)
    ? ['cfn', 'buildspec', 'appspec', 'misc'].map((folder) => join(corpus, folder))
    : [join(root, 'test/fixtures/yaml')]
  return folders.flatMap((folder) =>
    readdirSync(folder)
      .filter((name) => /\.(?:ya?ml|template)$/.test(name))
      .map((name) => [name, readFileSync(join(folder, name), 'utf8')] as const)
      .filter(([, text]) => !text.trimStart().startsWith('{')),
  )
}
