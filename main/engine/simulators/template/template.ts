import { isObject } from '#shared/model/json.ts'
import type { InputFile } from '../reading/input-files.ts'
import { inOrder, mistake, mistakesOf, type Reading } from '../reading/mistake.ts'
import { mistakeIn, readEither, textOf } from '../reading/written.ts'
import { unpackagedPaths } from './packaged.ts'
import { unresolvedReferences } from './references.ts'
import type { WrittenTemplate } from './sections.ts'
import { structureOf } from './structure.ts'

/** Reads a template and checks all of it that says by itself whether CloudFormation takes it. */
export function readTemplate(file: InputFile, maximumBytes: number): Reading<WrittenTemplate> {
  const size = file.bytes.length
  if (size > maximumBytes) {
    return { mistakes: [mistake(`${file.name} has ${size} bytes; a template may have ${maximumBytes}.`)] }
  }
  const written = readEither(file.name, textOf(file))
  if ('mistakes' in written) return { mistakes: mistakesOf(written) }
  const { value } = written.value
  if (!isObject(value)) return { mistakes: [mistakeIn(written.value, [], 'A template is an object with Resources.')] }
  const template: WrittenTemplate = { ...written.value, value }
  const mistakes = inOrder([...structureOf(template), ...unresolvedReferences(template), ...unpackagedPaths(template)])
  return mistakes.length > 0 ? { mistakes } : { value: template }
}
