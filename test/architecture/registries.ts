import { basename, dirname } from 'node:path'
import type { Module } from './modules.ts'

/** A folder whose `index.ts` lists what its files declare; the others help them. */
export interface Registry {
  readonly folder: string
  /** Files that declare no entry. */
  readonly helpers: readonly string[]
}

/** Files of a registry folder that its `index.ts` does not import, though they are no helpers. */
export function unlisted(modules: readonly Module[], { folder, helpers }: Registry): readonly string[] {
  const index = modules.find(({ file }) => file === `${folder}/index.ts`)
  return modules
    .map(({ file }) => file)
    .filter((file) => dirname(file) === folder && file !== index?.file && !helpers.includes(basename(file)))
    .filter((file) => index?.imports.includes(file) !== true)
}

/** Helpers that are gone, so that the list of exceptions does not outlive them. */
export function staleHelpers(modules: readonly Module[], { folder, helpers }: Registry): readonly string[] {
  const files = new Set(modules.map(({ file }) => file))
  return helpers.map((helper) => `${folder}/${helper}`).filter((file) => !files.has(file))
}
