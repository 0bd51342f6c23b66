import { join, relative } from 'node:path'
import { artifactFile, artifactLocation, type ArtifactLocation } from '../artifacts/location.ts'
import { putInStore, takeFromStore } from '../artifacts/store.ts'
import { accountOf, regionOf } from '../bindings.ts'
import type { ActionWork, ArtifactFile } from '../executor.ts'
import type { JobArtifact, JobOrder } from './job.ts'

/** The job of an action; its input artifacts are in the store then. */
export async function orderOf(work: ActionWork): Promise<JobOrder> {
  const { pipelineName, pipelineExecutionId, actionExecutionId, type, configuration, bindings } = work
  const { category = '', owner = '', provider = '', version = '' } = type
  const accountId = accountOf(bindings)
  return {
    actionExecutionId,
    accountId,
    data: {
      actionTypeId: { category, owner, provider, version },
      actionConfiguration: { configuration },
      pipelineContext: {
        pipelineName,
        stage: { name: work.stage },
        action: { name: work.action, actionExecutionId },
        // Partners are not told of the pipeline as a whole.
        ...(owner !== 'ThirdParty' && {
          pipelineArn: `arn:aws:codepipeline:${regionOf(bindings)}:${accountId}:${pipelineName}`,
          pipelineExecutionId,
        }),
      },
      inputArtifacts: await Promise.all(work.inputs.map((input) => offered(input, work))),
      outputArtifacts: work.outputs.map(({ name }) => artifactAt(name, null, locationOfOutput(name, work))),
      ...(work.store.encryptionKey && { encryptionKey: work.store.encryptionKey }),
    },
  }
}

/** The output artifacts that a worker has put into the store. */
export async function takeOutputs(work: ActionWork, revision: string | undefined): Promise<readonly ArtifactFile[]> {
  const taken = await Promise.all(
    work.outputs.map(async ({ name }): Promise<readonly ArtifactFile[]> => {
      const file = join(work.workFolder, 'out', `${name}.zip`)
      if (!(await takeFromStore(locationOfOutput(name, work), file, work.dataFolder))) return []
      return [{ name, file, ...(revision !== undefined && { revision }) }]
    }),
  )
  return taken.flat()
}

async function offered({ name, file, revision }: ArtifactFile, work: ActionWork): Promise<JobArtifact> {
  const { store, pipelineName, dataFolder } = work
  const location = artifactLocation(store.bucket, pipelineName, { artifact: name, file: relative(dataFolder, file) })
  // It was put there when it was made, but the bucket is open to everybody on this machine.
  await putInStore(file, location, dataFolder)
  return artifactAt(name, revision ?? null, location)
}

function locationOfOutput(artifact: string, work: ActionWork): ArtifactLocation {
  const { store, pipelineName, pipelineExecutionId, actionExecutionId } = work
  const file = artifactFile(pipelineExecutionId, actionExecutionId, artifact)
  return artifactLocation(store.bucket, pipelineName, { artifact, file })
}

function artifactAt(name: string, revision: string | null, { bucket, key }: ArtifactLocation): JobArtifact {
  return { name, revision, location: { type: 'S3', s3Location: { bucketName: bucket, objectKey: key } } }
}
