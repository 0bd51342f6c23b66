import type { UpdatePipelineInput, UpdatePipelineOutput } from '@aws-sdk/client-codepipeline'
import { asDeclaration, requireValid } from '../check-declaration.ts'
import { shownDeclaration, withSecrets } from '../declarations.ts'
import { findPipeline, valueOf } from '../find.ts'
import { defineOperation } from '../operation.ts'

/** Replaces the declaration; the version rises by one and what is under way is cancelled. */
export const updatePipeline = defineOperation<UpdatePipelineInput, UpdatePipelineOutput>({
  name: 'UpdatePipeline',
  right: 'administer',
  resource: ({ pipeline }) => pipeline?.name,
  async perform({ pipeline }, context) {
    const stored = findPipeline(pipeline?.name, context)
    const declaration = withSecrets(asDeclaration(pipeline), stored)
    const catalog = await context.catalog()
    requireValid(declaration, catalog, context.region)
    const updated = valueOf(context.engine.pipelines.update(declaration))
    return { pipeline: shownDeclaration(updated.declaration, updated.version, catalog) }
  },
})
