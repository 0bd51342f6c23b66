import * as v from 'valibot'
import { readPipeline } from '#shared/model/pipeline.ts'
import { isObject } from '#shared/model/json.ts'
import { defineEdit, refuse } from '../edit.ts'
import { renameReference } from '../follow-reference.ts'
import { listAt, updateAt } from '../update.ts'

/** Gives a pipeline variable another name, where it is declared and in every `#{variables.NAME}`. */
export const variableRename = defineEdit({
  id: 'variable.rename',
  parameters: v.strictObject({
    variable: v.string(),
    to: v.pipe(
      v.string(),
      v.regex(/^[A-Za-z0-9@\-_]{1,128}$/, 'Expected a variable name of 1 to 128 letters, digits or @ - _'),
    ),
  }),
  apply(declaration, { variable, to }) {
    const { variables } = readPipeline(declaration)
    if (!variables.some(({ name }) => name === variable))
      return refuse(`There is no pipeline variable named “${variable}”.`)
    if (variable === to) return { declaration }
    if (variables.some(({ name }) => name === to)) return refuse(`There is already a variable named “${to}”.`)
    const index = listAt(declaration, 'variables').findIndex((item) => isObject(item) && item.name === variable)
    const renamed = updateAt(declaration, ['variables', index, 'name'], () => to)
    return { declaration: renameReference(renamed, `variables.${variable}`, `variables.${to}`) }
  },
})
