import { lstat, realpath } from 'node:fs/promises'
import { join, relative, sep } from 'node:path'
import { bindingOf, boundPath, ownMember } from '../bindings.ts'
import type { BoundAction } from '../executor.ts'

/** A place that a deployment may not write to, and why. */
export class OutsideFolder extends Error {}

/** The folder that stands for the machines of a group: bound for the action alone, or by the name of the group. */
export function deployFolder(action: BoundAction, group: string): string | undefined {
  const { bindings } = action
  const folder = bindingOf(bindings, action)?.folder ?? ownMember(bindings.deploymentGroups, group)?.folder
  return folder === undefined ? undefined : boundPath(bindings, folder)
}

/**
 * Where a name from the top of a folder really is. Fails with `OutsideFolder` where a link on the way leads out or
 * nowhere. What stands at the end of the way is not followed.
 */
export async function placeIn(folder: string, name: string): Promise<string> {
  const cut = name.lastIndexOf('/')
  return join(await folderIn(folder, name.slice(0, Math.max(cut, 0))), name.slice(cut + 1))
}

/** The same for a folder, which may be a link itself. */
export async function folderIn(folder: string, name: string): Promise<string> {
  const top = await realpath(folder)
  let place = top
  for (const part of name.split('/')) {
    place = join(place, part)
    if (await isLink(place)) place = await followedInside(place, top, name)
  }
  return place
}

/** A place in a folder, by its name from the top. */
export async function nameOf(folder: string, place: string): Promise<string> {
  return relative(await realpath(folder), place)
    .split(sep)
    .join('/')
}

async function followedInside(link: string, top: string, name: string): Promise<string> {
  const target = await realpath(link).catch(() => undefined)
  if (target === undefined) throw new OutsideFolder(`“/${name}” goes through a link that leads nowhere (${link}).`)
  if (target !== top && !target.startsWith(top + sep)) {
    throw new OutsideFolder(`“/${name}” leaves the folder through a link (${link}).`)
  }
  return target
}

/** Mostly there is nothing yet; what else keeps it from being seen keeps it from being written, and is told then. */
async function isLink(place: string): Promise<boolean> {
  return (await lstat(place).catch(() => undefined))?.isSymbolicLink() === true
}
