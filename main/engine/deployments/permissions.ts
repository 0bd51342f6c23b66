import { chmod, lstat } from 'node:fs/promises'
import type { Permission } from './appspec.ts'
import { placeIn } from './deploy-folder.ts'
import type { Installed } from './installed.ts'

/** Gives what was installed the modes that an AppSpec file asks for; says what else it asks for in vain. */
export async function applyPermissions(
  permissions: readonly Permission[],
  installed: Installed,
  folder: string,
  say: (sentence: string) => void,
): Promise<void> {
  for (const permission of permissions) {
    const { object, mode } = permission
    const matching = matchesOf(permission, installed)
    if (matching.length === 0) say(`Nothing was installed that the permissions of “/${object}” are for.`)
    const idle = (['owner', 'group', 'acls', 'context'] as const).filter((key) => permission[key] != null)
    if (idle.length > 0) say(`Not applied to “/${object}” on this machine: ${idle.join(', ')}.`)
    for (const name of mode == null ? [] : matching) {
      const place = await placeIn(folder, name)
      // The mode of a link is that of what it leads to, which may be anything.
      if (!(await lstat(place)).isSymbolicLink()) await chmod(place, Number.parseInt(mode ?? '', 8))
    }
  }
}

/** What a permission is for: the file itself, or what was put below the folder. */
export function matchesOf(
  { object, pattern, except, type }: Permission,
  { files, folders }: Installed,
): readonly string[] {
  if (files.includes(object)) return type.includes('file') ? [object] : []
  const above = object === '' ? '' : `${object}/`
  const isMeant = matcher(pattern)
  const isExcepted = except.map(matcher)
  return [...(type.includes('file') ? files : []), ...(type.includes('directory') ? folders : [])].filter((name) => {
    if (!name.startsWith(above)) return false
    const rest = name.slice(above.length)
    return isMeant(rest) && !isExcepted.some((is) => is(rest))
  })
}

/** Two stars mean everything below; any other pattern the names right in the folder, with stars for any text. */
function matcher(pattern: string): (name: string) => boolean {
  if (pattern === '**') return () => true
  const parts = pattern.split('*').map((text) => text.replaceAll(/[^\w]/g, String.raw`\$&`))
  const names = new RegExp(`^${parts.join('[^/]*')}$`)
  return (name) => names.test(name)
}
