import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { bindingOf, boundPath, ownMember, type ProjectBinding } from '../bindings.ts'
import type { ActionWork, PlannedWork } from '../executor.ts'

/** What is bound for this action goes before what is bound for its project, member by member. */
export function projectOf(work: PlannedWork): ProjectBinding {
  const { buildspec, environment, image, timeoutInMinutes } = bindingOf(work.bindings, work) ?? {}
  const project = ownMember(work.bindings.projects, projectName(work)) ?? {}
  const joined = environment || project.environment ? { ...project.environment, ...environment } : undefined
  return {
    ...project,
    ...(buildspec !== undefined && { buildspec }),
    ...(image !== undefined && { image }),
    ...(timeoutInMinutes !== undefined && { timeoutInMinutes }),
    ...(joined && { environment: joined }),
  }
}

/** The build project that an action names. */
export function projectName({ configuration }: Pick<ActionWork, 'configuration'>): string {
  return configuration['ProjectName'] ?? ''
}

/** The text of a buildspec, and the name by which messages call it. */
export interface FoundBuildspec {
  readonly name: string
  readonly text: string
}

/** The buildspec that the action, its project or the source says, in this order. */
export async function findBuildspec(
  work: ActionWork,
  project: ProjectBinding,
  source: string,
): Promise<FoundBuildspec | { readonly mistake: string }> {
  const override = work.configuration['BuildspecOverride']
  const named = override ?? project.buildspec
  if (named !== undefined && isInline(named)) return { name: 'buildspec', text: named }
  const places =
    named === undefined
      ? [join(source, 'buildspec.yml'), join(source, 'buildspec.yaml')]
      : [...(override === undefined ? [boundPath(work.bindings, named)] : []), join(source, named)]
  const file = places.find((place) => existsSync(place))
  if (file !== undefined) return { name: named ?? 'buildspec.yml', text: await readFile(file, 'utf8') }
  const what = named === undefined ? 'no buildspec.yml at the root of the source' : `no buildspec “${named}”`
  return { mistake: `There is ${what}. Bind project ${projectName(work)} to one in stagecraft.local.json.` }
}

function isInline(text: string): boolean {
  return text.includes('\n') || /^\s*(\{|version\s*:)/.test(text)
}
