import type { GetPipelineInput, GetPipelineOutput } from '@aws-sdk/client-codepipeline'
import { arnOf } from '../arn.ts'
import { shownDeclaration } from '../declarations.ts'
import { ApiException } from '../exceptions.ts'
import { dateOf, findPipeline } from '../find.ts'
import { defineOperation } from '../operation.ts'

/** A pipeline as it is, or as it was in an earlier version. */
export const getPipeline = defineOperation<GetPipelineInput, GetPipelineOutput>({
  name: 'GetPipeline',
  right: 'read',
  resource: ({ name }) => name,
  async perform({ name, version }, context) {
    const pipeline = findPipeline(name, context)
    const wanted = version ?? pipeline.version
    const declaration =
      wanted === pipeline.version ? pipeline.declaration : context.engine.pipelines.declarationOf(pipeline.name, wanted)
    if (!declaration) {
      throw new ApiException(
        'PipelineVersionNotFoundException',
        `Pipeline '${name}' does not have a version '${wanted}'`,
      )
    }
    return {
      pipeline: shownDeclaration(declaration, wanted, await context.catalog()),
      metadata: {
        pipelineArn: arnOf(pipeline.name, context),
        created: dateOf(pipeline.created),
        updated: dateOf(pipeline.updated),
      },
    }
  },
})
