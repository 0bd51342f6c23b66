import { actionAt } from '#shared/graph/flow.ts'
import { at } from '#shared/model/location.ts'
import { say } from '#shared/model/message.ts'
import { isCodeBuild } from '../code-build.ts'
import type { PipelineRule } from '../rule.ts'
import { setting } from '../settings.ts'

/** Only CodeBuild can make a clone from a reference (UG/action-reference-CodestarConnectionSource). */
export const cloneReferenceConsumer: PipelineRule = {
  id: 'clone-reference-consumer',
  topic: 'artifacts',
  severity: 'error',
  summary: 'The artifact of a source with CODEBUILD_CLONE_REF goes to CodeBuild actions alone.',
  explanation:
    'With the output artifact format CODEBUILD_CLONE_REF, the artifact holds no files but a reference from which CodeBuild makes a full clone. Other actions find no files in it and fail. Take CODE_ZIP, or let a build pass the files on.',
  docs: 'https://docs.aws.amazon.com/codepipeline/latest/userguide/action-reference-CodestarConnectionSource.html',
  *check(pipeline, { catalog, flow: { artifacts } }) {
    for (const [artifact, { producers, consumers }] of artifacts) {
      const [producer] = producers
      const maker = producer && producers.length === 1 ? actionAt(pipeline, producer) : undefined
      if (maker?.type.category !== 'Source' || setting(maker, 'OutputArtifactFormat') !== 'CODEBUILD_CLONE_REF')
        continue
      for (const { stage, action, index } of consumers) {
        const taker = actionAt(pipeline, { stage, action })
        const type = taker && catalog.find(taker.type)
        if (!type || isCodeBuild(type)) continue
        yield {
          location: at('stages', stage, 'actions', action, 'inputArtifacts', index, 'name'),
          message: say`Set OutputArtifactFormat of “${maker.label}” to CODE_ZIP, or give “${taker.label}” another artifact: “${artifact}” holds only a reference for CodeBuild.`,
          // A function, or a worker of one's own, may know what to do with a reference.
          ...(type.owner === 'AWS' && type.category === 'Deploy' ? {} : { severity: 'warning' as const }),
        }
      }
    }
  },
}
