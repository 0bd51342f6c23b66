import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import * as v from 'valibot'
import { fail, type Handlers, succeed } from '#shared/rpc/contract.ts'
import type { StagecraftContract } from '#shared/rpc/index.ts'
import type { Template } from '#shared/rpc/templates.ts'

const description = v.object({ name: v.string(), title: v.string(), description: v.string() })

/** Starter templates: the folders of `folder`, each with a `template.json` that describes it. */
export function templateHandlers(folder: string): Handlers<StagecraftContract>['templates'] {
  const list = async (): Promise<readonly Template[]> => {
    const entries = await readdir(folder, { withFileTypes: true })
    const names = entries.filter((entry) => entry.isDirectory()).map(({ name }) => name)
    return Promise.all(
      names.sort().map(async (name) => {
        const text = await readFile(join(folder, name, 'template.json'), 'utf8')
        return { ...v.parse(description, JSON.parse(text)), name }
      }),
    )
  }
  return {
    list: async () => succeed(await list()),
    async read({ name }) {
      // Looked up, never joined: a name cannot lead out of the folder.
      const template = (await list()).find((candidate) => candidate.name === name)
      if (!template) return fail('not-found', `There is no template “${name}”.`)
      const text = await readFile(join(folder, template.name, 'pipeline.json'), 'utf8')
      return succeed({ text, fileName: `${template.name}.json` })
    },
  }
}
