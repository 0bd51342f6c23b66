import type { CreatePipelineInput, CreatePipelineOutput } from '@aws-sdk/client-codepipeline'
import { asDeclaration, requireValid } from '../check-declaration.ts'
import { shownDeclaration } from '../declarations.ts'
import { ApiException } from '../exceptions.ts'
import { valueOf } from '../find.ts'
import { defineOperation } from '../operation.ts'
import { readTags, tagsOf } from '../tags.ts'

/** Adjustable in AWS; the default quota. */
const mostPipelines = 1000

/** Stores version 1. Nothing is started by that. */
export const createPipeline = defineOperation<CreatePipelineInput, CreatePipelineOutput>({
  name: 'CreatePipeline',
  right: 'administer',
  resource: ({ pipeline }) => pipeline?.name,
  async perform({ pipeline, tags }, context) {
    const { engine, region } = context
    const declaration = asDeclaration(pipeline)
    const catalog = await context.catalog()
    const given = readTags(tags)
    requireValid(declaration, catalog, region)
    if (engine.pipelines.count() >= mostPipelines) {
      throw new ApiException('LimitExceededException', `There are ${mostPipelines} pipelines already.`)
    }
    const {
      name,
      version,
      declaration: stored,
    } = valueOf(engine.pipelines.create(declaration, given), 'PipelineNameInUseException')
    return { pipeline: shownDeclaration(stored, version, catalog), tags: tagsOf(name, context) }
  },
})
