import { actionTypeKey } from '#shared/catalog/action-type.ts'
import type { ActionTypeId } from '#shared/model/pipeline.ts'
import type { Executor } from '../executor.ts'
import { codebuild } from './codebuild.ts'
import { codedeploy } from './codedeploy.ts'
import { commands } from './commands.ts'
import { customJob } from './custom-job.ts'
import { ec2Deploy } from './ec2-deploy.ts'
import { ecrBuildAndPublish } from './ecr-build-and-publish.ts'
import { invokeCodepipeline } from './invoke-codepipeline.ts'
import { lambda } from './lambda.ts'
import { s3Deploy } from './s3-deploy.ts'
import { simulated } from './simulated.ts'
import { sourceCodecommit } from './source-codecommit.ts'
import { sourceConnection } from './source-connection.ts'
import { sourceEcr } from './source-ecr.ts'
import { sourceGithub } from './source-github.ts'
import { sourceS3 } from './source-s3.ts'
import { stepFunctions } from './step-functions.ts'

/** Everything that can be performed on this machine, one file for each kind of action. */
export const executors: readonly Executor[] = [
  sourceCodecommit,
  sourceConnection,
  sourceEcr,
  sourceGithub,
  sourceS3,
  codebuild,
  commands,
  s3Deploy,
  codedeploy,
  ec2Deploy,
  invokeCodepipeline,
  lambda,
  stepFunctions,
  ecrBuildAndPublish,
  customJob,
  simulated,
]

/** Who performs actions of a type, or else those of its owner; what nobody performs is simulated. */
export function executorFor({ category = '', owner = '', provider = '', version = '' }: ActionTypeId): Executor {
  const key = actionTypeKey({ category, owner, provider, version })
  const ofType = executors.find(({ types }) => types.includes(key))
  return ofType ?? executors.find(({ owners = [] }) => owners.includes(owner)) ?? simulated
}
