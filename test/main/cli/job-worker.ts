import {
  AcknowledgeJobCommand,
  CodePipelineClient,
  InvalidNonceException,
  type Job,
  PollForJobsCommand,
  PutJobSuccessResultCommand,
} from '@aws-sdk/client-codepipeline'
import { GetObjectCommand, PutObjectCommand, S3Client } from '@aws-sdk/client-s3'

/*
 * A job worker as people write them: a program of its own that knows CodePipeline and S3 by their SDKs alone. It polls
 * for the jobs of the action types that its arguments name, hands their first input on as their first output, and prints
 * a line of JSON for each job that it got or that another worker was faster with. Endpoint, Region and keys come from
 * the environment.
 */

const types = process.argv.slice(2).map((word) => {
  const [category = '', provider = ''] = word.split('/')
  return { category: category as 'Build', owner: 'Custom', provider, version: '1' } as const
})
const codepipeline = new CodePipelineClient({})

for (;;) {
  for (const actionTypeId of types) {
    const { jobs = [] } = await codepipeline.send(new PollForJobsCommand({ actionTypeId, maxBatchSize: 10 }))
    for (const job of jobs) await take(job)
  }
  await new Promise((resolve) => setTimeout(resolve, 50))
}

async function take(job: Job): Promise<void> {
  const { id: jobId = '', nonce = '' } = job
  const action = job.data?.pipelineContext?.action?.name
  try {
    await codepipeline.send(new AcknowledgeJobCommand({ jobId, nonce }))
  } catch (error) {
    if (!(error instanceof InvalidNonceException)) throw error
    tell({ action, jobId, was: 'lost' })
    return
  }
  tell({ action, jobId, was: 'taken' })
  const bytes = await handOn(job)
  await codepipeline.send(
    new PutJobSuccessResultCommand({ jobId, executionDetails: { summary: `${bytes} bytes went through.` } }),
  )
}

async function handOn({ data }: Job): Promise<number> {
  const { accessKeyId = '', secretAccessKey = '', sessionToken = '' } = data?.artifactCredentials ?? {}
  const s3 = new S3Client({ forcePathStyle: true, credentials: { accessKeyId, secretAccessKey, sessionToken } })
  try {
    const from = data?.inputArtifacts?.[0]?.location?.s3Location
    const to = data?.outputArtifacts?.[0]?.location?.s3Location
    const got = await s3.send(new GetObjectCommand({ Bucket: from?.bucketName, Key: from?.objectKey }))
    const bytes = (await got.Body?.transformToByteArray()) ?? new Uint8Array()
    if (to) await s3.send(new PutObjectCommand({ Bucket: to.bucketName, Key: to.objectKey, Body: bytes }))
    return bytes.length
  } finally {
    s3.destroy()
  }
}

function tell(news: object): void {
  process.stdout.write(`${JSON.stringify(news)}\n`)
}
